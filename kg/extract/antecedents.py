"""What a pronoun or description may stand for: the persons, bodies and places of an article, and how present each
is.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import defaultdict
from dataclasses import dataclass, field

from kg.extract.reading import Reading
from kg.extract.tokens import Token
from kg.gazetteers import gender_of_given_name, words
from kg.gazetteers.persons import family_first
from kg.model import Kind, Mention, RoleMention

# Words before a title that make another office of it: a vice president is no president.
OTHER_OFFICES = frozenset("vice deputy assistant associate prime ex former under co".split())


@dataclass
class Referent:
    """All name mentions of one thing in an article, in text order, and what the article tells of it.

    `gender` is "m", "f" or empty; `titles` are the words of titles before "of", in lower case, with the name of the
    title's body or country.
    """

    kind: Kind
    mentions: list[Mention]
    roots: list[Token] = field(default_factory=list)
    gender: str = ""
    titles: set[tuple[tuple[str, ...], str]] = field(default_factory=set)

    @property
    def fine(self) -> str:
        """Fine class, the most telling."""
        return next((mention.fine for mention in self.mentions if mention.fine), "")

    @property
    def name(self) -> str:
        """The longest name."""
        return max((mention.name for mention in self.mentions), key=len)

    def last_before(self, offset: int) -> Mention:
        """The last mention that begins before an offset; the first of all if none does."""
        return self.mentions[max(0, bisect_left(self.mentions, offset, key=lambda mention: mention.start) - 1)]


def find_referents(reading: Reading, roles: tuple[RoleMention, ...]) -> list[Referent]:
    """Name mentions grouped by thing: surnames with the full name last introduced, other names by their words."""
    found: list[Referent] = []
    by_name: dict[tuple[Kind, str], Referent] = {}
    by_family: dict[str, Referent] = {}
    later: list[tuple[Mention, str]] = []
    for mention in reading.mentions:
        if mention.anaphoric or mention.kind is Kind.NATIONALITY:
            continue
        key = mention.name.casefold()
        parts = mention.name.split()
        if mention.kind is Kind.PERSON and len(parts) == 1:
            owner = by_family.get(key)
            if owner is None:
                later.append((mention, key))
                continue
            owner.mentions.append(mention)
            continue
        referent = by_name.get((mention.kind, key))
        if referent is None:
            referent = Referent(kind=mention.kind, mentions=[])
            by_name[(mention.kind, key)] = referent
            found.append(referent)
        referent.mentions.append(mention)
        if mention.kind is Kind.PERSON:
            family = parts[0] if family_first(mention.name) else parts[-1]
            if family.casefold() not in by_family or not words.introduces_kin(
                reading.article.text, mention.start, mention.end
            ):
                by_family[family.casefold()] = referent
            by_family.setdefault((parts[-1] if family == parts[0] else parts[0]).casefold(), referent)
    for mention, key in later:
        owner = by_family.get(key) or by_name.get((mention.kind, key))
        if owner is None:
            owner = by_name[(mention.kind, key)] = Referent(kind=mention.kind, mentions=[])
            found.append(owner)
        owner.mentions.append(mention)
    for referent in found:
        referent.mentions.sort()
        referent.roots = sorted(
            (reading.tokens(mention.span).root for mention in referent.mentions), key=lambda root: root.i
        )
        if referent.kind is Kind.PERSON:
            referent.gender = _gender(reading, referent)
    _add_titles(reading, roles, found)
    return found


def _gender(reading: Reading, referent: Referent) -> str:
    """Gender by title ("Mr.", "Ms."), else by a given name that only men or only women bear; empty if unknown."""
    for mention in referent.mentions:
        before = re.search(r"(\w[\w.]*)[ \u00a0]$", reading.article.text[max(0, mention.start - 14) : mention.start])
        for word in (before[1] if before else "", mention.name.split()[0]):
            if word in words.MALE_HONORIFICS or _MALE_WORDS.search(word):
                return "m"
            if word in words.FEMALE_HONORIFICS or _FEMALE_WORDS.search(word):
                return "f"
    for mention in referent.mentions:
        parts = mention.name.split()
        if len(parts) > 1 and not family_first(mention.name):
            found = gender_of_given_name(parts[0])
            if found:
                return found
    return ""


_MALE_WORDS = re.compile(
    r"(?:spokes|chair|congress|business|states|police)man$|^(?:king|prince|actor|father|brother|son|husband|lord|sir)$"
)
_FEMALE_WORDS = re.compile(
    r"(?:spokes|chair|congress|business|states|police)woman$|^(?:queen|princess|actress|mother|sister|daughter|"
    r"wife|lady|ballerina)$"
)


def _add_titles(reading: Reading, roles: tuple[RoleMention, ...], referents: list[Referent]) -> None:
    by_span = {mention.span: referent for referent in referents for mention in referent.mentions}
    names = reading.mention_by_span
    for role in roles:
        referent = by_span.get(role.person)
        if referent is None:
            continue
        body = names.get(role.organization) if role.organization else None
        title = re.split(r" (?:of|for|to|at|on) ", role.title.casefold())[0].split() or [""]
        referent.titles.add((tuple(title), body.name if body is not None else ""))
        if not referent.gender:
            referent.gender = "m" if _MALE_WORDS.search(title[-1]) else "f" if _FEMALE_WORDS.search(title[-1]) else ""


_WEIGHTS = {
    "nsubj": 80,
    "nsubj:pass": 75,
    "nsubj:outer": 80,
    "obj": 50,
    "iobj": 45,
    "obl": 40,
    "obl:agent": 45,
    "nmod:poss": 45,
    "appos": 30,
    "conj": 40,
}


def weight(token: Token) -> float:
    """How much a place in its sentence makes a name present: subjects most (weights after Lappin and Leass 1994)."""
    if token.dep_ in ("conj", "flat", "compound", "appos"):
        head = token.head
        if token.dep_ == "appos" and head.i != token.i:
            return max(30.0, weight(head) - 10)
        if token.dep_ == "conj" and head.i != token.i:
            return max(35.0, weight(head) - 10)
    return float(_WEIGHTS.get(token.dep_, 70 if token.dep_ == "ROOT" else 30))


class Scene:
    """The referents of an article by the sentences that mention them, so that only what is near is looked at."""

    def __init__(self, referents: list[Referent], sentence_of: list[int]) -> None:
        self.sentence_of = sentence_of
        self._order = {id(referent): order for order, referent in enumerate(referents)}
        self._referents = referents
        self._by_sentence: defaultdict[int, dict[int, list[Token]]] = defaultdict(dict)
        for referent in referents:
            for root in referent.roots:
                self._put(referent, root)

    def add(self, referent: Referent, root: Token) -> None:
        """Count a pronoun among a referent's mentions."""
        insort(referent.roots, root, key=lambda other: other.i)
        self._put(referent, root)

    def near(self, token: Token, *, reach: int) -> list[tuple[int, Referent, list[Token]]]:
        """Referents mentioned in a token's sentence or at most `reach` before it: their order in the article, and the
        roots of these mentions, each in text order.
        """
        here = self.sentence_of[token.i]
        found: defaultdict[int, list[Token]] = defaultdict(list)
        for sentence in range(here - reach, here + 1):
            for order, roots in self._by_sentence.get(sentence, {}).items():
                found[order] += roots
        return [(order, self._referents[order], roots) for order, roots in sorted(found.items())]

    def _put(self, referent: Referent, root: Token) -> None:
        roots = self._by_sentence[self.sentence_of[root.i]].setdefault(self._order[id(referent)], [])
        insort(roots, root, key=lambda other: other.i)


def presence(referent: Referent, token: Token, sentence_of: list[int], *, reach: int) -> float:
    """How present a thing is where a token stands: its mentions before, halved with each sentence between.

    0 if it is not mentioned within `reach` sentences.
    """
    here = sentence_of[token.i]
    total = 0.0
    roots = referent.roots
    for number in range(bisect_left(roots, here - reach, key=lambda root: sentence_of[root.i]), len(roots)):
        root = roots[number]
        if root.i >= token.i:
            break
        total = max(total, (100.0 + weight(root)) * 0.6 ** (here - sentence_of[root.i])) + 8.0
    return total
