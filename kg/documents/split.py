"""Split a text that bundles several articles, by the form of their headlines alone.

A border needs a line of a headline's form where the text before it has come to an end, and, after it, what follows a
headline and does not follow a section head: a line with the day, a byline, captions with credit, a dateline, a lead.
Each of these adds points; a border is set at `THRESHOLD`. Where the signs are few the text stays whole.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from kg.documents.lines import (
    Unit,
    ends_sentence,
    find_units,
    is_byline,
    is_credited,
    is_date_line,
    is_end_mark,
    is_furniture,
    is_headline_like,
    is_list_item,
    is_repeat,
    is_signed,
    is_source_line,
    starts_with_dateline,
)

THRESHOLD = 4.0
_MIN_ARTICLE = 300  # characters; a shorter stretch between two borders is a caption, a list or a teaser, not an article
_ARTICLE = 60  # units that are looked at for names of the article so far; more take time and say no more
_WINDOW = 6  # units on each side of a candidate that are compared for their words
_NO_LEAD = re.compile(
    r"^(?:[\"“”'‘’]|(?:he|she|it|they|this(?!\s+(?:year|month|week|summer|winter|spring|autumn|"
    r"fall|season)\b)|that|these|those|such|but|and|or|so|however|also|moreover|meanwhile|furthermore|"
    r"besides|"
    r"additionally|instead|still|yet|then|thus|therefore|according|asked|another|other|both|"
    r"his|her|its|their|i|we|you|our|my|for\s+(?:example|instance))\b)",
    re.IGNORECASE,
)
_KICKER = re.compile(
    r"^(?:[A-Z][\w’'&]*\s){0,3}(?:Opinion|Analysis|Editorial|Voice|Comment(?:ary)?|Exclusive|"
    r"Update|Explainer|Review|Interview|Op-?[Ee]d|Feature|Column|Breaking|Watch|Profile)\s*[:|]\s"
)
_TAIL = re.compile(
    r"[:–—-]\s+(?:[A-Z][\w’'.&-]*\s+){0,4}(?:editorial|experts?|analysts?|officials?|reports?|"
    r"sources?|study|survey|poll|minister|ministry|spokes\w+|FM|PM|deputy\s+PM|president|envoy|"
    r"ambassador|media|op-?ed|scholars?|observers?|UN|police|court)$",
    re.IGNORECASE,
)
_EDITORS_NOTE = re.compile(r"^editor(?:['’]?s|s['’])?\s+note\b", re.IGNORECASE)
_STOP = frozenset(
    "a about after against all also an and any are as at be been before but by can could did "
    "do does for from had has have he her his how if in into "
    "is it its last many may more most new no not of on one or other our out over said says "
    "she so some such than that the their them there these they "
    "this those through to told two under up was we were what when where which while who will with would year years "
    "you your".split()
)


def split_articles(text: str) -> list[tuple[int, int]]:
    r"""Slices of the text, one per article, in order; white space around them belongs to none.

    >>> split_articles("  One short text.\n")
    [(2, 17)]
    """
    units = find_units(text)
    if not units:
        return []
    borders = [0]
    for index in range(2, len(units)):
        if units[index].start - units[borders[-1]].start < _MIN_ARTICLE:
            continue
        if score_border(units, index, first=borders[-1]) >= THRESHOLD:
            borders.append(index)
    return [
        (units[first].start, units[following - 1].end)
        for first, following in zip(borders, [*borders[1:], len(units)], strict=True)
    ]


def score_border(units: Sequence[Unit], index: int, *, first: int = 0) -> float:
    """Points for a border before a unit; `first` is where the article before it begins. None for no headline."""
    headline = units[index]
    if not is_headline_like(headline) or is_repeat(units[index - 1], headline):
        return 0.0
    if not headline.gap and any(unit.gap for unit in units[max(first + 1, index - _ARTICLE) : index]):
        return 0.0
    if not (_has_ended(units[index - 1]) and _is_followed(units, index)):
        return 0.0
    return (
        _score_headline(headline)
        + _score_after(units, index)
        + _score_before(units, index)
        + _score_words(units, index, first)
    )


def _has_ended(unit: Unit) -> bool:
    return (
        ends_sentence(unit)
        or is_end_mark(unit)
        or is_furniture(unit)
        or is_credited(unit)
        or is_byline(unit)
        or is_signed(unit)
    )


def _is_followed(units: Sequence[Unit], index: int) -> bool:
    """Whether there is enough text behind the headline to be an article."""
    rest = units[index + 1 : index + 12]
    return sum(len(unit.text) for unit in rest) >= _MIN_ARTICLE and any(
        len(unit.text) >= 100 and ends_sentence(unit) for unit in rest[:6]
    )


def _score_headline(headline: Unit) -> float:
    words = headline.flat.split()
    points = 0.0
    if len(words) >= 7:
        points += 1.0
    elif len(words) <= 4:
        points -= 1.5
    if len(headline.flat) >= 50:
        points += 0.5
    if _KICKER.match(headline.flat) or _TAIL.search(headline.flat):
        points += 2.0
    if re.search(r"[?\"”’']$", headline.flat):
        points -= 1.5
    return points


def _score_after(units: Sequence[Unit], index: int) -> float:
    following = units[index + 1 : index + 6]
    points = 0.0
    if any(is_date_line(unit) or is_byline(unit) or is_source_line(unit) for unit in following[:2]):
        points += 4.0
    captions = 0
    while captions < len(following) and (
        is_credited(following[captions])
        or (
            captions + 1 < len(following)
            and is_repeat(following[captions], following[captions + 1])
            and is_credited(following[captions + 1])
        )
    ):
        captions += 1
    if captions:
        points += 2.5
    if captions >= 2 and is_repeat(following[0], following[1]):
        points += 2.0
    if any(_EDITORS_NOTE.match(unit.flat) for unit in following[captions : captions + 1]):
        points += 2.0
    lead = next((unit for unit in following[captions:] if len(unit.text) >= 80 or ends_sentence(unit)), None)
    if lead is None:
        return points - 1.0
    if starts_with_dateline(lead):
        points += 3.0
    if len(lead.text) < 80 or _NO_LEAD.match(lead.flat) or is_list_item(lead):
        points -= 1.5
    return points


def _score_before(units: Sequence[Unit], index: int) -> float:
    points = 0.0
    if is_end_mark(units[index - 1]) or is_signed(units[index - 1]):
        points += 2.0
    usual = Counter(unit.gap for unit in units[max(1, index - _ARTICLE) : index]).most_common(1)[0][0]
    if units[index].gap > usual + 1:
        points += 1.0
    return points


def _score_words(units: Sequence[Unit], index: int, first: int) -> float:
    """Points for a change of subject: the headline's words return at once, and few are shared across it."""
    after = _bag(units[index + 1 : index + 1 + _WINDOW])
    before = _bag(units[max(first, index - _WINDOW) : index])
    headline = _bag([units[index]])
    if not headline or not after or not before:
        return 0.0
    points = 0.0
    ahead = sum(1 for word in headline if word in after) / len(headline)
    behind = sum(1 for word in headline if word in before) / len(headline)
    if ahead >= 0.5 and ahead - behind >= 0.3:
        points += 1.5
    elif behind > ahead:
        points -= 1.0
    shared = _cosine(before, after)
    if shared < 0.08:
        points += 1.5
    elif shared < 0.16:
        points += 0.5
    elif shared > 0.35:
        points -= 0.5
    return points + _score_names(units, index, first)


