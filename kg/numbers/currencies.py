"""Currencies in English text: their signs, names and codes.

Names are those of Unicode's CLDR (through babel); newspaper usage that it lacks is added.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache

SIGNS = {
    "US$": "USD", "U.S.$": "USD", "USD$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD",
    "CAD$": "CAD", "HK$": "HKD", "NT$": "TWD", "NZ$": "NZD", "S$": "SGD", "SG$": "SGD", "R$": "BRL",
    "MX$": "MXN", "EC$": "XCD", "J$": "JMD", "TT$": "TTD", "BZ$": "BZD", "N$": "NAD", "FJ$": "FJD", "Z$": "ZWL",
    "M$": "MYR", "COL$": "COP", "€": "EUR", "£": "GBP", "¥": "JPY", "CN¥": "CNY", "RMB¥": "CNY", "￥": "CNY",
    "₹": "INR", "₦": "NGN", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH", "₱": "PHP", "฿": "THB", "₫": "VND",
    "₪": "ILS", "₵": "GHS", "GH₵": "GHS", "GH¢": "GHS", "GHC": "GHS", "₸": "KZT", "₼": "AZN", "₾": "GEL",
    "₲": "PYG", "₡": "CRC", "₭": "LAK", "₮": "MNT", "₨": "rupees", "Rs": "rupees", "Rs.": "rupees",
    "Re": "rupees", "Rp": "IDR", "RM": "MYR", "KSh": "KES", "Ksh": "KES", "KSh.": "KES", "Sh": "shillings",
    "Shs": "shillings", "Sh.": "shillings", "USh": "UGX", "Ush": "UGX", "Tk": "BDT", "Tk.": "BDT", "Dh": "AED",
    "Dhs": "AED", "Dh.": "AED", "SR": "SAR", "QR": "QAR", "RO": "OMR", "BD": "BHD", "KD": "KWD", "JD": "JOD",
    "LE": "EGP", "E£": "EGP", "R": "ZAR", "N": "NGN", "P": "PHP", "Php": "PHP", "K": "ZMW", "F": "XAF",
    "Kč": "CZK", "zł": "PLN", "kr": "kroner", "CHF": "CHF", "RMB": "CNY", "S/": "PEN", "B/.": "PAB",
    "Bs": "BOB", "Le": "SLE", "D": "GMD", "MK": "MWK", "VND": "VND", "$": "dollars",
}  # fmt: skip
BARE_LETTERS = frozenset("R N P K F D Sh RO BD KD JD LE SR QR MK Le Bs Re".split())
"""Signs that are letters as well: they count only close to a figure in thousands or with a multiplier."""

_DEFAULTS = {
    "dollar": "USD", "pound": "GBP", "ruble": "RUB", "rupee": "INR", "won": "KRW", "yuan": "CNY",
    "franc": "CHF", "euro": "EUR", "yen": "JPY", "lira": "TRY", "mark": "DEM", "real": "BRL",
}  # fmt: skip
_WORDS = {
    "dollars": "dollar", "bucks": "dollar", "greenbacks": "dollar", "pounds": "pound", "rubles": "ruble",
    "rouble": "ruble", "roubles": "ruble", "rupees": "rupee", "euros": "euro", "francs": "franc",
    "liras": "lira", "lire": "lira", "pesos": "peso", "peso": "peso", "dinars": "dinar", "dinar": "dinar",
    "dirhams": "dirham", "dirham": "dirham", "riyals": "riyal", "riyal": "riyal", "rials": "rial",
    "rial": "rial", "shillings": "shilling", "shilling": "shilling", "kroner": "krone", "krone": "krone",
    "kronor": "krona", "krona": "krona", "reais": "real", "kwacha": "kwacha", "kwachas": "kwacha",
    "yuans": "yuan", "dollar": "dollar", "pound": "pound", "ruble": "ruble", "rupee": "rupee", "euro": "euro",
    "franc": "franc", "lira": "lira", "yen": "yen", "yuan": "yuan", "won": "won", "manats": "manat",
    "manat": "manat", "leu": "leu", "lei": "leu", "som": "som", "soms": "som",
}  # fmt: skip
_SHARED = frozenset("peso dinar dirham riyal rial shilling krone krona rupee kwacha leu som manat".split())
"""Names that go to the state which a text speaks of most; a dollar or franc needs its state beside it."""

_LEANING = frozenset(("pound",))
_BRITISH = re.compile(r"£|\b(?:Britain|British|UK|England|Scotland|Wales|London|sterling)\b")
_LEAST_NAMED = 2
"""How often a text names a state before a pound in it, without the sign, is that state's."""

