"""Shared by the RDF formats: all that a store holds."""

from __future__ import annotations

from pyoxigraph import Store

from kg.graph.dataset import Dataset, make_dataset
from kg.queries.run import read_base
from kg.vocab import BASE


def read_dataset(store: Store) -> Dataset:
    """All quads of a store, sorted."""
    return make_dataset(read_base(store) or BASE, store)
