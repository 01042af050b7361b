"""Names of persons within one article: full names that are one person's, and whom a bare name means."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz.distance import OSA, JaroWinkler

from kg.gazetteers.persons import family_first
from kg.gazetteers.words import REGNAL_TITLES, introduces_kin, is_role_noun
from kg.model import Judgement, Kind
from kg.resolve.forms import person_words, plain
from kg.resolve.groups import Apart, Group, merged

_REIGN = re.compile(rf"({'|'.join(sorted(REGNAL_TITLES))}) ([A-Z][\w’'-]+)")

# Given names that Latin letters spell in many ways.
_SPELLINGS = {
    form: forms.split()[0]
    for forms in (
        "muhammad mohammad mohamed mohammed muhammed mohamad muhamad mohamud md",
        "ahmad ahmed",
        "hussein hussain husain hussayn hossain husein",
        "yusuf yousef youssef yousuf yusef",
        "abdul abdel abdal",
        "mahmud mahmoud mahmood",
        "ibrahim ebrahim",
        "khalid khaled",
        "umar omar",
        "osman uthman othman usman",
    )
    for form in forms.split()
}
_TITLE = re.compile(r"(?:\b[A-Z][a-z-]+[ \u00a0]){1,4}$")
_PASSING = re.compile(
    r"\b(?:with|of|by|and|alongside|beside|from|to|for|than|under|against|between|including|like|as|near|after|over)"
    r"[ \u00a0](?:[A-Za-z][\w’'-]*\.?[ \u00a0]){0,4}$"
)


def join_persons(text: str, groups: list[Group], apart: Apart) -> list[Group]:
    """Full names that are one person's: one holds all words of the other, or they differ in how the name is put
    into Latin letters.

    What two persons' names hold ("Mora Salas" of a brother and a sister) is the one's who was introduced last.
    """
    full = [group for group in groups if group.kind is Kind.PERSON and group.whole]
    holders: dict[int, list[tuple[Group, str]]] = defaultdict(list)
    for position, left in enumerate(full):
        for right in full[:position]:
            reason = _same_person(left, right)
            if reason:
                short, long = sorted((left, right), key=lambda group: (len(group.name), group.start))
                holders[id(short)].append((long, reason))
    pairs = []
    for short in full:
        found = holders.get(id(short), [])
        if len(found) > 1 and any(not _same_person(one, found[0][0]) for one, _ in found[1:]):
            owner = _introduced(text, [person for person, _ in found], short)
            found = [(person, reason) for person, reason in found if person is owner]
        pairs += [(short, person, 0.9, reason) for person, reason in found]
    return merged(groups, pairs, apart)


def _same_person(left: Group, right: Group) -> str:
    """Why two full names in one article are one person's; empty if they are not."""
    one, other = person_words(left.name), person_words(right.name)
    if "".join(one) == "".join(other):
        return "same name but for spaces and hyphens"
    if len(one) > 1 and _respelt(one) == _respelt(other):
        return "same name, put into Latin letters in two ways"
    if not one or not other:
        return ""
    short, long = sorted((one, other), key=len)
    if len(short) >= 2 and set(short) <= set(long) and len(long) - len(short) <= 3:
        return "one name holds every word of the other"
    for one_name, other_group in ((left.name, right), (right.name, left)):
        reign = _REIGN.fullmatch(one_name)
        if (
            reign
            and reign[1].casefold() in other_group.titles
            and plain(reign[2]) == plain(other_group.name.split()[0])
        ):
            return "name in reign, same title"
    initial = re.match(r"\w\.", left.name) or re.match(r"\w\.", right.name)
    if initial and one[-1] == other[-1] and plain(left.name)[0] == plain(right.name)[0]:
        return "same family name, initial fits"
    is_long = min(len(one[0]), len(one[-1]), len(other[-1])) > 3
    # 0.93 lets one letter differ: who bears one given name and nearly one family name is spelt in two ways.
    if one[:-1] == other[:-1] and is_long and JaroWinkler.similarity(one[-1], other[-1]) >= 0.93:
        return "same given name, family names alike but for spelling"
    same_family = one[-1] == other[-1] or one[0] == other[0]
    shared = left.titles & right.titles and left.countries & right.countries
    if same_family and shared and min(len(one[0]), len(other[0])) > 3:
        given = (one[0], other[0]) if one[-1] == other[-1] else (one[-1], other[-1])
        # 0.86 takes Mukhtar and Muxtar together; below it stand names of brothers and sisters.
        if JaroWinkler.similarity(*given) >= 0.86:
            return "same family name and role, given names alike"
    return ""


