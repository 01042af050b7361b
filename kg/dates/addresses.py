"""Days, months and moments in web addresses: "/2024/05/17/", "/2024/05/", "/1715985000_27.html"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from kg.dates.spans import day_range, month_range
from kg.model import DateRange

_DAY = re.compile(
    r"[/=](?P<year>20\d\d|19\d\d)[/-]?(?P<month>\d{2})[/-]?(?P<day>\d{2})(?:\d{4}|\d{6})?(?:[/_.?&-]|$)"
    r"|/(?P<year2>20\d\d|19\d\d)/(?P<month2>\d{1,2})/(?P<day2>\d{1,2})/"
)  # behind the day there may be a time or a number
_TURNED_DAY = re.compile(r"/(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>20\d\d)/")
_MONTH = re.compile(r"/(?P<year>20\d\d|19\d\d)/?-?(?P<month>\d{2})(?:/|$)")
_MOMENT = re.compile(r"[/_-](?P<seconds>1\d{9})(?:\d{3})?(?:[_-]\d{1,8})?(?:\.\w{3,5})?/?(?:[?#]|$)")
"""Seconds or milliseconds since 1970 that end an address, with a number behind them or not."""


def day_in_address(url: str) -> date | None:
    """The day that a web address holds; None where day and month could be swapped.

    >>> day_in_address("https://a.org/2024/05/17/rain"), day_in_address("https://a.org/view?id=202405171830")
    (datetime.date(2024, 5, 17), datetime.date(2024, 5, 17))
    >>> day_in_address("https://a.org/17/05/2024/rain"), day_in_address("https://a.org/05/06/2024/rain")
    (datetime.date(2024, 5, 17), None)
    """
    match = _DAY.search(url)
    if match is not None:
        found = day_range(*(int(part) for part in match.groups() if part))
        return found.earliest if found is not None else None
    match = _TURNED_DAY.search(url)
    if match is None:
        return None
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if first <= 12 and second <= 12 and first != second:
        return None
    found = day_range(year, min(first, second), max(first, second))
    return found.earliest if found is not None else None


def month_in_address(url: str) -> DateRange | None:
    """The month that a web address holds.

    >>> str(month_in_address("https://a.org/2024/05/rain").latest)
    '2024-05-31'
    """
    match = _MONTH.search(url)
    if match is None or not 1 <= int(match["month"]) <= 12:
        return None
    return month_range(int(match["year"]), int(match["month"]))


def moment_in_address(url: str) -> date | None:
    """The day, in UTC, of the moment that ends a web address as a number of seconds since 1970.

    >>> moment_in_address("https://a.org/rain/1715985000_27.html"), moment_in_address("https://a.org/rain/171598")
    (datetime.date(2024, 5, 17), None)
    """
    match = _MOMENT.search(url)
    return datetime.fromtimestamp(int(match["seconds"]), UTC).date() if match is not None else None
