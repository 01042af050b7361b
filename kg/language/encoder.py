"""The pretrained encoder as a spaCy architecture: `kg.OnnxEncoder.v1` serves vectors of words to a `tok2vec` component.

The network runs by onnxruntime, without PyTorch. A document is read in windows, so a text of any length costs the same
for each word. Each window is one call of the network on one thread: what a word gets depends on its document alone,
not on the documents read beside it, nor on the number of threads or processes (8-bit arithmetic scales by the
largest value of a call, so windows that shared a call would change each other).
"""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import srsly  # type: ignore[import-untyped]
from numpy.typing import NDArray
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import Maxout, Model, Optimizer, chain, concatenate, with_array
from thinc.shims import Shim

from kg.language.pieces import PieceReader

WIDTH = 384
"""Numbers in the vector of a word."""

_MAX_PIECES_PER_WINDOW = 420
"""Of the 512 places that the network has; training windows have 120 to 300."""

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Window:
    """Words to read, `start` to `end`, of which those from `inner_start` to `inner_end` are kept."""

    start: int
    inner_start: int
    inner_end: int
    end: int


def cut_windows(sizes: Sequence[int], *, words: int, context: int) -> Iterator[Window]:
    """Windows over words with these numbers of pieces; the inner parts follow each other without gap.

    A text of up to `words` is one window. Longer texts get inner parts of nearly the same length, with `context`
    words read before and after each. A part of many pieces is cut shorter, so that a window always fits the network.

    >>> [(w.start, w.inner_start, w.inner_end, w.end) for w in cut_windows([1] * 10, words=6, context=1)]
    [(0, 0, 4, 5), (3, 4, 8, 9), (7, 8, 10, 10)]
    """
    total = len(sizes)
    if total <= words:
        inner = words
    else:
        most = words - 2 * context
        inner = -(-total // -(-total // most))
    start = 0
    while start < total:
        end, pieces = start, 0
        while end < total and end - start < inner and pieces + sizes[end] <= _MAX_PIECES_PER_WINDOW * 3 // 4:
            pieces += sizes[end]
            end += 1
        left = right = 0
        spare = _MAX_PIECES_PER_WINDOW - pieces
        while left < context and start - left > 0 and sizes[start - left - 1] <= spare // 2:
            spare -= sizes[start - left - 1]
            left += 1
        while right < context and end + right < total and sizes[end + right] <= spare:
            spare -= sizes[end + right]
            right += 1
        yield Window(start - left, start, end, end + right)
        start = end


class OnnxShim(Shim):
    """The network and its word pieces as bytes; the session is made when first needed, in each process anew."""

    def __init__(self, *, threads: int = 0) -> None:
        super().__init__(None)
        self.network = b""
        self.tokenizer = ""
        self.threads = threads
        self._live: tuple[int, Any, PieceReader, ThreadPoolExecutor] | None = None

    def load(self, network: bytes, tokenizer: str) -> None:
        """Take an ONNX network (ids, shapes -> vectors) and a tokenizer.json."""
        self.network, self.tokenizer, self._live = network, tokenizer, None

    def _wake(self) -> tuple[Any, PieceReader, ThreadPoolExecutor]:
        # A session does not survive a fork, so it belongs to the process that made it.
        if self._live is None or self._live[0] != os.getpid():
            import onnxruntime

            if not self.network:
                raise ValueError("kg.OnnxEncoder.v1 has no network yet: load a trained pipeline with spacy.load")
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = 1
            options.inter_op_num_threads = 1
            options.log_severity_level = 3
            session = onnxruntime.InferenceSession(self.network, options, providers=["CPUExecutionProvider"])
            in_worker = multiprocessing.parent_process() is not None
            threads = self.threads or (1 if in_worker else len(os.sched_getaffinity(0)))
            self._live = (os.getpid(), session, PieceReader(self.tokenizer), ThreadPoolExecutor(threads))
        return self._live[1], self._live[2], self._live[3]

    def read(self, texts: Sequence[Sequence[str]], *, words: int, context: int) -> list[Vectors]:
        """One array (words, WIDTH) for each text."""
        session, pieces, pool = self._wake()

        def run(task: tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], int, int]) -> Vectors:
            ids, shapes, starts, first, last = task
            (vectors,) = session.run(None, {"ids": ids[None], "shapes": shapes[None]})
            ends = np.append(starts[1:], len(ids) - 1)
            sums = np.add.reduceat(vectors[0, :-1], starts, axis=0)
            means: Vectors = (sums / (ends - starts)[:, None])[first:last].astype(np.float32)
            return means

        def tasks(text: Sequence[str]) -> Iterator[Any]:
            sizes = [len(pieces.read_word(word)[0]) for word in text]
            for window in cut_windows(sizes, words=words, context=context):
                framed = pieces.read_words(text[window.start : window.end])
                yield *framed, window.inner_start - window.start, window.inner_end - window.start

        counts, queue = list[int](), list[Any]()
        for text in texts:
            before = len(queue)
            queue += list(tasks(text))
            counts.append(len(queue) - before)
        parts = pool.map(run, queue)
        empty = np.zeros((0, WIDTH), np.float32)
        return [np.concatenate([empty, *(next(parts) for _ in range(count))]) for count in counts]

    def to_bytes(self) -> bytes:
        """Network and tokenizer."""
        return bytes(srsly.msgpack_dumps({"network": self.network, "tokenizer": self.tokenizer}))

    def from_bytes(self, bytes_data: bytes) -> "OnnxShim":
        """Take what `to_bytes` gave."""
        loaded = srsly.msgpack_loads(bytes_data)
        self.load(loaded["network"], loaded["tokenizer"])
        return self

    def copy(self) -> "OnnxShim":
        """Another shim with the same network."""
        made = OnnxShim(threads=self.threads)
        made.load(self.network, self.tokenizer)
        return made

    def __getstate__(self) -> dict[str, Any]:
        return {"network": self.network, "tokenizer": self.tokenizer, "threads": self.threads}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__(threads=state["threads"])  # type: ignore[misc]
        self.load(state["network"], state["tokenizer"])

    @contextmanager
    def use_params(self, params: Any) -> Iterator[None]:  # noqa: ARG002 - as in thinc
        """Nothing is learnt here, so there is nothing to swap."""
        yield

    def finish_update(self, optimizer: Optimizer) -> None:
        """The encoder is frozen."""

    def to_device(self, device_type: str, device_id: int) -> None:
        """The encoder stays on the processor."""


