"""The names that the language model sees, trimmed to the name alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg import gazetteers
from kg.extract.mentions_patterns import Candidate, after_owner, is_known_area, organization_fine
from kg.extract.tokens import Doc
from kg.gazetteers import words
from kg.model import Kind

_KINDS = {
    "PERSON": Kind.PERSON,
    "ORG": Kind.ORGANIZATION,
    "LOC": Kind.PLACE,
    "FAC": Kind.PLACE,
    "NORP": Kind.NATIONALITY,
    "EVENT": Kind.EVENT,
    "WORK": Kind.WORK,
    "PRODUCT": Kind.WORK,
}
# Sites whose name never means the people in them.
_SITE = re.compile(
    r"^(?:Great )?Hall of |(?:^| )(?:Palace|Airport|Stadium|Square|Street|Avenue|Bridge|Tower|Canal|Highway|"
    r"Cathedral|Mosque|Temple|Hotel|Plaza|Airfield)"
    r"(?: of .*)?$"
)
_OCCASION = re.compile(
    r"\b(?:Day|Days|Night|Week|Month|Year|Weekend|Pride|Parade|Copa|Carnival|Eid|Ramadan|Christmas|Easter|Diwali|"
    r"Nowruz|Hajj|Semana|Feria|Fest|Fiesta|League|Trophy|Series|Race|Rally|Derby|Final|Finals|Jubilee|Awards?|Ceremony|"
    r"Mission|Operation|Attack|Attacks|Bombing|Disaster|Protests?|Strike|Pandemic|pandemic|Talks|Meeting|Council|Workshop|"
    r"Concert|Gala|Show|Fashion|Drill|Exercise|Coup|Riots?|Crash|Battle|Siege|Famine|Plague|Qualifiers?|Olympiad|"
    r"Competition|Premiership|Contest|Playoffs|Bootcamp|Hackathon|Pageant|Webinar|Triennale|Jamboree|Reunion|"
    r"Incident|Massacre|Celebrations?|Commemoration|Mutiny|Revolt|Rebellion|Tragedy|Outbreak)\b|^battle of |"
    r"(?:war|conflict|crisis|festival|summit|conference|forum|cup|fair|protests?|strike|riots?|coup|meeting|massacre|"
    r"incident|celebrations?|event|parade|uprising|rebellion|earthquake|floods?|unrest|"
    r"competition|championships?|tournament|olympiads?|contest)$|"
    r"(?:'|’|\b)(?:19|20)\d\d$|^(?:19|20)\d\d\b|^\d+(?:st|nd|rd|th)\b"
)
_PREMISES = re.compile(r"[ \u00a0](?:offices?|headquarters|buildings?|officials?|premises|website|sources)$")
_PARTY_TAIL = r"[ \u00a0](?:Party|Movement|Alliance|Coalition|TV|Radio|FM)(?![\w’'-])"
_TREATY = re.compile(
    r"\bConvention(?:s)?\b(?!.*\b(?:Party|National|Republican|Democratic)\b)|\b(?:Act|Law|Code|Index|Regulations?|Plan|"
    r"Resolutions?|Protocol|Treaty|Bill|Decree|Programme|Program|Policy|Product|Goals|Belt|Constitution|Amendment)\b"
)
# "from St Paul's, and …": a school or church, where nothing owned follows.
_SAINTS = re.compile(
    r"['’]s(?=[,.;:)\n]|$|[ \u00a0](?:and|or|in|on|at|for|to|from|with|who|which|was|is|has|won|beat|lost|said)(?!\w))"
)
# What no person's name holds: a verb, and behind two words "of" with a body or place.
_BEHIND_NAME = re.compile(r"[ \u00a0](?:(?P<verb>is|was|has|are|were)|of|from|at)[ \u00a0]")
_EDGE = " \u00a0\t\n\r\"“”'‘’«»,;:!?()[]{}–—-/|*•…@#"
_TRAILING_WORDS = re.compile(r"[ \u00a0](?:on|in|at|of|for|and|the|to|from|with|by|as|or)$")


# Heads of names of bodies, works and sites that may be named for persons, and are no family names.
NAMED_FOR_PERSONS = frozenset(
    "Foundation University Institute Hospital Hospitals Clinic Clinics Association Committee Programme Program "
    "Scholarship Academy Society Memorial Trust Fund Initiative Project Centre Center Award Awards Prize Trophy "
    "Tournament Festival Airport Stadium College School Commission Ministry Organization Organisation Federation "
    "Corporation Company".split()
)
_NO_PERSON = re.compile(rf"[ \u00a0](?:{'|'.join(sorted(NAMED_FOR_PERSONS))})(?:[ \u00a0]Program(?:me)?)?(?![\w’'-])")
_CONTESTS = frozenset(
    "Competition Premiership Championship Championships Tournament Qualifiers Playoffs Trophy".split()
)
_SHIP = re.compile(r"(?:INS|HMS|USS|HMAS|HMCS|HMNZS|USNS|USCGC|KRI|BRP|PNS|RFA|MV|M/V|RRS)[ \u00a0][A-Z]\w+")
_HELD_IN = re.compile(
    r"[ \u00a0](?:in|at)[ \u00a0](?:the[ \u00a0])?(?P<place>[A-Z][\w.’'-]*(?:[ \u00a0][A-Z][\w.’'-]*){0,3})$"
)


def model_names(doc: Doc, text: str) -> Iterator[Candidate]:
    """Candidates for the entities of a parse, in text order."""
    for label, first, last in _held(doc, text):
        for start, end in _pieces(label, first, last, text):
            candidate = _from_ent(label, start, end, text)
            if candidate is not None:
                yield candidate


def _joined(doc: Doc, text: str) -> Iterator[tuple[str, int, int]]:
    """Label, start and end of the entities of a parse; pieces of one name that stand side by side are one.

    Two persons, or two bodies of which no gazetteer knows one, never stand side by side without a word or a comma;
    places joined by a hyphen are one if what the last one is says so ("Alpha-Port Bravo-Charlie Bay Area").
    """
    label, start, end = "", 0, 0
    for next_label, first, last in doc.ents:
        if label == next_label and _is_one_name(label, text[start:end], text[end:first], text[first:last]):
            end = last
            continue
        if label:
            yield label, start, end
        label, start, end = next_label, first, last
    if label:
        yield label, start, end


def _held(doc: Doc, text: str) -> Iterator[tuple[str, int, int]]:
    """Entities of a parse, events without where they are held: "Alpha Trade Fair" and "Port Bravo" are two."""
    for label, start, end in _joined(doc, text):
        held = _HELD_IN.search(text, start, end) if label == "EVENT" else None
        if held and text[start : held.start()].split()[-1] in words.EVENT_HEADS:
            yield label, start, held.start()
            yield "LOC", held.start("place"), end
        else:
            yield label, start, end


def _is_one_name(label: str, left: str, between: str, right: str) -> bool:
    """Whether two entities of one label with so little between them are parts of one name."""
    if not (left[-1:].isalpha() and right[:1].isupper()):
        return False
    if label == "PERSON":
        return between in (" ", "\u00a0", "-", "‑") and len(left.split()) + len(right.split()) <= 4
    if label == "ORG":
        known = gazetteers.organizations()
        return between in (" ", "\u00a0") and left not in known and right not in known and not left.isupper()
    return label == "LOC" and between in ("-", "–", "‑") and " " in right and right.split()[-1] in words.PLACE_HEADS


_COMMA = re.compile(r"(?:,|[ \u00a0]in)[ \u00a0](?=(?:the[ \u00a0])?[A-Z]|(?:north|south|east|west|central))(?!D\.C)")
# What describes a place before its name: "central", "southern", "Norlandic province of".
_DESCRIBED = re.compile(
    r"(?:[A-Z]\w+[ \u00a0])?(?:province|state|city|town|region|village|district|island|port|capital|county|department|"
    r"municipality|governorate|suburb|emirate|prefecture|territory|republic|enclave|kingdom)[ \u00a0]of[ \u00a0]"
    r"(?:the[ \u00a0])?(?=[A-Z])"
)
_LOWER = re.compile(r"(?!(?:dell|della|delle|sous|unter|upon)\b)[a-z]{4,}(?:-[a-z]+)?[ \u00a0](?=\S)")
# Parts of a whole without a name of their own: "Northern", "north and south", "Eastern and Central regions of Norland".
_DIRECTIONS_ONLY = re.compile(
    rf"(?:{words.DIRECTIONS.pattern}|and)(?:(?:,? and|,|,? or)? (?:{words.DIRECTIONS.pattern}))*"
    r"(?: (?:[Rr]egions?|[Pp]arts?|[Pp]rovinces|[Aa]reas?|[Ss]tates|[Cc]oasts?)(?: of .*)?)?"
    rf"|(?:{words.DIRECTIONS.pattern}) and (?:{words.DIRECTIONS.pattern}) [A-Z]\w+"
)
_WHAT_IT_IS = re.compile(
    r"(?:automaker|carmaker|manufacturer|retailer|bank|airline|startup|start-up|firm|developer|operator|conglomerate|brewer|"
    r"insurer|chipmaker|newspaper|daily|magazine|agency|broadcaster|charity|company|giant|supplier|lender|miner|producer|"
    r"platform|group)[ \u00a0](?=[A-Z])"
)
_SECOND_EDITION = re.compile(r"[ \u00a0]and[ \u00a0](?=[IVX]+[ \u00a0][A-Z])")
# Sites that are called by the name of the body in them.
_BODIES_ON_SITES = frozenset("School College University Polytechnic Hospital Clinic Archdiocese Diocese".split())


def _pieces(label: str, start: int, end: int, text: str) -> Iterator[tuple[int, int]]:
    """The names in an entity: "Port Bravo, West Norland", "West Norland's Port Bravo", "Alpha Desert of Norland" are
    two, if the larger one is known.
    """
    if label in ("LOC", "FAC"):
        for comma in _COMMA.finditer(text, start, end):
            yield from _owner_and_owned(text, start, comma.start())
            start = comma.end()
        within = re.search(r"[ \u00a0]of[ \u00a0](?:the[ \u00a0])?", text[start:end])
        if (
            within
            and _may_be_of_country(text[start : start + within.start()])
            and gazetteers.country(text[start + within.end() : end]) is not None
        ):
            yield start, start + within.start()
            start += within.end()
    if label in ("LOC", "FAC", "ORG"):
        yield from _owner_and_owned(text, start, end)
    elif label == "EVENT":
        second = _SECOND_EDITION.search(text, start, end)
        if second:
            yield after_owner(text, start, second.start()), second.start()
            start = second.end()
        yield after_owner(text, start, end), end
    else:
        yield start, end


def _owner_and_owned(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    owner = re.match(r"(.+?)['’‘]s[ \u00a0](?=[A-Z])", text[start:end])
    body = owner is not None and " " in owner[1] and organization_fine(owner[1])
    if owner and (
        body or is_known_area(owner[1]) or text[start:end].split()[-1] in words.PLACE_TAILS or owner[1].isupper()
    ):
        yield start, start + owner.end(1)
        start += owner.end()
    yield start, end


def _may_be_of_country(name: str) -> bool:
    parts = name.split()
    is_site = len(parts) > 1 and words.PLACE_HEADS.get(parts[-1]) in ("landform", "facility")
    return is_site or bool(gazetteers.cities(name))


def _from_ent(label: str, start: int, end: int, text: str) -> Candidate | None:
    """The candidate that a piece of an entity gives, trimmed; none for dates, money and labels without a name."""
    kind = _KINDS.get(label)
    cut = re.search(r"\n|: ", text[start:end])
    if cut:
        end = start + cut.start()
    start, end = _trimmed(text, start, end)
    if kind is Kind.PLACE:
        start = _undescribed(text, start, end)
        end = _without_tail(text, start, end)
    name = text[start:end]
    if not name or (label == "LOC" and _DIRECTIONS_ONLY.fullmatch(name)):
        return None
    joined = re.search(r"(?<![\w-])[A-Z][\w.]*[-–‑]$", text[max(0, start - 24) : start])
    if joined and " " in name and kind in (Kind.PLACE, Kind.ORGANIZATION, Kind.EVENT):
        start -= len(joined[0])  # "Alpha-Bravo High-Speed Railway" was cut at the hyphen
        name = text[start:end]
    if label == "MISC":
        last = name.split()[-1]
        if last in words.WORK_HEADS:
            kind = Kind.WORK
        elif last in words.EVENT_HEADS and last not in words.WEAK_EVENT_HEADS:
            kind = Kind.EVENT
    if kind is Kind.EVENT:
        kind = _kind_of_event(name)
    elif kind is Kind.WORK and name.split()[-1] in _CONTESTS and " " in name and text[start - 1 : start] not in '“"‘':
        kind = Kind.EVENT
    if kind in (Kind.PLACE, Kind.ORGANIZATION, Kind.WORK) and _SHIP.fullmatch(name):
        return Candidate(start=start, end=end, kind=Kind.WORK, fine="product", rank=4, certain=True)
    if kind is Kind.PLACE and re.search(r"[ \u00a0]Cent(?:er|re)[ \u00a0]for[ \u00a0]", name):
        kind = Kind.ORGANIZATION
    if kind is None:
        return None
    if kind is Kind.PERSON and (foundation := _NO_PERSON.search(name)) is not None:
        kind, name = Kind.ORGANIZATION, name[: foundation.end()]  # "Dr. Ana Bo Foundation"
        end = start + len(name)
        titled = re.search(r"(?<![\w.-])(?:Dr|Prof|Sir|Dame|Saint|St)\.?[ \u00a0]$", text[max(0, start - 8) : start])
        start -= len(titled[0]) if titled else 0
    if kind is Kind.PERSON:
        start, end = _without_titles(text, start, end)
        behind = _BEHIND_NAME.search(text, start, end)
        words_before = text[start : behind.start()].split() if behind else []
        if behind and (behind["verb"] or (len(words_before) > 1 and words_before[0] not in words.REGNAL_TITLES)):
            end = behind.start()  # "Ana Bo of the Supreme Court", "Bo is Alpha"
        tail = re.search(r"(?<=\w)[ \u00a0](?:won|said|says|told|left|died|met|ran|beat|lost|scored)$", text[start:end])
        end -= len(tail[0]) if tail else 0
        initials = re.search(r"(?<![\w.-])(?:[A-Z](?:\.[ \u00a0]?|[ \u00a0])){1,3}$", text[max(0, start - 9) : start])
        if initials and re.match(r"[A-Z]\.?[ \u00a0]", text[start:end]):
            start -= len(initials[0])  # "Y Mora" of "B Y Mora"
        name = text[start:end]
        if not name or gazetteers.country_of_demonym(name):
            return None
    fine = ""
    if kind is Kind.NATIONALITY:
        if gazetteers.country_of_demonym(name) is None:
            return None
    elif foreign := words.FOREIGN_ORGANIZATION_HEADS.get(name.split()[0]) if " " in name else None:
        return Candidate(start=start, end=end, kind=Kind.ORGANIZATION, fine=foreign, rank=4, certain=True)
    elif kind is Kind.PLACE and (body := _body_on_site(name)):
        return Candidate(start=start, end=end, kind=Kind.ORGANIZATION, fine=body, rank=5, certain=True)
    elif label == "FAC":
        fine = "facility"
    elif label == "PRODUCT":
        fine = "product"
    elif kind is Kind.PERSON:
        nickname = re.match(r"[ \u00a0][“\"][A-Z]\w+[”\"][ \u00a0][A-Z][\w’'-]+", text[end : end + 40])
        end += nickname.end() if nickname else 0
        start, end = _whole_line(text, start, end) if name.isupper() else (start, end)
    elif kind is Kind.ORGANIZATION and " " in name and re.search(_SITE, name):
        return Candidate(start=start, end=end, kind=Kind.PLACE, fine="facility", rank=5, certain=True)
    elif kind is Kind.PLACE and name.endswith(" autonomous"):
        tail = re.match(r"[ \u00a0](?:region|prefecture|county|republic)\b", text[end : end + 12])
        end += tail.end() if tail else 0
    elif kind is Kind.ORGANIZATION and name.startswith(("St ", "St. ")) and _SAINTS.match(text, end):
        end += len("'s")
    elif kind is Kind.ORGANIZATION:
        if _is_called_possessive(text, end, name):
            end += 2
            name = text[start:end]
        if premises := _PREMISES.search(name):
            end = start + premises.start()
            name = text[start:end]
        described = _WHAT_IT_IS.match(name)
        start += described.end() if described else 0
        # "ABC-N" and "Forward Party" were cut short.
        tail = re.match(r"[-‑][A-Z]{1,2}(?![\w-])" if name.isupper() else _PARTY_TAIL, text[end : end + 16])
        end += tail.end() if tail else 0
        name = text[start:end]
    known = gazetteers.organizations().get(name)
    if known is not None and kind is not Kind.NATIONALITY:
        return Candidate(start=start, end=end, kind=Kind.ORGANIZATION, fine=known.fine, rank=4, certain=True)
    return Candidate(start=start, end=end, kind=kind, fine=fine, rank=5)


def _is_called_possessive(text: str, end: int, name: str) -> bool:
    """Whether the "'s" behind a name is part of it: nothing follows that it could own, and the text has it nowhere
    without.

    "St Bora's, a school" and "Odhi's said" are names of their own; "Odhi's profit" is not.
    """
    follows = re.match(r"['’]s(?:[,.;:)\n]|[ \u00a0](?:said|says|has|is|was|will|and|or)\b)", text[end : end + 9])
    return follows is not None and re.search(rf"(?<![\w-]){re.escape(name)}(?!['’]s|\w)", text) is None


def _kind_of_event(name: str) -> Kind:
    """What the model calls an event: one by its head or its day, else a body by its head, else a law, plan or index."""
    parts = re.findall(r"\w+", name)
    if _TREATY.search(name):
        return Kind.WORK
    if any(part in words.EVENT_HEADS for part in parts) or _OCCASION.search(name):
        return Kind.EVENT
    return Kind.ORGANIZATION if organization_fine(name) else Kind.WORK


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A name without articles, quotes, brackets, punctuation and possessive endings at its edges."""
    previous = None
    while previous != (start, end) and start < end:
        previous = (start, end)
        while start < end and text[start] in _EDGE:
            start += 1
        while end > start and text[end - 1] in _EDGE and not (text[end - 1] == ")" and "(" in text[start:end]):
            end -= 1
        name = text[start:end]
        if "(" in name and ")" not in name:
            end = start + name.index("(")
        elif name.count('"') == 1:
            end = start + name.index('"')
        elif name.endswith(("'s", "’s", "‘s")):
            end -= 2
        elif name.endswith(".") and not re.search(r"(?:\b[A-Z]|Inc|Ltd|Corp|Co|Jr|Sr|St|No|D\.C|Bros)\.$", name):
            end -= 1
        else:
            match = re.match(
                r"(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir)[ \u00a0](?=\S)", name
            )
            tail = _TRAILING_WORDS.search(name)
            if match:
                start += match.end()
            elif tail:
                end -= len(tail[0])
    return start, end


