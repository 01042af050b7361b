"""Programs of other vendors that tests call: `sh tests/tools.sh` installs them."""

import os
import shutil
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent


def find_tool(name: str) -> str:
    """Path of a program; without it the test is skipped, or fails where KG_REQUIRE_TOOLS=1."""
    found = shutil.which(name)
    return found or _missing(name)


def find_node_module(name: str) -> Path:
    """Folder of an npm package below `tests`; likewise."""
    folder = FOLDER / "node_modules" / name
    return folder if folder.is_dir() else Path(_missing(f"npm package {name}"))


def _missing(name: str) -> str:
    message = f"{name} is not installed: run sh tests/tools.sh"
    if os.environ.get("KG_REQUIRE_TOOLS") == "1":
        pytest.fail(message)
    pytest.skip(message)
