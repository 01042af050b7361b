import random

import pytest

from kg.documents.anatomy import find_blocks
from kg.documents.copies import find_copies
from kg.model import Article

WORDS = [f"word{number}" for number in range(400)]


def story(seed: int, length: int = 200) -> list[str]:
    return random.Random(seed).choices(WORDS, k=length)


def article(name: str, words: list[str]) -> Article:
    text = " ".join(words).capitalize() + "."
    return Article(key="", source_file=name, begin=0, end=len(text), text=text, blocks=find_blocks(text))


def changed(words: list[str], share: float) -> list[str]:
    rng = random.Random(7)
    places = set(rng.sample(range(len(words)), int(share * len(words))))
    return [f"new{place}" if place in places else word for place, word in enumerate(words)]


ONE, TWO = story(1), story(2)


@pytest.mark.parametrize(
    ("other", "copied"),
    [
        (ONE, True),
        (changed(ONE, 0.05), True),
        (changed(ONE, 0.2), False),
        (ONE[:100], True),
        (ONE[100:], True),
        (changed(ONE[:100], 0.05), True),
        (ONE[:30], False),
        (TWO, False),
        (ONE[100:] + ONE[:100], False),
        (sorted(ONE), False),
        (ONE[:60] + TWO[:140], False),
    ],
    ids=[
        "exact",
        "near",
        "reworded",
        "cut",
        "cut at the top",
        "cut and near",
        "quoted",
        "other",
        "turned around",
        "shuffled",
        "mixed",
    ],
)
def test_copy_has_nine_in_ten_of_the_words_in_order(other, copied):
    articles = [article("a.txt", ONE), article("b.txt", other)]

    assert find_copies(articles) == ({1: 0} if copied else {})


def test_first_of_the_complete_copies_is_the_original():
    articles = [article("c.txt", ONE), article("a.txt", ONE[:100]), article("b.txt", changed(ONE, 0.03))]

    assert find_copies(articles) == {0: 2, 1: 2}


@pytest.mark.parametrize("seed", range(5))
def test_order_of_articles_does_not_matter(seed):
    named = {"a": ONE, "b": TWO, "c": changed(ONE, 0.05), "d": TWO[:120], "e": story(3), "f": ONE[:90]}
    names = sorted(named)
    random.Random(seed).shuffle(names)

    copies = find_copies([article(name, named[name]) for name in names])

    assert {names[copy]: names[original] for copy, original in copies.items()} == {"c": "a", "f": "a", "d": "b"}


def test_short_texts_are_copies_only_if_equal():
    articles = [article("a", ["rain", "again"]), article("b", ["rain", "again"]), article("c", ["rain", "tomorrow"])]

    assert find_copies(articles) == {1: 0}


def test_set_phrase_of_all_articles_makes_no_copies():
    phrase = story(99, 60)
    articles = [article(f"{number:03}", phrase + story(number + 100, 140)) for number in range(40)]

    assert find_copies(articles) == {}
