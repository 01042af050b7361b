import os
import subprocess
import sys
from pathlib import Path

import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Store

from kg.errors import KgError, QueryError, UnknownThingError
from kg.graph.build import build_graph
from kg.graph.files import turtle
from kg.graph.store import memory_store
from kg.queries import (
    NameIndex,
    Query,
    find_query,
    find_things,
    query_folder,
    read_dossier,
    read_names,
    read_queries,
    read_query,
    resolve_name,
    run_query,
)
from kg.queries.read import parse_query
from kg.vocab import BASE, PREFIXES, prefixes
from tests.facts import make_facts, make_sentences

QUERIES = read_queries()
# What to ask each query that needs an answer to ask for, so that every one has rows.
ASKED = {
    "article-facts": {"article": "Norland talks end"},
    "event-participants": {"event": "ana ruiz meets jon bjork"},
    "fact-sources": {"thing": "event/ruiz-meets-bjork"},
    "thing-figures": {"thing": "Sudland"},
    "thing-quotes": {"thing": "HARBOUR PACT"},
}
BOUND = [
    ("event-list", {"place": "Norland"}),
    ("event-list", {"type": "agreement", "since": "2024-06", "before": "2026"}),
    ("event-list", {"place": "Puerto Bravo"}),
    ("organization-people", {"organization": "union of the south"}),
    ("person-meetings", {"person": "bjork"}),
    ("person-quotes", {"person": "Jon Björk", "thing": "Sudland"}),
    ("person-quotes", {"person": "Jon Björk", "thing": "Norland"}),
    ("person-roles", {"person": "ruiz"}),
    ("thing-list", {"only": "place"}),
    ("thing-relations", {"thing": "Norland"}),
]


@pytest.fixture(scope="module")
def store() -> Store:
    return memory_store(build_graph(make_facts(), sentences=make_sentences()))


@pytest.fixture(scope="module")
def names(store) -> NameIndex:
    return read_names(store)


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    dataset = build_graph(make_facts(), sentences=make_sentences())
    text = "".join(turtle((quad.triple for quad in dataset.quads), prefixes()))
    return rdflib.Graph().parse(data=text, format="turtle")


def values_for(query: Query) -> dict[str, str]:
    needed = [parameter.name for parameter in query.parameters if parameter.kind == "name or IRI"]
    return ASKED.get(query.name) or ({"thing": "Ana Ruiz"} if needed == ["thing"] else {})


def in_rdflib(graph: rdflib.Graph, query: Query, values: dict[str, str], names: NameIndex) -> list[tuple[str, ...]]:
    """The rows of rdflib's own engine, every term in N-Triples."""
    bindings: dict[str, rdflib.term.Identifier] = {}
    for name, value in values.items():
        kind = query.parameter(name).kind
        iri = resolve_name(names, value, kind=name.capitalize()).value if kind == "name or IRI" else ""
        bindings[name] = rdflib.URIRef(iri) if iri else rdflib.Literal(value)
    found = graph.query(query.text, initBindings=bindings)
    return [tuple("" if term is None else term.n3() for term in row) for row in found]


def in_oxigraph(store: Store, query: Query, values: dict[str, str], names: NameIndex) -> list[tuple[str, ...]]:
    answer = run_query(store, query, {"limit": "100000", **values} if query.parameter("limit") else values, names=names)
    return [
        tuple("" if term is None else rdflib.util.from_n3(str(term)).n3() for term in row)
        for row in answer.rows
    ]  # fmt: skip


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_query_has_rows_and_the_same_in_every_engine(store, graph, names, query):
    found = in_oxigraph(store, query, values_for(query), names)

    assert found
    assert found == in_rdflib(graph, query, values_for(query), names)


