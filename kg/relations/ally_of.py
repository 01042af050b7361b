"""allyOf: two states, organizations or persons are allies."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="allyOf",
    definition="Two states, organizations or persons are allies.",
    domain=(Kind.PLACE, Kind.ORGANIZATION, Kind.PERSON),
    range=(Kind.PLACE, Kind.ORGANIZATION, Kind.PERSON),
    symmetric=True,
)
