"""What a figure measures: the noun phrase that names the property, and whether the figure is a rise or a fall of it."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.arguments import preposition, surface_subjects
from kg.extract.figures import HARM, NOMINAL, Figure, verb_over
from kg.extract.reading import Reading
from kg.numbers import COUNT, DURATION, MEASURE, MONEY, PERCENT

MAX_PROPERTY_WORDS = 12
"""A longer phrase is no name of what is measured; it is cut behind its head."""

_FALLS = frozenset(
    "fall drop decline decrease shrink contract plunge slump tumble sink slip dip plummet slide lose cut reduce lower "
    "slash trim dive ease shed depreciate weaken crash halve narrow".split()
)
_FALL_NOUNS = frozenset(
    "fall drop decline decrease contraction plunge slump reduction cut dip slide tumble depreciation shrinkage crash "
    "downturn loss".split()
)
_FALL_WORDS = frozenset("down lower less fewer below cheaper smaller decreased downwards downward".split())
_RISES = frozenset(
    "rise grow increase climb jump surge soar expand gain go advance swell accelerate up rebound raise boost hike "
    "double appreciate strengthen leap spike rally".split()
)
_RISE_WORDS = frozenset("up higher more increased upward upwards".split())
_COPULAR = frozenset(
    "be reach hit total exceed surpass stand amount rise fall grow drop climb decline increase decrease remain become "
    "account constitute comprise make number cross top pass measure average jump surge soar plunge slump shrink expand "
    "weigh cover span stretch cost last represent equal go drop see record post register come range vary slip dip "
    "contract exceed near approach touch sit hover swell edge gain lose slide tumble sink".split()
)
_OF_VERB = {
    "invest": "investment", "spend": "spending", "pay": "payment", "donate": "donation", "earn": "earnings",
    "export": "exports", "import": "imports", "borrow": "loan", "lend": "loan", "fine": "fine", "sell": "sales",
    "buy": "purchase price", "raise": "funds raised", "produce": "production", "generate": "amount generated",
    "cost": "cost", "allocate": "allocation", "grant": "grant", "receive": "amount received",
    "provide": "amount provided", "contribute": "contribution", "pledge": "pledge", "award": "award",
    "lose": "loss", "save": "savings", "owe": "debt", "commit": "commitment", "value": "value",
    "estimate": "estimate", "price": "price", "sentence": "sentence", "travel": "distance", "run": "distance",
    "walk": "distance", "charge": "charge", "fund": "funding", "collect": "collection", "budget": "budget",
    "deposit": "deposit", "withdraw": "withdrawal", "transfer": "transfer", "disburse": "disbursement",
    "finance": "financing", "supply": "supply", "steal": "amount stolen", "seize": "amount seized",
    "offer": "offer", "demand": "demand", "acquire": "purchase price", "purchase": "purchase price",
    "subsidize": "subsidy",
}  # fmt: skip
_CONTAINERS = frozenset(
    "record high low total sum amount equivalent tune peak maximum minimum figure tally mark".split()
)
_MODIFIERS = ("amod", "compound", "nmod", "nmod:unmarked", "nmod:desc", "flat", "punct", "dep", "advmod", "goeswith")


def measure(reading: Reading, figure: Figure) -> tuple[Token | None, str, bool]:
    """The noun that is measured, the property's name, and whether the figure is a fall."""
    root = figure.root
    if figure.noun is not None and figure.unit == "rank":
        return figure.noun, phrase_of(reading, figure.noun, figure), False
    if figure.noun is not None and root is figure.noun and root.pos_ in NOMINAL:
        return root, _counted_phrase(reading, figure), False
    if figure.noun is not None:
        verb = verb_over(root)
        harmed = HARM.get(verb.lemma_.casefold(), "") if verb is not None else ""
        return figure.noun, f"people {harmed}".strip() if harmed else phrase_of(reading, figure.noun, figure), False
    return _measured_amount(reading, figure)


