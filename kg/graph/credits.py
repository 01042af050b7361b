"""Publishers and authors as things: the printed names of the articles' headers, tied to the things they name."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from kg.model import Article, Kind, Thing
from kg.names import fold, slugify

_NEWS_MEDIA = "schema:NewsMediaOrganization"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credits:
    """Keys of the publisher and authors of each article, and all things, those that only publish or write included."""

    things: tuple[Thing, ...]
    publisher: Mapping[str, str]
    authors: Mapping[str, tuple[str, ...]]


def find_credits(articles: Iterable[Article], things: Iterable[Thing]) -> Credits:
    """Who published and wrote each article.

    A printed name is the thing that is so named in that very article, else the only thing of that name and kind, else a
    thing of its own. A thing that publishes is a schema:NewsMediaOrganization.
    """
    known = {thing.key: thing for thing in things}
    directory = _Directory(known)
    publisher: dict[str, str] = {}
    authors: dict[str, tuple[str, ...]] = {}
    for article in sorted(articles, key=lambda article: article.key):
        if article.publisher:
            key = publisher[article.key] = directory.find(article.publisher, Kind.ORGANIZATION, article.key)
            thing = known[key]
            known[key] = replace(thing, classes=tuple(sorted({*thing.classes, _NEWS_MEDIA})))
        if article.authors:
            keys = (directory.find(author, Kind.PERSON, article.key) for author in article.authors if author)
            authors[article.key] = tuple(dict.fromkeys(keys))
    return Credits(things=tuple(known[key] for key in sorted(known)), publisher=publisher, authors=authors)


class _Directory:
    """Finds the thing that a printed name means; adds it to `known` where there is none."""

    def __init__(self, known: dict[str, Thing]) -> None:
        self.known = known
        self.by_name: dict[tuple[str, str], list[str]] = {}
        self.named_in: dict[str, set[str]] = {}
        for key in sorted(known):
            thing = known[key]
            self.named_in[key] = {mention.article for mention in thing.mentions}
            for name in (thing.name, *thing.aliases):
                self.by_name.setdefault((thing.kind, _same(name)), []).append(key)

    def find(self, name: str, kind: Kind, article: str) -> str:
        if name in self.known and self.known[name].kind is kind:
            return name
        keys = sorted(set(self.by_name.get((kind, _same(name)), ())))
        here = [key for key in keys if article in self.named_in[key]]
        if len(here) == 1 or len(keys) == 1:
            return (here or keys)[0]
        return self._add(name, kind)

    def _add(self, name: str, kind: Kind) -> str:
        mark = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        slug = slugify(name)
        key = f"{kind.lower()}/{slug or mark}"
        if key in self.known:
            key = f"{kind.lower()}/{slug or 'x'}-{mark}"
        if key not in self.known:
            self.known[key] = Thing(key=key, kind=kind, name=name)
            self.named_in[key] = set()
            self.by_name.setdefault((kind, _same(name)), []).append(key)
        return key


def _same(name: str) -> str:
    """The form under which two printed names are the same."""
    words = fold(name).casefold().split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)
