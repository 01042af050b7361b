"""Joins proposals into attributions: one for each group of sentences that one cue attributes to one speaker."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kg.extract import cues
from kg.extract.layout import Layout, Unit
from kg.extract.quotes import Quote, is_phrase
from kg.extract.speakers import FINITE, mentions_of, subject_of
from kg.extract.speech import Speech
from kg.extract.tokens import Token
from kg.model import BlockKind, Kind, Mention, Span

# Constructions in which nothing is quoted and no clause says what was said.
WEAK = ("noun", "object", "infinitive", "naming")
_MIN_UNCUED_WORDS = 5
_FAR = 3  # paragraphs back to the last speaker of a quotation that nothing introduces
_GO_BETWEENS = ("official", "police", "source", "investigator", "prosecutor")  # who pass on what others said
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
    groups: list[Group] = []
    homes: dict[Unit | Quote, list[int]] = {}  # the groups of a sentence or quotation
    for speech in _outermost(layout, speeches):
        places: tuple[Unit | Quote, ...] = (speech.unit, *speech.quotes)
        near = sorted({n for place in places for n in homes.get(place, ())})
        home = next((n for n in near if _same_speech(layout, groups[n], speech)), None)
        if home is None:
            home = len(groups)
            groups.append(Group(speech, speech.content, (speech.unit,)))
        else:
            group = groups[home]
            lead = _better(group.first, speech)
            groups[home] = Group(lead, _union((*group.content, *speech.content)), group.units, (*group.joined, speech))
        for place in places:
            homes.setdefault(place, []).append(home)
    return groups


def _outermost(layout: Layout, speeches: list[Speech]) -> list[Speech]:
    """The proposals that give way to no other one; only those that share text are compared."""
    ordered = sorted(speeches, key=lambda speech: speech.start)
    dropped: set[int] = set()
    open_: list[int] = []
    for n, speech in enumerate(ordered):
        open_ = [other for other in open_ if ordered[other].end > speech.start or ordered[other].unit == speech.unit]
        for other in open_:
            if _swallows(layout, ordered[other], speech):
                dropped.add(n)
            if _swallows(layout, speech, ordered[other]):
                dropped.add(other)
        open_.append(n)
    kept = [speech for n, speech in enumerate(ordered) if n not in dropped]
    return sorted(kept, key=lambda speech: (speech.cue.idx, speech.start))


def _swallows(layout: Layout, outer: Speech, inner: Speech) -> bool:
    """Whether a proposal gives way to another: it lies in its content, passes it on, or shares its words."""
    inside = any(start <= inner.cue.idx < end for start, end in outer.content)
    back = any(start <= outer.cue.idx < end for start, end in inner.content)
    if inside and back:
        return _rank(inner) > _rank(outer)
    same = _same_source(layout, outer, inner)
    if inside:
        return not (passes_on(layout, outer, inner) or _runs_over(outer, inner)) or (same and not _adds(outer, inner))
    if back:
        return _runs_over(inner, outer) or (same and _adds(inner, outer))
    return (
        _overlap(outer.content, inner.content)
        and outer.unit == inner.unit
        and (_rank(outer), outer.cue.i) < (_rank(inner), inner.cue.i)
    )


def passes_on(layout: Layout, outer: Speech, inner: Speech) -> bool:
    """Whether one only reports what another says: "X said …, Reuters reported", "X said …, according to the Herald"."""
    if inner.construction in WEAK or outer.construction not in ("inverted", "according"):
        return False
    if cues.lemma(inner.cue) in cues.THOUGHT:
        return False  # what somebody is said to have realized
    mention = layout.reading.mention_over(outer.source) if outer.source is not None else None
    medium = mention is not None and mention.fine in _MEDIA
    if outer.source is not None and cues.lemma(outer.source) in _GO_BETWEENS and mention is None:
        medium = inner.construction == "clause" and inner.cue.tag_ in FINITE and inner.cue.dep_ == "ccomp"
    return outer.construction == "according" or medium or cues.lemma(outer.cue) in ("report", "cite", "quote")


def _adds(outer: Speech, inner: Speech) -> bool:
    """Whether one only says where the other stands to read: "The bank said …, according to its report"."""
    return outer.construction == "according" and inner.construction not in WEAK


def _runs_over(outer: Speech, inner: Speech) -> bool:
    """Whether a wrong parse let the object of one verb run over the cue clause of another sentence part."""
    finite = inner.cue.tag_ in ("VBD", "VBZ", "VBP") and inner.construction not in (*WEAK, "according")
    return outer.construction in WEAK and finite and inner.cue.dep_ not in ("acl:relcl", "acl")


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
    first = group.first
    if (first.construction in WEAK) != (speech.construction in WEAK) and "VBG" not in (first.cue.tag_, speech.cue.tag_):
        return False  # "praised the deal and said that …": two statements
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
    taken = {quote for group in groups for speech in (group.first, *group.joined) for quote in speech.quotes}
    spans = _union(tuple(span for group in groups for span in group.content))
    starts = [start for start, _ in spans]
    last_of: dict[Unit, int] = {}
    for n, group in enumerate(groups):
        if group.first.construction not in WEAK:
            last_of.update(dict.fromkeys(group.units, n))
    result = list(groups)
    for quote in layout.quotes:
        at = bisect_right(starts, quote.pieces[0][0]) - 1
        covered = at >= 0 and quote.pieces[0][0] < spans[at][1]
        unit = layout.unit_of(layout.index_at(quote.start))
        if quote in taken or covered or unit is None or not _stands_alone(layout, quote, unit):
            continue
        before = layout.unit_before(unit)
        home = last_of.get(before) if before is not None else None
        if home is not None:
            group = result[home]
            last = layout.unit_of(layout.index_at(quote.pieces[-1][0])) or unit
            result[home] = replace(group, content=_union((*group.content, *quote.pieces)), units=(*group.units, last))
            last_of[last] = home
    return result


def _stands_alone(layout: Layout, quote: Quote, unit: Unit) -> bool:
    """Whether a quotation is a whole sentence or more, not words within one."""
    inner = " ".join(layout.text[start:end] for start, end in quote.pieces)
    if is_phrase(inner) and inner[-1:] not in ".!?":
        return False
    before = layout.text[layout.unit_span(unit)[0] : quote.start].strip()
    return not before and inner.rstrip("’'")[-1:] in ".!?…,—"


@dataclass(frozen=True, slots=True)
class Uncued:
    """Whole sentences in quotation marks that no verb introduces, and the head of who speaks them."""

    quotes: tuple[Quote, ...]
    unit: Unit
    source: Token


def uncued(layout: Layout, groups: list[Group]) -> list[Uncued]:
    """Quotations without a cue: of the person who is the subject of the sentence before, else of the last speaker."""
    spans = _union(tuple(span for group in groups for span in group.content))
    spoken = {
        unit: group.first.source for group in groups for unit in group.units if group.first.construction not in WEAK
    }
    found: list[Uncued] = []
    last_unit: Unit | None = None
    for quote in layout.quotes:
        unit = layout.unit_of(layout.index_at(quote.start))
        if unit is None or quote.single or not _stands_alone(layout, quote, unit) or _overlap(spans, quote.pieces):
            continue
        words = sum(len(layout.text[start:end].split()) for start, end in quote.pieces)
        before = layout.unit_before(unit)
        if words < _MIN_UNCUED_WORDS or before is None or unit.paragraph - before.paragraph > 1:
            continue
        if layout.reading.block(quote.start).kind is BlockKind.TURN or _is_shown(layout, before):
            continue  # what a speaker reads out; a text that is shown
        if layout.text[quote.end : layout.unit_span(unit)[1]].strip(' .”"'):
            continue
        end = layout.unit_of(layout.index_at(quote.pieces[-1][0])) or unit
        if found and before == last_unit:
            found[-1] = replace(found[-1], quotes=(*found[-1].quotes, quote))
        else:
            source = person_of(layout, before) or _last_speaker(layout, before, spoken)
            if source is None:
                continue
            found.append(Uncued((quote,), unit, source))
        spoken[unit] = spoken[end] = found[-1].source
        last_unit = end
    return found


def _is_shown(layout: Layout, before: Unit) -> bool:
    """Whether the sentence before a quotation only presents it: "Here is the question:"."""
    return layout.text[slice(*layout.unit_span(before))].rstrip().endswith(":")


def person_of(layout: Layout, unit: Unit) -> Token | None:
    """The subject of a sentence outside quotation marks, if it is one person."""
    tokens = layout.unit_tokens(unit)
    root = next((token for token in tokens if token.dep_ == "ROOT"), None)
    subject = subject_of(root) if root is not None else None
    if subject is None or not unit.start <= subject.i < unit.end or layout.quote_over(subject.idx) is not None:
        return None
    people = mentions_of(layout.reading, subject)
    return subject if len(people) == 1 and people[0].kind is Kind.PERSON else None


def _last_speaker(layout: Layout, unit: Unit, spoken: Mapping[Unit, Token | None]) -> Token | None:
    """Who spoke last, some paragraphs away at most, if nobody else is named since."""
    between: set[str] = set()
    first: Unit | None = unit
    while first is not None and unit.paragraph - first.paragraph <= _FAR:
        if first in spoken:
            source = spoken[first]
            people = mentions_of(layout.reading, source) if source is not None else ()
            if source is not None and source.lower_ in ("he", "she") and not people:
                return source if not between else None  # who that is comes with the pronoun
            alone = len(people) == 1 and people[0].kind is Kind.PERSON
            return source if alone and between <= {_family(people[0])} else None
        between.update(_family(person) for token in layout.unit_tokens(first) if (person := _person(layout, token)))
        first = layout.unit_before(first)
    return None


def _family(person: Mention) -> str:
    return person.name.split()[-1].casefold()


def _person(layout: Layout, token: Token) -> Mention | None:
    mention = layout.reading.mention_over(token)
    return mention if mention is not None and mention.kind is Kind.PERSON else None
