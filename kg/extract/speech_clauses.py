"""Where what was said stands when no quotation marks tell: clauses after, before and around the cue."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from kg.extract import cues
from kg.extract.layout import Layout, Unit
from kg.extract.speakers import DAYS, FINITE, SUBJECTS, phrase, speaks_apart, subject_of
from kg.extract.tokens import Span as TokenSpan
from kg.extract.tokens import Token
from kg.model import Span

_MIN_CONTENT_WORDS = 3
_ASIDE = frozenset("while as after when before although though since because if so unless until whether".split())
PARTING = (",", "—", "–", "-", "--")  # what parts a cue clause from the words around it
_REASONS = frozenset("as because if unless since although though".split())  # open a clause of what is said
_CONTRASTS = frozenset("but while whereas though although".split())
_OTHER_VOICE = 10  # tokens from ", while" to the verb of another speaker
# Where, how or by what something is said: "…, he said, on condition of anonymity".
_OCCASIONS = frozenset(
    "address anonymity appearance article briefing call conference email interview letter message news post "
    "press speech statement telephone".split()
)
_NOMINAL = frozenset("DT PDT JJ JJR JJS NN NNS NNP NNPS PRP PRP$ EX CD POS CC IN RB HYPH $".split())


def clause_after(layout: Layout, unit: Unit, verb: Token, stop: int | None) -> Span | None:
    """The clause that the verb governs to its right, as far as `stop` (an offset) if a quotation takes over there."""
    limit = layout.unit_tokens(unit).end_char if stop is None else stop
    start, end = (
        _complement(layout, unit, verb, limit)
        or _announced(layout, unit, verb, limit)
        or _governing(layout, unit, verb, limit)
        or (limit, limit)
    )
    if start >= end:
        return None
    end = until_other_voice(layout, unit, start, until_trailing_cue(layout, unit, start, end))
    span = layout.tidy((start, end))
    return span if span[1] - span[0] > 1 else None


def joins(layout: Layout, verb: Token, clause: Span, quoted: str) -> bool:
    """Whether a clause behind a verb goes on with the quotation (`quoted`) in front of it.

    So it does right behind the verb ("“Sadly,” he said it was over") and behind a cue clause thrown in ("“The law”, she
    said, is dead"), not behind a comma or dash else: "“Go,” she told him in the yard, as others watched".
    """
    first = layout.index_at(clause[0])
    between = [token.text for token in layout.doc[verb.i + 1 : first] if token.lower_ != "that"]
    parted = any(text in PARTING for text in between)
    thrown = between == [","] and layout.doc[first].lower_ not in _ASIDE and quoted[-1:] not in ".!?"
    before = layout.doc[first - 1]
    return not parted or thrown or (before.lower_ == "that" and before.tag_ == "IN")


def until_other_voice(layout: Layout, unit: Unit, start: int, end: int) -> int:
    """The end of what one speaker says, moved before what another one does: "…, while officials said …"."""
    tokens = [token for token in layout.unit_tokens(unit) if start <= token.idx < end]
    for n, token in enumerate(tokens[:-1]):
        if token.text != "," or tokens[n + 1].lower_ not in _CONTRASTS or layout.quote_over(token.idx) is not None:
            continue
        finite = next((t for t in tokens[n + 2 : n + 2 + _OTHER_VOICE] if t.tag_ in FINITE), None)
        if finite is None or cues.lemma(finite) not in cues.SPEECH or layout.quote_over(finite.idx) is not None:
            continue
        if any(child.dep_ == "ccomp" and child.i > finite.i for child in finite.children):
            return token.idx
    return end


def behind(verb: Token) -> int:
    """The token index behind a verb and its particle ("pointed out")."""
    return verb.i + 1 + any(child.dep_ == "compound:prt" and child.i == verb.i + 1 for child in verb.children)


def _complement(layout: Layout, unit: Unit, verb: Token, limit: int) -> Span | None:
    """The clausal complement to the right of a verb as the parse has it."""
    for child in verb.children:
        cut_off = child.i >= unit.end and child.dep_ == "ccomp" and child.left_edge.i == verb.i + 1
        if child.i < verb.i or not cues.is_known(verb) or (not cut_off and (child.idx >= limit or child.i >= unit.end)):
            continue
        with_that = child.dep_ in ("parataxis", "dep", "xcomp", "advcl", "acl", "conj") and has_that(child, verb)
        if child.dep_ == "ccomp" or with_that:
            if child.dep_ == "ccomp" and not _is_finite(child) and layout.doc[verb.i + 1].text == ",":
                continue  # "…, Li said, urging": no content
            if child.dep_ == "ccomp" and is_apposed(child):
                continue  # "…, Li said on Monday, the first word on the matter"
            first = min(t.i for t in child.subtree if t.i > verb.i)
            if _fronted(verb) and child.dep_ == "ccomp":
                first = verb.i + 1
            if any(t.tag_ in FINITE for t in layout.doc[verb.i + 1 : first]):
                continue  # a relative clause at the end of the real one
            first = _behind_occasion(layout, child, verb, first)
            between = layout.doc[verb.i + 1 : first]
            subject_cut_off = layout.doc[first].tag_ in FINITE and all(t.tag_ in _NOMINAL for t in between)
            if subject_cut_off and cues.lemma(verb) not in cues.TELLING:
                first = verb.i + 1
            own = _own_cue(child)
            if own is not None:
                return layout.doc[first].idx, min(limit, own.idx)
            last = layout.doc[min(child.right_edge.i, unit.end - 1)]
            return layout.doc[first].idx, min(limit, _widened(layout, unit, verb, last))
    return None


def is_apposed(noun: Token) -> bool:
    """Whether a noun behind a comma says nothing by itself: it has neither subject nor verb."""
    said = any(c.dep_ in (*SUBJECTS, "expl", "csubj", "cop", "mark", "aux") for c in noun.children)
    edge = noun.left_edge
    parted = edge.text == "," or (edge.i > 0 and noun.doc[edge.i - 1].text == ",")
    return noun.pos_ in ("NOUN", "PROPN") and not said and parted


def _own_cue(clause: Token) -> Token | None:
    """The "and" before a further cue of the speaker that a wrong parse took into a clause."""
    further = next((child for child in clause.children if speaks_apart(child)), None)
    return next((c for c in further.children if c.dep_ == "cc" and c.i < further.i), None) if further else None


def _fronted(verb: Token) -> bool:
    """Whether what was said starts with a clause of its own: "said because the road was closed, they had to walk"."""
    following = next((child for child in verb.children if child.i > verb.i), None)
    return (
        following is not None
        and following.dep_ == "advcl"
        and following.left_edge.i == verb.i + 1
        and following.left_edge.lower_ in _ASIDE
    )


def _behind_occasion(layout: Layout, child: Token, verb: Token, first: int) -> int:
    """Where what was said starts, behind the time of saying it that a wrong parse took in: "said on Sunday that …"."""
    that = next((c.i for c in child.children if c.dep_ == "mark" and c.lower_ == "that" and c.i > verb.i), None)
    if that is not None:
        return max(first, that)
    day = next((t for t in layout.doc[first : first + 2] if t.lower_ in DAYS), None)
    if day is None or (day.i > first and layout.doc[first].lower_ != "on"):
        return first
    subject = any((c.dep_ in SUBJECTS or c.dep_ == "expl") and c.left_edge.i == day.i + 1 for c in child.children)
    return day.i + 1 if subject else first


def _widened(layout: Layout, unit: Unit, verb: Token, last: Token) -> int:
    """Where the words of a speaker end: parses cut them short, so as far as the sentence goes or the next cue."""
    end = last.idx + len(last)
    if cues.lemma(verb) not in cues.SPEECH:
        return end
    for child in verb.children:
        if child.i <= last.i or child.i >= unit.end or child.is_punct:
            continue
        sharing = cues.is_known(child) or not any(c.dep_ in SUBJECTS or c.dep_ == "expl" for c in child.children)
        side = child.dep_ == "parataxis" or (child.dep_ == "conj" and sharing)
        clause = child.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in _ASIDE for c in child.children)
        if side or clause:
            return end
        end = layout.doc[min(child.right_edge.i, unit.end - 1)].idx + len(
            layout.doc[min(child.right_edge.i, unit.end - 1)]
        )
    rest = [token for token in layout.unit_tokens(unit) if token.idx >= end]
    parted = any(t.tag_ in (*FINITE, "CC", "VBG") or (t.is_punct and t.text not in ".-–’'") for t in rest)
    if parted or all(t.is_punct for t in rest):
        return end
    return layout.unit_span(unit)[1]  # "… in Sharm El | -Sheikh": nothing parts the rest


def _announced(layout: Layout, unit: Unit, verb: Token, limit: int) -> Span | None:
    """The clause after a verb of speech by its words alone: "that" or a subject and a finite verb follow."""
    if cues.lemma(verb) not in cues.SPEECH or verb.i + 2 >= unit.end:
        return None
    first = verb.i + 1
    if layout.doc[first].text == "," and _opens(layout, unit, verb):
        first += 1  # "Berg said, the plan was …", as some papers print it
    following = [token for token in layout.doc[first : min(unit.end, verb.i + 28)] if token.idx < limit]
    has_object = any(child.dep_ == "obj" and child.i > verb.i for child in verb.children)
    for n, token in enumerate(following):
        if token.lower_ == "that" and (
            token.tag_ == "IN" or (cues.lemma(verb) in cues.TELLING | {"say", "add"} and token.dep_ != "obj")
        ):
            if any(t.tag_ in FINITE for t in following[n + 1 :]):
                return token.idx, limit
            return None
        participle = has_object and token.tag_ == "VBG" and layout.doc[token.i - 1].text == ","
        if token.tag_ in FINITE or token.lower_ in ("who", "which") or participle:
            break
    for n, token in enumerate(following[:16]):
        if token.tag_ in FINITE:
            subject = (
                n > 0
                and following[n - 1].tag_ != "CC"
                and any(t.pos_ in ("NOUN", "PROPN", "PRON") for t in following[:n])
            )
            return (following[0].idx, limit) if subject else None
        if token.tag_ not in _NOMINAL or (n == 0 and token.tag_ in ("IN", "CC", "POS")) or token.lower_ in _ASIDE:
            return None
    return None


def _opens(layout: Layout, unit: Unit, verb: Token) -> bool:
    """Whether a verb's clause begins the sentence, so that what was said can stand behind it only."""
    source = subject_of(verb)
    if source is None or not unit.start <= source.i < verb.i:
        return False
    front = layout.doc[unit.start : phrase(layout.reading, source)[0]]
    return not any(token.tag_ in FINITE for token in front) or is_lead(front)


def _governing(layout: Layout, unit: Unit, verb: Token, limit: int) -> Span | None:
    """The clause that a wrong parse put over its cue: "The note said for each of them, a fee is due"."""
    head = verb.head
    if verb.dep_ not in ("advcl", "parataxis", "dep") or not verb.i < head.i < unit.end:
        return None
    if cues.lemma(verb) not in cues.SPEECH or verb.tag_ not in FINITE or layout.doc[verb.i + 1].is_punct:
        return None
    left = [child for child in verb.children if child.i < verb.i]
    if any(child.dep_ in ("mark", "advmod") for child in left) or not any(child.dep_ in SUBJECTS for child in left):
        return None
    if not any(child.dep_ in SUBJECTS and child.i > verb.i for child in head.children):
        return None
    last = layout.doc[min(head.right_edge.i, unit.end - 1)]
    return layout.doc[verb.i + 1].idx, min(limit, last.idx + len(last))


def until_trailing_cue(layout: Layout, unit: Unit, start: int, end: int) -> int:
    """The end of a clause, moved before who reported it (", Reuters reported", ", according to a source")."""
    tokens = [token for token in layout.unit_tokens(unit) if start <= token.idx < end]
    for token, following in pairwise(tokens[1:]):
        pair = (token.lower_, following.lower_)
        source = pair == ("according", "to") or (pair[0] == "as" and pair[1] in ("reported", "quoted", "cited"))
        if source and layout.doc[token.i - 1].text in (",", "”", '"') and layout.quote_over(token.idx) is None:
            end = layout.doc[token.i - 1].idx
            tokens = [token for token in tokens if token.idx < end]
            break
    for token in reversed(tokens[-12:]):
        if cues.is_verb(token) and cues.lemma(token) in (
            "report",
            "say",
            "quote",
            "cite",
            "write",
            "tell",
            "note",
            "add",
        ):
            subject = subject_of(token)
            if subject is None or subject.idx < start:
                continue
            if subject.i > token.i:
                closes = subject.right_edge.i >= tokens[-1].i - 1 and layout.doc[token.i - 1].text == ","
                if closes and token.tag_ in FINITE and layout.doc[token.i - 1].idx > start:
                    return layout.doc[token.i - 1].idx
                continue
            first = phrase(layout.reading, subject)[0]
            before = layout.doc[first - 1]
            if before.text == "," and before.idx > start and _clause_child(token) is None:
                return before.idx
    return _until_participle(layout, unit, start, end)


def _until_participle(layout: Layout, unit: Unit, start: int, end: int) -> int:
    """The end of a clause, moved before a further cue of the same speaker ("…, adding that …")."""
    for token in layout.unit_tokens(unit)[1:]:
        if start < token.idx < end and token.tag_ == "VBG" and layout.doc[token.i - 1].text == ",":
            following = layout.doc[token.i + 1].lower_ if token.i + 1 < unit.end else ""
            if cues.lemma(token) in cues.SPEECH and (following == "that" or _clause_child(token) is not None):
                return layout.doc[token.i - 1].idx
    return end


def _clause_child(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i), None)


