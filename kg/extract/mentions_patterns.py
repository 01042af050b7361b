"""Names that grammar and gazetteers show, whatever the model says: countries, known bodies, named events, documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg import gazetteers
from kg.gazetteers import words
from kg.model import Kind


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Candidate:
    """A stretch of text that may be a name. `rank` orders candidates that overlap and are of one length, best first.

    `certain` says that the kind needs no vote of the document: a gazetteer or the head of the name fixes it.
    """

    start: int
    end: int
    kind: Kind
    fine: str = ""
    rank: int = 5
    certain: bool = False

    @property
    def length(self) -> int:
        """Code points covered."""
        return self.end - self.start


# A capitalized word, an acronym or a number within a name; hyphens join ("China-Russia", "COP-29").
CAP = r"(?:(?:[A-Z]\.)+|[A-ZÀ-ÞŁŚŠŽČ][\w’'&]*(?:[-–‑](?:[A-ZÀ-Þ0-9][\w’']*|level|speed|tech))*|&)"
GAP = r"[ \u00a0]"
CAPS = rf"{CAP}(?:{GAP}{CAP})*"
_LIST = rf"{CAPS}(?:(?:,{GAP}{CAPS})*,?{GAP}and{GAP}{CAPS})?"
NO_DAY = r"(?!(?:Jan|Feb|March|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\w*\b)"
_LINK = rf"{GAP}(?:of|for|on){GAP}(?:the{GAP})?{NO_DAY}"
_OF = rf"(?:{GAP}(?:of|for|on|to){GAP}(?:the{GAP})?{NO_DAY}{_LIST})"
_ORDINAL = (
    r"(?:\d+(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|"
    r"[Nn]inth|[Tt]enth|"
    r"[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth|[Ss]ixteenth|[Tt]wentieth)"
)


def _any(heads: frozenset[str] | dict[str, str]) -> str:
    return "|".join(re.escape(word) for word in sorted(heads, key=lambda word: (-len(word), word)))


_EVENT = re.compile(
    rf"(?<![\w-])(?:(?:{_ORDINAL}|"
    rf"\d{{4}}){GAP})?(?:{CAP}{GAP}){{0,8}}?(?P<lead>{CAP}){GAP}(?P<head>{_any(words.EVENT_HEADS)})"
    rf"(?:{GAP}(?P<tail>{_any(words.EVENT_HEADS)}))?(?![\w’'-])(?:{GAP}(?:I{{1,3}}|One|Two|(?:19|20)\d\d)(?!\w))?"
    rf"(?:{_LINK}{CAPS})?"
)
_SESSION = re.compile(
    rf"(?<![\w-]){_ORDINAL}{GAP}(?:(?:[Aa]nnual|[Rr]egular|[Pp]lenary|[Ss]pecial|[Mm]inisterial|[Ii]nformal|[Nn]ational){GAP})?"
    rf"(?:[Ss]ession|[Mm]eeting|[Ss]ummit|[Ee]dition|[Cc]ongress|[Cc]onference){GAP}of{GAP}"
    rf"(?:the{GAP}{CAPS}(?:{_OF})*|(?:the{GAP})?{_LIST}{GAP}(?:heads{GAP}of{GAP}(?:state|government)|leaders|ministers)(?!\w))"
)
_SUMMIT = re.compile(r"(?<![\w-])(?P<who>[A-Z][\w+]+)[ \u00a0]summit(?![\w-])")
_WAR = re.compile(
    r"(?<![\w-])(?P<who>[A-Z][\w.]*(?:[-–‑][A-Z]\w*)?)[ \u00a0](?P<head>(?:[Cc]ivil[ \u00a0])?(?:war|War|"
    r"conflict|Conflict)|crisis|Crisis)(?![\w-])(?! (?:efforts?|crimes?|machine|hero|heroes|veterans?|correspondents?|"
    r"memorials?|dead|zones?|reporters?|chest|room|on (?!the\b)))"
)
_NUMBERED = re.compile(
    r"(?<![\w-])COP[- ]?\d{1,2}(?!\w)|(?<![\w-])(?:World War (?:I{1,2}|One|Two)|WWI{1,2}|Cold War|Olympics|"
    r"Paralympics)(?![\w-])|(?<![\w-])(?:COVID|Covid)(?:[-‑]19)?[ \u00a0]pandemic(?![\w-])"
)
_YEARS = re.compile(rf"(?<![\w-])(?:{CAP}{GAP}){{0,6}}(?:Year|Years|Decade){GAP}of{GAP}(?:the{GAP})?{NO_DAY}{_LIST}")
_WORK = re.compile(
    rf"(?<![\w-])(?:\d{{4}}{GAP})?(?P<body>{CAP}(?:{GAP}(?:and{GAP})?{CAP}){{0,8}}){GAP}(?P<head>{_any(words.WORK_HEADS)})(?![\w’'-])"
    rf"(?P<of>{_LINK}{CAPS})*"
)
_WEAK_WORKS = frozenset("Vision Law Code Bill Plan Deal Project Program Programme Goals Statement".split())
_JOINT = re.compile(
    r"(?<![\w-])(?P<who>[A-Z][\w.]*[-–‑][A-Z]\w*)[ \u00a0](?:joint (?:statement|declaration|communique|"
    r"communiqué)|(?:free trade|trade) (?:agreement|deal))(?![\w-])"
)
_BODY_HEADS = (
    "Ministry|Department|Institute|Academy|University|College|School|Faculty|Embassy|Consulate|Office|Bureau|"
    "Agency|Commission|"
    "Committee|Council|Court|Parliament|Assembly|Center|Centre|Bank|Association|Federation|Union|Organization|"
    "Organisation|Fund|"
    "Foundation|Society|Chamber|Authority|Board|Directorate|Service|Directorate-General|Secretariat|Delegation"
)
_BODY = re.compile(rf"(?<![\w-])(?:{CAP}{GAP}){{0,6}}?(?:{_BODY_HEADS}){_LINK}{_LIST}(?:{_LINK}{_LIST})*")
_MISSION = re.compile(
    rf"(?<![\w-])(?:{CAP}{GAP})?(?:Embassy|Consulate(?:{GAP}General)?|High{GAP}Commission|Delegation|"
    rf"Mission){GAP}of{GAP}(?:the{GAP})?{CAPS}"
    rf"{GAP}(?:in|to){GAP}(?:the{GAP})?{CAPS}"
    rf"|(?<![\w-])(?P<who>{CAP}(?:{GAP}{CAP})?){GAP}(?:Embassy|Consulate(?:{GAP}General)?){GAP}in{GAP}(?:the{GAP})?{CAPS}"
)
_STATE_BODY = re.compile(
    r"(?<![\w-])(?:(?:(?:[A-Z]\.)+|[A-Z]\w*)[ \u00a0]){1,4}"
    r"(?:Ministry|Parliament|Government|Embassy|Army|Navy|Air Force|"
    r"Armed Forces|Senate|Supreme Court|"
    r"Central Bank|State Department|Defense Department|Treasury Department|Treasury|Congress|Coast Guard|Police|"
    r"Cabinet)(?![\w-])"
)
# "the Norlandic foreign ministry" names a body as "Foreign Ministry" does.
_SMALL_MINISTRY = re.compile(
    r"(?<![\w-])(?P<who>(?!The\b)[A-Z][\w.]*(?:[ \u00a0][A-Z]\w+)?)[ \u00a0]"
    r"(?:foreign|defen[cs]e|interior|finance|economy|health|education|justice|trade|commerce|energy|agriculture|culture|transport|labou?r|environment|tourism|sports?|"
    r"industry|planning|information|security)(?:[ \u00a0]affairs)?[ \u00a0]ministry(?![\w-])"
)
_COURT = re.compile(
    r"(?<![\w-])(?:(?:(?:[A-Z]\.)+|[A-Z][\w’']*)[ \u00a0]){0,4}?(?:Supreme|High|Criminal|Constitutional|Federal|"
    r"District|"
    r"Magistrates?[’']?|Appeals?|County|Crown|Family|Labou?r|Administrative|Superior|Circuit|Commercial|Civil|Military|"
    r"Sessions|Municipal|Provincial|Regional)[ \u00a0]Court(?![\w’'-])"
)
_UNIT = re.compile(
    r"(?<![\w-])\d{1,3}(?:st|nd|rd|th)[ \u00a0](?:[A-Z]\w+[ \u00a0]){0,3}(?:Division|Brigade|Regiment|Battalion|Corps|"
    r"Fleet|Squadron|Army)(?![\w-])"
)
# "Central Region", "Upper East Province": parts named by where they lie.
_QUARTER = re.compile(
    r"(?<![\w-])(?:(?:Upper|Lower)[ \u00a0])?(?:(?:North|South)(?:[ -]?(?:East|West|east|west))?(?:ern)?|"
    r"(?:East|West)(?:ern)?|Central|Upper|Lower)[ \u00a0](?:Region|Province|Department|Territory)(?![\w’'-])"
    r"(?![ \u00a0](?:[A-Z]|of\b))"
)
# "the Alpha floods": a disaster is named by its place, with an article.
_DISASTER = re.compile(
    rf"(?<=\b[Tt]he[ \u00a0])(?P<who>{CAPS}){GAP}(?:floods|earthquake|tsunami|massacre|genocide|uprising|riots|famine|"
    r"wildfires|bombings)(?![\w’'-])"
)
# "Mayor's Office", "Attorney General's Office", "Alpha prefectural police".
_OFFICE = re.compile(rf"(?<![\w-])(?:{CAP}{GAP}){{0,3}}?(?P<title>[A-Z][a-z]+)['’]s{GAP}Office(?![\w’'-])")
_POLICE = re.compile(
    rf"(?<![\w-]){CAPS}{GAP}(?:prefectural|provincial|metropolitan|municipal|county){GAP}police(?![\w’'-])"
)
_PLACE_POLICE = re.compile(
    rf"(?<![\w-])(?P<who>[A-Z][\w’'-]*(?:{GAP}[A-Z][\w’'-]*){{0,2}}){GAP}"
    rf"(?P<body>police|army|(?:high|supreme|constitutional){GAP}court)(?![\w’'-])"
    rf"(?!{GAP}(?:stations?|cars?|state|bases?)\b)"
)
_BODY_FINES = {"police": "police", "army": "military"}
# Legal forms that stand before the name; as words of their own they mean nothing else.
_LEGAL_FORM = re.compile(rf"(?<![\w-])(?:PT|OOO|OAO|PAO|ZAO|JSC|OJSC|CJSC|PJSC){GAP}{CAP}(?:{GAP}{CAP}){{1,5}}")
_DATELINE = re.compile(
    r"^[A-Z][A-Z'’.-]+(?:[ \u00a0][A-Z'’.-]+){0,3}(?=(?:,[^\n]{0,40}|[ \u00a0]?)(?:\(|/|[—–]|--|-[ \u00a0]))", re.M
)
# "Latin American", "Native Americans" and "West Indian" are of no country.
_NOT_OF_COUNTRY = re.compile(
    r"\b(?:Latin|North|South|Central|Meso|Pan|African|Native|West|Asian|Hispanic|East|Red)[ \u00a0-]$"
)
_DIRECTED = re.compile(rf"^(?:{words.DIRECTIONS.pattern})[ \u00a0]")
_OWNER = re.compile(r"((?:[A-Z][\w.-]*[ \u00a0]){0,3}?[A-Z][\w.-]*)['’‘]s[ \u00a0](?=[A-Z0-9])")
SECRETARY = re.compile(r"[ \u00a0](?:[A-Z]\w+ )?(?:Secretary|Minister|Chief|Commissioner|Governor)(?!\w)")
_FORMAL_STATE = re.compile(
    r"(?<![\w-])(?:(?:People[’']s|Islamic|Federal|Democratic|Socialist|Arab|Bolivarian|Plurinational|United|"
    r"Hashemite)[ \u00a0])*"
    r"(?:Republic|Kingdom|Sultanate|Principality)[ \u00a0]of[ \u00a0](?:the[ \u00a0])?[A-Z][\w-]+(?:[ \u00a0][A-Z]\w+)?"
)
_SITE_OF = re.compile(rf"(?<![\w-])(?:{CAP}{GAP}){{0,2}}(?:Hall|Palace|Temple|Cathedral|Tower|Museum){_LINK}{CAPS}")
_NOT_FIRST = (
    words.WEEKDAYS
    | words.MONTHS
    | frozenset(
        "The A An This That These Those In On At For From By With And But Or As If When While After Before Since "
        "Under Over During Both All "
        "Such Our Their His Her Its My Your We He She It They I Not No Every Each Some Many Most Former New Says "
        "Said Also However Meanwhile "
        "According Speaking Asked Following Despite Although Because Where Who What Why How Dear Photo "
        "Published Updated Read Watch More".split()
    )
)


def known_names(text: str) -> Iterator[Candidate]:
    """Countries, nationality words, areas, continents and well-known organizations at their places in a text."""
    table, longest, first_words = _table()
    tokens = [match.span() for match in re.finditer(r"[^\W_]+(?:\.[A-Z](?=\.))*\.?(?:/RL)?|\+", text)]
    position = 0
    while position < len(tokens):
        if text[tokens[position][0] : tokens[position][1]].rstrip(".") not in first_words:
            position += 1
            continue
        for count in range(min(longest, len(tokens) - position), 0, -1):
            start, end = tokens[position][0], tokens[position + count - 1][1]
            entry = None
            for stop in (end, end - 1) if text[end - 1] == "." else (end,):
                entry = table.get(text[start:stop].replace("\u00a0", " ").replace("’", "'").replace("‑", "-"))
                if entry is not None:
                    end = stop
                    break
            if entry is not None and _stands_alone(text, start, end, entry[0]):
                yield Candidate(start=start, end=end, kind=entry[0], fine=entry[1], rank=entry[2], certain=True)
                position += count - 1
                break
        position += 1


def _stands_alone(text: str, start: int, end: int, kind: Kind) -> bool:
    """Whether what stands around a known name lets it be that name: no "US$", no "Turkish lira", no "Jordan's
    Queen".
    """
    after = text[end : end + 24]
    if after.startswith("$") or (start and text[start - 1] in "@#$_"):
        return False
    following = re.match(r"[ \u00a0-]([A-Za-z]+)", after)
    if following and following[1] in words.CURRENCY_WORDS and not (following[1] == "won" and kind is Kind.PLACE):
        return False  # but "Norland won the cup"
    around = text[max(text.rfind(" ", 0, start), text.rfind("\n", 0, start)) + 1 : end]
    if "://" in around or "www." in around or "@" in around:
        return False
    if kind is Kind.NATIONALITY and _NOT_OF_COUNTRY.search(text[max(0, start - 16) : start]):
        return False
    name = text[start:end]
    if is_followed_by_unit(name, after):
        return False
    if name in ("West", "Far East", "Near East"):
        return bool(
            re.search(r"(?:\b[Tt]he|-led|collective|whole)[ \u00a0]$", text[max(0, start - 12) : start])
        ) and not re.match(r" [A-Z]", after)
    if kind is Kind.PLACE and len(name) == 2 and name.isupper():
        return not re.match(r"[-.]?\d", after)
    return True


def is_followed_by_unit(name: str, after: str) -> bool:
    """Whether the number that ends a name counts what comes behind it: "Alpha 24" + " percent"."""
    return (
        name[-1].isdigit() and re.match(r"[ \u00a0]?(?:%|per[ \u00a0]?cent|million|billion|points)", after) is not None
    )


@cache
def _table() -> tuple[dict[str, tuple[Kind, str, int]], int, frozenset[str]]:
    """Known names -> kind, fine class, rank; how many words the longest has; and all first words."""
    found: dict[str, tuple[Kind, str, int]] = {}
    for name in gazetteers.country_names():
        found[name] = (Kind.PLACE, "country", 3)
    for name, (_, fine) in gazetteers.areas().items():
        found.setdefault(name, (Kind.PLACE, fine, 3))
    for word in gazetteers.demonyms():
        found.setdefault(word, (Kind.NATIONALITY, "", 6))
    for name, entry in gazetteers.organizations().items():
        if " " in name or (name.isupper() and len(name) > 2) or entry.fine == "intergovernmental organization":
            found.setdefault(name, (Kind.ORGANIZATION, entry.fine, 3))
    for name in (
        "Georgia",
        "Jordan",
        "Chad",
        "Amazon",
        "Pacific",
        "Atlantic",
        "Nice",
    ):  # as often something else: left to the model
        found.pop(name, None)
    longest = max(len(re.findall(r"[^\W_]+", name)) for name in found)
    named = {name: value for name, value in found.items() if name[0].isupper()}
    first_words = frozenset(match[0] for name in named if (match := re.match(r"[^\W_]+(?:\.[A-Z](?=\.))*", name)))
    return named, longest, first_words


def pattern_names(text: str) -> Iterator[Candidate]:
    """Named events, documents and bodies that a pattern over capitalized words shows."""
    for match in _EVENT.finditer(text):
        found = _event(text, match)
        if found is not None:
            yield found
    for pattern in (_SESSION, _NUMBERED, _YEARS):
        for match in pattern.finditer(text):
            yield Candidate(start=match.start(), end=match.end(), kind=Kind.EVENT, rank=1, certain=True)
    for match in _SUMMIT.finditer(text):
        known = gazetteers.organizations().get(match["who"])
        if known is not None and known.fine == "intergovernmental organization":
            yield Candidate(start=match.start(), end=match.end(), kind=Kind.EVENT, fine="summit", rank=2, certain=True)
    for match in _WAR.finditer(text):
        if _is_war(match):
            yield Candidate(start=match.start(), end=match.end(), kind=Kind.EVENT, fine="war", rank=1, certain=True)
    for match in _PLACE_POLICE.finditer(text):
        start = skip_openers(text, match.start(), match.start("body"))
        who, fine = text[start : match.end("who")], _BODY_FINES.get(match["body"], "government")
        nation = fine != "police" and gazetteers.country_of_demonym(who) is not None
        place = gazetteers.country(who) or gazetteers.cities(who) or gazetteers.region(who)
        if nation or place or (who and fine == "government"):
            yield Candidate(start=start, end=match.end(), kind=Kind.ORGANIZATION, fine=fine, rank=1, certain=True)
    for match in _DISASTER.finditer(text):
        if is_known_area(match["who"]) or gazetteers.cities(match["who"]):
            yield Candidate(start=match.start(), end=match.end(), kind=Kind.EVENT, rank=2, certain=True)
    for match in _QUARTER.finditer(text):
        yield Candidate(start=match.start(), end=match.end(), kind=Kind.PLACE, fine="region", rank=4, certain=True)
    for match in _SMALL_MINISTRY.finditer(text):
        if gazetteers.country_of_demonym(match["who"]) is not None or gazetteers.country(match["who"]) is not None:
            yield Candidate(
                start=match.start(), end=match.end(), kind=Kind.ORGANIZATION, fine="ministry", rank=1, certain=True
            )
    for pattern, fine in ((_COURT, "government"), (_UNIT, "military"), (_LEGAL_FORM, "company")):
        for match in pattern.finditer(text):
            start = skip_openers(text, match.start(), match.end())
            if " " in text[start : match.end()]:
                yield Candidate(start=start, end=match.end(), kind=Kind.ORGANIZATION, fine=fine, rank=4, certain=True)
    for pattern, fine in ((_OFFICE, "government"), (_POLICE, "police")):
        for match in pattern.finditer(text):
            opener = re.match(r"\w+[ \u00a0]", text[match.start() : match.end()])
            start = match.start() + (opener.end() if opener and opener[0][:-1] in _NOT_FIRST else 0)
            if pattern is _POLICE or words.is_role_noun(match["title"]):
                yield Candidate(start=start, end=match.end(), kind=Kind.ORGANIZATION, fine=fine, rank=1, certain=True)
    for match in _DATELINE.finditer(text):
        name = match[0].rstrip(".").title()
        if gazetteers.cities(name) or gazetteers.country(name) is not None:
            yield Candidate(start=match.start(), end=match.end(), kind=Kind.PLACE, rank=2, certain=True)
    for match in _JOINT.finditer(text):
        yield Candidate(start=match.start(), end=match.end(), kind=Kind.WORK, fine="document", rank=1, certain=True)
    for match in _FORMAL_STATE.finditer(text):
        for end in (match.end(), text.rfind(" ", 0, match.end())):
            if gazetteers.country(text[match.start() : end]) is not None:
                yield Candidate(start=match.start(), end=end, kind=Kind.PLACE, fine="country", rank=1, certain=True)
                break
    for match in _SITE_OF.finditer(text):
        start = skip_openers(text, match.start(), match.end())
        if start < match.end():
            yield Candidate(start=start, end=match.end(), kind=Kind.PLACE, fine="facility", rank=4, certain=True)
    for match in _WORK.finditer(text):
        start = skip_openers(text, match.start(), match.start("head"))
        if start < match.start("head"):
            # "World Vision" and "Peace Project" are as often bodies: there the model's word counts for more.
            rank = 6 if match["head"] in _WEAK_WORKS else 4
            yield Candidate(start=start, end=match.end(), kind=Kind.WORK, fine=match["head"].casefold(), rank=rank)
    for pattern in (_BODY, _MISSION, _STATE_BODY):
        for match in pattern.finditer(text):
            start = skip_openers(text, match.start(), match.end())
            end = _without_owned_body(text, start, _without_second_name(text, start, match.end()))
            end = _without_opened_tail(text, start, end)
            end -= 2 if text.startswith(("'s", "’s"), end - 2) else 0
            is_law = text[start:end].split(" ")[-1] in words.WORK_HEADS  # "Parliament of the Rivers Bill" is none
            is_state = gazetteers.country(text[start:end]) is not None  # "Norlandic Federation" may be one
            if " " in text[start:end] and not SECRETARY.match(text, end) and not is_law and not is_state:
                fine = organization_fine(text[start:end])
                certain = pattern is not _BODY or fine in words.GOVERNMENT_FINES
                yield Candidate(start=start, end=end, kind=Kind.ORGANIZATION, fine=fine, rank=4, certain=certain)


_NEXT_NAMES = re.compile(rf"{GAP}([A-Z][\w-]+)(?:{GAP}[A-Z][\w-]+){{0,2}}")


def _event(text: str, match: re.Match[str]) -> Candidate | None:
    head = match["tail"] or match["head"]
    head_start = match.start("tail") if match["tail"] else match.start("head")
    weak = words.WEAK_EVENT_HEADS.get(head)
    if weak is not None and not weak.search(text[match.start() : head_start]):
        return None
    start = skip_openers(text, match.start(), head_start)
    following = _NEXT_NAMES.match(text, match.end())
    if following and (words.is_role_noun(following[1]) or organization_fine(f"{head}{following[0]}")):
        return None  # "Chief Election Commissioner" holds no election, "Storm Warning Centre" is a body
    if start >= match.start("head"):
        return None
    return Candidate(start=start, end=match.end(), kind=Kind.EVENT, fine=head.casefold(), rank=2)


def _is_war(match: re.Match[str]) -> bool:
    """Whether "X war", "X-Y conflict" or "X crisis" is about countries or areas: not "Cabinet crisis", "Labor
    conflict".
    """
    parts = re.split(r"[-–‑]", match["who"])
    crisis = match["head"].casefold() == "crisis"
    for part in parts:
        known = (
            gazetteers.country(part) is not None
            or part in gazetteers.areas()
            or (not crisis and gazetteers.country_of_demonym(part) is not None)
        )
        if not known and not (len(parts) > 1 and part in ("Israeli", "Palestinian", "Russo", "Sino", "Hamas", "Arab")):
            return False
    return True


def _without_opened_tail(text: str, start: int, end: int) -> int:
    """End of a body's name before "of the Norlandic" (what follows is the newspaper's) and "on Deepening …"."""
    tail = re.search(r"[ \u00a0](?:of|for|on)[ \u00a0](?:the[ \u00a0])?([A-Z][\w.-]*)$", text[start:end])
    if tail is None:
        return end
    opened = gazetteers.country_of_demonym(tail[1]) is not None and re.match(r"[ \u00a0][a-z]", text[end : end + 2])
    done = tail[1].endswith("ing") and re.match(r"[ \u00a0](?:the[ \u00a0])?[A-Z]", text[end : end + 6])
    return start + tail.start() if opened or done else end


def is_known_area(name: str) -> bool:
    """Whether a country, region or part of the world has this name, a direction before it ("Northeast China") or
    not.
    """
    name = re.sub(r"^[Tt]he[ \u00a0]", "", name)
    return any(
        gazetteers.country(area) is not None or bool(gazetteers.region(area)) or area in gazetteers.areas()
        for area in (name, _DIRECTED.sub("", name))
    )


def after_owner(text: str, start: int, end: int) -> int:
    """Start of a name after the country, region or body whose it is: "West Norland's Harvest Festival"."""
    owner = _OWNER.match(text, start, end)
    body = owner is not None and " " in owner[1] and organization_fine(owner[1])
    return owner.end() if owner and (body or is_known_area(owner[1])) else start


def skip_openers(text: str, start: int, limit: int) -> int:
    """Start of a name after words that only open its sentence ("The", "On", "Friday") and the area that it is of."""
    while start < limit:
        match = re.match(r"([\w’'.-]+|&)[ \u00a0]", text[start:limit])
        if match is None:
            return start
        word = match[1]
        if word not in _NOT_FIRST and not word.endswith(("'s", "’s")) and word != "&":
            return after_owner(text, start, limit)
        start += match.end()
    return limit


def _without_owned_body(text: str, start: int, end: int) -> int:
    """End of a body's name before a body of its own: "Ministry of Mines's Survey Office", not "of Women's Affairs"."""
    for owner in re.finditer(r"['’]s[ \u00a0](?=[A-Z])", text[start:end]):
        if organization_fine(text[start + owner.end() : end]) and " of " in text[start : start + owner.start()]:
            return start + owner.start()
    return end


