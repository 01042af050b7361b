"""Facts -> quads: roles, relations, events, observations, attributions, conflicts, and the reports that state them.

What a fact says of things stands in the core, but only if a report asserts it (it happened or is planned); what an
article says of it stands in the article's graph.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad

from kg.graph.nodes import Names, Value, boolean, english, integer, number, period, plain, score
from kg.model import Attribution, Conflict, Event, Kind, Observation, Relation, Report, Role, Status
from kg.relations import RELATIONS
from kg.vocab import term

_SERVES = {Kind.PLACE: "kgo:represents", Kind.ORGANIZATION: "schema:worksFor"}
_SUPERPROPERTIES = {rule.predicate: rule.superproperty for rule in RELATIONS if rule.superproperty}


def role_quads(role: Role, names: Names) -> Iterator[Quad]:
    """A role, its reports, and what it makes of its holder (a former role makes nothing of anybody)."""
    node = names.iri(role.key)
    label = f"{names.label(role.person)}, {role.title}" + (
        f" ({names.label(role.organization)})" if role.organization else ""
    )
    yield from names.about(node, ("rdf:type", term("org:Membership")), ("rdfs:label", english(label)))
    if _asserted(role.reports):
        person = names.iri(role.person)
        pairs: list[tuple[str, Value]] = [("org:member", person), ("kgo:title", plain(role.title))]
        pairs += [("kgo:sourceCount", integer(_sources(role.reports))), *period(role.time)]
        if role.organization:
            pairs.append(("org:organization", names.iri(role.organization)))
        if role.ended:
            pairs.append(("kgo:ended", boolean(True)))
        yield from names.about(node, *pairs)
        if not role.ended and any(report.status is Status.HAPPENED for report in role.reports):
            yield from _holder_quads(person, role, names)
    for report in role.reports:
        yield from report_quads(report, names, ("kgo:reports", node))
        if not _asserted(role.reports):
            yield from _named(report, names, (role.person, role.organization))


def _holder_quads(person: NamedNode, role: Role, names: Names) -> Iterator[Quad]:
    yield from names.about(person, ("schema:jobTitle", plain(role.title)))
    if role.organization:
        kind = names.things[role.organization].kind
        predicate = _SERVES.get(kind)
        if predicate:
            yield from names.about(person, (predicate, names.iri(role.organization)))


def relation_quads(relation: Relation, names: Names) -> Iterator[Quad]:
    """The direct triple, the wider terms beside it, and its reports as statements."""
    subject, predicate, value = names.iri(relation.subject), f"kgo:{relation.predicate}", names.iri(relation.object)
    if _asserted(relation.reports):
        yield from names.about(subject, (predicate, value))
        if wider := _SUPERPROPERTIES.get(relation.predicate):
            yield from names.about(subject, (wider, value))
    statement = (
        ("rdf:type", term("rdf:Statement")),
        ("rdf:subject", subject),
        ("rdf:predicate", term(predicate)),
        ("rdf:object", value),
    )
    for report in relation.reports:
        yield from report_quads(report, names, *statement)


def event_quads(event: Event, names: Names) -> Iterator[Quad]:
    """An event and its reports. One that has the key of a named event is that thing and keeps its label."""
    node = names.iri(event.key)
    yield from names.about(node, ("rdf:type", term("sem:Event")), ("rdf:type", term(f"kgo:{event.type}")))
    if event.key not in names.things:
        yield from names.about(node, ("rdfs:label", english(event.label)))
    if _asserted(event.reports):
        pairs: list[tuple[str, Value]] = [(f"kgo:{who.role}", names.iri(who.thing)) for who in event.participants]
        pairs += [("sem:hasPlace", names.iri(place)) for place in event.places]
        pairs += period(event.time)
        if event.sub_event_of and event.sub_event_of != event.key:
            pairs.append(("sem:subEventOf", names.iri(event.sub_event_of)))
        pairs.append(("kgo:status", term(f"kgo:{event.status}")))
        pairs.append(("kgo:sourceCount", integer(_sources(event.reports))))
        yield from names.about(node, *pairs)
    for report in event.reports:
        yield from report_quads(report, names, ("kgo:reports", node))


def observation_quads(observation: Observation, names: Names) -> Iterator[Quad]:
    """A measured quantity; its values stand in its reports."""
    node = names.iri(observation.key)
    about = ", ".join(names.label(thing) for thing in observation.about)
    label = observation.property + (f" ({about})" if about else "")
    yield from names.about(node, ("rdf:type", term("schema:Observation")), ("rdfs:label", english(label)))
    if _asserted(observation.reports):
        pairs: list[tuple[str, Value]] = [("schema:measuredProperty", english(observation.property))]
        pairs += [("schema:observationAbout", names.iri(thing)) for thing in observation.about]
        pairs += [*period(observation.time), ("kgo:sourceCount", integer(_agreeing(observation.reports)))]
        yield from names.about(node, *pairs)
    for report in observation.reports:
        yield from report_quads(report, names, ("kgo:reports", node))
        if not _asserted(observation.reports):
            yield from _named(report, names, observation.about)


def report_quads(report: Report, names: Names, *reported: tuple[str, Value]) -> Iterator[Quad]:
    """What one article says of a fact, in the article's graph; `reported` ties it to the fact."""
    node, article = names.iri(report.key), names.iri(report.article)
    pairs: list[tuple[str, Value]] = [
        ("rdf:type", term("kgo:Report")),
        ("prov:wasDerivedFrom", article),
        ("kgo:status", term(f"kgo:{report.status}")),
        ("kgo:confidence", score(report.confidence)),
        *reported,
    ]
    pairs += [("kgo:rule", plain(rule)) for rule in report.rules]
    pairs += [("kgo:attributedTo", names.iri(speaker)) for speaker in report.attributed_to]
    if report.event_type:
        pairs.append(("kgo:reportedType", term(f"kgo:{report.event_type}")))
    pairs += [(f"kgo:{who.role}", names.iri(who.thing)) for who in report.participants]
    pairs += [("sem:hasPlace", names.iri(place)) for place in report.places]
    pairs += [("kgo:standsFor", names.iri(country)) for country in report.stands_for]
    pairs += period(report.time)
    if report.value is not None:
        pairs.append(("schema:value", number(report.value)))
    texts = [
        ("kgo:title", report.title),
        ("kgo:timeText", report.time.text if report.time else ""),
        ("schema:unitText", report.unit),
        ("kgo:qualifier", report.qualifier),
        ("kgo:verbatim", report.verbatim),
    ]
    pairs += [(predicate, plain(text)) for predicate, text in texts if text]
    yield from names.about(node, *pairs, graph=article)
    for span in report.evidence:
        yield from names.denoted(node, report.article, span)


