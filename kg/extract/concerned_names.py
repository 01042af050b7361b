"""The names that a noun phrase of a figure stands for, and those in it that are beside the point."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract import cues
from kg.extract.figures import Figure, first_of_pair
from kg.extract.fillers import mentions_from
from kg.extract.phrases import is_bracketed, torn_names
from kg.extract.reading import Reading
from kg.extract.syntax import has_child, is_source, preposition
from kg.extract.tokens import Token
from kg.model import Kind, Mention

_KIN = frozenset(
    "aunt brother child cousin daughter father friend grandfather grandmother husband mother neighbor neighbour nephew "
    "niece parent relative sister son uncle wife".split()
)
_ANNIVERSARIES = frozenset("anniversary birthday jubilee".split())
_DESCRIBED = frozenset("based born led backed owned made run".split())
TOPICS = (Kind.PLACE, Kind.ORGANIZATION, Kind.EVENT, Kind.WORK)
_NEAR, _FAR = 1000, 1500  # characters: about six sentences, and half an article
# Nouns that end many names and mean other things beside them.
_COMMON = cues.DOCUMENTS | frozenset("world agreement government programme program building country city day".split())
_OTHERS = frozenset("old older former other another previous earlier second".split())
_COMPANIES = frozenset("company firm corporation carrier airline".split())
MEDIA = frozenset(("newspaper", "news agency", "broadcaster", "magazine"))
PAIR = 2
_INSIDE = (
    "compound",
    "nmod:poss",
    "amod",
    "nmod:desc",
    "nmod:unmarked",
    "nummod",
    "flat",
    "nmod",
    "obl",
    "dep",
    "acl",
)
# Behind these stands nothing that is measured, but examples, comparisons, reasons, and who tells or does it.
_APART = frozenset(
    "according after amid as because before besides by compared despite due during except excluding following "
    "including like per since such than unlike via without".split()
)


def is_anniversary_of(noun: Token) -> bool:
    """Whether an anniversary is of something, and so not of who speaks or acts on it: not "celebrated its tenth"."""
    return noun.lemma_.casefold() in _ANNIVERSARIES and has_child(noun, "nmod", "compound")


def add_new(found: list[Mention], more: list[Mention]) -> None:
    """Appends the mentions that are not there yet."""
    found += [mention for mention in more if mention not in found]


def names_of(reading: Reading, noun: Token, figure: Figure) -> list[Mention]:
    """The names that a noun phrase stands for: its own name, else what an apposition calls it, else those within it."""
    named = own_names(reading, noun)
    if named:
        for child in noun.children:
            if child.dep_ == "conj":
                add_new(named, own_names(reading, child))
        return named
    for child in noun.children:
        if child.dep_ == "appos" and child.i > noun.i and not is_example(child):
            called = own_names(reading, child)
            if called:
                return called
    found: list[Mention] = []
    for token in sorted(_within(noun), key=lambda token: token.i):
        first = first_of_pair(token)
        for part in (first, token) if first is not None else (token,):
            if part is not None and not _is_epithet(reading, part, figure):
                add_new(found, own_names(reading, part))
    return found


def own_names(reading: Reading, token: Token) -> list[Mention]:
    """The names that the phrase of a token is itself: a name, a pronoun or a description of one."""
    mention = reading.mention_at(token)
    if mention is None:
        mention = reading.mention_over(token)
        if mention is not None and mention.anaphoric:
            mention = None
    if mention is not None:
        return list(reading.names(mention))
    meant = _meant(reading, token)
    return [meant] if meant is not None else []


def _within(noun: Token) -> Iterator[Token]:
    """The tokens of a noun phrase whose names say which; nothing below a name, in a clause, or beside the point."""
    for child in noun.children:
        listed = child.dep_ == "conj" and noun.pos_ in ("PROPN", "ADJ")
        if not listed and child.dep_ not in _INSIDE:
            continue
        if child.dep_ == "acl" and child.tag_ not in ("VBN", "VBD"):
            continue
        lead = preposition(child).split(" ")[0]
        if child.dep_ in ("nmod", "obl") and (lead in _APART or is_source(child) or is_example(child)):
            continue
        if child.lower_ in _DESCRIBED and child.i < noun.i:
            continue
        if noun.lemma_ in _KIN and child.dep_ == "nmod:poss":  # what a man's father owes is not the man's
            continue
        if child.i > noun.i and is_bracketed(child):
            continue
        case = next((mark for mark in child.children if mark.dep_ == "case" and mark.i < child.i), None)
        if case is not None:
            yield from torn_names(case, case.nbor(1 + _torn_after(case, child)))
        yield child
        yield from _within(child)


def _torn_after(case: Token, noun: Token) -> int:
    """How many words behind a preposition a parse ties to something else than the noun that it leads to."""
    inside = {token.i for token in noun.subtree}
    return next((count for count in range(noun.i - case.i) if case.i + 1 + count in inside), 0)


def is_example(token: Token) -> bool:
    """Whether a phrase only gives examples of what is counted: "including Peru", "ports: Lima and Callao"."""
    if token.i < token.head.i or token.dep_ not in ("nmod", "obl", "appos"):
        return False
    lead = [child.lower_ for child in token.children if child.i < token.i and child.dep_ in ("case", "punct")]
    like = "like" in lead and token.head.tag_ in ("NNS", "NNPS")
    return like or "such" in lead or "including" in lead or (token.dep_ == "appos" and ":" in lead)


def _meant(reading: Reading, noun: Token) -> Mention | None:
    """What "the railway" or "the company" is: the last thing named so, or the firm that was spoken of just before."""
    if noun.tag_ != "NN" or not any(child.lower_ in ("the", "this") and child.dep_ == "det" for child in noun.children):
        return None
    if any(child.lower_ in _OTHERS for child in noun.children):  # "the old depot" is not the one named
        return None
    word, company = noun.lower_, None
    for mention in reversed(mentions_from(reading, 0, noun.idx)):
        if mention.kind not in TOPICS:
            continue
        gap = noun.idx - mention.end
        if gap > _FAR:
            break
        if word not in _COMMON and mention.name.casefold().split()[-1] == word:
            return mention
        if word in _COMPANIES and mention.kind is Kind.ORGANIZATION and mention.fine not in MEDIA:
            if company is not None and not _same_sentence(reading, company, mention):
                break
            if gap <= _NEAR and mention.fine in ("company", ""):
                company = mention  # the first of its sentence, and so most likely the subject
    return company


def _same_sentence(reading: Reading, left: Mention, right: Mention) -> bool:
    return reading.sentence(reading.tokens(left.span)[0]) == reading.sentence(reading.tokens(right.span)[0])


def _is_epithet(reading: Reading, token: Token, figure: Figure) -> bool:
    """Whether a nationality only tells where a person is from: "a Kenyan nurse"; a figure is not about the country."""
    mention = reading.mention_over(token)
    if mention is None or mention.kind is not Kind.NATIONALITY:
        return False
    head = token.head
    if head == figure.noun:  # "20 Kenyan nurses" are counted
        return False
    return head.tag_ in ("NN", "NNP") and (cues.is_person(head) or head.pos_ == "PROPN")
