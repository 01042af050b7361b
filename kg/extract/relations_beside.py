"""Names that stand right beside a name: in brackets, in a list, as owner, in a phrase; by the words between them."""

from __future__ import annotations

import re

from kg import gazetteers
from kg.extract.fillers import mentions_from, names_at
from kg.extract.reading import Reading
from kg.extract.tokens import Token
from kg.model import Kind, Mention

LONGEST = 60  # characters looked at beside a name
_BODY_NOUNS = (
    r"(?:agency|company|airline|carrier|bank|giant|broadcaster|newspaper|daily|channel|group|firm|maker|operator|"
    r"manufacturer|automaker|carmaker|regulator|watchdog|institute|network|league|club|team|party|startup|union)"
)
_PRODUCT_NOUNS = (
    r"(?:app|application|platform|service|chatbot|browser|search engine|operating system|smartphone|phone|handset|"
    r"tablet|console|car|sedan|SUV|truck|jet|aircraft|airliner|rocket|spacecraft|satellite|drone|missile|vaccine|drug|pill|"
    r"chip|processor|game|video game|website)"
)
_PRONOUN_KINDS = {"its": Kind.ORGANIZATION, "his": Kind.PERSON, "her": Kind.PERSON}
_LIST_OPENER = re.compile(
    r"(?:[ \u00a0](?:states|countries|nations))?[ \u00a0]?(?P<mark>--|[,—–:(-])?[ \u00a0]?"
    r"(?P<words>(?:such as|like|including|namely|among them|for example,?|e\.g\.,?)[ \u00a0])?(?:the )?"
)
_LIST_JOINT = re.compile(r"(?:,|,?[ \u00a0](?:and|or|as well as))[ \u00a0](?:the[ \u00a0])?")


def listed_after(reading: Reading, noun: Token) -> dict[str, list[Mention]]:
    """The names that a noun introduces: "members such as A and B", "member states: A, B and C"."""
    text = reading.article.text
    match = _LIST_OPENER.match(text, noun.idx + len(noun))
    if match is None:
        return {}
    found = names_joined(reading, match.end())
    if not (match["mark"] or match["words"]) and (match.end() == match.start() or len(found) < 2):
        return {}
    return {"listed": found, **({"such as": found} if match["words"] else {})}


_MEMBERS = re.compile(
    r"[ \u00a0]?(?P<mark>--|[—–(])[ \u00a0]?(?:the[ \u00a0])?|"
    r"(?:[ \u00a0](?:group|grouping|bloc|alliance|club|partnership|security alliance))?"
    r"(?:,?[ \u00a0](?:comprising|consisting of|composed of|made up of)|,?[ \u00a0](?:which|that)[ \u00a0]"
    r"(?:comprises|consists of|is made up of|is composed of|groups|brings together|includes)|"
    r",[ \u00a0]whose members are|"
    r"[ \u00a0](?:group|grouping|bloc|alliance|club)[ \u00a0]of)[ \u00a0](?:the[ \u00a0])?"
)


def members_after(reading: Reading, body: Mention) -> list[Mention]:
    """The countries that a body is said to be made of: "the Delta Pact (Norland, Borland and Marland)"."""
    text = reading.article.text
    match = _MEMBERS.match(text, body.end)
    found = names_joined(reading, match.end()) if match is not None else []
    countries = [m for m in found if m.kind is Kind.PLACE and m.fine == "country"]
    if match is None or countries != found or len(found) < (3 if match["mark"] else 2):
        return []
    closed = not match["mark"] or re.match(r"[ \u00a0]?(?:--|[—–)])|\.", text[found[-1].end : found[-1].end + 3])
    return found if closed else []


def describes(reading: Reading, adjective: Mention, name: Mention) -> bool:
    """Whether only describing words stand between a nationality and a name: "Norlandic part-time chef Ana Bo"."""
    text = reading.article.text[adjective.end : max(adjective.end, name.start)]
    if text == " ":
        return True
    if name.kind is Kind.PLACE or not re.fullmatch(r" (?:[a-z-]+ ){1,4}[“\"‘]?", text):
        return False
    between = [
        t for t in reading.doc[reading.tokens(adjective.span).end : reading.tokens(name.span).start] if t.is_alpha
    ]
    described = all(t.pos_ in ("NOUN", "ADJ", "PROPN", "ADV") for t in between) and bool(between)
    return described and between[-1].pos_ == "NOUN" and between[-1].tag_ == "NN"


def is_whole(text: str, part: Mention, whole: Mention) -> bool:
    """Whether nothing but "of", and a short form in brackets, stands between two names."""
    return bool(
        re.fullmatch(
            r" (?:\([^()]{1,12}\) )?(?:of|at|under|within) (?:the )?", text[part.end : max(part.end, whole.start)]
        )
    )


