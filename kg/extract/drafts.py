"""What a word may tell of: the rules that fit it, and what fills their slots."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from kg.events import EVENT_TYPES
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
    is_where,
    nearby_places,
    places_of,
)
from kg.extract.draft import Draft
from kg.extract.draft_descriptions import describe_filler, describe_objects, keep_modifier
from kg.extract.draft_needs import is_told
from kg.extract.fillers import fillers
from kg.extract.fitting import acts, is_general, is_means, is_stay, is_within, may_show, words_fit
from kg.extract.reading import Reading
from kg.extract.senses import means_else, stands_in_title
from kg.extract.syntax import (
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
from kg.extract.tokens import Token
from kg.gazetteers.words import is_role_noun
from kg.model import Kind, Mention
from kg.rules import CONTAINER, PLACE, EventType, Slot, Trigger

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
_LIKING = frozenset("enjoy grow hate like love prefer tend".split())


@cache
def _triggers() -> dict[tuple[str, str], tuple[tuple[EventType, Trigger], ...]]:
    """Triggers by part of speech and lemma."""
    found: dict[tuple[str, str], list[tuple[EventType, Trigger]]] = defaultdict(list)
    for type_ in EVENT_TYPES:
        for trigger in type_.triggers:
            for lemma in trigger.lemmas:
                found[(trigger.pos, lemma)].append((type_, trigger))
    return {key: tuple(pairs) for key, pairs in found.items()}


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
        describe_objects(reading, draft, functions)
    _add_company(reading, draft, functions)
    keep_modifier(draft)
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
    told = is_told(reading, draft) and not (draft.support is not None and is_habit(draft.support))
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
                describe_filler(reading, draft, slot, other)
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
