"""English verb forms that properties are named with: "detained", "building"."""

from __future__ import annotations

import re

from spacy.tokens import Token

_PARTICIPLES = dict(
    pair.split(":")
    for pair in (
        "beat:beaten begin:begun bring:brought build:built buy:bought catch:caught choose:chosen cost:cost cut:cut "
        "draw:drawn drive:driven feed:fed fight:fought find:found fly:flown get:got give:given grow:grown hear:heard "
        "hit:hit hold:held hurt:hurt keep:kept know:known lay:laid lead:led leave:left lend:lent lose:lost make:made "
        "meet:met pay:paid put:put read:read ride:ridden run:run see:seen sell:sold send:sent set:set shoot:shot "
        "show:shown shut:shut sink:sunk speak:spoken spend:spent split:split spread:spread stand:stood steal:stolen "
        "strike:struck take:taken teach:taught tell:told think:thought throw:thrown wear:worn win:won "
        "withdraw:withdrawn write:written"
    ).split()
)
_SHORT = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]")
_STRESSED = frozenset(
    "admit begin commit compel confer control defer emit equip expel forget incur infer occur omit permit prefer "
    "propel quit recur refer regret submit transfer transmit upset".split()
)  # longer verbs that double their last letter
_VOWEL_Y = re.compile(r".*[aeiou]y")


def participle(verb: Token) -> str:
    """The past participle of a verb in a text."""
    if verb.tag_ == "VBN" or verb.lower_.endswith("ed"):
        return verb.lower_
    return _participle(base(verb))


def base(verb: Token) -> str:
    """The plain form of a verb in a text: the word itself where it stands so, since lemmatizers err on rare words."""
    return verb.lower_ if verb.tag_ in ("VB", "VBP") else verb.lemma_.casefold()


def _participle(lemma: str) -> str:
    """The past participle of a verb by its lemma.

    >>> [_participle(lemma) for lemma in ("build", "supply", "plan", "create")]
    ['built', 'supplied', 'planned', 'created']
    """
    if lemma in _PARTICIPLES:
        return _PARTICIPLES[lemma]
    if lemma.endswith("e"):
        return f"{lemma}d"
    if lemma.endswith("y") and not _VOWEL_Y.fullmatch(lemma):
        return f"{lemma[:-1]}ied"
    return f"{lemma}{lemma[-1]}ed" if _doubles(lemma) else f"{lemma}ed"


def gerund(lemma: str) -> str:
    """The form in -ing of a verb by its lemma.

    >>> [gerund(lemma) for lemma in ("operate", "run", "die", "see", "visit")]
    ['operating', 'running', 'dying', 'seeing', 'visiting']
    """
    if lemma.endswith("ie"):
        return f"{lemma[:-2]}ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return f"{lemma[:-1]}ing"
    return f"{lemma}{lemma[-1]}ing" if _doubles(lemma) else f"{lemma}ing"


def _doubles(lemma: str) -> bool:
    return lemma in _STRESSED or _SHORT.fullmatch(lemma) is not None
