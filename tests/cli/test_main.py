"""What a person sees when something goes wrong: one line and an exit code, never a traceback."""

from __future__ import annotations

import sys

import click
import pytest

from kg import cli
from kg.errors import CheckFailedError, KgError


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["kg", *arguments])
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    assert isinstance(stopped.value.code, int)
    return stopped.value.code


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nosuch"], "kg: No such command 'nosuch'. See kg --help.\n"),
        (["find"], "kg find: Missing argument 'NAME'. See kg find --help.\n"),
        (["build", "--nosuch"], "kg build: No such option '--nosuch'. See kg build --help.\n"),
        (["build", "--workers", "0"], "kg build: Invalid value for '--workers': 0 is not in the range x>=1. "
                                      "See kg build --help.\n"),
    ],
)  # fmt: skip
def test_a_wrong_word_on_the_command_line_is_told_in_one_line(arguments, told, monkeypatch, capsys):
    code = run(monkeypatch, *arguments)

    assert (code, capsys.readouterr()) == (2, ("", told))


def test_without_a_command_the_help_is_shown(monkeypatch, capsys):
    code = run(monkeypatch)

    captured = capsys.readouterr()
    assert (code, captured.err) == (0, "")
    assert captured.out.startswith("Usage: kg ")


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (KgError("seeds", "no article\nto read.", "Try."), 2, "kg: seeds: no article to read. Try.\n"),
        (CheckFailedError("output", "2 findings."), 1, "kg: output: 2 findings.\n"),
        (click.Abort(), 130, "kg: stopped.\n"),
        (FileNotFoundError(2, "No such file or directory", "a/b"), 2,
         "kg: a/b: no such file or directory. Check the path.\n"),
        (OSError(28, "No space left on device", "a/b"), 2,
         "kg: a/b: no space left on device. Is there space, and may you write there?\n"),
        (ValueError("x"), 70, "kg: a mistake in kg itself: ValueError: x. KG_TRACEBACK=1 shows where; "
                              "please report it.\n"),
    ],
)  # fmt: skip
def test_an_error_becomes_one_line_and_its_exit_code(error, code, told, monkeypatch, capsys):
    @click.command()
    def broken() -> None:
        raise error

    monkeypatch.setattr(cli, "cli", broken)

    assert (run(monkeypatch), capsys.readouterr().err) == (code, told)


def test_the_traceback_can_be_asked_for(monkeypatch, capsys):
    @click.command()
    def broken() -> None:
        raise ValueError("x")

    monkeypatch.setattr(cli, "cli", broken)
    monkeypatch.setenv("KG_TRACEBACK", "1")

    assert run(monkeypatch) == 70
    assert "Traceback" in capsys.readouterr().err
