"""English verb forms that properties are named with: "detained", "building"."""

from __future__ import annotations

import re

from kg.extract.tokens import Token

_PARTICIPLES = dict(
    pair.split(":")
    for pair in (
        "beat:beaten become:become begin:begun bet:bet bind:bound bite:bitten bleed:bled blow:blown break:broken "
        "breed:bred bring:brought broadcast:broadcast build:built buy:bought catch:caught choose:chosen cling:clung "
        "come:come cost:cost creep:crept cut:cut deal:dealt dig:dug do:done draw:drawn drink:drunk drive:driven "
        "eat:eaten fall:fallen feed:fed feel:felt fight:fought find:found flee:fled fly:flown forbid:forbidden "
        "forecast:forecast forget:forgotten freeze:frozen get:got give:given go:gone grow:grown hear:heard "
        "hide:hidden hit:hit hold:held hurt:hurt keep:kept know:known lay:laid lead:led leave:left lend:lent "
        "lose:lost make:made mean:meant meet:met oversee:overseen overtake:overtaken overthrow:overthrown pay:paid "
        "put:put quit:quit read:read rebuild:rebuilt ride:ridden rise:risen run:run say:said see:seen seek:sought "
        "sell:sold send:sent set:set shake:shaken shed:shed shoot:shot show:shown shut:shut sing:sung sink:sunk "
        "sit:sat sleep:slept slide:slid speak:spoken spend:spent split:split spread:spread stand:stood steal:stolen "
        "stick:stuck strike:struck swear:sworn sweep:swept swim:swum take:taken teach:taught tear:torn tell:told "
        "think:thought throw:thrown undergo:undergone understand:understood undertake:undertaken wake:woken wear:worn "
        "weave:woven win:won withdraw:withdrawn write:written"
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

    >>> [_participle(lemma) for lemma in ("build", "break", "supply", "plan", "create")]
    ['built', 'broken', 'supplied', 'planned', 'created']
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
