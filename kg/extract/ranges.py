"""Ranges ("50-70 mm", "between 20 and 30 percent") and rates ("500 litres per second") among an article's figures."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.figures import Figure
from kg.model import QuantityMention
from kg.numbers import DURATION, PERCENT

LOWER, UPPER = "at least", "at most"

_HYPHEN = re.compile(r"[ ]?[-–—][ ]?")
_TO = re.compile(r"[ ](?:to|or)[ ]")
_AND = re.compile(r"[ ]and[ ]")
_BETWEEN = re.compile(r"\bbetween\s+(?:about\s+|around\s+|some\s+)?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:about\s+|around\s+|some\s+)?$", re.IGNORECASE)
# Behind these "from … to …" bounds a value; behind others it may tell of a change ("fell from 9 to 5 percent").
_BOUNDED = re.compile(
    r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|costs?|costing|prices?|priced|sentences?|fines?)\b"
    r"[^.;]{0,40}\bfrom\s+(?:about\s+|around\s+|some\s+)?$",
    re.IGNORECASE,
)
_LEAD = 80  # characters before a range that may say so
_RATE = re.compile(
    r"(?:\s+(?:of\s+)?[a-z]+){0,2}?\s+"
    r"(?:per\s+(?:capita\s+per\s+)?(?P<per>second|minute|hour|day|week|month|year)\b"
    r"|(?:an?|each)\s+(?P<each>second|minute|hour|day|week|month|year)\b(?!['’-])"
    r"(?!\s+(?:ago|later|earlier|after|before|since|from|in|of|long|old|prior)\b))"
)


def bounded(text: str, quantities: list[QuantityMention]) -> list[QuantityMention]:
    """The quantities of an article, the two ends of each range with what bounds them."""
    found = list(quantities)
    for at in range(1, len(found)):
        lower, upper = found[at - 1], found[at]
        if lower.unit != upper.unit or abs(lower.value) >= abs(upper.value) or not _is_range(text, lower, upper):
            continue
        if lower.qualifier in ("", "between", "from", "anywhere between"):
            found[at - 1] = replace(lower, qualifier=LOWER, property=upper.property)
            found[at] = replace(upper, qualifier=UPPER)
        else:  # "about 20 to 30 people"
            found[at] = replace(upper, qualifier=upper.qualifier or lower.qualifier)
    return found


def _is_range(text: str, lower: QuantityMention, upper: QuantityMention) -> bool:
    gap, lead = text[lower.end : upper.start], text[max(0, lower.start - _LEAD) : lower.start]
    if _HYPHEN.fullmatch(gap):
        # A dash between blanks behind a whole amount ("rose 6 percent – 17 percent more than …") parts two.
        return gap.strip() == gap or text[lower.end - 1].isdigit()
    if _AND.fullmatch(gap):
        return _BETWEEN.search(lead) is not None
    if _TO.fullmatch(gap) is None:
        return False
    return _FROM.search(lead) is None or _BOUNDED.search(lead) is not None


def with_rate(text: str, figure: Figure, name: str) -> str:
    """A property with the time that its amount is for: "passengers per year"."""
    if not name or figure.amount.kind in (DURATION, PERCENT) or " per " in name or figure.unit == "rank":
        return name
    rate = _RATE.match(text, figure.amount.end)
    return f"{name} per {rate['per'] or rate['each']}" if rate is not None else name
