"""Events: verbs and nouns that the rules in `kg.events` name, with their arguments, place, time and status."""

from __future__ import annotations

from collections import defaultdict

from kg.extract.arguments import phrases
from kg.extract.circumstances import find_time, scene_of_caption
from kg.extract.crimes import doubt_culprits, part_crimes
from kg.extract.described import is_told
from kg.extract.draft import Draft, rank
from kg.extract.drafts import find_drafts
from kg.extract.fillers import fillers
from kg.extract.occasions import lend_occasions
from kg.extract.reading import Reading
from kg.extract.status import is_given, status_of
from kg.extract.stops import part_stops
from kg.extract.syntax import children, is_one_of, is_past, preposition, tokens_outside
from kg.extract.times import find_times
from kg.extract.tokens import Token
from kg.extract.wording import beside_noun, beside_verb, of_noun
from kg.model import Argument, BlockKind, DateRange, EventMention, Status

_NO_EVENTS_IN = (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.FURNITURE, BlockKind.COMMENT)
_BACKGROUND = ("amid", "after", "before", "following", "despite", "since")  # behind them stands what else happened
_ENDING = frozenset("break cut drop ease end leave lift quit remove suspend violate".split())
_ELSEWHERE = ("Aid", "Appointment", "Construction", "Investment", "Sanction", "Transport")  # for an event, not at it
_OCCASIONS = ("Ceremony", "Gathering", "Meeting", "Performance")
_SCHEDULED = ("Appointment", "Ceremony", "Gathering", "Performance")  # what people set a day for
_FELT = frozenset("experience feel notice record register".split())  # what one can feel is there
_OPENING = frozenset(("inaugural", "inauguration", "launch", "opening"))
_ALLEGED = ("allegedly", "purportedly", "supposedly")
_UNNAMED = 0.15  # taken off the confidence of an event in which nobody is named


def find_events(reading: Reading) -> tuple[EventMention, ...]:
    """The events that an article tells of, in text order, told once per sentence.

    A trigger alone is no event: some named participant, place or named event must stand beside it, or, with rules that
    say so, people or a body that are described.
    """
    by_sentence: dict[int, list[Draft]] = defaultdict(list)
    for token in tokens_outside(reading, _NO_EVENTS_IN):
        draft = max(find_drafts(reading, token), key=rank, default=None)
        if draft is not None and (not draft.unnamed or _stands_alone(reading, draft)):
            by_sentence[token.sent.start].append(draft)
    once = [draft for _, told in sorted(by_sentence.items()) for draft in _told_once(told)]
    drafts = [stop for draft in once for stop in part_stops(reading, draft)]
    for draft in drafts:
        draft.places = draft.places or scene_of_caption(reading, draft.token)
        draft.time = find_time(reading, draft.token, draft.support)
    drafts = [draft for draft in drafts if not _may_lie_ahead(reading, draft)]
    _take_from_named(drafts)
    part_crimes(reading, drafts)
    doubt_culprits(drafts)
    lend_occasions(reading, drafts)
    known = {(draft.type.name, draft.head) for draft in drafts if not draft.unnamed}
    events = [_event(reading, draft) for draft in drafts if not _refers_back(draft, known)]
    return tuple(sorted(events, key=lambda event: (event.trigger, event.type, event.places)))


def _refers_back(draft: Draft, known: set[tuple[str, str]]) -> bool:
    """Whether an occasion where nobody is named is one told already: "several ministers attended the forum"."""
    if not draft.unnamed or draft.trigger.pos != "noun" or draft.type.name not in _OCCASIONS or draft.time is not None:
        return False
    definite = any(child.lower_ in ("the", "this", "that") for child in children(draft.token, "det"))
    return definite and (draft.type.name, draft.head) in known


def _may_lie_ahead(reading: Reading, draft: Draft) -> bool:
    """Whether nobody can know if an occasion that only a year dates has been: "the 2031 polls" in a text of no date.

    What the text dates to a later year shows that it has.
    """
    occasion = draft.type.name in _SCHEDULED and draft.trigger.pos == "noun" and draft.support is None
    if not occasion or reading.article.published is not None:
        return False
    if draft.time is None or draft.time.precision != "Year" or _status(reading, draft) is not Status.HAPPENED:
        return False
    others = (mention.time for mention in find_times(reading) if mention.time is not None)
    return all(time.earliest <= draft.time.earliest for time in others)


