"""How sure a proposed attribution is: a logistic regression over its cue, construction and speaker.

Trained on PolNeAR by `training/attributions.py`, which also measures how well the probabilities hold on articles kept
unseen. The weights lie beside this file; the score is a plain sum, the same on every machine.
"""

from __future__ import annotations

import json
import math
from functools import cache
from importlib.resources import files

from kg.extract import cues
from kg.extract.layout import Layout
from kg.extract.speakers import FINITE, SUBJECTS, phrase
from kg.extract.speech import Speech
from kg.extract.speech_clauses import PARTING, behind, is_lead
from kg.model import Kind

_LENGTHS = (2, 4, 8, 16, 32)
_CLOSING_CHANCE = 0.7
"""At least so many of "…, X said" at a sentence's end are right on PolNeAR, where few papers and agencies report."""
_MAX_CLOSING = 5  # words behind a cue that closes its sentence: "…, the minister told reporters on Friday"


@cache
def weights() -> dict[str, float]:
    """The weight of each feature; "bias" is the constant."""
    loaded: dict[str, float] = json.loads(files("kg.extract").joinpath("speech_model.json").read_text(encoding="utf-8"))
    return loaded


def confidence(layout: Layout, speech: Speech) -> float:
    """The probability, 0 to 1, that a proposal is an attribution with this speaker and content."""
    known = weights()
    names = features(layout, speech)
    total = known["bias"] + sum(known.get(name, 0.0) for name in names)
    chance = 1 / (1 + math.exp(-total))
    return max(chance, _CLOSING_CHANCE) if _is_plain_close(layout, speech, names) else chance


def _is_plain_close(layout: Layout, speech: Speech, names: tuple[str, ...]) -> bool:
    """Whether a proposal is the commonest form of news, "…, the minister told reporters on Friday"."""
    cue = speech.cue
    if speech.construction == "inverted" and (_is_thrown_in(speech) or _is_named_behind(layout, speech)):
        return True
    plain = cues.lemma(cue) in cues.PLAIN and all(
        cues.lemma(c) == "have" for c in cue.children if c.dep_.startswith("aux")
    )
    plain = plain and not cue.dep_.startswith("acl")
    if not plain or speech.construction != "inverted":
        return False
    return "closes=True,speech,inverted" in names or _is_inserted(speech) or _names_occasion(speech)


def _is_thrown_in(speech: Speech) -> bool:
    """Whether a cue clause parts what it reports, a comma or dash on either side: "The road, she noted, is closed"."""
    cue, source = speech.cue, speech.source
    own = any(child.dep_ in SUBJECTS for child in cue.children)
    if source is None or cues.lemma(cue) not in cues.SPEECH or not (cue.tag_ in FINITE or own):
        return False
    before, after = source.left_edge.i - 1, behind(cue)
    if not speech.unit.start < before < source.i < cue.i or not after < speech.unit.end - 1:
        return False
    parted = all(cue.doc[i].text in PARTING for i in (before, after))
    return parted and speech.content[0][0] < cue.idx < speech.content[-1][0]


def _is_named_behind(layout: Layout, speech: Speech) -> bool:
    """Whether the sentence ends in its cue and a name: "The road is closed, explained Ana Berg, head of the works"."""
    cue, source = speech.cue, speech.source
    front = cue.doc[speech.unit.start : cue.i - 1]
    if source is None or cues.lemma(cue) not in cues.SPEECH or not len(front) or cue.doc[cue.i - 1].text not in PARTING:
        return False
    named = layout.reading.mention_over(cue.doc[cue.i + 1]) if cue.i + 1 < speech.unit.end else None
    speaks = named is not None and not named.anaphoric and named == layout.reading.mention_over(source)
    whole = any(token.tag_ in FINITE for token in front) and not is_lead(front)
    return speaks and whole and cue.tag_ in ("VBD", "VBZ", "VBN")


def _names_occasion(speech: Speech) -> bool:
    """Whether nothing but where or when it was said follows: "…, the agencies said in posts on their pages"."""
    cue, source = speech.cue, speech.source
    rest = cue.doc[cue.i + 1 : speech.unit.end]
    first = source.left_edge.i if source is not None and source.i < cue.i else 0
    if first <= speech.unit.start + 1 or cue.doc[first - 1].text != "," or not len(rest):
        return False
    front = cue.doc[speech.unit.start : first - 1]
    whole = any(token.tag_ in FINITE for token in front) and not is_lead(front)
    return whole and rest[0].tag_ == "IN" and not any(token.tag_ in FINITE for token in rest)


def _is_inserted(speech: Speech) -> bool:
    """Whether a cue clause stands between a subject and its verb: "The road, said the mayor, is closed"."""
    cue, source = speech.cue, speech.source
    front = cue.doc[speech.unit.start : cue.i]
    behind = source is not None and source.i > cue.i
    return behind and len(front) > 0 and front[-1].text == "," and not any(t.tag_ in FINITE for t in front)


