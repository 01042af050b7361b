"""Groups of mentions within one article that mean the same thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kg import gazetteers
from kg.model import Article, Extraction, Judgement, Kind, Mention, RoleMention
from kg.resolve.forms import (
    body_form,
    event_form,
    is_full_name,
    is_generic,
    organization_form,
    person_form,
    place_form,
    plain,
)


@dataclass
class Group:
    """Mentions of one article that mean one thing; grows while the article is resolved.

    `form` is what groups of different articles are compared by. `names` counts the names in the text. `countries` are
    codes
    of the countries that the text ties the thing to, `titles` the last words of a person's titles. A group without
    mentions
    stands for a printed name (of a publisher), to which acronyms can be tied.
    """

    article: str
    kind: Kind
    form: str
    names: Counter[str] = field(default_factory=Counter)
    mentions: list[Mention] = field(default_factory=list)
    fines: Counter[str] = field(default_factory=Counter)
    countries: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    edition: str = ""
    whole: bool = True
    judgements: list[Judgement] = field(default_factory=list)

    def add(self, mention: Mention) -> None:
        """Take a mention in."""
        self.mentions.append(mention)
        self.names[mention.name] += 1
        if mention.fine:
            self.fines[mention.fine] += 1

    def absorb(self, other: Group, *, score: float, reason: str) -> None:
        """Take another group of the article in, with the reason."""
        self.judgements += other.judgements
        self.judgements.append(Judgement(left=other.name, right=self.name, same=True, score=score, reason=reason))
        self.mentions += other.mentions
        self.names += other.names
        self.fines += other.fines
        self.countries |= other.countries
        self.titles |= other.titles
        self.edition = self.edition or other.edition

    @property
    def name(self) -> str:
        """The longest of the names, ties by frequency and alphabet."""
        return min(self.names, key=lambda name: (-len(name.split()), -len(name), -self.names[name], name))

    @property
    def start(self) -> int:
        """Where the group is first mentioned; past every text if it has no mention."""
        return min((mention.start for mention in self.mentions), default=1 << 60)


Apart = Callable[[Group, Group], bool]
"""Whether a person says that two groups are not the same."""


def merged(groups: list[Group], pairs: Iterable[tuple[Group, Group, float, str]], apart: Apart) -> list[Group]:
    """Groups after absorbing the first of every pair into the second, chains followed."""
    into: dict[int, Group] = {}

    def root(group: Group) -> Group:
        while id(group) in into:
            group = into[id(group)]
        return group

    for left, right, score, reason in pairs:
        one, other = root(left), root(right)
        if one is other or apart(one, other):
            continue
        other.absorb(one, score=score, reason=reason)
        into[id(one)] = other
    return sorted(
        (group for group in groups if id(group) not in into), key=lambda group: (group.start, group.kind, group.form)
    )


def first_groups(article: Article, extraction: Extraction, kinds: dict[str, Kind]) -> list[Group]:
    """Groups of equal form, in text order; single words of persons' names are not yet bound to anybody."""
    groups: dict[tuple[Kind, str, str], Group] = {}
    for mention in extraction.mentions:
        if mention.anaphoric or mention.kind is Kind.NATIONALITY:
            continue
        kind = kinds.get(plain(mention.name), mention.kind)
        form, edition = _form(mention.name, kind)
        whole = kind is not Kind.PERSON or is_full_name(mention.name)
        # Bare family names stay apart until each is bound to the person last introduced.
        part = f"@{mention.start}" if not whole else ""
        group = groups.setdefault(
            (kind, form + part, edition), Group(article=article.key, kind=kind, form=form, edition=edition, whole=whole)
        )
        group.add(mention)
        if kind is Kind.PLACE and form.startswith("country "):
            group.countries.add(form.removeprefix("country "))
        elif kind is Kind.ORGANIZATION and (iso := body_form(mention.name)[0]):
            group.countries.add(iso)
    found = sorted(groups.values(), key=lambda group: (group.start, group.kind, group.form, group.edition))
    _add_roles(extraction, found)
    return found


def _form(name: str, kind: Kind) -> tuple[str, str]:
    if kind is Kind.PERSON:
        return person_form(name), ""
    if kind is Kind.PLACE:
        return place_form(name), ""
    if kind is Kind.EVENT:
        return event_form(name)
    if kind is Kind.ORGANIZATION:
        iso, function = body_form(name)
        if iso and function and is_generic(function):
            return f"{function} of {iso}", ""
        return (f"{function} of ?" if is_generic(name) else organization_form(name)), ""
    return plain(name), ""


def _add_roles(extraction: Extraction, groups: list[Group]) -> None:
    by_span = {mention.span: group for group in groups for mention in group.mentions}
    named = {mention.span: mention for mention in extraction.mentions}
    for role in extraction.roles:
        group = by_span.get(role.person)
        if group is None or group.kind is not Kind.PERSON:
            continue
        group.titles.add(_title_head(role))
        organization = named.get(role.organization) if role.organization else None
        iso = country_code(organization) if organization is not None else ""
        if iso:
            group.countries.add(iso)


def _title_head(role: RoleMention) -> str:
    """The office in a title: the last word before "of", "for" …, in lower case."""
    front = plain(role.title)
    for link in (" of ", " for ", " to ", " at ", " on "):
        front = front.split(link)[0]
    return front.split()[-1] if front.split() else front


def country_code(mention: Mention) -> str:
    """ISO code of the country that a mention names, alludes to, or is a body of; empty if none."""
    if mention.kind in (Kind.PLACE, Kind.NATIONALITY):
        country = gazetteers.country(mention.name)
        return country.iso2 if country is not None else ""
    return body_form(mention.name)[0] if mention.kind is Kind.ORGANIZATION else ""
