"""Roles that stand beside a person's name: titles before it, appositions after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.fillers import names_at
from kg.extract.reading import Reading
from kg.extract.titles import Office, is_of_state, is_office, is_seated, is_short_title, offices
from kg.extract.tokens import Token
from kg.gazetteers import words
from kg.model import Kind, Mention, RoleMention, Status

# Confidence: share right of what the rule found in news that was read beside it; a bare title says least.
_CONFIDENCE = {
    "roles/title-before-name": 0.93,
    "roles/apposition": 0.92,
    "roles/description-before-name": 0.9,
    "roles/list": 0.88,
    "roles/copula": 0.85,
    "roles/as": 0.85,
    "roles/heads": 0.8,
}
_MAX_TITLE_TOKENS = 24
_ARTICLES = frozenset("la el le les los las il".split())
_STOP_TAGS = frozenset(("VERB", "AUX", "SCONJ", "INTJ"))


def make_role(
    reading: Reading,
    person: Mention,
    office: Office,
    rule: str,
    token: Token,
    *,
    ended: bool = False,
    status: Status = Status.HAPPENED,
) -> RoleMention:
    """The role that an office gives a person; `token` stands in the sentence that says so."""
    organization = office.organization
    if organization is not None and organization.anaphoric:
        names = reading.names(organization)
        organization = names[0] if len(names) == 1 else None
    return RoleMention(
        person=person.span,
        title=office.title,
        organization=organization.span if organization is not None else None,
        evidence=reading.sentence(token),
        rule=rule,
        confidence=_CONFIDENCE[rule],
        ended=office.ended or ended,
        status=status,
    )


def _persons(reading: Reading) -> Iterator[tuple[Mention, int, int]]:
    """Name mentions of persons with their first token's index and the index after their last."""
    for mention in reading.of_kind(Kind.PERSON):
        tokens = reading.tokens(mention.span)
        if len(tokens):
            yield mention, tokens.start, tokens.end


# ------------------------------------------------------------------------------------------- before the name


def roles_before_names(reading: Reading) -> Iterator[RoleMention]:
    """Titles and descriptions before: "Chinese Vice President Han Zheng"; "the ambassador, Bunyad Huseynov"."""
    for person, start, _ in _persons(reading):
        comma_at = _comma_before(reading, start)
        tokens = phrase_before(reading, start if comma_at is None else comma_at)
        while (
            len(tokens) > 1 and tokens[-1].text in (*words.HONORIFICS, "Sheikh") and not _ends_office(reading, tokens)
        ):
            tokens.pop()
        if comma_at is not None and tokens and tokens[-1].text == ")":
            tokens = tokens[
                : next(at for at, token in enumerate(tokens) if token.text == "(")
            ]  # "…of Acme (AC), Ana Bo"
        if not tokens or not _ends_in_title(reading, tokens):
            continue
        if comma_at is None:
            tokens = _served(tokens)
        found = offices(reading, tokens)
        # Only what reaches up to the name is the holder's: "the minister met President X" was cut at the verb.
        if not found or found[-1].last != len(tokens) - 1:
            continue
        if comma_at is not None and not _is_apposed(reading, tokens, start):
            continue
        rule = "roles/title-before-name" if comma_at is None else "roles/description-before-name"
        for office in found:
            whole = office if comma_at is not None else _with_body_after_name(reading, person, office)
            yield make_role(reading, person, whole, rule, reading.doc[start])
        if comma_at is None and tokens[0].i and reading.doc[tokens[0].i - 1].text == ",":
            # "the founder of Acme, activist Ana Bo, was held": two descriptions of one person.
            outer = phrase_before(reading, tokens[0].i - 1)
            wider = offices(reading, outer) if outer and outer[0].lower_ == "the" else []
            closed = reading.tokens(person.span).end < len(reading.doc) and (
                reading.doc[reading.tokens(person.span).end].text == ","
            )
            if wider and wider[-1].last == len(outer) - 1 and wider[-1].organization is not None and closed:
                for office in wider:
                    yield make_role(reading, person, office, "roles/description-before-name", reading.doc[start])


