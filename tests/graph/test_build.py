import random
from dataclasses import fields, replace

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Store

from kg.errors import GraphError
from kg.graph.build import build_graph
from kg.graph.dataset import Dataset, make_dataset
from kg.graph.store import memory_store
from kg.model import Facts
from kg.vocab import BASE, KGO, ONTOLOGY, PREFIXES, core_graph, iri, mention_iri, prefixes, term
from tests.facts import TALKS, TEXTS, VISIT, make_facts, make_sentences

HEADER = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in prefixes().items())


def rows(store: Store, query: str) -> list[tuple[str, ...]]:
    found = store.query(HEADER + query, use_default_graph_as_union=True)
    return sorted(tuple("" if term is None else term.value.replace(BASE, "") for term in row) for row in found)


def ask(store: Store, pattern: str) -> bool:
    return bool(store.query(f"{HEADER}ASK {{ {pattern} }}", use_default_graph_as_union=True))


def graphs_of(dataset: Dataset, subject: NamedNode) -> set[str]:
    return {quad.graph_name.value for quad in dataset.quads if quad.subject == subject}


def test_order_of_facts_changes_nothing(dataset):
    facts = make_facts()
    chance = random.Random(7)
    shuffled = {f.name: list(getattr(facts, f.name)) for f in fields(Facts) if f.name != "run"}
    for values in shuffled.values():
        chance.shuffle(values)

    again = build_graph(
        replace(facts, **{name: tuple(values) for name, values in shuffled.items()}), sentences=make_sentences()
    )

    assert again == dataset


def test_each_triple_stands_in_one_graph(dataset):
    assert len({str(quad.triple) for quad in dataset.quads}) == len(dataset.quads)


def test_a_triple_in_two_graphs_is_refused():
    triple = (iri("person/a"), term("rdfs:label"), Literal("A", language="en"))

    with pytest.raises(GraphError, match="one triple stands in two graphs"):
        make_dataset(BASE, [Quad(*triple, core_graph()), Quad(*triple, NamedNode(ONTOLOGY))])


def test_no_blank_nodes_and_no_default_graph(dataset):
    terms = {type(part) for quad in dataset.quads for part in (quad.subject, quad.object, quad.graph_name)}

    assert terms == {NamedNode, Literal}
    assert BlankNode not in terms


def test_what_an_article_says_stands_in_its_graph(dataset):
    article = iri(VISIT)

    assert graphs_of(dataset, article) == {article.value}
    assert graphs_of(dataset, iri("report/ruiz-meets-bjork-1")) == {article.value}
    assert graphs_of(dataset, iri("attribution/ruiz-pact")) == {article.value}
    assert graphs_of(dataset, mention_iri(VISIT, 0, 8)) == {article.value}


def test_things_and_facts_stand_in_the_core_and_are_denoted_in_the_graphs_of_articles(dataset):
    core = core_graph().value

    for key in ("role/ana-ruiz-leader", "event/ruiz-meets-bjork", "observation/sudland-trade-2023"):
        assert graphs_of(dataset, iri(key)) == {core}
    denoted = {q.graph_name.value for q in dataset.quads if q.subject == iri("person/ana-ruiz")} - {core}
    assert denoted == {iri(article).value for article in TEXTS}
    assert {
        q.predicate for q in dataset.quads if q.subject == iri("person/ana-ruiz") and q.graph_name.value != core
    } == {term("gaf:denotedBy")}


def test_terms_of_ours_are_in_the_ontology(dataset):
    declared = {q.subject.value for q in dataset.quads if q.graph_name.value == ONTOLOGY}
    used = {
        part.value
        for quad in dataset.quads
        for part in (quad.subject, quad.predicate, quad.object)
        if isinstance(part, NamedNode) and part.value.startswith(KGO)
    }

    assert used - declared == set()