def _measured_amount(reading: Reading, figure: Figure) -> tuple[Token | None, str, bool]:
    root, kind = figure.root, figure.amount.kind
    of = next(
        (c for c in root.children if c.dep_ in ("nmod", "obl") and preposition(c) in ("of", "in") and c.i > root.i),
        None,
    )
    before = {child.lower_ for child in root.children if child.i < root.i}
    beside = {
        child.lower_ for child in root.children if child.dep_ in ("case", "advmod", "compound:prt", "amod", "acl")
    }
    change = _change_words(beside | before, root)
    if kind == PERCENT and of is not None and preposition(of) == "of" and not change:
        return of, f"share of {phrase_of(reading, of, figure)}", False
    head, dep = root.head, root.dep_
    if (
        dep in ("compound", "nummod", "amod", "nmod:unmarked", "nmod:poss", "nmod:desc", "det")
        and head.i > root.i
        and head.pos_ in NOMINAL
    ):
        if head.lemma_ in _CONTAINERS:
            return _outward(reading, figure, head)
        return head, phrase_of(reading, head, figure), head.lemma_ in _FALL_NOUNS and kind == PERCENT
    if (
        dep in ("nmod", "appos", "conj", "parataxis", "list", "nmod:unmarked")
        and head.pos_ in NOMINAL
        and head.i < root.i
    ):
        if dep == "conj" and head.pos_ == "NOUN" and head.lemma_ in ("percent", "dollar"):
            return _outward(reading, figure, head)
        if head.lemma_ in _CONTAINERS or head.pos_ == "SYM":
            return _outward(reading, figure, head)
        falls = head.lemma_ in _FALL_NOUNS and preposition(root) in ("of", "by", "") and kind != MONEY
        return head, phrase_of(reading, head, figure), falls or change == "fall"
    if of is not None and not change and of.pos_ in NOMINAL and (kind in (MONEY, MEASURE) or preposition(of) == "of"):
        return of, phrase_of(reading, of, figure), False
    return _outward(reading, figure, root)


def _change_words(words: set[str], root: Token) -> str:
    if words & _FALL_WORDS:
        return "fall"
    if words & _RISE_WORDS:
        return "rise"
    head = root.head
    if (
        root.dep_ in ("obl", "obl:unmarked", "obl:npmod", "nmod", "dep", "advmod", "obj", "nmod:unmarked")
        and head.lower_ in _FALL_WORDS
    ):
        return "fall"
    if (
        root.dep_ in ("obl", "obl:unmarked", "obl:npmod", "nmod", "dep", "advmod", "obj", "nmod:unmarked")
        and head.lower_ in _RISE_WORDS
    ):
        return "rise"
    return ""


def _outward(reading: Reading, figure: Figure, token: Token) -> tuple[Token | None, str, bool]:
    """What an amount measures by the verb above: its subject, or what the verb does with an amount ("investment")."""
    root, kind = figure.root, figure.amount.kind
    beside = {
        child.lower_
        for child in (*root.children, *token.children)
        if child.dep_ in ("case", "advmod", "compound:prt", "amod", "acl")
    }
    change = _change_words(beside, root) or _change_words(set(), token)
    verb = verb_over(token)
    while verb is not None and verb.lower_ in _FALL_WORDS | _RISE_WORDS and verb.dep_ != "ROOT":
        verb = verb_over(verb)
    if verb is None:
        if token.dep_ in ("nsubj", "nsubj:pass") and token.head.pos_ in NOMINAL:
            return token.head, phrase_of(reading, token.head, figure), False
        subjects = surface_subjects(token)
        if subjects:
            return subjects[0], _named(phrase_of(reading, subjects[0], figure), change), change == "fall"
        if token is not root and token.pos_ in NOMINAL:
            return token, phrase_of(reading, token, figure), False
        return None, "", change == "fall"
    lemma = verb.lemma_.casefold()
    case = preposition(root)
    by = case == "by" or (root.dep_ in ("obj", "obl:unmarked", "obl", "advmod", "obl:npmod") and not case)
    if not change and by and kind in (PERCENT, MONEY, COUNT, MEASURE) and token is root:
        change = "fall" if lemma in _FALLS else "rise" if lemma in _RISES else ""
    subjects = surface_subjects(verb)
    objects = [
        child
        for child in verb.children
        if child.dep_ in ("obj", "nsubj:pass") and child is not root and child.pos_ in NOMINAL
    ]
    objects = [child for child in objects if child is not token and child.lemma_ not in _CONTAINERS]
    if change and objects and lemma in (_FALLS | _RISES):  # "cut emissions by 40 percent"
        return objects[0], _named(phrase_of(reading, objects[0], figure), change), change == "fall"
    if lemma in _COPULAR or change:
        subject = next((subject for subject in subjects if subject.pos_ in (*NOMINAL, "PRON")), None)
        if subject is not None and subject.pos_ != "PRON":
            return subject, _named(phrase_of(reading, subject, figure), change), change == "fall"
        return subject, _named("", change), change == "fall"
    if lemma in _OF_VERB and kind in (MONEY, MEASURE, PERCENT, DURATION):
        return next(iter(objects or subjects), None), _OF_VERB[lemma], False
    if objects:
        return objects[0], phrase_of(reading, objects[0], figure), False
    if verb.dep_ in ("acl", "acl:relcl") and verb.head.pos_ in NOMINAL:
        return verb.head, phrase_of(reading, verb.head, figure), False
    nouns = [subject for subject in subjects if subject.pos_ in NOMINAL]
    return (nouns[0], phrase_of(reading, nouns[0], figure), False) if nouns else (None, "", False)


