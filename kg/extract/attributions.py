"""Who said what: direct, indirect and mixed speech, labelled turns, "according to", each with its speaker resolved."""

from __future__ import annotations

from kg.extract import cues
from kg.extract.layout import Layout, Unit
from kg.extract.reading import Reading, trim
from kg.extract.speakers import mentions_of, wording
from kg.extract.speech import Speech
from kg.extract.speech_groups import WEAK, Group, Uncued, grouped, passes_on, uncued, with_continuations
from kg.extract.speech_model import confidence
from kg.extract.speech_pronouns import Voice, with_pronouns_resolved
from kg.extract.speech_proposals import find_speech
from kg.extract.times import time_of
from kg.extract.tokens import Token
from kg.extract.turns import Turn, find_turns
from kg.gazetteers.words import is_role_noun
from kg.model import AttributionMention, BlockKind, Mention, Span

MIN_CONFIDENCE = 0.5  # of a proposal; lower ones are wrong more often than right
UNCUED_CONFIDENCE = 0.7
_YEAR = 4  # digits
_OCCASIONS = frozenset("call conversation email interview letter meet meeting message talk".split())
_ASKING = frozenset("what how why when where who".split())
_NO_SPEAKER = frozenset("i we you one that this which what there these those who nobody none anyone anybody".split())


def find_attributions(reading: Reading) -> tuple[AttributionMention, ...]:
    """Attributions of an article in text order: one for each group of sentences that one cue attributes.

    A quotation over several sentences or paragraphs is one attribution, and so is a sentence with several cues of one
    speaker ("X said, adding that"). Headlines, captions and readers' comments are not searched. Where nobody is named,
    `speakers` is empty.
    """
    layout = Layout(reading)
    turns = find_turns(reading)
    sure = _lifted(layout, {speech: confidence(layout, speech) for speech in proposals(layout)})
    groups = grouped(layout, [speech for speech in sure if sure[speech] >= MIN_CONFIDENCE])
    groups = with_continuations(layout, groups)
    voices = [_voice(layout, group, sure[group.first]) for group in groups]
    voices.extend(_uncued_voice(layout, found) for found in uncued(layout, groups))
    found = with_pronouns_resolved(layout, sorted(voices, key=lambda voice: voice.attribution.evidence))
    found.extend(_turn_attribution(reading, turn) for turn in turns)
    return tuple(sorted(found, key=lambda a: (a.content[0], a.evidence, a.cue)))


def _lifted(layout: Layout, sure: dict[Speech, float]) -> dict[Speech, float]:
    """Confidences, raised where a surer cue of the sentence vouches for a proposal.

    So does the main cue for a further one of the same speaker ("Stressing that …, X added", "…, said X, and added that
    …"), and the report of a medium for the words it passes on ("…, X said, Reuters reported").
    """
    by_unit: dict[Unit, list[Speech]] = {}
    for speech in sure:
        by_unit.setdefault(speech.unit, []).append(speech)
    lifted = dict(sure)
    for speech, chance in sure.items():
        if chance >= MIN_CONFIDENCE or speech.construction in WEAK or cues.lemma(speech.cue) not in cues.SPEECH:
            continue
        for other in by_unit[speech.unit]:
            joined = speech.cue.text.endswith("ing") or (speech.that and layout.doc[speech.cue.i - 1].tag_ == "CC")
            further = joined and speech.source == other.source
            inside = any(start <= speech.cue.idx < end for start, end in other.content)
            if sure[other] > lifted[speech] and (further or (inside and passes_on(layout, other, speech))):
                lifted[speech] = sure[other]
    return lifted


def proposals(layout: Layout) -> tuple[Speech, ...]:
    """What may be an attribution, in text order, before it is judged: speech that took place, not the writer's own."""
    return tuple(speech for speech in find_speech(layout) if _holds(layout, speech))


# ------------------------------------------------------------------------------------------------ filters


