"""What a word may tell of: the rules that fit it, and what fills their slots."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from kg.events import EVENT_TYPES
from kg.extract.abstract import is_abstract
from kg.extract.arguments import (
    Functions,
    company,
    compounds,
    ends_clause,
    noun_functions,
    phrases,
    verb_functions,
    visitors,
)
from kg.extract.circumstances import (
    CONTAINERS,
    container_of,
    countries_in,
    in_title,
    is_dated,
    is_where,
    nearby_places,
    places_of,
)
from kg.extract.described import describe, is_somebody
from kg.extract.fillers import fillers
from kg.extract.fitting import INDIRECT, SELVES, acts, is_general, is_means, is_stay, is_within, may_show, words_fit
from kg.extract.reading import Reading
from kg.extract.senses import means_else, stands_in_title
from kg.extract.syntax import (
    SAYING,
    children,
    coordinated,
    forms,
    has_child,
    is_habit,
    is_one_of,
    is_source,
    preposition,
    surface_subjects,
)
from kg.extract.times import find_times
from kg.extract.tokens import Token
from kg.extract.wording import beside_noun
from kg.gazetteers.words import BODY_NOUNS, is_role_noun
from kg.model import DateRange, Description, Kind, Mention
from kg.rules import CONTAINER, NAMED, PLACE, THING, TIME, EventType, Slot, Trigger

_PARTS = {"VERB": "verb", "NOUN": "noun", "PROPN": "noun", "AUX": "be"}
_BY_RULE = ("under", "according to", "pursuant to")
_ON_GOODS = ("Investigation", "Sanction")
_OCCASIONS = ("Ceremony", "Gathering", "Performance")
_ON_BELONGINGS = ("Conflict", "Investigation", "Other", "Sanction")
_BELONGINGS = frozenset(
    "accreditation account apartment asset bail car citizenship compound convoy flat headquarters home house licence "
    "license membership office passport phone position premises property residence site store vehicle villa visa "
    "warehouse".split()
)
_HOSTING = frozenset(("host", "co-host"))
_ON_THE_SPOT = frozenset(
    "airstrike annex annexation attack besiege bomb bombard bombardment bombing capture invade invasion liberate "
    "occupation occupy overrun pound raid recapture retake seize shell shelling siege storm strike".split()
)
_AWAY = frozenset("abduct escape evacuate evict flee kidnap rescue snatch".split())  # it takes place where one leaves
_ALONG_ROUTES = ("Launch", "Transport")
_LEAVING = frozenset(("depart", "leave"))
_DESCRIBING = frozenset("subject object iobj by of on against into poss with to".split())
_THINGS = ("patient", "topic")  # roles that no person or body need fill
_DEFINITE = ("the", "these", "this", "those")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_LIKING = frozenset("enjoy grow hate like love prefer tend".split())


@dataclass
class Draft:
    """An event while its arguments are being gathered."""

    type: EventType
    trigger: Trigger
    token: Token
    arguments: list[tuple[str, Mention]] = field(default_factory=list)
    places: list[Mention] = field(default_factory=list)
    container: Mention | None = None
    support: Token | None = None
    word: Token | None = None
    time: DateRange | None = None
    described: list[tuple[Description, Token]] = field(default_factory=list)
    unnamed: bool = False
    settled: bool = False

    @property
    def head(self) -> str:
        """The lemma that says what happened: in a name the word that shows the type, not the name's own head.

        What lifts a ban is not the ban.
        """
        if self.type.name == "Sanction" and self.support is not None and beside_noun(self.support):
            return self.support.lemma_.lower()
        return (self.word or self.token).lemma_.lower()

    @property
    def who(self) -> frozenset[str]:
        """The names of the participants."""
        return frozenset(mention.name for _, mention in self.arguments)

    def add(self, role: str, mention: Mention) -> None:
        """Let a mention take part, unless its name does already."""
        if mention.name not in self.who:
            self.arguments.append((role, mention))

    @property
    def is_name(self) -> bool:
        """Whether the trigger stands in the name of the event itself."""
        return self.container is not None and self.container.start <= self.token.idx < self.container.end


@cache
def _triggers() -> dict[tuple[str, str], tuple[tuple[EventType, Trigger], ...]]:
    """Triggers by part of speech and lemma."""
    found: dict[tuple[str, str], list[tuple[EventType, Trigger]]] = defaultdict(list)
    for type_ in EVENT_TYPES:
        for trigger in type_.triggers:
            for lemma in trigger.lemmas:
                found[(trigger.pos, lemma)].append((type_, trigger))
    return {key: tuple(pairs) for key, pairs in found.items()}


def rank(draft: Draft) -> tuple[bool, int, int, float]:
    """What names enough comes first; then the rule that asks for most words tells best what a trigger means.

    Of several such the one that gives most participants.
    """
    trigger = draft.trigger
    asked = sum(map(bool, (trigger.objects, trigger.subjects, trigger.particles, trigger.modifiers, trigger.near)))
    return not draft.unnamed, asked, len(draft.arguments), trigger.confidence


def _modifies(token: Token) -> bool:
    """Whether a participle stands before a noun; one with an auxiliary of its own is a verb, however it is tied."""
    return token.dep_ in ("amod", "compound") and not any(children(token, "aux:pass"))


def _leaves_so(verb: Token) -> bool:
    """Whether one leaves somebody in a state, not a place: "leaving two men dead", "left the crowd baffled"."""
    return any(
        child.dep_ == "xcomp" and (child.pos_ == "ADJ" or child.tag_ == "VBN") and child.i > verb.i
        for child in verb.children
    )


def _introduces(verb: Token) -> bool:
    """Whether a verb bids the reader get to know somebody: "Meet Ana Bo and Carl Dorn"."""
    if verb.lower_ != "meet" or verb.dep_ != "ROOT" or verb.tag_ != "VB":
        return False
    told_of = ("nsubj", "nsubj:pass", "aux", "mark")
    return not any(child.dep_ in told_of or (child.i < verb.i and child.pos_ != "PUNCT") for child in verb.children)


def find_drafts(reading: Reading, token: Token) -> Iterator[Draft]:
    """The events that a token may show, the most specific rule first."""
    pos = "verb" if token.tag_.startswith("VB") and token.pos_ != "AUX" else _PARTS.get(token.pos_)
    if pos is None or (pos == "noun" and token.ent_type_ == "DATE"):
        return  # "in March" is no march
    if pos == "verb" and _introduces(token):
        return
    name = reading.mention_over(token)
    named: Mention | None = None
    if name is not None:
        if name.anaphoric and reading.mention_at(token) is name:
            pass  # "the talks" that refer back are still talks
        elif name.kind in (Kind.EVENT, Kind.WORK) and reading.mention_at(token) is name and pos == "noun":
            named = name
        else:
            return
    if pos == "verb" and (_modifies(token) or _describes(reading, token)):
        pos = "amod"
    elif pos == "verb" and visitors(token) and any(mark.lower_ == "with" for mark in children(token, "mark")):
        return  # "met with visiting …": whoever is met visits, but nobody is named
    triggers = _triggers_of(token, pos)
    if not triggers and (named is None or named.kind is not Kind.EVENT):
        return
    if pos == "verb" and is_one_of(token, _LEAVING) and _leaves_so(token):
        return
    if is_habit(token) or (token.dep_ == "xcomp" and is_one_of(token.head, _LIKING)):
        return  # what somebody does again and again, or likes to do, is no event
    if named is None and stands_in_title(token):
        return
    if named is not None and preposition(token) in _BY_RULE:
        return  # "under the convention" nothing takes place
    if named is None and pos == "noun" and (is_means(token) or ends_clause(token)):
        return
    if named is not None and named.kind is Kind.EVENT:
        if not acts(token):
            yield from _named_drafts(reading, token, named)
        return
    for type_, trigger in triggers:
        draft = _draft(reading, token, type_, trigger, named)
        if draft is not None:
            yield draft


def _named_drafts(reading: Reading, token: Token, named: Mention) -> Iterator[Draft]:
    """The event that a name is the name of; the last word of the name that is a trigger says the type."""
    words = [word for word in reading.tokens(named.span) if word.pos_ in ("NOUN", "PROPN", "VERB")]
    told = False
    for word in reversed(words):
        for type_, trigger in _triggers_of(word, "noun"):
            draft = _draft(reading, token, type_, trigger, named)
            if draft is not None:
                draft.word = word
                yield draft
                told = True
        if told:
            return
    for type_, trigger in _by_name():
        draft = _draft(reading, token, type_, trigger, named)
        if draft is not None:
            yield draft


def _triggers_of(token: Token, pos: str) -> tuple[tuple[EventType, Trigger], ...]:
    """Triggers for a token; by its regular endings if its lemma shows none, for lemmatizers err on rare words."""
    table = _triggers()
    return next((found for form in forms(token) if (found := table.get((pos, form)))), ())


@cache
def _by_name() -> tuple[tuple[EventType, Trigger], ...]:
    """The rules for named events whose name says nothing of their type: nouns, but no words of their own."""
    return tuple(
        (t, trigger) for t in EVENT_TYPES for trigger in t.triggers if trigger.pos == "noun" and not trigger.lemmas
    )


def _describes(reading: Reading, token: Token) -> bool:
    """Whether what looks like a verb only says that somebody is on a visit: "met visiting President Ana Bo"."""
    people = [name for visitor in visitors(token) for name in fillers(reading, visitor)]
    return any(name.kind is Kind.PERSON for name in people)


def _draft(reading: Reading, token: Token, type_: EventType, trigger: Trigger, named: Mention | None) -> Draft | None:
    if not may_show(token, trigger, named):
        return None
    draft = Draft(type=type_, trigger=trigger, token=token)
    if trigger.pos == "verb":
        functions = verb_functions(reading, token)
    elif trigger.pos == "amod":
        functions = {"subject": visitors(token) or [token.head]}
    elif trigger.pos == "be":
        here = token.dep_ == "cop" and preposition(token.head)
        stays = here == "in" and is_stay(token.head)
        functions = {"subject": surface_subjects(token.head), "in": [token.head]} if stays else {}
    else:
        functions, draft.support = noun_functions(reading, token, trigger.light)
    if not words_fit(token, type_.name, trigger, functions, named) or (
        trigger.supported and draft.support in (None, token)
    ):
        return None
    if type_.name == "Gathering" and trigger.pos == "noun" and acts(token):
        return None
    if named is None and means_else(reading, token, type_.name, trigger, functions):
        return None
    if trigger.pos == "noun" and type_.name in _OCCASIONS and is_general(token, draft.support, named):
        return None
    _borrow_from_objects(functions, trigger)
    if named is not None:
        _take_from_name(reading, draft, named)
    _fill_slots(reading, draft, functions, named)
    taken = {slot.function for slot in trigger.slots}
    if trigger.pos == "verb" and (trigger.objects or "object" not in taken):
        _describe_objects(reading, draft, functions)
    _add_company(reading, draft, functions)
    _keep_modifier(draft)
    for name, heads in functions.items():
        if name not in taken:
            where = [phrase for phrase in heads if is_where(name, phrase)]
            draft.places.extend(m for phrase in where for m in places_of(reading, phrase) if m not in draft.places)
        if draft.container is None and name in CONTAINERS:
            draft.container = next((m for phrase in heads if (m := container_of(reading, phrase)) is not None), None)
    if type_.name in _ALONG_ROUTES:
        draft.places = _origin(reading, draft, functions) or draft.places
    if is_one_of(token, _AWAY) and (
        left := [p for phrase in functions.get("from", ()) for p in places_of(reading, phrase)]
    ):
        draft.places = left
    draft.places = [place for place in draft.places if not in_title(reading, place, token)]
    if not draft.places:
        near = nearby_places(reading, token, draft.support, apart=draft.is_name)
        draft.places.extend(place for place in near if not in_title(reading, place, token))
        draft.places.extend(_places_by_role(draft) if not draft.places else ())
    told = _is_told(reading, draft) and not (draft.support is not None and is_habit(draft.support))
    return draft if told else None


def _places_by_role(draft: Draft) -> list[Mention]:
    """The place that hosts an occasion, or that is invaded or shelled: it takes place there."""
    verb = draft.support or draft.token
    role = "host" if is_one_of(verb, _HOSTING) else "patient" if is_one_of(draft.token, _ON_THE_SPOT) else ""
    return [mention for name, mention in draft.arguments if name == role and mention.kind is Kind.PLACE]


def _origin(reading: Reading, draft: Draft, functions: Functions) -> list[Mention]:
    """Where what runs or is carried from one place to another starts: "services from Oslo to Lima", "left Oslo for"."""
    heads = [draft.token, *functions.get("object", ()), *functions.get("of", ())]
    heads += [child for head in heads for child in children(head, "nmod") if preposition(child) == "of"]
    for head in heads:
        found = phrases(head)
        for start in found.get("from", ()):
            goals = [*found.get("to", ()), *phrases(start).get("to", ()), *functions.get("to", ())]
            if any(places_of(reading, goal) for goal in goals) and (places := places_of(reading, start)):
                return places
    if is_one_of(draft.token, _LEAVING) and any(places_of(reading, goal) for goal in functions.get("for", ())):
        return [place for start in functions.get("object", ()) for place in places_of(reading, start)]
    return []


def _borrow_from_objects(functions: Functions, trigger: Trigger) -> None:
    """Let the phrases of the nouns that a rule asks for count as the trigger's: "a memorandum of cooperation with"."""
    for head in [token for token in functions.get("object", ()) if is_one_of(token, trigger.objects)]:
        content = [joined for token in phrases(head).get("of", ()) for joined in coordinated(token)]
        for token in (head, *content):
            for name, behind in phrases(token).items():
                have = functions.setdefault(name, [])
                have.extend(other for other in behind if other not in have)


