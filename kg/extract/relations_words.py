"""What names do beside a word that may state a relation: its subject, owner, phrases, whom a noun describes."""

from __future__ import annotations

from kg.extract.arguments import Functions, noun_functions, phrases, predicated, verb_functions
from kg.extract.fillers import named
from kg.extract.reading import Reading
from kg.extract.relations_beside import (
    described_next,
    joined_owner,
    listed_after,
    names_joined_before,
    namesake,
    seat_of_next,
)
from kg.extract.syntax import children, coordinated, has_child
from kg.extract.tokens import Token
from kg.model import Kind, Mention

_BODY_WORDS = frozenset(
    "alliance band bloc club company firm foundation group network organisation organization party team".split()
)


def word_functions(reading: Reading, token: Token, pos: str) -> dict[str, list[Mention]]:
    """The names beside a verb, a noun or a hyphened participle, by what they do there."""
    heads: Functions
    if pos == "verb":
        opened = seat_of_next(reading, token)
        if opened:
            return opened
        heads = verb_functions(reading, token)
        for thing in (other for obj in children(token, "obj") for other in coordinated(obj)[1:]):
            for name, tokens in phrases(thing).items():  # "a degree from A and a doctorate from B"
                heads.setdefault(name, []).extend(tokens)
        for field in (inner for obj in children(token, "obj") for inner in children(obj, "nmod")):
            for name, tokens in phrases(field).items():  # "a degree in law at A"
                if name in ("at", "from"):
                    heads.setdefault(name, []).extend(tokens)
        for name in ("subject", "object"):
            # "X is a company based in Y": what the noun is said of is meant.
            heads[name] = [other for head in heads.get(name, []) for other in _or_said_of(reading, head)]
    elif pos == "noun":
        heads = noun_functions(reading, token, ())[0]
        heads["is"] = [head for head in heads.get("is", []) if not _is_parted(token, head)]
        if _is_title_of_next(reading, token):
            # "Alpha, home of Acme's founder Ana Bo, …": the parser may tie the title to Alpha.
            heads["is"] = [head for head in heads["is"] if head.i > token.i]
        # "He is a botanist, the son of X": what the noun before is said of is meant.
        heads["is"] = heads["is"] or _named_next(reading, token)
        heads["is"] = [_last_of_list(reading, token, head) for head in heads["is"]]
        said = [other for head in heads.get("is", []) for other in _or_said_of(reading, head)]
        heads["is"] = [head for head in said if head not in heads.get("poss", [])]
        before = _apposed(reading, token)
        if before:
            found = {
                name: [m for t in tokens for m in named(reading, t) or _body_before(reading, t)]
                for name, tokens in heads.items()
            }
            return {**found, "is": before}
    else:
        place = [token.nbor(-2)] if token.i > 1 else []
        head = token.head
        # "Acme-owned Ping, the local version of Pong": what follows a name is another matter.
        said = [head, *(predicated(head) if reading.mention_at(head) is None else [])] if head is not token else []
        heads = {"place": place, "is": said}
    found = {
        name: [m for head in tokens for m in _named(reading, head, pos, name, token)] for name, tokens in heads.items()
    }
    if pos != "noun":
        return found
    found["poss"] = joined_owner(reading, token) or found["poss"]
    if not has_child(token, "nmod:poss", "det") and len(found.get("is", [])) == 1:
        found["namesake"] = namesake(reading, token, found["is"][0])
    is_several = token.tag_ in ("NNS", "NNPS") or token.lower_ == "couple"
    return {**found, **listed_after(reading, token)} if is_several else found


def _last_of_list(reading: Reading, noun: Token, name: Token) -> Token:
    """Whom an apposition behind a list describes: the last ("Ana Bo, Li Na and Otto Berg, a chemist, left")."""
    if noun.dep_ != "appos" or noun.head != name or noun.tag_ not in ("NN", "NNP"):
        return name
    others = [other for other in coordinated(name)[1:] if other.i < noun.i and reading.mention_at(other) is not None]
    return max(others, key=lambda other: other.i, default=name)


def _is_parted(noun: Token, name: Token) -> bool:
    """Whether a verb parts a noun from a name after it that the parser takes for its apposition."""
    apposed = name.dep_ == "appos" and name.head == noun and name.i > noun.i
    return apposed and any(token.tag_ in ("VBD", "VBZ", "VBP") for token in noun.doc[noun.i : name.i])


def _or_said_of(reading: Reading, head: Token) -> list[Token]:
    """The token of a name, or of the name that a noun is said of."""
    if head.pos_ != "NOUN" or named(reading, head):
        return [head]
    # "for Acme, a maker of pipes based in Lima": the parser may tie the maker to another name.
    beside = _apposed(reading, head) if head.dep_ == "appos" else []
    return [reading.tokens(name.span).root for name in beside] or predicated(head)


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


def _named_next(reading: Reading, noun: Token) -> list[Token]:
    """Who or what is named right behind a noun: "to widow Ana Bo", "Alpha Group unit Bravo", whatever the parser makes
    of it; bodies and places only where another is named right before.
    """
    name = reading.mention_over(noun.nbor(1)) if noun.i + 1 < len(noun.doc) and noun.tag_ == "NN" else None
    if name is None or name.anaphoric:
        return []
    owner = reading.mention_over(noun.nbor(-1)) if noun.i and name.kind is not Kind.PERSON else None
    owned = owner is not None and not owner.anaphoric and owner.kind is Kind.ORGANIZATION
    owned = owned or has_child(noun, "nmod:poss")  # "and its partner Acme"
    return [reading.tokens(name.span).root] if owned or name.kind is Kind.PERSON else []


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
    return named(reading, token) or _body_before(reading, token)


def _body_before(reading: Reading, noun: Token) -> list[Mention]:
    """The body that a word for what it is follows: "a member of the Delta bloc"."""
    if noun.lower_ not in _BODY_WORDS or not noun.i or noun.nbor(-1).dep_ != "compound":
        return []
    body = reading.mention_over(noun.nbor(-1))
    return [body] if body is not None and body.kind is Kind.ORGANIZATION and not body.anaphoric else []
