"""A small made-up world: articles whose mentions and claims are written by hand, one line each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from kg.assemble import assemble
from kg.model import (
    Argument,
    Article,
    DateRange,
    Description,
    EventMention,
    Extraction,
    Facts,
    Kind,
    MentionRef,
    QuantityMention,
    RelationMention,
    RoleMention,
    Span,
    Status,
    Thing,
)

KINDS = {"person": Kind.PERSON, "organization": Kind.ORGANIZATION, "place": Kind.PLACE, "event": Kind.EVENT}


def day(text: str) -> DateRange:
    """One day, or "from/to"."""
    first, _, last = text.partition("/")
    return DateRange(
        earliest=date.fromisoformat(first),
        latest=date.fromisoformat(last or first),
        precision="Interval" if last else "Day",
        text=text,
    )


@dataclass
class Told:
    """One article under construction; every word of its text is a mention that can be named."""

    key: str
    text: str
    names: Mapping[str, str]  # word -> key of the thing it names
    duplicate_of: str = ""
    events: list[EventMention] = field(default_factory=list)
    roles: list[RoleMention] = field(default_factory=list)
    relations: list[RelationMention] = field(default_factory=list)
    quantities: list[QuantityMention] = field(default_factory=list)

    def at(self, word: str) -> Span:
        start = self.text.index(word)
        return (start, start + len(word))

    @property
    def whole(self) -> Span:
        return (0, len(self.text))

    def event(
        self,
        type_: str,
        trigger: str,
        roles: Mapping[str, str],
        *,
        head: str = "",
        time: str = "",
        places: tuple[str, ...] = (),
        status: Status = Status.HAPPENED,
        by: str = "",
        named: str = "",
        confidence: float = 0.8,
        rule: str = "events/test",
        described: tuple[Description, ...] = (),
    ) -> Told:
        self.events.append(
            EventMention(
                type=type_,
                trigger=self.at(trigger),
                head=head or trigger,
                arguments=tuple(Argument(role=role, mention=self.at(word)) for word, role in roles.items()),
                evidence=self.at(trigger),
                rule=rule,
                confidence=confidence,
                places=tuple(self.at(place) for place in places),
                time=day(time) if time else None,
                named_event=self.at(named) if named else None,
                status=status,
                attributed_to=(self.at(by),) if by else (),
                described=described,
            )
        )
        return self

    def role(self, person: str, title: str, organization: str = "", *, ended: bool = False) -> Told:
        self.roles.append(
            RoleMention(
                person=self.at(person),
                title=title,
                organization=self.at(organization) if organization else None,
                evidence=self.whole,
                rule="roles/test",
                confidence=0.9,
                ended=ended,
            )
        )
        return self

    def relation(self, subject: str, predicate: str, object_: str, *, status: Status = Status.HAPPENED) -> Told:
        self.relations.append(
            RelationMention(
                subject=self.at(subject),
                predicate=predicate,
                object=self.at(object_),
                evidence=self.whole,
                rule="relations/test",
                confidence=0.7,
                status=status,
            )
        )
        return self

    def figure(self, verbatim: str, value: str, unit: str, what: str, about: tuple[str, ...], time: str = "") -> Told:
        start, end = self.at(verbatim)
        self.quantities.append(
            QuantityMention(
                start=start,
                end=end,
                value=Decimal(value),
                unit=unit,
                property=what,
                evidence=self.whole,
                rule="quantities/test",
                confidence=0.9,
                about=tuple(self.at(word) for word in about),
                time=day(time) if time else None,
            )
        )
        return self


def facts_of(*told: Told, places: Mapping[str, str] = {}, min_confidence: float = 0.0) -> Facts:
    """The facts of these articles; `places` says which place lies in which."""
    articles = [
        Article(key=f"article/{t.key}", source_file=f"{t.key}.txt", begin=0, end=len(t.text), text=t.text,
                duplicate_of=f"article/{t.duplicate_of}" if t.duplicate_of else "")
        for t in told
    ]  # fmt: skip
    refs: dict[str, list[MentionRef]] = {}
    for t in told:
        for word, key in t.names.items():
            start, end = t.at(word)
            refs.setdefault(key, []).append(MentionRef(article=f"article/{t.key}", start=start, end=end, text=word))
    things = [
        Thing(key=key, kind=KINDS[key.partition("/")[0]], name=found[0].text, mentions=tuple(found),
              contained_in=places.get(key, ""))
        for key, found in refs.items()
    ]  # fmt: skip
    extractions = [
        Extraction(article=f"article/{t.key}", events=tuple(t.events), roles=tuple(t.roles),
                   relations=tuple(t.relations), quantities=tuple(t.quantities))
        for t in told
    ]  # fmt: skip
    return assemble(articles, extractions, things, min_confidence=min_confidence)