def _take_from_name(reading: Reading, draft: Draft, named: Mention) -> None:
    """What the name of an event or of a document says of it: the event itself, and the countries in the name."""
    inside = countries_in(reading, named)
    if named.kind is Kind.EVENT:
        draft.container = named
        for country in inside if len(inside) > 1 else ():
            _fill(draft, _name_slot(draft.trigger), country)
        if len(inside) == 1 and inside[0].kind is Kind.PLACE and draft.type.name in ("Conflict", "Other"):
            draft.places.append(inside[0])
    elif draft.type.role("topic") is not None:
        draft.add("topic", named)
        for country in inside:
            _fill(draft, _name_slot(draft.trigger), country)


def _fill_slots(reading: Reading, draft: Draft, functions: Functions, named: Mention | None) -> None:
    """Give the phrases in the functions that the rule's slots name their roles; what only says who told it has none."""
    for slot in draft.trigger.slots:
        for phrase in (token for token in functions.get(slot.function, ()) if not is_source(token)):
            brought = fillers(reading, phrase)
            if "patient" in slot.roles and draft.type.name in _ON_BELONGINGS and is_role_noun(phrase.lemma_):
                brought = [name for name in brought if name.kind is Kind.PERSON]  # "shot Mali's leader": not Mali
            for mention in brought:
                if named is None or not named.start <= mention.start < named.end:
                    _fill(draft, slot, mention)
            for other in _companions(reading, phrase) if brought else [phrase]:
                _describe(reading, draft, slot, other)
            if brought and slot.roles != (PLACE,):
                continue
            if slot.function in ("on", "against", "into") and draft.type.name in _ON_GOODS:
                for mention in _origins(reading, phrase):
                    _fill(draft, slot, mention)
            if "patient" in slot.roles and draft.type.name in _ON_BELONGINGS and is_one_of(phrase, _BELONGINGS):
                owners = list(children(phrase, "nmod:poss")) or compounds(reading, phrase)  # "her Acme account": hers
                for mention in (name for owner in owners for name in fillers(reading, owner)):
                    _fill(draft, slot, mention)  # "raided Ana Bo's home"
            if PLACE in slot.roles:
                draft.places.extend(m for m in places_of(reading, phrase) if m not in draft.places)


