"""Calibrates the confidence of facts on those that were read and marked right or wrong.

    python -m training.confidence READINGS --out kg/extract/confidence.json

READINGS has a line of JSON for each fact read: article, rule, confidence (as the rule claims it) and whether it is
right as a whole. What is printed comes from cross-validation over articles: the fact's own article is never used.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from kg.extract.confidence import Calibration, logit

FOLDS = 10
SPREAD = (2.0, 0.5)
"""How far a layer's line may lie from saying what rules say: standard deviations of constant and slope."""

BINS = (0.0, 0.6, 0.7, 0.8, 0.9, 1.01)


@dataclass(frozen=True, slots=True)
class Reading:
    """A fact that was read."""

    article: str
    rule: str
    claimed: float
    right: bool

    @property
    def layer(self) -> str:
        """The first part of the rule's name."""
        return self.rule.split("/")[0]


def read_readings(path: Path) -> list[Reading]:
    """The readings of a file of JSON lines."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Reading(row["article"], row["rule"], float(row["confidence"]), bool(row["right"])) for row in rows]


def fit_line(readings: Sequence[Reading]) -> tuple[float, float]:
    """Constant and slope on the logit scale, most probable given the readings and `SPREAD` around (0, 1)."""
    claimed = np.array([logit(reading.claimed) for reading in readings])
    signs = np.array([1.0 if reading.right else -1.0 for reading in readings])

    def loss(line: np.ndarray) -> float:
        prior = (line[0] / SPREAD[0]) ** 2 / 2 + ((line[1] - 1) / SPREAD[1]) ** 2 / 2
        return float(np.logaddexp(0, -signs * (line[0] + line[1] * claimed)).sum() + prior)

    found = minimize(loss, np.array([0.0, 1.0]), method="BFGS").x
    return round(float(found[0]), 3), round(float(found[1]), 3)


def fit(readings: Sequence[Reading]) -> Calibration:
    """Lines by layer and counts by rule."""
    by_layer: defaultdict[str, list[Reading]] = defaultdict(list)
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for reading in readings:
        by_layer[reading.layer].append(reading)
        counts[reading.rule][0] += reading.right
        counts[reading.rule][1] += 1
    lines = {layer: fit_line(part) for layer, part in sorted(by_layer.items())}
    return Calibration(lines, {rule: (right, read) for rule, (right, read) in sorted(counts.items())})


def cross_validate(readings: Sequence[Reading]) -> list[tuple[Reading, float]]:
    """Each reading with the confidence that the readings of other articles give it."""
    fold_of = {article: i % FOLDS for i, article in enumerate(sorted({reading.article for reading in readings}))}
    found = []
    for fold in range(FOLDS):
        made = fit([reading for reading in readings if fold_of[reading.article] != fold])
        for reading in readings:
            if fold_of[reading.article] == fold:
                found.append((reading, made.confidence(reading.rule, reading.claimed)))
    return found


def table(pairs: Sequence[tuple[Reading, float]]) -> str:
    """Markdown: for each layer the Brier scores before and after, and over all how often facts of a bin are right."""
    lines = ["| layer | read | right | Brier, claimed | Brier, calibrated |", "|---|---:|---:|---:|---:|"]
    for layer in [*sorted({reading.layer for reading, _ in pairs}), ""]:
        part = [(reading, sure) for reading, sure in pairs if layer in ("", reading.layer)]
        right = np.array([reading.right for reading, _ in part], float)
        claimed, sure = np.array([reading.claimed for reading, _ in part]), np.array([sure for _, sure in part])
        before, after = float(((claimed - right) ** 2).mean()), float(((sure - right) ** 2).mean())
        lines.append(f"| {layer or 'all'} | {len(part)} | {right.mean():.2f} | {before:.3f} | {after:.3f} |")
    lines += ["", "| confidence | facts | mean confidence | right |", "|---|---:|---:|---:|"]
    for low, high in pairwise(BINS):
        part = [(reading, sure) for reading, sure in pairs if low <= sure < high]
        if part:
            mean, share = np.mean([sure for _, sure in part]), np.mean([reading.right for reading, _ in part])
            lines.append(f"| {low:.1f} to {min(high, 1.0):.1f} | {len(part)} | {mean:.2f} | {share:.2f} |")
    return "\n".join(lines)


def main() -> None:
    """Fit, measure and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readings", type=Path)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    readings = read_readings(options.readings)
    print(table(cross_validate(readings)))
    if options.out:
        made = fit(readings)
        text = json.dumps({"lines": dict(made.lines), "counts": dict(made.counts)}, indent=1)
        options.out.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
