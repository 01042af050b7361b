import csv
import json
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import networkx
import pytest
import rdflib
from pyoxigraph import Literal, Quad, RdfFormat, Store, parse

from kg.errors import KgError
from kg.exports import export, read_formats
from kg.graph.build import build_graph
from kg.graph.dataset import Dataset, make_dataset
from kg.graph.files import write_turtle
from kg.graph.store import memory_store, open_graph
from kg.vocab import BASE, core_graph, iri, term
from tests.facts import make_facts, make_sentences
from tests.tools import FOLDER, find_node_module, find_tool

RDF = {"turtle": ".ttl", "nquads": ".nq", "ntriples": ".nt", "rdfxml": ".rdf", "trig": ".trig", "jsonld": ".jsonld"}
QUADS = ("nquads", "trig", "jsonld")


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return build_graph(make_facts(), sentences=make_sentences())


@pytest.fixture(scope="module")
def store(dataset) -> Store:
    return memory_store(dataset)


@pytest.fixture(scope="module")
def folder(store, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("exports")
    for known in read_formats():
        export(store, known.name, folder / (f"graph{known.suffix}" if known.suffix else known.name))
    return folder


def test_formats_are_found():
    assert [known.name for known in read_formats()] == [
        "csv", "graphml", "jsonld", "neo4j", "nquads", "ntriples", "rdfxml", "trig", "turtle",
    ]  # fmt: skip
    assert all(known.summary for known in read_formats())


def test_unknown_format_tells_the_nearest(store, tmp_path):
    with pytest.raises(KgError, match=r'No format is called "json-ld"\. Use one of: jsonld'):
        export(store, "json-ld", tmp_path / "x")


@pytest.mark.parametrize("name", RDF)
def test_oxigraph_reads_every_triple(dataset, folder, name):
    form = RdfFormat.from_extension(RDF[name].removeprefix("."))
    found = set(parse(path=str(folder / f"graph{RDF[name]}"), format=form))

    if name in QUADS:
        assert found == set(dataset.quads)
    else:
        assert {str(quad.triple) for quad in found} == {str(quad.triple) for quad in dataset.quads}


@pytest.mark.parametrize(
    ("name", "syntax"),
    [("ntriples", "nt"), ("rdfxml", "xml"), ("trig", "trig"), ("jsonld", "json-ld"), ("turtle", "turtle")],
)
def test_rdflib_reads_every_triple(dataset, folder, name, syntax):
    face = rdflib.Dataset(default_union=True)
    face.parse(folder / f"graph{RDF[name]}", format=syntax)

    lines = {f"{s.n3()} {p.n3()} {o.n3()}" for s, p, o, _ in face.quads()}
    expected = rdflib.Graph().parse(data="".join(f"{quad.triple} .\n" for quad in dataset.quads), format="nt")
    assert lines == {f"{s.n3()} {p.n3()} {o.n3()}" for s, p, o in expected}


@pytest.mark.parametrize(("name", "syntax"), [("ntriples", "ntriples"), ("rdfxml", "rdfxml"), ("trig", "trig")])
def test_rapper_reads_it_without_a_warning(dataset, folder, name, syntax):
    done = subprocess.run(
        [find_tool("rapper"), "-i", syntax, "-c", folder / f"graph{RDF[name]}"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert "Warning" not in done.stderr
    assert f"returned {len(dataset)} triples" in done.stderr


@pytest.mark.parametrize(("name", "syntax"), [("ntriples", "ntriples"), ("trig", "trig")])
def test_serdi_reads_it_without_a_warning(folder, name, syntax):
    done = subprocess.run(
        [find_tool("serdi"), "-i", syntax, "-o", "nquads", folder / f"graph{RDF[name]}"],
        capture_output=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, b"")


def test_n3_js_reads_trig(dataset, folder):
    script = (
        f"const {{ Parser }} = require({json.dumps(str(find_node_module('n3')))});"
        f"const text = require('fs').readFileSync({json.dumps(str(folder / 'graph.trig'))}, 'utf8');"
        "console.log(new Parser({ format: 'application/trig' }).parse(text).length);"
    )

    done = subprocess.run([find_tool("node"), "-e", script], capture_output=True, text=True, check=False, cwd=FOLDER)

    assert (done.stdout.strip(), done.stderr) == (str(len(dataset)), "")


def test_rdfxml_survives_control_characters(tmp_path):
    quads = [Quad(iri("work/x"), term("oa:exact"), Literal("a\x0cb\x00"), core_graph())]
    export(memory_store(make_dataset(BASE, quads)), "rdfxml", tmp_path / "x.rdf")

    ElementTree.parse(tmp_path / "x.rdf")
    (quad,) = parse(path=str(tmp_path / "x.rdf"), format=RdfFormat.RDF_XML)
    assert quad.object.value == "a\ufffdb\ufffd"


def test_big_and_broken_numbers_stay_as_they_are_in_jsonld(tmp_path):
    numbers = [str(2**60), "-5", "007"]
    quads = [
        Quad(iri("work/x"), term("schema:value"), Literal(text, datatype=term("xsd:integer")), core_graph())
        for text in numbers
    ]
    store = Store()
    store.extend(quads)
    export(store, "jsonld", tmp_path / "x.jsonld")

    found = set(parse(path=str(tmp_path / "x.jsonld"), format=RdfFormat.JSON_LD))
    assert found == set(store)


def test_graphml_is_a_network_of_asserted_facts(folder):
    graph = networkx.read_graphml(folder / "graph.graphml", force_multigraph=True)

    names = networkx.get_node_attributes(graph, "label")
    edges = {
        (names[source], told["type"], told["label"], names[target], told["weight"])
        for source, target, told in graph.edges(data=True)
    }
    assert edges == {
        ("Ana Ruiz meets Jon Björk", "sub event of", "", "Östhamn Forum", 2),
        ("Ana Ruiz meets Jon Björk", "has place", "", "Östhamn", 2),
        ("Acme & Sons <script>alert('x')</script>", "headquartered in", "", "Östhamn", 1),
        ("Ana Ruiz", "attendee", "", "Ana Ruiz meets Jon Björk", 2),
        ("Ana Ruiz", "holds a role", "Foreign Minister", "Sudland", 1),
        ("Ana Ruiz", "holds a role", "leader", "Union of the South", 1),
        ("Ana Ruiz", "held a role", "mayor", "Puerto Bravo", 1),
        ("Ana Ruiz", "nationality", "", "Sudland", 1),
        ("Ana Ruiz", "spoke about", "", "Harbour Pact", 1),
        ("Jon Björk", "attendee", "", "Ana Ruiz meets Jon Björk", 2),
        ("Jon Björk", "holds a role", "prime minister", "Norland", 1),
        ("Jon Björk", "spoke about", "", "Sudland", 1),
        ("Sudland", "signatory", "", 'Sudland signs the "Harbour Pact"', 1),
        ("Harbour Pact", "topic", "", 'Sudland signs the "Harbour Pact"', 1),
        ("Östhamn", "capital of", "", "Norland", 1),
    }
    assert graph.nodes[BASE + "place/norland"]["latitude"] == 60.5


def read_table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_csv_edges_join_nodes(folder):
    nodes = read_table(folder / "csv" / "nodes.csv")
    edges = read_table(folder / "csv" / "edges.csv")

    ids = [node["Id"] for node in nodes]
    assert ids == sorted(set(ids))
    assert {edge[end] for edge in edges for end in ("Source", "Target")} <= set(ids)
    assert next(node for node in nodes if node["Id"].endswith("/acme-sons")) == {
        "Id": BASE + "organization/acme-sons",
        "Label": "Acme & Sons <script>alert('x')</script>",
        "Kind": "Organization",
        "Types": "Corporation",
        "Mentions": "2",
        "Articles": "2",
        "Earliest": "",
        "Latest": "",
        "Latitude": "",
        "Longitude": "",
    }


def test_neo4j_relationships_have_types(folder):
    found = {row[":TYPE"] for row in read_table(folder / "neo4j" / "relationships.csv")}
    labels = {row[":LABEL"] for row in read_table(folder / "neo4j" / "nodes.csv")}

    assert found >= {"ATTENDEE", "HOLDS_A_ROLE", "CAPITAL_OF", "SUB_EVENT_OF"}
    assert all(name.replace("_", "").isalpha() and name.isupper() for name in found)
    assert "Place;AdministrativeArea;Country" in labels


def test_export_is_the_same_from_the_files_and_twice(dataset, folder, tmp_path):
    write_turtle(dataset, tmp_path / "graph.ttl")
    from_turtle = open_graph(tmp_path / "graph.ttl")

    for name, file in (("turtle", "graph.ttl"), ("graphml", "graph.graphml"), ("rdfxml", "graph.rdf")):
        export(from_turtle, name, tmp_path / file)
        assert (tmp_path / file).read_bytes() == (folder / file).read_bytes()


def test_empty_graph_can_be_exported(tmp_path):
    for known in read_formats():
        export(Store(), known.name, tmp_path / f"x{known.suffix}")
