"""English tokenizer for news, by the conventions of Universal Dependencies.

The treebanks that the models are trained on (EWT, GUM) split hyphenated words apart ("China-Russia" is three words)
but for a closed list of prefixes ("non-member", "e-mail") and suffixes ("career-wise"), keep an abbreviation and its
full stop together ("U.S.", "Gov."), and cut off clitics ("n't", "'s"), currency signs, percent signs and units. What
is built here is an ordinary `spacy.tokenizer.Tokenizer` with rules of its own, so it is saved and loaded with a
pipeline as any other.
"""

import re
from collections.abc import Callable, Iterator
from string import ascii_uppercase

from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER
from spacy.language import Language
from spacy.symbols import NORM, ORTH
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

# The prefixes and suffixes that the treebanks do not cut off (Penn Treebank and LDC guidelines for web text); those
# that EWT and GUM mostly split all the same ("pan", "vice", "neo") are left out.
_BOUND_PREFIXES = (
    "ad|agro|ante|anti|arch|auto|bi|bio|co|counter|cross|cyber|de|e|ex|extra|geo|hyper|infra|inter|intra|macro|mega|"
    "meta|micro|mid|mini|mono|multi|non|over|para|peri|poly|post|pre|pro|pseudo|psycho|re|semi|socio|sub|"
    "super|supra|trans|tri|uh|ultra|un|under|uni"
).split("|")
_BOUND_SUFFIXES = "esque|ette|fest|fold|gate|itis|less|most|o-torium|rama|wise|ish"

_MONTHS = "Jan|Feb|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"
_DAYS = "Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri"
_TITLES = (
    "Mr|Mrs|Ms|Mx|Dr|Drs|Prof|Rev|Fr|Hon|Gov|Lt|Gen|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Sen|Sens|Rep|Reps|Pres|Supt|Insp|"
    "Amb|Atty|Esq|Jr|Sr|St|Ste|Mt|Ft|Messrs|Mme|Mlle|Mgr|Sra|Srta|Brig|Mons|Msgr|Bros|Asst|Assoc|Dep|Det|Const|Secy"
)
_PLACES = "Ave|Blvd|Rd|Bldg|Apt|Sq|Calif|Penn|Conn|Fla|Ala|Ariz|Ark|Colo|Ga|Ind|Kan|Ky|Mich|Minn|Mo|Mont|Neb|"
_PLACES += "Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wis|Wyo|Md|Que|Ont|Prov|Dist|Pt"
_FIRMS = "Inc|Ltd|Corp|Co|Cos|Bhd|Pty|Pvt|Cie|Intl|Int'l|Nat'l|Govt|Dept|Univ|Assn|Mfg|No|Nos|Vol|Vols|Fig|Figs|Eq|"
_FIRMS += "Eds|Approx|Rs|Tk"
_SMALL = (
    "vs|etc|al|approx|ca|cf|viz|govt|dept|devt|mgmt|intl|natl|incl|esp|ft|hr|hrs|mins|secs|yr|yrs|mo|mos|wk|"
    "wks|lb|lbs|oz|sq|cu|pp|pg|pgs|vol|nos|figs|ed|eds|tel|ext|dr|mr|mrs|ms|jr|sr|st|c|p|d|v"
)

# Written without a space, though they are two words in the treebanks.
_TWO_WORDS = (("can", "not"), ("gon", "na"), ("got", "ta"), ("wan", "na"), ("dun", "no"), ("gim", "me"), ("lem", "me"))
_BARE_NOT = "are ca could did does do had has have is should was were wo would ai".split()

