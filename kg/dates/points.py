"""Single dates: one pattern and one reckoning for each way English names a day, a month, a year or a period."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kg.dates import spans, words
from kg.dates.spans import UNITS, day_range, month_range, season_range, shift, unit_range, year_range
from kg.dates.words import count_of, day_of, month_of, ordinal_of, unit_of, weekday_of
from kg.model import DateRange


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a date is reckoned from: the day of publication, the verb's tense, the dates told before, in order."""

    reference: date | None
    tense: str = ""
    before: tuple[DateRange, ...] = ()

    def anchor(self, unit: str) -> date | None:
        """The first day of the last date told of that is known to this unit or better; None if there is none."""
        fine = UNITS[: UNITS.index(unit) + 1]
        return next((found.earliest for found in reversed(self.before) if found.precision in fine), None)


Reckoning = Callable[["re.Match[str]", Setting], DateRange | None]


@dataclass(frozen=True, slots=True)
class Point:
    """A pattern, its kind and how to find the days it means."""

    kind: str
    pattern: re.Pattern[str]
    reckon: Reckoning


def _full(match: re.Match[str], _: Setting) -> DateRange | None:
    return day_range(int(match["year"]), month_of(match["month"]), day_of(match["day"]))


def _numeric(match: re.Match[str], _: Setting) -> DateRange | None:
    """Day and month in figures: told apart if one is above twelve, else unknown (unless both are the same)."""
    left, right, year = int(match["left"]), int(match["right"]), int(match["year"])
    year += 0 if year > 99 else (2000 if year < 70 else 1900)
    if match["mark"] == "." or left > 12 or left == right:
        return day_range(year, right, left)
    return day_range(year, left, right) if right > 12 else None


def _iso(match: re.Match[str], _: Setting) -> DateRange | None:
    return day_range(int(match["year"]), int(match["number"]), int(match["day"]))


def _month_day(match: re.Match[str], setting: Setting) -> DateRange | None:
    """The nearest such day: up to the reference (two days of grace for clocks elsewhere), or after it in the future."""
    if setting.reference is None:
        return None
    month, day, here = month_of(match["month"]), day_of(match["day"]), setting.reference
    days = [found for year in range(here.year - 4, here.year + 5) if (found := day_range(year, month, day))]
    if setting.tense == "future":
        days = [found for found in days if found.earliest >= here]
    elif setting.tense == "past":
        days = [found for found in days if found.earliest <= shift(here, 2, "Day")]
    return min(days, key=lambda found: abs((found.earliest - here).days), default=None)


def _day_of_month(match: re.Match[str], setting: Setting) -> DateRange | None:
    if setting.reference is None:
        return None
    step = {"last": -1, "this": 0, "next": 1}[match["which"].casefold()]
    month = shift(setting.reference, step, "Month")
    return day_range(month.year, month.month, day_of(match["day"]))


def _month(match: re.Match[str], setting: Setting) -> DateRange | None:
    if setting.reference is None:
        return None
    month, here = month_of(match["month"]), setting.reference
    which = (match.groupdict().get("which") or "").casefold()
    if which in ("this", "coming", "current"):
        return month_range(here.year + (which == "coming" and month <= here.month), month)
    if which == "next" or (setting.tense == "future" and not which):
        return month_range(here.year + (month <= here.month if which else month < here.month), month)
    return month_range(here.year - (month >= here.month if which else month > here.month), month)


def _month_year(match: re.Match[str], setting: Setting) -> DateRange | None:
    if match["year"]:
        return month_range(int(match["year"]), month_of(match["month"]))
    if setting.reference is None:
        return None
    step = {"last": -1, "this": 0, "next": 1}[match["which"].casefold()]
    return month_range(setting.reference.year + step, month_of(match["month"]))


def _year(match: re.Match[str], _: Setting) -> DateRange | None:
    return year_range(int(match["year"]))


def _decade(match: re.Match[str], _: Setting) -> DateRange | None:
    name = next(filter(None, match.group("decade", "short", "word")))
    begin = int(name) if name.isdigit() else words.DECADES[name.casefold()]
    return unit_range(date(begin if begin > 99 else 1900 + begin + 100 * (begin < 20), 1, 1), "Decade")


