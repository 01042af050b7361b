"""The README's console blocks show what the commands print; `python -m tests.readme` brings them up to date."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
_BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)


def blocks(text: str) -> list[str]:
    """The console blocks of a document, without their fences."""
    return _BLOCK.findall(text)


def commands(block: str) -> list[tuple[str, str]]:
    """Commands of a block and the output shown for each."""
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [(part.partition("\n")[0], part.partition("\n")[2]) for part in parts]


def run(command: str, output: Path) -> str:
    """What a `kg` command prints; `output` stands for the folder of that name. `| head -n N` is understood."""
    command, _, pipe = command.partition(" | head -n ")
    words = shlex.split(command, comments=True)
    words = [str(output) if word == "output" else word for word in words[1:]]
    if "-g" not in words and words[0] in ("query", "show", "find", "view", "export"):
        words += ["-g", str(output)]
    done = subprocess.run(
        [sys.executable, "-m", "kg", *words],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "110"},
        check=True,
    )
    lines = done.stdout.replace(str(output), "output").splitlines()
    return "".join(f"{line.rstrip()}\n" for line in (lines[: int(pipe)] if pipe else lines))


def brought_up_to_date(text: str, output: Path) -> str:
    """A document with the output of its `kg` commands as it is now."""

    def renew(match: re.Match[str]) -> str:
        shown = [
            f"$ {command}\n" + (run(command, output) if command.startswith("kg ") else old)
            for command, old in commands(match[1])
        ]
        return "```console\n" + "".join(shown) + "```"

    return _BLOCK.sub(renew, text)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        README.write_text(
            brought_up_to_date(README.read_text(encoding="utf-8"), Path(folder) / "output"), encoding="utf-8"
        )
