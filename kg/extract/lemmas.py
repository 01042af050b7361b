"""Lemmas of verbs where the lemmatizer errs."""

from __future__ import annotations

from collections.abc import Collection

from kg.extract.tokens import Token

_IRREGULAR = {
    "became": "become", "began": "begin", "begun": "begin", "bought": "buy", "broke": "break", "broken": "break",
    "brought": "bring", "came": "come", "drew": "draw", "fallen": "fall", "fell": "fall", "gave": "give",
    "given": "give", "grew": "grow", "grown": "grow", "held": "hold", "kept": "keep", "leapt": "leap",
    "lent": "lend", "lost": "lose", "made": "make", "met": "meet", "paid": "pay", "ran": "run", "risen": "rise",
    "rose": "rise", "said": "say", "sank": "sink", "saw": "see", "seen": "see", "shot": "shoot",
    "shrank": "shrink", "shrunk": "shrink", "slid": "slide", "sold": "sell", "spent": "spend", "stole": "steal",
    "stolen": "steal", "stood": "stand", "suffered": "suffer", "sunk": "sink", "swollen": "swell", "taken": "take",
    "told": "tell", "took": "take", "went": "go", "won": "win", "written": "write", "wrote": "write",
}  # fmt: skip


def lemma_of(verb: Token, known: Collection[str]) -> str:
    """The lemma of a verb; where the lemmatizer gives none of the `known` ones, the one that the form itself shows.

    Lemmatizers learnt from a treebank err on forms that are rare there ("rose", "fined", "slashed").
    """
    lemma, word = verb.lemma_.casefold(), verb.lower_
    if lemma in known:
        return lemma
    stems = [_IRREGULAR.get(word, "")]
    for ending in ("ed", "d", "ing", "es", "s"):
        stem = word.removesuffix(ending)
        if stem != word:
            stems += [stem, f"{stem}e", stem[:-1] if stem[-2:-1] == stem[-1:] else "", f"{stem[:-1]}y"]
    return next((stem for stem in stems if stem and stem in known), lemma)
