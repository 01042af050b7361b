"""headquarteredIn: an organization has its seat in a place."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="headquarteredIn",
    definition="An organization has its seat in a place.",
    domain=(Kind.ORGANIZATION,),
    range=(Kind.PLACE,),
    superproperty="schema:location",
    patterns=(
        Pattern(
            name="based",
            pos="verb",
            subject="object",
            object="in|at",
            lemmas=words("base headquarter"),
            subject_kinds=(Kind.ORGANIZATION,),
            confidence=0.85,
        ),
        Pattern(
            name="hyphen",
            pos="hyphen",
            subject="is",
            object="place",
            lemmas=words("base headquarter"),
            subject_kinds=(Kind.ORGANIZATION,),
            confidence=0.85,
        ),
        Pattern(
            name="noun",
            pos="noun",
            subject="of|poss|compound",
            object="in|at|is",
            lemmas=words("headquarters headquarter"),
            subject_kinds=(Kind.ORGANIZATION,),
            confidence=0.75,
        ),
        Pattern(
            name="seat",
            pos="noun",
            subject="of|poss",
            object="compound",
            lemmas=words("headquarters headquarter"),
            subject_kinds=(Kind.ORGANIZATION,),
            object_kinds=(Kind.PLACE,),
            confidence=0.75,
        ),
    ),
    examples=(
        Example(text="Siemens is headquartered in Munich.", gives=(("Siemens", "Munich"),)),
        Example(text="Siemens, based in Munich, makes trains.", gives=(("Siemens", "Munich"),)),
        Example(text="The Munich headquarters of Siemens was closed.", gives=(("Siemens", "Munich"),)),
        Example(text="Based in Munich, Siemens makes trains.", gives=(("Siemens", "Munich"),)),
    ),
    near_misses=("The film is based on a novel.",),
)
