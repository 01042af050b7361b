"""What several tests share: a graph built from the shipped seeds by the shipped pipeline, once a session."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from kg.build import BuildReport, build

# The same examples on every run: a change is judged by what it changes.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def seeds() -> Path:
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, seeds: Path) -> tuple[Path, BuildReport]:
    """The output folder of a build of the seeds, and its report."""
    output = tmp_path_factory.mktemp("built") / "output"
    return output, build([seeds], output)
