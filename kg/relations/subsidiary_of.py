"""subsidiaryOf: a company is owned and controlled by another."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="subsidiaryOf",
    definition="A company is owned and controlled by another.",
    domain=(Kind.ORGANIZATION,),
    range=(Kind.ORGANIZATION,),
    superproperty="schema:parentOrganization",
    patterns=(
        Pattern(
            name="noun",
            pos="noun",
            subject="is",
            object="of|poss|compound",
            lemmas=words("subsidiary affiliate unit arm division brand"),
            subject_kinds=(Kind.ORGANIZATION,),
            object_kinds=(Kind.ORGANIZATION,),
            confidence=0.8,
        ),
        Pattern(
            name="unit",
            pos="noun",
            subject="compound",
            object="poss|of",
            lemmas=words("subsidiary affiliate unit arm division brand"),
            subject_kinds=(Kind.ORGANIZATION,),
            object_kinds=(Kind.ORGANIZATION,),
            confidence=0.75,
        ),
        Pattern(
            name="parent",
            pos="noun",
            subject="of|poss",
            object="is",
            lemmas=words("parent"),
            confidence=0.7,
        ),
        Pattern(
            name="owned",
            pos="verb",
            subject="object",
            object="subject",
            lemmas=words("control"),
            subject_kinds=(Kind.ORGANIZATION,),
            object_kinds=(Kind.ORGANIZATION,),
            confidence=0.75,
        ),
    ),
    examples=(
        Example(text="Google subsidiary YouTube agreed.", gives=(("YouTube", "Google"),)),
        Example(text="YouTube is a subsidiary of Google.", gives=(("YouTube", "Google"),)),
        Example(text="Google and its YouTube unit agreed.", gives=(("YouTube", "Google"),)),
        Example(text="Google, YouTube's parent company, grew.", gives=(("YouTube", "Google"),)),
    ),
    near_misses=("YouTube competes with Google.",),
)
