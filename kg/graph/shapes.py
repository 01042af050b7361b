"""SHACL shapes of a built graph, from the same rules and terms as the ontology, so that they cannot disagree.

A shape looks at what a node itself says and at the classes of its values, never at who points to it: so a graph can be
validated in shards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from kg.graph.dataset import Dataset, make_dataset
from kg.graph.nodes import KIND_CLASSES, Value, english, integer
from kg.graph.ontology import ROLE_BODIES, role_kinds, role_names, union_of
from kg.graph.terms import PROPERTIES
from kg.relations import RELATIONS
from kg.vocab import BASE, PREFIXES, term

SHAPES = "https://kg.example/shapes"
_SH = "http://www.w3.org/ns/shacl#"
_LITERALS = ("xsd:", "rdf:langString")


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """What the values of a property must be: how many (`most` 0: any number) and of which class or datatype."""

    path: str
    least: int = 0
    most: int = 0
    kind: str = ""
    below: str = ""
    pattern: str = ""
    low: int | None = None
    high: int | None = None


def _one(path: str, kind: str, *, below: str = "", pattern: str = "", low: int | None = None) -> Constraint:
    return Constraint(path=path, least=1, most=1, kind=kind, below=below, pattern=pattern, low=low)


def _most_one(path: str, kind: str, *, below: str = "", low: int | None = None) -> Constraint:
    return Constraint(path=path, most=1, kind=kind, below=below, low=low)


def _some(path: str, kind: str) -> Constraint:
    return Constraint(path=path, least=1, kind=kind)


def _any(path: str, kind: str) -> Constraint:
    return Constraint(path=path, kind=kind)


_PERIOD = (
    _most_one("kgo:earliest", "xsd:date"),
    _most_one("kgo:latest", "xsd:date"),
    _most_one("kgo:datePrecision", "kgo:DatePrecision"),
)
_SOURCED = (
    _one("prov:wasDerivedFrom", "schema:NewsArticle"),
    _some("gaf:denotedBy", "kgo:Mention"),
    Constraint(path="kgo:confidence", least=1, most=1, kind="xsd:decimal", low=0, high=1),
    _any("kgo:rule", "xsd:string"),
)

NODES: dict[str, tuple[Constraint, ...]] = {
    "schema:NewsArticle": (
        _one("kgo:sourceFile", "xsd:string"),
        _one("kgo:begin", "xsd:integer", below="kgo:end", low=0),
        _one("kgo:end", "xsd:integer"),
        _one("kgo:sha256", "xsd:string", pattern="^[0-9a-f]{64}$"),
        _one("schema:wordCount", "xsd:integer", low=0),
        _most_one("schema:headline", "rdf:langString"),
        _most_one("schema:datePublished", "xsd:date"),
        _most_one("kgo:publishedBasis", "xsd:string"),
        _most_one("kgo:duplicateOf", "schema:NewsArticle"),
        _most_one("schema:publisher", "schema:Organization"),
        _any("schema:author", "schema:Person"),
        _any("schema:mentions", "kgo:Entity"),
    ),
    "kgo:Mention": (
        _one("oa:hasSource", "schema:NewsArticle"),
        _one("oa:start", "xsd:integer", below="oa:end", low=0),
        _one("oa:end", "xsd:integer"),
        _one("oa:exact", "xsd:string", pattern="\\S"),
        _most_one("kgo:inSentence", "kgo:Mention"),
    ),
    "kgo:Report": (
        *_SOURCED,
        *_PERIOD,
        _one("kgo:status", "kgo:Status"),
        _most_one("kgo:reports", "kgo:Fact"),
        _any("kgo:attributedTo", "kgo:Entity"),
        _any("kgo:standsFor", "schema:Place"),
        _any("sem:hasPlace", "schema:Place"),
        _most_one("kgo:reportedType", "owl:Class"),
        _most_one("schema:unitText", "xsd:string"),
        _most_one("kgo:qualifier", "xsd:string"),
        _most_one("kgo:verbatim", "xsd:string"),
        _most_one("kgo:title", "xsd:string"),
        Constraint(path="schema:value", most=1),
    ),
    "rdf:Statement": (
        _one("rdf:subject", "kgo:Entity"),
        _one("rdf:predicate", "owl:ObjectProperty"),
        _one("rdf:object", "kgo:Entity"),
    ),
    "sem:Event": (
        _one("rdfs:label", "rdf:langString"),
        *_PERIOD,
        _most_one("kgo:status", "kgo:Status"),
        _most_one("kgo:sourceCount", "xsd:integer", low=1),
        _any("sem:hasPlace", "schema:Place"),
        _any("sem:subEventOf", "sem:Event"),
    ),
    "org:Membership": (
        _one("rdfs:label", "rdf:langString"),
        *_PERIOD,
        _most_one("org:member", "schema:Person"),
        _most_one("org:organization", union_of(ROLE_BODIES)),
        _most_one("kgo:title", "xsd:string"),
        _most_one("kgo:ended", "xsd:boolean"),
        _most_one("kgo:sourceCount", "xsd:integer", low=1),
    ),
    "schema:Observation": (
        _one("rdfs:label", "rdf:langString"),
        *_PERIOD,
        _most_one("schema:measuredProperty", "rdf:langString"),
        _any("schema:observationAbout", "kgo:Entity"),
        _most_one("kgo:sourceCount", "xsd:integer", low=1),
    ),
    "kgo:Attribution": (
        *_SOURCED,
        *_PERIOD,
        _one("kgo:direct", "xsd:boolean"),
        _one("schema:text", "xsd:string"),
        _some("kgo:content", "kgo:Mention"),
        _any("kgo:speaker", "kgo:Entity"),
        _any("kgo:addressee", "kgo:Entity"),
        _any("schema:about", "kgo:Entity"),
        _most_one("kgo:speakerText", "xsd:string"),
        _most_one("kgo:cue", "xsd:string"),
    ),
    "prov:Activity": (_any("kgo:version", "xsd:string"), _any("kgo:option", "xsd:string")),
}
"""What a node of a class must say of itself."""

# Not of the class kgo:Conflict, which names wars as well.
_CONFLICT = (
    Constraint(path="kgo:about", least=1, most=1),
    Constraint(path="kgo:between", least=2, kind="kgo:Report"),
    _one("rdfs:comment", "rdf:langString"),
)
_ENTITY = (
    _one("rdfs:label", "rdf:langString"),
    _one("skos:prefLabel", "rdf:langString"),
    _any("skos:altLabel", "rdf:langString"),
    _one("kgo:mentionCount", "xsd:integer", low=0),
    _one("kgo:articleCount", "xsd:integer", low=0),
    _any("gaf:denotedBy", "kgo:Mention"),
    _most_one("geo:lat", "xsd:decimal"),
    _most_one("geo:long", "xsd:decimal"),
    _any("schema:containedInPlace", "schema:Place"),
)


def make_shapes() -> Dataset:
    """The shapes, as they are shipped in `shapes.ttl`."""
    return make_dataset(BASE, _shapes())


def shape_prefixes() -> dict[str, str]:
    """The prefixes of the shapes' file."""
    return {**PREFIXES, "sh": _SH, "shape": f"{SHAPES}#"}


