"""Finds the places that may report what somebody said.

Quotation marks are hard evidence and are used first; syntax comes second; the shape of the sentence ("…, X said.")
helps where the parse is wrong. Everything plausible is proposed here; `attributions` joins, judges and resolves it.
"""

from __future__ import annotations

from dataclasses import replace

from kg.extract import cues
from kg.extract.layout import Layout, Unit
from kg.extract.quotes import Quote
from kg.extract.speakers import FINITE, SUBJECTS, apposed_name, can_speak, phrase, subject_of
from kg.extract.speech import Speech
from kg.extract.speech_clauses import (
    clause_after,
    clause_before,
    infinitive,
    interrupted,
    is_apposed,
    join,
    joins,
    thrown_in,
    until_cue_clause,
)
from kg.extract.speech_nearest import nearest
from kg.extract.speech_phrases import according, by_fragment, by_naming, by_noun, by_object
from kg.extract.speech_quotes import owners
from kg.extract.tokens import Token
from kg.model import Kind, Span


def find_speech(layout: Layout) -> tuple[Speech, ...]:
    """Proposals in text order, several for one sentence if several words there cue speech."""
    found: list[Speech] = []
    for unit in layout.units:
        found.extend(_in_unit(layout, unit))
    return tuple(sorted(found, key=lambda speech: (speech.cue.idx, speech.start)))


def _in_unit(layout: Layout, unit: Unit) -> list[Speech]:
    tokens = list(layout.unit_tokens(unit))
    plain = [token for token in tokens if layout.quote_over(token.idx) is None]
    if not plain:
        return []
    owned = owners(layout, unit, plain)
    found: list[Speech] = []
    for token in plain:
        if (token.lower_, layout.doc[min(token.i + 1, unit.end - 1)].lower_) in (("according", "to"), ("as", "per")):
            found.extend(according(layout, unit, token))
        elif cues.is_verb(token) or token.i in owned or (token.i == unit.start and cues.is_leading_participle(token)):
            speech = _by_verb(layout, unit, token, tuple(owned.get(token.i, ())))
            if speech is not None:
                found.append(speech)
        elif token.pos_ in ("NOUN", "PROPN") and cues.lemma(token) in cues.NOUNS:
            found.extend(by_noun(layout, unit, token))
    return _share_sources(layout, found)


def _by_verb(layout: Layout, unit: Unit, verb: Token, quotes: tuple[Quote, ...]) -> Speech | None:
    word = cues.lemma(verb)
    inserted = None if quotes else _inserted(layout, unit, verb)
    if inserted is not None:
        content = join(layout, clause_before(layout, unit, verb, inserted))
        return Speech(verb, "inverted", inserted, content, unit) if content else None
    source = subject_of(verb)
    sure = source is not None
    if not quotes and verb.dep_ == "acl" and verb.tag_ == "VBN" and layout.doc[verb.i + 1 : verb.i + 2].text == "to":
        return None  # "a plan said to have failed"
    if word in ("learn", "hear", "gather") and not quotes:
        return _learned(layout, unit, verb)
    inverted = _is_inverted(layout, unit, verb)
    if source is not None and source.i < verb.i and inverted:
        source = None
    if source is not None and not (unit.start <= source.i < unit.end and can_speak(layout.reading, source)):
        source = None
    if source is not None and layout.quote_over(source.idx) is not None:
        source, sure = None, False
    if source is not None and verb.tag_ in FINITE and word in cues.SPEECH and source.head.i != verb.i:
        source = _named_before(layout, verb) or source
    speaks = bool(quotes) or word in cues.SPEECH or word in cues.NAMING
    active = not cues.is_passive(verb) or inverted
    if source is None and speaks and active and not _is_bare(verb):
        source = _near_source(layout, unit, verb)
    if source is not None and source.i < verb.i:
        source = apposed_name(layout.reading, source, _stretch_start(layout, unit, verb)) or source
    base = Speech(verb, "", source, (), unit, sure=sure)
    if quotes:
        pieces = [piece for quote in quotes for piece in quote.pieces]
        stop = min((quote.start for quote in quotes if quote.start > verb.idx), default=None)
        mixed = stop is not None and _goes_on(layout, quotes, verb)
        clause = clause_after(layout, unit, verb, None if mixed else stop)
        side = "before" if quotes[0].start < verb.idx else "after"
        last = layout.text[
            slice(*max((quote for quote in quotes if quote.start < verb.idx), default=quotes[0]).pieces[-1])
        ]
        if clause is not None and (side == "after" or joins(layout, verb, clause, last)):
            pieces.append(clause)
        elif side == "after":
            pieces.extend(interrupted(layout, unit, verb, source))
        if side == "before":
            pieces.extend(_rest_of_clause(layout, unit, verb, source, quotes))
        if len(quotes) > 1 and quotes[-1].start > verb.idx and side == "before":
            side = "around"
        return replace(base, construction=f"quote-{side}", content=join(layout, pieces), quotes=quotes)
    if word in cues.NAMING:
        named = by_naming(layout, unit, verb, base)
        if named is not None:
            return named
    around = thrown_in(layout, unit, verb, source)
    if around:
        return replace(base, construction="inverted", content=join(layout, around))
    behind_it = inverted and word in cues.SPEECH and source is not None and source.i > verb.i
    front = clause_before(layout, unit, verb, source) if behind_it else []
    if front:
        return replace(base, construction="inverted", content=join(layout, front))
    clause = clause_after(layout, unit, verb, None)
    if clause is not None:
        that = layout.doc[verb.i + 1 : min(unit.end, verb.i + 8)].text.lower().find("that") >= 0
        front = interrupted(layout, unit, verb, source) if layout.doc[verb.i + 1].text == "," else []
        return replace(base, construction="clause", content=join(layout, [*front, clause]), that=that)
    shown = word in cues.EVIDENCE and source is not None and cues.lemma(source) in cues.DOCUMENTS
    if (word in cues.SPEECH or word in cues.THOUGHT or shown) and not _has_complement(verb, word):
        before = clause_before(layout, unit, verb, source)
        if before:
            return replace(base, construction="inverted", content=join(layout, before))
    if word in cues.INFINITIVE:
        wanted = infinitive(layout, unit, verb)
        if wanted is not None:
            return replace(base, construction="infinitive", content=join(layout, [wanted]))
    shows = word in cues.SHOWING and verb.tag_ == "VBG"  # "…, highlighting her ties to the city": not said
    fragment = by_fragment(layout, unit, verb, base)
    if fragment is not None:
        return fragment
    takes_object = word in cues.OBJECT or word in cues.LIGHT
    return by_object(layout, unit, verb, base) if takes_object and not shows else None


