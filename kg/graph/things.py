"""Things and articles -> quads: names, kinds, links, where they are mentioned, and why mentions were put together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from pyoxigraph import NamedNode, Quad

from kg.graph.credits import Credits
from kg.graph.nodes import KIND_CLASSES, Names, Value, day, decimal, english, integer, plain
from kg.model import Article, Judgement, MentionRef, Span, Thing
from kg.vocab import PREFIXES, term

_FORMS = {"name": (), "anaphor": ("kgo:AnaphoricMention",), "adjective": ("kgo:AdjectivalMention",)}


def article_quads(article: Article, names: Names, credits: Credits) -> Iterator[Quad]:
    """The article's own node, in its own graph."""
    node = names.iri(article.key)
    pairs: list[tuple[str, Value]] = [
        ("rdf:type", term("schema:NewsArticle")),
        ("kgo:sourceFile", plain(article.source_file)),
        ("kgo:begin", integer(article.begin)),
        ("kgo:end", integer(article.end)),
        ("kgo:sha256", plain(article.sha256)),
        ("schema:wordCount", integer(len(article.text.split()))),
    ]
    if article.headline:
        pairs += [("schema:headline", english(article.headline)), ("rdfs:label", english(article.headline))]
    else:
        pairs.append(("rdfs:label", plain(f"{article.source_file}, from {article.begin}")))
    if article.published:
        pairs.append(("schema:datePublished", day(article.published)))
    if article.published and article.published_basis:
        pairs.append(("kgo:publishedBasis", plain(article.published_basis)))
    if article.url:
        pairs.append(("schema:url", plain(article.url)))
    if article.duplicate_of:
        pairs.append(("kgo:duplicateOf", names.iri(article.duplicate_of)))
    if publisher := credits.publisher.get(article.key):
        pairs.append(("schema:publisher", names.iri(publisher)))
    pairs += [("schema:author", names.iri(author)) for author in credits.authors.get(article.key, ())]
    yield from names.about(node, *pairs, graph=node)


def thing_quads(thing: Thing, names: Names) -> Iterator[Quad]:
    """A thing's kinds, names, counts (copies of articles left out) and links, in the core."""
    node = names.iri(thing.key)
    counted = [mention for mention in thing.mentions if not names.articles[mention.article].duplicate_of]
    named = [mention for mention in counted if mention.form == "name"]
    pairs: list[tuple[str, Value]] = [("rdf:type", _class(curie)) for curie in KIND_CLASSES[thing.kind] + thing.classes]
    pairs += [("rdfs:label", english(thing.name)), ("skos:prefLabel", english(thing.name))]
    pairs += [("skos:altLabel", english(alias)) for alias in thing.aliases if alias != thing.name]
    pairs += [
        ("kgo:mentionCount", integer(len(named))),
        ("kgo:articleCount", integer(len({mention.article for mention in counted}))),
    ]
    pairs += [("owl:sameAs", NamedNode(link)) for link in thing.same_as]
    pairs += [("schema:sameAs", NamedNode(link)) for link in thing.see_also]
    if thing.latitude is not None and thing.longitude is not None:
        pairs += [("geo:lat", decimal(thing.latitude)), ("geo:long", decimal(thing.longitude))]
    if thing.contained_in:
        pairs.append(("schema:containedInPlace", names.iri(thing.contained_in)))
    pairs += [_reason(judgement) for judgement in thing.judgements]
    yield from names.about(node, *pairs)


def mention_quads(thing: Thing, names: Names, sentences: Mapping[str, Sequence[Span]]) -> Iterator[Quad]:
    """Where a thing is mentioned, in the graphs of the articles.

    Nationalities ("Chinese") point at a country without being a name of it: they are tied by `kgo:alludedToBy`, not by
    `gaf:denotedBy`.
    """
    node = names.iri(thing.key)
    for mention in thing.mentions:
        source, span = names.iri(mention.article), (mention.start, mention.end)
        place, quads = names.mention(mention.article, span)
        yield from quads
        yield from names.about(place, *(("rdf:type", term(form)) for form in _FORMS[mention.form]), graph=source)
        tie = "kgo:alludedToBy" if mention.form == "adjective" else "gaf:denotedBy"
        yield Quad(node, term(tie), place, source)
        yield Quad(source, term("schema:mentions"), node, source)
        if mention.form != "anaphor" and (sentence := _around(mention, sentences.get(mention.article, ()))):
            sentence_node, quads = names.mention(mention.article, sentence)
            yield from quads
            yield Quad(place, term("kgo:inSentence"), sentence_node, source)


def _around(mention: MentionRef, sentences: Sequence[Span]) -> Span | None:
    """The sentence, of those in text order, that holds the whole mention."""
    place = bisect_right(sentences, mention.start, key=lambda span: span[0]) - 1
    return sentences[place] if place >= 0 and mention.end <= sentences[place][1] else None


def _class(curie: str) -> NamedNode:
    """A class by its CURIE or, for a vocabulary without a prefix, its IRI."""
    return term(curie) if curie.partition(":")[0] in PREFIXES else NamedNode(curie)


def _reason(judgement: Judgement) -> tuple[str, Value]:
    """Why two names were or were not taken for the same thing, as a sentence."""
    sign = "is" if judgement.same else "is not"
    text = f"“{judgement.left}” {sign} “{judgement.right}” ({judgement.score:.2f}): {judgement.reason}"
    return ("kgo:mergeReason" if judgement.same else "kgo:keptApartReason"), english(text)
