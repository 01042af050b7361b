"""The graph of the hand-made facts."""

import pytest
from pyoxigraph import Store

from kg.graph.build import build_graph
from kg.graph.dataset import Dataset
from kg.graph.store import memory_store
from tests.facts import make_facts, make_sentences


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    return build_graph(make_facts(), sentences=make_sentences())


@pytest.fixture(scope="session")
def store(dataset: Dataset) -> Store:
    return memory_store(dataset)
