"""The embedded store: Oxigraph on disk or in memory, read by SPARQL, with rdflib as the face for people's own code."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import RdfFormat, Store

from kg.errors import GraphError
from kg.graph.dataset import Dataset

if TYPE_CHECKING:
    import rdflib

STORE = "store"
NQUADS = "graph.nq"
TURTLE = "graph.ttl"


def write_store(dataset: Dataset, path: Path) -> None:
    """Make the store at `path` anew from a dataset: written aside, then moved into the place of the old one."""
    temporary, old = (path.with_name(f".{path.name}.{os.getpid()}.{part}") for part in ("part", "old"))
    path.parent.mkdir(parents=True, exist_ok=True)
    for rest in (temporary, old):
        shutil.rmtree(rest, ignore_errors=True)
    try:
        _fill(temporary, dataset)
        if path.exists():
            path.rename(old)
        temporary.rename(path)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)


def _fill(path: Path, dataset: Dataset) -> None:
    store = Store(str(path))
    store.bulk_extend(dataset.quads)
    store.flush()


def memory_store(dataset: Dataset) -> Store:
    """The dataset in a store in memory."""
    store = Store()
    store.bulk_extend(dataset.quads)
    return store


def open_graph(path: Path) -> Store:
    """A graph to read: the store, `graph.nq` or `graph.ttl` of an output folder, a store folder, or any RDF file.

    Raises:
        GraphError: nothing is there, it cannot be parsed, or another process holds the store.
    """
    if path.is_dir():
        inside = next((path / name for name in (STORE, NQUADS, TURTLE) if (path / name).exists()), None)
        if inside is not None:
            return open_graph(inside)
        if (path / "CURRENT").exists():
            return _open_store(path)
        raise GraphError(path, "no graph in this folder.", "Build one with kg build, or name a .ttl or .nq file.")
    if not path.exists():
        raise GraphError(path, "no such graph.", "Build one with kg build, or name a .ttl or .nq file.")
    store = Store()
    load_file(store, path)
    return store


def load_file(store: Store, path: Path) -> None:
    """Add an RDF file to a store; the format is known by the suffix.

    Raises:
        GraphError: the suffix is unknown or the file breaks the syntax of its format.
    """
    format = RdfFormat.from_extension(path.suffix.removeprefix("."))
    if format is None:
        raise GraphError(path, f"no RDF format has the suffix {path.suffix!r}.", "Use .ttl, .nq, .nt, .trig or .rdf.")
    try:
        store.bulk_load(path=str(path), format=format)
    except (SyntaxError, ValueError) as error:
        raise GraphError(path, f"not valid {format.name}: {_one_line(error)}") from error


def _open_store(path: Path) -> Store:
    try:
        return Store.read_only(str(path))
    except (OSError, RuntimeError) as error:
        if "lock" in str(error).lower():
            raise GraphError(path, "another process is writing to this store.", "Wait until it is done.") from error
        raise GraphError(path, f"not a readable store: {_one_line(error)}", "Build it anew with kg build.") from error


def rdflib_dataset(store: Store) -> rdflib.Dataset:
    """The same store behind rdflib's interface, the default graph being the union of all graphs.

    Prepared queries and `initBindings` fall back to rdflib's own, slow engine; plain queries run in Oxigraph.
    """
    import rdflib
    from oxrdflib import OxigraphStore

    return rdflib.Dataset(store=OxigraphStore(store=store), default_union=True)


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
