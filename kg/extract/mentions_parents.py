"""Bodies named with the body that they are part of: which part of the words names which."""

from __future__ import annotations

import re
from dataclasses import replace

from kg import gazetteers
from kg.extract.mentions_patterns import Candidate, organization_fine
from kg.gazetteers import words
from kg.model import Kind

# Parents whose name follows "of the": an institute of an academy is two names, a court of a state is one.
_PARENT_LINK = re.compile(r"[ \u00a0](?:of|at)[ \u00a0](?:the[ \u00a0])?|,[ \u00a0](?:the[ \u00a0])?")
_OWNER_LINK = re.compile(r"(?<=\w)['’]s[ \u00a0](?=[A-Z])")
_SPLIT_FINES = frozenset(
    {"research institute", "university", "school", "ministry", "organization", "union", "hospital"}
)
_SPLIT_LEFT = re.compile(
    r"(?:Institute|Cent(?:er|re)|School|Faculty|Department|College|Laboratory|Division|Branch|Committee)\b"
)
# A body named only by what every body has: the name is the parent's.
_BOARD = re.compile(
    r"(?:Executive[ \u00a0])?Board[ \u00a0]of[ \u00a0](?:Directors|Trustees|Governors|Management|Supervisors|Regents)"
    r"[ \u00a0](?:of|at)[ \u00a0](?:the[ \u00a0])?(?=[A-Z])"
)


def split_parents(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """Candidates where an institute named with its academy, or a school with its university, stands as two."""
    found = []
    for whole in candidates:
        candidate = _without_office(text, whole)
        cut = _parent_cut(text[candidate.start : candidate.end]) if candidate.kind is Kind.ORGANIZATION else None
        if cut is None and candidate.kind is Kind.ORGANIZATION:
            name = text[candidate.start : candidate.end]
            cut = _abbreviated_parent(text, candidate) or _owner_cut(name)
        if cut is None:
            found.append(candidate)
            continue
        found.append(replace(candidate, end=candidate.start + cut[0], fine=""))
        found.append(replace(candidate, start=candidate.start + cut[1], fine=""))
    return found


def _parent_cut(name: str) -> tuple[int, int] | None:
    """Where the part ends and the parent begins in "Institute of X of the Y Academy"; None if the name is one."""
    if name in gazetteers.organizations():
        return None
    for match in reversed(list(_PARENT_LINK.finditer(name))):
        left, right = name[: match.start()], name[match.end() :]
        if gazetteers.country(right) is not None or len(left.split()) < 2 or not _SPLIT_LEFT.search(left):
            continue
        known = gazetteers.organizations().get(right)
        is_body = known is not None or (len(right.split()) > 1 and organization_fine(right) in _SPLIT_FINES)
        if is_body and organization_fine(left):
            return match.start(), match.end()
    return None


def _owner_cut(name: str) -> tuple[int, int] | None:
    """Where the owner ends and its part begins in "Department of Alpha's Alba Administration"; None if the name is one:
    both must end (or the owner begin) in a word for a body, so "Alba Children's Hospital" stays whole.
    """
    if name in gazetteers.organizations():
        return None
    for match in _OWNER_LINK.finditer(name):
        owner, part = name[: match.start()], name[match.end() :]
        if len(owner.split()) > 1 and len(part.split()) > 1 and organization_fine(owner) and organization_fine(part):
            return match.start(), match.end()
    return None


def _without_office(text: str, candidate: Candidate) -> Candidate:
    """A body without what is before it by its parent's side: "Board of Directors of the Alpha Bank" names the bank,
    and so does a portfolio ("undersecretary of | Trade and Transit of the Ministry of Alpha") its ministry.
    """
    if candidate.kind is not Kind.ORGANIZATION:
        return candidate
    name = text[candidate.start : candidate.end]
    board = _BOARD.match(name)
    if board:
        return replace(candidate, start=candidate.start + board.end(), fine="")
    office = re.search(
        r"([\w-]+)[ \u00a0](?:of|for)[ \u00a0](?:the[ \u00a0])?$", text[max(0, candidate.start - 40) : candidate.start]
    )
    if office and words.is_role_noun(office[1]):
        for link in re.finditer(r"[ \u00a0]of[ \u00a0](?:the[ \u00a0])?", name):
            left, right = name[: link.start()], name[link.end() :]
            if not organization_fine(left) and organization_fine(right) in words.GOVERNMENT_FINES:
                return replace(candidate, start=candidate.start + link.end(), fine="")
    return candidate


def _abbreviated_parent(text: str, candidate: Candidate) -> tuple[int, int] | None:
    """Where "Rules Committee of the Board of Alpha Ports (BAP)" is to be cut: the brackets abbreviate a name."""
    short = re.match(r"[ \u00a0]{1,2}\(([A-Z]{3,7})\)", text[candidate.end : candidate.end + 12])
    if short is None:
        return None
    name = text[candidate.start : candidate.end]
    for link in re.finditer(r"[ \u00a0]of[ \u00a0](?:the[ \u00a0])?", name):
        left, right = name[: link.start()], name[link.end() :]
        capitals = "".join(part[0] for part in right.split() if part[0].isupper())
        more = short[1].removeprefix(capitals)  # "BAPO" has the second letter of "Ports" as well
        fits = bool(capitals) and short[1] == capitals + more and right.split()[-1][1:].upper().startswith(more)
        if fits and len(left.split()) > 1 and organization_fine(left):
            return link.start(), link.end()
    return None
