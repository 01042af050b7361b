"""The page `graph.html`: the people, organizations, places and events that matter most, and what links them."""

from __future__ import annotations

from dataclasses import replace

import networkx as nx

from kg.views.layout import place
from kg.views.links import Link, Network, Sentence, Statement
from kg.views.page import render_page
from kg.views.select import around, backbone, importance

FILE = "graph.html"
_LIMIT = 200
_WARN, _REFUSE = 500, 2000
# A node or link with more sentences than this shows the first ones and how many there are.
_MAX_SENTENCES = 12


def render(network: Network, *, limit: int = _LIMIT, focus: str = "") -> str:
    """The page as one HTML text that needs nothing else.

    Args:
        network: entities and links.
        limit: number of nodes at most; the rest is counted on the page, and reduced to 2,000 in any case.
        focus: IRI of an entity; then the page shows what lies around it.
    """
    whole = to_graph(network)
    ranks = importance(whole)
    limit = min(limit, _REFUSE)
    if focus:
        shown = around(whole, focus, ranks, limit=min(limit, 150)) if focus in whole else [focus]
        shown = shown[:_REFUSE]
    else:
        shown = backbone(whole, ranks, limit=limit)
    part = whole.subgraph(shown)
    top = max((ranks.get(node, 0.0) for node in shown), default=1.0) or 1.0
    sizes = {node: round(7 + 19 * (ranks.get(node, 0.0) / top) ** 0.5, 1) for node in shown}
    alone: nx.Graph[str] = nx.Graph()
    alone.add_nodes_from(shown)
    alone.add_edges_from(part.edges(data=True))
    positions = place(alone, sizes) if shown else {}
    return render_page(_page_data(network, shown, positions, sizes, len(whole)), title=_title(network, focus))


def to_graph(network: Network) -> nx.Graph[str]:
    """Entities that something links, with the number of linking facts as the weight of an edge."""
    graph: nx.Graph[str] = nx.Graph()
    for link in network.links:
        if link.source == link.target or not any(s.status in ("Happened", "Planned", "") for s in link.statements):
            continue
        weight = graph.get_edge_data(link.source, link.target, {"weight": 0.0})["weight"]
        graph.add_edge(link.source, link.target, weight=weight + 1.0)
    return graph


def _title(network: Network, focus: str) -> str:
    return network.entities[focus].name if focus in network.entities else "Knowledge graph"


def _page_data(
    network: Network,
    shown: list[str],
    positions: dict[str, tuple[float, float]],
    sizes: dict[str, float],
    total: int,
) -> dict[str, object]:
    """What the page's script reads: nodes by importance, links by pair, articles; sentences cite articles by number."""
    articles = sorted(network.articles)
    number = {article: i for i, article in enumerate(articles)}
    index = {iri: i for i, iri in enumerate(shown)}
    nodes = [
        {
            "id": i,
            "label": (entity := network.entities[iri]).name,
            "kind": entity.kind,
            "iri": iri,
            "aliases": list(entity.aliases),
            "mentions": entity.mentions,
            "articles": entity.articles,
            "x": positions[iri][0],
            "y": positions[iri][1],
            "size": sizes[iri],
            "sentences": [_sentence(s, number) for s in network.sentences.get(iri, ())[:_MAX_SENTENCES]],
        }
        for iri, i in index.items()
    ]
    pairs: dict[tuple[int, int], list[Link]] = {}
    for link in network.links:
        if link.source in index and link.target in index and link.source != link.target and link.statements:
            left, right = sorted((index[link.source], index[link.target]))
            pairs.setdefault((left, right), []).append(link)
    pairs = {pair: _told_once(links) for pair, links in pairs.items()}
    edges = [
        {
            "id": i,
            "from": left,
            "to": right,
            "facts": [
                {
                    "family": link.family,
                    "label": link.label,
                    "detail": link.detail,
                    "source": index[link.source],
                    "target": index[link.target],
                    "statements": [_statement(s, number) for s in link.statements[:_MAX_SENTENCES]],
                }
                for link in links
            ],
        }
        for i, ((left, right), links) in enumerate(sorted(pairs.items()))
    ]
    return {
        "nodes": nodes,
        "edges": edges,
        "articles": [
            {"title": a.title, "published": a.published, "publisher": a.publisher, "file": a.file}
            for a in (network.articles[iri] for iri in articles)
        ],
        "total": total,
        "warn": len(shown) > _WARN,
    }


def _told_once(links: list[Link]) -> list[Link]:
    """Links that a page would show by the same words are one, with the statements of all."""
    same: dict[tuple[str, ...], list[Link]] = {}
    for link in links:
        same.setdefault((link.source, link.target, link.family, link.label, link.detail), []).append(link)
    return [
        replace(group[0], statements=tuple(sorted({s for link in group for s in link.statements})))
        for group in same.values()
    ]


def _sentence(sentence: Sentence, number: dict[str, int]) -> dict[str, object]:
    return {"article": number[sentence.article], "text": sentence.text, "marks": [list(m) for m in sentence.marks]}


def _statement(statement: Statement, number: dict[str, int]) -> dict[str, object]:
    return {
        "status": statement.status,
        "confidence": statement.confidence,
        "when": statement.when,
        "by": list(statement.attributed_to),
        "evidence": [_sentence(sentence, number) for sentence in statement.evidence],
    }
