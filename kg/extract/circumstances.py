"""Where and when an event took place, and the named event that it is a part of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.arguments import phrases
from kg.extract.fillers import PLACE_NOUNS, direct, mentions_from
from kg.extract.reading import Reading
from kg.extract.syntax import (
    RELATIVE,
    SUBJECTS,
    antecedent,
    aside_of,
    children,
    coordinated,
    has_child,
    is_one_of,
    preposition,
)
from kg.extract.times import is_contest, says_when, time_of
from kg.extract.tokens import Token
from kg.model import BlockKind, DateRange, Kind, Mention

WHERE = (
    *("in", "at", "near", "outside", "inside", "across", "throughout", "around", "off", "within", "aboard"),
    *("along", "beside", "opposite"),
)
CONTAINERS = ("at", "during", "in", "on", "for", "within", "of", "ahead of", "before", "after", "following")
# What lies around, in front of or at the edge of a place, or is reached by its streets: the place itself says where.
_AROUND = frozenset(
    "airport arena border bottom campus capital center cbd centre coast corner courthouse downtown edge factory foot "
    "front gate heart hinterland hospital hotel jail mall middle midst mine north northeast northwest outskirts "
    "outskirt part plant port prison sector shore side site south southeast southwest square stadium station street "
    "suburb top venue vicinity waters water west east".split()
)
_SAME_TIME = ("in", "at", "during", "on")
_JOURNEYS = frozenset("visit trip tour stopover journey mission".split())
_HELD = frozenset("convene hold host open schedule stage".split())
_HYPHENS = frozenset("-–")
_WIDE = {"region": 1, "country": 2, "continent": 3}
_OF_SITES = ("nmod", "appos", "nmod:desc", "nmod:poss", "compound")
_HARM = frozenset("die drown hurt injure kill perish wound".split())
_OPENING_QUOTES = ("“", '"')
_CLOSING_QUOTES = ("”", '"')
MAX_TITLE = 80
"""How many characters of a title may stand before or behind a place in it."""
_IN_YEAR = re.compile(r"in \d{4}$", re.IGNORECASE)
_NO_COMPANY = frozenset("aim exception goal help hope intention purpose regard respect result support view".split())
_POSTED = frozenset("ambassador attache attaché consul correspondent diplomat envoy representative".split())
_COURTS = frozenset(("court", "tribunal"))
_OCCURRING = frozenset("break erupt happen occur record register report start take".split())
# What a named event may be said to do where it takes place.
_RUNNING = frozenset("begin close conclude end finish kick open run start take wrap".split())
_GROUNDS = frozenset(
    "beach campus coast edge highway hill island islet motorway mountain outskirt outskirts peninsula road shore "
    "street".split()
)
_EDGES = frozenset(("margin", "sideline"))
_STREETS = frozenset("avenue centre center city downtown neighborhood neighbourhood road street town village".split())
_POSTED = frozenset("ambassador attache attaché consul correspondent embassy envoy representative".split())
_MAX_STEPS = 4  # up or down the parse; beyond lies what is told of something else


def places_of(reading: Reading, phrase: Token) -> list[Mention]:
    """Places that a phrase names itself; "in the city of Bor" included, what merely belongs to a place left out."""
    found: list[Mention] = []
    for head in coordinated(phrase):
        inner = _named_first(reading, head)
        names = [name for name in direct(reading, antecedent(head)) if name.kind is Kind.PLACE]
        found.extend([inner] if inner is not None else names or _around(reading, head, 0))
    return found


def in_title(reading: Reading, place: Mention, token: Token) -> bool:
    """Whether a place stands in a title in quotation marks, outside of which an event is told."""
    text, sent = reading.article.text, token.sent
    before = text[max(sent.start_char, place.start - MAX_TITLE) : place.start]
    opening = max(before.rfind(mark) for mark in _OPENING_QUOTES)
    if opening < 0 or any(mark in before[opening + 1 :] for mark in _CLOSING_QUOTES):
        return False
    if before[opening] == '"' and before.count('"') % 2 == 0:
        return False
    start = place.start - len(before) + opening
    ends = [at for mark in _CLOSING_QUOTES if (at := text.find(mark, place.end, place.end + MAX_TITLE)) >= 0]
    title = bool(ends) and not start < token.idx < min(ends)
    return title and text[start + 1].isupper() and text[min(ends) - 1] not in ",.!?"


def _named_first(reading: Reading, head: Token) -> Mention | None:
    """The place behind the preposition where a parser takes one around it for the head: "in Bonn, Germany's west"."""
    case = next(children(head, "case"), None)
    if case is None or case.i > head.i or case.i + 1 >= len(head.doc):
        return None
    first = case.nbor(1)
    name = reading.mention_over(first)
    if name is None or name.kind is not Kind.PLACE or name.start != first.idx or name.end > head.idx:
        return None
    return name if reading.article.text.startswith(",", name.end) else None


def _around(reading: Reading, site: Token, depth: int) -> list[Mention]:
    """Where an unnamed site or a body lies: "at a hotel in Bonn", "off the coast of Mali", "in Mali's capital"."""
    if depth > _MAX_STEPS or site.pos_ not in ("NOUN", "PROPN") or site.ent_type_ == "DATE":
        return []
    word = site.lemma_.lower()
    near = [child for child in children(site, "nmod") if preposition(child) in WHERE]
    beside = word in PLACE_NOUNS or word in _AROUND
    of = [child for child in children(site, *_OF_SITES) if beside and preposition(child) in ("", "of")]
    for child in (*near, *of):
        names = [name for other in coordinated(child) for name in reading.referents(other) if name.kind is Kind.PLACE]
        names = names or _around(reading, child, depth + 1)
        if names:
            return names
    return []


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
    tops = [token] if support is None or support == token else [token, support]
    tops.extend(clause for clause in _clauses_of_holding(token) if clause not in tops)
    if token.dep_ == "nsubj" and is_one_of(token.head, _RUNNING) and not _opens_other(token.head):
        tops.append(token.head)
    if (beside := aside_of(token)) is not None:
        tops.append(beside)
    own = len(tops)
    if not apart:
        tops.extend(clause for word in (token, support) if word is not None for clause in clauses_of_scene(word))
        if shares_time(token) or (token.dep_ in ("nsubj", "nsubj:pass") and is_one_of(token.head, _OCCURRING)):
            tops.append(token.head)
    verb = token.head if support is None and token.dep_ in SUBJECTS else support or token
    if not apart and (site := _cleft(reading, verb)):
        return site
    for number, top in enumerate(tops):
        found: list[Mention] = []
        for child in top.children:
            heads = list(_below(reading, child, 0)) if number < own or child.dep_ == "obl" else []
            if top is not token:
                heads.append(child)
            for head in heads:
                if head.dep_ in ("obl", "nmod", "nmod:unmarked") and is_where(preposition(head), head):
                    found.extend(m for m in places_of(reading, head) if m not in found)
        if found:
            return found
    if apart:
        return []
    verb = support or token
    return _where_they_went(reading, verb) or _where_people_are(reading, verb) or _where_scene_is_set(reading, token)


def _opens_other(verb: Token) -> bool:
    """Whether what opens or ends is not the subject itself: "opened a school", but not "opened its doors"."""
    return any(not is_one_of(thing, ("door", "curtain")) for thing in children(verb, "obj"))


def is_where(case: str, phrase: Token) -> bool:
    """Whether a phrase with this preposition says where: "in Bonn", "through the streets of", "on a beach near"."""
    if case == "on":
        return is_one_of(phrase, _GROUNDS)
    return case in WHERE or (case == "through" and is_one_of(phrase, _STREETS))


def _clauses_of_holding(token: Token) -> list[Token]:
    """Clauses that say no more than that an occasion takes place: "prepares the forum, to be held in Bonn"."""
    head = token.head
    above = list(children(head, *{"obj": ("advcl",), "nsubj:pass": ("xcomp",)}.get(token.dep_, ())))
    if token.dep_ == "obj" and head.dep_ == "xcomp":
        above.extend(children(head.head, "advcl"))  # "prepares to host the forum, to be held in Bonn"
    clauses = (*children(token, "acl", "acl:relcl"), *above)
    return [
        clause for clause in clauses if clause.i > token.i and not has_child(clause, "obj") and _says_only_that(clause)
    ]


def _says_only_that(clause: Token) -> bool:
    """Whether a clause says no more of an occasion than that it is held, or runs: "held in Bonn", "which began in"."""
    if clause.tag_ == "VBN" and is_one_of(clause, _HELD):
        return True
    runs = clause.dep_ == "acl:relcl" and is_one_of(clause, _RUNNING)
    return runs and any(subject.tag_ in RELATIVE for subject in children(clause, "nsubj"))


def _where_they_went(reading: Reading, verb: Token) -> list[Mention]:
    """The goal of the journey during which something took place: "on a visit to Peru she met"."""
    for journey in children(verb, "obl"):
        if is_one_of(journey, _JOURNEYS) and preposition(journey) in ("during", "on"):
            for goal in phrases(journey).get("to", ()):
                if found := places_of(reading, goal):
                    return found
    return []


def _where_scene_is_set(reading: Reading, token: Token) -> list[Mention]:
    """Where the sentence begins by saying that all of it takes place: "In Mali, roads built by X were opened"."""
    sent = token.sent
    for phrase in children(sent.root, "obl"):
        first, last = phrase.left_edge, phrase.right_edge
        if first.i == sent.start and preposition(phrase) == "in" and last.i + 1 < sent.end:
            return places_of(reading, phrase) if "," in (last.text, last.nbor(1).text) else []
    return []


def _cleft(reading: Reading, verb: Token) -> list[Mention]:
    """The place that a sentence puts first: "it was in Bonn that the talks took place"."""
    site = verb.head
    if verb.dep_ not in ("acl:relcl", "advcl:relcl", "acl", "csubj", "ccomp", "advcl") or not has_child(site, "cop"):
        return []
    return places_of(reading, site) if preposition(site) in WHERE and has_child(site, "expl", "nsubj") else []


def _where_people_are(reading: Reading, verb: Token) -> list[Mention]:
    """Where unnamed people who act or suffer, or a court, are: "police in Bonn arrested", "the High Court in Bonn"."""
    for child in children(verb, "nsubj", "nsubj:pass", "obj", "obl:agent"):
        who = antecedent(child)
        court = is_one_of(who, _COURTS) and child.dep_ != "obj"
        unnamed = child.pos_ == "NOUN" and child.dep_ != "obl:agent" and reading.mention_at(child) is None
        if verb.pos_ != "VERB" or not (court or unnamed):
            continue
        for phrase in children(who if court else child, "nmod"):
            if preposition(phrase) in WHERE and (found := places_of(reading, phrase)):
                return found
    return []


def _below(reading: Reading, phrase: Token, depth: int) -> Iterator[Token]:
    """Phrases that a date, an occasion, a companion or an "of" carries: "met them at the opening on May 17 in Bonn"."""
    if depth > _MAX_STEPS or phrase.dep_ not in ("obl", "nmod", "obl:unmarked", "nmod:unmarked", "obj", "obl:agent"):
        return
    mention = reading.mention_at(phrase)
    dated = phrase.ent_type_ == "DATE" or phrase.pos_ == "NUM"
    case = preposition(phrase)
    if mention is None and is_one_of(phrase, _POSTED):
        return  # "attended by the ambassador in Bonn": the office is there
    occasion = mention is None or mention.kind is Kind.EVENT
    company = mention is None and not is_one_of(phrase, _NO_COMPANY)
    company = company or (mention is not None and mention.kind in (Kind.PERSON, Kind.ORGANIZATION))
    if (
        not dated
        and case != "of"
        and not (occasion and (case in ("at", "during", "") or (case == "on" and is_one_of(phrase, _EDGES))))
        and not (company and case in ("with", "by", "into"))
    ):
        return
    for child in phrase.children:
        if preposition(child) == "in" and is_one_of(phrase, _POSTED):
            continue  # "the ambassador of Mali in Bonn" is there all the time
        if mention is None or child.idx >= mention.end:  # "the Embassy of Peru in Bonn" is no phrase of place
            yield child
            yield from _below(reading, child, depth + 1)


def scene_of_caption(reading: Reading, token: Token) -> list[Mention]:
    """The place that the caption around a word gives, the narrowest of several: a picture shows one scene."""
    if reading.block(token.idx).kind is not BlockKind.CAPTION:
        return []
    shown = [
        mention
        for word in token.sent
        if word.lower_ in ("in", "at") and word.i + 1 < token.sent.end
        if (mention := reading.mention_over(word.nbor(1))) is not None and mention.kind is Kind.PLACE
    ]
    return sorted(shown, key=lambda mention: _WIDE.get(mention.fine, 0))[:1]


def countries_in(reading: Reading, named: Mention) -> list[Mention]:
    """The countries that an event's name begins with, or that a hyphen joins in it: "Russia-Ukraine conflict"."""
    found = []
    text = reading.article.text
    for mention in mentions_from(reading, named.start, named.end):
        inside = mention.end < named.end
        before = text[named.start : mention.start]
        joined = _HYPHENS.intersection((text[mention.end : mention.end + 1], text[mention.start - 1 : mention.start]))
        state = mention.kind is Kind.NATIONALITY or (mention.kind is Kind.PLACE and mention.fine == "country")
        if inside and state and (joined or not any(f" {word} " in before for word in ("of", "on", "for"))):
            found.append(mention)
    return found