def _stands_alone(reading: Reading, draft: Draft) -> bool:
    """Whether an event in which too little is named is told plainly enough: as what took place, or surely will."""
    verb = draft.token if draft.trigger.pos == "verb" else draft.support
    return verb is not None and is_told(reading, verb) and _status(reading, draft).asserted


def _told_once(drafts: list[Draft]) -> list[Draft]:
    """The events of one sentence without those told by a light verb and its noun, or twice in other words."""
    supports = {draft.support for draft in drafts if draft.support is not None and draft.support != draft.token}
    kept: list[Draft] = []
    for draft in drafts:
        if (
            draft.token in supports
            or _is_asked_for(draft, drafts)
            or _is_purpose(draft, drafts)
            or _is_speech_at(draft, drafts)
        ):
            continue
        for other in kept:
            if other.type is draft.type and _one_event(other, draft):
                _join(other, draft)
                break
        else:
            kept.append(draft)
    return kept


def _is_asked_for(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether a disaster's noun is but the object that a verb of another type asks for: "opened fire on the crowd"."""
    if draft.type.name != "Other" or draft.trigger.pos != "noun":
        return False
    verb = draft.token.head
    return any(
        other.token == verb and other.type is not draft.type and is_one_of(draft.token, other.trigger.objects)
        for other in drafts
    )


def _is_purpose(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether building is only what money is put in for: "invested a million to build a plant"; the place is shared."""
    verb = draft.token
    if draft.type.name != "Construction" or verb.dep_ not in ("advcl", "xcomp") or verb.tag_ != "VB":
        return False
    for other in drafts:
        if other.type.name == "Investment" and other.token == verb.head:
            other.places = other.places or draft.places
            return True
    return False


def _is_speech_at(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether speaking is only taking part in a gathering that is told as well: "speaking at a forum held by"."""
    if draft.trigger.name != "speak-at":
        return False
    sites = phrases(draft.token).get("at", ())
    for other in drafts:
        if other.type.role("speaker") is not None and other is not draft and other.token in sites:
            for role, mention in draft.arguments:
                other.add(role, mention)
            return True
    return False


def _one_event(left: Draft, right: Draft) -> bool:
    """Whether two triggers of one type in one sentence tell of one event: no person, place or name tells them apart."""
    if left.token.lemma_ == right.token.lemma_ and left.container is not right.container:
        return False
    if left.container is not None and right.container is not None and left.container is not right.container:
        return False
    if any(preposition(draft.token) in _BACKGROUND and draft.token.head is not left.token for draft in (left, right)):
        return False
    aside = any(word.dep_ == "acl:relcl" and left.token is not word for word in (right.token, *right.token.ancestors))
    if aside and not (left.who and right.who) and left.token.lemma_ != right.token.lemma_:
        return False  # "were killed, among them Bo, who covered a raid"
    where = [{place.name for place in draft.places} for draft in (left, right)]
    if all(where) and not where[0] & where[1]:
        return False
    return left.who <= right.who or right.who <= left.who


def _join(kept: Draft, other: Draft) -> None:
    """Let the first telling take over what only the second one names."""
    if len(other.arguments) > len(kept.arguments):
        kept.arguments, other.arguments = other.arguments, kept.arguments
    for role, mention in other.arguments:
        kept.add(role, mention)
    told = {known.role for known, _ in kept.described}
    kept.described.extend((known, head) for known, head in other.described if known.role not in told)
    kept.places.extend(place for place in other.places if place not in kept.places)
    kept.container = kept.container or other.container


def _take_from_named(drafts: list[Draft]) -> None:
    """Let the parts of a named event take place where that does, and a ceremony that opens it on its first day."""
    named = [draft for draft in reversed(drafts) if draft.is_name and draft.container is not None]
    held_in = {draft.container.name: draft.places[0] for draft in named if draft.container and draft.places}
    held_on = {
        draft.container.name: draft.time
        for draft in named
        if draft.container and draft.time is not None and draft.time.precision == "Day"
    }
    for draft in drafts:
        name = draft.container.name if draft.container is not None else ""
        if draft.time is None and _opens(draft):
            draft.time = held_on.get(name)
        if not draft.places and name in held_in and draft.type.name not in _ELSEWHERE:
            draft.places = [held_in[name]]


def _event(reading: Reading, draft: Draft) -> EventMention:
    token, time = draft.token, draft.time
    if time is not None and _lies_ahead(reading, time) and is_past(draft.support or token):
        time = None  # "lost the vote on a promise of clean air by 2050"
    beside, what = _wording(reading, draft)
    return EventMention(
        type=draft.type.name,
        trigger=(token.idx, token.idx + len(token)),
        head=draft.head,
        arguments=tuple(sorted(Argument(role=role, mention=mention.span) for role, mention in draft.arguments)),
        evidence=reading.sentence(token),
        rule=f"events/{draft.type.name.lower()}/{draft.trigger.name}",
        confidence=round(draft.trigger.confidence - (0.0 if draft.arguments else _UNNAMED), 3),
        places=tuple(sorted({place.span for place in draft.places})),
        time=time,
        named_event=draft.container.span if draft.container is not None else None,
        described=tuple(sorted(known for known, _ in draft.described)),
        status=_status_then(reading, draft, time),
        beside=beside,
        what=what,
    )


def _wording(reading: Reading, draft: Draft) -> tuple[str, str]:
    """The words beside a trigger that its label needs."""

    def is_named(token: Token) -> bool:
        return any(name.name in told for name in fillers(reading, token))

    told = {*draft.who, *(place.name for place in draft.places)}
    if draft.is_name:
        return "", ""
    if draft.trigger.pos == "verb":
        return beside_verb(draft.token), ""
    beside = beside_noun(draft.support) if draft.type.name == "Sanction" else ""
    return beside, of_noun(reading, draft.token, is_named)


def _opens(draft: Draft) -> bool:
    """Whether a ceremony opens the named event that it is a part of."""
    words = {child.lower_ for child in draft.token.children} | {draft.token.lower_}
    return draft.type.name == "Ceremony" and not draft.is_name and bool(words & _OPENING)


def _status_then(reading: Reading, draft: Draft, time: DateRange | None) -> Status:
    """The status, the time taken into account: what is dated after the day of publication lies ahead."""
    status = _status(reading, draft)
    ahead = time is not None and _lies_ahead(reading, time)
    return Status.PLANNED if ahead and status is Status.HAPPENED else status


def _lies_ahead(reading: Reading, time: DateRange) -> bool:
    published = reading.article.published
    return published is not None and time.earliest > published


def _status(reading: Reading, draft: Draft) -> Status:
    """The status that the rule fixes, else that of the word; what its light verb puts in doubt is in doubt."""
    if draft.trigger.status is not None:
        return draft.trigger.status
    if draft.settled:
        return Status.HAPPENED
    status = status_of(reading, draft.token)
    if status is Status.HAPPENED and _is_alleged(draft):
        return Status.HYPOTHETICAL
    verb = draft.support
    first = _first_joined(draft.token)
    if status is not Status.HAPPENED or verb is None or verb.pos_ != "VERB" or first.head != verb:
        return status
    if is_one_of(verb, _ENDING | _FELT) or is_given(draft.token):
        return status  # "plans to break the treaty": there is a treaty
    lent = first.dep_ in ("obj", "nsubj:pass") or draft.trigger.name == "attended"  # "took no part in the debate"
    return status_of(reading, verb) if lent else status


def _is_alleged(draft: Draft) -> bool:
    """Whether somebody named is only said to have done it: "Ana Bo allegedly stole". That it was done may be sure."""
    said = any(child.lower_ in _ALLEGED for child in children(draft.token, "advmod"))
    return said and any(role == "agent" for role, _ in draft.arguments)


def _first_joined(noun: Token) -> Token:
    """The first noun of a list, whose governor governs the others too: but not the one that "but" sets against it."""
    while noun.dep_ in ("conj", "appos") and not any(child.lower_ == "but" for child in noun.children):
        noun = noun.head
    return noun
