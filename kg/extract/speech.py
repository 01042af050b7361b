"""Places that may report what somebody said: a cue, the speaker's phrase and the pieces of what was said.

Quotation marks are hard evidence and are used first; syntax comes second; the shape of the sentence ("…, X said.") helps
where the parse is wrong. Everything plausible is proposed here; `attributions` joins, judges and resolves it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from spacy.tokens import Token

from kg.extract import cues
from kg.extract.layout import Layout, Unit
from kg.extract.quotes import Quote, is_phrase
from kg.extract.speakers import apposed_name, can_speak, nearest, phrase, subject_of
from kg.model import Span

_MIN_CONTENT_WORDS = 3
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_NOMINAL = frozenset("DT PDT JJ JJR JJS NN NNS NNP NNPS PRP PRP$ EX CD POS CC IN RB HYPH $".split())


@dataclass(frozen=True, slots=True)
class Speech:
    """A proposed attribution. `construction` names how cue and content go together; `source` heads the speaker's phrase."""

    cue: Token
    construction: str
    source: Token | None
    content: tuple[Span, ...]
    unit: Unit
    quotes: tuple[Quote, ...] = ()
    sure: bool = True
    that: bool = False
    words: str = field(default="")  # the cue's wording if it is more than one word

    @property
    def start(self) -> int:
        """Where its text begins: cue or content."""
        return min(self.cue.idx, *(start for start, _ in self.content))


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
    owners = _owners(layout, unit, plain)
    found: list[Speech] = []
    for token in plain:
        if token.lower_ == "according" and token.i + 1 < unit.end and layout.doc[token.i + 1].lower_ == "to":
            found.extend(_according(layout, unit, token))
        elif cues.is_verb(token) or token.i in owners:
            speech = _by_verb(layout, unit, token, tuple(owners.get(token.i, ())))
            if speech is not None:
                found.append(speech)
        elif token.pos_ in ("NOUN", "PROPN") and cues.lemma(token) in cues.NOUNS:
            found.extend(_by_noun(layout, unit, token))
    return _share_sources(layout, found)


# ---------------------------------------------------------------------------------------------- quotations


def _owners(layout: Layout, unit: Unit, plain: list[Token]) -> dict[int, list[Quote]]:
    """Which verb outside the marks each free-standing quotation of a unit belongs to, by the verb's index."""
    owners: dict[int, list[Quote]] = {}
    for quote in _quotes_around(layout, unit):
        verb = _owner(layout, unit, quote, plain)
        if verb is not None:
            owners.setdefault(verb.i, []).append(quote)
    return owners


def _quotes_around(layout: Layout, unit: Unit) -> Iterator[Quote]:
    start, end = layout.unit_span(unit)
    for quote in layout.quotes:
        if quote.start < end and start < quote.end:
            yield quote
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
    if after and (quote.start <= layout.unit_span(unit)[0] or not before or _ends_clause(layout, quote)):
        verb = _cue_after(after, quote, layout)
        if verb is not None:
            return verb
    if outside_before:
        return None
    for token in reversed(before):
        if _may_own(token):
            return token
    return None


def _is_free(layout: Layout, quote: Quote, before: list[Token]) -> bool:
    """Whether a quotation stands as an utterance, not as a few marked words within a clause."""
    if not before:
        return True
    last = before[-1]
    if last.text in (",", ":", "—", "–", ";", "-", "--", "..."):
        return True
    if last.lower_ == "that" or _may_own(last):
        return True
    inner = " ".join(layout.text[start:end] for start, end in quote.pieces)
    return not is_phrase(inner) and inner[:1].isupper()


def _ends_clause(layout: Layout, quote: Quote) -> bool:
    inner = layout.text[quote.pieces[-1][0] : quote.pieces[-1][1]]
    return inner[-1:] in ",.?!…—" or layout.text[quote.end : quote.end + 1] in (",", "—")