def has_that(child: Token, verb: Token) -> bool:
    """Whether a clause is introduced by "that" or "whether", after the word that governs it."""
    return any(c.lower_ in ("that", "whether") and c.dep_ == "mark" and c.i > verb.i for c in child.children)


def _is_finite(token: Token) -> bool:
    return any(child.dep_ in SUBJECTS or child.dep_ in ("expl", "csubj") for child in token.children)


def clause_before(layout: Layout, unit: Unit, verb: Token, source: Token | None) -> list[Span]:
    """What stands in front of a cue clause ("…, X said", "…, said X") and, if the clause is thrown in, behind it."""
    lead = verb.i
    if source is not None and source.i < verb.i and source.i >= unit.start:
        lead = _phrase_start(layout, unit, source)
    for child in reversed([child for child in verb.children if child.dep_ in ("aux", "advmod", "mark")]):
        whole = child.right_edge.i - child.left_edge.i < len(tuple(child.subtree))
        if child.right_edge.i == lead - 1 and whole:  # not "Later", to which a wrong parse gives the last comma
            lead = child.left_edge.i
    if lead <= unit.start + 1 and layout.doc[unit.start].lower_ == "as":
        return _after_as(layout, unit, verb)
    if layout.doc[unit.start].lower_ == "according":
        return []
    comma = lead - 1
    while comma > unit.start and layout.is_mark(layout.doc[comma]):
        comma -= 1
    if comma <= unit.start:
        return []
    linked = any(child.dep_ == "ccomp" and child.i < lead for child in verb.children) or verb.dep_ == "parataxis"
    if layout.doc[comma].text not in PARTING and not linked:
        return []
    if source is None or (source.i < verb.i and verb.i - source.i > 30):
        return []
    start = layout.doc[unit.start].idx
    end = layout.doc[comma].idx if layout.doc[comma].is_punct else layout.doc[comma].idx + len(layout.doc[comma])
    pieces = []
    left = layout.tidy((start, end))
    words = [t for t in layout.unit_tokens(unit) if left[0] <= t.idx < left[1] and not t.is_punct]
    if len(words) >= _MIN_CONTENT_WORDS and any(t.pos_ in ("VERB", "AUX") for t in words):
        if is_lead(layout.doc[unit.start : comma]):
            return []
        pieces.append(left)
    thrown_in = _after_thrown_in(layout, unit, verb, lead, source)
    if thrown_in is not None and (pieces or len(words) >= 1):
        if not pieces and words:
            pieces.append(left)
        pieces.append(thrown_in)
    return pieces


