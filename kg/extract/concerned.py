"""Whom a figure is about: names in the phrase measured, its clause's subject or place, else the topic around."""

from __future__ import annotations

import re

from spacy.tokens import Token

from kg.extract import cues
from kg.extract.figures import Figure, first_of_pair, verb_over
from kg.extract.reading import Reading
from kg.extract.syntax import preposition, surface_subjects
from kg.model import Kind, Mention, Span
from kg.numbers import DURATION, MONEY, PERCENT

MAX_NAMES = 6
_CLAUSES = ("acl:relcl", "parataxis", "ccomp", "advcl", "advcl:relcl")
_LISTED = re.compile(r"[^\S\n]*[(\[][^()\[\]\n\d]{0,12}$")  # between a name and its figure in brackets
_BESIDE = re.compile(r"[^\S\n]*[,:–—-]?[^\S\n]*(?:with |at |on )?$")  # between a name and its share in a list
_ATTRIBUTED = frozenset("according by".split())  # what stands with these tells or does, and is not measured
_PLACES = frozenset("in at across throughout within".split())
_DESCRIBED = frozenset("based born led backed owned made run".split())
_TOPICS = (Kind.PLACE, Kind.ORGANIZATION, Kind.EVENT, Kind.WORK)
_MAX_TOPICS = 2
_NEAR, _FAR = 400, 1500  # characters: about three sentences, and half an article
# Nouns that end many names and mean other things beside them.
_COMMON = cues.DOCUMENTS | frozenset("world agreement government programme program building country city day".split())
_OTHERS = frozenset("old older former other another previous earlier second".split())
_CONTRASTS = frozenset("while whereas whilst although though".split())
_COMPANIES = frozenset("company firm corporation carrier airline".split())
_REACH = 2  # sentences before a figure in which its topic may be named


def concerned(reading: Reading, figure: Figure, noun: Token | None) -> tuple[Span, ...]:
    """The named things that a figure is about, the nearest to it first; `noun` heads what is measured.

    A name right before a figure in brackets has it to itself ("Lima (4,000 tons) and Quito (300 tons)").
    """
    listed = _before_bracket(reading, figure)
    if listed is not None:
        return (listed.span,)
    found: list[Mention] = []
    if noun is not None:
        _add(found, _names_in(reading, noun))
    if figure.root != noun:
        _add(found, _names_in(reading, figure.root))
    verb = verb_over(figure.root)
    if verb is not None:
        speaks = cues.lemma(verb) in cues.SPEECH and not (figure.root.head == verb and figure.root.dep_ == "obj")
        if not speaks and (not found or figure.noun is not None or figure.amount.kind == MONEY):
            for subject in surface_subjects(verb):
                if subject != noun:
                    _add(found, _names_in(reading, subject))
        if not found and not speaks:
            _add(found, _beside_verb(reading, figure, verb))
        if not found:
            _add(found, _above(reading, figure, verb))
        if not found and speaks and _is_object(figure, verb):  # "Ghana reported a rate of 5 percent"
            subjects = [name for subject in surface_subjects(verb) for name in _names_in(reading, subject)]
            _add(found, [name for name in subjects if name.kind in _TOPICS])
    return tuple(dict.fromkeys(mention.span for mention in found))[:MAX_NAMES]


def _add(found: list[Mention], more: list[Mention]) -> None:
    found += [mention for mention in more if mention not in found]


def _is_object(figure: Figure, verb: Token) -> bool:
    """Whether a figure stands in the object of a verb, however deep: "reported a rate of 5 percent"."""
    token = figure.root
    while token.head not in (verb, token) and token.dep_ in ("nmod", "nummod", "compound", "amod", "appos"):
        token = token.head
    return token.head == verb and token.dep_ == "obj"


def _before_bracket(reading: Reading, figure: Figure) -> Mention | None:
    """The name right before the bracket that a figure opens."""
    text, start = reading.article.text, figure.amount.start
    opening = _LISTED.search(text[max(0, start - 16) : start])
    if opening is None and figure.amount.kind == PERCENT:
        opening = _BESIDE.search(text[max(0, start - 8) : start])
    if opening is None:
        return None
    end = start - len(opening.group())
    last = reading.tokens((max(0, end - 1), end))
    mention = reading.mention_over(last[0]) if len(last) else None
    if mention is None or mention.anaphoric or mention.end != end or mention.kind is Kind.NATIONALITY:
        return None
    return mention


def _names_in(reading: Reading, noun: Token) -> list[Mention]:
    """Names in a noun phrase, not in its clauses or what an apposition tells; a pronoun brings those it stands for."""
    found: list[Mention] = []
    skipped: set[int] = set()
    for token in noun.subtree:
        if token == noun or token.i in skipped:
            continue
        told = token.dep_ in ("nmod", "obl") and preposition(token) in _ATTRIBUTED
        if token.dep_ in _CLAUSES or told or _is_example(token) or _is_contrast(token):
            skipped.update(inner.i for inner in token.subtree)
        elif token.dep_ == "appos" and token.i > token.head.i:
            skipped.update(inner.i for inner in token.subtree if inner != token)
        elif token.lower_ in _DESCRIBED and token.i < noun.i:
            skipped.update(inner.i for inner in token.subtree)
    tokens = [token for token in noun.subtree if token.i not in skipped]
    firsts = [first for token in tokens if (first := first_of_pair(token)) is not None and first not in tokens]
    for token in sorted([*firsts, *tokens], key=lambda token: token.i):
        mention = reading.mention_at(token)
        if mention is None:
            mention = reading.mention_over(token)
            if mention is not None and mention.anaphoric:
                mention = None
        if mention is not None and not _is_epithet(mention, token, noun):
            _add(found, list(reading.names(mention)))
        elif mention is None and reading.mention_over(token) is None:
            meant = _meant(reading, token)
            _add(found, [meant] if meant is not None else [])
    return found


