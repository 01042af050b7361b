"""What the words call those and that which take part in an event without a name."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.arguments import Functions
from kg.extract.described import describe, is_somebody
from kg.extract.draft import THINGS, Draft
from kg.extract.fitting import INDIRECT, SELVES
from kg.extract.reading import Reading
from kg.extract.syntax import SAYING, children, is_one_of, surface_subjects
from kg.extract.tokens import Token
from kg.gazetteers.words import BODY_NOUNS
from kg.model import Description, Kind
from kg.rules import Slot

_DESCRIBING = frozenset("subject object iobj by of on against into poss with to".split())


def describe_filler(reading: Reading, draft: Draft, slot: Slot, phrase: Token) -> None:
    """Keep what the words call a participant that they do not name, in the first role that people or bodies take."""
    role = next((name for name in slot.roles if draft.type.role(name) is not None), "")
    if not role or slot.function not in _DESCRIBING or phrase.ent_type_ == "DATE":
        return
    if phrase.lower_ in SELVES:
        return
    phrase = _teller(draft.token) or phrase if phrase.tag_ == "PRP" else phrase
    if (role not in THINGS or Kind.PERSON in slot.kinds) and not is_somebody(reading, phrase):
        return
    if role == "agent" and slot.kinds == (Kind.PERSON,) and is_one_of(phrase, BODY_NOUNS):
        return  # "the airline flew to Lima"
    found = describe(reading, "object" if role == "topic" and slot.function == "object" else role, phrase)
    if found is not None and all(found.role != other.role for other, _ in draft.described):
        draft.described.append((found, phrase))


def _teller(verb: Token) -> Token | None:
    """Whom a pronoun means in what somebody says of themselves: "the officers said they arrested"."""
    above = verb.head
    told = verb.dep_ == "ccomp" and is_one_of(above, SAYING)
    return next((teller for teller in surface_subjects(above) if teller.pos_ == "NOUN"), None) if told else None


def describe_objects(reading: Reading, draft: Draft, functions: Functions) -> None:
    """Keep what the words call the object that a rule gives no role: what it opened, signed or won, "into custody"."""
    known = {head.i for _, head in draft.described}
    asked = draft.trigger.objects
    unslotted = draft.trigger.subjects and all(slot.function != "subject" for slot in draft.trigger.slots)
    does = functions.get("subject", []) if unslotted else []
    direct = [token for token in (*functions.get("object", ()), *does) if token.pos_ != "NUM" and token.i not in known]
    if direct and is_somebody(reading, direct[0]):
        direct.sort(key=lambda token: not is_one_of(token, asked))  # "the journalist Ana Bo was given a sentence"
    for phrase in direct[:1]:
        found = describe(reading, "object", phrase, behind=True)
        if found is not None:
            draft.described.append((found, phrase))
    near = [(name, token) for name in INDIRECT for token in functions.get(name, ()) if is_one_of(token, asked)]
    for name, phrase in near[: 0 if any(is_one_of(token, asked) for token in direct) else 1]:
        found = describe(reading, "particle", phrase)
        if found is not None:
            draft.described.append((replace(found, text=f"{name} {found.text}"), phrase))


def keep_modifier(draft: Draft) -> None:
    """Keep the word beside a trigger without which it says too little: "a gag order", "held hostage"."""
    for word in children(draft.token, "xcomp"):
        if word.pos_ == "NOUN" and word.i > draft.token.i and word.lower_ in draft.trigger.near:
            draft.described.append((Description(role="particle", text=word.text, noun=word.lower_), word))
    before = [child for child in children(draft.token, "amod", "compound") if child.lower_ in draft.trigger.modifiers]
    for word in before[-1:]:
        draft.described.append((Description(role="modifier", text=word.text, noun=word.lower_), word))
