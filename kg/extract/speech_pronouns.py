"""Who "he", "she", "it" and "they" are where they speak: whoever spoke right before, if nobody nearer is meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kg.extract import cues
from kg.extract.layout import Layout, Unit
from kg.extract.speakers import mentions_of, subject_of
from kg.extract.speech_groups import person_of
from kg.extract.tokens import Token
from kg.gazetteers import gender_of_given_name
from kg.model import AttributionMention, Kind, Mention, Span

MAX_PRONOUN_GAP = 500  # characters between the words of one speaker and "he said": about two paragraphs
PRONOUNS = frozenset(("he", "she", "it", "they"))
_ADJACENT = 3  # characters between two sentences or paragraphs
_NEAR = 300  # characters in which a body goes on speaking
_NEXT = 120  # characters to the words before, if no sentence of length stands between
_PERSONAL = frozenset(("he", "she"))
_GENDER = {"he": "m", "she": "f"}
_TITLE_WORDS = 8  # of a title in front of a name: "the regional minister for works and transport Ana Berg"
_UNSURE = 0.9  # what is left of a confidence where a pronoun is given a speaker without other support


@dataclass(frozen=True, slots=True)
class Voice:
    """An attribution with the head of its speaker's phrase: the noun behind it, where a pronoun speaks."""

    attribution: AttributionMention
    source: Token


def with_pronouns_resolved(layout: Layout, voices: Iterable[Voice]) -> list[AttributionMention]:
    """Attributions, those of pronouns given to the speaker before; an "it" that stands for nobody is left out.

    So it is if the pronoun is unresolved, or resolved to somebody who is only talked about inside the reported words.
    Whoever has no name lends his description ("A nurse said …. She added …").
    """
    result: list[AttributionMention] = []
    earlier: list[Voice] = []
    ordered = list(voices)
    for n, voice in enumerate(ordered):
        pronoun = voice.source.lower_ if voice.source.pos_ == "PRON" else ""
        introduced = _introduced(layout, earlier, voice, pronoun)
        described = _described(layout, earlier, voice)
        if described:
            sure = round(voice.attribution.confidence * _UNSURE, 3)
            voice = Voice(replace(voice.attribution, speakers=described, confidence=sure), voice.source)
        elif introduced:
            voice = Voice(replace(voice.attribution, speakers=introduced), voice.source)
        elif pronoun in PRONOUNS and _is_doubtful(layout, earlier, voice, pronoun):
            before = _before(layout, earlier, voice.attribution, pronoun)
            if before is not None:
                voice = _given(voice, before)
            elif pronoun == "it" and not voice.attribution.speakers:
                continue
        result.append(voice.attribution)
        if not any(_passes_on(voice, other) for other in ordered[max(0, n - 2) : n + 3]):
            earlier.append(voice)
    return result


def _passes_on(outer: Voice, inner: Voice) -> bool:
    """Whether one only passes on what the other says: no pronoun after them stands for it."""
    wide, narrow = outer.attribution.content, inner.attribution.content
    within = all(any(a <= c and d <= b for a, b in wide) for c, d in narrow)
    return within and wide != narrow


def _described(layout: Layout, earlier: list[Voice], voice: Voice) -> tuple[Span, ...]:
    """Who "the minister" or "the agency" is: the person or body that spoke right before, or the body just presented."""
    source, attribution = voice.source, voice.attribution
    definite = any(child.dep_ == "det" and child.lower_ == "the" for child in source.children)
    if attribution.speakers or source.tag_ not in ("NN", "NNP") or not definite:
        return ()
    if any(child.i > source.i and child.dep_ != "punct" for child in source.children):
        return ()  # "the bishop of the other diocese"
    last = earlier[-1].attribution if earlier else None
    spans = last.speakers if last is not None and len(last.speakers) == 1 else ()
    mention = layout.reading.mention_by_span.get(spans[0]) if spans else None
    gap = attribution.evidence[0] - last.evidence[1] if last is not None else -1
    if cues.is_person(source) or source.tag_ == "NNP":
        if mention is not None and mention.kind is Kind.PERSON and 0 <= gap <= _ADJACENT:
            return spans
        titled = _titled(layout, voice) or _officer_before(layout, voice)
        if titled or cues.is_person(source):
            return titled
    if cues.lemma(source) not in (*cues.BODIES, "company"):
        return ()
    if any(child.dep_ == "compound" or layout.reading.mention_over(child) is not None for child in source.children):
        return ()
    if mention is not None and mention.kind is Kind.ORGANIZATION and 0 <= gap <= _NEAR:
        return spans if _may_be_called(mention, source) else ()
    return _body_before(layout, voice)


