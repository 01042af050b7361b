"""Relation mentions -> relations between things; a role in an organization, now or before, implies an affiliation."""

from __future__ import annotations

from dataclasses import replace

from kg.assemble.index import Index, best_confidence, digest, local, merged_spans, report_key
from kg.model import Kind, Relation, RelationMention, Report, Role, Status
from kg.relations import RELATIONS

_SYMMETRIC = frozenset(rule.predicate for rule in RELATIONS if rule.symmetric)
_KINDS = {rule.predicate: (frozenset(rule.domain), frozenset(rule.range)) for rule in RELATIONS}

Triple = tuple[str, str, str]


def assemble_relations(index: Index, roles: tuple[Role, ...]) -> tuple[Relation, ...]:
    """Relations, sorted by subject, predicate and object. Kinds that the predicate does not take are left out."""
    found: dict[Triple, dict[tuple[str, Status], list[RelationMention]]] = {}
    for extraction in index.extractions:
        article = extraction.article
        for mention in extraction.relations:
            subject, object_ = index.thing(article, mention.subject), index.thing(article, mention.object)
            if mention.confidence < index.min_confidence or not subject or not object_ or subject == object_:
                continue
            triple = _turned(subject, mention.predicate, object_)
            if _fits(index, triple):
                found.setdefault(triple, {}).setdefault((article, mention.status), []).append(mention)
    reports: dict[Triple, list[Report]] = {
        triple: [_report(index, triple, article, mentions) for (article, _), mentions in sorted(by_report.items())]
        for triple, by_report in found.items()
    }
    for triple, report in _implied(index, roles):
        if not any((r.article, r.status) == (report.article, report.status) for r in reports.get(triple, ())):
            reports.setdefault(triple, []).append(report)
    for triple, report in _through_wholes(index, reports):
        if not any((r.article, r.status) == (report.article, report.status) for r in reports.get(triple, ())):
            reports.setdefault(triple, []).append(report)
    return tuple(
        Relation(subject=s, predicate=p, object=o, reports=tuple(sorted(found_, key=lambda report: report.key)))
        for (s, p, o), found_ in sorted(reports.items())
    )


def _turned(subject: str, predicate: str, object_: str) -> Triple:
    if predicate in _SYMMETRIC and object_ < subject:
        return (object_, predicate, subject)
    return (subject, predicate, object_)


def _fits(index: Index, triple: Triple) -> bool:
    domain, range_ = _KINDS[triple[1]]
    return index.kind(triple[0]) in domain and index.kind(triple[2]) in range_


def _fact(triple: Triple) -> str:
    return f"relation/{local(triple[0])}-{triple[1].lower()}-{local(triple[2])}-{digest(*triple)}"


def _report(index: Index, triple: Triple, article: str, mentions: list[RelationMention]) -> Report:
    status = mentions[0].status
    return Report(
        key=report_key(_fact(triple), article, status),
        article=article,
        evidence=merged_spans(mention.evidence for mention in mentions),
        status=status,
        confidence=best_confidence(mention.confidence for mention in mentions),
        rules=tuple(sorted({mention.rule for mention in mentions})),
        attributed_to=index.keys(article, (span for mention in mentions for span in mention.attributed_to)),
    )


def _implied(index: Index, roles: tuple[Role, ...]) -> list[tuple[Triple, Report]]:
    implied = []
    for role in roles:
        if not role.organization or index.kind(role.organization) is not Kind.ORGANIZATION:
            continue
        triple = (role.person, "affiliatedWith", role.organization)
        for report in role.reports:
            key = report_key(_fact(triple), report.article, report.status)
            implied.append(
                (triple, replace(report, key=key, rules=("roles/implies-affiliation",), title="", time=None))
            )
    return implied


def _through_wholes(index: Index, reports: dict[Triple, list[Report]]) -> list[tuple[Triple, Report]]:
    """Affiliation with the whole, where one sentence names part and whole: "of the institute of the academy"."""
    found = []
    wholes: dict[str, list[tuple[str, Report]]] = {}
    for (part, predicate, whole), said in reports.items():
        if predicate == "partOf" and index.kind(whole) is Kind.ORGANIZATION:
            wholes.setdefault(part, []).extend((whole, report) for report in said)
    for (person, predicate, part), said in reports.items():
        if predicate != "affiliatedWith":
            continue
        for report in said:
            for whole, other in wholes.get(part, ()):
                if other.article != report.article or report.status is not other.status:
                    continue
                if any(a < d and c < b for a, b in report.evidence for c, d in other.evidence):
                    triple = (person, "affiliatedWith", whole)
                    key = report_key(_fact(triple), report.article, report.status)
                    confidence = min(report.confidence, other.confidence)
                    rules = ("relations/affiliatedWith/part-of",)
                    found.append((triple, replace(report, key=key, rules=rules, confidence=confidence)))
    return found
