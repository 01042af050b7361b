"""Names that stand right beside a name: in brackets, in a list, as owner, in a phrase; by the words between them."""

from __future__ import annotations

import re

from spacy.tokens import Token

from kg.extract.fillers import mentions_from, names_at
from kg.extract.reading import Reading
from kg.model import Kind, Mention

LONGEST = 60  # characters looked at beside a name
_BODY_NOUNS = (
    r"(?:agency|company|airline|carrier|bank|giant|broadcaster|newspaper|daily|channel|group|firm|maker|operator|"
    r"manufacturer|automaker|carmaker|regulator|watchdog|institute|network|league|club|team|party|startup|union)"
)
_LIST_OPENER = re.compile(
    r"(?:[ \u00a0](?:states|countries|nations))?[ \u00a0]?(?P<mark>--|[,—–:(-])?[ \u00a0]?"
    r"(?P<words>(?:such as|like|including|namely|among them)[ \u00a0])?(?:the )?"
)
_LIST_JOINT = re.compile(r"(?:,|,?[ \u00a0](?:and|or|as well as))[ \u00a0](?:the[ \u00a0])?")


def listed_after(reading: Reading, noun: Token) -> dict[str, list[Mention]]:
    """The names that a noun introduces: "members such as A and B", "member states: A, B and C"."""
    text = reading.article.text
    match = _LIST_OPENER.match(text, noun.idx + len(noun))
    if match is None or not (match["mark"] or match["words"]):
        return {}
    found: list[Mention] = []
    start = match.end()
    while name := next((m for m in names_at(reading, start) if m.within is None), None):
        found.append(name)
        joined = _LIST_JOINT.match(text, name.end)
        if joined is None:
            break
        start = joined.end()
    return {"listed": found, **({"such as": found} if match["words"] else {})}


def describes(reading: Reading, adjective: Mention, name: Mention) -> bool:
    """Whether only describing words stand between a nationality and a name: "Norlandic part-time chef Ana Bo"."""
    text = reading.article.text[adjective.end : max(adjective.end, name.start)]
    if text == " ":
        return True
    if name.kind is Kind.PLACE or not re.fullmatch(r" (?:[a-z-]+ ){1,4}[“\"‘]?", text):
        return False
    between = [
        t for t in reading.doc[reading.tokens(adjective.span).end : reading.tokens(name.span).start] if t.is_alpha
    ]
    described = all(t.pos_ in ("NOUN", "ADJ", "PROPN", "ADV") for t in between) and bool(between)
    return described and between[-1].pos_ == "NOUN" and between[-1].tag_ == "NN"


def is_whole(text: str, part: Mention, whole: Mention) -> bool:
    """Whether nothing but "of", and a short form in brackets, stands between two names."""
    return bool(
        re.fullmatch(
            r" (?:\([^()]{1,12}\) )?(?:of|at|under|within) (?:the )?", text[part.end : max(part.end, whole.start)]
        )
    )


def owner_before(reading: Reading, name: Mention) -> list[Mention]:
    """Whose a name is by the words right before it: "Norland's news agency ABC", "the Daily Times' Ana Bo"."""
    text = reading.article.text
    for owner in reversed(mentions_from(reading, name.start - LONGEST, name.start)):
        between = text[owner.end : max(owner.end, name.start)]
        if owner.within is None and re.fullmatch(r"(?:['’]s|['’]) ", between):
            return [owner] if owner.kind is Kind.ORGANIZATION and name.kind is Kind.PERSON else []
        if owner.within is None and re.fullmatch(rf"['’]s (?:[a-z-]+ ){{0,3}}{_BODY_NOUNS} ", between):
            return [owner] if owner.kind is Kind.PLACE and name.kind is Kind.ORGANIZATION else []
    return []


def body_beside(reading: Reading, person: Mention) -> list[Mention]:
    """The body in "Ana Bo of the opposition Blue Party" and in a line that is "Ana Bo, Blue Partners"."""
    text = reading.article.text
    match = re.match(r" (?:of|from) (?:the |a )?(?:[a-z-]+ ){0,2}", text[person.end : person.end + LONGEST])
    if match:
        start = person.end + match.end()
        return [m for m in names_at(reading, start) if m.kind is Kind.ORGANIZATION and m.within is None]
    if text.startswith(" and ", person.end):
        other = [m for m in names_at(reading, person.end + 5) if m.kind is Kind.PERSON]
        return [body for name in other for body in body_beside(reading, name)]
    line = text.rfind("\n", 0, person.start) + 1
    if text.startswith(", ", person.end) and re.fullmatch(r"[^\w“\"]{0,4}", text[line : person.start]):
        bodies = names_at(reading, person.end + 2)
        return [m for m in bodies if m.kind is Kind.ORGANIZATION and re.match(r"\n|$|: ", text[m.end :])]
    return []


def in_brackets(reading: Reading, mention: Mention) -> list[Mention]:
    """The name that alone fills brackets after a name: "Ana Bo (Norland)"."""
    text = reading.article.text
    if not text.startswith(" (", mention.end):
        return []
    inside = names_at(reading, mention.end + 2)
    return [name for name in inside if text.startswith(")", name.end)]