def is_lead(front: TokenSpan) -> bool:
    """Whether what stands in front of a cue clause only leads to it: "On how she won, Berg said, …".

    Such a phrase has no finite verb outside the one preposition or participle that it starts with.
    """
    first = front[0]
    if first.pos_ not in ("ADP", "SCONJ") and (first.tag_ not in ("VBG", "VBN") or first.dep_.startswith("csubj")):
        return False
    top = first if first.tag_ in ("VBG", "VBN") else first.head
    if first.dep_ == "case" and any(child.dep_ == "cop" and child.tag_ in FINITE for child in top.children):
        return False  # "Among the dead were …"
    inside = {token.i for token in top.subtree}
    behind = next((n for n, token in enumerate(front) if token.text == ","), len(front))
    own = (token for n, token in enumerate(front) if token.tag_ in FINITE and (n > behind or token.i not in inside))
    return next(own, None) is None


def thrown_in(layout: Layout, unit: Unit, verb: Token, source: Token | None) -> list[Span]:
    """What stands on both sides of a cue clause between commas: "The road is closed, she said, with no way around"."""
    after = behind(verb)
    if cues.lemma(verb) not in cues.SPEECH or source is None or not unit.start < source.i < verb.i < unit.end - 2:
        return []
    lead = _phrase_start(layout, unit, source)
    front = layout.doc[unit.start : max(unit.start, lead - 1)]
    if layout.doc[lead - 1].text not in PARTING or len(front) < _MIN_CONTENT_WORDS:
        return []
    if after >= unit.end or layout.doc[after].text != layout.doc[lead - 1].text:
        return []
    rest = layout.doc[after + 1 : unit.end]
    reason = front[0].lower_ in _REASONS and any(token.tag_ in FINITE for token in rest)
    if not any(token.tag_ in FINITE for token in front) or (front[0].pos_ in ("SCONJ", "ADP") and not reason):
        return []
    linked = verb.dep_ == "parataxis" or any(c.dep_ in ("ccomp", "parataxis") and c.i < lead for c in verb.children)
    if not (linked or reason) or (front[0].tag_ == "VBG" and front[0].dep_ != "csubj"):
        return []
    pieces = [layout.tidy((front.start_char, front.end_char))]
    passed_on = any(token.tag_ in FINITE and cues.lemma(token) in cues.SPEECH for token in rest[:6])
    if len(rest) and rest[0].tag_ not in ("VBG", "CC") and not passed_on and not _is_occasion(rest):
        end = until_trailing_cue(layout, unit, rest.start_char, rest.end_char)
        pieces.append(layout.tidy((rest.start_char, end)))
    return pieces


