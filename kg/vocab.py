"""The fixed IRIs of the graph, and the one function that mints an IRI."""

from __future__ import annotations

import re
from functools import lru_cache

from pyoxigraph import NamedNode

from kg.errors import GraphError

BASE = "https://kg.example/id/"
ONTOLOGY = "https://kg.example/ontology"
KGO = ONTOLOGY + "#"

PREFIXES = {
    "dcterms": "http://purl.org/dc/terms/",
    "gaf": "http://groundedannotationframework.org/gaf#",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "kgo": KGO,
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""The vocabularies, by prefix."""

FOLDERS = (
    "article", "attribution", "conflict", "event", "observation", "organization", "person", "place", "report", "role",
    "work",
)  # fmt: skip
"""The folders of things and facts below the base; each is a prefix of the same name."""

_KEY = re.compile(r"[a-z]+/[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")
_BASE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*[/#]")


@lru_cache(maxsize=4096)
def term(curie: str) -> NamedNode:
    """The IRI that a prefixed name stands for.

    Raises:
        KeyError: the prefix is not one of `PREFIXES`.

    >>> term("schema:Person").value
    'https://schema.org/Person'
    """
    prefix, _, local = curie.partition(":")
    return NamedNode(PREFIXES[prefix] + local)


def iri(key: str, base: str = BASE) -> NamedNode:
    """The IRI of a thing, article or fact, from its key: a folder and a local name that needs no escape in Turtle.

    Raises:
        ValueError: the key is no ASCII slug in a folder.

    >>> iri("person/xi-jinping").value
    'https://kg.example/id/person/xi-jinping'
    """
    if not _KEY.fullmatch(key):
        raise ValueError(f"key is not folder/slug in ASCII letters, digits, '_' and '-': {key!r}")
    return NamedNode(base + key)


def mention_iri(article: str, start: int, end: int, base: str = BASE) -> NamedNode:
    """The IRI of a stretch of an article (RFC 5147 fragment, code points, half-open).

    >>> mention_iri("article/expo", 23, 32).value
    'https://kg.example/id/article/expo#char=23,32'
    """
    return NamedNode(f"{iri(article, base).value}#char={start},{end}")


def core_graph(base: str = BASE) -> NamedNode:
    """The named graph of things and core triples."""
    return NamedNode(base + "graph/core")


def check_base(base: str) -> str:
    """The same base, if IRIs can be minted below it.

    Raises:
        GraphError: it is not an absolute IRI that ends with "/" or "#".

    >>> check_base("https://example.org/kg/")
    'https://example.org/kg/'
    """
    if not _BASE.fullmatch(base):
        raise GraphError("--base", f"{base!r} is not an absolute IRI that ends with / or #.", f"For example: {BASE}")
    return base


def prefixes(base: str = BASE) -> dict[str, str]:
    """All prefixes of a graph with this base: the vocabularies' and one per folder."""
    return dict(sorted({**PREFIXES, **{folder: f"{base}{folder}/" for folder in FOLDERS}}.items()))
