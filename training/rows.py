"""Corpora made ready for the encoder: rows of words and labels, windows of rows, names swapped, batches of tensors."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from kg.language.pieces import PieceReader
from training.corpora import TYPES, Document, Sentence, Token, allowed_tags

NER_TAGS = ["O", *(f"{mark}-{kind}" for kind in TYPES for mark in "BI")]


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence made ready: words and what each head should say (-100: not annotated)."""

    words: tuple[str, ...]
    ner: NDArray[np.bool_]
    upos: NDArray[np.int64]
    xpos: NDArray[np.int64]
    feats: NDArray[np.int64]
    dep: NDArray[np.int64]
    head: NDArray[np.int64]
    start_known: bool
    names: tuple[tuple[int, int, str], ...] = ()
    """Names that may give way to others of their type: of news only, for the syntax of other corpora would not hold."""


def collect_labels(documents: Sequence[Document]) -> dict[str, list[str]]:
    """The labels of each head, in a fixed order; feats seen once are left out."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("upos", "xpos", "feats", "dep")}
    for document in documents:
        for sentence in document.sentences:
            for token in sentence.tokens:
                for name, count in counts.items():
                    value = getattr(token, name)
                    if value is not None:
                        count[value] += 1
    labels = {name: sorted(value for value, n in count.items() if n > 1) for name, count in counts.items()}
    return {"ner": NER_TAGS, **labels, "start": ["inside", "start"]}


def _make_row(
    sentence: Sentence, tags: list[frozenset[str]], index: dict[str, dict[str, int]], *, swappable: bool
) -> Row:
    tokens = sentence.tokens
    ner = np.array([[tag in allowed for tag in NER_TAGS] for allowed in tags], np.bool_)

    def column(name: str) -> NDArray[np.int64]:
        return np.array([index[name].get(getattr(token, name), -100) for token in tokens], np.int64)

    has_head = tokens[0].head is not None
    head = [(-100 if token.head is None else i if token.head < 0 else token.head) for i, token in enumerate(tokens)]
    return Row(
        words=tuple(token.text for token in tokens),
        ner=ner,
        upos=column("upos"),
        xpos=column("xpos"),
        feats=column("feats"),
        dep=column("dep") if has_head else np.full(len(tokens), -100, np.int64),
        head=np.array(head, np.int64),
        start_known=sentence.start_known,
        names=sentence.names or () if swappable else (),
    )


def make_rows(documents: Sequence[Document], labels: dict[str, list[str]]) -> list[list[Row]]:
    """Documents as lists of rows."""
    index = {name: {value: i for i, value in enumerate(values)} for name, values in labels.items()}
    return [
        [
            _make_row(sentence, tags, index, swappable=document.scheme == "worldwide")
            for sentence, tags in zip(document.sentences, allowed_tags(document), strict=True)
        ]
        for document in documents
    ]


Donors = dict[str, list[tuple[tuple[str, ...], NDArray[np.bool_]]]]
"""Type of name -> names as words and their rows of allowed tags."""


def collect_donors(documents: Sequence[Sequence[Row]]) -> Donors:
    """Each different name of the rows once, by its type."""
    donors: Donors = {}
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for document in documents:
        for row in document:
            for start, end, kind in row.names:
                words = row.words[start:end]
                if (kind, words) not in seen:
                    seen.add((kind, words))
                    donors.setdefault(kind, []).append((words, row.ner[start:end]))
    return donors


def swap_names(window: Sequence[Row], donors: Donors, share: float, chance: random.Random) -> list[Row]:
    """A share of the names of the window replaced by others of their type, the same by the same (Dai & Adel 2020)."""
    chosen: dict[tuple[str, tuple[str, ...]], tuple[tuple[str, ...], NDArray[np.bool_]] | None] = {}
    made = []
    for row in window:
        words, tags, last = list[str](), list[NDArray[np.bool_]](), 0
        for start, end, kind in row.names:
            name = row.words[start:end]
            if (kind, name) not in chosen:
                drawn = chance.random() < share and kind not in ("Date", "Money")
                chosen[kind, name] = chance.choice(donors[kind]) if drawn else None
            new_words, new_tags = chosen[kind, name] or (name, row.ner[start:end])
            words += [*row.words[last:start], *new_words]
            tags += [row.ner[last:start], new_tags]
            last = end
        words += row.words[last:]
        tags.append(row.ner[last:])
        blank = np.full(len(words), -100, np.int64)
        made.append(
            replace(
                row,
                words=tuple(words),
                ner=np.concatenate(tags),
                upos=blank,
                xpos=blank,
                feats=blank,
                dep=blank,
                head=blank,
                names=(),
            )
        )
    return made


def cut_windows(
    documents: Sequence[Sequence[Row]], chance: random.Random | None = None, *, most: int = 150
) -> list[list[Row]]:
    """Runs of consecutive sentences of 90 to `most` words; short documents share a window."""
    windows: list[list[Row]] = []
    for document in documents:
        window: list[Row] = []
        size, limit = 0, chance.randint(90, most) if chance else most - 10
        if windows and sum(len(row.words) for row in windows[-1]) < 70 and len(document) < 4:
            window = windows.pop()
            size = sum(len(row.words) for row in window)
        for row in document:
            if window and size + len(row.words) > limit:
                windows.append(window)
                window, size = [], 0
            window.append(row)
            size += len(row.words)
        if window:
            windows.append(window)
    return windows


def _change_case(words: tuple[str, ...], chance: random.Random) -> tuple[str, ...]:
    drawn = chance.random()
    if drawn < 0.02:
        return tuple(word.upper() for word in words)
    if drawn < 0.04:
        return tuple(word.lower() for word in words)
    return words


class Batch:
    """Windows as padded tensors over pieces and flat ones over words."""

    def __init__(self, windows: Sequence[Sequence[Row]], pieces: PieceReader, chance: random.Random | None) -> None:
        read = []
        for window in windows:
            words = [word for row in window for word in (_change_case(row.words, chance) if chance else row.words)]
            ids, shapes, starts = pieces.read_words(words)
            if len(ids) > 512:
                ids, shapes = ids[:512], shapes[:512]
            read.append((ids, shapes, starts))
        length = max(len(ids) for ids, _, _ in read)
        widest = max(len(starts) for _, _, starts in read)
        size = len(windows)
        self.ids = torch.zeros(size, length, dtype=torch.long)
        self.shapes = torch.zeros(size, length, dtype=torch.long)
        self.mask = torch.full((size, 1, 1, length), -1e4)
        owner = torch.full((size, length), size * widest, dtype=torch.long)  # piece -> word; the last row is dropped
        counts = torch.ones(size * widest + 1)
        self.valid = torch.zeros(size, widest, dtype=torch.bool)
        same = torch.full((size, widest), -1, dtype=torch.long)
        fields = {
            name: torch.full((size, widest), -100, dtype=torch.long)
            for name in ("upos", "xpos", "feats", "dep", "head", "start")
        }
        self.ner = torch.ones(size, widest, len(NER_TAGS), dtype=torch.bool)
        for i, (window, (ids, shapes, starts)) in enumerate(zip(windows, read, strict=True)):
            n = len(ids)
            self.ids[i, :n] = torch.from_numpy(ids)
            self.shapes[i, :n] = torch.from_numpy(shapes)
            self.mask[i, 0, 0, :n] = 0
            ends = np.append(starts[1:], n - 1)
            word_of = np.repeat(np.arange(len(starts)), np.maximum(ends - starts, 0))[: n - 1]
            owner[i, 1 : 1 + len(word_of)] = torch.from_numpy(word_of) + i * widest
            sizes = np.bincount(word_of, minlength=len(starts))
            counts[i * widest : i * widest + len(starts)] = torch.from_numpy(np.maximum(sizes, 1)).float()
            self.valid[i, : len(starts)] = True
            at = 0
            for number, row in enumerate(window):
                to = at + len(row.words)
                same[i, at:to] = number
                self.ner[i, at:to] = torch.from_numpy(row.ner)
                for name in ("upos", "xpos", "feats", "dep"):
                    fields[name][i, at:to] = torch.from_numpy(getattr(row, name))
                fields["head"][i, at:to] = torch.from_numpy(np.where(row.head >= 0, row.head + at, -100))
                if row.start_known:
                    fields["start"][i, at:to] = 0
                    fields["start"][i, at] = 1
                at = to
        self.fields = fields
        self.same = (same[:, :, None] == same[:, None, :]) & (same[:, :, None] >= 0)
        self.owner, self.counts, self.shape = owner, counts, (size, widest)

    def word_vectors(self, vectors: Tensor) -> Tensor:
        """Mean of the pieces of each word: (windows, words, width), float32."""
        size, widest = self.shape
        out = torch.zeros(size * widest + 1, vectors.shape[-1])
        out = out.index_add(0, self.owner.flatten(), vectors.float().flatten(0, 1))
        return (out / self.counts[:, None])[:-1].view(size, widest, -1)


def read_own_words(corpora: Path) -> list[Document]:
    """Worldwide articles from their raw text in our words, a paragraph standing for a sentence."""
    import spacy

    from kg.language.tokenizer import create_tokenizer
    from training.docs import NEWS_KINDS, make_news_docs

    nlp = spacy.blank("en")
    nlp.tokenizer = create_tokenizer(nlp)
    tag_of = {kind: tag for tag, kind in NEWS_KINDS.items()}
    documents = []
    for number, doc in enumerate(make_news_docs(nlp, corpora, "train")):
        rows: list[list[int]] = [[]]
        for token in doc:
            if token.is_space:
                if "\n" in token.text and rows[-1] and not token.ent_type:
                    rows.append([])
                continue
            if len(rows[-1]) >= 130 and token.ent_iob_ != "I":
                rows.append([])
            rows[-1].append(token.i)
        place = {i: (r, at) for r, row in enumerate(rows) for at, i in enumerate(row)}
        names: list[list[tuple[int, int, str]]] = [[] for _ in rows]
        for ent in doc.ents:
            inside = [place[i] for i in range(ent.start, ent.end) if i in place]
            if inside and inside[0][0] == inside[-1][0]:
                names[inside[0][0]].append((inside[0][1], inside[-1][1] + 1, tag_of[ent.label_]))
        sentences = tuple(
            Sentence(tokens=tuple(Token(text=doc[i].text) for i in row), names=tuple(spans), start_known=False)
            for row, spans in zip(rows, names, strict=True)
            if row
        )
        documents.append(Document(id=f"own/{number:04}", scheme="worldwide", sentences=sentences))
    return documents
