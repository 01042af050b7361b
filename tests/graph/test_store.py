import subprocess
import sys

import pytest
import rdflib

from kg.errors import GraphError
from kg.graph.dataset import make_dataset
from kg.graph.files import write_nquads, write_turtle
from kg.graph.store import open_graph, rdflib_dataset, write_store
from kg.vocab import BASE

COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"


def count(store) -> int:
    return int(next(iter(store.query(COUNT, use_default_graph_as_union=True)))[0].value)


def test_store_holds_the_dataset(dataset, tmp_path):
    write_store(dataset, tmp_path / "store")

    assert set(open_graph(tmp_path)) == set(dataset.quads)
    assert [path.name for path in tmp_path.iterdir()] == ["store"]


def test_new_store_replaces_the_old_one(dataset, tmp_path):
    write_store(dataset, tmp_path / "store")
    write_store(make_dataset(BASE, dataset.quads[:10]), tmp_path / "store")

    assert len(open_graph(tmp_path / "store")) == 10


def test_a_file_serves_like_the_store(dataset, tmp_path):
    write_turtle(dataset, tmp_path / "graph.ttl")
    write_nquads(dataset, tmp_path / "one.nq")

    assert count(open_graph(tmp_path)) == count(open_graph(tmp_path / "one.nq")) == len(dataset)


def test_store_can_be_read_while_another_process_holds_it(dataset, tmp_path):
    path = tmp_path / "store"
    write_store(dataset, path)
    script = f"from pyoxigraph import Store; s = Store({str(path)!r}); print('open', flush=True); input()"

    with subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline() == b"open\n"
        found = len(open_graph(path))
        holder.communicate(b"\n")

    assert found == len(dataset)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("none.ttl", None, "no such graph"),
        ("bad.ttl", "<a> <b>", "not valid Turtle"),
        ("bad.xyz", "x", "no RDF format has the suffix '.xyz'"),
        ("folder", "", "no graph in this folder"),
    ],
)
def test_what_is_no_graph_is_told_in_one_line(tmp_path, name, content, message):
    path = tmp_path / name
    if name == "folder":
        path.mkdir()
    elif content is not None:
        path.write_text(content)

    with pytest.raises(GraphError, match=message) as caught:
        open_graph(path)

    assert "\n" not in str(caught.value)


def test_broken_store_is_told(tmp_path):
    (tmp_path / "CURRENT").write_text("nonsense\n")

    with pytest.raises(GraphError, match="not a readable store"):
        open_graph(tmp_path)


def test_rdflib_sees_the_union(dataset, store):
    face = rdflib_dataset(store)

    assert isinstance(face, rdflib.Dataset)
    assert int(next(iter(face.query(COUNT)))[0]) == len(dataset)
