"""A built graph as a value: its quads, sorted by content, each triple in one named graph."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from kg.errors import GraphError

Subject = NamedNode | BlankNode
Object = NamedNode | BlankNode | Literal


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
    unique = {str(quad): quad for quad in quads}
    by_triple: dict[str, Quad] = {}
    for quad in unique.values():
        other = by_triple.setdefault(str(quad.triple), quad)
        if other.graph_name != quad.graph_name:
            graphs = " and ".join(sorted([str(quad.graph_name), str(other.graph_name)]))
            raise GraphError("", f"one triple stands in two graphs, {graphs}: {quad.triple}")
    return Dataset(base=base, quads=tuple(sorted(unique.values(), key=_content)))


def _content(quad: Quad) -> tuple[str, str, str, str]:
    return (str(quad.graph_name), str(quad.subject), str(quad.predicate), str(quad.object))