def _titled(layout: Layout, voice: Voice) -> tuple[Span, ...]:
    """The only person named so far with the title that "the Opposition Leader" or "the MEC" repeats."""
    reading, source = layout.reading, voice.source
    start = min([source.i, *(c.left_edge.i for c in source.children if c.dep_ in ("compound", "amod"))])
    title = [token.lower_ for token in layout.doc[start : source.i + 1]]
    found: dict[str, Mention] = {}
    for person in reading.of_kind(Kind.PERSON):
        first = reading.tokens(person.span).start
        if person.start >= source.idx:
            break
        lead = [token.lower_ for token in layout.doc[max(0, first - _TITLE_WORDS) : first]]
        if _holds_title(lead, title):
            found.setdefault(person.name.split()[-1].casefold(), person)
    return (next(iter(found.values())).span,) if len(found) == 1 else ()


def _holds_title(lead: list[str], title: list[str]) -> bool:
    """Whether a title heads the words before a name: "minister" in "the minister of works", not "works"."""
    stop = max((n for n, word in enumerate(lead) if not word[0].isalnum() or word == "and"), default=-1)
    lead = lead[stop + 1 :]
    cut = next((n for n, word in enumerate(lead) if word in ("of", "for", "to", "in")), len(lead))
    return bool(lead) and lead[:cut][-len(title) :] == title


def _officer_before(layout: Layout, voice: Voice) -> tuple[Span, ...]:
    """The one person of the sentence before, its subject, where the holder of an office goes on ("The president …")."""
    unit = layout.unit_of(layout.index_at(voice.attribution.evidence[0]))
    before = layout.unit_before(unit) if unit is not None else None
    if unit is None or before is None or before.paragraph != unit.paragraph:
        return ()
    word = cues.lemma(voice.source)
    if word not in cues.OFFICES or any(cues.lemma(token) == word for token in layout.unit_tokens(before)):
        return ()
    subject = person_of(layout, before)
    start, end = layout.unit_span(before)
    people = {mention.name for mention in layout.reading.of_kind(Kind.PERSON) if start <= mention.start < end}
    if subject is None or len(people) != 1:
        return ()
    return tuple(mention.span for mention in mentions_of(layout.reading, subject))


def _may_be_called(mention: Mention, noun: Token) -> bool:
    """Whether a body's own name does not say that it is something else: a ministry is no "group"."""
    kinds = cues.BODIES & set(mention.name.casefold().split())
    word = cues.lemma(noun)
    return not kinds or word in kinds or word in ("agency", "body", "organization", "organisation", "institution")


def _body_before(layout: Layout, voice: Voice) -> tuple[Span, ...]:
    """The body that is the subject of the sentence before."""
    unit = layout.unit_of(layout.index_at(voice.attribution.evidence[0]))
    before = layout.unit_before(unit) if unit is not None else None
    if unit is None or before is None or unit.paragraph - before.paragraph > 1:
        return ()
    root = next((token for token in layout.unit_tokens(before) if token.dep_ == "ROOT"), None)
    subject = subject_of(root) if root is not None else None
    bodies = mentions_of(layout.reading, subject) if subject is not None else ()
    if len(bodies) != 1 or bodies[0].kind is not Kind.ORGANIZATION:
        return ()
    return (bodies[0].span,) if _may_be_called(bodies[0], voice.source) else ()


