"""capitalOf: a city is the capital of a country or region."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="capitalOf",
    definition="A city is the capital of a country or region.",
    domain=(Kind.PLACE,),
    range=(Kind.PLACE,),
)
