"""familyOf: two persons are relatives or married."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="familyOf",
    definition="Two persons are relatives or married.",
    domain=(Kind.PERSON,),
    range=(Kind.PERSON,),
    symmetric=True,
    superproperty="schema:relatedTo",
    patterns=(
        Pattern(
            name="noun",
            pos="noun",
            subject="is",
            object="of|poss|namesake",
            lemmas=words(
                "wife husband son daughter father mother brother sister spouse widow widower cousin nephew niece uncle "
                "aunt grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother "
                "son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law half-brother "
                "half-sister twin child parent fiance fiancee heir kid grandchild grandparent nephew-in-law "
                "niece-in-law cousin-in-law uncle-in-law stepbrother stepsister half-sibling sibling triplet "
                "ex-wife ex-husband great-grandson great-granddaughter great-grandfather great-grandmother "
                "granduncle grandaunt great-uncle great-aunt grandnephew grandniece"
            ),
            lasting=True,
            confidence=0.85,
        ),
        Pattern(
            name="listed",
            pos="noun",
            subject="listed",
            object="poss",
            lemmas=words("son daughter child brother sister sibling kid grandchild grandson granddaughter parent"),
            lasting=True,
            confidence=0.75,
        ),
        Pattern(
            name="siblings",
            pos="noun",
            subject="listed",
            object="listed",
            lemmas=words("brother sister sibling twin triplet couple spouse newlywed"),
            lasting=True,
            confidence=0.75,
        ),
        Pattern(
            name="marry",
            pos="verb",
            subject="subject",
            object="object|to",
            lemmas=words("marry wed divorce married"),
            confidence=0.8,
        ),
        Pattern(
            name="married",
            pos="verb",
            subject="object",
            object="to",
            lemmas=words("marry"),
            confidence=0.8,
        ),
        Pattern(
            name="born",
            pos="verb",
            subject="object",
            object="to",
            lemmas=words("bear"),
            confidence=0.7,
        ),
        Pattern(
            name="between",
            pos="verb",
            subject="subject",
            object="subject",
            lemmas=words("marry wed divorce"),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(text="The brothers Tom Miller and Paul Miller left.", gives=(("Tom Miller", "Paul Miller"),)),
        Example(
            text="Tom Miller died and Peter Brown wrote to widow Anna Miller.", gives=(("Anna Miller", "Tom Miller"),)
        ),
        Example(text="Melania Trump is the wife of Donald Trump.", gives=(("Melania Trump", "Donald Trump"),)),
        Example(
            text="Anna Miller's sons, Tom Miller and Paul Miller, left.",
            gives=(("Tom Miller", "Anna Miller"), ("Paul Miller", "Anna Miller")),
        ),
        Example(
            text="Paul Miller and Tom Brown, nephew-in-law of Anna Miller, left.", gives=(("Tom Brown", "Anna Miller"),)
        ),
        Example(text="William Brown is married to Anna Miller.", gives=(("William Brown", "Anna Miller"),)),
        Example(text="William Brown married Anna Miller in 1999.", gives=(("William Brown", "Anna Miller"),)),
    ),
    near_misses=(
        "Tom Miller thanked Brother Paul Brown.",
        "Tom Brown died and Peter Green wrote to widow Anna Miller.",
        "Michael Brown is the father of modern chemistry.",
        "William Brown met Anna Miller.",
    ),
)
