"""The likeliest speaker among the words around a cue, where grammar gives none."""

from __future__ import annotations

from collections.abc import Iterable

from kg.extract.reading import Reading
from kg.extract.speakers import DAYS, can_speak
from kg.extract.tokens import Token
from kg.model import Kind


def nearest(reading: Reading, verb: Token, tokens: Iterable[Token]) -> Token | None:
    """The likeliest speaker among the words around a verb where grammar gives none.

    The noun or pronoun right before it; the nearest person before it; a person or noun right after it.
    """
    around = list(tokens)
    before = [token for token in around if token.i < verb.i]
    while before and (
        before[-1].pos_ in ("ADV", "AUX")
        or before[-1].lower_ in (*DAYS, "on")
        or (len(before) > 1 and _closes_aside(before))
    ):
        before.pop()
    before = _without_aside(before)
    after = [token for token in around if token.i > verb.i]
    if before and before[-1].pos_ in ("NOUN", "PROPN", "PRON") and can_speak(reading, before[-1]):
        return _whole(reading, before[-1])
    for token in reversed(before):
        if can_speak(reading, token, strict=True):
            return _whole(reading, token)
    for n, token in enumerate(after[:8]):
        if can_speak(reading, token, strict=True):
            return _whole(reading, token)
        if token.pos_ not in ("NOUN", "PROPN", "ADJ", "DET", "PUNCT") and n:
            break
    return _noun_phrase_head(after)


def _without_aside(tokens: list[Token]) -> list[Token]:
    """Tokens without the brackets or the relative clause between commas that they end in ("The union (AWU) said")."""
    if tokens and tokens[-1].text == ")":
        opening = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].text == "("), 0)
        return tokens[:opening] or tokens
    if tokens and tokens[-1].text == ",":
        for n in range(len(tokens) - 3, 0, -1):
            if tokens[n].text == "," and tokens[n + 1].lower_ in ("who", "which", "whose"):
                return tokens[:n]
    return tokens


def _closes_aside(tokens: list[Token]) -> bool:
    """Whether tokens end in a comma around an adverb thrown in (", however,")."""
    return tokens[-1].text == "," and tokens[-2].pos_ in ("ADV", "CCONJ", "PUNCT")


def _noun_phrase_head(tokens: list[Token]) -> Token | None:
    """The last noun of the noun phrase that tokens begin with ("a senior law enforcement official in …")."""
    head: Token | None = None
    for token in tokens[:10]:
        if token.pos_ in ("NOUN", "PROPN") or (token.pos_ == "PRON" and head is None):
            head = token
        elif head is not None or not (token.pos_ in ("DET", "ADJ", "NUM") or token.text == "-" or token.tag_ == "VBN"):
            break
    return head


def _whole(reading: Reading, token: Token) -> Token:
    """The head of the name or noun phrase that a token ends."""
    mention = reading.mention_over(token)
    head = token if mention is None else reading.tokens(mention.span).root
    if mention is not None and mention.kind is not Kind.PLACE:
        return head
    while head.dep_ in ("nmod", "compound", "flat") and head.head.i < head.i and head.head.pos_ in ("NOUN", "PROPN"):
        head = head.head
    return head
