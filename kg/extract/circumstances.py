"""Where and when an event took place, and the named event that it is a part of."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.arguments import phrases
from kg.extract.fillers import PLACE_NOUNS, mentions_from
from kg.extract.reading import Reading
from kg.extract.syntax import antecedent, children, coordinated, preposition
from kg.extract.times import time_of
from kg.model import BlockKind, DateRange, Kind, Mention

WHERE = ("in", "at", "near", "outside", "inside", "across", "throughout", "around", "off", "within", "aboard")
CONTAINERS = ("at", "during", "in", "on", "for", "within", "of", "ahead of", "before", "after", "following")
_SAME_TIME = ("in", "at", "during", "on")
_WIDE = {"region": 1, "country": 2, "continent": 3}
_MAX_STEPS = 4  # up or down the parse; beyond lies what is told of something else


def places_of(reading: Reading, phrase: Token) -> list[Mention]:
    """Places that a phrase names itself; "in the city of Bor" included, what merely belongs to a place left out."""
    found: list[Mention] = []
    for head in coordinated(phrase):
        names = reading.referents(antecedent(head))
        if not names and head.lemma_.lower() in PLACE_NOUNS:
            inner = [child for child in head.children if child.dep_ in ("nmod", "appos", "nmod:desc", "compound")]
            names = tuple(
                name for child in inner if preposition(child) in ("", "of") for name in reading.referents(child)
            )
        found.extend(name for name in names if name.kind is Kind.PLACE)
    return found


def container_of(reading: Reading, phrase: Token) -> Mention | None:
    """The named event that a phrase names: "at the X Expo", "at the opening ceremony of the X Expo"."""
    heads = [phrase]
    if phrase.pos_ == "NOUN":
        heads += [child for child in children(phrase, "nmod") if preposition(child) == "of"]
    names = (mention for head in heads for mention in reading.referents(head))
    return next((mention for mention in names if mention.kind is Kind.EVENT), None)


def nearby_places(reading: Reading, token: Token, support: Token | None, *, apart: bool) -> list[Mention]:
    """Where, if the trigger's own phrases do not say: behind a date, an "of" or a ceremony, or in the clause above.

    `apart` is set for named events: the clause around them may be about another place.
    """
    tops = [token] if support is None else [token, support]
    if not apart and shares_time(token):
        tops.append(token.head)
    for top in tops:
        found: list[Mention] = []
        for child in top.children:
            heads = list(_below(reading, child, 0))
            if top is not token:
                heads.append(child)
            for head in heads:
                if head.dep_ in ("obl", "nmod", "nmod:unmarked") and preposition(head) in WHERE:
                    found.extend(m for m in places_of(reading, head) if m not in found)
        if found:
            return found
    return []


def _below(reading: Reading, phrase: Token, depth: int) -> Iterator[Token]:
    """Phrases that a date, an occasion or an unnamed "of" carries: "at the opening on May 17 in Bonn"."""
    if depth > _MAX_STEPS or phrase.dep_ not in ("obl", "nmod", "obl:unmarked", "nmod:unmarked", "obj"):
        return
    mention = reading.mention_at(phrase)
    dated = phrase.ent_type_ == "DATE" or phrase.pos_ == "NUM"
    occasion = mention is None or mention.kind is Kind.EVENT
    if not dated and not (occasion and preposition(phrase) in ("of", "at", "during", "")):
        return
    for child in phrase.children:
        yield child
        yield from _below(reading, child, depth + 1)


def scene_of_caption(reading: Reading, token: Token) -> list[Mention]:
    """The place that the caption around a word gives, the narrowest of several: a picture shows one scene."""
    if reading.block(token.idx).kind is not BlockKind.CAPTION:
        return []
    shown = [
        mention
        for word in token.sent
        if preposition(word) in ("in", "at")
        and (mention := reading.mention_at(word)) is not None
        and mention.kind is Kind.PLACE
    ]
    return sorted(shown, key=lambda mention: _WIDE.get(mention.fine, 0))[:1]


def countries_in(reading: Reading, named: Mention) -> list[Mention]:
    """The countries that an event's name begins with: "Russia-Ukraine conflict"."""
    found = []
    for mention in mentions_from(reading, named.start, named.end):
        inside = mention.end < named.end
        before = reading.article.text[named.start : mention.start]
        state = mention.kind is Kind.NATIONALITY or (mention.kind is Kind.PLACE and mention.fine == "country")
        if inside and state and not any(f" {word} " in before for word in ("of", "on", "for")):
            found.append(mention)
    return found


def shares_time(token: Token) -> bool:
    """Whether what a word tells of happens when the clause above does: "said at a forum", "plans to visit"."""
    if token.dep_ == "obl":
        return token.head.pos_ == "VERB" and preposition(token) in _SAME_TIME
    return token.dep_ == "xcomp" or (token.dep_ == "conj" and token.head.pos_ == token.pos_ == "VERB")


def find_time(reading: Reading, token: Token, support: Token | None) -> DateRange | None:
    """When: as the trigger's own phrases say, else those of its light verb, the clause above or the occasion."""
    for word in _timed_words(token, support):
        time = time_of(reading, word)
        if time is not None:
            return time
    if reading.block(token.idx).kind is BlockKind.CAPTION:
        times = (time_of(reading, word) for word in token.sent if word.pos_ == "VERB")
        return next((time for time in times if time is not None), None)
    return None


def _timed_words(token: Token, support: Token | None) -> Iterator[Token]:
    yield token
    if support is not None and support != token:
        yield support
        token = support
    word = token
    for _ in range(_MAX_STEPS):
        if not shares_time(word):
            break
        word = word.head
        yield word
    if token.pos_ == "VERB":
        for occasion in (*phrases(token).get("at", ()), *phrases(token).get("during", ())):
            yield occasion
            yield from phrases(occasion).get("of", ())
