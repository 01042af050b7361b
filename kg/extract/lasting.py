"""What lasts as long as a figure says: "time as mayor", "time to build", "duration of lockdown", "prison sentence"."""

from __future__ import annotations

import re

from kg.extract.cues import is_negated
from kg.extract.deeds import circumstance
from kg.extract.durations import first_before
from kg.extract.figures import NOMINAL, Figure, verb_over
from kg.extract.inflection import base, gerund, participle
from kg.extract.lemmas import lemma_of
from kg.extract.phrases import is_amount, phrase_of, words_of
from kg.extract.reading import Reading
from kg.extract.syntax import has_child, is_passive, preposition, surface_subjects
from kg.extract.tokens import Token

_CONFINED = re.compile(
    r"\s+(in|behind|under)\s+(prison|jail|custody|detention|exile|bars|house arrest|hospital|office|power|charge)\b"
)
_PUNISHED = frozenset("sentence jail imprison".split())
_GOING_ON = frozenset("last run continue span take drag endure".split())
_NEEDING = frozenset("take need require".split())
_SPENDING = frozenset("spend pass waste serve".split())  # "spent two years at a college"
_LONGEST = 6  # words of what was done that make a name


def lasting(reading: Reading, figure: Figure) -> str:
    """The name of a length of time that no noun names: by what it is of, where it is spent, or what goes on in it."""
    root = figure.root
    verb = verb_over(root)
    known = _PUNISHED | _GOING_ON | _NEEDING | _SPENDING
    lemma = lemma_of(verb, known) if verb is not None else ""
    if lemma in _PUNISHED:
        return "prison sentence"
    confined = _CONFINED.match(reading.article.text, figure.amount.end)
    if confined is not None:
        return f"time {confined[1]} {confined[2]}"
    first = first_before(reading, root)
    if first is not None:
        return _since(reading, figure, first)
    placed = _where(reading, figure)
    of = next((child for child in root.children if child.dep_ == "nmod" and preposition(child) == "of"), None)
    if of is not None and of.pos_ in NOMINAL and not is_amount(of):
        return f"duration of {phrase_of(reading, of, figure)}".removesuffix(" of ")
    for clause in root.children:
        if clause.dep_ in ("acl", "advcl") and any(mark.lower_ == "of" for mark in clause.children):
            spent = words_of(reading, (clause.left_edge.i + 1, clause.right_edge.i + 1), _LONGEST, least=1)
            return f"time {spent}" if spent else ""  # "after two years of being shut"
    if verb is None or root.dep_ in ("nsubj", "nsubj:pass"):
        return placed
    if lemma in _NEEDING:
        aim = next((child for child in verb.children if child.dep_ in ("xcomp", "advcl") and _infinitive(child)), None)
        if aim is not None:
            return (
                words_of(reading, (aim.i, aim.right_edge.i + 1), _LONGEST, lead="time to ") or f"time to {aim.lower_}"
            )
    takes = lemma in _NEEDING and root.dep_ == "obj"  # "the surgery took 11 hours"
    if takes or (lemma in _GOING_ON and not has_child(verb, "obj")):
        subject = next((noun for noun in surface_subjects(verb) if noun.pos_ == "NOUN"), None)
        return f"duration of {phrase_of(reading, subject, figure)}".removesuffix(" of ") if subject is not None else ""
    if lemma in _SPENDING and root.dep_ in ("obj", "obl:unmarked"):
        said = circumstance(reading, figure, verb, wide=True)
        spent = words_of(
            reading, (root.right_edge.i + 1, verb.right_edge.i + 1), _LONGEST, lead=f"time {participle(verb)} "
        )
        return spent or placed or (f"time {participle(verb)} {said}" if said else "")
    return placed if placed or root.dep_ in ("obj", "conj") else _doing(reading, figure, verb)


def _since(reading: Reading, figure: Figure, first: Token) -> str:
    """How long before its like was: "time since last summit" for "the first summit in two years"."""
    noun = first.head
    if noun.lemma_ != "time":
        name = phrase_of(reading, noun, figure).replace("first ", "", 1)
        return f"time since last {name}" if name else ""
    verb = verb_over(noun)
    done = _doing(reading, figure, verb) if verb is not None and verb.pos_ == "VERB" else ""
    return f"time since last {done.removeprefix('time ')}" if done else ""


def _where(reading: Reading, figure: Figure) -> str:
    """Where or as what a length of time is spent, if that stands right behind it: "time at Volta"; else empty."""
    tokens = reading.tokens((figure.amount.start, figure.amount.end))
    for child in figure.root.children:
        case = preposition(child)
        if child.dep_ != "nmod" or case not in ("at", "as", "in", "on", "with") or child.left_edge.i != tokens.end:
            continue
        mention = reading.mention_over(child)
        core = mention.text if mention is not None else phrase_of(reading, child, figure)
        if core and not is_amount(child) and child.lemma_ not in ("time", "year", "row", "month", "day", "week"):
            return f"time {case} {core}"
    return ""


def _infinitive(verb: Token) -> bool:
    return any(child.tag_ == "TO" for child in verb.children)


def _doing(reading: Reading, figure: Figure, verb: Token) -> str:
    """The time of doing or being something: "time operating a reactor", "time as capital", "time detained"."""
    no = "not " if is_negated(verb) else ""
    if any(child.dep_ == "cop" for child in verb.children):
        if verb.pos_ in NOMINAL:
            name = phrase_of(reading, verb, figure) if verb.lemma_ not in ("time", "year", "day") else ""
            return f"time {no}{preposition(verb) or 'as'} {name}" if name and not no else ""
        return f"time {no}{verb.lower_}" if verb.pos_ in ("ADJ", "VERB", "ADV") else ""
    if verb.pos_ != "VERB":
        return ""
    if is_passive(verb):
        state = next((child for child in verb.children if child.dep_ == "xcomp" and child.tag_ in ("VBN", "JJ")), None)
        return f"time {no}{state.lower_ if state is not None else participle(verb)}"  # "was ordered detained"
    done = verb.lower_ if verb.tag_ == "VBG" else gerund(base(verb))
    objects = [child for child in verb.children if child.dep_ in ("obj", "compound:prt", "xcomp") and child.i > verb.i]
    if not objects:
        return f"time {no}{done} {circumstance(reading, figure, verb, wide=True)}".strip()
    end = min(objects[-1].right_edge.i + 1, figure.root.left_edge.i if figure.root.left_edge.i > verb.i else 10**9)
    rest = words_of(reading, (verb.i + 1, end), _LONGEST, least=1)
    if rest:
        return f"time {no}{done} {rest}"
    core = phrase_of(reading, objects[0], figure) if objects[0].pos_ in NOMINAL else ""
    return f"time {no}{done} {core}".strip()
