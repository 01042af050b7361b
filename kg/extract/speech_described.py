"""Who "the minister", "the agency" and "the same official" are where they speak."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property

from kg.extract import cues
from kg.extract.antecedents import OTHER_OFFICES
from kg.extract.layout import Layout
from kg.extract.speakers import FINITE, mentions_of, phrase, subject_of
from kg.extract.speech_groups import person_of
from kg.extract.tokens import Span as TokenSpan
from kg.extract.tokens import Token
from kg.extract.turns import initials
from kg.gazetteers import country, country_of_demonym, words
from kg.model import AttributionMention, Kind, Mention, Span

Title = tuple[list[str], str]  # words in lower case, as far as "of", and the name of a body or country among them
_ADJACENT = 3  # characters between two sentences or paragraphs
_NEAR = 300  # characters in which a body goes on speaking
_SAME = 500  # characters back to whom "the same official" may be: about two paragraphs
_TITLE_WORDS = 8  # of a title beside a name: "the regional minister for works and transport Ana Berg"
_MIN_LONG = 3  # tokens of a title that says of what it is one
_LONG_TITLE = 30  # tokens from a title with all that belongs to it to the name
_BESIDE = 2  # tokens at most from a name to the title behind it, a comma and an article
_MAX_INITIALS = 5
_STYLES = words.HONORIFICS | {"Sheikh", "Sheikha"}
_COMPLEMENTS = ("of", "for", "to", "in")
_MAKING = frozenset(
    "author deliver draft file issue mail pen post publish release send sign submit tweet write".split()
)
_NOT_TITLE = frozenset("the a an same new current outgoing this 's ’s".split())


class Descriptions:
    """Finds the names behind the descriptions of one article, whose titles it reads once."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.reading = layout.reading

    def speakers(self, last: AttributionMention | None, said: AttributionMention, source: Token) -> tuple[Span, ...]:
        """The names that a speaker's description (`source` heads it) stands for; empty if that is not clear.

        The person or body that spoke right before (`last`), whoever has the title, or who was just presented.
        """
        if said.speakers:
            return self._by_initials(source) if self.reading.mention_over(source) is not None else ()
        if cues.lemma(source) in cues.DOCUMENTS:
            return self._author(source)
        if source.tag_ not in ("NN", "NNP"):
            return ()
        if not _is_definite(source):
            return self._bare_title(source)
        spans = last.speakers if last is not None and len(last.speakers) == 1 else ()
        mention = self.reading.mention_by_span.get(spans[0]) if spans else None
        gap = said.evidence[0] - last.evidence[1] if last is not None else -1
        person = mention is not None and mention.kind is Kind.PERSON
        body = mention is not None and mention.kind is Kind.ORGANIZATION
        if any(child.lower_ == "same" for child in source.children):
            fits = body if cues.lemma(source) in cues.BODIES else person and cues.lemma(source) not in cues.DOCUMENTS
            return spans if fits and 0 <= gap <= _SAME else ()
        if any(self._completes(source, child) for child in source.children):
            return self._by_long_title(source)
        if cues.is_person(source) or source.tag_ == "NNP" or source.text.isupper():
            # "The CEO" is whose title it is, and "the mother" somebody's: not who spoke last.
            own = (source.text.isupper() and len(source) > 1) or cues.lemma(source) in words.KIN
            if person and not own and 0 <= gap <= _ADJACENT:
                return spans
            titled = self._titled(source) or self._by_initials(source) or self._officer_before(said, source)
            if titled or cues.is_person(source):
                return titled
        if cues.lemma(source) not in (*cues.BODIES, "company"):
            return ()
        if any(child.dep_ == "compound" or self.reading.mention_over(child) is not None for child in source.children):
            return ()
        if mention is not None and body and 0 <= gap <= _NEAR:
            return spans if _may_be_called(mention, source) else ()
        found = body_before(self.layout, said)
        return (found.span,) if found is not None and _may_be_called(found, source) else ()

    def _completes(self, source: Token, child: Token) -> bool:
        """Whether words behind a noun say which one it is: "the bishop of the other diocese", not "(CEO)"."""
        return child.i > source.i and child.dep_ != "punct" and self.layout.doc[child.left_edge.i - 1].text != "("

    # ------------------------------------------------------------------------------------------------- titles

    @cached_property
    def _titles(self) -> list[tuple[Mention, list[Title]]]:
        """The persons in text order, each with the titles beside the name."""
        return [(person, list(self._titles_of(person))) for person in self.reading.of_kind(Kind.PERSON)]

    def _titles_of(self, person: Mention) -> Iterator[Title]:
        """The title in front of a name and the one behind its comma."""
        doc, name = self.layout.doc, self.reading.tokens(person.span)
        start = name.start
        while start and doc[start - 1].text in _STYLES:
            start -= 1
        lead = doc[max(0, start - _TITLE_WORDS) : start]
        stops = (t.i for t in lead if t.lower_ == "and" or (t.is_punct and t.text != "-") or t.is_space)
        yield self._title(doc[max(stops, default=lead.start - 1) + 1 : start])
        if name.end < len(doc) and doc[name.end].text == ",":
            tail = doc[name.end + 1 : name.end + 1 + _TITLE_WORDS]
            end = next((t.i for t in tail if t.tag_ in FINITE or t.is_punct or t.is_space), tail.end)
            yield self._title(doc[tail.start : end])

    def _title(self, span: TokenSpan) -> Title:
        """The words of a title before "of" without its body's name, and that name."""
        kept: list[str] = []
        body = ""
        for token in span:
            mention = self.reading.mention_over(token)
            if kept and token.lower_ in _COMPLEMENTS:
                break
            if mention is not None and mention.kind in (Kind.ORGANIZATION, Kind.PLACE, Kind.NATIONALITY):
                body = mention.name
            elif token.lower_ not in _NOT_TITLE:
                kept.append(token.lower_)
        return kept, body

    def _only_person(self, source: Token, fits: Callable[[Title], bool]) -> tuple[Span, ...]:
        """The only person who has a title that fits: of those named before a token, else of all ("The mayor said …
        Ana Berg, the mayor, …").
        """
        found: dict[str, Mention] = {}
        for person, titles in self._titles:
            if person.start >= source.idx and found:
                break
            if any(fits(title) for title in titles):
                found.setdefault(person.name.split()[-1].casefold(), person)
        return (next(iter(found.values())).span,) if len(found) == 1 else ()

    def _bare_title(self, source: Token) -> tuple[Span, ...]:
        """Who has a title that speaks without an article, as a name would: "Harbour Board Director said"."""
        words = self.layout.doc[phrase(self.reading, source)[0] : source.i + 1]
        bare = len(words) > 1 and all(token.text[:1].isupper() for token in words if token.pos_ != "ADP")
        return self._titled(source) if bare and cues.is_person(source) else ()

    def _titled(self, source: Token) -> tuple[Span, ...]:
        """The only person named so far with the title that "the Opposition Leader" or "the Reds treasurer" repeats."""
        title, body = self._title(self.layout.doc[phrase(self.reading, source)[0] : source.i + 1])

        def fits(other: Title) -> bool:
            held = bool(title) and other[0][-len(title) :] == title
            return held and not OTHER_OFFICES & set(other[0][: -len(title)]) and (not body or _same(body, other[1]))

        return self._only_person(source, fits)

    def _by_initials(self, source: Token) -> tuple[Span, ...]:
        """The only person whose title has the initials that speak: "the CEO", also where a body was read into them."""
        short = source.text
        if not (1 < len(short) <= _MAX_INITIALS and short.isupper() and short.isalpha() and _is_definite(source)):
            return ()
        bodies = (body.name for body in self.reading.of_kind(Kind.ORGANIZATION) if " " in body.name)
        if any(initials(name) == short.casefold() for name in bodies):
            return ()
        return self._only_person(source, lambda title: initials(" ".join(title[0][-len(short) :])) == short.casefold())

    def _by_long_title(self, source: Token) -> tuple[Span, ...]:
        """The person whom the text before names beside the very same words: "the envoy to the Northern Lakes"."""
        start, end = phrase(self.reading, source)
        start += self.layout.doc[start].lower_ == "the"
        spelled = self.layout.doc[start:end].text.casefold()
        at = self.layout.text.casefold().find(spelled, 0, self.layout.doc[start].idx)
        if at < 0 or end - start < _MIN_LONG:
            return ()
        first = self.layout.index_at(at)
        for person, _ in self._titles:
            name = self.reading.tokens(person.span)
            between = self.layout.doc[first : name.start] if name.start > first else self.layout.doc[name.end : first]
            reach = _LONG_TITLE if name.start > first else _BESIDE
            if len(between) <= reach and not any(t.tag_ in FINITE or t.text in ".;" for t in between):
                return (person.span,)
        return ()

    # ---------------------------------------------------------------------------------------------- documents

    @cached_property
    def _documents(self) -> list[tuple[Token, tuple[Mention, ...]]]:
        """Writings in text order, each with whoever is said to have made it."""
        found = []
        for token in self.layout.doc:
            if token.pos_ == "NOUN" and token.lower_ in cues.DOCUMENTS:
                names = self._makers(token)
                if names:
                    found.append((token, names))
        return found

    def _makers(self, document: Token) -> tuple[Mention, ...]:
        """Who made a writing: "Diaz's letter", "Diaz sent a letter", "Diaz warned in a letter"."""
        names = mentions_of(self.reading, document)
        verb = document.head
        made = document.dep_ in ("obj", "nsubj:pass") and cues.lemma(verb) in _MAKING
        used = document.dep_ == "obl" and cues.is_known(verb) and any(c.lower_ == "in" for c in document.children)
        if names or not (made or used):
            return names
        subject = subject_of(verb)
        return mentions_of(self.reading, subject) if subject is not None else ()

    def _author(self, source: Token) -> tuple[Span, ...]:
        """Who speaks by "the letter": whoever made the only one of the kind that was told of before."""
        known = any(child.lower_ in ("the", "this") for child in source.children if child.dep_ == "det")
        if source.tag_ != "NN" or not known or any(self._completes(source, child) for child in source.children):
            return ()
        makers = {
            tuple(mention.name for mention in names): tuple(mention.span for mention in names)
            for token, names in self._documents
            if token.i < source.i and token.lower_ == source.lower_
        }
        return next(iter(makers.values())) if len(makers) == 1 else ()

    # ------------------------------------------------------------------------------------------ just presented

    def _officer_before(self, said: AttributionMention, source: Token) -> tuple[Span, ...]:
        """The one person of the sentence before, its subject, where an officer goes on ("The president")."""
        layout = self.layout
        unit = layout.unit_of(layout.index_at(said.evidence[0]))
        before = layout.unit_before(unit) if unit is not None else None
        if unit is None or before is None or before.paragraph != unit.paragraph:
            return ()
        word = cues.lemma(source)
        if word not in cues.OFFICES or any(cues.lemma(token) == word for token in layout.unit_tokens(before)):
            return ()
        subject = person_of(layout, before)
        start, end = layout.unit_span(before)
        people = {mention.name for mention in self.reading.of_kind(Kind.PERSON) if start <= mention.start < end}
        if subject is None or len(people) != 1:
            return ()
        return tuple(mention.span for mention in mentions_of(self.reading, subject))


