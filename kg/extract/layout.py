"""Where speech can stand in an article: its paragraphs, quotations and sentences, with wrong sentence breaks mended."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from kg.extract.quotes import MARKS, Quote, find_quotes, split_paragraphs
from kg.extract.reading import Reading, trim
from kg.extract.tokens import Span as TokenSpan
from kg.extract.tokens import Token
from kg.gazetteers import cities, country
from kg.model import Block, BlockKind, Span

# Blocks in which reporters write sentences; heads, bylines and captions repeat what stands in these.
PROSE = (BlockKind.PARAGRAPH, BlockKind.TURN)

# Place, day and agency before the first sentence: 3 May 2022 and May 3, parted from it by a dash or colon.
_DATELINE = re.compile(
    r"(?P<place>[A-Z][\w’'.-]+(?:[ ,/]+[A-Z][\w’'.-]*){0,3}?)(?:\s*[,–—-]*\s*"
    r"(?P<day>(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?))?"
    r"\s*(?:\((?P<agency>[A-Z][\w .’'/&-]{1,40})\)\s*)?(?:[:–—]|--?(?=\s))\s*(?=[A-Z“\"‘'])"
)
_STOPS = (".", "!", "?")
_ENDED = re.compile(r"[.!?…:;][\"”’')\]»]*\s*$")


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence as a reader sees it: token indices, half-open, and the paragraph it stands in.

    A unit never breaks inside a quotation, nor where the text shows no end of a sentence.
    """

    start: int
    end: int
    paragraph: int


class Layout:
    """Paragraphs, quotations and units of one reading."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.doc = reading.doc
        self.text = reading.article.text

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of prose, in text order; the whole text if the article has none."""
        blocks = self.reading.article.blocks
        if not blocks:
            return (Block(start=0, end=len(self.text), kind=BlockKind.PARAGRAPH),)
        return tuple(block for block in blocks if block.kind in PROSE)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Spans of the paragraphs of prose."""
        found: list[Span] = []
        for block in self.blocks:
            for start, end in split_paragraphs(self.text[block.start : block.end]):
                found.append((block.start + start, block.start + end))
        return tuple(found)

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """Outermost quotations, in text order."""
        return tuple(quote for quote in find_quotes(self.text, self.paragraphs) if quote.depth == 0)

    @cached_property
    def _quote_starts(self) -> list[int]:
        return [quote.start for quote in self.quotes]

    def quote_over(self, offset: int) -> Quote | None:
        """The quotation in which an offset lies, its marks included."""
        i = bisect_right(self._quote_starts, offset) - 1
        if i >= 0 and self.quotes[i].start <= offset < self.quotes[i].end:
            return self.quotes[i]
        return None

    def quotes_between(self, start: int, end: int) -> tuple[Quote, ...]:
        """The quotations that share some text with a span, in text order."""
        first = max(0, bisect_right(self._quote_starts, start) - 1)
        last = bisect_left(self._quote_starts, end)
        return tuple(quote for quote in self.quotes[first:last] if quote.end > start)

    def index_at(self, offset: int) -> int:
        """The index of the token at an offset, or of the last one before it."""
        return max(0, bisect_right(self.doc.starts, offset) - 1)

    def is_mark(self, token: Token) -> bool:
        """Whether a token is a quotation mark."""
        return bool(token.text) and all(char in MARKS for char in token.text)

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Sentences in text order, over all paragraphs of prose."""
        found: list[Unit] = []
        for number, (start, end) in enumerate(self.paragraphs):
            span = self.doc.span_over(start, end)
            if not len(span):
                continue
            last = self._behind_dateline(span)
            for token in self.doc[last + 1 : span.end]:
                if (token.is_sent_start or self._follows_stop(token)) and self._may_break(token):
                    found.append(Unit(last, token.i, number))
                    last = token.i
            found.append(Unit(last, span.end, number))
        return tuple(found)

    def _behind_dateline(self, paragraph: TokenSpan) -> int:
        """The index of the token with which a paragraph's first sentence starts: "LIMA, May 3 (Reuters) - The …"."""
        found = _DATELINE.match(paragraph.text)
        if found is None:
            return paragraph.start
        place = found.group("place").partition(",")[0]
        if not (found.group("day") or found.group("agency") or place.isupper() or cities(place) or country(place)):
            return paragraph.start
        return self.index_at(paragraph.start_char + found.end())

    def _follows_stop(self, token: Token) -> bool:
        """Whether a sentence ends before a token by its words alone: a stop that is no part of an abbreviation.

        Parses join one sentence in fifteen to the one before it.
        """
        stop = self.doc[token.i - 1]
        if stop.text not in _STOPS or not stop.whitespace_:
            return False
        first = self.doc[min(token.i + 1, len(self.doc) - 1)] if self.is_mark(token) else token
        return first.text[:1].isupper()

    def _may_break(self, token: Token) -> bool:
        before = self.doc[max(0, token.i - 4) : token.i].text
        if not _ENDED.search(before):
            return False
        quote = self.quote_over(token.idx)
        return quote is None or quote.start == token.idx or self.quote_over(token.idx - 1) is not quote

    def unit_tokens(self, unit: Unit) -> TokenSpan:
        """The tokens of a unit."""
        return self.doc[unit.start : unit.end]

    def unit_span(self, unit: Unit) -> Span:
        """A unit's place in the text."""
        tokens = self.unit_tokens(unit)
        return trim(self.text, (tokens.start_char, tokens.end_char))

    @cached_property
    def _unit_starts(self) -> list[int]:
        return [unit.start for unit in self.units]

    def unit_of(self, index: int) -> Unit | None:
        """The unit that holds the token with an index."""
        i = bisect_right(self._unit_starts, index) - 1
        if i >= 0 and self.units[i].start <= index < self.units[i].end:
            return self.units[i]
        return None

    def unit_after(self, unit: Unit) -> Unit | None:
        """The next unit, if any."""
        i = bisect_right(self._unit_starts, unit.start)
        return self.units[i] if i < len(self.units) else None

    def unit_before(self, unit: Unit) -> Unit | None:
        """The unit before, if any."""
        i = bisect_right(self._unit_starts, unit.start) - 2
        return self.units[i] if i >= 0 else None

    def tidy(self, span: Span) -> Span:
        """A span without the punctuation, marks and subordinator ("that") at its ends."""
        start, end = trim(self.text, span)
        while start < end and (
            self.text[start] in MARKS or self.text[start] in ",;:–—- …" or self.text[start].isspace()
        ):
            start += 1
        found = re.match(r"that\b(?![’'])[\s,]*", self.text[start:end])
        if found:
            start += found.end()
            while start < end and self.text[start] in MARKS:
                start += 1
        while end > start and (
            self.text[end - 1] in ",;:–—- " or self.text[end - 1] in '"“”' or self.text[end - 1].isspace()
        ):
            end -= 1
        return (start, end) if start < end else trim(self.text, span)
