"""`kg find`: things by name."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli._output import format_option, graph_option, write_rows, write_total


@click.command(epilog="Example:  kg find merkel")
@click.argument("name")
@click.option("-n", "--limit", type=click.IntRange(1), default=10, show_default=True, help="Things to show at most.")
@graph_option
@format_option
def command(name: str, limit: int, graph: Path, format_: str) -> None:
    """Find the things called NAME, or something like it, best first."""
    from kg.graph.store import open_graph
    from kg.queries import find_things, read_names

    matches = find_things(read_names(open_graph(graph)), name, limit=limit)
    rows = [(m.name, m.kind, str(m.mentions), str(m.articles), m.iri) for m in matches]
    write_rows(("name", "kind", "mentions", "articles", "iri"), rows, format_)
    write_total(len(rows), len(rows), "thing")
