"""Words as the encoder reads them: word pieces, and the shape that the uncased pieces hide."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

SHAPES = 73
"""Number of shape ids; 0 is for the two frame pieces, `[CLS]` and `[SEP]`."""

MAX_PIECES = 12
"""Pieces kept of one word: web addresses and the like have more and say no more."""

MAX_CHARACTERS = 64
"""Characters kept of one word."""

_CASES = {"none": 0, "lower": 1, "title": 2, "upper": 3, "mixed": 4, "initial": 5}
_CACHE_SIZE = 100_000


def find_shape(word: str) -> int:
    """The shape of a word as an even number of 1 + 2 * (case, digits, punctuation); + 1 from its second piece on.

    >>> find_shape("dog") == find_shape("cat"), find_shape("Dog") == find_shape("DOG")
    (True, False)
    >>> find_shape("11"), find_shape("COP29") == find_shape("AB2")
    (13, True)
    """
    word = word[:MAX_CHARACTERS]
    letters = "".join(char for char in word if char.isalpha())
    if not letters:
        case = "none"
    elif letters.islower() or letters.upper() == letters.lower():
        case = "lower"
    elif len(letters) == 1:
        case = "initial"
    elif letters.isupper():
        case = "upper"
    elif letters[0].isupper() and letters[1:].islower():
        case = "title"
    else:
        case = "mixed"
    digits = sum(char.isdigit() for char in word)
    digit = 0 if not digits else 1 if digits == len(word) else 2
    pointed = any(not char.isalnum() for char in word) and word.isprintable()
    return 1 + 2 * (_CASES[case] + 6 * digit + 18 * pointed)


class PieceReader:
    """Word -> (piece ids, shape ids), remembered for the words seen last."""

    def __init__(self, tokenizer_json: str) -> None:
        self._tokenizer = Tokenizer.from_str(tokenizer_json)
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._known: dict[str, tuple[list[int], list[int]]] = {}
        self.cls, self.sep, self.unk, self.mask = (
            int(self._tokenizer.token_to_id(piece) or 0) for piece in ("[CLS]", "[SEP]", "[UNK]", "[MASK]")
        )

    def read_word(self, word: str) -> tuple[list[int], list[int]]:
        """Piece ids and shape ids of one word, at least one each (`[UNK]` for white space)."""
        found = self._known.get(word)
        if found is None:
            ids = self._tokenizer.encode(word[:MAX_CHARACTERS], add_special_tokens=False).ids[:MAX_PIECES]
            ids = ids or [self.unk]
            shape = find_shape(word)
            found = (ids, [shape] + [shape + 1] * (len(ids) - 1))
            if len(self._known) >= _CACHE_SIZE:
                self._known.clear()
            self._known[word] = found
        return found

    def read_words(self, words: Iterable[str]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """Framed piece ids and shape ids of a run of words, and the index of the first piece of each word."""
        ids: list[int] = [self.cls]
        shapes: list[int] = [0]
        starts: list[int] = []
        for word in words:
            starts.append(len(ids))
            word_ids, word_shapes = self.read_word(word)
            ids += word_ids
            shapes += word_shapes
        ids.append(self.sep)
        shapes.append(0)
        return np.array(ids, np.int64), np.array(shapes, np.int64), np.array(starts, np.int64)
