"""Which place a place lies in, by how their names stand: "Alpha, Norland", "Norland's Alpha", "the Norlandic city of
Alpha". Parsers often err in such strings of names, the order of the names does not.
"""

from __future__ import annotations

import re

from kg import gazetteers
from kg.extract.fillers import mentions_from, names_at
from kg.extract.reading import Reading
from kg.extract.relations_beside import LONGEST, is_short_form, names_joined, names_joined_before
from kg.gazetteers import words
from kg.model import Kind, Mention

_NOUNS = (
    r"(?:provinces?|states?|cit(?:y|ies)|towns?|regions?|villages?|districts?|islands?|ports?|capital|count(?:y|ies)|"
    r"departments?|municipalit(?:y|ies)|governorates?|suburbs?|townships?|"
    r"neighbou?rhoods?|prefectures?|territor(?:y|ies)|republics?|oblasts?|krais?|resorts?|coast|enclave|hubs?|"
    r"seaports?|powerhouses?|boroughs?|wards?|sectors?)"
)
# What a city is cut into: "the Alpha district of Bravo" lies in Alpha.
_QUARTERS = r"(?:municipalit(?:y|ies)|districts?|boroughs?|wards?|neighbou?rhoods?|suburbs?|quarters?|areas?)"
_ADJECTIVES = r"(?:[a-z][a-z-]*[ \u00a0]){0,3}?"
_DIRECTED = rf"(?:(?:{words.DIRECTIONS.pattern}|downtown|nearby|remote|rural)[ \u00a0])?"
# Between an owner and what lies in it: "'s ", "'s eastern ", "'s eastern city of ", after an adjective " city of ".
_OWNED = re.compile(
    rf"(?P<own>['’]s)?(?:[ \u00a0]{_DIRECTED}|[ \u00a0]{_ADJECTIVES}(?P<noun>{_NOUNS})(?:[ \u00a0](?:city|town))?"
    r"(?:[ \u00a0]of|,?[ \u00a0](?:such as|like|including|namely)|:|[ \u00a0](?:--|[–—]))?[ \u00a0])(?:the[ \u00a0])?$"
)
# "Norland's largest seaport, Alpha, …"
_OWNED_APART = re.compile(rf"(?P<own>['’]s)[ \u00a0]{_ADJECTIVES}(?P<noun>{_NOUNS}),[ \u00a0]")
_NO_OWNER = re.compile(r"\b(?:and|or|to|in|from|for|with|at|near|by|sister|twin|former|its|their|his|her)\b")
_QUARTER_OF = re.compile(rf"[ \u00a0]{_QUARTERS}[ \u00a0]of[ \u00a0]")
_AREA = r"(?:[ \u00a0](?:(?:area|village|town|district|suburb|neighbou?rhood|region|sector|province)s?|counties))?"
_SHORT_FORM = r"(?:[ \u00a0]\([^()\n]{1,30}\))?"  # its name in another script or tongue, or short
_IN = re.compile(rf"{_AREA}{_SHORT_FORM},?[ \u00a0]in[ \u00a0](?:the[ \u00a0])?")
_OF = re.compile(rf"{_AREA}[ \u00a0]of[ \u00a0](?:the[ \u00a0])?")
_INTO = re.compile(rf"(?:[A-Z]\w+[ \u00a0]){{0,2}}{_ADJECTIVES}{_NOUNS}[ \u00a0]of[ \u00a0](?:the[ \u00a0])?")
_AFTER_COMMA = re.compile(rf"{_AREA},[ \u00a0](?:the[ \u00a0])?")
_BRACKET = re.compile(r"[ \u00a0][(\[]")
_DIRECTION = re.compile(_DIRECTED)
_JOINED = re.compile(rf"(?:[ \u00a0]{_NOUNS})?(?:[,;]?[ \u00a0](?:and|as well as)|[,;])[ \u00a0](?:the[ \u00a0])?")
# "regions of Norland, including Alpha"
_OF_WHOLE = re.compile(rf"{_NOUNS}[ \u00a0](?:of|in|across|within)[ \u00a0](?:the[ \u00a0])?$", re.IGNORECASE)
_SUCH_AS = re.compile(
    r"(?:,?[ \u00a0](?:such as|including|like|namely)|:|,?[ \u00a0](?:--|[–—]))[ \u00a0](?:the[ \u00a0])?"
)
_SETTLED = frozenset(("city", "region", ""))
_WIDE = ("country", "continent", "region", "")


