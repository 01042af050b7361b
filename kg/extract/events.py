"""Events: verbs and nouns that the rules in `kg.events` name, with their arguments, place, time and status."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from spacy.tokens import Token

from kg.events import EVENT_TYPES
from kg.extract.arguments import (
    PLACE_NOUNS,
    Functions,
    antecedent,
    children,
    coordinated,
    fillers,
    has_child,
    noun_functions,
    phrases,
    preposition,
    surface_subjects,
    verb_functions,
)
from kg.extract.reading import Reading
from kg.extract.status import status_of
from kg.extract.times import time_of
from kg.model import Argument, BlockKind, DateRange, EventMention, Kind, Mention, Span
from kg.rules import CONTAINER, PLACE, EventType, Slot, Trigger

_WHERE = ("in", "at", "near", "outside", "inside", "across", "throughout", "around", "off", "within", "aboard")
_CONTAINERS = ("at", "during", "in", "on", "for", "within", "of", "ahead of", "before", "after", "following")
_PARTS = {"VERB": "verb", "NOUN": "noun", "PROPN": "noun", "AUX": "be"}
_SAME_TIME = ("in", "at", "during", "on")
_NO_EVENTS_IN = (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.FURNITURE, BlockKind.COMMENT)
_MODIFIERS = frozenset(("amod", "compound", "nmod", "nmod:poss", "nmod:desc", "nmod:unmarked", "nummod", "advmod"))


@dataclass
class _Draft:
    """An event while its arguments are being gathered."""

    type: EventType
    trigger: Trigger
    token: Token
    arguments: list[tuple[str, Mention]] = field(default_factory=list)
    places: list[Mention] = field(default_factory=list)
    container: Mention | None = None
    support: Token | None = None

    @property
    def who(self) -> frozenset[str]:
        return frozenset(mention.name for _, mention in self.arguments)

    def add(self, role: str, mention: Mention) -> None:
        if mention.name not in self.who:
            self.arguments.append((role, mention))


def find_events(reading: Reading) -> tuple[EventMention, ...]:
    """The events that an article tells of, in text order, told once per sentence.

    A trigger alone is no event: some named participant, place or named event must stand beside it.
    """
    by_sentence: dict[int, list[_Draft]] = defaultdict(list)
    for token in reading.doc:
        if reading.block(token.idx).kind in _NO_EVENTS_IN:
            continue
        draft = max(_drafts(reading, token), key=_rank, default=None)
        if draft is not None:
            by_sentence[token.sent.start].append(draft)
    events = [
        event
        for _, drafts in sorted(by_sentence.items())
        for draft in _in_one_scene(reading, _told_once(drafts))
        if (event := _event(reading, draft)) is not None
    ]
    return tuple(sorted(events, key=lambda event: (event.trigger, event.type)))


@cache
def _triggers() -> dict[tuple[str, str], tuple[tuple[EventType, Trigger], ...]]:
    """Triggers by part of speech and lemma."""
    found: dict[tuple[str, str], list[tuple[EventType, Trigger]]] = defaultdict(list)
    for type_ in EVENT_TYPES:
        for trigger in type_.triggers:
            for lemma in trigger.lemmas:
                found[(trigger.pos, lemma)].append((type_, trigger))
    return {key: tuple(pairs) for key, pairs in found.items()}


def _rank(draft: _Draft) -> tuple[int, int, float]:
    """The rule that asks for most words tells best what a trigger means, then the one that gives most participants."""
    trigger = draft.trigger
    asked = sum(map(bool, (trigger.objects, trigger.subjects, trigger.particles, trigger.modifiers, trigger.near)))
    return asked, len(draft.arguments), trigger.confidence


def _drafts(reading: Reading, token: Token) -> Iterator[_Draft]:
    """The events that a token may show, the most specific rule first."""
    pos = "verb" if token.tag_.startswith("VB") and token.pos_ != "AUX" else _PARTS.get(token.pos_)
    if pos is None:
        return
    name = reading.mention_over(token)
    named: Mention | None = None
    if name is not None:
        if name.anaphoric and reading.mention_at(token) is name:
            pass  # "the talks" that refer back are still talks
        elif name.kind in (Kind.EVENT, Kind.WORK) and reading.mention_at(token) is not None and pos == "noun":
            named = name
        else:
            return
    if pos == "verb" and token.dep_ in ("amod", "compound"):
        pos = "amod"
    if named is not None and named.kind is Kind.EVENT:
        yield from _named_drafts(reading, token, named)
        return
    for type_, trigger in _triggers_of(token, pos):
        draft = _draft(reading, token, type_, trigger, named)
        if draft is not None:
            yield draft


def _named_drafts(reading: Reading, token: Token, named: Mention) -> Iterator[_Draft]:
    """The event that a name is the name of; the last word of the name that is a trigger says the type."""
    words = [word for word in reading.tokens(named.span) if word.pos_ in ("NOUN", "PROPN", "VERB")]
    told = False
    for word in reversed(words):
        for type_, trigger in _triggers_of(word, "noun"):
            draft = _draft(reading, token, type_, trigger, named)
            if draft is not None:
                yield draft
                told = True
        if told:
            return
    type_, trigger = _by_name()
    draft = _draft(reading, token, type_, trigger, named)
    if draft is not None:
        yield draft


def _triggers_of(token: Token, pos: str) -> tuple[tuple[EventType, Trigger], ...]:
    """Triggers for a token; by its regular endings if its lemma shows none, for lemmatizers err on rare words."""
    table = _triggers()
    found = table.get((pos, token.lemma_.lower()))
    if found is not None:
        return found
    return next((table[(pos, stem)] for stem in _stems(token.lower_) if (pos, stem) in table), ())


def _stems(word: str) -> Iterator[str]:
    for ending in ("ied", "ies", "ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word[: -len(ending)]
            if ending in ("ied", "ies"):
                yield stem + "y"
            yield stem
            yield stem + "e"
            if stem[-1] == stem[-2]:
                yield stem[:-1]


@cache
def _by_name() -> tuple[EventType, Trigger]:
    """The rule for named events whose name says nothing of their type."""
    return next((t, trigger) for t in EVENT_TYPES for trigger in t.triggers if trigger.name == "name")


def _draft(reading: Reading, token: Token, type_: EventType, trigger: Trigger, named: Mention | None) -> _Draft | None:
    draft = _Draft(type=type_, trigger=trigger, token=token)
    if trigger.pos == "verb":
        functions = verb_functions(reading, token)
    elif trigger.pos == "amod":
        functions = {"subject": [token.head]}
    elif trigger.pos == "be":
        here = token.dep_ == "cop" and preposition(token.head)
        functions = {"subject": surface_subjects(token.head), here: [token.head]} if here else {}
    else:
        functions, draft.support = noun_functions(reading, token, trigger.light)
    if not _words_fit(token, trigger, functions, named) or (trigger.supported and draft.support is None):
        return None
    if trigger.objects:
        for head in [t for t in functions.get("object", ()) if t.lemma_.lower() in trigger.objects]:
            for name, found in phrases(head).items():
                functions.setdefault(name, []).extend(found)
    if named is not None:
        if named.kind is Kind.EVENT:
            draft.container = named
            inner = _countries_in(reading, named)
            for country in inner if len(inner) > 1 else ():
                _fill(draft, _name_slot(trigger), country)
            if len(inner) == 1 and inner[0].kind is Kind.PLACE and type_.name in ("Conflict", "Other"):
                draft.places.append(inner[0])
        elif type_.role("topic") is not None:
            draft.add("topic", named)
            for country in _countries_in(reading, named):
                _fill(draft, _name_slot(trigger), country)
    taken = {slot.function for slot in trigger.slots}
    for slot in trigger.slots:
        for phrase in functions.get(slot.function, ()):
            for mention in fillers(reading, phrase):
                if mention is not named:
                    _fill(draft, slot, mention)
    for name, heads in functions.items():
        if name in _WHERE and name not in taken:
            draft.places.extend(m for phrase in heads for m in _places(reading, phrase) if m not in draft.places)
        if draft.container is None and name in _CONTAINERS:
            draft.container = next((m for phrase in heads if (m := _container(reading, phrase)) is not None), None)
    if not draft.places:
        _find_place(reading, draft)
    return draft if _is_told(draft) else None


def _find_place(reading: Reading, draft: _Draft) -> None:
    """Where, if a date stands before the place ("on May 17 in Bonn") or the clause around it says where."""
    tops = [draft.token, *([draft.support] if draft.support is not None else [])]
    if draft.container is None and _shares_time(draft.token):
        tops.append(draft.token.head)
    for top in tops:
        for child in top.children:
            timed = child.dep_ in ("obl", "nmod", "obl:unmarked", "nmod:unmarked") and (
                child.ent_type_ == "DATE" or child.pos_ == "NUM"
            )
            about = child.dep_ == "nmod" and preposition(child) == "of" and top is draft.token
            heads = [child, *child.subtree] if timed else list(child.children) if about else []
            heads += [child] if top is not draft.token else []
            for head in heads:
                if head.dep_ in ("obl", "nmod", "nmod:unmarked") and preposition(head) in _WHERE:
                    draft.places.extend(m for m in _places(reading, head) if m not in draft.places)
        if draft.places:
            return


def _countries_in(reading: Reading, named: Mention) -> list[Mention]:
    """The countries that an event's name begins with: "Russia-Ukraine conflict"."""
    found = []
    for mention in reading.mentions:
        inside = named.start <= mention.start and mention.end < named.end and not mention.anaphoric
        before = reading.article.text[named.start : mention.start]
        state = mention.kind is Kind.NATIONALITY or (mention.kind is Kind.PLACE and mention.fine == "country")
        if inside and state and " of " not in before and " on " not in before and " for " not in before:
            found.append(mention)
    return found