def _companions(reading: Reading, phrase: Token) -> list[Token]:
    """Who stands without a name beside somebody named: "Ana Bo and her counterpart", but not "actor and singer Bo"."""
    marks = ("det", "nmod:poss", "nummod")
    return [
        other
        for other in coordinated(phrase)
        if (other.tag_ == "NNS" or has_child(other, *marks)) and not fillers(reading, other)
    ]


def _add_company(reading: Reading, draft: Draft, functions: Functions) -> None:
    """Give those who act along with the subject its role, and those who are there the role of one who attends."""
    verb = draft.token if draft.trigger.pos == "verb" else draft.support
    if verb is None or verb.pos_ != "VERB":
        return
    beside = company(verb)
    for name, tokens in company(draft.token).items() if verb is not draft.token else ():
        beside[name] = [*beside.get(name, ()), *tokens]
    subjects = {name.name for token in functions.get("subject", ()) for name in fillers(reading, token)}
    role = next((role for role, name in draft.arguments if name.name in subjects), "")
    for token in beside.get("together", ()) if role else ():
        for mention in fillers(reading, token):
            _fill(draft, Slot(function="together", roles=(role,)), mention)
    if draft.type.role("attendee") is not None:
        for token in beside.get("attending", ()):
            for mention in fillers(reading, token):
                _fill(draft, Slot(function="attending", roles=("attendee",)), mention)


