"""What an event is called: a short line that reads like a headline, from who took part and the words of the article."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kg.events import EVENT_TYPES
from kg.model import EventMention, Status
from kg.rules import Trigger

_ACTING = ("agent", "speaker", "signatory", "attendee")
# What stands before those who act and those who are acted on, after a noun: "Sanctions by X on Y".
_PREPOSITIONS = {
    "Agreement": ("by", "on"),
    "Aid": ("by", "for"),
    "Appointment": ("by", "of"),
    "Ceremony": ("of", "for"),
    "Communication": ("by", "to"),
    "Conflict": ("by", "on"),
    "Construction": ("by", "of"),
    "Gathering": ("of", "with"),
    "Investigation": ("by", "into"),
    "Investment": ("by", "in"),
    "Launch": ("by", "of"),
    "Meeting": ("of", "with"),
    "Other": ("of", "of"),
    "Performance": ("by", "for"),
    "Sanction": ("by", "on"),
    "Transport": ("by", "to"),
    "Visit": ("of", "to"),
}
_ON_TOPICS = ("Agreement", "Launch")  # what is signed or launched
_SIDES = ("attendee",)  # there are others of them, named or not
_GAINING = {"Appointment": "of", "Construction": "for", "Investment": "in"}
_OF_TRADE = "events/other/trade"  # what grows or falls is the trade, not those between whom it is
_EXCHANGES = ("call", "chat", "contact", "conversation", "correspondence", "discussion", "exchange", "phone", "talk")
# What stands before whom somebody speaks to, where a verb does not take them as its object.
_TOWARDS = {
    "apologise": "to", "apologize": "to", "appeal": "to", "complain": "to", "reply": "to", "report": "to",
    "respond": "to", "speak": "with", "talk": "with", "write": "to",
}  # fmt: skip
_DEADLY = ("assassin", "execution", "kill", "massacre", "murder", "slaughter")
_OF_WHOM = ("expulsion", "suspension")
_MUTUAL = frozenset({"Agreement", "Communication", "Conflict", "Gathering", "Meeting"})


def event_label(
    mention: EventMention,
    word: str,
    roles: Iterable[tuple[str, str]],
    *,
    status: Status = Status.HAPPENED,
    places: Iterable[str] = (),
    named: str = "",
) -> str:
    """The label of the event that a mention tells; what is only denied or possible says so.

    Args:
        mention: type, rule and spans of the event.
        word: its trigger, as the article writes it.
        roles: (role, name) of the participants, in the order in which they are named; those that the article only
            describes stand in for them where nobody of their role is named.
        status: of the event, after all its reports.
        places: names of places, the one that says most first.
        named: name of the named event that it is, or is part of.
    """
    named_roles = list(roles)
    taken = {role for role, _ in named_roles}
    unnamed = [
        (known.role, known.text)
        for known in mention.described
        if known.role not in taken or (known.role in _SIDES and not any(name in known.text for _, name in named_roles))
    ]
    unnamed = [
        (role, text) for role, text in unnamed if text.removeprefix("a ").removeprefix("an ") not in mention.what
    ]
    said = {known.role: known.text for known in mention.described}
    word = " ".join(part for part in (said.get("modifier", ""), word) if part)
    label = _label(mention, word, [*named_roles, *unnamed], status is not Status.HAPPENED, _unique(places), named)
    doubt = "" if status.asserted else f" ({status.value.lower()})"
    return f"{label[:1].upper()}{label[1:]}{doubt}"


def _label(
    mention: EventMention, word: str, roles: list[tuple[str, str]], is_ahead: bool, places: list[str], named: str
) -> str:
    if named and names_itself(mention):
        return f"{named}{_at(places, named)}"
    acting = ("patient",) if mention.rule in _suffered() else _ACTING
    actors = _unique(name for role, name in roles if role in acting)
    hosts = _unique(name for role, name in roles if role == "host" and name not in actors)
    others = _unique(name for role, name in roles if role in ("patient", "recipient") and name not in actors)
    gaining = _unique(name for role, name in roles if role == "recipient" and name in others)
    objects = _unique(name for role, name in roles if role == "object")
    others = [name for name in others if not any(name in told for told in objects)]
    topics = _unique(name for role, name in roles if role == "topic")
    to = "to " if is_ahead else ""
    if mention.type == "Meeting" and len(sides := [*actors, *hosts, *others]) > 1:
        return f"{listed(sides)} {to}meet{_at(places, *sides)}"
    goals = [goal for goal in _unique([*places, *hosts, *others]) if goal not in actors]
    if mention.type == "Visit" and goals:
        if not actors:
            return f"{word} to {goals[0]}"
        return f"{listed(actors)} {to}{'visit' if to or len(actors) > 1 else 'visits'} {goals[0]}"
    if not actors and not others:
        actors = hosts or ([] if mention.what else topics)
    objects = _unique(named if what in named else what for what in objects)
    objects = [what for what in objects if not any(name in what for name in actors)]
    part_of = f" ({named})" if named and named not in (*actors, *others, *objects) else ""
    at = _at(places, *actors, *others, *objects, mention.what) or part_of
    if mention.rule not in _verbs():
        return f"{_noun(mention, word)}{_sides(mention, word, actors, others)}{at}"
    if not actors and not others and not objects and (named or mention.type != "Other"):
        return f"{named or mention.type}{_at(places, named)}"
    if objects and not actors:
        actors, others = [name for name in others if name not in gaining], gaining
    elif actors and not others and mention.type in _ON_TOPICS:
        others = topics
    if objects and gaining == others:
        gaining = [name for name in gaining if not any(name in what for what in objects)]
        at = f" {_GAINING.get(mention.type, 'to')} {listed(gaining)}{at}" if gaining else at
    # Whoever else it concerns stands behind the object, if anywhere.
    several = len(actors) > 1 or any(known.text in actors and known.number != 1 for known in mention.described)
    if mention.rule == _OF_TRADE and actors:
        actors, several = [f"trade of {listed(actors)}"], False
    behind = next((f" {known.text}" for known in mention.described if known.role == "particle"), "")
    if mention.type == "Communication" and actors and others and not objects and not mention.beside:
        towards = _TOWARDS.get(mention.head.lower(), "")
        others = [f"{towards} {others[0]}".strip(), *others[1:]]
    return f"{_clause(word.lower(), mention, actors, objects or others, is_ahead, several)}{behind}{at}"


def _noun(mention: EventMention, word: str) -> str:
    """What happened, with what it happened to: "opening of bridge", "lifting of ban"."""
    if mention.beside:
        word = f"{mention.beside} of {word}"
    return f"{word} of {mention.what}" if mention.what else word


def names_itself(mention: EventMention) -> bool:
    """Whether the word that shows an event is part of its name: "the Bergen Trade Forum"."""
    name = mention.named_event
    return name is not None and name[0] <= mention.trigger[0] and mention.trigger[1] <= name[1]


def listed(names: list[str]) -> str:
    """Names as a person would list them, three at most.

    >>> listed(["A", "B", "C"]), listed(["A", "B", "C", "D"])
    ('A, B and C', 'A, B and 2 more')
    """
    if len(names) > 3:
        names = [*names[:2], f"{len(names) - 2} more"]
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _clause(
    verb: str, mention: EventMention, actors: list[str], others: list[str], is_ahead: bool, several: bool
) -> str:
    """Who did what, as in a headline: what lies ahead in the infinitive, what was done to somebody behind them."""
    lemma, what = mention.head.lower(), listed(others)
    bare = verb == lemma or verb.endswith("ing") or verb == _third_person(lemma)
    if not actors:
        verb = lemma if verb == _third_person(lemma) else verb
        said = f"{verb} {mention.beside}".strip()
        return " ".join([said, what] if bare else [what, said]).strip()
    if verb == lemma and not verb.endswith(("ing", "ed")):
        verb = f"to {verb}" if is_ahead else verb if several else _third_person(verb)
    return " ".join(words for words in (listed(actors), verb, mention.beside, what) if words)


def _third_person(verb: str) -> str:
    """A verb with "he" or "she".

    >>> [_third_person(verb) for verb in ("build", "launch", "carry", "have", "play", "go")]
    ['builds', 'launches', 'carries', 'has', 'plays', 'goes']
    """
    if verb == "have":
        return "has"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{verb}s"


def _sides(mention: EventMention, word: str, actors: list[str], others: list[str]) -> str:
    acting, acted = _PREPOSITIONS.get(mention.type, ("by", "of"))
    if word.lower().startswith((*_DEADLY, *_OF_WHOM)) or mention.rule in _undergone():
        acted = "of"
    if acting == "of" and mention.what:
        acting = "with"  # "opening of bridge of Ana" would be Ana's bridge
    called = mention.type == "Communication" and not word.lower().startswith(_EXCHANGES)
    if len(actors) > 1 and not others and mention.type in _MUTUAL and not called:
        acting = "between" if len(actors) == 2 else "among"
    if acting == acted and actors and mention.rule in _undergone():
        acting = "by" if others else acting
    elif acting == acted and actors:
        others = []  # "of … of …" would not say who is who
    first = f" {acting} {listed(actors)}" if actors else ""
    return first + (f" {acted} {listed(others)}" if others else "")


def _at(places: list[str], *told: str) -> str:
    """The first place that is not named already."""
    place = next((place for place in places if not any(place in name for name in told)), "")
    return f" in {place}" if place else ""


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


@cache
def _verbs() -> frozenset[str]:
    return frozenset(
        f"events/{type_.name.lower()}/{trigger.name}"
        for type_ in EVENT_TYPES
        for trigger in type_.triggers
        if trigger.pos == "verb"
    )


@cache
def _suffered() -> frozenset[str]:
    """The rules under which whoever suffers it is the subject: "Ana died", "Ana resigned"."""
    return frozenset(
        f"events/{type_.name.lower()}/{trigger.name}"
        for type_ in EVENT_TYPES
        for trigger in type_.triggers
        if trigger.pos == "verb"
        and any(slot.function == "subject" and slot.roles == ("patient",) for slot in trigger.slots)
        and not any("agent" in slot.roles for slot in trigger.slots)
    )


@cache
def _undergone() -> frozenset[str]:
    """The rules of nouns behind whose "of" alone stands who undergoes it: "the suspension of Ana"."""
    return frozenset(
        f"events/{type_.name.lower()}/{trigger.name}"
        for type_ in EVENT_TYPES
        for trigger in type_.triggers
        if trigger.pos == "noun" and _functions_of(trigger, "patient", "recipient") - {"poss", "from"} == {"of"}
    )


def _functions_of(trigger: Trigger, *roles: str) -> set[str]:
    return {slot.function for slot in trigger.slots if not set(roles).isdisjoint(slot.roles)}
