"""The value that says what a figure measures, and the words around a figure that can name it or cannot."""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.figures import NOMINAL, Figure
from kg.extract.phrases import MAX_PROPERTY_WORDS, is_amount
from kg.extract.reading import Reading
from kg.extract.syntax import preposition
from kg.extract.tokens import Token
from kg.model import Kind
from kg.numbers import MONEY

EXTENTS = frozenset("length area speed temperature duration".split())
# Nouns that name a property of a thing rather than the thing.
_MEASURES = frozenset(
    "age altitude anniversary area average contract coverage deadline delay depth diameter distance duration elevation "
    "expectancy extent forecast gap height high length life lifespan limit low mileage period radius range rate record "
    "sentence size space speed stay surface temperature tenure term time wait width".split()
)
_TIME_NOUNS = frozenset("year month week day quarter decade century time period half season".split())
CONTAINERS = frozenset(
    "record high low range total sum amount equivalent tune average peak maximum minimum figure tally mark".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """The noun that is measured (None if no word names it), the property's name, and the way the figure says it went.

    `change` is `RISE`, `FALL` or empty: for a change the value is its size, else the level.
    """

    noun: Token | None
    name: str
    change: str = ""


def is_purpose(reading: Reading, figure: Figure) -> bool:
    """Whether an infinitive right behind a sum says what it is for: "gave $7 million to support farmers"."""
    behind = reading.doc[reading.tokens((figure.amount.start, figure.amount.end)).end :][:2]
    return len(behind) == 2 and behind[0].lower_ == "to" and behind[1].tag_ == "VB"


def words_behind(reading: Reading, figure: Figure) -> str:
    """The words behind an amount up to the end of its clause; none if they are too many to name a property."""
    words: list[Token] = []
    for token in reading.doc[reading.tokens((figure.amount.start, figure.amount.end)).end : figure.root.sent.end]:
        stop = token.is_punct or token.lower_ in ("while", "whereas", "and", "but", "according") or token.is_space
        if stop or (token.pos_ == "SCONJ" and token.lower_ != "that"):
            break
        words.append(token)
    if not 2 <= len(words) <= MAX_PROPERTY_WORDS:
        return ""
    return "".join(token.text_with_ws for token in words).strip()


def is_measure(noun: Token) -> bool:
    """Whether a noun names a property itself: "speed", "life expectancy", "jail term"."""
    return noun.lemma_.casefold() in _MEASURES or noun.lower_.rstrip("s") in _MEASURES


def case_of(token: Token) -> str:
    """The preposition before an amount; "per" is a part of "per cent"."""
    cases = (child.lower_ for child in token.children if child.dep_ == "case")
    return next((case for case in cases if case not in ("per", "up", "down")), "")


def is_beside_point(token: Token) -> bool:
    """Whether a noun cannot name what is measured: part of an amount, or a time ("grew 5 percent year on year")."""
    return is_amount(token) or token.lower_.rstrip("s") in _TIME_NOUNS


def is_whole(reading: Reading, child: Token, kind: str) -> bool:
    """Whether this phrase says what an amount is a part or sum of: "of trade settlements", "in damages"."""
    if child.dep_ not in ("nmod", "obl") or child.lemma_ in _TIME_NOUNS:
        return False
    case = preposition(child)
    if case == "of":
        return child.pos_ in (*NOMINAL, "PRON") and not is_amount(child)
    sum_in = case == "in" and kind == MONEY
    return sum_in and child.pos_ == "NOUN" and reading.mention_over(child) is None and not is_amount(child)


def is_person(reading: Reading, token: Token) -> bool:
    """Whether a phrase stands for a named person."""
    return any(mention.kind is Kind.PERSON for mention in reading.referents(token))
