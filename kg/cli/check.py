"""`kg check`: whether a graph keeps its contract."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli._output import format_option, write_rows


@click.command(epilog="Example:  kg check output --sources seeds")
@click.argument("graph", type=click.Path(path_type=Path), default=Path("output"))
@click.option("--sources", type=click.Path(path_type=Path, exists=True), multiple=True,
              help="The documents it was built from: quotations are compared with them.")  # fmt: skip
@click.option("--no-shapes", is_flag=True, help="Leave out SHACL validation, which takes by far the longest.")
@format_option
def command(graph: Path, sources: tuple[Path, ...], no_shapes: bool, format_: str) -> None:
    """Check a GRAPH, an output folder or an RDF file: strict syntax, the graph contract, SHACL shapes.

    Exit code 1 if something is found.
    """
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    from kg.documents import read_articles
    from kg.errors import CheckFailedError
    from kg.graph.check import check_graph

    texts = dict(read_articles(sources).texts) if sources else None
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as progress:
        task = progress.add_task("checking", total=None)
        findings = check_graph(
            graph,
            texts=texts,
            shapes=not no_shapes,
            on_step=lambda step, done, total: progress.update(
                task, description=step, completed=done, total=total or None
            ),
        )
    if findings:
        write_rows(("rule", "node", "what"), [(f.rule, f.node, f.what) for f in findings], format_)
        raise CheckFailedError(
            graph, f"{len(findings)} finding{'' if len(findings) == 1 else 's'}.", "See the list above."
        )
    click.echo(f"{graph}: nothing found")
