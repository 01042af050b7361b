"""Facts -> the graph, by the graph contract."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from pyoxigraph import Quad

from kg.graph.credits import Credits, find_credits
from kg.graph.dataset import Dataset, make_dataset
from kg.graph.facts import (
    attribution_quads,
    conflict_quads,
    event_quads,
    observation_quads,
    relation_quads,
    role_quads,
)
from kg.graph.nodes import Names, Value, plain
from kg.graph.ontology import ontology_quads
from kg.graph.things import article_quads, mention_quads, thing_quads
from kg.model import Facts, Run, Span
from kg.vocab import BASE, check_base, core_graph, iri, term

_NO_SENTENCES: Mapping[str, Sequence[Span]] = {}


def build_graph(facts: Facts, *, base: str = BASE, sentences: Mapping[str, Sequence[Span]] = _NO_SENTENCES) -> Dataset:
    """The graph of these facts, with the ontology; IRIs lie below `base`.

    `sentences` are the sentences of the articles, by article key: each name mention is tied to the one it stands in.

    Raises:
        GraphError: `base` is no base for IRIs, or a triple would stand in two graphs.
        ValueError: a key is no slug, or a span lies outside its article.
        KeyError: a fact is about a thing or article that is not among the facts.
    """
    credits = find_credits(facts.articles, facts.things)
    names = Names(
        base=check_base(base),
        articles={article.key: article for article in facts.articles},
        things={thing.key: thing for thing in credits.things},
    )
    quads = chain(
        ontology_quads(),
        run_quads(facts.run, names),
        *(article_quads(article, names, credits) for article in facts.articles),
        _thing_quads(credits, names, sentences),
        *(role_quads(role, names) for role in facts.roles),
        *(relation_quads(relation, names) for relation in facts.relations),
        *(event_quads(event, names) for event in facts.events),
        *(observation_quads(observation, names) for observation in facts.observations),
        *(attribution_quads(attribution, names) for attribution in facts.attributions),
        *(conflict_quads(conflict, names) for conflict in facts.conflicts),
    )
    return make_dataset(base, quads)


def _thing_quads(credits: Credits, names: Names, sentences: Mapping[str, Sequence[Span]]) -> Iterator[Quad]:
    for thing in credits.things:
        yield from thing_quads(thing, names)
        yield from mention_quads(thing, names, sentences)


def run_quads(run: Run, names: Names) -> Iterator[Quad]:
    """What made the graph: an activity named by its own content, without clock time."""
    options = [f"{name}={value}" for name, value in run.options]
    inputs = [f"{name} sha256:{digest}" for name, digest in run.inputs]
    content = "\n".join([run.version, run.model, *sorted(options), *sorted(inputs)])
    node = iri(f"run/{hashlib.sha256(content.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}", names.base)
    pairs: list[tuple[str, Value]] = [("rdf:type", term("prov:Activity"))]
    pairs += [("kgo:version", plain(run.version))] if run.version else []
    pairs += [("kgo:model", plain(run.model))] if run.model else []
    pairs += [("kgo:option", plain(option)) for option in options]
    pairs += [("kgo:input", plain(source)) for source in inputs]
    yield from names.about(node, *pairs)
    yield Quad(core_graph(names.base), term("prov:wasGeneratedBy"), node, names.core)
