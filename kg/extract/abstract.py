"""Nouns for what nobody can touch: who attacks, fights or hurts such a thing does so in a figure of speech."""

from __future__ import annotations

from kg.extract.syntax import coordinated, forms
from kg.extract.tokens import Token

_ABSTRACT = frozenset(
    "aim appeal argument battle belief bid bill budget business case cause chance change claim climate cost crime "
    "culture deal debt decline demand democracy disease dream drive economy effort evil exchange faith fear fraud "
    "freedom growth hope hunger idea image inflation interest issue law legacy logic market mentality method mood "
    "motive myth norm notion odds order pandemic peace plan policy poverty price pride principle problem profit "
    "progress prospect reform relation relations reputation rhetoric right rights role rule rumour rumor sentiment "
    "sexism status stereotype stigma system talk tax theory threat tie time ties trade tradition trend trust truth "
    "urge value values verdict view virus virtue vote way".split()
)
_ENDINGS = ("tion", "sion", "ism", "ity", "ness", "ship", "ency", "ance", "ence", "acy")
_TANGIBLE = frozenset(
    "ambulance audience battleship city community congregation delegation embassy facility flagship gunship "
    "installation legation mansion nation pension plantation police population residence ship station university "
    "vegetation warship".split()
)


def is_abstract(noun: Token) -> bool:
    """Whether a noun, and all that is joined to it, names nothing that can be touched; names never do."""
    return all(_is_abstract(word) for word in coordinated(noun))


def _is_abstract(noun: Token) -> bool:
    if noun.pos_ != "NOUN":
        return False
    known = forms(noun)
    if _TANGIBLE.intersection(known):
        return False
    return bool(_ABSTRACT.intersection(known)) or any(form.endswith(_ENDINGS) and len(form) > 6 for form in known)