def _holds(layout: Layout, speech: Speech) -> bool:
    """Whether a proposal is speech that took place: not denied, only supposed, or asked for, and not by the writer."""
    cue = speech.cue
    if not speech.content or speech.source is None:
        return False
    if speech.construction in ("according", "noun"):
        return not _is_nobody(layout, speech)
    if speech.construction in WEAK and layout.reading.block(cue.idx).kind is BlockKind.TURN:
        return False  # what a speaker says of others' wishes and acts
    if cues.is_negated(cue) or cues.is_hypothetical(cue):
        return False
    if _is_nobody(layout, speech):
        return False
    shows = cues.lemma(cue) in cues.EVIDENCE | cues.SHOWING or speech.construction in WEAK
    if shows and not may_show(layout, speech.source):
        return False
    first = layout.doc[speech.unit.start]
    asks = first.lower_ in _ASKING and first.head == cue and first.text != "WHO"
    if asks and not speech.quotes and speech.construction != "inverted":
        return False
    text = layout.text[layout.unit_span(speech.unit)[0] : layout.unit_span(speech.unit)[1]]
    return bool(speech.quotes) or not text.rstrip('"” ').endswith("?") or speech.construction == "clause"


def _is_nobody(layout: Layout, speech: Speech) -> bool:
    """Whether a subject names no speaker: the writer, the reader or an empty "it"."""
    source, cue = speech.source, speech.cue
    if source is None:
        return True
    if source.lower_ == "it":
        speaks = cues.lemma(cue) in cues.SPEECH and speech.construction not in WEAK and not cues.is_passive(cue)
        return not layout.reading.referents(source) and not speaks
    year = source.pos_ == "NUM" and len(source) == _YEAR and source.text.isdigit()
    mention = layout.reading.mention_over(source)
    if mention is not None and not mention.anaphoric:
        return year  # the body "WHO"
    return year or (source.pos_ in ("PRON", "DET") and source.lower_ in _NO_SPEAKER)


def may_show(layout: Layout, source: Token) -> bool:
    """Whether what shows or praises something is a person, body or document: "signs show" quotes nobody."""
    if layout.reading.mention_over(source) is not None or source.pos_ != "NOUN":
        return True
    word = cues.lemma(source)
    if word in cues.VOICES or cues.is_person(source):
        return True
    return is_role_noun(word) or word.endswith(("er", "or", "ist", "ian", "ant", "official"))


# ----------------------------------------------------------------------------------------------- resolved


def _voice(layout: Layout, group: Group, sure: float) -> Voice:
    reading, first = layout.reading, group.first
    assert first.source is not None
    speakers = mentions_of(reading, first.source, first.cue)
    content = tuple(layout.tidy(piece) for piece in group.content)
    units = sorted({*group.units, first.unit}, key=lambda unit: unit.start)
    start = min(layout.unit_span(units[0])[0], content[0][0])
    end = max(layout.unit_span(units[-1])[1], content[-1][1])
    attribution = AttributionMention(
        speakers=tuple(mention.span for mention in speakers),
        speaker_text=wording(reading, first.source, first.cue),
        cue=first.words or cues.cue_text(first.cue),
        direct=_is_direct(layout, content),
        content=content,
        evidence=trim(layout.text, (start, end)),
        addressees=tuple(mention.span for mention in _addressees(reading, first.cue) if mention not in speakers),
        time=time_of(reading, first.cue),
        rule=f"attributions/{first.construction}",
        confidence=round(sure, 3),
    )
    return Voice(attribution, first.source)


def _uncued_voice(layout: Layout, found: Uncued) -> Voice:
    """A quotation that nothing introduces, as its speaker's: less sure than one with a cue."""
    pieces = tuple(piece for quote in found.quotes for piece in quote.pieces)
    attribution = AttributionMention(
        speakers=tuple(mention.span for mention in mentions_of(layout.reading, found.source)),
        speaker_text=wording(layout.reading, found.source),
        cue="",
        direct=True,
        content=tuple(layout.tidy(piece) for piece in pieces),
        evidence=trim(layout.text, (found.quotes[0].start, found.quotes[-1].end)),
        rule="attributions/uncued",
        confidence=UNCUED_CONFIDENCE,
    )
    return Voice(attribution, found.source)


def _is_direct(layout: Layout, content: tuple[Span, ...]) -> bool:
    """Whether any part of the content stands in quotation marks."""
    return any(
        start < piece[1] and piece[0] < end
        for start, end in content
        for quote in layout.quotes_between(start, end)
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
    return tuple(mention for n, mention in enumerate(found) if mention.name not in {m.name for m in found[:n]})


def _has_case(token: Token, *words: str) -> bool:
    return any(child.dep_ == "case" and child.lower_ in words for child in token.children)


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
