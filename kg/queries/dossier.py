"""All that a graph says of one thing: the answers of the shipped queries about it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import NamedNode, Store, Triple

from kg.errors import UnknownThingError
from kg.queries.names import NameIndex, read_names, resolve_name
from kg.queries.read import query_folder, read_query
from kg.queries.run import Answer, run_query
from kg.vocab import term

# Title, query, and the parameter that stands for the thing; in the order in which a reader wants them.
_SECTIONS = (
    ("Roles", "person-roles", "person"),
    ("People", "organization-people", "organization"),
    ("Relations", "thing-relations", "thing"),
    ("Events", "thing-events", "thing"),
    ("Participants", "event-participants", "event"),
    ("Said by", "person-quotes", "person"),
    ("Said about", "thing-quotes", "thing"),
    ("Figures", "thing-figures", "thing"),
    ("Sources", "fact-sources", "thing"),
    ("Reports", "article-facts", "article"),
    ("Articles", "thing-articles", "thing"),
    ("Names", "thing-names", "thing"),
)
_LINKS = ("owl:sameAs", "schema:sameAs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A thing: its names, classes (as local names), links to the outside, and titled answers, none of them empty."""

    iri: str
    name: str
    kind: str
    classes: tuple[str, ...]
    aliases: tuple[str, ...]
    links: tuple[str, ...]
    sections: tuple[tuple[str, Answer], ...]


def read_dossier(store: Store, asked: str, *, names: NameIndex | None = None, folder: Path | None = None) -> Dossier:
    """What a graph says of the thing with this name or IRI.

    Raises:
        UnknownThingError: nothing has this name; the nearest are told.
        QueryError: several things have it; they are told.
    """
    names = names or read_names(store)
    node = resolve_name(names, asked)
    if node.value not in names.things and next(store.quads_for_pattern(node, None, None, None), None) is None:
        raise UnknownThingError("", f"Nothing in this graph is {node.value}.", "Try: kg find NAME.")
    folder = folder or query_folder()
    sections = []
    for title, name, parameter in _SECTIONS:
        answer = run_query(store, read_query(folder / f"{name}.rq"), {parameter: node.value}, names=names)
        if answer.rows:
            sections.append((title, answer))
    thing = names.things.get(node.value)
    classes = (value.rpartition("#")[2].rpartition("/")[2] for value in _values(store, node, "rdf:type"))
    return Dossier(
        iri=node.value,
        name=thing.name if thing else node.value,
        kind=thing.kind if thing else "",
        classes=tuple(sorted(classes)),
        aliases=tuple(_values(store, node, "skos:altLabel")),
        links=tuple(link for curie in _LINKS for link in _values(store, node, curie)),
        sections=tuple(sections),
    )


def _values(store: Store, node: NamedNode, curie: str) -> list[str]:
    quads = store.quads_for_pattern(node, term(curie), None, None)
    return sorted({quad.object.value for quad in quads if not isinstance(quad.object, Triple)})
