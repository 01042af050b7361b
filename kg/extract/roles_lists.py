"""One office of several holders: "Acme engineers Ana Bo and Li Na"; "leaders of the Blue Party, including Ana Bo"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.fillers import names_at
from kg.extract.reading import Reading
from kg.extract.roles_beside import make_role, phrase_before
from kg.extract.scan import tokens_with
from kg.extract.titles import Office, body_after, is_plural, plural_office, runs_a_body
from kg.extract.tokens import Token
from kg.gazetteers import words
from kg.model import Kind, Mention, RoleMention

_RULE = "roles/list"
_OPENER = re.compile(
    r",?[ \u00a0](?P<words>such as|including|like|among them|namely)[ \u00a0]|"
    r"(?:,|:|[ \u00a0](?:--|[–—]))[ \u00a0]|[ \u00a0]"
)
_JOINED = re.compile(r"(?:,|,?[ \u00a0](?:and|&))[ \u00a0](?:(?:Mr|Mrs|Ms|Dr|Prof)\.?[ \u00a0])?(?=\S)")
_OTHERS = re.compile(r",?[ \u00a0]and[ \u00a0](?:many[ \u00a0])?others?\b")
_OF = re.compile(r"[ \u00a0](?:of|from)[ \u00a0](?:the[ \u00a0])?(?:[a-z-]+[ \u00a0]){0,2}")
_BOTH = re.compile(r",[ \u00a0](?:both|all|all three|all four|the two|two)[ \u00a0]$")


def roles_of_lists(reading: Reading) -> Iterator[RoleMention]:
    """Offices in the plural, given to each of the names listed after them or, with "both" or "all", before them."""
    for noun in tokens_with(reading.doc, "tag", ("NNS", "NNPS")):
        if not (is_plural(noun) and words.is_role_noun(noun.text)) or reading.mention_over(noun) is not None:
            continue
        tokens = phrase_before(reading, noun.i + 1)
        if not tokens or tokens[-1].i != noun.i:
            continue
        office, end = _office(reading, tokens, noun)
        holders = _listed_after(reading, end) if _is_somebodys(office) or _is_plain(noun, tokens, office) else []
        if not holders and office.organization is not None:
            holders = _listed_before(reading, tokens[max(0, office.first)])
        if holders and office.organization is None:
            office = replace(office, organization=_body_of_all(reading, holders[-1]))
        for holder in holders:
            yield make_role(reading, holder, office, _RULE, noun)


def _office(reading: Reading, tokens: list[Token], noun: Token) -> tuple[Office, int]:
    """The office and the offset at which its words end: "leaders of the Blue Party"."""
    office = plural_office(reading, tokens)
    stop, body = body_after(reading, noun)
    if body is None:
        return office, noun.idx + len(noun)
    own = office.organization
    fuller = body if own is None or own.kind is Kind.NATIONALITY else own
    return replace(office, organization=fuller), stop


def _is_somebodys(office: Office) -> bool:
    """Whether a body, a country or a capital says that the words are an office: not so in "his lawyers"."""
    return office.organization is not None or office.title[0].isupper()


def _is_plain(noun: Token, tokens: list[Token], office: Office) -> bool:
    """Whether callings are named that need no body, in one noun phrase: "the actors Ana Bo and Li Na", not "his
    lawyers" or "the presidents".
    """
    owned = any(child.dep_ == "nmod:poss" for child in noun.children)
    return not (owned or runs_a_body(office.title)) and not any(
        token.tag_ in ("NNS", "NNPS", "VBZ") for token in tokens[:-1]
    )


def _listed_after(reading: Reading, end: int) -> list[Mention]:
    match = _OPENER.match(reading.article.text, end)
    person = _person_at(reading, match.end()) if match else None
    if match is None or person is None:
        return []
    found, is_closed = _joined_names(reading, person)
    return found if match["words"] or (len(found) > 1 and is_closed) else []


def _body_of_all(reading: Reading, last: Mention) -> Mention | None:
    """The body after the last name: "Judges Ana Bo and Li Na of the Supreme Court"."""
    match = _OF.match(reading.article.text, last.end)
    following = names_at(reading, match.end()) if match else []
    return next((m for m in following if m.kind is Kind.ORGANIZATION and m.within is None), None)


def _listed_before(reading: Reading, first: Token) -> list[Mention]:
    """The names of "Ana Bo and Li Na, both professors at …"."""
    text = reading.article.text
    match = _BOTH.search(text[: first.idx]) or _BOTH.search(text[: first.idx + len(first)] + " ")
    if match is None:
        return []
    for start in (person for person in reading.of_kind(Kind.PERSON) if first.idx - 120 < person.start < first.idx):
        found, is_closed = _joined_names(reading, start)
        if is_closed and len(found) > 1 and found[-1].end == match.start():
            return found
    return []


def _joined_names(reading: Reading, person: Mention) -> tuple[list[Mention], bool]:
    """A person and those joined by commas and "and"; and whether "and" or "and others" closes the list."""
    text, found, last = reading.article.text, [person], ""
    while match := _JOINED.match(text, found[-1].end):
        following = _person_at(reading, match.end())
        if following is None:
            break
        found.append(following)
        last = match[0]
    return found, "and" in last or "&" in last or _OTHERS.match(text, found[-1].end) is not None


def _person_at(reading: Reading, start: int) -> Mention | None:
    following = next(iter(names_at(reading, start)), None)
    return following if following is not None and following.kind is Kind.PERSON else None
