"""Finds who holds which role: titles before names, appositions, copulas, "as", and verbs of heading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.arguments import phrases, predicated
from kg.extract.fillers import named, names_at
from kg.extract.reading import Reading
from kg.extract.roles_beside import make_role, roles_after_names, roles_before_names
from kg.extract.roles_lists import roles_of_lists
from kg.extract.scan import tokens_with
from kg.extract.status import status_of
from kg.extract.syntax import children, coordinated, has_child, logical
from kg.extract.titles import Office, is_office, offices, runs_a_body
from kg.gazetteers import words
from kg.model import Kind, Mention, RoleMention

_HEADING = {
    "head": "head",
    "lead": "leader",
    "chair": "chair",
    "found": "founder",
    "co-found": "co-founder",
    "cofound": "co-founder",
    "establish": "founder",
    "form": "founder",
    "create": "founder",
    "start": "founder",
    "launch": "founder",
    "set": "founder",
    "direct": "director",
    "captain": "captain",
}
# A council headed by the president is not what he presides over.
_OF_STATE = frozenset("president premier minister governor secretary general".split())
_MAKING = frozenset("found co-found cofound establish form create start launch set".split())
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
        *_fronted(reading),
        *_predicates(reading),
        *_with_verbs(reading),
    ]
    found = _with_bodies_led(found)
    unique: dict[tuple[object, ...], RoleMention] = {}
    for role in sorted(found, key=lambda role: (role.person, role.title, -role.confidence, role.rule)):
        unique.setdefault((role.person, role.title.casefold(), role.organization), role)
    return tuple(sorted(unique.values(), key=lambda role: (role.person, role.title, role.rule)))


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
        found = list(_office_phrases(reading, token))
        if not found or _is_doubtful(token):
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
                    yield make_role(reading, person, office, "roles/copula", token)


def _author(reading: Reading, subject: Token) -> list[Mention]:
    """The one person in the byline, where a note on the author is about them: "The author is a lawyer in Lima"."""
    names = reading.article.authors
    if len(names) != 1 or subject.lower_ not in ("author", "writer") or subject.i != subject.sent.start + 1:
        return []
    return [person for person in reading.of_kind(Kind.PERSON) if person.name == names[0]][:1]


def _office_phrases(reading: Reading, predicate: Token) -> Iterator[list[Token]]:
    """The phrases of the offices that a predicate joins: "is an engineer, the founder of X and a director at Y"."""
    read: set[int] = set()
    for noun in _joined_nouns(predicate):
        if is_office(noun) and noun.i not in read and reading.mention_at(noun) is None:
            phrase = _noun_phrase(reading, noun)
            read.update(token.i for token in phrase)
            yield phrase


def _joined_nouns(noun: Token) -> Iterator[Token]:
    """A noun and those joined to it that have no subject or copula of their own."""
    yield noun
    for child in noun.children:
        if child.dep_ == "conj" and child.pos_ in ("NOUN", "PROPN") and not has_child(child, "nsubj", "cop"):
            yield from _joined_nouns(child)


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
            named = relation == "appos" and child.left_edge.i == token.i + 1  # "partner of developer Acme"
            if relation in ("acl", "advcl", "parataxis") or (relation == "appos" and not named):
                continue
            kept.add(child.i)
            take(child, top=False)

    take(head, top=True)
    low, high = head.i, head.i
    while low - 1 in kept:
        low -= 1
    while high + 1 in kept:
        high += 1
    return list(reading.doc[low : _body_end(reading, high + 1)])


def _body_end(reading: Reading, end: int) -> int:
    """Index after the body that a preposition ties to an office, to which word ever the parser ties it."""
    if end + 1 >= len(reading.doc) or reading.doc[end].lower_ not in ("of", "for", "at"):
        return end
    start = end + 2 if reading.doc[end + 1].lower_ == "the" else end + 1
    body = reading.mention_over(reading.doc[min(start, len(reading.doc) - 1)])
    if body is None or body.anaphoric or body.kind is not Kind.ORGANIZATION:
        return end
    return reading.tokens(body.span).end


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
    # "a diplomat who served as envoy": the diplomat is somebody named.
    persons = reading.referents(holder) or [n for head in predicated(holder) for n in reading.referents(head)]
    for office in _offices_of(reading, office_head):
        if office.organization is None and joined is not None:
            office = replace(office, organization=joined)
        for person in persons:
            if person.kind is Kind.PERSON:
                yield make_role(reading, person, office, "roles/as", verb, ended=leaving)


def _offices_of(reading: Reading, head: Token) -> Iterator[Office]:
    """The offices of a phrase after "as", those joined to it included."""
    for phrase in _office_phrases(reading, head):
        yield from offices(reading, [token for token in phrase if token.text.casefold() != "as"])


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
    if lemma == "set" and not any(child.lower_ == "up" for child in children(verb, "compound:prt", "advmod")):
        return
    bodies = [body for token in bodies for body in (token, *_said_of(token))]
    names = [name for body in bodies for name in reading.referents(body) if name.kind is Kind.ORGANIZATION]
    if len({name.name for name in names}) != 1:
        return
    if lemma in _MAKING:
        if names[0].fine in words.GOVERNMENT_FINES or not status_of(reading, verb).asserted:
            return  # who makes a ministry is no founder
        beside = phrases(verb)
        heads = [*heads, *beside.get("with", ()), *beside.get("alongside", ())]
    for head in (other for token in heads for other in coordinated(token)):
        for person in named(reading, head, alone=True):
            if person.kind is Kind.PERSON:
                office = Office(title=_HEADING[lemma], organization=names[0], ended=False, first=verb.i, last=verb.i)
                yield make_role(reading, person, office, "roles/heads", verb)


def _said_of(token: Token) -> list[Token]:
    """The name that a describing noun is said of: "Y is a charity founded by X"."""
    return predicated(token) if token.pos_ == "NOUN" and token.dep_ not in ("nsubj", "obj") else []
