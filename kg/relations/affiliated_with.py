"""affiliatedWith: a person works for, studies at or belongs to the staff of an organization."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="affiliatedWith",
    definition="A person works for, studies at or belongs to the staff of an organization.",
    domain=(Kind.PERSON,),
    range=(Kind.ORGANIZATION,),
    superproperty="schema:affiliation",
)
