"""memberOf: a country, organization or person is a member of a body."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import RelationRule

RELATION = RelationRule(
    predicate="memberOf",
    definition="A country, organization or person is a member of a body.",
    domain=(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE),
    range=(Kind.ORGANIZATION,),
    superproperty="schema:memberOf",
)
