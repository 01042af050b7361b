"""How much and how many: the figures an article reports, what each measures, of whom and when."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.ages import find_ages
from kg.extract.changes import FALL
from kg.extract.compared import CHANGES, as_measured, same_measure
from kg.extract.concerned import concerned
from kg.extract.concerned_lists import member_of_list
from kg.extract.concerned_topics import topic_of
from kg.extract.figures import Figure, verb_over
from kg.extract.figures_found import find_figures
from kg.extract.lemmas import lemma_of
from kg.extract.measured import measure
from kg.extract.measured_beside import group_behind
from kg.extract.once import VAGUE, once
from kg.extract.ranges import bounded, with_rate
from kg.extract.reading import Reading
from kg.extract.status import status_of
from kg.extract.syntax import children, preposition
from kg.extract.times import find_times, time_of
from kg.extract.tokens import Token
from kg.model import DateRange, QuantityMention, Status
from kg.numbers import COUNT, DURATION, MEASURE, MONEY, ORDINAL, PERCENT, Amount

_CONFIDENCE = {MONEY: 0.9, PERCENT: 0.9, MEASURE: 0.85, DURATION: 0.75, COUNT: 0.8, ORDINAL: 0.85}
_QUALIFIER = re.compile(
    r"\b(more than|less than|fewer than|greater than|higher than|lower than|no more than|not more than|no less than"
    r"|no fewer than|not less than|at least|at most|as many as|as much as|as few as|up to|upwards of|upward of|over"
    r"|above|under|below|nearly|almost|about|around|approximately|approx\.?|roughly|some|close to|an estimated"
    r"|estimated"
    r"|a record|just over|just under|well over|only|just|exactly|a total of|a combined|an average of|averaging|circa|~"
    r"|in excess of|a little over|slightly more than|slightly over|slightly less than|an additional|another|a further"
    r"|anywhere between|between|from|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|as (?:high|low) as"
    r"|a maximum of|a minimum of|maximum|minimum|no longer than)\s*(?:of\s+)?(?:the\s+|an?\s+)?$",
    re.IGNORECASE,
)
_NO_QUALIFIER = frozenset(
    (
        "a total of",
        "a combined",
        "a record",
        "just",
        "an additional",
        "another",
        "a further",
        "between",
        "from",
        "exactly",
    )
)
_SAME_AS = {
    "a maximum of": "at most",
    "a minimum of": "at least",
    "no longer than": "at most",
    "maximum": "at most",
    "minimum": "at least",
}
_REACHED = frozenset("reach hit total stand become end close finish settle".split())
_MOVED = frozenset(
    "climb decline decrease drop edge expand fall gain go grow increase jump plunge rebound rise shrink slide slip "
    "slump soar surge swell tumble".split()
)
_LIST_GAP = 12  # words between the figures of a list
_LOOK_BACK = 4  # figures
_NEAR, _WITH_GAP = 300, 30  # characters: two sentences, and the words between "with" and its figure
_WITH = re.compile(r"\bwith (?:a |an |the |only |just |about |some |nearly |more than |less than )*$")
_LISTING = (",", ";", "and", "or", "followed")
_SUPERLATIVE = re.compile(r"\b(?:highest|lowest|largest|biggest|smallest|longest|shortest|maximum|minimum|record) ")
_OF_THEM = re.compile(r"\s+of\s+(?:them|these|those|which|whom)\b")
_BARE = frozenset(("", "share", "length", "points", "times"))
# Nouns that say nothing without the thing that they are of.
_HOLLOW = frozenset(
    "change difference figure improvement increment level number rate ratio reduction variation".split()
)
_UNRESOLVED = re.compile(r"^time .*\b(?:that|this|those|these) [a-z]+$")
_VAGUE_CONFIDENCE, _BARE_CONFIDENCE = 0.4, 0.6
# A definite amount that something is set against is no bound of itself: "exceeding the 9 percent who …".
_DEFINITE = re.compile(r"\b(?:above|below|over|under|than|exceed\w*|surpass\w*|topp(?:ed|ing))\s+the\s+$")
_SET_AGAINST = re.compile(r"\s+(?:who|whom|whose|that|which|seen|recorded|registered|reported)\b")
_FORESEEN = frozenset("anticipated expected forecast forecasted foreseen predicted projected".split())
_UNREAL = frozenset("would 'd ’d could might".split())
_MAY = frozenset(("may", "can"))
_ALLOWING = frozenset("allow enable help let permit".split())
_AIMING = frozenset(
    "aim ambition attempt bid campaign drive effort goal hope intend intention mission plan pledge policy project "
    "promise propose seek strive target try undertake want wish".split()
)
_BEGINNINGS = frozenset("start begin launch commence".split())  # their date is not that of what it cost
_MOVED_UP = re.compile(
    r"\b(?:edg|creep|crept|inch|tick|mov|climb|push|jump|bump|rais|ris|rose|go|went|shoot|shot|driv|drove|br[io]|tak|took|trend"
    r"|is|are|was|were)\w*\s+up\s+to\s+$"
)
_OR_MORE = re.compile(r"\s+or\s+(more|less|fewer|so)\b|\+")


def find_quantities(reading: Reading) -> tuple[QuantityMention, ...]:
    """The figures of an article in text order, each once: a figure told again is the mention that says more."""
    found: list[QuantityMention] = []
    group = ""
    for figure in find_figures(reading):
        quantity, last_group = _quantity(reading, figure), group
        group = group_behind(reading, figure)
        if found and same_measure(reading, found[-1], quantity, figure.amount.kind):
            last, vague = found[-1], found[-1].property in VAGUE
            if vague and quantity.property not in VAGUE:
                found[-1] = as_measured(quantity, last, reading.article.text)
            else:
                quantity = as_measured(last, quantity, reading.article.text, own=_own_time(reading, figure))
        elif found and _is_listed(reading, found[-1], quantity, figure):
            quantity = _named_as(quantity, found[-1])
        elif quantity.unit == "percent" and quantity.property in VAGUE and quantity.about:
            like = _like_before(reading, found, quantity)
            quantity = quantity if like is None else _named_as(quantity, like)
        whole = found[-1] if found and _OF_THEM.match(reading.article.text, quantity.end) else None
        if whole is not None and quantity.unit == "percent" and whole.rule == f"quantities/{COUNT}":
            quantity = replace(
                quantity,
                property=f"share of {whole.property}",
                about=quantity.about or whole.about,
                confidence=max(quantity.confidence, whole.confidence),
            )
        if last_group and quantity.property.endswith(last_group):  # named by the figure before
            quantity = replace(quantity, property=quantity.property.removesuffix(f" {last_group}"))
        bare = quantity.property in VAGUE or quantity.property.removesuffix("s") in _HOLLOW
        if group and not bare and not quantity.property.startswith("share "):
            quantity = replace(quantity, property=f"{quantity.property} {group}")
        found.append(quantity)
    told = [quantity for quantity in bounded(reading.article.text, found) if not _says_nothing(quantity)]
    return once(reading, [*told, *find_ages(reading)])


def _named_as(quantity: QuantityMention, like: QuantityMention) -> QuantityMention:
    """A figure with the name of another that measures the like of another thing."""
    sure = max(quantity.confidence, like.confidence)
    return replace(quantity, property=_SUPERLATIVE.sub("", like.property), confidence=sure)


def _like_before(reading: Reading, found: list[QuantityMention], quantity: QuantityMention) -> QuantityMention | None:
    """The rate named shortly before of which a bare share is another's: "Peru came first with a rate of 60 percent and
    Togo third with 40 percent".
    """
    if _WITH.search(reading.article.text, max(0, quantity.start - _WITH_GAP), quantity.start) is None:
        return None
    for last in reversed(found[-_LOOK_BACK:]):
        near = last.unit == quantity.unit and quantity.start - last.end < _NEAR
        named = last.property not in VAGUE and not last.property.startswith(("share that", *CHANGES))
        if near and named and last.about and not {*last.about} & {*quantity.about}:
            return last
    return None


def _says_nothing(quantity: QuantityMention) -> bool:
    """Whether a figure is of something that nothing names: a bare number, or a bare share, rate or length of one."""
    if quantity.property.removesuffix("s") in _HOLLOW:
        return True
    unnamed = quantity.confidence <= _VAGUE_CONFIDENCE and quantity.property in VAGUE
    return unnamed and (not quantity.about or quantity.property in _BARE)


def _is_listed(reading: Reading, last: QuantityMention, quantity: QuantityMention, figure: Figure) -> bool:
    """Whether a figure stands in a list with the one before, whose name holds for both: "Peru 5 mm and Togo 7 mm"."""
    if last.unit != quantity.unit or last.evidence != quantity.evidence or last.property in VAGUE:
        return False
    between = reading.tokens((last.end, quantity.start))
    own = all(token.pos_ in ("PROPN", "CCONJ", "PUNCT", "ADP") for token in between) and len(between) > 1
    listed = own or member_of_list(reading, figure) is not None
    if quantity.property.startswith("distance"):
        return False
    if quantity.property not in VAGUE and (figure.noun is not None or not listed):
        return False
    if len(between) > _LIST_GAP or not any(token.text in _LISTING for token in between):
        return False
    return not any(token.pos_ in ("VERB", "AUX") and token.lower_ != "followed" for token in between)


def _quantity(reading: Reading, figure: Figure) -> QuantityMention:
    amount, root = figure.amount, figure.root
    text = reading.article.text
    measured = measure(reading, figure)
    name, falls = measured.name, measured.change == FALL and amount.kind in (MONEY, PERCENT, MEASURE)
    if amount.kind == DURATION and _UNRESOLVED.match(name):
        name = ""  # "time holding that post": which post, another sentence says
    value = -abs(figure.value) if falls else figure.value
    about = concerned(reading, figure, measured.noun)
    around = () if about else topic_of(reading, figure, measured.noun)
    status = _status(reading, figure)
    if status is Status.HYPOTHETICAL:
        status = _status_of_unreal(reading, figure)
    if measured.noun is not None and status is Status.HAPPENED and _is_foreseen(figure, measured.noun):
        status = Status.PLANNED
    confidence = (
        _CONFIDENCE[amount.kind] - (0.1 if amount.in_words and amount.value <= 5 else 0.0) - (0.1 if around else 0.0)
    )
    told = (
        figure.noun is None and measured.noun is not None and measured.noun.lower_ == name
    )  # "temperature", "output" in so many words
    if name in VAGUE and not told:  # nothing says what is measured
        confidence = min(confidence, _VAGUE_CONFIDENCE)
    if amount.kind == COUNT and not about and not around and name.casefold() == figure.unit.casefold():
        confidence = min(confidence, _BARE_CONFIDENCE)
    time = _period(reading, figure, measured.noun)
    published = reading.article.published
    if time is not None:
        own, over = _own_time(reading, figure) is not None, published is not None and time.latest < published
        if status is Status.PLANNED and over:  # "6 percent in 2019" is over, and no plan of then
            status, time = (Status.HAPPENED, time) if own else (status, None)
        elif not own and not over and _is_base(figure):
            time = None  # "from 3 tons to 5 by 2030"
    carrier = verb_over(root)
    past = carrier is not None and carrier.tag_ in ("VBD", "VBN") and status is Status.HAPPENED
    if time is not None and past and time.text.casefold().startswith("by "):
        time = None  # "by June 300 were found": some of them long before
    return QuantityMention(
        start=amount.start,
        end=amount.end,
        value=value,
        unit=figure.unit,
        property=with_rate(text, figure, name),
        evidence=reading.sentence(root),
        rule=f"quantities/{amount.kind if figure.unit != 'rank' else 'rank'}",
        confidence=round(confidence, 2),
        qualifier=_qualifier(text, amount),
        about=about or around,
        time=time,
        status=status,
    )


def _status(reading: Reading, figure: Figure) -> Status:
    """The status of a figure: that of its clause, but a bound is no denial, nor what those counted do not do.

    "Output slipped to reach 3 tons" and the like tell of no plan.
    """
    carrier = verb_over(figure.root)
    if carrier is None:
        return status_of(reading, figure.root)
    above = carrier.head
    reached = carrier.tag_ == "VB" and carrier.dep_ in ("advcl", "xcomp") and lemma_of(carrier, _REACHED) in _REACHED
    if reached and above.tag_ in ("VBD", "VBN") and lemma_of(above, _MOVED) in _MOVED:
        carrier = above
    status = status_of(reading, carrier)
    if status is Status.PLANNED and _is_base(figure):
        return Status.HAPPENED  # "will rise from 6 percent to 9": 6 it is now
    if status is Status.DENIED and figure.amount.kind == DURATION:
        return Status.HAPPENED  # "was not seen for 15 years": so long it went on
    if status is Status.DENIED and any(child.lower_ in _UNREAL for child in children(carrier, "aux")):
        return Status.HYPOTHETICAL  # "10 percent would not have stayed"
    if status is Status.DENIED:
        bound = _qualifier(reading.article.text, figure.amount) in ("at most", "at least", "more than", "less than")
        subject = any(figure.root in child.subtree for child in children(carrier, "nsubj", "nsubj:pass"))
        return Status.HAPPENED if bound or subject else status
    return status


def _status_of_unreal(reading: Reading, figure: Figure) -> Status:
    """The status of a figure whose clause tells of nothing real: what it says of a thing or a rule holds all the same.

    "They threatened to leave the $3 million hall", "may be fined up to $300"; what is aimed at is planned.
    """
    carrier = verb_over(figure.root)
    if carrier is None or figure.amount.kind == ORDINAL or figure.unit == "rank" or _is_of_thing(figure):
        return Status.HAPPENED
    bound = _qualifier(reading.article.text, figure.amount) in ("up to", "at most", "at least", "as much as")
    modals = {child.lower_ for child in children(carrier, "aux")}
    allowed = lemma_of(carrier.head, _ALLOWING) in _ALLOWING and carrier.dep_ == "xcomp"
    if bound and (modals & _MAY or allowed):
        return Status.HAPPENED
    to = any(child.tag_ == "TO" for child in carrier.children) and carrier.tag_ == "VB"
    aimed = carrier.dep_ in ("xcomp", "acl") and carrier.head.lemma_.casefold() in _AIMING
    return Status.PLANNED if to and aimed else Status.HYPOTHETICAL


def _is_of_thing(figure: Figure) -> bool:
    """Whether a figure only says more of a noun: "a ten-year war", "a $3 million hall", "the four halls"."""
    root, kind = figure.root, figure.amount.kind
    if kind == COUNT:
        return figure.noun is not None and any(child.lower_ == "the" for child in children(figure.noun, "det"))
    if kind == DURATION and root.idx >= figure.amount.end:
        return True
    inside = root.dep_ in ("compound", "nummod", "amod", "nmod:unmarked", "nmod:desc") and root.head.i > root.i
    return kind in (MONEY, MEASURE) and inside and root.head.pos_ == "NOUN"


def _is_base(figure: Figure) -> bool:
    """Whether something moves from a figure to another: what it was before."""
    carrier = verb_over(figure.root)
    return carrier is not None and preposition(figure.root) == "from" and lemma_of(carrier, _MOVED) in _MOVED


def _is_foreseen(figure: Figure, noun: Token) -> bool:
    """Whether a participle behind a figure or its noun says that it is to come: "a loss of 6 percent forecast"."""
    return any(
        child.i > head.i and child.lower_ in _FORESEEN
        for head in (figure.root, noun)
        for child in children(head, "acl")
    )


def _qualifier(text: str, amount: Amount) -> str:
    behind = _OR_MORE.match(text, amount.end)
    if behind is not None:
        return " ".join(behind.group().split())
    lead = text[max(0, amount.start - 30) : amount.start]
    before = _QUALIFIER.search(lead)
    word = " ".join(before[1].casefold().split()) if before is not None else ""
    if word == "up to" and _MOVED_UP.search(lead):
        return ""  # "edged up to 3 percent"
    if word == "only" and re.search(r"\bthe\s+only\s+$", lead):
        return ""  # "the only three states that"
    if _DEFINITE.search(lead) and _SET_AGAINST.match(text, amount.end):
        return ""
    if re.match(r"exceed|surpass|topp", word):
        return "at most" if re.search(r"\b(?:not|never|cannot)\b", lead) else "more than"
    return "" if word in _NO_QUALIFIER else _SAME_AS.get(word, word)


def _period(reading: Reading, figure: Figure, subject: Token | None) -> DateRange | None:
    """The time of a figure: its own, the measured noun's, or that of the verbs above, but not the time of saying so."""
    own = _own_time(reading, figure)
    if own is not None:
        return own
    carrier = verb_over(figure.root)
    if carrier is not None and figure.amount.kind == MONEY and lemma_of(carrier, _BEGINNINGS) in _BEGINNINGS:
        return None
    token: Token | None = figure.root
    for _ in range(4):
        if token is None:
            break
        time = time_of(reading, token)
        if time is not None:
            return time
        if token.dep_ == "ROOT" or (token.dep_ in ("ccomp", "acl:relcl") and token.pos_ in ("VERB", "AUX")):
            break
        token = token.head
    return time_of(reading, subject) if subject is not None else None


def _own_time(reading: Reading, figure: Figure) -> DateRange | None:
    """The time right behind a figure, as in "from 60 percent in 2006 to 36 percent in 2017"."""
    text, end = reading.article.text, figure.amount.end
    for mention in find_times(reading):
        behind = mention.start == end + 1 and text[end] == " "
        if behind and mention.preposition in ("in", "on", "during", "for", "by", ""):
            return mention.time
    return None