def _named(phrase: str, change: str) -> str:
    if not change:
        return phrase
    word = "growth" if change == "rise" else "decrease"
    return f"{word} of {phrase}" if phrase else word


def _counted_phrase(reading: Reading, figure: Figure) -> str:
    """What is counted, with what says which: "companies based in China", "people killed"."""
    noun = figure.noun
    if noun is None:
        return ""
    phrase = phrase_of(reading, noun, figure)
    verb = noun.head
    lemma = verb.lemma_.casefold()
    suffers = noun.dep_ in ("obj", "nsubj:pass") or (noun.dep_ == "nsubj" and lemma in ("die", "perish", "drown"))
    if suffers and lemma in HARM and len(phrase.split()) <= 4:
        return f"{phrase} {HARM[lemma]}"
    return phrase


def phrase_of(reading: Reading, noun: Token, figure: Figure) -> str:
    """A noun phrase as the name of a property: its modifiers and "of …", without articles, owners and the figure."""
    taken = reading.tokens((figure.amount.start, figure.amount.end))
    inside = {token.i for token in taken}
    if figure.unit == "rank":
        inside = {reading.tokens(figure.amount.number).root.i}
    kept: set[int] = {noun.i}
    for child in noun.children:
        if child.i < noun.i and child.dep_ in _MODIFIERS and not {t.i for t in child.subtree} & inside:
            kept |= {token.i for token in child.subtree if token.i < noun.i}
        if (
            child.i > noun.i
            and child.dep_ in ("nmod", "flat", "acl", "obl")
            and not {t.i for t in child.subtree} & inside
        ):
            behind = [token for token in child.subtree if token.dep_ not in ("acl:relcl", "punct")]
            short = [token for token in behind if token.i - child.left_edge.i < 8]
            if (
                child.dep_ in ("flat",) or preposition(child) == "of" or (child.dep_ == "acl" and child.tag_ == "VBN")
            ) and len(behind) == len(short):
                kept |= {token.i for token in child.subtree}
    tokens = [reading.doc[i] for i in sorted(kept)]
    while tokens and (
        tokens[0].dep_ == "punct" or tokens[0].lower_ in ("the", "a", "an", "this", "that", "new", "its", "-", ",")
    ):
        tokens = tokens[1:]
    while tokens and tokens[-1].is_punct:
        tokens = tokens[:-1]
    if not tokens:
        return ""
    if len(tokens) > MAX_PROPERTY_WORDS:
        tokens = [token for token in tokens if token.i <= noun.i][-6:]
    name = "".join(
        token.text_with_ws if at + 1 == len(tokens) or tokens[at + 1].i == token.i + 1 else token.text + " "
        for at, token in enumerate(tokens)
    )
    name = " ".join(name.split()).strip(" ,;:-–—'\"“”‘’()")
    first = tokens[0]
    lower = first.pos_ not in ("PROPN",) and reading.mention_over(first) is None and not first.text.isupper()
    return name[:1].lower() + name[1:] if lower else name
