"""Forms under which names are compared: what differs only in writing has one form."""

from __future__ import annotations

import re
from functools import lru_cache

from kg import gazetteers
from kg.gazetteers import words
from kg.names import fold

_LEGAL = re.compile(
    r"(?: (?:inc|ltd|llc|plc|corp|corporation|co|company|limited|gmbh|ag|sa|spa|nv|bv|oy|ab|bhd|pjsc|ojsc|jsc))+$"
)
_PLACE_TAIL = re.compile(
    r" (?:province|prefecture|oblast|governorate|region|continent|autonomous region|municipality)$"
)
# Short forms of American states in news style and on envelopes, without full stops (not those that are words or other
# places, such as "La.", "Wash.", "IN").
_SHORT_PLACES = dict(
    pair.replace("_", " ").split(":")
    for pair in (
        "Ala:Alabama Ariz:Arizona Ark:Arkansas Calif:California Colo:Colorado Conn:Connecticut Fla:Florida "
        "Ill:Illinois Kan:Kansas Ky:Kentucky Mass:Massachusetts Mich:Michigan Minn:Minnesota Mont:Montana Neb:Nebraska "
        "Nev:Nevada Okla:Oklahoma Ore:Oregon Pa:Pennsylvania Tenn:Tennessee Tex:Texas Vt:Vermont Va:Virginia "
        "Wis:Wisconsin Wyo:Wyoming WVa:West_Virginia NY:New_York NJ:New_Jersey NH:New_Hampshire NM:New_Mexico "
        "NC:North_Carolina ND:North_Dakota SC:South_Carolina SD:South_Dakota RI:Rhode_Island TX:Texas FL:Florida "
        "OH:Ohio MN:Minnesota WI:Wisconsin TN:Tennessee KY:Kentucky NV:Nevada UT:Utah OK:Oklahoma IL:Illinois "
        "MI:Michigan VA:Virginia DC:Washington Washington_DC:Washington"
    ).split()
)
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}
_INITIALS = re.compile(r"(?:[A-Z]\.? ?){1,3}(?=[A-Z]\w)")
_PARTICLES = frozenset(
    "al el bin ibn bint abu de da dos das del della di du la le van von der den ter ten zu ben".split()
)
_AMERICAN = {
    "defence": "defense",
    "labour": "labor",
    "programme": "program",
    "centre": "center",
    "theatre": "theater",
    "organisation": "organization",
    "harbour": "harbor",
}
# What bodies are called in other languages, where the article may have both: "Grupo Alpha", "Alpha Group".
_TRANSLATED = dict(
    pair.split(":")
    for pair in (
        "grupo:group groupe:group gruppo:group banco:bank banque:bank universidad:university universidade:university "
        "universite:university instituto:institute institut:institute fundacion:foundation fundacao:foundation "
        "fondation:foundation ministerio:ministry ministere:ministry"
    ).split()
)
_SYNONYMS = {
    **_AMERICAN,
    **_TRANSLATED,
    "affairs": "",
    "ministries": "ministry",
    "dept": "department",
    "corp": "corporation",
}


@lru_cache(maxsize=65536)
def plain(name: str) -> str:
    """A name in lower case, without accents, full stops, quotes, leading article and spare space.

    >>> plain("The U.S.  Congress"), plain("Côte d’Ivoire")
    ('us congress', 'cote divoire')
    """
    text = fold(name).casefold()
    text = re.sub(r"(?<=\b\w)\.|['’‘“”\"]", "", text)
    text = re.sub(r"[^\w&+/]+", " ", text).strip()
    return text.removeprefix("the ")


def person_words(name: str) -> tuple[str, ...]:
    """Words of a person's name for comparison: hyphens and apostrophes closed up, initials and suffixes left out.

    >>> person_words("Moon Jae-in"), person_words("Bashar al-Assad"), person_words("Joseph R. Biden Jr.")
    (('moon', 'jaein'), ('bashar', 'assad'), ('joseph', 'biden'))
    >>> person_words("Ahmed Al Mora"), person_words("Al Mora")
    (('ahmed', 'mora'), ('mora',))
    """
    text = re.sub(r"[“\"'‘]\w+[”\"'’](?= )", "", name)
    found = []
    for part in text.split():
        bare = re.sub(r"^(?:al|el|ul|as|ash|ad|an|ar|at)[-‑–]", "", fold(part).casefold())
        bare = re.sub(r"[^\w]", "", bare)
        if not bare or len(bare) == 1 or bare in ("jr", "sr", "ii", "iii", "iv"):
            continue
        found.append(bare)
    # "Al Mora" is a family name as "Al-Mora" is.
    return tuple(part for part in found if part not in ("al", "el")) or tuple(found)


