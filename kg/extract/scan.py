"""Finds the few tokens that a rule is about."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from kg.extract.tokens import Doc, Token


def tokens_with(doc: Doc, attribute: str, values: Iterable[str]) -> list[Token]:
    """Tokens of which an attribute ("pos", "dep", "lemma", "lower") has one of some values, in text order."""
    value_of, wanted = attrgetter(f"{attribute}_"), frozenset(values)
    return [token for token in doc if value_of(token) in wanted]


def sentence_numbers(doc: Doc) -> list[int]:
    """The number of the sentence of every token, by the token's index."""
    return [number for number, sent in enumerate(doc.sents) for _ in sent]
