"""Who said what: direct, indirect and mixed speech, labelled turns, "according to", each with its speaker resolved."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Token

from kg.extract import cues
from kg.extract.layout import Layout, Unit
from kg.extract.quotes import Quote, is_phrase
from kg.extract.reading import Reading, trim
from kg.extract.speakers import mentions_of, wording
from kg.extract.speech import Speech
from kg.extract.speech_model import confidence
from kg.extract.speech_proposals import find_speech
from kg.extract.times import time_of
from kg.extract.turns import Turn, find_turns
from kg.model import AttributionMention, Mention, Span

MIN_CONFIDENCE = 0.5  # of a proposal; lower ones are wrong more often than right
_OCCASIONS = frozenset("call conversation email interview letter meet meeting message talk".split())
_NO_SPEAKER = frozenset("i we you one that this which what there these those".split())


def find_attributions(reading: Reading) -> tuple[AttributionMention, ...]:
    """Attributions of an article in text order: one for each group of sentences that one cue attributes.

    A quotation over several sentences or paragraphs is one attribution, and so is a sentence with several cues of one
    speaker ("X said, adding that"). Headlines, captions and readers' comments are not searched. Where nobody is named,
    `speakers` is empty.
    """
    layout = Layout(reading)
    turns = find_turns(reading)
    sure = {speech: confidence(layout, speech) for speech in proposals(layout)}
    groups = _grouped(layout, [speech for speech in sure if sure[speech] >= MIN_CONFIDENCE])
    groups = _with_continuations(layout, groups)
    found = [_attribution(layout, group, sure[group.first]) for group in groups]
    found = [_with_pronoun_resolved(found, n) for n in range(len(found))]
    found.extend(_turn_attribution(reading, turn) for turn in turns)
    return tuple(sorted(found, key=lambda a: (a.content[0], a.evidence, a.cue)))


def proposals(layout: Layout) -> tuple[Speech, ...]:
    """What may be an attribution, in text order, before it is judged: speech that took place, not the writer's own."""
    return tuple(speech for speech in find_speech(layout) if _holds(layout, speech))


def inside_attribution(
    reading: Reading, attributions: tuple[AttributionMention, ...], offset: int
) -> AttributionMention | None:
    """The innermost attribution whose content covers an offset of the text; none if the article itself speaks."""
    del reading
    around = [
        (end - start, n)
        for n, attribution in enumerate(attributions)
        for start, end in attribution.content
        if start <= offset < end
    ]
    return attributions[min(around)[1]] if around else None


# ------------------------------------------------------------------------------------------------ filters


@dataclass(frozen=True, slots=True)
class _Group:
    """Proposals that are one attribution: the first one's cue and speaker, everybody's content."""

    first: Speech
    content: tuple[Span, ...]
    units: tuple[Unit, ...]
    joined: tuple[Speech, ...] = ()


def _holds(layout: Layout, speech: Speech) -> bool:
    """Whether a proposal is speech that took place: not denied, only supposed, or asked for, and not by the writer."""
    cue = speech.cue
    if not speech.content or speech.source is None:
        return False
    if cue.lower_ == "according" or speech.construction == "noun":
        return not _is_nobody(layout, speech.source)
    if cues.is_negated(cue) or cues.is_hypothetical(cue):
        return False
    if _is_nobody(layout, speech.source):
        return False
    if not speech.quotes and any(child.lower_ in ("what", "how", "why") and child.i < cue.i for child in cue.children):
        return False
    text = layout.text[layout.unit_span(speech.unit)[0] : layout.unit_span(speech.unit)[1]]
    return bool(speech.quotes) or not text.rstrip('"” ').endswith("?") or speech.construction == "clause"


def _is_nobody(layout: Layout, source: Token) -> bool:
    """Whether a subject names no speaker: the writer, the reader or an empty "it"."""
    if source.lower_ == "it":
        return not layout.reading.referents(source)
    return source.pos_ in ("PRON", "DET") and source.lower_ in _NO_SPEAKER


# ------------------------------------------------------------------------------------------------- groups


