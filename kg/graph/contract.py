"""The parts of the graph contract that SHACL cannot say, as SPARQL: every row is something wrong."""

from __future__ import annotations

from dataclasses import dataclass

from kg.relations import RELATIONS
from kg.vocab import PREFIXES

_PRONOUNS = (
    "he she it they we i you him her them us me his hers its their theirs our ours my mine your yours himself herself "
    "itself themselves this that these those who which someone somebody everyone nobody"
).split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What must not be found: a query whose first column is the offender, and what is then wrong."""

    name: str
    wrong: str
    query: str


def _rule(name: str, wrong: str, pattern: str) -> Rule:
    used = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items() if f"{prefix}:" in pattern)
    return Rule(name=name, wrong=wrong, query=f"{used}SELECT DISTINCT ?node WHERE {{ {pattern} }} ORDER BY STR(?node)")


_ASSERTED = "VALUES ?asserted { kgo:Happened kgo:Planned }"
_FACTS = "VALUES ?class { org:Membership sem:Event schema:Observation }"
_CORE = {
    "sem:Event": "kgo:status kgo:sourceCount sem:hasPlace sem:subEventOf kgo:earliest kgo:latest",
    "org:Membership": "org:member org:organization kgo:title kgo:ended kgo:earliest kgo:latest",
    "schema:Observation": "schema:measuredProperty schema:observationAbout kgo:earliest kgo:latest",
}

CONTRACT = (
    _rule(
        "report-tells-something",
        "is a report of nothing: no kgo:reports, and no rdf:Statement",
        "?node a kgo:Report FILTER NOT EXISTS { ?node kgo:reports ?fact } FILTER NOT EXISTS { ?node a rdf:Statement }",
    ),
    _rule(
        "fact-has-report",
        "is a fact that no report tells",
        f"{_FACTS} ?node a ?class FILTER NOT EXISTS {{ ?report kgo:reports ?node }} "
        "FILTER NOT EXISTS { ?node a kgo:NamedEvent }",
    ),
    _rule(
        "relation-has-report",
        "is the subject of a relation that no report asserts",
        f"VALUES ?predicate {{ {' '.join(f'kgo:{rule.predicate}' for rule in RELATIONS)} }} ?node ?predicate ?object "
        f"FILTER NOT EXISTS {{ {_ASSERTED} ?report a kgo:Report ; rdf:subject ?node ; rdf:predicate ?predicate ; "
        "rdf:object ?object ; kgo:status ?asserted }",
    ),
    *(
        _rule(
            f"core-is-asserted-{curie.partition(':')[2].lower()}",
            "has more than types and label, though no report asserts it",
            f"VALUES ?predicate {{ {predicates} }} ?node a {curie} ; ?predicate ?value "
            f"FILTER NOT EXISTS {{ {_ASSERTED} ?report kgo:reports ?node ; kgo:status ?asserted }}",
        )
        for curie, predicates in _CORE.items()
    ),
    _rule(
        "event-status",
        "does not carry the strongest status of its reports",
        "?node a sem:Event ; kgo:status ?status BIND (EXISTS { ?report kgo:reports ?node ; kgo:status kgo:Happened } "
        "AS ?happened) FILTER (?status != IF(?happened, kgo:Happened, kgo:Planned))",
    ),
    _rule(
        "evidence-in-its-article",
        "is denoted by a mention of another article than it was derived from",
        "?node prov:wasDerivedFrom ?article ; gaf:denotedBy/oa:hasSource ?other FILTER (?article != ?other)",
    ),
    _rule(
        "content-in-its-article",
        "has content from another article than it was derived from",
        "?node prov:wasDerivedFrom ?article ; kgo:content/oa:hasSource ?other FILTER (?article != ?other)",
    ),
    _rule(
        "speaker-or-words",
        "is an attribution without a speaker and without words for one",
        "?node a kgo:Attribution FILTER NOT EXISTS { ?node kgo:speaker ?who } "
        "FILTER NOT EXISTS { ?node kgo:speakerText ?words }",
    ),
    _rule(
        "mention-length",
        "quotes more or fewer code points than its offsets span",
        "?node oa:start ?start ; oa:end ?end ; oa:exact ?exact FILTER (STRLEN(?exact) != ?end - ?start)",
    ),
    _rule(
        "mention-inside-article",
        "ends beyond its article",
        "?node oa:end ?end ; oa:hasSource ?article . ?article kgo:begin ?from ; kgo:end ?to "
        "FILTER (?end > ?to - ?from)",
    ),
    _rule(
        "mention-inside-sentence",
        "lies outside the sentence it is said to stand in",
        "?node oa:start ?start ; oa:end ?end ; kgo:inSentence ?sentence . ?sentence oa:start ?first ; oa:end ?last "
        "FILTER (?start < ?first || ?end > ?last)",
    ),
    _rule(
        "no-pronoun-label",
        "has a pronoun for a name",
        "{ ?node skos:prefLabel ?name } UNION { ?node skos:altLabel ?name } "
        f"FILTER (STR(?name) != 'US' && LCASE(STR(?name)) IN ({', '.join(repr(word) for word in _PRONOUNS)}))",
    ),
    _rule(
        "copy-says-nothing",
        "is derived from a copy of another article",
        "?node prov:wasDerivedFrom/kgo:duplicateOf ?original",
    ),
    _rule("copy-of-original", "is a copy of a copy", "?node kgo:duplicateOf/kgo:duplicateOf ?original"),
    _rule(
        "time-runs-forward", "ends before it begins", "?node kgo:earliest ?from ; kgo:latest ?to FILTER (?from > ?to)"
    ),
    _rule(
        "time-is-whole",
        "has a first or a last day, but not both",
        "{ ?node kgo:earliest ?from FILTER NOT EXISTS { ?node kgo:latest ?to } } UNION "
        "{ ?node kgo:latest ?to FILTER NOT EXISTS { ?node kgo:earliest ?from } }",
    ),
    _rule(
        "predicate-is-declared",
        "is a predicate that the ontology does not declare",
        "{ SELECT DISTINCT ?node WHERE { ?subject ?node ?object } } "
        "FILTER NOT EXISTS { ?node a ?kind } FILTER (!STRSTARTS(STR(?node), STR(rdf:)) && "
        "!STRSTARTS(STR(?node), STR(rdfs:)) && !STRSTARTS(STR(?node), STR(owl:)))",
    ),
    _rule(
        "class-is-declared",
        "is a class that the ontology does not declare",
        "{ SELECT DISTINCT ?node WHERE { ?subject a ?node } } "
        "FILTER NOT EXISTS { ?node a ?kind } FILTER (!STRSTARTS(STR(?node), STR(rdf:)) && "
        "!STRSTARTS(STR(?node), STR(rdfs:)) && !STRSTARTS(STR(?node), STR(owl:)))",
    ),
)