def clauses_of_scene(verb: Token) -> list[Token]:
    """The clauses that tell of the same moment: "died when a bus overturned near Bonn", "killed after it burned"."""
    marks = {"when", "after"} if is_one_of(verb, _HARM) else {"when"}
    found = []
    for clause in children(verb, "advcl"):
        words = {child.lower_ for child in children(clause, "mark", "advmod")}
        along = "while" in words and not has_child(clause, *SUBJECTS)  # with a subject it may set against
        held = bool(words & {"at", "during"}) and is_one_of(clause, _HELD)  # "At a forum held in Bonn, Bo spoke"
        if clause.pos_ == "VERB" and (words & marks or along or (held and not has_child(clause, "obj"))):
            found.append(clause)
    return found


def shares_time(token: Token) -> bool:
    """Whether what a word tells of happens when the clause above does: "said at a forum", "plans to visit"."""
    if token.dep_ == "obl":
        return token.head.pos_ == "VERB" and preposition(token) in _SAME_TIME
    if token.dep_ == "advcl" and token.tag_ == "VBG" and token.i > token.head.i and token.head.pos_ == "VERB":
        return not has_child(token, "mark", "case", *SUBJECTS)  # "a bomb went off, killing Bo"
    return token.dep_ == "xcomp" or (token.dep_ == "conj" and token.head.pos_ == token.pos_ == "VERB")


