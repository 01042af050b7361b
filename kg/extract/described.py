"""Participants without a name, "three masked men": what they are called, and when they are enough for an event."""

from __future__ import annotations

import re

from kg.extract.arguments import UNDER_WAY
from kg.extract.reading import Reading
from kg.extract.syntax import children, has_child, is_one_of, preposition
from kg.extract.tokens import Token
from kg.gazetteers.words import BODY_NOUNS, PEOPLE_NOUNS, is_role_noun
from kg.model import BlockKind, Description, Kind, Mention
from kg.numbers import find_amounts

_LONGEST = 6  # words of a description; of a longer one only what stands right before its head is kept
_LEFT_OUT = frozenset("the this that these those both said such".split())
_NOBODY = frozenset("any each every many most no such".split())  # before people of no one event
_MOST = 1000  # more are a statistic, not people of one event
_COUNTS = frozenset(
    "couple crowd dozen dozens gang group handful host hundred hundreds member members number pair score scores team "
    "thousand thousands".split()
)
_MANY = frozenset("people police men women children troops youth".split())
_BEHIND = ("of", "against", "on", "into", "for", "over", "with", "from")
_QUOTATION = re.compile("[\"“”„«»]|(?<!\\w)[‘']|[’'](?!\\w)")
_SAYING_WHICH = ("acl", "acl:relcl", "amod", "compound", "det", "nmod", "nmod:poss", "nummod")
_OUTSIDE = ("case", "cc", "cc:preconj", "mark", "punct")
_CLOSE = ("compound", "amod", "nummod", "flat")
_NOMINAL = ("NOUN", "PROPN", "NUM", "ADJ")


def describe(reading: Reading, role: str, head: Token, *, behind: bool = False) -> Description | None:
    """What the phrase with this head calls a participant; none if it is a pronoun or a clause.

    With `behind`, a short phrase right behind the head belongs to it: "a complaint against the mayor".
    """
    name = reading.mention_at(head)
    if head.pos_ not in _NOMINAL or head.tag_ == "PRP" or (name is not None and not _are_nationals(head, name)):
        return None
    last, noun = head, head
    if is_one_of(head, _COUNTS) or head.pos_ == "NUM":
        for inner in children(head, "nmod"):
            if preposition(inner) == "of" and inner.i - head.i <= _LONGEST and inner.pos_ in _NOMINAL:
                last = noun = inner
                break
    first = head.left_edge.i
    while first < head.i and _is_left_out(head.doc[first], head):
        first += 1
    if last.i - first >= _LONGEST or any(word.is_punct and word.text == "," for word in head.doc[first : head.i]):
        first = min((child.i for child in children(head, *_CLOSE) if 0 < head.i - child.i < _LONGEST), default=head.i)
    if behind and last is head:
        last = _last_behind(head)
    words = head.doc[first : last.i + 1]
    text = " ".join(_QUOTATION.sub("", words.text).split())
    if words[0].is_sent_start and words[0].pos_ != "PROPN" and text[1:].islower():
        text = text[:1].lower() + text[1:]
    return Description(role=role, text=text, noun=noun.lemma_.lower(), number=_number(head))


def _last_behind(head: Token) -> Token:
    for child in (*children(head, "nmod"), *children(head.head, "obl")):
        first, last = child.left_edge, child.right_edge
        if first.i == head.i + 1 and preposition(child) in _BEHIND and last.i - head.i <= _LONGEST:
            return last
    return head


def _are_nationals(head: Token, name: Mention) -> bool:
    return name.kind is Kind.NATIONALITY and head.tag_ in ("NNS", "NNPS")


def _is_left_out(word: Token, head: Token) -> bool:
    return (word.dep_ in _OUTSIDE and word.head == head) or word.lower_ in _LEFT_OUT or word.tag_ == "PRP$"


def _number(head: Token) -> int:
    """How many a phrase speaks of: 1 for a singular, 0 where it does not say."""
    counts = [head] if head.pos_ == "NUM" else list(children(head, "nummod"))
    for count in counts:
        amount = next(iter(find_amounts(count.text)), None)
        return int(amount.value) if amount is not None else 0
    several = head.tag_ in ("NNS", "NNPS") or head.lower_ in _MANY or is_one_of(head, _COUNTS)
    return 0 if several else 1


def is_somebody(reading: Reading, head: Token) -> bool:
    """Whether a phrase means certain people or a body: "a suspect", "police", "three in Bonn".

    Neither "any suspects" nor "people" alone are certain people.
    """
    if any(child.lower_ in _NOBODY for child in children(head, "det", "amod", "advmod")):
        return False
    if _number(head) >= _MOST or (head.lower_ == "people" and not has_child(head, *_SAYING_WHICH)):
        return False
    if head.pos_ == "NUM":
        return not has_child(head, "nmod") or any(
            is_somebody(reading, inner) for inner in children(head, "nmod") if preposition(inner) == "of"
        )
    if is_one_of(head, _COUNTS):
        inner = next((child for child in children(head, "nmod") if preposition(child) == "of"), None)
        if inner is not None:
            return inner.lower_ == "people" or is_somebody(reading, inner)
    name = reading.mention_at(head)
    if name is not None and _are_nationals(head, name):
        return True  # "two Peruvians"
    if head.pos_ != "NOUN":
        return False
    if any(
        clause.dep_ == "acl:relcl" and any(word.lower_ == "who" for word in clause.children) for clause in head.children
    ):
        return True
    return is_one_of(head, PEOPLE_NOUNS) or is_one_of(head, BODY_NOUNS) or is_role_noun(head.lemma_)


def is_told(reading: Reading, verb: Token) -> bool:
    """Whether a verb tells what took place or will: finite, in a clause of its own, and no truth of all times."""
    helping = [child for child in verb.children if child.dep_ in ("aux", "aux:pass")]
    words = {child.lower_ for child in helping}
    headline = reading.block(verb.idx).kind is BlockKind.HEADLINE
    if verb.dep_ in ("amod", "compound", "nmod", "csubj", "csubj:pass"):
        return False
    if verb.lower_ in UNDER_WAY:
        return has_child(verb, "cop")
    if verb.tag_ == "VBD":
        return True
    if verb.tag_ in ("VBZ", "VBP"):
        return headline or (has_child(verb, "aux:pass") and verb.dep_ == "ROOT")
    if verb.tag_ == "VBN":
        return (bool(helping) and not {"is", "are"} >= words) or headline or _follows(reading, verb)
    if verb.tag_ == "VBG":
        return any(child.lemma_ == "be" for child in helping) or _follows(reading, verb)
    return bool(words & {"will", "'ll", "’ll"}) or (headline and has_child(verb, "mark"))


def _follows(reading: Reading, verb: Token) -> bool:
    """Whether a verb shares the auxiliary or moment of the finite one above: "was tried and jailed", "…, killing"."""
    above = verb.head
    if verb.dep_ == "conj":
        return above.pos_ == "VERB" and is_told(reading, above)
    return verb.dep_ == "advcl" and verb.tag_ == "VBG" and above.tag_ == "VBD" and not has_child(verb, "mark")
