"""`kg show`: everything about one thing."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli._output import format_option, graph_option, write_rows


@click.command(epilog='Example:  kg show "Angela Merkel"')
@click.argument("thing")
@click.option("-n", "--limit", type=click.IntRange(1), default=15, show_default=True, help="Rows a section at most.")
@graph_option
@format_option
def command(thing: str, limit: int, graph: Path, format_: str) -> None:
    """Show the dossier of a THING (name or IRI): names, roles, relations, events, quotes, figures, articles."""
    import json

    from kg.graph.store import open_graph
    from kg.queries import read_dossier

    dossier = read_dossier(open_graph(graph), thing)
    if format_ == "json":
        sections = {
            title: [dict(zip(answer.columns, row, strict=True)) for row in answer.texts()]
            for title, answer in dossier.sections
        }
        record = {
            "iri": dossier.iri,
            "name": dossier.name,
            "kind": dossier.kind,
            "classes": list(dossier.classes),
            "aliases": list(dossier.aliases),
            "links": list(dossier.links),
            "sections": sections,
        }
        click.echo(json.dumps(record, ensure_ascii=False, indent=2))
        return
    click.secho(f"{dossier.name} ({', '.join(dossier.classes)})", bold=True)
    for label, values in (("also", dossier.aliases), ("see", dossier.links), ("iri", (dossier.iri,))):
        if values:
            click.echo(f"{label}: {', '.join(values)}")
    for title, answer in dossier.sections:
        rows = answer.texts()
        more = f" ({limit} of {len(rows)})" if len(rows) > limit else ""
        click.secho(f"\n{title}{more}", bold=True)
        write_rows(answer.columns, rows[:limit], format_)
