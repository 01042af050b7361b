"""Whether enough is named, or at least described, to speak of an event."""

from __future__ import annotations

import re

from kg.extract.abstract import is_abstract
from kg.extract.circumstances import is_dated
from kg.extract.described import is_somebody
from kg.extract.draft import THINGS, Draft
from kg.extract.reading import Reading
from kg.extract.syntax import children, is_one_of
from kg.extract.times import find_times
from kg.rules import CONTAINER, NAMED, PLACE, THING, TIME

_DEFINITE = ("the", "these", "this", "those")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def is_told(reading: Reading, draft: Draft) -> bool:
    """Whether enough is named to speak of an event."""
    roles = {role for role, _ in draft.arguments}
    if draft.places:
        roles.add(PLACE)
    if draft.container is not None:
        roles.add(CONTAINER)
    dated = any(TIME in need for need in (*draft.trigger.needs, *draft.trigger.unnamed))
    if dated and is_dated(reading, draft.token, draft.support):
        roles.add(TIME)
    if _is_enough(draft, roles) or (TIME in draft.trigger.needs and _is_dated_itself(reading, draft)):
        return True
    asked = (*draft.trigger.objects, *draft.trigger.subjects, *draft.trigger.modifiers)
    things = [head for known, head in draft.described if known.role in THINGS]
    roles |= {THING} if any(head.pos_ == "NOUN" and not is_abstract(head) for head in things) else set()
    roles |= {NAMED} if draft.arguments else set()
    people = {known.role for known, head in draft.described if is_somebody(reading, head)}
    roles |= people | {known.role for known, head in draft.described if is_one_of(head, asked)}
    draft.unnamed = any(roles.issuperset(need.split("+")) for need in draft.trigger.unnamed) or (
        _is_joined(draft, roles, people)
    )
    return draft.unnamed


def _is_joined(draft: Draft, roles: set[str], people: set[str]) -> bool:
    """Whether somebody with a name and somebody described take part where two must: "Ana Bo met the families"."""
    trigger = draft.trigger
    if draft.type.name == "Communication" and draft.token.dep_ == "advcl" and draft.token.tag_ == "VBG":
        return False  # "speaking to reporters, Ana Bo said": plain speech
    needs = not trigger.needs or any(roles.issuperset(need.split("+")) for need in trigger.needs)
    taken = people & {role for slot in trigger.slots for role in slot.roles}
    return trigger.least > 1 and needs and bool(draft.arguments) and len(draft.arguments) + len(taken) >= trigger.least


def _is_dated_itself(reading: Reading, draft: Draft) -> bool:
    """Whether the year beside a definite noun says which one is meant: "the 2031 riots", "the riots of 2031"."""
    noun = draft.token
    if draft.trigger.pos != "noun" or not any(word.lower_ in _DEFINITE for word in children(noun, "det")):
        return False
    return any(
        mention.governor == noun.i and mention.time is not None and _YEAR.search(mention.time.text)
        for mention in find_times(reading)
    )


def _is_enough(draft: Draft, roles: set[str]) -> bool:
    """Whether what is named fills what the rule needs."""
    if draft.trigger.needs and not any(roles.issuperset(need.split("+")) for need in draft.trigger.needs):
        return False
    if roles == {TIME} and not draft.described:
        return False  # "they died in 1876"
    return len(draft.arguments) >= draft.trigger.least if draft.trigger.least > 1 else bool(roles)
