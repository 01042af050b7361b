"""Extractions that are kept between builds."""

from __future__ import annotations

import ast
from pathlib import Path

from kg.extract import shards

KG = Path(__file__).parent.parent.parent / "kg"


def _rooms_imported(room: Path) -> set[str]:
    found = set()
    for path in [room.with_suffix(".py")] if room.with_suffix(".py").is_file() else room.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "kg":
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("kg."):
                found.add(node.module.split(".")[1])
    return found


def test_an_extraction_is_read_anew_when_any_code_or_table_that_it_rests_on_changes():
    needed, todo = set(), {"extract"}
    while todo:
        room = todo.pop()
        needed.add(room)
        todo |= _rooms_imported(KG / room) - needed

    assert needed - {"errors"} == {name.removesuffix(".py") for name in shards._READERS}