_ONE_CURRENCY = {
    "renminbi": "CNY", "rmb": "CNY", "sterling": "GBP", "naira": "NGN", "nairas": "NGN", "cedi": "GHS",
    "cedis": "GHS", "rand": "ZAR", "rands": "ZAR", "baht": "THB", "ringgit": "MYR", "ringgits": "MYR",
    "rupiah": "IDR", "rupiahs": "IDR", "dong": "VND", "taka": "BDT", "takas": "BDT", "kyat": "MMK",
    "kyats": "MMK", "hryvnia": "UAH", "hryvnias": "UAH", "hryvnya": "UAH", "zloty": "PLN", "zlotys": "PLN",
    "zlotych": "PLN", "forint": "HUF", "forints": "HUF", "shekel": "ILS", "shekels": "ILS", "birr": "ETB",
    "birrs": "ETB", "tenge": "KZT", "drams": "AMD", "dram": "AMD", "laris": "GEL", "lari": "GEL", "leva": "BGN",
    "lev": "BGN", "koruna": "CZK", "korunas": "CZK", "crowns": "CZK", "kuna": "HRK", "kunas": "HRK",
    "denars": "MKD", "denar": "MKD", "lek": "ALL", "leks": "ALL", "tugrik": "MNT", "tugriks": "MNT",
    "kip": "LAK", "kips": "LAK", "riel": "KHR", "riels": "KHR", "pula": "BWP", "pulas": "BWP", "kwanza": "AOA",
    "kwanzas": "AOA", "metical": "MZN", "meticais": "MZN", "meticals": "MZN", "dalasi": "GMD", "dalasis": "GMD",
    "leones": "SLE", "ariary": "MGA", "guarani": "PYG", "guaranis": "PYG", "bolivars": "VES",
    "bolivianos": "BOB", "quetzals": "GTQ", "quetzales": "GTQ", "lempiras": "HNL", "cordobas": "NIO",
    "colones": "CRC", "soles": "PEN", "gourdes": "HTG", "kina": "PGK", "afghanis": "AFN", "afghani": "AFN",
    "ngultrum": "BTN", "rufiyaa": "MVR", "somoni": "TJS", "nakfa": "ERN", "pataca": "MOP", "patacas": "MOP",
    "lats": "LVL", "litas": "LTL", "bitcoin": "XBT", "bitcoins": "XBT",
}  # fmt: skip


@lru_cache(maxsize=1)
def currency_names() -> dict[str, str]:
    """Full CLDR names of the world's present currencies, in lower case, singular and plural -> code."""
    # babel is heavy, and needed only where money is read
    from babel import Locale
    from babel.numbers import get_currency_name, get_territory_currencies

    locale = Locale("en")
    codes = {
        code
        for territory in map(str, locale.territories)
        if len(territory) == 2
        for code in get_territory_currencies(territory)
    }
    names: dict[str, str] = {}
    for code in sorted(codes):
        for count in (None, 1, 2):
            names.setdefault(get_currency_name(code, count, locale).casefold(), code)
    spoken = {"u.s.": "USD", "us": "USD", "american": "USD", "hong kong": "HKD", "taiwan": "TWD", "new taiwan": "TWD"}
    for who, code in spoken.items():
        names[f"{who} dollar"] = names[f"{who} dollars"] = code
    names |= {"british pound": "GBP", "british pounds": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP"}
    names |= {"uae dirhams": "AED", "uae dirham": "AED", "emirati dirhams": "AED", "korean won": "KRW"}
    return names


@lru_cache(maxsize=1)
def currency_codes() -> frozenset[str]:
    """The codes of the world's present currencies."""
    return frozenset(currency_names().values())


@lru_cache(maxsize=1)
def currency_word() -> re.Pattern[str]:
    """The name or code of a currency behind a number, with the words that say whose ("Hong Kong dollars")."""
    words = sorted({*_WORDS, *_ONE_CURRENCY}, key=len, reverse=True)
    signs = sorted(re.escape(sign) for sign in SIGNS if not sign[0].isalpha())
    return re.compile(
        rf"[ \u00a0-]?(?P<owner>(?:[A-Za-z][\w.]*[ \u00a0]){{0,2}}?)"
        rf"(?:(?P<word>{'|'.join(words)})(?:[ ]sterling)?|(?P<code>[A-Z]{{3}}))\b"
        rf"|[ \u00a0]?(?P<sign>US\$|{'|'.join(signs)})(?![\w.]*\d)"
    )


@lru_cache(maxsize=1)
def sign_before() -> re.Pattern[str]:
    """A sign or code that ends where the search ends."""
    signs = sorted({*SIGNS, *currency_codes()}, key=len, reverse=True)
    return re.compile(rf"(?<![\w$€£¥])(?P<sign>{'|'.join(re.escape(sign) for sign in signs)})[ \u00a0]?$")


@lru_cache(maxsize=1)
def sign_letters() -> re.Pattern[str]:
    """Letters that stand as a sign right before a figure: "AED12", "N5.2bn"."""
    codes = {*currency_codes(), *(sign for sign in SIGNS if sign.isalpha())} - BARE_LETTERS
    sums = r"\d[\d.]*[ ]?(?:million|billion|trillion|thousand|crore|lakh|mn?|bn?|tn?|k)\b|\d{1,3}(?:,\d{3})+"
    letters = "|".join(sorted(BARE_LETTERS, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w$])(?:(?:{'|'.join(sorted(codes, key=len, reverse=True))})(?=\d)|(?:{letters})(?={sums}))"
    )