def _cue_after(after: list[Token], quote: Quote, layout: Layout) -> Token | None:
    """The verb of a cue clause that follows a quotation: nothing but the speaker's phrase may lie between."""
    for n, token in enumerate(after[:40]):
        if n and layout.quote_over(after[n - 1].idx + 1) is not None:
            return None
        if cues.is_verb(token) and cues.lemma(token) in cues.SPEECH | cues.THOUGHT | {"call"}:
            if token.dep_ in ("acl:relcl", "acl") and token.i > after[0].i and not (n <= 2):
                continue
            return token
        if token.text in (";", ".") and n:
            return None
        if token.lower_ in ("and", "but") and n == 0:
            return None
        if (
            token.pos_ in ("VERB", "AUX")
            and token.dep_ not in ("acl", "acl:relcl", "aux", "aux:pass", "cop", "amod", "advcl")
            and n
        ):
            return (
                token
                if token.dep_ in ("ROOT", "parataxis") and n <= 3 and token.pos_ == "VERB" and n == len(after) - 2
                else None
            )
    return None


def _may_own(token: Token) -> bool:
    return (
        token.pos_ != "AUX"
        and (cues.is_verb(token) or token.pos_ == "VERB")
        and (
            cues.lemma(token) in cues.SPEECH
            or cues.lemma(token) in ("think", "believe", "call", "go", "declare", "speak", "sing", "chant", "joke")
        )
    )


# ---------------------------------------------------------------------------------------------------- verbs


def _by_verb(layout: Layout, unit: Unit, verb: Token, quotes: tuple[Quote, ...]) -> Speech | None:
    word = cues.lemma(verb)
    source = subject_of(verb)
    sure = source is not None
    if word in ("learn", "hear", "gather") and not quotes:
        return _learned(layout, unit, verb)
    if source is not None and not can_speak(layout.reading, source):
        source = None
    if source is not None and layout.quote_over(source.idx) is not None:
        source, sure = None, False
    if source is None and (quotes or word in cues.SPEECH) and verb.tag_ != "VB" and not cues.is_passive(verb):
        source = _near_source(layout, unit, verb)
    if source is not None and source.i < verb.i:
        source = apposed_name(layout.reading, source, _stretch_start(layout, unit, verb)) or source
    base = Speech(verb, "", source, (), unit, sure=sure)
    if quotes:
        pieces = [piece for quote in quotes for piece in quote.pieces]
        clause = _clause_after(
            layout, unit, verb, min((quote.start for quote in quotes if quote.start > verb.idx), default=None)
        )
        if clause is not None:
            pieces.append(clause)
        side = "before" if quotes[0].start < verb.idx else "after"
        if len(quotes) > 1 and quotes[-1].start > verb.idx and side == "before":
            side = "around"
        return replace(base, construction=f"quote-{side}", content=_join(layout, pieces), quotes=quotes)
    clause = _clause_after(layout, unit, verb, None)
    if clause is not None:
        that = layout.doc[verb.i + 1 : min(unit.end, verb.i + 8)].text.lower().find("that") >= 0
        return replace(base, construction="clause", content=_join(layout, [clause]), that=that)
    if word in cues.SPEECH or word in cues.THOUGHT:
        before = _clause_before(layout, unit, verb, source)
        if before:
            return replace(base, construction="inverted", content=_join(layout, before))
    if word in cues.INFINITIVE:
        wanted = _infinitive(layout, unit, verb)
        if wanted is not None:
            return replace(base, construction="infinitive", content=_join(layout, [wanted]))
    return _by_object(layout, unit, verb, base) if word in cues.OBJECT else None


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


def _stretch_start(layout: Layout, unit: Unit, verb: Token) -> int:
    """Where the text between quotations in which a verb stands begins."""
    for i in range(verb.i - 1, unit.start - 1, -1):
        if layout.quote_over(layout.doc[i].idx) is not None:
            return i + 1
    return unit.start


def _learned(layout: Layout, unit: Unit, verb: Token) -> Speech | None:
    """ "…, the paper learned from the embassy": who tells stands after "from"."""
    for child in verb.children:
        if child.dep_ in ("obl", "nmod") and any(c.dep_ == "case" and c.lower_ == "from" for c in child.children):
            subject = subject_of(verb)
            content = _clause_before(layout, unit, verb, subject)
            after = _clause_after(layout, unit, verb, None)
            if after is not None:
                content = [after]
            if content:
                return Speech(verb, "learned", child, _join(layout, content), unit)
    return None


