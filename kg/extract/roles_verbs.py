"""Roles that verbs give: "serves as director of Y", "was elected president", "Y, founded by X"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.arguments import phrases, predicated
from kg.extract.fillers import named
from kg.extract.reading import Reading
from kg.extract.roles_beside import make_role
from kg.extract.roles_phrases import is_doubtful, office_phrases
from kg.extract.scan import tokens_with
from kg.extract.status import status_of
from kg.extract.syntax import children, coordinated, logical
from kg.extract.titles import Office, is_office, offices, runs_a_body
from kg.extract.tokens import Token
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
    "run": "head",
    "manage": "manager",
    "coach": "coach",
    "edit": "editor",
    "co-chair": "co-chair",
    "cochair": "co-chair",
}
# Parts of a body without a name of their own: "heads Acme's sales department".
_PARTS = frozenset(
    "department division unit section team office branch bureau wing committee centre center programme program "
    "school faculty lab laboratory institute council commission desk mission delegation group directorate agency "
    "service board panel practice".split()
)
_MAKING = frozenset("found co-found cofound establish form create start launch set".split())
# After these a bare noun is an office too: "became president"; the others need "as".
_TAKING_BARE = frozenset(
    "become remain appoint elect name nominate choose reelect re-elect swear inaugurate designate install".split()
)
_TAKING = _TAKING_BARE | frozenset(
    "serve work act return continue join succeed spend take hire recruit engage unveil confirm double replace".split()
)
_LEAVING = frozenset("resign retire quit step stand sack fire dismiss oust remove axe".split())
# Their object takes or loses the office.
_MAKING_HOLD = frozenset(
    "appoint elect name nominate choose reelect re-elect designate install swear inaugurate hire recruit engage unveil "
    "confirm sack fire dismiss oust remove axe".split()
)
# "her term as mayor", "in his capacity as rector of X"
_TENURES = frozenset(
    "term tenure stint capacity role position post job time spell years reign career mandate stewardship days "
    "appointment election resignation dismissal".split()
)


def roles_with_verbs(reading: Reading) -> Iterator[RoleMention]:
    """Verbs of office: "X serves as director of Y", "X was elected president", "They named X chief of Y", "X, who
    heads Y".
    """
    for verb in tokens_with(reading.doc, "lemma", (*_TAKING, *_LEAVING, *_HEADING)):
        if verb.pos_ != "VERB":
            continue
        lemma = verb.lemma_.casefold()
        if lemma in _TAKING or lemma in _LEAVING:
            yield from _taken(reading, verb, leaving=lemma in _LEAVING)
        elif lemma in _HEADING and not is_doubtful(verb):
            yield from _headed(reading, verb)
    yield from _tenures(reading)


def _tenures(reading: Reading) -> Iterator[RoleMention]:
    """Nouns of office: "Ana Bo's term as mayor of X", "in his capacity as rector of Y"."""
    for noun in tokens_with(reading.doc, "lower", tuple(_TENURES)):
        owner = next((child for child in noun.children if child.dep_ == "nmod:poss"), None)
        if owner is None or noun.pos_ != "NOUN" or is_doubtful(noun):
            continue
        # The parser ties the phrase to the noun or to what the noun hangs on.
        near = (child for head in (noun, noun.head) for child in head.children if noun.i < child.i < noun.i + 8)
        held = next((child for child in near if is_office(child) and _follows_as(child, noun)), None)
        if held is None or reading.mention_at(held) is not None:
            continue
        left = any(case.lower_ == "from" for case in children(noun, "case"))  # "sacked from her post as mayor"
        ended = left or noun.lower_ in ("resignation", "dismissal")
        for office in _offices_of(reading, held):
            for person in reading.referents(owner):
                if person.kind is Kind.PERSON:
                    yield make_role(reading, person, office, "roles/as", noun, ended=ended)


def _follows_as(office: Token, noun: Token) -> bool:
    """Whether "as" opens an office's phrase right behind a noun: "role as the mayor"."""
    return any(case.lower_ == "as" and case.i == noun.i + 1 for case in office.children)


def _taken(reading: Reading, verb: Token, *, leaving: bool) -> Iterator[RoleMention]:
    if is_doubtful(verb) or (verb.lemma_ == "take" and not _has_particle(verb, "over")):
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
        body = joined or (_body_that_appoints(reading, verb) if runs_a_body(office.title) else None)
        if office.organization is None and body is not None:
            office = replace(office, organization=body)
        for person in persons:
            if person.kind is Kind.PERSON:
                yield make_role(reading, person, office, "roles/as", verb, ended=leaving)


