import pytest
import rdflib
from pyshacl import validate
from rdflib.namespace import OWL, RDF, RDFS, SKOS

from kg.events import EVENT_TYPES
from kg.graph.ontology import make_ontology
from kg.graph.ship import ONTOLOGY_FILE, SHAPES_FILE, shipped
from kg.relations import RELATIONS
from kg.vocab import KGO, ONTOLOGY

GRAPH = rdflib.Graph().parse(ONTOLOGY_FILE)
OURS = sorted({node for node in GRAPH.subjects() if str(node).startswith(KGO)})


@pytest.mark.parametrize("path", [ONTOLOGY_FILE, SHAPES_FILE], ids=lambda path: path.name)
def test_shipped_file_is_what_the_rules_make(path):
    assert path.read_text(encoding="utf-8") == shipped()[path], "run: python -m kg.graph.ship"


def test_ontology_is_the_one_of_its_iri():
    assert list(GRAPH.subjects(RDF.type, OWL.Ontology)) == [rdflib.URIRef(ONTOLOGY)]
    assert len(GRAPH) == len(make_ontology())


@pytest.mark.parametrize("node", OURS, ids=lambda node: node.removeprefix(KGO))
def test_every_term_has_a_kind_a_label_and_a_definition(node):
    assert (node, RDF.type, None) in GRAPH
    assert (node, RDFS.label, None) in GRAPH
    assert (node, SKOS.definition, None) in GRAPH or "Or" in node.removeprefix(KGO)


@pytest.mark.parametrize("event_type", EVENT_TYPES, ids=lambda event_type: event_type.name)
def test_event_type_is_a_class_of_events(event_type):
    node = rdflib.URIRef(KGO + event_type.name)

    assert (node, RDFS.subClassOf, rdflib.URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/Event")) in GRAPH
    assert {str(code) for code in GRAPH.objects(node, SKOS.closeMatch)} == set(event_type.close_matches)


@pytest.mark.parametrize("rule", RELATIONS, ids=lambda rule: rule.predicate)
def test_relation_has_domain_and_range(rule):
    node = rdflib.URIRef(KGO + rule.predicate)

    for end in (RDFS.domain, RDFS.range):
        (found,) = GRAPH.objects(node, end)
        assert (found, RDF.type, OWL.Class) in GRAPH


def test_domains_ranges_and_superclasses_are_declared():
    for predicate in (RDFS.domain, RDFS.range, RDFS.subClassOf, RDFS.subPropertyOf):
        for node in GRAPH.objects(None, predicate):
            assert (node, RDF.type, None) in GRAPH or str(node).startswith((str(rdflib.XSD), str(RDF))), node


def test_shapes_are_valid_shacl():
    conforms, _, text = validate(
        rdflib.Graph(), shacl_graph=rdflib.Graph().parse(SHAPES_FILE), meta_shacl=True, inference="none"
    )

    assert conforms, text
