"""`kg query`: ask a graph."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kg.cli._output import format_option, graph_option, write_rows, write_total
from kg.errors import QueryError


@click.command(
    epilog='Example:  kg query person-roles -p person="Angela Merkel"   ·   kg query "SELECT * { ?s ?p ?o } LIMIT 3"'
)
@click.argument("question", required=False)
@click.option("-p", "--param", "params", multiple=True, metavar="NAME=VALUE", help="A parameter; may be repeated.")
@click.option(
    "--queries",
    "folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=None,
    help="Folder of .rq files [default: the shipped ones].",
)
@graph_option
@format_option
def command(question: str | None, params: tuple[str, ...], folder: Path | None, graph: Path, format_: str) -> None:
    """Ask a QUESTION: the name of a query, a .rq file, SPARQL as typed, or - for standard input.

    Without a question, lists the queries there are. Names of people, places … can be given as parameters as they are.
    """
    from kg.graph.store import open_graph
    from kg.queries import find_query, read_queries, run_query

    if question is None:
        queries = read_queries(folder)
        rows = [
            (
                query.name,
                ", ".join(_signature(p.name, p.optional or p.name == "limit") for p in query.parameters),
                query.summary,
            )
            for query in queries
        ]
        write_rows(("query", "parameters", "summary"), rows, format_)
        write_total(len(rows), len(rows), "query", "queries")
        return
    text = sys.stdin.read() if question == "-" else question
    query = find_query(text, folder)
    answer = run_query(open_graph(graph), query, _values(params))
    write_rows(answer.columns, answer.texts(), format_)
    write_total(len(answer.rows), answer.total)


def _signature(name: str, optional: bool) -> str:
    return f"[{name}]" if optional else name


def _values(params: tuple[str, ...]) -> dict[str, str]:
    values = {}
    for param in params:
        name, equals, value = param.partition("=")
        if not equals:
            raise QueryError(f"-p {param}", "is not NAME=VALUE.", 'Write for example -p person="Xi Jinping".')
        values[name.strip()] = value.strip()
    return values
