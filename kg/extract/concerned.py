"""Whom a figure is about: names in the phrase measured, its clause's subject or place, else the topic around.

Nothing is better than the wrong thing: who tells a figure, examples of what it counts and what is set against it are
never what it is about.
"""

from __future__ import annotations

from kg.extract.concerned_clauses import above_clause, doers, in_clause, is_told_of_subject, of_subjects
from kg.extract.concerned_lists import is_distance, joined_before, member_of_list, situated
from kg.extract.concerned_names import is_anniversary_of, names_of, own_names
from kg.extract.durations import first_before
from kg.extract.figures import HARM, Figure, verb_over
from kg.extract.lemmas import lemma_of
from kg.extract.reading import Reading
from kg.extract.syntax import preposition, surface_subjects
from kg.extract.tokens import Token
from kg.model import Kind, Mention, Span
from kg.numbers import DURATION, PERCENT

MAX_NAMES = 4
_OWNED = frozenset("his her their".split())
# Verbs whose subject has the share of a whole that they tell.
_HOLDING = frozenset(
    "account acquire buy command comprise constitute contribute control cover form generate hold import make own "
    "produce provide purchase represent sell supply take use".split()
)
# Verbs whose subject is what their object's figure is of: who has, gets, makes or gives it.
_GETTING = frozenset(
    "attract award bring build buy carry claim collect create draw earn employ export feature gain gather generate "
    "get give grant have host import invest launch lose make offer open operate own post produce provide purchase "
    "receive record register run score secure sell serve spend supply take win".split()
)


def concerned(reading: Reading, figure: Figure, noun: Token | None) -> tuple[Span, ...]:
    """The named things that a figure is about, the nearest to it first; `noun` heads what is measured.

    A name right before a figure in brackets has it to itself ("Lima (4,000 tons) and Quito (300 tons)").
    """
    first = first_before(reading, figure.root) if noun is None and figure.amount.kind == DURATION else None
    noun = noun if first is None else first.head  # "its first summit in two years"
    lying = situated(reading, figure) if is_distance(reading, figure) else None
    if lying is not None:
        return lying
    listed = member_of_list(reading, figure)
    if listed is not None:
        return (*joined_before(reading, figure, listed), listed.span)
    found = names_of(reading, noun, figure) if noun is not None else []
    if not found and figure.root != noun:
        found = names_of(reading, figure.root, figure)
    if noun is not None and _is_owned(figure, noun):
        found = [name for child in noun.children if child.dep_ == "nmod:poss" for name in own_names(reading, child)]
        return tuple(mention.span for mention in found)[:MAX_NAMES]
    if noun is not None and is_anniversary_of(noun):
        return tuple(mention.span for mention in found)[:MAX_NAMES]
    verb = verb_over(figure.root)
    ranked = _ranked(reading, figure) if figure.unit == "rank" else []
    if figure.unit == "rank" and not ranked and not is_told_of_subject(figure.root):
        return tuple(mention.span for mention in found)[:MAX_NAMES]
    if ranked:
        found = [*ranked, *found]
    elif verb is not None and (figure.unit == "rank" or (found and (lemma_of(verb, HARM) in HARM or _is_joint(noun)))):
        # The second largest firm is the subject, and so is one of those that sign a deal "with Kita"; whom a blast
        # killed says less than what killed them.
        found = [*of_subjects(reading, figure, verb, noun), *found]
    share = figure.amount.kind == PERCENT and noun is not None and noun.head == figure.root
    if found and share and verb is not None and lemma_of(verb, _HOLDING) in _HOLDING:
        found = [*of_subjects(reading, figure, verb, noun), *found]  # whose share of it that is
    direct = noun is not None and verb is not None and noun.dep_ == "obj" and noun.head == verb
    if found and direct and verb is not None and lemma_of(verb, _GETTING) in _GETTING:
        found = [*of_subjects(reading, figure, verb, noun), *found]  # "Volta won two prizes at the Lima Fair"
    if not found and verb is not None:
        found = in_clause(reading, figure, verb, noun) or above_clause(reading, figure, verb)
    if not found and noun is not None:
        found = doers(reading, noun)
    found = [mention for mention in found if not _is_spelt_out(reading, figure, mention)]
    return tuple(dict.fromkeys(mention.span for mention in found))[:MAX_NAMES]


def _is_owned(figure: Figure, noun: Token) -> bool:
    """Whether a length of time is somebody's own: "his five-year term in Peru" is not Peru's."""
    timed = figure.amount.kind == DURATION and figure.root == noun
    return timed and any(child.dep_ == "nmod:poss" and child.lower_ in _OWNED for child in noun.children)


def _is_spelt_out(reading: Reading, figure: Figure, mention: Mention) -> bool:
    """Whether a person is one of those that a colon behind a count of them introduces: "lost four: Ana Diaz, …"."""
    if figure.noun is None or mention.kind is not Kind.PERSON or mention.start < figure.amount.end:
        return False
    return ":" in reading.article.text[figure.amount.end : mention.start]


def _ranked(reading: Reading, figure: Figure) -> list[Mention]:
    """Who is given a rank: "they chose Volta as the second-best maker"."""
    root, verb = figure.root, figure.root.head
    if root.dep_ not in ("obl", "xcomp") or preposition(root) != "as" or verb.pos_ != "VERB":
        return []
    chosen = [child for child in verb.children if child.dep_ in ("obj", "nsubj:pass")] or surface_subjects(verb)
    return [name for child in chosen for name in names_of(reading, child, figure)]


def _is_joint(noun: Token | None) -> bool:
    """Whether what is measured is of somebody "with" somebody else."""
    return noun is not None and any(child.dep_ == "nmod" and preposition(child) == "with" for child in noun.children)
