"""Reads a phrase that names an office: "senior research fellow at the Institute of X" -> title, body, whether it is
past.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.extract.reading import Reading
from kg.extract.tokens import Token
from kg.gazetteers import words
from kg.model import Kind, Mention

_HYPHENS = ("-", "‑", "–")
_PREPOSITIONS = frozenset("of for to at in on with from under".split())
_ACCREDITED = frozenset(
    "ambassador envoy consul representative delegate attache attaché observer negotiator high commissioner".split()
)
# Adjectives that tell of the holder, not of the office.
_OF_HOLDER = frozenset(
    "new newly current incumbent then late own famous renowned prominent veteran longtime long-time popular "
    "young old embattled visiting local "
    "known respected leading noted senior-most outspoken controversial influential powerful newly-appointed "
    "newly-elected fellow same "
    "majesty highness excellency hh hrh honourable honorable hon'ble grand-old first-time two-time three-time "
    "award-winning "
    "celebrated legendary excellent talented brilliant "
    "the a an its their his her our my your this that one former ex late".split()
)
# Who holds one of these holds it in some body; "lawyer" or "author" need none.
_BODY_HEADS = frozenset(
    "president chairman chairwoman chairperson chair ceo cfo coo cto executive founder co-founder cofounder director "
    "head chief manager owner co-owner partner secretary treasurer principal dean rector editor editor-in-chief "
    "publisher captain coach leader general".split()
)
_STATE_HEADS = frozenset(
    "president vice-president premier minister prime-minister chancellor ambassador envoy consul consul-general "
    "attache attaché secretary secretary-general undersecretary governor senator representative congressman "
    "congresswoman lawmaker legislator parliamentarian mp deputy speaker diplomat delegate negotiator observer "
    "spokesperson spokesman spokeswoman leader co-leader head chief director director-general king queen prince "
    "princess emir sultan emperor empress monarch dictator strongman viceroy governor-general commissioner "
    "ombudsman general lieutenant-general major-general admiral commodore marshal commander commander-in-chief "
    "colonel official officer judge justice prosecutor attorney-general auditor-general president-elect "
    "president-designate candidate incumbent coach captain trainer international champion authority counterpart "
    "soldier astronaut cosmonaut".split()
)
_BODIES = (Kind.ORGANIZATION, Kind.PLACE, Kind.EVENT, Kind.WORK)
# "a Lima-based director": where somebody or something sits is no body.
_SEATED = frozenset("based born headquartered educated trained raised bred listed".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office as worded: its title without the body's name, the mention of the body or country, the tokens it
    spans.
    """

    title: str
    organization: Mention | None
    ended: bool
    first: int
    last: int


def is_office(token: Token) -> bool:
    """Whether a token is a role noun in the singular, not a verb and not part of a longer name."""
    return words.is_role_noun(token.text) and not is_plural(token) and token.pos_ not in ("VERB", "AUX", "ADP", "ADV")


def is_plural(token: Token) -> bool:
    """Whether a role noun stands for several holders ("presidents")."""
    low = token.text.casefold()
    return low not in words.ROLE_NOUNS and (low.endswith("s") or low.endswith("men"))


def offices(reading: Reading, tokens: Sequence[Token]) -> list[Office]:
    """Offices in a phrase, from left to right: "Minister of Health and president of X" gives two.

    The phrase holds nothing but the office: what surrounds it has been cut by the caller.
    """
    found: list[Office] = []
    position = 0
    while position < len(tokens):
        head = _head(reading, tokens, position)
        if head is None:
            break
        office, position = _read(reading, tokens, head, found[-1].last if found else -1)
        found.append(office)
        joined = tokens[position - 1].text.casefold() in ("and", "&")
        if position < len(tokens) and tokens[position].text == "," and _starts_office(reading, tokens, position + 1):
            position, joined = position + 1, True  # "journalist, founder and owner of X"
        if position >= len(tokens) or not (joined or _begins_anew(reading, tokens[position - 1], tokens[position])):
            break
    found = _of_one_body(found)
    country = found[0].organization if found else None
    owned = country is not None and bool(tokens) and country.start < tokens[found[0].last].idx
    if (
        len(found) > 1
        and country is not None
        and (
            country.kind in (Kind.NATIONALITY, Kind.PLACE)
            or (owned and all(runs_a_body(office.title) for office in found[1:]))  # "Acme's president and CEO"
        )
    ):
        return [
            found[0],
            *(
                Office(title=o.title, organization=o.organization or country, ended=o.ended, first=o.first, last=o.last)
                for o in found[1:]
            ),
        ]
    return found


