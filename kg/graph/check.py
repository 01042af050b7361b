"""Whether a graph keeps the contract: strict syntax, SHACL, the rules of the contract, and the texts it quotes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store, Triple, parse

from kg.errors import GraphError
from kg.graph.contract import CONTRACT
from kg.graph.ship import ONTOLOGY_FILE, SHAPES_FILE
from kg.graph.store import NQUADS, STORE, TURTLE, open_graph
from kg.vocab import ONTOLOGY, PREFIXES, term

if TYPE_CHECKING:
    import rdflib

_SHARD = 25_000  # triples that pyshacl validates at a time: about 3 s and 200 MB
_MOST = 20  # findings told for each rule; the rest are counted
_TYPE = term("rdf:type")
_CANONICAL = {
    PREFIXES["xsd"] + "integer": re.compile(r"0|-?[1-9][0-9]*"),
    PREFIXES["xsd"] + "decimal": re.compile(r"0|-?(?:0|[1-9][0-9]*)\.[0-9]*[1-9]|-?[1-9][0-9]*"),
    PREFIXES["xsd"] + "boolean": re.compile(r"true|false"),
}


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Finding:
    """Something wrong: which rule of which file, at which node, and what."""

    rule: str
    node: str
    what: str


def check_graph(
    path: Path,
    *,
    texts: Mapping[str, str] | None = None,
    shapes: bool = True,
    on_step: Callable[[str, int, int], None] = lambda _step, _done, _total: None,
) -> tuple[Finding, ...]:
    """What is wrong with a graph: an output folder (its two files and its store) or one RDF file; sorted.

    Args:
        path: output folder, or a .ttl, .nq or other RDF file.
        texts: the texts of the source files by name, to compare quotations with; where none is given they are not.
        shapes: whether to validate by SHACL, which takes by far the longest.
        on_step: called with a step's name, how much of it is done, and how much there is.

    Raises:
        GraphError: there is no graph at this path.
    """
    if path.is_dir() and not any((path / name).exists() for name in (TURTLE, NQUADS, STORE)):
        raise GraphError(path, "no graph in this folder.", "Build one with kg build, or name a .ttl or .nq file.")
    if not path.exists():
        raise GraphError(path, "no such graph.", "Build one with kg build, or name a .ttl or .nq file.")
    files = [path / name for name in (TURTLE, NQUADS) if (path / name).exists()] if path.is_dir() else [path]
    findings: list[Finding] = []
    contents: dict[str, set[int]] = {}
    for file in files:
        on_step(f"parsing {file.name}", 0, 0)
        seen: set[int] = set()
        findings += _few(_check_file(file, seen))
        contents[file.name] = seen
    if any(finding.rule == "syntax" for finding in findings):
        return tuple(sorted(findings))
    store = open_graph(path)
    if next(store.quads_for_pattern(None, term("rdf:type"), term("schema:NewsArticle"), None), None) is None:
        findings.append(Finding(rule="articles", node=str(path), what="holds no article"))
    if path.is_dir():
        findings += _compare(contents, store)
    for done, rule in enumerate(CONTRACT):
        on_step("checking the contract", done, len(CONTRACT))
        rows = store.query(rule.query, use_default_graph_as_union=True)
        findings += _few(Finding(rule=rule.name, node=str(row[0]), what=rule.wrong) for row in rows)  # type: ignore[union-attr]
    if texts:
        on_step("comparing quotations", 0, 0)
        findings += _few(_check_texts(store, texts))
    if shapes:
        findings += _few(_check_shapes(store, on_step))
    return tuple(sorted(findings))


def _few(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The first findings of each rule, and how many more there are."""
    counts: dict[str, int] = {}
    for finding in findings:
        counts[finding.rule] = counts.get(finding.rule, 0) + 1
        if counts[finding.rule] <= _MOST:
            yield finding
    for rule, count in counts.items():
        if count > _MOST:
            yield Finding(rule=rule, node="…", what=f"and {count - _MOST} more")


def _check_file(path: Path, seen: set[int]) -> Iterator[Finding]:
    """What is wrong with a file read strictly, triple by triple; puts a hash of each triple into `seen`."""
    format = RdfFormat.from_extension(path.suffix.removeprefix("."))
    if format is None:
        yield Finding(rule="syntax", node=str(path), what=f"no RDF format has the suffix {path.suffix!r}")
        return
    quads = parse(path=str(path), format=format)
    while True:
        try:
            quad = next(quads, None)
        except SyntaxError as error:
            yield Finding(rule="syntax", node=str(path), what=" ".join(str(error).split()))
            return
        if quad is None:
            return
        mark = hash(str(quad.triple))
        if mark in seen:
            what = "a triple stands in two graphs" if format.supports_datasets else "a triple is written twice"
            yield Finding(rule="one-triple-one-graph", node=str(quad.triple), what=what)
        seen.add(mark)
        yield from _check_quad(quad, datasets=format.supports_datasets)


