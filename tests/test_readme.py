from __future__ import annotations

from pathlib import Path

import pytest

from tests.readme import README, ROOT, blocks, brought_up_to_date, commands


@pytest.mark.slow
def test_the_readme_shows_what_its_commands_print(tmp_path: Path):
    text = README.read_text(encoding="utf-8")

    assert brought_up_to_date(text, tmp_path / "output") == text


def test_the_readme_opens_with_the_two_commands():
    first = [command for command, _ in commands(blocks(README.read_text(encoding="utf-8"))[0])]

    assert first == ["make build", "make test"]


def test_every_file_that_the_documents_link_to_is_there():
    import re

    missing = []
    for document in (README, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"):
        for target in re.findall(r"\]\(([^)#]+)", document.read_text(encoding="utf-8")):
            if "://" not in target and not (document.parent / target).exists():
                missing.append(f"{document.name}: {target}")

    assert missing == []