def _offices_of(reading: Reading, head: Token) -> Iterator[Office]:
    """The offices of a phrase after "as", those joined to it included."""
    for phrase in office_phrases(reading, head):
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


def _body_that_appoints(reading: Reading, verb: Token) -> Mention | None:
    """The body in "Acme named X as its director"; what a government names is as often another's head."""
    for child in children(verb, "nsubj") if verb.lemma_.casefold() in _MAKING_HOLD else ():
        mention = reading.mention_at(child)
        if (
            mention is not None
            and mention.kind is Kind.ORGANIZATION
            and mention.fine not in words.GOVERNMENT_FINES
            and not mention.anaphoric
        ):
            return mention
    return None


def _holder(verb: Token) -> Token | None:
    """The token of who takes the office: the subject of "become" and of a passive, the object of "appoint"."""
    children = list(verb.children)
    passive = next((child for child in children if child.dep_ == "nsubj:pass"), None)
    if passive is not None:
        return passive
    # Parsers at times take the name for what the verb makes of it.
    objects = [child for child in children if child.dep_ == "obj" or (child.dep_ == "xcomp" and child.pos_ == "PROPN")]
    obj = next((child for child in objects if not is_office(child)), None)
    lemma = verb.lemma_.casefold()
    if lemma in _MAKING_HOLD:
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
    if lemma == "direct" or (lemma in ("lead", "run", "manage", "edit", "coach") and verb.tag_ == "VBG"):
        return
    if lemma not in _MAKING:
        yield from _heads_part(reading, verb, heads, bodies)
    if lemma == "set" and not _has_particle(verb, "up"):
        return
    heads_of = [body for token in bodies for body in (token, *_said_of(token))]
    names = [name for body in heads_of for name in reading.referents(body) if name.kind is Kind.ORGANIZATION]
    if len({name.name for name in names}) != 1:
        return
    # "Acme and Echo were founded by Ana Bo", but of "Acme, Echo and Delta, founded by …" only the last.
    others = bodies if verb.dep_ not in ("acl", "acl:relcl") else []
    for name in (name for token in others for name in named(reading, token)):
        if name.kind is Kind.ORGANIZATION and name.name != names[0].name:
            names.append(name)
    if lemma in _MAKING:
        if names[0].fine in words.GOVERNMENT_FINES or not status_of(reading, verb).asserted:
            return  # who makes a ministry is no founder
        beside = phrases(verb)
        heads = [*heads, *beside.get("with", ()), *beside.get("alongside", ())]
    # "Ana Bo, who leads X, and Li Na": who is joined behind the clause has no part in it.
    clause = verb.dep_ == "acl:relcl"
    for head in (other for token in heads for other in coordinated(token) if not (clause and other.i > verb.i)):
        for person in named(reading, head, alone=True):
            if person.kind is Kind.PERSON:
                for body in dict.fromkeys(names):
                    office = Office(title=_HEADING[lemma], organization=body, ended=False, first=verb.i, last=verb.i)
                    yield make_role(reading, person, office, "roles/heads", verb)


def _has_particle(verb: Token, word: str) -> bool:
    return any(child.lower_ == word for child in children(verb, "compound:prt", "advmod"))


def _heads_part(reading: Reading, verb: Token, heads: list[Token], bodies: list[Token]) -> Iterator[RoleMention]:
    """Who heads a part of a body that has no name of its own: "X heads Acme's sales department"."""
    for part in bodies:
        if part.lemma_.casefold() not in _PARTS or part.tag_ != "NN" or reading.referents(part):
            continue
        first = part.i
        while first > part.left_edge.i and part.doc[first - 1].dep_ in ("compound", "amod"):
            first -= 1
        owners = [child for child in part.children if child.dep_ == "nmod:poss"]
        owners += [token for name in ("of", "at") for token in phrases(part).get(name, ())]
        names = [name for owner in owners for name in reading.referents(owner) if name.kind is Kind.ORGANIZATION]
        title = f"{_HEADING[verb.lemma_.casefold()]} of {part.doc[first : part.i + 1].text}"
        for person in (name for head in heads for name in named(reading, head, alone=True) if names):
            if person.kind is Kind.PERSON:
                office = Office(title=title, organization=names[0], ended=False, first=verb.i, last=verb.i)
                yield make_role(reading, person, office, "roles/heads", verb)


def _said_of(token: Token) -> list[Token]:
    """The name that a describing noun is said of: "Y is a charity founded by X"."""
    return predicated(token) if token.pos_ == "NOUN" and token.dep_ not in ("nsubj", "obj") else []
