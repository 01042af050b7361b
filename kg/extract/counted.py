"""What is counted, with what says which: "companies based in China", "people killed", "boxers that took part in it"."""

from __future__ import annotations

from kg.extract.deeds import circumstance, deed, what_is_done, whence
from kg.extract.figures import HARM, NOMINAL, Figure
from kg.extract.lemmas import lemma_of
from kg.extract.phrases import MAX_PROPERTY_WORDS, is_amount, phrase_of, words_of
from kg.extract.reading import Reading
from kg.extract.syntax import children, has_child, is_passive, preposition, surface_subjects
from kg.extract.tokens import Token
from kg.numbers import COUNT

_SAY_WHICH = frozenset("in from for on at with to across between against among under behind aboard".split())
_LONGEST_TAIL = 8  # words behind a counted noun that say which; a longer tail is a story of its own
_GROUPS = frozenset(
    "average band batch coalition contingent convoy couple crew crowd delegation family fleet force gang group line "
    "majority maximum minimum mob number pair panel party pool queue record series squad staff string team total "
    "variety".split()
)
_ASKED = frozenset("census panel poll sample study survey".split())
_SIZES = frozenset("attendance audience capacity enrolment enrollment membership population toll turnout".split())
_AIMS = frozenset("goal lack limit need quota record shortage shortfall target threshold".split())
_NUMBERS = frozenset("count figure number sum tally total".split())
_REACHING = frozenset("exceed hit number reach surpass total".split())
_MOVING = frozenset("climb decline decrease double drop fall grow increase jump rise shrink soar stand".split())
_LEADS = {"in": "with", "at": "with", "across": "with", "by": "in", "with": "of"}
_CHANGES = frozenset("decline decrease drop fall increase rise surge jump reduction growth".split())


def counted_phrase(reading: Reading, figure: Figure) -> str:
    """The name of what a figure counts; a bare noun takes what stands behind it, else what is done to or by it."""
    noun = figure.noun
    if noun is None:
        return ""
    phrase = phrase_of(reading, noun, figure)
    first = first_of_list(noun)
    harmed = _harmed(reading, figure, first)
    if harmed and len(phrase.split()) <= 4:
        return f"{phrase} {harmed}"
    if not phrase or figure.amount.kind != COUNT:
        return phrase
    whole = _of_whole(reading, figure, first, phrase) or _of_level(reading, figure, first, phrase)
    if whole:
        return whole
    if _is_told(phrase, noun):
        plain = first.dep_ in ("nsubj", "nsubj:pass", "obj") and not has_child(noun, "acl", "acl:relcl")
        done = what_is_done(reading, figure, first) if plain else ""
        return f"{phrase} {done}" if done and len(f"{phrase} {done}".split()) <= MAX_PROPERTY_WORDS else phrase
    if noun.dep_ == "nmod" and preposition(noun) == "including" and noun.head.pos_ == "NOUN":
        return f"{phrase} among {phrase_of(reading, noun.head, figure)}"
    tail = _tail(reading, noun)
    if noun.dep_ in ("obl", "obl:agent") and preposition(noun) == "by":
        tail = f"{tail} {what_is_done(reading, figure, noun)}".strip()
    tail = tail or what_is_done(reading, figure, first) or _inside(reading, figure, first)
    tail = tail or _core_of_tail(reading, figure, noun)
    return f"{phrase} {tail}" if tail and len(f"{phrase} {tail}".split()) <= MAX_PROPERTY_WORDS + 2 else phrase


def _harmed(reading: Reading, figure: Figure, noun: Token) -> str:
    """What harm came to those counted, and by what: "killed by blast", "arrested in raid"; else empty."""
    verb = noun.head
    lemma = lemma_of(verb, HARM)
    suffers = noun.dep_ in ("obj", "nsubj:pass") or (noun.dep_ == "nsubj" and lemma in ("die", "perish", "drown"))
    if not suffers or lemma not in HARM:
        return ""
    return f"{HARM[lemma]} {cause_of(reading, figure, verb)}".strip()


def cause_of(reading: Reading, figure: Figure, verb: Token) -> str:
    """What did the harm that a verb tells of, or in what it was done, if common nouns say so; else empty."""
    doer = next(children(verb, "nsubj"), None) if not is_passive(verb) else None
    told = doer is not None and doer.pos_ == "NOUN" and reading.mention_over(doer) is None
    if told and doer is not None and verb.lemma_ not in ("die", "perish", "drown"):
        core = phrase_of(reading, doer, figure)
        if core and len(core.split()) <= 5 and figure.root not in doer.subtree:
            return f"by {core}"
    return circumstance(reading, figure, verb)


def _is_told(phrase: str, noun: Token) -> bool:
    """Whether a phrase has something behind its noun already."""
    return not phrase.casefold().endswith(noun.lower_)


