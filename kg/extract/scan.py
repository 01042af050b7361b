"""Finds the few tokens that a rule is about without making an object of every token of a document."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from spacy.tokens import Doc, Token


def tokens_with(doc: Doc, attribute: str, values: Iterable[str]) -> list[Token]:
    """Tokens of which an attribute ("pos", "dep", "lemma", "lower") has one of some values, in text order."""
    column = np.asarray(doc.to_array(attribute.upper()))
    wanted = np.array([doc.vocab.strings[value] for value in values], dtype=column.dtype)
    return [doc[int(index)] for index in np.flatnonzero(np.isin(column, wanted))]


def sentence_numbers(doc: Doc) -> list[int]:
    """The number of the sentence of every token, by the token's index."""
    numbers: list[int] = np.cumsum(np.asarray(doc.to_array("SENT_START")) == 1).tolist()
    return numbers
