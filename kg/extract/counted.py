"""What is counted, with what says which: "companies based in China", "people killed", "boxers that took part in it"."""

from __future__ import annotations

from kg.extract.figures import HARM, NOMINAL, Figure
from kg.extract.inflection import participle
from kg.extract.lemmas import lemma_of
from kg.extract.phrases import MAX_PROPERTY_WORDS, phrase_of, words_of
from kg.extract.reading import Reading
from kg.extract.syntax import has_child, is_passive, preposition
from kg.extract.tokens import Token
from kg.numbers import COUNT

_SAY_WHICH = frozenset("in from for on at with to across between against among under behind aboard".split())
_LONGEST_TAIL = 8  # words behind a counted noun that say which; a longer tail is a story of its own
# Verbs that tell nothing of their object but that it is there.
_LEAVING = frozenset("leave keep make render".split())
_EMPTY = frozenset("be have include comprise contain feature see hold get make say tell need want take face".split())


def counted_phrase(reading: Reading, figure: Figure) -> str:
    """The name of what a figure counts; a bare noun takes what stands behind it, else what is done to or by it."""
    noun = figure.noun
    if noun is None:
        return ""
    phrase = phrase_of(reading, noun, figure)
    first = first_of_list(noun)
    verb = first.head
    lemma = lemma_of(verb, HARM)
    suffers = first.dep_ in ("obj", "nsubj:pass") or (first.dep_ == "nsubj" and lemma in ("die", "perish", "drown"))
    if suffers and lemma in HARM and len(phrase.split()) <= 4:
        return f"{phrase} {HARM[lemma]}"
    if not phrase or figure.amount.kind != COUNT or _is_told(phrase, noun):
        return phrase
    if noun.dep_ == "nmod" and preposition(noun) == "including" and noun.head.pos_ == "NOUN":
        return f"{phrase} among {phrase_of(reading, noun.head, figure)}"
    tail = _tail(reading, noun) or what_is_done(reading, noun)
    return f"{phrase} {tail}" if tail and len(f"{phrase} {tail}".split()) <= MAX_PROPERTY_WORDS else phrase


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
            or (child.dep_ == "acl" and child.tag_ in ("VBG", "VB"))
        )
        if says:
            return words_of(reading, (child.left_edge.i, child.right_edge.i + 1), _LONGEST_TAIL)
    return ""


def first_of_list(noun: Token) -> Token:
    """The noun that begins the list in which a noun stands: "towns" for "12 towns, 30 villages and 40 farms"."""
    while noun.head.pos_ in NOMINAL and (noun.dep_ == "conj" or (noun.dep_ == "appos" and has_child(noun, "nummod"))):
        noun = noun.head
    return noun


def what_is_done(reading: Reading, noun: Token) -> str:
    """What a clause says of the phrase that is its object or subject: "won", "that attended the forum", or nothing."""
    noun = first_of_list(noun)
    verb = noun.head
    if verb.pos_ != "VERB" or verb.lemma_ in _EMPTY:
        return ""
    state = next((child for child in verb.children if child.dep_ == "xcomp" and child.tag_ in ("VBN", "JJ")), None)
    if state is not None and verb.lemma_ in _LEAVING:
        return state.lower_  # "left 14 towns flooded"
    if noun.dep_ == "nsubj:pass" and has_child(verb, "obj"):
        return ""  # "were handed prison terms"
    if noun.dep_ in ("obj", "nsubj:pass") or (noun.dep_ == "nsubj" and is_passive(verb)):
        particles = [child.lower_ for child in verb.children if child.dep_ == "compound:prt"]
        return " ".join((participle(verb), *particles))
    if noun.dep_ == "nsubj" and noun.i < verb.i and verb.dep_ in ("ROOT", "acl:relcl", "ccomp", "parataxis", "conj"):
        return words_of(reading, (noun.right_edge.i + 1, verb.right_edge.i + 1), _LONGEST_TAIL, lead="that ")
    return ""
