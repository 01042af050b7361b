"""How far, deep, high, heavy or dear something is: properties that the words around a measure name."""

from __future__ import annotations

import re

from kg.extract.figures import NOMINAL, Figure
from kg.extract.reading import Reading
from kg.extract.tokens import Token
from kg.model import Kind
from kg.numbers import DIMENSIONS, MEASURE, MONEY

_SCALES = {
    "deep": "depth", "high": "height", "tall": "height", "wide": "width", "long": "length", "thick": "thickness",
    "depth": "depth", "height": "height", "width": "width", "length": "length", "diameter": "diameter",
    "altitude": "altitude", "thickness": "thickness", "across": "width",
}  # fmt: skip
_SCALE = re.compile(rf"(?:\s+\([^()\n]{{1,24}}\))?[ -]+(?:in[ ])?({'|'.join(_SCALES)})\b")
_AWAY = re.compile(
    r"(?:\s+\([^()\n]{1,24}\))?\s+((?:away|off|(?:due )?(?:north|south|east|west)\w*)(?:\s+(?:of|from))?|from)\b"
)
_OF_VERB = {
    MONEY: {"cost": "cost"},
    MEASURE: {"weigh": "weight", "tower": "height", "cover": "area", "span": "length", "stretch": "length"},
}
VERBS = frozenset(verb for verbs in _OF_VERB.values() for verb in verbs)
# Nouns of sums of money; a sum that stands with another noun is what that is worth.
_SUMS = frozenset(
    "account aid allocation allowance amount asset assistance award bailout balance bet bid bill bond bonus "
    "bounty bribe budget capital cash charge cheque claim commerce commission commitment compensation "
    "consumption contribution cost coverage credit cut damage damages debt decline deficit deposit discount "
    "dividend donation drop duty earning earnings endowment exchange expenditure expense export fee finance "
    "financing fine flow fortune fund funding gain gap goal grant growth guarantee import incentive income "
    "increase inflow injection instalment investment levy liability limit line loan loss margin mark market "
    "milestone money mortgage offer outlay output overdraft package pay payment payout pension pledge premium "
    "price prize proceeds production profit purse ransom rate rebate receipt record reduction refund relief "
    "remittance rent reserve revenue reward rise royalty salary sale saving savings settlement shipment "
    "shortfall spending stake stimulus stipend subsidy sum supply support surplus target tariff tax threshold "
    "toll trade turnover value volume wage wealth worth".split()
)


def scale_of_measure(reading: Reading, figure: Figure) -> str:
    """What a measure is on by the word behind it: "depth", "height", "distance from Lima"; else empty."""
    if figure.amount.kind != MEASURE or DIMENSIONS.get(figure.unit) != "length":
        return ""
    text, end = reading.article.text, figure.amount.end
    scale = _SCALE.match(text, end)
    if scale is not None:
        return _SCALES[scale[1]]
    away = _AWAY.match(text, end)
    if away is None:
        return ""
    begin = reading.tokens(away.span(1)).end
    goal = _name_at(reading, begin) if away[1].split()[-1] in ("of", "from", "off") else ""
    return f"distance {' '.join(away[1].split())} {goal}" if goal else "distance"


def _name_at(reading: Reading, begin: int) -> str:
    """The first name among the words from a token on, else the first noun."""
    noun = ""
    for token in reading.doc[begin : begin + 6]:
        if token.is_punct or token.is_space or token.pos_ in ("VERB", "CCONJ", "ADP"):
            break
        mention = reading.mention_over(token)
        if mention is not None and not mention.anaphoric and mention.kind is not Kind.NATIONALITY:
            return mention.name
        noun = noun or (token.text if token.pos_ in NOMINAL else "")
    return noun


def of_verb(lemma: str, kind: str) -> str:
    """What a verb says that a measure or sum is of its subject: "weigh" is weight, "cost" is cost; else empty."""
    return _OF_VERB.get(kind, {}).get(lemma, "")


def worth(noun: Token, name: str, kind: str) -> str:
    """A name that stands with a sum as the property that the sum is: "value of deal", but "loan"."""
    if kind != MONEY or not name or noun.pos_ not in NOMINAL:
        return name
    return name if noun.lemma_.casefold() in _SUMS or noun.lower_ in _SUMS or " of " in name else f"value of {name}"
