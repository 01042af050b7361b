"""Whom a phrase brings in: the names in it, those joined to it, and the state or body for which it acts."""

from __future__ import annotations

from bisect import bisect_left

from kg.extract.arguments import compounds
from kg.extract.reading import Reading
from kg.extract.syntax import SUBJECTS, antecedent, children, coordinated, is_one_of, preposition
from kg.extract.tokens import Token
from kg.gazetteers.words import is_role_noun
from kg.model import Kind, Mention

# People and bodies that act for the state that an adjective or an "of" names.
STATE_NOUNS = frozenset(
    "administration aircraft airstrike ally army artillery authority cabinet counterpart delegation diplomat drone "
    "envoy force government jet leader leadership military minister missile mission navy negotiator official "
    "parliament police policymaker premier president regime representative side soldier squad team troop "
    "warplane warship".split()
)
_PEOPLE_NOUNS = frozenset(
    "arm army authority board branch caucus chapter chief colleague committee company counterpart crew delegation "
    "division envoy executive faction force government group head leader member minister official police president "
    "representative side soldier team troop unit wing".split()
)
_STAFF = frozenset(
    "archaeologist astronomer biologist doctor economist engineer expert historian inspector investigator lawyer "
    "officer physician prosecutor researcher scholar scientist student volunteer worker".split()
)
_SKIP_HEADS = frozenset(
    "both couple dozen group hundred lot majority number pair range rest series thousand variety".split()
)
_CALLED = frozenset("call dub entitle name nickname title".split())
_GROUPS = frozenset("commission delegation deputation entourage group mission party team".split())
_LEADING = frozenset("captain chair head lead".split())
PLACE_NOUNS = frozenset(
    "area barangay borough camp canton capital city commune county district governorate hamlet island islet locality "
    "municipality neighborhood neighbourhood oblast parish port precinct prefecture province region slum state suburb "
    "taluk tehsil town township upazila village ward wilaya zone".split()
)
_HYPHENS = frozenset("-–")
_EXAMPLES = ("including", "such as")
_BEFORE = frozenset(("amod", "compound", "nmod", "nmod:desc", "nmod:unmarked"))


def mentions_from(reading: Reading, start: int, end: int) -> list[Mention]:
    """The mentions of names and nationalities that begin in a stretch of the text, in text order."""
    first, last = (bisect_left(reading.mentions, at, key=lambda mention: mention.start) for at in (start, end))
    return [mention for mention in reading.mentions[first:last] if not mention.anaphoric]


def names_at(reading: Reading, start: int) -> list[Mention]:
    """The mentions of names and nationalities that begin right at an offset, the longest first."""
    return mentions_from(reading, start, start + 1)


def named(reading: Reading, token: Token, *, alone: bool = False) -> list[Mention]:
    """The name and nationality mentions that a phrase itself is; nobody stands for another.

    Coordination is included, unless `alone`: what describes a name does not describe those joined to it.
    """
    found: list[Mention] = []
    for head in [token] if alone and token.pos_ == "PROPN" and token.dep_ not in SUBJECTS else coordinated(token):
        found.extend(name for name in direct(reading, antecedent(head)) if name not in found)
    return found


def fillers(reading: Reading, token: Token, depth: int = 0) -> list[Mention]:
    """The name and nationality mentions that the phrase headed by a token brings in, coordination included.

    Where the head itself names nobody, a nationality or an "of" stands for the state ("Russian officials", "the
    government of China"), and an apposition for what it explains ("the minister, Wang Yi").
    """
    found: list[Mention] = []
    for head in coordinated(token):
        for mention in _names_of(reading, head, depth):
            if mention not in found:
                found.append(mention)
    return found


def direct(reading: Reading, token: Token) -> list[Mention]:
    """The names that a phrase itself is, without those joined to it: its own, or one that it is called by."""
    names = list(reading.referents(token))
    if names:
        # "Indians travelled": people are not their state; "Indian officials" come in through `compounds`.
        people = names[0].kind is Kind.NATIONALITY and token.tag_ in ("NNS", "NNPS") and not _is_before(token)
        return [] if people else names
    over = reading.mention_over(token)
    if over is not None and token.head.idx not in range(over.start, over.end) and not over.anaphoric:
        return [over]  # a name whose words the parser did not tie together
    for child in children(token, "compound"):  # "Acme, the leading platform has opened": a comma is missing
        name = reading.mention_at(child)
        if name is not None and name.kind is Kind.ORGANIZATION and reading.article.text.startswith(", the ", name.end):
            return [name]
    for clause in children(token, "acl"):  # "a prison called Tower Hill", but not "a man named by Ana Bo"
        if is_one_of(clause, _CALLED) and not preposition(clause) and clause.tag_ == "VBN":
            called = [name for child in children(clause, "xcomp", "obj") for name in reading.referents(child)]
            if called:
                return called
    # A title that the parser takes for the head: "President" with the name below it.
    for child in token.children:
        if child.dep_ in ("appos", "flat", "nmod:desc") or (child.dep_ == "nmod:unmarked" and child.i > token.i):
            below = list(reading.referents(child))
            if below and below[0].kind in (Kind.PERSON, Kind.ORGANIZATION) and token.pos_ in ("NOUN", "PROPN"):
                return [name for other in coordinated(child) for name in reading.referents(other)]
    return []


