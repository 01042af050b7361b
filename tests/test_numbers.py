from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.numbers import find_amounts, find_numbers, parse_number


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("twenty-five", ["25"]),
        ("one hundred and five thousand", ["105000"]),
        ("two and a half million", ["2500000"]),
        ("half a million", ["500000"]),
        ("two point three million", ["2300000"]),
        ("two dozen", ["24"]),
        ("a hundred", ["100"]),
        ("five six", ["5", "6"]),
        ("1,234,567.8", ["1234567.8"]),
        ("12,34,567", ["1234567"]),
        ("1.234.567", ["1234567"]),
        ("40 000", ["40000"]),
        ("3,5", ["3.5"]),
        ("5 lakh crore", ["5000000000000"]),
        ("100 bln", ["100000000000"]),
        ("3½", ["3.5"]),
        ("-4.2", ["-4.2"]),
        ("the 75th and the twenty-first", ["75", "21"]),
    ],
)
def test_numbers_in_figures_and_words(text: str, values: list[str]) -> None:
    assert [number.value for number in find_numbers(text)] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("text", "verbatim", "value", "unit"),
    [
        ("Two thirds of voters agree.", "Two thirds", "66.67", "percent"),
        ("It fell to about three-quarters of all crops.", "three-quarters", "75", "percent"),
        ("Half of the seats are free.", "Half", "50", "percent"),
        ("One in five children is ill.", "One in five", "20", "percent"),
        ("a quarter of a million people", "a quarter of a million", "250000", ""),
    ],
)
def test_fractions_are_shares_or_parts_of_large_numbers(text: str, verbatim: str, value: str, unit: str) -> None:
    (amount,) = find_amounts(text)

    assert (text[amount.start : amount.end], amount.value, amount.unit) == (verbatim, Decimal(value), unit)


@pytest.mark.parametrize("text", ["the first half of the year", "a quarter of an hour", "one half of the duo"])
def test_parts_of_time_and_of_pairs_are_no_shares(text: str) -> None:
    assert [amount for amount in find_amounts(text) if amount.unit == "percent"] == []


@pytest.mark.parametrize(
    "text", ["dozens of men", "several hundred", "millions", "COP29", "Su-57", "6/10", "half of it"]
)
def test_vague_and_named_numbers_are_none(text: str) -> None:
    assert find_numbers(text) == []


@pytest.mark.parametrize(
    ("text", "verbatim", "value", "unit"),
    [
        ("worth $240.1 billion", "$240.1 billion", 240100000000, "USD"),
        ("some 1.6 trillion yuan", "1.6 trillion yuan", 1600000000000, "CNY"),
        ("100 bln rubles", "100 bln rubles", 100000000000, "RUB"),
        ("€3m", "€3m", 3000000, "EUR"),
        ("HK$20", "HK$20", 20, "HKD"),
        ("Rs 5 crore", "Rs 5 crore", 50000000, "INR"),
        ("R$50 million", "R$50 million", 50000000, "BRL"),
        ("N5.2bn", "N5.2bn", 5200000000, "NGN"),
        ("AED12.5 million", "AED12.5 million", 12500000, "AED"),
        ("5 million Egyptian pounds", "5 million Egyptian pounds", 5000000, "EGP"),
        ("500 Hong Kong dollars", "500 Hong Kong dollars", 500, "HKD"),
        ("200 pesos", "200 pesos", 200, "pesos"),
        ("10 €", "10 €", 10, "EUR"),
        ("26.3 per cent", "26.3 per cent", Decimal("26.3"), "percent"),
        ("3 percentage points", "3 percentage points", 3, "percentage points"),
        ("a 10-km road", "10-km", 10, "km"),
        ("35 degrees Celsius", "35 degrees Celsius", 35, "degrees Celsius"),
        ("25,000 sq km", "25,000 sq km", 25000, "square kilometers"),
        ("5.3 million tonnes", "5.3 million tonnes", 5300000, "tons"),
        ("20 TEUs", "20 TEUs", 20, "TEU"),
        ("five minutes", "five minutes", 5, "minutes"),
    ],
)
def test_amounts_have_standard_units(text: str, verbatim: str, value: int, unit: str) -> None:
    (amount,) = find_amounts(text)

    assert (text[amount.start : amount.end], amount.value, amount.unit) == (verbatim, Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$2.5-3 billion", [(2500000000, "USD"), (3000000000, "USD")]),
        ("5 to 10 percent", [(5, "percent"), (10, "percent")]),
        ("10-15 km", [(10, "km"), (15, "km")]),
        ("between 30 and 40 people", [(30, ""), (40, "")]),
    ],
)
def test_both_ends_of_a_range_share_unit_and_multiplier(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(amount.value, amount.unit) for amount in find_amounts(text)] == [(Decimal(v), u) for v, u in expected]


def test_a_bare_dollar_is_that_of_the_text():
    assert [amount.unit for amount in find_amounts("A fund of $5; another of A$6.")] == ["AUD", "AUD"]
    assert [amount.unit for amount in find_amounts("A fund of $5; another of A$6 and US$7.")] == ["USD", "AUD", "USD"]


def test_a_name_that_states_share_goes_to_the_state_spoken_of():
    assert [amount.unit for amount in find_amounts("Pakistan and India: Pakistan gave 5 million rupees.")] == ["PKR"]
    assert [amount.unit for amount in find_amounts("Kenya and Uganda: 5 million shillings.")] == ["shillings"]
    assert [amount.unit for amount in find_amounts("Indian tugs, Indians and Pakistan: Rs 5,000.")] == ["INR"]


def test_no_dollar_of_a_text_is_the_one_that_dollars_are_given_in():
    text = "A fund of 61 million Hong Kong dollars ($7.8 million), another of $2 million."
    assert [amount.unit for amount in find_amounts(text)] == ["HKD", "USD", "USD"]


@pytest.mark.parametrize("text", ["5G", "at COP 27", "R2D2", "3 won the race"])
def test_letters_and_words_that_are_no_currency(text: str) -> None:
    assert {amount.kind for amount in find_amounts(text)} <= {"count"}


@given(st.integers(min_value=0, max_value=10**12))
def test_a_number_in_figures_is_read_back(value: int) -> None:
    assert parse_number(f"{value:,}") == Decimal(value)


@given(st.text(alphabet="0123456789,.-$€%£ kmbnRsNT½théone two", max_size=40))
def test_any_text_gives_spans_in_order(text: str) -> None:
    amounts = find_amounts(text)

    assert all(0 <= amount.start <= amount.number[0] < amount.number[1] <= len(text) for amount in amounts)
    assert all(left.start < right.start for left, right in pairwise(amounts))


def test_a_number_of_any_length_is_read():
    digits = "1" + "0" * 40

    assert [amount.value for amount in find_amounts(f"${digits}")] == [Decimal(digits)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Egypt set 300 billion pounds aside, and Egypt will pay.", "EGP"),
        ("Britain and Egypt set 300 billion pounds aside, and Egypt will pay.", "GBP"),
        ("A fine of QR 250,000 awaits them.", "QAR"),
        ("It covers 16 rai of land.", "rai"),
    ],
)
def test_a_currency_or_unit_of_one_state_is_told_by_the_text(text: str, unit: str) -> None:
    (amount,) = find_amounts(text)
    assert amount.unit == unit