def _grouped(layout: Layout, speeches: list[Speech]) -> list[_Group]:
    """Proposals joined by sentence and speaker; what stands inside another one's content is left to that one."""
    kept = [
        speech
        for speech in speeches
        if not any(_swallows(layout, other, speech) for other in speeches if other is not speech)
    ]
    groups: list[_Group] = []
    for speech in kept:
        home = next((n for n, group in enumerate(groups) if _same_speech(layout, group, speech)), None)
        if home is None:
            groups.append(_Group(speech, speech.content, (speech.unit,)))
            continue
        group = groups[home]
        lead = _better(group.first, speech)
        groups[home] = _Group(lead, _union((*group.content, *speech.content)), group.units, (*group.joined, speech))
    return groups


def _swallows(layout: Layout, outer: Speech, inner: Speech) -> bool:
    """Whether a proposal lies in another's content, or only passes another on ("X said …, Reuters reported")."""
    inside = any(start <= inner.cue.idx < end for start, end in outer.content)
    back = any(start <= outer.cue.idx < end for start, end in inner.content)
    if inside and back:
        return _rank(inner) > _rank(outer)
    if inside:
        passes_on = outer.construction in ("inverted", "according") and inner.construction not in (
            "noun",
            "object",
            "infinitive",
        )
        return not passes_on or _same_source(layout, outer, inner)
    if back:
        return inner.construction in ("inverted", "according") and outer.construction not in (
            "noun",
            "object",
            "infinitive",
        )
    same = set(outer.content) & set(inner.content) or _overlap(outer.content, inner.content)
    return bool(same) and outer.unit == inner.unit and (_rank(outer), outer.cue.i) < (_rank(inner), inner.cue.i)


def _rank(speech: Speech) -> int:
    order = (
        "quote-before",
        "quote-around",
        "quote-after",
        "clause",
        "inverted",
        "according",
        "naming",
        "learned",
        "infinitive",
        "noun",
        "object",
    )
    return order.index(speech.construction)


def _overlap(left: tuple[Span, ...], right: tuple[Span, ...]) -> bool:
    return any(a < d and c < b for a, b in left for c, d in right)


def _same_source(layout: Layout, left: Speech, right: Speech) -> bool:
    if left.source is None or right.source is None:
        return left.source is right.source
    if left.source.i == right.source.i:
        return True
    one, two = mentions_of(layout.reading, left.source), mentions_of(layout.reading, right.source)
    return bool(one) and {m.name for m in one} == {m.name for m in two}


def _same_speech(layout: Layout, group: _Group, speech: Speech) -> bool:
    if speech.unit not in group.units:
        return bool(set(group.first.quotes) & set(speech.quotes))
    return _same_source(layout, group.first, speech)


def _better(left: Speech, right: Speech) -> Speech:
    """The proposal whose cue stands for the group: a finite verb before a participle, then the first."""
    return min((left, right), key=lambda s: (s.cue.tag_ == "VBG" and s.cue.dep_ != "ROOT", _rank(s) >= 7, s.cue.i))


