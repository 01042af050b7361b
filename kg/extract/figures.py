"""The figures of an article: amounts that are reported, each with the noun it counts.

`kg.numbers` reads the amounts. Left out are dates, ages, scores, phone and other running numbers, and small counts that
only refer ("the two leaders", "one of").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from kg.extract.compared import set_against
from kg.extract.lemmas import lemma_of
from kg.extract.reading import Reading
from kg.extract.syntax import preposition, surface_subjects
from kg.extract.times import find_times, in_address
from kg.extract.tokens import Token
from kg.model import BlockKind, Kind
from kg.numbers import COUNT, DIMENSIONS, DURATION, MEASURE, MONEY, ORDINAL, PERCENT, Amount, find_amounts

_SKIPPED_BLOCKS = (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.FURNITURE)
HARM = {
    "kill": "killed", "injure": "injured", "wound": "wounded", "arrest": "arrested", "detain": "detained",
    "displace": "displaced", "evacuate": "evacuated", "rescue": "rescued", "hospitalize": "hospitalized",
    "hospitalise": "hospitalised", "infect": "infected", "affect": "affected", "kidnap": "kidnapped",
    "abduct": "abducted", "die": "dead", "perish": "dead", "drown": "drowned", "execute": "executed",
    "deport": "deported", "sentence": "sentenced", "employ": "employed", "vaccinate": "vaccinated",
    "shoot": "shot", "hurt": "hurt", "trap": "trapped",
}  # fmt: skip
_VAGUE_NOUNS = frozenset(
    "side party thing way reason time area front kind type sort step hand set pair half other point aspect factor "
    "question issue option choice direction end eye word year place level stage phase lot bit moment example fact "
    "month week day head foot leg arm ear principle observation concern pillar lesson goal objective priority "
    "challenge message suggestion proposal measure target task problem thought word finding need".split()
)
_TIME_UNITS = {unit: unit for unit in "years months weeks days hours decades centuries quarters minutes".split()}
_COLLECTIVE = frozenset("people aircraft personnel police staff crew fish sheep cattle spacecraft livestock".split())
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
_NO_LENGTH = re.compile(
    r"\b(?:every|past|last|next|coming|first|in|within|a|per|after|these|other|at|of age|another)\s+"
    r"(?:about\s+|around\s+|some\s+|nearly\s+|almost\s+|only\s+|just\s+|the\s+|[a-z]+\s+(?:or|to)\s+)?$",
    re.IGNORECASE,
)
_SCORE = re.compile(r"(?<![\d.])\d{1,3}[-–:]\d{1,3}(?![\d%.]|[ ]?(?:percent|per|million|billion|people))")
_BULLET = re.compile(r"(?:^|\n)[ \t]*[(\[]?$")
_ANNIVERSARY = frozenset("anniversary birthday jubilee".split())
_NO_LENGTHS = frozenset("high low peak bottom record mark average old olds period time".split())
_MAX_SOURCES = 12
_MORE_TIME = re.compile(
    r",?\s+(?:and\s+)?(?:\d[\d.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:twenty|thirty|forty|fifty)(?:-[a-z]+)?)\s?-?(?:hours?|minutes?|mins?|sec(?:ond)?s?|months?|weeks?|days?)\b"
)
_MINUS = re.compile(r"\bminus\s+$", re.IGNORECASE)
_CONTESTS = frozenset("category class division event race weight sprint relay freestyle hurdles marathon final".split())
_WHOLE_DAY = 24  # "24-hour service" goes on day and night
_FEW = 10
_MADE_OF = frozenset("consist comprise compose contain divide include make split".split())
_BOUNDED = re.compile(r"\b(?:least|most|than|about|nearly|over)\s+$")
_BETWEEN = re.compile(r"\bbetween\s+(?:about\s+|around\s+|some\s+)?$", re.IGNORECASE)
_NAMELY = re.compile(r"[\s,]*(?:namely\b:?|:|--|—|–)\s*")
_LEAST_FREE = 10000  # numbers from here on are seldom those of models
_CONSECUTIVE = frozenset("consecutive straight successive running".split())
NOMINAL = ("NOUN", "PROPN")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """An amount within its sentence: the token that heads it, and the noun that it counts, if it is a count."""

    amount: Amount
    root: Token
    noun: Token | None
    unit: str
    value: Decimal


def find_figures(reading: Reading) -> Iterator[Figure]:
    """The reported figures of an article, in text order."""
    text = reading.article.text
    dated = [(mention.start, mention.end) for mention in find_times(reading)]
    scores = [match.span() for match in _SCORE.finditer(text)]
    seen: set[tuple[Decimal, str]] = set()
    last: Figure | None = None
    for amount in find_amounts(text):
        if reading.block(amount.start).kind in _SKIPPED_BLOCKS or in_address(text, amount.start):
            continue
        if any(start < amount.number[1] and amount.number[0] < end for start, end in dated):
            continue
        if amount.kind == COUNT and any(start <= amount.start and amount.end <= end for start, end in scores):
            continue
        if _is_label(reading, amount):
            continue
        figure = _read(reading, amount)
        if figure is None and last is not None and last.noun is not None and amount.kind == COUNT == last.amount.kind:
            counted_end = max(last.amount.end, last.noun.idx + len(last.noun))
            if set_against(text, counted_end, amount.number) and not _counts_another(reading, amount):
                root = reading.tokens(amount.number).root
                figure = Figure(amount=amount, root=root, noun=last.noun, unit=last.unit, value=amount.value)
        if figure is None or _refers(figure, seen) or _is_listed_behind(reading, figure):
            continue
        last = figure
        seen.add((figure.value, figure.unit))
        yield figure


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


def _read(reading: Reading, amount: Amount) -> Figure | None:
    tokens = reading.tokens((amount.start, amount.end))
    if not len(tokens):
        return None
    root = tokens.root
    if amount.kind == ORDINAL:
        return _ordinal(reading, amount, root)
    if amount.kind == DURATION:
        return _duration(reading, amount, root)
    if amount.kind == MEASURE and (_is_class(reading, amount) or _is_box(reading, amount)):
        return None
    if amount.kind in (MONEY, PERCENT, MEASURE):
        below = _MINUS.search(reading.article.text, max(0, amount.start - 8), amount.start)
        value = -amount.value if below is not None else amount.value
        return Figure(amount=amount, root=root, noun=None, unit=amount.unit, value=value)
    return _count(reading, amount)


def _is_box(reading: Reading, amount: Amount) -> bool:
    """Whether a measure in words only names a kind: "a six-yard box"."""
    return amount.in_words and "-" in reading.article.text[amount.start : amount.end]


def _is_class(reading: Reading, amount: Amount) -> bool:
    """Whether a measure names a class or course of a contest: "the 57-kg category", "a 20km race walk"."""
    behind = reading.doc[reading.tokens((amount.start, amount.end)).end :][:4]
    for token in behind:
        if token.pos_ not in ("NOUN", "ADJ", "PROPN"):
            break
        if token.lemma_.casefold() in _CONTESTS:
            return True
    return False


def _count(reading: Reading, amount: Amount) -> Figure | None:
    number = reading.tokens(amount.number).root
    noun = _counted_noun(reading, number, amount)
    length = _TIME_UNITS.get(noun.lower_) if noun is not None else None
    if noun is not None and length:  # "13 consecutive years"
        end = noun.idx + len(noun)
        return _duration(reading, replace(amount, end=end, unit=length, kind=DURATION), noun)
    if noun is not None and _is_year(reading, noun, amount):
        return None
    if noun is not None and DIMENSIONS.get(noun.lower_) not in (None, "duration"):  # "20 cultivable hectares"
        return Figure(
            amount=replace(amount, kind=MEASURE, unit=noun.lower_),
            root=noun,
            noun=None,
            unit=noun.lower_,
            value=amount.value,
        )
    if noun is not None:
        unit = "" if amount.value <= _MAX_SOURCES and _is_source(noun) else _unit_text(noun)
        return Figure(amount=amount, root=noun, noun=noun, unit=unit, value=amount.value) if unit else None
    if number.pos_ != "NUM" or amount.value < 2:
        return None
    # "killed 12 and injured 30", "three were arrested", "15 of the victims"
    verb = verb_over(number)
    victims = verb is not None and lemma_of(verb, HARM) in HARM
    of = next((child for child in number.children if child.dep_ == "nmod" and preposition(child) == "of"), None)
    if victims and number.dep_ in ("obj", "nsubj:pass", "nsubj", "conj", "obl"):
        return Figure(amount=amount, root=number, noun=number, unit="people", value=amount.value)
    if of is not None and of.pos_ == "NOUN" and of.tag_ == "NNS" and (amount.value > 10 or not amount.in_words):
        return Figure(amount=amount, root=number, noun=of, unit=_unit_text(of), value=amount.value)
    if _toll(number):
        return Figure(amount=amount, root=number, noun=None, unit="people", value=amount.value)
    return None


def _is_source(noun: Token) -> bool:
    """Whether counted people only tell the news: "two sources familiar with the matter", "three officials said"."""
    if any(child.dep_ in ("case", "fixed") and child.lower_ in ("according", "to") for child in noun.children):
        return any(child.lower_ == "according" for child in noun.children)
    verb = noun.head
    return noun.dep_ == "nsubj" and verb.i > noun.i and verb.lemma_ in ("say", "tell", "add", "explain", "note")


def _is_year(reading: Reading, noun: Token, amount: Amount) -> bool:
    """Whether four bare digits behind an article name a year: "the 1892 elections"."""
    if not re.fullmatch(r"1[5-9]\d\d|20\d\d", reading.article.text[amount.start : amount.end]):
        return False
    return any(child.dep_ in ("det", "nmod:poss") for child in noun.children)


def _counted_noun(reading: Reading, number: Token, amount: Amount) -> Token | None:
    """The noun behind a number that it counts; numbers written with a hyphen before a noun name a kind, not a count."""
    text = reading.article.text
    if text[amount.end : amount.end + 1] in ("-", "‐", "‑"):
        return None
    if (
        number.dep_ == "conj"
        and number.head.pos_ == "NUM"
        and _BETWEEN.search(text, max(0, number.head.idx - 20), number.head.idx)
    ):
        number = number.head  # "between 20 and 30 people"
    noun = number.head
    if number.dep_ not in ("nummod", "amod", "compound", "nmod:unmarked", "det") or noun.i <= number.i:
        return None
    while (
        noun.dep_ in ("compound", "nmod:poss")
        and noun.head.i == noun.i + 1
        and noun.head.pos_ in NOMINAL
        and noun.tag_ == "NN"
    ):
        noun = noun.head
    if noun.i - number.i > 7 or noun.pos_ not in NOMINAL:
        return None
    plural = noun.tag_ in ("NNS", "NNPS") or noun.lower_.endswith("s") or noun.lower_ in _COLLECTIVE
    if amount.value >= 2 and not plural:
        return None
    if noun.pos_ == "PROPN":
        mention = reading.mention_over(noun)
        if mention is None or mention.kind is not Kind.NATIONALITY:
            return None
    return noun


def _unit_text(noun: Token) -> str:
    """A counted noun with the nouns before it, in small letters: "police officers"."""
    words = [noun]
    for child in sorted(noun.lefts, key=lambda token: -token.i):
        if child.dep_ == "compound" and child.i == words[0].i - 1 and child.pos_ == "NOUN" and child.lower_.isalpha():
            words.insert(0, child)
        else:
            break
    unit = " ".join(
        word.text if word.pos_ == "PROPN" or any(char.isupper() for char in word.text[1:]) else word.lower_
        for word in words
    )
    return unit if re.fullmatch(r"[^\W\d_][\w’' -]*", unit) else ""


def _toll(number: Token) -> bool:
    """Whether a bare number counts people: "the death toll rose to 35"."""
    verb = verb_over(number)
    if verb is None:
        return False
    subjects = surface_subjects(verb)
    return any(subject.lower_ in ("toll", "tolls", "fatalities", "casualties", "deaths") for subject in subjects)


def _duration(reading: Reading, amount: Amount, root: Token) -> Figure | None:
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
    if re.match(
        r"\s+(?:ago|later|earlier|before|after|following|hence|old|ahead|away|apart|into|short|down the|further)\b",
        text[amount.end : amount.end + 14],
    ):
        return None
    if _NO_LENGTH.search(text[max(0, amount.start - 32) : amount.start]):
        return None
    if re.match(r"\s+(?:[a-z]+est|best|place|half)\b", text[amount.end : amount.end + 14]):
        return None  # "two second fastest times"
    if re.match(r"\s+(?:or|to)\s+[a-z]+\s+", text[amount.number[1] : amount.end + 14]):
        return None  # "two or three years"
    return Figure(amount=amount, root=root, noun=None, unit=amount.unit, value=amount.value)


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
    referring = any(
        child.dep_ in ("det", "nmod:poss") and (child.dep_ == "nmod:poss" or child.lower_ in _REFERRING)
        for child in noun.children
    )
    if referring and (amount.value <= 12 or (figure.value, figure.unit) in seen):
        return True
    if amount.value <= 1 or (amount.value <= 3 and noun.dep_ == "appos" and noun.head.pos_ == "PROPN"):
        return True  # "Kenya and Ghana, two states that …"
    if amount.value == 2 and lemma in _TWO_PARTIES and not _verb_is_harm(noun):
        return True
    return amount.value <= 12 and lemma in _VAGUE_NOUNS


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


def first_of_pair(second: Token) -> Token | None:
    """The name before a hyphen that a parse may tie elsewhere: "Peru" of "Peru-Chile trade" beside "Chile"."""
    if second.i < 2 or second.pos_ != "PROPN":
        return None
    hyphen, first = second.doc[second.i - 1], second.doc[second.i - 2]
    close = hyphen.text in ("-", "–", "—") and not first.whitespace_ and not hyphen.whitespace_
    return first if close and first.pos_ == "PROPN" else None


def verb_over(token: Token) -> Token | None:
    """The nearest verb or predicate above a token, within its clause."""
    while token.dep_ != "ROOT":
        clause = token.dep_ in ("acl:relcl", "ccomp", "parataxis", "advcl")
        if clause and (_is_verb(token) or any(child.dep_ == "cop" for child in token.children)):
            return token
        token = token.head
        if _is_verb(token):
            return token
    return token if _is_verb(token) or any(child.dep_ == "cop" for child in token.children) else None


def _is_verb(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB")
