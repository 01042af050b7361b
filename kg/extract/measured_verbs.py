"""What an amount measures by the verb above it: its subject or object, or what is done with a sum."""

from __future__ import annotations

from kg.extract.changes import FALL_NOUNS, FALLS, RISE_NOUNS, RISES, told_change
from kg.extract.counted import first_of_list
from kg.extract.deeds import circumstance
from kg.extract.extents import VERBS as _WEIGHING
from kg.extract.extents import of_verb, worth
from kg.extract.figures import NOMINAL, Figure, verb_over
from kg.extract.inflection import participle
from kg.extract.lemmas import lemma_of
from kg.extract.measured_name import (
    CONTAINERS,
    EXTENTS,
    Measured,
    case_of,
    is_beside_point,
    is_measure,
    is_person,
    is_purpose,
    words_behind,
)
from kg.extract.phrases import full_phrase, is_amount, phrase_of
from kg.extract.reading import Reading
from kg.extract.syntax import preposition, surface_subjects
from kg.extract.tokens import Token
from kg.numbers import DIMENSIONS, DURATION, MEASURE, MONEY, PERCENT

_VALUED = frozenset("value estimate price worth appraise".split())
LEVELS = frozenset(
    "be reach hit total exceed surpass stand amount rise fall grow drop climb decline increase decrease remain become "
    "account constitute comprise make number cross top pass measure average jump surge soar plunge slump shrink expand "
    "weigh cover span stretch cost last represent equal go drop see record post register come range vary slip dip "
    "contract exceed near approach touch sit hover swell edge gain lose slide tumble sink".split()
)
_LASTS = frozenset("be reach total exceed average last span stretch".split())
_TAKEN = frozenset("lose gain shed cut clear".split())
_OF_VERB = {
    "invest": "investment", "spend": "spending", "pay": "payment", "donate": "donation", "earn": "earnings",
    "export": "exports", "import": "imports", "borrow": "loan", "lend": "loan", "fine": "fine", "sell": "sales",
    "buy": "purchase price", "raise": "funds raised", "produce": "production", "generate": "amount generated",
    "allocate": "allocation", "grant": "grant", "receive": "amount received",
    "provide": "amount provided", "contribute": "contribution", "pledge": "pledge", "award": "award",
    "lose": "loss", "save": "savings", "owe": "debt", "commit": "commitment", "value": "value",
    "estimate": "estimate", "price": "price", "sentence": "sentence", "travel": "distance", "run": "distance",
    "walk": "distance", "charge": "charge", "fund": "funding", "collect": "collection", "budget": "budget",
    "deposit": "deposit", "withdraw": "withdrawal", "transfer": "transfer", "disburse": "disbursement",
    "finance": "financing", "supply": "supply", "steal": "amount stolen", "seize": "amount seized",
    "offer": "offer", "demand": "demand", "acquire": "purchase price", "purchase": "purchase price",
    "subsidize": "subsidy",
}  # fmt: skip
_TRADED = frozenset("sell buy purchase acquire auction offer resell".split())
_PURPOSES = ("for", "in", "on", "to", "from")
_LONGEST_PURPOSE = 6  # words
_PUT = frozenset("bring cap hold keep limit restrict set take".split())
_EMPTY = frozenset("have be get see".split())
KNOWN_VERBS = frozenset({*_WEIGHING, *FALLS, *RISES, *LEVELS, *_OF_VERB, *_VALUED})


