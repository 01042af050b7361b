"""The parse of an article as plain Python objects, with the names and the meaning that spaCy gives them.

spaCy makes a token anew each time one is asked for, decodes its strings at each look and searches the sentence for its
children. Rules look at every token many times over.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from math import inf
from typing import overload

from spacy.tokens import Doc as ParsedDoc


class Token:
    """A word: `i` is its number in the doc, `idx` its offset, the rest what the pipeline says of it.

    `children` are in text order; a root is its own `head`.
    """

    __slots__ = (
        *("doc", "i", "idx", "text", "lower_", "lemma_", "pos_", "tag_", "dep_", "ent_type_", "whitespace_"),
        *("is_space", "is_punct", "like_num", "sent", "head", "children", "left_edge", "right_edge"),
    )

    doc: Doc
    i: int
    idx: int
    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    whitespace_: str
    is_space: bool
    is_punct: bool
    like_num: bool
    sent: Span
    head: Token
    children: tuple[Token, ...]
    left_edge: Token
    right_edge: Token

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    @property
    def text_with_ws(self) -> str:
        """The text with the blank behind it, if there is one."""
        return self.text + self.whitespace_

    @property
    def is_alpha(self) -> bool:
        """Whether the word is of letters alone."""
        return self.text.isalpha()

    @property
    def is_sent_start(self) -> bool:
        """Whether a sentence begins here."""
        return self.sent.start == self.i

    @property
    def lefts(self) -> tuple[Token, ...]:
        """The children in front of the token."""
        return tuple(child for child in self.children if child.i < self.i)

    @property
    def ancestors(self) -> Iterator[Token]:
        """The heads above the token, the nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def is_ancestor(self, descendant: Token) -> bool:
        """Whether the other token stands below this one."""
        return self in descendant.ancestors

    @property
    def subtree(self) -> Iterator[Token]:
        """The token and all that stands below it, in text order."""
        for child in self.lefts:
            yield from child.subtree
        yield self
        for child in self.children:
            if child.i > self.i:
                yield from child.subtree

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """What is coordinated with the token."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        found = [first]
        for token in found:
            found.extend(child for child in token.children if child.i > token.i and child.dep_ == "conj")
        return tuple(token for token in found if token is not self)

    def nbor(self, by: int = 1) -> Token:
        """The neighbour so many tokens on.

        Raises:
            IndexError: there is none.
        """
        if self.i + by < 0:
            raise IndexError(self.i + by)
        return self.doc[self.i + by]


class Span:
    """Neighbouring tokens of a doc: from number `start` to before number `end`."""

    __slots__ = ("_root", "doc", "end", "start")

    def __init__(self, doc: Doc, start: int, end: int) -> None:
        self.doc = doc
        self.start = start
        self.end = max(start, end)
        self._root: Token | None = None

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> Span: ...
    def __getitem__(self, index: int | slice) -> Token | Span:
        if isinstance(index, slice):
            start, end, _ = index.indices(len(self))
            return Span(self.doc, self.start + start, self.start + end)
        return self.doc.tokens[self.start : self.end][index]

    def __repr__(self) -> str:
        return self.text

    @property
    def start_char(self) -> int:
        """The offset of the first token; of the end of the text if there is none."""
        return self.doc[self.start].idx if self.start < len(self.doc) else len(self.doc.text)

    @property
    def end_char(self) -> int:
        """The offset behind the last token."""
        if self.start == self.end:
            return self.start_char
        last = self.doc[self.end - 1]
        return last.idx + len(last)

    @property
    def text(self) -> str:
        """The text from the first token to the last."""
        return self.doc.text[self.start_char : self.end_char]

    @property
    def root(self) -> Token:
        """The token nearest to the root of its sentence, the first if several; no bare mark if there is another."""
        if self._root is None:
            outward = [token for token in self if token.head is token or not self.start <= token.head.i < self.end]
            self._root = min(outward, key=_depth) if outward else self.doc[self.start]
        return self._root


def _depth(token: Token) -> float:
    if (token.is_space or token.is_punct) and not token.children and token.head is not token:
        return inf
    return sum(1 for _ in token.ancestors)


class Doc:
    """The tokens of a text with their offsets, its sentences, and its entities as label, start and end offset."""

    __slots__ = ("_over", "ents", "sents", "starts", "text", "tokens")

    def __init__(self, parsed: ParsedDoc) -> None:
        self.tokens = _tokens(self, parsed)
        self.text = "".join([token.text_with_ws for token in self.tokens])
        self.starts = [token.idx for token in self.tokens]
        begins = parsed.to_array("SENT_START").tolist()
        firsts = [i for i in range(len(self)) if i == 0 or begins[i] == 1]
        self.sents = tuple(Span(self, *ends) for ends in pairwise((*firsts, len(self))))
        for sent in self.sents:
            for token in sent:
                token.sent = sent
        self._over: dict[tuple[int, int], Span] = {}
        self.ents = tuple((ent.label_, ent.start_char, ent.end_char) for ent in parsed.ents)

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> Span: ...
    def __getitem__(self, index: int | slice) -> Token | Span:
        if isinstance(index, slice):
            start, end, _ = index.indices(len(self.tokens))
            return Span(self, start, end)
        return self.tokens[index]

    def span_over(self, start: int, end: int) -> Span:
        """The tokens that lie, in part or whole, between two offsets; none if the offsets lie outside of the text."""
        found = self._over.get((start, end))
        if found is None:
            found = self._over[start, end] = self._span_over(start, end)
        return found

    def _span_over(self, start: int, end: int) -> Span:
        first, last = self._token_at(start), self._token_at(end - 1)
        if first is None or last is None:
            return self[0:0]
        blank = start == first.idx + len(first)  # what begins with the blank behind a token does not hold the token
        return Span(self, first.i + blank, last.i + 1)

    def _token_at(self, offset: int) -> Token | None:
        """The token at an offset, the blank behind it included."""
        found = bisect_right(self.starts, offset) - 1
        if found < 0:
            return None
        token = self.tokens[found]
        return token if offset < token.idx + len(token.text) + len(token.whitespace_) else None


_STRINGS = ("ORTH", "LOWER", "LEMMA", "POS", "TAG", "DEP", "ENT_TYPE")
_NUMBERS = ("IDX", "HEAD", "SPACY", "IS_SPACE", "IS_PUNCT", "LIKE_NUM")


def _tokens(doc: Doc, parsed: ParsedDoc) -> list[Token]:
    """The tokens of a parse, tied to each other."""
    columns: list[list[int]] = parsed.to_array(list(_STRINGS)).T.tolist()
    strings = {code: parsed.vocab.strings[code] if code else "" for code in set[int]().union(*columns)}
    texts = zip(*([strings[code] for code in column] for column in columns), strict=True)
    numbers: list[list[int]] = parsed.to_array(list(_NUMBERS)).astype("int64").tolist()
    tokens = [Token() for _ in numbers]
    below: list[list[Token]] = [[] for _ in tokens]
    for i, (token, words, (offset, head, blank, space, punct, number)) in enumerate(
        zip(tokens, texts, numbers, strict=True)
    ):
        token.doc, token.i, token.idx = doc, i, offset
        token.text, token.lower_, token.lemma_, token.pos_, token.tag_, token.dep_, token.ent_type_ = words
        token.whitespace_ = " " if blank else ""
        token.is_space, token.is_punct, token.like_num = space == 1, punct == 1, number == 1
        token.head, token.left_edge, token.right_edge = tokens[i + head], token, token
        if head:
            below[i + head].append(token)
    for token, found in zip(tokens, below, strict=True):
        token.children = tuple(found)
    _set_edges(tokens)
    return tokens


def _set_edges(tokens: list[Token]) -> None:
    """Let every token know the first and the last word below it, in one pass each way as spaCy does.

    Where the arcs of a tree cross, a word far out may be missed.
    """
    for token in (*tokens, *reversed(tokens)):
        head = token.head
        if token.left_edge.i < head.left_edge.i:
            head.left_edge = token.left_edge
        if token.right_edge.i > head.right_edge.i:
            head.right_edge = token.right_edge
