"""What the assembly looks things up in, and the small shared steps: keys, times, evidence."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property

from kg.model import Article, DateRange, Extraction, Kind, MentionRef, Report, Span, Status, Thing
from kg.names import slugify

_MAX_LOCAL_NAME = 80
_LYING = frozenset({"locatedIn", "capitalOf"})
_STATUS_ORDER = (Status.HAPPENED, Status.PLANNED, Status.DENIED, Status.HYPOTHETICAL)


class Index:
    """Articles and things by key, and which thing each mention stands for."""

    def __init__(
        self,
        articles: Iterable[Article],
        extractions: Iterable[Extraction],
        things: Iterable[Thing],
        *,
        min_confidence: float = 0.0,
    ) -> None:
        self.articles = {article.key: article for article in articles}
        self.things = {thing.key: thing for thing in things}
        self.min_confidence = min_confidence
        self.extractions = tuple(
            sorted(
                (x for x in extractions if not self.articles[x.article].duplicate_of),
                key=lambda extraction: extraction.article,
            )
        )
        self._thing_at = {
            (ref.article, ref.start, ref.end): thing.key
            for thing in sorted(self.things.values(), key=lambda thing: thing.key)
            for ref in thing.mentions
            if ref.form != "anaphor"
        }
        self._around: dict[str, frozenset[str]] = {}

    def thing(self, article: str, span: Span) -> str:
        """Key of the thing that the name or nationality at this place stands for; empty if there is none."""
        return self._thing_at.get((article, *span), "")

    def keys(self, article: str, spans: Iterable[Span]) -> tuple[str, ...]:
        """Keys of the things at these places, without gaps and repetitions, in the order given."""
        return tuple(dict.fromkeys(key for span in spans if (key := self.thing(article, span))))

    def kind(self, key: str) -> Kind:
        """Kind of a thing."""
        return self.things[key].kind

    def names_in(self, article: str, spans: Iterable[Span]) -> tuple[str, ...]:
        """Sorted keys of the things named inside these spans of an article."""
        found = set()
        for start, end in spans:
            for ref, key in self._names_of.get(article, ()):
                if start <= ref.start and ref.end <= end:
                    found.add(key)
        return tuple(sorted(found))

    def around(self, place: str) -> frozenset[str]:
        """Keys of the places that the place lies in, itself among them, as gazetteers and the articles have it."""
        if place not in self._around:  # each pair of events asks
            found = {place}
            todo = [place]
            while todo:
                inner = todo.pop()
                outer = {self.things[inner].contained_in, *self._told_around.get(inner, ())} - {"", *found}
                found |= outer
                todo += sorted(outer & self.things.keys())
            self._around[place] = frozenset(found)
        return self._around[place]

    @cached_property
    def _told_around(self) -> dict[str, set[str]]:
        told: dict[str, set[str]] = {}
        for extraction in self.extractions:
            for mention in extraction.relations:
                if mention.predicate in _LYING and mention.status is Status.HAPPENED:
                    inner, outer = (self.thing(extraction.article, span) for span in (mention.subject, mention.object))
                    if inner and outer and self.kind(inner) is self.kind(outer) is Kind.PLACE:
                        told.setdefault(inner, set()).add(outer)
        return told

    @cached_property
    def _names_of(self) -> dict[str, list[tuple[MentionRef, str]]]:
        names: dict[str, list[tuple[MentionRef, str]]] = {}
        for thing in self.things.values():
            for ref in thing.mentions:
                if ref.form == "name":
                    names.setdefault(ref.article, []).append((ref, thing.key))
        return names


class Keys:
    """Mints fact keys: readable, unique, and the same whatever the order in which facts arrive.

    Facts that would get one name all get a suffix made from their content.
    """

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self._wanted: list[tuple[str, str]] = []

    def want(self, words: Iterable[str], content: str) -> int:
        """Ask for a key from these words; gives a ticket for `mint`. `content` tells facts of one name apart."""
        name = slugify(" ".join(words), max_length=_MAX_LOCAL_NAME) or "x"
        self._wanted.append((name, content))
        return len(self._wanted) - 1

    def mint(self) -> list[str]:
        """The keys, by ticket."""
        counts: dict[str, int] = {}
        for name, _ in self._wanted:
            counts[name] = counts.get(name, 0) + 1
        return [
            f"{self.folder}/{name}" if counts[name] == 1 else f"{self.folder}/{name}-{digest(content)}"
            for name, content in self._wanted
        ]


def digest(*content: str) -> str:
    """Eight hexadecimal characters that stand for some content."""
    return hashlib.sha256("\x1f".join(content).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def report_key(fact: str, article: str, status: Status) -> str:
    """Key of one article's report, of one status, of the fact with this key."""
    return f"report/{fact.partition('/')[2]}-{digest(fact, article, status)}"


def local(key: str) -> str:
    """The local name of a key.

    >>> local("person/xi-jinping")
    'xi-jinping'
    """
    return key.partition("/")[2]


def strongest(statuses: Iterable[Status]) -> Status:
    """The status that a fact with these reports has: happened before planned before denied before hypothetical."""
    return min(statuses, key=_STATUS_ORDER.index)


def asserted_first(reports: Iterable[Report]) -> tuple[Report, ...]:
    """The asserted reports if there are any, else all of them."""
    every = tuple(reports)
    return tuple(report for report in every if report.status.asserted) or every


def compatible(left: DateRange | None, right: DateRange | None) -> bool:
    """Whether two times can be the same: one is unknown, or they overlap."""
    return left is None or right is None or (left.earliest <= right.latest and right.earliest <= left.latest)


def narrowest(times: Iterable[DateRange | None]) -> DateRange | None:
    """The shortest of the known times, ties by content."""
    known = [time for time in times if time is not None]
    return min(known, key=lambda time: (time.latest - time.earliest, time)) if known else None


def merged_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sorted spans without those that lie inside another.

    >>> merged_spans([(5, 9), (0, 10), (12, 15), (12, 15)])
    ((0, 10), (12, 15))
    """
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if not kept or span[1] > kept[-1][1]:
            kept.append(span)
    return tuple(kept)


def best_confidence(values: Iterable[float]) -> float:
    """The confidence of a report that several sentences of one article give: that of the best of them."""
    return max(values)


def same_number(left: Decimal, right: Decimal) -> bool:
    """Whether two figures agree up to the rounding of the coarser one.

    A figure is taken to be rounded to its last digit that is not zero, but to its second digit at the coarsest: 240 and
    240.1 agree, 240 and 250 do not, nor do 200 and 240.

    >>> same_number(Decimal("240100000000"), Decimal("240000000000"))
    True
    >>> same_number(Decimal(13), Decimal(14))
    False
    """
    coarse = max(_unit_of_last_digit(left), _unit_of_last_digit(right))
    return abs(left - right) <= coarse / 2


def _unit_of_last_digit(value: Decimal) -> Decimal:
    exponent = value.normalize().as_tuple().exponent
    # Whole numbers of one or two digits are counted, not rounded: 10 years and 13 years do disagree.
    if isinstance(exponent, str) or abs(value) < 100:
        return Decimal(1).scaleb(min(0, exponent)) if isinstance(exponent, int) else Decimal(1)
    return Decimal(1).scaleb(min(exponent, value.adjusted() - 1))
