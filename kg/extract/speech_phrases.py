"""Speech beyond verb and clause: "according to X", "X's claim that", "condemned the attack", "expressed hope for"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.extract import cues
from kg.extract.layout import Layout, Unit
from kg.extract.speakers import FINITE, SUBJECTS, phrase, subject_of
from kg.extract.speech import Speech
from kg.extract.speech_clauses import has_that, join, until_other_voice, until_trailing_cue
from kg.extract.tokens import Token
from kg.model import Kind

# What a noun of speech has behind it that may say what is said, and words that open it.
_INNER = ("nmod", "obl", "acl", "ccomp", "acl:relcl", "advcl")
_ABOUT = ("for", "about", "over", "that")
_RULING = ("reject", "deny")
_MOTIONS = frozenset("appeal application bail bid lawsuit motion permission petition plea request visa".split())
_NEAR_NAME, _FAR_NAME = 15, 25  # tokens from a verb to what it calls something, without and with "as" before it
_LEADS = ("for", "about", "over", "of", "that", "on", "at", "with", "in")


def by_object(layout: Layout, unit: Unit, verb: Token, base: Speech) -> Speech | None:
    """Speech whose content is a noun phrase ("condemned the attack", "expressed hope for", "called for talks")."""
    prepositions = cues.OBJECT.get(cues.lemma(verb), ("",))
    for child in verb.children:
        if child.i < verb.i or child.i >= unit.end:
            continue
        case = next((c.lower_ for c in child.children if c.dep_ == "case"), "")
        fits = (child.dep_ == "obj" and "" in prepositions) or (
            child.dep_ in ("obl", "nmod", "advcl") and case in prepositions and case
        )
        reason = _with_reason(verb, child)
        mention = layout.reading.mention_at(child)
        person = mention is not None and mention.kind is Kind.PERSON
        about_one = child.pos_ == "PRON" or cues.lemma(verb) == "thank" or person
        if not fits or (about_one and reason == child.right_edge.i):
            continue  # "praised him", but "praised him for his work"
        if cues.lemma(verb) in _RULING and cues.lemma(child) in _MOTIONS:
            continue  # "rejected the petition": an act
        last = layout.doc[min(reason, unit.end - 1)]
        first = child.left_edge.i
        if any(c.dep_ == "case" for c in child.children if c.i == first):
            first += 1
        words = ""
        if cues.lemma(verb) in cues.LIGHT:
            if cues.lemma(child) not in cues.NOUNS:
                continue
            words = f"{verb.text} {child.text}"
            behind = (*child.children, *(c for c in verb.children if c.left_edge.i == child.right_edge.i + 1))
            inner = next((c for c in behind if c.i > child.i and c.dep_ in _INNER), None)
            if inner is not None and inner.head.i == verb.i and layout.doc[inner.left_edge.i].lower_ in _ABOUT:
                last = layout.doc[min(inner.right_edge.i, unit.end - 1)]
            elif inner is not None and inner.head.i == verb.i:
                inner = None
            lead = layout.doc[inner.left_edge.i].lower_ if inner is not None else ""
            if inner is not None:
                first = inner.left_edge.i + (lead in _LEADS)
            if cues.lemma(verb) not in cues.OBJECT and (lead not in _ABOUT or cues.lemma(child) in cues.DOCUMENTS):
                continue  # "sent condolences to the family", "issued a statement"
        start = layout.doc[min(first, unit.end - 1)].idx
        end = until_trailing_cue(layout, unit, start, last.idx + len(last))
        if start >= end or not any(char.isspace() for char in layout.text[start:end]):
            continue
        return replace(base, construction="object", content=join(layout, [layout.tidy((start, end))]), words=words)
    return None


def _with_reason(verb: Token, child: Token) -> int:
    """The last token of an object and of what somebody is accused of or praised for, if that follows."""
    if child.dep_ == "obj":
        for other in verb.children:
            cased = any(c.dep_ in ("case", "mark") and c.lower_ in ("of", "for", "over") for c in other.children)
            if other.left_edge.i == child.right_edge.i + 1 and other.dep_ in ("obl", "advcl", "nmod") and cased:
                return other.right_edge.i
        following = child.doc[child.right_edge.i + 1] if child.right_edge.i + 1 < len(child.doc) else child
        if following.lower_ in ("of", "for") and following.head.i > following.i:
            return following.head.right_edge.i  # whatever the parse hangs it on
    return child.right_edge.i


def by_naming(layout: Layout, unit: Unit, verb: Token, base: Speech) -> Speech | None:
    """What somebody calls something, if words of it are quoted: "called the law “much better” than the old one"."""
    if cues.is_passive(verb) or (verb.tag_ == "VBN" and not any(c.dep_ == "aux" for c in verb.children)):
        return None
    first = verb.i + (2 if cues.lemma(verb) == "refer" and verb.i + 1 < unit.end else 1)
    if first >= unit.end or layout.doc[first].is_punct or layout.doc[first].tag_ in ("IN", "RP", "TO", "CC"):
        return None
    end = layout.unit_tokens(unit).end_char
    quote = next(
        (q for q in layout.quotes_between(layout.doc[first].idx, end) if q.start > layout.doc[first].idx), None
    )
    if quote is None or quote.end > end:
        return None
    if _is_name(layout.text[slice(*quote.pieces[0])]):
        return None
    between = [token for token in layout.doc[first : unit.end] if token.idx < quote.start]
    if cues.lemma(verb) == "dismiss" and not any(token.lower_ == "as" for token in between):
        return None  # "dismissed a petition against the “relief” fund"
    as_it_is = len(between) > 1 and "as" in (between[-1].lower_, between[-2].lower_)
    if len(between) > (_FAR_NAME if as_it_is else _NEAR_NAME) or any(t.text in (";", ":", ".") for t in between):
        return None
    if not as_it_is and any(t.text == "," or t.tag_ in FINITE for t in between):
        return None
    if any(cues.lemma(t) in cues.NAMING and t.tag_.startswith("VB") for t in between):
        return None
    return replace(base, construction="naming", content=join(layout, [(layout.doc[first].idx, quote.pieces[-1][1])]))


def by_fragment(layout: Layout, unit: Unit, verb: Token, base: Speech) -> Speech | None:
    """Quoted words that a verb of speech takes as its object: "cited “a lack of pilots”", "spoke of “dark days”"."""
    if cues.lemma(verb) not in cues.FRAGMENT or cues.is_passive(verb):
        return None
    for child in verb.children:
        quote = layout.quote_over(child.idx) if verb.i < child.i < unit.end and child.dep_ in ("obj", "obl") else None
        if quote is None or quote.end > layout.unit_tokens(unit).end_char or quote.start < verb.idx:
            continue
        words = layout.text[slice(*quote.pieces[0])]
        if " " not in words or not words[:1].islower():
            continue  # a name, or a single word in marks
        first = layout.doc[child.left_edge.i + (child.left_edge.dep_ == "case")]
        start = min(first.idx, quote.pieces[0][0])
        return replace(base, construction="naming", content=join(layout, [(start, quote.pieces[-1][1])]))
    return None


def _is_name(words: str) -> bool:
    """Whether quoted words are a name in marks rather than what somebody calls something: "the group “Red Lake”"."""
    return all(word[:1].isupper() for word in words.split())


def according(layout: Layout, unit: Unit, token: Token) -> Iterator[Speech]:
    """What somebody says by "according to X, …" or "…, as per X"."""
    head = token.head if token.dep_ == "case" and token.head.i > token.i + 1 else _first_noun(layout, unit, token.i + 2)
    if head is None or head.i >= unit.end:
        return
    if head.lower_ == "what":  # "according to what the ministry announced"
        clause = next((c for c in head.children if c.dep_ == "acl:relcl"), None)
        subject = next((c for c in clause.children if c.dep_ in SUBJECTS), None) if clause is not None else None
        head = subject if subject is not None else head
    named = layout.reading.mention_at(head) is not None
    if cues.lemma(head) in cues.NOT_SOURCES and not named:
        return
    if token.lower_ == "as" and not (named or cues.lemma(head) in cues.VOICES or cues.is_person(head)):
        return  # "as per the usual practice"
    last = max(phrase(layout.reading, head)[1] - 1, min(head.right_edge.i, unit.end - 1), _name_end(layout, head))
    while last > head.i and layout.doc[last].is_punct:
        last -= 1
    if token.i <= unit.start + 2:
        comma = next(
            (t.i for t in layout.doc[head.i : unit.end] if t.text == "," and t.i > _name_end(layout, head)), None
        )
        told = next((c for c in head.children if c.dep_ == "appos" and comma is not None and c.i > comma), None)
        if told is not None:  # "According to Ana Berg, a nurse in Lima, the ward is full"
            end = told.right_edge.i + 1
            comma = end if end < unit.end and layout.doc[end].text == "," else comma
        elif comma is not None and comma + 1 < unit.end and layout.doc[comma + 1].lower_ in ("a", "an", "former"):
            rest = layout.doc[comma + 1 : unit.end]
            end = next((t.i for t in rest if t.text == "," or t.tag_ in FINITE), comma)
            comma = end if layout.doc[end].text == "," else comma
        if comma is None or any(t.tag_ in FINITE for t in layout.doc[last + 1 : comma]):
            comma = last  # no comma parts the source from what it says
        first = comma + 1
        if first >= unit.end:
            return
        start, end = layout.doc[first].idx, layout.unit_tokens(unit).end_char
        content = [(start, until_other_voice(layout, unit, start, end))]
    else:
        begin = layout.doc[unit.start].idx
        content = [(begin, token.idx)]
        verbs = [
            t for t in layout.doc[last + 1 : unit.end] if t.pos_ in ("VERB", "AUX") and t.tag_ not in ("VBG", "VBN")
        ]
        if verbs and last + 1 < unit.end and layout.doc[last + 1].text in (",", "—", "–", ")"):
            content.append((layout.doc[last + 1].idx, layout.unit_tokens(unit).end_char))
    spans = [layout.tidy(span) for span in content if layout.tidy(span)[1] > layout.tidy(span)[0]]
    words = layout.doc[token.i : token.i + 2].text
    yield Speech(token, "according", head, join(layout, spans), unit, words=words.lower())


def _first_noun(layout: Layout, unit: Unit, start: int) -> Token | None:
    """The head of the noun phrase that starts at a token index, where the parse gives none."""
    for token in layout.doc[start : min(unit.end, start + 12)]:
        if token.pos_ in ("PROPN", "NOUN", "PRON") and token.dep_ not in ("compound", "nmod:poss", "amod"):
            return token
    return None


def _name_end(layout: Layout, head: Token) -> int:
    """The last token of the name around a token, which may hold commas ("Ministry of Forestry, Water and Energy")."""
    mention = layout.reading.mention_over(head)
    return layout.reading.tokens(mention.span).end - 1 if mention is not None else head.i


def by_noun(layout: Layout, unit: Unit, noun: Token) -> Iterator[Speech]:
    """What a noun reports: "X's claim that …", "the statement by X that …", "in X's view, …"."""
    source = next((c for c in noun.children if c.dep_ == "nmod:poss"), None)
    if source is None:
        source = next(
            (
                c
                for c in noun.children
                if c.dep_ == "nmod"
                and c.i > noun.i
                and any(d.lower_ in ("by", "from") and d.dep_ == "case" for d in c.children)
            ),
            None,
        )
    clause = next(
        (
            c
            for c in noun.children
            if c.i > noun.i
            and c.dep_ in ("ccomp", "acl", "acl:relcl", "advcl")
            and (has_that(c, noun) or c.dep_ == "ccomp")
        ),
        None,
    )
    if (
        source is None
        and noun.dep_ in ("obj", "obl")
        and cues.is_verb(noun.head)
        and cues.lemma(noun.head) in cues.LIGHT
    ):
        source = subject_of(noun.head)
    if source is None:
        return
    if clause is not None:
        first = min(t.i for t in clause.subtree if t.i > noun.i)
        last = layout.doc[min(clause.right_edge.i, unit.end - 1)]
        words = (
            f"{noun.head.text} {noun.text}" if noun.dep_ == "obj" and cues.lemma(noun.head) in cues.LIGHT else noun.text
        )
        yield Speech(
            noun,
            "noun",
            source,
            join(layout, [layout.tidy((layout.doc[first].idx, last.idx + len(last)))]),
            unit,
            words=words,
        )
    elif noun.lower_ in ("view", "opinion", "words", "estimation", "assessment") and noun.i <= unit.start + 4:
        case = next((c for c in noun.children if c.dep_ == "case" and c.lower_ == "in"), None)
        if case is not None and noun.i + 1 < unit.end and layout.doc[noun.i + 1].text == ",":
            span = layout.tidy((layout.doc[noun.i + 1].idx, layout.unit_tokens(unit).end_char))
            yield Speech(noun, "noun", source, join(layout, [span]), unit, words=f"in … {noun.text}".replace("… ", ""))
