"""Links to gazetteers: which city of a name is meant, and what is known of countries and cities."""

from __future__ import annotations

from collections import Counter

from kg import gazetteers
from kg.gazetteers import City
from kg.model import Kind
from kg.resolve.forms import plain
from kg.resolve.groups import Group

# A city ten times as large as the next of its name is meant where nothing else is said: the Paris of France.
_DOMINANT = 10


def regional(group: Group, context: Counter[str]) -> None:
    """Turn a country's name into that of another country's state where only that one is spoken of (Georgia in the
    US).
    """
    if group.kind is not Kind.PLACE or not group.form.startswith("country "):
        return
    own = group.form.removeprefix("country ")
    other = gazetteers.region(group.name)
    named = sum(group.names.values())
    if other and other != own and context[other] and context[own] <= named:
        group.form = f"{plain(group.name)} in {other}"
        group.countries = {other}
        group.fines = Counter({"region": named})


def choose_cities(group: Group, context: Counter[str]) -> None:
    """Tie a city's name to a country: the most named country of the article that has such a city, if the name is in
    several.
    """
    if group.kind is not Kind.PLACE or group.form.startswith("country ") or "city" not in group.fines:
        return
    city = find_city(group.names, context)
    if city is not None:
        group.countries.add(city.country)


def find_city(names: Counter[str], context: Counter[str]) -> City | None:
    """The city that a name means in an article about some countries; None if it cannot be told."""
    for name in sorted(names, key=lambda name: (-names[name], name)):
        found = gazetteers.cities(name)
        if not found:
            continue
        here = [city for city in found if context[city.country]]
        by_country = {city.country for city in here}
        if len(found) == 1:
            return found[0]
        dominant = found[0].population >= _DOMINANT * found[1].population
        if (found[0] in here or (dominant and not here)) and (
            len(by_country) <= 1 or dominant or found[0].country == max(by_country, key=lambda iso: (context[iso], iso))
        ):
            return found[0]
        if len(by_country) == 1 and here[0].population * 50 >= found[0].population:
            return here[0]
        return found[0] if dominant else None
    return None