@pytest.mark.parametrize(("name", "values"), BOUND)
def test_bound_query_has_the_same_rows_in_every_engine(store, graph, names, name, values):
    query = find_query(name)

    assert in_oxigraph(store, query, values, names) == in_rdflib(graph, query, values, names)


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_query_file_is_in_style(query):
    lines = (query_folder() / f"{query.name}.rq").read_text(encoding="utf-8").splitlines()

    assert query.summary
    assert "-" in query.name
    assert query.view in ("table", "timeline", "map")
    assert lines[0] == f"#+ summary: {query.summary}"
    declared = [line.split()[1].removesuffix(":") for line in lines if line.startswith("PREFIX")]
    assert declared == sorted(set(declared))
    assert all(f"PREFIX {prefix}: <{PREFIXES[prefix]}>" in lines for prefix in declared)
    body = "\n".join(line for line in lines if not line.startswith(("PREFIX", "#+")))
    assert all(f"{prefix}:" in body for prefix in declared)
    assert "ORDER BY" in body


def rows(store: Store, name: str, values: dict[str, str], *columns: str) -> list[tuple[str, ...]]:
    answer = run_query(store, find_query(name), values)
    places = [answer.columns.index(column) for column in columns]
    return [tuple(row[place] for place in places) for row in answer.texts()]


def test_roles_of_a_person(store):
    assert rows(store, "person-roles", {"person": "Ana Ruiz"}, "title", "of", "ended", "from") == [
        ("Foreign Minister", "Sudland", "", ""),
        ("leader", "Union of the South", "", ""),
        ("mayor", "Puerto Bravo", "true", "2023-01-01"),
    ]


def test_events_inside_a_place(store):
    assert rows(store, "event-list", {"place": "Norland"}, "what", "where") == [("Ana Ruiz meets Jon Björk", "Östhamn")]
    assert rows(store, "event-list", {"place": "Sudland"}, "what") == []


def test_events_of_a_type_and_time(store):
    assert rows(store, "event-list", {"type": "Agreement"}, "event") == [("event:sudland-signs-harbour-pact",)]
    assert rows(store, "event-list", {"since": "2025"}, "event") == [("event:sudland-signs-harbour-pact",)]
    assert rows(store, "event-list", {"before": "2024-06"}, "event") == [("event:ruiz-meets-bjork",)]


def test_who_met_whom(store):
    assert rows(store, "person-meetings", {"person": "Ruiz"}, "name", "other", "where", "from") == [
        ("Ana Ruiz", "Jon Björk", "Östhamn", "2024-05-17")
    ]


def test_figures_stand_side_by_side(store):
    assert rows(store, "thing-figures", {"thing": "Sudland"}, "figure", "value", "unit", "from") == [
        ("trade", "2500000000", "USD", "2023-01-01"),
        ("trade", "2700000000", "USD", "2023-01-01"),
    ]


def test_denied_and_possible_facts_are_found_where_asked_for(store):
    assert rows(store, "fact-denied", {}, "fact", "status", "by") == [
        ("Jon Björk, king (Norland)", "denied", ""),
        ("Norland sanctions Acme & Sons", "denied", "Jon Björk"),
        ("Östhamn capital of Norland", "denied", ""),
        ("Sudland member of Union of the South", "hypothetical", ""),
        ("rise of trade (Norland, Sudland)", "hypothetical", ""),
        ("Östhamn Forum", "hypothetical", ""),
    ]


def test_companions_are_counted_by_sentence(store):
    assert rows(store, "thing-companions", {"thing": "Ana Ruiz", "limit": "2"}, "name", "sentences", "articles") == [
        ("Jon Björk", "2", "2"),
        ("Norland", "2", "1"),
    ]


def test_limit_cuts_the_rows_and_tells_the_total(store):
    answer = run_query(store, find_query("thing-list"), {"limit": "2"})

    assert (len(answer.rows), answer.total) == (2, 13)


@pytest.mark.parametrize(
    "asked",
    ["Jon Björk", " JON  BJORK ", "Bjork", "person/jon-bjork", "person:jon-bjork", f"<{BASE}person/jon-bjork>"],
)
def test_name_is_found_whatever_its_form(names, asked):
    assert resolve_name(names, asked) == NamedNode(BASE + "person/jon-bjork")


