"""What an event's label needs of the text beyond who takes part: "set *up* a fund", "opening *of a bridge*".

Only labels are made of these words: two events are never told apart or joined by them.
"""

from __future__ import annotations

from collections.abc import Callable

from kg.extract.reading import Reading
from kg.extract.syntax import children, coordinated, is_one_of, preposition
from kg.extract.tokens import Token

_MOST_WORDS = 7  # a headline names a thing; what takes longer is cut to the noun and what stands joined to it
_LEFT_OUT = ("ADP", "CCONJ", "DET", "PRON", "PUNCT", "SCONJ")
_RESULTS = frozenset("acquitted alive dead free guilty hostage missing positive president responsible".split())
_ENDINGS = {
    **dict.fromkeys(("lift", "remove", "drop", "waive"), "lifting"),
    **dict.fromkeys(("ease", "relax"), "easing"),
    **dict.fromkeys(("end", "scrap", "cancel"), "end"),
    "suspend": "suspension",
}


def beside_verb(verb: Token) -> str:
    """The particle or result that a verb means nothing without: "up", "guilty"; empty if there is none."""
    for child in children(verb, "compound:prt"):
        if child.i > verb.i:
            return child.lower_
    for child in children(verb, "obl"):
        if child.lower_ in ("effect", "force") and preposition(child) == "into":
            return f"into {child.lower_}"
    found = (child for child in children(verb, "xcomp", "obj") if child.i > verb.i)
    result = next((child for child in found if child.lower_ in _RESULTS and child.pos_ == "ADJ"), None)
    if result is None:
        return ""
    return f"not {result.lower_}" if result.i > 0 and result.nbor(-1).lower_ == "not" else result.lower_


def beside_noun(support: Token | None) -> str:
    """What a verb does to a ban or a treaty that it does not impose: "lifting"; empty for all others."""
    return next((word for verb, word in _ENDINGS.items() if support is not None and is_one_of(support, (verb,))), "")


def of_noun(reading: Reading, noun: Token, is_told: Callable[[Token], bool]) -> str:
    """What stands behind "of" beside a noun; empty if it is a participant (`is_told`) or a pronoun."""
    behind = [child for child in children(noun, "nmod") if preposition(child) == "of"]
    if not behind or any(is_told(token) for token in coordinated(behind[0])):
        return ""
    return _shortened(reading, behind[0])


def _shortened(reading: Reading, noun: Token) -> str:
    """A phrase without its articles and without what follows its noun, but for a short "of"; empty if it is no noun."""
    if noun.pos_ not in ("NOUN", "PROPN") or noun.ent_type_ == "DATE":
        return ""
    first = noun.left_edge
    while first.i < noun.i and first.pos_ in _LEFT_OUT:
        first = first.nbor()
    if noun.i - first.i >= _MOST_WORDS:
        first = min(children(noun, "compound"), key=lambda child: child.i, default=noun)
    last = noun
    for child in children(noun, "nmod"):
        if preposition(child) == "of" and child.i > noun.i and child.i - first.i < _MOST_WORDS:
            end = child.right_edge
            last = end if end.i - first.i < _MOST_WORDS else child
    name = reading.mention_over(last)
    words = reading.article.text[first.idx : max(last.idx + len(last), name.end if name is not None else 0)]
    return " ".join(words.split()) if "\n" not in words and not set(words) & set('"“”()[]') else ""
