"""TriG: Turtle with a graph for each article."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from pyoxigraph import DefaultGraph, Store

from kg.exports._rdf import read_dataset
from kg.graph.files import prefix_lines, show, turtle_blocks, written_aside
from kg.vocab import prefixes

SUMMARY = "Turtle with a graph per article: readable datasets"
SUFFIX = ".trig"


def write(store: Store, path: Path) -> None:
    """Write the graphs one after another, each as readable as the Turtle is."""
    dataset = read_dataset(store)
    known = prefixes(dataset.base)
    shorter = {namespace: prefix for prefix, namespace in known.items()}
    with written_aside(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as file:
        file.write(prefix_lines(known))
        for graph, quads in groupby(dataset.quads, key=lambda quad: quad.graph_name):
            name = "" if isinstance(graph, DefaultGraph) else f"{show(graph, shorter)} "
            file.write(f"\n{name}{{\n")
            file.writelines(turtle_blocks((quad.triple for quad in quads), shorter))
            file.write("}\n")
