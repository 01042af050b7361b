"""produces: an organization makes a product or work."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="produces",
    definition="An organization makes a product or work.",
    domain=(Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE),
    range=(Kind.WORK, Kind.ORGANIZATION),
    patterns=(
        Pattern(
            name="verb",
            pos="verb",
            subject="subject",
            object="object",
            lemmas=words("produce manufacture make develop build design assemble publish release launch"),
            subject_kinds=(Kind.ORGANIZATION,),
            object_kinds=(Kind.WORK,),
            confidence=0.6,
        ),
        Pattern(
            name="maker",
            pos="noun",
            subject="is",
            object="of|compound",
            lemmas=words("maker manufacturer producer developer publisher"),
            object_kinds=(Kind.WORK,),
            confidence=0.75,
        ),
        Pattern(
            name="product",
            pos="name",
            subject="maker",
            object="self",
            confidence=0.7,
        ),
        Pattern(
            name="poss",
            pos="name",
            subject="poss",
            object="self",
            subject_kinds=(Kind.ORGANIZATION,),
            object_kinds=(Kind.WORK,),
            object_fine=("product",),
            confidence=0.7,
        ),
    ),
    examples=(
        Example(text="Apple's new iPhone 14 will be dearer.", gives=(("Apple", "iPhone 14"),)),
        Example(text="Boeing makes the Boeing 737.", gives=(("Boeing", "Boeing 737"),)),
        Example(text="They met on Tencent's popular chat app WeChat.", gives=(("Tencent", "WeChat"),)),
    ),
    near_misses=(
        "Apple likes the iPhone 14.",
        "Boeing makes profits.",
        "Tencent's investors met WeChat users.",
    ),
)