def _name_slot(trigger: Trigger) -> Slot:
    """The slot of names inside the name of an event: "Russia-Ukraine conflict"."""
    none = Slot(function="compound", roles=())
    return next((slot for slot in trigger.slots if slot.function == "compound"), none)


def _fill(draft: _Draft, slot: Slot, mention: Mention) -> None:
    """Give a mention the first of the roles that its kind can take, and stand it as a place if the slot says so."""
    kind = Kind.PLACE if mention.kind is Kind.NATIONALITY else mention.kind
    roles = slot.roles
    if slot.kinds and kind not in slot.kinds:
        return
    if PLACE in roles and mention.kind is Kind.PLACE and mention not in draft.places:
        draft.places.append(mention)
    if CONTAINER in roles and kind is Kind.EVENT and draft.container is None:
        draft.container = mention
        return
    for name in roles:
        role = draft.type.role(name)
        if role is None or kind not in role.kinds:
            continue
        if PLACE in roles and kind is Kind.PLACE and mention.fine not in ("country", ""):
            continue  # a city that is visited is the place; the host would be its country
        if kind is Kind.PLACE and mention.fine in ("landform", "facility", "river"):
            continue
        draft.add(name, mention)
        return


def _words_fit(token: Token, trigger: Trigger, functions: Functions, named: Mention | None) -> bool:
    if trigger.near or trigger.unless:
        around = {word.lower_ for word in token.sent}
        if around.intersection(trigger.unless) or (trigger.near and not around.intersection(trigger.near)):
            return False
    if trigger.intransitive and has_child(token, "obj", "ccomp"):
        return False
    if trigger.named and named is None:
        return False
    if trigger.particles and not any(t.lower_ in trigger.particles for t in functions.get("prt", ())):
        return False
    if trigger.objects:
        near = [
            *functions.get("object", ()),
            *(t for name in ("in", "into", "to", "on", "at", "during") for t in functions.get(name, ())),
        ]
        if not any(other.lemma_.lower() in trigger.objects for head in near for other in coordinated(head)):
            return False
    if trigger.subjects and not any(t.lemma_.lower() in trigger.subjects for t in functions.get("subject", ())):
        return False
    if trigger.modifiers or (trigger.without and named is None):
        before = {child.lower_ for child in token.children if child.dep_ in _MODIFIERS}
        before |= {child.lemma_.lower() for child in token.children if child.dep_ in _MODIFIERS}
        if trigger.modifiers and not before & set(trigger.modifiers):
            return False
        if before & set(trigger.without):
            return False
    return True