def test_properties_and_classes_of_others_are_declared(dataset):
    declared = {q.subject.value for q in dataset.quads if q.graph_name.value == ONTOLOGY}
    built_in = tuple(PREFIXES[prefix] for prefix in ("rdf", "rdfs", "owl"))
    properties = {quad.predicate.value for quad in dataset.quads}
    classes = {q.object.value for q in dataset.quads if q.predicate == term("rdf:type")}

    assert {name for name in properties | classes if not name.startswith(built_in)} - declared == set()


def test_mentions_quote_the_article(store):
    found = rows(store, "SELECT ?a ?s ?e ?x { ?m oa:hasSource ?a ; oa:start ?s ; oa:end ?e ; oa:exact ?x }")

    assert found
    assert all(TEXTS[article][int(start) : int(end)] == exact for article, start, end, exact in found)


def test_article_says_where_it_stands_and_who_made_it(store):
    found = rows(
        store,
        "SELECT ?f ?b ?d ?basis ?p ?w { article:2024-05-17-ana-ruiz-visits-norland a schema:NewsArticle ; "
        "kgo:sourceFile ?f ; kgo:begin ?b ; schema:datePublished ?d ; kgo:publishedBasis ?basis ; "
        "schema:publisher ?p ; schema:author ?w }",
    )

    assert found == [("one.txt", "0", "2024-05-17", "printed line", "organization/northern-post", "person/bo-li")]


def test_article_without_a_headline_is_labelled_by_its_place():
    article = replace(make_facts().articles[0], headline="", begin=7)
    store = memory_store(build_graph(Facts(articles=(article,))))

    assert rows(store, "SELECT ?l { ?a a schema:NewsArticle ; rdfs:label ?l }") == [(f"{article.source_file}, from 7",)]
    assert not ask(store, "?a schema:headline ?any")


def test_publisher_without_a_mention_becomes_a_thing(store):
    assert rows(
        store,
        f"SELECT ?p ?l {{ <{iri(TALKS).value}> schema:publisher ?p . "
        "?p a schema:NewsMediaOrganization ; rdfs:label ?l }",
    ) == [("organization/evening-echo-sons", 'Evening "Echo" & <Sons>')]


def test_copy_is_tied_to_its_original_and_counts_no_mention(store):
    assert rows(store, "SELECT ?c ?o { ?c kgo:duplicateOf ?o }") == [
        ("article/2024-05-17-ana-ruiz-visits-norland-copy", VISIT)
    ]
    assert rows(store, "SELECT ?m ?a { person:ana-ruiz kgo:mentionCount ?m ; kgo:articleCount ?a }") == [("4", "2")]


def test_anaphor_and_nationality_are_no_labels(store):
    assert ask(store, 'person:ana-ruiz gaf:denotedBy [ a kgo:AnaphoricMention ; oa:exact "she" ]')
    assert ask(store, 'place:sudland kgo:alludedToBy [ a kgo:AdjectivalMention ; oa:exact "Sudland\'s" ]')
    assert not ask(store, "place:sudland gaf:denotedBy/a kgo:AdjectivalMention")
    assert rows(store, "SELECT DISTINCT ?l { person:ana-ruiz rdfs:label|skos:prefLabel|skos:altLabel ?l }") == [
        ("Ana Ruiz",),
        ("Ruiz",),
    ]


def test_mention_stands_in_its_sentence(store):
    assert rows(
        store,
        "SELECT ?s { organization:union-of-the-south gaf:denotedBy ?m . "
        '?m oa:exact "UoS" ; kgo:inSentence/oa:exact ?s }',
    ) == [("Ruiz, a former mayor of Puerto Bravo, leads the Union of the South (UoS).",)]


def test_merge_says_why(store):
    assert rows(store, "SELECT ?r { person:ana-ruiz kgo:mergeReason ?r }") == [
        ("“Ruiz” is “Ana Ruiz” (0.97): surname of the only Ruiz",)
    ]
    assert rows(store, "SELECT ?r { person:ana-ruiz kgo:keptApartReason ?r }") == [
        ("“Ana Ruiz” is not “Ann Ruis” (0.40): other given name",)
    ]