def _is_example(token: Token) -> bool:
    """Whether a phrase only gives examples of what is counted: "including Peru", "ports: Lima and Callao"."""
    if token.i < token.head.i or token.dep_ not in ("nmod", "obl", "appos"):
        return False
    lead = [child.lower_ for child in token.children if child.i < token.i and child.dep_ in ("case", "punct")]
    like = "like" in lead and token.head.tag_ in ("NNS", "NNPS")
    return like or "such" in lead or "including" in lead or (token.dep_ == "appos" and ":" in lead)


def _is_contrast(verb: Token) -> bool:
    """Whether a clause sets something else against what is told: "…, while Chile and Peru stayed behind"."""
    return any(child.dep_ == "mark" and child.lower_ in _CONTRASTS for child in verb.children)


def _meant(reading: Reading, noun: Token) -> Mention | None:
    """What "the railway" or "the company" is: the last thing named so, or the body named just before."""
    if noun.tag_ != "NN" or not any(child.lower_ in ("the", "this") and child.dep_ == "det" for child in noun.children):
        return None
    if any(child.lower_ in _OTHERS for child in noun.children):  # "the old depot" is not the one named
        return None
    word = noun.lower_
    for mention in reversed(reading.mentions):
        if mention.start >= noun.idx or mention.anaphoric or mention.kind not in _TOPICS:
            continue
        gap = noun.idx - mention.end
        if gap <= _FAR and word not in _COMMON and mention.name.casefold().split()[-1] == word:
            return mention
        if gap <= _NEAR and mention.kind is Kind.ORGANIZATION and word in _COMPANIES:
            return mention
    return None


def _is_epithet(mention: Mention, token: Token, noun: Token) -> bool:
    """Whether a nationality only tells where a person is from: "a Kenyan nurse"; a figure is not about the country."""
    if mention.kind is not Kind.NATIONALITY or token == noun:
        return False
    head = token.head
    return head.tag_ in ("NN", "NNP") and (cues.is_person(head) or head.pos_ == "PROPN")


def _beside_verb(reading: Reading, figure: Figure, verb: Token) -> list[Mention]:
    """Names in the other phrases of a clause, objects and places before the rest."""
    found: list[Mention] = []
    for child in verb.children:
        if child == figure.root or child.dep_ not in ("obl", "obj", "nsubj:pass", "nsubj", "obl:agent", "nmod"):
            continue
        if preposition(child) not in _ATTRIBUTED or child.dep_ == "obl:agent":
            _add(found, _names_in(reading, child))
    return found


def _above(reading: Reading, figure: Figure, verb: Token) -> list[Mention]:
    """Names that the clauses above lend: what a relative clause describes, then subjects and places."""
    found: list[Mention] = []
    clause: Token | None = verb
    for _ in range(4):
        if clause is None or clause.head == clause:
            break
        above = clause.head
        if clause.dep_ in ("acl:relcl", "acl", "advcl:relcl") and above.pos_ in ("NOUN", "PROPN"):
            _add(found, _names_in(reading, above))
        if found:
            break
        if above.pos_ in ("VERB", "AUX") and cues.lemma(above) not in cues.SPEECH:
            for subject in surface_subjects(above):
                _add(found, _names_in(reading, subject))
            if not found:
                _add(found, [m for child in above.children for m in _placed(reading, figure, child)])
        if found:
            break
        clause = above
    return found


def _placed(reading: Reading, figure: Figure, child: Token) -> list[Mention]:
    """The places in which the clause of a phrase is said to be."""
    if child.dep_ != "obl" or child == figure.root or preposition(child) not in _PLACES:
        return []
    return [mention for mention in _names_in(reading, child) if mention.kind in (Kind.PLACE, Kind.EVENT)]


def topic_of(reading: Reading, figure: Figure) -> tuple[Span, ...]:
    """What the sentences around a figure are about: the last thing named as a subject, else a place.

    For figures whose own clause names nothing. About three in four are right; lengths of time, mostly of doings nearby,
    get none.
    """
    if figure.amount.kind == DURATION:
        return ()
    start = figure.root.sent.start
    for _ in range(_REACH + 1):
        named = _subjects_or_places(reading, start, figure)
        if named:
            return tuple(mention.span for mention in named[:_MAX_TOPICS])
        if start == 0 or reading.block(reading.doc[start - 1].idx).kind is not reading.block(figure.root.idx).kind:
            break
        start = reading.doc[start - 1].sent.start
    return ()


def _subjects_or_places(reading: Reading, start: int, figure: Figure) -> list[Mention]:
    """Names in the subjects of a sentence, if they tell nothing themselves, else in its places."""
    subjects: list[Mention] = []
    places: list[Mention] = []
    for token in reading.doc[start].sent:
        if token.dep_ in ("nsubj", "nsubj:pass"):
            elsewhere = _is_contrast(token.head) and figure.root not in token.head.subtree
            if not elsewhere and not _tells(token):
                _add(subjects, [mention for mention in _names_in(reading, token) if mention.kind in _TOPICS])
        else:
            _add(places, _placed(reading, figure, token))
    return subjects or places


def _tells(subject: Token) -> bool:
    """Whether a subject is only the source of what is told."""
    verb = cues.lemma(subject.head)
    told = verb in cues.SPEECH or verb in cues.THOUGHT or verb in cues.EVIDENCE
    return told or cues.lemma(subject) in cues.DOCUMENTS
