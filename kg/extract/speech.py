"""A proposed attribution: a cue, the speaker's phrase and the pieces of what was said."""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.layout import Unit
from kg.extract.quotes import Quote
from kg.extract.tokens import Token
from kg.model import Span


@dataclass(frozen=True, slots=True)
class Speech:
    """A proposed attribution: how cue and content go together (`construction`), `source` the head of who speaks."""

    cue: Token
    construction: str
    source: Token | None
    content: tuple[Span, ...]
    unit: Unit
    quotes: tuple[Quote, ...] = ()
    sure: bool = True
    that: bool = False
    words: str = ""  # the cue's wording if it is more than one word

    @property
    def start(self) -> int:
        """Where its text begins: cue or content."""
        return min([self.cue.idx, *(start for start, _ in self.content)])

    @property
    def end(self) -> int:
        """Where its text ends."""
        return max([self.cue.idx + len(self.cue), *(end for _, end in self.content)])
