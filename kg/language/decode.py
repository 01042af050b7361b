"""Best trees and best sequences of names from scores: pure arithmetic on arrays."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]

SIDE_BY_SIDE = 2.0
"""By how much two names of one kind must beat one long name where no word stands between them, in logits."""


def decode_names(scores: Scores, tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """The best valid sequence of BIO tags for (words, tags) scores, as spans (start, end, kind).

    `tags` is "O", then "B-X", "I-X" for each kind. An I- follows only its own kind, and a name that begins right behind
    another of its kind must be worth `SIDE_BY_SIDE`. Viterbi, without it where the best tags of the words do neither.

    >>> decode_names(np.array([[0, 2, 1], [1, 0, 3], [5, 0, 4]], np.float32), ["O", "B-ORG", "I-ORG"])
    [(0, 2, 'ORG')]
    >>> decode_names(np.array([[0, 1, 2], [1, 0, 3]], np.float32), ["O", "B-ORG", "I-ORG"])
    [(0, 2, 'ORG')]
    >>> decode_names(np.array([[0, 5, 2], [1, 4, 3]], np.float32), ["O", "B-ORG", "I-ORG"])
    [(0, 2, 'ORG')]
    """
    if not len(scores):
        return []
    best = scores.argmax(1)
    before = np.concatenate([[0], best[:-1]])
    inside, begin = (best > 0) & (best % 2 == 0), best % 2 == 1
    astray = inside & (before != best) & (before != best - 1)
    beside = begin & ((before == best) | (before == best + 1))
    if (astray | beside).any():
        best = _viterbi(scores)
    spans, start = list[tuple[int, int, str]](), -1
    for i, tag in enumerate([*best.tolist(), 0]):
        if start >= 0 and (tag == 0 or tag % 2 == 1):
            spans.append((start, i, tags[int(best[start])][2:]))
            start = -1
        if tag % 2 == 1:
            start = i
    return spans


def _viterbi(scores: Scores) -> NDArray[np.int64]:
    size = scores.shape[1]
    # (from, to): what it costs to go from one tag to the next.
    steps = np.zeros((size, size), scores.dtype)
    for begin in range(1, size, 2):
        inside = begin + 1
        steps[:, inside] = -np.inf
        steps[[begin, inside], inside] = 0
        steps[[begin, inside], begin] = -SIDE_BY_SIDE
    best = scores[0].copy()
    best[2::2] = -np.inf
    back = np.zeros(scores.shape, np.int64)
    for i in range(1, len(scores)):
        paths = best[:, None] + steps
        back[i] = paths.argmax(0)
        best = paths.max(0) + scores[i]
    path = [int(best.argmax())]
    for i in range(len(scores) - 1, 0, -1):
        path.append(int(back[i, path[-1]]))
    return np.array(path[::-1])


def decode_tree(scores: Scores) -> list[int]:
    """The best tree for (dependent, head) scores: the head of each word, the root being its own head.

    Chu-Liu/Edmonds with exactly one root: if the best tree has several, the best of the trees with one of them.

    >>> decode_tree(np.array([[1, 9, 0], [0, 5, 8], [0, 8, 3]], np.float32))
    [1, 1, 1]
    """
    size = len(scores)
    heads = scores.argmax(1)
    if _count_roots(heads) == 1 and not _find_cycle(heads.tolist()):
        return [int(head) for head in heads]
    # Row and column 0 stand for a root above all words.
    whole = np.full((size + 1, size + 1), -np.inf, np.float64)
    whole[1:, 1:] = scores
    whole[1:, 0] = scores.diagonal()
    np.fill_diagonal(whole, -np.inf)
    found = _maximum_tree(whole)
    roots = [i for i in range(1, size + 1) if found[i] == 0]
    if len(roots) > 1:
        best = -np.inf
        for root in roots:
            single = whole.copy()
            single[1:, 0] = -np.inf
            single[root, 0] = whole[root, 0]
            tried = _maximum_tree(single)
            total = sum(float(single[i, tried[i]]) for i in range(1, size + 1))
            if total > best:
                best, found = total, tried
    return [i if found[i + 1] == 0 else found[i + 1] - 1 for i in range(size)]


def _count_roots(heads: NDArray[np.int64]) -> int:
    return int((heads == np.arange(len(heads))).sum())


def _find_cycle(heads: Sequence[int]) -> list[int]:
    """A cycle of two words and more, or nothing; a word that is its own head ends a path."""
    state = [0] * len(heads)
    for start in range(len(heads)):
        path, i = [], start
        while state[i] == 0:
            state[i] = 1
            path.append(i)
            if heads[i] == i or heads[i] < 0:
                break
            i = heads[i]
        else:
            if state[i] == 1 and i in path and heads[i] != i:
                return path[path.index(i) :]
        for j in path:
            state[j] = 2
    return []


def _maximum_tree(scores: NDArray[np.float64]) -> list[int]:
    """Head of each node in the best tree with node 0 on top (Chu and Liu 1965, Edmonds 1967); -1 for node 0."""
    size = len(scores)
    heads = [-1, *(int(i) for i in scores[1:].argmax(1))]
    cycle = _find_cycle(heads)
    if not cycle:
        return heads
    rest = [i for i in range(size) if i not in set(cycle)]
    kept = sum(scores[i, heads[i]] for i in cycle)
    small = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    into, out = [0] * len(rest), [0] * len(rest)
    for column, head in enumerate(rest):
        gains = [scores[i, head] - scores[i, heads[i]] for i in cycle]
        into[column] = int(np.argmax(gains))
        small[-1, column] = max(gains) + kept
    for row, dependent in enumerate(rest):
        out[row] = int(np.argmax(scores[dependent, cycle]))
        small[row, -1] = scores[dependent, cycle[out[row]]]
    small[0] = -np.inf
    found = _maximum_tree(small)
    tree = heads[:]
    for row, dependent in enumerate(rest):
        if row:
            tree[dependent] = cycle[out[row]] if found[row] == len(rest) else rest[found[row]]
    entered = found[-1]
    tree[cycle[into[entered]]] = rest[entered]
    return tree
