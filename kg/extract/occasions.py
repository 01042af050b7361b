"""What an occasion lends to what is told of it: the day, and where plain the place, of a ceremony, a talk or a visit.

"During her stay, Ana Bo met …", "after the talks, they signed …", "Bo attended the opening in Oslo on Friday. She gave
a speech." What the occasion lacks is taken from other sentences that tell of the same one. Wars, campaigns and terms
of office are no occasions: they last too long to date anything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.circumstances import container_of, places_of, shares_time
from kg.extract.draft import Draft
from kg.extract.fillers import fillers
from kg.extract.reading import Reading
from kg.extract.syntax import antecedent, children, has_child, is_one_of, preposition
from kg.extract.tense import SAYING_VERBS
from kg.extract.times import MAX_ANCHOR_DISTANCE, find_times, time_of
from kg.extract.tokens import Token
from kg.model import BlockKind, DateRange, Mention

MAX_DAYS = 31
"""The longest occasion that dates what takes place during it; what lasts longer is a season of many."""

_AFTER = ("after", "following")
_EDGES = frozenset("beginning close conclusion end margin sideline start".split())
_SOON = frozenset("immediately just right shortly soon straight hours minutes".split())
_JOURNEYS = frozenset("visit trip tour stay stopover journey mission".split())
_SHORT = ("Ceremony", "Communication", "Meeting")  # over within the day on which they begin
_FOLLOWING = ("Agreement", "Ceremony", "Communication", "Meeting")  # what people do once they are over
_TAKEN = ("Ceremony", "Gathering")  # occasions at which the next sentence may still be
_DEEDS = ("Agreement", "Ceremony", "Communication")  # what the next sentence may tell of them
_REMOTE = frozenset("call cable interview letter message note phone post telephone tweet write".split())
_OCCASIONS = _JOURNEYS | frozenset(
    "assembly banquet briefing ceremony conference consultation dialogue discussion event expo exhibition fair "
    "festival forum gala gathering inauguration meeting negotiation opening parade reception seminar session show "
    "signing summit symposium talk workshop".split()
)
_UNSETTLED = ("facility", "landform", "river")


@dataclass(frozen=True, slots=True)
class _Occasion:
    """When and where an occasion takes place, and the names of those who are known to be there."""

    type: str
    time: DateRange | None
    places: tuple[Mention, ...]
    who: frozenset[str]


def lend_occasions(reading: Reading, drafts: list[Draft]) -> None:
    """Give events without time or place of their own those of the occasion at, during or after which they are told."""
    by_token = {draft.token.i: draft for draft in drafts}
    for draft in drafts:
        if draft.time is not None and draft.places:
            continue
        for case, noun in _phrases_of_occasion(draft):
            occasion = _occasion(reading, noun, draft, by_token, drafts)
            if occasion is not None:
                _lend(draft, case, occasion)
                break
    _date_before(reading, drafts)
    _place_at_goals(drafts)
    _carry_over(reading, drafts)


def _date_before(reading: Reading, drafts: list[Draft]) -> None:
    """Let talks take place on the day on which somebody speaks right after them: "said on Monday after talks with"."""
    for draft in drafts:
        word, verb = draft.token, draft.token.head
        if draft.time is not None or draft.type.name not in _SHORT or verb.tag_ != "VBD":
            continue
        clause = word.dep_ == "advcl" and word.tag_ == "VBG"
        after = {child.lower_ for child in children(word, "mark", "case")} & set(_AFTER)
        if not after or not (clause or word.dep_ == "obl") or _is_later(word) or not is_one_of(verb, SAYING_VERBS):
            continue
        time = time_of(reading, verb)
        if time is not None and time.precision == "Day":
            draft.time = time


def _place_at_goals(drafts: list[Draft]) -> None:
    """Let what a journey is for, or leads to, take place at its goal: "flew to Lima to meet", "toured Lima and met"."""
    visits: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.type.name == "Visit":
            visits[(draft.support or draft.token).i].append(draft)
            if draft.token.dep_ == "cop":
                visits[draft.token.head.i].append(draft)  # "is in Peru"
    for draft in drafts:
        if draft.places or draft.type.name == "Visit":
            continue
        journeys = next((found for word in _journeys_of(draft) if (found := visits.get(word.i))), [])
        if len(journeys) != 1 or len(journeys[0].places) != 1:
            continue
        for_talks = draft.token.dep_ == "obl" and draft.type.name == "Meeting"
        one_time = draft.time is None or journeys[0].time in (None, draft.time)
        if for_talks or (one_time and _share(draft.who, journeys[0].who)):
            draft.places = list(journeys[0].places)


def _journeys_of(draft: Draft) -> Iterator[Token]:
    """The words of a sentence that may tell of the journey on which something takes place."""
    verb, noun = draft.support or draft.token, draft.token
    if verb.pos_ == "VERB":
        purpose = verb.dep_ in ("advcl", "xcomp") and verb.tag_ == "VB" and has_child(verb, "mark", "aux")
        if purpose or (verb.dep_ == "conj" and verb.tag_ == verb.head.tag_):
            yield verb.head
        if draft.type.name in _FOLLOWING:  # "Bo, who is on a visit to Peru, met"
            for subject in children(verb, "nsubj"):
                clauses = (clause for clause in children(subject, "acl:relcl") if subject.i < clause.i < verb.i)
                yield from (clause for clause in clauses if has_child(clause, "cop") or clause.tag_ == "VBG")
    if noun.dep_ == "obl" and preposition(noun) == "for":
        yield noun.head  # "arrived in Lima for talks"


def _phrases_of_occasion(draft: Draft) -> Iterator[tuple[str, Token]]:
    """The phrases of a clause that name an occasion, with "at" or "after" before each."""
    token = draft.token
    tops = [token]
    if draft.support is not None and draft.support != token:
        tops.append(draft.support)
    word = tops[-1]
    while shares_time(word):
        word = word.head
        tops.append(word)
    for top in tops:
        for phrase in children(top, "obl", "nmod"):
            case = preposition(phrase)
            if top is not token and top.pos_ != "VERB":
                continue
            if is_one_of(phrase, _EDGES) and case in ("at", "on"):
                yield from (("at", noun) for noun in children(phrase, "nmod") if preposition(noun) == "of")
            elif case in ("at", "during"):
                yield "at", _meant(phrase)
            elif case in _AFTER and not _is_later(phrase):
                yield "after", _meant(phrase)


def _meant(phrase: Token) -> Token:
    """The occasion that a phrase names, or that "during which" looks back to: "a visit to Peru last week, during"."""
    noun = antecedent(phrase)
    if noun is phrase or is_one_of(noun, _OCCASIONS):
        return noun
    before = noun.doc[noun.sent.start : noun.i]
    return next((word for word in reversed(list(before)) if is_one_of(word, _OCCASIONS)), noun)


def _is_later(phrase: Token) -> bool:
    """Whether it is said how long after something is: "two days after the talks"."""
    before = [child for child in phrase.children if child.i < phrase.i and child.dep_ in ("obl", "obl:unmarked")]
    before += children(phrase, "advmod", "nmod:unmarked", "obl:npmod")
    return any(word.lower_ not in _SOON for word in before)


def _occasion(
    reading: Reading, noun: Token, draft: Draft, by_token: dict[int, Draft], drafts: list[Draft]
) -> _Occasion | None:
    """What the article says of the occasion that a noun names, here or in other sentences."""
    own = by_token.get(noun.i)
    journey = is_one_of(noun, _JOURNEYS)
    if own is draft or (own is None and not is_one_of(noun, _OCCASIONS)):
        return None
    time = own.time if own is not None else time_of(reading, noun)
    places = tuple(own.places) if own is not None else tuple(_said_places(reading, noun))
    who = own.who if own is not None else frozenset(_owners(reading, noun))
    type_ = own.type.name if own is not None else "Visit" if journey else ""
    others = [
        other
        for other in drafts
        if other is not own
        and other is not draft
        and _one_kind(noun, other, type_)
        and _may_be_one(reading, noun, own, other)
        and (_share(who or draft.who, other.who) or (not who and not journey and _is_near(other, noun)))
    ]
    if not type_ and others:
        type_ = others[0].type.name
    if time is None and _is_known(noun):
        time = _narrowest([other.time for other in others if other.time is not None])
    if not places and _is_known(noun):
        told = {tuple(sorted(place.name for place in other.places)): tuple(other.places) for other in others}
        told.pop((), None)
        places = next(iter(told.values())) if len(told) == 1 else ()
    who = who.union(*(other.who for other in others))
    return _Occasion(type_, time, places, who) if type_ else None


def _said_places(reading: Reading, noun: Token) -> list[Mention]:
    """The places that a phrase gives: "her stay in Peru", "a trip to Peru"."""
    found: list[Mention] = []
    for phrase in children(noun, "nmod"):
        if preposition(phrase) in ("in", "at", "to"):
            found.extend(places_of(reading, phrase))
    return found


def _owners(reading: Reading, noun: Token) -> list[str]:
    """Whose occasion it is: "her stay", "their meeting"."""
    return [mention.name for owner in children(noun, "nmod:poss") for mention in fillers(reading, owner)]


def _one_kind(noun: Token, other: Draft, type_: str) -> bool:
    """Whether a noun is a word for such an event as the other."""
    if type_ == "Visit":
        return other.type.name == "Visit"
    if other.type.name == "Meeting" and is_one_of(noun, ("meeting", "talk", "negotiation")):
        return True
    return (not type_ or other.type.name == type_) and other.token.lemma_.lower() == noun.lemma_.lower()


def _may_be_one(reading: Reading, noun: Token, own: Draft | None, other: Draft) -> bool:
    """Whether neither a name nor a modifier tells two occasions of one kind apart."""
    name = own.container if own is not None else container_of(reading, noun)
    if name is not None and other.container is not None:
        left, right = name.name.casefold(), other.container.name.casefold()
        if not (left.endswith(right) or right.endswith(left)):
            return False
    which, that = _modifiers(noun), _modifiers(other.token)
    return not which or not that or bool(which & that)


def _modifiers(noun: Token) -> set[str]:
    return {child.lower_ for child in children(noun, "amod", "compound") if noun.pos_ == "NOUN"}


def _is_known(noun: Token) -> bool:
    """Whether a noun speaks of an occasion that the reader knows: "the ceremony", "her visit", a name."""
    if noun.pos_ == "PROPN" or has_child(noun, "nmod:poss"):
        return True
    if noun.tag_ == "NNS" and is_one_of(noun, ("talk", "negotiation")):
        return True
    return any(child.lower_ in ("the", "this", "that", "these", "those") for child in children(noun, "det"))


def _is_near(other: Draft, noun: Token) -> bool:
    return 0 < noun.idx - other.token.idx <= MAX_ANCHOR_DISTANCE


def _share(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether somebody is in both, by the same name or by a part of it: "Ana Bo" and "Bo"."""
    parts = [frozenset(name.casefold().split()) for name in left]
    return any(
        part <= that or that <= part for name in right if (that := frozenset(name.casefold().split())) for part in parts
    )


