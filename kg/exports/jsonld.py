"""JSON-LD: for web developers and document stores."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from pyoxigraph import DefaultGraph, Literal, Quad, Store

from kg.exports._rdf import read_dataset
from kg.graph.files import show, written_aside
from kg.vocab import PREFIXES, prefixes

SUMMARY = "JSON-LD with a graph per article: web developers, document stores"
SUFFIX = ".jsonld"
_XSD = PREFIXES["xsd"]
_TYPE = PREFIXES["rdf"] + "type"


def write(store: Store, path: Path) -> None:
    """Write the graph as compacted JSON-LD 1.1: a context of prefixes, then a graph for each article."""
    dataset = read_dataset(store)
    known = prefixes(dataset.base)
    shorter = {namespace: prefix for prefix, namespace in known.items()}
    graphs: list[dict[str, Any]] = []
    for graph, quads in groupby(dataset.quads, key=lambda quad: quad.graph_name):
        nodes = _nodes(quads, shorter)
        graphs += nodes if isinstance(graph, DefaultGraph) else [{"@id": _id(graph, shorter), "@graph": nodes}]
    with written_aside(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as file:
        json.dump({"@context": known, "@graph": graphs}, file, ensure_ascii=False, indent=1)
        file.write("\n")


def _nodes(quads: Iterable[Quad], shorter: Mapping[str, str]) -> list[dict[str, Any]]:
    nodes = []
    for subject, said in groupby(quads, key=lambda quad: quad.subject):
        node: dict[str, Any] = {"@id": _id(subject, shorter)}
        for predicate, same in groupby(said, key=lambda quad: quad.predicate):
            if predicate.value == _TYPE:
                node["@type"] = [_id(quad.object, shorter) for quad in same]
            else:
                values = [_value(quad.object, shorter) for quad in same]
                node[_id(predicate, shorter)] = values[0] if len(values) == 1 else values
        nodes.append(node)
    return nodes


def _id(node: Any, shorter: Mapping[str, str]) -> str:
    """An IRI in short where it has a prefix, else in full."""
    return show(node, shorter).removeprefix("<").removesuffix(">")


def _value(value: Any, shorter: Mapping[str, str]) -> Any:
    if isinstance(value, Literal):
        if value.language:
            return {"@value": value.value, "@language": value.language}
        if value.datatype.value == _XSD + "string":
            return value.value
        if value.datatype.value == _XSD + "boolean" and value.value in ("true", "false"):
            return value.value == "true"
        if value.datatype.value == _XSD + "integer" and str(_whole(value.value)) == value.value:
            return int(value.value)
        return {"@value": value.value, "@type": _id(value.datatype, shorter)}
    return {"@id": _id(value, shorter)}


def _whole(text: str) -> int | None:
    """The number, if every JSON reader takes it for the same (2^53: beyond, readers round)."""
    number = int(text) if text.lstrip("-").isdecimal() else None
    return number if number is not None and abs(number) < 2**53 else None
