"""A figure: an amount that an article reports, within its sentence, and the words that carry it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from kg.extract.tokens import Token
from kg.numbers import Amount

HARM = {
    "kill": "killed", "injure": "injured", "wound": "wounded", "arrest": "arrested", "detain": "detained",
    "displace": "displaced", "evacuate": "evacuated", "rescue": "rescued", "hospitalize": "hospitalized",
    "hospitalise": "hospitalised", "infect": "infected", "affect": "affected", "kidnap": "kidnapped",
    "abduct": "abducted", "die": "dead", "perish": "dead", "drown": "drowned", "execute": "executed",
    "deport": "deported", "sentence": "sentenced", "employ": "employed", "vaccinate": "vaccinated",
    "shoot": "shot", "hurt": "hurt", "trap": "trapped",
}  # fmt: skip
NOMINAL = ("NOUN", "PROPN")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """An amount within its sentence: the token that heads it, and the noun that it counts, if it is a count."""

    amount: Amount
    root: Token
    noun: Token | None
    unit: str
    value: Decimal


def first_of_pair(second: Token) -> Token | None:
    """The name before a hyphen that a parse may tie elsewhere: "Peru" of "Peru-Chile trade" beside "Chile"."""
    if second.i < 2 or second.pos_ != "PROPN":
        return None
    hyphen, first = second.doc[second.i - 1], second.doc[second.i - 2]
    close = hyphen.text in ("-", "–", "—") and not first.whitespace_ and not hyphen.whitespace_
    return first if close and first.pos_ == "PROPN" else None


def verb_over(token: Token) -> Token | None:
    """The nearest verb or predicate above a token, within its clause."""
    while token.dep_ != "ROOT":
        clause = token.dep_ in ("acl:relcl", "ccomp", "parataxis", "advcl")
        if clause and (_is_verb(token) or any(child.dep_ == "cop" for child in token.children)):
            return token
        token = token.head
        if _is_verb(token):
            return token
    return token if _is_verb(token) or any(child.dep_ == "cop" for child in token.children) else None


def _is_verb(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB")
