"""borders: two places share a border."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="borders",
    definition="Two places share a border.",
    domain=(Kind.PLACE,),
    range=(Kind.PLACE,),
    symmetric=True,
    patterns=(
        Pattern(
            name="verb",
            pos="verb",
            subject="subject",
            object="object|with|on",
            lemmas=words("border neighbor neighbour adjoin abut"),
            confidence=0.85,
        ),
        Pattern(
            name="share",
            pos="verb",
            subject="subject",
            object="with",
            lemmas=words("share have"),
            objects=words("border frontier"),
            confidence=0.8,
        ),
        Pattern(
            name="between",
            pos="noun",
            subject="between",
            object="between",
            lemmas=words("border frontier"),
            confidence=0.8,
        ),
        Pattern(
            name="with",
            pos="noun",
            subject="poss",
            object="with",
            lemmas=words("border frontier"),
            confidence=0.75,
        ),
        Pattern(
            name="compound",
            pos="noun",
            subject="compound",
            object="compound",
            lemmas=words("border frontier"),
            confidence=0.75,
        ),
    ),
    examples=(
        Example(text="Chad borders Libya.", gives=(("Chad", "Libya"),)),
        Example(text="Mongolia shares a border with Russia.", gives=(("Mongolia", "Russia"),)),
    ),
    near_misses=(
        "The claim borders on absurdity.",
        "Troops crossed the border of Chad.",
    ),
)
