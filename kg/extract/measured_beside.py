"""What stands beside a bare name of what is measured and makes it one that can be read alone."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.changes import FALL, FALL_NOUNS, RISE_NOUNS, is_compared
from kg.extract.figures import Figure, verb_over
from kg.extract.lemmas import lemma_of
from kg.extract.measured_name import Measured, is_beside_point, is_purpose, words_behind
from kg.extract.measured_nouns import noun_in
from kg.extract.measured_verbs import LEVELS
from kg.extract.phrases import full_phrase, is_amount, phrase_of
from kg.extract.reading import Reading
from kg.extract.syntax import has_child, preposition, surface_subjects
from kg.numbers import MONEY, PERCENT

_OBJECTS = ("obj", "obl", "obl:unmarked")
_PARTS = frozenset("share stake part proportion percentage".split())
_BARE_CHANGES = FALL_NOUNS | RISE_NOUNS | frozenset("change deterioration difference improvement variation".split())
_BORROWING = frozenset("figure level number rate ratio".split())  # are those of something
_BEYOND = frozenset("for among".split())
_ASIDE = frozenset("of among".split())


def with_what_stands_beside(reading: Reading, figure: Figure, measured: Measured) -> Measured:
    """What is measured with what stands beside it and, of a share, the group that its clause names before."""
    measured = _beside(reading, figure, _borrowed(reading, figure, measured))
    aside = _group_aside(reading, figure) if measured.name.startswith("share that ") else ""
    return replace(measured, name=f"share of {aside}{measured.name[5:]}") if aside else measured


def _borrowed(reading: Reading, figure: Figure, measured: Measured) -> Measured:
    """A bare rate or level that its clause says something to reach, named by that: "jobless rate" for "a rate of 5"."""
    noun = measured.noun
    if noun is None or noun.lemma_ not in _BORROWING or measured.name.casefold() not in (noun.lower_, noun.lemma_):
        return measured
    verb = verb_over(noun)
    if verb is None or noun.head != verb or lemma_of(verb, LEVELS) not in LEVELS:
        return measured
    subject = next((token for token in surface_subjects(verb) if token.pos_ == "NOUN" and token != noun), None)
    name = full_phrase(reading, subject, figure) if subject is not None and not is_amount(subject) else ""
    if not name or subject is None:
        return measured
    return replace(measured, noun=subject, name=name if noun.lemma_ in name.casefold() else f"{noun.lemma_} of {name}")


def group_behind(reading: Reading, figure: Figure) -> str:
    """The group right behind a percentage of which alone it is told: "for men", "among older voters"."""
    tokens = reading.doc[reading.tokens((figure.amount.start, figure.amount.end)).end :][:5]
    if figure.amount.kind != PERCENT or len(tokens) < 2 or tokens[0].lower_ not in _BEYOND:
        return ""
    for at in range(1, len(tokens)):
        token = tokens[at]
        if token.tag_ == "NNS" and not is_beside_point(token) and reading.mention_over(token) is None:
            words = [word.text for word in tokens[1 : at + 1] if word.pos_ != "DET"]
            return " ".join((tokens[0].lower_, *words))
        if token.pos_ not in ("DET", "ADJ", "NOUN"):
            break
    return ""


def _group_aside(reading: Reading, figure: Figure) -> str:
    """The group that a clause names before a share of it: "Of the men, 40 percent said …"."""
    for child in figure.root.head.children:
        aside = child.dep_ in ("obl", "nmod") and child.i < figure.root.i and preposition(child) in _ASIDE
        if aside and child.tag_ == "NNS" and reading.mention_over(child) is None:
            return phrase_of(reading, child, figure)
    return ""


def _beside(reading: Reading, figure: Figure, measured: Measured) -> Measured:
    """What is measured with what stands beside it, where its name is bare: "decrease in cases", "share that said …"."""
    noun, name, kind = measured.noun, measured.name, figure.amount.kind
    bare = noun is not None and name.casefold().endswith((noun.lower_, noun.lemma_))
    if noun is not None and bare and noun.lemma_ in _BARE_CHANGES | _PARTS:
        of = next((child for child in noun.children if child.dep_ == "nmod" and preposition(child) == "in"), None)
        of = of if of is not None and not is_beside_point(of) else noun_in(reading, figure)
        return replace(measured, name=f"{name} in {phrase_of(reading, of, figure)}") if of is not None else measured
    changed = noun is not None and noun.dep_ == "nmod" and preposition(noun) == "in" and kind == PERCENT
    if noun is not None and changed and noun.head.lemma_ in _BARE_CHANGES and figure.root in noun.subtree:
        change = FALL if noun.head.lemma_ in FALL_NOUNS else measured.change  # "a decline in output of 5 percent"
        return replace(measured, name=f"{phrase_of(reading, noun.head, figure)} in {name}", change=change)
    if name == "points" and noun is not None and noun.head.pos_ == "NOUN" and preposition(noun) == "of":
        return replace(measured, noun=noun.head, name=phrase_of(reading, noun.head, figure))
    if kind == PERCENT and not measured.change and _is_described(reading, figure):
        said = words_behind(reading, figure).partition(" ")[2]  # "the 9 percent who said no"
        return replace(measured, noun=None, name=f"share that {said}" if said else "share")
    if kind == PERCENT and name in ("", "share") and not measured.change:
        said = words_behind(reading, figure) if _is_subject(figure) and not is_compared(reading, figure) else ""
        return replace(measured, name=f"share that {said}") if said else measured
    if kind == MONEY and (not name or name.startswith("amount")) and is_purpose(reading, figure):
        said = words_behind(reading, figure)
        return replace(measured, name=f"{name or 'amount'} {said}") if said and said not in name else measured
    return measured


def _is_described(reading: Reading, figure: Figure) -> bool:
    """Whether a clause right behind a percentage says who they are: "the 9 percent who said no"."""
    behind = reading.doc[reading.tokens((figure.amount.start, figure.amount.end)).end :][:1]
    return any(token.lower_ == "who" for token in behind)


def _is_subject(figure: Figure) -> bool:
    """Whether a bare share does what its clause tells: "45 percent said they had …"."""
    root, verb = figure.root, figure.root.head
    behind = root.nbor(1) if root.i + 1 < len(root.doc) else root
    finite = behind.tag_ in ("VBD", "VBN", "VBP", "VBZ") and verb in (behind, behind.head) and root.dep_ in _OBJECTS
    finite = finite and not has_child(verb, "aux:pass", "cop")
    subject = root.dep_ in ("nsubj", "nsubj:pass") and root.i < verb.i
    return (subject or (finite and not preposition(root))) and not any(
        child.dep_ in ("nmod", "acl:relcl") for child in root.children
    )