def _without_second_name(text: str, start: int, end: int) -> int:
    """End of a body's name before ", X and Y" that turns out to be another name (a country, a second body)."""
    name = text[start:end]
    for match in re.finditer(r"(,?[ \u00a0]and|,)[ \u00a0](?:the )?", name):
        rest = name[match.end() :]
        first = rest.split(",")[0].split(" and ")[0]
        bare_head = first.split(" ")[0]
        if gazetteers.country(first) or first in gazetteers.organizations() or bare_head in words.HONORIFICS:
            return start + match.start()
        if re.match(rf"(?:[A-Z]\w+ )*(?:{_BODY_HEADS})\b", rest) and words.is_role_noun(bare_head) is False:
            return start + match.start()
        if any(words.is_role_noun(word) for word in first.split(" ")):
            return start + match.start()
    return end


def organization_fine(name: str) -> str:
    """Fine class of an organization by the head of its name; empty if the head says nothing.

    >>> organization_fine("Ministry of Foreign Affairs"), organization_fine("Moscow State University")
    ('ministry', 'university')
    """
    known = gazetteers.organizations().get(name)
    if known is not None:
        return known.fine
    before = re.split(r" (?:of|for|on|at|in|to) ", name)[0]
    parts = re.sub(r"\(.*?\)", "", before).split()
    if re.search(r"(?:^| )(?:Central|National|Reserve) Bank(?: of|$)", name) or name.endswith("Central Bank"):
        return "central bank"
    if before == "Board":
        return ""  # of whatever it directs: only that tells
    if before.endswith("Armed Forces") or before.endswith("Air Force"):
        return "military"
    if len(parts) > 1 and parts[0] in words.FOREIGN_ORGANIZATION_HEADS:
        return words.FOREIGN_ORGANIZATION_HEADS[parts[0]]
    for word in reversed(parts[-2:]):
        fine = words.ORGANIZATION_HEADS.get(word)
        if fine:
            return fine
    return words.ORGANIZATION_HEADS.get(parts[0], "") if parts and before != name else ""


