from pathlib import Path

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from kg.errors import GraphError
from kg.graph.build import build_graph
from kg.graph.check import check_graph
from kg.graph.dataset import Dataset, make_dataset
from kg.graph.files import write_nquads, write_turtle
from kg.graph.store import write_store
from kg.model import Facts
from kg.vocab import BASE, core_graph, iri, mention_iri, term
from tests.facts import VISIT, make_facts

TEXTS = {article.source_file: " " * article.begin + article.text for article in make_facts().articles}
ARTICLE = iri(VISIT)


def write(dataset: Dataset, folder: Path) -> Path:
    write_turtle(dataset, folder / "graph.ttl")
    write_nquads(dataset, folder / "graph.nq")
    write_store(dataset, folder / "store")
    return folder


def add(subject: NamedNode, predicate: str, value: NamedNode | Literal | BlankNode, graph: NamedNode) -> Quad:
    return Quad(subject, term(predicate), value, graph)


def test_built_graph_is_clean(dataset, tmp_path):
    steps = []

    found = check_graph(write(dataset, tmp_path), texts=TEXTS, on_step=lambda step, _done, _total: steps.append(step))

    assert found == ()
    assert "validating shapes" in steps
    assert "comparing quotations" in steps


def test_a_build_without_articles_is_sound_but_told(tmp_path):
    assert [finding.rule for finding in check_graph(write(build_graph(Facts()), tmp_path))] == ["articles"]


CORE = core_graph()
REPORT = iri("report/ruiz-meets-bjork-1")
EVENT = iri("event/ruiz-meets-bjork")
DAY = Literal("2024-05-17", datatype=term("xsd:date"))
FORUM = iri("event/osthamn-forum")
ADDED = [
    ("no-blank-node", add(EVENT, "kgo:agent", BlankNode("x"), CORE)),
    ("ascii-iri", add(NamedNode(BASE + "person/bjørk"), "rdf:type", term("schema:Person"), CORE)),
    ("canonical-literal", add(EVENT, "kgo:sourceCount", Literal("02", datatype=term("xsd:integer")), CORE)),
    ("canonical-literal", add(REPORT, "kgo:confidence", Literal("0.90", datatype=term("xsd:decimal")), ARTICLE)),
    ("report-tells-something", add(iri("report/x"), "rdf:type", term("kgo:Report"), ARTICLE)),
    ("fact-has-report", add(iri("event/x"), "rdf:type", term("sem:Event"), CORE)),
    ("relation-has-report", add(iri("place/norland"), "kgo:borders", iri("place/sudland"), CORE)),
    ("relation-has-report", add(iri("place/sudland"), "kgo:memberOf", iri("organization/union-of-the-south"), CORE)),
    ("core-is-asserted-event", add(iri("event/norland-sanctions-acme"), "sem:hasPlace", iri("place/norland"), CORE)),
    ("core-is-asserted-membership", add(iri("role/jon-bjork-king"), "org:member", iri("person/jon-bjork"), CORE)),
    ("event-status", add(EVENT, "kgo:status", term("kgo:Planned"), CORE)),
    ("evidence-in-its-article", add(iri("report/jon-bjork-king"), "gaf:denotedBy", mention_iri(VISIT, 0, 8), ARTICLE)),
    ("speaker-or-words", add(iri("attribution/x"), "rdf:type", term("kgo:Attribution"), ARTICLE)),
    ("mention-length", add(mention_iri(VISIT, 0, 8), "oa:exact", Literal("Ana"), ARTICLE)),
    ("exact-quotation", add(mention_iri(VISIT, 0, 8), "oa:exact", Literal("Eva Ruiz"), ARTICLE)),
    ("mention-inside-article", add(mention_iri(VISIT, 0, 8), "oa:end", Literal(9999), ARTICLE)),
    ("no-pronoun-label", add(iri("person/ana-ruiz"), "skos:altLabel", Literal("She", language="en"), CORE)),
    ("copy-says-nothing", add(REPORT, "prov:wasDerivedFrom", iri(VISIT + "-copy"), ARTICLE)),
    ("copy-of-original", add(ARTICLE, "kgo:duplicateOf", iri(VISIT + "-copy"), ARTICLE)),
    ("time-is-whole", add(iri("report/jon-bjork-king"), "kgo:earliest", DAY, ARTICLE)),
    ("predicate-is-declared", add(EVENT, "kgo:colour", Literal("red"), CORE)),
    ("class-is-declared", add(EVENT, "rdf:type", term("kgo:Party"), CORE)),
    ("source-text", add(ARTICLE, "kgo:begin", Literal(1), ARTICLE)),
    ("shape Report-kgo-status", add(REPORT, "kgo:status", term("kgo:Denied"), ARTICLE)),
    ("shape Person-skos-prefLabel", add(iri("person/bo-li"), "skos:prefLabel", Literal("B", language="en"), CORE)),
    ("shape Event-sem-hasPlace", add(EVENT, "sem:hasPlace", iri("person/bo-li"), CORE)),
    ("shape capitalOf-object", add(iri("place/osthamn"), "kgo:capitalOf", iri("person/bo-li"), CORE)),
    ("shape attendee-object", add(EVENT, "kgo:attendee", iri("work/harbour-pact"), CORE)),
    ("shape between-kgo-about", add(iri("conflict/ruiz-meets-bjork-day"), "kgo:about", FORUM, CORE)),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "quad"), ADDED, ids=[f"{rule}-{i}" for i, (rule, _) in enumerate(ADDED)])
