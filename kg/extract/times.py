"""When: the time expressions of an article, and which of them dates what a verb or noun tells of.

The day of publication is what relative words are reckoned from; it is never itself the time of anything.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from weakref import WeakKeyDictionary

from kg.dates import DateMatch, find_dates, read_date_alike
from kg.extract.lemmas import lemma_of
from kg.extract.reading import Reading
from kg.extract.reckoning import possible_days
from kg.extract.syntax import is_one_of
from kg.extract.tense import SAYING_VERBS, tense_of
from kg.extract.tokens import Token
from kg.model import BlockKind, DateRange, Kind

MAX_ANCHOR_DISTANCE = 800
"""How far back, in characters, lies the date that "the same day" means: two or three paragraphs."""

_PREPOSITION = re.compile(
    r"\b(?:in|on|at|during|by|from|since|over|for|within|throughout|until|till|around|about|of|than|to|with|against"
    r"|through|before|after|following|as of|back in|versus|vs)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_OVER_WEEKEND = re.compile(r"over .*\bweekend$", re.IGNORECASE)
_COMPARED = frozenset({"than", "to", "with", "against", "versus", "vs", "over", "before", "after", "following"})
_LOOSE = ("since", "by", "until", "till", "stretch", "up", "as", "no")
# What has been so since a day began to be so on it: "missing since May 3".
_BEGUN = frozenset(
    "abduct arrest ban blacklist block close detain dissolve expel freeze halt imprison incarcerate jail kidnap "
    "missing nab outlaw remand shut suspend".split()
)
_LASTING = frozenset(
    "base locate headquarter situate know call name own dub entitle title accompany include involve consist".split()
)
_LIGHT = frozenset(
    "hold take have make pay conduct give deliver sign launch start begin open kick conclude occur happen stage host "
    "organize organise convene schedule set hit come mark see witness reach issue release publish adopt pass suffer "
    "attend undergo mount stage play win lose receive join fall end finish complete celebrate follow break erupt ink "
    "seal announce unveil impose establish wrap close run report record register".split()
)
_DOING = frozenset(
    "release signing publication announcement adoption launch opening holding conclusion issuance start beginning end "
    "inauguration completion establishment conduct convening staging".split()
)
_ACTION = re.compile(
    r"(?:tion|sion|ment|ing|ance|ence|[^aeiou]al|ture|sure)s?$|^(?:talk|visit|summit|conference|expo|forum|election|vote|"
    r"attack|war|speech|trip|tour|launch|release|ceremony|match|game|race|festival|fair|show|concert|strike|protest|raid|"
    r"crash|blast|fire|flood|quake|death|birth|murder|trial|arrest|debate|call|letter|interview|deal|pact|treaty|accord|"
    r"sale|purchase|takeover|merger|coup|clash|fight|battle|rally|march|session|term|season|report|survey|poll|study|"
    r"budget|growth|rise|fall|drop|increase|decrease|decline|trade|output|revenue|profit|loss|storm|drought)s?$",
    re.IGNORECASE,
)
_NOT_ACTION = re.compile(
    r"^(?:anniversary|government|department|apartment|parliament|station|building|region|hospital)s?$"
)
_CONTESTS = frozenset(
    "ballot bout by-election contest election final game match poll quarterfinal race referendum runoff "
    "semifinal".split()
)
_PARTS_OF_DAY = frozenset("afternoon course evening hour minute morning night".split())
# Verbs of what strikes: the day on which it kills is its own.
_STRIKING = frozenset(
    "claim damage destroy devastate hit injure kill leave rip rock shake strike sweep tear wound wreck".split()
)
_NOMINAL = ("NOUN", "PROPN", "NUM", "SYM", "PRON")
_BEFORE_NOUN = ("nmod:poss", "compound", "amod", "nummod", "nmod:unmarked", "nmod")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class TimeMention:
    """A time expression: `text[start:end]` with its preposition, the days it means, and the word it hangs on.

    `governor` is the index of the token that the expression modifies, `root` that of its own head word; `time` is None
    if the article does not let its days be known.
    """

    start: int
    end: int
    kind: str
    preposition: str
    root: int
    governor: int
    time: DateRange | None


_found: WeakKeyDictionary[Reading, tuple[TimeMention, ...]] = WeakKeyDictionary()
_hung: WeakKeyDictionary[Reading, tuple[dict[int, list[TimeMention]], dict[int, list[TimeMention]]]] = (
    WeakKeyDictionary()
)


def find_times(reading: Reading) -> tuple[TimeMention, ...]:
    """The time expressions of an article in text order, each resolved; datelines and page furniture are left out."""
    times = _found.get(reading)
    if times is None:
        times = _find_times(reading)
        _found[reading] = times
    return times


def time_of(reading: Reading, token: Token) -> DateRange | None:
    """When the clause or noun phrase that a token heads takes place, as its own words say; None if they do not.

    A noun looks at its modifiers ("Friday's meeting"), at the clause that it only fills out ("a meeting was held on
    Friday"), and at one it goes along with ("said at the forum last month"). A verb shares the time of the verb it
    completes ("arrived to attend"), and a time that stands before the first of several verbs. The time of saying is
    never the time of what is said.
    """
    time = _pick(_attached(reading, token), token)
    if time is None:
        time = _time_of_noun(reading, token) if token.pos_ in ("NOUN", "PROPN") else _time_of_verb(reading, token)
    return time or _day_of_picture(reading, token)


def says_when(reading: Reading, token: Token) -> bool:
    """Whether a day, month or season is told of a word, be its date known or not; a year alone is too little."""
    kinds = ("day", "weekday", "month", "near-month", "near-day")
    unknown = [mention for mention in _hanging(reading)[0].get(token.i, ()) if mention.time is None]
    return any(mention.preposition not in _COMPARED and mention.kind in kinds for mention in unknown)


def _day_of_picture(reading: Reading, token: Token) -> DateRange | None:
    """The one full date of the caption around a token: a picture shows one day."""
    block = reading.block(token.idx)
    if block.kind is not BlockKind.CAPTION:
        return None
    full = [m.time for m in find_times(reading) if block.start <= m.start < block.end and m.kind == "day" and m.time]
    return full[0] if len({time.earliest for time in full}) == 1 else None


def _find_times(reading: Reading) -> tuple[TimeMention, ...]:
    text, published = reading.article.text, reading.article.published
    matches = find_dates(text, reference=published)
    days = (published,) if published is not None else possible_days(reading, matches)
    captions: dict[int, date] = {}
    for match in matches:
        block = reading.block(match.start)
        if block.kind is BlockKind.CAPTION and match.kind == "day" and match.range is not None:
            captions.setdefault(block.start, match.range.earliest)
    years = {
        root.head.i: match.text
        for match in matches
        if match.kind == "year" and (root := reading.tokens((match.start, match.end)).root).dep_ == "nmod"
    }  # "the July unrest in 2021"
    found: list[TimeMention] = []
    for match in matches:
        block = reading.block(match.start)
        if block.kind in (BlockKind.DATELINE, BlockKind.FURNITURE, BlockKind.BYLINE) or in_address(text, match.start):
            continue
        tokens = reading.tokens((match.start, match.end))
        if not len(tokens) or _counts(match, tokens.root):
            continue
        root = tokens.root
        near = (mention for mention in found if match.start - mention.start <= MAX_ANCHOR_DISTANCE)
        before = tuple(mention.time for mention in near if mention.time is not None and mention.kind not in _LOOSE)
        shown = captions.get(block.start)
        governor = _governor(reading, root, tokens[0])
        words, kind = match.text, match.kind
        if kind == "since" and is_one_of(governor, _BEGUN):
            inner = find_dates(words.partition(" ")[2])
            words, kind = (inner[0].text, inner[0].kind) if len(inner) == 1 else (words, kind)
        if kind == "near-month" and root.head.i in years:
            words = f"{words} {years[root.head.i]}"
        time = read_date_alike(
            words,
            references=(shown,) if shown is not None else days,
            tense=tense_of(root, headline=block.kind in (BlockKind.CAPTION, BlockKind.HEADLINE)),
            before=before,
        )
        # "at Friday's meeting": the preposition is the meeting's.
        own = root.dep_ in ("nmod:poss", "compound") or (root.dep_ == "nmod:unmarked" and root.i < root.head.i)
        lead = None if own else _PREPOSITION.search(text, max(0, match.start - 14), match.start)
        start = lead.start() if lead is not None else match.start
        preposition = text[start : match.end].split()[0].casefold() if lead is not None else ""
        found.append(
            TimeMention(
                start=start,
                end=match.end,
                kind=kind,
                preposition=preposition,
                root=root.i,
                governor=governor.i,
                time=replace(time, text=" ".join(text[start : match.end].split())) if time else None,
            )
        )
    return tuple(found)


def in_address(text: str, offset: int) -> bool:
    """Whether a place of a text lies inside a web address.

    >>> in_address("See https://a.org/2022/07/25/x now", 20), in_address("On 2022/07/25", 3)
    (True, False)
    """
    begin = max(text.rfind(blank, max(0, offset - 300), offset) for blank in " \n\t\u00a0") + 1
    return "://" in text[begin:offset] or text[begin : begin + 4] == "www."


def _counts(match: DateMatch, root: Token) -> bool:
    """Whether a bare year is a count after all: "2000 villages", but not "the 2000 elections"."""
    if match.kind != "year" or root.dep_ != "nummod" or root.head.i != root.i + 1 or root.head.tag_ != "NNS":
        return False
    return not any(child.dep_ in ("det", "nmod:poss") for child in root.head.children)


def _governor(reading: Reading, root: Token, first: Token) -> Token:
    """The word an expression modifies: its head, but a name that cannot take place passes a time on to its own head."""
    head = root.head
    if first.i > 1 and first.nbor(-1).lower_ == "of" and first.nbor(-2).pos_ in ("NOUN", "PROPN"):
        noun = first.nbor(-2)
        if noun.dep_ == "flat":
            noun = noun.head  # "the coup d'etat of 1886", but "in the early hours of Friday"
        if not (is_one_of(noun, _PARTS_OF_DAY) and noun.dep_ in ("obl", "obl:unmarked") and noun.head.pos_ == "VERB"):
            return noun
        return noun.head
    if root.dep_ in _BEFORE_NOUN and root.i < head.i and root.dep_ != "nmod":
        return head
    after = root.doc[root.right_edge.i + 1] if root.right_edge.i + 1 < len(root.doc) else root
    if after.tag_ in ("VBD", "VBZ", "VBP") and after.is_ancestor(head) and (head.dep_ == "acl" or not _is_action(head)):
        return after  # "the team probing the case on Tuesday arrested two men"
    if head.pos_ == "ADJ" and head.dep_ == "xcomp" and head.head.pos_ == "VERB":
        return head.head  # "was found dead on Friday"
    lasting = False  # "companies based in China on May 1": what lasts has no day, nor has the noun it describes
    while head.dep_ != "ROOT":
        if head.dep_ == "acl" and lemma_of(head, _LASTING) in _LASTING:
            lasting = True
        elif not (head.pos_ in _NOMINAL and (_timeless(reading, head) or (lasting and not _is_action(head)))):
            break
        head = head.head
    return head


def _timeless(reading: Reading, token: Token) -> bool:
    if token.pos_ in ("NUM", "SYM", "PRON"):
        return True
    mention = reading.mention_over(token)
    if mention is not None:
        return mention.kind in (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.NATIONALITY)
    return token.pos_ == "PROPN" and token.ent_type_ not in ("EVENT", "WORK")


def _attached(reading: Reading, token: Token) -> list[TimeMention]:
    """The expressions that modify a token as a time; those it is only compared with ("up from 2022") are left out."""
    found = []
    for mention in _hanging(reading)[0].get(token.i, ()):
        if mention.time is None or (mention.preposition in _COMPARED and not _OVER_WEEKEND.match(mention.time.text)):
            continue
        root = reading.doc[mention.root]
        if root.dep_ in ("nsubj", "nsubj:pass") and token.lemma_ not in ("mark", "see", "witness", "bring"):
            continue
        if mention.preposition == "from" and mention.kind in ("year", "ago", "same", "near-unit"):
            continue
        found.append(mention)
    return found


def _pick(mentions: list[TimeMention], token: Token) -> DateRange | None:
    """The time that says most: fixed before open-ended, then the shortest, then the nearest."""
    best = min(
        (
            (m.kind in _LOOSE, (m.time.latest - m.time.earliest).days, abs(m.start - token.idx), m.time)
            for m in mentions
            if m.time
        ),
        default=None,
    )
    return best[3] if best is not None else None


def _time_by_clause(reading: Reading, noun: Token) -> DateRange | None:
    """The time in a clause that says no more of a happening than that it takes place: "an assembly held on Friday"."""
    clauses = (
        child for child in noun.children if child.dep_ in ("acl", "acl:relcl") and lemma_of(child, _LIGHT) in _LIGHT
    )
    # "the fair, which runs until Sunday, opened on Monday"
    bounded = (
        (clause, [m for m in _attached(reading, clause) if m.kind not in ("until", "till")]) for clause in clauses
    )
    times = (_pick(mentions, clause) for clause, mentions in bounded)
    return next((time for time in times if time is not None), None)


def _time_of_noun(reading: Reading, token: Token) -> DateRange | None:
    time = _time_by_clause(reading, token)
    if time is not None:
        return time
    for child in token.children:
        if child.dep_ == "nmod" and _is_action(token) and any(case.lower_ == "of" for case in child.children):
            time = _pick([m for m in _attached(reading, child) if m.start > child.idx], child)
            if time is not None:
                return time
    head = token.head
    if token.dep_ == "nmod" and head.lemma_.casefold() in _DOING and any(c.lower_ == "of" for c in token.children):
        return _pick(_attached(reading, head), head)  # "the release of the statement on Thursday"
    if head.pos_ not in ("VERB", "AUX"):
        return None
    light = lemma_of(head, _LIGHT) in _LIGHT or (token.dep_ == "nsubj" and lemma_of(head, _STRIKING) in _STRIKING)
    if token.dep_ in ("nsubj", "nsubj:pass", "obj") and light:
        return _pick(_attached(reading, head), head) or _time_of_verb(reading, head)
    if token.dep_ == "obl" and _goes_along(token):
        return _pick([m for m in _attached(reading, head) if m.kind not in _LOOSE], head)
    return None


def _time_of_verb(reading: Reading, token: Token) -> DateRange | None:
    time = _pick(_hanging(reading)[1].get(token.i, []), token)
    if time is not None:
        return time
    for child in token.children:  # "at an assembly held on Friday they voted"
        if child.dep_ == "obl" and _goes_along(child) and (time := _time_by_clause(reading, child)) is not None:
            return time
    head = token.head
    if token.dep_ == "xcomp" and lemma_of(head, SAYING_VERBS) not in SAYING_VERBS:
        return _pick(_attached(reading, head), head) or (_time_of_verb(reading, head) if head.dep_ != "ROOT" else None)
    if token.dep_ == "conj" and head.pos_ in ("VERB", "AUX") and lemma_of(head, SAYING_VERBS) not in SAYING_VERBS:
        return _pick([m for m in _attached(reading, head) if m.start < head.idx], head)
    return None


def _hanging(reading: Reading) -> tuple[dict[int, list[TimeMention]], dict[int, list[TimeMention]]]:
    """The times of an article by the word that each hangs on, and by the words above to which each is passed on."""
    found = _hung.get(reading)
    if found is None:
        governed: dict[int, list[TimeMention]] = defaultdict(list)
        passed: dict[int, list[TimeMention]] = defaultdict(list)
        for mention in find_times(reading):
            governed[mention.governor].append(mention)
            for above in _passed_on(reading, mention):
                passed[above.i].append(mention)
        found = _hung[reading] = governed, passed
    return found


def _passed_on(reading: Reading, mention: TimeMention) -> Iterator[Token]:
    """The words whose time one is that is tied to a thing behind them: "signed it with the firm on Friday"."""
    token = reading.doc[mention.governor]
    root = reading.doc[mention.root]
    if mention.preposition not in ("on", "in", "at", "") or root.i < token.i or root.dep_ in ("nmod:poss", "compound"):
        return
    while token.pos_ in _NOMINAL and token.dep_ in ("obj", "obl", "nmod", "nsubj:pass", "conj"):
        if _is_action(token) and not _goes_along(token):
            return
        token = token.head
        yield token


def _goes_along(noun: Token) -> bool:
    """Whether a happening takes place when its verb does: "spoke at the ceremony", "attended the summit"."""
    cases = {child.lower_ for child in noun.children if child.dep_ == "case"}
    if noun.dep_ == "obl":
        if is_contest(noun) and "in" in cases:
            return True
        some = any(child.lower_ in ("a", "an") for child in noun.children)  # "in an event", not "in the war"
        return bool(cases & {"at", "during"}) or (some and "in" in cases and _is_action(noun))
    if noun.dep_ == "nmod":
        return "of" in cases
    return noun.dep_ in ("obj", "nsubj:pass") and lemma_of(noun.head, _LIGHT) in _LIGHT


def is_contest(noun: Token) -> bool:
    """Whether people win or lose, or come into office, in what a noun names: "elected in the polls", "won in the"."""
    return is_one_of(noun, _CONTESTS)


def _is_action(token: Token) -> bool:
    """Whether a noun names something that takes place, so that a time behind it may be its own."""
    word = token.lower_
    return bool(_ACTION.search(word)) and not _NOT_ACTION.match(word)
