"""What an occasion lends to what is told of it."""

from __future__ import annotations

from datetime import date

import pytest

from kg.extract.events import find_events
from tests.reading import name_at, read

FRIDAY = date(2024, 5, 17)


def told(text: str, type_: str) -> list[tuple[list[str], str, str]]:
    """Places, first and last day of each event of a type."""
    reading = read(text, published=FRIDAY)
    return [
        (
            sorted(name_at(reading, place) for place in event.places),
            str(event.time.earliest) if event.time else "",
            str(event.time.latest) if event.time else "",
        )
        for event in find_events(reading)
        if event.type == type_
    ]


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        (
            "Ana Bo is visiting Peru from May 14 to 19. During her stay in Lima, she will meet President Carl Dorn.",
            "Meeting",
            (["Lima"], "2024-05-14", "2024-05-19"),
        ),
        (
            "Ana Bo is visiting Peru from May 14 to 19. During the visit, Bo signed a trade agreement with Carl Dorn.",
            "Agreement",
            (["Peru"], "2024-05-14", "2024-05-19"),
        ),
        (
            "Ana Bo met Carl Dorn in Oslo on Monday. After the meeting, Bo told a news conference that prices fell.",
            "Communication",
            (["Oslo"], "2024-05-13", "2024-05-13"),
        ),
        (
            "Ana Bo paid a visit to Peru last week, during which she met President Carl Dorn.",
            "Meeting",
            (["Peru"], "2024-05-06", "2024-05-12"),
        ),
        (
            "Ana Bo attended the opening ceremony of the Bergen Fair in Bergen on Friday. Bo delivered a speech.",
            "Communication",
            (["Bergen"], "2024-05-17", "2024-05-17"),
        ),
    ],
)
def test_an_occasion_lends_its_time_and_place(text: str, type_: str, expected: tuple[list[str], str, str]) -> None:
    assert told(text, type_) == [expected]


def test_a_second_meeting_shares_the_day_of_the_first_but_not_its_place() -> None:
    text = "After their meeting at Hill House on Thursday, Ana Bo and Carl Dorn had a second meeting at Lake Castle."

    assert told(text, "Meeting") == [
        (["Hill House"], "2024-05-16", "2024-05-16"),
        (["Lake Castle"], "2024-05-16", "2024-05-16"),
    ]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("Ana Bo met Carl Dorn on Monday. Two days after the meeting, Bo signed a treaty with Peru.", "Agreement"),
        ("Ana Bo met Carl Dorn on Monday. After the meeting, Bo wrote a letter to Eva Lund.", "Communication"),
        ("Peru invaded Norway on Monday. During the war, Ana Bo signed a treaty with Carl Dorn.", "Agreement"),
        (
            "Ana Bo attended the opening of a school in Oslo on Friday. Carl Dorn signed a treaty with Peru.",
            "Agreement",
        ),
        ("Ana Bo attended a ceremony in Oslo on Friday. Bo had signed a treaty with Peru.", "Agreement"),
    ],
)
def test_what_is_told_elsewhere_takes_no_time_from_an_occasion(text: str, type_: str) -> None:
    assert told(text, type_) == [([], "", "")]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Ana Bo, who is on a state visit to Peru, held talks with Carl Dorn on Monday.", ["Peru"]),
        ("Ana Bo, who visited Peru in 2019, met Carl Dorn on Monday.", []),
        ("Ana Bo was in Peru on Monday for talks with Carl Dorn.", ["Peru"]),
        ("Ana Bo will meet Carl Dorn on Thursday on the margins of a forum in Oslo.", ["Oslo"]),
    ],
)
def test_a_meeting_takes_place_where_a_journey_or_an_occasion_leads(text: str, places: list[str]) -> None:
    assert [where for where, _, _ in told(text, "Meeting")] == [places]


@pytest.mark.parametrize(
    ("text", "crime", "ruling"),
    [
        (
            "Carl Dorn was jailed for the murder of Eva Lund in Bergen in 2021.",
            (["Bergen"], "2021-01-01", "2021-12-31"),
            ([], "", ""),
        ),
        (
            "Carl Dorn was arrested on Monday for killing Eva Lund in Bergen.",
            (["Bergen"], "", ""),
            ([], "2024-05-13", "2024-05-13"),
        ),
    ],
)
def test_a_crime_keeps_the_place_and_the_year_behind_it(
    text: str, crime: tuple[list[str], str, str], ruling: tuple[list[str], str, str]
) -> None:
    assert told(text, "Conflict") == [crime]
    assert told(text, "Other") == [ruling]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Ana Bo visited Lima and Cusco.", [["Lima"], ["Cusco"]]),
        ("Ana Bo will pay a visit to Peru, Chile and Bolivia.", [["Peru"], ["Chile"], ["Bolivia"]]),
        ("Ana Bo visited Lima in Peru.", [["Lima", "Peru"]]),
    ],
)
def test_each_stop_of_a_journey_is_a_visit(text: str, places: list[list[str]]) -> None:
    assert sorted(where for where, _, _ in told(text, "Visit")) == sorted(places)


@pytest.mark.parametrize(
    ("text", "type_", "places"),
    [
        ("Fjord Rail launched a freight service from Oslo to Lima on Monday.", "Launch", ["Oslo"]),
        ("A ship carried grain from Oslo to Lima in May 2019.", "Transport", ["Oslo"]),
        ("A train left Oslo for Lima on Sunday.", "Transport", ["Oslo"]),
        ("A ship carried grain to Lima in May 2019.", "Transport", ["Lima"]),
    ],
)
def test_what_runs_from_one_place_to_another_starts_at_the_first(text: str, type_: str, places: list[str]) -> None:
    assert [where for where, _, _ in told(text, type_)] == [places]