def by_verb(reading: Reading, figure: Figure, token: Token, change: str) -> Measured:
    """What an amount measures by the verb above: its subject, or what the verb does with an amount ("investment")."""
    verb = verb_over(token)
    if verb is None or (verb == token and any(child.dep_ == "cop" for child in token.children)):
        return _without_verb(reading, figure, token, change)
    container = token if token.lemma_ in CONTAINERS else figure.root  # "by an average of 4 percent"
    lemma, case = lemma_of(verb, KNOWN_VERBS), case_of(container)
    change = change or told_change(figure, token, lemma, case)
    subjects = surface_subjects(verb)
    objects = [child for child in verb.children if child.dep_ in ("obj", "nsubj:pass") and child.pos_ in NOMINAL]
    objects = [child for child in objects if child not in (token, figure.root) and not is_beside_point(child)]
    objects = [child for child in objects if child.lemma_ not in CONTAINERS]
    if change and objects and lemma in FALLS | RISES:  # "cut emissions by 40 percent"
        return changed_noun(reading, figure, objects[0], change)
    weight = of_verb(lemma, figure.amount.kind)
    if weight == "length" and DIMENSIONS.get(figure.unit) == "area":
        weight = "area"
    if weight and subjects and not change and subjects[0].pos_ in NOMINAL:
        name = phrase_of(reading, subjects[0], figure)
        return Measured(noun=subjects[0], name=f"{weight} of {name}" if name else weight)
    lost = figure.amount.kind == MEASURE and lemma in _TAKEN and figure.root.dep_ == "obj"
    if lost:  # "lost 300 hectares": neither its size nor a change of it
        return Measured(noun=None, name="")
    levels = LEVELS if DIMENSIONS.get(figure.unit) != DURATION else _LASTS
    put = case == "to" and figure.root.dep_ == "obl" and lemma in FALLS | RISES | _PUT
    if put and objects and not change:  # "raise wages to $3": no funds are raised
        return Measured(noun=objects[0], name=full_phrase(reading, objects[0], figure))
    money, given = figure.amount.kind == MONEY, first_of_list(figure.root).dep_ == "obj"
    if money and not change and given and lemma in _OF_VERB:  # "lost", "raised $3 million": not what it fell or rose by
        return Measured(noun=next(iter(subjects), None), name=_with_purpose(reading, figure, verb, _OF_VERB[lemma]))
    if money and not change and case == "for" and lemma in _TRADED:
        goods = phrase_of(reading, objects[0], figure) if objects and reading.mention_over(objects[0]) is None else ""
        return Measured(noun=next(iter(objects), None), name=f"price of {goods}" if goods else "price")
    described = verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.pos_ in NOMINAL
    if money and not change and described and lemma in _OF_VERB:  # "the bonus offered to nurses"
        return Measured(noun=verb.head, name=worth(verb.head, phrase_of(reading, verb.head, figure), MONEY))
    if change or (lemma in levels and case != "in"):
        subject = next((subject for subject in subjects if subject.pos_ in (*NOMINAL, "PRON")), None)
        if subject is None and verb.dep_ in ("acl", "acl:relcl") and verb.head.pos_ in NOMINAL:
            subject = verb.head
        while subject is not None and subject == verb.head and subject.dep_ == "nmod" and subject.head.pos_ == "NOUN":
            subject = subject.head  # "demand for ore from mills, expected to rise"
        return changed_noun(reading, figure, subject, change)
    if lemma in _VALUED:
        valued = next(iter([*objects, *subjects]), None)
        name = phrase_of(reading, valued, figure) if valued is not None and valued.pos_ in NOMINAL else ""
        return Measured(noun=valued, name=f"value of {name}" if name else "value")
    if lemma in _OF_VERB and (figure.amount.kind != DURATION or lemma == "sentence"):
        name = _with_purpose(reading, figure, verb, _OF_VERB[lemma]) if money else _OF_VERB[lemma]
        return Measured(noun=next(iter([*objects, *subjects]), None), name=name)
    if figure.amount.kind == PERCENT and figure.root.dep_ in ("nsubj", "nsubj:pass"):
        return Measured(noun=None, name="")  # "54 percent saw no leadership": a share of people, whatever they saw
    if DIMENSIONS.get(figure.unit) in EXTENTS:  # "closed his shop for 100 days", "30 km from the dam"
        objects = [noun for noun in [*objects, *subjects] if noun.pos_ in NOMINAL and is_measure(noun)]
        return Measured(noun=next(iter(objects), None), name=phrase_of(reading, objects[0], figure) if objects else "")
    if objects:
        name = phrase_of(reading, objects[0], figure)
        return Measured(noun=objects[0], name=worth(objects[0], name, figure.amount.kind))
    if verb.dep_ in ("acl", "acl:relcl") and verb.head.pos_ in NOMINAL:
        name = phrase_of(reading, verb.head, figure)
        return Measured(noun=verb.head, name=worth(verb.head, name, figure.amount.kind))
    if (
        figure.root.dep_ in ("obj", "iobj", "nsubj:pass") and figure.root.head == verb
    ):  # whoever "gave 300 pesos" is not what is measured
        done = participle(verb) if verb.pos_ == "VERB" and verb.lemma_ not in _EMPTY else ""
        said = circumstance(reading, figure, verb)
        paid = bool(done) and figure.amount.kind == MONEY
        return Measured(noun=None, name=f"amount {done} {said}".strip() if paid else "")
    named = next((noun for noun in subjects if noun.pos_ in NOMINAL and not is_beside_point(noun)), None)
    if named is None or is_person(reading, named):
        return Measured(noun=named, name="")
    return Measured(noun=named, name=phrase_of(reading, named, figure))


def _with_purpose(reading: Reading, figure: Figure, verb: Token, name: str) -> str:
    """The name of what is done with a sum and what it is for: "investment in ports", "payment for work"."""
    for child in [*figure.root.children, *verb.children]:
        if child.i < figure.root.i or child.pos_ != "NOUN" or child.dep_ not in ("nmod", "obl"):
            continue
        if preposition(child) not in _PURPOSES or is_beside_point(child) or reading.mention_over(child) is not None:
            continue
        core = phrase_of(reading, child, figure) if child.lemma_ not in CONTAINERS else ""
        if core and len(core.split()) <= _LONGEST_PURPOSE:
            return f"{name} {preposition(child)} {core}"
    if is_purpose(reading, figure):
        said = words_behind(reading, figure)
        return f"{name} {said}" if said else name
    return name


def _without_verb(reading: Reading, figure: Figure, token: Token, change: str) -> Measured:
    if token.dep_ in ("nsubj", "nsubj:pass") and token.head.pos_ in NOMINAL:
        return changed_noun(reading, figure, token.head, change)
    subjects = [subject for subject in surface_subjects(token) if subject.pos_ in NOMINAL]
    if subjects:
        return changed_noun(reading, figure, subjects[0], change)
    if token != figure.root and token.pos_ in NOMINAL and not is_amount(token):
        return changed_noun(reading, figure, token, change)
    return Measured(noun=None, name="", change=change)


def changed_noun(reading: Reading, figure: Figure, noun: Token | None, change: str) -> Measured:
    """A noun, or its growth or decrease."""
    named = noun is not None and noun.pos_ in NOMINAL and not is_amount(noun)
    phrase = full_phrase(reading, noun, figure) if noun is not None and named else ""
    if change and figure.amount.kind == MONEY and noun is not None and phrase:  # "rooms were $9 dearer"
        phrase = worth(noun, phrase, MONEY).replace("value of", "price of")
    if not change or (noun is not None and noun.lemma_ in FALL_NOUNS | RISE_NOUNS):
        return Measured(noun=noun, name=phrase, change=change)
    return Measured(noun=noun, name=f"{change} of {phrase}" if phrase else change, change=change)
