"""locatedIn: a place, site or organization lies in a larger place."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="locatedIn",
    definition="A place, site or organization lies in a larger place.",
    domain=(Kind.PLACE, Kind.ORGANIZATION),
    range=(Kind.PLACE,),
    superproperty="schema:location",
)