def _check_quad(quad: Quad, *, datasets: bool) -> Iterator[Finding]:
    node = str(quad.subject)
    if any(isinstance(part, BlankNode) for part in (quad.subject, quad.object, quad.graph_name)):
        yield Finding(rule="no-blank-node", node=node, what="a triple has a blank node")
    if any(isinstance(part, Triple) for part in (quad.subject, quad.object)):
        yield Finding(rule="no-triple-term", node=node, what="a triple has a triple in it (RDF 1.2)")
    if datasets and isinstance(quad.graph_name, DefaultGraph):
        yield Finding(rule="named-graphs", node=node, what="a triple stands in the default graph")
    if isinstance(quad.subject, NamedNode) and not quad.subject.value.isascii():
        yield Finding(rule="ascii-iri", node=node, what="an IRI is not ASCII")
    if isinstance(quad.object, Literal):
        canonical = _CANONICAL.get(quad.object.datatype.value)
        if canonical and not canonical.fullmatch(quad.object.value):
            yield Finding(rule="canonical-literal", node=node, what=f"a literal is not canonical: {quad.object}")


def _compare(contents: Mapping[str, set[int]], store: Store) -> Iterator[Finding]:
    """Whether the files and the store of a folder hold the same triples."""
    stored = {hash(str(quad.triple)) for quad in store}
    for name, seen in contents.items():
        if seen != stored:
            what = f"holds {len(seen - stored)} triples more and {len(stored - seen)} fewer than the store"
            yield Finding(rule="same-content", node=name, what=what)


def _check_texts(store: Store, texts: Mapping[str, str]) -> Iterator[Finding]:
    """Whether articles are the slices of their files, and mentions those of their articles."""
    articles: dict[str, str] = {}
    pattern = "?article kgo:sourceFile ?file ; kgo:begin ?begin ; kgo:end ?end ; kgo:sha256 ?hash"
    for article, file, begin, end, digest in _rows(store, pattern, "?article ?file ?begin ?end ?hash"):
        if file not in texts:
            yield Finding(rule="source-text", node=article, what=f"its file is not among the sources: {file}")
            continue
        text = articles[article] = texts[file][int(begin) : int(end)]
        if hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != digest:
            yield Finding(rule="source-text", node=article, what=f"its text is not what stands in {file}")
    pattern = "?node oa:hasSource ?article ; oa:start ?start ; oa:end ?end ; oa:exact ?exact"
    for node, article, start, end, exact in _rows(store, pattern, "?node ?article ?start ?end ?exact"):
        if article in articles and articles[article][int(start) : int(end)] != exact:
            yield Finding(rule="exact-quotation", node=node, what=f"the article does not say {exact!r} there")


def _rows(store: Store, pattern: str, columns: str) -> list[tuple[str, ...]]:
    header = "".join(f"PREFIX {prefix}: <{PREFIXES[prefix]}>\n" for prefix in ("kgo", "oa"))
    found = store.query(f"{header}SELECT {columns} WHERE {{ {pattern} }}", use_default_graph_as_union=True)
    return sorted(tuple(value.value for value in row) for row in found)  # type: ignore[union-attr]


def _check_shapes(store: Store, on_step: Callable[[str, int, int], None]) -> Iterator[Finding]:
    """What SHACL finds, shard by shard: a shard has all that its nodes say, and the classes of their values."""
    import rdflib
    from pyshacl import validate

    shapes = rdflib.Graph().parse(SHAPES_FILE, format="turtle")
    ontology = ONTOLOGY_FILE.read_bytes()
    total, done = len(store), 0
    for shard in _shards(store):
        on_step("validating shapes", done, total)
        done += len(shard)
        nodes = {str(quad.subject) for quad in shard}
        values = {quad.object for quad in shard if isinstance(quad.object, NamedNode)}
        told = [
            q for value in values if str(value) not in nodes for q in store.quads_for_pattern(value, _TYPE, None, None)
        ]
        data = rdflib.Graph().parse(data=ontology, format="turtle")
        data.parse(data="".join(f"{quad.triple} .\n" for quad in [*shard, *told]), format="nt")
        focus: list[str | rdflib.URIRef] = [rdflib.URIRef(node[1:-1]) for node in sorted(nodes)]
        _, report, _ = validate(data, shacl_graph=shapes, inference="none", focus_nodes=focus)
        yield from _violations(report)


def _shards(store: Store) -> Iterator[list[Quad]]:
    """All quads but those of the ontology's graph, in shards that keep a subject whole."""
    ontology = NamedNode(ONTOLOGY)
    shard: list[Quad] = []
    for subject in sorted({quad.subject for quad in store if quad.graph_name != ontology}, key=str):
        shard += store.quads_for_pattern(subject, None, None, None)
        if len(shard) >= _SHARD:
            yield shard
            shard = []
    if shard:
        yield shard


def _violations(report: rdflib.Graph) -> list[Finding]:
    from rdflib import RDF, Namespace

    shacl = Namespace("http://www.w3.org/ns/shacl#")
    found = set()
    for result in report.subjects(RDF.type, shacl.ValidationResult):
        shape = str(report.value(result, shacl.sourceShape)).rpartition("#")[2]
        node, value = report.value(result, shacl.focusNode), report.value(result, shacl.value)
        text = " ".join(str(report.value(result, shacl.resultMessage)).split())
        what = text if value is None else f"{text} It is: {value.n3()}"
        found.add(Finding(rule=f"shape {shape}", node=node.n3() if node is not None else "", what=what))
    return sorted(found)
