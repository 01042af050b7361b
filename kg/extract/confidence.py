"""How sure facts are: what their rules claim, corrected by how often careful readers found such facts right.

Each rule claims a confidence of its own. Facts drawn at random were read beside their sentences and marked right or
wrong (`training/confidence.py`); for each layer a line on the logit scale (Platt 1999) turns what rules claim into
what was seen, and a rule that was read often moves from there towards its own share of right facts. Attributions have
a model of their own (`speech_model.py`).
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import TypeVar

from kg.model import EventMention, QuantityMention, RelationMention, RoleMention

Claim = TypeVar("Claim", EventMention, RelationMention, RoleMention, QuantityMention)

WEIGHT = 10
"""So many facts read of a rule weigh as much as what its layer says of it."""

LOWEST, HIGHEST = 0.05, 0.99


@dataclass(frozen=True, slots=True)
class Calibration:
    """What reading showed: the line (constant, slope) of each layer; of each rule, how many facts were right of all."""

    lines: Mapping[str, tuple[float, float]]
    counts: Mapping[str, tuple[int, int]]

    def confidence(self, rule: str, claimed: float) -> float:
        """The share of facts by this rule, of this claimed confidence, that readers would find right."""
        constant, slope = self.lines.get(rule.split("/")[0], (0.0, 1.0))
        expected = 1 / (1 + math.exp(-constant - slope * logit(claimed)))
        right, read = self.counts.get(rule, (0, 0))
        share = (right + WEIGHT * expected) / (read + WEIGHT)
        return round(min(HIGHEST, max(LOWEST, share)), 2)


def logit(share: float) -> float:
    """The logarithm of the odds, for shares kept off 0 and 1.

    >>> round(logit(0.75), 2)
    1.1
    """
    kept = min(HIGHEST, max(LOWEST, share))
    return math.log(kept / (1 - kept))


@cache
def calibration() -> Calibration:
    """What is shipped, from `confidence.json` beside this file."""
    loaded = json.loads(files("kg.extract").joinpath("confidence.json").read_text(encoding="utf-8"))
    return Calibration(
        {layer: (line[0], line[1]) for layer, line in loaded["lines"].items()},
        {rule: (pair[0], pair[1]) for rule, pair in loaded["counts"].items()},
    )


def calibrated(claim: Claim) -> Claim:
    """The same fact, as sure as facts like it were found to be."""
    return replace(claim, confidence=calibration().confidence(claim.rule, claim.confidence))