def place_fine(name: str) -> str:
    """Fine class of a place by gazetteer or head: country, city, region, landform, facility, continent; empty if
    unknown.

    >>> place_fine("Lake Victoria"), place_fine("Harbin"), place_fine("Shandong province")
    ('landform', 'city', 'region')
    """
    if gazetteers.country(name) is not None:
        return "country"
    area = gazetteers.areas().get(name)
    if area is not None:
        return area[1]
    parts = name.split()
    if len(parts) > 1:
        if re.fullmatch(rf"{words.DIRECTIONS.pattern} \w.*", name) and gazetteers.country(name.split(" ", 1)[1]):
            return "region"
        if words.PLACE_HEADS.get(parts[-1]):
            return words.PLACE_HEADS[parts[-1]]
        first = words.PLACE_HEADS.get(parts[0])
        if first and (
            parts[0] in ("Lake", "Mount", "Cape", "Gulf", "Bay", "Strait", "Straits", "Port") or parts[1] == "of"
        ):
            return first if parts[0] != "Port" else ("city" if gazetteers.cities(name) else "facility")
        if any(words.PLACE_HEADS.get(part) == "facility" for part in re.split(r" (?:of|for) ", name)[0].split()[-1:]):
            return "facility"
    found = gazetteers.cities(name)
    if gazetteers.region(name) and (not found or found[0].population < 150_000):
        return "region"
    return "city" if found else ""
