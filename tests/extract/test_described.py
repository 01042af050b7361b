"""Participants that a text describes but does not name."""

from __future__ import annotations

import pytest

from kg.extract.events import find_events
from tests.reading import read

DESCRIBED = [
    ("The suspect was arrested.", ["patient suspect 1"]),
    ("Police arrested three masked men.", ["agent police 0", "patient three masked men 3"]),
    ("Two women were killed when a wall collapsed.", ["patient two women 2"]),
    ("Detectives are questioning a plumber.", ["agent detectives 0", "patient a plumber 1"]),
    ("A military court conducted an investigation.", ["agent a military court 1"]),
    ("The judge rejected the appeal.", ["agent judge 1", "object appeal 1"]),
    (
        "Farmers filed a complaint against the mayor.",
        ["agent farmers 0", "object a complaint against the mayor 1", "patient mayor 1"],
    ),
    ("The officers said they arrested two men.", ["agent officers 0", "patient two men 2"]),
    ("The building of a new bridge is under way.", ["patient a new bridge 1"]),
    ("A judge issued a gag order.", ["agent a judge 1", "modifier gag 0"]),
    ("The driver was taken into custody.", ["particle into custody 1", "patient driver 1"]),
    ("The former star is being prosecuted.", ["patient former star 1"]),
    ("The commission held talks with three parties.", ["attendee commission 1"]),
    ("All the old tankers will be decommissioned.", ["patient all the old tankers 0"]),
    ("Dozens of villagers were displaced.", ["patient dozens of villagers 0"]),
]


@pytest.mark.parametrize(("text", "expected"), DESCRIBED, ids=[case[0] for case in DESCRIBED])
def test_who_takes_part_may_be_described(text: str, expected: list[str]):
    (event,) = find_events(read(text))

    assert [f"{known.role} {known.text} {known.number}" for known in event.described] == expected
    assert event.arguments == ()


@pytest.mark.parametrize(
    "text",
    [
        "Police arrest thieves.",
        "The teacher gave help to the pupils.",
        "Police may arrest a suspect.",
        "Police did not arrest the suspect.",
        "The police want to arrest the suspect.",
        "If the suspect was arrested, the case is closed.",
        "The show killed time.",
        "Nobody was arrested.",
        "Many people were killed by smoking.",
        "Every driver was fined.",
        "In ten years 40,000 drivers were fined.",
    ],
)
def test_what_is_no_certain_happening_needs_names(text: str):
    assert find_events(read(text)) == ()