def test_current_roles_make_core_triples_and_former_ones_do_not(store):
    assert rows(store, "SELECT ?t ?o ?e { ?r a org:Membership ; org:member person:ana-ruiz ; kgo:title ?t ; "
                "org:organization ?o OPTIONAL { ?r kgo:ended ?e } }") == [
        ("Foreign Minister", "place/sudland", ""),
        ("leader", "organization/union-of-the-south", ""),
        ("mayor", "place/puerto-bravo", "true"),
    ]  # fmt: skip
    assert rows(store, "SELECT ?t { person:ana-ruiz schema:jobTitle ?t }") == [("Foreign Minister",), ("leader",)]
    assert rows(store, "SELECT ?c { person:ana-ruiz kgo:represents ?c }") == [("place/sudland",)]
    assert rows(store, "SELECT ?o { person:ana-ruiz schema:worksFor ?o }") == [("organization/union-of-the-south",)]


def test_role_at_an_event_is_no_work_for_it():
    facts = make_facts()
    role = replace(facts.roles[1], organization="event/osthamn-forum")
    store = memory_store(build_graph(replace(facts, roles=(role,))))

    assert ask(store, "role:ana-ruiz-leader org:organization event:osthamn-forum")
    assert ask(store, 'person:ana-ruiz schema:jobTitle "leader"')
    assert not ask(store, "?who schema:worksFor ?any")


def test_report_of_a_role_keeps_the_words_of_the_article(store):
    assert rows(store, "SELECT ?t { ?report kgo:reports role:ana-ruiz-leader ; kgo:title ?t }") == [("leads",)]


@pytest.mark.parametrize(
    ("thing", "predicates"),
    [
        ("event:norland-sanctions-acme", {"rdf:type", "rdfs:label"}),
        ("role:jon-bjork-king", {"rdf:type", "rdfs:label"}),
        ("observation:trade-target", {"rdf:type", "rdfs:label"}),
    ],
)
def test_denied_and_hypothetical_things_keep_types_and_label_only(store, thing, predicates):
    assert rows(store, f"SELECT DISTINCT ?p {{ {thing} ?p ?o }}") == sorted((term(p).value,) for p in predicates)


def test_denied_facts_are_told_by_their_reports(store):
    assert ask(store, "?r kgo:reports event:norland-sanctions-acme ; kgo:agent place:norland ; kgo:status kgo:Denied")
    assert ask(store, "?r kgo:reports role:jon-bjork-king ; schema:about person:jon-bjork, place:norland")
    assert ask(store, "?r kgo:reports observation:trade-target ; schema:about place:sudland ; schema:value -7.5")


def test_asserted_relation_is_a_triple_with_the_wider_term_beside_it(store):
    assert ask(store, "organization:acme-sons kgo:headquarteredIn place:osthamn ; schema:location place:osthamn")
    assert ask(store, "place:osthamn kgo:capitalOf place:norland")
    assert not ask(store, "place:sudland kgo:memberOf ?any")


def test_relation_reports_are_statements(store):
    assert rows(
        store,
        "SELECT ?r ?st { ?r a kgo:Report, rdf:Statement ; rdf:subject place:osthamn ; rdf:predicate kgo:capitalOf ; "
        "rdf:object place:norland ; kgo:status ?st ; gaf:denotedBy/oa:exact ?x }",
    ) == [("report/osthamn-capital", KGO + "Happened"), ("report/osthamn-no-capital", KGO + "Denied")]


def test_event_has_its_core_and_its_sources(store):
    assert rows(
        store,
        "SELECT ?who ?where ?from ?to ?whole ?n ?st { event:ruiz-meets-bjork a sem:Event, kgo:Meeting ; "
        "kgo:attendee ?who ; sem:hasPlace ?where ; kgo:earliest ?from ; kgo:latest ?to ; sem:subEventOf ?whole ; "
        "kgo:sourceCount ?n ; kgo:status ?st ; kgo:datePrecision kgo:Day }",
    ) == [
        (who, "place/osthamn", "2024-05-17", "2024-05-17", "event/osthamn-forum", "2", KGO + "Happened")
        for who in ("person/ana-ruiz", "person/jon-bjork")
    ]


