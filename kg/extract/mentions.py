"""Finds what an article names: persons, organizations, places, named events, works; and its nationality words.

Three sources are put together: the names that the model sees, names that gazetteers know, and names that a pattern over
capitalized words shows. Of candidates that overlap the longest wins; what lies inside it may be a name of its own. Then
the document decides (`mentions_document`): one name, one kind; a name found once is found wherever it stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg import gazetteers
from kg.extract.mentions_bounds import stretched
from kg.extract.mentions_credits import credit_names, speaker_labels
from kg.extract.mentions_document import (
    agree,
    drop_abbreviations,
    drop_headline_words,
    drop_plain_words,
    spread,
    stages,
)
from kg.extract.mentions_model import model_names
from kg.extract.mentions_parents import split_parents
from kg.extract.mentions_patterns import (
    SECRETARY,
    Candidate,
    is_followed_by_unit,
    is_known_area,
    known_names,
    organization_fine,
    pattern_names,
    place_fine,
)
from kg.extract.mentions_titled import split_places, without_teams
from kg.extract.mentions_works import document_titles
from kg.extract.reading import Reading
from kg.gazetteers import words
from kg.model import Kind, Mention, Span

_NEVER_NAMES = (
    words.WEEKDAYS
    | words.MONTHS
    | frozenset(
        "He She It They We I You Who Mr Mrs Ms Dr Photo Illustration Courtesy Editor Published Updated Source Internet "
        "La El Los Las Islam Christianity God Allah Christmas Easter Ramadan Eid".split()
    )
)
_ADJECTIVES = frozenset(
    "Metropolitan Municipal Provincial Regional Parliamentary Presidential "
    "African European Eurasian Asian Arab Western Eastern Northern Southern Oriental Siberian Scandinavian Nordic "
    "Andean Balkan Caucasian Saharan Slavic Islamic Latin".split()
)
_NUMBER = re.compile(r"[IVX]+|\d+(?:st|nd|rd|th)|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)")
# Heads of capitalized names of ills, ages, beliefs and tongues, which neither happen nor are made.
_NO_WORK = re.compile(
    r"(?i:fever|virus|disease|syndrome|flu|cancer|variant|period|era|age|dynasty|century|theory|script|language|doctrine)"
    r"(?!\w)"
)
# "(D-Calif.)" after the name of a member tells party and state; "pre-Norland" is an adjective.
_TAG = re.compile(r"[DRI]-[A-Z][\w.]*|(?:pre|post|anti|pro|non|ex|trans|intra|inter)[-‑][A-Z].*")
_COMMON_EVENT = frozenset(
    "press news media conference briefing local general presidential parliamentary provincial municipal regional "
    "national election elections by-election referendum annual meeting summit talks forum workshop seminar session "
    "ceremony".split()
)
_CONTINENT = re.compile(r"\b(?:Latin|North|South|Central|Inter|Pan|Meso|Native)[- \u00a0]$")
_NO_NESTED = frozenset({"newspaper", "news agency", "broadcaster", "company", "website", "sports team"})


def find_mentions(reading: Reading) -> tuple[Mention, ...]:
    """Name mentions and nationality words of an article, in text order; names inside names carry `within`."""
    text = reading.article.text
    candidates = [
        *model_names(reading.doc, text),
        *known_names(text),
        *pattern_names(text),
        *document_titles(text),
        *_directed_places(text),
        *credit_names(text),
        *speaker_labels(reading.article),
    ]
    candidates = without_teams(text, split_places(text, candidates))
    persons = [found for found in candidates if found.kind is Kind.PERSON and " " in text[found.start : found.end]]
    candidates = [_before_person(found, persons) for found in candidates]
    candidates = _apart(text, candidates)
    candidates = [found for found in (stretched(text, candidate) for candidate in candidates) if _is_name(text, found)]
    outer, inner = _select(candidates)
    outer = stages(text, agree(text, drop_plain_words(text, outer)))
    outer = spread(text, drop_abbreviations(text, outer))
    outer = drop_headline_words(reading.article, outer)
    inner = sorted(inner, key=lambda part: part.start)
    covered = {(other.start, other.end) for other in outer}
    mentions = []
    for candidate in split_parents(text, outer):
        mention = _mention(text, candidate, None)
        mentions.append(mention)
        first, last = (bisect_left(inner, at, key=lambda part: part.start) for at in (candidate.start, candidate.end))
        for part in inner[first:last]:
            inside = part.end <= candidate.end and part.length < candidate.length
            if inside and (part.start, part.end) not in covered and _is_own_name(text, candidate, part):
                mentions.append(_mention(text, part, mention.span))
    unique = {(mention.start, mention.end): mention for mention in reversed(mentions)}
    return tuple(sorted(unique.values(), key=lambda mention: (mention.start, -mention.end)))


def _mention(text: str, candidate: Candidate, within: Span | None) -> Mention:
    surface = text[candidate.start : candidate.end]
    name = re.sub(r"[\s\u00a0]+", " ", surface)
    fine = candidate.fine
    if candidate.kind is Kind.NATIONALITY:
        country = gazetteers.country_of_demonym(name)
        name = country.name if country is not None else name
        fine = "country"
    elif candidate.kind is Kind.PLACE:
        if name.isupper() and len(name) > 4 and gazetteers.cities(name):
            name = name.title()  # a dateline
        fine = place_fine(name) or fine or _described_place(text, candidate)
    elif candidate.kind is Kind.ORGANIZATION:
        fine = organization_fine(name) or fine or _described_organization(text, candidate)
    return Mention(
        start=candidate.start, end=candidate.end, text=surface, kind=candidate.kind, name=name, fine=fine, within=within
    )


_COMPANY_NOUNS = re.compile(
    r"\b(company|automaker|carmaker|manufacturer|retailer|giant|bank|airline|startup|start-up|firm|developer|"
    r"operator|conglomerate|brewer|insurer|chipmaker)"
    r"(?:\b|[ \u00a0])$"
)
_OTHER_NOUNS = (
    (re.compile(r"\b(?:newspaper|daily|tabloid|weekly|magazine)[ \u00a0]$"), "newspaper"),
    (re.compile(r"\b(?:news )?agency[ \u00a0]$"), "news agency"),
    (re.compile(r"\b(?:channel|broadcaster|radio station|television)[ \u00a0]$"), "broadcaster"),
    (re.compile(r"\b(?:think tank|institute)[ \u00a0]$"), "research institute"),
    (re.compile(r"\b(?:party)[ \u00a0]$"), "party"),
    (re.compile(r"\b(?:NGO|charity|non-profit|group)[ \u00a0]$"), "organization"),
)


def _described_organization(text: str, candidate: Candidate) -> str:
    """Fine class by the noun right before a name: "automaker BYD", "newspaper Kommersant"."""
    before = text[max(0, candidate.start - 30) : candidate.start].rstrip("“\"'‘")
    if _COMPANY_NOUNS.search(before.rstrip(" \u00a0")):
        return "company"
    return next((fine for pattern, fine in _OTHER_NOUNS if pattern.search(before)), "")


_PLACE_NOUN = re.compile(
    r"\b(city|town|village|capital|port city|province|state|region|district|county|island|river|lake|"
    r"peninsula)(?: of)?[ \u00a0](?:the )?$"
)


def _described_place(text: str, candidate: Candidate) -> str:
    """Fine class by the noun before a name ("the town of Bor") or in apposition after it ("Ituri province")."""
    match = _PLACE_NOUN.search(text[max(0, candidate.start - 30) : candidate.start])
    noun = match[1] if match else ""
    after = re.match(
        r",? (?:a |the )?(?:\w+ )?(city|town|village|province|region|district|county|island|river)\b",
        text[candidate.end : candidate.end + 40],
    )
    noun = noun or (after[1] if after else "")
    if noun in ("city", "town", "village", "capital", "port city"):
        return "city"
    if noun in ("island", "river", "lake", "peninsula"):
        return "landform"
    return "region" if noun else ""


def _directed_places(text: str) -> Iterator[Candidate]:
    """Parts of countries: "Northeast China", "east China", "Western Ukraine"."""
    for match in re.finditer(rf"(?<![\w-])({words.DIRECTIONS.pattern})[ \u00a0]([A-Z]\w+)(?!\w)", text):
        direction = match[1]
        if re.match(r"[ \u00a0][Ss]eas?\b", text[match.end() : match.end() + 5]):
            continue  # "the East and South Norland seas"
        if (
            gazetteers.country(match[2]) is None
            or gazetteers.country(match[0]) is not None
            or direction.casefold() == "mainland"
        ):
            continue
        if direction[0].islower() and not re.fullmatch(r"(?:north|south)?(?:east|west)?", direction):
            continue
        yield Candidate(start=match.start(), end=match.end(), kind=Kind.PLACE, fine="region", rank=2, certain=True)


def _before_person(candidate: Candidate, persons: list[Candidate]) -> Candidate:
    """A pattern's name cut where a person's full name begins: "University of X" + "Julio Fernández"."""
    if candidate.rank != 4 or candidate.kind is not Kind.ORGANIZATION:
        return candidate
    for person in persons:
        if candidate.start < person.start < candidate.end <= person.end:
            return replace(candidate, end=person.start - 1)
    return candidate


def _apart(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """Candidates where a city and the name after it stand as two: "mayor of | Port Alpha | Ana Bravo".

    Only where the text elsewhere calls a person by the last word.
    """
    persons = {text[found.start : found.end] for found in candidates if found.kind is Kind.PERSON}
    found: list[Candidate] = []
    for candidate in candidates:
        name = text[candidate.start : candidate.end]
        parts = name.split(" ")
        cut = 0
        if candidate.kind is Kind.PLACE and not candidate.certain and len(parts) > 2 and parts[-1] in persons:
            for count in (3, 2, 1):
                place, rest = " ".join(parts[:count]), parts[count:]
                if 2 <= len(rest) <= 3 and (gazetteers.cities(place) or is_known_area(place)):
                    cut = len(place)
                    break
        if not cut:
            found.append(candidate)
            continue
        found.append(replace(candidate, end=candidate.start + cut))
        found.append(replace(candidate, start=candidate.start + cut + 1, kind=Kind.PERSON, fine=""))
    return found


def _is_name(text: str, candidate: Candidate) -> bool:
    name = text[candidate.start : candidate.end]
    if (
        not any(char.isalpha() for char in name)
        or name in _NEVER_NAMES
        or (")" in name and "(" not in name)
        or re.fullmatch(r"[ABQV]\d{1,2}", name)  # "Q1", "A10": labels; "G7" and "N12" are bodies
        or re.match(r"(?:post|pre)[-‑](?:COVID|Covid)", name)
        or is_followed_by_unit(name, text[candidate.end : candidate.end + 12])
        or "\n" in name
        or len(name) < 2
        or len(name) > 160
    ):
        return False
    if candidate.certain:
        return True
    if not any(char.isupper() for char in name) or _is_common(name) or _TAG.fullmatch(name):
        return False
    if candidate.kind in (Kind.EVENT, Kind.WORK) and (
        _NUMBER.fullmatch(name)
        or re.fullmatch(r"(?i:pre|post|mid|late)[-‑]\d{4}", name)
        or all(part.casefold() in _COMMON_EVENT for part in name.split())
        or name in words.WORK_HEADS
        or _NO_WORK.fullmatch(name.split()[-1])
        or _NO_WORK.match(text[candidate.end + 1 : candidate.end + 12])
    ):
        return False
    if _RANK.match(name) and _holds_office(text, candidate.end):
        return False
    if re.search(r"https?:|www\.|@", name) or name.casefold() in words.CURRENCY_WORDS:
        return False
    parts = name.split()
    if all(
        words.is_role_noun(part) or part.casefold() in words.ROLE_MODIFIERS or part in words.HONORIFICS
        for part in parts
    ):
        return candidate.kind is not Kind.PERSON and len(parts) == 1 and not words.is_role_noun(name)
    if candidate.kind is Kind.PERSON:
        if re.fullmatch(r"(?:[A-Z]\.){3,}[A-Z]?\.?", name) and text[: candidate.start].endswith(", "):
            return False  # an honour after a name: "Ana Bo, G.O.S.K."
        return len(parts) <= 6 and not any(char.isdigit() for char in name) and parts[0][0] not in "&"
    if candidate.kind is Kind.PLACE:
        if gazetteers.country_of_demonym(parts[-1]) or parts[-1] in _ADJECTIVES:
            return False
        if candidate.fine != "facility" and words.DIRECTIONS.fullmatch(name):
            return False
        if name.endswith(" island") and re.match(
            r"[ \u00a0](?:countries|nations|states)\b", text[candidate.end : candidate.end + 12]
        ):
            return False
        if all(gazetteers.country(part) or part in gazetteers.areas() for part in re.split(r"[-–‑]", name)) and (
            "-" in name or "–" in name
        ):
            return gazetteers.country(name) is not None or name in gazetteers.areas()  # "Norland-Europe": two
        following = re.match(r"[ \u00a0-]([a-z]+)", text[candidate.end : candidate.end + 16])
        return (
            not (following and following[1] in words.CURRENCY_WORDS and following[1] != "won")
            and parts[-1].casefold() not in words.CURRENCY_WORDS
        )
    if candidate.kind is Kind.ORGANIZATION:
        if re.search(r"[ \u00a0]of[ \u00a0]", name) and _is_office(re.split(r"[ \u00a0]of[ \u00a0]", name)[0]):
            return False  # "Inspector General of Police"
        if organization_fine(name) in words.GOVERNMENT_FINES and SECRETARY.match(text, candidate.end):
            return False
        return not re.fullmatch(
            r"(?:Ministry|Department|Government|Parliament|Committee|Council|Court|Company|Group|Party|"
            r"University|Embassy|Board|Centre|Center|State|(?:Executive[ \u00a0])?Board of \w+)",
            name,
        )
    return True


_RANK = re.compile(r"(?:Chief|Deputy|Vice|Assistant|Associate|Senior|Junior|Acting|Interim|Joint|Additional)[ \u00a0]")


def _is_office(phrase: str) -> bool:
    last = phrase.split()[-1]
    return words.is_role_noun(last) and not last.endswith("s") and last not in words.ORGANIZATION_HEADS


def _holds_office(text: str, end: int) -> bool:
    """Whether a role noun in capitals follows: "Chief Election" of "Chief Election Commissioner" is no name."""
    match = re.match(r"[ \u00a0]([A-Z][a-z]+)(?![\w’'-])", text[end : end + 24])
    return match is not None and words.is_role_noun(match[1]) and not match[1].endswith("s")


def _is_common(name: str) -> bool:
    """Whether a name in capitals is short for a common noun, alone, in the plural or after a nationality."""
    parts = name.split()
    if len(parts) == 2 and gazetteers.country_of_demonym(parts[0]):
        parts = parts[1:]
    if len(parts) > 1 and all(part in words.COMMON_ABBREVIATIONS or part.islower() for part in parts):
        return True  # "IT cell"
    if len(parts) != 1:
        return False
    one = parts[0]
    return (
        one in words.COMMON_ABBREVIATIONS
        or (one.endswith("s") and one[:-1] in words.COMMON_ABBREVIATIONS)
        or re.fullmatch(r"[A-Z]{2,}s", one) is not None
    )


# -------------------------------------------------------------------------------------------- choice and parts


def _select(candidates: Iterable[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
    """Candidates without overlap, the longest first, and those that lie inside a chosen one."""
    chosen: list[Candidate] = []
    inner: list[Candidate] = []
    taken: dict[int, Candidate] = {}
    for candidate in sorted(
        set(candidates), key=lambda found: (-found.length, found.rank, found.start, found.kind, found.fine)
    ):
        owner = next((taken[place] for place in range(candidate.start, candidate.end) if place in taken), None)
        if owner is None:
            chosen.append(candidate)
            taken.update(dict.fromkeys(range(candidate.start, candidate.end), candidate))
        elif owner.start <= candidate.start and candidate.end <= owner.end and candidate.length < owner.length:
            inner.append(candidate)
    inner.sort(key=lambda found: (found.start, -found.end, found.rank))
    return sorted(chosen), inner


def _is_own_name(text: str, outer: Candidate, part: Candidate) -> bool:
    """Whether a name inside another is a name of its own: a country in an event or a state's body, a parent body."""
    name = text[part.start : part.end]
    if name.startswith("America") and _CONTINENT.search(text[outer.start : part.start]):
        return False
    if part.kind is Kind.NATIONALITY:
        return outer.kind is not Kind.NATIONALITY and outer.fine not in _NO_NESTED
    if part.kind is Kind.ORGANIZATION:
        return part.certain and part.fine == "intergovernmental organization"
    if part.kind is not Kind.PLACE or not part.certain or gazetteers.country(name) is None:
        return False
    if outer.kind is Kind.PLACE:
        return "-" not in text[outer.start : outer.end]  # a region named for its parts speaks of none of them
    if outer.kind in (Kind.EVENT, Kind.WORK):
        return True
    fine = organization_fine(text[outer.start : outer.end]) or outer.fine
    return outer.kind is Kind.ORGANIZATION and fine in words.GOVERNMENT_FINES
