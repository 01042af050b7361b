"""authorOf: a person or organization wrote, composed, directed or choreographed a work."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="authorOf",
    definition="A person or organization wrote, composed, directed or choreographed a work.",
    domain=(Kind.PERSON, Kind.ORGANIZATION),
    range=(Kind.WORK,),
    patterns=(
        Pattern(
            name="verb",
            pos="verb",
            subject="subject",
            object="object",
            lemmas=words("write author co-author compose direct choreograph paint pen"),
            confidence=0.8,
        ),
        Pattern(
            name="create",
            pos="verb",
            subject="subject",
            object="object",
            lemmas=words("create"),
            object_fine=words("novel book film album song poem painting play opera ballet symphony work series show"),
            confidence=0.75,
        ),
        Pattern(
            name="noun",
            pos="noun",
            subject="is",
            object="of",
            lemmas=words("author writer director composer creator playwright screenwriter choreographer novelist"),
            confidence=0.8,
        ),
        Pattern(
            name="poss",
            pos="name",
            subject="poss",
            object="self",
            subject_kinds=(Kind.PERSON,),
            object_fine=words("novel book film album song poem painting play opera ballet symphony work"),
            confidence=0.65,
        ),
        Pattern(
            name="by",
            pos="name",
            subject="by",
            object="self",
            confidence=0.8,
        ),
        Pattern(
            name="title",
            pos="noun",
            subject="poss|by",
            object="is",
            lemmas=words(
                "novel book film album poem painting play opera ballet symphony memoir essay documentary autobiography"
            ),
            confidence=0.7,
        ),
    ),
    examples=(Example(text="Leo Tolstoy wrote War and Peace.", gives=(("Leo Tolstoy", "War and Peace"),)),),
    near_misses=(
        "Leo Tolstoy read War and Peace.",
        "President Leo Brown created the Lake Convention.",
    ),
)
