"""Short forms of names within one article: what brackets give, and initials."""

from __future__ import annotations

import re
from collections import Counter

from kg import gazetteers
from kg.model import Article, Kind
from kg.resolve.forms import initials, is_acronym, plain
from kg.resolve.groups import Apart, Group, merged

# What may stand between a name and its short form: "Alpha Research Council’s (ARC)", "Alpha Port (the “Port”)".
_OPENED = re.compile(r"(?:['’]s)?[ \u00a0]{1,2}\((?:(?:the|or)[ \u00a0])?[“\"'‘]?$")
_CLOSED = re.compile(r"[”\"'’]?[),;]")
# The share of its initials that a name has in its short form in another language ("Olade" for "Latin American Energy
# Organization"): with less, what stands in brackets is as often its parent or its seat.
_SHARED_INITIALS = 0.6


def join_acronyms(article: Article, groups: list[Group], apart: Apart) -> list[Group]:
    """Short forms join the name they abbreviate: "Name (Short)" in the text, or initials of a name in the same
    article.
    """
    named = [
        group
        for group in groups
        if group.kind in (Kind.ORGANIZATION, Kind.EVENT, Kind.WORK)
        or (group.kind is Kind.PLACE and (is_acronym(group.name) or " " in group.name or "-" in group.name))
    ]
    spans = sorted(
        (mention.end, -mention.start, number) for number, group in enumerate(named) for mention in group.mentions
    )
    # Of names that end alike the longest is meant: "Army of Norland (AN)".
    ends = {end: named[number] for end, _, number in spans}
    pairs = []
    for short in named:
        for mention in short.mentions:
            opened = _OPENED.search(article.text, max(0, mention.start - 10), mention.start)
            long = ends.get(opened.start()) if opened and _CLOSED.match(article.text, mention.end) else None
            if (
                long is not None
                and long is not short
                and (
                    _may_abbreviate(short.name, long.name)
                    or _may_translate(short, long)
                    or (short.kind is long.kind and _may_abbreviate_translation(short.name, long.name))
                )
            ):
                pairs.append((short, long, 0.98, "given in brackets after the name"))
        if is_acronym(short.name):
            letters = short.name.replace(".", "").upper()
            fits = [
                group
                for group in named
                if group is not short
                and group.kind is short.kind
                and (" " in group.name or "-" in group.name)
                and (
                    letters in (initials(group.name), initials(group.name, small=True), _capitals(group.name))
                    or _ends_in_small_letters(short.name, group.name)
                )
            ]
            fits = fits or [
                group
                for group in groups
                if group.kind is not Kind.PLACE
                and group.whole
                and len(letters) > 2
                and letters == initials(group.name)
                and group is not short
            ]
            if len(fits) == 1:
                pairs.append((short, fits[0], 0.9, "initials of a name in the same article"))
    return merged(groups, pairs, apart)


def _capitals(name: str) -> str:
    """The capitals of a name of one word, however it is joined: "NAB" for "NorAlpha-Bravo"."""
    return "" if " " in name else "".join(char for char in name if char.isupper())


def _ends_in_small_letters(short: str, long: str) -> bool:
    """Whether capitals are initials and the small letters at the end go on with the last word: "AISc" for "Alpha
    Institute of Science".
    """
    match = re.fullmatch(r"([A-Z]{2,})([a-z]{1,3})", short)
    if match is None:
        return False
    last = re.sub(r"^.*[^\w]", "", long).casefold()
    return match[1] == initials(long) and last.startswith((match[1][-1] + match[2]).casefold())


def _may_abbreviate_translation(short: str, long: str) -> bool:
    """Whether one word in brackets can be short for the name before it in the language of its country: it has most of
    the initials, in another order ("Olade" for "Latin American Energy Organization").
    """
    if " " in short or gazetteers.organizations().get(short) is not None or gazetteers.country(short) is not None:
        return False
    wanted = Counter(initials(long))
    shared = wanted & Counter(short.upper())
    return wanted.total() > 2 and shared.total() >= _SHARED_INITIALS * wanted.total()


def _may_translate(short: Group, long: Group) -> bool:
    """Whether a name in brackets may be the English of a name in another language."""
    foreign = not long.name.isascii() or re.search(r" (?:de|del|la|el|y|du|des|et|do|da|e|und|der|di) ", long.name)
    return bool(foreign) and short.kind is long.kind and " " in short.name and short.name.isascii()


def _may_abbreviate(short: str, long: str) -> bool:
    """Whether a name in brackets can be a short form of the name before it, not its place or its parent."""
    if any(is_acronym(part) and part in initials(long) for part in re.split(r"[ \u00a0-]", short)):
        return True  # "Alpha-PRU" for "Ports Research Unit", with the name of its parent
    letters = re.sub(r"[^a-z]", "", plain(short))
    if gazetteers.organizations().get(short) is not None and letters.upper() != initials(long):
        # A known body in brackets is the source of the line ("TODAY (EFE)"), if the letters are not those of the name.
        return False
    text = plain(long)
    if not letters or len(short) >= len(long):
        return False
    position = -1
    for letter in letters:
        position = text.find(letter, position + 1)
        if position < 0:
            return is_acronym(short)
    return letters[0] in {word[0] for word in text.split()} or is_acronym(short)