def _without_tail(text: str, start: int, end: int) -> int:
    """End of a place's name before what is no part of it: "Alpha transboundary", "Horn of Alpha Country"."""
    of_what = re.search(r"[ \u00a0](?:Country|Countries|Nations?)$", text[start:end])
    if of_what and is_known_area(text[start : start + of_what.start()]):
        return start + of_what.start()
    tail = re.search(r"(?<=[\w.])[ \u00a0][a-z]{4,}$", text[start:end])
    if tail is None:
        return end
    word = tail[0][1:]
    head = word.capitalize()
    if word in words.PLACE_TAILS or head in words.PLACE_HEADS or head in words.ORGANIZATION_HEADS:
        return end
    return start + tail.start()


def _body_on_site(name: str) -> str:
    """Fine class of a body whose name the model takes for that of its premises: "Alpha Secondary school"."""
    last = name.split()[-1]
    return words.ORGANIZATION_HEADS[last.capitalize()] if last.capitalize() in _BODIES_ON_SITES else ""


def _whole_line(text: str, start: int, end: int) -> tuple[int, int]:
    """A name in capitals and what stands beside it on a line of two to four words in capitals: a byline is one name."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    line = text[first : last if last >= 0 else len(text)]
    if re.fullmatch(r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]+){1,3}", line) and line.isupper():
        return first, first + len(line)
    return start, end


def _undescribed(text: str, start: int, end: int) -> int:
    """Start of a place's name after what only describes it: "southern", "Norlandic province of"."""
    while lower := _LOWER.match(text, start, end):
        described = _DESCRIBED.match(text, start, end)
        start = described.end() if described else lower.end()
        start += len("of ") if text.startswith("of ", start) else 0
    described = _DESCRIBED.match(text, start, end)
    return described.end() if described else start