def _helps(token: Token) -> bool:
    return token.lower_ in ("adviser", "advisor", "aide", "assistant", "counsel", "secretary")


def _served(tokens: list[Token]) -> list[Token]:
    """The words of the office that is served where two stand before a name: "spokesman for Peruvian president Bo"."""
    for at in range(len(tokens) - 2, 0, -1):
        if tokens[at].lower_ == "the" and tokens[at - 1].lower_ == "and":
            return tokens[at:]  # "the driver and the conductor Bo" are two
        if tokens[at].lower_ in ("and", "&", ","):
            break
        serves = any(words.is_role_noun(token.text) for token in tokens[:at])
        helps = tokens[at].lower_ == "for" or (tokens[at].lower_ == "to" and any(map(_helps, tokens[:at])))
        if helps and serves and words.is_role_noun(tokens[-1].text):
            return tokens[at + 1 :]
    return tokens


def _comma_before(reading: Reading, start: int) -> int | None:
    """Index of the comma before a name, honorifics between left out: "the rector of X, Mrs Ana Bo"; else None."""
    index = start - 1
    while index > 0 and reading.doc[index].text in words.HONORIFICS:
        index -= 1
    return index if index > 0 and reading.doc[index].text == "," else None


def _ends_office(reading: Reading, tokens: list[Token]) -> bool:
    """Whether a last word that can be an honorific ends a title: "Regional Chief", "Police Chief"."""
    if tokens[-1].lower_.rstrip(".") == "prof":
        return True
    before = tokens[-2]
    is_part = before.text[:1].isupper() or before.text.casefold() in words.ROLE_MODIFIERS
    return tokens[-1].text == "Chief" and (is_part or reading.mention_over(before) is not None)


def phrase_before(reading: Reading, end: int) -> list[Token]:
    """Tokens before an index that may belong to a title, in text order; cut at verbs, other names of persons,
    clauses.
    """
    doc = reading.doc
    found: list[Token] = []
    index = end - 1
    sent_start = doc[end].sent.start if end < len(doc) else 0
    block = reading.block(doc[min(end, len(doc) - 1)].idx)
    while index >= 0 and len(found) < _MAX_TITLE_TOKENS:
        token = doc[index]
        mention = reading.mention_over(token)
        if (
            token.idx < block.start
            or token.is_space
            or (mention is not None and mention.kind is Kind.PERSON and not mention.anaphoric)
        ):
            break
        inside = mention is not None and not mention.anaphoric
        participle = token.tag_ in ("VBN", "VBG") and token.dep_ == "amod"
        if not inside and (
            not participle
            and token.pos_ in _STOP_TAGS
            and not is_office(token)
            and token.text.casefold() not in words.ROLE_MODIFIERS
        ):
            break
        if token.text == ")" and (opening := _short_form(reading, token)) is not None:
            found.extend(reversed(doc[opening : index + 1]))
            index = opening - 1
            continue
        if not inside and token.is_punct and token.text not in ("-", "‑", "–", "'", "’", "&"):
            break
        if index < sent_start and index < end - 3 and not inside:
            break
        found.append(token)
        index -= 1
    found.reverse()
    return _without_lead(reading, found)


def _short_form(reading: Reading, closing: Token) -> int | None:
    """Index of the bracket that opens a body's short form after its name: "Blue Party (BP) leader"; else None."""
    for index in range(closing.i - 1, max(0, closing.i - 6), -1):
        token = reading.doc[index]
        if token.text == "(":
            body = reading.mention_over(reading.doc[index - 1]) if index else None
            return index if body is not None and body.kind is Kind.ORGANIZATION and not body.anaphoric else None
    return None


