"""partOf: an organization is a part of another or of a state; a region is a part of a country."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="partOf",
    definition="An organization is a part of another or of a state; a region is a part of a country.",
    domain=(Kind.ORGANIZATION, Kind.PLACE, Kind.WORK),
    range=(Kind.ORGANIZATION, Kind.PLACE, Kind.WORK),
    superproperty="schema:isPartOf",
)
