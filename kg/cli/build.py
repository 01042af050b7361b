"""`kg build`: documents in, graph and pages out."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(epilog="Example:  kg build seeds -o output   ·   cat article.txt | kg build - -o output")
@click.argument("seeds", nargs=-1, type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("output"),
    show_default=True,
    help="Folder for graph, store and pages.",
)
@click.option(
    "--model",
    default="accurate",
    show_default=True,
    help="accurate, fast, or name or path of an installed spaCy pipeline.",
)
@click.option("--base", default="https://kg.example/id/", show_default=True, help="What the graph's IRIs start with.")
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    default=0.0,
    show_default=True,
    help="Leave out facts that are less certain than this.",
)
@click.option("--workers", type=click.IntRange(1), default=None, help="Processes that read articles [default: cores].")
@click.option(
    "--corrections",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    help="File of corrections by hand: which names are the same, which are not.",
)
@click.option("--skip", multiple=True, metavar="PATTERN", help="Leave out files that match; may be repeated.")
@click.option("--strict", is_flag=True, help="Stop at the first document that cannot be read.")
@click.option("--quiet", is_flag=True, help="No progress bar.")
def command(
    seeds: tuple[Path, ...],
    output: Path,
    model: str,
    base: str,
    min_confidence: float,
    workers: int | None,
    corrections: Path | None,
    skip: tuple[str, ...],
    strict: bool,
    quiet: bool,
) -> None:
    """Build a graph from SEEDS: files, folders, or - for standard input [default: seeds]."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from kg.build import build

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=quiet or not console.is_terminal, transient=True) as progress:
        task = progress.add_task("reading", total=None)

        def on_step(step: str, done: int, total: int) -> None:
            progress.update(task, description=step, completed=done, total=total or None)

        report = build(
            seeds or (Path("seeds"),),
            output,
            model=model,
            base=base,
            min_confidence=min_confidence,
            workers=workers,
            corrections=corrections,
            skip=skip,
            strict=strict,
            on_step=on_step,
        )
    for problem in report.problems:
        click.echo(f"kg: {problem}", err=True)
    click.echo(report.summary)
