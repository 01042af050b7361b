"""Sentence breaks that the layout of a text settles before the parser decides on the others."""

from typing import Any, cast

import numpy as np
from spacy.language import Language
from spacy.symbols import SPACE
from spacy.tokens import Doc

_WRAPPED_SHARE = 0.2
"""Share of single line ends followed by a lower-case word from which on the lines of a text count as wrapped.

A text with a paragraph a line has next to none; wrapped text has about two of three.
"""

_START, _INSIDE = 1, -1
"""What spaCy's column `SENT_START` says of a token."""


@Language.component("kg_paragraphs")
def mark_paragraphs(doc: Doc) -> Doc:
    """Start a sentence after every paragraph end, and none before the white space of it.

    A blank line ends a paragraph. A single line end does so too, unless the lines of the text are wrapped. White space
    that is a token of its own gets the tag `_SP` and the part of speech SPACE.
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
        if i == 0 or (ended and seen_word and not space):
            starts.append(_START)
        else:
            starts.append(_INSIDE if space or not seen_word else given[i])
        seen_word = seen_word or not space
    tag, pos = doc.vocab.strings.add("_SP"), SPACE
    rows = [(start, tag if space else 0, pos if space else 0) for start, space in zip(starts, spaces, strict=True)]
    # All at once: spaCy looks through the whole document each time that the start of a sentence is set on a token.
    columns = cast(Any, np.array(rows, np.int64).astype(np.uint64).reshape(-1, 3))
    return doc.from_array(["SENT_START", "TAG", "POS"], columns)