def _shapes() -> Iterator[Quad]:
    for curie, constraints in NODES.items():
        yield from _node(curie, constraints)
    for kind in KIND_CLASSES:
        yield from _node(KIND_CLASSES[kind][0], _ENTITY)
    yield from _node("kgo:between", _CONFLICT, target="sh:targetSubjectsOf")
    fixed = {declared.name for declared in PROPERTIES}  # `speaker` is wider in attributions than in events
    for name in (name for name in role_names() if name not in fixed):
        yield from _ends(name, "", union_of(role_kinds(name)))
    for rule in RELATIONS:
        yield from _ends(rule.predicate, union_of(rule.domain), union_of(rule.range))


def _node(curie: str, constraints: tuple[Constraint, ...], *, target: str = "sh:targetClass") -> Iterator[Quad]:
    """A shape for all nodes of a class (or whatever `target` makes of the term), and one below it for each property."""
    name = curie.partition(":")[2]
    shape = _shape(name)
    yield from _said(shape, ("rdf:type", _sh("NodeShape")), (target, term(curie)))
    for constraint in constraints:
        below = _shape(f"{name}-{constraint.path.replace(':', '-')}")
        yield from _said(shape, ("sh:property", below))
        yield from _said(below, *_property(constraint))


def _property(constraint: Constraint) -> Iterator[tuple[str, Value]]:
    yield "rdf:type", _sh("PropertyShape")
    yield "sh:path", term(constraint.path)
    if constraint.least:
        yield "sh:minCount", integer(constraint.least)
    if constraint.most:
        yield "sh:maxCount", integer(constraint.most)
    if constraint.kind:
        yield ("sh:datatype" if constraint.kind.startswith(_LITERALS) else "sh:class"), term(constraint.kind)
    if constraint.below:
        yield "sh:lessThan", term(constraint.below)
    if constraint.pattern:
        yield "sh:pattern", Literal(constraint.pattern)
    if constraint.low is not None:
        yield "sh:minInclusive", integer(constraint.low)
    if constraint.high is not None:
        yield "sh:maxInclusive", integer(constraint.high)


def _ends(predicate: str, domain: str, range: str) -> Iterator[Quad]:
    """Shapes for what stands at the ends of a relation or event role."""
    ends = (("subject", "sh:targetSubjectsOf", domain), ("object", "sh:targetObjectsOf", range))
    for end, target, curie in ends:
        if curie:
            pairs: tuple[tuple[str, Value], ...] = (
                ("rdf:type", _sh("NodeShape")),
                (target, term(f"kgo:{predicate}")),
                ("sh:class", term(curie)),
                ("sh:message", english(f"The {end} of kgo:{predicate} is no {curie}.")),
            )
            yield from _said(_shape(f"{predicate}-{end}"), *pairs)


def _said(node: NamedNode, *pairs: tuple[str, Value]) -> Iterator[Quad]:
    for curie, value in pairs:
        predicate = _sh(curie.removeprefix("sh:")) if curie.startswith("sh:") else term(curie)
        yield Quad(node, predicate, value, NamedNode(SHAPES))


def _shape(name: str) -> NamedNode:
    return NamedNode(f"{SHAPES}#{name}")


def _sh(name: str) -> NamedNode:
    return NamedNode(_SH + name)
