"""RDF/XML: for Protégé, OWL libraries and older RDF tools."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import Literal, RdfFormat, Store, Triple, serialize

from kg.exports._rdf import read_dataset
from kg.exports._xml import for_xml
from kg.graph.files import written_aside
from kg.vocab import prefixes

SUMMARY = "RDF/XML: Protégé, OWL API, older RDF tools"
SUFFIX = ".rdf"


def write(store: Store, path: Path) -> None:
    """Write the graph as RDF/XML; control characters, which XML forbids, become U+FFFD."""
    dataset = read_dataset(store)
    triples = sorted((_for_xml(quad.triple) for quad in dataset.quads), key=lambda t: (str(t.subject), str(t)))
    with written_aside(path) as temporary, temporary.open("wb") as file:
        serialize(triples, file, format=RdfFormat.RDF_XML, prefixes=prefixes(dataset.base))


def _for_xml(triple: Triple) -> Triple:
    value = triple.object
    if not isinstance(value, Literal) or for_xml(value.value) == value.value:
        return triple
    text = for_xml(value.value)
    plain = Literal(text, language=value.language) if value.language else Literal(text, datatype=value.datatype)
    return Triple(triple.subject, triple.predicate, plain)
