"""Tests of best trees and best sequences of names, against all possible ones."""

from itertools import pairwise, product

import numpy as np
import pytest

from kg.language.decode import SIDE_BY_SIDE, decode_names, decode_tree

TAGS = ["O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG"]


def _is_tree(heads: tuple[int, ...]) -> bool:
    for i in range(len(heads)):
        seen = set()
        while heads[i] != i:
            if i in seen:
                return False
            seen.add(i)
            i = heads[i]
    return sum(head == i for i, head in enumerate(heads)) == 1


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5])
def test_tree_is_the_best_of_all_trees_with_one_root(size: int) -> None:
    chance = np.random.default_rng(size)
    for _ in range(40):
        scores = (chance.normal(size=(size, size)) * 3).astype(np.float32)
        best = max(
            sum(float(scores[i, head]) for i, head in enumerate(heads))
            for heads in product(range(size), repeat=size)
            if _is_tree(heads)
        )

        found = decode_tree(scores)

        assert _is_tree(tuple(found))
        assert sum(float(scores[i, head]) for i, head in enumerate(found)) == pytest.approx(best, abs=1e-4)


def test_names_are_the_best_of_all_valid_sequences() -> None:
    chance = np.random.default_rng(1)
    valid = [
        tags
        for tags in product(range(5), repeat=4)
        if all(tag not in (2, 4) or (i and tags[i - 1] in (tag, tag - 1)) for i, tag in enumerate(tags))
    ]

    def worth(scores: np.ndarray, tags: tuple[int, ...]) -> float:
        beside = sum(now % 2 == 1 and before in (now, now + 1) for before, now in pairwise(tags))
        return sum(float(scores[i, tag]) for i, tag in enumerate(tags)) - beside * SIDE_BY_SIDE

    for _ in range(60):
        scores = (chance.normal(size=(4, 5)) * 2).astype(np.float32)
        best = max(valid, key=lambda tags: worth(scores, tags))
        spans, start = [], None
        for i, tag in enumerate([*best, 0]):
            if start is not None and (tag == 0 or tag % 2):
                spans.append((start, i, TAGS[best[start]][2:]))
                start = None
            if tag % 2:
                start = i

        assert decode_names(scores, TAGS) == spans


def test_names_side_by_side_stay_apart() -> None:
    scores = np.array([[0, 9, 0, 0, 0], [0, 9, 0, 0, 0], [0, 0, 9, 0, 0]], np.float32)

    assert decode_names(scores, TAGS) == [(0, 1, "PERSON"), (1, 3, "PERSON")]


def test_no_words_have_no_names() -> None:
    assert decode_names(np.zeros((0, 5), np.float32), TAGS) == []


def test_two_names_of_one_kind_side_by_side_are_one_unless_clearly_two() -> None:
    first_and_last = np.array([[0, 6, 1, 0, 0], [0, 4, 3, 0, 0]], np.float32)
    assert decode_names(first_and_last, TAGS) == [(0, 2, "PERSON")]
    first_and_last[1, 1] += SIDE_BY_SIDE
    assert decode_names(first_and_last, TAGS) == [(0, 1, "PERSON"), (1, 2, "PERSON")]
