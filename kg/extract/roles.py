"""Finds who holds which role: titles before names, appositions, copulas, "as", and verbs of heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.arguments import predicated
from kg.extract.fillers import names_at
from kg.extract.reading import Reading
from kg.extract.relations_beside import names_joined
from kg.extract.roles_beside import make_role, roles_after_names, roles_before_names
from kg.extract.roles_lists import roles_of_lists
from kg.extract.roles_phrases import is_doubtful, office_phrases
from kg.extract.roles_verbs import roles_with_verbs
from kg.extract.scan import tokens_with
from kg.extract.syntax import children, is_one_of, preposition
from kg.extract.titles import offices, runs_a_body
from kg.extract.tokens import Token
from kg.model import Kind, Mention, RoleMention

# A council headed by the president is not what he presides over.
_SPELLS = frozenset("decade month term year".split())
_CLOSING = re.compile(r"(?P<comma>,?)[ \u00a0](?:and|or)[ \u00a0](?:the[ \u00a0])?")
_OF_STATE = frozenset("president premier minister governor secretary general".split())


def find_roles(reading: Reading) -> tuple[RoleMention, ...]:
    """Roles that an article states, in text order, one per person, title and body at a place."""
    found = [
        *roles_before_names(reading),
        *roles_after_names(reading),
        *roles_of_lists(reading),
        *_fronted(reading),
        *_predicates(reading),
        *roles_with_verbs(reading),
    ]
    found = _without_next_titles(_with_bodies_led(found))
    found += [role for one in found for role in _in_joined_bodies(reading, one)]
    unique: dict[tuple[object, ...], RoleMention] = {}
    for role in sorted(found, key=lambda role: (role.person, role.title, -role.confidence, role.rule)):
        unique.setdefault((role.person, role.title.casefold(), role.organization), role)
    return tuple(sorted(unique.values(), key=lambda role: (role.person, role.title, role.rule)))


def _in_joined_bodies(reading: Reading, role: RoleMention) -> Iterator[RoleMention]:
    """The same office in the other bodies of a list: "chairman of Acme, Delta Bank and Echo"; two have no comma."""
    body = reading.mention_by_span.get(role.organization) if role.organization is not None else None
    if body is None or body.kind is not Kind.ORGANIZATION or role.rule == "roles/heads":
        return
    bodies = names_joined(reading, body.start)
    if len(bodies) < 2 or any(other.kind is not Kind.ORGANIZATION for other in bodies):
        return
    closed = _CLOSING.fullmatch(reading.article.text, bodies[-2].end, bodies[-1].start)
    parts = [reading.tokens(other.span) for other in bodies]
    # "Ana Bo, chairman of Acme, and Delta Bank agreed": the parser joins Delta Bank to Ana Bo.
    joined = all(part.root.dep_ == "conj" and part.root.head in parts[0] for part in parts[1:])
    if joined and closed is not None and (len(bodies) > 2 or not closed["comma"]):
        for other in bodies[1:]:
            yield replace(role, organization=other.span)


def _without_next_titles(found: list[RoleMention]) -> list[RoleMention]:
    """Roles without those read behind a name that are the next one's in a list of titles and names: "the mayor of X,
    Ana Bo, the rector of Y, Li Na, and others".
    """
    before = {role.person for role in found if role.rule == "roles/description-before-name"}
    theirs = {
        (role.title, role.organization, role.evidence) for role in found if role.rule == "roles/description-before-name"
    }
    return [
        role
        for role in found
        if role.rule != "roles/apposition"
        or role.person not in before
        or (role.title, role.organization, role.evidence) not in theirs
    ]


def _with_bodies_led(found: list[RoleMention]) -> list[RoleMention]:
    """The roles with the body that a verb says who heads: "Acme is led by chief executive Ana Bo"."""
    led = {
        role.person: role.organization for role in found if role.rule == "roles/heads" and "founder" not in role.title
    }
    return [
        replace(role, organization=led[role.person])
        if role.rule == "roles/title-before-name"
        and role.organization is None
        and role.person in led
        and runs_a_body(role.title)
        and not _OF_STATE & set(role.title.casefold().split())
        else role
        for role in found
    ]


# --------------------------------------------------------------------------------------------------- clauses


def _fronted(reading: Reading) -> Iterator[RoleMention]:
    """Opening phrases: "As mayor of X, Ana Bo opened the park"."""
    for token in tokens_with(reading.doc, "lower", ("as",)):
        comma = next((other for other in token.sent if other.text == "," and other.i > token.i), None)
        if not token.is_sent_start or comma is None or comma.i - token.i > 16:
            continue
        phrase = list(reading.doc[token.i + 1 : comma.i])
        names = names_at(reading, comma.idx + len(", "))[:1]
        clause = any(other.pos_ in ("VERB", "AUX", "PRON") for other in phrase)
        for office in [] if clause else offices(reading, phrase):
            if office.last == len(phrase) - 1 and names and names[0].kind is Kind.PERSON:
                yield make_role(reading, names[0], office, "roles/as", token)


def _predicates(reading: Reading) -> Iterator[RoleMention]:
    """Copulas: "Li is a professor at X", "He was president of Y": a role noun with a copula and a person as subject."""
    for copula in tokens_with(reading.doc, "dep", ("cop",)):
        token = copula.head
        found = list(office_phrases(reading, token))
        if not found or is_doubtful(token):
            continue
        subject = next((child for child in token.children if child.dep_ in ("nsubj", "nsubj:outer")), None)
        if subject is None:
            continue
        if subject.lemma_.casefold() == "who" and token.dep_ == "acl:relcl":
            subject = token.head
        # "Ana Bo is a chemist who was dean of X": the chemist is Ana Bo.
        subjects = [subject] if reading.referents(subject) or subject.pos_ != "NOUN" else predicated(subject)
        persons = [person for head in subjects for person in reading.referents(head)] or _author(reading, subject)
        for person in persons:
            if person.kind is Kind.PERSON:
                for office in (office for phrase in found for office in offices(reading, phrase)):
                    yield make_role(reading, person, office, "roles/copula", token, ended=_is_over(copula))


def _is_over(copula: Token) -> bool:
    """Whether somebody is said to have been something for a time: "was a judge for ten years"."""
    spells = (child for child in children(copula.head, "obl", "nmod") if preposition(child) == "for")
    return copula.tag_ == "VBD" and any(is_one_of(spell, _SPELLS) for spell in spells)


def _author(reading: Reading, subject: Token) -> list[Mention]:
    """The one person in the byline, where a note on the author is about them: "The author is a lawyer in Lima"."""
    names = reading.article.authors
    if len(names) != 1 or subject.lower_ not in ("author", "writer") or subject.i != subject.sent.start + 1:
        return []
    return [person for person in reading.of_kind(Kind.PERSON) if person.name == names[0]][:1]
