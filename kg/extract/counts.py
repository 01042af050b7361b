"""The noun that a number counts, and numbers that count without one: "12 were killed", "a toll of 35"."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.durations import read_duration
from kg.extract.figures import HARM, NOMINAL, Figure, verb_over
from kg.extract.lemmas import lemma_of
from kg.extract.reading import Reading
from kg.extract.syntax import has_child, preposition, surface_subjects
from kg.extract.tokens import Token
from kg.model import Kind
from kg.numbers import DIMENSIONS, DURATION, MEASURE, Amount

_TIME_UNITS = {unit: unit for unit in "years months weeks days hours decades centuries quarters minutes".split()}
_COLLECTIVE = frozenset("people aircraft personnel police staff crew fish sheep cattle spacecraft livestock".split())
_MAX_SOURCES = 12
_FEW = 10
_RANGE = re.compile(r"[ ]?[-–‑][ ]?|[ ](?:to|or)[ ]")
# Who votes, attends or flees is people, where nothing else is counted.
_PEOPLE_DO = frozenset(
    "abstain apply attend boycott drop escape flee graduate march protest quit resign retire sign study survive "
    "testify vote volunteer".split()
)
_NUMBERS = frozenset("count number tally total".split())
_REACHING = frozenset("exceed hit pass reach surpass top".split())
_OF_THEM = frozenset("them these those which whom".split())
_BETWEEN = re.compile(r"\bbetween\s+(?:about\s+|around\s+|some\s+)?$", re.IGNORECASE)


def read_count(reading: Reading, amount: Amount, last: Figure | None = None) -> Figure | None:
    """A number as a count of something, if it is one; `last` is the count before it, whose noun it may leave out."""
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
    if noun is not None and noun.lower_ == "others":
        return _others(amount, noun, last)
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
    part = of is not None and (amount.value > _FEW or not amount.in_words or has_child(of, "nummod"))
    if of is not None and of.pos_ == "NOUN" and of.tag_ == "NNS" and part:
        return Figure(amount=amount, root=number, noun=of, unit=_unit_text(of), value=amount.value)
    if _toll(number):
        return Figure(amount=amount, root=number, noun=None, unit="people", value=amount.value)
    return _level(amount, number) or _elliptic(reading, amount, number, last)


def _level(amount: Amount, number: Token) -> Figure | None:
    """A bare number that a clause says the number of something to be: "brought the number of jobs to 300"."""
    verb = number if has_child(number, "cop") else number.head
    at = number.dep_ == "obl" and preposition(number) in ("to", "at", "from")
    if not (verb == number or at or (number.dep_ == "obj" and lemma_of(verb, _REACHING) in _REACHING)):
        return None
    for noun in (*surface_subjects(verb), *(child for child in verb.children if child.dep_ in ("obj", "nsubj:pass"))):
        if noun.lemma_.casefold() not in _NUMBERS or noun == number:
            continue
        of = next((child for child in noun.children if child.dep_ == "nmod" and preposition(child) == "of"), None)
        if of is not None and of.tag_ == "NNS" and of.i < number.i:
            return Figure(amount=amount, root=number, noun=of, unit=_unit_text(of), value=amount.value)
    return None


def _others(amount: Amount, noun: Token, last: Figure | None) -> Figure | None:
    """Others beside those counted before: "two nurses and four others"; people, if they were hurt and nothing tells."""
    verb = verb_over(noun)
    if verb is not None and lemma_of(verb, HARM) in HARM:
        return Figure(amount=amount, root=noun, noun=noun, unit="people", value=amount.value)
    if last is None or last.noun is None or last.noun.sent.start != noun.sent.start:
        return None
    return Figure(amount=amount, root=noun, noun=last.noun, unit=last.unit, value=amount.value)


def _elliptic(reading: Reading, amount: Amount, number: Token, last: Figure | None) -> Figure | None:
    """A bare number that is the subject of a clause: of what was counted before it, else of people.

    "It ordered eight boats, with four being built in Peru", "20 states, of which 12 are in Asia", "30 voted against".
    """
    verb = number.head
    clause = verb.pos_ in ("VERB", "AUX") or has_child(verb, "cop")
    if not clause or number.dep_ not in ("nsubj", "nsubj:pass") or number.i > verb.i:
        return None
    if last is not None and last.noun is not None and last.noun.sent.start == number.sent.start:
        part = any(token.lower_ in _OF_THEM for token in reading.doc[max(0, number.i - 2) : number.i])
        with_clause = verb.dep_ in ("acl", "advcl") and verb.tag_ in ("VBG", "VBN")
        if (part or with_clause) and amount.value <= last.value:
            return Figure(amount=amount, root=number, noun=last.noun, unit=last.unit, value=amount.value)
    if lemma_of(verb, _PEOPLE_DO) in _PEOPLE_DO:
        return Figure(amount=amount, root=number, noun=number, unit="people", value=amount.value)
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
    if text[amount.end : amount.end + 1] in ("-", "‐", "‑") and not text[amount.end + 1 : amount.end + 2].isdigit():
        return None
    if (
        number.dep_ == "conj"
        and number.head.pos_ == "NUM"
        and _BETWEEN.search(text, max(0, number.head.idx - 20), number.head.idx)
    ):
        number = number.head  # "between 20 and 30 people"
    lower = number.head
    if lower.pos_ == "NUM" and lower.i < number.i and _RANGE.fullmatch(text, lower.idx + len(lower), amount.start):
        number = lower  # "60-70 boats"
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
        named = child.text.istitle() and not child.is_sent_start  # "Kilo Class boats" are boats
        beside = child.dep_ == "compound" and child.i == words[0].i - 1 and not named
        if beside and child.pos_ == "NOUN" and child.lower_.isalpha():
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
