"""Resolution within one article: surnames, acronyms, short forms, series and editions."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from kg import gazetteers
from kg.gazetteers.alluded import countries_alluded
from kg.gazetteers.words import ORGANIZATION_HEADS
from kg.model import Article, Extraction, Kind, Mention
from kg.resolve.aliases import join_aliases
from kg.resolve.forms import body_form, initials, organization_form, plain
from kg.resolve.groups import Apart, Group, country_code, first_groups, merged
from kg.resolve.persons import bind_surnames, join_persons
from kg.resolve.short_forms import join_acronyms

_COUNTY = re.compile(r" (county|sub county|district|municipality|township|governorate|city|town|village)$")
# Bodies that a text calls by what they are once it has named them.
_CALLED_BY_HEAD = frozenset(
    "Foundation Assembly Commission Authority Agency Association Federation Society Institute Academy Fund Union "
    "Organization Organisation Alliance Corporation Bureau Bank Club Trust School Hospital Coalition".split()
)
# What a company's full name has behind the name that it goes by.
_BUSINESS = frozenset(
    "news agency investment investments finance financial international services solutions properties realty "
    "development trading construction engineering research global worldwide stores lines shipping".split()
)
# What resorts, parks and halls are, behind the name that they go by.
_SITE_WORDS = frozenset(
    "resort resorts spa hotel hotels nature park national & and convention center mall residences".split()
)
_WARS = re.compile(r"\b(?:war|conflict|crisis)$")


def resolve_article(article: Article, extraction: Extraction, *, kinds: dict[str, Kind], apart: Apart) -> list[Group]:
    """Groups of one article's name mentions, each with the reasons for its merges, in text order.

    `kinds` are corrected kinds by plain name; `apart` says of two groups that a person wants them kept apart.
    """
    groups = first_groups(article, extraction, kinds)
    if article.publisher:
        printed = Group(article=article.key, kind=Kind.ORGANIZATION, form=organization_form(article.publisher))
        same = next((group for group in groups if (group.kind, group.form) == (printed.kind, printed.form)), printed)
        same.names[article.publisher] += 0
        groups += [printed] if same is printed else []
    groups = join_persons(article.text, groups, apart)
    groups = bind_surnames(article.text, groups, apart)
    groups = join_acronyms(article, groups, apart)
    groups = join_aliases(article.text, groups, apart)
    groups = _join_short_names(groups, apart)
    groups = _join_places(groups, apart)
    groups = _join_events(groups, apart)
    _give_country(article, extraction, groups)
    return groups


# ----------------------------------------------------------------------------------------------- organizations


def _join_short_names(groups: list[Group], apart: Apart) -> list[Group]:
    """A short name joins the only longer one that adds nothing but a head ("Huawei Technologies") or a country ("US
    Supreme Court").
    """
    named = [group for group in groups if group.kind is Kind.ORGANIZATION]
    heads = {head.casefold() for head in ORGANIZATION_HEADS} | _BUSINESS
    by_head: dict[str, list[Group]] = defaultdict(list)
    seated: dict[tuple[str, str], list[Group]] = defaultdict(list)
    starting: dict[str, list[Group]] = defaultdict(list)
    ending: dict[str, list[Group]] = defaultdict(list)
    for group in named:
        parts = plain(group.name).split()
        for count in range(1, len(parts)):
            if all(part in heads for part in parts[count:]):
                starting[" ".join(parts[:count])].append(group)
        first, *_, last = group.name.split() if " " in group.name else ("", "")
        for head in {last, first if f"{first} of " in group.name else ""} & _CALLED_BY_HEAD:
            by_head[head].append(group)
        seat = re.match(r"(.+?(?:[Ee]mbassy|[Cc]onsulate(?: [Gg]eneral)?)) in ", group.name)
        if seat:
            seated[body_form(seat[1])].append(group)
        iso, function = body_form(group.name)
        if iso:
            ending[function].append(group)
    pairs = []
    for short in named:
        name = plain(short.name)
        longer = [group for group in starting.get(name, []) if group is not short]
        if len(longer) == 1 and (len(name) > 3 or short.name.isupper()):
            pairs.append((short, longer[0], 0.9, "the longer name adds only what kind of body it is"))
            continue
        if len(by_head.get(short.name, ())) == 1:
            pairs.append((short, by_head[short.name][0], 0.9, "the only body of this sort named in this article"))
            continue
        iso, function = body_form(short.name)
        if iso and len(seated.get((iso, function), ())) == 1:
            mission = seated[(iso, function)][0]
            pairs.append((short, mission, 0.9, "the only such mission named with its seat in this article"))
            continue
        bodies = [group for group in ending.get(function, []) if group is not short] if not iso else []
        if len(bodies) == 1:
            pairs.append((short, bodies[0], 0.9, "the only such body named with its country in this article"))
        elif body := _dominant(bodies):
            pairs.append((short, body, 0.8, "the body of this sort that this article is about"))
    return merged(groups, pairs + _reworded(named), apart)


def _dominant(bodies: list[Group]) -> Group | None:
    """The body that an article names first and more than twice as often as all others of its sort together."""
    if not bodies:
        return None
    most = max(bodies, key=lambda body: (len(body.mentions), -body.start))
    others = [body for body in bodies if body is not most]
    is_main = len(most.mentions) > 2 * sum(len(body.mentions) for body in others)
    return most if is_main and most.start < min(body.start for body in others) else None


def _reworded(named: list[Group]) -> list[tuple[Group, Group, float, str]]:
    """Pairs of bodies whose names have the same words in another order: "Alpha University", "University of Alpha"."""
    first: dict[tuple[str, str], Group] = {}
    pairs = []
    for group in named:
        for name in sorted(group.names):
            iso, function = body_form(name)
            other = first.setdefault((iso, function), group) if iso or " " in function else group
            if function and other is not group:
                pairs.append((group, other, 0.9, "the same words in another order"))
    return pairs


# ------------------------------------------------------------------------------------------------------ places


def _join_places(groups: list[Group], apart: Apart) -> list[Group]:
    """A place joins the only county, district or town that is named like it with what it is: "Alpha County"."""
    places = [group for group in groups if group.kind is Kind.PLACE and not group.form.startswith("country ")]
    wider: dict[str, list[Group]] = defaultdict(list)
    for group in places:
        form = plain(group.name)
        tail = _COUNTY.search(form)
        # "New Alpha City" need not be all of the region New Alpha.
        if tail and not (tail[1] in ("city", "town", "village") and gazetteers.region(group.name[: tail.start()])):
            wider[form[: tail.start()]].append(group)
        for start in _site_starts(form):
            wider[start].append(group)
    pairs = [
        (group, wider[form][0], 0.9, "the longer name adds only what kind of place it is")
        for group in places
        if len(wider.get(form := plain(group.name), ())) == 1
    ]
    return merged(groups, pairs, apart)


def _site_starts(form: str) -> list[str]:
    """Beginnings of a plain name, of two words and more, to which the rest adds only what the site is: "casa alpha" of
    "casa alpha resort spa & nature park".
    """
    parts = form.split()
    last = len(parts)
    while last > 2 and parts[last - 1] in _SITE_WORDS:
        last -= 1
    return [" ".join(parts[:count]) for count in range(last, len(parts))]


# ------------------------------------------------------------------------------------------------------ events


def _join_events(groups: list[Group], apart: Apart) -> list[Group]:
    """A series joins its only edition in the article; two names of a war between the same countries are one."""
    events = [group for group in groups if group.kind is Kind.EVENT]
    editions: dict[str, list[Group]] = defaultdict(list)
    for group in events:
        if group.edition:
            editions[group.form].append(group)
    pairs = []
    by_head: dict[str, list[Group]] = defaultdict(list)
    for group in events:
        by_head[group.form.rsplit(" ", 1)[-1]].append(group)
    for group in events:
        longer = [other for other in by_head[group.form] if " " in other.form]
        fitting = [other for other in longer if not group.edition or other.edition in ("", group.edition)]
        if (
            len({other.form for other in longer}) == 1
            and len({other.edition for other in longer} - {""}) < 2
            and fitting
        ):
            full = max(fitting, key=lambda other: (other.edition, -other.start))
            pairs.append((group, full, 0.85, "the only event of this sort named in this article"))
        if not group.edition and len(editions.get(group.form, ())) == 1:
            pairs.append((group, editions[group.form][0], 0.9, "the only edition of the series in this article"))
        numbered = re.fullmatch(r"([A-Z]{2,6})[- ]?(\d{1,3})", group.name)
        sessions = [
            other
            for other in events
            if numbered
            and other is not group
            and other.edition == numbered[2]
            and numbered[1] in initials(other.name.replace(" the ", " "), small=True)
        ]
        if len(sessions) == 1:
            pairs.append((group, sessions[0], 0.9, "initials and number of an event in this article"))
    wars = [(group, parties) for group in events if _WARS.search(plain(group.name)) and (parties := _parties(group))]
    for group, parties in wars:
        wider = [other for other, theirs in wars if other is not group and parties < theirs]
        if len(wider) == 1:
            pairs.append((group, wider[0], 0.85, "the only conflict in this article with that country"))
        for other, theirs in wars:
            if other is not group and parties == theirs and other.start < group.start:
                pairs.append((group, other, 0.85, "a conflict between the same countries"))
    return merged(groups, pairs, apart)


def _parties(group: Group) -> frozenset[str]:
    found = set()
    for word in re.findall(r"[A-Z][\w.]*", group.name):
        country = gazetteers.country(word) or gazetteers.country_of_demonym(word)
        if country is not None:
            found.add(country.iso2)
    return frozenset(found)


# ------------------------------------------------------------------------------------------------ what it is about


def main_countries(extraction: Extraction) -> Counter[str]:
    """How often each country is named or alluded to in an article, by code."""
    return Counter({iso: len(named) for iso, named in countries_alluded(extraction.mentions).items()})


def _give_country(article: Article, extraction: Extraction, groups: list[Group]) -> None:
    """Bodies without a country of their own ("Supreme Court") get the possessor's or the article's one country,
    else stay its own.
    """
    counted = main_countries(extraction)
    total = sum(counted.values())
    main, count = min(counted.items(), key=lambda item: (-item[1], item[0]), default=("", 0))
    # Two thirds of at least two mentions: with less the article is about several countries, and the body may be of any.
    clear = main if count >= 2 and 3 * count >= 2 * total else ""
    ends = {mention.end: mention for mention in extraction.mentions if not mention.anaphoric}
    for group in groups:
        if group.kind is Kind.ORGANIZATION and group.form.endswith(" of ?"):
            iso = next(iter(sorted(group.countries)), "") or _possessor(article, group, ends) or clear
            group.form = group.form[:-1] + (iso or f"?{article.key}")
            group.countries |= {iso} if iso else set()


def _possessor(article: Article, group: Group, ends: dict[int, Mention]) -> str:
    """Code of the country in "China's Supreme Court" or "the Supreme Court of … Kenya" around a body's name."""
    for mention in group.mentions:
        match = re.search(
            r"['’]s[ \u00a0](?:[a-z]+[ \u00a0])?$", article.text[max(0, mention.start - 20) : mention.start]
        )
        if match:
            owner = ends.get(mention.start - len(match[0]))
            if owner is not None and (iso := country_code(owner)):
                return iso
    return ""