def _century(match: re.Match[str], _: Setting) -> DateRange | None:
    number = ordinal_of(match["nth"])
    return unit_range(date(100 * number, 1, 1), "Century") if 1 <= number <= 99 else None


def _fiscal(match: re.Match[str], _: Setting) -> DateRange | None:
    """The named year(s): when a fiscal year begins differs from country to country."""
    first = int(match["year"])
    if not match["second"]:
        return year_range(first)
    second = int(match["second"]) if len(match["second"]) == 4 else first // 100 * 100 + int(match["second"])
    return spans.make_range(date(first, 1, 1), date(second, 12, 31)) if second >= first else None


def _weekday(match: re.Match[str], setting: Setting) -> DateRange | None:
    if setting.reference is None:
        return None
    weekday, here = weekday_of(match["weekday"]), setting.reference
    which = (match["which"] or "").casefold()
    week = (match["week"] or "").casefold()
    if week or which == "next":
        step = {"last": -7, "this": 0, "next": 7, "": 7}[week]
        return unit_range(shift(unit_range(here, "Week").earliest, step + weekday, "Day"), "Day")
    if which in ("last", "past", "this past", "previous"):
        return unit_range(spans.weekday_near(shift(here, -1, "Day"), weekday, "past"), "Day")
    if which in ("this", "this coming", "coming", "upcoming") and setting.tense != "past":
        return unit_range(spans.weekday_near(here, weekday, "future"), "Day")
    return unit_range(spans.weekday_near(here, weekday, setting.tense), "Day")


_DAYS = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1, "last evening": -1, "overmorrow": 2,
    "day before yesterday": -2, "day after tomorrow": 2,
}  # fmt: skip


def _near_day(match: re.Match[str], setting: Setting) -> DateRange | None:
    if setting.reference is None:
        return None
    return unit_range(
        shift(setting.reference, _DAYS.get(match["name"].casefold().removeprefix("the "), 0), "Day"), "Day"
    )


def _near_unit(match: re.Match[str], setting: Setting) -> DateRange | None:
    """For "last year", "this week", "earlier this month"."""
    if setting.reference is None:
        return None
    here, unit, which = setting.reference, unit_of(match["unit"]), match["which"].casefold()
    step = {"this": 0, "current": 0, "present": 0, "last": -1, "past": -1, "this past": -1}.get(which, 1)
    found = unit_range(shift(unit_range(here, unit).earliest, step, unit), unit)
    if match["unit"].casefold() == "weekend":
        saturday = shift(found.earliest, 5, "Day")
        if which != "this" and step < 0 and here.weekday() == 6:
            saturday = shift(here, -8, "Day")
        return spans.make_range(saturday, shift(saturday, 1, "Day"))
    if which in ("past", "this past"):
        return spans.make_range(shift(here, -1, unit), here)
    part = (match["part"] or "").casefold()
    if part and step == 0:
        return spans.make_range(found.earliest, here) if part == "earlier" else spans.make_range(here, found.latest)
    return found


def _weekend(_: re.Match[str], setting: Setting) -> DateRange | None:
    """For "the weekend" alone: the last one or the one to come, as the tense says; on its own days this one."""
    here = setting.reference
    if here is None or not setting.tense:
        return None
    back = here.weekday() - 5
    ahead = back < 0 and setting.tense == "future"
    saturday = shift(here, -back if ahead or back >= 0 else -back - 7, "Day")
    return spans.make_range(saturday, shift(saturday, 1, "Day"))


def _near_season(match: re.Match[str], setting: Setting) -> DateRange | None:
    season = match["season"].casefold()
    if match["year"]:
        return season_range(int(match["year"]), season)
    if setting.reference is None or not match["which"]:
        return None
    which, here = match["which"].casefold(), setting.reference
    years = [found for year in range(here.year - 2, here.year + 3) if (found := season_range(year, season))]
    if which == "this":
        return min(years, key=lambda found: abs((found.earliest - here).days + 45))
    if which == "last":
        return max((found for found in years if found.latest < here), default=None)
    return min((found for found in years if found.earliest > here), default=None)


