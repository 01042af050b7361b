"""Figures set against each other: "to 8 tons from 6 tons last year" measures one thing twice, "(5 miles)" again."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.reading import Reading
from kg.model import DateRange, QuantityMention
from kg.numbers import COUNT, MEASURE, MONEY

CHANGES = ("growth of ", "decrease of ")
_OPENED = re.compile(r"\s*[(\[](?:about |some |around |or |nearly |roughly )?")
_WHEN = (
    r"(?:(?:in|on|at|by|during|since|for)\s+(?:the\s+)?[\w’'/– -]{1,24}?"
    r"|(?:last|this|next)\s+\w+|a year (?:earlier|ago|before))"
)
_MORE = r"(?:up|down|higher|lower|increas\w+|ris\w+|rose|fall\w+|fell|dropp\w+|grow\w+)"
_LEADS = (
    r"(?:(?:the|a|an|about|around|some|nearly|almost|just|over|only|previous|earlier|current|initial|more than)\s+)*"
)
_AGAINST = re.compile(
    rf"\s*+(?:\([^()\n]{{0,40}}\))?,?\s*+(?:{_WHEN})?,?\s*+(?:(?:and|or|but)\s+)?(?:{_MORE}\s+)?"
    rf"(?P<link>from|to|compared\s+(?:with|to)|against|versus|vs\.?|instead\s+of|rather\s+than|than)\s+{_LEADS}"
)
_LISTED = re.compile(rf"\s+{_WHEN}\s*,?\s*(?:and|to|but|then)?\s*(?:by\s+|to\s+|from\s+)?{_LEADS}")
_FROM = re.compile(r"\bfrom\s+(?:[a-z]+\s+){0,2}$")
_DATED = re.compile(r"\s+(?:in|for|during|by|on|last|this|next|a year)\b")


def same_measure(reading: Reading, last: QuantityMention, quantity: QuantityMention, kind: str) -> bool:
    """Whether a figure measures what the one before does: in another unit, at another time, or set against it."""
    text = reading.article.text
    between = _between(text, last, quantity)
    if kind in (MONEY, MEASURE) and last.rule == quantity.rule and _OPENED.fullmatch(between):
        return True
    if last.unit != quantity.unit or "\n" in between:
        return False
    if kind == COUNT:
        return last.rule == quantity.rule and _AGAINST.fullmatch(between) is not None
    if between == " to " and not _FROM.search(text, max(0, last.start - 40), last.start):
        return False  # the ends of a range
    listed = _LISTED.fullmatch(between) is not None and _DATED.match(text, quantity.end) is not None
    return listed or _AGAINST.fullmatch(between) is not None


def as_measured(
    last: QuantityMention, quantity: QuantityMention, text: str, *, own: DateRange | None = None
) -> QuantityMention:
    """A figure with the property and the things of the one before, which measures the same.

    What a figure is only set against ("up from 6 tons") is of the time right behind it (`own`), if there is one.
    """
    between = _between(text, last, quantity)
    against = _AGAINST.fullmatch(between)
    change = next((change for change in CHANGES if last.property.startswith(change)), "")
    name = last.property.removeprefix(change) if against is not None and against["link"] == "to" else last.property
    opened = _OPENED.fullmatch(between) is not None
    time = last.time if opened else own if against is not None and against["link"] != "to" else quantity.time
    return replace(
        quantity,
        property=name,
        about=last.about,
        value=-abs(quantity.value) if name.startswith(CHANGES[1]) else abs(quantity.value),
        time=time,
        qualifier=quantity.qualifier or (last.qualifier if opened else ""),
        confidence=max(last.confidence, quantity.confidence),
    )


def _between(text: str, last: QuantityMention, quantity: QuantityMention) -> str:
    """The text between two figures, without the noun that the first counts."""
    return text[last.end : quantity.start].removeprefix(f" {last.unit}")


def set_against(text: str, counted_end: int, number: tuple[int, int]) -> bool:
    """Whether a bare number counts what stands before it: "31,000 visitors in May from 28,000 in April"."""
    begin, end = number
    if begin < counted_end or text[end : end + 1] in ("-", "%") or "\n" in text[counted_end:begin]:
        return False
    return _AGAINST.fullmatch(text, counted_end, begin) is not None