def _union(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in sorted(set(spans)):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def _with_continuations(layout: Layout, groups: list[_Group]) -> list[_Group]:
    """Groups with the quotations that go on after them without a cue of their own."""
    taken = {quote for group in groups for quote in (*group.first.quotes, *(q for s in group.joined for q in s.quotes))}
    result = list(groups)
    for quote in layout.quotes:
        if quote in taken or any(start <= quote.pieces[0][0] < end for group in result for start, end in group.content):
            continue
        if not _stands_alone(layout, quote):
            continue
        home = _home(layout, result, quote)
        if home is not None:
            group = result[home]
            unit = layout.unit_of(_token_index(layout, quote.pieces[-1][0]))
            units = group.units if unit is None else (*group.units, unit)
            result[home] = replace(group, content=_union((*group.content, *quote.pieces)), units=units)
    return result


def _stands_alone(layout: Layout, quote: Quote) -> bool:
    """Whether a quotation is a whole sentence or more, not words within one."""
    inner = " ".join(layout.text[start:end] for start, end in quote.pieces)
    if is_phrase(inner) and inner[-1:] not in ".!?":
        return False
    start = next(
        (layout.unit_span(u)[0] for u in [layout.unit_of(_token_index(layout, quote.start))] if u is not None), -1
    )
    before = layout.text[start : quote.start].strip() if 0 <= start <= quote.start else ""
    return not before and inner[-1:] in ".!?…,—"


def _token_index(layout: Layout, offset: int) -> int:
    span = layout.doc.char_span(offset, offset + 1, alignment_mode="expand")
    return span.start if span is not None else 0


def _home(layout: Layout, groups: list[_Group], quote: Quote) -> int | None:
    """The group that a quotation without cue continues: one that ends right before it."""
    index = _token_index(layout, quote.start)
    unit = layout.unit_of(index)
    before = layout.unit_before(unit) if unit is not None else None
    if before is None:
        return None
    best: int | None = None
    for n, group in enumerate(groups):
        if before in group.units and group.first.construction not in ("object", "infinitive", "noun"):
            best = n
    return best


# ----------------------------------------------------------------------------------------------- resolved


def _attribution(layout: Layout, group: _Group, sure: float) -> AttributionMention:
    reading, first = layout.reading, group.first
    assert first.source is not None
    speakers = mentions_of(reading, first.source, first.cue)
    content = tuple(layout.tidy(piece) for piece in group.content)
    units = sorted({*group.units, first.unit}, key=lambda unit: unit.start)
    start = min(layout.unit_span(units[0])[0], content[0][0])
    end = max(layout.unit_span(units[-1])[1], content[-1][1])
    return AttributionMention(
        speakers=tuple(mention.span for mention in speakers),
        speaker_text=wording(reading, first.source),
        cue=first.words or cues.cue_text(first.cue),
        direct=_is_direct(layout, content),
        content=content,
        evidence=trim(layout.text, (start, end)),
        addressees=tuple(mention.span for mention in _addressees(reading, first.cue) if mention not in speakers),
        time=time_of(reading, first.cue),
        rule=f"attributions/{first.construction}",
        confidence=round(sure, 3),
    )


def _is_direct(layout: Layout, content: tuple[Span, ...]) -> bool:
    """Whether any part of the content stands in quotation marks."""
    return any(
        start < piece[1] and piece[0] < end
        for start, end in content
        for quote in layout.quotes
        for piece in quote.pieces
    )


def _addressees(reading: Reading, cue: Token) -> tuple[Mention, ...]:
    """Who is spoken to: "told X", "said to X", "in an interview with X"."""
    found: list[Mention] = []
    for child in cue.children:
        told = child.dep_ in ("obj", "iobj") and cues.lemma(cue) in cues.TELLING
        if told or (child.dep_ == "obl" and child.i > cue.i and _has_case(child, "to")):
            found.extend(mentions_of(reading, child))
        elif child.dep_ in ("obl", "nmod", "advcl") and cues.lemma(child) in _OCCASIONS:
            for inner in child.children:
                if inner.dep_ in ("nmod", "obl") and _has_case(inner, "with", "to"):
                    found.extend(mentions_of(reading, inner))
    return tuple(found)


def _has_case(token: Token, *words: str) -> bool:
    return any(child.dep_ == "case" and child.lower_ in words for child in token.children)


def _with_pronoun_resolved(found: list[AttributionMention], n: int) -> AttributionMention:
    """An attribution to an unresolved "he" or "she", given to the person who spoke right before."""
    attribution = found[n]
    if attribution.speakers or attribution.speaker_text.lower() not in ("he", "she"):
        return attribution
    earlier = [
        other for other in found[:n] if other.evidence[1] <= attribution.evidence[0] and len(other.speakers) == 1
    ]
    if not earlier:
        return attribution
    return replace(attribution, speakers=earlier[-1].speakers, confidence=attribution.confidence * 0.8)


def _turn_attribution(reading: Reading, turn: Turn) -> AttributionMention:
    return AttributionMention(
        speakers=tuple(mention.span for mention in turn.speakers),
        speaker_text=turn.label,
        cue=f"{turn.label}:",
        direct=True,
        content=turn.content,
        evidence=trim(reading.article.text, (turn.start, turn.end)),
        rule="attributions/turn",
        confidence=0.7 if turn.question else 0.95,
    )