def _narrowest(times: list[DateRange]) -> DateRange | None:
    """The shortest of several times, if all others lie around it."""
    best = min(times, key=lambda time: ((time.latest - time.earliest).days, time.earliest), default=None)
    if best is None or any(time.earliest > best.earliest or time.latest < best.latest for time in times):
        return None
    return best


def _lend(draft: Draft, case: str, occasion: _Occasion) -> None:
    """Let an event take time and place from an occasion."""
    time = occasion.time
    shared = _share(draft.who, occasion.who)
    if case == "at":
        if draft.type.name == "Visit" and occasion.type == "Visit":
            return
        if draft.time is None and time is not None and (time.latest - time.earliest).days < MAX_DAYS:
            draft.time = time
        if not draft.places and (occasion.type != "Visit" or (shared and len(occasion.places) == 1)):
            draft.places = list(occasion.places)
        return
    if occasion.type not in _SHORT or draft.type.name not in _FOLLOWING or is_one_of(draft.token, _REMOTE):
        return
    if draft.time is None and time is not None and time.precision == "Day" and time.earliest == time.latest:
        draft.time = time
    if not draft.places and shared:
        draft.places = [place for place in occasion.places if place.fine not in _UNSETTLED]


def _carry_over(reading: Reading, drafts: list[Draft]) -> None:
    """Let what somebody does in the sentence right after the one that puts them at an occasion take place there."""
    for number, draft in enumerate(drafts):
        if draft.type.name not in _DEEDS or draft.time is not None or draft.places or draft.is_name:
            continue
        if not _is_main(draft) or is_one_of(draft.token, _REMOTE) or _is_dated(reading, draft.token):
            continue
        sent = draft.token.sent
        before = [other for other in drafts[max(0, number - 8) : number] if other.token.sent.end == sent.start]
        for other in before:
            if other.type.name in _TAKEN and not other.is_name and _share(draft.who, other.who) and _is_main(other):
                occasion = _occasion(reading, other.token, draft, {other.token.i: other}, drafts)
                if occasion is not None and _same_paragraph(reading, other, draft):
                    _lend(draft, "at", occasion)
                    break


def _is_main(draft: Draft) -> bool:
    """Whether the main clause of a sentence, in the past tense, tells of an event."""
    verb = draft.support or draft.token
    while verb.dep_ in ("obj", "obl", "nmod", "nsubj:pass") or (verb.dep_ == "conj" and verb.head.pos_ == verb.pos_):
        verb = verb.head
    return verb.dep_ == "ROOT" and verb.tag_ in ("VBD", "VBN") and not has_child(verb, "aux")


def _is_dated(reading: Reading, token: Token) -> bool:
    sent = token.sent
    return any(sent.start_char <= mention.start < sent.end_char for mention in find_times(reading))


def _same_paragraph(reading: Reading, left: Draft, right: Draft) -> bool:
    block = reading.block(right.token.idx)
    return block.kind is BlockKind.PARAGRAPH and reading.block(left.token.idx) == block