def _score_names(units: Sequence[Unit], index: int, first: int) -> float:
    """Points by the share of names in the next paragraphs that stand in the article so far: few in one of its own."""
    after = _names(units[index + 1 : index + 5])
    if not after:
        return 0.0
    seen = len(after & _names(units[max(first, index - _ARTICLE) : index])) / len(after)
    if seen > 0.5:
        return -1.5
    return 1.0 if seen <= 0.1 and len(after) >= 5 else 0.5 if seen <= 0.3 else 0.0


def _names(units: Sequence[Unit]) -> set[str]:
    """Capitalized words within sentences."""
    return {
        re.sub(r"['’]s$", "", name) for unit in units for name in re.findall(r"(?<=[\w,;] )[A-Z][\w’'-]{2,}", unit.text)
    }


def _bag(units: Sequence[Unit]) -> Counter[str]:
    """Content words without their commonest endings, counted."""
    words = (word.lower() for unit in units for word in re.findall(r"[^\W\d_][\w’'-]{2,}", unit.text))
    return Counter(re.sub(r"(?:['’]s|s|ed|ing)$", "", word) for word in words if word not in _STOP)


def _cosine(left: Counter[str], right: Counter[str]) -> float:
    dot = sum(count * right[word] for word, count in left.items())
    return dot / math.sqrt(sum(n * n for n in left.values()) * sum(n * n for n in right.values()))
