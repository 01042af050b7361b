"""Finds who holds which role: titles before names, appositions, copulas, "as", and verbs of heading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.arguments import predicated
from kg.extract.reading import Reading
from kg.extract.roles_beside import make_role, roles_after_names, roles_before_names
from kg.extract.roles_lists import roles_of_lists
from kg.extract.scan import tokens_with
from kg.extract.syntax import coordinated, has_child, is_passive, logical
from kg.extract.titles import Office, is_office, offices
from kg.model import Kind, Mention, RoleMention

_HEADING = {
    "head": "head",
    "lead": "leader",
    "chair": "chair",
    "found": "founder",
    "co-found": "co-founder",
    "cofound": "co-founder",
    "establish": "founder",
    "direct": "director",
    "captain": "captain",
}
# After these a bare noun is an office too: "became president"; the others need "as".
_TAKING_BARE = frozenset(
    "become remain appoint elect name nominate choose reelect re-elect swear inaugurate designate install".split()
)
_TAKING = _TAKING_BARE | frozenset("serve work act return continue join succeed spend".split())
_LEAVING = frozenset("resign retire quit step stand".split())


def find_roles(reading: Reading) -> tuple[RoleMention, ...]:
    """Roles that an article states, in text order, one per person, title and body at a place."""
    found = [
        *roles_before_names(reading),
        *roles_after_names(reading),
        *roles_of_lists(reading),
        *_predicates(reading),
        *_with_verbs(reading),
    ]
    unique: dict[tuple[object, ...], RoleMention] = {}
    for role in sorted(found, key=lambda role: (role.person, role.title, -role.confidence, role.rule)):
        unique.setdefault((role.person, role.title.casefold(), role.organization), role)
    return tuple(sorted(unique.values(), key=lambda role: (role.person, role.title, role.rule)))


# --------------------------------------------------------------------------------------------------- clauses


def _predicates(reading: Reading) -> Iterator[RoleMention]:
    """Copulas: "Li is a professor at X", "He was president of Y": a role noun with a copula and a person as subject."""
    for copula in tokens_with(reading.doc, "dep", ("cop",)):
        token = copula.head
        if not is_office(token):
            continue
        if _is_doubtful(token):
            continue
        subject = next((child for child in token.children if child.dep_ in ("nsubj", "nsubj:outer")), None)
        if subject is None:
            continue
        if subject.lemma_.casefold() == "who" and token.dep_ == "acl:relcl":
            subject = token.head
        # "Ana Bo is a chemist who was dean of X": the chemist is Ana Bo.
        subjects = [subject] if reading.referents(subject) or subject.pos_ != "NOUN" else predicated(subject)
        for person in (person for head in subjects for person in reading.referents(head)):
            if person.kind is Kind.PERSON:
                for office in offices(reading, _noun_phrase(reading, token)):
                    yield make_role(reading, person, office, "roles/copula", token)


def _is_doubtful(token: Token) -> bool:
    """Whether a predicate is denied, asked, possible, conditional or in the future."""
    for child in token.children:
        if child.dep_ == "advmod" and child.lemma_.casefold() in (
            "not",
            "never",
            "no",
            "n't",
            "likely",
            "perhaps",
            "maybe",
            "potentially",
        ):
            return True
        if child.dep_ == "aux" and child.lemma_.casefold() in (
            "will",
            "would",
            "may",
            "might",
            "could",
            "can",
            "should",
            "shall",
            "must",
        ):
            return True
        if child.dep_ in ("mark",) and child.lemma_.casefold() in ("if", "whether", "unless"):
            return True
        if child.dep_ == "det" and child.lemma_.casefold() == "no":
            return True
    return False


def _noun_phrase(reading: Reading, head: Token) -> list[Token]:
    """The tokens of a role noun's own phrase: determiners, modifiers, complements, offices joined to it ("chairman and
    chief executive of X"); no clause, no subject, no copula.
    """
    kept: set[int] = {head.i}

    def take(token: Token, *, top: bool) -> None:
        for child in token.children:
            relation = child.dep_.split(":")[0]
            if top and relation == "conj" and is_office(child) and not has_child(child, "nsubj", "cop"):
                kept.add(child.i)
                take(child, top=True)
                kept.update(cc.i for cc in child.children if cc.dep_ == "cc")
                continue
            if top and relation in (
                "nsubj",
                "cop",
                "aux",
                "punct",
                "advmod",
                "advcl",
                "parataxis",
                "obl",
                "cc",
                "conj",
                "mark",
                "ccomp",
                "csubj",
                "discourse",
                "vocative",
            ):
                continue
            if relation in ("acl", "advcl", "parataxis", "appos") or child.dep_ in ("acl:relcl",):
                continue
            kept.add(child.i)
            take(child, top=False)

    take(head, top=True)
    low, high = head.i, head.i
    while low - 1 in kept:
        low -= 1
    while high + 1 in kept:
        high += 1
    return list(reading.doc[low : high + 1])


def _with_verbs(reading: Reading) -> Iterator[RoleMention]:
    """Verbs of office: "X serves as director of Y", "X was elected president", "They named X chief of Y", "X, who
    heads Y".
    """
    for verb in tokens_with(reading.doc, "lemma", (*_TAKING, *_LEAVING, *_HEADING)):
        if verb.pos_ != "VERB":
            continue
        lemma = verb.lemma_.casefold()
        if lemma in _TAKING or lemma in _LEAVING:
            yield from _taken(reading, verb, leaving=lemma in _LEAVING)
        elif lemma in _HEADING and not _is_doubtful(verb):
            yield from _headed(reading, verb)


def _taken(reading: Reading, verb: Token, *, leaving: bool) -> Iterator[RoleMention]:
    if _is_doubtful(verb):
        return
    holder = _holder(verb)
    office_head = None
    for child in verb.children:
        as_phrase = child.dep_.startswith(("obl", "advcl", "xcomp")) and any(
            case.lemma_.casefold() == "as" for case in child.children if case.dep_ in ("case", "mark")
        )
        bare = child.dep_ in ("xcomp", "obj") and verb.lemma_.casefold() in _TAKING_BARE
        if is_office(child) and (as_phrase or bare) and reading.mention_at(child) is None:
            office_head = child
            break
    if holder is None or office_head is None:
        return
    tokens = [token for token in _noun_phrase(reading, office_head) if token.text.casefold() != "as"]
    governing = verb.head.lemma_.casefold() if verb.dep_ in ("xcomp", "advcl") else ""
    if governing in (
        "want",
        "hope",
        "plan",
        "expect",
        "seek",
        "refuse",
        "fail",
        "agree",
        "try",
        "aim",
        "intend",
        "set",
        "attempt",
        "go",
        "run",
        "wish",
    ):
        return
    joined = _body_joined(reading, verb)
    for office in offices(reading, tokens):
        if office.organization is None and joined is not None:
            office = replace(office, organization=joined)
        for person in reading.referents(holder):
            if person.kind is Kind.PERSON:
                yield make_role(reading, person, office, "roles/as", verb, ended=leaving)


def _body_joined(reading: Reading, verb: Token) -> Mention | None:
    """The body in "joined X as its director"."""
    if verb.lemma_.casefold() != "join":
        return None
    for child in verb.children:
        mention = reading.mention_at(child) if child.dep_ == "obj" else None
        if mention is not None and mention.kind is Kind.ORGANIZATION:
            return mention
    return None


def _holder(verb: Token) -> Token | None:
    """The token of who takes the office: the subject of "become" and of a passive, the object of "appoint"."""
    children = list(verb.children)
    passive = next((child for child in children if child.dep_ == "nsubj:pass"), None)
    if passive is not None:
        return passive
    obj = next((child for child in children if child.dep_ == "obj" and not is_office(child)), None)
    lemma = verb.lemma_.casefold()
    if lemma in (
        "appoint",
        "elect",
        "name",
        "nominate",
        "choose",
        "reelect",
        "re-elect",
        "designate",
        "install",
        "swear",
        "inaugurate",
    ):
        return obj or (verb.head if verb.dep_ in ("acl", "acl:relcl") else None)
    subject = next((child for child in children if child.dep_ == "nsubj"), None)
    if subject is not None and subject.lemma_.casefold() in ("who", "that"):
        return verb.head if verb.dep_ == "acl:relcl" else None
    if subject is None and verb.dep_ in ("conj", "advcl", "xcomp"):
        return next((child for child in verb.head.children if child.dep_ in ("nsubj", "nsubj:pass")), None)
    return subject or (verb.head if verb.dep_ in ("acl", "acl:relcl") else None)


def _headed(reading: Reading, verb: Token) -> Iterator[RoleMention]:
    """Who heads or founded a body: "X, who heads Y", "Y, led by X", "Y was founded by X"."""
    lemma = verb.lemma_.casefold()
    heads, bodies = logical(verb)
    if lemma == "direct" or (lemma == "lead" and verb.tag_ == "VBG"):
        return
    if lemma == "establish" and not (verb.tag_ == "VBN" and is_passive(verb)):
        return  # who establishes a body is as often a state or a law
    bodies = [body for token in bodies for body in (token, *_said_of(token))]
    names = [name for body in bodies for name in reading.referents(body) if name.kind is Kind.ORGANIZATION]
    if len({name.name for name in names}) != 1:
        return
    for head in (other for token in heads for other in coordinated(token)):
        for person in reading.referents(head):
            if person.kind is Kind.PERSON:
                office = Office(title=_HEADING[lemma], organization=names[0], ended=False, first=verb.i, last=verb.i)
                yield make_role(reading, person, office, "roles/heads", verb)


def _said_of(token: Token) -> list[Token]:
    """The name that a describing noun is said of: "Y is a charity founded by X"."""
    return predicated(token) if token.pos_ == "NOUN" and token.dep_ not in ("nsubj", "obj") else []
