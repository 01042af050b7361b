"""Whether a figure is a rise or a fall of what it measures, by the words right beside it or its verb."""

from __future__ import annotations

import re

from kg.extract.figures import Figure
from kg.extract.lemmas import lemma_of
from kg.extract.measured_name import CONTAINERS
from kg.extract.phrases import is_amount
from kg.extract.reading import Reading
from kg.extract.tokens import Token
from kg.numbers import MONEY, PERCENT

RISE, FALL = "growth", "decrease"
FALLS = frozenset(
    "fall drop decline decrease shrink contract plunge slump tumble sink slip dip plummet slide lose cut reduce lower "
    "slash trim dive ease shed depreciate weaken crash halve narrow".split()
)
FALL_NOUNS = frozenset(
    "fall drop decline decrease contraction plunge slump reduction cut dip slide tumble depreciation shrinkage crash "
    "downturn loss".split()
)
RISES = frozenset(
    "rise grow increase climb jump surge soar expand gain go advance swell accelerate up rebound raise boost hike lift "
    "double appreciate strengthen leap spike rally".split()
)
RISE_NOUNS = frozenset("rise growth increase climb jump surge expansion gain hike spike rebound uptick leap".split())
_BEFORE = re.compile(
    r"\b(up|down)\s+(?:by\s+)?"
    r"(?:about\s+|around\s+|nearly\s+|almost\s+|some\s+|over\s+|roughly\s+|more\s+than\s+|at\s+least\s+|an?\s+)*$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\s+(higher|lower|more|less|fewer|up|down|cheaper|smaller|larger|bigger|greater)\b"
    # Than before is a change, than somebody else is none.
    r"(?!\s+than\b(?!.{0,50}\b(?:level|pre|year|month|quarter|week|period|last|previous|earlier|before|(?:19|20)\d\d)\b))",
    re.IGNORECASE,
)
_DEARER = re.compile(r"\s+(?:more expensive|dearer|(cheaper|lower)|higher)\b(?!\s+than\s+(?:the|its|their|in)\b)")
_MOVING = frozenset("be go come move edge inch tick creep push shoot drive bring send trend head stay".split())
_FALLING = frozenset("down lower less fewer cheaper smaller".split())


def is_compared(reading: Reading, figure: Figure) -> bool:
    """Whether a comparison stands behind a share, or it is a change: "5 percent higher than", "a 5 percent dip"."""
    behind = reading.doc[reading.tokens((figure.amount.start, figure.amount.end)).end :][:1]
    return any(token.tag_ in ("JJR", "RBR") or token.lower_ in FALLS | RISES for token in behind)


def said_change(reading: Reading, figure: Figure) -> str:
    """The change that words right beside a figure tell of: "up 5 percent", "5 percent lower"."""
    text, amount = reading.article.text, figure.amount
    before = _BEFORE.search(text[max(0, amount.start - 40) : amount.start])
    behind = _BEHIND.match(text, amount.end) if amount.kind == PERCENT else None
    if amount.kind == MONEY:
        behind = _DEARER.match(text, amount.end)
    beside = before or behind
    if beside is None:
        return ""
    if before is not None:
        tokens = reading.tokens((amount.start - len(before.group()), amount.start))
        verb = tokens[0].nbor(-1) if len(tokens) and tokens[0].i > 0 else None
        if verb is not None and verb.tag_.startswith("VB") and lemma_of(verb, _MOVING) not in _MOVING:
            return ""  # "makes up 5 percent"
    return FALL if (beside[1] or "").casefold() in _FALLING else RISE


def told_change(figure: Figure, token: Token, lemma: str, case: str) -> str:
    """The change that a verb tells of: "rose (by) 5 percent", "fell by $3 billion", but not "rose to 5 percent"."""
    if token != figure.root and not is_amount(token) and token.lemma_ not in CONTAINERS:
        return ""
    plain = not case and token.dep_ in ("obj", "obl:unmarked", "obl", "advmod", "obl:npmod", "xcomp")
    before = (
        case == "from"
        and figure.amount.kind == PERCENT
        and any(_is_percent(child) for child in figure.root.head.children if child != figure.root)
    )
    if case != "by" and not before and not (plain and figure.amount.kind == PERCENT):
        return ""
    return FALL if lemma in FALLS else RISE if lemma in RISES else ""


def _is_percent(token: Token) -> bool:
    return token.dep_ in ("obj", "obl:unmarked") and token.lower_ in ("percent", "%", "cent")