def _is_definite(source: Token) -> bool:
    """Whether a phrase is marked as known: "the minister", "Lumen's chairman"."""
    return any(
        (child.dep_ == "det" and child.lower_ == "the") or (child.dep_ == "nmod:poss" and child.pos_ == "PROPN")
        for child in source.children
    )


def _same(left: str, right: str) -> bool:
    """Whether two names of a title's body may be one: a country and its people, a name and its initials."""
    states = [country_of_demonym(name) or country(name) for name in (left, right)]
    if states[0] is not None and states[0] == states[1]:
        return True
    one, two = left.casefold(), right.casefold()
    return bool(two) and (one == two or one in (initials(right), two.split()[0]) or initials(left) == two)


def _may_be_called(mention: Mention, noun: Token) -> bool:
    """Whether a body's own name does not say that it is something else: a ministry is no "group"."""
    kinds = cues.BODIES & set(mention.name.casefold().split())
    word = cues.lemma(noun)
    return not kinds or word in kinds or word in ("agency", "body", "organization", "organisation", "institution")


def body_before(layout: Layout, said: AttributionMention) -> Mention | None:
    """The body that is the subject of the sentence before."""
    unit = layout.unit_of(layout.index_at(said.evidence[0]))
    before = layout.unit_before(unit) if unit is not None else None
    if unit is None or before is None or unit.paragraph - before.paragraph > 1:
        return None
    root = next((token for token in layout.unit_tokens(before) if token.dep_ == "ROOT"), None)
    subject = subject_of(root) if root is not None else None
    bodies = mentions_of(layout.reading, subject) if subject is not None else ()
    return bodies[0] if len(bodies) == 1 and bodies[0].kind is Kind.ORGANIZATION else None
