"""The command line: one module per command in this folder, found by being there.

A module `kg/cli/<name>.py` holds a click command called `command` and imports what it runs only when it runs, so
`kg --help` is instant.
"""

from __future__ import annotations

import errno
import io
import os
import sys
import traceback
from importlib import import_module
from pkgutil import iter_modules

import click

from kg import __version__
from kg.errors import KgError


class _Commands(click.Group):
    """The modules of this folder as commands."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(f"{__name__}.{cmd_name}").command
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="kg")
def cli() -> None:
    """Turn a folder of English news into an RDF graph that can be queried and checked.

    Start with:  kg build seeds -o output
    Then ask:    kg query   (lists the questions)   or   kg show "a name"
    """


def main() -> None:
    """Run the command line; whatever goes wrong becomes one line on standard error and an exit code.

    2 for wrong input, 1 for a check that found something, 70 for a mistake of ours, 130 when stopped from the keyboard.
    """
    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal's encoding lacks must not end a command.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = cli.main(prog_name="kg", standalone_mode=False)
        sys.stdout.flush()
    except Exception as error:
        code = _tell(error)
    sys.exit(code if isinstance(code, int) else 0)


def _tell(error: Exception) -> int:
    """Say in one line what went wrong; gives the exit code."""
    if os.environ.get("KG_TRACEBACK"):
        traceback.print_exception(error)
    if isinstance(error, click.Abort):
        return _say("stopped.", 130)
    if isinstance(error, BrokenPipeError):  # the reader of our output has seen enough: `kg query … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    if isinstance(error, KgError):
        return _say(str(error), error.exit_code)
    if isinstance(error, click.UsageError):
        context = error.ctx
        if context is not None and not sys.argv[1:]:
            click.echo(context.get_help())
            return 0
        path = context.command_path if context is not None else "kg"
        return _say(f"{path}: {error.format_message().rstrip('.')}. See {path} --help.", 2)
    if isinstance(error, click.ClickException):
        return _say(error.format_message(), 2)
    if isinstance(error, OSError) and error.filename is not None:
        where = error.filename2 if error.filename2 is not None else error.filename
        remedy = "Is there space, and may you write there?" if error.errno != errno.ENOENT else "Check the path."
        return _say(f"{os.fsdecode(where)}: {(error.strerror or 'cannot be used').lower()}. {remedy}", 2)
    what = f"{type(error).__name__}: {error}".rstrip(": ")
    return _say(f"a mistake in kg itself: {what}. KG_TRACEBACK=1 shows where; please report it.", 70)


def _say(text: str, code: int) -> int:
    line = " ".join(text.split())
    click.echo(line if line.startswith(("kg: ", "kg ")) else f"kg: {line}", err=True)
    return code
