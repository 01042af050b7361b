"""Where and when events take place, as the product reads them."""

from __future__ import annotations

from datetime import date

import pytest

from kg.extract.events import find_events
from tests.reading import name_at, read

FRIDAY = date(2024, 5, 17)


def told(text: str, type_: str) -> tuple[list[str], str]:
    """Places and first day of the first event of a type."""
    reading = read(text, published=FRIDAY)
    event = next(event for event in find_events(reading) if event.type == type_)
    return sorted({name_at(reading, place) for place in event.places}), str(event.time.earliest) if event.time else ""


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("It was in Oslo that the Norway-Peru summit took place in June 2023.", "Gathering", (["Oslo"], "2023-06-01")),
        ("Norway will host a conference in June to discuss fishing.", "Gathering", (["Norway"], "2024-06-01")),
        ("Peru hosted a conference in Oslo on Monday.", "Gathering", (["Oslo"], "2024-05-13")),
        ("Iraq invaded Kuwait in August 1990.", "Conflict", (["Kuwait"], "1990-08-01")),
        ("Iraq attacked Kuwait in August 1990.", "Conflict", ([], "1990-08-01")),
        ("A forum was held by the Embassy of Peru in Oslo on Monday.", "Gathering", ([], "2024-05-13")),
        ("A forum was held by the Bergen Club in Peru on Monday.", "Gathering", (["Peru"], "2024-05-13")),
    ],
)
def test_an_event_takes_place_where_its_clause_says(text: str, type_: str, expected: tuple[list[str], str]) -> None:
    assert told(text, type_) == expected