def test_unknown_name_tells_the_nearest(names):
    with pytest.raises(UnknownThingError) as caught:
        resolve_name(names, "Jon Bjrok")

    assert str(caught.value) == ('No entity is called "Jon Bjrok". Close: Jon Björk (Person). Try: kg find jon bjrok')


def test_ambiguous_name_tells_all(names):
    with pytest.raises(QueryError, match=r'"Ana Ruiz visits Norland" is the name of 2 things: .*Give one by its IRI'):
        resolve_name(names, "Ana Ruiz visits Norland")


def test_a_name_means_an_entity_before_an_event_type(names):
    assert resolve_name(names, "meeting").value.endswith("#Meeting")


def test_find_gives_the_best_first(names):
    found = find_things(names, "ruiz")

    assert (found[0].name, found[0].kind, found[0].score) == ("Ana Ruiz", "Person", 100.0)
    assert find_things(names, "zzzzqqq") == ()


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"persn": "x"}, "params not used in the query: persn. Did you mean person?"),
        ({"person": "Nobody Atall"}, 'No entity is called "Nobody Atall"'),
        ({"zzz": "x"}, "params not used in the query: zzz."),
    ],
)
def test_wrong_parameter_is_told(store, values, message):
    with pytest.raises(KgError, match=message.replace("?", r"\?")):
        run_query(store, find_query("person-roles"), values)


@pytest.mark.parametrize(
    ("name", "values", "message"),
    [
        ("thing-articles", {}, "needs thing (name or IRI)"),
        ("thing-list", {"limit": "many"}, "limit is not a number: 'many'"),
        ("event-list", {"since": "May"}, "since is not a date: 'May'"),
    ],
)
def test_missing_or_malformed_parameter_is_told(store, name, values, message):
    with pytest.raises(QueryError) as caught:
        run_query(store, find_query(name), values)

    assert message in str(caught.value)


def test_unused_header_parameter_is_told():
    text = "#+ params: persn (name or IRI)\nSELECT ?person WHERE { ?person ?p ?o }"

    with pytest.raises(QueryError) as caught:
        parse_query(text, name="x", where="queries/x.rq")

    assert str(caught.value) == "queries/x.rq: params not used in the query: persn. Did you mean person?"


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("#+ params: person name", "params are not readable"),
        ("#+ params: s (colour)", "unknown kind of parameter: 'colour'"),
        ("#+ parms: s (text)", "unknown fields: parms"),
    ],
)
def test_wrong_header_is_told(header, message):
    with pytest.raises(QueryError, match=message):
        parse_query(f"{header}\nSELECT ?s WHERE {{ ?s ?p ?o }}", name="x", where="x.rq")


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * WHERE { SERVICE <http://x.example/> { ?s ?p ?o } }",
        "SELECT * WHERE { service<http://x.example/> { ?s ?p ?o } }",
        "SELECT * WHERE { SERVICE SILENT ?where { ?s ?p ?o } }",
        "SELECT * WHERE { \\u0053ERVICE <http://x.example/> { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/passwd> WHERE { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/passwd> WHERE { ?s ?p ?o }",
        "PREFIX f: <file:///> SELECT * FROM f:x WHERE { ?s ?p ?o }",
        "LOAD <http://x.example/>",
    ],
)
def test_query_may_not_reach_beyond_the_graph(text):
    with pytest.raises(QueryError, match="is not allowed"):
        find_query(text)


@pytest.mark.parametrize(
    "text",
    [
        'SELECT ?service WHERE { ?service ?p "SERVICE <x> FROM <file:y>" } # LOAD it',
        "SELECT * WHERE { ?s kgo:service ?load }",
        'SELECT * WHERE { ?s ?p """a "SERVICE" b""" }',
    ],
)
def test_the_words_alone_are_allowed(store, text):
    assert run_query(store, find_query(text)).total == 0


@pytest.mark.parametrize("text", ["SELECT * WHERE { ?s ?p }", "DROP ALL", "INSERT DATA { <a:a> <a:b> <a:c> }"])
def test_what_is_no_query_is_told_in_one_line(store, text):
    with pytest.raises(QueryError, match="query: not valid SPARQL: ") as caught:
        run_query(store, find_query(text))

    assert "\n" not in str(caught.value)


