"""The words of a noun phrase that name the property a figure gives."""

from __future__ import annotations

import itertools

from kg.extract.figures import NOMINAL, Figure, first_of_pair
from kg.extract.reading import Reading
from kg.extract.syntax import preposition
from kg.extract.times import find_times
from kg.extract.tokens import Token
from kg.numbers import is_unit_word

MAX_PROPERTY_WORDS = 12
"""A longer phrase is no name of what is measured; it is cut behind its head."""

_COMPARED = ("compared", "followed", "called", "named", "titled", "entitled", "dubbed")
_WITHIN_WORDS = ("-", "’", "'", "‑")
_SAYING_WHICH = ("in", "for", "on", "from", "to", "with")
_LONGEST_COMPLEMENT = 6  # words
_TIMES = frozenset("century day decade half hour month period quarter season time week year".split())
_DASHES = ("-", "–", "—", "‑")
_MOST_TORN = 5
_ASIDES = frozenset("including such according amid despite because".split())
_NEXT = ("amod", "compound")
_EMPTY_LEADS = frozenset("this that new its more just close with only other extra".split())
_VAGUE_MODIFIERS = frozenset(
    "about additional almost another approximately around as different estimated few further many maximum minimum more "
    "much nearly "
    "other separate several various".split()
)
_MODIFIERS = ("amod", "compound", "nmod", "nmod:unmarked", "nmod:desc", "flat", "punct", "dep", "advmod", "goeswith")


def phrase_of(reading: Reading, noun: Token, figure: Figure) -> str:
    """A noun phrase as the name of a property: its modifiers and "of …", without articles, owners and the figure."""
    amount = figure.amount
    taken = {
        token.i for token in reading.tokens(amount.number if figure.unit == "rank" else (amount.start, amount.end))
    }
    tokens = _with_torn_names(_phrase(noun, taken))
    dated = [(mention.start, mention.end) for mention in find_times(reading)]
    tokens = [token for token in tokens if not any(start <= token.idx < end for start, end in dated)]
    while tokens and (
        tokens[0].is_punct
        or tokens[0].lower_ in _EMPTY_LEADS
        or (tokens[0].pos_ in ("ADP", "DET", "CCONJ") and tokens[0].lower_ != "per")
    ):
        tokens = tokens[1:]
    while tokens and (tokens[-1].is_punct or tokens[-1].pos_ in ("ADP", "DET", "CCONJ")):
        tokens = tokens[:-1]
    first = first_of_pair(tokens[0]) if tokens else None
    if first is not None:
        tokens = [first, first.nbor(), *tokens]
    name = "".join(
        token.text_with_ws if at + 1 == len(tokens) or tokens[at + 1].i == token.i + 1 else token.text + " "
        for at, token in enumerate(tokens)
    )
    name = " ".join(name.split()).strip(" ,;:-–—'\"“”‘’()")
    if not any(token.pos_ in NOMINAL or (token == noun and token.tag_.startswith("VB")) for token in tokens):
        return ""  # "of what was collected", "the third-largest"
    first_word = tokens[0].is_sent_start or tokens[0].pos_ == "NOUN"
    titled = not tokens[0].is_sent_start and len(tokens) > 1 and tokens[1].text[:1].isupper()  # "Kilo Class boats"
    lower = (
        first_word
        and not titled
        and tokens[0].pos_ != "PROPN"
        and not any(char.isupper() for char in tokens[0].text[1:])
    )
    return name[:1].lower() + name[1:] if lower and reading.mention_over(tokens[0]) is None else name


def full_phrase(reading: Reading, noun: Token, figure: Figure) -> str:
    """A noun phrase as a name, with the phrase right behind it that says in, for or on what: "prices for flour"."""
    name = phrase_of(reading, noun, figure)
    if not name.casefold().endswith(noun.lower_) and not name.casefold().endswith(noun.lemma_):
        return name
    for child in noun.children:
        says = child.dep_ == "nmod" and child.pos_ == "NOUN" and preposition(child) in _SAYING_WHICH
        near = says and child.left_edge.i == noun.i + 1 and figure.root not in child.subtree
        if (
            not near
            or is_amount(child)
            or child.lower_.rstrip("s") in _TIMES
            or reading.mention_over(child) is not None
        ):
            continue
        core = phrase_of(reading, child, figure)
        if core and len(core.split()) <= _LONGEST_COMPLEMENT:
            return f"{name} {preposition(child)} {core}"
    return name


def _with_torn_names(tokens: list[Token]) -> list[Token]:
    """A phrase with the names inside it that a parse ties elsewhere: "of | Peru-Chile | border ties"."""
    found = tokens[:1]
    for left, right in itertools.pairwise(tokens):
        found += [*torn_names(left, right), right]
    return found


def torn_names(left: Token, right: Token) -> list[Token]:
    """The words between two words of a phrase, if they are few and all of names."""
    between = list(left.doc[left.i + 1 : right.i])
    named = [token for token in between if token.pos_ == "PROPN"]
    whole = all(token.pos_ == "PROPN" or token.text in _DASHES for token in between)
    return between if named and whole and len(between) <= _MOST_TORN else []


