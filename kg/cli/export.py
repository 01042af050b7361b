"""`kg export`: a graph in another format."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli._output import format_option, graph_option, write_rows, write_total


@click.command(epilog="Example:  kg export graphml graph.graphml   ·   kg export neo4j neo4j/")
@click.argument("kind", metavar="FORMAT", required=False)
@click.argument("path", type=click.Path(path_type=Path), required=False)
@graph_option
@format_option
def command(kind: str | None, path: Path | None, graph: Path, format_: str) -> None:
    """Write a graph in another FORMAT to PATH. Without a format, lists the formats there are."""
    from kg.exports import export, read_formats
    from kg.graph.store import open_graph

    formats = {known.name: known for known in read_formats()}
    if kind is None:
        write_rows(("format", "for"), [(known.name, known.summary) for known in formats.values()], format_)
        write_total(len(formats), len(formats), "format")
        return
    suffix = formats[kind].suffix if kind in formats else ""
    target = export(open_graph(graph), kind, path or Path(f"graph{suffix}"))
    click.echo(f"{target}: written as {kind}")