# Web and e-mail addresses stay whole; a full stop, bracket or quote after them is not part of them.
_DOMAIN_END = (
    "com|org|net|edu|gov|int|mil|info|biz|news|tv|eu|uk|us|ca|au|nz|ie|pk|bd|lk|np|cn|hk|tw|jp|kr|sg|my|ph|th|vn|ru|ua|by|"
    "kz|az|ge|tr|ir|il|sa|ae|qa|eg|ng|gh|ke|tz|ug|rw|za|zw|zm|de|fr|es|it|pt|nl|be|ch|se|dk|fi|pl|cz|hu|ro|bg|gr|rs|hr|mx|"
    "br|ar|cl|co|io"
)
_ADDRESS = (
    r"(?:https?|ftp)://\S*[\w/#=&]"
    r"|www\.[\w-]+(?:\.[\w-]+)+(?:/\S*[\w/#=&])?"
    r"|(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    rf"|[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.(?:{_DOMAIN_END})(?:/\S*[\w/#=&])?"
)
# Telephone numbers, and days in figures: 713-853-3989, 345-9945, 11-20-2000, 2024-11-05.
_FIGURES = r"\+?\d{1,4}-\d{1,4}-\d{2,4}(?:-\d{2,4})?|\d{3}-\d{4}"

_INITIALS = rf"(?:(?:non|anti|pro|pre|post|ex)-)?(?:[{ALPHA}]\.){{2,}}(?:[{ALPHA}](?=$))?"
_SMILEY = r"[:;=]-?[()DPp]|\[(?:\.\.\.|…)\]"

_UNITS = (
    "km²|km2|km/h|kmh|km|KM|kph|mph|m²|m2|m³|m3|cm²|cm|mm|ha|kg|mg|lbs|lb|oz|ft|in|g|t|GWh|MWh|kWh|TWh|GW|MW|kW|GHz|MHz|Hz|"
    "GB|MB|TB|KB|bn|mn|tn|trn|mln|bln|hrs|hr|mins|min|yrs|yr|am|pm|AM|PM|a\\.m\\.|p\\.m\\.|bpd|mL|ml|m|b|k|K|M|B"
)


def _abbreviations() -> Iterator[str]:
    """Words that keep their full stop."""
    for words in (_MONTHS, _DAYS, _TITLES, _PLACES, _FIRMS, _SMALL):
        yield from (word + "." for word in words.split("|"))
    yield from (word.upper() + "." for word in _TITLES.split("|"))
    yield from (letter + "." for letter in ascii_uppercase if letter != "I")
    yield from (
        "Ph.D.",
        "Ph.D",
        "M.Sc.",
        "B.Sc.",
        "M.Phil.",
        "e.g.",
        "i.e.",
        "p.m.",
        "a.m.",
        "Yahoo!",
        "km/h",
        "m/s",
        "w/o",
        "c/o",
        "s/he",
        "o.k.",
        "a.k.a.",
    )


def _exceptions() -> dict[str, list[dict[int, str]]]:
    """Strings between blanks that the affix rules alone would cut wrongly."""
    rules: dict[str, list[dict[int, str]]] = {text: [{ORTH: text}] for text in _abbreviations()}
    for start, end in _TWO_WORDS:
        for left, right in ((start, end), (start.capitalize(), end), (start.upper(), end.upper())):
            rules[left + right] = [{ORTH: left, NORM: start}, {ORTH: right, NORM: end}]
    for verb in _BARE_NOT:
        for left in (verb, verb.capitalize()):
            rules[left + "nt"] = [{ORTH: left, NORM: verb}, {ORTH: "nt", NORM: "not"}]
    for mark in "'’":
        for text in (f"o{mark}clock", f"O{mark}clock", f"ma{mark}am", f"{mark}em", f"{mark}til", f"{mark}cause"):
            rules[text] = [{ORTH: text}]
        for decade in range(0, 100, 10):
            rules[f"{mark}{decade:02}s"] = [{ORTH: f"{mark}{decade:02}s"}]
    return rules


# Written before a figure, or with a dollar sign, and cut off from it.
_CURRENCY_CODES = "USD|EUR|GBP|AUD|CAD|AED|SAR|CHF|CNY|RMB|INR|KSh|Ksh|Tk|Sh|Rp|RM|Rs\\.|Rs|R|N|P"
_DOLLARS = r"(?:US|U\.S\.|AU|A|CA|C|NZ|HK|NT|S|RD|R|Z|J|TT|EC|BZ|G|N|U)\$"
_CURRENCY_SIGNS = "[$£€¥฿₽﷼₴₡₦₨₩₪₫₭₮₱₲₵₸₹₺₼₾₿¢]"
_DASH = "(?:—|―|--+)"
_DOTS = r"(?:\.\.+|…+)"
_LETTER = rf"[{ALPHA}]"

_PREFIXES = (
    _DOTS,
    _DASH,
    r"[-–](?!\d)",
    r"['’](?!(?:em|til|cause|\d0s|\d\d)\b)",
    "``?",
    "''",
    '[‘"“”„«»‹›]',
    "(?:<<+|>>+)",
    r"[(\[{<>)\]}]",
    "[,;:]",
    "[!?¿¡]+",
    r"(?:\*+|=+|_+|~+)",
    r"[•●▪■◆►▶·○§%|/\\^&©®™°]",
    r"#(?=[\d\s])",
    r"\+(?!\d)",
    _DOLLARS,
    rf"(?:{_CURRENCY_CODES})(?=\d)",
    _CURRENCY_SIGNS,
)
_SUFFIXES = (
    _DOTS,
    _DASH,
    rf"(?<=[{ALPHA}\d])–",
    rf"(?<=[{ALPHA})]{{4}})-",
    rf"(?<={_LETTER})[nN]['’][tT]",
    r"(?<!\b\d0)(?<!\b\d\d\d0)['’`][sS]",
    r"['’](?:m|d|re|ve|ll|M|D|RE|VE|LL)",
    "''",
    "['’‘\"“”„«»‹›]",
    "(?:<<+|>>+)",
    r"[(\[{<>)\]}]",
    "[,;:]",
    "[!?]+",
    r"(?:\*+|=+|_+|~+)",
    r"[%|/\\^©®™°]",
    r"(?<=\d)\+",
    rf"(?<=\d)(?:{_UNITS})",
    rf"(?<=\d)(?:{_CURRENCY_SIGNS})",
    r"(?<=[^\s.])\.",
)
# A hyphen cuts between letters or figures, unless what stands before or after it is no word of its own.
_NO_WORD_BEFORE = "".join(rf"(?<!\b(?i:{prefix}))" for prefix in _BOUND_PREFIXES)
_INFIXES = (
    _DOTS,
    r"[”\"’](?=[—―–]|--)",
    _DASH,
    r"(?<=\d)[°º](?=[CF])",
    rf"{_NO_WORD_BEFORE}(?<=[{ALPHA}\d.])[-‐‑–](?=[{ALPHA}\d$£€])(?!(?:{_BOUND_SUFFIXES})\b)",
    r"(?<=\))[-–](?=\w)",
    rf"(?<=[{ALPHA_LOWER}\d\"”’])\.(?=[{ALPHA_UPPER}\"“‘])",
    rf"(?<={_LETTER})[,;:!?](?={_LETTER})",
    rf"(?<=[{ALPHA}\d])[/<>=](?={_LETTER})",
    rf"(?<=[{ALPHA}\d,.])[\"“”](?=\w)",
    r"(?<=\w)[\[\]](?=[\w\[])",
    rf"(?<={_LETTER})[()](?={_LETTER}{{3}})",
    r"(?<=\d)[*^~](?=\d)",
)


def create_tokenizer(nlp: Language) -> Tokenizer:
    """Tokenizer for English news over the vocabulary of `nlp`."""
    whole = re.compile(rf"(?:{_INITIALS}|{_ADDRESS}|{_FIGURES}|{_SMILEY})$", re.IGNORECASE)
    return Tokenizer(
        nlp.vocab,
        rules=_exceptions(),
        prefix_search=compile_prefix_regex(_PREFIXES).search,
        suffix_search=compile_suffix_regex(_SUFFIXES).search,
        infix_finditer=compile_infix_regex(_INFIXES).finditer,
        token_match=whole.match,
    )


@registry.tokenizers("kg.Tokenizer.v1")  # type: ignore[untyped-decorator]
def make_tokenizer() -> Callable[[Language], Tokenizer]:
    """What a config names as `@tokenizers = "kg.Tokenizer.v1"`."""
    return create_tokenizer
