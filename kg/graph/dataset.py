"""A built graph as a value: its quads, sorted by content, each triple in one named graph."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import Quad, Triple

from kg.errors import GraphError


@dataclass(frozen=True, slots=True)
class Dataset:
    """The quads of a graph whose data IRIs lie below `base`."""

    base: str
    quads: tuple[Quad, ...]

    def __len__(self) -> int:
        return len(self.quads)


def make_dataset(base: str, quads: Iterable[Quad]) -> Dataset:
    """A dataset of these quads, sorted by graph, subject, predicate and object, without repetitions.

    Raises:
        GraphError: a triple stands in two graphs; over their union it would be counted twice.
    """
    unique = set(quads)
    if len({quad.triple for quad in unique}) < len(unique):
        _raise_twice(sorted(unique, key=_content))
    return Dataset(base=base, quads=tuple(sorted(unique, key=_content)))


def _raise_twice(quads: Iterable[Quad]) -> None:
    first: dict[Triple, Quad] = {}
    for quad in quads:
        other = first.setdefault(quad.triple, quad)
        if other is not quad:
            graphs = f"{other.graph_name} and {quad.graph_name}"
            raise GraphError("", f"one triple stands in two graphs, {graphs}: {quad.triple}")


def _content(quad: Quad) -> tuple[str, str, str, str]:
    return (str(quad.graph_name), str(quad.subject), str(quad.predicate), str(quad.object))
