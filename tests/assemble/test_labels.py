"""What events are called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.assemble.labels import event_label
from kg.model import Description, EventMention, Status


def mention(type_: str, rule: str, head: str, *, is_name: bool = False) -> EventMention:
    return EventMention(
        type=type_, trigger=(0, 5), head=head, arguments=(), evidence=(0, 9), rule=f"events/{type_.lower()}/{rule}",
        confidence=0.8, named_event=(0, 9) if is_name else None,
    )  # fmt: skip


ANA, BO, NOR = ("agent", "Ana"), ("patient", "Bo"), ("host", "Norland")


@pytest.mark.parametrize(
    ("type_", "rule", "head", "word", "roles", "places", "label"),
    [
        ("Visit", "verb", "visit", "visited", [ANA, NOR], [], "Ana visits Norland"),
        ("Visit", "noun", "visit", "visit", [ANA, NOR], ["Bergen"], "Ana visits Bergen"),
        ("Visit", "noun", "visit", "visit", [ANA], [], "Visit of Ana"),
        ("Visit", "noun", "trip", "trip", [NOR], [], "Trip to Norland"),
        ("Meeting", "verb", "meet", "met", [ANA, ("attendee", "Bo")], ["Bergen"], "Ana and Bo meet in Bergen"),
        ("Meeting", "noun", "talk", "talks", [ANA], [], "Talks of Ana"),
        ("Sanction", "noun", "sanction", "sanctions", [ANA, BO], [], "Sanctions by Ana on Bo"),
        ("Conflict", "kill", "kill", "killed", [BO], ["Bergen"], "Bo killed in Bergen"),
        ("Conflict", "kill", "kill", "killed", [ANA, BO], [], "Ana killed Bo"),
        ("Conflict", "kill", "kill", "killing", [BO], [], "Killing Bo"),
        ("Conflict", "noun", "killing", "killing", [BO], [], "Killing of Bo"),
        ("Conflict", "noun", "war", "war", [ANA, ("agent", "Bo")], [], "War between Ana and Bo"),
        ("Construction", "build", "build", "build", [ANA], ["Bergen"], "Ana builds in Bergen"),
        ("Transport", "carry", "carry", "carrying", [], ["Bergen"], "Transport in Bergen"),
        ("Ceremony", "noun", "ceremony", "ceremony", [("topic", "Bo")], [], "Ceremony of Bo"),
        ("Gathering", "noun", "forum", "forum", [NOR], ["Norland"], "Forum of Norland"),
    ],
)  # fmt: skip
def test_a_label_reads_like_a_headline(type_, rule, head, word, roles, places, label):
    assert event_label(mention(type_, rule, head), word, roles, places=places) == label


@pytest.mark.parametrize(
    ("rule", "head", "word", "roles", "described", "places", "label"),
    [
        ("arrest", "arrest", "arrested", [], ["agent cops", "patient a man"], ["Port"], "Cops arrested a man in Port"),
        ("arrest", "arrest", "arrested", [BO], ["agent police", "patient a man"], [], "Police arrested Bo"),
        ("arrest", "arrest", "arrest", [], ["agent a judge", "patient a man"], [], "A judge arrests a man"),
        ("arrest", "arrest", "arrested", [], ["patient two men"], ["Port"], "Two men arrested in Port"),
        ("arrest", "arrest", "arrest", [], ["agent police", "patient a man"], [], "Police arrest a man"),
        ("file", "file", "filed", [ANA, BO], ["object a lawsuit against Bo"], [], "Ana filed a lawsuit against Bo"),
        ("handed", "receive", "received", [BO], ["object a prison sentence"], [], "Bo received a prison sentence"),
    ],
)  # fmt: skip
def test_who_is_described_stands_in_the_label(rule, head, word, roles, described, places, label):
    known = [
        Description(role=role, text=text, noun="", number=int(text.startswith("a ")))
        for role, _, text in (who.partition(" ") for who in described)
    ]
    event = replace(mention("Other", rule, head), described=tuple(known))

    assert event_label(event, word, roles, places=places) == label


def test_a_named_event_is_called_by_its_name():
    event = mention("Gathering", "name", "forum", is_name=True)

    assert event_label(event, "Forum", [ANA], places=["Bergen"], named="ninth Nordic Forum") == (
        "Ninth Nordic Forum in Bergen"
    )


@pytest.mark.parametrize(
    ("status", "label"),
    [
        (Status.PLANNED, "Ana to visit Norland"),
        (Status.DENIED, "Ana to visit Norland (denied)"),
        (Status.HYPOTHETICAL, "Ana to visit Norland (hypothetical)"),
    ],
)
def test_what_has_not_happened_is_not_called_as_if_it_had(status, label):
    event = mention("Visit", "verb", "visit")

    assert event_label(event, "visit", [ANA, NOR], status=status) == label
