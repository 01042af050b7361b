"""Reports of one fact, from different articles, that cannot both be right."""

from __future__ import annotations

from itertools import combinations

from kg.assemble.index import compatible, digest, local, same_number
from kg.model import Conflict, Event, Observation, Report


def find_conflicts(events: tuple[Event, ...], observations: tuple[Observation, ...]) -> tuple[Conflict, ...]:
    """Conflicts, sorted by key: figures beyond rounding, days that differ. Copies of an article have no reports."""
    found = []
    for observation in observations:
        for left, right in _pairs(observation.reports):
            if (
                left.value is not None
                and right.value is not None
                and left.unit == right.unit
                and not same_number(left.value, right.value)
            ):
                found.append(_conflict(observation.key, left, right, f"{left.verbatim} | {right.verbatim}"))
    for event in events:
        for left, right in _pairs(event.reports):
            if left.time is not None and right.time is not None and not compatible(left.time, right.time):
                found.append(_conflict(event.key, left, right, f"{left.time.text} | {right.time.text}"))
    return tuple(sorted(found, key=lambda conflict: conflict.key))


def _pairs(reports: tuple[Report, ...]) -> list[tuple[Report, Report]]:
    said = [report for report in reports if report.status.asserted]
    return [(left, right) for left, right in combinations(said, 2) if left.article != right.article]


def _conflict(about: str, left: Report, right: Report, comment: str) -> Conflict:
    return Conflict(
        key=f"conflict/{local(about)}-{digest(left.key, right.key)}",
        about=about,
        between=(left.key, right.key),
        comment=comment,
    )
