"""Relations between names, as the patterns in `kg.relations` state them: appositions, copulas, possessives, verbs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations, product

from kg import gazetteers
from kg.extract.fillers import mentions_from
from kg.extract.reading import Reading
from kg.extract.relations_names import name_functions, names_inside
from kg.extract.relations_places import wider_after_comma
from kg.extract.relations_words import word_functions
from kg.extract.status import status_of
from kg.extract.syntax import children, forms, has_child, is_one_of, tokens_outside
from kg.extract.tokens import Token
from kg.gazetteers.words import GOVERNMENT_FINES, is_role_noun
from kg.model import BlockKind, Kind, Mention, RelationMention, Status
from kg.relations import RELATIONS
from kg.rules import Pattern, RelationRule

_NO_FACTS_IN = (BlockKind.DATELINE, BlockKind.FURNITURE, BlockKind.COMMENT)
_PAST = frozenset("former ex erstwhile late then future one-time onetime ex-".split())
_UNREAL = frozenset("would-be self-styled aspiring prospective potential alleged fake".split())
# Of these a thing has one: a list goes on with other things behind a comma ("Acme, a unit of Delta, Echo and …").
# A unit of a company is its subsidiary, one of a state, an army, a party or a school is a part of it.
_UNITS = frozenset("unit arm division".split())
_NO_COMPANIES = frozenset(
    (
        *GOVERNMENT_FINES,
        "university",
        "school",
        "research institute",
        "party",
        "union",
        "intergovernmental organization",
    )
)
_OF_ONE = frozenset("subsidiaryOf partOf capitalOf headquarteredIn".split())


def find_relations(reading: Reading) -> tuple[RelationMention, ...]:
    """The relations that an article states, in text order; one telling per sentence, the surest."""
    best: dict[tuple[object, ...], RelationMention] = {}
    for relation in _relations(reading):
        subject, object_ = reading.mention_by_span[relation.subject], reading.mention_by_span[relation.object]
        key = (relation.evidence, subject.name, relation.predicate, object_.name, relation.status)
        if key not in best or relation.confidence > best[key].confidence:
            best[key] = relation
    found = [*best.values(), *_through_parts(best.values())]
    return tuple(sorted(found, key=lambda r: (r.subject, r.object, r.predicate, r.rule)))


def _through_parts(relations: Iterable[RelationMention]) -> list[RelationMention]:
    """Who belongs to a part belongs to the whole that the same sentence names: "of the institute of the academy"."""
    told = [relation for relation in relations if relation.status is Status.HAPPENED]
    wholes = [relation for relation in told if relation.predicate == "partOf"]
    return [
        replace(
            member,
            object=whole.object,
            rule=f"{member.rule}+part",
            confidence=round(member.confidence * whole.confidence, 3),
        )
        for member in told
        if member.predicate == "affiliatedWith"
        for whole in wholes
        if whole.subject == member.object
    ]


@cache
def _patterns() -> dict[tuple[str, str], tuple[tuple[RelationRule, Pattern], ...]]:
    """Patterns by part of speech and lemma; those for any word under an empty lemma."""
    found: dict[tuple[str, str], list[tuple[RelationRule, Pattern]]] = defaultdict(list)
    for rule in RELATIONS:
        for pattern in rule.patterns:
            for lemma in pattern.lemmas or ("",):
                found[(pattern.pos, lemma)].append((rule, pattern))
    return {key: tuple(pairs) for key, pairs in found.items()}


def _relations(reading: Reading) -> Iterator[RelationMention]:
    table = _patterns()
    crowded = _words_among_names(reading)
    for token in tokens_outside(reading, _NO_FACTS_IN):
        if token.is_punct or token.i not in crowded:
            continue
        mention = reading.mention_at(token)
        if mention is not None and not mention.anaphoric and mention.kind is not Kind.NATIONALITY:
            functions = name_functions(reading, token, mention)
            for rule, pattern in table[("name", "")]:
                yield from _found(reading, token, rule, pattern, functions)
        over = reading.mention_over(token)
        if over is not None and not over.anaphoric:
            continue
        for pos, patterns in ((pos, (*_patterns_of(token, pos), *table.get((pos, ""), ()))) for pos in _parts(token)):
            if not patterns:
                continue
            functions = word_functions(reading, token, pos)
            modifiers = {child.lower_ for child in children(token, "amod", "compound", "advmod", "nmod")}
            for rule, pattern in patterns if functions else ():
                if _words_fit(token, pattern, modifiers):
                    yield from _found(reading, token, rule, pattern, functions)


def _words_among_names(reading: Reading) -> set[int]:
    """The words of the sentences with a name and another or a word for one, without which nothing can be related."""
    starts = [mention.start for mention in reading.mentions if not mention.anaphoric or mention.refers_to]
    found: set[int] = set()
    for sentence in reading.doc.sents:
        several = bisect_left(starts, sentence.end_char) - bisect_left(starts, sentence.start_char) > 1
        if several and mentions_from(reading, sentence.start_char, sentence.end_char):
            found.update(range(sentence.start, sentence.end))
    return found


def _patterns_of(token: Token, pos: str) -> tuple[tuple[RelationRule, Pattern], ...]:
    table = _patterns()
    if any(child.lower_ == "parent" and child.dep_ in ("compound", "amod") for child in token.children):
        return table.get((pos, "parent"), ())  # "the parent company of X"
    return next((found for form in forms(token) if (found := table.get((pos, form)))), ())


def _parts(token: Token) -> tuple[str, ...]:
    if token.i > 0 and token.nbor(-1).text in ("-", "‑", "–") and token.tag_ in ("VBN", "JJ", "VBD"):
        return ("hyphen",)
    if token.tag_.startswith("VB") or (token.lower_ == "married" and has_child(token, "cop")):
        return ("verb",)
    return ("noun",) if token.tag_.startswith("NN") or token.pos_ == "NOUN" else ()


def _words_fit(token: Token, pattern: Pattern, modifiers: set[str]) -> bool:
    if not modifiers.isdisjoint(pattern.without) or not modifiers.isdisjoint(_UNREAL):
        return False
    if not (pattern.lasting or modifiers.isdisjoint(_PAST)):
        return False
    if pattern.modifiers and modifiers.isdisjoint(pattern.modifiers):
        return False
    if pattern.objects and not any(is_one_of(child, pattern.objects) for child in children(token, "obj", "nsubj:pass")):
        return False
    return "self" not in (pattern.subject, pattern.object)


def _found(
    reading: Reading, token: Token, rule: RelationRule, pattern: Pattern, functions: dict[str, list[Mention]]
) -> Iterator[RelationMention]:
    subjects = _fill(pattern.subject, functions)
    objects = _fill(pattern.object, functions) if subjects else []
    if not objects:
        return
    if pattern.subject == pattern.object:
        pairs = list(combinations(subjects, 2))
    else:
        each = 1 < len(subjects) == len(objects) and any(word.lower_ == "respectively" for word in token.sent)
        pairs = list(zip(subjects, objects, strict=True)) if each else list(product(subjects, objects))
        pairs = [(s, o) for s, o in pairs if s.name != o.name]
        if rule.predicate in _OF_ONE and pattern.pos == "noun" and len(objects) > 1:
            pairs = [(s, o) for s, o in pairs if "," not in reading.article.text[objects[0].end : o.start]]
    if not pairs:
        return
    # "the absence of the Norlandic minister" does not deny what he is.
    is_said = pattern.pos != "name" and (rule.predicate != "nationality" or has_child(token, "cop"))
    status = status_of(reading, token) if is_said else Status.HAPPENED
    if rule.predicate == "headquarteredIn":
        wider = {place.span for _, narrow in pairs for place in wider_after_comma(reading, narrow)}
        pairs = [(s, o) for s, o in pairs if o.span not in wider]  # of "in Alpha, Norland" the seat is Alpha
    is_unit = pattern.pos == "noun" and is_one_of(token, _UNITS)
    for subject, object_ in pairs:
        if not _fits(subject, rule.domain, pattern.subject_kinds, pattern.subject_fine):
            continue
        if pattern.subject_not and subject.fine in pattern.subject_not:
            continue
        if not _fits(object_, rule.range, pattern.object_kinds, pattern.object_fine):
            continue
        if subject.kind is Kind.NATIONALITY and rule.predicate in ("locatedIn", "capitalOf"):
            continue
        if rule.predicate == "locatedIn" and subject.fine == "country" and object_.name not in gazetteers.areas():
            continue
        if rule.predicate == "nationality" and subject.kind is Kind.ORGANIZATION and is_role_noun(token.text):
            continue  # a title, of somebody else
        if rule.predicate == "nationality" and reading.article.text.startswith("-", object_.end):
            continue  # "a Norlandic-language channel"
        if rule.predicate == "familyOf" and _is_semicolon_between(reading, subject, object_):
            continue  # "Ana Bo, Carl's mother; Eva Lund, Otto's sister": families in a list
        if rule.predicate == "locatedIn" and _is_embassy(subject) and object_.name in _senders(reading, subject):
            continue  # "the Norlandic embassy in the country": an embassy lies abroad
        if subject.kind is object_.kind and _is_in_brackets(reading, subject, object_):
            continue  # "the wing of the Blue Party (BP)": the brackets hold the party's short form
        if rule.predicate == "partOf" and object_.kind is Kind.NATIONALITY and _is_elsewhere(subject, object_):
            continue
        if is_unit and rule.predicate in ("partOf", "subsidiaryOf"):
            is_public = not _NO_COMPANIES.isdisjoint((subject.fine, object_.fine))
            if is_public != (rule.predicate == "partOf"):
                continue
        if pattern.name == "state-body" and _is_private(reading, subject, object_):
            continue
        yield RelationMention(
            subject=subject.span,
            predicate=rule.predicate,
            object=object_.span,
            evidence=reading.sentence(token),
            rule=f"relations/{rule.predicate}/{pattern.name}",
            confidence=pattern.confidence,
            status=status,
        )


def _is_semicolon_between(reading: Reading, one: Mention, other: Mention) -> bool:
    first, second = sorted((one, other), key=lambda mention: mention.start)
    return ";" in reading.article.text[first.end : second.start]


def _is_embassy(body: Mention) -> bool:
    return body.fine == "embassy" or re.search(r"\b(?:[Ee]mbassy|[Cc]onsulate)\b", body.name) is not None


def _is_in_brackets(reading: Reading, one: Mention, other: Mention) -> bool:
    """Whether one of two names stands alone in brackets right behind the other."""
    first, second = sorted((one, other))
    text = reading.article.text
    return text[first.end : second.start] == " (" and text.startswith(")", second.end) and first.kind is not Kind.PLACE


def _senders(reading: Reading, embassy: Mention) -> list[str]:
    """The countries that the name of an embassy has, save that where it lies."""
    text = reading.article.text
    return [
        own.name
        for own in names_inside(reading, embassy)
        if not re.search(r" (?:in|to) $", text[max(0, own.start - 4) : own.start])
    ]


def _is_elsewhere(region: Mention, country: Mention) -> bool:
    """Whether a region is known to lie in another country than that of the adjective in its name: a British colony."""
    known, named_for = gazetteers.region(region.name), gazetteers.country(country.name)
    return region.kind is Kind.PLACE and bool(known) and named_for is not None and named_for.iso2 != known


_CIVIL = re.compile(
    r"\b(?:Business|Organi[sz]aciones|Organi[sz]ations|Churches|Women|Indigenous|Ind[ií]genas|Students?|Workers|Press|"
    r"Consumers|Muslims?|Jewish|Christian|Refugees|Friendship)\b|['’]s "
)


def _is_private(reading: Reading, body: Mention, country: Mention) -> bool:
    """Whether a body with a country in its name is none of its state: two countries' council, "Alpha House Norland"."""
    inside = {m.name for m in names_inside(reading, body) if m.kind is Kind.NATIONALITY or m.fine == "country"}
    if body.fine == "embassy":
        return False
    if len(inside) > 1 or _CIVIL.search(body.name):
        return True
    last = body.start < country.start and country.end == body.end and country.kind is Kind.PLACE
    return last and not re.search(
        r"\b(?:of|de|du|da|do|for)(?: the| la)? $", reading.article.text[body.start : country.start]
    )


def _fill(names: str, functions: dict[str, list[Mention]]) -> list[Mention]:
    """The mentions in the first of these functions that holds any."""
    for name in names.split("|"):
        if found := functions.get(name):
            return found
    return []


def _fits(mention: Mention, kinds: tuple[Kind, ...], narrower: tuple[Kind, ...], fine: tuple[str, ...]) -> bool:
    kind = Kind.PLACE if mention.kind is Kind.NATIONALITY else mention.kind
    own = "country" if mention.kind is Kind.NATIONALITY else mention.fine
    return (
        kind in kinds and (not narrower or kind in narrower or mention.kind in narrower) and (not fine or own in fine)
    )
