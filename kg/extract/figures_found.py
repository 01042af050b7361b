"""The figures of an article: amounts that are reported, each with the noun it counts.

`kg.numbers` reads the amounts. Left out are dates, ages, scores, phone and other running numbers, and small counts that
only refer ("the two leaders", "one of").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from kg.extract.compared import set_against
from kg.extract.counts import read_count
from kg.extract.durations import first_before, read_duration
from kg.extract.figures import HARM, NOMINAL, Figure, verb_over
from kg.extract.lemmas import lemma_of
from kg.extract.reading import Reading
from kg.extract.times import find_times, in_address
from kg.extract.tokens import Token
from kg.model import BlockKind, Kind
from kg.numbers import COUNT, DURATION, MEASURE, MONEY, ORDINAL, PERCENT, Amount, find_amounts

_SKIPPED_BLOCKS = (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.FURNITURE)
_VAGUE_NOUNS = frozenset(
    "side party thing way reason time area front kind type sort step hand set pair half other point aspect factor "
    "question issue option choice direction end eye word year place level stage phase lot bit moment example fact "
    "month week day head foot leg arm ear principle observation concern pillar lesson goal objective priority "
    "challenge message suggestion proposal measure target task problem thought word finding need".split()
)
_TWO_PARTIES = frozenset(
    "country nation side leader people state party neighbor neighbour government president".split()
)
_REFERRING = frozenset("the these those both his her its their our my your each every either neither all".split())
_RUNNING = re.compile(
    r"(?:\b(?:no|nos|number|article|section|chapter|page|flight|room|route|highway|phase|level|grade|class|group|type|model"
    r"|resolution|order|act|law|paragraph|clause|item|gate|platform|line|unit|zone|sector|ward|division|channel|tel|phone|fax"
    r"|call|box|building|block|apartment|volume|vol|season|episode|part|day|week|round|stage|version|windows|category"
    r"|covid|top|figure|table|serial|case|lot|plot|bus|train|version|serie|formula|under|u|aged?|ages|at the age of"
    r"|between the ages of)[.:#\- ]*|#|№|\+)$",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?:[ ]?(?:[ap]\.?m\b|o['’]clock|hours\b|hrs\b|GMT|h\b)|[:.]\d\d)", re.IGNORECASE)
_YEARS_OLD = re.compile(r"[ -](?:year|month|week|day)s?[- ](?:olds?\b|of age)")
_SCORE = re.compile(r"(?<![\d.])\d{1,3}[-–:]\d{1,3}(?![\d%.]|[ ]?(?:percent|per|million|billion|people))")
_BULLET = re.compile(r"(?:^|\n)[ \t]*[(\[]?$")
_ANNIVERSARY = frozenset("anniversary birthday jubilee".split())
_MINUS = re.compile(r"\bminus\s+$", re.IGNORECASE)
_CONTESTS = frozenset(
    "backstroke breaststroke butterfly category class dash division event final freestyle hurdles marathon race relay "
    "sprint weight".split()
)
_FEW = 10
_MOST_KNOWN = 12  # a larger count is told even of what is known
_LEAST_TOLD = 3
_ITS = frozenset("its their".split())
_ENDS = 2  # of a range
_MADE_OF = frozenset("consist comprise compose contain divide include make split".split())
_BOUNDED = re.compile(r"\b(?:least|most|than|about|nearly|over)\s+$")
_NAMELY = re.compile(r"[\s,]*(?:namely\b:?|:|--|—|–)\s*")
_LEAST_FREE = 10000  # numbers from here on are seldom those of models
_CONSECUTIVE = frozenset("consecutive straight successive running".split())


def find_figures(reading: Reading) -> Iterator[Figure]:
    """The reported figures of an article, in text order."""
    text = reading.article.text
    times = find_times(reading)  # "for two years before he left" is a length, and no time
    dated = [(time.start, time.end) for time in times if time.time is not None or time.preposition != "for"]
    scores = [match.span() for match in _SCORE.finditer(text)]
    seen: set[tuple[Decimal, str]] = set()
    last: Figure | None = None
    counted: Figure | None = None
    for amount in find_amounts(text):
        if reading.block(amount.start).kind in _SKIPPED_BLOCKS or in_address(text, amount.start):
            continue
        timed = any(start < amount.number[1] and amount.number[0] < end for start, end in dated)
        if timed and not _is_since_the_last(reading, amount):
            continue
        scored = any(start <= amount.start and amount.end <= end for start, end in scores)
        if amount.kind == COUNT and scored and not _bounds_a_count(reading, amount):
            continue
        if _is_label(reading, amount):
            continue
        figure = _read(reading, amount, counted)
        if figure is None and last is not None and last.noun is not None and amount.kind == COUNT == last.amount.kind:
            counted_end = max(last.amount.end, last.noun.idx + len(last.noun))
            if set_against(text, counted_end, amount.number) and not _counts_another(reading, amount):
                root = reading.tokens(amount.number).root
                figure = Figure(amount=amount, root=root, noun=last.noun, unit=last.unit, value=amount.value)
        if figure is None or _refers(figure, seen) or _is_listed_behind(reading, figure):
            continue
        last = figure
        counted = figure if figure.amount.kind == COUNT else counted
        seen.add((figure.value, figure.unit))
        yield figure


def _is_since_the_last(reading: Reading, amount: Amount) -> bool:
    """Whether a length of time is no date but that since the last of its kind: "the first summit in two years"."""
    if amount.kind != DURATION:
        return False
    tokens = reading.tokens((amount.start, amount.end))
    return len(tokens) > 0 and first_before(reading, tokens.root) is not None


def _bounds_a_count(reading: Reading, amount: Amount) -> bool:
    """Whether a number with a hyphen is an end of a range that counts: "60-70 boats", but "won 3-1"."""
    tokens = reading.tokens(amount.number)
    near = reading.doc[max(0, tokens.start - 2) : tokens.end + 3]
    numbers = [token for token in near if token.pos_ == "NUM"]
    behind = reading.doc[numbers[-1].i + 1 : numbers[-1].i + 3] if len(numbers) == _ENDS else ()
    return len(numbers) == _ENDS and any(token.tag_ == "NNS" for token in behind)


def _counts_another(reading: Reading, amount: Amount) -> bool:
    """Whether a noun of its own stands right behind a number: "guests from 75 member states"."""
    behind = reading.doc[reading.tokens(amount.number).end :][:1]
    return any(token.pos_ in ("NOUN", "PROPN", "ADJ") for token in behind)


def _is_label(reading: Reading, amount: Amount) -> bool:
    """Whether a number only names or numbers something: an age, a clock time, "Article 5", "Boeing 737", "(2)"."""
    text = reading.article.text
    before, after = text[max(0, amount.start - 22) : amount.start], text[amount.number[1] : amount.number[1] + 16]
    if _YEARS_OLD.match(after) or re.search(
        r"\b(?:aged?|ages(?: of)?|the age of|between the ages of)\s+$", before, re.IGNORECASE
    ):
        return True
    if amount.kind in (COUNT, ORDINAL):
        if _BULLET.search(before) and re.match(r"[.)\]]", after):
            return True
        if amount.kind == COUNT and (_RUNNING.search(before) or _CLOCK.match(after)):
            return True
        tokens = reading.tokens(amount.number)
        mention = reading.mention_over(tokens.root) if len(tokens) else None
        if amount.kind == COUNT and len(tokens) and _is_model(text, tokens.root, amount):
            return True
        if mention is not None and mention.kind is not Kind.NATIONALITY and not mention.anaphoric:
            return mention.start <= amount.start and (mention.end > amount.end or amount.kind == COUNT)
    return False


def _is_model(text: str, number: Token, amount: Amount) -> bool:
    """Whether a number behind a name tells which model of it a noun is: "two Kita 70 class tugs"."""
    if number.i == 0 or amount.in_words or "," in text[amount.start : amount.end] or amount.value >= _LEAST_FREE:
        return False
    before = number.nbor(-1)
    named = before.pos_ == "PROPN" and before.dep_ in ("compound", "flat", "nmod:desc") and before.head == number.head
    return named and number.head.i > number.i and not before.is_sent_start


def _read(reading: Reading, amount: Amount, counted: Figure | None) -> Figure | None:
    tokens = reading.tokens((amount.start, amount.end))
    if not len(tokens):
        return None
    root = tokens.root
    if amount.kind == ORDINAL:
        return _ordinal(reading, amount, root)
    if amount.kind == DURATION:
        return read_duration(reading, amount, root)
    if amount.kind == MEASURE and (_is_class(reading, amount) or _is_box(reading, amount)):
        return None
    if amount.kind in (MONEY, PERCENT, MEASURE):
        below = _MINUS.search(reading.article.text, max(0, amount.start - 8), amount.start)
        value = -amount.value if below is not None else amount.value
        return Figure(amount=amount, root=root, noun=None, unit=amount.unit, value=value)
    return read_count(reading, amount, counted)


def _is_box(reading: Reading, amount: Amount) -> bool:
    """Whether a measure in words only names a kind: "a six-yard box", but not "six-yard-long"."""
    text = reading.article.text
    return amount.in_words and "-" in text[amount.start : amount.end] and text[amount.end : amount.end + 1] != "-"


def _is_class(reading: Reading, amount: Amount) -> bool:
    """Whether a measure names a class or course of a contest: "the 57-kg category", "a 20km race walk"."""
    behind = reading.doc[reading.tokens((amount.start, amount.end)).end :][:4]
    for token in behind:
        if token.pos_ not in ("NOUN", "ADJ", "PROPN"):
            break
        if token.lemma_.casefold() in _CONTESTS:
            return True
    return False


def _ordinal(reading: Reading, amount: Amount, root: Token) -> Figure | None:
    """The ordinals that measure: anniversaries, runs ("the third straight month"), ranks ("second largest")."""
    noun = root.head if root.dep_ in ("amod", "nummod", "compound", "advmod", "nmod:unmarked") else None
    if noun is not None and noun.tag_ in ("JJS", "RBS"):
        noun = noun.head if noun.head.pos_ in NOMINAL else None
    text = reading.article.text
    superlative = re.match(r"[- ](?:(?:[a-z]+est|most[- ][a-z]+|worst|best)\b)", text[amount.end : amount.end + 26])
    if superlative and superlative.group()[1:] not in (
        "rest",
        "west",
        "test",
        "guest",
        "forest",
        "interest",
        "best-of",
    ):
        head = noun or root
        end = amount.end + superlative.end()
        return Figure(amount=replace(amount, end=end), root=head, noun=head, unit="rank", value=amount.value)
    if noun is not None and noun.lower_ in _CONSECUTIVE and noun.head.pos_ == "NOUN":
        noun = noun.head  # "her 14th consecutive clean audit"
    if noun is None:
        return None
    if noun.lemma_.casefold() in _ANNIVERSARY:
        return Figure(
            amount=replace(amount, end=noun.idx + len(noun)), root=noun, noun=noun, unit="years", value=amount.value
        )
    unit = noun.lower_.rstrip("s") + "s"
    words = {child.lower_ for child in noun.children}
    if words & _CONSECUTIVE and unit in ("years", "months", "weeks", "days", "quarters", "decades", "seasons"):
        end = noun.idx + len(noun)
        return Figure(amount=replace(amount, end=end), root=noun, noun=None, unit=unit, value=amount.value)
    behind = reading.doc[root.i + 1] if root.i + 1 < len(reading.doc) else root
    if behind.lower_ in _CONSECUTIVE and noun.pos_ == "NOUN" and unit not in ("times", "rounds") and amount.value > 1:
        end = behind.idx + len(behind)
        return Figure(amount=replace(amount, end=end), root=noun, noun=noun, unit=unit, value=amount.value)
    return None


def _refers(figure: Figure, seen: set[tuple[Decimal, str]]) -> bool:
    """Whether a count brings nothing new: "the two leaders", "both sides", "these 20 companies", "one thing"."""
    amount, noun = figure.amount, figure.noun
    if amount.kind != COUNT or noun is None or figure.root != noun:
        return False
    lemma = noun.lemma_.casefold()
    if (figure.value, figure.unit) in seen and _is_definite(noun, amount):
        return True
    if _is_definite(noun, amount) and amount.value <= _MOST_KNOWN and not _is_told_anew(noun, amount):
        return True
    if amount.value <= 1 or (amount.value <= 3 and noun.dep_ == "appos" and noun.head.pos_ == "PROPN"):
        return True  # "Kenya and Ghana, two states that …"
    if amount.value == 2 and lemma in _TWO_PARTIES and not _verb_is_harm(noun):
        return True
    return amount.value <= _MOST_KNOWN and lemma in _VAGUE_NOUNS and figure.unit != "people"


def _is_definite(noun: Token, amount: Amount) -> bool:
    """Whether a count is said to be known: "the two leaders", "her six books"; not "six women's teams"."""
    return any(
        (child.dep_ == "nmod:poss" and child.idx < amount.start) or (child.dep_ == "det" and child.lower_ in _REFERRING)
        for child in noun.children
    )


def _is_told_anew(noun: Token, amount: Amount) -> bool:
    """Whether a definite count says all the same how many there are: "its six hotels", "the nine men held in Lima"."""
    if amount.value < _LEAST_TOLD:
        return False
    if any(child.dep_ == "nmod:poss" and child.lower_ in _ITS for child in noun.children):
        return True
    bare = any(child.dep_ == "det" and child.lower_ == "the" for child in noun.children)
    which = (child for child in noun.children if child.dep_ in ("acl", "acl:relcl") and child.i > noun.i)
    return bare and any(child.left_edge.i == noun.i + 1 and child.left_edge.text != "," for child in which)


def _is_listed_behind(reading: Reading, figure: Figure) -> bool:
    """Whether all that is counted is named right behind: "three schools, namely Kita, Lome and Accra"."""
    noun = figure.noun
    if noun is None or figure.amount.kind != COUNT or not 1 < figure.value <= _FEW:
        return False
    if noun.dep_ == "obj" or lemma_of(noun.head, _MADE_OF) in _MADE_OF:  # how many parts a thing has is told of it
        return False
    text, end = reading.article.text, noun.idx + len(noun)
    if _BOUNDED.search(text, max(0, figure.amount.start - 12), figure.amount.start):
        return False
    opened = _NAMELY.match(text, end)
    if opened is None:
        return False
    close = noun.sent.end_char
    names = [m for m in reading.mentions if opened.end() <= m.start < close and not m.anaphoric and m.within is None]
    return len(names) >= figure.value


def _verb_is_harm(noun: Token) -> bool:
    verb = verb_over(noun)
    return verb is not None and lemma_of(verb, HARM) in HARM
