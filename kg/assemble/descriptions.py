"""Whether participants that are described, not named, may be the same: "a suspect" and "the plumber", not "two men"."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from kg.gazetteers.words import BODY_NOUNS, PEOPLE_NOUNS, is_role_noun
from kg.model import Description, Kind, Thing

_OTHERS = frozenset("another more other others second third fourth fifth".split())
_COLLECTIVES = frozenset("band couple crew crowd family gang group pair squad team".split())
_SEXES = (
    frozenset("boy brother father husband man son".split()),
    frozenset("daughter girl mother sister wife woman".split()),
)


def descriptions_agree(left: Iterable[Description], right: Iterable[Description]) -> bool:
    """Whether nothing that two mentions of an event describe in one role speaks against their being one.

    >>> man = Description(role="patient", text="a man", noun="man", number=1)
    >>> three = Description(role="patient", text="three people", noun="people", number=3)
    >>> descriptions_agree([man], [three]), descriptions_agree([man], [])
    (False, True)
    """
    others = {known.role: known for known in right}
    return all(_alike(known, others[known.role]) for known in left if known.role in others)


def described_as(known: Description, named: Collection[Thing], described: Iterable[Description]) -> bool:
    """Whether a description may mean those that stand in its role elsewhere, named or described.

    People may be any people of their number, a body or a thing only one that bears the word in its name.
    """
    if _is_other(known):
        return False
    if named and (known.noun in BODY_NOUNS or not _is_somebody(known)):
        return any(known.noun in thing.name.casefold().split() for thing in named)
    if named and len(named) == 1 and known.noun in _COLLECTIVES:
        return False
    if named:
        fits = known.number == len(named) or (not known.number and len(named) > 1)
        return fits and all(thing.kind is Kind.PERSON for thing in named)
    return any(other.role == known.role and _alike(known, other) for other in described)


def _alike(left: Description, right: Description) -> bool:
    if _is_other(left) is not _is_other(right) or (left.number and right.number and left.number != right.number):
        return False
    if left.noun != right.noun and not (_is_somebody(left) and _is_somebody(right)):
        return False
    return not any(left.noun in sex and right.noun in other for sex, other in (_SEXES, tuple(reversed(_SEXES))))


def _is_somebody(known: Description) -> bool:
    return known.noun in PEOPLE_NOUNS or known.noun in BODY_NOUNS or is_role_noun(known.noun)


def _is_other(known: Description) -> bool:
    """Whether somebody besides those told of before is meant: "a second man"."""
    return bool(_OTHERS & set(known.text.casefold().split()))
