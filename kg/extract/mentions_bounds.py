"""Words beside a name that belong to it: "Shandong" + "province", "Alpha" + "airport", "Chinese" + "Ministry"."""

from __future__ import annotations

import re
from dataclasses import replace

from kg import gazetteers
from kg.extract.mentions_model import NAMED_FOR_PERSONS
from kg.extract.mentions_patterns import Candidate, organization_fine
from kg.gazetteers import words
from kg.model import Kind

# Sites called by their place and what they are: "the Alpha airport", "Bravo nuclear power plant".
_SITE_TAIL = re.compile(
    r"[ \u00a0](?:(?:international|nuclear|thermal|hydroelectric|border)[ \u00a0])?(?:airport|airbase|terminal|dam|"
    r"refinery|crossing[ \u00a0]point|crossing|power[ \u00a0](?:plant|station))(?![\w’'-])"
    r"(?![ \u00a0](?:fees?|workers|staff))"
)
# What a body's name goes on with to its head: "Alpha" + "Projects Department".
_BODY_TAIL = re.compile(
    r"(?:[ \u00a0][A-Z][a-z]+){0,2}?[ \u00a0](?:Department|Committee|Council|Commission|Division|Directorate|Institute)"
    r"(?![\w’'-])"
)
_ONE_OF_MANY = re.compile(r"\b(?:[Aa]n?|[Ee]very|[Aa]ny|[Nn]o)[ \u00a0]$")


def stretched(text: str, candidate: Candidate) -> Candidate:
    """A candidate with the words after or before it that belong to the name: "Shandong" + "province", "Chinese" +
    "Ministry".
    """
    if candidate.kind is Kind.PLACE and candidate.fine not in ("country", "continent") and not candidate.certain:
        match = re.match(r"[ \u00a0]([A-Za-z]+)(?![\w’'-])", text[candidate.end : candidate.end + 20])
        name = text[candidate.start : candidate.end]
        if (
            match
            and match[1] in words.PLACE_TAILS
            and gazetteers.country(name) is None
            and name.split()[-1] not in words.PLACE_HEADS
        ) and (
            match[1] not in ("state", "region", "continent", "river", "island", "islands") or gazetteers.region(name)
        ):
            return replace(candidate, end=candidate.end + match.end())
    if (
        candidate.kind is Kind.PLACE
        and gazetteers.country(text[candidate.start : candidate.end]) is None
        and (site := _SITE_TAIL.match(text, candidate.end))
        and not _ONE_OF_MANY.search(text, max(0, candidate.start - 8), candidate.start)
    ):
        return replace(candidate, end=site.end(), fine="facility")
    if candidate.kind is Kind.PERSON and not candidate.certain:
        head = re.match(r"[ \u00a0]([A-Z][a-z]+)(?![\w’'-])", text[candidate.end : candidate.end + 20])
        if head and head[1] in NAMED_FOR_PERSONS:
            return replace(candidate, end=candidate.end + head.end(), kind=Kind.ORGANIZATION)
    if (
        candidate.kind is Kind.ORGANIZATION
        and not candidate.certain
        and (rest := _BODY_TAIL.match(text, candidate.end))
    ):
        candidate = replace(candidate, end=rest.end())
    if candidate.kind is Kind.ORGANIZATION:
        fine = organization_fine(text[candidate.start : candidate.end])
        before = re.search(
            r"(?<![\w-])((?:[A-Z][\w.]*[ \u00a0])?[A-Z][\w.]*)[ \u00a0]$",
            text[max(0, candidate.start - 40) : candidate.start],
        )
        if before and fine in words.GOVERNMENT_FINES:
            word = (
                before[1]
                if gazetteers.country_of_demonym(before[1]) or gazetteers.country(before[1])
                else before[1].split()[-1]
            )
            if gazetteers.country_of_demonym(word) or gazetteers.country(word):
                return replace(candidate, start=candidate.start - len(word) - 1)
    return candidate
