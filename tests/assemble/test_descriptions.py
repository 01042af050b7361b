"""Whom a description may mean."""

from __future__ import annotations

import pytest

from kg.assemble.descriptions import described_as
from kg.model import Description, Kind, Thing

ANA = Thing(key="person/ana", kind=Kind.PERSON, name="Ana")
BRIDGE = Thing(key="place/port-bridge", kind=Kind.PLACE, name="Port Bridge")
COURT = Thing(key="organization/high-court", kind=Kind.ORGANIZATION, name="High Court")


@pytest.mark.parametrize(
    ("text", "noun", "number", "named", "same"),
    [
        ("suspect", "suspect", 1, [ANA], True),
        ("two men", "man", 2, [ANA], False),
        ("a second woman", "woman", 1, [ANA], False),
        ("suspect", "suspect", 1, [COURT], False),
        ("court", "court", 1, [COURT], True),
        ("a military tribunal", "tribunal", 1, [COURT], False),
        ("bridge", "bridge", 1, [BRIDGE], True),
        ("tunnel", "tunnel", 1, [BRIDGE], False),
    ],
)
def test_a_description_may_mean_who_is_named(text: str, noun: str, number: int, named: list[Thing], same: bool):
    assert described_as(Description(role="patient", text=text, noun=noun, number=number), named, []) is same
