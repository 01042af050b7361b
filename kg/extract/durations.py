"""Lengths of time that a figure gives: not frequencies, dates reckoned from elsewhere, nor parts of names."""

from __future__ import annotations

import re

from kg.extract.figures import Figure
from kg.extract.reading import Reading
from kg.extract.tokens import Token
from kg.numbers import Amount

_NO_LENGTH = re.compile(
    r"\b(?:every|past|last|next|coming|first|in|within|a|per|after|these|other|at|of age|another)\s+"
    r"(?:about\s+|around\s+|some\s+|nearly\s+|almost\s+|only\s+|just\s+|the\s+|[a-z]+\s+(?:or|to)\s+)?$",
    re.IGNORECASE,
)
_NO_LENGTHS = frozenset("high low peak bottom record mark average old olds period time".split())
_MORE_TIME = re.compile(
    r",?\s+(?:and\s+)?(?:\d[\d.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:twenty|thirty|forty|fifty)(?:-[a-z]+)?)\s?-?(?:hours?|minutes?|mins?|sec(?:ond)?s?|months?|weeks?|days?)\b"
)
_LEAD = 32  # characters
_ABOUT = r"(?:about |around |some |nearly |almost |over |only |just |more than |less than |at least )?"
_LASTING = re.compile(rf"\bfor {_ABOUT}$")
_BOUNDED = re.compile(r"\s+(?:before|after)\b")  # "led it for two years before he left"
_AFTER = re.compile(rf"\bafter {_ABOUT}$", re.IGNORECASE)  # "after two years of war"
_REACH = 12  # words between "first" and the time in which it is
_WHOLE_DAY = 24  # "24-hour service" goes on day and night


def read_duration(reading: Reading, amount: Amount, root: Token) -> Figure | None:
    """A length of time; not a frequency ("every two years") nor a part of a name or kind ("five-year plan")."""
    text = reading.article.text
    if amount.value == 1 or text[amount.end : amount.end + 1] == "-" or _MORE_TIME.match(text, amount.end):
        return None
    if "-" in text[amount.number[1] : amount.end]:
        return _length_of(reading, amount)
    if re.search(
        r"(?<![^\W\d_])(?:minutes?|min|hours?|hrs?|years?|months?|days?|weeks?)(?:,? and)?\s+$",
        text[max(0, amount.start - 15) : amount.start],
    ):
        return None  # "one minute and 56.7 seconds" is one length
    if any(
        child.lower_ in ("every", "per", "each", "these", "those", "next", "coming", "first") for child in root.children
    ):
        return None
    whole = text[amount.end : amount.end + 14]
    lasting = _LASTING.search(text, max(0, amount.start - _LEAD), amount.start) and _BOUNDED.match(whole)
    if not lasting and re.match(
        r"\s+(?:ago|later|earlier|before|after|following|hence|old|ahead|away|apart|into|short|down the|further)\b",
        whole,
    ):
        return None
    lead = text[max(0, amount.start - _LEAD) : amount.start]
    told = (_AFTER.search(lead) and whole.startswith(" of ")) or first_before(reading, root) is not None
    if not told and _NO_LENGTH.search(lead):
        return None
    if re.match(r"\s+(?:[a-z]+est|best|place|half)\b", text[amount.end : amount.end + 14]):
        return None  # "two second fastest times"
    if re.match(r"\s+(?:or|to)\s+[a-z]+\s+", text[amount.number[1] : amount.end + 14]):
        return None  # "two or three years"
    return Figure(amount=amount, root=root, noun=None, unit=amount.unit, value=amount.value)


def first_before(reading: Reading, root: Token) -> Token | None:
    """The word "first" before a length of time in which it is: "the first summit in two years"; else None."""
    lead = reading.doc[max(root.sent.start, root.i - _REACH) : root.i]
    if not any(token.lower_ == "in" and token.dep_ == "case" and token.head == root for token in lead):
        return None
    first = next((token for token in reversed(list(lead)) if token.lower_ == "first"), None)
    return first if first is not None and first.head.pos_ == "NOUN" and first.head.i < root.i else None


def _length_of(reading: Reading, amount: Amount) -> Figure | None:
    """The length that a compound gives a noun: "a two-day visit"; not in a name ("Five-Year Plan") nor a record."""
    following = reading.doc[reading.tokens((amount.start, amount.end)).end :][:4]
    nouns: list[Token] = []
    for token in following:
        if token.pos_ == "NOUN":
            nouns.append(token)
        elif nouns or not (token.pos_ == "ADJ" or token.text in ("-", ",")):
            break
    if not nouns or nouns[-1].lower_ in _NO_LENGTHS or amount.value == _WHOLE_DAY:
        return None
    named = reading.mention_over(nouns[-1])
    if named is not None and not named.anaphoric:
        return None
    return Figure(amount=amount, root=nouns[-1], noun=None, unit=amount.unit, value=amount.value)
