"""Tables of names that are facts: countries, cities, regions, organizations, given names.

Sources: countries.tsv: names from Unicode CLDR, codes and capitals from GeoNames, Wikidata ids from the country-coder
package (ISC), demonyms written for this project. cities.tsv.gz: GeoNames (https://www.geonames.org, CC BY 4.0), places
of 15,000 people and more, and capitals. regions.tsv: subdivision names of Unicode CLDR. given_names.tsv.gz: name lists
of the Faker package (MIT), names of one gender only. areas.tsv, organizations.tsv: written for this project.
Nothing is read before the first question.
"""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from kg.names import fold


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Country:
    """A country or territory; `names` are other names, `demonyms` adjectives and names of its people."""

    iso2: str
    iso3: str
    name: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capital: str
    capital_geonames: str
    geonames: str
    wikidata: str
    continent: str


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class City:
    """A populated place of GeoNames; degrees as printed there."""

    name: str
    names: tuple[str, ...]
    country: str
    population: int
    latitude: str
    longitude: str
    geonames: str


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class KnownOrganization:
    """An organization that is known by its name alone, with its fine class."""

    name: str
    names: tuple[str, ...]
    fine: str


# "Kingdom of Norway", "Lao People's Democratic Republic" is in the table, "Republic of Korea" too.
_FORMAL = re.compile(r"(?:[A-Z][\w']+ ){0,3}?(?:Republic|Kingdom|Sultanate|Principality) of ((?:the )?[A-Z].*)$")


def _rows(file: str) -> list[list[str]]:
    """Cells of a table of this package; the first row of a .tsv is its head."""
    raw = (files(__package__) / file).read_bytes()
    text = (gzip.decompress(raw) if file.endswith(".gz") else raw).decode("utf-8")
    return [line.split("\t") for line in text.splitlines()]


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


@cache
def countries() -> tuple[Country, ...]:
    """Every country and territory of the table, by ISO code."""
    found = []
    for iso2, iso3, name, names, demonyms, capital, capital_geonames, geonames, wikidata, continent in _rows(
        "countries.tsv"
    )[1:]:
        found.append(
            Country(
                iso2=iso2,
                iso3=iso3,
                name=name,
                names=_split(names),
                demonyms=_split(demonyms),
                capital=capital,
                capital_geonames=capital_geonames,
                geonames=geonames,
                wikidata=wikidata,
                continent=continent,
            )
        )
    return tuple(found)


@cache
def country_names() -> dict[str, Country]:
    """Countries by every name as written, accents and all, and without accents."""
    found: dict[str, Country] = {}
    for entry in countries():
        for name in (entry.name, *entry.names):
            found.setdefault(name, entry)
            found.setdefault(fold(name), entry)
    return found


@cache
def _countries_by_code() -> dict[str, Country]:
    return {entry.iso2: entry for entry in countries()}


@cache
def demonyms() -> dict[str, Country]:
    """Countries by adjective and name of people: "Chinese", "Danes"."""
    found: dict[str, Country] = {}
    for entry in countries():
        for word in entry.demonyms:
            found.setdefault(word, entry)
    return found


def country(name: str) -> Country | None:
    """The country of this name; case counts, so that "us" is none.

    >>> country("U.S.").name, country("People's Republic of China").name
    ('United States', 'China')
    """
    name = _bare(name.replace("’", "'").replace("\u00a0", " "))
    found = country_names().get(name) or country_names().get(fold(name))
    if found is None and len(name) > 3 and name.isupper():
        found = country_names().get(fold(name).title())
    if found is None and (formal := _FORMAL.match(name)):
        found = country_names().get(_bare(formal[1]))
    return found


def country_of_code(iso2: str) -> Country | None:
    """The country with this ISO 3166 code of two letters."""
    return _countries_by_code().get(iso2)


def country_of_demonym(word: str) -> Country | None:
    """The country that a nationality word points at.

    >>> country_of_demonym("Danish").name
    'Denmark'
    """
    return demonyms().get(word)


@cache
def areas() -> dict[str, tuple[str, str]]:
    """Continents, world regions, seas and other areas by every name: (name, fine class)."""
    found: dict[str, tuple[str, str]] = {}
    for name, names, fine in _rows("areas.tsv")[1:]:
        for other in (name, *_split(names)):
            found.setdefault(_bare(other), (name, fine))
    return found


@cache
def organizations() -> dict[str, KnownOrganization]:
    """Known organizations by every name, without leading article."""
    found: dict[str, KnownOrganization] = {}
    for name, names, fine in _rows("organizations.tsv")[1:]:
        entry = KnownOrganization(name=name, names=_split(names), fine=fine)
        for other in (name, *entry.names):
            found.setdefault(_bare(other), entry)
    return found


@cache
def _cities_by_name() -> dict[str, tuple[City, ...]]:
    found: dict[str, list[City]] = {}
    for name, names, iso2, population, latitude, longitude, geonames in _rows("cities.tsv.gz")[1:]:
        entry = City(
            name=name,
            names=_split(names),
            country=iso2,
            population=int(population),
            latitude=latitude,
            longitude=longitude,
            geonames=geonames,
        )
        for key in sorted({fold(other).casefold() for other in (name, *entry.names)}):
            found.setdefault(key, []).append(entry)
    return {
        key: tuple(sorted(entries, key=lambda city: (-city.population, city.geonames)))
        for key, entries in found.items()
    }


def cities(name: str) -> tuple[City, ...]:
    """Cities of this name, the most populous first; case and accents do not count.

    >>> [city.country for city in cities("Harbin")]
    ['CN']
    """
    return _cities_by_name().get(fold(name).casefold(), ())


@cache
def _regions() -> dict[str, str]:
    return {key: iso2 for name, iso2 in reversed(_rows("regions.tsv")[1:]) for key in (fold(name), name)}


def region(name: str) -> str:
    """ISO code of the country whose province or state has this name; empty if none or several.

    >>> region("Heilongjiang")
    'CN'
    """
    return _regions().get(name, "")


@cache
def _given_names() -> dict[str, str]:
    return {fold(name).casefold(): gender for name, gender in _rows("given_names.tsv.gz")}


def gender_of_given_name(name: str) -> str:
    """Letter m or f for a given name that only men or only women bear; else empty."""
    return _given_names().get(fold(name).casefold(), "") if len(name) > 2 else ""


def _bare(name: str) -> str:
    """A name without its leading article."""
    return name[4:] if name[:4] in ("the ", "The ") else name
