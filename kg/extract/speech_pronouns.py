"""Who "he", "she", "it" and "they" are where they speak: whoever spoke right before, if nobody nearer is meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kg.extract import cues
from kg.extract.layout import Layout, Unit
from kg.extract.speakers import mentions_of, subject_of
from kg.extract.speech_described import Descriptions
from kg.extract.speech_groups import person_of
from kg.extract.tokens import Token
from kg.gazetteers import gender_of_given_name
from kg.model import AttributionMention, Kind, Mention, Span

MAX_PRONOUN_GAP = 500  # characters between the words of one speaker and "he said": about two paragraphs
PRONOUNS = frozenset(("he", "she", "it", "they"))
_NEXT = 120  # characters to the words before, if no sentence of length stands between
_PERSONAL = frozenset(("he", "she"))
_GENDER = {"he": "m", "she": "f"}
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
    descriptions = Descriptions(layout)
    for n, voice in enumerate(ordered):
        pronoun = voice.source.lower_ if voice.source.pos_ == "PRON" else ""
        introduced = _introduced(layout, earlier, voice, pronoun)
        last = earlier[-1].attribution if earlier else None
        described = descriptions.speakers(last, voice.attribution, voice.source)
        if described:
            sure = round(voice.attribution.confidence * _UNSURE, 3)
            voice = Voice(replace(voice.attribution, speakers=described, confidence=sure), voice.source)
        elif introduced:
            voice = Voice(replace(voice.attribution, speakers=introduced), voice.source)
        elif pronoun in PRONOUNS and _is_doubtful(layout, earlier, voice, pronoun):
            subject = _subject_before(layout, voice.attribution) if pronoun == "it" else None
            before = _before(layout, earlier, voice.attribution, pronoun)
            if subject is not None:
                voice = Voice(replace(voice.attribution, speakers=(subject.span,)), voice.source)
            elif before is not None:
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


def _introduced(layout: Layout, earlier: list[Voice], voice: Voice, pronoun: str) -> tuple[Span, ...]:
    """The person whom the sentence right before presents: "Ana Berg is a nurse in Lima. “…,” she said."."""
    start = voice.attribution.evidence[0]
    unit = layout.unit_of(layout.index_at(start))
    before = layout.unit_before(unit) if unit is not None else None
    if pronoun not in _PERSONAL or unit is None or before is None or before.paragraph != unit.paragraph:
        return ()
    quote = layout.quote_over(start)
    opens = quote is not None and quote.start == start
    if (voice.attribution.speakers and not opens) or (
        earlier and earlier[-1].attribution.evidence[1] > _start(layout, before)
    ):
        return ()
    subject = person_of(layout, before)
    if subject is None or (opens and subject.pos_ != "PROPN"):
        return ()
    (person,) = mentions_of(layout.reading, subject)
    gender = gender_of_given_name(person.name.split()[0])
    return () if gender and gender != _GENDER[pronoun] else (person.span,)


def _subject_before(layout: Layout, said: AttributionMention) -> Mention | None:
    """The body or state that is the subject of the sentence before in the paragraph: "Peru disagrees. It says …"."""
    unit = layout.unit_of(layout.index_at(said.evidence[0]))
    before = layout.unit_before(unit) if unit is not None else None
    if unit is None or before is None or before.paragraph != unit.paragraph:
        return None
    root = next((token for token in layout.unit_tokens(before) if token.dep_ == "ROOT"), None)
    subject = subject_of(root) if root is not None else None
    if subject is None or layout.quote_over(subject.idx) is not None or not before.start <= subject.i < before.end:
        return None
    names = mentions_of(layout.reading, subject)
    return names[0] if len(names) == 1 and names[0].kind in (Kind.ORGANIZATION, Kind.PLACE) else None


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
        return kinds == {Kind.PERSON} and len(spans) == 1 if spans else source.tag_ == "NN" and cues.is_one(source)
    if pronoun == "they":
        return len(spans) > 1 or (Kind.PERSON not in kinds if spans else source.tag_ in ("NNS", "NNPS"))
    return (bool(spans) and Kind.PERSON not in kinds) or (source.tag_ == "NN" and _is_text(source))


def _is_text(source: Token) -> bool:
    """Whether a noun names a writing or a body rather than somebody."""
    return cues.lemma(source) in cues.DOCUMENTS | cues.BODIES


def _given(voice: Voice, before: Voice) -> Voice:
    attribution, last = voice.attribution, before.attribution
    sure = min(attribution.confidence, last.confidence) * (1.0 if attribution.speakers else _UNSURE)
    text = attribution.speaker_text if last.speakers else last.speaker_text
    attribution = replace(attribution, speakers=last.speakers, speaker_text=text, confidence=round(sure, 3))
    return Voice(attribution, before.source)
