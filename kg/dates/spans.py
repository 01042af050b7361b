"""Stretches of days on the calendar: the day, week, month, season … around a day, and steps between them."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from kg.model import DateRange

UNITS = ("Day", "Week", "Month", "Season", "Quarter", "Year", "Decade", "Century")
"""Precision labels that name a unit of the calendar, smallest first."""

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""First month of each season, as the meteorologists of the northern half of the world count them."""


def make_range(earliest: date, latest: date, precision: str = "Interval") -> DateRange | None:
    """The days from one to another; None if they run backwards."""
    return DateRange(earliest=earliest, latest=latest, precision=precision) if earliest <= latest else None


def day_range(year: int, month: int, day: int) -> DateRange | None:
    """One day; None if the calendar has no such day."""
    if not (1 <= year <= 9998 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return unit_range(date(year, month, day), "Day")


def month_range(year: int, month: int) -> DateRange | None:
    """A month of a year; None outside the calendar."""
    return unit_range(date(year, month, 1), "Month") if 1 <= year <= 9998 else None


def year_range(year: int) -> DateRange | None:
    """A calendar year; None outside the calendar."""
    return unit_range(date(year, 1, 1), "Year") if 1 <= year <= 9998 else None


def season_range(year: int, season: str) -> DateRange | None:
    """A season of a year; a winter runs into the next year."""
    if not 1 <= year <= 9997:
        return None
    first = date(year, SEASONS[season], 1)
    return make_range(first, shift(first, 3, "Month") - timedelta(days=1), "Season")


def unit_range(day: date, unit: str) -> DateRange:
    """The calendar unit around a day: its week from Monday to Sunday, its month …

    >>> found = unit_range(date(2024, 5, 17), "Quarter")
    >>> found.earliest, found.latest
    (datetime.date(2024, 4, 1), datetime.date(2024, 6, 30))
    """
    first = last = day
    if unit == "Week":
        first = day - timedelta(days=min(day.weekday(), (day - date.min).days))
        last = first + timedelta(days=min(6, (date.max - first).days))
    elif unit in ("Month", "Quarter"):
        month = day.month if unit == "Month" else 3 * ((day.month - 1) // 3) + 1
        end = month if unit == "Month" else month + 2
        first, last = day.replace(month=month, day=1), date(day.year, end, calendar.monthrange(day.year, end)[1])
    elif unit in ("Year", "Decade", "Century"):
        size = {"Year": 1, "Decade": 10, "Century": 100}[unit]
        begin = (day.year - 1) // 100 * 100 + 1 if unit == "Century" else max(1, day.year // size * size)
        first, last = date(begin, 1, 1), date(min(begin + size - 1, 9999), 12, 31)
    return DateRange(earliest=first, latest=last, precision=unit if unit in UNITS else "Day")


def shift(day: date, count: int, unit: str) -> date:
    """The day so many units later (earlier if negative); at a month's end the last day there is.

    >>> shift(date(2024, 5, 31), -3, "Month")
    datetime.date(2024, 2, 29)
    """
    if unit in ("Day", "Week"):
        days = count * (7 if unit == "Week" else 1)
        days = max(min(days, (date.max - day).days), -(day - date.min).days)
        return day + timedelta(days=days)
    months = count * {"Month": 1, "Quarter": 3, "Season": 3, "Year": 12, "Decade": 120, "Century": 1200}[unit]
    index = max(12, min(day.year * 12 + day.month - 1 + months, 9999 * 12 + 11))
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def weekday_near(day: date, weekday: int, tense: str) -> date:
    """The nearest such weekday on or before a day, or on or after it in the future tense (Monday is 0)."""
    if tense == "future":
        return shift(day, (weekday - day.weekday()) % 7, "Day")
    return shift(day, -((day.weekday() - weekday) % 7), "Day")


def part_of(whole: DateRange, part: str) -> DateRange | None:
    """The early, middle or late part of a stretch: the first half, the middle half, the second half.

    Halves and no thirds, so that what was "early" surely lies within.
    """
    first, last = whole.earliest, whole.latest
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if whole.precision in ("Day", "Week"):
        days = (last - first).days + 1
        cut = {"early": (0, days // 2), "mid": (days // 4, days - 1 - days // 4), "late": (days // 2, days - 1)}[part]
        return make_range(shift(first, cut[0], "Day"), shift(first, cut[1], "Day"))
    if months == 1:
        cut = {"early": (1, 15), "mid": (10, 20), "late": (16, last.day)}[part]
        return make_range(first.replace(day=cut[0]), first.replace(day=cut[1]))
    quarter = months // 4
    begin, end = {"early": (0, months // 2), "mid": (quarter, months - quarter), "late": (months // 2, months)}[part]
    latest = last if end == months else shift(shift(first, end, "Month"), -1, "Day")
    return make_range(shift(first, begin, "Month"), latest)


def easter(year: int) -> date:
    """Easter Sunday of the Western churches (the anonymous Gregorian algorithm, Meeus 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)
