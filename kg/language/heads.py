"""Components that read the encoder's vectors from `doc.tensor`: a biaffine parser, and a tagger of names.

Both were trained together with the encoder; what they learnt is a few matrices, kept with the component.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np
import srsly  # type: ignore[import-untyped]
from numpy.typing import NDArray
from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from kg.language.decode import decode_names, decode_tree

Array = NDArray[np.float32]

_LONGEST = 250
"""Words of a sentence parsed as one; longer runs without a sentence end (tables, lists of names) are cut there."""


class MatrixPipe(Pipe):
    """A component whose state is a list of labels and some named matrices."""

    def __init__(self, vocab: Vocab, name: str) -> None:
        self.vocab = vocab
        self.name = name
        self.learnt: dict[str, Array] = {}
        self.kept_labels: list[str] = []

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that the component gives."""
        return tuple(self.kept_labels)

    def load(self, labels: Iterable[str], learnt: dict[str, Array]) -> None:
        """Take labels and matrices."""
        self.kept_labels = list(labels)
        self.learnt = {key: np.ascontiguousarray(value, np.float32) for key, value in learnt.items()}
        for label in self.kept_labels:
            self.vocab.strings.add(label)

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:  # noqa: ARG002 - as in spaCy
        """Labels and matrices, these in 16 bits."""
        learnt = {key: value.astype(np.float16) for key, value in sorted(self.learnt.items())}
        return bytes(srsly.msgpack_dumps({"labels": self.kept_labels, "learnt": learnt}))

    def from_bytes(self, bytes_data: bytes, *, exclude: Iterable[str] = ()) -> "MatrixPipe":  # noqa: ARG002
        """Take what `to_bytes` gave."""
        state = srsly.msgpack_loads(bytes_data)
        self.load(state["labels"], state["learnt"])
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:  # noqa: ARG002
        """Write the state into a folder."""
        Path(path).mkdir(parents=True, exist_ok=True)
        (Path(path) / "model").write_bytes(self.to_bytes())

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> "MatrixPipe":  # noqa: ARG002
        """Read the state from a folder."""
        return self.from_bytes((Path(path) / "model").read_bytes())


def _sentences(doc: Doc) -> Iterator[list[int]]:
    """The words of each sentence, without white space; a very long one in parts."""
    rows: list[int] = []
    for token in doc:
        if rows and (token.is_sent_start or len(rows) >= _LONGEST):
            yield rows
            rows = []
        if not token.is_space:
            rows.append(token.i)
    if rows:
        yield rows


def _leaky(values: Array) -> Array:
    return np.where(values > 0, values, np.float32(0.1) * values)


def _with_one(values: Array) -> Array:
    return np.concatenate([values, np.ones((len(values), 1), np.float32)], 1)


class BiaffineParser(MatrixPipe):
    """Heads and labels of Universal Dependencies, within the sentences set before (Dozat & Manning 2017)."""

    def __call__(self, doc: Doc) -> Doc:
        """Set head and dep of every token; white space hangs from the word before it."""
        if not len(doc):
            return doc
        made = self.learnt
        vectors = cast(Array, doc.tensor)
        parts = {
            name: _leaky(vectors @ made[f"{name}.weight"].T + made[f"{name}.bias"])
            for name in ("arc_from", "arc_to", "label_from", "label_to")
        }
        arc_from = _with_one(parts["arc_from"]) @ made["arc"]
        label_from, label_to = _with_one(parts["label_from"]), _with_one(parts["label_to"])
        heads, names = np.arange(len(doc)), np.zeros(len(doc), np.int64)
        for rows in _sentences(doc):
            scores = cast(Array, arc_from[rows] @ parts["arc_to"][rows].T)
            scores -= scores.max(1, keepdims=True)
            scores -= np.log(np.exp(scores).sum(1, keepdims=True))
            heads[rows] = np.array(rows)[decode_tree(scores)]
        root = self.kept_labels.index("ROOT")
        flat = made["label"].transpose(1, 0, 2).reshape(made["label"].shape[1], -1)
        for at in range(0, len(doc), 512):  # in pieces: the scores of a long document would fill the memory
            chosen = slice(at, at + 512)
            mixed = (label_from[chosen] @ flat).reshape(-1, len(self.kept_labels), made["label"].shape[2])
            scores = np.einsum("nlj,nj->nl", mixed, label_to[heads[chosen]])
            scores[:, root] = -np.inf
            names[chosen] = scores.argmax(1)
        names[heads == np.arange(len(doc))] = root
        ids = np.array([self.vocab.strings.as_int(label) for label in self.kept_labels], np.uint64)[names]
        blank = self.vocab.strings.as_int("dep")
        for token in doc:
            if token.is_space:
                before = token.i - 1
                heads[token.i] = before if before >= 0 else self._first_word(doc)
                ids[token.i] = blank
        offsets = (heads - np.arange(len(doc))).astype(np.int64).view(np.uint64)
        return doc.from_array(["HEAD", "DEP"], cast(Any, np.stack([offsets, ids], 1)))

    @staticmethod
    def _first_word(doc: Doc) -> int:
        return next((token.i for token in doc if not token.is_space), 0)


class NameTagger(MatrixPipe):
    """Names within sentences: one linear layer over the vectors, and the best valid sequence of tags."""

    def __call__(self, doc: Doc) -> Doc:
        """Set `doc.ents`; names set before are replaced."""
        if not len(doc):
            return doc
        scores: Array = cast(Array, doc.tensor) @ self.learnt["weight"].T + self.learnt["bias"]
        spans = []
        for rows in _sentences(doc):
            for start, end, kind in decode_names(scores[rows], self.kept_labels):
                spans.append(Span(doc, rows[start], rows[end - 1] + 1, label=kind))
        doc.set_ents(spans)
        return doc


@Language.factory("kg_biaffine_parser", requires=["doc.tensor"], assigns=["token.dep", "token.head", "doc.sents"])
def create_parser(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """What a config names as `factory = "kg_biaffine_parser"`."""
    return BiaffineParser(nlp.vocab, name)


@Language.factory("kg_name_tagger", requires=["doc.tensor"], assigns=["doc.ents"])
def create_names(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """What a config names as `factory = "kg_name_tagger"`."""
    return NameTagger(nlp.vocab, name)