_PART = re.compile(
    r"\b(?:Department|Division|Faculty|College|Cent(?:er|re)|Institute|School|Laborator(?:y|ies)|Lab|Office|Unit|Bureau|"
    r"Branch|Observatory|Program(?:me)?|Group|Team|Clinic|Conservatory|Academy)\b"
)


def wholes(reading: Reading, part: Mention) -> list[Mention]:
    """The body after "at" or "within" of which a department, centre or school is a part: "the Lake Centre at X"."""
    text = reading.article.text
    match = re.match(r"(?: \([^()]{1,12}\))?,? (?:at|within) (?:the )?", text[part.end : part.end + LONGEST])
    if match is None or not _PART.search(part.text):
        return []
    start = part.end + match.end()
    return [m for m in names_at(reading, start) if m.kind is Kind.ORGANIZATION and m.within is None][:1]


def owner_before(reading: Reading, name: Mention) -> list[Mention]:
    """Whose a name is by the words right before it: "Norland's news agency ABC", "the Daily Times' Ana Bo"."""
    text = reading.article.text
    for owner in reversed(mentions_from(reading, name.start - LONGEST, name.start)):
        between = text[owner.end : max(owner.end, name.start)]
        if owner.within is None and re.fullmatch(r"(?:['’]s|['’]) ", between):
            is_owner = owner.kind is Kind.ORGANIZATION or (owner.kind is Kind.PLACE and owner.fine == "country")
            return [owner] if is_owner and name.kind is Kind.PERSON else []
        if owner.within is None and re.fullmatch(rf"['’]s (?:[a-z-]+ ){{0,3}}{_BODY_NOUNS} ", between):
            return [owner] if owner.kind is Kind.PLACE and name.kind is Kind.ORGANIZATION else []
    return []


def maker_before(reading: Reading, product: Mention) -> list[Mention]:
    """Whose product a name is by the noun before it: "Acme's popular chat app Ping", "Acme platform Ping"."""
    text = reading.article.text
    for maker in reversed(mentions_from(reading, product.start - LONGEST, product.start)):
        if maker.within is None:
            told = re.fullmatch(rf"(?:['’]s)? (?:[a-z-]+ ){{0,3}}{_PRODUCT_NOUNS} ", text[maker.end : product.start])
            return [maker] if told and maker.kind is Kind.ORGANIZATION else []
    return []


def seat_of_next(reading: Reading, verb: Token) -> dict[str, list[Mention]]:
    """Body and seat where a participle opens the sentence: "Based in Lima, Norland, Acme Motors makes …"."""
    text = reading.article.text
    match = re.match(r"(?:[Bb]ased|[Hh]eadquartered|[Ll]ocated) (?:in|at) (?:the )?", text[verb.idx : verb.idx + 24])
    if match is None or verb.tag_ != "VBN" or not verb.is_sent_start:
        return {}
    places = names_at(reading, verb.idx + match.end())[:1]
    ends = [place.end for place in places]
    while ends and text.startswith(", ", ends[-1]):
        start = ends[-1] + len(", ")
        start += len("the ") if text.startswith("the ", start) else 0
        following = names_at(reading, start)[:1]
        if following and following[0].kind is Kind.ORGANIZATION:
            return {"object": following, "in": places}
        ends = [place.end for place in following if place.kind is Kind.PLACE]
    return {}


def described_next(reading: Reading, noun: Token) -> list[Mention]:
    """The names that an opening phrase describes: "As members of the bloc, Norland and Borland must …"."""
    comma = next((token for token in noun.doc[noun.i : noun.sent.end] if token.text == ","), None)
    return names_joined(reading, comma.idx + len(", ")) if comma is not None else []


def names_joined(reading: Reading, start: int) -> list[Mention]:
    """The names of a list that begins at an offset: "A, B and C"."""
    found: list[Mention] = []
    while name := next((m for m in names_at(reading, start) if m.within is None), None):
        found.append(name)
        joined = _LIST_JOINT.match(reading.article.text, name.end)
        if joined is None:
            break
        start = joined.end()
    return found


def names_joined_before(reading: Reading, last: Mention) -> list[Mention]:
    """The names of a list that ends in a name: "A" and "B" for B in "A and B, cities of Norland"."""
    found, text = [last], reading.article.text
    while True:
        before = [m for m in mentions_from(reading, found[0].start - LONGEST, found[0].start) if m.within is None]
        joined = [m for m in before if m.kind is last.kind and _LIST_JOINT.fullmatch(text[m.end : found[0].start])]
        if not joined or (len(found) > 1 and text[joined[-1].end] != ","):
            return found
        found.insert(0, joined[-1])


