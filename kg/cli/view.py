"""`kg view`: a page of a graph, or of what lies around one thing."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli._output import graph_option


@click.command(epilog='Example:  kg view --around "Angela Merkel" -o merkel.html')
@click.option("--around", metavar="THING", default=None, help="Show what lies around this thing (name or IRI).")
@click.option("-n", "--limit", type=click.IntRange(1, 2000), default=200, show_default=True, help="Things at most.")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True), required=True,
              help="The page to write; - for standard output.")  # fmt: skip
@graph_option
def command(around: str | None, limit: int, output: Path, graph: Path) -> None:
    """Write an interactive page: one HTML file that opens from disk and needs no network."""
    from kg.graph.files import written_aside
    from kg.graph.store import open_graph
    from kg.queries import read_names, resolve_name
    from kg.views.graph import render
    from kg.views.links import read_network

    store = open_graph(graph)
    focus = resolve_name(read_names(store), around).value if around else ""
    network = read_network(store)
    if limit > 500:
        click.echo(f"kg: {limit} things make a slow and crowded page; 500 at most is better.", err=True)
    html = render(network, limit=limit, focus=focus)
    if str(output) == "-":
        click.echo(html, nl=False)
        return
    with written_aside(output) as temporary:
        temporary.write_text(html, encoding="utf-8")
    click.echo(f"{output}: {len(html) // 1024:,} KB")