_PEOPLE = "(?:i?ans?|ese|ines?)"  # "Peruvian" is not read, but "Mexican", "Jordanian", "Argentine"
_OWNED = re.compile(rf"\b((?:[A-Z][\w.]*[ ]){{1,2}})({'|'.join(_WORDS)})\b")
_LETTERS = re.compile(r"[^\W\d_]+")


def currencies_named(text: str) -> dict[str, str]:
    """What ambiguous currency words mean in a text: the one state that it names with them ("Mexican pesos")."""
    named: dict[str, set[str]] = defaultdict(set)
    for word in _OWNED.finditer(text):
        base = _WORDS[word[2]]
        for owner in _tails(word[1].split()):
            code = currency_names().get(f"{owner} {word[2]}".casefold())
            if code:
                named[base].add(code)
                break
    for sign in re.findall(r"(?<!\w)(?:U\.S\.|[A-Z]{1,3})\$", text):
        code = SIGNS.get(sign)
        if code:
            named["dollar"].add(code)
    known = {word: min(codes) for word, codes in named.items() if len(codes) == 1}
    present = {_WORDS[word] for word in set(_LETTERS.findall(text.casefold())) & _WORDS.keys()}
    present |= {_WORDS[name] for sign, name in SIGNS.items() if name in _WORDS and sign in text}
    for base in sorted(present & (_SHARED | _LEANING) - named.keys()):
        counts = sorted((len(pattern.findall(text)), code) for code, pattern in _states_of(base))
        if base in _LEANING and (not counts or counts[-1][0] < _LEAST_NAMED or _BRITISH.search(text)):
            continue
        if counts and counts[-1][0] > 0 and (len(counts) == 1 or counts[-1][0] > counts[-2][0]):
            known[base] = counts[-1][1]
    return known


@cache
def _states_of(word: str) -> list[tuple[str, re.Pattern[str]]]:
    """The currencies of a name that states share, each with a pattern of the names of its states."""
    from babel import Locale
    from babel.numbers import get_territory_currencies

    locale = Locale("en")
    states: dict[str, list[str]] = defaultdict(list)
    for territory, state in locale.territories.items():
        for code in get_territory_currencies(str(territory)) if len(str(territory)) == 2 else ():
            if any(_WORDS.get(name.split()[-1]) == word for name, other in currency_names().items() if other == code):
                states[code].append(rf"{re.escape(state)}(?:n|i)?s?|{re.escape(state.rstrip('aeiouy'))}{_PEOPLE}")
    return [(code, re.compile(rf"\b(?:{'|'.join(sorted(names))})\b")) for code, names in sorted(states.items())]


def is_currency_word(word: str) -> bool:
    """Whether a word is a currency's sign, code or name ("$", "USD", "yuan", "dollars")."""
    return word in SIGNS or word in currency_codes() or word.casefold() in _WORDS or word.casefold() in _ONE_CURRENCY


def _tails(words: list[str]) -> Iterable[str]:
    return (" ".join(words[at:]) for at in range(len(words)))


def code_of(word: str, owner: str, known: dict[str, str]) -> str:
    """The code of a currency word, or the word itself in the plural if nothing tells whose it is."""
    word = word.casefold()
    for tail in _tails(owner.split()):
        code = currency_names().get(f"{tail} {word}".casefold())
        if code:
            return code
    if word in _ONE_CURRENCY:
        return _ONE_CURRENCY[word]
    base = _WORDS[word]
    return known.get(base) or _DEFAULTS.get(base) or (word if word.endswith("s") else f"{word}s")
