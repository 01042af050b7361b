"""What a figure measures: the noun phrase that names the property, and whether the figure is a rise or a fall of it."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.changes import FALL, FALL_NOUNS, FALLS, RISE, RISES, is_compared, said_change
from kg.extract.counted import cause_of, counted_phrase, first_of_list
from kg.extract.deeds import what_is_done
from kg.extract.extents import scale_of_measure, worth
from kg.extract.figures import HARM, NOMINAL, Figure, verb_over
from kg.extract.lasting import lasting
from kg.extract.lemmas import lemma_of
from kg.extract.measured_beside import with_what_stands_beside
from kg.extract.measured_name import CONTAINERS, EXTENTS, Measured, case_of, is_beside_point, is_measure, is_whole
from kg.extract.measured_nouns import noun_after, noun_in, noun_of
from kg.extract.measured_verbs import KNOWN_VERBS, by_verb, changed_noun
from kg.extract.phrases import is_amount, phrase_of
from kg.extract.reading import Reading
from kg.extract.shares import share_being, share_of
from kg.extract.syntax import preposition, surface_subjects
from kg.extract.tokens import Token
from kg.model import Kind
from kg.numbers import DIMENSIONS, DURATION, MEASURE, MONEY, ORDINAL, PERCENT, is_unit_word

_DEVIATION = re.compile(r"\s+(above|below|over|under)\s+(?:the\s+)?(normal|average|usual|norm)\b")
# What a figure measures if no word says it, by its kind; by its unit if that tells (`DIMENSIONS`).
_DEFAULTS = {MONEY: "amount", PERCENT: "share", DURATION: "duration"}
_PUTTING = frozenset("invest spend pour inject sink plough put".split())
_AMOUNTS = frozenset("area quantity volume energy".split())
_ANNIVERSARY = ("anniversary", "birthday", "jubilee")
_SPANS = ("over", "in", "during", "for", "throughout")


def measure(reading: Reading, figure: Figure) -> Measured:
    """What a figure measures; a bare name is whom it is about and no property."""
    measured = _measured(reading, figure)
    apart = _DEVIATION.match(reading.article.text, figure.amount.end)
    if apart is None or measured.change or not measured.name or figure.noun is not None:
        return measured
    return replace(measured, name=f"{measured.name} {apart[1]} {apart[2]}")  # "2 degrees above normal"


def _measured(reading: Reading, figure: Figure) -> Measured:
    measured = with_what_stands_beside(reading, figure, _named(reading, figure, _measure(reading, figure)))
    dimension = DIMENSIONS.get(figure.unit, _DEFAULTS.get(figure.amount.kind, ""))
    if figure.noun is not None or measured.change:
        return measured
    if not measured.name:
        scale = scale_of_measure(reading, figure) or (lasting(reading, figure) if dimension == "duration" else "")
        amount = dimension in _AMOUNTS and not scale
        deed = what_is_done(reading, figure, first_of_list(figure.root)) if amount else ""
        undergoes = first_of_list(figure.root).dep_ in ("obj", "nsubj:pass")
        return replace(
            measured, name=scale or (f"{dimension} {deed}" if deed and dimension and undergoes else dimension)
        )
    noun = measured.noun
    scale = scale_of_measure(reading, figure)
    if scale and not measured.change and not (noun is not None and is_measure(noun)):
        return replace(measured, name=scale if " " in scale else f"{scale} of {measured.name}")
    extent = dimension in EXTENTS and noun is not None and not is_measure(noun)
    if extent and not measured.name.startswith((dimension, "length", "area")):
        return replace(measured, name=f"{dimension} of {measured.name}")
    return measured


def _named(reading: Reading, figure: Figure, measured: Measured) -> Measured:
    """What is measured without bare names and units for its name."""
    noun, name = measured.noun, measured.name
    if noun is None or not name:
        return measured
    if not any(len(word) > 2 and word.isalpha() for word in re.split(r"[\W\d_]+", name)):  # "no."
        return replace(measured, name="")
    if is_unit_word(noun.text):  # "between 45 and 49 tons of nickel"
        of = next((child for child in noun.children if is_whole(reading, child, MEASURE)), None)
        return replace(measured, noun=of or noun, name=phrase_of(reading, of, figure) if of is not None else "")
    mention = reading.mention_over(noun)
    named = mention is not None and not mention.anaphoric and mention.kind is not Kind.NATIONALITY
    if named and mention is not None and name in (mention.text, noun.text):
        return replace(measured, name="")
    return measured


def _measure(reading: Reading, figure: Figure) -> Measured:
    root = figure.root
    if figure.noun is None:
        return _amount(reading, figure)
    if figure.unit == "rank":
        return Measured(noun=figure.noun, name=_rank(reading, figure, figure.noun))
    if figure.amount.kind == ORDINAL and figure.unit != "years":  # "her 14th consecutive clean audit"
        return Measured(noun=figure.noun, name=f"consecutive {phrase_of(reading, figure.noun, figure)}".strip())
    if root == figure.noun and root.pos_ in NOMINAL:
        name = counted_phrase(reading, figure)
        return Measured(noun=root, name=f"people {name[7:]}" if name.startswith("others ") else name)
    verb = verb_over(root)
    harmed = HARM.get(lemma_of(verb, HARM), "") if verb is not None else ""
    if verb is not None and harmed:
        return Measured(noun=figure.noun, name=f"people {harmed} {cause_of(reading, figure, verb)}".strip())
    people = figure.noun == root and figure.unit == "people"  # "30 voted against"
    name = "people" if people else phrase_of(reading, figure.noun, figure)
    plain = people or figure.noun.head == root or root.dep_ in ("nsubj", "nsubj:pass")
    if not plain and name:
        return Measured(noun=figure.noun, name=f"number of {name}")  # "the number of jobs rose to 300"
    done = what_is_done(reading, figure, root)
    return Measured(noun=figure.noun, name=f"{name} {done}".strip() if name else "")


def _rank(reading: Reading, figure: Figure, noun: Token) -> str:
    """What a rank is by: "rank as largest trading partner"."""
    name = phrase_of(reading, noun, figure)
    words = reading.article.text[figure.amount.number[1] : figure.amount.end].strip(" -")
    return f"rank as {name}" if words in name else f"rank as {words} {name}".strip()


def _amount(reading: Reading, figure: Figure) -> Measured:
    """What a sum, percentage, measure or length of time measures, by the words around it."""
    root, kind = figure.root, figure.amount.kind
    if kind == DURATION and root.idx >= figure.amount.end and root.lemma_ in _ANNIVERSARY:
        return Measured(noun=root, name=phrase_of(reading, root, figure))
    if kind == DURATION and root.idx >= figure.amount.end:  # "a two-day visit"
        return Measured(noun=root, name=f"duration of {phrase_of(reading, root, figure)}")
    change = said_change(reading, figure)
    own = noun_of(reading, figure)  # "40 percent of output and a quarter of jobs"
    while (
        own is None
        and is_amount(root.head)
        and root.dep_ in ("appos", "nmod", "parataxis", "conj", "dep")
        and root.head.i < root.i
    ):
        root = root.head  # "13 trillion yen (94.8 billion dollars)", "between 5 and 10 percent"
    of = next((child for child in root.children if child.i > root.i and is_whole(reading, child, kind)), None)
    if of is None and kind == PERCENT and not change:
        of = own
    if kind == MONEY and not change and _is_put_in(root):  # "invested $3 million in ports": ports are what it is for
        of = None
    elif of is None and kind == MONEY and not change:
        of = noun_in(reading, figure)
    if of is not None and not change and kind in (PERCENT, MONEY, MEASURE):
        if kind == PERCENT:
            return Measured(noun=of, name=share_of(reading, figure, of))
        name = phrase_of(reading, of, figure)
        plain = kind == MONEY and " " not in name and of.tag_ == "NNS" and preposition(of) == "of"  # "$3 of goods"
        return Measured(noun=of, name=_with_deed(reading, figure, name, of) if kind == MEASURE or plain else name)
    if kind == PERCENT and not change and not is_compared(reading, figure):
        degree = share_being(reading, figure)
        if degree:
            whose = surface_subjects(root) or surface_subjects(root.head)
            return Measured(noun=next(iter(whose), None), name=degree)
    head = root.head
    if head.lower_ == "worth" and head != root:
        noun = head.head if head.head.pos_ in NOMINAL and head.head.i < head.i else None
        if noun is None:
            noun = next((child for child in head.children if child.dep_ == "nmod" and preposition(child) == "of"), None)
        if noun is not None:
            return Measured(noun=noun, name=f"value of {phrase_of(reading, noun, figure)}")
    inside = root.dep_ in ("compound", "nummod", "amod", "nmod:unmarked", "nmod:poss", "nmod:desc", "det")
    after = noun_after(reading, figure)
    if after is not None and not change and kind != DURATION and not (inside and head.i >= after.i):
        return Measured(noun=after, name=worth(after, phrase_of(reading, after, figure), kind))
    behind = root.dep_ in ("nmod", "appos", "parataxis", "list", "nmod:unmarked") and head.i < root.i
    if head.pos_ in NOMINAL and not is_beside_point(head) and ((inside and head.i > root.i) or behind):
        if head.lemma_ in CONTAINERS or (head.lower_ == "course" and preposition(head) in _SPANS):
            return by_verb(reading, figure, head, change)
        if not change and kind == PERCENT and case_of(root) in ("", "of", "by") and head.lemma_ in FALL_NOUNS:
            change = FALL
        verb = verb_over(root)
        if not change and verb is not None and kind == PERCENT and case_of(figure.root) == "by":
            told = lemma_of(verb, KNOWN_VERBS)  # "cut the time by 40 percent and the cost by 30 percent"
            change = FALL if told in FALLS else RISE if told in RISES else ""
            if change:
                return changed_noun(reading, figure, head, change)
        name = phrase_of(reading, head, figure)
        return Measured(noun=head, name=worth(head, name, kind) if not change else name, change=change)
    return by_verb(reading, figure, root, change)


def _is_put_in(root: Token) -> bool:
    """Whether a sum is put into what stands behind "in"."""
    verb = root.head
    return verb.pos_ == "VERB" and lemma_of(verb, _PUTTING) in _PUTTING and root.dep_ in ("obj", "nsubj:pass")


def _with_deed(reading: Reading, figure: Figure, name: str, noun: Token) -> str:
    """A name with what is done to it, if nothing stands behind its noun: "nickel produced"."""
    root = figure.root
    if not name or not name.casefold().endswith(noun.lower_) or first_of_list(root).dep_ not in ("obj", "nsubj:pass"):
        return name
    return f"{name} {what_is_done(reading, figure, first_of_list(root))}".strip()