def _tail(reading: Reading, noun: Token) -> str:
    """The phrase or short clause right behind a counted noun that says which ones it counts."""
    for child in noun.children:
        if child.i < noun.i or child.left_edge.i != noun.i + 1:
            continue
        says = (
            (child.dep_ == "nmod" and preposition(child) in _SAY_WHICH)
            or child.dep_ == "acl:relcl"
            or (child.dep_ == "acl" and child.tag_ in ("VBG", "VB", "VBN"))
        )
        if says:
            tail = words_of(reading, (child.left_edge.i, child.right_edge.i + 1), _LONGEST_TAIL)
            cut = any(token.like_num for token in child.subtree) and len(tail.split()) < _LONGEST_TAIL // 2
            return "" if cut else tail  # "districts with (a total of 2 million residents)"
    return ""


def _core_of_tail(reading: Reading, figure: Figure, noun: Token) -> str:
    """What a clause too long to be told whole says of those counted: "convicted of arson", "that run the port"."""
    for verb in children(noun, "acl", "acl:relcl"):
        if verb.left_edge.i != noun.i + 1 or verb.pos_ != "VERB" or verb.left_edge.is_punct:
            continue
        if verb.dep_ == "acl:relcl" and surface_subjects(verb) == [noun] and has_child(verb, "obj"):
            return deed(reading, figure, verb, verb.i)
        said = circumstance(reading, figure, verb, wide=True)
        if verb.tag_ == "VBN" and verb.dep_ == "acl" and said:
            return f"{verb.lower_} {said}"
    return ""


def first_of_list(noun: Token) -> Token:
    """The noun that stands in its clause for a noun: the first of a list, or the group that it is of.

    "towns" for "12 towns, 30 villages and 40 farms", "team" for "a team of 30 officers".
    """
    while noun.head.pos_ in NOMINAL:
        listed = noun.dep_ == "conj" or (noun.dep_ == "appos" and has_child(noun, "nummod"))
        grouped = noun.dep_ == "nmod" and preposition(noun) == "of" and noun.head.lemma_ in _GROUPS
        if not listed and not grouped:
            break
        noun = noun.head
    return noun


def _of_whole(reading: Reading, figure: Figure, noun: Token, phrase: str) -> str:
    """The name of a noun that has a count as its size: "seating capacity", "people surveyed"; else empty."""
    head = noun.head
    if noun.dep_ != "nmod" or head.pos_ != "NOUN" or head.i > noun.i:
        return ""
    case, lemma = preposition(noun), head.lemma_.casefold()
    if case == "of" and lemma in _ASKED:  # what stands behind those asked is mostly of the survey
        asked = phrase[: phrase.casefold().find(noun.lower_) + len(noun.lower_)]
        return f"{asked} {'studied' if lemma == 'study' else 'surveyed'}"
    if case in ("of", "for") and lemma in _SIZES:
        return phrase_of(reading, head, figure)
    if case == "of" and lemma in _AIMS | _CHANGES:
        core = phrase_of(reading, head, figure)
        return f"{core} {'in' if lemma in _CHANGES else 'of'} {phrase}" if core else ""
    return ""


def _of_level(reading: Reading, figure: Figure, noun: Token, phrase: str) -> str:
    """The subject of a clause that says how many of it there are: "number of comments" for "it reached 40 comments"."""
    verb = noun.head
    risen = noun.dep_ == "obl" and preposition(noun) in ("to", "at") and lemma_of(verb, _MOVING) in _MOVING
    reached = noun.dep_ == "obj" and lemma_of(verb, _REACHING) in _REACHING
    if has_child(noun, "cop"):  # "the number of guests was 40 people"
        verb, reached = noun, any(s.lemma_.casefold() in _NUMBERS for s in surface_subjects(noun))
    if not risen and not reached:
        return ""
    subject = next((noun for noun in surface_subjects(verb) if noun.pos_ == "NOUN"), None)
    if subject is None or is_amount(subject) or figure.root in subject.subtree or has_child(subject, "nummod"):
        return ""
    name = phrase_of(reading, subject, figure)
    numbered = subject.lemma_.casefold() in _NUMBERS | _SIZES or noun.lemma_.casefold() in name.casefold()
    return name if numbered else f"{phrase} of {name}"


def _inside(reading: Reading, figure: Figure, noun: Token) -> str:
    """What a counted noun stands in, at or with, where it only says more of another noun: "with protests"."""
    head = noun.head
    if noun.dep_ != "nmod" or head.pos_ != "NOUN" or head.i > noun.i or is_amount(head):
        return ""
    if reading.mention_over(head) is not None:
        return ""
    core = phrase_of(reading, head, figure)
    case = preposition(noun)
    if case in ("in", "at", "across") and head.tag_ != "NNS":
        return ""  # "the water level in five lakes"
    lead = whence(noun) if case == "from" else _LEADS.get(case, "")
    return f"{lead} {core}" if lead and core and len(core.split()) <= 6 else ""
