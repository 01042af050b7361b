"""nationality: a person or organization belongs to a country."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="nationality",
    definition="A person or organization belongs to a country.",
    domain=(Kind.PERSON, Kind.ORGANIZATION),
    range=(Kind.PLACE,),
)