def _forward(
    model: Model[list[Doc], list[Vectors]],
    docs: list[Doc],
    is_train: bool,  # noqa: ARG001 - the encoder is frozen
) -> tuple[list[Vectors], Callable[[list[Vectors]], list[Doc]]]:
    shim = cast(OnnxShim, model.shims[0])
    kept = [[i for i, token in enumerate(doc) if not token.is_space] for doc in docs]
    texts = [[doc[i].text for i in rows] for doc, rows in zip(docs, kept, strict=True)]
    read = shim.read(texts, words=model.attrs["words"], context=model.attrs["context"])
    vectors = []
    for doc, rows, part in zip(docs, kept, read, strict=True):
        if len(rows) < len(doc):  # blanks and line ends are no words: they get zeros
            whole = np.zeros((len(doc), WIDTH), np.float32)
            whole[rows] = part
            part = whole
        vectors.append(part)
    return vectors, lambda _: []


@registry.architectures("kg.OnnxEncoder.v1")  # type: ignore[untyped-decorator]
def create_encoder(words: int = 152, context: int = 20, threads: int = 0) -> Model[list[Doc], list[Vectors]]:
    """A frozen encoder: documents to one array of word vectors each.

    Args:
        words: words in a window, context included. The networks were trained on windows of 90 to 230.
        context: words read on either side of the inner part of a window.
        threads: windows read at a time; 0 for one a core, or one alone in a process made by `n_process`. The
            vectors are the same for any number.
    """
    return Model(
        "kg_onnx_encoder",
        _forward,
        dims={"nO": WIDTH},
        attrs={"words": words, "context": context},
        shims=[OnnxShim(threads=threads)],
    )


@registry.architectures("kg.SpelledVectors.v1")  # type: ignore[untyped-decorator]
def add_spelling(tok2vec: Model[list[Doc], Any], embed: Model[list[Doc], Any], width: int) -> Model[list[Doc], Any]:
    """Vectors of words in context beside those of their spelling, mixed by one layer: lemmas hang on both."""
    return chain(concatenate(tok2vec, embed), with_array(Maxout(width, nP=2, normalize=True)))