def _is_told(draft: _Draft) -> bool:
    """Whether enough is named to speak of an event."""
    roles = {role for role, _ in draft.arguments}
    if draft.places:
        roles.add(PLACE)
    if draft.container is not None:
        roles.add(CONTAINER)
    if draft.trigger.needs and not any(roles.issuperset(need.split("+")) for need in draft.trigger.needs):
        return False
    if draft.trigger.least > 1:
        return len(draft.arguments) >= draft.trigger.least
    return bool(roles)


def _places(reading: Reading, phrase: Token) -> list[Mention]:
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


def _container(reading: Reading, phrase: Token) -> Mention | None:
    """The named event that a phrase names: "at the X Expo", "at the opening ceremony of the X Expo"."""
    for mention in reading.referents(phrase):
        if mention.kind is Kind.EVENT:
            return mention
    if phrase.pos_ == "NOUN":
        for child in children(phrase, "nmod"):
            if preposition(child) == "of":
                for mention in reading.referents(child):
                    if mention.kind is Kind.EVENT:
                        return mention
    return None


def _told_once(drafts: list[_Draft]) -> list[_Draft]:
    """The events of one sentence without those told by a light verb and its noun, or twice in other words."""
    supports = {draft.support for draft in drafts if draft.support is not None and draft.support != draft.token}
    kept: list[_Draft] = []
    for draft in drafts:
        if draft.token in supports:
            continue
        for other in kept:
            if other.type is draft.type and _one_event(other, draft):
                _join(other, draft)
                break
        else:
            kept.append(draft)
    return kept


