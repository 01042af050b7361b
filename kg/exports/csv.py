"""CSV: a folder with nodes.csv and edges.csv, for spreadsheets, pandas and Gephi."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import Store

from kg.exports._network import read_network
from kg.exports._tables import write_table

SUMMARY = "folder with nodes.csv and edges.csv: spreadsheets, pandas, Gephi"
SUFFIX = ""
_NODES = ("Id", "Label", "Kind", "Types", "Mentions", "Articles", "Earliest", "Latest", "Latitude", "Longitude")
_EDGES = ("Source", "Target", "Type", "Relation", "Label", "Weight", "Sentence")


def write(store: Store, path: Path) -> None:
    """Write nodes.csv and edges.csv into the folder `path`; the headings are those that Gephi knows."""
    network = read_network(store)
    nodes = (
        (n.iri, n.label, n.kind, n.types, n.mentions, n.articles, n.earliest, n.latest, n.latitude, n.longitude)
        for n in network.nodes
    )
    edges = ((e.source, e.target, "Directed", e.type, e.label, e.articles, e.sentence) for e in network.edges)
    write_table(path / "nodes.csv", _NODES, nodes)
    write_table(path / "edges.csv", _EDGES, edges)
