"""What a page shows, read from a store: entities, the facts that link them, and the sentences behind both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pyoxigraph import Store

from kg.vocab import PREFIXES

_PREFIXES = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in sorted(PREFIXES.items()))
_KINDS = {
    "schema:Person": "Person",
    "schema:Organization": "Organization",
    "schema:Place": "Place",
    "kgo:NamedEvent": "Event",
    "kgo:Work": "Work",
}
# Roles of those who act in an event; each is tied to everybody in another role. Where all have one role, all pair.
_ACTING = ("agent", "speaker", "host")
# An event with more participants than this would tie everybody to everybody; it links each to the actors alone.
_MAX_MUTUAL = 4


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """A place in an article that shows something; `marks` are the names in it, as offsets into `text`."""

    article: str
    start: int
    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """How a page cites an article."""

    title: str
    published: str
    publisher: str
    file: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A node."""

    iri: str
    kind: str
    name: str
    aliases: tuple[str, ...]
    mentions: int
    articles: int


@dataclass(frozen=True, slots=True, order=True)
class Statement:
    """One article's report of a fact, as a page shows it."""

    status: str
    confidence: str
    when: str
    attributed_to: tuple[str, ...]
    evidence: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A fact between two entities; `source` and `target` are IRIs."""

    source: str
    target: str
    family: str  # role, relation, event or told
    label: str
    detail: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """Everything that a view of entities and their links needs."""

    entities: dict[str, Entity]
    links: tuple[Link, ...]
    articles: dict[str, ArticleLine]
    sentences: dict[str, tuple[Sentence, ...]] = field(default_factory=dict)


def read_network(store: Store) -> Network:
    """Entities, links, articles and the sentences that name each entity; all sorted by content."""
    return _Reader(store).read()


class _Reader:
    def __init__(self, store: Store) -> None:
        self._store = store

    def _rows(self, pattern: str, names: str) -> list[tuple[str, ...]]:
        query = f"{_PREFIXES}SELECT DISTINCT {names} WHERE {{ {pattern} }}"
        found = self._store.query(query, use_default_graph_as_union=True)
        columns = [name.removeprefix("?") for name in names.split()]
        return sorted(tuple(row[c].value if row[c] is not None else "" for c in columns) for row in found)  # type: ignore[union-attr]

    def read(self) -> Network:
        self.entities = self._entities()
        self.names = self._names()
        self.statements = self._statements()
        links = sorted(
            [*self._relations(), *self._roles(), *self._events(), *self._told()],
            key=lambda link: (link.source, link.target, link.family, link.label, link.detail),
        )
        return Network(
            entities=self.entities,
            links=tuple(link for link in links if {link.source, link.target} <= self.entities.keys()),
            articles=self._articles(),
            sentences=self._naming(),
        )

    def _entities(self) -> dict[str, Entity]:
        values = " ".join(_KINDS)
        kinds = self._rows(f"VALUES ?kind {{ {values} }} ?thing a ?kind", "?thing ?kind")
        aliases: dict[str, list[str]] = defaultdict(list)
        for thing, alias in self._rows("?thing skos:altLabel ?alias", "?thing ?alias"):
            aliases[thing].append(alias)
        short = {PREFIXES[k.split(":")[0]] + k.split(":")[1]: v for k, v in _KINDS.items()}
        kind_of = {thing: short[kind] for thing, kind in kinds}
        counts = "?thing skos:prefLabel ?name ; kgo:mentionCount ?mentions ; kgo:articleCount ?articles"
        return {
            thing: Entity(thing, kind_of[thing], name, tuple(aliases[thing]), int(mentions), int(articles))
            for thing, name, mentions, articles in self._rows(counts, "?thing ?name ?mentions ?articles")
            if thing in kind_of
        }

    def _articles(self) -> dict[str, ArticleLine]:
        pattern = """?article a schema:NewsArticle ; kgo:sourceFile ?file OPTIONAL { ?article schema:headline ?title }
            OPTIONAL { ?article schema:datePublished ?day }
            OPTIONAL { ?article schema:publisher/skos:prefLabel ?publisher }"""
        return {
            article: ArticleLine(title or file, day, publisher, file)
            for article, title, day, publisher, file in self._rows(pattern, "?article ?title ?day ?publisher ?file")
        }

    def _names(self) -> dict[str, list[tuple[int, int]]]:
        """Where the names of things stand, by article."""
        spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
        pattern = """?thing skos:prefLabel ?name ; gaf:denotedBy ?mention .
            ?mention oa:hasSource ?article ; oa:start ?start ; oa:end ?end"""
        for article, start, end in self._rows(pattern, "?article ?start ?end"):
            spans[article].append((int(start), int(end)))
        return {article: sorted(found) for article, found in spans.items()}

    def _sentence(self, article: str, start: int, text: str) -> Sentence:
        end = start + len(text)
        marks: list[tuple[int, int]] = []
        for left, right in self.names.get(article, ()):
            if start <= left and right <= end and (not marks or left - start >= marks[-1][1]):
                marks.append((left - start, right - start))
        return Sentence(article, start, text, tuple(marks))

    def _naming(self) -> dict[str, tuple[Sentence, ...]]:
        """Sentences that name a thing, by thing, in text order."""
        found: dict[str, set[tuple[str, int, str]]] = defaultdict(set)
        pattern = """?thing skos:prefLabel ?label ; gaf:denotedBy ?mention . ?mention kgo:inSentence ?sentence .
            ?sentence oa:hasSource ?article ; oa:start ?start ; oa:exact ?text"""
        for thing, article, start, text in self._rows(pattern, "?thing ?article ?start ?text"):
            found[thing].add((article, int(start), text))
        return {thing: tuple(self._sentence(*place) for place in sorted(places)) for thing, places in found.items()}

    def _statements(self) -> dict[str, Statement]:
        """Reports and attributions by IRI."""
        evidence: dict[str, list[Sentence]] = defaultdict(list)
        pattern = """?report prov:wasDerivedFrom ?article ; gaf:denotedBy ?place .
            ?place oa:start ?start ; oa:exact ?text"""
        for report, article, start, text in self._rows(pattern, "?report ?article ?start ?text"):
            evidence[report].append(self._sentence(article, int(start), text))
        speakers: dict[str, list[str]] = defaultdict(list)
        for report, name in self._rows("?report kgo:attributedTo/skos:prefLabel ?name", "?report ?name"):
            speakers[report].append(name)
        pattern = """?report prov:wasDerivedFrom ?article ; kgo:confidence ?confidence
            OPTIONAL { ?report kgo:status ?status } OPTIONAL { ?report kgo:earliest ?from ; kgo:latest ?to }"""
        statements = {}
        for report, confidence, status, start, end in self._rows(pattern, "?report ?confidence ?status ?from ?to"):
            when = start if start == end else f"{start} – {end}"
            statements[report] = Statement(
                status=status.rpartition("#")[2],
                confidence=confidence,
                when=when,
                attributed_to=tuple(speakers[report]),
                evidence=tuple(sorted(evidence[report])),
            )
        return statements

    def _said(self, reports: Iterable[str]) -> tuple[Statement, ...]:
        return tuple(sorted(self.statements[report] for report in set(reports) if report in self.statements))

    def _relations(self) -> list[Link]:
        reports: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        pattern = "?report a rdf:Statement ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o"
        for report, s, p, o in self._rows(pattern, "?report ?s ?p ?o"):
            reports[(s, p, o)].append(report)
        return [
            Link(s, o, "relation", _spaced(p.rpartition("#")[2]), "", self._said(found))
            for (s, p, o), found in reports.items()
        ]

    def _roles(self) -> list[Link]:
        reports: dict[str, list[str]] = defaultdict(list)
        for role, report in self._rows("?role a org:Membership . ?report kgo:reports ?role", "?role ?report"):
            reports[role].append(report)
        pattern = """?role a org:Membership ; org:member ?person ; org:organization ?body ; kgo:title ?title
            OPTIONAL { ?role kgo:ended ?ended }"""
        return [
            Link(person, body, "role", ("former " if ended == "true" else "") + title, "", self._said(reports[role]))
            for role, person, body, title, ended in self._rows(pattern, "?role ?person ?body ?title ?ended")
        ]

    def _events(self) -> list[Link]:
        reports: dict[str, list[str]] = defaultdict(list)
        for event, report in self._rows("?report kgo:reports ?event ; kgo:reportedType ?type", "?event ?report"):
            reports[event].append(report)
        actors: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        roles = "kgo:agent kgo:patient kgo:host kgo:signatory kgo:attendee kgo:recipient kgo:speaker kgo:topic"
        places = "sem:hasPlace sem:subEventOf"
        pattern = f"?event a sem:Event ; ?role ?who VALUES ?role {{ {roles} {places} }}"
        for event, role, who in self._rows(pattern, "?event ?role ?who"):
            actors[event][role.rpartition("#")[2].rpartition("/")[2]].append(who)
        pattern = (
            "?event a sem:Event ; rdfs:label ?label ; kgo:status ?status ; a ?type . ?type rdfs:subClassOf sem:Event"
        )
        links = []
        for event, label, type_ in self._rows(pattern, "?event ?label ?type"):
            if type_.endswith("#NamedEvent"):
                continue
            said = self._said(reports[event])
            links += [
                Link(a, b, "event", _spaced(type_.rpartition("#")[2]), label, said) for a, b in _pairs(actors[event])
            ]
        return links

    def _told(self) -> list[Link]:
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        pattern = "?said a kgo:Attribution ; kgo:speaker ?speaker ; kgo:addressee ?to"
        for said, speaker, to in self._rows(pattern, "?said ?speaker ?to"):
            found[(speaker, to)].append(said)
        return [Link(a, b, "told", "told", "", self._said(said)) for (a, b), said in found.items()]


def _pairs(actors: Mapping[str, list[str]]) -> list[tuple[str, str]]:
    """Which participants of an event a picture ties together."""
    acting = sorted({who for role in _ACTING for who in actors.get(role, ())})
    others = sorted({who for found in actors.values() for who in found} - set(acting))
    if acting and others:
        return [(a, b) for a in acting for b in others]
    everybody = acting or others
    if len(everybody) > _MAX_MUTUAL:
        return [(everybody[0], other) for other in everybody[1:]]
    return [(a, b) for i, a in enumerate(everybody) for b in everybody[i + 1 :]]


def _spaced(name: str) -> str:
    """A camel-case name as words.

    >>> _spaced("headquarteredIn")
    'headquartered in'
    """
    return "".join(f" {char.lower()}" if char.isupper() and i else char for i, char in enumerate(name))
