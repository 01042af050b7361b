"""The command line: one module per command in this folder, found by being there.

A module `kg/cli/<name>.py` holds a click command called `command` and imports what it runs only when it runs, so
`kg --help` is instant.
"""

from __future__ import annotations

import sys
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
    """Run the command line; a KgError becomes one line on standard error and its exit code (1 or 2)."""
    try:
        cli()
    except KgError as error:
        click.echo(f"kg: {error}", err=True)
        sys.exit(error.exit_code)