def _describe(reading: Reading, draft: Draft, slot: Slot, phrase: Token) -> None:
    """Keep what the words call a participant that they do not name, in the first role that people or bodies take."""
    role = next((name for name in slot.roles if draft.type.role(name) is not None), "")
    if not role or slot.function not in _DESCRIBING or phrase.ent_type_ == "DATE":
        return
    if phrase.lower_ in SELVES:
        return
    phrase = _teller(draft.token) or phrase if phrase.tag_ == "PRP" else phrase
    if (role not in _THINGS or Kind.PERSON in slot.kinds) and not is_somebody(reading, phrase):
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


def _describe_objects(reading: Reading, draft: Draft, functions: Functions) -> None:
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


def _keep_modifier(draft: Draft) -> None:
    """Keep the word beside a trigger without which it says too little: "a gag order", "held hostage"."""
    for word in children(draft.token, "xcomp"):
        if word.pos_ == "NOUN" and word.i > draft.token.i and word.lower_ in draft.trigger.near:
            draft.described.append((Description(role="particle", text=word.text, noun=word.lower_), word))
    before = [child for child in children(draft.token, "amod", "compound") if child.lower_ in draft.trigger.modifiers]
    for word in before[-1:]:
        draft.described.append((Description(role="modifier", text=word.text, noun=word.lower_), word))