def is_seated(token: Token) -> bool:
    """Whether a participle is part of a word for where somebody or something sits: "Lima-based"."""
    return token.lower_ in _SEATED and token.i > 0 and token.nbor(-1).text in _HYPHENS


def plural_office(reading: Reading, tokens: Sequence[Token]) -> Office:
    """The office that a phrase ending in a plural role noun gives each of its holders: "Acme engineers"."""
    head = len(tokens) - 1
    first, body = _left(reading, tokens, head, -1)
    plural = tokens[head].text
    single = f"{plural[:-3]}man" if plural.endswith("men") else plural.removesuffix("s")
    title = " ".join([*_text(reading, tokens[first:head]).split(), single])
    return Office(title=title, organization=body, ended=_is_past(tokens[:head]), first=first, last=head)


def body_after(reading: Reading, noun: Token) -> tuple[int, Mention | None]:
    """The body named after a role noun and where its name ends: "leaders of the Blue Party"; none if none is."""
    following = list(reading.doc[noun.i + 1 : noun.i + 13])
    if not following or following[0].text.casefold() not in ("of", "at", "from", "with"):
        return noun.idx + len(noun), None
    _, mention = _complement(reading, following, 1)
    if mention is None or mention.anaphoric:
        return noun.idx + len(noun), None
    return mention.end, mention


def _is_past(tokens: Sequence[Token]) -> bool:
    return any(token.lower_ in words.FORMER or token.lower_.startswith("ex-") for token in tokens)


def _of_one_body(found: list[Office]) -> list[Office]:
    """Bare offices right before one with its body are of that body too: "chairman and chief executive of X"."""
    if not found or found[-1].organization is None:
        return found
    first = len(found) - 1
    while first > 0 and found[first - 1].organization is None and runs_a_body(found[first - 1].title):
        first -= 1
    return [*found[:first], *(replace(office, organization=found[-1].organization) for office in found[first:])]


def runs_a_body(title: str) -> bool:
    """Whether an office is one that somebody holds in a body: "chief executive", not "author"."""
    last = title.split()[-1].casefold()
    if re.search(r"\bchief (?:\w+ )+officer$", title, re.IGNORECASE):
        return True
    return last in _BODY_HEADS or last.rpartition("-")[2] in _BODY_HEADS


def _head(reading: Reading, tokens: Sequence[Token], start: int) -> int | None:
    """Index of the role noun that heads the next office: the last of a run ("Vice President"), outside other names."""
    for index in range(start, len(tokens)):
        if index + 1 < len(tokens) and tokens[index + 1].text in ("'s", "’s"):
            continue  # "the king's doctor" is no king
        if not _may_head(reading, tokens[index]):
            inside = reading.mention_over(tokens[index])  # "Bank of Norland" in "Bank of Norland governor"
            if tokens[index].text.casefold() in _PREPOSITIONS and index > start and inside is None:
                return None
            continue
        last = index
        ahead = index + 1
        # "Deputy Prime Minister", "fellow Pentagon analyst": the last role noun of an unbroken run heads the phrase.
        while (
            ahead < len(tokens)
            and not _begins_anew(reading, tokens[last], tokens[ahead])
            and (
                tokens[ahead].pos_ in ("NOUN", "PROPN", "ADJ") or tokens[ahead].text.casefold() in words.ROLE_MODIFIERS
            )
        ):
            if tokens[ahead].text.casefold() in _PREPOSITIONS:
                break
            if _may_head(reading, tokens[ahead]):
                last = ahead
            ahead += 1
        hyphen = last + 2 < len(tokens) and tokens[last + 1].text in ("-", "‑", "–")
        if hyphen and tokens[last + 2].text.casefold() in ("designate", "elect", "general", "chief", "in", "at"):
            last += 2
            if tokens[last].text.casefold() in ("in", "at") and last + 2 < len(tokens):
                last += 2
        return last
    return None


def _begins_anew(reading: Reading, left: Token, right: Token) -> bool:
    """Whether a second title begins after the first: "leader Senator" before a name is two."""
    named = reading.mention_over(left)  # "Envoy to Norland | Ambassador Ana Bo"
    is_held = (left.text.islower() and left.text not in _OF_HOLDER) or (named is not None and not named.anaphoric)
    return is_held and right.text.istitle() and _may_head(reading, right)


