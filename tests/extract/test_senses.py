"""Words that look like events and are none."""

from __future__ import annotations

import pytest

from kg.extract.senses import stands_in_title
from tests.reading import read

TITLES = [
    ("A study titled “The Cost of Peru's Elections,” won a prize.", "Elections", True),
    ('Ana Bo wrote "The Long War in Peru" last year.', "War", True),
    ("“The war in Peru is over,” Ana Bo said.", "war", False),
    ("“Stop The War In Peru Now!” they shouted.", "War", False),
    ("The war in “Old Peru” went on.", "war", False),
]


@pytest.mark.parametrize(("text", "word", "expected"), TITLES, ids=[case[0] for case in TITLES])
def test_title_of_a_work_tells_of_no_event(text: str, word: str, expected: bool):
    token = next(token for token in read(text).doc if token.text == word)

    assert stands_in_title(token) is expected


def test_article_is_about_sports_if_words_of_sports_are_many():
    match = "The striker scored in the semifinal. The midfielder left at half-time, and the coach praised her."
    fair = "The coach took the visitors to the fair, where Ana Bo spoke of trade and roads for most of the day."

    assert read(match).is_about_sports
    assert not read(fair).is_about_sports