def _introduced(layout: Layout, earlier: list[Voice], voice: Voice, pronoun: str) -> tuple[Span, ...]:
    """The person whom the sentence right before presents: "Ana Berg is a nurse in Lima. “…,” she said."."""
    start = voice.attribution.evidence[0]
    unit = layout.unit_of(layout.index_at(start))
    before = layout.unit_before(unit) if unit is not None else None
    if pronoun not in _PERSONAL or unit is None or before is None or before.paragraph != unit.paragraph:
        return ()
    quote = layout.quote_over(start)
    if (
        quote is None
        or quote.start != start
        or (earlier and earlier[-1].attribution.evidence[1] > _start(layout, before))
    ):
        return ()
    subject = person_of(layout, before)
    if subject is None or subject.pos_ != "PROPN":
        return ()
    (person,) = mentions_of(layout.reading, subject)
    gender = gender_of_given_name(person.name.split()[0])
    return () if gender and gender != _GENDER[pronoun] else (person.span,)


def _start(layout: Layout, unit: Unit) -> int:
    return layout.unit_span(unit)[0]


def _is_doubtful(layout: Layout, earlier: list[Voice], voice: Voice, pronoun: str) -> bool:
    """Whether a pronoun has no referent, one only talked about, or one that was not named since the last voice."""
    attribution = voice.attribution
    if all(_is_talked_about(layout, earlier, span) for span in attribution.speakers):
        return True
    last = earlier[-1].attribution if earlier else None
    if pronoun not in _PERSONAL or last is None or not last.speakers:
        return False
    if not 0 <= attribution.evidence[0] - last.evidence[1] <= _NEXT:
        return False
    mention = layout.reading.mention_by_span.get(attribution.speakers[0])
    family = mention.name.split()[-1] if mention is not None else ""
    return not any(
        last.evidence[0] <= other.start < voice.source.idx
        and other.name.endswith(family)
        and not _is_talked_about(layout, [*earlier, voice], other.span)
        for other in layout.reading.of_kind(Kind.PERSON)
    )


def _is_talked_about(layout: Layout, voices: list[Voice], span: Span) -> bool:
    """Whether a name stands in words that somebody is reported to say."""
    return layout.quote_over(span[0]) is not None or any(
        start <= span[0] < end for voice in voices[-3:] for start, end in voice.attribution.content
    )


def _before(layout: Layout, earlier: list[Voice], attribution: AttributionMention, pronoun: str) -> Voice | None:
    """The voice before that a pronoun may stand for."""
    near = [
        voice
        for voice in reversed(earlier)
        if 0 <= attribution.evidence[0] - voice.attribution.evidence[1] <= MAX_PRONOUN_GAP
    ]
    if pronoun in _PERSONAL:
        near = near[:1]
    return next((voice for voice in near if _may_be(layout, voice, pronoun)), None)


def _may_be(layout: Layout, voice: Voice, pronoun: str) -> bool:
    """Whether a pronoun of this number and kind may stand for a speaker."""
    spans, source = voice.attribution.speakers, voice.source
    mentions = [layout.reading.mention_by_span.get(span) for span in spans]
    kinds = {mention.kind for mention in mentions if mention is not None}
    if pronoun in _PERSONAL:
        other = {"he": "she", "she": "he"}[pronoun]
        if voice.attribution.speaker_text.lower() == other or source.lower_ == other:
            return False
        return kinds == {Kind.PERSON} and len(spans) == 1 if spans else source.tag_ == "NN" and cues.is_person(source)
    if pronoun == "they":
        return len(spans) > 1 or (Kind.PERSON not in kinds if spans else source.tag_ in ("NNS", "NNPS"))
    return Kind.PERSON not in kinds if spans else source.tag_ == "NN" and _is_text(source)


def _is_text(source: Token) -> bool:
    """Whether a noun names a writing or a body rather than somebody."""
    return cues.lemma(source) in cues.DOCUMENTS | cues.BODIES


def _given(voice: Voice, before: Voice) -> Voice:
    attribution, last = voice.attribution, before.attribution
    sure = min(attribution.confidence, last.confidence) * (1.0 if attribution.speakers else _UNSURE)
    text = attribution.speaker_text if last.speakers else last.speaker_text
    attribution = replace(attribution, speakers=last.speakers, speaker_text=text, confidence=round(sure, 3))
    return Voice(attribution, before.source)