def test_text_of_a_parameter_stays_text(store):
    hostile = 'x" } ?s ?p ?o . FILTER("" = "\\'

    answer = run_query(store, find_query("thing-list"), {"only": hostile})

    assert answer.rows == ()


def test_typed_query_knows_the_prefixes_and_takes_variables_as_parameters(store):
    text = "SELECT ?title WHERE { ?role org:member ?who ; kgo:title ?title } ORDER BY ?title"

    answer = run_query(store, find_query(text), {"who": "person:jon-bjork"})

    assert answer.texts() == [("prime minister",)]


def test_ask_and_construct_are_answered(store):
    asked = run_query(store, find_query("ASK { person:ana-ruiz schema:jobTitle ?t }"), {"t": "leader"})
    made = run_query(
        store, find_query("CONSTRUCT { ?s a kgo:Work } WHERE { ?s a kgo:Work }"), {"s": "work/harbour-pact"}
    )

    assert asked.rows == ((Literal(True),),)
    assert made.texts() == [("work:harbour-pact", "rdf:type", "kgo:Work")]


def test_query_is_found_by_name_by_path_and_as_typed(tmp_path):
    path = tmp_path / "my.rq"
    path.write_text("ASK { ?s ?p ?o }", encoding="utf-8")

    assert find_query("person-roles").name == "person-roles"
    assert find_query(str(path)).text == "ASK { ?s ?p ?o }"
    assert find_query("ASK { ?s ?p ?o }").name == "query"


def test_unknown_query_tells_the_nearest():
    with pytest.raises(QueryError, match=r'No query is called "persons-role"\. Close: person-roles'):
        find_query("persons-role")


def test_missing_file_and_empty_folder_are_told(tmp_path):
    with pytest.raises(QueryError, match="cannot be read"):
        read_query(tmp_path / "none.rq")
    with pytest.raises(QueryError, match=r"no \.rq files"):
        read_queries(tmp_path)


def test_dossier_gathers_what_is_known(store):
    dossier = read_dossier(store, "ana ruiz")

    assert (dossier.name, dossier.kind, dossier.classes, dossier.aliases) == (
        "Ana Ruiz",
        "Person",
        ("Person",),
        ("Ruiz",),
    )
    assert [(title, answer.total) for title, answer in dossier.sections] == [
        ("Roles", 3),
        ("Relations", 1),
        ("Events", 1),
        ("Said by", 1),
        ("Articles", 3),
        ("Names", 4),
    ]


def test_dossier_of_an_event_gives_participants_and_sources(store):
    dossier = read_dossier(store, "event:ruiz-meets-bjork")

    assert [(title, answer.total) for title, answer in dossier.sections] == [("Participants", 4), ("Sources", 2)]


def test_answers_do_not_depend_on_the_hash_seed(tmp_path):
    script = (
        "from tests.facts import *; from kg.graph.build import build_graph; from kg.graph.store import memory_store\n"
        "from kg.queries import *\n"
        "s = memory_store(build_graph(make_facts(), sentences=make_sentences()))\n"
        "print([run_query(s, q).texts() for q in read_queries() if all(p.optional or p.default for p in q.parameters)])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parent.parent,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(outputs) == 1


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30))
def test_any_text_can_be_a_parameter(text):
    query = parse_query("#+ params: x (text)\nSELECT ?x WHERE { }", name="q", where="q")

    assert run_query(Store(), query, {"x": text}).rows == ((Literal(text),),)


@given(st.text(max_size=40).filter(lambda text: "://" not in text))
def test_any_name_that_is_none_is_told(text):
    with pytest.raises(UnknownThingError, match="No entity is called"):
        resolve_name(NameIndex(by_name={}, things={}), text)


def test_a_dossier_of_an_unknown_iri_is_an_error(store):
    with pytest.raises(UnknownThingError, match="kg find"):
        read_dossier(store, "https://kg.example/id/person/nobody")
