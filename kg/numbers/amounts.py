"""Amounts in running text: numbers with their currency, percent sign or unit of measure, in standard terms.

A range ("10 to 15 km", "$2.5-3 billion") gives two amounts of one unit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from kg.numbers.currencies import (
    BARE_LETTERS,
    SIGNS,
    code_of,
    currencies_named,
    currency_codes,
    currency_names,
    currency_word,
    is_currency_word,
    sign_before,
    sign_letters,
)
from kg.numbers.fractions import Fraction, find_fractions
from kg.numbers.units import DURATION, EXACT_CASE, MEASURE, UNITS
from kg.numbers.words import Number, find_numbers, plain, scale_of

MONEY, PERCENT, COUNT, ORDINAL = "money", "percent", "count", "ordinal"
__all__ = ["COUNT", "DURATION", "MEASURE", "MONEY", "ORDINAL", "PERCENT", "Amount", "find_amounts", "is_unit_word"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Amount:
    """A number and what it counts: `text[start:end]` runs from a currency sign before it to a unit behind it.

    `unit` is an ISO 4217 code, "percent", "percentage points", a unit's usual name ("km", "tons", "years"), or empty
    for a bare number. `number` is the number alone, as (start, end).
    """

    start: int
    end: int
    value: Decimal
    unit: str
    kind: str
    number: tuple[int, int]
    in_words: bool = False


_OPENED = re.compile(r"\s*\((?:about |around |some |or |nearly |roughly )?")
_RANGE = re.compile(r"[ ]?[-–—][ ]?|[ ](?:to|or)[ ]")
_BETWEEN = re.compile(r"\bbetween (?:about |around |some )?[$€£]?$", re.IGNORECASE)
_PERCENT = re.compile(
    r"[ \u00a0-]?(?:(?P<points>percent(?:age)?[ -]points?|per[ -]cent(?:age)?[ -]points?|%[ -]points?|pps?\b|ppt\b)"
    r"|(?P<percent>%|per[ -]?cent\b|pct\b\.?|percentage(?![ -]point)))",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"(?:[ \u00a0]?(?P<long>million|billion|trillion|thousand|hundred|lakh|crore)s?|(?P<short>mn|bn|tn|[mbkt]))\b",
    re.IGNORECASE,
)
_CODES_THAT_ARE_WORDS = frozenset(
    "ALL AMD BAM BAR BOB COP CUP CVE FIM GEL GIP LAK MAD MOP NIO PAB PEN RON SAR SDG SOS TOP TRY".split()
)
_TITLE = re.compile(r"[A-Z][a-z]+")
_SHORT_SCALES = {"m": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9, "k": 10**3, "t": 10**12, "tn": 10**12}


def find_amounts(text: str) -> list[Amount]:
    """All numbers of a text with the units that are written with them, in order, without overlap.

    A bare "$" is the US dollar unless the text names another one and not that. A name that several states use
    ("pesos") goes to the state that the text names with it anywhere, else keeps its name as unit.

    >>> [(a.value, a.unit) for a in find_amounts("$240.1 billion, up 26.3 per cent; 1.6 trillion yuan; €3m; 5 km")]
    [(Decimal('240100000000'), 'USD'), (Decimal('26.3'), 'percent'), (Decimal('1600000000000'), 'CNY'), \
(Decimal('3000000'), 'EUR'), (Decimal('5'), 'km')]
    """
    known = currencies_named(text)
    found: list[Amount] = []
    fractions = [_fraction(fraction) for fraction in find_fractions(text)]
    # Letters that are a currency sign ("N5.2bn", "AED12") stand close to their number: blanks take their place.
    apart = sign_letters().sub(lambda sign: " " * len(sign.group()), text)
    for number in find_numbers(apart):
        if found and number.start < found[-1].end:
            continue
        amount = _money(text, number, known) or _with_unit(text, number)
        if amount is not None:
            found.append(amount)
    for at in range(len(found) - 2, -1, -1):
        left, right = found[at], found[at + 1]
        between = text[left.end : right.start] == " and " and _BETWEEN.search(text, max(0, left.start - 20), left.start)
        if (between or _RANGE.fullmatch(text, left.end, right.start)) and ORDINAL not in (left.kind, right.kind):
            found[at] = _share_unit(text, left, right)
            if left.kind == MONEY and right.kind == COUNT:
                found[at + 1] = replace(right, unit=left.unit, kind=MONEY)
    for at in range(1, len(found)):
        left, right = found[at - 1], found[at]
        same = left.kind == right.kind == MONEY and left.unit == right.unit != "USD"
        if same and text[right.start] == "$" and _OPENED.fullmatch(text, left.end, right.start):
            # "61 million Hong Kong dollars ($7.8 million)": no "$" of the text is the one that it is set against.
            found = [
                replace(amount, unit="USD") if amount.unit == left.unit and text[amount.start] == "$" else amount
                for amount in found
            ]
    if fractions:
        apart_from = [a for a in found if not any(f.start < a.end and a.start < f.end for f in fractions)]
        found = sorted([*apart_from, *fractions])
    return found


def _fraction(fraction: Fraction) -> Amount:
    unit, kind = ("", COUNT) if fraction.number else ("percent", PERCENT)
    return Amount(
        start=fraction.start, end=fraction.end, value=fraction.value, unit=unit, kind=kind,
        number=(fraction.start, fraction.end), in_words=True,
    )  # fmt: skip


def _money(text: str, number: Number, known: dict[str, str]) -> Amount | None:
    if number.ordinal:
        return None
    lead = sign_before().search(text, max(0, number.start - 8), number.start)
    sign = lead["sign"] if lead is not None else ""
    close = lead is not None and (not lead.group().endswith(" ") or (len(sign) > 1 and sign.isupper()))
    if sign in BARE_LETTERS and not _is_sum(text, number, close=close):  # "QR 250,000", but not "N 5,000"
        sign = ""
    if sign in _CODES_THAT_ARE_WORDS and not _is_sum(text, number, close=True):  # "COP 27" is a conference
        sign = ""
    if sign and lead is not None:
        code = SIGNS.get(sign, sign)
        if code.islower():
            code = code_of(code, "", known)
        value, end = _scaled(text, number)
        after = re.compile(r"[ \u00a0](?:U\.?S\.? |US )?(?:dollars|USD)\b").match(text, end) if code == "USD" else None
        return Amount(
            start=lead.start(), end=after.end() if after else end, value=value, unit=code, kind=MONEY,
            number=(number.start, number.end), in_words=number.in_words,
        )  # fmt: skip
    value, end = number.value, number.end
    behind = currency_word().match(text, end)
    if behind is None:
        value, end = _scaled(text, number)
        behind = currency_word().match(text, end) if end != number.end else None
    if behind is None or (behind["code"] and behind["code"] not in currency_codes()):
        return None
    if behind["sign"]:
        code = SIGNS[behind["sign"]]
        code = code_of(code, "", known) if code.islower() else code
        return Amount(
            start=number.start, end=behind.end(), value=value, unit=code, kind=MONEY, number=(number.start, number.end),
            in_words=number.in_words,
        )  # fmt: skip
    owner = behind["owner"] or ""
    if owner.islower() and f"{owner}{behind['word']}".casefold() not in currency_names():
        return None
    if behind["code"] and (owner or behind["code"] in _CODES_THAT_ARE_WORDS):
        return None
    if behind["word"] and not behind.group().startswith((" ", "\u00a0", "-")):
        return None
    if behind["word"] in (
        "won",
        "real",
        "mark",
        "som",
        "crowns",
        "lev",
        "lats",
        "pound",
        "pounds",
    ) and not _is_money(text, number, behind):
        return None
    code = behind["code"] or code_of(behind["word"], owner, known)
    return Amount(
        start=number.start, end=behind.end(), value=value, unit=code, kind=MONEY, number=(number.start, number.end),
        in_words=number.in_words,
    )  # fmt: skip


def _is_money(text: str, number: Number, behind: re.Match[str]) -> bool:
    """Whether a word with another meaning ("won", "pounds") means money here."""
    if behind["word"].startswith("pound"):
        return not re.match(r"[ ](?:of|in weight|heavier|lighter)\b", text[behind.end() : behind.end() + 14])
    return number.value >= 1000


def _is_sum(text: str, number: Number, *, close: bool) -> bool:
    figures = text[number.start : number.end]
    return close and ("," in figures or number.value >= 1000 or _SHORT.match(text, number.end) is not None)


def _scaled(text: str, number: Number) -> tuple[Decimal, int]:
    """Value and end of a sum with a multiplier written short ("3m", "2.5k")."""
    if text[number.end - 1 : number.end].isalpha():
        return number.value, number.end
    match = _SHORT.match(text, number.end)
    if match is None:
        return number.value, number.end
    word = match["long"] or match["short"]
    scale = scale_of(word) if match["long"] else _SHORT_SCALES[word.casefold()]
    return plain(number.value * scale), match.end()


def _share_unit(text: str, left: Amount, right: Amount) -> Amount:
    """The first number of a range with the unit and multiplier of the second: "10 to 15 km", "$2.5-3 billion"."""
    scale = Decimal(1)
    for word in re.findall(r"[a-z]+", text[right.number[0] : right.end].casefold()):
        scale *= scale_of(word)
    plain_left = text[left.number[0] : left.end]
    if scale == 1 or re.search(r"[a-z]", plain_left, re.IGNORECASE) or left.value >= 1000 or left.in_words:
        scale = Decimal(1)
    shared = left.kind == COUNT and right.kind not in (COUNT, ORDINAL)
    return replace(
        left,
        value=plain(left.value * scale),
        unit=right.unit if shared else left.unit,
        kind=right.kind if shared else left.kind,
    )


# ---------------------------------------------------------------------------------------------------- units


@lru_cache(maxsize=1)
def _unit_behind() -> list[tuple[str, str, re.Pattern[str]]]:
    rows = []
    for kind, units in UNITS.items():
        for unit, pattern in units.items():
            rows.append((kind, unit, re.compile(rf"[ \u00a0-]?(?:{pattern})(?![\w°])", re.IGNORECASE)))
    return rows


@lru_cache(maxsize=1)
def _any_unit() -> re.Pattern[str]:
    patterns = (pattern for units in UNITS.values() for pattern in units.values())
    return re.compile(rf"[ \u00a0-]?(?:{'|'.join(patterns)})(?![\w°])", re.IGNORECASE)


def _with_unit(text: str, number: Number) -> Amount | None:
    """The number with its percent sign or unit; bare if it has none; None if letters make a name of it ("5G")."""
    if number.ordinal:
        return _amount(number, number.end, "", ORDINAL)
    percent = _PERCENT.match(text, number.end)
    if percent is not None:
        return _amount(number, percent.end(), "percentage points" if percent["points"] else "percent", PERCENT)
    best: Amount | None = None
    for kind, unit, pattern in _unit_behind() if _any_unit().match(text, number.end) else ():
        match = pattern.match(text, number.end)
        if match is None or (best is not None and match.end() <= best.end):
            continue
        word = match.group().lstrip(" \u00a0-")
        if word.casefold() in {exact.casefold() for exact in EXACT_CASE} and word not in EXACT_CASE:
            continue
        if word in ("m", "g", "t") and number.in_words:
            continue
        if _TITLE.fullmatch(word) and _TITLE.match(text[match.end() :].lstrip(" ")):
            continue  # "ten Kilo Class boats"
        best = _amount(number, match.end(), unit, kind)
    if best is not None:
        return best
    if text[number.end : number.end + 1].isalpha():
        return None
    return _amount(number, number.end, "", COUNT)


def _amount(number: Number, end: int, unit: str, kind: str) -> Amount:
    return Amount(
        start=number.start, end=end, value=number.value, unit=unit, kind=kind, number=(number.start, number.end),
        in_words=number.in_words,
    )  # fmt: skip


@lru_cache(maxsize=4096)
def is_unit_word(word: str) -> bool:
    """Whether a word is a unit by itself: a currency's sign, code or name, a percent sign, a unit of measure.

    >>> is_unit_word("yuan"), is_unit_word("%"), is_unit_word("km"), is_unit_word("exports")
    (True, True, True, False)
    """
    measures = (pattern for kind, _, pattern in _unit_behind() if kind == MEASURE)
    return (
        is_currency_word(word)
        or word.casefold() in ("percent", "%", "cent", "per")
        or any(pattern.fullmatch(word) for pattern in measures)
    )
