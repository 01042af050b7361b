"""What a percentage is the share of: "share of voters that want a recount", "debt as share of output"."""

from __future__ import annotations

from kg.extract.deeds import EMPTY, what_is_done
from kg.extract.figures import NOMINAL, Figure, verb_over
from kg.extract.lemmas import lemma_of
from kg.extract.phrases import MAX_PROPERTY_WORDS, is_amount, phrase_of
from kg.extract.reading import Reading
from kg.extract.syntax import has_child, preposition, surface_subjects
from kg.extract.tokens import Token

_BEING = frozenset(
    "be hit reach exceed surpass equal represent constitute comprise account form make top stand total remain become "
    "amount average number cross touch near approach fall rise drop climb grow".split()
)
# Where such a subject is a share of something it is told by the share itself.
_SHARES = frozenset("figure number percentage proportion share rest majority part".split())
_MORE = frozenset("more less fewer".split())
_THESE = frozenset("this that these those its their his her".split())
_DEGREES = frozenset(
    ("advmod", "obl:unmarked", "obl:npmod", "nmod:unmarked", "compound", "amod", "nummod", "obl", "dep")
)


def share_of(reading: Reading, figure: Figure, whole: Token) -> str:
    """The name of a share of a whole, with what it does or whose it is."""
    root, core = figure.root, phrase_of(reading, whole, figure)
    name = f"share of {core}".removesuffix(" of ")
    if not core:
        return name
    doer = root.head if root.dep_ == "nmod" and root.head.lower_ in _MORE else root  # "more than half of them said"
    if doer.dep_ in ("nsubj", "nsubj:pass"):
        done = what_is_done(reading, figure, doer)
        return f"{name} {done}" if done and len(f"{name} {done}".split()) <= MAX_PROPERTY_WORDS + 4 else name
    held = _compared(reading, figure)
    if held:
        return f"{held} as {name}"
    if _is_of_these(reading, figure):
        return "share"  # "these made up 5 percent of cases": whose share, another sentence says
    verb = root.head
    told = any(child.dep_ in ("acl", "acl:relcl") for child in whole.children)
    if root.dep_ == "obj" and not told and lemma_of(verb, _BEING | EMPTY) not in _BEING | EMPTY:
        return f"{name} {what_is_done(reading, figure, root)}".strip()
    if root.dep_ == "obj" and not told and verb.lemma_ == "hold":
        return f"{name} held"
    return name


def _compared(reading: Reading, figure: Figure) -> str:
    """What a clause says is so large a share: the common noun that is its subject, else empty."""
    root = _first_share(figure.root)
    verb = root if has_child(root, "cop") else verb_over(root)
    if verb is None or (verb != root and root.head != verb):
        return ""
    if verb != root and (lemma_of(verb, _BEING) not in _BEING or preposition(root) in ("by", "from")):
        return ""
    subject = next((noun for noun in surface_subjects(verb) if noun.pos_ == "NOUN"), None)
    if subject is None or has_child(subject, "nummod") or any(child.lower_ in _THESE for child in subject.children):
        return ""
    if is_amount(subject) or subject.lemma_.casefold() in _SHARES or figure.root in subject.subtree:
        return ""
    name = phrase_of(reading, subject, figure)
    return name if len(name.split()) <= 6 else ""


def _first_share(root: Token) -> Token:
    """The first of shares that are told of one thing: "made up 20 percent of jobs and 5 percent of output"."""
    while root.dep_ == "conj" and is_amount(root.head):
        root = root.head
    return root


def _is_of_these(reading: Reading, figure: Figure) -> bool:
    """Whether a clause says no more than "it" or "these" of what is so large a share."""
    root = _first_share(figure.root)
    verb = root if has_child(root, "cop") else root.head
    if verb != root and lemma_of(verb, _BEING) not in _BEING:
        return False
    subjects = surface_subjects(verb)
    return bool(subjects) and all(noun.pos_ in ("PRON", "DET") and not reading.referents(noun) for noun in subjects)


def share_being(reading: Reading, figure: Figure) -> str:
    """The name of a share by the degree it gives: "share of dam full", "share of firm owned by Orla"; else empty."""
    root, state = figure.root, figure.root.head
    if root.dep_ in ("nsubj", "nsubj:pass") and state.pos_ in NOMINAL and has_child(state, "cop"):
        core = phrase_of(reading, state, figure)
        return f"share that are {core}" if core else ""
    owned = next((child for child in root.children if child.dep_ == "acl" and child.tag_ == "VBN"), None)
    if owned is not None and has_child(root, "cop") and owned.i <= root.i + 1:
        return f"share {owned.lower_}{_by(reading, figure, owned)}"
    if root.dep_ not in _DEGREES or state.i <= root.i or state.tag_ not in ("JJ", "VBN"):
        return ""
    told = has_child(state, "cop", "aux:pass") or state.dep_ in ("amod", "acl", "advcl")
    if state.i - root.i > 2 or preposition(root) or not told:
        return ""
    subject = next((noun for noun in surface_subjects(state) if noun.pos_ == "NOUN"), None)
    if subject is None and state.head.pos_ == "NOUN" and state.dep_ in ("amod", "acl"):
        subject = state.head
    core = phrase_of(reading, subject, figure) if subject is not None else ""
    by = _by(reading, figure, state)
    return f"share of {core} {state.lower_}{by}" if core else f"share {state.lower_}{by}"


def _by(reading: Reading, figure: Figure, state: Token) -> str:
    """Who does what a participle says: " by Orla"; empty if nobody is named."""
    for child in state.children:
        if child.i > state.i and preposition(child) == "by":
            mention = reading.mention_over(child)
            return f" by {mention.text if mention is not None else phrase_of(reading, child, figure)}"
    return ""
