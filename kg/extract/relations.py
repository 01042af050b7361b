"""Relations between names, as the patterns in `kg.relations` state them: appositions, copulas, possessives, verbs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations, product

from spacy.tokens import Token

from kg import gazetteers
from kg.extract.arguments import Functions, compounds, noun_functions, phrases, predicated, verb_functions
from kg.extract.fillers import mentions_from, named, names_at
from kg.extract.reading import Reading
from kg.extract.relations_beside import (
    LONGEST,
    body_beside,
    described_next,
    describes,
    in_brackets,
    is_whole,
    joined_owner,
    listed_after,
    maker_before,
    names_joined_before,
    owner_before,
    seat_of_next,
    wholes,
)
from kg.extract.relations_places import names_capital, owners, place_of_phrase, wider_after_comma, wider_in
from kg.extract.status import status_of
from kg.extract.syntax import children, coordinated, forms, has_child, is_one_of, tokens_outside
from kg.gazetteers.words import is_role_noun
from kg.model import BlockKind, Kind, Mention, RelationMention, Status
from kg.relations import RELATIONS
from kg.rules import Pattern, RelationRule

_NO_FACTS_IN = (BlockKind.DATELINE, BlockKind.FURNITURE, BlockKind.COMMENT)
_ACADEMIC = frozenset(("research institute", "university", "school"))
_PAST = frozenset("former ex erstwhile late then future one-time onetime ex- would-be self-styled aspiring".split())
_SITED = _ACADEMIC | {"hospital"}


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
            functions = _name_functions(reading, token, mention)
            for rule, pattern in table[("name", "")]:
                yield from _found(reading, token, rule, pattern, functions)
        over = reading.mention_over(token)
        if over is not None and not over.anaphoric:
            continue
        for pos, patterns in ((pos, (*_patterns_of(token, pos), *table.get((pos, ""), ()))) for pos in _parts(token)):
            if not patterns:
                continue
            functions = _functions(reading, token, pos)
            for rule, pattern in patterns:
                if _words_fit(token, pattern, functions):
                    yield from _found(reading, token, rule, pattern, functions)


def _words_among_names(reading: Reading) -> set[int]:
    """The words of the sentences with two names or more, without which nothing can be related."""
    found: set[int] = set()
    for sentence in reading.doc.sents:
        if len(mentions_from(reading, sentence.start_char, sentence.end_char)) > 1:
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
    if token.tag_.startswith("VB"):
        return ("verb",)
    return ("noun",) if token.tag_.startswith("NN") or token.pos_ == "NOUN" else ()


def _functions(reading: Reading, token: Token, pos: str) -> dict[str, list[Mention]]:
    heads: Functions
    if pos == "verb":
        opened = seat_of_next(reading, token)
        if opened:
            return opened
        heads = verb_functions(reading, token)
        for thing in (other for obj in children(token, "obj") for other in coordinated(obj)[1:]):
            for name, tokens in phrases(thing).items():  # "a degree from A and a doctorate from B"
                heads.setdefault(name, []).extend(tokens)
        for name in ("subject", "object"):
            # "X is a company based in Y": what the noun is said of is meant.
            heads[name] = [other for head in heads.get(name, []) for other in _or_said_of(reading, head)]
    elif pos == "noun":
        heads = noun_functions(reading, token, ())[0]
        heads["is"] = [head for head in heads.get("is", []) if not _is_parted(token, head)]
        # "He is a botanist, the son of X": what the noun before is said of is meant.
        said = [other for head in heads.get("is", []) for other in _or_said_of(reading, head)]
        heads["is"] = [head for head in said if head not in heads.get("poss", [])]
        before = _apposed(reading, token)
        if before:
            found = {name: [m for t in tokens for m in named(reading, t)] for name, tokens in heads.items()}
            return {**found, "is": before}
    else:
        place = [token.nbor(-2)] if token.i > 1 else []
        said = [token.head, *predicated(token.head)] if token.head is not token else []
        heads = {"place": place, "is": said}
    found = {
        name: [m for head in tokens for m in _named(reading, head, pos, name, token)] for name, tokens in heads.items()
    }
    if pos == "noun":
        found["poss"] = joined_owner(reading, token) or found["poss"]
    return {**found, **listed_after(reading, token)} if pos == "noun" and token.tag_ in ("NNS", "NNPS") else found


def _is_parted(noun: Token, name: Token) -> bool:
    """Whether a verb parts a noun from a name after it that the parser takes for its apposition."""
    apposed = name.dep_ == "appos" and name.head == noun and name.i > noun.i
    return apposed and any(token.tag_ in ("VBD", "VBZ", "VBP") for token in noun.doc[noun.i : name.i])


def _or_said_of(reading: Reading, head: Token) -> list[Token]:
    return [head] if head.pos_ != "NOUN" or named(reading, head) else predicated(head)


def _apposed(reading: Reading, noun: Token) -> list[Mention]:
    """The name right before the comma that a describing noun follows: "Lima, the capital of Peru"; or those that a
    phrase at the head of a sentence describes.
    """
    first = noun.i
    while first > 0 and noun.doc[first - 1].dep_ in ("det", "amod", "compound", "nummod", "advmod"):
        first -= 1
    if noun.doc[first].is_sent_start:
        return _fronted(reading, noun)
    if noun.doc[first - 1].lower_ == "as" and noun.doc[first - 1].is_sent_start:
        return described_next(reading, noun)
    if _is_title_of_next(reading, noun):
        return []  # "with the minister Ana Bo, Norlandic Premier Li Na …"
    if first < 2 or noun.doc[first - 1].text != "," or noun.dep_ in ("nsubj", "obj", "nsubj:pass"):
        return []
    if first <= noun.sent.start + 1:
        return []
    name = reading.mention_over(noun.doc[first - 2])
    if name is None or name.anaphoric or name.end != noun.doc[first - 1].idx or has_child(noun, "cop", "cc"):
        return []
    if noun.dep_ == "conj" and noun.head.pos_ == "NOUN":
        return []  # "a member of A, a member of B"
    if noun.tag_ in ("NNS", "NNPS"):
        return names_joined_before(reading, name)
    return [name]


def _is_title_of_next(reading: Reading, noun: Token) -> bool:
    """Whether a noun is the title of a person named right after it, or after the place it is for: "envoy to Peru"."""
    after = noun.i + 1
    if after + 1 < len(noun.doc) and noun.doc[after].lower_ in ("of", "to", "in"):
        place = reading.mention_over(noun.doc[after + 1])
        after = reading.tokens(place.span).end if place is not None and place.kind is Kind.PLACE else after
    name = reading.mention_over(noun.doc[after]) if after < len(noun.doc) else None
    return name is not None and name.kind is Kind.PERSON and not name.anaphoric


def _fronted(reading: Reading, noun: Token) -> list[Mention]:
    """The name after the comma that closes a describing phrase at the head of a sentence: "A graduate of X, Ana Bo"."""
    if noun.dep_ in ("obl", "obj") or has_child(noun, "cop", "cc", "case"):
        return []
    end = next((t for t in noun.doc[noun.i : noun.sent.end] if t.text == ","), None)
    if end is None or end.i + 1 >= len(noun.doc):
        return []
    name = reading.mention_over(end.nbor(1))
    follows = name is not None and not name.anaphoric and name.start == end.nbor(1).idx
    after = reading.tokens(name.span).end if name is not None else 0
    is_subject = follows and after < len(noun.doc) and noun.doc[after].pos_ in ("VERB", "AUX", "ADV")
    return [name] if name is not None and is_subject else []


def _named(reading: Reading, token: Token, pos: str, name: str, trigger: Token) -> list[Mention]:
    if pos == "hyphen" and name == "place":
        over = reading.mention_over(token)
        return [over] if over is not None else []
    if name == "is" and pos in ("noun", "hyphen"):
        found = named(reading, token, alone=True)
        if trigger.tag_ in ("NNS", "NNPS") and trigger.i < token.i:
            return named(reading, token)  # "Norlandic boxers Ana Bo and Li Na"
        if trigger.dep_ in ("nmod:desc", "compound") and trigger.head == token and trigger.tag_ == "NN":
            # "Norlandic boxer Ana Bo and Borland's Li Na": one boxer is meant.
            return [m for m in found if m.start <= token.idx < m.end]
        return found
    return named(reading, token)


def _name_functions(reading: Reading, token: Token, mention: Mention) -> dict[str, list[Mention]]:
    """What stands beside a name: possessors, phrases, what follows a comma, and the names inside it."""
    heads: Functions = {}
    within = reading.tokens(mention.span)
    for part in within:
        # Parsers tie a phrase to any word of a long name.
        for name, tokens in phrases(part).items():
            heads.setdefault(name, []).extend(t for t in tokens if t.i >= within.end)
    heads["poss"] = [
        child
        for child in token.children
        if child.dep_ == "nmod:poss" and child.i < token.i and not _comma_between(child, token)
    ]
    found = {name: [m for head in tokens for m in named(reading, head)] for name, tokens in heads.items()}
    found["compound"] = [
        m for child in compounds(reading, token) for m in named(reading, child) if m.end <= mention.start
    ]
    found["self"] = [mention]
    text = reading.article.text
    before = mentions_from(reading, mention.start - LONGEST, mention.start)
    if not _is_cut(reading, mention):
        found["adjective"] = [m for m in before if m.kind is Kind.NATIONALITY and describes(reading, m, mention)]
    found["poss"] += [m for owner in found["poss"] for m in _inside(reading, owner)]
    inner = _inside(reading, mention)
    outside = [m for m in inner if m.kind is Kind.PLACE and re.search(r" (?:in|to) $", text[mention.start : m.start])]
    found["inside-in"] = outside
    found["inside"] = [m for m in inner if m.kind in (Kind.PLACE, Kind.NATIONALITY) and m not in outside]
    found["slash"] = names_at(reading, mention.end + 1) if text.startswith("/", mention.end) else []
    found["brackets"] = in_brackets(reading, mention)
    if mention.kind is Kind.ORGANIZATION:
        whole = wholes(reading, mention) or [m for m in found.get("of", []) if is_whole(text, mention, m)]
        found["of"] = _next(reading, mention, " of ") or whole
    found["comma"] = _after_comma(reading, mention)
    if mention.kind is Kind.PERSON:
        found["beside"] = body_beside(reading, mention)
    if mention.kind in (Kind.PERSON, Kind.ORGANIZATION):
        found["poss"] += [owner for owner in owner_before(reading, mention) if owner not in found["poss"]]
    if mention.kind in (Kind.WORK, Kind.ORGANIZATION):
        found["maker"] = maker_before(reading, mention)
    if (
        mention.kind is Kind.ORGANIZATION
        and heads.get("in")
        and not found["in"]
        and text.startswith(" in ", mention.end)
    ):
        found["in"] = place_of_phrase(reading, mention.end + len(" in "))
    if mention.kind is Kind.PLACE:
        above = owners(reading, mention)
        found["poss"] += [owner for owner in above if owner not in found["poss"]]
        found["capital"] = [owner for owner in above if names_capital(reading, owner, mention)]
        owning = [m for m in found.get("in", []) if re.match("['’]s ", text[m.end : m.end + 3])]
        found["in"] = wider_in(reading, mention) or [m for m in found.get("in", []) if m not in owning]
    return found


def _is_cut(reading: Reading, name: Mention) -> bool:
    """Whether a longer name that we do not know goes on after this one: "the Norlandic OPEC Think Tank"."""
    tokens = reading.tokens(name.span)
    if name.kind is not Kind.ORGANIZATION or tokens.end >= len(reading.doc):
        return False
    after = reading.doc[tokens.end]
    modifies = tokens.root.dep_ in ("compound", "nmod:unmarked") and tokens.root.head.i >= tokens.end
    return modifies and after.text[:1].isupper() and not is_role_noun(after.text)


def _comma_between(left: Token, right: Token) -> bool:
    return any(token.text in (",", ";") for token in left.doc[left.i : right.i])


def _inside(reading: Reading, outer: Mention) -> list[Mention]:
    """The names inside a longer name: "Azerbaijan" in "Embassy of Azerbaijan"."""
    return [m for m in mentions_from(reading, outer.start, outer.end) if m is not outer and m.end <= outer.end]


def _next(reading: Reading, mention: Mention, between: str) -> list[Mention]:
    text = reading.article.text
    start = mention.end + len(between)
    if not text.startswith(between, mention.end):
        return []
    start += len("the ") if text.startswith("the ", start) else 0
    return [m for m in names_at(reading, start) if m.kind is mention.kind][:1]


def _after_comma(reading: Reading, mention: Mention) -> list[Mention]:
    """The larger place or body after a comma: "Bor, Serbia"; names of a list are none."""
    if mention.kind is Kind.PLACE:
        return wider_after_comma(reading, mention)
    text = reading.article.text
    if mention.fine in _SITED and text.startswith(", ", mention.end):
        cities = [m for m in names_at(reading, mention.end + 2) if m.fine == "city"]
        if cities:  # "Institute of Lakes, Lima, said"; in "…, Lima and Rome" it is as often a list
            return [m for m in cities if re.match(r"[,.;)]|$", text[m.end :])]
    follows = [m for m in _next(reading, mention, ", ") if not re.match(r",? (?:and|or)\b", text[m.end : m.end + 8])]
    # Between bodies a comma is as often that of a list; "Institute of History, Academy of Sciences" is clear, and what
    # ends the words for an office: "director of the First Division, Acme Group, said".
    if follows and _ends_office(reading, mention) and text[follows[0].end : follows[0].end + 1] in tuple(",.;:)"):
        return follows
    return [m for m in follows if {m.fine, mention.fine} <= _ACADEMIC]


def _ends_office(reading: Reading, body: Mention) -> bool:
    """Whether a body is the one in which an office is held: "director of Acme"."""
    first = reading.tokens(body.span).start
    before = [token for token in reading.doc[max(0, first - 3) : first] if token.lower_ != "the"]
    return len(before) > 1 and before[-1].lower_ in ("of", "at") and is_role_noun(before[-2].text)


def _words_fit(token: Token, pattern: Pattern, functions: dict[str, list[Mention]]) -> bool:
    modifiers = {child.lower_ for child in token.children if child.dep_ in ("amod", "compound", "advmod", "nmod")}
    if (modifiers & _PAST and not pattern.lasting) or modifiers & set(pattern.without):
        return False
    if pattern.objects and not any(
        is_one_of(child, pattern.objects) for child in token.children if child.dep_ in ("obj", "nsubj:pass")
    ):
        return False
    return "self" not in (pattern.subject, pattern.object) and bool(functions)


def _found(
    reading: Reading, token: Token, rule: RelationRule, pattern: Pattern, functions: dict[str, list[Mention]]
) -> Iterator[RelationMention]:
    subjects, objects = _fill(pattern.subject, functions), _fill(pattern.object, functions)
    if pattern.subject == pattern.object:
        pairs = list(combinations(subjects, 2))
    else:
        pairs = [(s, o) for s, o in product(subjects, objects) if s.name != o.name]
    if not pairs:
        return
    # "the absence of the Norlandic minister" does not deny what he is.
    is_said = pattern.pos != "name" and (rule.predicate != "nationality" or has_child(token, "cop"))
    status = status_of(reading, token) if is_said else Status.HAPPENED
    if rule.predicate == "headquarteredIn":
        wider = {place.span for _, narrow in pairs for place in wider_after_comma(reading, narrow)}
        pairs = [(s, o) for s, o in pairs if o.span not in wider]  # of "in Alpha, Norland" the seat is Alpha
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
        if rule.predicate == "locatedIn" and subject.fine == "embassy" and object_.name in _senders(reading, subject):
            continue  # "the Norlandic embassy in the country": an embassy lies abroad
        if rule.predicate == "partOf" and object_.kind is Kind.NATIONALITY and _is_elsewhere(subject, object_):
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


def _senders(reading: Reading, embassy: Mention) -> list[str]:
    """The countries that the name of an embassy has, save that where it lies."""
    text = reading.article.text
    return [
        own.name
        for own in _inside(reading, embassy)
        if not re.search(r" (?:in|to) $", text[max(0, own.start - 4) : own.start])
    ]


def _is_elsewhere(region: Mention, country: Mention) -> bool:
    """Whether a region is known to lie in another country than that of the adjective in its name: a British colony."""
    known, named_for = gazetteers.region(region.name), gazetteers.country(country.name)
    return region.kind is Kind.PLACE and bool(known) and named_for is not None and named_for.iso2 != known


def _fill(names: str, functions: dict[str, list[Mention]]) -> list[Mention]:
    """The mentions in the first of these functions that holds any."""
    return next((found for name in names.split("|") if (found := functions.get(name))), [])


def _fits(mention: Mention, kinds: tuple[Kind, ...], narrower: tuple[Kind, ...], fine: tuple[str, ...]) -> bool:
    kind = Kind.PLACE if mention.kind is Kind.NATIONALITY else mention.kind
    own = "country" if mention.kind is Kind.NATIONALITY else mention.fine
    return (
        kind in kinds and (not narrower or kind in narrower or mention.kind in narrower) and (not fine or own in fine)
    )
