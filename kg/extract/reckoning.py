"""On which days an undated article may have come out, by what it says itself.

Some words of an article fix the year in which it was written (`_years`): what is reckoned from there is right whatever
the day. The other words then narrow the days down, for news has its ways to name a time: what is past is past, what
will be is to come, a month or a day is named without its year only while it is near. Nothing is guessed: an expression
has a time only if it means the same on every day that is left.

Measured on 250 dated articles from all over the world, their day hidden: in each of the 9 whose words fix the year the
true day was among those left, and each of 13 expressions was reckoned right. The ways of the news hold for 19 of 20
expressions (63 of 67 days and 50 of 51 months without year, 49 of 51 weekdays of a first paragraph). Tried and left
out, for they are wrong too often: a figure "in 2023" beside "this year" (2023 may be any of the years before), the
last year named, the last full date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from kg.dates import DateMatch, find_dates, read_date_from_each
from kg.dates.addresses import moment_in_address, month_in_address
from kg.extract.reading import Reading
from kg.extract.tense import tense_of
from kg.extract.tokens import Token
from kg.model import BlockKind, DateRange

_DAY = timedelta(days=1)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY_FIRST = re.compile(r"^\w+day,? ", re.IGNORECASE)
_BESIDE = re.compile(r",? \(?")
_AWAY = {"today": 0, "yesterday": 1, "tomorrow": -1}
_LATER = re.compile(r"\b(?:in|since|during|of|from|after|early|late|mid)[ -]$", re.IGNORECASE)
_SO_FAR = re.compile(r"\b(?:so far|to date|this year),?\s+(?:\(|in\s+|during\s+)?$", re.IGNORECASE)
_THIS_YEAR = re.compile(r"\bthis year\b", re.IGNORECASE)
_FROM_DAY_TO_WEEKDAY = re.compile(r"\d.*[ -–—](?:mon|tues|wednes|thurs|fri|satur|sun)day$", re.IGNORECASE)
_BEFORE_NAME = ("nummod", "compound", "nmod", "nmod:unmarked", "amod")
_OBLIQUE = ("obl", "obl:unmarked", "obl:tmod")
_SUBJECTS = ("nsubj", "nsubj:pass")

MAX_DAYS_APART = 180
"""How far off a day is that is named without its year."""
MAX_DAYS_WITH_WEEKDAY = 6
"""How long after a day the news names it with its weekday."""
MAX_DAYS_BETWEEN = 366
"""How far apart what is past and what is to come may lie to fix the year between them."""
MAX_DAYS_TO_WEEKDAY = 13
"""How long what begins on a day of the month and ends on a weekday lasts: "from May 3 to Sunday"."""
MAX_DAYS_OF_PERIOD = 31
"""How long a stretch between days without year is."""
MAX_MONTHS = 8
"""How far off a month is that is named without its year."""
MAX_DAYS_OF_LEAD = 3
"""How long after the weekday of its first sentence an article comes out."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date of the text and the head of its words.

    `tense` says on which side of the day of writing it surely lies, if that is known; `weekday` is the one beside it.
    """

    match: DateMatch
    root: Token
    tense: str
    weekday: int | None
    caption: bool


def possible_days(reading: Reading, matches: Sequence[DateMatch]) -> tuple[date, ...]:
    """The days, in order, on which the article may have been written; none if its words do not fix the year."""
    told = list(_told(reading, matches))
    first, last = date.min, date.max
    for start, end in _years(reading, told):
        first, last = max(first, start), min(last, end)
    if first == date.min or (last - first).days > MAX_DAYS_BETWEEN:
        return ()
    days = [first + count * _DAY for count in range((last - first).days + 1)]
    days = _on_dateline(reading, matches, days)
    for dated in told:
        known = dated.match.range
        times = (
            [known] * len(days) if known else read_date_from_each(dated.match.text, references=days, tense=dated.tense)
        )
        days = [day for day, time in zip(days, times, strict=True) if _fits(dated, time, day)]
    lead = _lead_weekday(reading, told)
    if lead is not None and len(days) > 1:
        days = [day for day in days if (day.weekday() - lead) % 7 <= MAX_DAYS_OF_LEAD]
    return tuple(days)


def _told(reading: Reading, matches: Sequence[DateMatch]) -> Iterator[_Dated]:
    text, previous = reading.article.text, None
    for match in matches:
        kind = reading.block(match.start).kind
        named = previous if previous is not None and _BESIDE.fullmatch(text, previous.end, match.start) else match
        weekday = next((number for number, name in enumerate(_WEEKDAYS) if name in named.text.casefold()), None)
        previous = match
        if kind in (BlockKind.DATELINE, BlockKind.FURNITURE, BlockKind.BYLINE, BlockKind.COMMENT):
            continue
        tokens = reading.tokens((match.start, match.end))
        if len(tokens):
            root = tokens.root
            tense = tense_of(root, headline=kind is BlockKind.HEADLINE, certain=True)
            yield _Dated(match, root, tense, weekday, kind is BlockKind.CAPTION)


# ------------------------------------------------------------------------------------------------- the year


def _years(reading: Reading, told: Sequence[_Dated]) -> Iterator[tuple[date, date]]:
    """Stretches in which the article was surely written."""
    text = reading.article.text
    month = month_in_address(reading.article.url)
    if month is not None:
        yield month.earliest, month.latest
    moment = moment_in_address(reading.article.url)
    if moment is not None:
        yield moment - _DAY, moment + _DAY  # the clocks of its readers may show another day
    for left, right in pairwise(told):
        today = _today(text, left, right)
        if today is not None:
            yield today, today
    for dated in told:
        time = dated.match.range
        if time is not None and time.precision == "Year" and _is_this_year(text, dated):
            yield time.earliest, time.latest
    for dated in told:
        year = _year_of_name(dated) if _THIS_YEAR.search(dated.match.text) else None
        if year is not None:
            yield date(year, 1, 1), date(year, 12, 31)
    anchor = _anchor(reading, told)
    if anchor is not None:
        yield anchor
    between = _between(told)
    if between is not None:
        yield between


def _today(text: str, left: _Dated, right: _Dated) -> date | None:
    """The day of writing, where its word and its date stand side by side: "today (May 17, 2024)"."""
    near, full = (left, right) if left.match.kind == "near-day" else (right, left)
    away = _AWAY.get(near.match.text.casefold().split()[0])
    if near.match.kind != "near-day" or full.match.kind != "day" or full.match.range is None or away is None:
        return None
    beside = _BESIDE.fullmatch(text, left.match.end, right.match.start)
    return full.match.range.earliest + away * _DAY if beside else None


def _is_this_year(text: str, dated: _Dated) -> bool:
    """Whether the words about a year say that it is the present one: "2024 marks", "so far in 2024"."""
    head = dated.root.head
    if dated.root.dep_ == "nsubj" and (head.tag_ == "VBZ" or any(c.tag_ == "VBZ" for c in head.children)):
        return not dated.tense
    before = text[max(0, dated.match.start - 24) : dated.match.start]
    return bool(_SO_FAR.search(before)) or text.startswith(" so far", dated.match.end)


def _year_of_name(dated: _Dated) -> int | None:
    """The year in the name of what takes place this year: "the 2024 games will be held this year"."""
    verb = dated.root
    while verb.pos_ not in ("VERB", "AUX") and verb.dep_ != "ROOT":
        verb = verb.head
    for _ in range(3):
        for child in verb.children:
            if child.dep_ in (*_SUBJECTS, "obj"):
                for word in child.children:
                    if word.dep_ in _BEFORE_NAME and word.i < child.i and re.fullmatch(r"(?:19|20)\d\d", word.text):
                        return int(word.text)
        if verb.dep_ != "xcomp":
            return None
        verb = verb.head
    return None


def _between(told: Sequence[_Dated]) -> tuple[date, date] | None:
    """From the last that is past to the first that is to come, if that is no more than a year."""
    known = [
        (d, d.match.range) for d in told if d.match.range is not None and d.root.dep_ in _OBLIQUE and not d.caption
    ]
    past = [time.latest + _DAY if d.match.kind == "by" else time.earliest for d, time in known if d.tense == "past"]
    ahead = [time.latest for d, time in known if d.tense == "future"]
    if not past or not ahead or not 0 <= (min(ahead) - max(past)).days <= MAX_DAYS_BETWEEN:
        return None
    return max(past), min(ahead)


def _anchor(reading: Reading, told: Sequence[_Dated]) -> tuple[date, date] | None:
    """From the latest full date on, if the article shows it as one of its own days and names no later year.

    It does so by the weekday beside it, or in a caption, if the text too speaks of that year or the one before; other
    full dates are mostly of the background, and pictures may be older than their article.
    """
    full = [_with_year(dated, told) or dated.match for dated in told]
    days = [match.range.earliest for match in full if match.kind == "day" and match.range is not None]
    if not days:
        return None
    latest = max(days)
    if any(_names_later_year(reading.article.text, dated.match, latest.year) for dated in told):
        return None
    years = {d.match.range.latest.year for d in told if d.match.range is not None and not d.caption}
    for match, dated in zip(full, told, strict=True):
        if match.range is None or match.kind != "day" or match.range.earliest != latest:
            continue
        if dated.weekday is not None and match.start < _end_of_top(reading):
            return latest, latest + MAX_DAYS_WITH_WEEKDAY * _DAY
        if dated.weekday is not None or (dated.caption and years & {latest.year, latest.year - 1}):
            return latest, date(latest.year, 12, 31)
    return None


def _end_of_top(reading: Reading) -> int:
    """Where the first three paragraphs end: what they date is the news."""
    ends = [block.end for block in reading.article.blocks if block.kind is BlockKind.PARAGRAPH]
    return ends[:3][-1] if ends else len(reading.article.text)


def _with_year(dated: _Dated, told: Sequence[_Dated]) -> DateMatch | None:
    """A weekday and day without year, in full, if it was that weekday in the last year named or the one after."""
    match = dated.match
    if match.kind != "month-day" or dated.weekday is None:
        return None
    years = [other.match.range.earliest.year for other in told if other.match.range is not None]
    bare = _WEEKDAY_FIRST.sub("", match.text)
    fitting = [
        found
        for year in ((max(years), max(years) + 1) if years else ())
        for found in find_dates(f"{bare}, {year}")
        if found.range is not None and found.range.earliest.weekday() == dated.weekday
    ]
    if len(fitting) != 1:
        return None
    return DateMatch(start=match.start, end=match.end, text=match.text, kind="day", range=fitting[0].range)


def _names_later_year(text: str, match: DateMatch, year: int) -> bool:
    """Whether a later year is told of; that of a plan or a programme ("by 2030", "Vision 2030") is not."""
    if match.range is None or match.range.earliest.year <= year:
        return False
    return match.kind == "day" or bool(_LATER.search(text, max(0, match.start - 8), match.start))


# ------------------------------------------------------------------------------------------------- the days


def _on_dateline(reading: Reading, matches: Sequence[DateMatch], days: list[date]) -> list[date]:
    """Those of the days that a dateline without year names: "BERGEN, May 17 —"."""
    lines = [
        match
        for match in matches
        if match.kind == "month-day" and reading.block(match.start).kind is BlockKind.DATELINE
    ]
    if len(lines) != 1:
        return days
    named = {
        found.range.earliest
        for year in {day.year for day in days}
        for found in find_dates(f"{lines[0].text}, {year}")
        if found.range is not None
    }
    return [day for day in days if day in named] or days


def _fits(dated: _Dated, time: DateRange | None, day: date) -> bool:
    """Whether an article written on this day would name this date, which then means this time, in this way."""
    match, tense = dated.match, dated.tense
    if time is None or not tense or (dated.caption and match.kind != "day"):
        return True
    if tense == "past" and time.earliest > day + _DAY:
        return False
    if tense == "future" and time.latest < day:
        return False
    length = (time.latest - time.earliest).days
    if "year" in match.text:
        return True
    if match.range is None and match.kind == "period" and _FROM_DAY_TO_WEEKDAY.search(match.text):
        return 0 < length <= MAX_DAYS_TO_WEEKDAY
    if match.kind == "month-day" or (match.range is None and match.kind == "period" and length <= MAX_DAYS_OF_PERIOD):
        return abs((day - time.earliest).days) <= MAX_DAYS_APART or dated.root.dep_ not in _OBLIQUE
    if match.kind == "near-month" and " " not in match.text:
        return abs((day.year - time.earliest.year) * 12 + day.month - time.earliest.month) <= MAX_MONTHS
    return True


def _lead_weekday(reading: Reading, told: Iterable[_Dated]) -> int | None:
    """The weekday of the past that the first paragraph names alone."""
    first = next((block for block in reading.article.blocks if block.kind is BlockKind.PARAGRAPH), None)
    for dated in told:
        match, word = dated.match, dated.match.text.casefold()
        inside = first is not None and first.start <= match.start < first.end
        if inside and dated.tense == "past" and match.kind == "weekday" and word in _WEEKDAYS:
            return _WEEKDAYS.index(word)
    return None
