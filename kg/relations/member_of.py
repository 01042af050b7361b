"""memberOf: a country, organization or person is a member of a body."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="memberOf",
    definition="A country, organization or person is a member of a body.",
    domain=(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE),
    range=(Kind.ORGANIZATION,),
    superproperty="schema:memberOf",
    patterns=(
        Pattern(
            name="member",
            pos="noun",
            subject="is",
            object="of|compound|poss",
            lemmas=words("member signatory founder co-founder"),
            subject_kinds=(Kind.ORGANIZATION, Kind.PLACE),
            confidence=0.8,
        ),
        Pattern(
            name="person-member",
            pos="noun",
            subject="is",
            object="of",
            lemmas=words("member lawmaker legislator senator deputy"),
            without=words("faculty staff family crew"),
            subject_kinds=(Kind.PERSON,),
            confidence=0.75,
        ),
        Pattern(
            name="state",
            pos="noun",
            subject="is",
            object="compound",
            lemmas=words("state country nation"),
            subject_kinds=(Kind.PLACE,),
            confidence=0.6,
        ),
        Pattern(
            name="listed",
            pos="noun",
            subject="listed",
            object="compound",
            lemmas=words("member state country nation"),
            subject_kinds=(Kind.ORGANIZATION, Kind.PLACE),
            confidence=0.75,
        ),
        Pattern(
            name="made-of",
            pos="name",
            subject="members",
            object="self",
            subject_kinds=(Kind.PLACE,),
            confidence=0.75,
        ),
        Pattern(
            name="such-as",
            pos="noun",
            subject="such as",
            object="of",
            lemmas=words("member"),
            subject_kinds=(Kind.ORGANIZATION, Kind.PLACE),
            confidence=0.75,
        ),
        Pattern(
            name="join",
            pos="verb",
            subject="subject",
            object="object",
            lemmas=words("join rejoin"),
            subject_kinds=(Kind.ORGANIZATION, Kind.PLACE),
            confidence=0.65,
        ),
        Pattern(
            name="belong",
            pos="verb",
            subject="subject",
            object="to",
            lemmas=words("belong accede"),
            subject_kinds=(Kind.PERSON, Kind.PLACE),
            confidence=0.75,
        ),
    ),
    examples=(
        Example(text="Croatia is a member of NATO.", gives=(("Croatia", "NATO"),)),
        Example(
            text="NATO members such as Croatia and Latvia voted.",
            gives=(("Croatia", "NATO"), ("Latvia", "NATO")),
        ),
        Example(
            text="NATO (Croatia, Latvia and Canada) met.",
            gives=(("Croatia", "NATO"), ("Latvia", "NATO"), ("Canada", "NATO")),
        ),
        Example(
            text="Croatia and Mali, members of the NATO bloc, agreed.", gives=(("Croatia", "NATO"), ("Mali", "NATO"))
        ),
        Example(
            text="As members of NATO, Croatia and Latvia must pay.",
            gives=(("Croatia", "NATO"), ("Latvia", "NATO")),
        ),
    ),
    near_misses=(
        "Serbia, home of NATO's founder John Smith, voted.",
        "As talks with NATO began, Croatia and Latvia voted.",
        "Serbia is not a member of NATO.",
        "NATO (Croatia match) was on screen.",
        "Serbia wants to join NATO.",
    ),
)
