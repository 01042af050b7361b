"""What a figure measures: the noun phrase that names the property, and whether the figure is a rise or a fall of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.extract.counted import cause_of, counted_phrase, first_of_list
from kg.extract.deeds import circumstance, what_is_done
from kg.extract.extents import VERBS as _WEIGHING
from kg.extract.extents import of_verb, scale_of_measure, worth
from kg.extract.figures import HARM, NOMINAL, Figure, verb_over
from kg.extract.inflection import participle
from kg.extract.lasting import lasting
from kg.extract.lemmas import lemma_of
from kg.extract.phrases import MAX_PROPERTY_WORDS, full_phrase, is_amount, phrase_of
from kg.extract.reading import Reading
from kg.extract.shares import share_being, share_of
from kg.extract.syntax import has_child, preposition, surface_subjects
from kg.extract.tokens import Token
from kg.model import Kind
from kg.numbers import DIMENSIONS, DURATION, MEASURE, MONEY, ORDINAL, PERCENT, is_unit_word

RISE, FALL = "growth", "decrease"
_FALLS = frozenset(
    "fall drop decline decrease shrink contract plunge slump tumble sink slip dip plummet slide lose cut reduce lower "
    "slash trim dive ease shed depreciate weaken crash halve narrow".split()
)
_FALL_NOUNS = frozenset(
    "fall drop decline decrease contraction plunge slump reduction cut dip slide tumble depreciation shrinkage crash "
    "downturn loss".split()
)
_RISES = frozenset(
    "rise grow increase climb jump surge soar expand gain go advance swell accelerate up rebound raise boost hike lift "
    "double appreciate strengthen leap spike rally".split()
)
_RISE_NOUNS = frozenset("rise growth increase climb jump surge expansion gain hike spike rebound uptick leap".split())
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
_DEVIATION = re.compile(r"\s+(above|below|over|under)\s+(?:the\s+)?(normal|average|usual|norm)\b")
_MOVING = frozenset("be go come move edge inch tick creep push shoot drive bring send trend head stay".split())
_FALLING = frozenset("down lower less fewer cheaper smaller".split())
_VALUED = frozenset("value estimate price worth appraise".split())
# What a figure measures if no word says it, by its kind; by its unit if that tells (`DIMENSIONS`).
_DEFAULTS = {MONEY: "amount", PERCENT: "share", DURATION: "duration"}
_EXTENTS = frozenset("length area speed temperature duration".split())
# Nouns that name a property of a thing rather than the thing.
_MEASURES = frozenset(
    "age altitude anniversary area average contract coverage deadline delay depth diameter distance duration elevation "
    "expectancy extent forecast gap height high length life lifespan limit low mileage period radius range rate record "
    "sentence size space speed stay surface temperature tenure term time wait width".split()
)
_TIME_NOUNS = frozenset("year month week day quarter decade century time period half season".split())
_LEVELS = frozenset(
    "be reach hit total exceed surpass stand amount rise fall grow drop climb decline increase decrease remain become "
    "account constitute comprise make number cross top pass measure average jump surge soar plunge slump shrink expand "
    "weigh cover span stretch cost last represent equal go drop see record post register come range vary slip dip "
    "contract exceed near approach touch sit hover swell edge gain lose slide tumble sink".split()
)
_LASTS = frozenset("be reach total exceed average last span stretch".split())
_TAKEN = frozenset("lose gain shed cut clear".split())
_OF_VERB = {
    "invest": "investment", "spend": "spending", "pay": "payment", "donate": "donation", "earn": "earnings",
    "export": "exports", "import": "imports", "borrow": "loan", "lend": "loan", "fine": "fine", "sell": "sales",
    "buy": "purchase price", "raise": "funds raised", "produce": "production", "generate": "amount generated",
    "allocate": "allocation", "grant": "grant", "receive": "amount received",
    "provide": "amount provided", "contribute": "contribution", "pledge": "pledge", "award": "award",
    "lose": "loss", "save": "savings", "owe": "debt", "commit": "commitment", "value": "value",
    "estimate": "estimate", "price": "price", "sentence": "sentence", "travel": "distance", "run": "distance",
    "walk": "distance", "charge": "charge", "fund": "funding", "collect": "collection", "budget": "budget",
    "deposit": "deposit", "withdraw": "withdrawal", "transfer": "transfer", "disburse": "disbursement",
    "finance": "financing", "supply": "supply", "steal": "amount stolen", "seize": "amount seized",
    "offer": "offer", "demand": "demand", "acquire": "purchase price", "purchase": "purchase price",
    "subsidize": "subsidy",
}  # fmt: skip
_PUTTING = frozenset("invest spend pour inject sink plough put".split())
_TRADED = frozenset("sell buy purchase acquire auction offer resell".split())
_PURPOSES = ("for", "in", "on", "to", "from")
_LONGEST_PURPOSE = 6  # words
_OBJECTS = ("obj", "obl", "obl:unmarked")
_PUT = frozenset("bring cap hold keep limit restrict set take".split())
_PARTS = frozenset("share stake part proportion percentage".split())
_BARE_CHANGES = _FALL_NOUNS | _RISE_NOUNS | frozenset("change deterioration difference improvement variation".split())
_BORROWING = frozenset("figure level number rate ratio".split())  # are those of something
_BEYOND = frozenset("for among".split())
_ASIDE = frozenset("of among".split())
_AMOUNTS = frozenset("area quantity volume energy".split())
_ANNIVERSARY = ("anniversary", "birthday", "jubilee")
_EMPTY = frozenset("have be get see".split())
_SPANS = ("over", "in", "during", "for", "throughout")
_VERBS = frozenset({*_WEIGHING, *_FALLS, *_RISES, *_LEVELS, *_OF_VERB, *_VALUED})
_CONTAINERS = frozenset(
    "record high low range total sum amount equivalent tune average peak maximum minimum figure tally mark".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """The noun that is measured (None if no word names it), the property's name, and the way the figure says it went.

    `change` is `RISE`, `FALL` or empty: for a change the value is its size, else the level.
    """

    noun: Token | None
    name: str
    change: str = ""


def measure(reading: Reading, figure: Figure) -> Measured:
    """What a figure measures; a bare name is whom it is about and no property."""
    measured = _measured(reading, figure)
    apart = _DEVIATION.match(reading.article.text, figure.amount.end)
    if apart is None or measured.change or not measured.name or figure.noun is not None:
        return measured
    return replace(measured, name=f"{measured.name} {apart[1]} {apart[2]}")  # "2 degrees above normal"


def _measured(reading: Reading, figure: Figure) -> Measured:
    measured = _said(reading, figure, _named(reading, figure, _measure(reading, figure)))
    dimension = DIMENSIONS.get(figure.unit, _DEFAULTS.get(figure.amount.kind, ""))
    if figure.noun is not None or measured.change:
        return measured
    if not measured.name:
        scale = scale_of_measure(reading, figure) or (lasting(reading, figure) if dimension == "duration" else "")
        amount = dimension in _AMOUNTS and not scale
        deed = what_is_done(reading, figure, first_of_list(figure.root)) if amount else ""
        undergoes = first_of_list(figure.root).dep_ in ("obj", "nsubj:pass")
        return replace(
            measured, name=scale or (f"{dimension} {deed}" if deed and dimension and undergoes else dimension)
        )
    noun = measured.noun
    scale = scale_of_measure(reading, figure)
    if scale and not measured.change and not (noun is not None and _is_measure(noun)):
        return replace(measured, name=scale if " " in scale else f"{scale} of {measured.name}")
    extent = dimension in _EXTENTS and noun is not None and not _is_measure(noun)
    if extent and not measured.name.startswith((dimension, "length", "area")):
        return replace(measured, name=f"{dimension} of {measured.name}")
    return measured


def _said(reading: Reading, figure: Figure, measured: Measured) -> Measured:
    """What is measured with what stands beside it and, of a share, the group that its clause names before."""
    measured = _beside(reading, figure, _borrowed(reading, figure, measured))
    aside = _group_aside(reading, figure) if measured.name.startswith("share that ") else ""
    return replace(measured, name=f"share of {aside}{measured.name[5:]}") if aside else measured


def _borrowed(reading: Reading, figure: Figure, measured: Measured) -> Measured:
    """A bare rate or level that its clause says something to reach, named by that: "jobless rate" for "a rate of 5"."""
    noun = measured.noun
    if noun is None or noun.lemma_ not in _BORROWING or measured.name.casefold() not in (noun.lower_, noun.lemma_):
        return measured
    verb = verb_over(noun)
    if verb is None or noun.head != verb or lemma_of(verb, _LEVELS) not in _LEVELS:
        return measured
    subject = next((token for token in surface_subjects(verb) if token.pos_ == "NOUN" and token != noun), None)
    name = full_phrase(reading, subject, figure) if subject is not None and not is_amount(subject) else ""
    if not name or subject is None:
        return measured
    return replace(measured, noun=subject, name=name if noun.lemma_ in name.casefold() else f"{noun.lemma_} of {name}")


def group_behind(reading: Reading, figure: Figure) -> str:
    """The group right behind a percentage of which alone it is told: "for men", "among older voters"."""
    tokens = reading.doc[reading.tokens((figure.amount.start, figure.amount.end)).end :][:5]
    if figure.amount.kind != PERCENT or len(tokens) < 2 or tokens[0].lower_ not in _BEYOND:
        return ""
    for at in range(1, len(tokens)):
        token = tokens[at]
        if token.tag_ == "NNS" and not _is_beside_point(token) and reading.mention_over(token) is None:
            words = [word.text for word in tokens[1 : at + 1] if word.pos_ != "DET"]
            return " ".join((tokens[0].lower_, *words))
        if token.pos_ not in ("DET", "ADJ", "NOUN"):
            break
    return ""


def _group_aside(reading: Reading, figure: Figure) -> str:
    """The group that a clause names before a share of it: "Of the men, 40 percent said …"."""
    for child in figure.root.head.children:
        aside = child.dep_ in ("obl", "nmod") and child.i < figure.root.i and preposition(child) in _ASIDE
        if aside and child.tag_ == "NNS" and reading.mention_over(child) is None:
            return phrase_of(reading, child, figure)
    return ""


def _beside(reading: Reading, figure: Figure, measured: Measured) -> Measured:
    """What is measured with what stands beside it, where its name is bare: "decrease in cases", "share that said …"."""
    noun, name, kind = measured.noun, measured.name, figure.amount.kind
    bare = noun is not None and name.casefold().endswith((noun.lower_, noun.lemma_))
    if noun is not None and bare and noun.lemma_ in _BARE_CHANGES | _PARTS:
        of = next((child for child in noun.children if child.dep_ == "nmod" and preposition(child) == "in"), None)
        of = of if of is not None and not _is_beside_point(of) else _noun_in(reading, figure)
        return replace(measured, name=f"{name} in {phrase_of(reading, of, figure)}") if of is not None else measured
    changed = noun is not None and noun.dep_ == "nmod" and preposition(noun) == "in" and kind == PERCENT
    if noun is not None and changed and noun.head.lemma_ in _BARE_CHANGES and figure.root in noun.subtree:
        change = FALL if noun.head.lemma_ in _FALL_NOUNS else measured.change  # "a decline in output of 5 percent"
        return replace(measured, name=f"{phrase_of(reading, noun.head, figure)} in {name}", change=change)
    if name == "points" and noun is not None and noun.head.pos_ == "NOUN" and preposition(noun) == "of":
        return replace(measured, noun=noun.head, name=phrase_of(reading, noun.head, figure))
    if kind == PERCENT and not measured.change and _is_described(reading, figure):
        said = _words_behind(reading, figure).partition(" ")[2]  # "the 9 percent who said no"
        return replace(measured, noun=None, name=f"share that {said}" if said else "share")
    if kind == PERCENT and name in ("", "share") and not measured.change:
        said = _words_behind(reading, figure) if _is_subject(figure) and not _is_compared(reading, figure) else ""
        return replace(measured, name=f"share that {said}") if said else measured
    if kind == MONEY and (not name or name.startswith("amount")) and _is_purpose(reading, figure):
        said = _words_behind(reading, figure)
        return replace(measured, name=f"{name or 'amount'} {said}") if said and said not in name else measured
    return measured


def _is_described(reading: Reading, figure: Figure) -> bool:
    """Whether a clause right behind a percentage says who they are: "the 9 percent who said no"."""
    behind = reading.doc[reading.tokens((figure.amount.start, figure.amount.end)).end :][:1]
    return any(token.lower_ == "who" for token in behind)


def _is_subject(figure: Figure) -> bool:
    """Whether a bare share does what its clause tells: "45 percent said they had …"."""
    root, verb = figure.root, figure.root.head
    behind = root.nbor(1) if root.i + 1 < len(root.doc) else root
    finite = behind.tag_ in ("VBD", "VBN", "VBP", "VBZ") and verb in (behind, behind.head) and root.dep_ in _OBJECTS
    finite = finite and not has_child(verb, "aux:pass", "cop")
    subject = root.dep_ in ("nsubj", "nsubj:pass") and root.i < verb.i
    return (subject or (finite and not preposition(root))) and not any(
        child.dep_ in ("nmod", "acl:relcl") for child in root.children
    )


def _is_compared(reading: Reading, figure: Figure) -> bool:
    """Whether a comparison stands behind a share, or it is a change: "5 percent higher than", "a 5 percent dip"."""
    behind = reading.doc[reading.tokens((figure.amount.start, figure.amount.end)).end :][:1]
    return any(token.tag_ in ("JJR", "RBR") or token.lower_ in _FALLS | _RISES for token in behind)


def _is_purpose(reading: Reading, figure: Figure) -> bool:
    """Whether an infinitive right behind a sum says what it is for: "gave $7 million to support farmers"."""
    behind = reading.doc[reading.tokens((figure.amount.start, figure.amount.end)).end :][:2]
    return len(behind) == 2 and behind[0].lower_ == "to" and behind[1].tag_ == "VB"


def _words_behind(reading: Reading, figure: Figure) -> str:
    """The words behind an amount up to the end of its clause; none if they are too many to name a property."""
    words: list[Token] = []
    for token in reading.doc[reading.tokens((figure.amount.start, figure.amount.end)).end : figure.root.sent.end]:
        stop = token.is_punct or token.lower_ in ("while", "whereas", "and", "but", "according") or token.is_space
        if stop or (token.pos_ == "SCONJ" and token.lower_ != "that"):
            break
        words.append(token)
    if not 2 <= len(words) <= MAX_PROPERTY_WORDS:
        return ""
    return "".join(token.text_with_ws for token in words).strip()


def _is_measure(noun: Token) -> bool:
    """Whether a noun names a property itself: "speed", "life expectancy", "jail term"."""
    return noun.lemma_.casefold() in _MEASURES or noun.lower_.rstrip("s") in _MEASURES


def _named(reading: Reading, figure: Figure, measured: Measured) -> Measured:
    """What is measured without bare names and units for its name."""
    noun, name = measured.noun, measured.name
    if noun is None or not name:
        return measured
    if not any(len(word) > 2 and word.isalpha() for word in re.split(r"[\W\d_]+", name)):  # "no."
        return replace(measured, name="")
    if is_unit_word(noun.text):  # "between 45 and 49 tons of nickel"
        of = next((child for child in noun.children if _is_whole(reading, child, MEASURE)), None)
        return replace(measured, noun=of or noun, name=phrase_of(reading, of, figure) if of is not None else "")
    mention = reading.mention_over(noun)
    named = mention is not None and not mention.anaphoric and mention.kind is not Kind.NATIONALITY
    if named and mention is not None and name in (mention.text, noun.text):
        return replace(measured, name="")
    return measured


def _measure(reading: Reading, figure: Figure) -> Measured:
    root = figure.root
    if figure.noun is None:
        return _amount(reading, figure)
    if figure.unit == "rank":
        return Measured(noun=figure.noun, name=_rank(reading, figure, figure.noun))
    if figure.amount.kind == ORDINAL and figure.unit != "years":  # "her 14th consecutive clean audit"
        return Measured(noun=figure.noun, name=f"consecutive {phrase_of(reading, figure.noun, figure)}".strip())
    if root == figure.noun and root.pos_ in NOMINAL:
        return Measured(noun=root, name=counted_phrase(reading, figure))
    verb = verb_over(root)
    harmed = HARM.get(lemma_of(verb, HARM), "") if verb is not None else ""
    if verb is not None and harmed:
        return Measured(noun=figure.noun, name=f"people {harmed} {cause_of(reading, figure, verb)}".strip())
    name, done = phrase_of(reading, figure.noun, figure), what_is_done(reading, figure, root)
    return Measured(noun=figure.noun, name=f"{name} {done}".strip() if name else "")


def _rank(reading: Reading, figure: Figure, noun: Token) -> str:
    """What a rank is by: "rank as largest trading partner"."""
    name = phrase_of(reading, noun, figure)
    words = reading.article.text[figure.amount.number[1] : figure.amount.end].strip(" -")
    return f"rank as {name}" if words in name else f"rank as {words} {name}".strip()


def _amount(reading: Reading, figure: Figure) -> Measured:
    """What a sum, percentage, measure or length of time measures, by the words around it."""
    root, kind = figure.root, figure.amount.kind
    if kind == DURATION and root.idx >= figure.amount.end and root.lemma_ in _ANNIVERSARY:
        return Measured(noun=root, name=phrase_of(reading, root, figure))
    if kind == DURATION and root.idx >= figure.amount.end:  # "a two-day visit"
        return Measured(noun=root, name=f"duration of {phrase_of(reading, root, figure)}")
    change = _said_change(reading, figure)
    own = _noun_of(reading, figure)  # "40 percent of output and a quarter of jobs"
    while (
        own is None
        and is_amount(root.head)
        and root.dep_ in ("appos", "nmod", "parataxis", "conj", "dep")
        and root.head.i < root.i
    ):
        root = root.head  # "13 trillion yen (94.8 billion dollars)", "between 5 and 10 percent"
    of = next((child for child in root.children if child.i > root.i and _is_whole(reading, child, kind)), None)
    if of is None and kind == PERCENT and not change:
        of = own
    if kind == MONEY and not change and _is_put_in(root):  # "invested $3 million in ports": ports are what it is for
        of = None
    elif of is None and kind == MONEY and not change:
        of = _noun_in(reading, figure)
    if of is not None and not change and kind in (PERCENT, MONEY, MEASURE):
        if kind == PERCENT:
            return Measured(noun=of, name=share_of(reading, figure, of))
        name = phrase_of(reading, of, figure)
        plain = kind == MONEY and " " not in name and of.tag_ == "NNS" and preposition(of) == "of"  # "$3 of goods"
        return Measured(noun=of, name=_with_deed(reading, figure, name, of) if kind == MEASURE or plain else name)
    if kind == PERCENT and not change and not _is_compared(reading, figure):
        degree = share_being(reading, figure)
        if degree:
            whose = surface_subjects(root) or surface_subjects(root.head)
            return Measured(noun=next(iter(whose), None), name=degree)
    head = root.head
    if head.lower_ == "worth" and head != root:
        noun = head.head if head.head.pos_ in NOMINAL and head.head.i < head.i else None
        if noun is None:
            noun = next((child for child in head.children if child.dep_ == "nmod" and preposition(child) == "of"), None)
        if noun is not None:
            return Measured(noun=noun, name=f"value of {phrase_of(reading, noun, figure)}")
    inside = root.dep_ in ("compound", "nummod", "amod", "nmod:unmarked", "nmod:poss", "nmod:desc", "det")
    after = _noun_after(reading, figure)
    if after is not None and not change and kind != DURATION and not (inside and head.i >= after.i):
        return Measured(noun=after, name=worth(after, phrase_of(reading, after, figure), kind))
    behind = root.dep_ in ("nmod", "appos", "parataxis", "list", "nmod:unmarked") and head.i < root.i
    if head.pos_ in NOMINAL and not _is_beside_point(head) and ((inside and head.i > root.i) or behind):
        if head.lemma_ in _CONTAINERS or (head.lower_ == "course" and preposition(head) in _SPANS):
            return _outward(reading, figure, head, change)
        if not change and kind == PERCENT and _case(root) in ("", "of", "by") and head.lemma_ in _FALL_NOUNS:
            change = FALL
        verb = verb_over(root)
        if not change and verb is not None and kind == PERCENT and _case(figure.root) == "by":
            told = lemma_of(verb, _VERBS)  # "cut the time by 40 percent and the cost by 30 percent"
            change = FALL if told in _FALLS else RISE if told in _RISES else ""
            if change:
                return _changed(reading, figure, head, change)
        name = phrase_of(reading, head, figure)
        return Measured(noun=head, name=worth(head, name, kind) if not change else name, change=change)
    return _outward(reading, figure, root, change)


def _is_put_in(root: Token) -> bool:
    """Whether a sum is put into what stands behind "in"."""
    verb = root.head
    return verb.pos_ == "VERB" and lemma_of(verb, _PUTTING) in _PUTTING and root.dep_ in ("obj", "nsubj:pass")


def _with_deed(reading: Reading, figure: Figure, name: str, noun: Token) -> str:
    """A name with what is done to it, if nothing stands behind its noun: "nickel produced"."""
    root = figure.root
    if not name or not name.casefold().endswith(noun.lower_) or first_of_list(root).dep_ not in ("obj", "nsubj:pass"):
        return name
    return f"{name} {what_is_done(reading, figure, first_of_list(root))}".strip()


def _noun_of(reading: Reading, figure: Figure) -> Token | None:
    """The noun of an "of" that follows an amount directly, where the parse ties it to something else."""
    tokens = reading.tokens((figure.amount.start, figure.amount.end))
    begin = tokens.end + 1
    if begin >= len(reading.doc) or reading.doc[tokens.end].lower_ != "of":
        return None
    noun = reading.doc[begin]
    while noun.head.i > noun.i and noun.head.pos_ in NOMINAL and noun.head.i - begin < 8:
        noun = noun.head
    return noun if noun.pos_ in NOMINAL and not _is_beside_point(noun) else None


def _noun_in(reading: Reading, figure: Figure) -> Token | None:
    """The noun of an "in" that follows a sum directly, whatever the parse: "won $2 million in damages"."""
    behind = reading.doc[reading.tokens((figure.amount.start, figure.amount.end)).end :][:5]
    if len(behind) < 2 or behind[0].lower_ not in ("in", "as"):
        return None
    if behind[0].lower_ == "as":
        behind = behind[1:] if behind[1].lower_ in ("a", "an") else behind[:1]
    last = None
    for token in behind[1:]:
        if token.tag_ in ("NN", "NNS"):
            last = token
        elif last is not None or token.pos_ not in ("ADJ", "NOUN"):
            break
    return last if last is not None and not _is_beside_point(last) and reading.mention_over(last) is None else None


def _noun_after(reading: Reading, figure: Figure) -> Token | None:
    """The noun that follows an amount directly, whatever the parse makes of it: "the $200 billion target"."""
    tokens, found = reading.tokens((figure.amount.start, figure.amount.end)), None
    article = tokens.start > 0 and reading.doc[tokens.start - 1].lower_ in ("the", "a", "an", "its", "their", "this")
    for token in reading.doc[tokens.end : tokens.end + 3]:
        # Behind an article even a word taken for a verb is a noun.
        noun = token.tag_ in ("NN", "NNS") or (article and found is None and token.tag_.startswith("VB"))
        if not noun or _is_beside_point(token) or token.is_sent_start:
            break
        if "\n" in reading.article.text[figure.amount.end : token.idx]:
            break
        found = token
    return found


def _case(token: Token) -> str:
    """The preposition before an amount; "per" is a part of "per cent"."""
    cases = (child.lower_ for child in token.children if child.dep_ == "case")
    return next((case for case in cases if case not in ("per", "up", "down")), "")


def _is_beside_point(token: Token) -> bool:
    """Whether a noun cannot name what is measured: part of an amount, or a time ("grew 5 percent year on year")."""
    return is_amount(token) or token.lower_.rstrip("s") in _TIME_NOUNS


def _is_whole(reading: Reading, child: Token, kind: str) -> bool:
    """Whether this phrase says what an amount is a part or sum of: "of trade settlements", "in damages"."""
    if child.dep_ not in ("nmod", "obl") or child.lemma_ in _TIME_NOUNS:
        return False
    case = preposition(child)
    if case == "of":
        return child.pos_ in (*NOMINAL, "PRON") and not is_amount(child)
    sum_in = case == "in" and kind == MONEY
    return sum_in and child.pos_ == "NOUN" and reading.mention_over(child) is None and not is_amount(child)


def _said_change(reading: Reading, figure: Figure) -> str:
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


def _outward(reading: Reading, figure: Figure, token: Token, change: str) -> Measured:
    """What an amount measures by the verb above: its subject, or what the verb does with an amount ("investment")."""
    verb = verb_over(token)
    if verb is None or (verb == token and any(child.dep_ == "cop" for child in token.children)):
        return _without_verb(reading, figure, token, change)
    container = token if token.lemma_ in _CONTAINERS else figure.root  # "by an average of 4 percent"
    lemma, case = lemma_of(verb, _VERBS), _case(container)
    change = change or _told_change(figure, token, lemma, case)
    subjects = surface_subjects(verb)
    objects = [child for child in verb.children if child.dep_ in ("obj", "nsubj:pass") and child.pos_ in NOMINAL]
    objects = [child for child in objects if child not in (token, figure.root) and not _is_beside_point(child)]
    objects = [child for child in objects if child.lemma_ not in _CONTAINERS]
    if change and objects and lemma in _FALLS | _RISES:  # "cut emissions by 40 percent"
        return _changed(reading, figure, objects[0], change)
    weight = of_verb(lemma, figure.amount.kind)
    if weight == "length" and DIMENSIONS.get(figure.unit) == "area":
        weight = "area"
    if weight and subjects and not change and subjects[0].pos_ in NOMINAL:
        name = phrase_of(reading, subjects[0], figure)
        return Measured(noun=subjects[0], name=f"{weight} of {name}" if name else weight)
    lost = figure.amount.kind == MEASURE and lemma in _TAKEN and figure.root.dep_ == "obj"
    if lost:  # "lost 300 hectares": neither its size nor a change of it
        return Measured(noun=None, name="")
    levels = _LEVELS if DIMENSIONS.get(figure.unit) != DURATION else _LASTS
    put = case == "to" and figure.root.dep_ == "obl" and lemma in _FALLS | _RISES | _PUT
    if put and objects and not change:  # "raise wages to $3": no funds are raised
        return Measured(noun=objects[0], name=full_phrase(reading, objects[0], figure))
    money, given = figure.amount.kind == MONEY, first_of_list(figure.root).dep_ == "obj"
    if money and not change and given and lemma in _OF_VERB:  # "lost", "raised $3 million": not what it fell or rose by
        return Measured(noun=next(iter(subjects), None), name=_with_purpose(reading, figure, verb, _OF_VERB[lemma]))
    if money and not change and case == "for" and lemma in _TRADED:
        goods = phrase_of(reading, objects[0], figure) if objects and reading.mention_over(objects[0]) is None else ""
        return Measured(noun=next(iter(objects), None), name=f"price of {goods}" if goods else "price")
    described = verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.pos_ in NOMINAL
    if money and not change and described and lemma in _OF_VERB:  # "the bonus offered to nurses"
        return Measured(noun=verb.head, name=worth(verb.head, phrase_of(reading, verb.head, figure), MONEY))
    if change or (lemma in levels and case != "in"):
        subject = next((subject for subject in subjects if subject.pos_ in (*NOMINAL, "PRON")), None)
        if subject is None and verb.dep_ in ("acl", "acl:relcl") and verb.head.pos_ in NOMINAL:
            subject = verb.head
        while subject is not None and subject == verb.head and subject.dep_ == "nmod" and subject.head.pos_ == "NOUN":
            subject = subject.head  # "demand for ore from mills, expected to rise"
        return _changed(reading, figure, subject, change)
    if lemma in _VALUED:
        valued = next(iter([*objects, *subjects]), None)
        name = phrase_of(reading, valued, figure) if valued is not None and valued.pos_ in NOMINAL else ""
        return Measured(noun=valued, name=f"value of {name}" if name else "value")
    if lemma in _OF_VERB and (figure.amount.kind != DURATION or lemma == "sentence"):
        name = _with_purpose(reading, figure, verb, _OF_VERB[lemma]) if money else _OF_VERB[lemma]
        return Measured(noun=next(iter([*objects, *subjects]), None), name=name)
    if figure.amount.kind == PERCENT and figure.root.dep_ in ("nsubj", "nsubj:pass"):
        return Measured(noun=None, name="")  # "54 percent saw no leadership": a share of people, whatever they saw
    if DIMENSIONS.get(figure.unit) in _EXTENTS:  # "closed his shop for 100 days", "30 km from the dam"
        objects = [noun for noun in [*objects, *subjects] if noun.pos_ in NOMINAL and _is_measure(noun)]
        return Measured(noun=next(iter(objects), None), name=phrase_of(reading, objects[0], figure) if objects else "")
    if objects:
        name = phrase_of(reading, objects[0], figure)
        return Measured(noun=objects[0], name=worth(objects[0], name, figure.amount.kind))
    if verb.dep_ in ("acl", "acl:relcl") and verb.head.pos_ in NOMINAL:
        name = phrase_of(reading, verb.head, figure)
        return Measured(noun=verb.head, name=worth(verb.head, name, figure.amount.kind))
    if (
        figure.root.dep_ in ("obj", "iobj", "nsubj:pass") and figure.root.head == verb
    ):  # whoever "gave 300 pesos" is not what is measured
        done = participle(verb) if verb.pos_ == "VERB" and verb.lemma_ not in _EMPTY else ""
        said = circumstance(reading, figure, verb)
        paid = bool(done) and figure.amount.kind == MONEY
        return Measured(noun=None, name=f"amount {done} {said}".strip() if paid else "")
    named = next((noun for noun in subjects if noun.pos_ in NOMINAL and not _is_beside_point(noun)), None)
    if named is None or _is_person(reading, named):
        return Measured(noun=named, name="")
    return Measured(noun=named, name=phrase_of(reading, named, figure))


def _with_purpose(reading: Reading, figure: Figure, verb: Token, name: str) -> str:
    """The name of what is done with a sum and what it is for: "investment in ports", "payment for work"."""
    for child in [*figure.root.children, *verb.children]:
        if child.i < figure.root.i or child.pos_ != "NOUN" or child.dep_ not in ("nmod", "obl"):
            continue
        if preposition(child) not in _PURPOSES or _is_beside_point(child) or reading.mention_over(child) is not None:
            continue
        core = phrase_of(reading, child, figure) if child.lemma_ not in _CONTAINERS else ""
        if core and len(core.split()) <= _LONGEST_PURPOSE:
            return f"{name} {preposition(child)} {core}"
    if _is_purpose(reading, figure):
        said = _words_behind(reading, figure)
        return f"{name} {said}" if said else name
    return name


def _told_change(figure: Figure, token: Token, lemma: str, case: str) -> str:
    """The change that a verb tells of: "rose (by) 5 percent", "fell by $3 billion", but not "rose to 5 percent"."""
    if token != figure.root and not is_amount(token) and token.lemma_ not in _CONTAINERS:
        return ""
    plain = not case and token.dep_ in ("obj", "obl:unmarked", "obl", "advmod", "obl:npmod", "xcomp")
    before = case == "from" and any(_is_percent(child) for child in figure.root.head.children if child != figure.root)
    if case != "by" and not before and not (plain and figure.amount.kind == PERCENT):
        return ""
    return FALL if lemma in _FALLS else RISE if lemma in _RISES else ""


def _is_percent(token: Token) -> bool:
    return token.dep_ in ("obj", "obl:unmarked") and token.lower_ in ("percent", "%", "cent")


def _without_verb(reading: Reading, figure: Figure, token: Token, change: str) -> Measured:
    if token.dep_ in ("nsubj", "nsubj:pass") and token.head.pos_ in NOMINAL:
        return _changed(reading, figure, token.head, change)
    subjects = [subject for subject in surface_subjects(token) if subject.pos_ in NOMINAL]
    if subjects:
        return _changed(reading, figure, subjects[0], change)
    if token != figure.root and token.pos_ in NOMINAL and not is_amount(token):
        return _changed(reading, figure, token, change)
    return Measured(noun=None, name="", change=change)


def _changed(reading: Reading, figure: Figure, noun: Token | None, change: str) -> Measured:
    """A noun, or its growth or decrease."""
    named = noun is not None and noun.pos_ in NOMINAL and not is_amount(noun)
    phrase = full_phrase(reading, noun, figure) if noun is not None and named else ""
    if change and figure.amount.kind == MONEY and noun is not None and phrase:  # "rooms were $9 dearer"
        phrase = worth(noun, phrase, MONEY).replace("value of", "price of")
    if not change or (noun is not None and noun.lemma_ in _FALL_NOUNS | _RISE_NOUNS):
        return Measured(noun=noun, name=phrase, change=change)
    return Measured(noun=noun, name=f"{change} of {phrase}" if phrase else change, change=change)


def _is_person(reading: Reading, token: Token) -> bool:
    return any(mention.kind is Kind.PERSON for mention in reading.referents(token))
