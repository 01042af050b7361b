"""owns: a person or company owns a company, site or work."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="owns",
    definition="A person or company owns a company, site or work.",
    domain=(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE),
    range=(Kind.ORGANIZATION, Kind.PLACE, Kind.WORK),
    superproperty="schema:owns",
    patterns=(
        Pattern(
            name="verb",
            pos="verb",
            subject="subject",
            object="object",
            lemmas=words("own co-own"),
            confidence=0.85,
        ),
        Pattern(
            name="acquire",
            pos="verb",
            subject="subject",
            object="object",
            lemmas=words("acquire purchase buy"),
            subject_kinds=(Kind.ORGANIZATION,),
            object_kinds=(Kind.ORGANIZATION,),
            confidence=0.5,
        ),
        Pattern(
            name="acquire-site",
            pos="verb",
            subject="subject",
            object="object",
            lemmas=words("acquire purchase buy"),
            subject_kinds=(Kind.ORGANIZATION, Kind.PERSON),
            object_kinds=(Kind.PLACE,),
            object_fine=words("facility"),
            confidence=0.65,
        ),
        Pattern(
            name="owner",
            pos="noun",
            subject="is",
            object="of|poss|compound",
            lemmas=words("owner proprietor co-owner"),
            confidence=0.8,
        ),
        Pattern(
            name="poss",
            pos="name",
            subject="poss",
            object="self",
            subject_kinds=(Kind.PERSON,),
            object_kinds=(Kind.ORGANIZATION,),
            object_fine=words("company airline"),
            confidence=0.6,
        ),
        Pattern(
            name="hyphen",
            pos="hyphen",
            subject="place",
            object="is",
            lemmas=words("own"),
            confidence=0.8,
        ),
        Pattern(
            name="belong",
            pos="verb",
            subject="to",
            object="subject",
            lemmas=words("belong"),
            subject_kinds=(Kind.PERSON, Kind.ORGANIZATION),
            object_kinds=(Kind.ORGANIZATION,),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(text="Google owns YouTube.", gives=(("Google", "YouTube"),)),
        Example(text="YouTube is owned by Google.", gives=(("Google", "YouTube"),)),
        Example(text="Peter Brown's Delta Bank grew.", gives=(("Peter Brown", "Delta Bank"),)),
        Example(text="Marriott bought the Grand Park Hotel in 2015.", gives=(("Marriott", "Grand Park Hotel"),)),
    ),
    near_misses=(
        "Google does not own Twitter.",
        "Marriott bought tickets at the Grand Park Hotel.",
        "He has his own company.",
    ),
)
