"""capitalOf: a city is the capital of a country or region."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="capitalOf",
    definition="A city is the capital of a country or region.",
    domain=(Kind.PLACE,),
    range=(Kind.PLACE,),
    patterns=(
        Pattern(
            name="noun",
            pos="noun",
            subject="is",
            object="of|poss|compound",
            lemmas=words("capital"),
            without=words(
                "former financial cultural commercial economic world venture human working fashion tech business "
                "political_capital old ancient"
            ),
            confidence=0.9,
        ),
        Pattern(
            name="name",
            pos="name",
            subject="self",
            object="capital",
            confidence=0.85,
        ),
    ),
    examples=(
        Example(
            text="Kenya mourned. The rally in the capital Nairobi ended with Peter Brown.",
            gives=(("Nairobi", "Kenya"),),
        ),
        Example(text="Nairobi is the capital of Kenya.", gives=(("Nairobi", "Kenya"),)),
        Example(text="They met in Lima, capital of Peru.", gives=(("Lima", "Peru"),)),
        Example(text="The Kenyan capital Nairobi was calm.", gives=(("Nairobi", "Kenya"),)),
    ),
    near_misses=(
        "Kenya mourned. The rally in the capital Lima ended with Peter Brown.",
        "Mumbai is the financial capital of India.",
        "The bank raised capital in Kenya.",
    ),
)