def _rest_of_clause(
    layout: Layout, unit: Unit, verb: Token, source: Token | None, quotes: tuple[Quote, ...]
) -> list[Span]:
    """The words between a quotation and the comma before its cue clause: "“No one sleeps” in the camp, Obi said"."""
    quote = max(quote for quote in quotes if quote.start < verb.idx)
    end = until_cue_clause(layout, unit, verb, source)
    if end is None or quote.start < layout.unit_span(unit)[0] or not layout.text[quote.end : end].strip(" ,”\"'"):
        return []
    return [(quote.pieces[-1][0], end)]


def _named_before(layout: Layout, verb: Token) -> Token | None:
    """The person named right before a verb that a wrong parse gave somebody else's subject."""
    before = layout.doc[verb.i - 1] if verb.i else None
    mention = layout.reading.mention_over(before) if before is not None else None
    named = mention is not None and mention.kind is Kind.PERSON and not mention.anaphoric
    if before is None or not named or layout.quote_over(before.idx) is not None:
        return None
    root = layout.reading.tokens(mention.span).root if mention is not None else before
    return root if root.dep_ in SUBJECTS else None


def _is_bare(verb: Token) -> bool:
    """Whether a verb is an infinitive, whose speaker stands elsewhere."""
    return verb.tag_ == "VB" and any(c.tag_ in ("TO", "MD") or c.lower_ in ("do", "did", "does") for c in verb.children)


def _has_complement(verb: Token, word: str) -> bool:
    """Whether the verb takes something else than a hearer ("considered inducing", "continues to play")."""
    if word in cues.TELLING:
        return False
    later = (child for child in verb.children if child.i > verb.i and child.tag_ != "VBG")
    if verb.i + 1 < len(verb.doc) and verb.doc[verb.i + 1].text == ",":
        return False
    return any(
        child.dep_ in ("xcomp", "ccomp", "obj") and child.pos_ not in ("PROPN", "PRON")
        for child in later
        if not is_apposed(child)
    )


def _is_inverted(layout: Layout, unit: Unit, verb: Token) -> bool:
    """Whether a verb of speech stands right behind what was said, its speaker behind it: "…,” said Black"."""
    if (
        verb.i <= unit.start + 1
        or verb.tag_ == "VBG"
        or any(c.dep_ in SUBJECTS and c.i < verb.i for c in verb.children)
    ):
        return False
    last = layout.doc[verb.i - 1]
    following = layout.doc[verb.i + 1] if verb.i + 1 < unit.end else None
    stands_behind = layout.is_mark(last) and layout.quote_over(last.idx) is not None
    return (stands_behind or last.text == ",") and following is not None and following.pos_ in ("PROPN", "NOUN", "DET")


