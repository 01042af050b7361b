"""Fractions in words: shares ("two thirds of voters", "one in five") and parts of large numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from kg.numbers.words import parse_number, scale_of

_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "tenth": 10,
}
_GAP = r"(?:[ \u00a0]|[-‐‑])"
_WRITTEN = re.compile(
    rf"(?<![\w-])(?:(?P<count>an?|one|two|three|four|five|six|seven|nine){_GAP})?(?P<part>{'|'.join(_PARTS)})s?\b"
    r"(?:[ ]of[ ](?:(?P<whole>a[ ](?P<scale>million|billion|trillion)\b)|(?P<of>[a-z]+)\b))",
    re.IGNORECASE,
)
_IN = re.compile(
    r"(?<![\w-])(?P<one>one|two|three|four|nine)[ ]in(?: every)?[ ]"
    r"(?P<all>three|four|five|six|eight|ten|10|20)\b(?![ ]?(?:years?|months?|days?|weeks?|minutes?|hours?)\b)",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"\b(?:first|second|third|fourth|last|latter|other|final|top|bottom|upper|lower|this|that)[ ]$", re.IGNORECASE
)
_WHOLES = frozenset("all the its their his her our".split())
_PERIODS = frozenset("year century decade month season game match day term mile hour fiscal".split())


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Fraction:
    """`text[start:end]` is a share of something in percent, or, if `number`, a part of a million and so on."""

    start: int
    end: int
    value: Decimal
    number: bool = False


def find_fractions(text: str) -> Iterator[Fraction]:
    """The fractions of a text in order; parts of years and of matches are left out, and a half without an article.

    >>> [(f.value, text[f.start : f.end]) for text in ["Two thirds of voters"] for f in find_fractions(text)]
    [(Decimal('66.67'), 'Two thirds')]
    """
    for match in _WRITTEN.finditer(text):
        part, count = match["part"].casefold(), match["count"]
        if _NOT_BEFORE.search(text, max(0, match.start() - 10), match.start()):
            continue
        if count is None and (part != "half" or match["of"] is None or match["of"].casefold() not in _WHOLES):
            continue
        if part == "half" and count is not None and count.casefold() == "one":
            continue  # "one half of the duo" is one of two
        upper = parse_number(count) if count is not None else Decimal(1)
        if upper is None or upper >= _PARTS[part]:
            continue
        end = match.end("part") + (text[match.end("part")] in "sS")
        share = upper / _PARTS[part]
        if match["whole"]:
            yield Fraction(
                start=match.start(), end=match.end(), value=_whole(share * scale_of(match["scale"])), number=True
            )
        elif not set(re.findall(r"[a-z]+", text[match.end("part") : match.end() + 14].casefold())) & _PERIODS:
            yield Fraction(start=match.start(), end=end, value=_percent(share))
    for match in _IN.finditer(text):
        one, every = parse_number(match["one"]), parse_number(match["all"])
        if one is not None and every is not None and one < every:
            yield Fraction(start=match.start(), end=match.end(), value=_percent(one / every))


def _percent(share: Decimal) -> Decimal:
    return _whole((share * 100).quantize(Decimal("0.01"), ROUND_HALF_UP))


def _whole(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()
