"""Clusters of groups -> things: keys, names, classes, links."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from kg import gazetteers
from kg.model import Extraction, Kind, MentionRef, Span, Thing
from kg.names import slugify
from kg.resolve.clusters import Cluster
from kg.resolve.corrections import Corrections, name_form
from kg.resolve.forms import plain
from kg.resolve.groups import country_code
from kg.resolve.links import find_city
from kg.resolve.within import main_countries

_CLASSES = {
    "ministry": ("schema:GovernmentOrganization",),
    "embassy": ("schema:GovernmentOrganization",),
    "government": ("schema:GovernmentOrganization",),
    "military": ("schema:GovernmentOrganization",),
    "police": ("schema:GovernmentOrganization",),
    "central bank": ("schema:GovernmentOrganization",),
    "company": ("schema:Corporation",),
    "news agency": ("schema:NewsMediaOrganization",),
    "newspaper": ("schema:NewsMediaOrganization",),
    "broadcaster": ("schema:NewsMediaOrganization",),
    "website": ("schema:NewsMediaOrganization",),
    "university": ("schema:CollegeOrUniversity",),
    "school": ("schema:School",),
    "research institute": ("schema:ResearchOrganization",),
    "party": ("schema:PoliticalParty",),
    "intergovernmental organization": ("kgo:IntergovernmentalOrganization",),
    "sports team": ("schema:SportsTeam",),
    "sports federation": ("schema:SportsOrganization",),
    "hospital": ("schema:MedicalOrganization",),
    "orchestra": ("schema:PerformingGroup",),
    "ngo": ("schema:NGO",),
    "foundation": ("schema:NGO",),
}
_PLACE_CLASSES = {
    "country": ("schema:Country",),
    "city": ("schema:City",),
    "region": ("schema:AdministrativeArea",),
    "landform": ("schema:Landform",),
    "facility": ("schema:CivicStructure",),
    "continent": ("schema:Continent",),
}


def build_things(
    clusters: Sequence[Cluster],
    extractions: Sequence[Extraction],
    corrections: Corrections,
) -> tuple[Thing, ...]:
    """Things, by key, with what gazetteers know of them; nationality words and anaphora tied to what they stand for."""
    clusters = [*clusters, *_alluded_countries(clusters, extractions)]
    keys = _mint(clusters)
    by_form = {
        form: key
        for cluster, key in zip(clusters, keys, strict=True)
        for form in cluster.forms
        if cluster.kind is Kind.PLACE
    }
    owners = {
        (group.article, mention.start, mention.end): key
        for cluster, key in zip(clusters, keys, strict=True)
        for group in cluster.groups
        for mention in group.mentions
    }
    refs: dict[str, set[MentionRef]] = {key: set() for key in keys}
    for extraction in extractions:
        for mention in extraction.mentions:
            place = (extraction.article, mention.start, mention.end)
            form = "name"
            found = [owners[place]] if place in owners else []
            if mention.anaphoric:
                form = "anaphor"
                found = [
                    owners[at] for start, end in mention.refers_to if (at := (extraction.article, start, end)) in owners
                ]
            elif mention.kind is Kind.NATIONALITY:
                form = "adjective"
                found = [key for key in (by_form.get(f"country {country_code(mention)}"),) if key]
            for key in found:
                refs[key].add(
                    MentionRef(
                        article=extraction.article, start=mention.start, end=mention.end, text=mention.text, form=form
                    )
                )
    contexts = {extraction.article: main_countries(extraction) for extraction in extractions}
    names = {name_form(left): right for left, right in corrections.names}
    things = []
    for cluster, key in zip(clusters, keys, strict=True):
        thing = Thing(
            key=key,
            kind=cluster.kind,
            name=_corrected(cluster, key, names),
            aliases=tuple(sorted(set(cluster.names) - {_corrected(cluster, key, names)})),
            classes=_classes(cluster),
            mentions=tuple(sorted(refs[key])),
            judgements=tuple(sorted(set(cluster.judgements))),
        )
        things.append(_linked(thing, cluster, by_form, contexts))
    return tuple(sorted(things, key=lambda thing: thing.key))


def _corrected(cluster: Cluster, key: str, names: dict[str, str]) -> str:
    wanted = [names[form] for form in (name_form(name) for name in (key, *sorted(cluster.names))) if form in names]
    return wanted[0] if wanted else cluster.name


def _alluded_countries(clusters: Sequence[Cluster], extractions: Sequence[Extraction]) -> list[Cluster]:
    """Countries that the texts never name, only allude to ("the Danish minister"), where some fact rests on the
    word.
    """
    present = {form for cluster in clusters if cluster.kind is Kind.PLACE for form in cluster.forms}
    found: dict[str, Cluster] = {}
    for extraction in extractions:
        used = _used_spans(extraction)
        for mention in extraction.mentions:
            form = f"country {country_code(mention)}" if mention.kind is Kind.NATIONALITY else ""
            if form and form not in present and mention.span in used:
                found.setdefault(form, Cluster.of_country(mention.name, form, extraction.article))
    return [found[form] for form in sorted(found)]


def _used_spans(extraction: Extraction) -> set[Span]:
    """Places of the mentions on which a role, relation, event, attribution or figure rests."""
    used: set[Span] = set()
    for role in extraction.roles:
        used |= {role.organization} if role.organization else set()
    for relation in extraction.relations:
        used |= {relation.subject, relation.object}
    for event in extraction.events:
        used |= {argument.mention for argument in event.arguments} | set(event.places)
    for quantity in extraction.quantities:
        used |= set(quantity.about)
    for attribution in extraction.attributions:
        used |= set(attribution.speakers) | set(attribution.addressees)
    return used


def _mint(clusters: Sequence[Cluster]) -> list[str]:
    """A key for every cluster: the name as a slug; of several with one name, the most mentioned keeps it bare."""
    wanted: dict[str, list[int]] = {}
    for position, cluster in enumerate(clusters):
        slug = slugify(cluster.name) or _digest(cluster.name)
        wanted.setdefault(f"{cluster.kind.value.lower()}/{slug}", []).append(position)
    keys = [""] * len(clusters)
    for key, positions in sorted(wanted.items()):
        positions.sort(
            key=lambda position: (not clusters[position].whole, -clusters[position].size, clusters[position].mark)
        )
        for rank, position in enumerate(positions):
            keys[position] = key if rank == 0 else f"{key}-{_digest(clusters[position].mark)}"
    return keys


def _digest(content: str) -> str:
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _classes(cluster: Cluster) -> tuple[str, ...]:
    fine = min(cluster.fines, key=lambda fine: (-cluster.fines[fine], fine), default="")
    if cluster.kind is Kind.ORGANIZATION:
        return _CLASSES.get(fine, ())
    if cluster.kind is not Kind.PLACE or (
        fine == "region" and cluster.name in gazetteers.areas() and not gazetteers.region(cluster.name)
    ):
        # World regions ("the West", "Asia-Pacific") are places, but nobody administers them.
        return ()
    return _PLACE_CLASSES.get(fine, ())


def _linked(thing: Thing, cluster: Cluster, by_form: dict[str, str], contexts: dict[str, Counter[str]]) -> Thing:
    """A place with what the gazetteers know: codes of countries, coordinates of cities, the country around them."""
    if thing.kind is not Kind.PLACE:
        return thing
    country_form = next((form for form in sorted(cluster.forms) if form.startswith("country ")), "")
    if country_form:
        country = gazetteers.country_of_code(country_form.removeprefix("country "))
        if country is None:
            return thing
        return replace(
            thing,
            same_as=(f"http://www.wikidata.org/entity/{country.wikidata}",),
            see_also=(_geonames(country.geonames),),
        )
    if "schema:City" in thing.classes:
        context = sum(
            (contexts[article] for article in sorted({group.article for group in cluster.groups})), Counter[str]()
        )
        city = find_city(cluster.names, context)
        if city is None:
            return thing
        home = by_form.get(f"country {city.country}", "")
        country = gazetteers.country_of_code(city.country)
        capital = country is not None and country.capital_geonames == city.geonames
        return replace(
            thing,
            latitude=Decimal(city.latitude),
            longitude=Decimal(city.longitude),
            see_also=(_geonames(city.geonames),),
            contained_in=home if home != thing.key else "",
            stands_for=home if capital and home != thing.key else "",
        )
    iso = gazetteers.region(cluster.name) or gazetteers.region(plain(cluster.name).title().removesuffix(" Province"))
    part = gazetteers.country(cluster.name.split()[-1]) if " " in cluster.name else None
    iso = part.iso2 if part is not None else iso
    return replace(thing, contained_in=by_form.get(f"country {iso}", "")) if iso else thing


def _geonames(number: str) -> str:
    return f"https://sws.geonames.org/{number}/"
