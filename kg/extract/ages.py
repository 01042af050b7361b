"""How old people are: ages told beside a name, as figures in years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kg.extract.cues import is_person
from kg.extract.reading import Reading
from kg.extract.syntax import surface_subjects
from kg.model import BlockKind, Kind, Mention, QuantityMention
from kg.numbers import parse_number

PROPERTY, UNIT = "age", "years"
MAX_AGE = 120
_CONFIDENCE = 0.85
_NUMBER = r"(?P<age>\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)"
_OLD = rf"{_NUMBER}[- ]years?[- ]old\b"
_BEHIND = re.compile(
    rf"(?:,[ ](?:(?:an?|the|now|aged|then)[ ])*{_OLD}"
    r"|,[ ](?:aged[ ]|age[ ])?(?P<bare>\d{1,3})(?=[,.;]| (?:and|who|from|of|was|is|said|told)\b)"
    r"|[ ]\((?:aged[ ])?(?P<bracket>[1-9]\d)\)(?=,| (?:said|says|was|is|and|from|who)\b)"
    rf"|[ ](?:is|was|turned|turns)[ ](?:now[ ])?{_OLD.replace('age', 'told')})"
)
_BEFORE = re.compile(
    rf"(?<![\w-]){_OLD}[ ](?:(?!(?:of|and|in|at|from|who|with|by|to|for|is|was)\b)[\w’'-]+[ ]){{0,4}}$"
)
# "died at the age of 90", "retired aged 70", "when she turned 18", but "those aged 18 and over"
_IN_CLAUSE = re.compile(
    rf"\b(?:at (?:the )?age(?: of)?|aged|turn(?:ed|s|ing)) {_NUMBER}\b"
    r"(?![%\d]|\.\d|[-–]\d| (?:and|or) (?:\d|over|older|above|under|younger|up|more)| to \d"
    r"| (?:percent|per|years? ago)\b)"
)
_OF_THING = re.compile(rf"\b(?:is|was|are|were) (?:now |about |around |over |nearly |some )?{_NUMBER} years old\b")
_SKIPPED = (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.FURNITURE, BlockKind.CAPTION)


def find_ages(reading: Reading) -> Iterator[QuantityMention]:
    """The ages of named people in text order, each person's once: "Ana Diaz, 34, said", "34-year-old Ana Diaz"."""
    seen: set[tuple[str, Decimal]] = set()
    for mention in reading.mentions:
        people = [name for name in reading.names(mention) if name.kind is Kind.PERSON]
        if len(people) != 1 or reading.block(mention.start).kind in _SKIPPED:
            continue
        found = _age(reading, mention)
        key = (people[0].name.split()[-1], found[0]) if found is not None else None
        if found is None or key is None or key in seen:
            continue
        seen.add(key)
        yield _figure(reading, found, PROPERTY, people[0])
    yield from _in_clauses(reading, seen)
    yield from _of_things(reading)


def _in_clauses(reading: Reading, seen: set[tuple[str, Decimal]]) -> Iterator[QuantityMention]:
    """The ages that a clause tells of the one person who is its subject: "died at the age of 90"."""
    for match in _IN_CLAUSE.finditer(reading.article.text):
        found = _read(match["age"], match.start("age"), match.end("age"))
        if found is None or reading.block(match.start()).kind in _SKIPPED:
            continue
        token = reading.tokens(match.span("age")).root
        while token.pos_ not in ("VERB", "AUX") and token.head != token:
            token = token.head
        subjects = surface_subjects(token)
        if token.dep_ == "advcl" and token.i < token.head.i and any(subject.pos_ == "PRON" for subject in subjects):
            subjects = surface_subjects(token.head)  # "When she turned 18, Diaz left": she is who is named behind
        people = [name for subject in subjects for name in reading.referents(subject) if name.kind is Kind.PERSON]
        if len(subjects) != 1 or len(people) != 1:
            continue
        key = (people[0].name.split()[-1], found[0])
        if key not in seen:
            seen.add(key)
            yield _figure(reading, found, PROPERTY, people[0])


def _of_things(reading: Reading) -> Iterator[QuantityMention]:
    """The ages of what is no person: "the club is 40 years old"."""
    for match in _OF_THING.finditer(reading.article.text):
        found = _read(match["age"], match.start("age"), match.end("age"))
        if found is None or reading.block(match.start()).kind in _SKIPPED:
            continue
        old = reading.tokens((match.end() - 1, match.end())).root
        subject = next(iter(surface_subjects(old)), None)
        if subject is None or subject.pos_ != "NOUN" or is_person(subject):
            continue
        named = [name for name in reading.referents(subject) if name.kind is not Kind.PERSON]
        yield _figure(reading, found, f"{PROPERTY} of {subject.lower_}", *named[:1])


def _figure(reading: Reading, found: tuple[Decimal, int, int], name: str, *about: Mention) -> QuantityMention:
    age, start, end = found
    return QuantityMention(
        start=start,
        end=end,
        value=age,
        unit=UNIT,
        property=name,
        evidence=reading.sentence(reading.tokens((start, end))[0]),
        rule="quantities/age",
        confidence=_CONFIDENCE,
        about=tuple(mention.span for mention in about),
    )


def _age(reading: Reading, mention: Mention) -> tuple[Decimal, int, int] | None:
    """The age told right behind, right before or inside a mention, and where it stands."""
    text = reading.article.text
    if not mention.anaphoric:
        lead = max(0, mention.start - 70)
        before = _BEFORE.search(text[lead : mention.start])
        if before is not None:
            return _read(before["age"], lead + before.start("age"), lead + before.end("age"))
    match = _BEHIND.match(text, mention.end)
    if match is None:
        return None
    group = next(name for name in ("age", "bare", "bracket", "told") if match[name])
    if mention.anaphoric and group in ("bare", "bracket"):
        return None
    return _read(match[group], match.start(group), match.end(group))


def _read(words: str, start: int, end: int) -> tuple[Decimal, int, int] | None:
    age = parse_number(words)
    return (age, start, end) if age is not None and 0 < age <= MAX_AGE and age == int(age) else None
