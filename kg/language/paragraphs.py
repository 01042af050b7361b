"""Sentence breaks that the layout of a text settles before the parser decides on the others."""

from spacy.language import Language
from spacy.tokens import Doc

_WRAPPED_SHARE = 0.2
"""Share of single line ends followed by a lower-case word from which on the lines of a text count as wrapped.

A text with a paragraph a line has next to none; wrapped text has about two of three.
"""


@Language.component("kg_paragraphs")
def mark_paragraphs(doc: Doc) -> Doc:
    """Start a sentence after every paragraph end, and none before the white space of it.

    A blank line ends a paragraph. A single line end does so too, unless the lines of the text are wrapped. White space
    that is a token of its own gets the tag `_SP` and the part of speech SPACE.
    """
    ends = [token.i for token in doc if "\n" in token.text and 0 < token.i < len(doc) - 1]
    single = [i for i in ends if doc[i].text.count("\n") == 1]
    lower = sum(doc[i + 1].text[:1].islower() for i in single)
    wrapped = lower > _WRAPPED_SHARE * len(single)
    seen_word = False
    for token in doc:
        if token.is_space:
            token.is_sent_start = token.i == 0
            token.tag_, token.pos_ = "_SP", "SPACE"
            continue
        before = doc[token.i - 1].text if token.i else ""
        if seen_word and "\n" in before and not (wrapped and before.count("\n") == 1):
            token.is_sent_start = True
        elif not seen_word:
            token.is_sent_start = token.i == 0
        seen_word = True
    return doc