def until_cue_clause(layout: Layout, unit: Unit, verb: Token, source: Token | None) -> int | None:
    """The offset of the comma in front of a cue clause; none if no comma parts it from what was said."""
    lead = verb.i
    if source is not None and unit.start <= source.i < verb.i:
        lead = _phrase_start(layout, unit, source)
    before = layout.doc[lead - 1]
    return before.idx if lead - 1 > unit.start and before.text in PARTING else None


def _is_occasion(rest: TokenSpan) -> bool:
    """Whether what follows a cue clause only tells how it was said: "on condition of anonymity"."""
    verbless = not any(token.tag_ in FINITE for token in rest)
    said_so = rest[0].pos_ in ("ADP", "SCONJ") and any(cues.lemma(token) in _OCCASIONS for token in rest)
    return all(token.is_punct for token in rest) or (verbless and said_so)


def interrupted(layout: Layout, unit: Unit, verb: Token, source: Token | None) -> list[Span]:
    """The noun phrase that a cue clause parts from its quoted verb: "The law, she said, “is dead”"."""
    if source is None or not unit.start < source.i < verb.i:
        return []
    lead = _phrase_start(layout, unit, source)
    front = layout.doc[unit.start : lead]
    if not front or front[-1].text != "," or any(token.tag_ in FINITE for token in front):
        return []
    if front[0].pos_ in ("ADP", "SCONJ", "ADV", "CCONJ", "VERB"):
        return []  # "On Monday, she said", "In a letter, she said"
    return [layout.tidy((front[0].idx, front[-1].idx))]


