from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.dates import find_dates, read_date
from kg.dates.spans import easter
from kg.model import DateRange

FRIDAY = date(2024, 5, 17)

ABSOLUTE = [
    ("May 17, 2024", "2024-05-17", "2024-05-17", "Day"),
    ("17 May 2024", "2024-05-17", "2024-05-17", "Day"),
    ("the 17th of May, 2024", "2024-05-17", "2024-05-17", "Day"),
    ("Friday, May 17, 2024", "2024-05-17", "2024-05-17", "Day"),
    ("2024-05-17", "2024-05-17", "2024-05-17", "Day"),
    ("17.05.2024", "2024-05-17", "2024-05-17", "Day"),
    ("17/05/2024", "2024-05-17", "2024-05-17", "Day"),
    ("05/17/2024", "2024-05-17", "2024-05-17", "Day"),
    ("Jan. 31, 2021", "2021-01-31", "2021-01-31", "Day"),
    ("Sept 3rd 2019", "2019-09-03", "2019-09-03", "Day"),
    ("May 2024", "2024-05-01", "2024-05-31", "Month"),
    ("February 2023", "2023-02-01", "2023-02-28", "Month"),
    ("in 2023", "2023-01-01", "2023-12-31", "Year"),
    ("the 1990s", "1990-01-01", "1999-12-31", "Decade"),
    ("the '90s", "1990-01-01", "1999-12-31", "Decade"),
    ("the 19th century", "1801-01-01", "1900-12-31", "Century"),
    ("Q1 2024", "2024-01-01", "2024-03-31", "Quarter"),
    ("the third quarter of 2023", "2023-07-01", "2023-09-30", "Quarter"),
    ("spring 2023", "2023-03-01", "2023-05-31", "Season"),
    ("early 2024", "2024-01-01", "2024-06-30", "Interval"),
    ("the second half of 2023", "2023-07-01", "2023-12-31", "Interval"),
    ("later half of 2023", "2023-07-01", "2023-12-31", "Interval"),
    ("H1 2016", "2016-01-01", "2016-06-30", "Interval"),
    ("between 2019 and 2021", "2019-01-01", "2021-12-31", "Interval"),
    ("2019-2021", "2019-01-01", "2021-12-31", "Interval"),
    ("fiscal year 2023-24", "2023-01-01", "2024-12-31", "Interval"),
    ("from May 16 to 17, 2024", "2024-05-16", "2024-05-17", "Interval"),
    ("from April 2022 to March 2023", "2022-04-01", "2023-03-31", "Interval"),
    ("the last Monday of May 2023", "2023-05-29", "2023-05-29", "Day"),
    ("the first four months of 2023", "2023-01-01", "2023-04-30", "Interval"),
    ("Christmas Eve, 2023", "2023-12-24", "2023-12-24", "Day"),
    ("Easter Sunday 2024", "2024-03-31", "2024-03-31", "Day"),
]

# Reckoned from Friday, May 17, 2024.
RELATIVE = [
    ("on Friday", "2024-05-17", "2024-05-17", "Day"),
    ("on Saturday", "2024-05-11", "2024-05-11", "Day"),
    ("on Thursday evening", "2024-05-16", "2024-05-16", "Day"),
    ("last Friday", "2024-05-10", "2024-05-10", "Day"),
    ("next Monday", "2024-05-20", "2024-05-20", "Day"),
    ("today", "2024-05-17", "2024-05-17", "Day"),
    ("yesterday", "2024-05-16", "2024-05-16", "Day"),
    ("the day after tomorrow", "2024-05-19", "2024-05-19", "Day"),
    ("last week", "2024-05-06", "2024-05-12", "Week"),
    ("this month", "2024-05-01", "2024-05-31", "Month"),
    ("next year", "2025-01-01", "2025-12-31", "Year"),
    ("earlier this week", "2024-05-13", "2024-05-17", "Interval"),
    ("later this year", "2024-05-17", "2024-12-31", "Interval"),
    ("three days ago", "2024-05-14", "2024-05-14", "Day"),
    ("two years ago", "2022-01-01", "2022-12-31", "Year"),
    ("in March", "2024-03-01", "2024-03-31", "Month"),
    ("in August", "2023-08-01", "2023-08-31", "Month"),
    ("This November", "2024-11-01", "2024-11-30", "Month"),
    ("last November", "2023-11-01", "2023-11-30", "Month"),
    ("17 June", "2024-06-17", "2024-06-17", "Day"),
    ("from May 15 to 19", "2024-05-15", "2024-05-19", "Interval"),
    ("from Monday to Wednesday", "2024-05-13", "2024-05-15", "Interval"),
    ("since 2015", "2015-01-01", "2024-05-17", "Interval"),
    ("over the past ten years", "2014-05-17", "2024-05-17", "Interval"),
    ("in the first four months of this year", "2024-01-01", "2024-04-30", "Interval"),
    ("by 2030", "2030-01-01", "2030-12-31", "Year"),
    ("until June 5", "2024-05-17", "2024-06-05", "Interval"),
    ("the first half of the year", "2024-01-01", "2024-06-30", "Interval"),
    ("in mid-May", "2024-05-10", "2024-05-20", "Interval"),
    ("the second week of April", "2024-04-08", "2024-04-14", "Week"),
    ("last weekend", "2024-05-11", "2024-05-12", "Interval"),
]