def test_named_event_that_is_the_event_keeps_one_label(store):
    assert ask(store, "event:osthamn-forum a kgo:NamedEvent, sem:Event, schema:Event, kgo:Gathering")
    assert rows(store, "SELECT ?l { event:osthamn-forum rdfs:label ?l }") == [("Östhamn Forum",)]


def test_observation_keeps_its_values_in_reports(store):
    assert rows(
        store,
        "SELECT ?v ?u ?x ?n { ?r kgo:reports observation:sudland-trade-2023 ; schema:value ?v ; schema:unitText ?u ; "
        "kgo:verbatim ?x . observation:sudland-trade-2023 kgo:sourceCount ?n ; schema:observationAbout place:sudland }",
    ) == [("2500000000", "USD", "$2.5 billion", "1"), ("2700000000", "USD", "$2.7 billion", "1")]
    assert rows(store, "SELECT (DATATYPE(?v) AS ?t) { ?r kgo:reports ?o ; schema:value ?v }") == [
        (PREFIXES["xsd"] + "decimal",),
        (PREFIXES["xsd"] + "integer",),
        (PREFIXES["xsd"] + "integer",),
    ]


def test_attribution_says_who_said_what_to_whom(store):
    assert rows(
        store,
        "SELECT ?s ?to ?d ?x ?about { attribution:bjork-trade kgo:speaker ?s ; kgo:addressee ?to ; kgo:direct ?d ; "
        "kgo:content/oa:exact ?x ; schema:about ?about ; schema:text ?x }",
    ) == [
        (
            "person/jon-bjork",
            "organization/northern-post",
            "true",
            "Sudland's trade reached $2.7 billion in 2023.",
            "place/sudland",
        )
    ]
    assert not ask(store, "attribution:analysts-forum kgo:speaker ?anybody")


def test_conflict_ties_two_reports(store):
    assert rows(store, "SELECT ?r ?c { conflict:ruiz-meets-bjork-day kgo:between ?r ; rdfs:comment ?c }") == [
        (f"report/ruiz-meets-bjork-{n}", "2024-05-17 | 2024-05-16") for n in (1, 2)
    ]


def test_run_has_no_clock(store):
    assert rows(store, "SELECT ?v ?m ?n { ?r a prov:Activity ; kgo:version ?v ; kgo:model ?m ; kgo:option ?n }") == [
        ("0.1.0", "accurate", "base="),
        ("0.1.0", "accurate", "min_confidence=0.0"),
    ]
    assert not ask(store, "?run prov:startedAtTime|prov:endedAtTime ?time")


def test_base_is_the_users_and_the_ontology_is_ours():
    dataset = build_graph(make_facts(), base="https://example.org/kg/")

    data = {q.subject.value for q in dataset.quads if q.graph_name.value != ONTOLOGY}
    assert all(name.startswith("https://example.org/kg/") for name in data)


@pytest.mark.parametrize("base", ["example.org/", "https://example.org/kg", "https://a b/", "https://x/<y>/"])
def test_base_that_is_none_is_refused(base):
    with pytest.raises(GraphError, match="--base"):
        build_graph(Facts(), base=base)


def test_no_facts_make_a_graph_with_the_ontology_alone():
    dataset = build_graph(Facts())

    assert {quad.graph_name.value for quad in dataset.quads} == {ONTOLOGY, core_graph().value}


@pytest.mark.parametrize(
    "key", ["person/xi jinping", "person/", "person/ö", "person/a#b", "a", "person/a-", "person/-a"]
)
def test_key_that_needs_an_escape_is_refused(key):
    with pytest.raises(ValueError, match="key is not"):
        iri(key)
