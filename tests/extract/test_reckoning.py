"""On which days an undated article may have been written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.dates import find_dates
from kg.extract.reading import Reading
from kg.extract.reckoning import possible_days
from kg.extract.times import find_times
from kg.model import Block, BlockKind
from tests.reading import read


def days(*paragraphs: str, caption: str = "", url: str = "") -> tuple[str, str] | None:
    """The first and the last possible day of an article of these paragraphs below a caption."""
    reading = article(*paragraphs, caption=caption, url=url)
    found = possible_days(reading, find_dates(reading.article.text))
    return (str(found[0]), str(found[-1])) if found else None


def article(*paragraphs: str, caption: str = "", url: str = "") -> Reading:
    units = [caption, *paragraphs] if caption else list(paragraphs)
    text, blocks, at = "\n\n".join(units), [], 0
    for unit in units:
        kind = BlockKind.CAPTION if unit is caption else BlockKind.PARAGRAPH
        blocks.append(Block(start=at, end=at + len(unit), kind=kind))
        at += len(unit) + 2
    parsed = read(text)
    return Reading(replace(parsed.article, blocks=tuple(blocks), url=url), parsed.doc)


YEAR = ("2024-01-01", "2024-12-31")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024 marks the 30th anniversary of the bridge.", YEAR),
        ("So far in 2024, the harbour has handled 80 ships.", YEAR),
        ("The 2024 Lantern Games are scheduled to be held in Bergen this year.", YEAR),
        ("By the end of 2023, the firm had built nine ships. It will open a yard in 2024.", YEAR),
        ("They met on Thursday, May 16, 2024.", ("2024-05-16", "2024-05-22")),
        ("They met this Thursday, May 16, 2024.", ("2024-05-16", "2024-05-22")),
        ("They met on Thursday, May 16, after a quiet 2023.", ("2024-05-16", "2024-05-22")),
        ("They met yesterday (May 16, 2024).", ("2024-05-17", "2024-05-17")),
        ("They met today, and on May 16, 2024.", None),
        ("They met on May 16, 2024.", None),
        ("They met on Friday, May 16, after a quiet 2023.", None),
        ("They met on Thursday, May 16, 2024, and met again in 2026.", None),
        ("The 2024 harvest was the best in years.", None),
        ("The firm wanted to build a yard in 2024.", None),
        ("In 2023, trade reached nine million. This year the mayor visited Peru.", None),
    ],
)
def test_the_year_is_known_if_the_words_fix_it(text: str, expected: tuple[str, str] | None) -> None:
    assert days(text) == expected


def test_a_picture_shows_the_year_only_if_the_text_speaks_of_its_time() -> None:
    caption = "Two men shake hands in Bonn on March 4, 2024. Photo: VCG"

    assert days("The port has grown since it was opened in June 2023.", caption=caption) == ("2024-03-04", "2024-12-31")
    assert days("The port has grown.", caption=caption) is None


def test_the_address_may_give_the_month() -> None:
    assert days("Rain fell on the town.", url="https://a.org/2024/05/rain") == ("2024-05-01", "2024-05-31")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She was sworn in on May 7 and will visit Peru from May 16 to 17.", ("2024-05-06", "2024-05-17")),
        ("The mayor is visiting Peru from May 12 to Sunday.", ("2024-05-13", "2024-05-19")),
        ("The hall was opened in March.", ("2024-03-01", "2024-11-30")),
    ],
)
def test_other_words_narrow_the_days_down(text: str, expected: tuple[str, str]) -> None:
    assert days("2024 marks the 30th anniversary of the bridge.", text) == expected


def test_what_means_the_same_on_every_possible_day_has_a_time() -> None:
    reading = article(
        "The mayor of Bergen met the queen on Thursday.",
        "2024 marks the 30th anniversary of the bridge. The mayor is visiting Peru from May 12 to Sunday.",
        "He opened a hall on Tuesday and spoke yesterday. In October last year, he fell ill.",
    )

    found = {mention.time.text: mention.time.earliest for mention in find_times(reading) if mention.time is not None}

    assert found == {
        "on Thursday": date(2024, 5, 16),
        "2024": date(2024, 1, 1),
        "from May 12 to Sunday": date(2024, 5, 12),
        "on Tuesday": date(2024, 5, 14),
        "In October last year": date(2023, 10, 1),
    }


def test_the_moment_in_the_address_gives_the_day_and_its_neighbours():
    text = "The harbour was closed in April."

    assert days(text, url="https://a.org/harbour/1715985000_27.html") == ("2024-05-16", "2024-05-18")
    assert days(text, url="https://a.org/harbour/171598500") is None


def test_a_dateline_without_year_gives_the_day_once_the_year_is_known():
    plain = article("BERGEN, May 17 —", "So far in 2024, the harbour has handled 80 ships.")
    blocks = (replace(plain.article.blocks[0], kind=BlockKind.DATELINE), *plain.article.blocks[1:])
    reading = Reading(replace(plain.article, blocks=blocks), plain.doc)

    assert possible_days(reading, find_dates(reading.article.text)) == (date(2024, 5, 17),)
