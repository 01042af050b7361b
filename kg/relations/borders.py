"""borders: two places share a border."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="borders",
    definition="Two places share a border.",
    domain=(Kind.PLACE,),
    range=(Kind.PLACE,),
    symmetric=True,
)