def test_what_breaks_the_contract_is_found(dataset, tmp_path, rule, quad):
    write_nquads(make_dataset(BASE, [*dataset.quads, quad]), tmp_path / "graph.nq")

    found = check_graph(tmp_path / "graph.nq", texts=TEXTS, shapes=rule.startswith("shape"))

    assert rule in {finding.rule for finding in found}


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("<a:a> <a:b> .", "syntax"),
        ("<a:a> <a:b> <a:c> .", "named-graphs"),
        ("<a:a> <a:b> <a:c> <a:g> .\n<a:a> <a:b> <a:c> <a:h> .", "one-triple-one-graph"),
        ("<a:a> <a:b> <<( <a:a> <a:b> <a:c> )>> <a:g> .", "no-triple-term"),
    ],
)
def test_broken_file_is_found(tmp_path, line, rule):
    path = tmp_path / "graph.nq"
    path.write_text(line + "\n")

    assert rule in {finding.rule for finding in check_graph(path, shapes=False)}


def test_file_that_differs_from_the_store_is_found(dataset, tmp_path):
    write(dataset, tmp_path)
    write_turtle(make_dataset(BASE, dataset.quads[1:]), tmp_path / "graph.ttl")

    (found,) = check_graph(tmp_path, shapes=False)

    assert (found.rule, found.node, found.what) == (
        "same-content",
        "graph.ttl",
        "holds 0 triples more and 1 fewer than the store",
    )


def test_many_findings_of_a_rule_are_counted(tmp_path):
    path = tmp_path / "graph.nq"
    path.write_text("".join(f"<a:a> <a:b> <a:{n}> .\n" for n in range(30)))

    found = [finding for finding in check_graph(path, shapes=False) if finding.rule == "named-graphs"]

    assert len(found) == 21
    assert found[-1].what == "and 10 more"


def test_no_graph_is_told(tmp_path):
    with pytest.raises(GraphError, match="no graph in this folder"):
        check_graph(tmp_path)
    with pytest.raises(GraphError, match="no such graph"):
        check_graph(tmp_path / "none.ttl")


def test_a_file_without_an_article_is_told(tmp_path):
    path = tmp_path / "empty.ttl"
    path.write_text("", encoding="utf-8")

    assert [finding.what for finding in check_graph(path, shapes=False)] == ["holds no article"]
