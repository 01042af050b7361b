"""subsidiaryOf: a company is owned and controlled by another."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="subsidiaryOf",
    definition="A company is owned and controlled by another.",
    domain=(Kind.ORGANIZATION,),
    range=(Kind.ORGANIZATION,),
    superproperty="schema:parentOrganization",
)
