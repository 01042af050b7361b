"""nationality: a person or organization belongs to a country."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="nationality",
    definition="A person or organization belongs to a country.",
    domain=(Kind.PERSON, Kind.ORGANIZATION),
    range=(Kind.PLACE,),
    superproperty="schema:nationality",
    patterns=(
        Pattern(
            name="descriptive",
            pos="noun",
            subject="is",
            object="compound",
            subject_kinds=(Kind.PERSON, Kind.ORGANIZATION),
            object_kinds=(Kind.NATIONALITY,),
            lasting=True,
            confidence=0.8,
        ),
        Pattern(
            name="adjective",
            pos="name",
            subject="self",
            object="adjective",
            confidence=0.75,
        ),
        Pattern(
            name="poss",
            pos="name",
            subject="self",
            object="poss",
            subject_kinds=(Kind.ORGANIZATION,),
            subject_fine=words("company bank airline orchestra sports_team"),
            object_fine=words("country"),
            confidence=0.65,
        ),
        Pattern(
            name="poss-noun",
            pos="noun",
            subject="is",
            object="poss",
            lemmas=words(
                "company bank lender airline carrier broadcaster retailer manufacturer maker automaker carmaker "
                "operator conglomerate insurer developer exporter miner brewer newspaper daily club telco giant"
            ),
            without=words("partner"),
            subject_kinds=(Kind.ORGANIZATION,),
            object_kinds=(Kind.PLACE,),
            object_fine=words("country"),
            confidence=0.75,
        ),
        Pattern(
            name="person",
            pos="name",
            subject="self",
            object="poss",
            subject_kinds=(Kind.PERSON,),
            object_fine=words("country"),
            confidence=0.7,
        ),
        Pattern(
            name="brackets",
            pos="name",
            subject="self",
            object="brackets",
            subject_kinds=(Kind.PERSON, Kind.ORGANIZATION),
            object_fine=words("country"),
            confidence=0.75,
        ),
        Pattern(
            name="citizen",
            pos="noun",
            subject="is",
            object="of",
            lemmas=words("citizen national"),
            subject_kinds=(Kind.PERSON,),
            confidence=0.85,
        ),
    ),
    examples=(
        Example(text="Ana Lopez, a Chilean, won the race.", gives=(("Ana Lopez", "Chile"),)),
        Example(text="Ana Lopez is a former Chilean diplomat.", gives=(("Ana Lopez", "Chile"),)),
        Example(text="Embraer, Brazil's biggest manufacturer, grew.", gives=(("Embraer", "Brazil"),)),
        Example(text="The Chilean writer Isabel Allende spoke in Madrid.", gives=(("Isabel Allende", "Chile"),)),
        Example(text="Samsung, a South Korean company, opened a plant.", gives=(("Samsung", "South Korea"),)),
        Example(text="Chile's Ana Lopez beat Peru's Rosa Diaz.", gives=(("Ana Lopez", "Chile"), ("Rosa Diaz", "Peru"))),
    ),
    near_misses=(
        "Embraer sold planes to Chile's biggest airline.",
        "Ana Lopez met a Chilean, a Peruvian and a nurse.",
        "Chile's hope is that Ana Lopez wins.",
        "Isabel Allende praised Chilean wine.",
    ),
)