def owners(reading: Reading, mention: Mention) -> list[Mention]:
    """The country or region that a place's name follows: "Norland's Alpha", "the Norlandic port city of Alpha"."""
    first, found = mention, _owners(reading, mention)
    while not found:
        before = _joined_before(reading, first)
        if before is None:
            return []
        first, found = before, _owners(reading, before)
        found = [owner for owner in found if _owns_list(reading, owner, first, mention)]
    return found


def _owns_list(reading: Reading, owner: Mention, first: Mention, mention: Mention) -> bool:
    """Whether an owner before a list of places owns a later one too: "Norland's Alpha Region and Bravo Region"."""
    between = reading.article.text[owner.end : first.start]
    if re.fullmatch(r"['’]s[ \u00a0]", between) and _closing_noun(reading, mention):
        return True  # "Norland's Alpha, Bravo and Delta districts"
    is_opened = bool(re.search(rf"\b{_NOUNS}\b", between) or _SUCH_AS.fullmatch(between))
    return is_opened or (owner.fine == "country" and mention.fine in ("region", ""))


_PLURAL = re.compile(rf"[ \u00a0](?P<noun>{_NOUNS})\b")
_OPENED = re.compile(
    rf"\b(?P<noun>{_NOUNS})(?:[ \u00a0]of|:|,?[ \u00a0](?:such as|including|like))[ \u00a0](?:the[ \u00a0])?$"
)


def _closing_noun(reading: Reading, place: Mention) -> bool:
    """Whether a plural noun behind the list that a place stands in says what all of it is: "… and A districts"."""
    listed = names_joined(reading, place.start)
    match = _PLURAL.match(reading.article.text, listed[-1].end) if listed else None
    return match is not None and match["noun"].endswith("s")


def _opening_noun(reading: Reading, place: Mention) -> bool:
    """Whether a plural noun before the list that a place stands in says what all of it is: "towns of A, B"."""
    first = names_joined_before(reading, place)[0]
    match = _OPENED.search(reading.article.text[max(0, first.start - LONGEST) : first.start])
    return match is not None and match["noun"].endswith("s")


def _owners(reading: Reading, mention: Mention) -> list[Mention]:
    text = reading.article.text
    start = max(0, mention.start - LONGEST)
    for owner in reversed(mentions_from(reading, start, mention.start)):
        if owner.end > mention.start or owner.kind not in (Kind.PLACE, Kind.NATIONALITY) or owner.within is not None:
            continue
        match = _OWNED.fullmatch(text, owner.end, mention.start)
        if match is None and text[mention.end : mention.end + 1] in (",", "."):
            match = _OWNED_APART.fullmatch(text, owner.end, mention.start)
        if _SUCH_AS.fullmatch(text, owner.end, mention.start):
            told = _OF_WHOLE.search(text[start : owner.start]) is not None
            route = text[owner.end : mention.start].strip() in ("–", "—", "--") and owner.fine != "country"
            inner = (owner.fine == "country" and mention.fine == "region") or _contains(owner, mention)
            inner = inner and not route  # "Alpha – Bravo, 9 pm"
            return [owner] if told or inner else []
        adjective = owner.kind is Kind.NATIONALITY
        if match is None or _NO_OWNER.search(match[0]):
            return []
        # "the Norland town of Alpha" is in Norland, but "Alpha village of Bravo" in Bravo.
        quarter = owner.fine == "city" and _QUARTER_OF.fullmatch(match[0]) and _follows_the(text, owner)
        named = " of " in match[0] and (owner.fine in ("country", "region") or "suburb" in match[0] or bool(quarter))
        if not (match["own"] or (match["noun"] and (adjective or named))):
            return []
        inside = mentions_from(reading, owner.start, owner.end)
        return [owner, *(m for m in inside if m.within == owner.span and m.kind is Kind.PLACE)]
    return []


_IN_SEVERAL = re.compile(r",?[ \u00a0]in[ \u00a0](?:the[ \u00a0])?(?:[a-z]+[ \u00a0])?[a-z]+s[ \u00a0]of[ \u00a0]")


