"""locatedIn: a place, site or organization lies in a larger place."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import STATE_BODIES, Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="locatedIn",
    definition="A place, site or organization lies in a larger place.",
    domain=(Kind.PLACE, Kind.ORGANIZATION),
    range=(Kind.PLACE,),
    superproperty="schema:location",
    patterns=(
        Pattern(
            name="poss",
            pos="name",
            subject="self",
            object="poss",
            subject_kinds=(Kind.PLACE,),
            object_kinds=(Kind.PLACE,),
            confidence=0.85,
        ),
        Pattern(
            name="body",
            pos="name",
            subject="self",
            object="poss",
            subject_kinds=(Kind.ORGANIZATION,),
            object_kinds=(Kind.PLACE,),
            subject_not=(*STATE_BODIES, "company", "bank", "airline", "orchestra", "sports team", "party"),
            confidence=0.65,
        ),
        Pattern(
            name="embassy",
            pos="name",
            subject="self",
            object="inside-in",
            confidence=0.85,
        ),
        Pattern(
            name="comma",
            pos="name",
            subject="self",
            object="comma",
            object_kinds=(Kind.PLACE,),
            confidence=0.8,
        ),
        Pattern(
            name="in",
            pos="name",
            subject="self",
            object="in",
            object_kinds=(Kind.PLACE,),
            subject_not=("intergovernmental organization", "news agency", "newspaper", "broadcaster", "party"),
            confidence=0.7,
        ),
        Pattern(
            name="city",
            pos="noun",
            subject="is",
            object="in|of|poss|compound",
            lemmas=words(
                "city town village province region state district port island river lake mountain county municipality "
                "suburb neighborhood neighbourhood territory area township resort valley settlement"
            ),
            without=words("sister twin former"),
            subject_kinds=(Kind.PLACE,),
            confidence=0.75,
        ),
        Pattern(
            name="capital",
            pos="noun",
            subject="is",
            object="of|poss|compound",
            lemmas=words("capital"),
            without=words("former financial cultural commercial economic business world"),
            subject_kinds=(Kind.PLACE,),
            confidence=0.85,
        ),
        Pattern(
            name="site",
            pos="noun",
            subject="is",
            object="in|of|poss|compound",
            lemmas=words(
                "airport university hospital prison stadium museum temple church mosque campus project zone park plant "
                "factory bridge dam mine complex base facility reactor station mall hotel restaurant cathedral "
                "monument landmark palace castle fortress theatre theater camp reserve waterfall beach volcano "
                "mountain cave shrine monastery cemetery refinery smelter terminal warehouse farm school college hub"
            ),
            without=words("sister twin former"),
            confidence=0.75,
        ),
        Pattern(
            name="lies",
            pos="verb",
            subject="subject",
            object="in|on",
            lemmas=words("lie sit stand"),
            subject_kinds=(Kind.PLACE,),
            confidence=0.65,
        ),
        Pattern(
            name="located",
            pos="verb",
            subject="object",
            object="in|on|at",
            lemmas=words("locate situate nestle"),
            confidence=0.8,
        ),
    ),
    examples=(
        Example(text="Novi Sad is a city in Serbia.", gives=(("Novi Sad", "Serbia"),)),
        Example(text="The factory is in Kragujevac, Serbia.", gives=(("Kragujevac", "Serbia"),)),
        Example(text="They met in China's Yunnan.", gives=(("Yunnan", "China"),)),
        Example(text="The Egyptian port city of Suez was shelled.", gives=(("Suez", "Egypt"),)),
        Example(
            text="China's Alpha, Bravo and Delta districts were calm.",
            gives=(("Alpha", "China"), ("Bravo", "China"), ("Delta", "China")),
        ),
        Example(text="The plant is in Bor, East Serbia's Bor District.", gives=(("Bor", "Bor District"),)),
    ),
    near_misses=(
        "They drove Ontario – London in an hour.",
        "They flew from Paris, London and Rome.",
        "Belgrade is not in Croatia.",
    ),
)
