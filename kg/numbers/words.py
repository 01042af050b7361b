"""English numbers, in figures and in words, as exact decimals: text -> where they stand and what they are worth."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_SMALL = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40}
_SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "lakh": 10**5,
    "lac": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}
_SHORT_SCALES = {"mln": 10**6, "mn": 10**6, "bln": 10**9, "bn": 10**9, "tln": 10**12, "trn": 10**12, "tn": 10**12}
_DOZENS = {"dozen": 12}
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000,
}  # fmt: skip
_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.333333", "⅔": "0.666667", "⅛": "0.125"}


def _either(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_SCALE = f"(?:{_either(_SCALES)})s?"
_PLAIN = f"(?:{_either(_SMALL | _TENS)})"
_ORDINAL = f"(?:{_either(_ORDINALS)})"
_GAP = r"(?:[ \u00a0\u202f\n]|[-‐‑])"
FIGURES = (
    r"(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?"  # 1,234,567.8 and 12,34,567
    r"|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\d{1,3}(?:\.\d{3}){2,}"  # 1.234.567
    r"|\d+,\d{1,2}(?![\d,])"  # 3,5: a decimal comma
    r"|\d+(?:\.\d+)?)"
)
"""A number in figures, as a pattern."""

_IN_FIGURES = re.compile(
    rf"(?<![\w.,/:])(?<![A-Za-z][-‐‑–])(?P<sign>[-−–](?=[\d]))?(?P<figures>{FIGURES})"
    rf"(?P<fraction>[½¼¾⅓⅔⅛]|(?:[ ]|-)1/[2348](?!\d))?"
    rf"(?:(?P<ordinal>st|nd|rd|th)\b|(?P<scales>(?:{_GAP}(?:{_SCALE}|mln|mn|bln|bn|tln|trn|tn|dozen)\b)+)"
    rf"|(?P<short>mln|mn|bln|bn|tln|trn|tn)\b)?(?!\d|[.,/:]\d)",
    re.IGNORECASE,
)
_WORD = rf"(?:{_PLAIN}|{_SCALE}|dozen|half|point|{_ORDINAL})"
_IN_WORDS = re.compile(
    rf"(?<![\w])(?<![A-Za-z][-‐‑])(?:(?:an?|half{_GAP}an?|half){_GAP}(?=hundred|thousand|million|billion|trillion|dozen|lakh|crore))?"
    rf"(?:half|{_PLAIN}|{_SCALE}|dozen|{_ORDINAL})"
    rf"(?:{_GAP}(?:and{_GAP}(?:an?{_GAP}half{_GAP}?)?)?{_WORD}|{_GAP}and{_GAP}an?{_GAP}half)*\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(r"\b(?:several|many|few|couple|couple of|numerous|countless)[ -]$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Number:
    """A number in a text: `text[start:end]` is worth `value`; `ordinal` for "fourth" and "75th"."""

    start: int
    end: int
    value: Decimal
    ordinal: bool = False
    in_words: bool = False


def find_numbers(text: str) -> list[Number]:
    """All numbers in a text, in order, without overlap; multipliers ("3.5 million", "two dozen") belong to them.

    Vague plurals ("dozens", "several hundred", "millions") are no numbers.

    >>> [(n.value, n.ordinal) for n in find_numbers("two and a half million, 1,200 and the 75th")]
    [(Decimal('2500000'), False), (Decimal('1200'), False), (Decimal('75'), True)]
    """
    found = [number for match in _IN_FIGURES.finditer(text) if (number := _from_figures(match)) is not None]
    taken = [(number.start, number.end) for number in found]
    for match in _IN_WORDS.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        if _VAGUE.search(text, max(0, match.start() - 12), match.start()):
            continue
        found.extend(_from_words(match.group(), match.start()))
    return sorted(found)


def parse_number(text: str) -> Decimal | None:
    """The value of a text that is one number from end to end, else None.

    >>> parse_number("twenty-five"), parse_number("five of them")
    (Decimal('25'), None)
    """
    words = text.strip()
    if words.casefold() in ("a", "an"):
        return Decimal(1)
    numbers = find_numbers(words)
    if len(numbers) == 1 and (numbers[0].start, numbers[0].end) == (0, len(words)):
        return numbers[0].value
    return None


def read_figures(figures: str) -> Decimal:
    """The value of a number in figures, whatever its marks for thousands and decimals.

    >>> read_figures("1,234.5"), read_figures("3,5"), read_figures("1.234.567")
    (Decimal('1234.5'), Decimal('3.5'), Decimal('1234567'))
    """
    plain = re.sub(r"[\u00a0\u202f ]", "", figures)
    if re.fullmatch(r"\d+,\d{1,2}", plain) or re.search(r"\d[ \u00a0\u202f]\d{3},", figures):
        return Decimal(plain.replace(",", "."))
    if plain.count(".") > 1:
        return Decimal(plain.replace(".", ""))
    return Decimal(plain.replace(",", ""))


def scale_of(word: str) -> int:
    """What a multiplier word is worth, 1 if it is none.

    >>> scale_of("billion"), scale_of("bn"), scale_of("crores"), scale_of("km")
    (1000000000, 1000000000, 10000000, 1)
    """
    word = word.casefold()
    scales = _SCALES | _SHORT_SCALES | _DOZENS
    return scales.get(word) or scales.get(word.removesuffix("s")) or 1


def plain(value: Decimal) -> Decimal:
    """The same value without exponent and trailing zeros.

    >>> plain(Decimal("2.50E+3"))
    Decimal('2500')
    """
    is_whole = value == value.to_integral_value()
    return Decimal(int(value)) if is_whole else value.normalize()


def _from_figures(match: re.Match[str]) -> Number | None:
    value = read_figures(match["figures"])
    fraction = (match["fraction"] or "").strip(" -")
    if fraction in _FRACTIONS:
        value += Decimal(_FRACTIONS[fraction])
    elif fraction:
        value += Decimal(1) / Decimal(fraction[2:])
    for word in re.findall(r"[a-z]+", (match["scales"] or match["short"] or "").casefold()):
        value *= scale_of(word)
    if match["sign"]:
        value = -value
    return Number(start=match.start(), end=match.end(), value=plain(value), ordinal=bool(match["ordinal"]))


def _from_words(phrase: str, offset: int) -> list[Number]:
    """The numbers in a run of number words: "one hundred and five", but "five six" is two numbers."""
    words = [
        (word.group().casefold(), word.start(), word.end()) for word in re.finditer(r"[a-z]+", phrase, re.IGNORECASE)
    ]
    found: list[Number] = []
    at = 0
    while at < len(words):
        parsed = _parse(words, at)
        if parsed is None:
            at += 1
            continue
        value, ordinal, after = parsed
        found.append(
            Number(
                start=offset + words[at][1],
                end=offset + words[after - 1][2],
                value=plain(value),
                ordinal=ordinal,
                in_words=True,
            )
        )
        at = after
    return found


def _parse(words: list[tuple[str, int, int]], at: int) -> tuple[Decimal, bool, int] | None:
    """Value, whether ordinal, and the place after the number that begins at word `at`; None if none does."""
    total, group, last = Decimal(0), Decimal(0), Decimal(10**18)
    begin, seen = at, False
    floor = 10**18  # the least scale word so far: scales fall from left to right
    while at < len(words):
        word = words[at][0]
        rest = [w[0] for w in words[at : at + 3]]
        if word in ("a", "an") and not seen and len(rest) > 1 and scale_of(rest[1]) > 1:
            group, seen, last = Decimal(1), True, Decimal(1)
        elif word == "half" and not seen and len(rest) > 2 and rest[1] in ("a", "an") and scale_of(rest[2]) > 1:
            group, seen, last = Decimal("0.5"), True, Decimal(1)
            at += 1
        elif word == "half" and not seen and len(rest) > 1 and scale_of(rest[1]) > 100:
            group, seen, last = Decimal("0.5"), True, Decimal(1)
        elif word in _SMALL and group % 10 == 0 and last > 10 - (_SMALL[word] > 9) * 10 and (last != 10 or not group):
            if _SMALL[word] > 9 and last < 100:
                break
            if _SMALL[word] == 0 and seen:
                break
            group, seen, last = group + _SMALL[word], True, Decimal(1)
        elif word in _TENS and group % 100 == 0 and last >= 100:
            group, seen, last = group + _TENS[word], True, Decimal(20)
        elif word in _ORDINALS and _fits_ordinal(word, group, total, seen, last):
            value = _ORDINALS[word]
            whole = max(group, Decimal(1)) * value if value >= 100 else group + value
            return total + whole, True, at + 1
        elif word == "point" and seen and len(rest) > 1 and rest[1] in _SMALL and _SMALL[rest[1]] < 10:
            digits = ""
            while at + 1 < len(words) and _SMALL.get(words[at + 1][0], 10) < 10:
                digits += str(_SMALL[words[at + 1][0]])
                at += 1
            group, last = group + Decimal("0." + digits), Decimal(1)
        elif word == "and" and seen and rest[1:3] in (["a", "half"], ["an", "half"]):
            group, last = group + Decimal("0.5"), Decimal(1)
            at += 2
        elif (
            word == "and"
            and seen
            and last >= 100
            and len(rest) > 1
            and (rest[1] in _SMALL or rest[1] in _TENS or rest[1] in _ORDINALS)
        ):
            pass
        elif scale_of(word) == 100 and seen and 0 < group < 100:
            group, last = group * 100, Decimal(100)
        elif scale_of(word) > 100 and seen and (group or total):
            scale = scale_of(word)
            if scale >= floor:  # "hundred thousand million", "lakh crore": multiplies all that came before
                total, group = (total + group) * scale, Decimal(0)
            else:
                total, group = total + group * scale, Decimal(0)
            floor, last = scale, Decimal(10**6)
        elif word == "dozen":
            if seen and not group:
                break
            return total + (group or Decimal(1)) * 12, False, at + 1
        else:
            break
        at += 1
    while at > begin and words[at - 1][0] == "and":
        at -= 1
    return (total + group, False, at) if seen else None


def _fits_ordinal(word: str, group: Decimal, total: Decimal, seen: bool, last: Decimal) -> bool:
    value = _ORDINALS[word]
    if not seen:
        return True
    if value < 10:
        return bool(last >= 20)
    return bool(last >= 100) if value < 100 else bool(group or not total)