def _clause_after(layout: Layout, unit: Unit, verb: Token, stop: int | None) -> Span | None:
    """The clause that the verb governs to its right, as far as `stop` (an offset) if a quotation takes over there."""
    limit = layout.unit_tokens(unit).end_char if stop is None else stop
    start, end = _complement(layout, unit, verb, limit) or _announced(layout, unit, verb, limit) or (limit, limit)
    if start >= end:
        return None
    span = layout.tidy((start, _until_trailing_cue(layout, unit, start, end)))
    return span if span[1] - span[0] > 1 else None


def _complement(layout: Layout, unit: Unit, verb: Token, limit: int) -> Span | None:
    """The clausal complement to the right of a verb as the parse has it."""
    for child in verb.children:
        if child.i < verb.i or child.idx >= limit or child.i >= unit.end:
            continue
        with_that = child.dep_ in ("parataxis", "dep", "xcomp", "advcl", "acl", "conj") and _has_that(child, verb)
        if child.dep_ == "ccomp" or (cues.is_known(verb) and with_that):
            if child.dep_ == "ccomp" and not _is_finite(child) and layout.doc[verb.i + 1].text == ",":
                continue  # "…, Li said, urging": no content
            first = min(t.i for t in child.subtree if t.i > verb.i)
            last = layout.doc[min(child.right_edge.i, unit.end - 1)]
            return layout.doc[first].idx, min(limit, last.idx + len(last))
    return None


def _announced(layout: Layout, unit: Unit, verb: Token, limit: int) -> Span | None:
    """The clause after a verb of speech by its words alone: "that" or a subject and a finite verb follow."""
    if cues.lemma(verb) not in cues.SPEECH or verb.i + 2 >= unit.end:
        return None
    following = [token for token in layout.doc[verb.i + 1 : min(unit.end, verb.i + 28)] if token.idx < limit]
    for n, token in enumerate(following):
        if token.lower_ == "that" and (
            token.tag_ == "IN" or (cues.lemma(verb) in ("say", "tell", "add") and token.dep_ != "obj")
        ):
            if any(t.tag_ in _FINITE for t in following[n + 1 :]):
                return token.idx, limit
            return None
        if token.tag_ in _FINITE or token.lower_ in ("who", "which"):
            break
    for n, token in enumerate(following[:16]):
        if token.tag_ in _FINITE:
            subject = n > 0 and any(t.pos_ in ("NOUN", "PROPN", "PRON") for t in following[:n])
            return (following[0].idx, limit) if subject else None
        if token.tag_ not in _NOMINAL or (n == 0 and token.tag_ in ("IN", "CC", "POS")):
            return None
    return None


def _until_trailing_cue(layout: Layout, unit: Unit, start: int, end: int) -> int:
    """The end of a clause, moved before a closing report of who reported it (", Reuters reported")."""
    tokens = [token for token in layout.unit_tokens(unit) if start <= token.idx < end]
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
            if subject is None or subject.i > token.i or subject.idx < start:
                continue
            first = phrase(layout.reading, subject)[0]
            before = layout.doc[first - 1]
            if before.text == "," and before.idx > start and _clause_child(token) is None:
                return before.idx
    return end


def _clause_child(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i), None)


def _has_that(child: Token, verb: Token) -> bool:
    return any(c.lower_ in ("that", "whether") and c.dep_ == "mark" and c.i > verb.i for c in child.children)


def _is_finite(token: Token) -> bool:
    return any(child.dep_ in ("nsubj", "nsubj:pass", "expl", "csubj") for child in token.children)


