"""The phrases of a predicate that name offices, and whether the clause says that somebody holds them."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.reading import Reading
from kg.extract.syntax import has_child
from kg.extract.titles import is_office
from kg.extract.tokens import Token
from kg.model import Kind


def office_phrases(reading: Reading, predicate: Token) -> Iterator[list[Token]]:
    """The phrases of the offices that a predicate joins: "is an engineer, the founder of X and a director at Y"."""
    read: set[int] = set()
    for noun in _joined_nouns(predicate):
        if is_office(noun) and noun.i not in read and reading.mention_at(noun) is None:
            phrase = _noun_phrase(reading, noun)
            read.update(token.i for token in phrase)
            yield phrase


def _joined_nouns(noun: Token) -> Iterator[Token]:
    """A noun and those joined to it that have no subject or copula of their own."""
    yield noun
    for child in noun.children:
        if child.dep_ == "conj" and child.pos_ in ("NOUN", "PROPN") and not has_child(child, "nsubj", "cop"):
            yield from _joined_nouns(child)


def is_doubtful(token: Token) -> bool:
    """Whether a predicate is denied, asked, possible, conditional or in the future."""
    for child in token.children:
        if child.dep_ == "advmod" and child.lemma_.casefold() in (
            "not",
            "never",
            "no",
            "n't",
            "likely",
            "perhaps",
            "maybe",
            "potentially",
        ):
            return True
        if child.dep_ == "aux" and child.lemma_.casefold() in (
            "will",
            "would",
            "may",
            "might",
            "could",
            "can",
            "should",
            "shall",
            "must",
        ):
            return True
        if child.dep_ in ("mark",) and child.lemma_.casefold() in ("if", "whether", "unless"):
            return True
        if child.dep_ == "det" and child.lemma_.casefold() == "no":
            return True
    return False


def _noun_phrase(reading: Reading, head: Token) -> list[Token]:
    """The tokens of a role noun's own phrase: determiners, modifiers, complements, offices joined to it ("chairman and
    chief executive of X"); no clause, no subject, no copula.
    """
    kept: set[int] = {head.i}

    def take(token: Token, *, top: bool) -> None:
        for child in token.children:
            relation = child.dep_.split(":")[0]
            if top and relation == "conj" and is_office(child) and not has_child(child, "nsubj", "cop"):
                kept.add(child.i)
                take(child, top=True)
                kept.update(cc.i for cc in child.children if cc.dep_ == "cc")
                continue
            if top and relation in (
                "nsubj",
                "cop",
                "aux",
                "punct",
                "advmod",
                "advcl",
                "parataxis",
                "obl",
                "cc",
                "conj",
                "mark",
                "ccomp",
                "csubj",
                "discourse",
                "vocative",
            ):
                continue
            named = relation == "appos" and child.left_edge.i == token.i + 1  # "partner of developer Acme"
            if relation in ("acl", "advcl", "parataxis") or (relation == "appos" and not named):
                continue
            kept.add(child.i)
            take(child, top=False)

    take(head, top=True)
    low, high = head.i, head.i
    while low - 1 in kept:
        low -= 1
    while high + 1 in kept:
        high += 1
    return list(reading.doc[low : _body_end(reading, high + 1)])


def _body_end(reading: Reading, end: int) -> int:
    """Index after the body that a preposition ties to an office, to which word ever the parser ties it."""
    if end + 1 >= len(reading.doc) or reading.doc[end].lower_ not in ("of", "for", "at"):
        return end
    start = end + 2 if reading.doc[end + 1].lower_ == "the" else end + 1
    body = reading.mention_over(reading.doc[min(start, len(reading.doc) - 1)])
    if body is None or body.anaphoric or body.kind is not Kind.ORGANIZATION:
        return end
    return reading.tokens(body.span).end
