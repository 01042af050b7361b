"""Things by name: exactly, whatever the case and accents; else the nearest."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from pyoxigraph import NamedNode, Store
from rapidfuzz import fuzz

from kg.errors import QueryError, UnknownThingError
from kg.names import fold
from kg.vocab import FOLDERS, PREFIXES

_KINDS = {
    "schema:Person": "Person",
    "schema:Organization": "Organization",
    "schema:Place": "Place",
    "kgo:NamedEvent": "Event",
    "kgo:Work": "Work",
    "sem:Event": "Event",
    "schema:NewsArticle": "Article",
    "org:Membership": "Role",
    "schema:Observation": "Observation",
}
# Which kinds a name means first: "Visit" is an event type only where nothing else is so called.
_TIERS = (("Person", "Organization", "Place", "Event", "Work"), ("Article",), ("Type",), ("Role", "Observation"))
_NEAR = 70.0  # of 100; below, names share a few letters only ("Merkle" and "Merkel" have 83)
_PREFIX_LINES = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in PREFIXES.items())
_NAMES = f"""{_PREFIX_LINES}
SELECT ?thing ?kind ?name ?main ?articles ?mentions WHERE {{
  {{
    VALUES (?class ?kind) {{ {" ".join(f'({curie} "{kind}")' for curie, kind in _KINDS.items())} }}
    ?thing a ?class
  }} UNION {{
    ?thing rdfs:subClassOf sem:Event ; rdfs:isDefinedBy ?ontology BIND ("Type" AS ?kind)
  }}
  {{ ?thing rdfs:label ?name BIND (true AS ?main) }} UNION {{ ?thing skos:altLabel ?name BIND (false AS ?main) }}
  OPTIONAL {{ ?thing kgo:articleCount ?articles }}
  OPTIONAL {{ ?thing kgo:mentionCount ?mentions }}
}}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A thing, by one of its names. `score` runs from 0 to 100 (the same name)."""

    iri: str
    name: str
    kind: str
    found: str
    score: float
    articles: int
    mentions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NameIndex:
    """All names of a graph: things by normal form of name, whether it is their main name, and things by IRI."""

    by_name: dict[str, dict[str, bool]]
    things: dict[str, Match]


def read_names(store: Store) -> NameIndex:
    """The names of all things, articles, facts and event types of a graph."""
    rows = []
    for row in store.query(_NAMES, use_default_graph_as_union=True):  # type: ignore[union-attr]
        iri, kind, name, main, articles, mentions = (None if value is None else value.value for value in row)
        rows.append((main != "true", str(iri), str(kind), str(name), int(articles or 0), int(mentions or 0)))
    by_name: dict[str, dict[str, bool]] = defaultdict(dict)
    things: dict[str, Match] = {}
    for other, iri, kind, name, articles, mentions in sorted(rows):
        by_name[same_name(name)].setdefault(iri, not other)
        match = Match(iri=iri, name=name, kind=kind, found=name, score=0, articles=articles, mentions=mentions)
        things.setdefault(iri, match)
    return NameIndex(by_name=dict(by_name), things=things)


def find_things(index: NameIndex, asked: str, *, limit: int = 10) -> tuple[Match, ...]:
    """Things with a name like this, best first: the same name, a part of one, or one that is spelled alike.

    Roles and observations are left out, for their labels repeat the names of things.
    """
    wanted = same_name(asked)
    best: dict[str, tuple[float, str]] = {}
    for name, iris in index.by_name.items():
        score = _score(wanted, name)
        if score < _NEAR:
            continue
        for iri in iris:
            best[iri] = max(best.get(iri, (0.0, "")), (score, name))
    found = [
        Match(
            iri=iri,
            name=thing.name,
            kind=thing.kind,
            found=name,
            score=round(score, 1),
            articles=thing.articles,
            mentions=thing.mentions,
        )
        for iri, (score, name) in best.items()
        if (thing := index.things[iri]).kind not in _TIERS[-1]
    ]
    found.sort(key=lambda match: (-match.score, -match.articles, -match.mentions, match.name, match.iri))
    return tuple(found[:limit])


def resolve_name(index: NameIndex, asked: str, *, kind: str = "") -> NamedNode:
    """The one thing that is meant by a name, an IRI, or the end of one (`person/xi-jinping`, `person:xi-jinping`).

    Case, accents and punctuation do not count. A thing's main name goes before other names, and things of the `kind`
    asked for before others.

    Raises:
        UnknownThingError: no thing has this name; the nearest are told.
        QueryError: several things have it; they are told.
    """
    asked = asked.strip()
    direct = _by_iri(index, asked)
    if direct:
        return NamedNode(direct)
    candidates = index.by_name.get(same_name(asked), {})
    tiers = ((kind,), *_TIERS) if kind else _TIERS
    for tier in tiers:
        for main in (True, False):
            found = sorted(iri for iri, is_main in candidates.items() if is_main is main and _kind(index, iri) in tier)
            if len(found) == 1:
                return NamedNode(found[0])
            if found:
                listed = "; ".join(f"{index.things[iri].name} ({_kind(index, iri)}, {_key(iri)})" for iri in found[:8])
                raise QueryError("", f'"{asked}" is the name of {len(found)} things: {listed}.', "Give one by its IRI.")
    near = [f"{match.name} ({match.kind})" for match in find_things(index, asked, limit=3)]
    close = f"Close: {', '.join(near)}. " if near else ""
    raise UnknownThingError("", f'No entity is called "{asked}".', f"{close}Try: kg find {asked.lower()}")


def same_name(name: str) -> str:
    """The form under which two names are the same: no case, accents or punctuation, initials in one word.

    >>> same_name("Viktor ORBÁN "), same_name("U.S. Army"), same_name("🙂")
    ('viktor orban', 'us army', '🙂')
    """
    words = " ".join(re.findall(r"\w+", fold(name).casefold()))
    return re.sub(r"(?<=\b\w) (?=\w\b)", "", words) or name.strip()


def _by_iri(index: NameIndex, asked: str) -> str:
    """The IRI that is asked for, in full or by its last part; empty if it is none."""
    asked = asked.removeprefix("<").removesuffix(">")
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", asked):
        return asked if re.fullmatch(r"[^\s<>\"{}|\\^`]+", asked) else ""
    folder, _, local = asked.replace(":", "/", 1).partition("/")
    if folder not in FOLDERS or not local:
        return ""
    return min((iri for iri in index.things if iri.endswith(f"/{folder}/{local}")), default="")


def _score(wanted: str, name: str) -> float:
    if wanted == name:
        return 100.0
    if f" {wanted} " in f" {name} ":
        return 95.0
    if wanted and f" {wanted}" in f" {name}":
        return 90.0
    return min(89.0, max(fuzz.ratio(wanted, name), *(fuzz.ratio(wanted, word) - 5 for word in name.split() or [""])))


def _kind(index: NameIndex, iri: str) -> str:
    return index.things[iri].kind


def _key(iri: str) -> str:
    """Folder and local name, by which people can ask for a thing.

    >>> _key("https://kg.example/id/person/xi-jinping")
    'person/xi-jinping'
    """
    return "/".join(iri.rsplit("/", 2)[-2:])
