"""Persons named right behind the place of their office: "Mayor of Port Alpha Ana Bo", where nothing else parts them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kg import gazetteers
from kg.extract.mentions_patterns import Candidate
from kg.gazetteers import words
from kg.model import Kind

_NAMES = re.compile(
    r"\b(?P<title>[A-Z][a-z]+)[ \u00a0](?:of|to)[ \u00a0]"
    r"(?P<names>[A-Z][\w.-]+(?:[ \u00a0][A-Z][\w’'-]*\w){2,5})(?![\w’'-])"
)
_NAME_WORDS = (2, 3)  # a given and a family name, with one between


def split_places(text: str, candidates: Iterable[Candidate]) -> list[Candidate]:
    """Candidates, those left out that run from a known place into the name of the holder of its office."""
    found = list(candidates)
    for match in _NAMES.finditer(text):
        border = _border(match["names"]) if words.is_role_noun(match["title"]) else 0
        if not border:
            continue
        start, end = match.start("names"), match.end("names")
        cut = start + border
        torn = [candidate for candidate in found if start <= candidate.start < cut < candidate.end]
        if torn:
            found = [candidate for candidate in found if candidate not in torn]
            found.append(Candidate(start=start, end=cut, kind=Kind.PLACE, rank=1, certain=True))
            found.append(Candidate(start=cut + 1, end=end, kind=Kind.PERSON, rank=1, certain=True))
    return found


def _border(names: str) -> int:
    """Where the longest place that gazetteers know ends and a person's name follows; 0 if there is none."""
    spaces = [match.start() for match in re.finditer(r"[ \u00a0]", names)]
    for border in reversed(spaces):
        rest = names[border + 1 :].split()
        is_name = len(rest) in _NAME_WORDS and not any(
            part in words.ORGANIZATION_HEADS or part in words.PLACE_HEADS or words.is_role_noun(part) for part in rest
        )
        if is_name and _is_known(names[:border]):
            return border
    return 0


def _is_known(place: str) -> bool:
    return bool(gazetteers.country(place) or gazetteers.cities(place) or gazetteers.region(place))


def without_teams(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """Candidates, persons without the team that they are called a member of: "Alpha Star Ana Bo", where the text has
    "the Alpha Stars".
    """
    teams = {
        name.removesuffix("s")
        for found in candidates
        if found.kind is Kind.ORGANIZATION and (name := text[found.start : found.end]).endswith("s")
    }
    cut = []
    for found in candidates:
        name = text[found.start : found.end]
        team = max((team for team in teams if name.startswith(team + " ")), key=len, default="")
        whole = found.kind is Kind.PERSON and team and " " in name[len(team) + 1 :]
        cut.append(replace(found, start=found.start + len(team) + 1) if whole else found)
    return cut
