from datetime import date

import pytest

from kg.extract.reading import Reading
from kg.extract.times import find_times, in_address, time_of
from kg.model import Block, BlockKind
from tests.stored import read, read_parses

FRIDAY = date(2024, 5, 17)


def told(text: str, word: str, published: date | None = FRIDAY) -> tuple[str, str, str] | None:
    """First and last day, and words, of when the word's clause or phrase takes place."""
    reading = read("figures.tsv", text, published)
    token = next(token for token in reading.doc if token.text == word)
    time = time_of(reading, token)
    return (str(time.earliest), str(time.latest), time.text) if time else None


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The summit will open on Monday.", "open", ("2024-05-20", "2024-05-20", "on Monday")),
        ("He plans to visit Peru on Tuesday.", "visit", ("2024-05-21", "2024-05-21", "on Tuesday")),
        ("The election scheduled for Sunday was postponed.", "election", ("2024-05-19", "2024-05-19", "for Sunday")),
        ("The two leaders met on Friday.", "met", ("2024-05-17", "2024-05-17", "on Friday")),
        ("Talks were held in Geneva on Wednesday.", "Talks", ("2024-05-15", "2024-05-15", "on Wednesday")),
        ("He spoke at Friday's briefing.", "briefing", ("2024-05-17", "2024-05-17", "Friday")),
        (
            "The team probing the case on Tuesday arrested two men.",
            "arrested",
            ("2024-05-14", "2024-05-14", "on Tuesday"),
        ),
        ("He spoke at the ceremony on Tuesday.", "spoke", ("2024-05-14", "2024-05-14", "on Tuesday")),
        ("He spoke at the ceremony on Tuesday.", "ceremony", ("2024-05-14", "2024-05-14", "on Tuesday")),
        ("On Friday she flew to Rome and met the pope.", "met", ("2024-05-17", "2024-05-17", "On Friday")),
        ("The expo opened on Monday and closed the same day.", "closed", ("2024-05-13", "2024-05-13", "the same day")),
        (
            "This year marks the 75th anniversary of diplomatic ties.",
            "anniversary",
            ("2024-01-01", "2024-12-31", "This year"),
        ),
        (
            "The president said on Sunday that the mayor died in 2019.",
            "died",
            ("2019-01-01", "2019-12-31", "in 2019"),
        ),
    ],
)
def test_a_word_has_the_time_that_its_own_phrase_says(text: str, word: str, expected: tuple[str, str, str]) -> None:
    assert told(text, word) == expected


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("He spoke at Friday's briefing.", "spoke"),
        ("He plans to visit Peru on Tuesday.", "plans"),
        ("Sales rose from 2022.", "rose"),
        ("The death toll rose to 35.", "rose"),
    ],
)
def test_a_word_without_a_time_of_its_own_has_none(text: str, word: str) -> None:
    assert told(text, word) is None


def test_the_day_of_saying_is_not_the_day_of_what_is_said():
    text = "The president said on Sunday that the mayor died in 2019."

    assert told(text, "said") == ("2024-05-12", "2024-05-12", "on Sunday")
    assert told(text, "mayor") is None


def test_relative_words_mean_no_day_in_an_undated_article():
    assert told("The two leaders met on Friday.", "met", published=None) is None


def test_a_year_before_a_plural_is_a_count():
    assert find_times(read("figures.tsv", "There are 2000 villages.", FRIDAY)) == ()


def test_furniture_has_no_times():
    reading = read("figures.tsv", "The two leaders met on Friday.", FRIDAY)
    end = len(reading.article.text)
    article = type(reading.article)(
        key="a", source_file="a.txt", begin=0, end=end, text=reading.article.text, published=FRIDAY,
        blocks=(Block(start=0, end=end, kind=BlockKind.FURNITURE),),
    )  # fmt: skip

    assert find_times(Reading(article, reading.doc)) == ()


@pytest.mark.parametrize("text", sorted(read_parses("figures.tsv")))
def test_times_lie_in_the_text(text: str) -> None:
    for mention in find_times(read("figures.tsv", text, FRIDAY)):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.time is None or mention.time.earliest <= mention.time.latest


@pytest.mark.parametrize(
    ("text", "offset", "inside"),
    [("See https://a.org/2022/07/25/x now", 20, True), ("On 2022/07/25 he left", 3, False)],
)
def test_what_stands_in_a_web_address_is_no_date(text: str, offset: int, inside: bool) -> None:
    assert in_address(text, offset) is inside
