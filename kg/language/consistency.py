"""Names of a whole document made consistent: one name, one kind; no name found here and missed there.

A model decides on each sentence apart, so it may call the same name a person in one paragraph and an organization in
the next, or find it five times and miss the sixth. A component after `ner` puts this right where the text leaves no
doubt, and trims what never belongs to a name: a leading article, a trailing possessive, the title of a person.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from kg.language.titles import TITLES

NAMED = frozenset({"PERSON", "ORG", "LOC", "FAC", "NORP", "EVENT", "WORK", "PRODUCT", "MISC"})
"""Kinds of proper names; dates and sums of money are left as they are."""

_EDGES = frozenset('-–—,;:.•"“”‘(')
_BEFORE = _EDGES | {"the", "a", "an"}
_AFTER = _EDGES | {"'s", "’s", "'", "’", "`s"}
_SPREAD = frozenset({"PERSON"})
"""Kinds whose missed mentions are looked for; of organizations and places, as many finds were wrong as right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Which steps are taken, and how sure the document must be."""

    trim: bool = True
    agree: bool = True
    spread: bool = True
    majority: float = 0.6
    """Share of the mentions of a name that one kind must have for the others to follow it."""


@Language.factory(
    "kg_consistency",
    default_config={"trim": True, "agree": True, "spread": True, "majority": 0.6},
    assigns=["doc.ents"],
    requires=["doc.ents"],
)
def make_consistency(
    nlp: Language,  # noqa: ARG001 - spaCy gives both to every factory
    name: str,  # noqa: ARG001
    trim: bool,
    agree: bool,
    spread: bool,
    majority: float,
) -> "Consistency":
    """What a config names as `kg_consistency`."""
    return Consistency(Settings(trim=trim, agree=agree, spread=spread, majority=majority))


class Consistency:
    """The component: trims names, lets the mentions of a name agree, finds the missed ones."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def __call__(self, doc: Doc) -> Doc:
        """Set `doc.ents` anew."""
        spans: Sequence[Span] = doc.ents
        if self.settings.trim:
            spans = trim_names(spans)
        if self.settings.agree:
            spans = agree_on_kinds(spans, self.settings.majority)
        if self.settings.spread:
            spans = [*spans, *find_missed(doc, spans)]
        doc.ents = filter_spans(spans)
        return doc


def trim_names(spans: Iterable[Span]) -> list[Span]:
    """The names without a leading lower-case article, a trailing possessive, stray marks, and titles of persons."""
    trimmed = list[Span]()
    for span in spans:
        start, end, doc = span.start, span.end, span.doc
        if span.label_ in NAMED:
            while start < end and (doc[start].text in _BEFORE or doc[start].is_space):
                start += 1
            while start < end and (doc[end - 1].text in _AFTER or doc[end - 1].is_space):
                end -= 1
            while span.label_ == "PERSON" and end - start > 1 and doc[start].text.lower().rstrip(".") in TITLES:
                start += 1
        if start < end:
            trimmed.append(span if (start, end) == (span.start, span.end) else Span(doc, start, end, label=span.label_))
    return trimmed


def _name(span: Span) -> tuple[str, ...]:
    return tuple(token.text for token in span)


def _same(words: Iterable[str]) -> tuple[str, ...]:
    """What two spellings of a name share: a headline in capitals names the same as the text below."""
    return tuple(word.lower() for word in words)


def agree_on_kinds(spans: Sequence[Span], majority: float) -> list[Span]:
    """The names, each with the kind that most mentions of it in the document have, if enough of them do.

    A full name of a person counts for its last word, too. Two kinds that are both frequent stay apart: the text
    shows that the name has two bearers.
    """
    kinds: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for span in spans:
        if span.label_ in NAMED:
            words = _same(_name(span))
            kinds[words][span.label_] += 1
            if span.label_ == "PERSON" and len(words) > 1:
                kinds[words[-1:]][span.label_] += 1
    agreed = list[Span]()
    for span in spans:
        counts = kinds.get(_same(_name(span)))
        kind = span.label_
        if counts and len(counts) > 1 and kind in NAMED:
            best, count = min(counts.items(), key=lambda item: (-item[1], item[0]))
            if count >= majority * counts.total():
                kind = best
        agreed.append(span if kind == span.label_ else Span(span.doc, span.start, span.end, label=kind))
    return agreed


def find_missed(doc: Doc, spans: Sequence[Span]) -> list[Span]:
    """Mentions of a person that the model found elsewhere in the document but not here.

    A name of several words is looked for as it stands, its last word for itself. One word counts only if it is written
    with a capital, stands in no longer run of proper nouns, and is found as often as it is missed.
    """
    taken = {token.i for span in spans for token in span}
    known: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for span in spans:
        if span.label_ in _SPREAD:
            words = _name(span)
            known[words][span.label_] += 1
            if span.label_ == "PERSON" and len(words) > 1 and words[-1][:1].isupper():
                known[words[-1:]][span.label_] += 1
    by_first: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in sorted(known, key=lambda words: (-len(words), words)):
        by_first[words[0]].append(words)
    hits: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for token in doc:
        for words in by_first.get(token.text, ()):
            end = token.i + len(words)
            if not taken.isdisjoint(range(token.i, end)) or end > len(doc):
                continue
            if tuple(doc[i].text for i in range(token.i, end)) == words and _stands_alone(doc, token.i, end, words):
                hits[words].append(token.i)
                taken.update(range(token.i, end))
                break
    missed = list[Span]()
    for words, starts in hits.items():
        kind, count = min(known[words].items(), key=lambda item: (-item[1], item[0]))
        if len(words) == 1 and (count < len(starts) or count < known[words].total()):
            continue
        missed += [Span(doc, start, start + len(words), label=kind) for start in starts]
    return missed


def _stands_alone(doc: Doc, start: int, end: int, words: tuple[str, ...]) -> bool:
    """Whether these words are not merely a part of a longer run of capitalized words, nor common words."""
    if not any(word[:1].isupper() for word in words):
        return False
    if len(words) > 1:
        return True
    before = doc[start - 1] if start else None
    after = doc[end] if end < len(doc) else None
    if before is not None and before.pos_ == "PROPN" and before.text.lower().rstrip(".") not in TITLES:
        return False
    if after is not None and after.pos_ == "PROPN":
        return False
    return doc[start].pos_ in ("PROPN", "")