def only(text: str, reference: date | None, tense: str = "") -> DateRange | None:
    matches = find_dates(text, reference=reference, tense=tense)
    assert len(matches) == 1, matches
    return matches[0].range


def days(found: DateRange | None) -> tuple[str, str, str] | None:
    return (str(found.earliest), str(found.latest), found.precision) if found else None


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), ABSOLUTE)
def test_a_full_date_needs_no_day_to_reckon_from(text: str, earliest: str, latest: str, precision: str) -> None:
    assert days(only(text, None)) == (earliest, latest, precision)
    assert days(only(text, FRIDAY)) == (earliest, latest, precision)


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), RELATIVE)
def test_relative_words_are_reckoned_from_the_reference(text: str, earliest: str, latest: str, precision: str) -> None:
    assert days(only(text, FRIDAY)) == (earliest, latest, precision)
    assert only(text, None) is None or text == "by 2030"


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("on Monday", "past", "2024-05-13"),
        ("on Monday", "future", "2024-05-20"),
        ("on Friday", "future", "2024-05-17"),
        ("June 5", "past", "2023-06-05"),
        ("June 5", "future", "2024-06-05"),
        ("in March", "past", "2024-03-01"),
        ("in March", "future", "2025-03-01"),
        ("over the weekend", "past", "2024-05-11"),
        ("at the weekend", "future", "2024-05-18"),
    ],
)
def test_the_tense_says_which_way_a_day_lies(text: str, tense: str, expected: str) -> None:
    found = only(text, FRIDAY, tense)

    assert found is not None
    assert str(found.earliest) == expected


def test_anchored_words_are_reckoned_from_the_date_before():
    matches = find_dates(
        "On Monday he came; the previous day he had left; in 2019 he won, the following year not.", reference=FRIDAY
    )

    assert [(m.text, str(m.range.earliest)) for m in matches if m.range] == [
        ("Monday", "2024-05-13"),
        ("the previous day", "2024-05-12"),
        ("2019", "2019-01-01"),
        ("the following year", "2020-01-01"),
    ]


@pytest.mark.parametrize(
    "text", ["the same day", "two weeks later", "05/06/2024", "after Friday", "before 2020", "the past years"]
)
def test_what_cannot_be_known_has_no_days(text: str) -> None:
    assert [match.range for match in find_dates(text, reference=FRIDAY)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "He may march on.",
        "She lives in Mar del Sur.",
        "the Sunday Times",
        "Black Friday",
        "2000 people",
        "$2000",
        "room 2019",
        "COP29",
        "the fall of Rome",
        "in recent years",
        "They sat in the sun.",
        "Su-57",
        "10:30",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert find_dates(text, reference=FRIDAY) == []


def test_an_expression_is_read_again_in_another_setting():
    before = (DateRange(earliest=date(2024, 5, 13), latest=date(2024, 5, 13), precision="Day"),)

    assert days(read_date("the next day", reference=None, before=before)) == ("2024-05-14", "2024-05-14", "Day")
    assert read_date("nothing", reference=FRIDAY) is None


@pytest.mark.parametrize(
    ("year", "day"), [(2000, date(2000, 4, 23)), (2008, date(2008, 3, 23)), (2038, date(2038, 4, 25))]
)
def test_easter_falls_on_the_known_days(year: int, day: date) -> None:
    assert easter(year) == day


WORDS = st.sampled_from(
    "the last next this first of in on since until by from to between and May March 17 17th 2024 1990s Friday week "
    "month year years three ago later early mid- late quarter end "
    "today yesterday century summer Q3 , - / . 's 31 February 0".split()
)


@given(st.lists(WORDS, max_size=14).map(" ".join), st.dates(), st.sampled_from(["", "past", "future"]))
def test_any_words_give_spans_in_the_text_and_days_in_order(text: str, reference: date, tense: str) -> None:
    matches = find_dates(text, reference=reference, tense=tense)

    assert all(match.text == text[match.start : match.end] for match in matches)
    assert all(match.range.earliest <= match.range.latest for match in matches if match.range)
    assert all(left.end <= right.start for left, right in pairwise(matches))


@given(st.text(max_size=80))
def test_any_text_is_read_without_error(text: str) -> None:
    find_dates(text, reference=FRIDAY)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2059, 12, 31)))
def test_a_written_day_is_read_back(day: date) -> None:
    found = only(f"{day:%B} {day.day}, {day.year}", None)

    assert found is not None
    assert (found.earliest, found.latest) == (day, day)


def test_a_month_that_is_also_a_name_is_a_month_before_a_small_word():
    assert [match.text for match in find_dates("A fair in June to honour her was for April Jones")] == ["June"]
