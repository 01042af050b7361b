"""Where and when events take place, as the product reads them."""

from __future__ import annotations

from datetime import date

import pytest

from kg.extract.events import find_events
from kg.extract.times import time_of
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
        ("Iraq attacked Kuwait in August 1990.", "Conflict", (["Kuwait"], "1990-08-01")),
        ("Rebels attacked Oslo in August 1990.", "Conflict", (["Oslo"], "1990-08-01")),
        ("Ana Bo gave a speech at the Oslo venue on Monday.", "Communication", (["Oslo"], "2024-05-13")),
        ("On the morning of May 3, 1990, Ana Bo arrived in Oslo.", "Visit", (["Oslo"], "1990-05-03")),
        ("Ana Bo was elected mayor in the third local elections in 1986.", "Appointment", ([], "1986-01-01")),
        ("A forum was held by the Embassy of Peru in Oslo on Monday.", "Gathering", ([], "2024-05-13")),
        ("A forum was held by the Bergen Club in Peru on Monday.", "Gathering", (["Peru"], "2024-05-13")),
        ("A bomb went off in Oslo on Monday, killing Eva Lund.", "Conflict", (["Oslo"], "2024-05-13")),
        ("Eva Lund died in Oslo on Monday after killing Carl Dorn.", "Conflict", ([], "")),
        ("Nord Bank made news in Oslo in March when crowds rallied in Lima.", "Gathering", (["Lima"], "2024-03-01")),
        ("Carl Dorn laid a wreath at Norway's embassy in Lima.", "Ceremony", (["Lima"], "")),
        ("Protesters gathered outside the Norwegian embassy in Lima on Monday.", "Gathering", (["Lima"], "2024-05-13")),
        ("Eva Lund was found dead on Monday in a car in Bergen.", "Other", (["Bergen"], "2024-05-13")),
        ("Eva Lund was finally found, murdered, in the municipality of Voss.", "Conflict", (["Voss"], "")),
        ("The Valley High Court in Lima on Monday convicted Ana Bo.", "Other", (["Lima"], "2024-05-13")),
        ("Nord Bank in Lima on Monday sued Ana Bo.", "Other", ([], "2024-05-13")),
        ("Ana Bo flew to Oslo on Monday to meet Carl Dorn.", "Meeting", (["Oslo"], "")),
        ("Ana Bo visited Oslo on Monday and met Carl Dorn.", "Meeting", (["Oslo"], "2024-05-13")),
        ("The party elected Ana Bo as its leader over the weekend.", "Appointment", ([], "2024-05-11")),
        ("Eva Lund was abducted from Oslo on Monday and tortured.", "Conflict", (["Oslo"], "2024-05-13")),
        ("Ana Bo fled from Peru to Chile last year.", "Other", (["Peru"], "2023-01-01")),
        ("Ana Bo has been missing since May 3, 2021, in Oslo.", "Other", (["Oslo"], "2021-05-03")),
        ("A meeting was attended by the Ambassador of Norway in Lima Ana Bo and Carl Dorn.", "Meeting", ([], "")),
        ("Police arrested Carl Dorn at his home in a poor neighbourhood of Oslo.", "Other", (["Oslo"], "")),
        ("Eva Lund was shot dead in Bergen in the early hours of Saturday.", "Conflict", (["Bergen"], "2024-05-11")),
        ("Thousands marched through the streets of Lima on Saturday.", "Gathering", (["Lima"], "2024-05-11")),
        ("The explosion at a factory in Sula killed five people on Monday.", "Conflict", (["Sula"], "2024-05-13")),
        ("The 12th Nordic Summit wrapped up in Bergen on Wednesday.", "Gathering", (["Bergen"], "2024-05-15")),
        ("Ana Bo spoke at the Bergen Forum, which began in Oslo on Monday.", "Gathering", (["Oslo"], "2024-05-13")),
        ("Norway beat Peru 2-1 in Bergen on Tuesday in the Nordic Cup.", "Performance", (["Bergen"], "2024-05-14")),
        ("Ana Bo told reporters on Monday after talks with Carl Dorn.", "Meeting", ([], "2024-05-13")),
        ("Ana Bo told reporters on Monday before talks with Carl Dorn.", "Meeting", ([], "")),
        ("The Bergen Fair, which runs until Sunday, opened on Monday.", "Gathering", ([], "2024-05-13")),
        ("Police arrested Carl Dorn on the outskirts of Lima on Monday.", "Other", (["Lima"], "2024-05-13")),
        ("Eva Lund was shot dead on a beach near Bergen on Monday.", "Conflict", (["Bergen"], "2024-05-13")),
        ("The trial of Carl Dorn opened in Bergen on Monday.", "Other", (["Bergen"], "2024-05-13")),
        ("Norway will host the 2024 Nordic Games in 2025.", "Performance", ([], "2025-01-01")),
        ("Norway prepares to host a forum, to be held in Bergen in June.", "Gathering", (["Bergen"], "2024-06-01")),
        ('Nord Bank held a forum on "Ten Years of Trade in Peru" on Monday.', "Gathering", ([], "2024-05-13")),
    ],
)
def test_an_event_takes_place_where_its_clause_says(text: str, type_: str, expected: tuple[list[str], str]) -> None:
    assert told(text, type_) == expected


def test_a_month_before_a_noun_is_one_of_the_year_behind_it() -> None:
    reading = read("Trade fell after the June riots in 2021.", published=FRIDAY)
    time = time_of(reading, next(token for token in reading.doc if token.text == "riots"))

    assert time is not None
    assert (str(time.earliest), str(time.latest)) == ("2021-06-01", "2021-06-30")
