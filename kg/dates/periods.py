"""Periods made of dates: "from May 16 to 17", "since 2015", "early 2024", "the first four months of this year"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from kg.dates import spans, words
from kg.dates.points import POINTS, Setting
from kg.dates.spans import day_range, part_of, shift, unit_range
from kg.dates.words import count_of, month_of, ordinal_of, spaced, unit_of, weekday_of
from kg.model import DateRange

Reckon = Callable[[Setting], DateRange | None]
_DAYS = ("day", "month-day", "weekday", "near-day", "feast")


@dataclass(frozen=True, slots=True)
class Reading:
    """A date read at some place: where it ends, its kind, and how to find its days."""

    end: int
    kind: str
    reckon: Reckon


_PART = spaced(
    r"(?:the )?(?:very )?(?:(?P<early>early|(?:first|earlier|former) half of|beginning of|start of|opening of)"
    r"|(?P<mid>mid|middle of)"
    r"|(?P<late>late|(?:second|latter|later|last) half of|end of|close of))(?: part of)?(?: in)?[ -](?:the )?"
)
_WITHIN = spaced(r"(?P<way>earlier|later) (?:in )?")
_FIRST_OF = spaced(
    rf"(?:the )?{words.ORDINAL} (?:{words.COUNT} )?(?P<unit>day|week|month|year|decade|quarter)s?(?P<of> (?:of|in) )?"
)
_WEEKDAY_OF = spaced(rf"(?:the )?{words.ORDINAL} {words.WEEKDAY} (?:of|in) ")
_LINK = r"(?: ?[-–—] ?| (?:to|and|until|till|through) )"
_MONTH_DAYS = spaced(
    rf"(?:(?:from|between) )?{words.MONTH} ?(?P<first>\d{{1,2}})(?:st|nd|rd|th)?{_LINK}"
    rf"(?:the )?(?P<last>\d{{1,2}})(?:st|nd|rd|th)?(?:,? {words.YEAR})?(?![\w%:]|[.,]\d)"
)
_DAYS_MONTH = spaced(
    rf"(?:(?:from|between) )?(?:the )?(?P<first>\d{{1,2}})(?:st|nd|rd|th)?{_LINK}(?:the )?"
    rf"(?P<last>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{words.MONTH}(?:,? {words.YEAR})?(?!\w)"
)
_SHORT_YEARS = spaced(
    r"(?:(?:from|between) )?(?P<first>(?:19|20)\d\d)[-–—/](?P<last>(?:19|20)\d\d|\d\d)(?![-–/\d%\w]|[.,]\d)"
)
_FROM = spaced(r"(?P<how>from|between) (?:the )?")
_TO = spaced(r"(?: (?P<word>to|until|till|through|and|up to)(?: the)? | ?[-–—] ?)")
_NOW = spaced(r"(?: (?:to|and|until|till|up to)(?: the)? | ?[-–—] ?)(?:present(?: day)?|now|date)\b")
_SINCE = spaced(r"since (?:(?:the|at least) )?")
_UNTIL = spaced(r"(?:until|till|up to|up until|through|through to|to) ")
_BY = spaced(r"(?:by|as of|no later than) (?:or before )?")
_OUTSIDE = spaced(r"(?:before|after|prior to|ahead of|following) ")


def read_at(text: str, start: int) -> Reading | None:
    """The longest date or period that begins at a place of a text, None if none does."""
    found = [reading for read in (_read_range, _read_bound, _read_simple) if (reading := read(text, start)) is not None]
    return max(found, key=lambda reading: reading.end, default=None)


def _read_simple(text: str, start: int) -> Reading | None:
    found = [
        reading for read in (_read_part, _read_first_of, _read_point) if (reading := read(text, start)) is not None
    ]
    return max(found, key=lambda reading: reading.end, default=None)


_ANY_POINT = re.compile(
    "|".join(re.sub(r"\(\?P<\w+>", "(?:", point.pattern.pattern).replace("(?P=mark)", "[-/.]") for point in POINTS),
    re.IGNORECASE,
)
"""What matches wherever one of the patterns does: most places are passed over by one look."""


def _read_point(text: str, start: int) -> Reading | None:
    best: Reading | None = None
    for point in POINTS if _ANY_POINT.match(text, start) else ():
        match = point.pattern.match(text, start)
        if match is not None and match.end() > (best.end if best else start):
            best = Reading(match.end(), point.kind, partial(point.reckon, match))
    return best


def _read_part(text: str, start: int) -> Reading | None:
    """For "early May", "mid-2024", "the end of the year", "late Friday", "later in 2024"."""
    within = _WITHIN.match(text, start)
    match = _PART.match(text, start)
    if match is None and within is None:
        return None
    begin = match.end() if match is not None else within.end() if within is not None else start
    inner = _read_point(text, begin)
    if (
        inner is None
        or inner.kind == "quarter"
        or (match is None and not text[start : inner.end].casefold().count(" in "))
    ):
        return None
    part = next((name for name in ("early", "mid", "late") if match[name]), "") if match is not None else ""
    way = within["way"].casefold() if match is None and within is not None else ""

    def reckon(setting: Setting) -> DateRange | None:
        whole = inner.reckon(setting)
        if whole is None or inner.kind in _DAYS:
            return whole
        if part:
            return part_of(whole, part)
        here = setting.reference
        if here is None or not whole.earliest <= here <= whole.latest:
            return whole
        return spans.make_range(whole.earliest, here) if way == "earlier" else spans.make_range(here, whole.latest)

    return Reading(inner.end, inner.kind if inner.kind in _DAYS else "period", reckon)


def _read_first_of(text: str, start: int) -> Reading | None:
    """For "the first four months of this year", "the second week of May", "the last Monday of 2023"."""
    weekday = _WEEKDAY_OF.match(text, start)
    match = weekday or _FIRST_OF.match(text, start)
    if match is None:
        return None
    inner = _read_point(text, match.end())
    counted = weekday is None and match["count"] is not None and match["unit"].casefold() in ("month", "quarter")
    if inner is None and not (counted and not match["of"] and match["ordinal"].casefold() == "first"):
        return None
    if inner is not None and weekday is None and not match["of"]:
        return None
    number = ordinal_of(match["ordinal"])

    def reckon(setting: Setting) -> DateRange | None:
        whole = inner.reckon(setting) if inner else unit_range(setting.reference, "Year") if setting.reference else None
        if whole is None:
            return None
        if weekday is not None:
            return _nth_weekday(whole, weekday_of(weekday["weekday"]), number)
        count = count_of(match["count"]) if match["count"] else 1
        return _nth_unit(whole, unit_of(match["unit"]), number, count)

    return Reading(inner.end if inner else match.end(), "period", reckon)


def _nth_weekday(whole: DateRange, weekday: int, number: int) -> DateRange | None:
    if number == -1:
        found = spans.weekday_near(whole.latest, weekday, "past")
    else:
        found = shift(spans.weekday_near(whole.earliest, weekday, "future"), 7 * (number - 1), "Day")
    return unit_range(found, "Day") if whole.earliest <= found <= whole.latest else None


def _nth_unit(whole: DateRange, unit: str, number: int, count: int) -> DateRange | None:
    """The nth so many days, weeks, months … of a stretch; weeks are counted from its first day."""
    if number == -1:
        first, last = shift(shift(whole.latest, 1, "Day"), -count, unit), whole.latest
    else:
        first = shift(whole.earliest, (number - 1) * count, unit)
        last = shift(shift(whole.earliest, number * count, unit), -1, "Day")
    if not (whole.earliest <= first and last <= shift(whole.latest, 6, "Day")):
        return None
    return spans.make_range(first, min(last, whole.latest), unit if count == 1 else "Interval")


def _read_range(text: str, start: int) -> Reading | None:
    found = [reading for read in (_read_days, _read_years, _read_from_to) if (reading := read(text, start)) is not None]
    return max(found, key=lambda reading: reading.end, default=None)


def _read_days(text: str, start: int) -> Reading | None:
    """For "May 15 to 19", "from 15 to 19 May 2024"."""
    match = _MONTH_DAYS.match(text, start) or _DAYS_MONTH.match(text, start)
    if match is None:
        return None
    month, first, last = month_of(match["month"]), int(match["first"]), int(match["last"])
    if not 1 <= first < last <= 31:
        return None

    def reckon(setting: Setting) -> DateRange | None:
        if match["year"]:
            years = [int(match["year"])]
        elif setting.reference is not None:
            here = setting.reference
            years = sorted(
                range(here.year - 1, here.year + 2),
                key=lambda year: abs(year * 12 + month - here.year * 12 - here.month),
            )
            if setting.tense == "future":
                years = [year for year in years if (year, month) >= (here.year, here.month)]
            elif setting.tense == "past":
                years = [year for year in years if (year, month) <= (here.year, here.month)]
        else:
            return None
        left, right = day_range(years[0], month, first), day_range(years[0], month, last)
        return spans.make_range(left.earliest, right.latest) if left and right else None

    return Reading(match.end(), "period", reckon)


def _read_years(text: str, start: int) -> Reading | None:
    """For "2019-2021", "2019/20"."""
    match = _SHORT_YEARS.match(text, start)
    if match is None:
        return None
    first, last = int(match["first"]), int(match["last"])
    last += first // 100 * 100 if last < 100 else 0
    if last <= first:
        return None
    whole = spans.year_range(first), spans.year_range(last)
    return Reading(
        match.end(),
        "period",
        lambda _: spans.make_range(whole[0].earliest, whole[1].latest) if whole[0] and whole[1] else None,
    )


def _read_from_to(text: str, start: int) -> Reading | None:
    """For "from Monday to Friday", "between 2019 and 2021", "May to June 2024"."""
    head = _FROM.match(text, start)
    left = _read_simple(text, head.end() if head else start)
    if left is None or left.kind in ("the-year", "stretch"):
        return None
    now = _NOW.match(text, left.end)
    if now is not None:
        return Reading(now.end(), "period", _since(left.reckon))
    link = _TO.match(text, left.end)
    if link is None:
        return None
    word, how = (link["word"] or "").casefold(), head["how"].casefold() if head else ""
    if word == "and" and how != "between":
        return None
    right = _read_simple(text, link.end())
    if right is None:
        return None

    def reckon(setting: Setting) -> DateRange | None:
        last = right.reckon(setting)
        fixed = left.reckon(Setting(reference=None))
        if fixed is not None and right.reckon(Setting(reference=None)) is None:
            last = (
                right.reckon(Setting(reference=fixed.earliest, tense="future"))
                if right.kind not in ("near-day", "near-unit")
                else last
            )
        if last is None:
            return None
        first = fixed or left.reckon(Setting(reference=last.latest, tense="past", before=setting.before))
        return spans.make_range(first.earliest, last.latest) if first else None

    return Reading(right.end, "period", reckon)


def _read_bound(text: str, start: int) -> Reading | None:
    """For "since 2015", "until Friday", "by 2030"; before or after some day has one bound: its days stay unknown."""
    for pattern, make in ((_SINCE, _since), (_UNTIL, _until), (_BY, _by), (_OUTSIDE, _outside)):
        match = pattern.match(text, start)
        if match is None:
            continue
        inner = _read_simple(text, match.end())
        if inner is not None:
            return Reading(inner.end, pattern_kind(match.group()), make(inner.reckon))
    return None


def pattern_kind(words_before: str) -> str:
    """The kind of a bounded period, by its first word.

    >>> pattern_kind("since the ")
    'since'
    """
    return words_before.split()[0].casefold()


def _since(inner: Reckon) -> Reckon:
    def reckon(setting: Setting) -> DateRange | None:
        found = inner(Setting(reference=setting.reference, tense="past", before=setting.before))
        return spans.make_range(found.earliest, setting.reference) if found and setting.reference else None

    return reckon


def _until(inner: Reckon) -> Reckon:
    def reckon(setting: Setting) -> DateRange | None:
        found = inner(setting)
        if found is None or setting.reference is None or found.latest < setting.reference:
            return None
        return spans.make_range(setting.reference, found.latest)

    return reckon


def _by(inner: Reckon) -> Reckon:
    return lambda setting: inner(setting)


def _outside(_: Reckon) -> Reckon:
    return lambda _: None
