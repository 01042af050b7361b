"""How old people are: ages told beside a name, as figures in years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kg.extract.reading import Reading
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
        age, start, end = found
        seen.add(key)
        yield QuantityMention(
            start=start,
            end=end,
            value=age,
            unit=UNIT,
            property=PROPERTY,
            evidence=reading.sentence(reading.tokens((start, end))[0]),
            rule="quantities/age",
            confidence=_CONFIDENCE,
            about=(people[0].span,),
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