def _may_head(reading: Reading, token: Token) -> bool:
    mention = reading.mention_over(token)
    return (is_office(token) or is_short_title(token)) and (mention is None or mention.anaphoric)


def is_short_title(token: Token) -> bool:
    """Whether a word of two to four capitals is a title: a body or field follows ("OC of Hill Station", "VP for X")."""
    following = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
    return bool(re.fullmatch(r"[A-Z]{2,4}", token.text)) and following in ("of", "at", "for")


def _read(reading: Reading, tokens: Sequence[Token], head: int, floor: int) -> tuple[Office, int]:
    """The office headed by a role noun, and the index after it."""
    first, before = _left(reading, tokens, head, floor)
    while first < head and (tokens[first].is_punct or tokens[first].text.casefold() in ("time", "then", "ex")):
        first += 1
    title = _text(reading, tokens[first : head + 1])
    ended = _is_past(tokens[max(0, floor + 1) : head])
    organization = before
    index = head + 1
    accredited = tokens[head].text.casefold() in _ACCREDITED
    while index < len(tokens):
        word = tokens[index].text.casefold()
        if word == "and" and not _starts_office(reading, tokens, index + 1):
            break
        if word in ("and", "&"):
            index += 1
            break
        if word not in _PREPOSITIONS:
            break
        stop, mention = _complement(reading, tokens, index + 1)
        if stop == index + 1:
            break
        if mention is None:
            if word in ("of", "for", "on", "to") or tokens[index + 1].text.casefold() == "charge":
                title += " " + _text(reading, tokens[index:stop])
        elif word == "of" and tokens[index - 1].text.casefold() == "charge":
            title += " " + _text(reading, tokens[index:stop])  # "in charge of the National Archives"
        elif word == "from" and mention.kind is Kind.PLACE:
            # "a student from Montreal" holds no office of the city.
            pass
        elif word == "to" and accredited:
            title += " to " + mention.text
        elif word == "of" and mention.kind is Kind.PLACE and mention.end < tokens[stop - 1].idx:
            organization = organization or mention
            title += " " + _text(reading, tokens[index:stop])
        elif organization is None or (
            organization.kind is Kind.NATIONALITY
            and mention.kind is not Kind.PLACE
            and word in ("of", "at", "for", "from", "with")
        ):
            organization = mention
        elif word in ("of", "for", "on") and mention is not organization and mention.kind in (Kind.EVENT, Kind.WORK):
            title += " " + _text(reading, tokens[index:stop])
        index = stop
    if index < len(tokens) and tokens[index].text in ("'s", "’s") and organization is not before:
        organization = _owned(reading, tokens[index + 1 : index + 7]) or organization
    if organization is not None and organization.kind is Kind.NATIONALITY and not is_of_state(title):
        organization = None  # "Norlandic chef Ana Bo" cooks for no state
    return Office(title=title, organization=organization, ended=ended, first=first, last=index - 1), index


def _owned(reading: Reading, tokens: Sequence[Token]) -> Mention | None:
    """The body named after a possessor: "Norland's shipping giant Acme Motors"."""
    for token in tokens:
        mention = reading.mention_over(token)
        if mention is not None and not mention.anaphoric:
            return mention if mention.kind is Kind.ORGANIZATION else None
        if token.is_punct or token.text.casefold() in _PREPOSITIONS:
            return None
    return None


def is_of_state(title: str) -> bool:
    """Whether an office is one that somebody holds for a state or its team."""
    parts = re.findall(r"[\w-]+", title.casefold())
    return any(part in _STATE_HEADS or (part.endswith("s") and part[:-1] in _STATE_HEADS) for part in parts)


