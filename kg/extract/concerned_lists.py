"""The one name that a figure belongs to by where it stands: before its bracket, in a list, before a distance."""

from __future__ import annotations

import re

from kg.extract import cues
from kg.extract.concerned_names import PAIR
from kg.extract.figures import Figure
from kg.extract.fillers import mentions_from
from kg.extract.reading import Reading
from kg.extract.syntax import has_child
from kg.model import Kind, Mention, Span
from kg.numbers import MEASURE, MONEY, PERCENT

_LISTED = re.compile(r"[^\S\n]*[(\[][^()\[\]\n\d]{0,12}$")  # between a name and its figure in brackets
_BESIDE = re.compile(
    r"[^\S\n]*[,:–—-]?[^\S\n]*(?:with |at |on |by |about |some |around )?$"
)  # between a name and its share in a list
_RIGHT_BEFORE = re.compile(r"[^\S\n](?:with |at )?$")
_AWAY = re.compile(r"[^\S\n]+(?:away|from|(?:due )?(?:north|south|east|west)\w*)\b")  # "Kita, 30 km from Lima"
_DISTANT = re.compile(r"(?:[^\S\n]*\([^()\n]{1,24}\))?[^\S\n]+(?:away|from|(?:due )?(?:north|south|east|west)\w*)\b")
_SITUATED = frozenset("be lie locate sit situate stand".split())
_BETWEEN_NAMES = re.compile(r",[^\S\n]*")


def is_distance(reading: Reading, figure: Figure) -> bool:
    """Whether a measure tells how far something lies from elsewhere: "30 km from Lima"."""
    return figure.amount.kind == MEASURE and _DISTANT.match(reading.article.text, figure.amount.end) is not None


def situated(reading: Reading, figure: Figure) -> tuple[Span, ...] | None:
    """What lies so far from elsewhere: the subject that is said to lie there, else the place named before the distance.

    Of a town and its state ("in Kita, Peru, 30 km from Lima") it is the town; None if people go so far.
    """
    root, text = figure.root, reading.article.text
    verb = root if has_child(root, "cop") else root.head
    if verb == root or cues.lemma(verb) in _SITUATED:
        return None
    moved = verb.pos_ == "VERB" and root.dep_ in ("obj", "obl:unmarked") and not has_child(verb, "aux:pass")
    if moved:
        return None
    near = mentions_from(reading, root.sent.start_char, figure.amount.start)
    places = [mention for mention in near if mention.kind is Kind.PLACE and not mention.anaphoric]
    if not places:
        return ()
    at = len(places) - 1
    while at and _BETWEEN_NAMES.fullmatch(text, places[at - 1].end, places[at].start):
        at -= 1
    return (places[at].span,) if "," in text[places[-1].end : figure.amount.start] else ()


def member_of_list(reading: Reading, figure: Figure) -> Mention | None:
    """The name right before the bracket that a figure opens."""
    text, start = reading.article.text, figure.amount.start
    opening = _LISTED.search(text[max(0, start - 16) : start])
    away = figure.amount.kind == MEASURE and _AWAY.match(text, figure.amount.end) is not None
    if opening is None and (figure.amount.kind == PERCENT or away):
        opening = _BESIDE.search(text[max(0, start - 8) : start])
    gapped = opening is None and figure.amount.kind in (MONEY, MEASURE)
    if gapped:
        opening = _RIGHT_BEFORE.search(text[max(0, start - 8) : start])  # "Peru got $3 million and Togo $2 million"
    if opening is None:
        return None
    end = start - len(opening.group())
    last = reading.tokens((max(0, end - 1), end))
    mention = reading.mention_over(last[0]) if len(last) else None
    if mention is None or mention.anaphoric or mention.end != end or mention.kind is Kind.NATIONALITY:
        return None
    first = reading.tokens(mention.span)[0]
    if gapped and not (first.i > 0 and first.nbor(-1).lower_ in ("and", "while", "but", "by", ",", ";")):
        return None
    return mention


def joined_before(reading: Reading, figure: Figure, last: Mention) -> tuple[Span, ...]:
    """The name that shares a figure with the one before it: "Peru and Togo (84 percent each)"."""
    text, first = reading.article.text, reading.tokens(last.span)[0]
    if not text.startswith(" each", figure.amount.end) or first.i < PAIR or first.nbor(-1).lower_ != "and":
        return ()
    other = reading.mention_over(first.nbor(-2))
    return (other.span,) if other is not None and not other.anaphoric else ()
