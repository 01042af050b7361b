"""Each figure of an article once: a figure told again is the mention of which most is said."""

from __future__ import annotations

import re
from collections import defaultdict
from decimal import Decimal

from kg.extract.ages import PROPERTY as AGE
from kg.extract.reading import Reading
from kg.model import BlockKind, QuantityMention
from kg.numbers import COUNT, DIMENSIONS

VAGUE = frozenset(("", "amount", "share", "duration", "points", "times", *DIMENSIONS.values()))
"""Names that say no more of what is measured than its unit does."""

_WORD = re.compile(r"[^\W\d_]{3,}")
# Words of a name that tell the sort of figure, and so not what it is of.
_SORTS = frozenset(
    "amount are distance duration growth decrease increase length level number rate share that the time total value "
    "volume".split()
)


def once(reading: Reading, quantities: list[QuantityMention]) -> tuple[QuantityMention, ...]:
    """Each figure once: of equal values, units and things measured the one with most said of it, the first if equal."""
    kept: dict[tuple[Decimal, str], list[QuantityMention]] = defaultdict(list)
    for quantity in quantities:
        alike = kept[abs(quantity.value), quantity.unit]
        at = next((at for at, other in enumerate(alike) if _is_same(reading, other, quantity)), None)
        if at is None:
            alike.append(quantity)
        elif _fullness(reading, quantity) > _fullness(reading, alike[at]):
            alike[at] = quantity
    found = [quantity for alike in kept.values() for quantity in alike]
    return tuple(sorted(found, key=lambda quantity: (quantity.start, quantity.end)))


def _is_same(reading: Reading, left: QuantityMention, right: QuantityMention) -> bool:
    """Whether two figures of equal value and unit may well be one: nothing says that they are of different things."""
    if AGE in (left.property, right.property):
        return left.property == right.property and left.about == right.about
    if left.about and right.about and not _names(reading, left) & _names(reading, right):
        return False
    if f"quantities/{COUNT}" == left.rule == right.rule or left.property in VAGUE or right.property in VAGUE:
        return True
    return bool(_words(left) & _words(right)) or not _words(left) or not _words(right)


def _names(reading: Reading, quantity: QuantityMention) -> set[str]:
    """The last words of the names that a figure is about: those of "Ana Diaz" and "Diaz" are the same."""
    text = reading.article.text
    named = (reading.mention_by_span.get(span) for span in quantity.about)
    names = (mention.name if mention is not None else "" for mention in named)
    return {name.split()[-1] for name in (*names, *(text[start:end] for start, end in quantity.about)) if name}


def _words(quantity: QuantityMention) -> frozenset[str]:
    return frozenset(_WORD.findall(quantity.property.casefold())) - _SORTS


def _fullness(reading: Reading, quantity: QuantityMention) -> tuple[bool, int, bool]:
    plain = reading.block(quantity.start).kind in (BlockKind.PARAGRAPH, BlockKind.TURN)
    return (plain, min(len(quantity.about), 2), quantity.time is not None)