def is_full_name(name: str) -> bool:
    """Whether a person's name has a given and a family name: "von der Leyen" and "Xi" have not.

    >>> [is_full_name(name) for name in ("Xi Jinping", "von der Leyen", "Pope Francis", "Xi")]
    [True, False, True, False]
    """
    parts = name.split()
    while len(parts) > 1 and parts[0].casefold() in _PARTICLES and parts[0][0].islower():
        parts = parts[1:]
        if len(parts) == 1:
            return False
    return len(person_words(" ".join(parts))) > 1 or bool(_INITIALS.match(name))


def person_form(name: str) -> str:
    """First and last word of a person's name in the order of the alphabet, so that either order gives one form.

    >>> person_form("Xi Jinping") == person_form("Jinping Xi")
    True
    >>> person_form("H D Kumaraswamy"), person_form("T. Harris")
    ('h kumaraswamy', 't harris')
    """
    found = person_words(name)
    if len(found) == 1 and (initial := _INITIALS.match(name)):
        return f"{initial[0][0].casefold()} {found[0]}"
    return " ".join(sorted({found[0], found[-1]})) if found else plain(name)


def place_form(name: str) -> str:
    """One form for the names of a place: countries by code, provinces without the word "Province".

    >>> place_form("U.S."), place_form("Heilongjiang Province"), place_form("Mexico City"), place_form("N.Y.")
    ('country US', 'heilongjiang', 'mexico city', 'new york')
    >>> place_form("Washington, D.C.") == place_form("DC") == place_form("Washington")
    True
    """
    country = gazetteers.country(name)
    if country is not None:
        return f"country {country.iso2}"
    name = _SHORT_PLACES.get(name.replace(".", "").replace(",", ""), name)
    area = gazetteers.areas().get(name)
    if area is not None:
        return plain(area[0])
    form = _one_spelling(plain(name))
    return _PLACE_TAIL.sub("", form) or form


def organization_form(name: str) -> str:
    """One form for the names of an organization: known acronyms spelt out, legal endings cut.

    >>> organization_form("SCO") == organization_form("Shanghai Cooperation Organization")
    True
    """
    known = gazetteers.organizations().get(re.sub(r"^[Tt]he ", "", name))
    if known is not None:
        return plain(known.name)
    form = _one_spelling(plain(name))
    return _LEGAL.sub("", form) or form


def _one_spelling(form: str) -> str:
    """A plain name with the American spelling of words that British English spells otherwise."""
    return " ".join(_AMERICAN.get(word, word) for word in form.split())


def body_form(name: str) -> tuple[str, str]:
    """Country code and function of a body of a state, each empty if the name does not give it.

    >>> body_form("Chinese Foreign Ministry") == body_form("Ministry of Foreign Affairs of China")
    True
    >>> body_form("Foreign Ministry")
    ('', 'foreign ministry')
    """
    iso = ""
    rest = re.sub(r"^[Tt]he ", "", name)
    match = re.search(r" of (?:the )?([A-Z](?:(?! of ).)*?)((?: in| to) .*)?$", rest)
    if match and (country := gazetteers.country(match[1])):
        iso, rest = country.iso2, rest[: match.start()] + (match[2] or "")
    parts = rest.split()
    for count in (3, 2, 1):
        front = " ".join(parts[:count])
        country = gazetteers.country_of_demonym(front) or gazetteers.country(front)
        if country is not None and len(parts) > count:
            iso, parts = iso or country.iso2, parts[count:]
            break
    return iso, function_form(" ".join(parts))


def function_form(name: str) -> str:
    """Words that say what a body does, sorted: "Ministry of Foreign Affairs" and "Foreign Ministry" are one."""
    found = []
    for word in plain(name).split():
        word = _SYNONYMS.get(word, word)
        if word and word not in ("of", "for", "and", "the", "on"):
            found.append(word)
    return " ".join(sorted(set(found)))


