"""The words dates are made of, as patterns, and what they mean."""

from __future__ import annotations

import re

from kg.numbers import parse_number

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
WEEKDAYS = "mon tue wed thu fri sat sun".split()
UNITS = {
    "day": "Day", "night": "Day", "week": "Week", "fortnight": "Week", "weekend": "Week", "month": "Month",
    "quarter": "Quarter", "year": "Year", "decade": "Decade", "century": "Century", "centurie": "Century",
    "hour": "Day",
}  # fmt: skip

MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b(?:\.(?= ?\d|,))?"
)
WEEKDAY = r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?)"
DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d|-\d)"
_NTH = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
    "|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth"
    "|ninth)|thirtieth|thirty-first"
)
DAY_WORD = rf"(?P<day>(?:0?[1-9]|[12]\d|3[01])(?=st|nd|rd|th)|{_NTH})(?:st|nd|rd|th)?(?!\w)"
YEAR = r"(?P<year>(?:1[0-9]|20)\d{2})(?![\w%]|[.,]\d|/\d{3})"
UNIT = r"(?P<unit>day|night|week(?:end)?|fortnight|month|quarter|year|decade|century|centurie|hour)s?\b"
_SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    "|nineteen"
)
_TENS = (
    "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
)
COUNT = rf"(?P<count>\d{{1,3}}|{_SMALL}|{_TENS}|a hundred|an?)"
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
ORDINAL = rf"(?P<ordinal>{'|'.join(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)|last|final)\b"
_CENTURIES = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
    "|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first"
)
CENTURY = rf"(?P<nth>{_CENTURIES}|\d{{1,2}}(?:st|nd|rd|th))[ -]century\b"
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
SEASON = r"(?P<season>spring|summer|autumn|fall|winter)\b"


def spaced(pattern: str) -> re.Pattern[str]:
    """A pattern in which every blank outside brackets stands for a blank, a no-break blank or a line end; any case."""
    blanks = re.sub(r"\[[^\]]*\]| ", lambda part: r"[ \u00a0\n]" if part.group() == " " else part.group(), pattern)
    return re.compile(blanks, re.IGNORECASE)


def month_of(word: str) -> int:
    """The number of a month, by its name or a short form."""
    return MONTHS.index(word[:3].casefold()) + 1


def weekday_of(word: str) -> int:
    """The number of a weekday, by its name or a short form; Monday is 0."""
    return WEEKDAYS.index(word[:3].casefold())


def count_of(word: str) -> int:
    """A count in figures or words."""
    return int(parse_number(word) or 1)


def day_of(word: str) -> int:
    """The number of a day of the month, in figures or as an ordinal in words."""
    return int(word) if word.isdigit() else int(parse_number(word) or 0)


def ordinal_of(word: str) -> int:
    """An ordinal number; -1 for "last"."""
    word = word.casefold()
    return -1 if word in ("last", "final") else int(parse_number(word) or 1)


def unit_of(word: str) -> str:
    """The precision label of a unit of time."""
    return UNITS[word.casefold().removesuffix("s")]
