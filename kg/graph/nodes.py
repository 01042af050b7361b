"""Small steps shared by the parts of the graph: literals in canonical form, and what keys stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pyoxigraph import Literal, NamedNode, Quad

from kg.model import Article, DateRange, Kind, Span, Thing
from kg.vocab import core_graph, iri, mention_iri, term

Value = NamedNode | Literal

KIND_CLASSES = {
    Kind.PERSON: ("schema:Person",),
    Kind.ORGANIZATION: ("schema:Organization",),
    Kind.PLACE: ("schema:Place",),
    Kind.EVENT: ("kgo:NamedEvent", "schema:Event", "sem:Event"),
    Kind.WORK: ("kgo:Work",),
}
"""The classes of a thing by its kind, superclasses included, as CURIEs."""


def plain(text: str) -> Literal:
    """A string without a language: what stands in a source, codes and names of files."""
    return Literal(_unicode(text))


def english(text: str) -> Literal:
    """A string in English: names, labels, headlines, comments."""
    return Literal(_unicode(text), language="en")


def boolean(value: bool) -> Literal:
    """An xsd:boolean."""
    return Literal(value)


def day(value: date) -> Literal:
    """An xsd:date."""
    return Literal(value.isoformat(), datatype=term("xsd:date"))


def integer(value: int) -> Literal:
    """An xsd:integer."""
    return Literal(str(value), datatype=term("xsd:integer"))


def number(value: Decimal) -> Literal:
    """A whole number as xsd:integer, any other as xsd:decimal, both in canonical form.

    >>> number(Decimal("240100000000")).value, number(Decimal("2.50")).value
    ('240100000000', '2.5')
    """
    return integer(int(value)) if value == value.to_integral_value() else decimal(value)


def decimal(value: Decimal) -> Literal:
    """An xsd:decimal in the canonical form of XSD 1.1: no zeros behind, no point if nothing follows it.

    >>> decimal(Decimal("0.90")).value, decimal(Decimal("1.0")).value, decimal(Decimal("1E+3")).value
    ('0.9', '1', '1000')
    """
    text = f"{value:f}"
    text = (text.rstrip("0").rstrip(".") if "." in text else text) or "0"
    return Literal("0" if text == "-0" else text, datatype=term("xsd:decimal"))


def score(value: float) -> Literal:
    """A confidence or similarity, to three places."""
    return decimal(Decimal(f"{value:.3f}"))


def _unicode(text: str) -> str:
    """The text without lone surrogates, which no RDF syntax can carry (each becomes U+FFFD)."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@dataclass(frozen=True, slots=True)
class Names:
    """What keys stand for in one graph, and the IRIs minted for them."""

    base: str
    articles: Mapping[str, Article]
    things: Mapping[str, Thing]

    @property
    def core(self) -> NamedNode:
        """The graph of things and core triples."""
        return core_graph(self.base)

    def iri(self, key: str) -> NamedNode:
        """The IRI of a key."""
        return iri(key, self.base)

    def label(self, key: str) -> str:
        """The name of a thing; the key itself where no thing has it."""
        return self.things[key].name if key in self.things else key

    def about(self, subject: NamedNode, *pairs: tuple[str, Value], graph: NamedNode | None = None) -> Iterator[Quad]:
        """Quads that say these (predicate as CURIE, value) pairs of a subject; in the core, if no graph is given."""
        for predicate, value in pairs:
            yield Quad(subject, term(predicate), value, graph or self.core)

    def mention(self, article: str, span: Span) -> tuple[NamedNode, list[Quad]]:
        """The IRI of a stretch of an article, and what the article's graph says of it.

        Raises:
            ValueError: the span is empty or ends beyond the text.
        """
        start, end = span
        text = self.articles[article].text
        if not 0 <= start < end <= len(text):
            raise ValueError(f"{article}: no text at {start}-{end} (the article has {len(text)} characters)")
        node, source = mention_iri(article, start, end, self.base), self.iri(article)
        pairs = (
            ("rdf:type", term("kgo:Mention")),
            ("oa:hasSource", source),
            ("oa:start", integer(start)),
            ("oa:end", integer(end)),
            ("oa:exact", plain(text[start:end])),
        )
        return node, list(self.about(node, *pairs, graph=source))

    def denoted(self, subject: NamedNode, article: str, span: Span) -> Iterator[Quad]:
        """Quads that tie a thing, report or attribution to the stretch of text that names or tells it."""
        node, quads = self.mention(article, span)
        yield from quads
        yield Quad(subject, term("gaf:denotedBy"), node, self.iri(article))


def period(time: DateRange | None) -> list[tuple[str, Value]]:
    """The days of a time and their precision, as pairs; none if there is no time."""
    if time is None:
        return []
    return [
        ("kgo:earliest", day(time.earliest)),
        ("kgo:latest", day(time.latest)),
        ("kgo:datePrecision", term(f"kgo:{time.precision}")),
    ]
