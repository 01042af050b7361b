"""Groups of several articles that mean one thing."""

from __future__ import annotations

from collections import Counter
from datetime import date

from kg import gazetteers
from kg.model import Judgement, Kind
from kg.resolve.forms import initials, is_acronym, is_full_name, person_words
from kg.resolve.groups import Group


class Cluster:
    """Groups that mean one thing, and running totals over them, so that a thing of a thousand articles costs no more
    to ask.

    `names` counts the names in the texts; `days` are the days of publication of the articles, where known.
    """

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.groups: list[Group] = []
        self.judgements: list[Judgement] = []
        self.names: Counter[str] = Counter()
        self.fines: Counter[str] = Counter()
        self.forms: set[str] = set()
        self.titles: set[str] = set()
        self.countries: set[str] = set()
        self.editions: set[str] = set()
        self.days: set[date] = set()

    @classmethod
    def of_country(cls, name: str, form: str, article: str) -> Cluster:
        """A cluster for a country that is alluded to but never named."""
        cluster = cls(Kind.PLACE)
        group = Group(article=article, kind=Kind.PLACE, form=form)
        group.names[name] += 0
        group.fines["country"] += 1
        cluster.add(group)
        return cluster

    def add(self, group: Group, day: date | None = None) -> None:
        """Take in a group without a word."""
        self.groups.append(group)
        self.judgements += group.judgements
        self.names.update(group.names)
        self.fines.update(group.fines)
        self.forms.add(group.form)
        self.titles |= group.titles
        self.countries |= group.countries
        self.editions |= {group.edition} if group.edition else set()
        self.days |= {day} if day is not None else set()

    def take(self, group: Group, day: date | None, why: tuple[float, str]) -> None:
        """Take in a group of another article, with the reason."""
        self.judgements.append(Judgement(left=group.name, right=self.name, same=True, score=why[0], reason=why[1]))
        self.add(group, day)

    def join(self, other: Cluster, why: tuple[float, str]) -> None:
        """Take in another cluster, with the reason."""
        self.judgements.append(Judgement(left=other.name, right=self.name, same=True, score=why[0], reason=why[1]))
        for group in other.groups:
            self.add(group)
        self.judgements += other.judgements
        self.days |= other.days

    @property
    def whole(self) -> bool:
        """Whether some name is more than a bare family name."""
        return self.kind is not Kind.PERSON or any(is_full_name(name) for name in self.names)

    @property
    def mentioned(self) -> bool:
        """Whether any text names it (a publisher may only be printed above the article)."""
        return any(group.mentions for group in self.groups)

    @property
    def size(self) -> int:
        """Number of mentions by name."""
        return sum(len(group.mentions) for group in self.groups)

    @property
    def mark(self) -> str:
        """What no other cluster has: its first place in the articles."""
        return min(f"{group.article}@{group.start:09}" for group in self.groups)

    @property
    def name(self) -> str:
        """The fullest good name: a country's and a known body's own, a person's most used full name, else the
        longest.
        """
        return best_name(self.kind, self.names)


def best_name(kind: Kind, names: Counter[str]) -> str:
    """The name to show of several, the same whatever their order.

    >>> best_name(Kind.PERSON, Counter({"Xi": 7, "Xi Jinping": 2}))
    'Xi Jinping'
    >>> best_name(Kind.ORGANIZATION, Counter({"SCO": 3, "NASA": 1}))
    'Shanghai Cooperation Organization'
    """
    for name in sorted(names):
        if kind is Kind.PLACE and (country := gazetteers.country(name)) is not None:
            return country.name
        known = gazetteers.organizations().get(name) if kind is Kind.ORGANIZATION else None
        if known is not None and not any(initials(other) == name for other in names if other != known.name):
            return known.name  # letters that the text spells out otherwise are another body's
    if kind is Kind.PERSON:
        used = min(names, key=lambda name: (not is_full_name(name), name.isupper(), -names[name], -len(name), name))
        # The most used full name, or a longer one of up to four words that holds all of its words.
        fuller = [name for name in names if set(used.split()) < set(name.split()) and len(person_words(name)) <= 4]
        return min(fuller, key=lambda name: (-len(name.split()), -names[name], name), default=used)
    return min(
        names, key=lambda name: (is_acronym(name), name.isupper(), -len(name.split()), -len(name), -names[name], name)
    )
