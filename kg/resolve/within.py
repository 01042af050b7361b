"""Resolution within one article: surnames, acronyms, short forms, series and editions."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from rapidfuzz.distance import JaroWinkler

from kg import gazetteers
from kg.gazetteers.persons import family_first
from kg.gazetteers.words import ORGANIZATION_HEADS
from kg.model import Article, Extraction, Judgement, Kind, Mention
from kg.resolve.forms import body_form, initials, is_acronym, organization_form, person_words, plain
from kg.resolve.groups import Group, country_code, first_groups

Apart = Callable[[Group, Group], bool]
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
    groups = _join_persons(groups, apart)
    groups = _bind_surnames(groups, apart)
    groups = _join_acronyms(article, groups, apart)
    groups = _join_short_names(groups, apart)
    groups = _join_events(groups, apart)
    _give_country(article, extraction, groups)
    return groups


def _merged(groups: list[Group], pairs: Iterable[tuple[Group, Group, float, str]], apart: Apart) -> list[Group]:
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


# ---------------------------------------------------------------------------------------------------- persons


def _join_persons(groups: list[Group], apart: Apart) -> list[Group]:
    """Full names that are one person's: one holds all words of the other, or they differ in how the name is put
    into Latin letters.
    """
    full = [group for group in groups if group.kind is Kind.PERSON and group.whole]
    pairs = []
    for position, left in enumerate(full):
        for right in full[:position]:
            reason = _same_person(left, right)
            if reason:
                short, long = sorted((left, right), key=lambda group: (len(group.name), group.start))
                pairs.append((short, long, 0.9, reason))
    return _merged(groups, pairs, apart)


def _same_person(left: Group, right: Group) -> str:
    """Why two full names in one article are one person's; empty if they are not."""
    one, other = person_words(left.name), person_words(right.name)
    if "".join(one) == "".join(other):
        return "same name but for spaces and hyphens"
    if not one or not other:
        return ""
    short, long = sorted((one, other), key=len)
    if len(short) >= 2 and set(short) <= set(long) and len(long) - len(short) <= 3:
        return "one name holds every word of the other"
    initial = re.match(r"\w\.", left.name) or re.match(r"\w\.", right.name)
    if initial and one[-1] == other[-1] and plain(left.name)[0] == plain(right.name)[0]:
        return "same family name, initial fits"
    is_long = min(len(one[0]), len(one[-1]), len(other[-1])) > 3
    # 0.93 lets one letter differ: who bears one given name and nearly one family name is spelt in two ways.
    if one[:-1] == other[:-1] and is_long and JaroWinkler.similarity(one[-1], other[-1]) >= 0.93:
        return "same given name, family names alike but for spelling"
    same_family = one[-1] == other[-1] or one[0] == other[0]
    shared = left.titles & right.titles and left.countries & right.countries
    if same_family and shared and min(len(one[0]), len(other[0])) > 3:
        given = (one[0], other[0]) if one[-1] == other[-1] else (one[-1], other[-1])
        # 0.86 takes Mukhtar and Muxtar together; below it stand names of brothers and sisters.
        if JaroWinkler.similarity(*given) >= 0.86:
            return "same family name and role, given names alike"
    return ""


def _bind_surnames(groups: list[Group], apart: Apart) -> list[Group]:
    """Each bare name joins the person of that family name last introduced before it, else the first introduced after
    it.

    A given name binds only if it is nobody's family name.
    """
    people = [group for group in groups if group.kind is Kind.PERSON and group.whole]
    families: dict[str, list[Group]] = defaultdict(list)
    given: dict[str, list[Group]] = defaultdict(list)
    for person in people:
        for name in sorted(person.names):
            parts = person_words(name)
            if len(parts) == 1:
                families[parts[0]].append(person)  # initials before the family name: "K S Mora"
            if len(parts) < 2:
                continue
            family = parts[0] if family_first(name) else parts[-1]
            families[family].append(person)
            for part in (parts[0], parts[-1]):
                if part != family:
                    given[part].append(person)
    pairs = []
    alone: dict[str, list[Group]] = defaultdict(list)
    for bare in groups:
        if bare.kind is not Kind.PERSON or bare.whole:
            continue
        word = (person_words(bare.name) or (plain(bare.name),))[-1]
        matches = families.get(word) or given.get(word) or []
        owner = _introduced(matches, bare)
        if owner is None:
            alone[word].append(bare)
            continue
        pairs.append((bare, owner, 0.95, f"family name of {owner.name}, introduced in this article"))
        for other in {id(match): match for match in matches}.values():
            if other is not owner:
                owner.judgements.append(
                    Judgement(
                        left=bare.name,
                        right=other.name,
                        same=False,
                        score=0.2,
                        reason=f"{owner.name} was introduced last",
                    )
                )
    for bares in alone.values():
        pairs += [(bare, bares[0], 0.9, "same bare name in one article") for bare in bares[1:]]
    merged = _merged(groups, pairs, apart)
    for group in merged:
        group.judgements = sorted(set(group.judgements))
    return merged