def _left(reading: Reading, tokens: Sequence[Token], head: int, floor: int) -> tuple[int, Mention | None]:
    """Where the title begins, and the name of the body or country right before it."""
    first = head
    index = head - 1
    while index > floor:
        token = tokens[index]
        mention = reading.mention_over(token)
        low = token.text.casefold()
        if token.text == ")" and index == first - 1 and (short := _bracketed(reading, tokens, index)) is not None:
            return first, short
        if mention is not None and not mention.anaphoric:
            return first, mention if mention.kind in (*_BODIES, Kind.NATIONALITY) else None
        if low in _OF_HOLDER:
            if low in ("the", "a", "an", "this", "that"):
                return first, None
            index -= 1
            continue
        if low in ("'s", "’s", "'", "’"):
            owner = reading.mention_over(tokens[index - 1]) if index else None
            if owner is None or owner.anaphoric:
                return first, owner
            index -= 1
            continue
        if is_seated(token):
            return first, None
        if token.text in _HYPHENS or low in ("old", "year", "years"):
            index -= 1
            continue
        if low in words.ROLE_MODIFIERS or words.is_role_noun(low):
            first = index
        elif low in ("and", "&") and first == index + 1 and _joins_fields(tokens, index, head):
            first = index - 1  # "Trade and Industry Minister"
            index -= 1
        elif token.pos_ in ("NOUN", "PROPN") and token.text.isalpha():
            if tokens[head].text[0].isupper() and token.text[0].islower():
                # "an issue Prime Minister X raised": a capital title begins after a common noun.
                return first, None
            first = index
        elif token.pos_ == "ADJ" and token.text.isalpha() and (token.text[0].isupper() or first < head):
            if token.dep_ not in ("amod", "compound", "flat"):
                return first, None  # "he was sure Prime Minister X would come"
            first = index
        elif token.pos_ in ("ADJ", "ADV", "NUM") or (token.tag_ in ("VBN", "VBG") and token.dep_ == "amod"):
            pass
        else:
            return first, None
        index -= 1
    return first, None


def _joins_fields(tokens: Sequence[Token], joint: int, head: int) -> bool:
    """Whether two fields of one minister are joined: "Trade and Industry Minister"."""
    field = tokens[joint - 1] if joint else tokens[joint]
    return (
        tokens[head].text in ("Minister", "Secretary", "Commissioner")
        and joint + 1 < head
        and field.text[:1].isupper()
        and field.text.isalpha()
        and not words.is_role_noun(field.text)
    )


def _bracketed(reading: Reading, tokens: Sequence[Token], index: int) -> Mention | None:
    """The body whose short form the brackets before a title hold: "Blue Party (BP) leader"."""
    opening = next((at for at in range(index - 1, 0, -1) if tokens[at].text == "("), 0)
    body = reading.mention_over(tokens[opening - 1]) if opening else None
    return body if body is not None and body.kind is Kind.ORGANIZATION and not body.anaphoric else None


def _complement(reading: Reading, tokens: Sequence[Token], start: int) -> tuple[int, Mention | None]:
    """End of the phrase after a preposition, and the name of a body in it, if any."""
    index = start
    mention: Mention | None = None
    while index < len(tokens):
        token = tokens[index]
        low = token.text.casefold()
        over = reading.mention_over(token)
        if over is not None and (not over.anaphoric or over.kind is Kind.ORGANIZATION):
            if over.kind is Kind.PERSON:
                break
            if over.kind is not Kind.NATIONALITY and not _is_seat(reading, over):
                if mention is not None and over is not mention:
                    break
                mention = over
        elif (
            low in _PREPOSITIONS
            or (mention is not None and not _is_field(mention, token))
            or (low in ("and", ",") and _starts_office(reading, tokens, index + 1))
            or (token.pos_ in ("VERB", "AUX", "PRON", "SCONJ") and not is_seated(token))
            or (token.is_punct and token.text not in ("-", "&", ",", "'", "’"))
        ):
            break
        index += 1
    return index, mention


def _is_seat(reading: Reading, place: Mention) -> bool:
    """Whether a place only tells where a body sits: "director of Lima-based Acme"."""
    return bool(
        re.match(r"[-‑–](?:" + "|".join(sorted(_SEATED)) + r")\b", reading.article.text[place.end : place.end + 16])
    )


def _is_field(place: Mention, token: Token) -> bool:
    """Whether a noun after a country tells what an office is about: "head of US diplomacy"."""
    is_noun = token.pos_ == "NOUN" and token.text.islower() and token.text.isalpha()
    return is_noun and place.kind is Kind.PLACE and not words.is_role_noun(token.text)


def _starts_office(reading: Reading, tokens: Sequence[Token], start: int) -> bool:
    """Whether an office begins here: a role noun comes before any preposition or comma."""
    for token in tokens[start : start + 6]:
        if _may_head(reading, token):
            return True
        if token.text.casefold() in (*_PREPOSITIONS, "and") or (token.is_punct and token.text not in ("-", "‑")):
            return False
    return False


def _text(reading: Reading, tokens: Sequence[Token]) -> str:
    """The words of tokens as the article has them, on one line."""
    if not tokens:
        return ""
    return " ".join(reading.article.text[tokens[0].idx : tokens[-1].idx + len(tokens[-1])].split())
