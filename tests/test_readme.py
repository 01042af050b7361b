from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.readme import README, ROOT, blocks, commands, run


def skeleton(output: str) -> str:
    """The first line with numbers masked and blanks joined.

    Counts and rows rest on 8-bit arithmetic that processors round differently; what a command shows does not.
    """
    first = output.partition("\n")[0]
    return " ".join(re.sub(r"\d[\d,]*", "N", first).split())


@pytest.mark.slow
def test_the_readme_shows_what_its_commands_print(tmp_path: Path):
    shown = [pair for block in blocks(README.read_text(encoding="utf-8")) for pair in commands(block)]
    ours = [(command, output) for command, output in shown if command.startswith("kg ")]

    printed = [(command, skeleton(run(command, tmp_path / "output"))) for command, _ in ours]

    assert len(ours) > 5
    assert printed == [(command, skeleton(output)) for command, output in ours]


def test_the_readme_opens_with_the_two_commands():
    first = [command for command, _ in commands(blocks(README.read_text(encoding="utf-8"))[0])]

    assert first == ["make build", "make test"]


def test_every_file_that_the_documents_link_to_is_there():
    missing = []
    for document in (README, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"):
        for target in re.findall(r"\]\(([^)#]+)", document.read_text(encoding="utf-8")):
            if "://" not in target and not (document.parent / target).exists():
                missing.append(f"{document.name}: {target}")

    assert missing == []
