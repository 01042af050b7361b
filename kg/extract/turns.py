"""Labelled turns of interviews and speeches given in full ("Zhang: …"): who speaks and what belongs to the turn."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.quotes import split_paragraphs
from kg.extract.reading import Reading, trim
from kg.model import Block, BlockKind, Kind, Mention, Span

_SMALL = frozenset(("of", "the", "for", "and", "in", "on", "de", "la", "du"))
_ASKING = frozenset(("q", "question", "interviewer", "reporter", "host", "moderator"))


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn: its label as printed, the names it stands for, its paragraphs without the label.

    `question` is set for turns of the one who asks.
    """

    label: str
    start: int
    end: int
    content: tuple[Span, ...]
    speakers: tuple[Mention, ...]
    question: bool


def find_turns(reading: Reading) -> tuple[Turn, ...]:
    """The labelled turns of an article; paragraphs that follow under the same label belong to one turn."""
    text = reading.article.text
    runs: list[list[Block]] = []
    for block in reading.article.blocks:
        if block.kind is not BlockKind.TURN:
            continue
        labelled = _label_end(text, block) > block.start
        if runs and not labelled and runs[-1][-1].speaker == block.speaker:
            runs[-1].append(block)
        else:
            runs.append([block])
    return tuple(turn for turn in (_turn(reading, run) for run in runs) if turn.content)


def _turn(reading: Reading, run: list[Block]) -> Turn:
    text, label = reading.article.text, run[0].speaker
    pieces: list[Span] = []
    for n, block in enumerate(run):
        begin = _label_end(text, block) if n == 0 else block.start
        pieces.extend((begin + a, begin + b) for a, b in split_paragraphs(text[begin : block.end]) if b > a)
    content = tuple(trim(text, piece) for piece in pieces)
    question = label.casefold() in _ASKING or _is_publisher(reading, label)
    return Turn(label, run[0].start, run[-1].end, content, _named(reading, run[0], label), question)


def _label_end(text: str, block: Block) -> int:
    """Where the words after the label start; the block's own start if no label is printed there."""
    found = re.match(re.escape(block.speaker) + r"[^\w\n:：]{0,3}[:：]\s*", text[block.start : block.end])
    return block.start + found.end() if found and block.speaker else block.start


def _named(reading: Reading, block: Block, label: str) -> tuple[Mention, ...]:
    """The name that a label stands for: a person's full name or surname, or a body's name or initials."""
    people = reading.of_kind(Kind.PERSON)
    for test in (_equal, _is_surname):
        fits = [m for m in people if test(m.name, label)]
        if fits:
            return (_fullest(fits),)
    bodies = [
        m for m in reading.of_kind(Kind.ORGANIZATION) if _equal(m.name, label) or initials(m.name) == label.casefold()
    ]
    if not bodies and _is_publisher(reading, label):
        bodies = [m for m in reading.of_kind(Kind.ORGANIZATION) if _equal(m.name, reading.article.publisher)]
    if bodies:
        return (_fullest(bodies),)
    at_label = [
        m for m in reading.mentions if not m.anaphoric and block.start <= m.start and m.end <= block.start + len(label)
    ]
    return tuple(m for m in at_label if m.kind in (Kind.PERSON, Kind.ORGANIZATION))[:1]


def _fullest(mentions: list[Mention]) -> Mention:
    return min(mentions, key=lambda m: (-len(m.name), m.start))


def _equal(name: str, label: str) -> bool:
    return name.casefold() == label.casefold()


def _is_surname(name: str, label: str) -> bool:
    parts = name.casefold().split()
    return len(parts) > 1 and label.casefold() in (parts[0], parts[-1], " ".join(parts[-2:]))


def _is_publisher(reading: Reading, label: str) -> bool:
    publisher = reading.article.publisher
    return bool(publisher) and (_equal(publisher, label) or initials(publisher) == label.casefold())


def initials(name: str) -> str:
    """First letters of a name's words in lower case, small words left out.

    >>> initials("Global Times"), initials("Bank of England")
    ('gt', 'be')
    """
    return "".join(word[0] for word in re.findall(r"\w+", name.casefold()) if word not in _SMALL)