def _quarter(match: re.Match[str], setting: Setting) -> DateRange | None:
    named = match["nth"] or match["number"]
    number = ordinal_of(named) if not named.isdigit() else int(named)
    number = 4 if number == -1 else number
    year = match["year"] or match["next_year"]
    if year is None and setting.reference is None:
        return None
    if year is None and setting.reference is not None:
        which = (match["which"] or "").casefold()
        year = setting.reference.year + {"last": -1, "next": 1}.get(which, 0)
        if not match["which"] and setting.tense != "future" and date(year, 3 * number - 2, 1) > setting.reference:
            year -= 1
    return unit_range(date(int(year), 3 * number - 2, 1), "Quarter") if 1 <= number <= 4 else None


def _ago(match: re.Match[str], setting: Setting) -> DateRange | None:
    unit, count = unit_of(match["unit"]), count_of(match["count"])
    start = setting.reference if match["way"].casefold() in ("ago", "from now") else setting.anchor(unit)
    if start is None:
        return None
    back = match["way"].casefold() in ("ago", "before", "earlier")
    if match["unit"].casefold().startswith("hour"):
        count = count // 24
    step = 2 * count if match["unit"].casefold().startswith("fortnight") else count
    return unit_range(shift(start, -step if back else step, unit), unit)


def _stretch(match: re.Match[str], setting: Setting) -> DateRange | None:
    """For "the past ten years", "the next two weeks"."""
    if setting.reference is None:
        return None
    here, unit = setting.reference, unit_of(match["unit"])
    if not match["count"] and match.group().casefold().endswith(("s", "hour")):
        return None  # "the past years": nobody knows how many
    count = count_of(match["count"]) if match["count"] else 1
    if match["unit"].casefold().startswith("hour"):
        count = max(1, count // 24)
    if match["which"].casefold() in ("last", "past", "previous"):
        return spans.make_range(shift(here, -count, unit), here)
    return spans.make_range(here, shift(here, count, unit))


def _same(match: re.Match[str], setting: Setting) -> DateRange | None:
    unit, which = unit_of(match["unit"]), match["which"].casefold()
    start = setting.anchor(unit)
    if start is None:
        return None
    step = {"same": 0, "that": 0, "previous": -1, "preceding": -1}.get(which, 1)
    return unit_range(shift(unit_range(start, unit).earliest, step, unit), unit)


def _next_day(_: re.Match[str], setting: Setting) -> DateRange | None:
    start = setting.anchor("Day")
    return unit_range(shift(start, 1, "Day"), "Day") if start else None


def _the_year(match: re.Match[str], setting: Setting) -> DateRange | None:
    return unit_range(setting.reference, unit_of(match["unit"])) if setting.reference else None


def _rest(match: re.Match[str], setting: Setting) -> DateRange | None:
    here = setting.reference
    return spans.make_range(here, unit_range(here, unit_of(match["unit"])).latest) if here else None


def _week_of(match: re.Match[str], setting: Setting) -> DateRange | None:
    found = _month_day(match, setting)
    return unit_range(found.earliest, "Week") if found else None


def _half(match: re.Match[str], _: Setting) -> DateRange | None:
    year = year_range(int(match["year"]))
    return spans.part_of(year, "early" if match["half"] == "1" else "late") if year else None


def _in(match: re.Match[str], setting: Setting) -> DateRange | None:
    """For "in two weeks": a day to come; with a past verb it is how long something took, and no date."""
    if setting.reference is None or setting.tense != "future" or match["unit"].casefold().startswith("hour"):
        return None
    unit, step = unit_of(match["unit"]), count_of(match["count"])
    if match.group().casefold().startswith("within"):
        return spans.make_range(setting.reference, shift(setting.reference, step, unit))
    return unit_range(shift(setting.reference, step, unit), unit)


_FEASTS: dict[str, Callable[[int], date]] = {
    "christmas day": lambda year: date(year, 12, 25),
    "christmas eve": lambda year: date(year, 12, 24),
    "boxing day": lambda year: date(year, 12, 26),
    "new year's eve": lambda year: date(year, 12, 31),
    "new year's day": lambda year: date(year, 1, 1),
    "valentine's day": lambda year: date(year, 2, 14),
    "halloween": lambda year: date(year, 10, 31),
    "good friday": lambda year: shift(spans.easter(year), -2, "Day"),
    "easter sunday": spans.easter,
    "easter monday": lambda year: shift(spans.easter(year), 1, "Day"),
}


def _feast(match: re.Match[str], setting: Setting) -> DateRange | None:
    feast = _FEASTS[match["feast"].casefold().replace("’", "'")]
    if match["year"]:
        return unit_range(feast(int(match["year"])), "Day")
    if setting.reference is None:
        return None
    here = setting.reference
    days = [feast(year) for year in range(max(1, here.year - 1), min(9998, here.year + 1) + 1)]
    if setting.tense == "future":
        days = [day for day in days if day >= here]
    elif setting.tense == "past":
        days = [day for day in days if day <= here]
    return unit_range(min(days, key=lambda day: abs((day - here).days)), "Day") if days else None


_PART_OF_DAY = r"(?: (?:early |late )?(?:morning|afternoon|evening|night)\b)?"
_WEEKDAY_FIRST = rf"(?:{words.WEEKDAY.replace('?P<weekday>', '?:')},? (?:the )?)?"


_ISO = (
    r"(?P<year>[12]\d{3})(?P<mark>[-/.])(?P<number>0?[1-9]|1[0-2])(?P=mark)(?P<day>[12]\d|3[01]|0?[1-9])(?:T[\d:.]+Z?)?"
)
_NUMERIC = r"(?P<left>[0-3]?\d)(?P<mark>[-/.])(?P<right>[0-3]?\d)(?P=mark)(?P<year>\d{4}|\d{2})(?![-/.\d])"
_MONTH_DAY = _WEEKDAY_FIRST + words.MONTH + " ?(?:the )?" + words.DAY
_DAY_MONTH = _WEEKDAY_FIRST + "(?:the )?" + words.DAY + "(?: day)? (?:of )?" + words.MONTH
_DAY_WORD = rf"(?:the )?{words.DAY_WORD}(?: day)? of {words.MONTH}"
_DECADE = (
    r"(?:(?:the )?(?P<decade>(?:1[5-9]|20)\d0)['’]?s|(?:the ['’]?|['’])(?P<short>[2-9]0)['’]?s"
    rf"|the (?P<word>{'|'.join(words.DECADES)}))(?! ?%)"
)
_YEARS = r"(?P<year>(?:19|20)\d\d)(?:[-–/](?P<second>\d{4}|\d\d))?"
_WHICH_WEEKDAY = r"(?:(?P<which>last|this past|past|previous|this coming|this|next|coming|upcoming) )?" + words.WEEKDAY
_NEAR_DAY = (
    r"(?P<name>(?:the )?day before yesterday|(?:the )?day after tomorrow|today|tonight|yesterday|tomorrow|last night"
    r"|last evening|this (?:morning|afternoon|evening))"
)
_NEAR_UNIT = (
    r"(?:(?P<part>earlier|later) )?(?:in )?(?:the )?"
    r"(?P<which>this past|this|last|past|next|coming|upcoming|current|present) "
    r"(?:calendar |fiscal |financial )?(?P<unit>weekend|week|month|quarter|year|decade|century)"
)
_SEASON = r"(?:the )?(?:(?P<which>last|this|next) )?" + words.SEASON + "(?:(?: of)? " + words.YEAR + ")?"
_QUARTER = (
    r"(?:the )?(?:(?P<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th) quarter|Q(?P<number>[1-4]))"
    r"(?:,? (?:of )?(?:the )?(?:year |fiscal )?"
    + words.YEAR
    + r"|(?: of)? (?:the )?(?P<which>last|this|next|current) year"
    r"| of the year|/(?P<next_year>\d{4}))?"
)
_AGO = (
    words.COUNT + "[ -](?:and a half )?" + words.UNIT + r" (?P<way>ago|from now|later|earlier|before|after(?! [a-z]))"
)
_SAME_UNIT = r"(?P<unit>day|night|week|month|year|decade)"
_STRETCH = (
    r"(?:the )?(?P<which>last|past|previous|next|coming|following) "
    r"(?:(?!an? )" + words.COUNT + " (?:or so |full |consecutive )?)?" + words.UNIT
)
_FEAST = (
    rf"(?P<feast>{'|'.join(sorted(_FEASTS, key=len, reverse=True))})".replace("'", "['’]")
    + "(?:,? "
    + words.YEAR
    + ")?"
)


def _point(kind: str, pattern: str, reckon: Reckoning) -> Point:
    return Point(kind, words.spaced(pattern + r"(?!\w)"), reckon)


POINTS = (
    _point("day", _ISO, _iso),
    _point("day", _NUMERIC, _numeric),
    _point("day", r"(?P<day>[0-3]?\d)(?:-|\. )" + words.MONTH + r"(?:-| )(?P<year>\d{4})", _full),
    _point("day", _MONTH_DAY + r"(?: \([a-z]{3,9}\))?(?:, ?| of | )" + words.YEAR, _full),
    _point("day", _DAY_MONTH + r"(?:, ?| of | )" + words.YEAR, _full),
    _point("day", words.YEAR + ",? " + words.MONTH + " " + words.DAY, _full),
    _point("day", _DAY_WORD + r"(?:, ?| of | )" + words.YEAR, _full),
    _point("month-day", _DAY_WORD, _month_day),
    _point("month-day", _MONTH_DAY, _month_day),
    _point("day", r"(?:the )?" + words.DAY_WORD + " (?:day )?of (?P<which>this|last|next) month", _day_of_month),
    _point("month-day", _DAY_MONTH, _month_day),
    _point(
        "month", words.MONTH + r"(?:,? (?:of )?|-)(?:" + words.YEAR + r"|(?P<which>last|this|next) year)", _month_year
    ),
    _point("near-month", r"(?P<which>last|past|this|next|coming|current) " + words.MONTH, _month),
    _point("near-month", words.MONTH, _month),
    _point("year", r"(?:the year )?" + words.YEAR + r"(?!-\d)", _year),
    _point("period", _DECADE, _decade),
    _point("period", r"(?:the )?" + words.CENTURY + r"(?! (?:BC|BCE)\b)", _century),
    _point("period", r"(?:the )?(?:(?:fiscal|financial) (?:year )?|FY ?)" + _YEARS, _fiscal),
    _point("period", r"(?:the )?" + _YEARS + r"(?: (?:fiscal|financial|school|academic)(?: year)?| season)", _fiscal),
    _point("weekday", _WHICH_WEEKDAY + r"(?:,? (?:of )?(?P<week>last|this|next) week)?" + _PART_OF_DAY, _weekday),
    _point("weekday", r"(?P<which>(?P<week>last|this|next) week),? (?:on )?" + words.WEEKDAY + _PART_OF_DAY, _weekday),
    _point("near-unit", r"(?:the )?(?:rest|remainder) of (?P<which>this|the) (?P<unit>week|month|year)", _rest),
    _point("period", r"(?:the )?week (?:of|starting|beginning|commencing|ending)(?: on)? " + _MONTH_DAY, _week_of),
    _point("period", r"(?:the )?week (?:of|starting|beginning|commencing|ending)(?: on)? " + _DAY_MONTH, _week_of),
    _point("period", r"(?:H(?P<half>[12])(?:,? (?:of )?)" + words.YEAR + r")", _half),
    _point("in", r"(?:with)?in " + words.COUNT + " " + words.UNIT + "(?: time)?", _in),
    _point("near-day", _NEAR_DAY + _PART_OF_DAY, _near_day),
    _point("near-unit", _NEAR_UNIT, _near_unit),
    _point("near-unit", r"the weekend(?! of)", _weekend),
    _point("season", _SEASON, _near_season),
    _point("quarter", _QUARTER, _quarter),
    _point("ago", _AGO, _ago),
    _point("same", r"(?:the )?(?P<which>same|previous|preceding|following|next) " + _SAME_UNIT + "(?! to)", _same),
    _point("same", r"(?P<which>that) (?:same )?" + _SAME_UNIT + r"(?= ?[.,;)]|$)", _same),
    _point("same", r"(?:a|one) day later", _next_day),
    _point("stretch", _STRETCH, _stretch),
    _point("the-year", r"(?:the )?(?P<unit>year|month|week)", _the_year),
    _point("feast", _FEAST, _feast),
)
"""Every way to name a date that stands alone; where several fit, the longest counts."""
