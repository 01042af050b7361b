"""authorOf: a person or organization wrote, composed, directed or choreographed a work."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="authorOf",
    definition="A person or organization wrote, composed, directed or choreographed a work.",
    domain=(Kind.PERSON, Kind.ORGANIZATION),
    range=(Kind.WORK,),
)