def _follows_the(text: str, place: Mention) -> bool:
    """Whether "the" before a place makes it a modifier: "the Alpha district of Bravo"; without it Bravo holds Alpha."""
    return text[max(0, place.start - 4) : place.start].casefold() == "the "


def names_capital(reading: Reading, owner: Mention, mention: Mention) -> bool:
    """Whether the words between an owner and a place make it the capital: "the Norlandic capital Alpha"."""
    between = reading.article.text[owner.end : mention.start]
    return bool(re.fullmatch(r"(?:['’]s)?[ \u00a0]capital(?:[ \u00a0]city)?(?:[ \u00a0]of)?[ \u00a0]", between))


_CAPITAL = re.compile(
    r"\b(?:the|its|their)[ \u00a0](?:national[ \u00a0])?capital(?:[ \u00a0]city)?(?:[ \u00a0]of|,)?[ \u00a0]$"
)


def country_of_capital(reading: Reading, city: Mention) -> Mention | None:
    """The country that a text calls a city the capital of without saying so there: "in the capital Alpha", where
    Alpha is known to be Norland's and Norland is named before.
    """
    if not _CAPITAL.search(reading.article.text, max(0, city.start - 30), city.start):
        return None
    for name in reversed(reading.of_kind(Kind.PLACE, Kind.NATIONALITY)):
        country = gazetteers.country(name.name) if name.start < city.start and name.fine == "country" else None
        if country is not None and country.capital == city.name:
            return name
    return None


def _joined_before(reading: Reading, mention: Mention, *, alike: bool = True) -> Mention | None:
    """The place of a list before this one: "Alpha" in "the cities of Alpha and Bravo"."""
    text = reading.article.text
    for other in mentions_from(reading, max(0, mention.start - LONGEST), mention.start):
        if other.kind is Kind.PLACE and _JOINED.fullmatch(text, other.end, mention.start):
            same = other.fine == mention.fine or {other.fine, mention.fine} <= _SETTLED
            return other if same or not alike else None
    return None


def wider_in(reading: Reading, mention: Mention) -> list[Mention]:
    """The larger place after "in": "Alpha in eastern Norland", also for the first of "Alpha and Bravo in Norland"."""
    if mention.fine in ("country", "continent"):
        return []
    match = _IN.match(reading.article.text, mention.end)
    if mention.fine in ("region", "landform", "") and (of := _OF.match(reading.article.text, mention.end)):
        return [place for place in place_of_phrase(reading, of.end()) if place.fine in ("country", "region")]
    if match is not None:
        found = place_of_phrase(reading, match.end())
        described = any(re.search(rf"\b{_NOUNS} of ", reading.article.text[match.end() : m.start]) for m in found)
        clear = mention.fine == "facility" or described  # "in the town of Alpha" is no list or route
        return [m for m in found if m.fine in _WIDE or clear or _contains(m, mention)]
    joined = _JOINED.match(reading.article.text, mention.end)
    if joined is None:
        return []
    following = names_at(reading, joined.end())[:1]
    if "and" not in joined[0] and mention.fine != "region":
        if not (_opening_noun(reading, mention) or _closing_noun(reading, mention)):
            return []
        following = names_joined(reading, joined.end())[-1:]
    return [
        place
        for other in following
        if other.kind is mention.kind and (other.fine == mention.fine or {other.fine, mention.fine} <= _SETTLED)
        for place in wider_in(reading, other)
        if not is_known_elsewhere(mention, place)
    ]


def is_in_one_of_several(reading: Reading, mention: Mention) -> bool:
    """Whether a place of a list lies in one place of another: "Alpha and Bravo, in the districts of Delta and Echo"."""
    text = reading.article.text
    joined = _JOINED.match(text, mention.end)
    following = names_at(reading, joined.end())[:1] if joined is not None else []
    if following:
        return is_in_one_of_several(reading, following[0])
    match = _IN_SEVERAL.match(text, mention.end)
    first = names_at(reading, match.end())[:1] if match is not None else []
    return any(_JOINED.match(text, place.end) is not None for place in first)


