import json
import subprocess
from pathlib import Path

import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, parse
from rdflib.compare import isomorphic

from kg.graph.dataset import make_dataset
from kg.graph.files import show, turtle, write_nquads, write_turtle, written_aside
from kg.graph.nodes import plain
from kg.vocab import BASE, core_graph, iri, prefixes, term
from tests.tools import FOLDER, find_node_module, find_tool

SHORTER = {namespace: prefix for prefix, namespace in prefixes().items()}


@pytest.fixture(scope="module")
def files(dataset, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    write_turtle(dataset, folder / "graph.ttl")
    write_nquads(dataset, folder / "graph.nq")
    return folder


def test_turtle_holds_every_triple(dataset, files):
    found = {str(quad.triple) for quad in parse(path=str(files / "graph.ttl"), format=RdfFormat.TURTLE)}

    assert found == {str(quad.triple) for quad in dataset.quads}


def test_nquads_hold_every_quad_in_order(dataset, files):
    lines = (files / "graph.nq").read_text(encoding="utf-8").removesuffix("\n").split("\n")

    assert lines == sorted(lines)
    assert set(parse(path=str(files / "graph.nq"), format=RdfFormat.N_QUADS)) == set(dataset.quads)


def test_the_same_content_gives_the_same_bytes(dataset, files, tmp_path):
    again = make_dataset(dataset.base, reversed(dataset.quads))
    write_turtle(again, tmp_path / "graph.ttl")
    write_nquads(again, tmp_path / "graph.nq")

    for name in ("graph.ttl", "graph.nq"):
        assert (tmp_path / name).read_bytes() == (files / name).read_bytes()


def test_rdflib_reads_the_same_graph_from_both_files(files):
    quads = rdflib.Dataset(default_union=True)
    quads.parse(files / "graph.nq", format="nquads")
    triples = rdflib.Graph()
    triples.parse(files / "graph.ttl", format="turtle")

    union = rdflib.Graph()
    for subject, predicate, value, _ in quads.quads():
        union.add((subject, predicate, value))
    assert isomorphic(triples, union)


@pytest.mark.parametrize(("syntax", "name"), [("turtle", "graph.ttl"), ("nquads", "graph.nq")])
def test_rapper_reads_it_without_a_warning(dataset, files, syntax, name):
    done = subprocess.run(
        [find_tool("rapper"), "-i", syntax, "-c", files / name], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0
    assert "Warning" not in done.stderr
    assert f"returned {len(dataset)} triples" in done.stderr


@pytest.mark.parametrize(("syntax", "name"), [("turtle", "graph.ttl"), ("nquads", "graph.nq")])
def test_serdi_reads_it_without_a_warning(dataset, files, syntax, name):
    done = subprocess.run(
        [find_tool("serdi"), "-i", syntax, "-o", syntax, files / name], capture_output=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, b"")
    form = RdfFormat.TURTLE if syntax == "turtle" else RdfFormat.N_QUADS
    assert len(set(parse(done.stdout, format=form))) == len(dataset)


@pytest.mark.parametrize(("syntax", "name"), [("text/turtle", "graph.ttl"), ("application/n-quads", "graph.nq")])
def test_n3_js_reads_it(dataset, files, syntax, name):
    script = (
        f"const {{ Parser }} = require({json.dumps(str(find_node_module('n3')))});"
        f"const text = require('fs').readFileSync({json.dumps(str(files / name))}, 'utf8');"
        f"console.log(new Parser({{ format: {json.dumps(syntax)} }}).parse(text).length);"
    )

    done = subprocess.run([find_tool("node"), "-e", script], capture_output=True, text=True, check=False, cwd=FOLDER)

    assert (done.stdout.strip(), done.stderr) == (str(len(dataset)), "")


def test_turtle_is_readable():
    visit = iri("event/visit")
    triples = [
        Triple(visit, term("kgo:agent"), iri("person/b")),
        Triple(visit, term("rdfs:label"), Literal('A "visit"\n', language="en")),
        Triple(visit, term("kgo:agent"), iri("person/a")),
        Triple(visit, term("rdf:type"), term("kgo:Visit")),
        Triple(visit, term("kgo:sourceCount"), Literal(2)),
    ]

    _, block = turtle(triples, prefixes())

    assert block == (
        "\nevent:visit a kgo:Visit ;\n"
        '    rdfs:label "A \\"visit\\"\\n"@en ;\n'
        "    kgo:agent person:a, person:b ;\n"
        "    kgo:sourceCount 2 .\n"
    )


def test_long_lists_have_one_object_a_line():
    triples = [Triple(iri("person/a"), term("rdfs:seeAlso"), NamedNode(f"https://example.org/{c * 50}")) for c in "abc"]

    _, block = turtle(triples, prefixes())

    assert block == (
        f"\nperson:a rdfs:seeAlso <https://example.org/{'a' * 50}>,\n"
        f"        <https://example.org/{'b' * 50}>,\n"
        f"        <https://example.org/{'c' * 50}> .\n"
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (iri("person/xi-jinping"), "person:xi-jinping"),
        (iri("article/2024-05-17-x"), "article:2024-05-17-x"),
        (NamedNode(BASE + "article/x#char=1,2"), f"<{BASE}article/x#char=1,2>"),
        (NamedNode(BASE + "person/a.b"), f"<{BASE}person/a.b>"),
        (NamedNode(BASE + "person/"), f"<{BASE}person/>"),
        (NamedNode("https://example.org/x"), "<https://example.org/x>"),
        (Literal(True), "true"),
        (Literal("0.9", datatype=term("xsd:decimal")), "0.9"),
        (Literal("1", datatype=term("xsd:decimal")), '"1"^^xsd:decimal'),
        (Literal("2024-05-17", datatype=term("xsd:date")), '"2024-05-17"^^xsd:date'),
        (Literal("a", language="en"), '"a"@en'),
        (Literal("1"), '"1"'),
        (Literal('\\ " \t \r \u2028 🙂'), '"\\\\ \\" \\t \\r \u2028 🙂"'),
    ],
)
def test_terms_are_short_where_they_need_no_escape(value, expected):
    assert show(value, SHORTER) == expected


def test_error_leaves_the_old_file_whole(tmp_path):
    path = tmp_path / "graph.ttl"
    path.write_text("old")

    def fail_halfway() -> None:
        with written_aside(path) as temporary:
            temporary.write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_halfway()

    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_lone_surrogates_do_not_break_a_file(tmp_path):
    dataset = make_dataset(BASE, [Quad(iri("work/x"), term("kgo:verbatim"), plain("a\ud800b"), core_graph())])
    write_turtle(dataset, tmp_path / "graph.ttl")

    (quad,) = parse(path=str(tmp_path / "graph.ttl"), format=RdfFormat.TURTLE)
    assert quad.object.value == "a\ufffdb"


TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30)


@given(TEXTS, st.sampled_from(["en", None]))
def test_any_text_survives_turtle_in_two_parsers(text, language):
    literal = Literal(text, language=language) if language else Literal(text)
    written = "".join(turtle([Triple(iri("work/x"), term("rdfs:label"), literal)], prefixes()))

    (quad,) = parse(written, format=RdfFormat.TURTLE)
    ((_, _, value),) = rdflib.Graph().parse(data=written.encode(), format="turtle")

    assert quad.object == literal
    assert (str(value), value.language) == (text, language)
