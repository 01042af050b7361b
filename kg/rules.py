"""What an event rule, a relation rule and an example are: values, with no spaCy in them.

A *function* is what a phrase does beside a trigger, whatever the surface: `subject` (also the subject that control,
coordination, a relative clause or a "by" phrase supplies, never that of a passive), `object` (also the subject of a
passive), `iobj`, `poss` ("China's"), `compound` ("China trade", also a nationality: "Chinese"), `is` (what a noun is
said of by a copula or an apposition), `self` (the trigger is a name itself), else a preposition: `with`, `to`, `of` ….
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Kind, Status

ACTORS = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE)
ANYTHING = (*ACTORS, Kind.EVENT, Kind.WORK)
STATE_BODIES = ("ministry", "embassy", "government", "military", "police", "central bank")  # fine kinds
PLACE = "place"  # beside the roles, what a slot may fill
CONTAINER = "container"  # the named event that the event is, or is a part of
TIME = "time"  # days that the text lets be known, where a rule needs them
THING = "thing"  # what is described as done to, if it is no abstraction
NAMED = "named"  # any participant that has a name, where what is described would not do alone
SPORTS = tuple(
    "basketball boxing champions championship championships coach cricket defender derby football footballer half-time "
    "hockey innings midfielder olympic olympics playoff playoffs qualifier quarter-final quarterfinal rugby scored "
    "semi-final semi-finals semifinal semifinals striker tennis tournament wicket wickets winger".split()
)  # words that stand in sports news alone
MATCHES = (*SPORTS, *"cup final finals game games goal goals league match matches season squad title win wins".split())
VIOLENCE = tuple(
    "attack attacks attacked bomb bombs bombing bomber bombings clash clashes gunfire gunman gunmen knife militant "
    "militants police rebels missile missiles rocket rockets shelling shooting airstrike airstrikes strike strikes "
    "shot soldiers stabbing troops army terrorist terrorists murder war".split()
)  # beside them people are hurt by others
CAMEO = "http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf#"
PLOVER = "https://github.com/openeventdata/PLOVER#"


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role that participants of an event type take, and the kinds of things that can take it."""

    name: str
    definition: str
    kinds: tuple[Kind, ...] = ACTORS


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The phrase in one function fills these roles (`PLACE` and `CONTAINER` included, each if its kind fits).

    `kinds` narrow what the roles take; an empty tuple narrows nothing.
    """

    function: str
    roles: tuple[str, ...]
    kinds: tuple[Kind, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """Words that show an event, and where its arguments stand.

    `objects` are nouns of which one must stand in `object` or behind in, into, to, on ("take office"), with a noun
    trigger behind "of"; their phrases then count as the trigger's. With `direct` only `object` will do. `subjects`
    are nouns of which one must be the subject ("a train left"). `particles` likewise ("set up"). `modifiers` are
    words of which one must modify a noun trigger, `without` words that forbid it ("trade war"). `light` are verbs
    that lend a noun their subject, phrases and status ("hold talks"). A `supported` noun counts only with such a
    verb, an `intransitive` verb only without object or clause.
    `named` triggers count only as the last word of an event's name ("the Suez crisis").
    `least` is how many participants must be named; a place or named event counts for one unless `least` is above 1.
    `unnamed` are roles (as in `needs`, or `NAMED` or `THING`) of which one must be filled, be it by a description
    ("three men were arrested"), for the event to count where too little is named. `needs` are roles (or `PLACE`,
    `CONTAINER`, `TIME`) of which one must be filled; "agent+place" asks for both. `near` are words of which one must
    stand in the sentence, `unless` words that must not ("beat" is a match near "goal").
    """

    name: str
    lemmas: tuple[str, ...]
    slots: tuple[Slot, ...]
    pos: str = "verb"
    objects: tuple[str, ...] = ()
    direct: bool = False
    subjects: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    light: tuple[str, ...] = ()
    named: bool = False
    supported: bool = False
    intransitive: bool = False
    least: int = 1
    needs: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    status: Status | None = None
    confidence: float = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sentence and what it must give: (role, name) pairs of an event, (subject, object) names of relations."""

    text: str
    gives: tuple[tuple[str, str], ...]
    status: Status = Status.HAPPENED


@dataclass(frozen=True, slots=True, kw_only=True)
class EventType:
    """One type of event. `superclass` is a CURIE or empty, `close_matches` are IRIs of CAMEO and PLOVER codes."""

    name: str
    definition: str
    roles: tuple[Role, ...]
    triggers: tuple[Trigger, ...] = ()
    examples: tuple[Example, ...] = ()
    near_misses: tuple[str, ...] = ()
    superclass: str = ""
    close_matches: tuple[str, ...] = ()

    def role(self, name: str) -> Role | None:
        """The role of this name, if the type has it."""
        return next((role for role in self.roles if role.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Words and functions that state a relation; `subject` and `object` are functions beside the trigger.

    Several functions are written "of|poss": the first that names something counts. `pos` is verb, noun or name (the
    trigger is a mention, `subject` or `object` then being `self`); no lemmas means any word. `objects` as in `Trigger`.
    `modifiers` are words of which one must modify the trigger, `without` words that forbid it there. The kinds and fine
    kinds narrow the rule's own; an empty tuple narrows nothing. `subject_not` are fine kinds that the subject must not
    have. What is `lasting` is true of a "late" or "former" one too (not of a "would-be" one).
    """

    name: str
    subject: str
    object: str
    pos: str
    lemmas: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    subject_kinds: tuple[Kind, ...] = ()
    object_kinds: tuple[Kind, ...] = ()
    subject_fine: tuple[str, ...] = ()
    object_fine: tuple[str, ...] = ()
    subject_not: tuple[str, ...] = ()
    lasting: bool = False
    confidence: float = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationRule:
    """One predicate. `superproperty` is the CURIE of the schema.org or org term it refines, or empty."""

    predicate: str
    definition: str
    domain: tuple[Kind, ...]
    range: tuple[Kind, ...]
    symmetric: bool = False
    superproperty: str = ""
    patterns: tuple[Pattern, ...] = ()
    examples: tuple[Example, ...] = ()
    near_misses: tuple[str, ...] = ()


def slots(*texts: str) -> tuple[Slot, ...]:
    """Slots written as "function: role role", or "function: role / Kind Kind".

    >>> slots("to: place host / Place")
    (Slot(function='to', roles=('place', 'host'), kinds=(<Kind.PLACE: 'Place'>,)),)
    """
    found = []
    for text in texts:
        function, _, rest = text.partition(":")
        roles, _, kinds = rest.partition("/")
        found.append(
            Slot(
                function=function.strip(),
                roles=tuple(roles.split()),
                kinds=tuple(Kind(kind) for kind in kinds.split()),
            )
        )
    return tuple(found)


def words(text: str) -> tuple[str, ...]:
    """The words of a text, as a tuple; underscores stand for blanks.

    >>> words("visit tour")
    ('visit', 'tour')
    """
    return tuple(word.replace("_", " ") for word in text.split())
