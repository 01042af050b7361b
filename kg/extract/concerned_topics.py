"""What the sentences around a figure are about, for figures whose own clause names nothing."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract import cues
from kg.extract.concerned_clauses import OPINIONS, is_contrast, is_told_of_subject, placed
from kg.extract.concerned_names import MEDIA, PAIR, TOPICS, add_new, is_anniversary_of, names_of
from kg.extract.figures import Figure, verb_over
from kg.extract.fillers import mentions_from
from kg.extract.reading import Reading
from kg.extract.syntax import has_child, is_source, preposition, surface_subjects
from kg.extract.tokens import Token
from kg.model import Kind, Mention, Span
from kg.numbers import DURATION

_MAX_TOPICS = 2
_BACK = frozenset("the this these its their".split())
_BETWEEN_TWO = frozenset("bilateral mutual two-way reciprocal".split())
_ALL_OVER = frozenset("in across throughout around".split())
_PRONOUNS = frozenset("it they".split())
_REACH = 2  # sentences before a figure in which its topic may be named
# What is a property of the state that an article is about if nothing else is named: "prices rose 64 percent".
_NATIONAL = frozenset(
    "budget consumption currency debt deficit economy election export gdp import inflation population poverty price "
    "reserve surplus unemployment wage".split()
)
_LEAST_SHARE, _LEAST_TIMES = 0.6, 3  # of an article's mentions of countries, for one to be what it is about


def topic_of(reading: Reading, figure: Figure, noun: Token | None) -> tuple[Span, ...]:
    """What the sentences around a figure are about: the last thing named as a subject, else a place.

    For figures whose own clause names nothing. What states have ("prices", "the deficit") is that of the country which
    an article is about, if there is one. Lengths of time, mostly of doings nearby, get none.
    """
    if figure.amount.kind == DURATION or (noun is not None and is_anniversary_of(noun)):
        return ()
    if figure.unit == "rank" and not is_told_of_subject(figure.root):
        return ()
    if noun is not None and noun.lemma_.casefold() in _NATIONAL:
        said = any(child.dep_ == "nmod" and figure.root not in child.subtree for child in noun.children)
        return () if said else _own_country(reading)
    verb = verb_over(figure.root)
    if noun is not None and any(child.lower_ in _BETWEEN_TWO for child in noun.children):
        return _pair_before(reading, figure)
    if _is_nationwide(figure):
        return _own_country(reading)
    start = figure.root.sent.start
    for back in range(_REACH + 1):
        named = _subjects_or_places(reading, start, figure, within=not back)
        if back and verb is not None and any(subject.lower_ == "they" for subject in surface_subjects(verb)):
            named = [mention for mention in named if mention.kind is not Kind.PLACE]  # "they" are no town
        if named:
            return tuple(mention.span for mention in named[:_MAX_TOPICS])
        if not _points_back(reading, figure, noun, verb):
            break
        if start == 0 or reading.block(reading.doc[start - 1].idx).kind is not reading.block(figure.root.idx).kind:
            break
        start = reading.doc[start - 1].sent.start
    return ()


def _pair_before(reading: Reading, figure: Figure) -> tuple[Span, ...]:
    """The two states of which "bilateral trade" is: those that the nearest sentence before names as a pair."""
    start = figure.root.sent.start
    for _ in range(_REACH + 2):
        sent = reading.doc[start].sent
        near = mentions_from(reading, sent.start_char, sent.end_char)
        states = {mention.name: mention for mention in reversed(near) if mention.fine == "country"}
        if len(states) > 1:
            return tuple(sorted(mention.span for mention in states.values())) if len(states) == PAIR else ()
        if start == 0:
            break
        start = reading.doc[start - 1].sent.start
    return ()


def _is_nationwide(figure: Figure) -> bool:
    """Whether a figure is one of the whole state that is spoken of: "nationwide", "across the country"."""
    for token in figure.root.sent:
        if token.lower_ in ("nationwide", "countrywide"):
            return True
        placed = token.lower_ in ("country", "nation") and preposition(token) in _ALL_OVER
        if (
            placed
            and not has_child(token, "acl:relcl", "nmod")
            and any(child.lower_ == "the" for child in token.children)
        ):
            return True
    return False


def _points_back(reading: Reading, figure: Figure, noun: Token | None, verb: Token | None) -> bool:
    """Whether a figure's clause speaks of what was named before: "it made 8 tons", "the plant made", "its output".

    Not where its sentence names something else: of which of the two it is nobody can say.
    """
    for token in figure.root.sent:
        mention = reading.mention_at(token)
        topical = mention is not None and mention.kind in TOPICS and mention.fine not in MEDIA
        if topical and mention is not None and not mention.anaphoric and not (is_source(token) or _tells(token)):
            return False
    bare = noun is not None and noun != figure.noun and not has_child(noun, "nmod", "acl", "acl:relcl")
    if bare and noun is not None and any(child.lower_ in _BACK for child in noun.children):
        return True
    subjects = surface_subjects(verb) if verb is not None else []
    for subject in subjects:
        if subject.pos_ == "PRON":
            return subject.lower_ in _PRONOUNS
        if any(_is_known(token) for token in _with_complements(subject)):
            return True
    return False


def _is_known(noun: Token) -> bool:
    """Whether a noun stands for one thing named before: "the plant", "these works", "its output"; not "the top ten"."""
    if any(child.lower_ in _BACK - {"the"} for child in noun.children):
        return True
    bare = noun.tag_ == "NN" and not has_child(noun, "nmod", "acl", "acl:relcl", "nummod")
    return bare and any(child.lower_ == "the" for child in noun.children)


def _with_complements(noun: Token) -> Iterator[Token]:
    """A noun and the nouns that it is of: "rebuilding of the bridge"."""
    yield noun
    for child in noun.children:
        if child.dep_ == "nmod" and child.i > noun.i:
            yield from _with_complements(child)


def _own_country(reading: Reading) -> tuple[Span, ...]:
    """The country that an article mentions far more than others."""
    named = reading.countries
    if not named:
        return ()
    mentions = min(named.items(), key=lambda pair: (-len(pair[1]), pair[0]))[1]
    if len(mentions) < _LEAST_TIMES or len(mentions) < _LEAST_SHARE * sum(map(len, named.values())):
        return ()
    return (mentions[0].span,)


def _subjects_or_places(reading: Reading, start: int, figure: Figure, *, within: bool) -> list[Mention]:
    """Names in the subjects of a sentence, if they tell nothing themselves, else in its places.

    Of a figure's own sentence (`within`) only those of the clauses that the figure stands in.
    """
    subjects: list[Mention] = []
    places: list[Mention] = []
    around = set(figure.root.ancestors) if within else set()
    for token in reading.doc[start].sent:
        if within and token.head not in around:
            continue
        if token.dep_ in ("nsubj", "nsubj:pass"):
            elsewhere = is_contrast(token.head) and figure.root not in token.head.subtree
            if not elsewhere and not _tells(token):
                names = names_of(reading, token, figure)
                # A paper is mostly who tells: "…, the Kita Herald can report".
                add_new(subjects, [name for name in names if name.kind in TOPICS and name.fine not in MEDIA])
        else:
            add_new(places, placed(reading, figure, token))
    return subjects or places


def _tells(subject: Token) -> bool:
    """Whether a subject is only the source of what is told."""
    told = subject.dep_ == "nsubj:pass"  # "the prize is thought …" tells nothing
    return (cues.lemma(subject.head) in OPINIONS and not told) or cues.lemma(subject) in cues.DOCUMENTS
