"""The graph in Apache Jena: another vendor's parsers, SPARQL engine and SHACL validator."""

import subprocess
from pathlib import Path

import pytest
from pyoxigraph import Quad

from kg.graph.dataset import make_dataset
from kg.graph.files import write_nquads, write_turtle
from kg.graph.ship import ONTOLOGY_FILE, SHAPES_FILE
from kg.queries import query_folder, read_query, run_query
from kg.vocab import BASE, core_graph, iri, term
from tests.tools import find_jena

pytestmark = pytest.mark.slow  # each test starts a Java machine


@pytest.fixture(scope="module")
def jena(tmp_path_factory) -> list[str]:
    return find_jena(tmp_path_factory.mktemp("jena"))


@pytest.fixture(scope="module")
def files(dataset, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    write_turtle(dataset, folder / "graph.ttl")
    write_nquads(dataset, folder / "graph.nq")
    return folder


def run(jena: list[str], *arguments: object) -> str:
    done = subprocess.run([*jena, *map(str, arguments)], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout


def test_riot_reads_the_files_strictly_without_a_warning(jena, files):
    assert (
        run(jena, "riotcmd.riot", "--validate", "--strict", files / "graph.ttl", files / "graph.nq", ONTOLOGY_FILE)
        == ""
    )


def test_riot_counts_the_same_triples(jena, dataset, files):
    command = [*jena, "riotcmd.riot", "--count", str(files / "graph.ttl"), str(files / "graph.nq")]

    counted = subprocess.run(command, capture_output=True, text=True, check=True).stderr

    assert f": Triples = {len(dataset):,}\n" in counted
    assert f": Quads = {len(dataset):,}\n" in counted


@pytest.mark.parametrize("name", ["event-list", "fact-denied", "person-meetings"])
def test_arq_gives_the_same_answer(jena, store, files, name):
    path = query_folder() / f"{name}.rq"
    answer = run_query(store, read_query(path), {})

    lines = run(jena, "arq.arq", "--data", files / "graph.ttl", "--query", path, "--results", "tsv").splitlines()

    assert lines[0].split("\t") == [f"?{column}" for column in answer.columns]
    assert [line.split("\t") for line in lines[1:]] == [
        ["" if value is None else _in_tsv(str(value)) for value in row] for row in answer.rows
    ]


def _in_tsv(term: str) -> str:
    """A term as Jena's TSV writes it: Turtle, so whole numbers stand bare."""
    bare = term.removesuffix("^^<http://www.w3.org/2001/XMLSchema#integer>")
    return bare.strip('"') if bare != term else term


@pytest.mark.parametrize(("added", "conforms"), [((), True), (("kgo:status", "kgo:Denied"), False)])
def test_jena_validates_the_shapes_alike(jena, dataset, tmp_path, added, conforms):
    more = [Quad(iri("event/ruiz-meets-bjork"), *map(term, added), core_graph())] if added else []
    write_turtle(make_dataset(BASE, [*dataset.quads, *more]), tmp_path / "graph.ttl")

    report = run(jena, "shacl.shacl", "validate", "--shapes", SHAPES_FILE, "--data", tmp_path / "graph.ttl")

    assert f"sh:conforms  {str(conforms).lower()}" in report
