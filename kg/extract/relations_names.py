"""What names do beside a name: owners, phrases, what follows a comma or fills brackets, and names inside it."""

from __future__ import annotations

import re

from kg.extract.arguments import Functions, compounds, phrases
from kg.extract.fillers import mentions_from, named, names_at
from kg.extract.reading import Reading
from kg.extract.relations_beside import (
    LONGEST,
    after_another,
    body_beside,
    describes,
    in_brackets,
    is_whole,
    maker_before,
    members_after,
    native_after,
    owner_before,
    wholes,
)
from kg.extract.relations_places import (
    country_of_capital,
    is_in_one_of_several,
    is_known_elsewhere,
    names_capital,
    owners,
    place_of_phrase,
    wider_after_comma,
    wider_in,
)
from kg.extract.tokens import Token
from kg.gazetteers.words import is_role_noun
from kg.model import Kind, Mention

_ACADEMIC = frozenset(("research institute", "university", "school"))
_SITED = _ACADEMIC | {"hospital"}


def name_functions(reading: Reading, token: Token, mention: Mention) -> dict[str, list[Mention]]:
    """What stands beside a name: possessors, phrases, what follows a comma, and the names inside it."""
    heads: Functions = {}
    within = reading.tokens(mention.span)
    for part in within:
        # Parsers tie a phrase to any word of a long name.
        for name, tokens in phrases(part).items():
            heads.setdefault(name, []).extend(t for t in tokens if t.i >= within.end)
    heads["poss"] = [
        child
        for child in token.children
        if child.dep_ == "nmod:poss" and child.i < token.i and not _comma_between(child, token)
    ]
    found = {name: [m for head in tokens for m in named(reading, head)] for name, tokens in heads.items()}
    found["compound"] = [
        m for child in compounds(reading, token) for m in named(reading, child) if m.end <= mention.start
    ]
    found["self"] = [mention]
    text = reading.article.text
    before = mentions_from(reading, mention.start - LONGEST, mention.start)
    if not _is_cut(reading, mention):
        found["adjective"] = [m for m in before if m.kind is Kind.NATIONALITY and describes(reading, m, mention)]
    found["poss"] += [m for owner in found["poss"] for m in names_inside(reading, owner)]
    inner = names_inside(reading, mention)
    outside = [m for m in inner if m.kind is Kind.PLACE and re.search(r" (?:in|to) $", text[mention.start : m.start])]
    found["inside-in"] = outside
    found["inside"] = [m for m in inner if m.kind in (Kind.PLACE, Kind.NATIONALITY) and m not in outside]
    found["slash"] = names_at(reading, mention.end + 1) if text.startswith("/", mention.end) else []
    found["brackets"] = in_brackets(reading, mention)
    if mention.kind is Kind.ORGANIZATION:
        whole = wholes(reading, mention) or [m for m in found.get("of", []) if is_whole(text, mention, m)]
        found["of"] = _next(reading, mention, " of ") or whole
        found["members"] = members_after(reading, mention)
    found["comma"] = _after_comma(reading, mention)
    if mention.kind is Kind.PERSON:
        found["beside"] = body_beside(reading, mention)
        found["adjective"] += native_after(reading, mention)
        for name in ("of", "from", "at", "with", "for"):
            found[name] = [m for m in found.get(name, []) if not after_another(reading, mention, m)]
    if mention.kind in (Kind.PERSON, Kind.ORGANIZATION):
        found["poss"] += [owner for owner in owner_before(reading, mention) if owner not in found["poss"]]
    if mention.kind in (Kind.WORK, Kind.ORGANIZATION):
        found["maker"] = maker_before(reading, mention)
    if (
        mention.kind is Kind.ORGANIZATION
        and heads.get("in")
        and not found["in"]
        and text.startswith(" in ", mention.end)
    ):
        found["in"] = place_of_phrase(reading, mention.end + len(" in "))
    if mention.kind is Kind.PLACE:
        above = owners(reading, mention)
        found["poss"] += [owner for owner in above if owner not in found["poss"]]
        found["capital"] = [owner for owner in above if names_capital(reading, owner, mention)]
        if not above and (country := country_of_capital(reading, mention)):
            found["capital"], found["poss"] = [country], [*found["poss"], country]
        owning = [m for m in found.get("in", []) if re.match("['’]s ", text[m.end : m.end + 3])]
        found["in"] = wider_in(reading, mention) or [m for m in found.get("in", []) if m not in owning]
        found["in"] = [m for m in found["in"] if not is_known_elsewhere(mention, m)]
        if is_in_one_of_several(reading, mention):
            found["in"] = []
    return found


def _is_cut(reading: Reading, name: Mention) -> bool:
    """Whether a longer name that we do not know goes on after this one: "the Norlandic OPEC Think Tank"."""
    tokens = reading.tokens(name.span)
    if name.kind is not Kind.ORGANIZATION or tokens.end >= len(reading.doc):
        return False
    after = reading.doc[tokens.end]
    modifies = tokens.root.dep_ in ("compound", "nmod:unmarked") and tokens.root.head.i >= tokens.end
    return modifies and after.text[:1].isupper() and not is_role_noun(after.text)


def _comma_between(left: Token, right: Token) -> bool:
    return any(token.text in (",", ";") for token in left.doc[left.i : right.i])


def names_inside(reading: Reading, outer: Mention) -> list[Mention]:
    """The names inside a longer name: "Azerbaijan" in "Embassy of Azerbaijan"."""
    return [m for m in mentions_from(reading, outer.start, outer.end) if m is not outer and m.end <= outer.end]


def _next(reading: Reading, mention: Mention, between: str) -> list[Mention]:
    text = reading.article.text
    start = mention.end + len(between)
    if not text.startswith(between, mention.end):
        return []
    start += len("the ") if text.startswith("the ", start) else 0
    return [m for m in names_at(reading, start) if m.kind is mention.kind][:1]


def _after_comma(reading: Reading, mention: Mention) -> list[Mention]:
    """The larger place or body after a comma: "Bor, Serbia"; names of a list are none."""
    if mention.kind is Kind.PLACE:
        return wider_after_comma(reading, mention)
    text = reading.article.text
    if mention.fine in _SITED and text.startswith(", ", mention.end):
        cities = [m for m in names_at(reading, mention.end + 2) if m.fine == "city"]
        if cities:  # "Institute of Lakes, Lima, said"; in "…, Lima and Rome" it is as often a list
            return [m for m in cities if re.match(r"[,.;)]|$", text[m.end :])]
    follows = [m for m in _next(reading, mention, ", ") if not re.match(r",? (?:and|or)\b", text[m.end : m.end + 8])]
    # Between bodies a comma is as often that of a list; "Institute of History, Academy of Sciences" is clear, and what
    # ends the words for an office: "director of the First Division, Acme Group, said".
    if follows and _ends_office(reading, mention) and text[follows[0].end : follows[0].end + 1] in tuple(",.;:)"):
        return follows
    return [m for m in follows if {m.fine, mention.fine} <= _ACADEMIC]


def _ends_office(reading: Reading, body: Mention) -> bool:
    """Whether a body is the one in which an office is held: "director of Acme"."""
    first = reading.tokens(body.span).start
    before = [token for token in reading.doc[max(0, first - 3) : first] if token.lower_ != "the"]
    return len(before) > 1 and before[-1].lower_ in ("of", "at") and is_role_noun(before[-2].text)