def _without_titles(text: str, start: int, end: int) -> tuple[int, int]:
    """A person's name without title, nationality and what follows a comma; regnal titles stay with a single name."""
    comma = re.search(r",|[ \u00a0]?\(|\n", text[start:end])
    if comma:
        end = start + comma.start()
    if re.match(r"[A-Z][\w-]+['’”\"][ \u00a0]", text[start:end]) and text[max(0, start - 1) : start] in (
        "'",
        "‘",
        "“",
        '"',
    ):
        start -= 1  # a nickname in quotes: "'Bo' Mora"
    while True:
        match = re.match(r"([\w.'’-]+)[ \u00a0]+(?=\S)", text[start:end])
        if match is None:
            break
        word = match[1]
        rest = text[start + match.end() : end]
        if word in words.REGNAL_TITLES and (" " not in rest or re.search(r" [IVX]+$", rest)):
            break
        if word in ("Sultan", "Emir", "King", "Prince") and re.match(r"[A-Z]\.", rest):
            break  # a given name: "Sultan A. Mora"
        is_title = (
            word in words.HONORIFICS
            or words.is_role_noun(word)
            or gazetteers.country_of_demonym(word)
            or gazetteers.country(word)
        )
        if not is_title and word.casefold() not in words.ROLE_MODIFIERS and not word[0].islower():
            break
        if word in (
            "Major",
            "Judge",
            "Dean",
            "Bishop",
            "King",
            "Prince",
            "Pope",
            "Baker",
            "Chase",
            "Rose",
        ) and not words.is_role_noun(word):
            break
        if word[0].islower() and word.casefold() in (
            "al",
            "el",
            "bin",
            "ibn",
            "de",
            "da",
            "dos",
            "van",
            "von",
            "di",
            "du",
            "la",
            "le",
            "ter",
            "ten",
            "der",
            "den",
        ):
            break
        start += match.end()
    if text[start:end].casefold() in words.ROLE_NOUNS:
        return end, end
    regnal = re.search(rf"(?:{'|'.join(sorted(words.REGNAL_TITLES))})[ \u00a0]$", text[max(0, start - 12) : start])
    if regnal and re.fullmatch(r"\w+(?: [IVX]+)?", text[start:end]):
        start -= len(regnal[0])
    return start, end
