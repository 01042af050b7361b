"""GraphML: things, events and facts as a network, for Gephi, Cytoscape, yEd and networkx."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from pyoxigraph import Store

from kg.exports._network import read_network
from kg.graph.files import written_aside

SUMMARY = "network of things and events: Gephi, Cytoscape, yEd, networkx"
SUFFIX = ".graphml"


def write(store: Store, path: Path) -> None:
    """Write the network as GraphML; nodes are named by IRI, empty attributes left out."""
    import networkx

    network = read_network(store)
    graph: Any = networkx.MultiDiGraph()
    for node in network.nodes:
        values = {name: value for name, value in asdict(node).items() if name != "iri" and value != ""}
        values.update({name: float(values[name]) for name in ("latitude", "longitude") if name in values})
        graph.add_node(node.iri, **values)
    for edge in network.edges:
        told = {"type": edge.type, "label": edge.label, "articles": edge.articles, "sentence": edge.sentence}
        graph.add_edge(edge.source, edge.target, weight=edge.articles, **told)
    with written_aside(path) as temporary:
        networkx.write_graphml_xml(graph, temporary, encoding="utf-8", prettyprint=True)
