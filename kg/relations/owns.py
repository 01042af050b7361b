"""owns: a person or company owns a company, site or work."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="owns",
    definition="A person or company owns a company, site or work.",
    domain=(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE),
    range=(Kind.ORGANIZATION, Kind.PLACE, Kind.WORK),
    superproperty="schema:owns",
)
