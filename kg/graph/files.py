"""A dataset as files: readable Turtle and sorted N-Quads, the same bytes for the same content."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg.graph.dataset import Dataset
from kg.vocab import PREFIXES, prefixes

Term = NamedNode | BlankNode | Literal | Triple

_LOCAL = re.compile(r"[A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*")
_BARE = {
    PREFIXES["xsd"] + "integer": re.compile(r"[+-]?[0-9]+"),
    PREFIXES["xsd"] + "decimal": re.compile(r"[+-]?[0-9]+\.[0-9]+"),
    PREFIXES["xsd"] + "boolean": re.compile(r"true|false"),
}
_FIRST_PREDICATES = {PREFIXES["rdf"] + "type": 0, PREFIXES["rdfs"] + "label": 1, PREFIXES["skos"] + "prefLabel": 2}
_MENTION = re.compile(r"(.*)#char=(\d+),(\d+)")
_WIDTH = 120  # a longer list of objects has one a line
_WRAPPED = ",\n        "


def write_turtle(dataset: Dataset, path: Path) -> None:
    """Write all triples as one graph, grouped by subject, sorted by content."""
    with written_aside(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(turtle((quad.triple for quad in dataset.quads), prefixes(dataset.base)))


def write_nquads(dataset: Dataset, path: Path) -> None:
    """Write the quads, one a line, lines sorted."""
    with written_aside(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(sorted(f"{quad} .\n" for quad in dataset.quads))


@contextmanager
def written_aside(path: Path) -> Iterator[Path]:
    """A path beside `path` to write to; moved into its place at the end, removed if an error is raised."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield temporary
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def turtle(triples: Iterable[Triple], known: Mapping[str, str]) -> Iterator[str]:
    """Turtle, piece by piece: the prefixes in `known` (prefix to namespace), then one block for each subject.

    Subjects are sorted by IRI, mentions by offset; in a block come kind and label first. An IRI whose local name would
    need an escape is written in full.
    """
    yield prefix_lines(known)
    yield from turtle_blocks(triples, {namespace: prefix for prefix, namespace in known.items()})


def prefix_lines(known: Mapping[str, str]) -> str:
    """The prefixes, as Turtle declares them."""
    return "".join(f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in sorted(known.items()))


def turtle_blocks(triples: Iterable[Triple], shorter: Mapping[str, str]) -> Iterator[str]:
    """The blocks of Turtle alone; `shorter` maps namespaces to prefixes."""
    ordered = sorted(triples, key=_turtle_order)
    for subject, block in groupby(ordered, key=lambda triple: triple.subject):
        lines = []
        for predicate, same in groupby(block, key=lambda triple: triple.predicate):
            verb = "a" if predicate.value == PREFIXES["rdf"] + "type" else show(predicate, shorter)
            objects = [show(triple.object, shorter) for triple in same]
            line = f"{verb} {', '.join(objects)}"
            lines.append(line if len(line) <= _WIDTH else f"{verb} {_WRAPPED.join(objects)}")
        yield f"\n{show(subject, shorter)} " + " ;\n    ".join(lines) + " .\n"


def show(term: Term, shorter: Mapping[str, str]) -> str:
    """A term in Turtle; `shorter` maps namespaces to prefixes.

    >>> show(NamedNode("https://schema.org/Person"), {"https://schema.org/": "schema"})
    'schema:Person'
    """
    if isinstance(term, NamedNode):
        cut = max(term.value.rfind("#"), term.value.rfind("/")) + 1
        prefix, local = shorter.get(term.value[:cut]), term.value[cut:]
        return f"{prefix}:{local}" if prefix is not None and _LOCAL.fullmatch(local) else str(term)
    if isinstance(term, Literal) and not term.language:
        bare = _BARE.get(term.datatype.value)
        if bare is not None:
            return term.value if bare.fullmatch(term.value) else _typed(term, shorter)
        if term.datatype.value != PREFIXES["xsd"] + "string":
            return _typed(term, shorter)
    return str(term)


def _typed(literal: Literal, shorter: Mapping[str, str]) -> str:
    return f"{Literal(literal.value)}^^{show(literal.datatype, shorter)}"


def _turtle_order(triple: Triple) -> tuple[str, int, int, int, str, str]:
    subject = str(triple.subject)[1:-1]
    mention = _MENTION.fullmatch(subject)
    place = (mention[1], int(mention[2]), int(mention[3])) if mention else (subject, -1, -1)
    predicate = triple.predicate.value
    return (*place, _FIRST_PREDICATES.get(predicate, len(_FIRST_PREDICATES)), predicate, str(triple.object))
