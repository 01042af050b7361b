"""Options and tables that the commands share."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])
FORMATS = ("table", "csv", "json", "markdown")
# Characters of a cell in a table: sentences longer than this would make every row fill a screen.
_MAX_CELL = 72


def graph_option(function: Command) -> Command:
    """`-g/--graph`: which graph is asked."""
    return click.option(
        "-g",
        "--graph",
        type=click.Path(path_type=Path),
        default=Path("output"),
        show_default=True,
        help="Output folder of a build, or an RDF file.",
    )(function)


def format_option(function: Command) -> Command:
    """`-f/--format`: how a table is written."""
    return click.option(
        "-f",
        "--format",
        "format_",
        type=click.Choice(FORMATS),
        default="table",
        show_default=True,
        help="How to write the answer.",
    )(function)


def write_rows(columns: Sequence[str], rows: Sequence[Sequence[str]], format_: str) -> None:
    """Rows on standard output."""
    if format_ == "table":
        _write_table(columns, rows)
    elif format_ == "csv":
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
        click.echo(text.getvalue(), nl=False)
    elif format_ == "json":
        records = [dict(zip(columns, row, strict=True)) for row in rows]
        click.echo(json.dumps(records, ensure_ascii=False, indent=2))
    else:
        click.echo("| " + " | ".join(columns) + " |")
        click.echo("|" + " --- |" * len(columns))
        for row in rows:
            click.echo("| " + " | ".join(_one_line(cell).replace("|", "\\|") for cell in row) + " |")


def write_total(shown: int, total: int, one: str = "row", many: str = "") -> None:
    """The last line, on standard error, so that it never stands in a file of rows."""
    text = f"{total:,} {one if total == 1 else many or one + 's'}"
    if shown < total:
        text = f"{shown:,} of {text} (more with -p limit=N)"
    click.echo(text, err=True)


def _write_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(_clipped(_one_line(cell))) for cell in row))
    Console(width=max(80, shutil.get_terminal_size((120, 40)).columns)).print(table)


def _clipped(text: str) -> str:
    """A text short enough for a column; the other formats give it whole."""
    return text if len(text) <= _MAX_CELL else f"{text[: _MAX_CELL - 1].rstrip()}…"


def _one_line(text: str) -> str:
    return " ".join(text.split())