def _without_lead(reading: Reading, tokens: list[Token]) -> list[Token]:
    """A phrase from after the last preposition that stands before its first role noun: it leads in from outside."""
    start = 0
    for position, token in enumerate(tokens):
        if is_office(token) or is_short_title(token):
            break
        if token.pos_ == "ADP" and reading.mention_over(token) is None:
            start = position + 1
    return tokens[start:]


def _ends_in_title(reading: Reading, tokens: list[Token]) -> bool:
    """Whether the last token can stand right before the holder's name: a role noun, or the body's name after "of"."""
    last = tokens[-1]
    mention = reading.mention_over(last)
    if len(tokens) > 1 and last.lower_ in _ARTICLES:
        return False  # "founder of La Alba": a name that goes on behind
    if is_office(last) and (mention is None or mention.anaphoric):
        return True
    if mention is None and last.pos_ == "NOUN" and any(t.text in ("of", "for", "on") for t in tokens[-4:-1]):
        return True  # "minister of health Ana Bo"
    if mention is not None:
        return mention.kind in (Kind.ORGANIZATION, Kind.PLACE, Kind.EVENT)
    return last.text[:1].isupper() and last.pos_ in ("PROPN", "NOUN", "ADJ") and last.text not in words.HONORIFICS


def _is_apposed(reading: Reading, tokens: list[Token], start: int) -> bool:
    """Whether the name after the comma is in apposition to the phrase before it, by the parse and by what follows."""
    name = reading.doc[start]
    mention = reading.mention_over(name)
    if mention is None:
        return False
    root = reading.tokens(mention.span).root
    heads = {token.i for token in tokens}
    following = (
        reading.doc[reading.tokens(mention.span).end] if reading.tokens(mention.span).end < len(reading.doc) else None
    )
    closed = following is None or following.is_punct or following.pos_ in ("VERB", "AUX") or following.is_space
    closed = closed or _begins_others(reading, following)
    opened = (
        tokens[0].text.casefold() in ("the", "its", "their", "his", "her", "our")
        or reading.mention_over(tokens[0]) is not None
        or tokens[0].text[:1].isupper()
    )
    described = root.dep_ in ("appos", "dep") and root.head.i in heads
    # "Chairman of X, Ana Bo, said": also where the parser takes the name for the subject and the office for its.
    before = reading.doc[tokens[0].i - 1] if tokens[0].i else None
    opens = bool(tokens[0].is_sent_start) or (before is not None and before.pos_ in ("SCONJ", "ADP", "CCONJ", "PUNCT"))
    leads = opens and root.dep_ == "nsubj" and tokens[0].text[:1].isupper()
    return (described or leads) and closed and opened


def _begins_others(reading: Reading, word: Token | None) -> bool:
    """Whether "and" goes on with others than persons of that name: "the rector, Ana Bo and a number of guests"."""
    if word is None or word.lower_ != "and" or word.i + 1 >= len(word.doc):
        return False
    other = reading.mention_over(word.nbor(1))
    return (other is None or other.anaphoric) and word.nbor(1).pos_ in ("DET", "NUM", "ADJ", "NOUN")


_WINNERS = ("champion", "medalist", "medallist", "laureate")  # what they are, they are in no body
_BODY_AFTER = re.compile(r"[ \u00a0](?P<word>of|from|at)[ \u00a0](?:the[ \u00a0])?")


def _with_body_after_name(reading: Reading, person: Mention, office: Office) -> Office:
    """The office with the body that the holder's name is followed by: "Professor Bo of X", "Senator Li of Texas"."""
    match = _BODY_AFTER.match(reading.article.text, person.end)
    if match is None or office.organization is not None or office.ended or office.title.split()[-1] in _WINNERS:
        return office
    for body in names_at(reading, match.end()):
        of_state = match["word"] == "of" and body.kind is Kind.PLACE and is_of_state(office.title)
        if body.within is None and (body.kind is Kind.ORGANIZATION or of_state):
            return replace(office, organization=body)
    return office


