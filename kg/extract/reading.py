"""An article as the extractors see it: its parse and its mentions, side by side."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from kg.extract.tokens import Doc, Token
from kg.extract.tokens import Span as TokenSpan
from kg.gazetteers.alluded import countries_alluded
from kg.model import Article, Block, BlockKind, Kind, Mention, Span
from kg.rules import SPORTS

_SPORTS = frozenset(SPORTS)
_LEAST_IN_SPORTS = 4  # words of sports alone that make an article one about sports: one or two stand in any
_LEAST_SHARE = 80  # and at most this many other words for each


class Reading:
    """One article, its parsed `doc` (over `article.text`) and the mentions found so far.

    Every extractor is a function `find_…(reading) -> tuple[…Mention, ...]` and changes nothing. The offsets of
    tokens are the article's: `token.idx` counts code points of `article.text`.
    """

    def __init__(self, article: Article, doc: Doc, mentions: tuple[Mention, ...] = ()) -> None:
        self.article = article
        self.doc = doc
        self.mentions = tuple(sorted(mentions, key=lambda m: (m.start, -m.end, m.kind, m.name)))

    def with_mentions(self, mentions: tuple[Mention, ...]) -> Reading:
        """The same reading with other mentions."""
        return Reading(self.article, self.doc, mentions)

    @cached_property
    def mention_by_span(self) -> dict[Span, Mention]:
        """Mentions by (start, end)."""
        return {mention.span: mention for mention in reversed(self.mentions)}

    @cached_property
    def _mention_by_token(self) -> dict[int, Mention]:
        """The outermost mention that covers a token, by the token's index."""
        found: dict[int, Mention] = {}
        for mention in self.mentions:
            for token in self.tokens(mention.span):
                found.setdefault(token.i, mention)
        return found

    @cached_property
    def _head_mentions(self) -> dict[int, Mention]:
        heads: dict[int, Mention] = {}
        for mention in self.mentions:
            tokens = self.tokens(mention.span)
            if tokens:
                heads.setdefault(tokens.root.i, mention)
        return heads

    @cached_property
    def is_about_sports(self) -> bool:
        """Whether the article is one about sports: words that stand in sports news alone are many in it."""
        found = sum(token.lower_ in _SPORTS for token in self.doc)
        return found >= _LEAST_IN_SPORTS and found * _LEAST_SHARE >= len(self.doc)

    @cached_property
    def countries(self) -> dict[str, list[Mention]]:
        """The mentions of each country that the article names or alludes to, by ISO code."""
        return countries_alluded(self.mentions)

    def tokens(self, span: Span) -> TokenSpan:
        """The tokens that lie, in part or whole, in a span of the text; may be empty."""
        return self.doc.span_over(*span)

    def mention_at(self, token: Token) -> Mention | None:
        """The mention whose syntactic head is this token, the longest if several."""
        return self._head_mentions.get(token.i)

    def mention_over(self, token: Token) -> Mention | None:
        """The outermost mention that covers this token."""
        return self._mention_by_token.get(token.i)

    def names(self, mention: Mention) -> tuple[Mention, ...]:
        """The name mentions that a mention stands for: itself, or what an anaphoric one refers to."""
        if not mention.anaphoric:
            return (mention,)
        return tuple(self.mention_by_span[span] for span in mention.refers_to if span in self.mention_by_span)

    def referents(self, token: Token) -> tuple[Mention, ...]:
        """The name mentions meant by the phrase that this token heads; empty if it names nothing."""
        mention = self.mention_at(token)
        return self.names(mention) if mention is not None else ()

    def sentence(self, token: Token) -> Span:
        """The trimmed span of the sentence around a token."""
        return trim(self.article.text, (token.sent.start_char, token.sent.end_char))

    @cached_property
    def _blocks(self) -> tuple[Block, ...]:
        return self.article.blocks or (Block(start=0, end=len(self.article.text), kind=BlockKind.PARAGRAPH),)

    def block(self, offset: int) -> Block:
        """The block around an offset; a plain paragraph over the gap if it lies between two."""
        at = bisect_right(self._blocks, offset, key=lambda block: block.start) - 1
        if at >= 0 and offset < self._blocks[at].end:
            return self._blocks[at]
        return Block(start=offset, end=offset + 1, kind=BlockKind.PARAGRAPH)

    def of_kind(self, *kinds: Kind) -> tuple[Mention, ...]:
        """Name mentions of these kinds, in text order."""
        return tuple(mention for mention in self.mentions if mention.kind in kinds and not mention.anaphoric)


def trim(text: str, span: Span) -> Span:
    """A span without white space at its ends.

    >>> trim(" a b ", (0, 5))
    (1, 4)
    """
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end)