def _near_source(layout: Layout, unit: Unit, verb: Token) -> Token | None:
    """The likeliest speaker in the verb's own stretch of text, between quotations."""
    around: list[Token] = []
    for token in layout.unit_tokens(unit):
        if layout.quote_over(token.idx) is not None:
            if token.i > verb.i:
                break
            around = []
        else:
            around.append(token)
    return nearest(layout.reading, verb, around)


def _goes_on(layout: Layout, quotes: tuple[Quote, ...], verb: Token) -> bool:
    """Whether a quotation behind a verb is part of its clause: "says “the wind is at our backs” despite the loss"."""
    quote = next(quote for quote in quotes if quote.start > verb.idx)
    first = layout.text[quote.pieces[0][0] : quote.pieces[0][0] + 1]
    return first.islower() and layout.text[max(0, quote.start - 2) : quote.start].rstrip()[-1:] not in ",:—–"


def _inserted(layout: Layout, unit: Unit, verb: Token) -> Token | None:
    """Who speaks in a cue clause put between a subject and its verb: "The road, said the mayor, is closed"."""
    front = layout.doc[unit.start : verb.i]
    if not front or front[-1].text != "," or cues.lemma(verb) not in cues.SPEECH - cues.TELLING:
        return None
    if verb.tag_ not in FINITE or any(token.tag_ in FINITE or token.text == "," for token in front[:-1]):
        return None
    source = nearest(layout.reading, verb, layout.doc[verb.i + 1 : unit.end])
    end = phrase(layout.reading, source)[1] if source is not None else unit.end
    return source if end < unit.end and layout.doc[end].text == "," else None


def _stretch_start(layout: Layout, unit: Unit, verb: Token) -> int:
    """Where the text between quotations in which a verb stands begins."""
    if layout.quotes_between(layout.doc[unit.start].idx, verb.idx):
        for i in range(verb.i - 1, unit.start - 1, -1):
            if layout.quote_over(layout.doc[i].idx) is not None:
                return i + 1
    return unit.start


def _learned(layout: Layout, unit: Unit, verb: Token) -> Speech | None:
    """What "the paper learned from the embassy": who tells stands after "from"."""
    for child in verb.children:
        if child.dep_ in ("obl", "nmod") and any(c.dep_ == "case" and c.lower_ == "from" for c in child.children):
            subject = subject_of(verb)
            content = clause_before(layout, unit, verb, subject)
            after = clause_after(layout, unit, verb, None)
            if after is not None:
                content = [after]
            if content:
                return Speech(verb, "learned", child, join(layout, content), unit)
    return None


def _follows_inverted(last: Speech, speech: Speech) -> bool:
    """Whether a cue goes on with the speaker behind the cue before: "…, said the mayor, and added that …"."""
    cue, source = speech.cue, last.source
    inverted = last.construction in ("inverted", "quote-before") and source is not None and source.i > last.cue.i
    own = any(child.dep_ in SUBJECTS for child in cue.children)
    return (
        inverted
        and source is not None
        and source.i < cue.i
        and cue.doc[cue.i - 1].tag_ == "CC"
        and cue.dep_ == "conj"
        and cue.head.i <= last.cue.i
        and not own
    )


def _share_sources(layout: Layout, found: list[Speech]) -> list[Speech]:
    """Give participles ("…, X said, adding that …") the speaker of the cue clause before them."""
    shared: list[Speech] = []
    last: Speech | None = None
    main = next((s for s in sorted(found, key=lambda s: s.cue.i) if s.source and s.cue.tag_ in FINITE), None)
    for speech in sorted(found, key=lambda s: s.cue.i):
        if main is not None and cues.is_leading_participle(speech.cue) and main.source is not None:
            # "Stressing that …, X added": a wrong parse lets the first clause run on over the cue behind it.
            stop = min(main.cue.idx, layout.doc[phrase(layout.reading, main.source)[0]].idx)
            content = tuple((a, min(b, stop)) for a, b in speech.content if a < stop)
            speech = replace(speech, source=main.source, content=content)
        own = any(child.dep_.startswith("nsubj") for child in speech.cue.children)
        if (
            speech.cue.tag_ == "VBG"
            and speech.construction != "according"
            and not own
            and last is not None
            and last.source is not None
            and speech.cue.dep_ != "acl"
        ):
            inside = any(start <= speech.cue.idx < end for start, end in last.content)
            if not inside:
                speech = replace(speech, source=last.source, sure=True)
        if last is not None and _follows_inverted(last, speech):
            speech = replace(speech, source=last.source, sure=True)
        shared.append(speech)
        inner = last is not None and any(start <= speech.cue.idx < end for start, end in last.content)
        if speech.source is not None and speech.construction not in ("noun", "according") and not inner:
            last = speech
    return shared
