"""From which day an undated article's words are reckoned: a full date that it names as one of its own days.

Nothing is guessed from a year alone. Only what the day itself settles is reckoned from it: its own weekday, and days of
the weeks around it that leave out their year.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kg.dates import DateMatch, find_dates
from kg.model import Article, BlockKind

MAX_DAYS_APART = 60
"""How far from the anchor a day without year may lie: news tells of the weeks around it."""

_LATER = re.compile(r"\b(?:in|since|during|of|from|after|early|late|mid)[ -]$", re.IGNORECASE)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def anchor_day(article: Article, matches: Sequence[DateMatch]) -> date | None:
    """The latest full date, if it stands in a caption or with its weekday, and the text names no later year.

    Other full dates are mostly of the background, weeks or years before the article.

    >>> from kg.dates import find_dates
    >>> text = "They met on Thursday, May 16, 2024, in Bonn."
    >>> anchor_day(Article(key="a", source_file="a", begin=0, end=44, text=text), find_dates(text))
    datetime.date(2024, 5, 16)
    """
    full = [_with_year(match, matches) or match for match in matches]
    days = [match.range.earliest for match in full if match.kind == "day" and match.range is not None]
    if not days:
        return None
    latest = max(days)
    own = (match for match in full if match.range is not None and match.kind == "day")
    if not any(match.range.earliest == latest and _is_current(article, match) for match in own if match.range):
        return None
    return None if any(_names_later_year(article.text, match, latest.year) for match in matches) else latest


def reference_for(match: DateMatch, anchor: date | None) -> date | None:
    """The day from which an expression may be reckoned, if the anchor settles it."""
    if anchor is None:
        return None
    words = match.text.casefold().split()
    if match.kind == "weekday":
        return anchor if words[0] == _WEEKDAYS[anchor.weekday()] else None
    if match.kind == "month-day":
        near = find_dates(match.text, reference=anchor)[0].range
        return anchor if near is not None and abs((near.earliest - anchor).days) <= MAX_DAYS_APART else None
    return None


def _with_year(match: DateMatch, matches: Sequence[DateMatch]) -> DateMatch | None:
    """A weekday and day without year, in full, if it was that weekday in the last year named or the one after."""
    word = match.text.casefold().split()[0].rstrip(",")
    if match.kind != "month-day" or word not in _WEEKDAYS:
        return None
    years = [other.range.earliest.year for other in matches if other.range is not None]
    if not years:
        return None
    fitting = [
        found
        for year in (max(years), max(years) + 1)
        for found in find_dates(f"{match.text.split(maxsplit=1)[1]}, {year}")
        if found.range is not None and found.range.earliest.weekday() == _WEEKDAYS.index(word)
    ]
    if len(fitting) != 1:
        return None
    return DateMatch(start=match.start, end=match.end, text=match.text, kind="day", range=fitting[0].range)


def _is_current(article: Article, match: DateMatch) -> bool:
    block = next((block for block in article.blocks if block.start <= match.start < block.end), None)
    if match.text.casefold().startswith(_WEEKDAYS):
        return block is None or block.kind is not BlockKind.FURNITURE
    return block is not None and block.kind is BlockKind.CAPTION


def _names_later_year(text: str, match: DateMatch, year: int) -> bool:
    """Whether a later year is told of; that of a plan or a programme ("by 2030", "Vision 2030") is not."""
    if match.range is None or match.range.earliest.year <= year:
        return False
    return match.kind == "day" or bool(_LATER.search(text, max(0, match.start - 8), match.start))