def _phrase_start(layout: Layout, unit: Unit, source: Token) -> int:
    """The first token of a speaker's phrase, taken back over nouns and adjectives as far as a comma."""
    first = phrase(layout.reading, source)[0]
    for i in range(first - 1, max(unit.start, first - 14), -1):
        token = layout.doc[i]
        if token.text == ",":
            return i + 1
        if token.pos_ not in ("NOUN", "PROPN", "ADJ", "DET", "NUM") and token.lower_ not in (
            "of",
            "to",
            "for",
            "'s",
            "’s",
            "-",
        ):
            break
    return first


def _after_as(layout: Layout, unit: Unit, verb: Token) -> list[Span]:
    """What follows "As the president said, …"."""
    for token in layout.doc[verb.i + 1 : min(unit.end, verb.i + 15)]:
        if token.text == ",":
            return [layout.tidy((token.idx, layout.unit_tokens(unit).end_char))]
        if token.tag_ in FINITE:
            break
    return []


def _after_thrown_in(layout: Layout, unit: Unit, verb: Token, lead: int, source: Token | None) -> Span | None:
    """The rest of a clause that a cue clause interrupts ("The plan, he said, is doomed")."""
    after = behind(verb)
    if source is not None and verb.i < source.i < unit.end:
        after = phrase(layout.reading, source)[1]  # "The plan, said the mayor, is doomed"
    verbless = not any(token.tag_ in FINITE for token in layout.doc[unit.start : lead])
    if verbless and after < unit.end and layout.doc[after].text in PARTING:
        # Nothing but a noun phrase stands in front: the rest must be its clause, whatever the parse says.
        return layout.tidy((layout.doc[after].idx, layout.unit_tokens(unit).end_char))
    if verb.dep_ != "parataxis" or verb.head.i >= unit.end:
        return None
    own = {token.i for token in verb.subtree}
    rest = [token for token in verb.head.subtree if token.i > max(own) and token.i < unit.end]
    if len([token for token in rest if not token.is_punct]) < 2 or not rest[0].is_punct:
        return None
    if _is_occasion(layout.doc[rest[0].i + 1 : unit.end]):
        return None
    return layout.tidy((rest[0].idx, rest[-1].idx + len(rest[-1])))


