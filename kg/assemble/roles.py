"""Role mentions -> roles: one per person, office and body, with the title that fits best."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from kg.assemble.index import Index, Keys, best_confidence, local, merged_spans, narrowest, report_key
from kg.model import Kind, Report, Role, RoleMention

# Words that make another office of a title: whoever is "vice president" is not the president.
_RANKS = frozenset(
    "vice deputy assistant acting former ex first second third senior junior chief executive associate interim "
    "honorary co under sub shadow designate elect emeritus".split()
)
_EMPTY = frozenset("the a an of for and to in on at 's his her their its".split())


@dataclass
class _Group:
    person: str
    organization: str
    titles: Counter[str] = field(default_factory=Counter)
    mentions: list[tuple[str, RoleMention]] = field(default_factory=list)


def assemble_roles(index: Index) -> tuple[Role, ...]:
    """Roles, sorted by key. A bare title ("the minister") joins the person's fuller one of the same rank."""
    found: list[tuple[str, str, str, RoleMention]] = []
    for extraction in index.extractions:
        article = extraction.article
        for mention in extraction.roles:
            person = index.thing(article, mention.person)
            organization = index.thing(article, mention.organization) if mention.organization else ""
            if mention.confidence < index.min_confidence or not person or index.kind(person) is not Kind.PERSON:
                continue
            if organization and index.kind(organization) not in (Kind.ORGANIZATION, Kind.PLACE, Kind.EVENT):
                organization = ""
            found.append((person, organization, article, mention))
    # Fuller titles first, so that shorter forms find the group they belong to.
    found.sort(key=lambda item: (item[0], not item[1], -len(_words(item[3].title)), item[3].title, item[1], item[2]))
    groups: list[_Group] = []
    by_person: dict[str, list[_Group]] = {}
    for person, organization, article, mention in found:
        group = next(
            (g for g in by_person.get(person, []) if _same_office(g, organization, mention, index)),
            None,
        )
        if group is None:
            group = _Group(person=person, organization=organization)
            groups.append(group)
            by_person.setdefault(person, []).append(group)
        group.titles[mention.title] += 1
        group.mentions.append((article, mention))
    keys = Keys("role")
    for group in groups:
        keys.want(
            (local(group.person), _title(group), local(group.organization)),
            f"{group.person}|{_title(group)}|{group.organization}|{group.mentions[0][1].ended}",
        )
    roles = [_role(group, key, index) for group, key in zip(groups, keys.mint(), strict=True)]
    return tuple(sorted(roles, key=lambda role: role.key))


def _same_office(group: _Group, organization: str, mention: RoleMention, index: Index) -> bool:
    if organization and group.organization and organization != group.organization:
        return False
    if any(other.ended != mention.ended for _, other in group.mentions):
        return False
    words = _words(mention.title)
    own = _words(local(organization)) | _words(local(group.organization))
    if organization:
        own |= _words(index.things[organization].name)
    for title in group.titles:
        other = _words(title)
        if words & _RANKS != other & _RANKS:
            continue
        bare, other_bare = words - own, other - own
        if words == other or bare == other_bare:
            return True
        if _head(mention.title) == _head(title) and (bare <= other_bare or other_bare <= bare):
            return True
    return False


def _words(title: str) -> set[str]:
    return set(re.findall(r"\w+", title.casefold())) - _EMPTY


def _head(title: str) -> str:
    """The office itself: the last word before "of", "for", "at" …"""
    front = re.split(r"\b(?:of|for|at|to|in|on|with)\b|,", title.casefold(), maxsplit=1)[0]
    words = re.findall(r"\w+", front) or re.findall(r"\w+", title.casefold())
    return words[-1] if words else ""


def _title(group: _Group) -> str:
    """The fullest title, then the most frequent, then the first in the alphabet."""
    return min(group.titles, key=lambda title: (-len(_words(title)), -group.titles[title], title))


def _role(group: _Group, key: str, index: Index) -> Role:
    by_report: dict[tuple[str, str], list[RoleMention]] = {}
    for article, mention in group.mentions:
        by_report.setdefault((article, mention.status), []).append(mention)
    reports = []
    for (article, _), mentions in sorted(by_report.items()):
        status = mentions[0].status
        reports.append(
            Report(
                key=report_key(key, article, status),
                article=article,
                evidence=merged_spans(mention.evidence for mention in mentions),
                status=status,
                confidence=best_confidence(mention.confidence for mention in mentions),
                rules=tuple(sorted({mention.rule for mention in mentions})),
                attributed_to=index.keys(article, (span for mention in mentions for span in mention.attributed_to)),
                title=max((mention.title for mention in mentions), key=lambda title: (len(title), title)),
                time=narrowest(mention.time for mention in mentions),
            )
        )
    return Role(
        key=key,
        person=group.person,
        title=_title(group),
        organization=group.organization,
        reports=tuple(reports),
        ended=all(mention.ended for _, mention in group.mentions),
        time=narrowest(report.time for report in reports),
    )