def features(layout: Layout, speech: Speech) -> tuple[str, ...]:
    """What the model knows of a proposal, as names of features that hold."""
    cue, source = speech.cue, speech.source
    # What a paper "learned from" somebody is said according to them; the corpus has too few to learn them apart.
    construction = "according" if speech.construction == "learned" else speech.construction
    lemma = "according" if construction == "according" else cues.lemma(cue)
    words = sum(not t.is_punct for span in speech.content for t in layout.reading.tokens(span))
    spoken = layout.text[speech.content[0][0] : speech.content[0][0] + 1]
    kind = source_kind(layout, speech)
    mark = next((c.lower_ for c in cue.children if c.dep_ == "mark" and c.i < cue.i), "")
    auxiliaries = "+".join(sorted({cues.lemma(c) for c in cue.children if c.dep_ in ("aux", "aux:pass")}))
    quoted = _quoted(layout, speech)
    tag, dep = ("VBG", "case") if cue.lower_ == "as" else (cue.tag_, cue.dep_)  # "as per", learned as "according to"
    found = [
        f"lemma={lemma}",
        f"construction={construction}",
        f"construction,lemma={construction},{lemma}",
        f"construction,source={construction},{kind}",
        f"source={kind}",
        f"tag={tag}",
        f"tag,construction={tag},{construction}",
        f"dep={dep}",
        f"aux={auxiliaries}",
        f"mark={mark}",
        f"quoted={quoted}",
        f"quoted,construction={quoted},{construction}",
        f"words={sum(words > n for n in _LENGTHS)}",
        f"words,construction={sum(words > n for n in _LENGTHS)},{construction}",
        f"pieces={min(3, len(speech.content))}",
        f"upper={spoken.isupper()},{construction}",
    ]
    found.extend(f"{name},{construction}" for name in _shape(layout, speech))
    found.extend(f"class={name}" for name in _classes(lemma))
    found.extend(f"class,construction={name},{construction}" for name in _classes(lemma))
    if speech.that:
        found.append(f"that={construction}")
    if not speech.sure:
        found.append(f"unsure={construction}")
    if source is not None:
        side = "before" if source.i < cue.i else "after"
        found.append(f"side={side},{construction}")
        found.append(f"gap={min(4, abs(source.i - cue.i) // 3)},{side}")
        if source.pos_ == "NOUN":
            found.append(f"source noun={cues.lemma(source)}")
    return tuple(found)


def _shape(layout: Layout, speech: Speech) -> tuple[str, ...]:
    """What stands before the clause of the speaker, how much follows the cue, and whether it closes its sentence."""
    cue, source = speech.cue, speech.source
    first = cue.i
    if source is not None and source.i < cue.i:
        first = phrase(layout.reading, source)[0]
    before = layout.doc[first - 1] if first > speech.unit.start else None
    lead = "start" if before is None else before.text if before.text in (",", "and", "but") else before.pos_
    rest = [token for token in layout.doc[cue.i + 1 : speech.unit.end] if not token.is_punct]
    following = layout.doc[cue.i + 1].text if cue.i + 1 < speech.unit.end else ""
    length = "comma" if following == "," else str(sum(len(rest) > n for n in (0, 3, 8)))
    front = layout.doc[speech.unit.start : max(speech.unit.start, first - 1)]
    whole = any(token.tag_ in FINITE for token in front) and not is_lead(front)
    closes = lead == "," and len(rest) <= _MAX_CLOSING and following != "," and whole
    return f"lead={lead}", f"rest={length}", f"closes={closes}", f"closes={closes},{_classes(cues.lemma(cue))[0]}"


def _classes(lemma: str) -> list[str]:
    lists = {"speech": cues.SPEECH, "thought": cues.THOUGHT, "evidence": cues.EVIDENCE, "infinitive": cues.INFINITIVE}
    return [name for name, words in lists.items() if lemma in words] or ["other"]


def source_kind(layout: Layout, speech: Speech) -> str:
    """What kind of phrase names the speaker: a kind of name, a pronoun, or a noun by its number."""
    source = speech.source
    if source is None:
        return "none"
    if source.pos_ == "PRON":
        return source.lower_
    mention = layout.reading.mention_over(source)
    if mention is not None and not mention.anaphoric:
        return str(mention.kind)
    if any(child.dep_ in ("flat", "appos", "compound") and _is_person(layout, child.idx) for child in source.children):
        return str(Kind.PERSON)
    return {"NNS": "nouns", "NN": "noun"}.get(source.tag_, source.pos_)


def _is_person(layout: Layout, offset: int) -> bool:
    token = layout.reading.tokens((offset, offset + 1))[0]
    mention = layout.reading.mention_over(token)
    return mention is not None and mention.kind is Kind.PERSON


def _quoted(layout: Layout, speech: Speech) -> str:
    """How much of the content stands in quotation marks: none, part or all."""
    total = sum(end - start for start, end in speech.content)
    inside = sum(
        max(0, min(end, piece[1]) - max(start, piece[0]))
        for start, end in speech.content
        for quote in layout.quotes_between(start, end)
        for piece in quote.pieces
    )
    if not inside:
        return "none"
    return "all" if inside > 0.9 * total else "part"
