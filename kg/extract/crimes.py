"""Crimes and what follows them: of which of the two a day and a place are, and who is only said to have done it."""

from __future__ import annotations

from kg.extract.draft import Draft
from kg.extract.reading import Reading
from kg.extract.syntax import children, is_one_of
from kg.extract.times import find_times

_PUNISHING = frozenset(
    "accuse arrest charge convict detain execute extradite imprison indict jail prosecute sentence suspect try".split()
)
_BLAMING = frozenset("accuse charge indict suspect".split())
_KILLING = frozenset("assassinate assassination behead kill killing lynch massacre murder slay slaying".split())
_FOR = frozenset(("for", "of", "over", "with"))


def part_crimes(reading: Reading, drafts: list[Draft]) -> None:
    """Give a crime the place and the year that stand behind it, which a parser ties to the verb: "jailed for killing
    Bo in Mali in 2021". A day is mostly that of the arrest or sentence and stays with it.
    """
    punished = {draft.token.i: draft for draft in drafts if is_one_of(draft.token, _PUNISHING)}
    for crime in drafts:
        head = crime.token.head
        if head.dep_ == "conj" and head.i not in punished and is_one_of(head, _PUNISHING):
            head = head.head  # "were convicted and sentenced for"
        verb = punished.get(head.i)
        marks = {child.lower_ for child in children(crime.token, "case", "mark")}
        if verb is None or verb is crime or crime.token.i < verb.token.i or not marks & _FOR:
            continue
        if not crime.who:
            continue  # "arrested for murder in Mali"
        if crime.time is None and verb.time is not None and verb.time.precision == "Year":
            sent = crime.token.sent
            behind = (m.time for m in find_times(reading) if crime.token.idx < m.start < sent.end_char)
            if verb.time in behind:
                crime.time, verb.time = verb.time, None
        if not crime.places and all(place.start > crime.token.idx for place in verb.places):
            crime.places, verb.places = verb.places, []


def doubt_culprits(drafts: list[Draft]) -> None:
    """Let a killing have happened of which somebody is only accused: not the deed is in doubt, but who did it."""
    for draft in drafts:
        token = draft.token
        marks = {child.lower_ for child in children(token, "case", "mark")}
        blamed = is_one_of(token, _KILLING) and is_one_of(token.head, _BLAMING) and bool(marks & _FOR)
        if blamed and any(role == "patient" for role, _ in draft.arguments):
            draft.arguments = [(role, name) for role, name in draft.arguments if role != "agent"]
            draft.described = [(known, head) for known, head in draft.described if known.role != "agent"]
            draft.settled = True