def wider_after_comma(reading: Reading, mention: Mention) -> list[Mention]:
    """The larger place after a comma: "Alpha, Norland", "Alpha, East Norland's Bravo Province"; names of lists none."""
    if mention.fine in ("country", "continent"):
        return []
    text = reading.article.text
    match = _AFTER_COMMA.match(text, mention.end)
    if match is None:
        return _in_brackets(reading, mention)
    found = []
    for place in place_of_phrase(reading, match.end()):
        between = text[match.end() : place.start]
        told = between.endswith(("'s ", "’s ")) or bool(between and _DIRECTION.fullmatch(between))
        alike = bool(place.fine) and place.fine == mention.fine
        listed = place.fine != "country" and _is_listed(reading, mention, place)
        if told or not (alike or listed or not _is_wider(reading, place, mention)):
            found.append(place)
    return found


def _in_brackets(reading: Reading, mention: Mention) -> list[Mention]:
    """The country or region that alone fills brackets after a place: "Alpha (Norland)"."""
    text = reading.article.text
    match = _BRACKET.match(text, mention.end)
    inside = names_at(reading, match.end()) if match else []
    wide = [m for m in inside if m.kind is Kind.PLACE and text[m.end : m.end + 1] in (")", "]")]
    wide = [m for m in wide if m.fine in ("country", "region") and m.fine != mention.fine]
    return [m for m in wide if not is_short_form(m, mention)]


def _is_listed(reading: Reading, first: Mention, second: Mention, *, countries: bool = False) -> bool:
    """Whether two places with a comma between stand in a longer list: "Alpha, Bravo and Delta"."""
    after = _JOINED.match(reading.article.text, second.end)
    following = names_at(reading, after.end())[:1] if after else []
    return _joined_before(reading, first, alike=False) is not None or any(
        m.kind is Kind.PLACE and (countries or m.fine != "country") for m in following
    )


def _is_wider(reading: Reading, outer: Mention, inner: Mention) -> bool:
    if _contains(outer, inner):
        return True
    if outer.fine == "facility" or (outer.fine == "city" and inner.fine != "facility"):
        return False
    if not inner.fine and _is_listed(reading, inner, outer, countries=True):
        return False
    if inner.fine == "facility" and outer.fine == "city" and not _is_listed(reading, inner, outer, countries=True):
        return True  # "Alpha Street, Bravo"
    closed = reading.article.text[outer.end : outer.end + 1] in ",."
    if closed and not inner.fine and outer.fine in ("region", "country"):
        return True  # "Alpha, Norland, …": no list, for nothing is joined
    root = reading.tokens(outer.span).root
    tied = root.dep_ in ("appos", "nmod:unmarked", "nmod", "list", "flat")
    return tied and inner.start <= root.head.idx < inner.end and (outer.fine != inner.fine or not outer.fine)


def place_of_phrase(reading: Reading, start: int) -> list[Mention]:
    """The place that a phrase beginning here names: "Bravo" of "South Norland's Bravo" and "the province of Bravo"."""
    text = reading.article.text
    direction = _DIRECTION.match(text, start)
    described = _INTO.match(text, start)
    for place_start in (start, *(match.end() for match in (direction, described) if match and match.end() > start)):
        place = next((m for m in names_at(reading, place_start) if m.within is None), None)
        if place is not None and place.kind is Kind.PLACE:
            owned = re.match(r"['’]s[ \u00a0]", text[place.end : place.end + 3])
            # "in Norland's capital" names no place that we know.
            if owned:
                return place_of_phrase(reading, place.end + owned.end())
            quarter = _QUARTER_OF.match(text, place.end) if _follows_the(text, place) else None
            return (place_of_phrase(reading, quarter.end()) if quarter else []) or [place]
    return []


def is_known_elsewhere(place: Mention, country: Mention) -> bool:
    """Whether the gazetteer has a city only in other countries: Vienna of "Vienna and Warsaw in Poland"."""
    known, named = gazetteers.cities(place.name), gazetteers.country(country.name)
    return bool(known) and named is not None and named.iso2 not in {city.country for city in known}


def _contains(outer: Mention, inner: Mention) -> bool:
    """Whether a country or region can hold a place, by the gazetteer."""
    country = gazetteers.country(outer.name)
    iso = country.iso2 if country is not None else gazetteers.region(outer.name)
    if not iso:
        return False
    cities = {city.country for city in gazetteers.cities(inner.name)}
    return iso in cities or (country is not None and gazetteers.region(inner.name) == iso)