def _is_before(token: Token) -> bool:
    return token.dep_ in _BEFORE and token.i < token.head.i


def _names_of(reading: Reading, token: Token, depth: int) -> list[Mention]:
    token = antecedent(token)
    names = direct(reading, token)
    behind = token.dep_ == "appos" and token.pos_ == "NOUN" and token.head.i < token.i
    if not names and behind and not any(token.head.i < other.i < token.i for other in children(token.head, "conj")):
        names = direct(reading, token.head)  # "Mali, a country that has sent"
    if names or depth > 3:
        return names
    if is_one_of(token, _SKIP_HEADS):
        for child in children(token, "nmod"):
            if preposition(child) == "of":
                return fillers(reading, child, depth + 1)
    if is_one_of(token, PLACE_NOUNS):
        inner = [child for child in children(token, "nmod", "appos", "nmod:desc") if preposition(child) in ("", "of")]
        places = [name for child in inner for name in direct(reading, child) if name.kind is Kind.PLACE]
        if places:
            return places  # "the city of Bor"
    if token.pos_ in ("NOUN", "PROPN", "ADJ"):
        return [
            *(_titled(reading, token) or _state(reading, token, depth)),
            *_leaders(reading, token, depth),
            *(
                name
                for child in children(token, "nmod")
                if preposition(child) in _EXAMPLES
                for name in fillers(reading, child, depth + 1)
            ),
        ]
    return []


def _leaders(reading: Reading, token: Token, depth: int) -> list[Mention]:
    """Who leads a group that goes together: "a delegation headed by Minister Ana Bo"."""
    if not is_one_of(token, _GROUPS):
        return []
    led = (clause for clause in children(token, "acl") if clause.tag_ == "VBN" and is_one_of(clause, _LEADING))
    by = (child for clause in led for child in children(clause, "obl:agent", "obl") if preposition(child) == "by")
    return [name for child in by for name in fillers(reading, child, depth + 1) if name.kind is Kind.PERSON]


def _titled(reading: Reading, token: Token) -> list[Mention]:
    """The person whose long title the parser cut in pieces: "Minister of Ecology and president-designate … Ana Bo"."""
    if not is_role_noun(token.lemma_):
        return []
    end = token.right_edge.i
    if token.dep_ in SUBJECTS and token.i < token.head.i:
        end = max(end, token.head.i - 1)  # a parser may tie the name to the verb
    for word in token.doc[token.i + 1 : end + 1]:
        if word.text in _HYPHENS:
            continue
        if word.text == "," and word.i + 1 < len(word.doc) and word.nbor().ent_type_ == "PERSON":
            continue  # "the chairman of the board of X, Ana Bo, said"
        if word.pos_ in ("VERB", "AUX", "PUNCT", "PRON"):
            break
        name = reading.mention_over(word)
        if name is None or name.anaphoric or name.kind is not Kind.PERSON:
            continue
        # "the mother of Ana Bo" is not Ana Bo.
        return [] if reading.tokens(name.span)[0].nbor(-1).pos_ in ("ADP", "DET", "PART", "CCONJ") else [name]
    return []


def _state(reading: Reading, token: Token, depth: int) -> list[Mention]:
    """The country, body or person for whom an unnamed group or office acts."""
    if is_one_of(token, STATE_NOUNS):
        found: list[Mention] = []
        for child in compounds(reading, token):
            mention = reading.mention_at(child)
            if mention is not None and mention.kind in (Kind.NATIONALITY, Kind.PLACE, Kind.ORGANIZATION):
                found.extend(name for name in reading.names(mention) if name not in found)
        if found:
            return found[:2]
        for child in children(token, "nmod:poss"):
            named = [m for m in fillers(reading, child, depth + 1) if m.kind in (Kind.PLACE, Kind.ORGANIZATION)]
            if named:
                return named
    acting = is_one_of(token, _PEOPLE_NOUNS)
    if acting or is_one_of(token, _STAFF):
        for child in children(token, "nmod"):
            if preposition(child) in ("of", "from"):
                named = fillers(reading, child, depth + 1)
                named = [name for name in named if acting or name.kind is Kind.ORGANIZATION]
                if named:
                    return named
    return []