def _origins(reading: Reading, goods: Token) -> list[Mention]:
    """The country or body whose goods are hit: "tariffs on Chinese steel", "a crackdown on Peru's exports"."""
    owners = [*compounds(reading, goods), *children(goods, "nmod:poss")]
    names = [name for owner in owners for name in reading.referents(owner)]
    return [name for name in names if name.kind in (Kind.NATIONALITY, Kind.PLACE, Kind.ORGANIZATION)]


def _name_slot(trigger: Trigger) -> Slot:
    """The slot of names inside the name of an event: "Russia-Ukraine conflict"."""
    none = Slot(function="compound", roles=())
    return next((slot for slot in trigger.slots if slot.function == "compound"), none)


def _fill(draft: Draft, slot: Slot, mention: Mention) -> None:
    """Give a mention the first of the roles that its kind can take, and stand it as a place if the slot says so."""
    kind = Kind.PLACE if mention.kind is Kind.NATIONALITY else mention.kind
    roles = slot.roles
    if slot.kinds and kind not in slot.kinds:
        return
    if slot.function == "poss" and draft.type.name == "Appointment" and draft.token.tag_ == "NNS":
        roles = ("agent",)  # "Ana Bo's appointments" are those of others
    if slot.function in ("poss", "compound") and kind is Kind.PLACE and is_within(draft.token):
        backs = draft.token.doc.text[mention.end : mention.end + 1] in ("-", "–")  # "a Mali-backed coup" is elsewhere
        draft.places.extend(() if backs or mention in draft.places else (mention,))
        return
    if slot.function == "compound" and mention.kind is Kind.NATIONALITY and "host" in roles:
        return  # "the German president's visit" is no visit to Germany
    if PLACE in roles and mention.kind is Kind.PLACE and mention not in draft.places:
        draft.places.append(mention)
    if CONTAINER in roles and kind is Kind.EVENT and draft.container is None:
        draft.container = mention
        return
    for name in roles:
        role = draft.type.role(name)
        if role is None or kind not in role.kinds:
            continue
        settled = kind is Kind.PLACE and mention.fine not in ("country", "")
        if settled and (PLACE in roles or (draft.type.name == "Visit" and name == "agent")):
            continue  # a city that is visited is the place; the host would be its country, and no city travels
        if settled and slot.function in ("of", "compound") and draft.type.name in _OCCASIONS and name != "topic":
            draft.places.extend(() if mention in draft.places else (mention,))
            return  # "the festival of Bergen"
        if (
            kind is Kind.PLACE
            and mention.fine in ("landform", "facility", "river")
            and name not in ("patient", "topic")
        ):
            continue
        draft.add(name, mention)
        return


