"""Score the grammars of dates, numbers and amounts on the test cases of Microsoft's Recognizers-Text (MIT).

    python -m training.recognizers CORPORA/recognizers [--misses CATEGORY]

A case counts as right if every expected expression is found at its place (prepositions and articles at its edges
aside) with its value. The corpus is written for commands to an assistant ("I'll be out on the 15", "from 4/22"), much
of it in forms that the press does not use and the grammar leaves alone on purpose: bare days of the month, "4-22".
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from kg.dates import find_dates
from kg.numbers import MONEY, PERCENT, find_amounts, find_numbers

Case = dict[str, Any]
Outcome = tuple[bool, bool]
EDGES = frozenset(("the", "in", "on", "from", "of", "a", "an", "during", "this", "at", "for"))


def score_dates(case: Case, *, period: bool) -> Iterator[Outcome]:
    """For each expected date, whether its place and its days are right; either reading, past or future, will do."""
    text = case["Input"]
    context = case.get("Context", {}).get("ReferenceDateTime", "2016-11-07T00:00:00")
    readings = {
        tense: find_dates(text, reference=date.fromisoformat(context[:10]), tense=tense)
        for tense in ("", "past", "future")
    }
    for expected in case["Results"]:
        value = expected.get("Value")
        if not isinstance(value, dict):
            continue
        spans = _spans(value, period=period)
        if not spans:
            continue
        start = expected.get("Start", text.find(expected["Text"]))
        found = [
            match for matches in readings.values() for match in matches if _same_place(match, start, expected["Text"])
        ]
        right = any(match.range and (match.range.earliest, match.range.latest) in spans for match in found)
        yield bool(found), right


def _spans(value: Case, *, period: bool) -> set[tuple[date, date]]:
    spans = set()
    for key in ("PastResolution", "FutureResolution"):
        days = value.get(key) or {}
        if period and {"startDate", "endDate"} <= days.keys() and days["startDate"] != days["endDate"]:
            first, after = days["startDate"], days["endDate"]
            if first[:4] > "0001" and after[:4] < "9999":
                # The corpus leaves the last day out of units ("last week") but gives it in "from May 2 to 22".
                spans.add((date.fromisoformat(first), date.fromisoformat(after) - timedelta(days=1)))
                spans.add((date.fromisoformat(first), date.fromisoformat(after)))
        elif not period and days.get("date", "0001")[:4] > "0001":
            spans.add((date.fromisoformat(days["date"]), date.fromisoformat(days["date"])))
    return spans


def _same_place(match: Any, start: int, words: str) -> bool:
    return _bare(match.text) == _bare(words) and match.start < start + len(words) and start < match.end


def _bare(text: str) -> str:
    words = text.casefold().replace(",", " ").split()
    while words and words[0] in EDGES:
        words = words[1:]
    return " ".join(words)


def score_numbers(case: Case) -> Iterator[Outcome]:
    """For each expected number, whether it is found and its value right."""
    numbers = find_numbers(case["Input"])
    for expected in case["Results"]:
        value = expected.get("Resolution", {}).get("value")
        if value is None or expected.get("TypeName") not in ("number", "ordinal"):
            continue
        over = [n for n in numbers if n.start <= expected["End"] and expected["Start"] < n.end]
        try:
            yield (
                bool(over),
                any(abs(float(n.value) - float(value)) <= 1e-6 * max(1.0, abs(float(value))) for n in over),
            )
        except ValueError:
            continue


def score_money(case: Case) -> Iterator[Outcome]:
    """For each expected sum of money, whether it is found as money and its number right."""
    return _score_amounts(case, MONEY, "currency")


def score_percent(case: Case) -> Iterator[Outcome]:
    """For each expected percentage, whether it is found as one and its number right."""
    return _score_amounts(case, PERCENT, "percentage")


def _score_amounts(case: Case, kind: str, name: str) -> Iterator[Outcome]:
    amounts = [amount for amount in find_amounts(case["Input"]) if amount.kind == kind]
    for expected in case["Results"]:
        value = expected.get("Resolution", {}).get("value")
        if value is None or expected.get("TypeName") != name:
            continue
        over = [a for a in amounts if a.start <= expected["End"] and expected["Start"] < a.end]
        number = float(value.rstrip("%"))
        yield bool(over), any(abs(float(a.value) - number) <= 1e-6 * max(1.0, abs(number)) for a in over)


CATEGORIES: dict[str, tuple[str, Callable[[Case], Iterator[Outcome]]]] = {
    "dates": ("DateParser.json", lambda case: score_dates(case, period=False)),
    "periods": ("DatePeriodParser.json", lambda case: score_dates(case, period=True)),
    "numbers": ("NumberModel.json", score_numbers),
    "ordinals": ("OrdinalModel.json", score_numbers),
    "money": ("CurrencyModel.json", score_money),
    "percent": ("NumberModelPercentMode.json", score_percent),
}


def main() -> None:
    """Print the share found and the share right, category by category."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", choices=CATEGORIES)
    args = parser.parse_args()
    for name, (file, score) in CATEGORIES.items():
        cases = json.loads((args.folder / file).read_text(encoding="utf-8-sig"))
        outcomes = []
        for case in cases:
            of_case = list(score(case))
            outcomes += of_case
            if name == args.misses and not all(right for _, right in of_case):
                print("   ", case["Input"], "|", [expected.get("Text") for expected in case["Results"]])
        found, right = (sum(outcome[at] for outcome in outcomes) for at in (0, 1))
        total = max(1, len(outcomes))
        print(f"{name:10} cases {len(outcomes):5}  found {found / total:.3f}  right {right / total:.3f}")


if __name__ == "__main__":
    main()
