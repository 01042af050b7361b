"""The day in a printed line or a metadata value."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

MONTHS = {
    name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NUMERIC = re.compile(
    r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)|(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)|(?<!\d)"
    r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)"
)
FULL_DATE = re.compile(
    r"\b(?:(?P<m1>[A-Z][a-z]{2,8})\.?\s+(?P<d1>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y1>\d{4})"
    r"|(?P<d2>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>[A-Z][a-z]{2,8})\.?,?\s+(?P<y2>\d{4}))\b"
)


def read_day(text: str) -> date | None:
    """The first day that the text names in full, or None; a day and month that could be swapped are not guessed at.

    >>> read_day("Published: May 17, 2024 10:40 PM"), read_day("17.05.2024 09:00"), read_day("2024-05-17T22:40:00Z")
    (datetime.date(2024, 5, 17), datetime.date(2024, 5, 17), datetime.date(2024, 5, 17))
    >>> read_day("05/06/2024"), read_day("in May 2024")
    (None, None)
    """
    worded = next(
        (
            day
            for day in (full_day(match) for match in FULL_DATE.finditer(text.title() if text.isupper() else text))
            if day
        ),
        None,
    )
    if worded:
        return worded
    for match in _NUMERIC.finditer(text):
        year, month, day, year2, month2, day2, first, second, year3 = (
            int(part) if part else 0 for part in match.groups()
        )
        if year or year2:
            found = _day(year or year2, month or month2, day or day2)
        elif first > 12:
            found = _day(year3, second, first)
        elif second > 12 or first == second:
            found = _day(year3, first, second)
        else:
            found = None
        if found:
            return found
    return None


def full_day(match: re.Match[str]) -> date | None:
    """The day of a match of FULL_DATE, or None if its word is no month or the month has no such day."""
    month = MONTHS.get((match["m1"] or match["m2"])[:3].lower(), 0)
    return _day(int(match["y1"] or match["y2"]), month, int(match["d1"] or match["d2"]))


def day_of_value(value: object) -> date | None:
    """The day of a metadata value: a text in any usual form, or seconds or milliseconds since 1970 (UTC)."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)) or (isinstance(value, str) and re.fullmatch(r"\d{9,13}", value.strip())):
        seconds = float(value)
        seconds = seconds / 1000 if seconds > 1e11 else seconds
        return datetime.fromtimestamp(seconds, UTC).date() if 0 < seconds < 4e9 else None
    return read_day(str(value))


def _day(year: int, month: int, day: int) -> date | None:
    if not (1800 <= year <= 2200 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
