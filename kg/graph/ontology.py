"""The ontology in OWL: the fixed terms, and event types, roles and relations from the rules that find them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad

from kg.events import EVENT_TYPES
from kg.graph.dataset import Dataset, make_dataset
from kg.graph.nodes import KIND_CLASSES, Value, english, plain
from kg.graph.terms import (
    CLASSES,
    FOREIGN_ANNOTATION_PROPERTIES,
    FOREIGN_CLASSES,
    FOREIGN_DATATYPE_PROPERTIES,
    FOREIGN_OBJECT_PROPERTIES,
    PRECISIONS,
    PROPERTIES,
    STATUSES,
    PropertyTerm,
)
from kg.model import Kind
from kg.relations import RELATIONS
from kg.rules import ANYTHING, EventType, RelationRule
from kg.vocab import BASE, ONTOLOGY, term

GRAPH = NamedNode(ONTOLOGY)
VERSION = "1.0"
ROLE_BODIES = (Kind.ORGANIZATION, Kind.PLACE, Kind.EVENT)  # whom a role serves: "president of the summit" too
_KIND_ORDER = list(Kind)

Pairs = Iterable[tuple[str, Value]]


def make_ontology() -> Dataset:
    """The ontology alone, as it is shipped in `ontology.ttl`."""
    return make_dataset(BASE, ontology_quads())


def ontology_quads() -> Iterator[Quad]:
    """The ontology, in the graph of that name."""
    yield from _said(
        GRAPH,
        ("rdf:type", term("owl:Ontology")),
        ("dcterms:title", english("Things and reports: an ontology of news")),
        ("dcterms:description", english("What articles name and tell, once each, with every article's report of it.")),
        ("dcterms:license", plain("MIT")),
        ("owl:versionInfo", plain(VERSION)),
    )
    for declared in CLASSES:
        yield from _ours(declared.name, "owl:Class", declared.definition, _supers(declared.parents))
        for member in declared.members:
            yield from _said(term(member), ("rdfs:subClassOf", term(f"kgo:{declared.name}")))
    for declared_property in PROPERTIES:
        yield from _property(declared_property)
    yield from _individuals("Status", STATUSES)
    yield from _individuals("DatePrecision", PRECISIONS)
    for event_type in EVENT_TYPES:
        yield from _event_type(event_type)
    yield from _event_roles(EVENT_TYPES)
    for rule in RELATIONS:
        yield from _relation(rule)
    yield from _unions()
    yield from _foreign()


def union_of(kinds: Iterable[Kind]) -> str:
    """The CURIE of the class of all things of these kinds: their own class, or a named superclass.

    >>> union_of([Kind.PERSON]), union_of([Kind.ORGANIZATION, Kind.PERSON])
    ('schema:Person', 'kgo:PersonOrOrganization')
    """
    ordered = sorted(set(kinds), key=_KIND_ORDER.index)
    if set(ordered) == set(ANYTHING):
        return "kgo:Entity"
    if len(ordered) == 1:
        return KIND_CLASSES[ordered[0]][0]
    return "kgo:" + "Or".join(ordered)


def role_kinds(name: str) -> tuple[Kind, ...]:
    """The kinds of things that take the role of this name in any event type."""
    kinds = {
        kind for event_type in EVENT_TYPES for role in event_type.roles if role.name == name for kind in role.kinds
    }
    return tuple(sorted(kinds, key=_KIND_ORDER.index))


def role_names() -> tuple[str, ...]:
    """The names of all roles in events, sorted."""
    return tuple(sorted({role.name for event_type in EVENT_TYPES for role in event_type.roles}))


def _said(node: NamedNode, *pairs: tuple[str, Value]) -> Iterator[Quad]:
    for predicate, value in pairs:
        yield Quad(node, term(predicate), value, GRAPH)


def _ours(name: str, kind: str, definition: str, pairs: Pairs = ()) -> Iterator[Quad]:
    yield from _said(
        term(f"kgo:{name}"),
        ("rdf:type", term(kind)),
        ("rdfs:label", english(_words(name))),
        ("rdfs:isDefinedBy", GRAPH),
        ("skos:definition", english(definition)),
        *pairs,
    )


def _supers(curies: Iterable[str]) -> list[tuple[str, Value]]:
    return [("rdfs:subClassOf", term(curie)) for curie in curies]


def _property(declared: PropertyTerm) -> Iterator[Quad]:
    literal = declared.range.startswith("xsd:") or declared.range == "rdf:langString"
    ties = (
        ("rdfs:domain", declared.domain),
        ("rdfs:range", declared.range),
        ("rdfs:subPropertyOf", declared.parent),
    )
    kind = "owl:DatatypeProperty" if literal else "owl:ObjectProperty"
    yield from _ours(
        declared.name, kind, declared.definition, [(predicate, term(curie)) for predicate, curie in ties if curie]
    )


def _individuals(class_name: str, definitions: dict[str, str]) -> Iterator[Quad]:
    for name, definition in definitions.items():
        yield from _ours(name, f"kgo:{class_name}", definition, [("rdf:type", term("owl:NamedIndividual"))])


def _event_type(event_type: EventType) -> Iterator[Quad]:
    pairs = _supers(["sem:Event", *([event_type.superclass] if event_type.superclass else [])])
    pairs += [("skos:closeMatch", NamedNode(code)) for code in event_type.close_matches]
    yield from _ours(event_type.name, "owl:Class", event_type.definition, pairs)


def _event_roles(event_types: Iterable[EventType]) -> Iterator[Quad]:
    definitions: dict[str, list[str]] = {}
    for event_type in event_types:
        for role in event_type.roles:
            definitions.setdefault(role.name, []).append(f"{event_type.name}: {role.definition}")
    fixed = {declared.name: declared.definition for declared in PROPERTIES}
    for name in sorted(definitions):
        if name in fixed:  # `speaker` is the role in a communication and the one of an attribution
            continue
        pairs: list[tuple[str, Value]] = [
            ("rdfs:subPropertyOf", term("sem:hasActor")),
            ("rdfs:domain", term("kgo:EventOrReport")),
            ("rdfs:range", term(union_of(role_kinds(name)))),
        ]
        yield from _ours(name, "owl:ObjectProperty", "; ".join(definitions[name]) + ".", pairs)


def _relation(rule: RelationRule) -> Iterator[Quad]:
    pairs: list[tuple[str, Value]] = [
        ("rdfs:domain", term(union_of(rule.domain))),
        ("rdfs:range", term(union_of(rule.range))),
    ]
    if rule.superproperty:
        pairs.append(("rdfs:subPropertyOf", term(rule.superproperty)))
        yield from _foreign_term(rule.superproperty, "owl:ObjectProperty")
    if rule.symmetric:
        pairs.append(("rdf:type", term("owl:SymmetricProperty")))
    yield from _ours(rule.predicate, "owl:ObjectProperty", rule.definition, pairs)


def _unions() -> Iterator[Quad]:
    """The named superclasses that stand where OWL would have a union of classes (which needs blank nodes)."""
    wanted = {kinds for rule in RELATIONS for kinds in (rule.domain, rule.range)}
    wanted |= {role_kinds(name) for name in role_names()} | {ROLE_BODIES}
    for name, kinds in sorted((union_of(kinds), sorted(set(kinds), key=_KIND_ORDER.index)) for kinds in wanted):
        if name.startswith("kgo:") and "Or" in name:
            words = " or ".join(_words(kind) for kind in kinds)
            yield from _ours(name.removeprefix("kgo:"), "owl:Class", f"Any {words}.")
            for kind in kinds:
                yield from _said(term(KIND_CLASSES[kind][0]), ("rdfs:subClassOf", term(name)))


def _foreign() -> Iterator[Quad]:
    for curie, parents in FOREIGN_CLASSES.items():
        yield from _foreign_term(curie, "owl:Class")
        yield from _said(term(curie), *_supers(parents))
    for event_type in EVENT_TYPES:
        if event_type.superclass:
            yield from _foreign_term(event_type.superclass, "owl:Class")
    for kind, curies in (
        ("owl:ObjectProperty", FOREIGN_OBJECT_PROPERTIES),
        ("owl:DatatypeProperty", FOREIGN_DATATYPE_PROPERTIES),
        ("owl:AnnotationProperty", FOREIGN_ANNOTATION_PROPERTIES),
    ):
        for curie in curies:
            yield from _foreign_term(curie, kind)


def _foreign_term(curie: str, kind: str) -> Iterator[Quad]:
    label = english(_words(curie.partition(":")[2]))
    yield from _said(term(curie), ("rdf:type", term(kind)), ("rdfs:label", label))


def _words(name: str) -> str:
    """The words of a name in camel case, in lower case but for abbreviations.

    >>> _words("headquarteredIn"), _words("NewsArticle"), _words("NGO")
    ('headquartered in', 'news article', 'NGO')
    """
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)
    return " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in words)
