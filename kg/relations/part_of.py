"""partOf: an organization is a part of another or of a state; a region is a part of a country."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import STATE_BODIES, Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="partOf",
    definition="An organization is a part of another or of a state; a region is a part of a country.",
    domain=(Kind.ORGANIZATION, Kind.PLACE, Kind.WORK),
    range=(Kind.ORGANIZATION, Kind.PLACE, Kind.WORK),
    superproperty="schema:isPartOf",
    patterns=(
        Pattern(
            name="of",
            pos="name",
            subject="self",
            object="of|poss",
            subject_kinds=(Kind.ORGANIZATION,),
            object_kinds=(Kind.ORGANIZATION,),
            confidence=0.75,
        ),
        Pattern(
            name="appos",
            pos="name",
            subject="self",
            object="comma",
            subject_kinds=(Kind.ORGANIZATION,),
            object_kinds=(Kind.ORGANIZATION,),
            confidence=0.7,
        ),
        Pattern(
            name="state-body",
            pos="name",
            subject="self",
            object="inside|of|poss|compound",
            subject_kinds=(Kind.ORGANIZATION,),
            subject_fine=STATE_BODIES,
            object_kinds=(Kind.PLACE,),
            object_fine=words("country"),
            confidence=0.85,
        ),
        Pattern(
            name="embassy",
            pos="name",
            subject="self",
            object="of",
            subject_kinds=(Kind.ORGANIZATION,),
            subject_fine=words("embassy"),
            object_kinds=(Kind.PLACE,),
            confidence=0.85,
        ),
        Pattern(
            name="part",
            pos="noun",
            subject="is",
            object="of",
            lemmas=words("part branch division department unit wing faculty arm"),
            subject_kinds=(Kind.ORGANIZATION,),
            confidence=0.75,
        ),
        Pattern(
            name="belong",
            pos="verb",
            subject="subject",
            object="to|of",
            lemmas=words("belong"),
            subject_kinds=(Kind.ORGANIZATION,),
            object_kinds=(Kind.ORGANIZATION,),
            confidence=0.6,
        ),
        Pattern(
            name="region",
            pos="name",
            subject="self",
            object="inside",
            subject_kinds=(Kind.PLACE,),
            subject_fine=("region",),
            object_kinds=(Kind.PLACE,),
            object_fine=("country",),
            confidence=0.85,
        ),
    ),
    examples=(
        Example(
            text="The Institute of Oceanology of the Polish Academy of Sciences published the report.",
            gives=(("Institute of Oceanology", "Polish Academy of Sciences"),),
        ),
    ),
    near_misses=(
        "The wing of the Polish Green Party (PGP) met.",
        "The Ministry of Health met the mayor of Paris.",
    ),
)
