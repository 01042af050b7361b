"""The noun that a number counts, and numbers that count without one: "12 were killed", "a toll of 35"."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.durations import read_duration
from kg.extract.figures import HARM, NOMINAL, Figure, verb_over
from kg.extract.lemmas import lemma_of
from kg.extract.reading import Reading
from kg.extract.syntax import preposition, surface_subjects
from kg.extract.tokens import Token
from kg.model import Kind
from kg.numbers import DIMENSIONS, DURATION, MEASURE, Amount

_TIME_UNITS = {unit: unit for unit in "years months weeks days hours decades centuries quarters minutes".split()}
_COLLECTIVE = frozenset("people aircraft personnel police staff crew fish sheep cattle spacecraft livestock".split())
_MAX_SOURCES = 12
_BETWEEN = re.compile(r"\bbetween\s+(?:about\s+|around\s+|some\s+)?$", re.IGNORECASE)


def read_count(reading: Reading, amount: Amount) -> Figure | None:
    """A number as a count of something, if it is one."""
    number = reading.tokens(amount.number).root
    noun = _counted_noun(reading, number, amount)
    length = _TIME_UNITS.get(noun.lower_) if noun is not None else None
    if noun is not None and length:  # "13 consecutive years"
        end = noun.idx + len(noun)
        return read_duration(reading, replace(amount, end=end, unit=length, kind=DURATION), noun)
    if noun is not None and _is_year(reading, noun, amount):
        return None
    if noun is not None and DIMENSIONS.get(noun.lower_) not in (None, "duration"):  # "20 cultivable hectares"
        return Figure(
            amount=replace(amount, kind=MEASURE, unit=noun.lower_),
            root=noun,
            noun=None,
            unit=noun.lower_,
            value=amount.value,
        )
    if noun is not None:
        unit = "" if amount.value <= _MAX_SOURCES and _is_source(noun) else _unit_text(noun)
        return Figure(amount=amount, root=noun, noun=noun, unit=unit, value=amount.value) if unit else None
    if number.pos_ != "NUM" or amount.value < 2:
        return None
    # "killed 12 and injured 30", "three were arrested", "15 of the victims"
    verb = verb_over(number)
    victims = verb is not None and lemma_of(verb, HARM) in HARM
    of = next((child for child in number.children if child.dep_ == "nmod" and preposition(child) == "of"), None)
    if victims and number.dep_ in ("obj", "nsubj:pass", "nsubj", "conj", "obl"):
        return Figure(amount=amount, root=number, noun=number, unit="people", value=amount.value)
    if of is not None and of.pos_ == "NOUN" and of.tag_ == "NNS" and (amount.value > 10 or not amount.in_words):
        return Figure(amount=amount, root=number, noun=of, unit=_unit_text(of), value=amount.value)
    if _toll(number):
        return Figure(amount=amount, root=number, noun=None, unit="people", value=amount.value)
    return None


def _is_source(noun: Token) -> bool:
    """Whether counted people only tell the news: "two sources familiar with the matter", "three officials said"."""
    if any(child.dep_ in ("case", "fixed") and child.lower_ in ("according", "to") for child in noun.children):
        return any(child.lower_ == "according" for child in noun.children)
    verb = noun.head
    return noun.dep_ == "nsubj" and verb.i > noun.i and verb.lemma_ in ("say", "tell", "add", "explain", "note")


def _is_year(reading: Reading, noun: Token, amount: Amount) -> bool:
    """Whether four bare digits behind an article name a year: "the 1892 elections"."""
    if not re.fullmatch(r"1[5-9]\d\d|20\d\d", reading.article.text[amount.start : amount.end]):
        return False
    return any(child.dep_ in ("det", "nmod:poss") for child in noun.children)


def _counted_noun(reading: Reading, number: Token, amount: Amount) -> Token | None:
    """The noun behind a number that it counts; numbers written with a hyphen before a noun name a kind, not a count."""
    text = reading.article.text
    if text[amount.end : amount.end + 1] in ("-", "‐", "‑"):
        return None
    if (
        number.dep_ == "conj"
        and number.head.pos_ == "NUM"
        and _BETWEEN.search(text, max(0, number.head.idx - 20), number.head.idx)
    ):
        number = number.head  # "between 20 and 30 people"
    noun = number.head
    if number.dep_ not in ("nummod", "amod", "compound", "nmod:unmarked", "det") or noun.i <= number.i:
        return None
    while (
        noun.dep_ in ("compound", "nmod:poss")
        and noun.head.i == noun.i + 1
        and noun.head.pos_ in NOMINAL
        and noun.tag_ == "NN"
    ):
        noun = noun.head
    if noun.i - number.i > 7 or noun.pos_ not in NOMINAL:
        return None
    plural = noun.tag_ in ("NNS", "NNPS") or noun.lower_.endswith("s") or noun.lower_ in _COLLECTIVE
    if amount.value >= 2 and not plural:
        return None
    if noun.pos_ == "PROPN":
        mention = reading.mention_over(noun)
        if mention is None or mention.kind is not Kind.NATIONALITY:
            return None
    return noun


def _unit_text(noun: Token) -> str:
    """A counted noun with the nouns before it, in small letters: "police officers"."""
    words = [noun]
    for child in sorted(noun.lefts, key=lambda token: -token.i):
        if child.dep_ == "compound" and child.i == words[0].i - 1 and child.pos_ == "NOUN" and child.lower_.isalpha():
            words.insert(0, child)
        else:
            break
    unit = " ".join(
        word.text if word.pos_ == "PROPN" or any(char.isupper() for char in word.text[1:]) else word.lower_
        for word in words
    )
    return unit if re.fullmatch(r"[^\W\d_][\w’' -]*", unit) else ""


def _toll(number: Token) -> bool:
    """Whether a bare number counts people: "the death toll rose to 35"."""
    verb = verb_over(number)
    if verb is None:
        return False
    subjects = surface_subjects(verb)
    return any(subject.lower_ in ("toll", "tolls", "fatalities", "casualties", "deaths") for subject in subjects)
