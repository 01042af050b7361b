"""Turtle: one graph, readable, for people and every RDF tool."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import Store

from kg.exports._rdf import read_dataset
from kg.graph.files import write_turtle

SUMMARY = "one readable graph: Protégé, any RDF tool"
SUFFIX = ".ttl"


def write(store: Store, path: Path) -> None:
    """Write the graph as Turtle."""
    write_turtle(read_dataset(store), path)
