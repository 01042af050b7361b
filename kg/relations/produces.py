"""produces: an organization makes a product or work."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="produces",
    definition="An organization makes a product or work.",
    domain=(Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE),
    range=(Kind.WORK, Kind.ORGANIZATION),
)
