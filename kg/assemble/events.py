"""Event mentions -> events: one node for what happened once, in however many sentences and articles it is told."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from kg.assemble.descriptions import described_as, descriptions_agree
from kg.assemble.index import (
    Index,
    Keys,
    asserted_first,
    best_confidence,
    compatible,
    local,
    merged_spans,
    narrowest,
    report_key,
    strongest,
)
from kg.assemble.labels import event_label, names_itself
from kg.gazetteers.words import is_role_noun
from kg.model import DateRange, Event, EventMention, Kind, Participant, Report, Status

# Types whose word says only that it took place ("met", "held talks", "the meeting"); for all others two mentions must
# share the word too, or a letter would be taken for a call and one attack for another.
_ONE_WORD_SERVES = frozenset({"Meeting", "Visit", "Gathering", "Agreement", "Appointment", "Investigation"})
# A meeting with people without a name is not the one with somebody who has one.
_UNNAMED_SIDE = "events/meeting/people"
# "The war in A" is "the conflict between A and B".
_WARS = frozenset({"war", "conflict", "crisis", "invasion"})
_LEAVING = frozenset(
    "abdicate abdication departure depose discharge dismiss dismissal exit fire impeach impeachment leave oust ouster "
    "ousting overthrow quit relieve removal remove resign resignation retire retirement sack stand step "
    "suspend topple unseat".split()
)
_AGAIN = ("reelect", "reappoint")
_SETTLED = frozenset({"schema:Country", "schema:City", "schema:AdministrativeArea"})
_OCCASIONS = frozenset({"Gathering", "Ceremony", "Performance"})
# Roles that two sides of one event share, so that "A met B" and "B met A" are one.
_MUTUAL = frozenset({"attendee", "signatory", "host", "agent"})
# The order in which a label names participants; the first three act, the others are acted on.
_ROLE_ORDER = {
    "agent": 0, "speaker": 0, "signatory": 1, "attendee": 2, "host": 3, "patient": 4, "recipient": 5, "topic": 6,
}  # fmt: skip
# What makes a noun of a verb; below four letters too many words begin alike.
_NOUN_ENDINGS = frozenset({"e", "ed", "ing", "ment", "ement", "ion", "ation", "al", "ance", "er"})
_MIN_STEM = 4
# Longest period, in days, that still says which event of its kind is meant when two articles tell of it.
_MAX_SHARED_DAYS = 31


@dataclass
class _Told:
    """One event as one mention tells it, with things for mentions."""

    article: str
    mention: EventMention
    participants: frozenset[Participant]
    places: frozenset[str]
    named: str
    is_stop: bool = False

    @property
    def who(self) -> frozenset[str]:
        return frozenset(participant.thing for participant in self.participants)


@dataclass
class _Group:
    told: list[_Told] = field(default_factory=list)

    @property
    def who(self) -> frozenset[str]:
        return frozenset().union(*(told.who for told in self.told))


def assemble_events(index: Index) -> tuple[Event, ...]:
    """Events, sorted by key. A wrong merge is worse than a missed one, so all signs must agree."""
    told = _tell(index)
    within: dict[str, list[_Group]] = defaultdict(list)
    for item in told:
        groups = within[item.article]
        fitting = [g for g in groups if all(_same(item, other, index) for other in g.told)]
        # "The suspect was arrested" in an article that tells of two arrests may be either.
        unclear = not item.who and not item.named and len(fitting) > 1
        group = None if unclear else next(iter(fitting), None)
        if group is None:
            group = _Group()
            groups.append(group)
        group.told.append(item)
    groups = _join_across([group for article in sorted(within) for group in within[article]], index)
    keys = Keys("event")
    drafts = [_draft(group, index) for group in groups]
    for group, draft in zip(groups, drafts, strict=True):
        first = min(group.told, key=lambda t: (t.article, t.mention.trigger))
        keys.want(draft.words, _content(first))
    events = [_event(group, draft, key, index) for group, draft, key in zip(groups, drafts, keys.mint(), strict=True)]
    return tuple(sorted(events, key=lambda event: event.key))


def _content(told: _Told) -> str:
    """What tells an event from others of its name: where it is told first, and of the stops told there which it is."""
    stop = f":{','.join(sorted(told.places))}" if told.is_stop else ""
    return f"{told.article}:{told.mention.trigger}:{told.mention.type}{stop}"


def _tell(index: Index) -> list[_Told]:
    told = []
    for extraction in index.extractions:
        article = extraction.article
        for mention in extraction.events:
            if mention.confidence < index.min_confidence:
                continue
            named = index.thing(article, mention.named_event) if mention.named_event else ""
            if named and index.kind(named) is not Kind.EVENT:
                named = ""
            places = _innermost(
                {key for key in index.keys(article, mention.places) if index.kind(key) is Kind.PLACE}, index
            )
            participants = frozenset(
                Participant(role=argument.role, thing=key)
                for argument in mention.arguments
                if (key := index.thing(article, argument.mention)) and not (key == named and _is_name(mention))
            )
            if participants or named or places or mention.time is not None or mention.described:
                told.append(
                    _Told(article=article, mention=mention, participants=participants, places=places, named=named)
                )
    _mark_stops(told, index)
    # Fullest first: the others join it.
    told.sort(key=lambda t: (t.article, -len(t.participants), -len(t.places), t.mention.trigger, t.mention.type))
    return told


def _mark_stops(told: list[_Told], index: Index) -> None:
    """Mark the visits to one of several places that an article lets somebody visit: a stop is not the journey."""
    visited: dict[tuple[str, str], set[str]] = defaultdict(set)
    visits = [item for item in told if item.mention.type == "Visit"]
    for item in visits:
        for visitor in item.who - item.places:
            visited[(item.article, visitor)] |= {place for place in item.places if _is_placed(place, index)}
    for item in visits:
        others = set().union(*(visited[(item.article, visitor)] for visitor in item.who - item.places)) - item.places
        item.is_stop = len(item.places) > 1 or any(
            _is_placed(place, index) and not _inside(place, other, index) and not _inside(other, place, index)
            for place in item.places
            for other in others
        )


def _is_placed(place: str, index: Index) -> bool:
    """Whether one knows where a place lies: a town or country, or what lies in one."""
    return _settled(place, index) or bool(index.things[place].contained_in)


def _settled(place: str, index: Index) -> bool:
    """Whether a place is a town, region or country."""
    return any(name in _SETTLED for name in index.things[place].classes)


def _innermost(places: set[str], index: Index) -> frozenset[str]:
    """Places without those around another of them: "in Bergen in western Norway"; what lies in each other stays."""
    around = {
        outer
        for outer in places
        for inner in places
        if inner != outer and _inside(inner, outer, index) and not _inside(outer, inner, index)
    }
    return frozenset(places - around)


def _same(left: _Told, right: _Told, index: Index) -> bool:
    """Whether two mentions of one article tell of one event."""
    a, b = left.mention, right.mention
    if a.type != b.type or not compatible(a.time, b.time) or not _places_agree(left.places, right.places, index):
        return False
    if left.named and right.named and left.named != right.named:
        return False
    if a.type == "Visit" and _are_apart(left, right):
        return False
    if a.status is not b.status and Status.DENIED in (a.status, b.status):
        return False
    if a.type == "Appointment" and _leaves(a) is not _leaves(b):
        return False
    if a.type == "Appointment" and _to_others(a, b):
        return False
    if a.type == "Investigation" and not _one_word(a.head, b.head) and not _have_one_target(left, right):
        return False
    if a.type == "Conflict" and (_is_one_of_them(left, right) or _is_one_of_them(right, left)):
        return False
    wars = a.type == "Conflict" and {a.head.casefold(), b.head.casefold()} <= _WARS
    if a.type not in _ONE_WORD_SERVES and not wars and not _one_word(a.head, b.head):
        return False
    if left.named and left.named == right.named and _is_name(a) and _is_name(b):
        return True  # whoever is said to take part in it
    if a.type in _OCCASIONS and a.head == b.head and left.places & right.places:
        # Each sentence may name others who came to the one occasion there.
        return not _roles_clash(left.participants, right.participants)
    if not descriptions_agree(a.described, b.described) or _suffered_by_others(left, right, index):
        return False
    if left.who and right.who:
        if min(len(left.who), len(right.who)) == 1 and _UNNAMED_SIDE in (a.rule, b.rule) and left.who != right.who:
            return False
        of_one_whole = a.type == "Ceremony" and left.named and left.named == right.named
        if not (left.who <= right.who or right.who <= left.who or of_one_whole):
            return False
        return not _roles_clash(left.participants, right.participants)
    if wars and (left.who or right.who):
        return bool(left.who & right.places or right.who & left.places)
    if left.named and left.named == right.named:
        return True
    if not _one_word(a.head, b.head):
        return False
    return bool(left.places and right.places) or (_as_dated(a, b) and _described_alike(left, right, index))


def _have_one_target(left: _Told, right: _Told) -> bool:
    """Whether what two mentions name has more in common than who acts, or one of them names only that it happened."""
    targets = [{p.thing for p in told.participants if p.role != "agent"} for told in (left, right)]
    return bool(targets[0] & targets[1]) or not (left.who and right.who)


def _suffered_by_others(left: _Told, right: _Told, index: Index) -> bool:
    """Whether whom one only describes cannot be whom the other names: "plotted to kill a family", "killed Ana"."""
    for one, other in ((left, right), (right, left)):
        known = next((known for known in one.mention.described if known.role == "patient"), None)
        named = [index.things[p.thing] for p in other.participants if p.role == "patient" and p.thing in index.things]
        suffers = any(participant.role == "patient" for participant in one.participants)
        if known is not None and named and not suffers and not described_as(known, named, ()):
            return True
    return False


def _as_dated(left: EventMention, right: EventMention) -> bool:
    """Whether both are told as facts and neither is put in a month or year that the other does not give.

    "He was arrested on Friday; a man was arrested in 2017": the date of the one says that another one is meant.
    """
    long = [mention.time is not None and mention.time.precision != "Day" for mention in (left, right)]
    return left.status is right.status and left.status.asserted and long[0] is long[1]


def _described_alike(left: _Told, right: _Told, index: Index) -> bool:
    """Whether what one names or describes in a role may be what the other describes there: "a man", "the suspect".

    Who did it tells less than to whom: two men may be arrested by one police.
    """
    for one, other in ((left, right), (right, left)):
        if not one.who:
            known = max(one.mention.described, key=lambda known: _ROLE_ORDER.get(known.role, 9), default=None)
            named = [
                index.things[p.thing]
                for p in other.participants
                if known is not None and p.role == known.role and p.thing in index.things
            ]
            if known is not None and described_as(known, named, other.mention.described):
                return True
    return False


def _are_apart(left: _Told, right: _Told) -> bool:
    """Whether one visit is a stop of a journey and the other one to somewhere else."""
    elsewhere = left.places != right.places and bool(left.places and right.places)
    return elsewhere and (left.is_stop or right.is_stop)


def _leaves(mention: EventMention) -> bool:
    """Whether somebody leaves an office rather than takes it."""
    return mention.head.casefold() in _LEAVING


def _to_others(left: EventMention, right: EventMention) -> bool:
    """Whether somebody comes to one office first and to another then, or to one office again."""
    if _again(left) is not _again(right):
        return True
    offices = [
        next((known for known in mention.described if known.role == "object"), None) for mention in (left, right)
    ]
    one, other = (known.noun if known is not None and is_role_noun(known.noun) else "" for known in offices)
    return bool(one and other) and one != other


def _again(mention: EventMention) -> bool:
    """Whether somebody is elected or appointed to what they have held before."""
    told = (mention.head, *(known.noun for known in mention.described))
    return any(word.casefold().replace("-", "").startswith(_AGAIN) for word in told)


def _is_one_of_them(left: _Told, right: _Told) -> bool:
    """Whether the first tells where or when one of those was hurt whom the second only lists as hurt."""
    one, all_ = ({p.thing for p in told.participants if p.role == "patient"} for told in (left, right))
    bare = not right.places and right.mention.time is None
    return bare and bool(left.places or left.mention.time is not None) and bool(one) and one < all_


def _is_name(mention: EventMention) -> bool:
    """Whether the mention is the name of a named event, not a part of it ("the opening ceremony of the forum")."""
    named = mention.named_event
    return named is not None and named[0] <= mention.trigger[0] < named[1]


def _one_word(left: str, right: str) -> bool:
    """Whether two words are one, or a verb and its noun.

    >>> _one_word("kill", "killing"), _one_word("donate", "donation"), _one_word("arm", "army")
    (True, True, False)
    """
    short, long = sorted((left.casefold(), right.casefold()), key=len)
    stem = short.removesuffix("e")
    return short == long or (len(stem) >= _MIN_STEM and long.startswith(stem) and long[len(stem) :] in _NOUN_ENDINGS)


def _roles_clash(left: frozenset[Participant], right: frozenset[Participant]) -> bool:
    """Whether a thing acts in one and is acted on in the other."""
    roles: dict[str, set[str]] = defaultdict(set)
    for participant in left | right:
        roles[participant.thing].add(participant.role)
    return any(len(found) > 1 and not found <= _MUTUAL for found in roles.values())


def _places_agree(left: frozenset[str], right: frozenset[str], index: Index) -> bool:
    if not left or not right or left & right:
        return True
    return any(_inside(a, b, index) or _inside(b, a, index) or _may_lie(a, b, index) for a in left for b in right)


def _may_lie(left: str, right: str, index: Index) -> bool:
    """Whether one is a site of which nobody says where it lies and the other a town or country: "the Great Hall"."""
    settled = [_settled(place, index) for place in (left, right)]
    site = left if settled[1] else right
    return settled.count(True) == 1 and not index.things[site].contained_in


def _inside(inner: str, outer: str, index: Index) -> bool:
    return inner in index.things and outer in index.around(inner)


def _join_across(groups: list[_Group], index: Index) -> list[_Group]:
    """Groups of different articles joined where type, day, people and place say that they tell of one event."""
    joined: list[_Group] = []
    buckets: dict[tuple[str, str], list[_Group]] = defaultdict(list)
    for group in groups:
        anchors = sorted(group.who | {told.named for told in group.told if told.named})
        type_ = group.told[0].mention.type
        candidates = {id(g): g for anchor in anchors for g in buckets[(type_, anchor)]}
        match = next((g for g in candidates.values() if _same_across(group, g, index)), None)
        if match is None:
            joined.append(group)
            match = group
        else:
            match.told.extend(group.told)
        for anchor in anchors:
            if match not in buckets[(type_, anchor)]:
                buckets[(type_, anchor)].append(match)
    return joined


def _same_across(left: _Group, right: _Group, index: Index) -> bool:
    if {told.article for told in left.told} & {told.article for told in right.told}:
        return False
    if not all(_same(a, b, index) for a in left.told for b in right.told if a.who and b.who):
        return False
    shared = left.who & right.who
    named = {told.named for told in left.told if told.named} & {told.named for told in right.told if told.named}
    times = [narrowest(told.mention.time for told in group.told) for group in (left, right)]
    dated = all(time is not None and (time.latest - time.earliest).days < _MAX_SHARED_DAYS for time in times)
    places = frozenset().union(*(t.places for t in left.told)) & frozenset().union(*(t.places for t in right.told))
    return bool((dated and (len(shared) >= 2 or (shared and places))) or (named and shared))


@dataclass(frozen=True)
class _Draft:
    """What an event is called."""

    label: str
    words: tuple[str, ...]


def _draft(group: _Group, index: Index) -> _Draft:
    # Who is only said to have been able or asked to act gives the event no name.
    asserted = [told for told in group.told if told.mention.status.asserted] or group.told
    best = min(asserted, key=lambda t: (-len(t.participants), t.article, t.mention.trigger))
    ordered = sorted(best.participants, key=lambda p: (_ROLE_ORDER.get(p.role, 9), p.thing))
    agents = list(dict.fromkeys(p.thing for p in ordered if _ROLE_ORDER.get(p.role, 9) < 3))
    others = list(dict.fromkeys(p.thing for p in ordered if p.thing not in agents))
    # The innermost place says most: "Harbin" before "China".
    places = sorted(best.places, key=lambda place: (-_depth(place, index), place))
    time = narrowest(told.mention.time for told in group.told)
    head = best.mention.head
    label = event_label(
        best.mention,
        " ".join(index.articles[best.article].text[slice(*best.mention.trigger)].split()),
        [(p.role, index.things[p.thing].name) for p in ordered],
        status=strongest(told.mention.status for told in group.told),
        places=[index.things[place].name for place in places],
        named=index.things[best.named].name if best.named else "",
    )
    when = str(time.earliest)[: 7 if (time.latest - time.earliest).days > 0 else 10] if time else ""
    if best.named and names_itself(best.mention):
        words = [when, local(best.named)]
    else:
        words = [when, head, *map(local, [*agents[:2], *others[:1]] or [best.named or next(iter(places), "")])]
        words += [] if any(words[2:]) else [known.noun for known in best.mention.described][:2]
    return _Draft(label=label, words=tuple(word for word in words if word))


def _depth(place: str, index: Index) -> int:
    """How many places lie around this one."""
    seen = {place}
    while (place := index.things[place].contained_in if place in index.things else "") and place not in seen:
        seen.add(place)
    return len(seen)


def _event(group: _Group, draft: _Draft, key: str, index: Index) -> Event:
    by_report: dict[tuple[str, Status], list[_Told]] = defaultdict(list)
    times: dict[str, list[DateRange | None]] = defaultdict(list)
    for told in group.told:
        by_report[(told.article, told.mention.status)].append(told)
        times[told.article].append(told.mention.time)
    # What an article plans in one sentence and tells of in another has one time.
    reports = tuple(
        _report(index, key, article, status, told, narrowest(times[article]))
        for (article, status), told in sorted(by_report.items())
    )
    said = asserted_first(reports)
    named = sorted({told.named for told in group.told if told.named})
    return Event(
        key=key,
        type=group.told[0].mention.type,
        label=draft.label,
        status=strongest(report.status for report in reports),
        reports=reports,
        participants=tuple(sorted({p for report in said for p in report.participants})),
        places=tuple(sorted({place for report in said for place in report.places})),
        time=narrowest(report.time for report in said),
        sub_event_of=named[0] if named else "",
    )


def _report(index: Index, key: str, article: str, status: Status, told: list[_Told], time: DateRange | None) -> Report:
    participants = frozenset().union(*(t.participants for t in told))
    places = _innermost(set().union(*(t.places for t in told)), index)
    mentions = [t.mention for t in told]
    meant = {
        index.things[p.thing].stands_for for p in participants if p.thing in index.things and p.thing not in places
    }
    return Report(
        key=report_key(key, article, status),
        article=article,
        evidence=merged_spans(mention.evidence for mention in mentions),
        status=status,
        confidence=best_confidence(mention.confidence for mention in mentions),
        rules=tuple(sorted({mention.rule for mention in mentions})),
        attributed_to=_attributed(index, article, mentions),
        event_type=mentions[0].type,
        participants=tuple(sorted(participants)),
        places=tuple(sorted(places)),
        stands_for=tuple(sorted(meant - {""})),
        time=narrowest(mention.time for mention in mentions) or time,
    )


def _attributed(index: Index, article: str, mentions: list[EventMention]) -> tuple[str, ...]:
    """Speakers, if only they say so; what the article itself says anywhere is nobody's claim."""
    if any(not mention.attributed_to for mention in mentions):
        return ()
    return index.keys(article, (span for mention in mentions for span in mention.attributed_to))
