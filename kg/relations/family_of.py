"""familyOf: two persons are relatives or married."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="familyOf",
    definition="Two persons are relatives or married.",
    domain=(Kind.PERSON,),
    range=(Kind.PERSON,),
    symmetric=True,
    superproperty="schema:relatedTo",
)
