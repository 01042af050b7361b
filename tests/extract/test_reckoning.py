"""What the words of an undated article are reckoned from."""

from __future__ import annotations

from datetime import date

import pytest

from kg.dates import find_dates
from kg.extract.reckoning import anchor_day, reference_for
from kg.model import Article, Block, BlockKind

THURSDAY = date(2024, 5, 16)


def article(text: str, *, kind: BlockKind = BlockKind.PARAGRAPH) -> Article:
    return Article(
        key="a", source_file="a", begin=0, end=len(text), text=text, blocks=(Block(start=0, end=len(text), kind=kind),)
    )


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Two men shake hands in Bonn on May 16, 2024.", BlockKind.CAPTION, THURSDAY),
        ("They met on Thursday, May 16, 2024.", BlockKind.PARAGRAPH, THURSDAY),
        ("They met on Thursday, May 16, after a quiet 2023.", BlockKind.PARAGRAPH, THURSDAY),
        ("They met on May 16, 2024.", BlockKind.PARAGRAPH, None),
        ("They met on Friday, May 16, after a quiet 2023.", BlockKind.PARAGRAPH, None),
        ("They met on Thursday, May 16.", BlockKind.PARAGRAPH, None),
        ("They met on Thursday, May 16, 2024, and again in 2026.", BlockKind.PARAGRAPH, None),
        ("They met on Thursday, May 16, 2024, and will be carbon neutral by 2030.", BlockKind.PARAGRAPH, THURSDAY),
    ],
)
def test_anchor_is_a_day_that_the_article_shows_as_its_own(text: str, kind: BlockKind, expected: date | None) -> None:
    assert anchor_day(article(text, kind=kind), find_dates(text)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Thursday", THURSDAY),
        ("May 18", THURSDAY),
        ("this year", None),
        ("Friday", None),
        ("last Thursday", None),
        ("December 3", None),
        ("yesterday", None),
        ("last month", None),
    ],
)
def test_only_what_the_anchor_settles_is_reckoned_from_it(words: str, expected: date | None) -> None:
    (match,) = find_dates(words)

    assert reference_for(match, THURSDAY) == expected
    assert reference_for(match, None) is None
