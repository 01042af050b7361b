"""What events are called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.assemble.labels import event_label
from kg.model import Description, EventMention, Status


def mention(
    type_: str, rule: str, head: str, *, is_name: bool = False, beside: str = "", what: str = ""
) -> EventMention:
    return EventMention(
        type=type_, trigger=(0, 5), head=head, arguments=(), evidence=(0, 9), rule=f"events/{type_.lower()}/{rule}",
        confidence=0.8, named_event=(0, 9) if is_name else None, beside=beside, what=what,
    )  # fmt: skip


GOAL, BRIDGE = ("object", "$2 million"), ("object", "new bridge")
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
        ("Aid", "rescue-of", "rescue", "rescue", [ANA, ("recipient", "Bo")], [], "Rescue by Ana of Bo"),
        ("Other", "taken", "prosecution", "prosecution", [ANA, BO], [], "Prosecution by Ana of Bo"),
        ("Conflict", "noun", "war", "war", [ANA, ("agent", "Bo")], [], "War between Ana and Bo"),
        ("Construction", "build", "build", "build", [ANA], ["Bergen"], "Ana builds in Bergen"),
        ("Transport", "carry", "carry", "carrying", [], ["Bergen"], "Transport in Bergen"),
        ("Ceremony", "noun", "ceremony", "ceremony", [("topic", "Bo")], [], "Ceremony of Bo"),
        ("Gathering", "noun", "forum", "forum", [NOR], ["Norland"], "Forum of Norland"),
        ("Communication", "speak", "speak", "spoke", [ANA, ("recipient", "Bo")], [], "Ana spoke with Bo"),
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
        ("arrest", "step", "stepped", [ANA], ["particle into line"], [], "Ana stepped into line"),
        ("find", "find", "found", [], ["object bodies of two men", "patient two men"], [], "Bodies of two men found"),
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


@pytest.mark.parametrize(
    ("type_", "rule", "head", "word", "roles", "beside", "what", "label"),
    [
        ("Other", "guilty", "find", "found", [BO], "guilty", "", "Bo found guilty"),
        ("Other", "missing", "missing", "missing", [BO], "", "", "Bo missing"),
        ("Other", "trade", "reach", "reached", [ANA, GOAL], "", "", "Trade of Ana reached $2 million"),
        ("Construction", "build", "build", "built", [BRIDGE], "", "", "New bridge built in Bergen"),
        ("Launch", "found", "set", "set", [ANA, BRIDGE], "up", "", "Ana sets up new bridge in Bergen"),
        ("Launch", "found", "form", "forms", [BO], "", "", "Form Bo in Bergen"),
        ("Ceremony", "noun", "opening", "opening", [ANA], "", "old bridge", "Opening of old bridge with Ana in Bergen"),
        ("Sanction", "noun", "lift", "ban", [ANA], "lifting", "", "Lifting of ban by Ana in Bergen"),
        (
            "Appointment", "presidency", "take", "take", [BO, ("recipient", "Union"), ("object", "the chair")], "over",
            "", "Bo takes over the chair of Union in Bergen",
        ),
        ("Communication", "noun", "message", "message", [ANA, ("agent", "Eva")], "", "", "Message by Ana and Eva"),
        ("Communication", "noun", "call", "call", [ANA, ("agent", "Eva")], "", "", "Call between Ana and Eva"),
    ],
)  # fmt: skip
def test_a_label_says_what(type_, rule, head, word, roles, beside, what, label):
    event = mention(type_, rule, head, beside=beside, what=what)
    places = ["Bergen"] if label.endswith("Bergen") else []

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
