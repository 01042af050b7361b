"""Quantity mentions -> observations: what was measured, of whom, when; each article reports its value."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

from kg.assemble.index import (
    Index,
    Keys,
    best_confidence,
    local,
    merged_spans,
    narrowest,
    report_key,
    same_number,
)
from kg.model import DateRange, Observation, QuantityMention, Report

Found = tuple[str, QuantityMention, tuple[str, ...]]


def assemble_observations(index: Index) -> tuple[Observation, ...]:
    """Observations, sorted by key.

    Two articles report one observation if they measure the same property of the same things in the same period and
    unit. Where one article gives such an observation several values, they are different observations, and so are those
    of a plain count at no known time: four principles of somebody and five need not be the same.
    """
    groups: dict[tuple[str, tuple[str, ...], str, str, str], list[Found]] = defaultdict(list)
    for extraction in index.extractions:
        article = extraction.article
        for mention in extraction.quantities:
            if mention.confidence < index.min_confidence:
                continue
            about = tuple(sorted(index.keys(article, mention.about)))
            period = f"{mention.time.earliest}/{mention.time.latest}" if mention.time else ""
            # Without a thing or a property that it is about, a figure of one article is never that of another.
            scope = "" if about and mention.property else f"{article}:{mention.start}"
            groups[(mention.property.casefold(), about, period, mention.unit, scope)].append((article, mention, about))
    facts: list[list[Found]] = []
    for _, group in sorted(groups.items(), key=lambda item: str(item[0])):
        facts.extend(_by_value(group) if _is_plain_count(group[0][1]) else _apart(group))
    keys = Keys("observation")
    for fact in facts:
        _, mention, about = fact[0]
        period = mention.time.text if mention.time else ""
        content = "|".join(f"{article}:{m.start}" for article, m, _ in fact)
        keys.want((*(local(key) for key in about[:2]), mention.property or mention.unit, period), content)
    found = [_observation(index, fact, key) for fact, key in zip(facts, keys.mint(), strict=True)]
    return tuple(sorted(found, key=lambda observation: observation.key))


def _apart(group: list[Found]) -> list[list[Found]]:
    """One list if no article contradicts itself, else one list a value."""
    for article in {article for article, _, _ in group}:
        values = [mention.value for other, mention, _ in group if other == article]
        if any(not same_number(values[0], value) for value in values):
            return _by_value(group)
    return [group]


def _by_value(group: list[Found]) -> list[list[Found]]:
    by_value: dict[Decimal, list[Found]] = defaultdict(list)
    for found in group:
        by_value[found[1].value].append(found)
    return [by_value[value] for value in sorted(by_value)]


def _is_plain_count(mention: QuantityMention) -> bool:
    """Whether a figure says how many of something there are, and neither which ones nor when."""
    return mention.time is None and mention.property.casefold() == mention.unit.casefold()


def _observation(index: Index, fact: list[Found], key: str) -> Observation:
    by_article: dict[tuple[str, str], list[QuantityMention]] = defaultdict(list)
    for article, mention, _ in fact:
        by_article[(article, mention.status)].append(mention)
    reports = [
        _report(index, key, article, sorted(mentions, key=lambda m: (m.start, m.end)))
        for (article, _), mentions in sorted(by_article.items())
    ]
    first = fact[0][1]
    return Observation(
        key=key, property=first.property or first.unit, about=fact[0][2], reports=tuple(reports), time=_time(fact)
    )


def _report(index: Index, key: str, article: str, mentions: list[QuantityMention]) -> Report:
    # The figure with most digits says most: "240.1 billion" before "240 billion".
    fullest = max(mentions, key=lambda m: (len(m.value.normalize().as_tuple().digits), -m.start))
    return Report(
        key=report_key(key, article, fullest.status),
        article=article,
        evidence=merged_spans(mention.evidence for mention in mentions),
        status=fullest.status,
        confidence=best_confidence(mention.confidence for mention in mentions),
        rules=tuple(sorted({mention.rule for mention in mentions})),
        attributed_to=index.keys(article, (span for mention in mentions for span in mention.attributed_to)),
        time=fullest.time,
        value=fullest.value,
        unit=fullest.unit,
        qualifier=fullest.qualifier,
        verbatim=index.articles[article].text[fullest.start : fullest.end],
    )


def _time(fact: list[Found]) -> DateRange | None:
    return narrowest(mention.time for _, mention, _ in fact)
