"""Which verb outside the marks a quotation belongs to."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract import cues
from kg.extract.layout import Layout, Unit
from kg.extract.quotes import Quote, is_phrase, is_title
from kg.extract.speakers import FINITE
from kg.extract.tokens import Token

_AFTER_QUOTE = cues.SPEECH | cues.THOUGHT | {"call"}
_NAMING = frozenset("called dubbed entitled known named nicknamed titled".split())
# What stands before a title or slogan: "under the theme: “Water for All”".
_THEMES = frozenset(
    "banner caption hashtag heading headline motto name slogan subject subtitle tagline theme title topic".split()
)
_BEFORE_QUOTE = cues.SPEECH | frozenset("think believe call speak sing chant".split())


def owners(layout: Layout, unit: Unit, plain: list[Token]) -> dict[int, list[Quote]]:
    """Which verb outside the marks each free-standing quotation of a unit belongs to, by the verb's index."""
    owners: dict[int, list[Quote]] = {}
    for quote in _quotes_around(layout, unit):
        verb = _owner(layout, unit, quote, plain)
        if verb is not None:
            owners.setdefault(verb.i, []).append(quote)
    return owners


def _quotes_around(layout: Layout, unit: Unit) -> Iterator[Quote]:
    start, end = layout.unit_span(unit)
    yield from layout.quotes_between(start, end)
    after = layout.unit_after(unit)
    # "Cruz continued:" and the quotation in the next paragraph.
    if after is not None and layout.text[start:end].rstrip().endswith((":", ":”")):
        first = layout.quote_over(layout.unit_span(after)[0])
        if first is not None and first.start == layout.unit_span(after)[0]:
            yield first
    # “Why?” as a sentence of its own, then "Smith asked."
    before = layout.unit_before(unit)
    if before is not None and before.paragraph == unit.paragraph:
        last = layout.quote_over(layout.unit_span(before)[1] - 1)
        if last is not None and last.end == layout.unit_span(before)[1] and unit.end - unit.start <= 12:
            yield last


def _owner(layout: Layout, unit: Unit, quote: Quote, plain: list[Token]) -> Token | None:
    after = [token for token in plain if token.idx >= quote.end]
    before = [token for token in plain if token.idx < quote.start]
    free = _is_free(layout, quote, before)
    if not free:
        return None
    outside_before = not before and quote.end <= layout.unit_span(unit)[0]
    inner = " ".join(layout.text[start:end] for start, end in quote.pieces)
    if before and before[-1].lower_ in _NAMING and is_phrase(inner):
        return None
    lead = [token for token in before[-2:] if not token.is_punct]
    if lead and lead[-1].lower_ in _THEMES and lead[-1].i >= before[-1].i - 1:
        return None
    lead = [token for token in before[-2:] if token.text not in (",", ":")]
    if lead and lead[-1].i >= before[-1].i - 1 and _may_own(lead[-1]) and not _ends_sentence(after):
        return lead[-1]  # "he stated, “…,” adding, “…”"
    if after and (quote.start <= layout.unit_span(unit)[0] or not before or _ends_clause(layout, quote)):
        opens = quote.start <= layout.unit_span(unit)[0] and not inner.endswith(".")
        verb = _cue_after(after) or (_any_verb(after) if opens else None)
        if verb is not None and inner.endswith(".") and verb.lower_ != "according":
            verb = verb if cues.lemma(verb) in _AFTER_QUOTE else None  # a sentence of its own: "“…” Obi left."
        if verb is not None:
            return verb
    if outside_before:
        return None
    for token in reversed(before):
        if _may_own(token):
            return None if cues.lemma(token) == "write" and is_phrase(inner) else token  # the title of a book
    return _announcing(before) if before and before[-1].text == ":" and not is_phrase(inner) else None


def _announcing(before: list[Token]) -> Token | None:
    """The verb of whatever clause a colon closes before a quotation: "Obi disagreed: “…”", "Berg was blunt: “…”"."""
    for token in reversed(before[-30:]):
        if token.text in (".", ";", "!", "?"):
            return None
        if token.tag_ in ("VBD", "VBZ", "VBP") and token.dep_ not in ("acl:relcl", "advcl"):
            return token
    return None


def _is_free(layout: Layout, quote: Quote, before: list[Token]) -> bool:
    """Whether a quotation stands as an utterance, not as a few marked words within a clause."""
    if not before:
        return True
    last = before[-1]
    inner = " ".join(layout.text[start:end] for start, end in quote.pieces)
    if last.text == "," and is_title(inner):
        return False
    if last.text in (",", ":", "—", "–", ";", "-", "--", "..."):
        return True
    if last.lower_ == "that" or _may_own(last):
        return True
    return not is_phrase(inner) and inner[:1].isupper()


def _ends_clause(layout: Layout, quote: Quote) -> bool:
    inner = layout.text[quote.pieces[-1][0] : quote.pieces[-1][1]]
    return inner[-1:] in ",.?!…—" or layout.text[quote.end : quote.end + 1] in (",", "—")


def _ends_sentence(after: list[Token]) -> bool:
    """Whether a cue clause with its own subject follows: "He said no. “…,” she said."."""
    verb = _cue_after(after)
    return verb is not None and verb.tag_ != "VBG"


def _cue_after(after: list[Token]) -> Token | None:
    """The verb of a cue clause that follows a quotation: nothing but the speaker's phrase may lie between."""
    for n, token in enumerate(after[:40]):
        new_stretch = n > 0 and token.i != after[n - 1].i + 1  # another quotation lies between
        if new_stretch or (n > 0 and token.text in (";", ".")) or (n == 0 and token.lower_ in ("and", "but")):
            return None
        if token.lower_ == "according":
            return token
        if n == 0 and token.tag_ in ("VBD", "VBN", "VBZ") and cues.lemma(token) in _AFTER_QUOTE:
            return token  # "“…,” noted members of the team", whatever the parse
        relative = token.dep_ in ("acl", "acl:relcl") or (n > 0 and after[n - 1].lower_ in ("who", "which", "that"))
        if relative and n > 2:
            continue
        if cues.is_verb(token) and (cues.lemma(token) in _AFTER_QUOTE or (token.lower_ == "put" and _may_own(token))):
            return token
        if n and token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "aux:pass", "cop", "amod", "advcl"):
            # Any verb may cue a quotation if it closes a short clause: "“Go!” the boy whooped."
            return token if n <= 3 and n == len(after) - 2 and token.pos_ == "VERB" else None
    return None


def _any_verb(after: list[Token]) -> Token | None:
    """The verb of whatever clause follows a quotation that opens the sentence: "“Go on,” she captioned the photos."."""
    if after[0].lower_ not in ("he", "she", "they") and after[0].pos_ != "PROPN":
        return None
    for n, token in enumerate(after[1:7], start=1):
        if token.i != after[n - 1].i + 1:
            return None
        if token.tag_ in FINITE:
            return token if token.pos_ == "VERB" else None
        if token.pos_ not in ("PROPN", "ADV"):
            return None
    return None


def _may_own(token: Token) -> bool:
    if token.lower_ in ("put", "puts") and any(child.lower_ == "it" for child in token.children):
        return True  # "As Obi put it, “…”"
    return token.pos_ != "AUX" and (cues.is_verb(token) or token.pos_ == "VERB") and cues.lemma(token) in _BEFORE_QUOTE
