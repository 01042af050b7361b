"""Every example of every rule, through the shipped pipeline; and the page that is made from the rules."""

from __future__ import annotations

import pytest

from docs.make_rules import PAGE, render_rules
from kg.events import EVENT_TYPES
from kg.extract.events import find_events
from kg.extract.relations import find_relations
from kg.model import EventMention, Status
from kg.relations import RELATIONS
from kg.rules import CONTAINER, PLACE, TIME, EventType, Example, RelationRule
from tests.reading import name_at, read

EVENT_EXAMPLES = [(event, example) for event in EVENT_TYPES for example in event.examples]
EVENT_MISSES = [(event, text) for event in EVENT_TYPES for text in event.near_misses]
RELATION_EXAMPLES = [(rule, example) for rule in RELATIONS for example in rule.examples]
RELATION_MISSES = [(rule, text) for rule in RELATIONS for text in rule.near_misses]


def told(text: str, type_name: str) -> list[tuple[set[tuple[str, str]], Status]]:
    reading = read(text)

    def shown(event: EventMention) -> set[tuple[str, str]]:
        who = {(argument.role, name_at(reading, argument.mention)) for argument in event.arguments}
        return who | {(PLACE, name_at(reading, place)) for place in event.places}

    return [(shown(event), event.status) for event in find_events(reading) if event.type == type_name]


def stated(text: str, rule: RelationRule) -> set[tuple[str, str]]:
    reading = read(text)
    pairs = {
        (name_at(reading, relation.subject), name_at(reading, relation.object))
        for relation in find_relations(reading)
        if relation.predicate == rule.predicate and relation.status.asserted
    }
    return pairs | ({(right, left) for left, right in pairs} if rule.symmetric else set())


@pytest.mark.parametrize(("event", "example"), EVENT_EXAMPLES, ids=lambda value: getattr(value, "text", None))
def test_event_example_gives_its_event(event: EventType, example: Example):
    events = told(example.text, event.name)

    assert any(set(example.gives) <= given and status is example.status for given, status in events), events


@pytest.mark.parametrize(("event", "text"), EVENT_MISSES)
def test_near_miss_gives_no_event_of_the_type(event: EventType, text: str):
    assert told(text, event.name) == []


@pytest.mark.parametrize(("rule", "example"), RELATION_EXAMPLES, ids=lambda value: getattr(value, "text", None))
def test_relation_example_gives_its_pairs(rule: RelationRule, example: Example):
    assert set(example.gives) <= stated(example.text, rule)


@pytest.mark.parametrize(("rule", "text"), RELATION_MISSES)
def test_near_miss_states_no_relation(rule: RelationRule, text: str):
    assert stated(text, rule) == set()


@pytest.mark.parametrize("event", EVENT_TYPES, ids=lambda event: event.name)
def test_event_type_is_whole(event: EventType):
    roles = {role.name for role in event.roles}
    filled = {role for trigger in event.triggers for slot in trigger.slots for role in slot.roles}
    needed = {role for trigger in event.triggers for need in trigger.needs for role in need.split("+")}
    names = [trigger.name for trigger in event.triggers]

    assert event.examples
    assert event.near_misses
    assert filled | needed <= roles | {PLACE, CONTAINER, TIME}
    assert len(names) == len(set(names))
    assert all(0 < trigger.confidence < 1 for trigger in event.triggers)


@pytest.mark.parametrize("rule", RELATIONS, ids=lambda rule: rule.predicate)
def test_relation_is_whole(rule: RelationRule):
    names = [pattern.name for pattern in rule.patterns]

    assert rule.examples
    assert rule.near_misses
    assert len(names) == len(set(names))
    assert all(0 < pattern.confidence < 1 for pattern in rule.patterns)


def test_rules_have_the_types_and_predicates_of_the_contract():
    types = (
        "Agreement Aid Appointment Ceremony Communication Conflict Construction Gathering Investigation Investment "
        "Launch Meeting Other Performance Sanction Transport Visit"
    )
    predicates = (
        "affiliatedWith allyOf authorOf borders capitalOf familyOf headquarteredIn locatedIn memberOf nationality owns "
        "partOf produces subsidiaryOf"
    )

    assert [event.name for event in EVENT_TYPES] == types.split()
    assert sorted(rule.predicate for rule in RELATIONS) == predicates.split()


def test_rules_page_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == render_rules()