# -------------------------------------------------------------------------------------------- after the name


def roles_after_names(reading: Reading) -> Iterator[RoleMention]:
    """Appositions: "Zhang Hong, a senior research fellow at the Institute of X, told …"; "X (director of Y)"."""
    doc = reading.doc
    for person, start, end in _persons(reading):
        end = _aside_end(reading, end)
        if end + 1 >= len(doc) or doc[end].text not in (",", "(", "–", "—", "-"):
            continue
        opening = doc[end].text
        after = end + 1
        if after + 2 < len(doc) and doc[after].like_num and doc[after + 1].text == ",":
            # "Kiwamu Tanaka, 71, director of X"
            after += 2
        while after + 2 < len(doc) and _is_honour(doc[after]) and doc[after + 1].text == ",":
            after += 2  # "Ana Bo, O.B.E., director of X"
        tokens, closed = _phrase_after(reading, after, opening)
        if not tokens or tokens[0].text.casefold() in ("as", "and", "or", "but", "with"):
            continue
        found = offices(reading, tokens)
        if not found or found[0].first > 6:
            continue
        office = found[-1]
        definite = tokens[0].text.casefold() == "the"
        initial = (
            doc[start].is_sent_start or start == 0 or doc[start - 1].is_space or doc[start - 1].text in ("“", '"', ",")
        )
        apposed = any(token.dep_ == "appos" and token.head.i in range(start, end) for token in tokens)
        subject = reading.tokens(person.span).root.dep_ == "nsubj" and office.organization is not None
        if not closed and not (apposed or (initial and (subject or not definite))):
            continue
        for position, office in enumerate(found):
            stop = found[position + 1].first if position + 1 < len(found) else len(tokens)
            office = _with_body_after_comma(reading, tokens[:stop], office)
            yield make_role(reading, person, office, "roles/apposition", doc[start])


def _aside_end(reading: Reading, start: int) -> int:
    """The index of the comma after brackets that hold no office ("Ana Bo (1950-2020), dean of X"); else the start."""
    doc = reading.doc
    if start < len(doc) and doc[start].text == "(":
        for index in range(start + 1, min(len(doc) - 1, start + 10)):
            if doc[index].text == ")":
                return index + 1 if doc[index + 1].text == "," else start
            if is_office(doc[index]) or doc[index].is_space:
                return start
    return start


def _is_honour(token: Token) -> bool:
    """Whether a token is an honour or degree in capitals, no office: "OBE", "G.O.S.K.", "PhD"."""
    return bool(
        re.fullmatch(r"(?:[A-Z]\.?){2,6}|(?:[A-Z]\.){1,5}[A-Z]|Ph\.?D\.?|MSc|BSc", token.text)
    ) and not is_office(token)


def _phrase_after(reading: Reading, start: int, opening: str) -> tuple[list[Token], bool]:
    """Tokens of an apposition that begins here, and whether punctuation closes it."""
    doc = reading.doc
    found: list[Token] = []
    closing = {",": (",", ".", ";", ":", '"', "”"), "(": (")",)}.get(opening, ("–", "—", "-", ",", "."))
    block = reading.block(doc[start].idx)
    for index in range(start, min(len(doc), start + 2 * _MAX_TITLE_TOKENS)):
        token = doc[index]
        mention = reading.mention_over(token)
        inside = mention is not None and not mention.anaphoric
        if token.idx >= block.end or (token.is_space and "\n" in token.text):
            return found, True
        if inside and mention is not None and mention.kind is Kind.PERSON:
            return _before_person(found), False
        if not inside and token.text in closing:
            following = reading.mention_over(doc[index + 1]) if index + 1 < len(doc) else None
            body_follows = following is not None and following.kind is Kind.ORGANIZATION and not following.anaphoric
            listed = any(other.text == "and" for other in doc[index + 1 : index + 6]) and _inside_title_list(
                doc[index + 1]
            )
            listed = listed or _lists_offices(reading, index) or _goes_on(reading, found, index)
            if token.text == "," and (body_follows or listed) and any(is_office(other) for other in found):
                found.append(token)
                continue
            return found, True
        if opening == "(" and token.text == "," and not inside and any(is_office(other) for other in found):
            found.append(token)  # "Ana Bo (chief executive, Acme)"
            continue
        if not inside and (
            token.pos_ in ("VERB", "AUX", "SCONJ")
            or token.text.casefold() in ("who", "which", "that", "whose", "he", "she", "they")
        ):
            participle = token.tag_ in ("VBN", "VBG") and not any(is_office(other) for other in found)
            if not (
                participle or is_seated(token) or is_office(token) or token.text.casefold() in words.ROLE_MODIFIERS
            ):
                return found, False
        if not inside and token.is_punct and token.text not in ("-", "‑", "'", "’", "&", "(", ")", "/", "."):
            return found, token.text in ("–", "—", ";", ":")
        found.append(token)
    return found, False


