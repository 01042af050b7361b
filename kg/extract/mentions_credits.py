"""Names in credits and labels: "Photo: Yin Yeping/GT", "(Photo by Xie Hao/Xinhua)", "GT: …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg import gazetteers
from kg.extract.mentions_patterns import Candidate
from kg.model import Article, BlockKind, Kind

_NAME = r"[A-ZÀ-Þ][\w.’'&-]*(?:[ \u00a0][A-ZÀ-Þ][\w.’'&-]*){0,3}"
_CREDIT = re.compile(
    rf"(?<!\w)(?:Photos?|Illustrations?|Images?|Pictures?|Graphics?|Cartoon|Credit|Courtesy|PHOTO|"
    rf"Source)(?:[ \u00a0](?:credit|by|from|courtesy[ \u00a0]of|provided[ \u00a0](?:to|by)))?"
    rf"(?::[ \u00a0]?|[ \u00a0])(?P<courtesy>[Cc]ourtesy[ \u00a0]of[ \u00a0])?(?:the[ \u00a0])?"
    rf"(?P<first>{_NAME})(?:[ \u00a0]?[/|][ \u00a0]?(?P<second>{_NAME}))?"
)
_AGENCY = re.compile(rf"(?<=[(/])(?P<agency>{_NAME})(?=\))")


def credit_names(text: str) -> Iterator[Candidate]:
    """Photographers and agencies in picture credits: what follows the slash is an agency, what precedes it a person."""
    for match in _CREDIT.finditer(text):
        first = match["first"].rstrip(".")
        labelled = (
            ":" in match[0][: match.start("first") - match.start()]
            or " by " in match[0]
            or "provided" in match[0]
            or match["second"]
        )
        if not labelled or (match["courtesy"] and first not in gazetteers.organizations()):
            continue  # what a picture is courtesy of is as often a body as a person
        start = match.start("first")
        kind = Kind.ORGANIZATION if match["second"] is None and _is_agency(first) else Kind.PERSON
        if match["second"] is not None or kind is Kind.ORGANIZATION or 2 <= len(first.split()) <= 3:
            yield Candidate(
                start=start, end=start + len(first), kind=kind, fine=_fine(first, kind), rank=4, certain=True
            )
        if match["second"] is not None:
            second = match["second"].rstrip(".")
            start = match.start("second")
            yield Candidate(
                start=start,
                end=start + len(second),
                kind=Kind.ORGANIZATION,
                fine=_fine(second, Kind.ORGANIZATION),
                rank=4,
                certain=True,
            )
    for match in _AGENCY.finditer(text):
        entry = gazetteers.organizations().get(match["agency"])
        if entry is not None and entry.fine == "news agency":
            yield Candidate(
                start=match.start(), end=match.end(), kind=Kind.ORGANIZATION, fine=entry.fine, rank=4, certain=True
            )


def _is_agency(name: str) -> bool:
    return name in gazetteers.organizations() or " " not in name


def _fine(name: str, kind: Kind) -> str:
    entry = gazetteers.organizations().get(name)
    return entry.fine if entry is not None and kind is Kind.ORGANIZATION else ""


def speaker_labels(article: Article) -> Iterator[Candidate]:
    """The labels of speaker turns: an organization if it is known or in capitals ("GT"), else a person."""
    for block in article.blocks:
        if (
            block.kind is not BlockKind.TURN
            or not block.speaker
            or not article.text.startswith(block.speaker, block.start)
        ):
            continue
        name = block.speaker
        known = gazetteers.organizations().get(name)
        if known is None and not re.fullmatch(r"[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+){0,3}", name):
            continue
        if name in ("Q", "A", "Question", "Answer", "Reporter", "Host", "Moderator", "Interviewer"):
            continue
        kind = Kind.ORGANIZATION if known is not None or (name.isupper() and len(name) <= 6) else Kind.PERSON
        yield Candidate(
            start=block.start,
            end=block.start + len(name),
            kind=kind,
            fine=known.fine if known else "",
            rank=4,
            certain=kind is Kind.ORGANIZATION,
        )
