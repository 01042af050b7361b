"""Joins proposals into attributions: one for each group of sentences that one cue attributes to one speaker."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kg.extract import cues
from kg.extract.layout import Layout, Unit
from kg.extract.quotes import Quote, is_phrase
from kg.extract.speakers import mentions_of
from kg.extract.speech import Speech
from kg.model import Span

_WEAK = ("noun", "object", "infinitive", "naming")
_MEDIA = ("newspaper", "news agency", "broadcaster", "website", "magazine")


@dataclass(frozen=True, slots=True)
class Group:
    """Proposals that are one attribution: the first one's cue and speaker, everybody's content."""

    first: Speech
    content: tuple[Span, ...]
    units: tuple[Unit, ...]
    joined: tuple[Speech, ...] = ()


def grouped(layout: Layout, speeches: list[Speech]) -> list[Group]:
    """Proposals joined by sentence and speaker; what stands inside another one's content is left to that one."""
    kept = [
        speech
        for speech in speeches
        if not any(_swallows(layout, other, speech) for other in speeches if other is not speech)
    ]
    groups: list[Group] = []
    for speech in kept:
        home = next((n for n, group in enumerate(groups) if _same_speech(layout, group, speech)), None)
        if home is None:
            groups.append(Group(speech, speech.content, (speech.unit,)))
            continue
        group = groups[home]
        lead = _better(group.first, speech)
        groups[home] = Group(lead, _union((*group.content, *speech.content)), group.units, (*group.joined, speech))
    return groups


def _swallows(layout: Layout, outer: Speech, inner: Speech) -> bool:
    """Whether a proposal gives way to another: it lies in its content, passes it on, or shares its words."""
    inside = any(start <= inner.cue.idx < end for start, end in outer.content)
    back = any(start <= outer.cue.idx < end for start, end in inner.content)
    if inside and back:
        return _rank(inner) > _rank(outer)
    if inside:
        return _same_source(layout, outer, inner) or not (_passes_on(layout, outer, inner) or _runs_over(outer, inner))
    if back:
        return _passes_on(layout, inner, outer) or _runs_over(inner, outer)
    return (
        _overlap(outer.content, inner.content)
        and outer.unit == inner.unit
        and (_rank(outer), outer.cue.i) < (_rank(inner), inner.cue.i)
    )


def _passes_on(layout: Layout, outer: Speech, inner: Speech) -> bool:
    """Whether one only reports what another says: "X said …, Reuters reported", "X said …, according to the Herald"."""
    if inner.construction in _WEAK or outer.construction not in ("inverted", "according"):
        return False
    mention = layout.reading.mention_over(outer.source) if outer.source is not None else None
    medium = mention is not None and mention.fine in _MEDIA
    return outer.construction == "according" or medium or cues.lemma(outer.cue) in ("report", "cite", "quote")


def _runs_over(outer: Speech, inner: Speech) -> bool:
    """Whether a wrong parse let the object of one verb run over the cue clause of another sentence part."""
    finite = inner.cue.tag_ in ("VBD", "VBZ", "VBP") and inner.construction not in (*_WEAK, "according")
    return outer.construction in _WEAK and finite and inner.cue.dep_ not in ("acl:relcl", "acl")


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


def _same_speech(layout: Layout, group: Group, speech: Speech) -> bool:
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


def with_continuations(layout: Layout, groups: list[Group]) -> list[Group]:
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


def _home(layout: Layout, groups: list[Group], quote: Quote) -> int | None:
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