def _clause_before(layout: Layout, unit: Unit, verb: Token, source: Token | None) -> list[Span]:
    """What stands in front of a cue clause ("…, X said", "…, said X") and, if the clause is thrown in, behind it."""
    lead = verb.i
    if source is not None and source.i < verb.i and source.i >= unit.start:
        lead = _phrase_start(layout, unit, source)
    for child in verb.children:
        if child.i < lead and child.dep_ in ("aux", "advmod", "mark") and layout.doc[child.i].text != ",":
            lead = child.left_edge.i
    comma = lead - 1
    while comma > unit.start and layout.is_mark(layout.doc[comma]):
        comma -= 1
    if comma <= unit.start:
        return []
    linked = any(child.dep_ == "ccomp" and child.i < lead for child in verb.children) or verb.dep_ == "parataxis"
    if layout.doc[comma].text not in (",", "—", "–", "-", "--") and not linked:
        return []
    if source is None or (source.i < verb.i and verb.i - source.i > 30):
        return []
    start = layout.doc[unit.start].idx
    end = layout.doc[comma].idx if layout.doc[comma].is_punct else layout.doc[comma].idx + len(layout.doc[comma])
    pieces = []
    left = layout.tidy((start, end))
    words = [t for t in layout.unit_tokens(unit) if left[0] <= t.idx < left[1] and not t.is_punct]
    if len(words) >= _MIN_CONTENT_WORDS and any(t.pos_ in ("VERB", "AUX") for t in words):
        pieces.append(left)
    thrown_in = _after_thrown_in(layout, unit, verb)
    if thrown_in is not None and (pieces or len(words) >= 1):
        if not pieces and words:
            pieces.append(left)
        pieces.append(thrown_in)
    return pieces


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


def _after_thrown_in(layout: Layout, unit: Unit, verb: Token) -> Span | None:
    """The rest of a clause that a cue clause interrupts ("The plan, he said, is doomed")."""
    if verb.dep_ != "parataxis" or verb.head.i >= unit.end:
        return None
    own = {token.i for token in verb.subtree}
    rest = [token for token in verb.head.subtree if token.i > max(own) and token.i < unit.end]
    if len([token for token in rest if not token.is_punct]) < 2 or not rest[0].is_punct:
        return None
    return layout.tidy((rest[0].idx, rest[-1].idx + len(rest[-1])))


def _infinitive(layout: Layout, unit: Unit, verb: Token) -> Span | None:
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
            end = _until_trailing_cue(layout, unit, layout.doc[first].idx, last.idx + len(last))
            return layout.tidy((layout.doc[first].idx, end))
    return None


def _by_object(layout: Layout, unit: Unit, verb: Token, base: Speech) -> Speech | None:
    """Speech whose content is a noun phrase ("condemned the attack", "expressed hope for", "called for talks")."""
    prepositions = cues.OBJECT[cues.lemma(verb)]
    for child in verb.children:
        if child.i < verb.i or child.i >= unit.end:
            continue
        case = next((c.lower_ for c in child.children if c.dep_ == "case"), "")
        fits = (child.dep_ == "obj" and "" in prepositions) or (
            child.dep_ in ("obl", "nmod", "advcl") and case in prepositions and case
        )
        if not fits or child.pos_ == "PRON":
            continue
        last = layout.doc[min(child.right_edge.i, unit.end - 1)]
        first = child.left_edge.i
        if any(c.dep_ == "case" for c in child.children if c.i == first):
            first += 1
        words = ""
        if cues.lemma(verb) in cues.LIGHT:
            if cues.lemma(child) not in cues.NOUNS:
                continue
            words = f"{verb.text} {child.text}"
            inner = [
                c for c in child.children if c.i > child.i and c.dep_ in ("nmod", "acl", "ccomp", "acl:relcl", "advcl")
            ]
            if inner:
                first = inner[0].left_edge.i
                if layout.doc[first].dep_ in ("case", "mark"):
                    first += layout.doc[first].lower_ in (
                        "for",
                        "about",
                        "over",
                        "of",
                        "that",
                        "on",
                        "at",
                        "with",
                        "in",
                    )
        start = layout.doc[min(first, unit.end - 1)].idx
        end = _until_trailing_cue(layout, unit, start, last.idx + len(last))
        if start >= end:
            continue
        return replace(base, construction="object", content=_join(layout, [layout.tidy((start, end))]), words=words)
    return None


# ------------------------------------------------------------------------------------- according to, nouns