def _in_one_scene(reading: Reading, drafts: list[_Draft]) -> list[_Draft]:
    """The events of a caption with the place that it gives: a picture shows one scene."""
    if not drafts or reading.block(drafts[0].token.idx).kind is not BlockKind.CAPTION:
        return drafts
    root = drafts[0].token.sent
    shown = [
        mention
        for token in root
        if preposition(token) in ("in", "at")
        and (mention := reading.mention_at(token)) is not None
        and mention.kind is Kind.PLACE
    ]
    for draft in drafts:
        if not draft.places and shown:
            draft.places.append(shown[-1])
    return drafts


def _one_event(left: _Draft, right: _Draft) -> bool:
    if left.token.lemma_ == right.token.lemma_ and left.container is not right.container:
        return False
    if left.container is not None and right.container is not None and left.container is not right.container:
        return False
    return left.who <= right.who or right.who <= left.who


def _join(kept: _Draft, other: _Draft) -> None:
    """Let the first telling take over what only the second one names."""
    if len(other.arguments) > len(kept.arguments):
        kept.arguments, other.arguments = other.arguments, kept.arguments
    for role, mention in other.arguments:
        kept.add(role, mention)
    kept.places.extend(place for place in other.places if place not in kept.places)
    kept.container = kept.container or other.container


def _event(reading: Reading, draft: _Draft) -> EventMention | None:
    token, trigger = draft.token, draft.trigger
    status = trigger.status or status_of(reading, token)
    where = {mention.span for mention in draft.places}
    return EventMention(
        type=draft.type.name,
        trigger=_trigger_span(draft),
        head=token.lemma_.lower(),
        arguments=tuple(sorted(Argument(role=role, mention=mention.span) for role, mention in draft.arguments)),
        evidence=reading.sentence(token),
        rule=f"events/{draft.type.name.lower()}/{trigger.name}",
        confidence=_confidence(draft),
        places=tuple(sorted(where)),
        time=_time(reading, draft),
        named_event=draft.container.span if draft.container is not None else None,
        status=status,
    )


def _trigger_span(draft: _Draft) -> Span:
    token = draft.token
    return (token.idx, token.idx + len(token))


def _confidence(draft: _Draft) -> float:
    """The rule's own confidence, less where nobody is named."""
    return round(draft.trigger.confidence - (0.0 if draft.arguments else 0.15), 3)


def _shares_time(token: Token) -> bool:
    """Whether what a word tells of happens when the clause above does: "said at a forum", "plans to visit"."""
    if token.dep_ == "obl":
        return token.head.pos_ == "VERB" and preposition(token) in _SAME_TIME
    return token.dep_ == "xcomp" or (token.dep_ == "conj" and token.head.pos_ == token.pos_ == "VERB")


def _time(reading: Reading, draft: _Draft) -> DateRange | None:
    """When: as the trigger's own phrases say, else those of the verb above that carries it."""
    token: Token | None = draft.token
    seen = 0
    while token is not None and seen < 4:
        time = time_of(reading, token)
        if time is not None:
            return time
        if draft.support is not None and draft.support != draft.token and seen == 0:
            token = draft.support
        elif _shares_time(token):
            token = token.head
        else:
            token = None
        seen += 1
    if reading.block(draft.token.idx).kind is BlockKind.CAPTION:
        return next((time for word in draft.token.sent if (time := _verb_time(reading, word)) is not None), None)
    return None


def _verb_time(reading: Reading, word: Token) -> DateRange | None:
    return time_of(reading, word) if word.pos_ == "VERB" else None