def _respelt(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Words of a name with one spelling for given names that Latin letters spell in many ways."""
    return tuple(_SPELLINGS.get(part, part) for part in parts)


def bind_surnames(text: str, groups: list[Group], apart: Apart) -> list[Group]:
    """Each bare name joins the person of that family name last introduced before it, else the first introduced after
    it.

    Whom the text already calls by the bare name keeps it where the other is only named in passing ("with", "and"), and
    whoever is introduced as another's kin ("his wife, Ana Mora") does not take it. A given name binds only if it is
    nobody's family name.
    """
    people = [group for group in groups if group.kind is Kind.PERSON and group.whole]
    families: dict[str, list[Group]] = defaultdict(list)
    given: dict[str, list[Group]] = defaultdict(list)
    middle: dict[str, list[Group]] = defaultdict(list)
    for person in people:
        for name in sorted(person.names):
            parts = person_words(name)
            if len(parts) == 1:
                families[parts[0]].append(person)  # initials before the family name: "K S Mora"
            if len(parts) < 2:
                continue
            family = parts[0] if family_first(name) else parts[-1]
            families[family].append(person)
            for part in (parts[0], parts[-1]):
                if part != family:
                    given[part].append(person)
            for part in parts[1:-1]:
                middle[part].append(person)  # the father's of two family names: "Mora" of "Ana Mora Salas"
    pairs = []
    alone: dict[str, list[Group]] = defaultdict(list)
    called: dict[str, list[Group]] = defaultdict(list)
    for bare in groups:
        if bare.kind is not Kind.PERSON or bare.whole:
            continue
        word = (person_words(bare.name) or (plain(bare.name),))[-1]
        matches = families.get(word) or given.get(word) or middle.get(word) or _misspelt(word, families, given)
        owner = _introduced(text, matches, bare, called[word])
        if owner is None:
            alone[word].append(bare)
            continue
        called[word].append(owner)
        pairs.append((bare, owner, 0.95, f"family name of {owner.name}, introduced in this article"))
        for other in {id(match): match for match in matches}.values():
            if other is not owner:
                owner.judgements.append(
                    Judgement(
                        left=bare.name,
                        right=other.name,
                        same=False,
                        score=0.2,
                        reason=f"{owner.name} was introduced last",
                    )
                )
    for bares in alone.values():
        pairs += [(bare, bares[0], 0.9, "same bare name in one article") for bare in bares[1:]]
    bound = merged(groups, pairs, apart)
    for group in bound:
        group.judgements = sorted(set(group.judgements))
    return bound


def _misspelt(word: str, *names: dict[str, list[Group]]) -> list[Group]:
    """The only person whose family or given name differs from a name by one letter or by two letters' order."""
    found = {
        id(person): person
        for people in names
        for name in sorted(people)
        if min(len(name), len(word)) > 4 and name[0] == word[0] and OSA.distance(name, word) == 1
        for person in people[name]
    }
    return list(found.values()) if len(found) == 1 else []


def _introduced(text: str, people: list[Group], bare: Group, called: Sequence[Group] = ()) -> Group | None:
    """The person whose full name came last before a bare name; the first after it if none came before.

    `called` are those whom the text called by the bare name before, in text order.
    """
    before = [person for person in people if person.start < bare.start]
    if not before:
        return min(people, key=lambda person: (person.start, person.form), default=None)
    titled = [person for person in before if _bears(text, person, bare)]
    if len(titled) == 1:
        return titled[0]
    known = called[-1] if called else None
    first = min(before, key=lambda person: (person.start, person.form))
    kept = [
        person
        for person in before
        if person is first
        or person in called
        or not (_is_kin(text, person) or (known is not None and _is_in_passing(text, person)))
    ]

    def full(person: Group) -> int:
        return max(mention.start for mention in person.mentions if mention.start < bare.start)

    # Who was introduced (named in full for the first time) last is meant, however often the others recur.
    return max(kept, key=lambda person: (person.start, full(person)))


def _bears(text: str, person: Group, bare: Group) -> bool:
    """Whether the title before a bare name stands before a person's full name too: "Prime Minister Han"."""
    title = _TITLE.search(text, max(0, bare.start - 60), bare.start)
    if title is None or not any(is_role_noun(word) for word in title[0].split()):
        return False
    return any(text.endswith(title[0], 0, mention.start) for mention in person.mentions if mention.start < bare.start)


def _is_kin(text: str, person: Group) -> bool:
    """Whether a person is introduced by whose kin they are: "his wife, Ana Mora", "Ana Mora, Bo's sister"."""
    end = min(mention.end for mention in person.mentions if mention.start == person.start)
    return introduces_kin(text, person.start, end)


def _is_in_passing(text: str, person: Group) -> bool:
    """Whether a person is introduced behind a word that makes somebody else the subject: "with Ana Mora"."""
    return bool(_PASSING.search(text, max(0, person.start - 60), person.start))