def _tells_when(verb: Token) -> bool:
    """Whether a clause says what happened at the moment of the one above: "made news in May when crowds rallied"."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBD" or verb.head.tag_ != "VBD":
        return False
    return any(child.lower_ == "when" for child in children(verb, "mark", "advmod"))


def find_time(reading: Reading, token: Token, support: Token | None) -> DateRange | None:
    """When: as the trigger's own phrases say, else those of its light verb, the clause above or the occasion."""
    year: DateRange | None = None  # "the 2024 games are to be held in May"
    for word in _timed_words(token, support):
        time = time_of(reading, word)
        if (
            time is not None
            and year is not None
            and year.text.isdigit()
            and word == support
            and _IN_YEAR.match(time.text)
        ):
            return time  # "hosts the 2024 games in 2025": the name's year gives way
        if time is not None and (year is None or (year.earliest <= time.earliest and time.latest <= year.latest)):
            if time.precision != "Year":
                return time
            year = year or time
    if year is not None:
        return year
    if reading.block(token.idx).kind is BlockKind.CAPTION:
        times = (time_of(reading, word) for word in token.sent if word.pos_ == "VERB")
        return next((time for time in times if time is not None), None)
    return None


def is_dated(reading: Reading, token: Token, support: Token | None) -> bool:
    """Whether the text says when, also where its days cannot be known: "on Friday" in an article without a date."""
    return find_time(reading, token, support) is not None or any(
        says_when(reading, word) for word in _timed_words(token, support)
    )


def _timed_words(token: Token, support: Token | None) -> Iterator[Token]:
    yield token
    if token.dep_ == "cop":
        yield token.head  # "was in Peru on Monday"
    held = _clauses_of_holding(token)
    if support is not None and support != token:
        yield support
        token = support
    yield from held
    if (beside := aside_of(token)) is not None:
        yield beside
    word = token
    for _ in range(_MAX_STEPS):
        if not shares_time(word) and not _tells_when(word):
            break
        word = word.head
        yield word
    if token.pos_ == "VERB":
        yield from clauses_of_scene(token)
        found = phrases(token)
        contests = (noun for noun in found.get("in", ()) if is_contest(noun))
        for occasion in (*found.get("at", ()), *found.get("during", ()), *found.get("upon", ()), *contests):
            yield occasion
            yield from phrases(occasion).get("of", ())
