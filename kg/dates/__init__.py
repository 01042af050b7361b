"""English dates, periods and relative words: where they stand in a text, and which days they mean.

`find_dates` is the whole of it. A date that cannot be told from its words and the day to reckon from has no days
(`range` is None): nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from kg.dates.periods import Reading, read_at
from kg.dates.points import Setting
from kg.model import DateRange

__all__ = ["DateMatch", "find_dates", "read_date", "read_date_alike", "read_date_from_each"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class DateMatch:
    """A date in a text: its words, the days they mean (None if unknown), and the kind of expression.

    Kinds: day, month-day, month, near-month, year, weekday, near-day ("today"), near-unit ("last week"), season,
    quarter, ago, same ("the previous day"), stretch ("the past ten years"), period, feast; since, until, by …
    """

    start: int
    end: int
    text: str
    kind: str
    range: DateRange | None


_START = re.compile(
    r"(?<![\w$€£¥%])(?<!\d[.,:])(?<![A-Za-z][-‐‑])(?=\d|['’]\d0s|an?\s|the\s|that\s|this\s|last|past|previous|preceding|next|coming|upcoming|current|present|same|following"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|today|tonight|yesterday|tomorrow"
    r"|early|mid|late|earlier|later|beginning|start|end|first|second|third|fourth|fifth|sixth|final|day\s"
    r"|spring|summer|autumn|winter|fall|Q[1-4]|H[12]\s|week\s|rest\s|remainder|in\s|within\s|FY|fiscal|financial|from|between|since|until|till|through|up|to\s|by|as\sof|no\slater"
    r"|before|after|prior|ahead|following|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|twent|thirt|fort|fift|sixt|sevent|eight|ninet|nint|tenth|twelf|christmas|boxing|new\syear|good\sf"
    r"|easter|halloween|valentine)",
    re.IGNORECASE,
)
_HINT = re.compile(
    r"\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter"
    r"|christmas|easter|present|now)|(?:day|night|week|month|year|decade|centur|quarter|hour|morning|evening|afternoon)"
    r"|(?:ties|teen)\b",
    re.IGNORECASE,
)
_HINT_WIDTH = 60
"""Within this many characters of its first word a date has one of these: most words are passed over at once."""

_MONTH_NAMES = frozenset("january february july september october november december".split())
_ALSO_NAMES = frozenset("march april may june august".split())
_WORD = re.compile(r"\s[^\W\d]")
_CAPITALIZED = re.compile(r"\s(?!I\b)[A-Z]")
_LEADING = re.compile(
    r"\b(?:in|since|by|of|from|during|until|till|before|after|through|throughout|between|and|to|for|early|late|mid|around"
    r"|about|circa|year|on|than|last|this|next|ending|starting|beginning|effective|into)[ \u00a0\n-]+(?:the[ ])?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"[ \u00a0-](?:people|persons|men|women|children|workers|jobs|troops|soldiers|students|families|houses|homes|cases"
    r"|deaths|tons|tonnes|km|kilomet|met(?:er|re)s|miles|feet|kg|hectares|acres|dollars|euros|pounds|yuan|rubles|rupees"
    r"|naira|dirhams?|riyals?|baht|million|billion|hundred|thousand|percent|per cent|points|votes|units|cars|vehicles"
    r"|copies|shares|years|days|hours|mw|gw|barrels|members|seats|rooms)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:[#№$€£¥]|\b(?:no|number|flight|room|route|about|some|nearly|over|least|than))[. ]*$", re.IGNORECASE
)
_NOT_WEEKDAY_BEFORE = re.compile(
    r"\b(?:black|bloody|ash|palm|super|cyber|casual|manic|maundy|holy|fat)[ ]$", re.IGNORECASE
)
_NOT_WEEKDAY_AFTER = re.compile(
    r"[ ](?:Times|Telegraph|Mirror|Mail|Herald|World|Express|Review|Tribune|Post|Independent|Mass)\b"
    r"|,? the (?:13th|thirteenth)"
)


def find_dates(text: str, *, reference: date | None = None, tense: str = "") -> list[DateMatch]:
    """The dates in a text, in order and without overlap; prepositions stay out unless they change the days ("since").

    Args:
        text: running text or a phrase.
        reference: the day to reckon from, as a rule the day of publication; None if unknown.
        tense: "past" or "future" says which way weekdays, months and days without year lie; otherwise weekdays and
            months lie back, days without year are the nearest.

    >>> [(m.text, str(m.range and m.range.earliest)) for m in find_dates("Left on Friday, May 17, 2024, not in June")]
    [('Friday, May 17, 2024', '2024-05-17'), ('June', 'None')]
    >>> [str(m.range) for m in find_dates("the past few years", reference=date(2024, 5, 17))]
    []
    """
    found: list[DateMatch] = []
    before: list[DateRange] = []
    hints = [hint.span() for hint in _HINT.finditer(text)]
    hint = at = 0
    while (begin := _START.search(text, at)) is not None:
        at = begin.start() + 1
        while hint < len(hints) and hints[hint][0] < begin.start():
            hint += 1
        if hint == len(hints):
            break
        if hints[hint][1] > begin.start() + _HINT_WIDTH:
            continue
        reading = read_at(text, begin.start())
        if reading is None or not _stands(text, begin.start(), reading):
            continue
        span = text[begin.start() : reading.end]
        days = reading.reckon(Setting(reference=reference, tense=tense, before=tuple(before)))
        days = replace(days, text=span) if days else None
        found.append(DateMatch(start=begin.start(), end=reading.end, text=span, kind=reading.kind, range=days))
        if days is not None:
            before.append(days)
        at = reading.end
    return found


def read_date(
    words: str, *, reference: date | None, tense: str = "", before: tuple[DateRange, ...] = ()
) -> DateRange | None:
    """The days that an expression found by `find_dates` means in another setting.

    `before` are the dates told of before it, the nearest last: what "the previous day" is reckoned from.

    >>> str(read_date("Monday", reference=date(2024, 5, 17), tense="future").earliest)
    '2024-05-20'
    """
    reading = read_at(words, 0)
    if reading is None:
        return None
    days = reading.reckon(Setting(reference=reference, tense=tense, before=before))
    return replace(days, text=words) if days else None


def read_date_alike(
    words: str, *, references: Sequence[date], tense: str = "", before: tuple[DateRange, ...] = ()
) -> DateRange | None:
    """The days that an expression means if they are the same whichever of these days, in order, one reckons from.

    Without a day to reckon from only what needs none has its days.
    A later day to reckon from never means an earlier date, so the first and the last of them answer for all.

    >>> april = [date(2024, 4, 18), date(2024, 4, 20)]
    >>> str(read_date_alike("Tuesday", references=april).earliest), read_date_alike("yesterday", references=april)
    ('2024-04-16', None)
    """
    reading = read_at(words, 0)
    if reading is None:
        return None
    ends = (references[0], references[-1]) if references else (None, None)
    first, last = (reading.reckon(Setting(reference=day, tense=tense, before=before)) for day in ends)
    return replace(first, text=words) if first is not None and first == last else None


def read_date_from_each(words: str, *, references: Sequence[date], tense: str = "") -> list[DateRange | None]:
    """The days that an expression means if reckoned from each of these days.

    >>> [str(days and days.earliest) for days in read_date_from_each("today", references=[date(2024, 5, 17)])]
    ['2024-05-17']
    """
    reading = read_at(words, 0)
    if reading is None:
        return [None] * len(references)
    return [reading.reckon(Setting(reference=day, tense=tense)) for day in references]


def _stands(text: str, start: int, reading: Reading) -> bool:
    """Whether the words, where they stand, are a date: not "may" the verb, "2000 people" or the Sunday Times."""
    words, after = text[start : reading.end], text[reading.end : reading.end + 24]
    kind = reading.kind
    if kind in ("the-year", "to", "through") or (
        kind == "season" and " " not in words.removeprefix("the ").removeprefix("The ")
    ):
        return False
    if kind == "year":
        return _stands_year(text, start, words, after)
    if kind == "near-month" and " " not in words:
        name = words.casefold().rstrip(".")
        if not words[0].isupper():
            return False
        if name not in _MONTH_NAMES and (_CAPITALIZED if name in _ALSO_NAMES else _WORD).match(after):
            return False  # "in Mar del Plata", "for April Jones"
        return name in _MONTH_NAMES or bool(_LEADING.search(text, max(0, start - 16), start))
    if kind == "weekday":
        short = None if "day" in words.casefold() else re.search(r"(\w+)\.?$", words)
        if short is not None:
            return (
                short[1][0].isupper()
                and short.group().endswith(".")
                and bool(_LEADING.search(text, max(0, start - 12), start))
            )
        return not _NOT_WEEKDAY_BEFORE.search(text, max(0, start - 10), start) and not _NOT_WEEKDAY_AFTER.match(after)
    if kind == "quarter" and not re.search(r"\d|year", words):
        return bool(_LEADING.search(text, max(0, start - 12), start))
    return True


def _stands_year(text: str, start: int, words: str, after: str) -> bool:
    if words.casefold().startswith("the year"):
        return True
    if _COUNTED.match(after) or re.match(r"[ ]?(?:%|°|m\b|ft\b|[ap]\.?m\b|hours\b|GMT)|:\d|[-–]\d", after):
        return False
    lead = text[max(0, start - 16) : start]
    if _LEADING.search(lead) or re.search(r"[(\[]$|,[ ]$", lead):
        return 1000 <= int(words) <= 2100
    return 1900 <= int(words) <= 2059 and not _NUMBERED.search(lead)
