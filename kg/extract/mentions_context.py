"""What the words around a name say of its kind: "the charity Alpha", "coach of Alpha", "tropical storm Alpha"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from kg import gazetteers
from kg.extract.mentions_patterns import Candidate, is_known_area, organization_fine
from kg.gazetteers import words
from kg.model import Kind

_BODY_BEFORE = re.compile(
    r"\b(?:organi[sz]ation|NGO|party|company|firm|agency|newspaper|charity|nonprofit|non-profit|union|club|"
    r"startup|start-up|broadcaster|movement|militia|think[ \u00a0]tank|federation|automaker|airline|retailer|"
    r"(?:rights|rebel|militant|activist|advocacy|industry|terror|armed|opposition|lobby|campaign)[ \u00a0]group)"
    r"[ \u00a0][“\"'‘]?$"
)
# Offices that bodies have and places have not; "leader", "head" and "minister" are of either.
_OFFICE_OF = re.compile(
    r"\b(?:chair(?:man|woman|person)?|chief[ \u00a0]executive|CEO|managing[ \u00a0]director|director|secretary|"
    r"[Ss]ecretary[- \u00a0][Gg]eneral|[Gg]eneral[ \u00a0][Ss]ecretary|[Tt]reasurer|spokes(?:man|woman|person)|"
    r"president|co-founder|founder|coach|captain|members?|[Pp]resident|Chair(?:man|woman|person)?|Director)[ \u00a0]"
    r"(?:of|for|at)[ \u00a0](?:the[ \u00a0])?$"
)
_CLERK_OF = re.compile(
    r"\b(?:[Ss]ecretary|[Ss]ecretary[- \u00a0][Gg]eneral|[Tt]reasurer|[Ss]pokes(?:man|woman|person)|[Mm]embers?|"
    r"[Vv]ice[- \u00a0][Pp]resident)[ \u00a0](?:of|for)[ \u00a0](?:the[ \u00a0])?$"
)
_TEAM_AFTER = re.compile(
    r"(?:['’]s)?[ \u00a0](?:head[ \u00a0])?(?:coach|captain|skipper|striker|midfielder|defender|goalkeeper|winger|"
    r"fly-half|scrum-half|bowler|fullback|teammates?)\b"
)
_STORM_BEFORE = re.compile(
    r"\b(?:[Tt]ropical[ \u00a0](?:[Ss]torm|[Dd]epression|[Cc]yclone)|[Ss]torm|[Hh]urricane|[Tt]yphoon|[Cc]yclone)"
    r"[ \u00a0][“\"'‘]?$"
)
_SAID_BEFORE = re.compile(r"\b(?:said|says|added|noted|explained|stressed|warned|recalled)[ \u00a0]$")
_OFFICE_AFTER = re.compile(
    r",[ \u00a0]((?:[\w’'&.-]+[ \u00a0]){0,6}?[\w-]+)(?=[,.;\n]|[ \u00a0](?:of|at|for)[ \u00a0])"
)
_FORUMS = re.compile(r"(?:^|[ \u00a0])(?:Forum|Convention|Congress)$")
# Nouns before a list that say what all in it are: "teams from Alpha, Bravo and Charlie".
_LISTED = (
    (
        Kind.ORGANIZATION,
        r"teams|clubs|sides|companies|firms|parties|organi[sz]ations|agencies|newspapers|banks|brands|universities|airlines|"
        r"manufacturers|retailers",
    ),
    (
        Kind.PLACE,
        r"cities|towns|villages|provinces|districts|regions|islands|municipalities|counties|suburbs|neighbou?rhoods|"
        r"waterways|rivers|canals|lakes|hamlets",
    ),
)
_LISTED_BEFORE = tuple(
    (
        kind,
        re.compile(
            rf"\b(?:{nouns}),?[ \u00a0](?:from|of|like|including|such[ \u00a0]as|particularly|namely)[ \u00a0]"
            r"(?:the[ \u00a0])?$"
        ),
    )
    for kind, nouns in _LISTED
)
_LIST_LINK = re.compile(r",?[ \u00a0](?:and|or)[ \u00a0](?:the[ \u00a0])?|,[ \u00a0](?:the[ \u00a0])?")
_AT_BEFORE = re.compile(r"\b(?:in|of|from|near|across|to|between|at)[ \u00a0](?:the[ \u00a0])?$")


def votes_around(text: str, candidates: list[Candidate]) -> dict[str, Counter[Kind]]:
    """Votes for the kind of each name by the words around its places, and by the names in a list with it.

    Names that a gazetteer fixes get none.
    """
    votes: dict[str, Counter[Kind]] = defaultdict(Counter)
    for found in candidates:
        if found.certain or found.kind is Kind.NATIONALITY:
            continue
        name = text[found.start : found.end]
        before = text[max(0, found.start - 40) : found.start]
        if _BODY_BEFORE.search(before):
            votes[name][Kind.ORGANIZATION] += 2
        if _STORM_BEFORE.search(before) and found.kind is not Kind.ORGANIZATION:
            votes[name][Kind.EVENT] += 4
        if found.kind is Kind.PLACE and not found.fine and not _is_place(name):
            if _OFFICE_OF.search(before) or _TEAM_AFTER.match(text, found.end):
                votes[name][Kind.ORGANIZATION] += 2
        elif (found.kind is Kind.EVENT and _FORUMS.search(name) and _CLERK_OF.search(before)) or (
            found.kind is Kind.PERSON and _has_initials(text, found, name)
        ):
            votes[name][Kind.ORGANIZATION] += 2
        elif found.kind is Kind.ORGANIZATION and _speaks_in_office(text, found, name):
            votes[name][Kind.PERSON] += 2
    for members in _lists(text, candidates):
        for found, kind in (*_odd_in_list(text, members), *_listed(text, members)):
            votes[text[found.start : found.end]][kind] += 2
    return votes


def _is_place(name: str) -> bool:
    return is_known_area(name) or bool(gazetteers.cities(name)) or name.split()[-1] in words.PLACE_HEADS


def _has_initials(text: str, found: Candidate, name: str) -> bool:
    """Whether brackets behind a name give its initials, as they do for bodies: "Alpha Bravo Dal (ABD)"."""
    short = re.match(r"[ \u00a0]\(([A-Z]{3,})(?:[ \u00a0]\w+)?\)", text[found.end : found.end + 20])
    return short is not None and short[1] == "".join(part[0] for part in name.split())


def _speaks_in_office(text: str, found: Candidate, name: str) -> bool:
    """Whether "said Ana Mora, vice-president of Alpha" shows a person: two or three words, none the head of a body."""
    if not re.fullmatch(r"[A-Z][a-zà-þ’'-]+(?:[ \u00a0][A-Z][\wà-þ’'.-]+){1,2}", name) or organization_fine(name):
        return False
    if not _SAID_BEFORE.search(text, max(0, found.start - 16), found.start):
        return False
    office = _OFFICE_AFTER.match(text, found.end, found.end + 90)
    return office is not None and words.is_role_noun(office[1].split()[-1])


def _lists(text: str, candidates: list[Candidate]) -> list[list[Candidate]]:
    """Names with nothing but commas, "and" and "or" between them; a name by itself is a list of one."""
    lists: list[list[Candidate]] = []
    for found in sorted(candidates):
        last = lists[-1][-1] if lists else None
        if last is not None and _LIST_LINK.fullmatch(text, last.end, found.start):
            lists[-1].append(found)
        else:
            lists.append([found])
    return lists


def _listed(text: str, members: list[Candidate]) -> list[tuple[Candidate, Kind]]:
    """Names whose list is introduced by what they are, where they are seen as something else."""
    before = text[max(0, members[0].start - 50) : members[0].start]
    kind = next((kind for kind, pattern in _LISTED_BEFORE if pattern.search(before)), None)
    return [
        (member, kind)
        for member in members
        if kind is not None
        and len(members) > 1
        and not member.certain
        and member.kind is not kind
        and not (member.kind is Kind.PLACE and (member.fine or _is_place(text[member.start : member.end])))
        and member.kind is not Kind.NATIONALITY
    ]


def _odd_in_list(text: str, members: list[Candidate]) -> list[tuple[Candidate, Kind]]:
    """The one name of another kind in a list of three and more, and the kind of the others.

    Only what is seen as a place or work among bodies, or as a person among places behind a preposition: a list may well
    name a person and two bodies.
    """
    if len(members) < 3:
        return []
    (kind, count), *rest = Counter(member.kind for member in members).most_common()
    other = next((member for member in members if member.kind is not kind), None)
    if len(rest) != 1 or count != len(members) - 1 or other is None or other.certain:
        return []
    among_bodies = kind is Kind.ORGANIZATION and other.kind in (Kind.PLACE, Kind.WORK) and not other.fine
    joined = other is not members[-1] or "and" in text[members[-2].end : other.start]  # else in apposition
    among_places = (
        kind is Kind.PLACE
        and other.kind is Kind.PERSON
        and joined
        and _AT_BEFORE.search(text, max(0, members[0].start - 14), members[0].start) is not None
    )
    if among_places or (among_bodies and not _is_place(text[other.start : other.end])):
        return [(other, kind)]
    return []
