"""Resolution across articles: groups of one form are one thing, unless what the articles say of them conflicts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import JaroWinkler

from kg.model import Article, Extraction, Judgement, Kind, Thing
from kg.resolve.clusters import Cluster
from kg.resolve.corrections import Corrections, name_form
from kg.resolve.forms import person_words, plain
from kg.resolve.groups import Group
from kg.resolve.links import choose_cities, regional
from kg.resolve.things import build_things
from kg.resolve.within import main_countries, resolve_article

# Reports of one series in two years are of two editions, unless the edition is named.
_MAX_DAYS_OF_EDITION = 366


def resolve(
    articles: Iterable[Article], extractions: Iterable[Extraction], *, corrections: Corrections | None = None
) -> tuple[Thing, ...]:
    """Things that the mentions of all articles stand for, by key; every merge carries its reason.

    The order of articles and extractions does not count. Time grows with the number of mentions: only groups that
    share a
    form, or a family name with role and country, are compared.
    """
    fixes = corrections or Corrections()
    by_key = {article.key: article for article in articles}
    ordered = sorted(extractions, key=lambda extraction: extraction.article)
    rules = _Rules(fixes)
    groups: list[Group] = []
    for extraction in ordered:
        article = by_key[extraction.article]
        found = resolve_article(article, extraction, kinds=rules.kinds, apart=rules.apart)
        context = main_countries(extraction)
        for group in found:
            regional(group, context)
            choose_cities(group, context)
        groups += found
    clusters = _cluster(groups, by_key, rules)
    clusters = _join_variants(clusters, rules)
    clusters = _join_corrected(clusters, rules)
    clusters = [cluster for cluster in clusters if cluster.mentioned]
    return build_things(clusters, ordered, fixes)


class _Rules:
    """Corrections, made ready for asking."""

    def __init__(self, corrections: Corrections) -> None:
        self.kinds = {plain(name): kind for name, kind in corrections.kinds}
        self.different = {frozenset((name_form(left), name_form(right))) for left, right in corrections.different}
        self.same = [(name_form(left), name_form(right)) for left, right in corrections.same]

    def apart(self, left: Group, right: Group) -> bool:
        """Whether a person says that some name of one is not what some name of the other means."""
        return self.names_apart(left.names, right.names)

    def names_apart(self, left: Iterable[str], right: Iterable[str]) -> bool:
        """The same of two sets of names."""
        if not self.different:
            return False
        ones, others = {name_form(name) for name in left}, {name_form(name) for name in right}
        return any(frozenset((one, other)) in self.different for one in ones for other in others)


def _cluster(groups: Sequence[Group], articles: dict[str, Article], rules: _Rules) -> list[Cluster]:
    """Groups of one kind and form together, each in the first cluster that nothing in it contradicts."""
    blocks: dict[tuple[Kind, str], list[Group]] = defaultdict(list)
    for group in groups:
        # A bare family name says nothing beyond its article.
        part = group.form if group.whole else f"{group.form}@{group.article}@{group.start}"
        blocks[(group.kind, part)].append(group)
    clusters = []
    for (kind, _), members in sorted(blocks.items()):
        # Groups that say more come first, so that those that say less can join them.
        members.sort(
            key=lambda group: (not group.edition, -len(group.countries), -len(group.titles), group.article, group.start)
        )
        found: list[Cluster] = []
        editions = {group.edition for group in members if group.edition}
        for group in members:
            home, doubt = None, ""
            for cluster in found:
                doubt = _conflict(cluster, group, articles, editions) or (
                    "" if not rules.names_apart(cluster.names, group.names) else "kept apart by hand"
                )
                if not doubt:
                    home = cluster
                    break
            if home is None:
                fresh = Cluster(kind)
                fresh.add(group, articles[group.article].published)
                if found and doubt:
                    fresh.judgements.append(
                        Judgement(left=group.name, right=found[0].name, same=False, score=0.2, reason=doubt)
                    )
                found.append(fresh)
            else:
                home.take(group, articles[group.article].published, _reason(home, group))
        clusters += found
    return clusters


def _reason(cluster: Cluster, group: Group) -> tuple[float, str]:
    if cluster.titles & group.titles and cluster.countries & group.countries:
        return 0.98, "same name, role and country"
    if cluster.kind is Kind.PERSON:
        return 0.9, "same full name"
    if cluster.kind is Kind.EVENT and cluster.editions != ({group.edition} if group.edition else set()):
        return 0.85, "same series, within a year"
    return 0.95, "same name"


def _conflict(cluster: Cluster, group: Group, articles: dict[str, Article], editions: set[str]) -> str:
    """Why a group of the same form is not what the cluster means; empty if nothing speaks against it."""
    apart = bool(cluster.countries and group.countries and not cluster.countries & group.countries)
    if group.kind is Kind.PERSON:
        if apart and cluster.titles and group.titles and not cluster.titles & group.titles:
            return "other country and other role"
    elif group.kind is Kind.EVENT:
        if group.edition and cluster.editions and group.edition not in cluster.editions:
            return "another edition of the series"
        if cluster.editions and not group.edition and len(editions) > 1:
            return "the series has several editions"
        if bool(group.edition) != bool(cluster.editions) and not _near_in_time(cluster, group, articles):
            return "more than a year apart"
    elif apart:
        return "in another country"
    return ""


def _near_in_time(cluster: Cluster, group: Group, articles: dict[str, Article]) -> bool:
    own = articles[group.article].published
    if own is None or not cluster.days:
        return True
    return any(abs((own - day).days) <= _MAX_DAYS_OF_EDITION for day in (min(cluster.days), max(cluster.days)))


def _join_variants(clusters: list[Cluster], rules: _Rules) -> list[Cluster]:
    """Persons of one family name, role and country whose given names are alike, or who are named by family name
    alone there.
    """
    offices: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for position, cluster in enumerate(clusters):
        if cluster.kind is not Kind.PERSON:
            continue
        families = {words[-1] for name in cluster.names if (words := person_words(name))}
        families |= {words[0] for name in cluster.names if len(words := person_words(name)) > 1}
        for family in families:
            for title in cluster.titles:
                for country in cluster.countries:
                    offices[(family, title, country)].append(position)
    into: dict[int, int] = {}

    def root(position: int) -> int:
        while position in into:
            position = into[position]
        return position

    for _, positions in sorted(offices.items()):
        full = sorted({root(position) for position in positions if clusters[root(position)].whole})
        bare = sorted({root(position) for position in positions if not clusters[root(position)].whole})
        pairs = [(one, other) for index, other in enumerate(full) for one in full[index + 1 :]]
        if len(full) == 1:
            pairs += [(position, full[0]) for position in bare]
        elif not full:
            pairs += [(position, bare[0]) for position in bare[1:]]
        for one, other in pairs:
            left, right = root(one), root(other)
            if left == right or rules.names_apart(clusters[left].names, clusters[right].names):
                continue
            judged = _judge_variant(clusters[left], clusters[right])
            if judged is not None:
                keep, drop = sorted((left, right), key=lambda position: (not clusters[position].whole, position))
                clusters[keep].join(clusters[drop], judged)
                into[drop] = keep
    return [cluster for position, cluster in enumerate(clusters) if position not in into]


def _judge_variant(left: Cluster, right: Cluster) -> tuple[float, str] | None:
    if not left.whole or not right.whole:
        return 0.85, "same family name, role and country"
    one, other = person_words(left.name), person_words(right.name)
    if len(one) < 2 or len(other) < 2 or (one[-1] != other[-1] and one[0] != other[0]):
        return None
    if set(one) <= set(other) or set(other) <= set(one):
        return 0.88, "one name holds every word of the other, same role and country"
    given = (one[0], other[0]) if one[-1] == other[-1] else (one[-1], other[-1])
    if min(map(len, given)) > 3 and JaroWinkler.similarity(*given) >= 0.86:
        return 0.85, "same family name, role and country, given names alike"
    return None


def _join_corrected(clusters: list[Cluster], rules: _Rules) -> list[Cluster]:
    """Clusters joined where a person says that two names are the same."""
    for left, right in rules.same:
        ones = [cluster for cluster in clusters if left in {name_form(name) for name in cluster.names}]
        others = [cluster for cluster in clusters if right in {name_form(name) for name in cluster.names}]
        if not ones or not others:
            continue
        keep = others[0]
        for cluster in ones:
            if cluster is not keep:
                keep.join(cluster, (1.0, "joined by hand"))
                clusters = [other for other in clusters if other is not cluster]
    return clusters
