"""headquarteredIn: an organization has its seat in a place."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="headquarteredIn",
    definition="An organization has its seat in a place.",
    domain=(Kind.ORGANIZATION,),
    range=(Kind.PLACE,),
    superproperty="schema:location",
)
