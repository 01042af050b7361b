"""What the document as a whole says about its names: one name, one kind; a name once found is found everywhere."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg import gazetteers
from kg.extract.mentions_context import votes_around
from kg.extract.mentions_patterns import Candidate
from kg.gazetteers import words
from kg.gazetteers.persons import family_first
from kg.model import Article, Kind

_COMMON = re.compile(r"((?:[a-z][\w-]*,?[ \u00a0]){2,8})\(([A-Z][A-Za-z]{1,6}?)s?\)$")
_OPENS = re.compile(r"(?:^|[.!?\n“\"‘(])[ \u00a0]*$")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def agree(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """Candidates with one kind for each name, by the votes of all its places.

    A gazetteer or a telling head outvotes the model; a title before the name, or a full name of which it is the last or
    first word, speaks for a person; a longer name of a body or place that begins with it speaks for that kind ("Alpha
    Theatre" for "the Alpha"); so do the words around a name. Ties go to the kind that stands first in the text.
    """
    votes: dict[str, Counter[Kind]] = defaultdict(Counter)
    persons = {text[found.start : found.end] for found in candidates if found.kind is Kind.PERSON}
    parts = {part for person in persons if len(person.split()) > 1 for part in (person.split()[0], person.split()[-1])}
    for found in candidates:
        name = text[found.start : found.end]
        votes[name][found.kind] += 4 if found.certain else 1
        if not found.certain and _after_title(text, found.start) and not _before_title(text, found.end):
            votes[name][Kind.PERSON] += 2
        if not found.certain and gazetteers.region(name) and _before_title(text, found.end):
            votes[name][Kind.PLACE] += 2
    for name, around in votes_around(text, candidates).items():
        votes[name] += around
    tails = {tail for person in persons for tail in _PARTICLE_TAIL.findall(person.casefold())}
    for name in sorted(votes):
        if name.casefold() in tails:  # "La Mora" of "Ana la Mora"
            votes[name][Kind.PERSON] += 4
    for name in sorted(votes):
        if name in parts and not any(found.certain for found in candidates if text[found.start : found.end] == name):
            votes[name][Kind.PERSON] += 4
    longer = {
        text[found.start : found.end].split()[0]: found.kind
        for found in candidates
        if found.kind in (Kind.ORGANIZATION, Kind.PLACE) and found.fine and " " in text[found.start : found.end]
    }
    for name in sorted(votes):
        if name in longer and name not in parts and set(votes[name]) == {Kind.PERSON}:
            votes[name][longer[name]] += 2
    agreed = []
    for found in candidates:
        if found.certain:
            agreed.append(found)
            continue
        kind = votes[text[found.start : found.end]].most_common(1)[0][0]
        agreed.append(found if kind is found.kind else replace(found, kind=kind, fine=""))
    return agreed


_PARTICLE_TAIL = re.compile(r"(?<= )(?:(?:de|van|von) )?(?:la|le|de|van|von|du|di|da|del|der|den|ten|ter) \w+$")
_STAGES = re.compile(r"(?:^| )(?:Theatre|Theater|Opera|Ballet|Philharmonic|Playhouse)$")
_INSIDE = re.compile(r"\b(?:at|in|inside|outside|near)[ \u00a0](?:the[ \u00a0])?$")


def stages(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """Theatres and operas as sites where something is "at" or "in" them in the document, else as companies."""
    sites = {
        text[found.start : found.end]
        for found in candidates
        if _INSIDE.search(text[max(0, found.start - 12) : found.start])
    }
    told = []
    for found in candidates:
        name = text[found.start : found.end]
        if found.kind in (Kind.PLACE, Kind.ORGANIZATION) and _STAGES.search(name):
            kind, fine = (Kind.PLACE, "facility") if name in sites else (Kind.ORGANIZATION, "orchestra")
            told.append(replace(found, kind=kind, fine=fine))
        else:
            told.append(found)
    return told


def _after_title(text: str, start: int) -> bool:
    """Whether a title stands right before a place in the text ("President", "Mr."), so that a person's name follows."""
    match = re.search(r"([A-Z][\w.-]*)[ \u00a0]$", text[max(0, start - 24) : start])
    if match is None:
        return False
    office = words.is_role_noun(match[1]) and match[1].casefold() not in ("chief", "general", "fellow")
    return office or match[1] in words.HONORIFICS


def _before_title(text: str, end: int) -> bool:
    """Whether a title stands right behind a place in the text ("Vermont Sen."), so that what holds it is named."""
    match = re.match(r"[ \u00a0]([A-Z][\w-]*\.?)[ \u00a0]", text[end : end + 20])
    return match is not None and (words.is_role_noun(match[1]) or match[1] in words.HONORIFICS)


def spread(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """Candidates and, where the model overlooked them, further places of the same names.

    Full names of every kind; of a person also the last word and, if the family name comes first, the first.
    """
    known: dict[str, Candidate] = {}
    for found in candidates:
        name = text[found.start : found.end]
        if found.kind is Kind.NATIONALITY or found.certain or len(name) < 2:
            continue
        known.setdefault(name, found)
        if found.kind is Kind.PERSON:
            for part in _surnames(name):
                known.setdefault(part, found)
    for match in re.finditer(r"[ \u00a0]\(([A-Z][A-Za-z0-9&-]{1,9})\)", text):
        owner = next((found for found in candidates if found.end == match.start()), None)
        inside = next(
            (found for found in candidates if found.start < match.end(1) and match.start(1) < found.end), None
        )
        if (
            owner is not None
            and inside is None
            and owner.kind in (Kind.ORGANIZATION, Kind.EVENT, Kind.WORK)
            and _may_be_short(match[1], text[owner.start : owner.end])
        ):
            known.setdefault(match[1], owner)
    if not known:
        return candidates
    taken = {place for found in candidates for place in range(found.start, found.end)}
    more = []
    for start, end in _occurrences(text, known):
        if any(place in taken for place in range(start, end)) or _is_common_word(text, start, end):
            continue
        model = known[text[start:end]]
        more.append(Candidate(start=start, end=end, kind=model.kind, fine=model.fine, rank=7))
    return sorted([*candidates, *more])


def _occurrences(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where names stand in a text as words of their own, without overlap, the longest if several begin at a place."""
    by_start = defaultdict(list)
    for name in sorted(names, key=len, reverse=True):
        by_start[name[:2]].append(name)
    end = 0
    for word in _WORD_START.finditer(text):
        start = word.start()
        for name in by_start.get(text[start : start + 2], ()) if start >= end else ():
            if text.startswith(name, start) and not _GOES_ON.match(text, start + len(name)):
                end = start + len(name)
                yield start, end
                break


_WORD_START = re.compile(r"(?<![\w’'-])\S")
_GOES_ON = re.compile(r"[\w-]")


def _may_be_short(short: str, name: str) -> bool:
    """Whether a word in brackets can be short for the name before it: two capitals, or letters in the name's order."""
    if sum(char.isupper() for char in short) > 1:
        return True
    rest = iter(name.casefold())
    return all(letter in rest for letter in short.casefold())


def _surnames(name: str) -> tuple[str, ...]:
    """Words of a person's name by which the text may call them later."""
    parts = [
        part
        for part in name.split()
        if part not in words.REGNAL_TITLES and not re.fullmatch(r"Jr\.?|Sr\.?|[IVX]+", part)
    ]
    if len(parts) < 2:
        return ()
    wanted = [parts[-1]]
    if len(parts[0]) <= 6 and family_first(name):
        wanted.append(parts[0])
    usable = [part for part in wanted if len(part) > 1 and part[0].isupper() and not part.endswith(".")]
    return tuple(
        part
        for part in usable
        if gazetteers.country(part) is None
        and part not in words.MONTHS | words.WEEKDAYS
        and not words.is_role_noun(part)
    )


def _is_common_word(text: str, start: int, end: int) -> bool:
    """Whether a capitalized word that equals a name may be plain English here: it opens a sentence and also stands
    in lower case.
    """
    word = text[start:end]
    if " " in word or word.isupper():
        return False
    opens = _OPENS.search(text[max(0, start - 4) : start])
    followed_by_name = re.match(r"[ \u00a0](?!said|told|added|noted|says|also)[A-Z]", text[end : end + 8])
    if followed_by_name:
        return True
    return opens is not None and re.search(rf"(?<![\w’'-]){re.escape(word.lower())}(?![\w-])", text) is not None


def drop_abbreviations(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """Candidates without short forms of common nouns and of titles.

    "Twenty-foot equivalent unit (TEU)" makes no name of TEU, "Port Chief Executive (PCE)" none of PCE, nor does a title
    elsewhere in the text whose initials no other name has ("Deputy Harbour Master", "the DHM said").
    """
    common = set()
    for short in re.finditer(r"\([A-Z][A-Za-z]{1,7}\)", text):
        match = _COMMON.search(text[max(0, short.start() - 90) : short.end()])
        if match is None:
            continue
        initials = "".join(part[0] for part in re.split(r"[\s-]+", match[1].strip()) if part)
        letters = match[2].lower()
        if all(letter in initials for letter in letters) and initials[-1] == letters[-1]:
            common |= {match[2], match[2] + "s"}
    spelt = {_initials(text[found.start : found.end]) for found in candidates if found.kind is not Kind.PERSON}
    titles = {
        short for short in _title_initials(text) if short not in spelt and short not in gazetteers.organizations()
    }
    return [
        found
        for found in candidates
        if (name := text[found.start : found.end]) not in common and (found.certain or name not in titles)
    ]


_TITLE = re.compile(
    r"(?<![\w-])((?:[A-Z][a-z]+[ \u00a0]){1,3}[A-Z][a-z]+)"
    r"(?:(?:[ \u00a0](?:of|for)[ \u00a0](?:the[ \u00a0])?)([A-Z][a-z]+))?"
)


def _title_initials(text: str) -> set[str]:
    """Initials of the titles in a text, of two capitals and more: "PCE" of "Port Chief Executive"."""
    found = set()
    for match in _TITLE.finditer(text):
        parts = match[1].split()
        last = next((at for at in range(len(parts) - 1, 0, -1) if words.is_role_noun(parts[at])), 0)
        for first in range(last):
            letters = "".join(part[0] for part in parts[first : last + 1])
            found.add(letters)
            if match[2] and last == len(parts) - 1:
                found.add(letters + match[2][0])
    return found


def _initials(name: str) -> str:
    return "".join(part[0] for part in name.split() if part[0].isupper()) if " " in name else ""


def drop_plain_words(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """Candidates without words that have a capital only because they open a sentence, and stand in lower case besides:
    "Riverside dwellers left. Other riverside towns …".
    """
    opening: dict[str, bool] = {}
    for found in candidates:
        name = text[found.start : found.end]
        if found.kind not in (Kind.WORK, Kind.PERSON) and name.isalpha() and name.istitle():
            opens = not found.certain and _OPENS.search(text, max(0, found.start - 4), found.start) is not None
            opening[name] = opening.get(name, True) and opens
    plain = {
        name
        for name in sorted(opening)
        if opening[name]
        and any(_places(text, name.lower()))
        and all(_OPENS.search(text, max(0, match.start() - 4), match.start()) for match in _places(text, name))
    }
    return [found for found in candidates if found.certain or text[found.start : found.end] not in plain]


def _places(text: str, word: str) -> Iterator[re.Match[str]]:
    """Where a word stands in a text, outside of addresses."""
    return re.finditer(rf"(?<![\w’'/.%-]){word}(?![\w/%-])", text)


def drop_headline_words(article: Article, candidates: list[Candidate]) -> list[Candidate]:
    """Candidates without those that stand only in lines that capitalize every word.

    What a gazetteer knows stays, and so does a name that the running text has too, whole or in part.
    """
    lines = _title_lines(article.text, candidates)
    if not lines:
        return candidates

    def in_title(found: Candidate) -> bool:
        return any(start <= found.start < end for start, end in lines)

    body = {article.text[found.start : found.end] for found in candidates if not in_title(found)}
    body_words = {word for name in body for word in name.split()}
    kept = []
    for found in candidates:
        name = article.text[found.start : found.end]
        known = found.certain and found.rank >= 3
        if (
            not in_title(found)
            or known
            or name in body
            or (found.kind is Kind.PERSON and name.split()[-1] in body_words)
        ):
            kept.append(found)
    return kept


def _title_lines(text: str, candidates: list[Candidate]) -> list[tuple[int, int]]:
    """Spans of lines in which most longer words have a capital, also outside of names: headlines in title case.

    A line of names alone (a caption, a list of guests) is none: at least two capitals must stand outside of names.
    """
    found = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        every = [match for match in _WORD.finditer(line) if len(match[0]) > 3]
        capitals = sum(match[0][0].isupper() for match in every)
        # Four words and more: shorter lines are names, captions and credits as often as heads.
        if len(every) >= 4 and capitals >= 0.75 * len(every) and not line.rstrip().endswith((".", ",")):
            names = [(other.start - start, other.end - start) for other in candidates if start <= other.start < end]
            plain = [match for match in every if not any(low <= match.start() < high for low, high in names)]
            if sum(match[0][0].isupper() for match in plain) >= 2:
                found.append((start, end))
        start = end + 1
    return found
