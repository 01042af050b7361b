"""The nouns right behind an amount that name what it measures, whatever the parse makes of them."""

from __future__ import annotations

from kg.extract.figures import NOMINAL, Figure
from kg.extract.measured_name import is_beside_point
from kg.extract.reading import Reading
from kg.extract.tokens import Token


def noun_of(reading: Reading, figure: Figure) -> Token | None:
    """The noun of an "of" that follows an amount directly, where the parse ties it to something else."""
    tokens = reading.tokens((figure.amount.start, figure.amount.end))
    begin = tokens.end + 1
    if begin >= len(reading.doc) or reading.doc[tokens.end].lower_ != "of":
        return None
    noun = reading.doc[begin]
    while noun.head.i > noun.i and noun.head.pos_ in NOMINAL and noun.head.i - begin < 8:
        noun = noun.head
    return noun if noun.pos_ in NOMINAL and not is_beside_point(noun) else None


def noun_in(reading: Reading, figure: Figure) -> Token | None:
    """The noun of an "in" that follows a sum directly, whatever the parse: "won $2 million in damages"."""
    behind = reading.doc[reading.tokens((figure.amount.start, figure.amount.end)).end :][:5]
    if len(behind) < 2 or behind[0].lower_ not in ("in", "as"):
        return None
    if behind[0].lower_ == "as":
        behind = behind[1:] if behind[1].lower_ in ("a", "an") else behind[:1]
    last = None
    for token in behind[1:]:
        if token.tag_ in ("NN", "NNS"):
            last = token
        elif last is not None or token.pos_ not in ("ADJ", "NOUN"):
            break
    return last if last is not None and not is_beside_point(last) and reading.mention_over(last) is None else None


def noun_after(reading: Reading, figure: Figure) -> Token | None:
    """The noun that follows an amount directly, whatever the parse makes of it: "the $200 billion target"."""
    tokens, found = reading.tokens((figure.amount.start, figure.amount.end)), None
    article = tokens.start > 0 and reading.doc[tokens.start - 1].lower_ in ("the", "a", "an", "its", "their", "this")
    for token in reading.doc[tokens.end : tokens.end + 3]:
        # Behind an article even a word taken for a verb is a noun.
        noun = token.tag_ in ("NN", "NNS") or (article and found is None and token.tag_.startswith("VB"))
        if not noun or is_beside_point(token) or token.is_sent_start:
            break
        if "\n" in reading.article.text[figure.amount.end : token.idx]:
            break
        found = token
    return found
