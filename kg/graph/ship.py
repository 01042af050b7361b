"""Writes `ontology.ttl` and `shapes.ttl` into the package: `python -m kg.graph.ship`, after a change of a rule."""

from __future__ import annotations

from pathlib import Path

from kg.graph.dataset import Dataset
from kg.graph.files import turtle
from kg.graph.ontology import make_ontology
from kg.graph.shapes import make_shapes, shape_prefixes
from kg.vocab import PREFIXES

FOLDER = Path(__file__).parent
ONTOLOGY_FILE = FOLDER / "ontology.ttl"
SHAPES_FILE = FOLDER / "shapes.ttl"


def shipped() -> dict[Path, str]:
    """What the two files hold, by path."""
    return {
        ONTOLOGY_FILE: _text(make_ontology(), PREFIXES),
        SHAPES_FILE: _text(make_shapes(), shape_prefixes()),
    }


def _text(dataset: Dataset, known: dict[str, str]) -> str:
    return "".join(turtle((quad.triple for quad in dataset.quads), known))


if __name__ == "__main__":
    for path, text in shipped().items():
        path.write_text(text, encoding="utf-8", newline="\n")