def _is_told(reading: Reading, draft: Draft) -> bool:
    """Whether enough is named to speak of an event."""
    roles = {role for role, _ in draft.arguments}
    if draft.places:
        roles.add(PLACE)
    if draft.container is not None:
        roles.add(CONTAINER)
    dated = any(TIME in need for need in (*draft.trigger.needs, *draft.trigger.unnamed))
    if dated and is_dated(reading, draft.token, draft.support):
        roles.add(TIME)
    if _is_enough(draft, roles) or (TIME in draft.trigger.needs and _is_dated_itself(reading, draft)):
        return True
    asked = (*draft.trigger.objects, *draft.trigger.subjects, *draft.trigger.modifiers)
    things = [head for known, head in draft.described if known.role in _THINGS]
    roles |= {THING} if any(head.pos_ == "NOUN" and not is_abstract(head) for head in things) else set()
    roles |= {NAMED} if draft.arguments else set()
    people = {known.role for known, head in draft.described if is_somebody(reading, head)}
    roles |= people | {known.role for known, head in draft.described if is_one_of(head, asked)}
    draft.unnamed = any(roles.issuperset(need.split("+")) for need in draft.trigger.unnamed) or (
        _is_joined(draft, roles, people)
    )
    return draft.unnamed


def _is_joined(draft: Draft, roles: set[str], people: set[str]) -> bool:
    """Whether somebody with a name and somebody described take part where two must: "Ana Bo met the families"."""
    trigger = draft.trigger
    if draft.type.name == "Communication" and draft.token.dep_ == "advcl" and draft.token.tag_ == "VBG":
        return False  # "speaking to reporters, Ana Bo said": plain speech
    needs = not trigger.needs or any(roles.issuperset(need.split("+")) for need in trigger.needs)
    taken = people & {role for slot in trigger.slots for role in slot.roles}
    return trigger.least > 1 and needs and bool(draft.arguments) and len(draft.arguments) + len(taken) >= trigger.least


def _is_dated_itself(reading: Reading, draft: Draft) -> bool:
    """Whether the year beside a definite noun says which one is meant: "the 2031 riots", "the riots of 2031"."""
    noun = draft.token
    if draft.trigger.pos != "noun" or not any(word.lower_ in _DEFINITE for word in children(noun, "det")):
        return False
    return any(
        mention.governor == noun.i and mention.time is not None and _YEAR.search(mention.time.text)
        for mention in find_times(reading)
    )


def _is_enough(draft: Draft, roles: set[str]) -> bool:
    """Whether what is named fills what the rule needs."""
    if draft.trigger.needs and not any(roles.issuperset(need.split("+")) for need in draft.trigger.needs):
        return False
    if roles == {TIME} and not draft.described:
        return False  # "they died in 1876"
    return len(draft.arguments) >= draft.trigger.least if draft.trigger.least > 1 else bool(roles)
