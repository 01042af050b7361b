"""Shared by the formats of network tools: things and events as nodes, asserted facts as edges."""

from __future__ import annotations

from dataclasses import dataclass

from pyoxigraph import Store

from kg.exports._xml import for_xml
from kg.vocab import PREFIXES

_PREFIX_LINES = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in PREFIXES.items())
_NODES = """
SELECT ?node ?kind ?type ?label ?mentions ?articles ?from ?to ?lat ?long WHERE {
  { VALUES (?class ?kind) { (schema:Person "Person") (schema:Organization "Organization") (schema:Place "Place")
      (kgo:NamedEvent "Event") (kgo:Work "Work") } ?node a ?class }
  UNION
  { ?node a sem:Event ; kgo:status ?status BIND ("Event" AS ?kind) }
  ?node rdfs:label ?label .
  OPTIONAL { ?node a ?type . ?type rdfs:subClassOf ?above . FILTER (?type NOT IN (
      schema:Person, schema:Organization, schema:Place, kgo:NamedEvent, sem:Event, schema:Event, kgo:Work)) }
  OPTIONAL { ?node kgo:mentionCount ?mentions }
  OPTIONAL { ?node kgo:articleCount ?articles }
  OPTIONAL { ?node kgo:sourceCount ?articles }
  OPTIONAL { ?node kgo:earliest ?from ; kgo:latest ?to }
  OPTIONAL { ?node geo:lat ?lat ; geo:long ?long }
}"""
_RELATIONS = """
SELECT ?source ?target ?type ("" AS ?label) ?report ?article ?text WHERE {
  ?report a rdf:Statement ; rdf:subject ?source ; rdf:predicate ?predicate ; rdf:object ?target ; kgo:status ?status ;
    prov:wasDerivedFrom ?article ; gaf:denotedBy/oa:exact ?text .
  ?predicate rdfs:label ?type . FILTER (?status IN (kgo:Happened, kgo:Planned))
}"""
_ROLES = """
SELECT ?source ?target ?type ?label ?report ?article ?text WHERE {
  ?role a org:Membership ; org:member ?source ; org:organization ?target ; kgo:title ?label .
  OPTIONAL { ?role kgo:ended ?ended }
  BIND (IF(BOUND(?ended), "held a role", "holds a role") AS ?type)
  ?report kgo:reports ?role ; kgo:status ?status ; prov:wasDerivedFrom ?article ; gaf:denotedBy/oa:exact ?text .
  FILTER (?status IN (kgo:Happened, kgo:Planned))
}"""
_EVENTS = """
SELECT ?source ?target ?type ("" AS ?label) ?report ?article ?text WHERE {
  ?event a sem:Event ; kgo:status ?any .
  { ?event ?role ?source . ?role rdfs:subPropertyOf sem:hasActor ; rdfs:label ?type . BIND (?event AS ?target) }
  UNION
  { ?event sem:hasPlace ?target . BIND (?event AS ?source) BIND ("has place" AS ?type) }
  UNION
  { ?event sem:subEventOf ?target . BIND (?event AS ?source) BIND ("sub event of" AS ?type) }
  ?report kgo:reports ?event ; kgo:status ?status ; prov:wasDerivedFrom ?article ; gaf:denotedBy/oa:exact ?text .
  FILTER (?status IN (kgo:Happened, kgo:Planned))
}"""
_SAID = """
SELECT ?source ?target ("spoke about" AS ?type) ("" AS ?label) ?report ?article ?text WHERE {
  ?report a kgo:Attribution ; kgo:speaker ?source ; schema:about ?target ; prov:wasDerivedFrom ?article ;
    schema:text ?text . FILTER (?source != ?target)
}"""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Node:
    """A thing or event; `types` are its further classes, joined by semicolons."""

    iri: str
    label: str
    kind: str
    types: str
    mentions: int
    articles: int
    earliest: str
    latest: str
    latitude: str
    longitude: str


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Edge:
    """An asserted fact between two nodes, told by so many articles; `sentence` is the first that says so."""

    source: str
    target: str
    type: str
    label: str
    articles: int
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Nodes by IRI, and edges between them, sorted."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def read_network(store: Store) -> Network:
    """Things and events of a graph, and what is asserted between them."""
    types: dict[str, set[str]] = {}
    known: dict[str, tuple[str, ...]] = {}
    for iri, kind, type_, *rest in _rows(store, _NODES):
        types.setdefault(iri, set()).add(type_.rpartition("#")[2].rpartition("/")[2])
        known.setdefault(iri, (kind, *rest))
    nodes = tuple(_node(iri, "; ".join(sorted(types[iri] - {""})), known[iri]) for iri in sorted(known))
    told: dict[tuple[str, str, str, str], set[tuple[str, str]]] = {}
    for query in (_RELATIONS, _ROLES, _EVENTS, _SAID):
        for source, target, type_, label, _, article, text in _rows(store, query):
            if source in known and target in known:
                told.setdefault((source, target, type_, label), set()).add((article, text))
    edges = tuple(
        Edge(
            source=source,
            target=target,
            type=type_,
            label=label,
            articles=len({article for article, _ in sentences}),
            sentence=min(sentences)[1],
        )
        for (source, target, type_, label), sentences in sorted(told.items())
    )
    return Network(nodes=nodes, edges=edges)


def _node(iri: str, types: str, values: tuple[str, ...]) -> Node:
    kind, label, mentions, articles, earliest, latest, latitude, longitude = values
    return Node(
        iri=iri,
        label=label,
        kind=kind,
        types=types,
        mentions=int(mentions or 0),
        articles=int(articles or 0),
        earliest=earliest,
        latest=latest,
        latitude=latitude,
        longitude=longitude,
    )


def _rows(store: Store, query: str) -> list[tuple[str, ...]]:
    """The rows of a query as texts without characters that XML forbids, sorted."""
    found = store.query(_PREFIX_LINES + query, use_default_graph_as_union=True)
    return sorted(
        tuple("" if value is None else for_xml(value.value) for value in row)
        for row in found  # type: ignore[union-attr]
    )
