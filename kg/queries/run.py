"""Queries -> answers: parameters bound as terms, never as text, and rows in a fixed order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    Store,
    Triple,
    Variable,
)

from kg.errors import QueryError
from kg.queries.names import NameIndex, read_names, resolve_name
from kg.queries.read import LIMIT, NAME_OR_IRI, Parameter, Query, pattern_start, refuse_unused, variables
from kg.vocab import FOLDERS, PREFIXES, prefixes, term

Term = NamedNode | BlankNode | Literal | Triple
Row = tuple[Term | None, ...]

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_CORE = f"PREFIX kgo: <{PREFIXES['kgo']}> SELECT ?g WHERE {{ GRAPH ?g {{ ?thing kgo:articleCount ?n }} }} LIMIT 1"
_ARTICLE = f"PREFIX schema: <{PREFIXES['schema']}> SELECT ?a WHERE {{ ?a a schema:NewsArticle }} LIMIT 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The rows of an answer. `total` counts those beyond the limit too.

    A yes-or-no question has one column, `answer`; a constructed graph has subject, predicate and object.
    """

    query: Query
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    total: int
    base: str

    def texts(self) -> list[tuple[str, ...]]:
        """The rows as texts, for people: IRIs as prefixed names, literals as their values."""
        return [tuple(show_term(value, self.base) for value in row) for row in self.rows]


def run_query(
    store: Store, query: Query, values: Mapping[str, str] | None = None, *, names: NameIndex | None = None
) -> Answer:
    """The answer of a graph to a query; `values` are its parameters, by name, as people write them.

    Names are looked up in `names`, or in the graph if it is not given.

    Raises:
        QueryError: a parameter is unknown, missing or of the wrong kind, or the SPARQL is wrong.
        UnknownThingError: a parameter names nothing in the graph.
    """
    values = dict(values or {})
    known = [parameter.name for parameter in query.parameters] or [*sorted(variables(query.text)), LIMIT]
    refuse_unused(values, known, query.where)
    given: dict[str, str] = {}
    for parameter in query.parameters or tuple(Parameter(name=name, kind="text") for name in values):
        value = values.get(parameter.name, parameter.default)
        if value:
            given[parameter.name] = value
        elif not (parameter.optional or parameter.name == LIMIT) and query.parameters:
            raise QueryError(query.where, f"needs {parameter.name} ({parameter.kind}).", _example(parameter))
    limit = _limit(given.pop(LIMIT, ""), query)
    bound: dict[Variable, Term] = {}
    for name, value in given.items():
        kind = (query.parameter(name) or Parameter(name=name, kind=_guess(value))).kind
        if kind == NAME_OR_IRI:
            names = names or read_names(store)
        bound[Variable(name)] = _term(name, kind, value, query, names)
    return _answer(store, query, bound, limit)


def show_term(value: Term | None, base: str) -> str:
    """A term as people read it: an IRI as a prefixed name if it has one, a literal's text, nothing for none.

    >>> show_term(NamedNode("https://kg.example/id/person/xi-jinping"), "https://kg.example/id/")
    'person:xi-jinping'
    """
    if value is None:
        return ""
    if not isinstance(value, NamedNode):
        return value.value if isinstance(value, Literal) else str(value)
    if value.value.startswith(base):
        folder, _, local = value.value[len(base) :].partition("/")
        if folder in FOLDERS and local:
            return f"{folder}:{local}"
    for prefix, namespace in PREFIXES.items():
        if value.value.startswith(namespace):
            return f"{prefix}:{value.value[len(namespace) :]}"
    return value.value


def read_base(store: Store) -> str:
    """What the IRIs of a graph start with; empty if it holds nothing to tell it by."""
    for query, mark in ((_CORE, "graph/core"), (_ARTICLE, "article/")):
        for row in store.query(query, use_default_graph_as_union=True):  # type: ignore[union-attr]
            base, found, _ = str(row[0].value).rpartition(mark)
            if found:
                return base
    return ""


def bind(query: Query, bound: Mapping[Variable, Term]) -> str:
    """The text of a query with these variables bound, each by a VALUES clause at the start of its pattern.

    The terms are written by the RDF library, so no text of a person becomes SPARQL.
    """
    if not bound:
        return query.text
    clauses = "".join(f" VALUES {variable} {{ {value} }}" for variable, value in bound.items())
    start = pattern_start(query)
    return f"{query.text[:start]}{clauses}{query.text[start:]}"


def _answer(store: Store, query: Query, bound: dict[Variable, Term], limit: int | None) -> Answer:
    base = read_base(store)
    known = prefixes(base) if base else PREFIXES
    try:
        found = store.query(bind(query, bound), prefixes=known, use_default_graph_as_union=True)
    except (SyntaxError, ValueError) as error:
        raise QueryError(query.where, f"not valid SPARQL: {' '.join(str(error).split())}") from error
    if isinstance(found, QueryBoolean):
        value = Literal(bool(found))
        return Answer(query=query, columns=("answer",), rows=((value,),), total=1, base=base)
    columns: tuple[str, ...]
    if isinstance(found, QueryTriples):
        triples = sorted(((t.subject, t.predicate, t.object) for t in found), key=str)
        rows: list[Row] = list(dict.fromkeys(triples))
        columns = ("subject", "predicate", "object")
    else:
        columns = tuple(variable.value for variable in found.variables)
        rows = _rows(found, query)
    return Answer(query=query, columns=columns, rows=tuple(rows[:limit]), total=len(rows), base=base)


def _rows(found: QuerySolutions, query: Query) -> list[Row]:
    try:
        return [tuple(row) for row in found]
    except (OSError, RuntimeError, ValueError) as error:
        raise QueryError(query.where, f"failed while running: {' '.join(str(error).split())}") from error


def _term(name: str, kind: str, value: str, query: Query, names: NameIndex | None) -> Term:
    if kind == NAME_OR_IRI:
        assert names is not None
        return resolve_name(names, value, kind=name.capitalize())
    if kind == "number":
        if not re.fullmatch(r"[+-]?\d+(\.\d+)?", value):
            raise QueryError(query.where, f"{name} is not a number: {value!r}.")
        return Literal(value, datatype=term("xsd:decimal" if "." in value else "xsd:integer"))
    if kind == "date":
        if not _DATE.fullmatch(value):
            raise QueryError(query.where, f"{name} is not a date: {value!r}.", "Write 2024-05-17, 2024-05 or 2024.")
        return Literal(value)
    return Literal(value)


def _guess(value: str) -> str:
    """The kind of a value for a variable of a query without a header: an IRI or key, a number, else text."""
    if re.match(rf"<?https?://|({'|'.join(FOLDERS)})[:/]", value):
        return NAME_OR_IRI
    return "number" if re.fullmatch(r"[+-]?\d+(\.\d+)?", value) else "text"


def _limit(value: str, query: Query) -> int | None:
    if value and not value.isdecimal():
        raise QueryError(query.where, f"limit is not a number: {value!r}.")
    return int(value) or None if value else None


def _example(parameter: Parameter) -> str:
    examples = {"number": "10", "date": "2024-05-17", NAME_OR_IRI: '"Xi Jinping"', "text": "words"}
    return f"Give it, for example: {parameter.name}={examples[parameter.kind]}"