def joined_owner(reading: Reading, noun: Token) -> list[Mention]:
    """Whose a noun is where its owner is joined to it: Acme in "Acme and its Delta unit", Bo in "Bo and his wife"."""
    for owner in noun.children:
        kind = _PRONOUN_KINDS.get(owner.lower_) if owner.dep_ == "nmod:poss" else None
        if kind is not None and owner.i > 1 and owner.nbor(-1).lower_ == "and":
            name = reading.mention_over(owner.nbor(-2))
            return [name] if name is not None and name.kind is kind and not name.anaphoric else []
    return []


def body_beside(reading: Reading, person: Mention) -> list[Mention]:
    """The body in "Ana Bo of the opposition Blue Party" and in a line that is "Ana Bo, Blue Partners"."""
    text = reading.article.text
    match = re.match(r" (?:of|from) (?:the |a )?(?:[a-z-]+ ){0,2}", text[person.end : person.end + LONGEST])
    if match:
        start = person.end + match.end()
        return [m for m in names_at(reading, start) if m.kind is Kind.ORGANIZATION and m.within is None]
    if text.startswith(" and ", person.end):
        other = [m for m in names_at(reading, person.end + 5) if m.kind is Kind.PERSON]
        return [body for name in other for body in body_beside(reading, name)]
    line = text.rfind("\n", 0, person.start) + 1
    if text.startswith(", ", person.end) and re.fullmatch(r"[^\w“\"]{0,4}", text[line : person.start]):
        bodies = names_at(reading, person.end + 2)
        return [m for m in bodies if m.kind is Kind.ORGANIZATION and re.match(r"\n|$|: ", text[m.end :])]
    return []


def in_brackets(reading: Reading, mention: Mention) -> list[Mention]:
    """The name that alone fills brackets after a name: "Ana Bo (Norland)"; none that is its own short form."""
    text = reading.article.text
    if not text.startswith(" (", mention.end):
        return []
    inside = names_at(reading, mention.end + 2)
    return [name for name in inside if text.startswith(")", name.end) and not is_short_form(name, mention)]


def is_short_form(short: Mention, name: Mention) -> bool:
    """Whether a name in brackets abbreviates the name before it or means the same: "Norland Blue Party (NBP Lake)",
    "Norland Alpha (DRN)" where a name of the country DRN has the word Norland.
    """
    initials = "".join(part[0] for part in name.text.split() if part[0].isupper())
    if len(initials) > 1 and re.fullmatch(rf"{initials}[A-Z]?(?: .*)?", short.text):
        return True
    country = gazetteers.country(short.text) if short.text.isupper() else None
    own = {word for known in (country.name, *country.names) for word in known.split()} if country else set()
    return any(len(word) > 4 and word in own for word in name.text.split())


def after_another(reading: Reading, person: Mention, name: Mention) -> bool:
    """Whether the name of a phrase stands behind another person of a list: "Ana Bo, Li Na of Acme"."""
    between = mentions_from(reading, person.end, name.start)
    others = [m for m in between if m.kind is Kind.PERSON and m.within is None and m.end <= name.start]
    return any("," in reading.article.text[person.end : other.start] for other in others)


_PLAIN_ADJECTIVE = re.compile(r", an? (?:(?:\d+-year-old|[a-z]+)[ \u00a0])?")


def native_after(reading: Reading, person: Mention) -> list[Mention]:
    """The nationality that alone describes a person behind a comma: "Ana Bo, a Norlander, left"."""
    text = reading.article.text
    match = _PLAIN_ADJECTIVE.match(text, person.end)
    found = names_at(reading, match.end())[:1] if match else []
    return [m for m in found if m.kind is Kind.NATIONALITY and re.match(r",|\.|;|\)| who\b| and\b", text[m.end :])]


def namesake(reading: Reading, kin: Token, name: Mention) -> list[Mention]:
    """The one other person of the same family name, where a noun of kinship without owner stands before a name: "a
    letter to widow Ana Bo".
    """
    if not reading.article.text.startswith(" ", name.start - 1) or kin.idx + len(kin) != name.start - 1:
        return []
    *given, family = name.text.split()
    others: dict[str, Mention] = {}
    for person in reading.of_kind(Kind.PERSON):
        parts = person.text.split()
        if given and len(parts) > 1 and parts[-1] == family and parts[0] != given[0]:
            others.setdefault(person.name, person)
    return list(others.values()) if len(others) == 1 else []