def infinitive(layout: Layout, unit: Unit, verb: Token) -> Span | None:
    """What somebody asks for or vows: the infinitive, with who is to do it ("urged the two sides to talk")."""
    for child in verb.children:
        if (
            child.dep_ in ("xcomp", "ccomp", "advcl")
            and child.i > verb.i
            and any(c.tag_ == "TO" for c in child.children)
        ):
            first = min(t.i for t in child.subtree if t.i > verb.i)
            for other in verb.children:
                if other.dep_ in ("obj", "iobj", "obl") and verb.i < other.i < child.i:
                    first = min(first, other.left_edge.i)
            last = layout.doc[min(child.right_edge.i, unit.end - 1)]
            end = until_trailing_cue(layout, unit, layout.doc[first].idx, last.idx + len(last))
            return layout.tidy((layout.doc[first].idx, end))
    return None


def join(layout: Layout, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in text order, none inside another, widened to the quotations that they cut."""
    wide: list[Span] = []
    for start, end in spans:
        pieces = [(start, end)]
        for quote in layout.quotes_between(start, end):
            if quote.start < end and start < quote.end:
                inside = quote.pieces[0][0] >= start and quote.pieces[-1][1] <= end
                within = quote.pieces[0][0] <= start and end <= quote.pieces[-1][1]
                if inside or within:
                    continue
                pieces.extend(quote.pieces)
        wide.extend(pieces)
    joined: list[Span] = []
    for start, end in sorted(wide):
        if not any(char.isalnum() for char in layout.text[start:end]):
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)
