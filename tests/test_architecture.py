"""The floors of the house: a module imports only from lower floors, and each third-party library has its rooms."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

KG = Path(__file__).parent.parent / "kg"
FLOORS = {
    "errors": -1, "model": -1, "numbers": -1,
    "vocab": 0, "names": 0, "dates": 0,
    "documents": 1, "rules": 1, "gazetteers": 1,
    "relations": 2, "events": 2, "language": 2,
    "extract": 3, "resolve": 3,
    "assemble": 4,
    "graph": 5,
    "queries": 6,
    "ask": 7, "exports": 7, "views": 7,
    "build": 8, "serve": 8,
    "cli": 9,
}  # fmt: skip
ROOMS = {
    "spacy": {"language", "extract"},
    "thinc": {"language"},
    "onnxruntime": {"language"},
    "tokenizers": {"language"},
    "rdflib": {"vocab", "graph", "queries", "ask", "exports", "serve", "views"},
    "oxrdflib": {"graph"},
    "pyoxigraph": {"vocab", "graph", "queries", "ask", "exports", "serve", "views"},
    "pyshacl": {"graph"},
    "pyvis": {"views"},
    "networkx": {"views", "exports"},
    "click": {"cli"},
    "rich": {"cli"},
}


def _imports(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names |= {f"{node.module}.{alias.name}" for alias in node.names} if node.module == "kg" else {node.module}
    return names


MODULES = sorted(path for path in KG.rglob("*.py") if path.parent != KG or path.stem not in ("__init__", "__main__"))


def _room(path: Path) -> str:
    return path.relative_to(KG).parts[0].removesuffix(".py")


def test_every_room_has_a_floor():
    rooms = {_room(path) for path in MODULES}

    assert rooms <= set(FLOORS)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(KG)))
def test_a_module_imports_only_from_lower_floors(path: Path):
    room = _room(path)
    rooms = {name.split(".")[1] for name in _imports(path) if name.startswith("kg.")} - {room, "__version__"}

    assert {other: FLOORS[other] for other in rooms if FLOORS[other] >= FLOORS[room]} == {}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(KG)))
def test_a_library_is_imported_only_in_its_rooms(path: Path):
    room = _room(path)
    libraries = {name.split(".")[0] for name in _imports(path)}

    assert {library for library in libraries & set(ROOMS) if room not in ROOMS[library]} == set()


def test_help_loads_nothing_heavy():
    code = (
        "import sys; from click.testing import CliRunner; from kg.cli import cli;"
        "assert CliRunner().invoke(cli, ['--help']).exit_code == 0;"
        "print(sorted({m.split('.')[0] for m in sys.modules} & {'spacy', 'rdflib', 'pyoxigraph', 'numpy', 'pyvis',"
        " 'networkx', 'onnxruntime', 'scipy', 'pyshacl'}))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
