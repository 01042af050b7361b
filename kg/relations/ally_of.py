"""allyOf: two states, organizations or persons are allies."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="allyOf",
    definition="Two states, organizations or persons are allies.",
    domain=(Kind.PLACE, Kind.ORGANIZATION, Kind.PERSON),
    range=(Kind.PLACE, Kind.ORGANIZATION, Kind.PERSON),
    symmetric=True,
    patterns=(
        Pattern(
            name="noun",
            pos="noun",
            subject="is",
            object="of|poss",
            lemmas=words("ally"),
            without=words("former erstwhile unlikely"),
            confidence=0.8,
        ),
        Pattern(
            name="partner",
            pos="noun",
            subject="is",
            object="of|poss",
            lemmas=words("partner"),
            modifiers=words("coalition alliance"),
            without=words("former erstwhile unlikely"),
            confidence=0.8,
        ),
        Pattern(
            name="verb",
            pos="verb",
            subject="subject",
            object="with",
            lemmas=words("ally"),
            confidence=0.7,
        ),
        Pattern(
            name="allied",
            pos="verb",
            subject="object",
            object="with|to",
            lemmas=words("ally"),
            confidence=0.7,
        ),
    ),
    examples=(
        Example(text="Canada is an ally of Ukraine.", gives=(("Canada", "Ukraine"),)),
        Example(
            text="The Green Party and its junior coalition partner Civic Alliance won.",
            gives=(("Civic Alliance", "Green Party"),),
        ),
    ),
    near_misses=(
        "Canada is not an ally of Iran.",
        "The Green Party and its business partner Civic Alliance won.",
    ),
)
