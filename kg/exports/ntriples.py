"""N-Triples: one line a triple, for tools that read line by line."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import Store

from kg.exports._rdf import read_dataset
from kg.graph.files import written_aside

SUMMARY = "one triple a line: streaming and command-line tools"
SUFFIX = ".nt"


def write(store: Store, path: Path) -> None:
    """Write the graph as N-Triples, lines sorted."""
    with written_aside(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(sorted(f"{quad.triple} .\n" for quad in read_dataset(store).quads))
