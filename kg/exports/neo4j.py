"""Neo4j: a folder with nodes.csv and relationships.csv, for `neo4j-admin database import`."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import Store

from kg.exports._network import read_network
from kg.exports._tables import write_table

SUMMARY = "folder with nodes.csv and relationships.csv: neo4j-admin database import"
SUFFIX = ""
_NODES = (
    "iri:ID", "name", ":LABEL", "mentions:int", "articles:int", "earliest:date", "latest:date", "latitude:float",
    "longitude:float",
)  # fmt: skip
_EDGES = (":START_ID", ":END_ID", ":TYPE", "label", "articles:int", "sentence")


def write(store: Store, path: Path) -> None:
    """Write both files into the folder `path`; kinds and classes are labels, facts are relationships."""
    network = read_network(store)
    nodes = (
        (
            node.iri,
            node.label,
            ";".join(dict.fromkeys([node.kind, *filter(None, node.types.split("; "))])),
            node.mentions,
            node.articles,
            node.earliest,
            node.latest,
            node.latitude,
            node.longitude,
        )
        for node in network.nodes
    )
    edges = (
        (edge.source, edge.target, edge.type.upper().replace(" ", "_"), edge.label, edge.articles, edge.sentence)
        for edge in network.edges
    )
    write_table(path / "nodes.csv", _NODES, nodes)
    write_table(path / "relationships.csv", _EDGES, edges)
