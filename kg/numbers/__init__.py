"""Numbers and amounts in English text: figures and words, currencies, percentages and units of measure."""

from __future__ import annotations

from kg.numbers.amounts import COUNT, DURATION, MEASURE, MONEY, ORDINAL, PERCENT, Amount, find_amounts, is_unit_word
from kg.numbers.units import DIMENSIONS
from kg.numbers.words import Number, find_numbers, parse_number

__all__ = [
    "COUNT",
    "DIMENSIONS",
    "DURATION",
    "MEASURE",
    "MONEY",
    "ORDINAL",
    "PERCENT",
    "Amount",
    "Number",
    "find_amounts",
    "find_numbers",
    "is_unit_word",
    "parse_number",
]
