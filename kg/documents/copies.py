"""Exact and near copies among articles: nine in ten of the words in the same order, also where one is cut."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

from rapidfuzz.distance import LCSseq

from kg.model import Article, BlockKind

SAME = 0.9  # share of the shorter text's words that stand in the longer in the same order
_SHINGLE = 5  # words; fewer make chance meetings, more miss copies with a change in every sentence
_SAMPLE = 4  # one shingle in so many is compared, chosen by its first word: the same ones in every text
_MIN_WORDS = 40  # shorter texts are compared as wholes only
_MIN_SHARE = 0.2  # a copy that is cut keeps at least so much of the article; less is a quotation
_BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.TURN})


def find_copies(articles: Sequence[Article]) -> dict[int, int]:
    """Index of each copy to the index of the article that it copies, which is itself no copy.

    Of several copies the first by source file and place is the original, unless another is more complete by more than a
    tenth. The order in which the articles come does not matter.
    """
    order = sorted(range(len(articles)), key=lambda index: (articles[index].source_file, articles[index].begin))
    words = [_words(article) for article in articles]
    pairs = _find_pairs(order, words)
    neighbours: dict[int, set[int]] = defaultdict(set)
    for left, right in pairs:
        if _is_copy(words[left], words[right]):
            neighbours[left].add(right)
            neighbours[right].add(left)
    rank = {index: place for place, index in enumerate(order)}
    copies: dict[int, int] = {}
    left_over = {index for index in order if neighbours[index]}
    while left_over:
        first = min(left_over, key=rank.__getitem__)
        group = {first, *(neighbours[first] & left_over)}
        longest = max(len(words[index]) for index in group)
        original = min((index for index in group if len(words[index]) >= SAME * longest), key=rank.__getitem__)
        group = {original, *(neighbours[original] & left_over)}
        copies.update({index: original for index in group if index != original})
        left_over -= group
    return copies


def _words(article: Article) -> list[str]:
    """Words of the paragraphs in lower case; of the whole text where the paragraphs are few."""
    body = " ".join(article.text[block.start : block.end] for block in article.blocks if block.kind in _BODY)
    words = re.findall(r"\w+", body.lower())
    return words if len(words) >= _MIN_WORDS else re.findall(r"\w+", article.text.lower())


def _find_pairs(order: Sequence[int], words: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """Pairs that share enough sampled shingles to be compared in full.

    A shingle of very many articles is a set phrase: past the first holders only neighbours in order are paired, so that
    the work stays nearly linear.
    """
    holders: dict[int, list[int]] = defaultdict(list)
    sizes: dict[int, int] = {}
    whole: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index in order:
        if len(words[index]) < _MIN_WORDS:
            whole[tuple(words[index])].append(index)
            continue
        sample = _sample(words[index])
        sizes[index] = len(sample)
        for shingle in sample:
            holders[shingle].append(index)
    shared: Counter[tuple[int, int]] = Counter()
    for indices in holders.values():
        for place, right in enumerate(indices):
            for left in {*indices[: min(place, 8)], *indices[max(0, place - 2) : place]}:
                shared[left, right] += 1
    pairs = [pair for pair, count in shared.items() if count >= 0.3 * min(sizes[pair[0]], sizes[pair[1]])]
    pairs.extend((group[0], other) for text, group in whole.items() if text for other in group[1:])
    return sorted(pairs)


def _sample(words: Sequence[str]) -> set[int]:
    """Hashes of the shingles that begin with a word whose own hash is chosen; of all if none does."""
    starts = range(len(words) - _SHINGLE + 1)
    chosen = [start for start in starts if _hash(words[start]) % _SAMPLE == 0] or starts
    return {crc32(" ".join(words[start : start + _SHINGLE]).encode("utf-8", "surrogatepass")) for start in chosen}


@lru_cache(maxsize=1 << 16)
def _hash(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


def _is_copy(left: Sequence[str], right: Sequence[str]) -> bool:
    short, long = sorted((left, right), key=len)
    if len(short) < _MIN_WORDS:
        return list(short) == list(long)
    if len(short) < _MIN_SHARE * len(long):
        return False
    return LCSseq.similarity(short, long, score_cutoff=int(SAME * len(short))) >= SAME * len(short)