def _phrase(noun: Token, taken: set[int]) -> list[Token]:
    """The tokens that name what a noun stands for; those of the figure (`taken`) and what hangs on it are left out."""
    kept = [noun]
    for child in noun.children:
        subtree = _without_clauses(child)
        if child.lower_ in _VAGUE_MODIFIERS or is_amount(child) or any(token.i in taken for token in subtree):
            continue
        if child.dep_ == "acl" and any(token.i in taken for token in child.subtree):
            continue  # "a plant valued at $3 million"
        sort = child.dep_ == "nmod:poss" and child.tag_ == "NNS" and not any(child.lefts)  # "women's teams"
        if child.i < noun.i and (child.dep_ in _MODIFIERS or sort):
            kept += [token for token in subtree if token.i < noun.i]
        says_which = (
            child.dep_ == "flat"
            or (child.dep_ in ("nmod", "obl") and preposition(child) == "of")
            or (child.dep_ == "acl" and child.tag_ in ("VBN", "VBD") and not _is_torn(child, subtree))
        ) and not is_bracketed(child)
        if child.i > noun.i and says_which and len(subtree) <= MAX_PROPERTY_WORDS:
            kept += [*_joined_before(noun, child, taken), *subtree]
    kept.sort(key=lambda token: token.i)
    if len(kept) > MAX_PROPERTY_WORDS or any(
        token.text == "," or (token.tag_ in ("VBD", "VBZ", "MD") and token.dep_ != "acl") for token in kept
    ):
        return _core(noun, taken)
    return kept


def _core(noun: Token, taken: set[int]) -> list[Token]:
    """What is left of a phrase too long for a name: the modifiers next to its noun and the noun that it is of."""
    core = [noun, *(child for child in noun.children if child.dep_ in _NEXT and child.i < noun.i)]
    core = [token for token in core if token == noun or not (token.i in taken or is_amount(token))]
    for child in noun.children:
        if child.i > noun.i and child.dep_ == "nmod" and preposition(child) == "of" and child.left_edge.i == noun.i + 1:
            behind = [token for token in _without_clauses(child) if token.i <= child.i]
            core += behind if not any(token.i in taken or is_amount(token) for token in behind) else []
            break
    core.sort(key=lambda token: token.i)
    return core if not any(token.text == "," for token in core) else [noun]


def _is_torn(participle: Token, subtree: list[Token]) -> bool:
    """Whether a participle says nothing without the clause that was left off: "suspected (of planning it)"."""
    bare = len(subtree) == 1 and any(child.dep_ in ("advcl", "ccomp", "xcomp") for child in participle.children)
    return bare or participle.lower_ in _COMPARED


def _joined_before(noun: Token, complement: Token, taken: set[int]) -> list[Token]:
    """The nouns joined to a noun that share what stands behind them: "towns and villages of both states"."""
    joined = [child for child in noun.children if child.dep_ == "conj" and noun.i < child.i < complement.left_edge.i]
    tokens = [token for child in joined for token in child.subtree]
    if not joined or complement.head != noun or any(token.i in taken or is_amount(token) for token in tokens):
        return []
    return tokens


def _without_clauses(token: Token) -> list[Token]:
    """The tokens of a phrase without the clauses that hang on its nouns, in text order."""
    found = [token]
    for child in token.children:
        clause = child.dep_ in ("acl:relcl", "advcl", "parataxis") or (child.dep_ == "appos" and child.i > token.i)
        clause = clause or (token.dep_ == "acl" and child.dep_ == "obl" and is_amount(child))
        clause = clause or is_bracketed(child) or (child.dep_ == "conj" and any(map(is_amount, child.children)))
        if not clause:
            found += _without_clauses(child)
    return sorted(found, key=lambda token: token.i)


def is_bracketed(token: Token) -> bool:
    """Whether a phrase stands in brackets."""
    first = token.left_edge
    return any(mark.text in ("(", "[") for mark in (first, first.nbor(-1) if first.i > 0 else first))


def words_of(reading: Reading, tokens: tuple[int, int], longest: int, *, lead: str = "", least: int = 2) -> str:
    """The words from one token to before another, up to a mark or a time; empty if fewer than `least` or cut short."""
    stretch = reading.doc[tokens[0] : tokens[1]]
    if not len(stretch):
        return ""
    start, end = stretch.start_char, stretch.end_char
    near = [mention for mention in find_times(reading) if mention.start < end and mention.end > start]
    dated = {token.i for mention in near for token in reading.tokens((mention.start, mention.end))}
    words: list[Token] = []
    for token in stretch:
        mark = token.is_punct and token.text not in _WITHIN_WORDS
        # "in Peru, Chile and Bolivia" is one phrase
        listed = token.text == "," and any(
            rest.head in words for rest in reading.doc[token.i : tokens[1]] if _joins(rest)
        )
        if not listed and (token.i in dated or mark or token.is_space or token.lower_ in _ASIDES or token.like_num):
            break
        words.append(token)
    while words and words[-1].pos_ in ("ADP", "DET", "CCONJ", "SCONJ", "PRON", "AUX", "PUNCT"):
        words.pop()
    if not least <= len(words) <= longest:
        return ""
    return lead + "".join(token.text_with_ws for token in words).strip()


def _joins(token: Token) -> bool:
    return token.dep_ == "conj" and token.pos_ in NOMINAL


def is_amount(token: Token) -> bool:
    """Whether a token is a number, a sign or a unit rather than a word for a thing."""
    return token.pos_ in ("SYM", "NUM") or is_unit_word(token.text)
