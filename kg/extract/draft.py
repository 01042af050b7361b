"""An event while its arguments are being gathered, and which of several for one word is the best."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.extract.tokens import Token
from kg.extract.wording import beside_noun
from kg.model import DateRange, Description, Mention
from kg.rules import EventType, Trigger

THINGS = ("patient", "topic")  # roles that no person or body need fill


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


def rank(draft: Draft) -> tuple[bool, int, int, float]:
    """What names enough comes first; then the rule that asks for most words tells best what a trigger means.

    Of several such the one that gives most participants.
    """
    trigger = draft.trigger
    asked = sum(map(bool, (trigger.objects, trigger.subjects, trigger.particles, trigger.modifiers, trigger.near)))
    return not draft.unnamed, asked, len(draft.arguments), trigger.confidence