_GENERIC = frozenset(
    "national supreme high federal central state general public international regional provincial royal republic "
    "foreign interior home defense health "
    "education finance justice trade agriculture transport energy environment culture sports economy economic "
    "commerce industry information labor social "
    "security affairs internal external armed air force forces national constitutional criminal appeal appeals "
    "election electoral anti corruption human "
    "rights city municipal district county upper lower prime ministers minister office house representatives "
    "deputies people peoples civil aviation "
    "statistics intelligence water resources natural disaster management emergency situations women children "
    "youth science technology tourism "
    "communications planning development budget tax revenue customs border police parliamentary standing joint".split()
)


def is_generic(name: str) -> bool:
    """Whether an organization's name holds no word of its own, so that many bodies bear it: "Supreme Court".

    >>> [is_generic(name) for name in ("Ministry of Health", "Supreme Court", "Bolshoi Theatre", "World Bank")]
    [True, True, False, False]
    """
    if gazetteers.organizations().get(name) is not None:
        return False
    heads = {head.casefold() for head in words.ORGANIZATION_HEADS}
    return all(
        word in heads or word in _GENERIC or word in ("of", "for", "and", "the", "on")
        for word in function_form(name).split()
    )


def event_form(name: str) -> tuple[str, str]:
    """Series and edition of a named event.

    >>> event_form("eighth China-Russia Expo"), event_form("2024 Olympics")
    (('china russia expo', '8'), ('olympics', '2024'))
    >>> event_form("VIII China-Russia Expo"), event_form("Norland Years of Culture")
    (('china russia expo', '8'), ('norland year of culture', ''))
    >>> event_form("Xi Summit"), event_form("XI Summit")
    (('xi summit', ''), ('summit', '11'))
    >>> event_form("X Games"), event_form("II Peruvian-Bolivian Expo"), event_form("Bolivia-Peru Expo")
    (('x games', ''), ('bolivia peru expo', '2'), ('bolivia peru expo', ''))
    """
    parts = _with_countries(plain(name).split())
    edition = ""
    kept: list[str] = []
    for part in parts:
        number = re.fullmatch(r"(\d+)(?:st|nd|rd|th)?", part)
        numbered = re.fullmatch(r"(cop)(\d+)", part)
        if part in _ORDINALS and not edition and not kept:
            edition = str(_ORDINALS[part])
        elif (
            not edition
            and not kept
            and (len(part) > 1 or len(parts) > 2)  # "X Games" are no tenth
            and re.search(rf"\b{part.upper()}\b", name)
            and (roman := _roman(part))
        ):
            edition = str(roman)
        elif number and (not kept or re.fullmatch(r"(?:19|20)\d\d", part)):
            edition = edition or number[1]
        elif numbered:
            kept.append(numbered[1])
            edition = edition or numbered[2]
        else:
            kept.append(part)
    kept = ["year" if part == "years" else part for part in kept if part != "annual"]
    return (" ".join(kept), edition) if kept else (plain(name), "")


def _with_countries(parts: list[str]) -> list[str]:
    """The words of a name with countries for nationalities; two that stand together in the order of the alphabet."""
    found: list[str] = []
    run: list[str] = []
    for part in parts:
        country = gazetteers.country(part.title()) or gazetteers.country_of_demonym(part.title())
        name = plain(country.name) if country is not None else ""
        if name and " " not in name:
            run.append(name)
            continue
        found += [*sorted(run), part]
        run = []
    return found + sorted(run)


def _roman(text: str) -> int:
    """The number that Roman numerals up to 39 give; 0 if they are none."""
    match = re.fullmatch(r"(x{0,3})(ix|iv|v?i{0,3})", text)
    if not match:
        return 0
    ones = {"": 0, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9}
    return 10 * len(match[1]) + ones[match[2]]


def initials(name: str, *, small: bool = False) -> str:
    """First letters of the words of a name, small words left out unless asked for.

    >>> initials("Shanghai Cooperation Organization"), initials("Bank of China", small=True)
    ('SCO', 'BOC')
    """
    parts = re.findall(r"[^\W_]+", fold(name))
    skipped = () if small else ("of", "and", "the", "for", "on", "in", "to", "de")
    return "".join(part[0].upper() for part in parts if part.casefold() not in skipped)


def is_acronym(name: str) -> bool:
    """Whether a name is a short form in capitals: "SCO", "GT", "COP29" but not "Xi"."""
    return bool(re.fullmatch(r"[A-Z][A-Za-z]?[A-Z0-9][A-Za-z0-9&]{0,5}|[A-Z]{2,7}", name.replace(".", "")))