def _introduced(people: list[Group], bare: Group) -> Group | None:
    """The person whose full name came last before a bare name; the first after it if none came before."""
    before = [
        (max(mention.start for mention in person.mentions if mention.start < bare.start), person)
        for person in people
        if person.start < bare.start
    ]
    if before:
        # Who was introduced (named in full for the first time) last is meant, however often the others recur.
        return max(before, key=lambda found: (found[1].start, found[0]))[1]
    return min(people, key=lambda person: (person.start, person.form), default=None)


# ----------------------------------------------------------------------------------------------- organizations


def _join_acronyms(article: Article, groups: list[Group], apart: Apart) -> list[Group]:
    """Short forms join the name they abbreviate: "Name (Short)" in the text, or initials of a name in the same
    article.
    """
    named = [
        group
        for group in groups
        if group.kind in (Kind.ORGANIZATION, Kind.EVENT, Kind.WORK)
        or (group.kind is Kind.PLACE and (is_acronym(group.name) or " " in group.name))
    ]
    spans = sorted(
        (mention.end, -mention.start, number) for number, group in enumerate(named) for mention in group.mentions
    )
    # Of names that end alike the longest is meant: "Army of Norland (AN)".
    ends = {end: named[number] for end, _, number in spans}
    pairs = []
    for short in named:
        for mention in short.mentions:
            before = article.text[max(0, mention.start - 2) : mention.start]
            long = ends.get(mention.start - 2)
            if (
                before == " ("
                and article.text[mention.end : mention.end + 1] == ")"
                and long is not None
                and long is not short
            ) and _may_abbreviate(short.name, long.name):
                pairs.append((short, long, 0.98, "given in brackets after the name"))
        if is_acronym(short.name):
            letters = short.name.replace(".", "").upper()
            fits = [
                group
                for group in named
                if group is not short
                and group.kind is short.kind
                and " " in group.name
                and letters in (initials(group.name), initials(group.name, small=True))
            ]
            if len(fits) == 1:
                pairs.append((short, fits[0], 0.9, "initials of a name in the same article"))
    return _merged(groups, pairs, apart)


def _may_abbreviate(short: str, long: str) -> bool:
    """Whether a name in brackets can be a short form of the name before it, not its place or its parent."""
    letters = re.sub(r"[^a-z]", "", plain(short))
    if gazetteers.organizations().get(short) is not None and letters.upper() != initials(long):
        # A known body in brackets is the source of the line ("TODAY (EFE)"), if the letters are not those of the name.
        return False
    text = plain(long)
    if not letters or len(short) >= len(long):
        return False
    position = -1
    for letter in letters:
        position = text.find(letter, position + 1)
        if position < 0:
            return is_acronym(short)
    return letters[0] in {word[0] for word in text.split()} or is_acronym(short)


def _join_short_names(groups: list[Group], apart: Apart) -> list[Group]:
    """A short name joins the only longer one that adds nothing but a head ("Huawei Technologies") or a country ("US
    Supreme Court").
    """
    named = [group for group in groups if group.kind is Kind.ORGANIZATION]
    heads = {head.casefold() for head in ORGANIZATION_HEADS} | {"news", "agency"}
    starting: dict[str, list[Group]] = defaultdict(list)
    ending: dict[str, list[Group]] = defaultdict(list)
    for group in named:
        parts = plain(group.name).split()
        for count in range(1, len(parts)):
            if all(part in heads for part in parts[count:]):
                starting[" ".join(parts[:count])].append(group)
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
        iso, function = body_form(short.name)
        bodies = [group for group in ending.get(function, []) if group is not short] if not iso else []
        if len(bodies) == 1:
            pairs.append((short, bodies[0], 0.9, "the only such body named with its country in this article"))
    return _merged(groups, pairs, apart)


# ------------------------------------------------------------------------------------------------------ events


def _join_events(groups: list[Group], apart: Apart) -> list[Group]:
    """A series joins its only edition in the article; two names of a war between the same countries are one."""
    events = [group for group in groups if group.kind is Kind.EVENT]
    editions: dict[str, list[Group]] = defaultdict(list)
    for group in events:
        if group.edition:
            editions[group.form].append(group)
    pairs = []
    for group in events:
        if not group.edition and len(editions.get(group.form, ())) == 1:
            pairs.append((group, editions[group.form][0], 0.9, "the only edition of the series in this article"))
    wars = [(group, parties) for group in events if _WARS.search(plain(group.name)) and (parties := _parties(group))]
    for group, parties in wars:
        wider = [other for other, theirs in wars if other is not group and parties < theirs]
        if len(wider) == 1:
            pairs.append((group, wider[0], 0.85, "the only conflict in this article with that country"))
        for other, theirs in wars:
            if other is not group and parties == theirs and other.start < group.start:
                pairs.append((group, other, 0.85, "a conflict between the same countries"))
    return _merged(groups, pairs, apart)


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
    found: Counter[str] = Counter()
    for mention in extraction.mentions:
        if not mention.anaphoric and mention.kind in (Kind.PLACE, Kind.NATIONALITY):
            iso = country_code(mention)
            if iso:
                found[iso] += 1
    return found


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
