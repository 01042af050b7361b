"""Sentence breaks that layout and full stops settle before the model decides on the others."""

import re
from typing import Any, cast

import numpy as np
from spacy.language import Language
from spacy.symbols import SPACE
from spacy.tokens import Doc

_WRAPPED_SHARE = 0.2
"""Share of single line ends followed by a lower-case word from which on the lines of a text count as wrapped.

A text with a paragraph a line has next to none; wrapped text has about two of three.
"""

_STOPS = frozenset(".?!")
_CLOSING = frozenset("\"'”’)")
_OPENING = frozenset("\"'“‘(")
_PLAIN_WORD = re.compile(r"[a-z’'-]*[a-z]{2,}|\d[\d,.]*|[%)”\"]|[A-Z][a-z]{2,}")
_BEGINNERS = frozenset(
    "A After All Also An And As At Both But By During For From He Her His However I If In It Its Many Most No On One "
    "Our She Since So Some Such That The Their Then There These They This Those Under We What When While With "
    "You".split()
)
"""Words that begin a sentence where they stand in capitals; behind a name ("Washington. The …") no other is sure to."""

_START, _INSIDE = 1, -1
"""What spaCy's column `SENT_START` says of a token."""


@Language.component("kg_paragraphs")
def mark_paragraphs(doc: Doc) -> Doc:
    """Start a sentence after every paragraph end, and none before the white space of it.

    A blank line ends a paragraph. A single line end does so too, unless the lines of the text are wrapped. Within
    one, a word in capitals starts a sentence behind a full stop that is no part of an abbreviation. White space that is
    a token of its own gets the tag `_SP` and the part of speech SPACE.
    """
    texts = [token.text for token in doc]
    spaces = [token.is_space for token in doc]
    single = [i for i in range(1, len(doc) - 1) if texts[i].count("\n") == 1]
    lower = sum(texts[i + 1][:1].islower() for i in single)
    wrapped = lower > _WRAPPED_SHARE * len(single)
    given = doc.to_array("SENT_START").astype(np.int64).tolist()  # what was settled before stays so
    starts: list[int] = []
    seen_word = False
    for i, space in enumerate(spaces):
        before = texts[i - 1] if i else ""
        ended = "\n" in before and not (wrapped and before.count("\n") == 1)
        if i == 0 or (seen_word and not space and (ended or _follows_stop(doc, texts, i))):
            starts.append(_START)
        else:
            starts.append(_INSIDE if space or not seen_word else given[i])
        seen_word = seen_word or not space
    tag, pos = doc.vocab.strings.add("_SP"), SPACE
    rows = [(start, tag if space else 0, pos if space else 0) for start, space in zip(starts, spaces, strict=True)]
    # All at once: spaCy looks through the whole document each time that the start of a sentence is set on a token.
    columns = cast(Any, np.array(rows, np.int64).astype(np.uint64).reshape(-1, 3))
    return doc.from_array(["SENT_START", "TAG", "POS"], columns)


def _follows_stop(doc: Doc, texts: list[str], i: int) -> bool:
    """Whether token `i` begins a sentence since the one before has plainly ended; the tokenizer marks abbreviations.

    Left to the model is what it reads better: names behind names ("vs. Ana"), and who speaks behind a question ("'Why?'
    Ana asked").
    """
    stop = i - 1
    while stop > 0 and texts[stop] in _CLOSING:
        stop -= 1
    if texts[stop] not in _STOPS or stop == 0 or not doc[i - 1].whitespace_ or (stop < i - 1 and texts[stop] != "."):
        return False
    word = texts[i + 1] if texts[i] in _OPENING and i + 1 < len(texts) else texts[i]
    last = texts[stop - 1]
    if not word[:1].isupper() or _PLAIN_WORD.fullmatch(last) is None:
        return False
    if last[0].isdigit():  # "1. The first item"
        return stop > 1 and texts[stop - 2][-1:].isalnum()
    return not last[0].isupper() or word in _BEGINNERS
