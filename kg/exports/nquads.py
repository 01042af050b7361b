"""N-Quads: one line a quad, with the article each stands for, for bulk loading into RDF stores."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import Store

from kg.exports._rdf import read_dataset
from kg.graph.files import write_nquads

SUMMARY = "quads with a graph per article: bulk loading into RDF stores"
SUFFIX = ".nq"


def write(store: Store, path: Path) -> None:
    """Write the graph as N-Quads."""
    write_nquads(read_dataset(store), path)
