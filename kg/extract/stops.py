"""The stops of a journey, each of which is a visit: "visited Lima and Cusco"."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.draft import Draft
from kg.extract.reading import Reading
from kg.extract.syntax import coordinated


def part_stops(reading: Reading, draft: Draft) -> list[Draft]:
    """A visit for each place that "and" joins to the others; any other event as it is.

    What is visited without being a place, and what lies around all of them, stays with each.
    """
    if draft.type.name != "Visit" or len(draft.places) < 2:
        return [draft]
    heads = {reading.tokens(place.span).root: place for place in draft.places}
    joined = [[heads[word] for word in coordinated(head) if word in heads] for head in heads]
    stops = max(joined, key=len)
    if len(stops) < 2:
        return [draft]
    around = [place for place in draft.places if place not in stops]
    return [
        replace(
            draft,
            places=[stop, *around],
            arguments=[(role, name) for role, name in draft.arguments if name == stop or name not in stops],
        )
        for stop in stops
    ]