def _according(layout: Layout, unit: Unit, token: Token) -> Iterator[Speech]:
    """ "According to X, …", "…, according to X"."""
    head = token.head if token.dep_ == "case" and token.head.i > token.i + 1 else None
    if head is None:
        head = next(
            (
                t
                for t in layout.doc[token.i + 2 : min(unit.end, token.i + 14)]
                if t.pos_ in ("PROPN", "NOUN", "PRON") and t.dep_ not in ("compound", "nmod:poss", "amod")
            ),
            None,
        )
    if (
        head is None
        or head.i >= unit.end
        or (cues.lemma(head) in cues.NOT_SOURCES and layout.reading.mention_at(head) is None)
    ):
        return
    last = max(phrase(layout.reading, head)[1] - 1, min(head.right_edge.i, unit.end - 1))
    if token.i <= unit.start + 2:
        comma = next(
            (t.i for t in layout.doc[head.i : unit.end] if t.text == "," and t.i >= min(last, unit.end - 1)), None
        )
        if comma is None:
            comma = next((t.i for t in layout.doc[head.i : unit.end] if t.text == ","), last)
        content = [(layout.doc[comma].idx, layout.unit_tokens(unit).end_char)]
    else:
        begin = layout.doc[unit.start].idx
        content = [(begin, token.idx)]
        verbs = [
            t for t in layout.doc[last + 1 : unit.end] if t.pos_ in ("VERB", "AUX") and t.tag_ not in ("VBG", "VBN")
        ]
        if verbs and last + 1 < unit.end and layout.doc[last + 1].text in (",", "—", "–", ")"):
            content.append((layout.doc[last + 1].idx, layout.unit_tokens(unit).end_char))
    spans = [layout.tidy(span) for span in content if layout.tidy(span)[1] > layout.tidy(span)[0]]
    yield Speech(token, "according", head, _join(layout, spans), unit, words="according to")


def _by_noun(layout: Layout, unit: Unit, noun: Token) -> Iterator[Speech]:
    """ "X's claim that …", "the statement by X that …", "in X's view, …"."""
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
            and (_has_that(c, noun) or c.dep_ == "ccomp")
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
            _join(layout, [layout.tidy((layout.doc[first].idx, last.idx + len(last)))]),
            unit,
            words=words,
        )
    elif noun.lower_ in ("view", "opinion", "words", "estimation", "assessment") and noun.i <= unit.start + 4:
        case = next((c for c in noun.children if c.dep_ == "case" and c.lower_ == "in"), None)
        if case is not None and noun.i + 1 < unit.end and layout.doc[noun.i + 1].text == ",":
            span = layout.tidy((layout.doc[noun.i + 1].idx, layout.unit_tokens(unit).end_char))
            yield Speech(noun, "noun", source, _join(layout, [span]), unit, words=f"in … {noun.text}".replace("… ", ""))


# ------------------------------------------------------------------------------------------------- shared


def _share_sources(layout: Layout, found: list[Speech]) -> list[Speech]:
    """Give participles ("…, X said, adding that …") the speaker of the cue clause before them."""
    shared: list[Speech] = []
    last: Speech | None = None
    for speech in sorted(found, key=lambda s: s.cue.i):
        own = any(child.dep_.startswith("nsubj") for child in speech.cue.children)
        if (
            speech.cue.tag_ == "VBG"
            and not own
            and last is not None
            and last.source is not None
            and speech.cue.dep_ != "acl"
        ):
            inside = any(start <= speech.cue.idx < end for start, end in last.content)
            if not inside:
                speech = replace(speech, source=last.source, sure=True)
        shared.append(speech)
        if speech.source is not None and speech.construction not in ("noun", "according"):
            last = speech
    return shared


def _join(layout: Layout, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in text order, none inside another, widened to the quotations that they cut."""
    wide: list[Span] = []
    for start, end in spans:
        pieces = [(start, end)]
        for quote in layout.quotes:
            if quote.start < end and start < quote.end:
                inside = quote.pieces[0][0] >= start and quote.pieces[-1][1] <= end
                within = quote.pieces[0][0] <= start and end <= quote.pieces[-1][1]
                if inside or within:
                    continue
                pieces.extend(quote.pieces)
        wide.extend(pieces)
    joined: list[Span] = []
    for start, end in sorted(wide):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)
