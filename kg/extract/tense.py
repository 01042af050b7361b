"""Which way a time lies: whether what it dates has happened when the article is written, or is still to come."""

from __future__ import annotations

from kg.extract.lemmas import lemma_of
from kg.extract.tokens import Token

_CERTAIN_MODALS = frozenset("will shall 'll ’ll wo".split())
_FUTURE_MODALS = _CERTAIN_MODALS | frozenset("would could may might must should can".split())
_FUTURE_VERBS = frozenset(
    "plan schedule expect set slate intend hope aim want vow pledge promise agree decide prepare seek due poise "
    "propose ready decision intention proposal agreement commitment order invitation schedule preparation likely bind "
    "design urge call ask invite book tip earmark".split()
)
# Verbs whose past is like their base form, so that taggers mix them up.
_ALIKE = frozenset("beat bid broadcast burst cast cost cut forecast hit hurt let put quit set shed shut split".split())
SAYING_VERBS = frozenset(
    "say tell add note stress announce state report warn claim argue explain reveal confirm deny admit declare remark "
    "comment insist recall observe write".split()
)


def tense_of(root: Token, *, headline: bool, certain: bool = False) -> str:
    """Whether what an expression dates lies before or after the reference: "past", "future" or "" if unsaid.

    A plain present ("the shop opens") counts as future, unless one asks for what is `certain`.
    """
    token = root
    while token.dep_ != "ROOT" and token.pos_ not in ("VERB", "AUX"):
        if any(child.dep_ == "cop" for child in token.children):
            break
        if token.dep_ != "conj" and any(child.lower_ in ("upcoming", "scheduled", "ahead") for child in token.children):
            return "future"
        token = head_of(token)
    if token.lemma_.casefold() in ("schedule", "slate", "due", "expect", "plan") and token.tag_ in ("VBN", "JJ", "VBD"):
        return "future"
    return _tense_of(token, headline=headline, certain=certain)


def _has_one_subject(verb: Token) -> bool:
    """Whether the subject of a verb is one thing, with which the present would end in -s: "Mali beat Peru"."""
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    return any(
        subject.tag_ in ("NN", "NNP") and not any(child.dep_ == "conj" for child in subject.children)
        for subject in subjects
    )


def head_of(token: Token) -> Token:
    """The head of a word; the verb of saying for what a parser ties across it: "On Monday, he said that rents rose"."""
    head = token.head
    across = head.dep_ == "ccomp" and token.dep_ in ("advcl", "obl") and token.i < head.head.i < head.i
    return head.head if across else head


def _tense_of(token: Token, *, headline: bool, certain: bool, depth: int = 0) -> str:
    helpers = [child for child in token.children if child.dep_ in ("aux", "aux:pass", "cop")]
    words = {child.lower_ for child in helpers}
    tags = {child.tag_ for child in helpers}
    if words & _FUTURE_MODALS and not words & {"have"}:
        return "future" if not certain or words & _CERTAIN_MODALS else ""
    if words & {"have", "has", "had", "'ve", "’ve"} or tags & {"VBD"} or token.tag_ == "VBD":
        return "past"
    if certain and token.tag_ == "VBG" and words & {"is", "are", "'s", "’s", "'re", "’re"}:
        return "future"  # "is visiting Peru from May 3 to 5": not yet over
    infinitive = any(child.lower_ == "to" and child.dep_ in ("mark", "aux") for child in token.children)
    if infinitive and (words & {"is", "are", "be"} or token.dep_ == "ROOT"):
        return "future"
    if (infinitive or token.tag_ == "VB") and token.dep_ in ("xcomp", "acl", "ccomp", "conj", "csubj") and depth < 4:
        head = token.head
        if token.dep_ != "conj" and (lemma_of(head, _FUTURE_VERBS) in _FUTURE_VERBS or head.pos_ == "ADJ"):
            return "future"
        return _tense_of(head, headline=headline, certain=certain, depth=depth + 1)
    if (
        token.dep_ in ("xcomp", "advcl", "conj", "acl")
        and token.tag_ in ("VBG", "VBN", "VB")
        and not helpers
        and depth < 4
    ):
        return _tense_of(head_of(token), headline=headline, certain=certain, depth=depth + 1)
    if token.tag_ in ("VB", "VBP") and token.lower_ in _ALIKE and not helpers and _has_one_subject(token):
        return "past"
    present = token.tag_ in ("VBZ", "VBP") or bool(tags & {"VBZ", "VBP"})
    if present and not headline and not certain and lemma_of(token, SAYING_VERBS) not in SAYING_VERBS:
        return "future"
    return "past" if token.tag_ in ("VBN", "VBD") or (headline and not certain) else ""