def _before_person(tokens: list[Token]) -> list[Token]:
    """What of an apposition stands before the preposition that ties another's name: "chemist and niece of Li Na"."""
    for index in range(len(tokens) - 1, 0, -1):
        if tokens[index].text in ("of", "to", "for"):
            if is_office(tokens[index - 1]):
                return tokens[:index]  # "a lawyer for Li Na"
            # The last noun describes the other's kin or staff; what "and" joins it to is an office.
            ends = [at for at in range(index) if tokens[at].text == "and"]
            return tokens[: ends[-1]] if ends else []
    return []  # "Xi, President Putin": the title is the next one's


def _lists_offices(reading: Reading, comma: int) -> bool:
    """Whether offices go on after a comma, to be closed by "and": "journalist, founder and owner of X"."""
    doc = reading.doc
    is_open = False
    for token in doc[comma + 1 : comma + 16]:
        mention = reading.mention_over(token)
        if token.text == "and":
            return is_open
        if token.text == "," and is_open:
            is_open = False
        elif is_office(token) and (mention is None or mention.anaphoric):
            is_open = True
        elif token.pos_ not in ("NOUN", "ADJ", "PROPN", "DET", "ADP") or (
            mention is not None and mention.kind is Kind.PERSON
        ):
            return False
    return False


def _goes_on(reading: Reading, tokens: list[Token], comma: int) -> bool:
    """Whether after a title in capitals another begins behind a comma: "Vice Minister of Trade, Chairman of X"."""
    following = reading.doc[comma + 1] if comma + 1 < len(reading.doc) else None
    if following is None or not (tokens and tokens[0].text[:1].isupper() and following.text[:1].isupper()):
        return False
    ahead = reading.doc[comma + 2] if comma + 2 < len(reading.doc) else following
    named = reading.mention_over(ahead)
    titled = is_office(following) and not (named is not None and named.kind is Kind.PERSON)
    return titled and any(is_office(token) for token in tokens)


def _inside_title_list(token: Token) -> bool:
    """Whether a comma stands inside a title ("Minister of Health, Labour and Welfare"): a capital follows, and no
    office.
    """
    return token.text[:1].isupper() and not is_office(token) and token.ent_type_ != "PERSON"


def _with_body_after_comma(reading: Reading, tokens: list[Token], office: Office) -> Office:
    """The office with the body named after a comma: "Deputy Director, Institute of X"."""
    if office.organization is not None:
        return office
    for index, token in enumerate(tokens[:-1]):
        if token.text == "," and index >= office.last:
            mention = reading.mention_over(tokens[index + 1])
            if mention is not None and mention.kind is Kind.ORGANIZATION:
                return Office(
                    title=office.title.rstrip(" ,"),
                    organization=mention,
                    ended=office.ended,
                    first=office.first,
                    last=office.last,
                )
    return office