def attribution_quads(attribution: Attribution, names: Names) -> Iterator[Quad]:
    """Who said what, in the article's graph."""
    node, article = names.iri(attribution.key), names.iri(attribution.article)
    pairs: list[tuple[str, Value]] = [
        ("rdf:type", term("kgo:Attribution")),
        ("prov:wasDerivedFrom", article),
        ("kgo:direct", boolean(attribution.direct)),
        ("kgo:confidence", score(attribution.confidence)),
        ("schema:text", plain(attribution.text)),
    ]
    pairs += [("kgo:speaker", names.iri(speaker)) for speaker in attribution.speakers]
    pairs += [("kgo:addressee", names.iri(addressee)) for addressee in attribution.addressees]
    pairs += [("schema:about", names.iri(thing)) for thing in attribution.about]
    pairs += period(attribution.time)
    texts = [
        ("kgo:speakerText", attribution.speaker_text),
        ("kgo:cue", attribution.cue),
        ("kgo:rule", attribution.rule),
        ("kgo:timeText", attribution.time.text if attribution.time else ""),
    ]
    pairs += [(predicate, plain(text)) for predicate, text in texts if text]
    yield from names.about(node, *pairs, graph=article)
    yield from names.denoted(node, attribution.article, attribution.evidence)
    for span in attribution.content:
        said, quads = names.mention(attribution.article, span)
        yield from quads
        yield from names.about(node, ("kgo:content", said), graph=article)


def conflict_quads(conflict: Conflict, names: Names) -> Iterator[Quad]:
    """Reports that cannot both be right, in the core."""
    pairs: list[tuple[str, Value]] = [
        ("rdf:type", term("kgo:Conflict")),
        ("kgo:about", names.iri(conflict.about)),
        ("rdfs:comment", english(conflict.comment)),
        ("rdfs:label", english(conflict.comment)),
    ]
    pairs += [("kgo:between", names.iri(report)) for report in conflict.between]
    yield from names.about(names.iri(conflict.key), *pairs)


def _named(report: Report, names: Names, things: Iterable[str]) -> Iterator[Quad]:
    """Whom a report is about, if no core triple says it."""
    pairs = [("schema:about", names.iri(thing)) for thing in things if thing]
    yield from names.about(names.iri(report.key), *pairs, graph=names.iri(report.article))


def _asserted(reports: Iterable[Report]) -> bool:
    return any(report.status.asserted for report in reports)


def _sources(reports: Iterable[Report]) -> int:
    """How many articles assert a fact."""
    return len({report.article for report in reports if report.status.asserted})


def _agreeing(reports: Iterable[Report]) -> int:
    """How many articles assert the value that most assert."""
    articles: dict[tuple[str, str], set[str]] = defaultdict(set)
    for report in reports:
        if report.status.asserted:
            articles[(str(report.value), report.unit)].add(report.article)
    return max(len(found) for found in articles.values())
