"""The values that travel between the stages: frozen, sortable, standard library only.

Offsets are code points into `Article.text`, half-open. A `Span` names a mention by its place: extractors say
"the mention at (23, 32)", resolution says which thing that mention stands for. Things and facts are named by a *key*
such as `person/xi-jinping`: folder and local name of the IRI that the graph mints for it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

Span = tuple[int, int]


class Kind(StrEnum):
    """What a mention names. A nationality ("Chinese") is no name of a thing, but points at a country."""

    PERSON = "Person"
    ORGANIZATION = "Organization"
    PLACE = "Place"
    EVENT = "Event"
    WORK = "Work"
    NATIONALITY = "Nationality"


class Status(StrEnum):
    """How a text presents a fact; the values are the local names of the graph's individuals."""

    HAPPENED = "Happened"
    PLANNED = "Planned"
    HYPOTHETICAL = "Hypothetical"
    DENIED = "Denied"

    @property
    def asserted(self) -> bool:
        """Whether the core graph states the fact (else it lives in reports alone)."""
        return self in (Status.HAPPENED, Status.PLANNED)


class BlockKind(StrEnum):
    """What a stretch of an article is."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"  # the line with the day of publication
    CAPTION = "caption"  # of a picture, its credit included
    SECTION = "section"  # a head between paragraphs
    PARAGRAPH = "paragraph"
    TURN = "turn"  # of an interview or speech; `speaker` is the label as printed
    COMMENT = "comment"  # by a reader
    FURNITURE = "furniture"  # of the page: menus, share buttons, copyright lines


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class DateRange:
    """An interval of days, both included, and the words it was read from.

    `precision` is one of Day, Week, Month, Season, Quarter, Year, Decade, Century, Interval.
    """

    earliest: date
    latest: date
    precision: str
    text: str = ""


# ---------------------------------------------------------------------------------------------- documents


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Block:
    """A stretch of an article, blocks in text order and without overlap; blank lines lie between them."""

    start: int
    end: int
    kind: BlockKind
    speaker: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One news article: an exact slice of a source file.

    `begin` and `end` are code points into the source's text (decoded, line ends as line feeds). `key` is unique in a
    build and made from content: day of publication, if known, and headline, as a slug. `duplicate_of` is the key of the
    article of which this is a copy.
    """

    key: str
    source_file: str
    begin: int
    end: int
    text: str
    headline: str = ""
    published: date | None = None
    published_basis: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""
    blocks: tuple[Block, ...] = ()
    duplicate_of: str = ""

    @property
    def sha256(self) -> str:
        """Hexadecimal SHA-256 of the text in UTF-8."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


# --------------------------------------------------------------------------------------------- extraction


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Mention:
    """A place in a text that names something, or a pronoun or description that stands for such a name.

    `name` is the name alone: no title, no leading article, no possessive ending; for a nationality the country's name.
    `fine` says more about the kind: country, city, region, landform, facility; ministry, company, news agency …; empty
    if unknown. `refers_to` is set on anaphoric mentions only: the name mentions (several for "they") that are meant.
    `within` is the longer name that this one is a part of ("Azerbaijan" in "Embassy of Azerbaijan").
    """

    start: int
    end: int
    text: str
    kind: Kind
    name: str
    fine: str = ""
    refers_to: tuple[Span, ...] = ()
    within: Span | None = None

    @property
    def span(self) -> Span:
        """Start and end, by which other values name this mention."""
        return (self.start, self.end)

    @property
    def anaphoric(self) -> bool:
        """Whether this is a pronoun or description, not a name."""
        return bool(self.refers_to)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Argument:
    """A mention with a role in an event."""

    role: str
    mention: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleMention:
    """A place that says who holds which role. `organization` is an organization, a country or a nationality mention."""

    person: Span
    title: str
    organization: Span | None
    evidence: Span
    rule: str
    confidence: float
    ended: bool = False
    time: DateRange | None = None
    status: Status = Status.HAPPENED
    attributed_to: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationMention:
    """A place that states a relation between two things; `predicate` is the local name of a `kgo:` predicate."""

    subject: Span
    predicate: str
    object: Span
    evidence: Span
    rule: str
    confidence: float
    status: Status = Status.HAPPENED
    attributed_to: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Description:
    """A participant that a text describes but does not name: "three masked men".

    Beside the roles of events, `role` may be "object", "particle" or "modifier": words without which the trigger says
    too little ("filed a complaint", "taken into custody", "a gag order"). `noun` is the lemma of its head, `number` how
    many they are (0 if the text does not say).
    """

    role: str
    text: str
    noun: str
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMention:
    """A place that tells of an event.

    `trigger` is the span of the word that shows it, `head` that word's lemma (by which two mentions are compared),
    `named_event` the mention of the named event that this one is or is part of, `described` who or what else takes
    part, without a name. `beside` and `what` are words for its label: what the trigger means nothing without ("set up",
    "found guilty"), and what stands behind the "of" of a noun ("opening of the bridge").
    """

    type: str
    trigger: Span
    head: str
    arguments: tuple[Argument, ...]
    evidence: Span
    rule: str
    confidence: float
    places: tuple[Span, ...] = ()
    time: DateRange | None = None
    named_event: Span | None = None
    described: tuple[Description, ...] = ()
    status: Status = Status.HAPPENED
    attributed_to: tuple[Span, ...] = ()
    beside: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionMention:
    """Who said what. `speakers` is empty if nobody is named; then `speaker_text` says who ("analysts").

    `content` are the pieces of what was said, in text order, without quotation marks; `evidence` the whole sentence(s).
    """

    speakers: tuple[Span, ...]
    speaker_text: str
    cue: str
    direct: bool
    content: tuple[Span, ...]
    evidence: Span
    addressees: tuple[Span, ...] = ()
    time: DateRange | None = None
    rule: str = ""
    confidence: float = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityMention:
    """A reported figure: full number, unit (ISO 4217 code, "percent" or counted noun), what is measured, of whom."""

    start: int
    end: int
    value: Decimal
    unit: str
    property: str
    evidence: Span
    rule: str
    confidence: float
    qualifier: str = ""
    about: tuple[Span, ...] = ()
    time: DateRange | None = None
    status: Status = Status.HAPPENED
    attributed_to: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All that one article gave, each tuple in text order."""

    article: str
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    roles: tuple[RoleMention, ...] = ()
    relations: tuple[RelationMention, ...] = ()
    events: tuple[EventMention, ...] = ()
    attributions: tuple[AttributionMention, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()


# --------------------------------------------------------------------------------------------- resolution


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class MentionRef:
    """A mention by place; `form` is name, anaphor (pronoun, description) or adjective (nationality)."""

    article: str
    start: int
    end: int
    text: str
    form: str = "name"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Judgement:
    """Whether two names (or groups of mentions) mean the same thing, how sure, and why."""

    left: str
    right: str
    same: bool
    score: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What mentions refer to: one per person, organization, place, named event and work, across articles.

    `classes` are further classes as CURIEs ("schema:Country"). `same_as` are IRIs of the very same thing (owl:sameAs),
    `see_also` pages and records about it (schema:sameAs). Coordinates are WGS 84 degrees. `contained_in` and
    `stands_for` are keys of things: the place around a place, the country for whose government a capital stands.
    """

    key: str
    kind: Kind
    name: str
    aliases: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    mentions: tuple[MentionRef, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    same_as: tuple[str, ...] = ()
    see_also: tuple[str, ...] = ()
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    contained_in: str = ""
    stands_for: str = ""


# -------------------------------------------------------------------------------------------------- facts


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Participant:
    """A thing with a role in an event."""

    role: str
    thing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one article says of one fact, with one status. Only the fields that fit the kind of fact are set.

    Roles: `title`. Events: `event_type`, `participants`, `places`, `time`, `stands_for` (countries meant by their
    capitals). Observations: `value`, `unit`, `qualifier`, `verbatim`, `time`.
    """

    key: str
    article: str
    evidence: tuple[Span, ...]
    status: Status
    confidence: float
    rules: tuple[str, ...]
    attributed_to: tuple[str, ...] = ()
    title: str = ""
    event_type: str = ""
    participants: tuple[Participant, ...] = ()
    places: tuple[str, ...] = ()
    stands_for: tuple[str, ...] = ()
    time: DateRange | None = None
    value: Decimal | None = None
    unit: str = ""
    qualifier: str = ""
    verbatim: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role somebody holds; `organization` is the key of an organization or country, or empty."""

    key: str
    person: str
    title: str
    organization: str
    reports: tuple[Report, ...]
    ended: bool = False
    time: DateRange | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A relation between two things, by the local name of its `kgo:` predicate."""

    subject: str
    predicate: str
    object: str
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What happened, once, whatever the number of reports; core values are of asserted reports only."""

    key: str
    type: str
    label: str
    status: Status
    reports: tuple[Report, ...]
    participants: tuple[Participant, ...] = ()
    places: tuple[str, ...] = ()
    time: DateRange | None = None
    sub_event_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """A measured quantity; its values stand in the reports."""

    key: str
    property: str
    about: tuple[str, ...]
    reports: tuple[Report, ...]
    time: DateRange | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who said what in one article, speakers resolved."""

    key: str
    article: str
    speakers: tuple[str, ...]
    speaker_text: str
    cue: str
    direct: bool
    content: tuple[Span, ...]
    text: str
    evidence: Span
    confidence: float
    rule: str
    addressees: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    time: DateRange | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Reports of one thing that cannot both be right; `comment` puts their values side by side."""

    key: str
    about: str
    between: tuple[str, ...]
    comment: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What made a graph, without clock time: version, model, options and the hashes of the inputs."""

    version: str
    model: str
    options: tuple[tuple[str, str], ...] = ()
    inputs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything that the graph is made of, each tuple sorted by key."""

    articles: tuple[Article, ...] = ()
    things: tuple[Thing, ...] = ()
    roles: tuple[Role, ...] = ()
    relations: tuple[Relation, ...] = ()
    events: tuple[Event, ...] = ()
    observations: tuple[Observation, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    run: Run = field(default_factory=lambda: Run(version="", model=""))
