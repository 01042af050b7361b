"""Publisher, authors and day of publication, by what is printed in an article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from urllib.parse import urlparse

from kg.dates.addresses import day_in_address, month_in_address
from kg.documents.days import FULL_DATE, WEEKDAYS, full_day, read_day
from kg.documents.lines import BYLINE, DATELINE, Unit, is_address, is_byline, is_credited, is_date_line, printed_source

_OUTLET_WORDS = (
    "Times|Daily|Post|News|Herald|Tribune|Journal|Gazette|Guardian|Observer|Telegraph|Chronicle|"
    "Standard|Mirror|Press|Agency|Newspaper|Magazine|"
    "Weekly|Review|Independent|Monitor|Bulletin|Inquirer|Examiner|Courier|Dispatch|Sentinel|"
    "Star|Sun|Globe|Mail|Nation|Express|Today|Echo|Argus|Reporter|Radio|Television|TV|Online|"
    "Insider|Wire|Newswire"
)
_PART = r"(?:[A-Z][\w’'&-]*|of|the|and|del?|du)"
OUTLET = (
    rf"(?:[A-Z][\w’'&-]*\s+)(?:{_PART}\s+){{0,3}}?(?:{_OUTLET_WORDS})(?:\s+(?:Agency|Service|"
    rf"Network|Online|International|Today|Daily|Times))?|(?:Daily|Weekly)\s+[A-Z]\w+|(?:{_OUTLET_WORDS})"
    rf"\s+of\s+[A-Z]\w+"
)
_TOLD = re.compile(
    rf"\b(?:told|tells|speaking\s+to|spoke\s+(?:to|with)|interview\s+with|interviewed\s+by|contacted\s+by|"
    rf"response\s+to\s+an?|shared\s+with|confirmed\s+to|said\s+to|written\s+for|provided\s+to|"
    rf"reporters?\s+(?:of|from)|seen\s+by|obtained\s+by)\s+(?:the\s+|The\s+)?(?P<outlet>{OUTLET})"
    rf"\b(?!\s+(?:[Rr]eporters?\s+)?(?:Minister|President|Secretary))"
)
_OWN = re.compile(
    rf"\b(?P<outlet>{OUTLET})(?:\s+(?:[Ee]ditorial|reporters?\b|correspondents?\b|[Ss]taff\b|"
    rf"[Ss]taff\s+[Ww]riter))|^(?P<kicker>{OUTLET})\s+(?:Voice|View|Opinion|Editorial|Exclusive)"
    rf"\s*:",
    re.MULTILINE,
)
_GIVEN = re.compile(
    rf"\[?\b(?i:photos?|images?|pictures?|illustration)\s+(?i:provided\s+to|for|by|supplied\s+to)"
    rf"\s+(?:the\s+)?(?P<outlet>{OUTLET})\b"
)
_INITIALS = re.compile(
    rf"\b(?P<outlet>{OUTLET})(?:\s+(?:[Rr]eporters?|[Cc]orrespondents?))?\s+\((?P<initials>[A-Z]{{2,5}})\)"
)
_CREDIT_AGENCY = re.compile(r"/\s?(?P<agency>[A-Z][A-Za-z]{1,11})\s*[\])]?\.?$")
_PERSON = re.compile(
    r"^(?:[^\W\d_a-z][\w’'.-]*)(?:\s+(?:(?:de|da|dos|del|della|di|du|la|le|van|von|der|den|bin|"
    r"bint|ibn|al|el|y)\s+)*(?:al-|el-|d’|d')?[^\W\d_a-z][\w’'.-]*){1,4}$"
)
_NO_PERSON = re.compile(
    rf"\b(?:{_OUTLET_WORDS}|Staff|Team|Desk|Bureau|Editor(?:ial|s)?|Correspondents?|Writers?|"
    rf"Reporters?|Agencies|Contributor|Board|Admin(?:istrator)?|Department|Office|Ministry|University|"
    rf"Institute|Reuters|AFP|AP|Xinhua|Bloomberg|IPS|PTI|ANI|EFE)\b"
)
_ENOUGH_VOTES = 2  # one "told X" may be another paper's interview: of 85 articles with one, two thirds were of a rival
_WEEKDAY = "|".join(WEEKDAYS)
_BARE_WEEKDAY = re.compile(
    rf"\b(?P<lead>(?:last|next|this|previous|following|coming|every|each)\s+)?(?P<day>{_WEEKDAY})"
    rf"\b(?!s\b)(?!,?\s+(?:the\s+)?(?:\d|[A-Z][a-z]{{2,8}}\.?\s+\d))"
)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|plans?\s+to|expected|scheduled|slated|due|set\s+to|(?:is|are)\s+to|ahead\s+of|until|by)\b"
)


def is_outlet(name: str) -> bool:
    """Whether a name has the form of a newspaper's, agency's or broadcaster's.

    >>> is_outlet("The Jordan Times"), is_outlet("Masuda Khatun")
    (True, False)
    """
    return bool(re.fullmatch(rf"(?:The\s+|the\s+)?(?:{OUTLET})", name.strip()))


def is_person_name(name: str) -> bool:
    """Whether a name has the form of a person's: two to five capitalized words, none of them of a desk or paper.

    >>> is_person_name("Xia Wenxin"), is_person_name("Global Times"), is_person_name("Staff Reporter")
    (True, False, False)
    """
    return bool(_PERSON.match(name)) and not _NO_PERSON.search(name)


def find_authors(units: Sequence[Unit]) -> tuple[str, ...]:
    """Names of people in the bylines, in printed order.

    >>> find_authors([Unit(0, 36, "By Xia Wenxin and Yang Sheng in Baku", 0)])
    ('Xia Wenxin', 'Yang Sheng')
    """
    names: list[str] = []
    for unit in units:
        match = BYLINE.match(unit.flat) if is_byline(unit) else None
        if match:
            names.extend(re.split(r"\s*(?:,|&|\band\b)\s*", match["names"]))
    clean = (re.sub(r"^(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+", "", name.strip()) for name in names if name.strip())
    people = (name.title() if name.isupper() else name for name in clean)
    return tuple(dict.fromkeys(name for name in people if is_person_name(name)))


def find_publisher(text: str, units: Sequence[Unit], *, url: str = "", around: str = "") -> str:
    """Who published the article, by its printed source line, by how it speaks of itself, or by the host of its address.

    `around` is the whole source, where an agency that signs pictures with its initials may be named in full.
    """
    for unit in units:
        source = printed_source(unit)
        if source and (is_outlet(source) or not re.search(r"\s\w+\s\w+\s\w+\s", source)):
            return source
    host = urlparse(url if "//" in url else f"//{url}").netloc.partition("%")[0].removeprefix("www.") if url else ""
    votes = _count_outlets(text, units)
    if host:
        letters = re.sub(r"\W", "", host.rpartition(".")[0]).lower()
        own = [
            name for name, _ in votes.most_common() if re.sub(r"\W", "", name.removeprefix("The ")).lower() in letters
        ]
        return own[0] if own else host
    signs = _find_signs(units)
    votes = Counter({name: count for name, count in votes.items() if " " in name})  # "the Post" is not a name yet
    votes.update(name for name in list(votes) if _initials(name) in signs)
    best = votes.most_common(2)
    if best and best[0][1] >= _ENOUGH_VOTES and (len(best) == 1 or best[0][1] > best[1][1]):
        return best[0][0]
    return _signed_by(signs, around) if not best else ""


def _count_outlets(text: str, units: Sequence[Unit]) -> Counter[str]:
    votes: Counter[str] = Counter()
    flat = " ".join(text.split())
    for pattern, weight in ((_TOLD, 1), (_GIVEN, 2)):
        for match in pattern.finditer(flat):
            votes[_plain(match["outlet"])] += weight
    labels = set(re.findall(r"^([A-Z]{2,5})\s?:\s", text, re.MULTILINE))
    for match in _INITIALS.finditer(flat) if labels else ():
        if match["initials"] in labels and _initials(match["outlet"]) == match["initials"]:
            votes[_plain(match["outlet"])] += 3
    if units:
        for match in _OWN.finditer(units[0].flat):
            votes[_plain(match["outlet"] or match["kicker"])] += 3
    return votes


def _plain(outlet: str) -> str:
    return re.sub(r"^(?:the|The)\s+", "", outlet)


def _initials(name: str) -> str:
    return "".join(word[0] for word in _plain(name).split() if word[0].isupper())


def _find_signs(units: Sequence[Unit]) -> set[str]:
    """Initials that sign pictures: "Illustration: …/GT"."""
    return {
        match["agency"] for unit in units if is_credited(unit) for match in [_CREDIT_AGENCY.search(unit.flat)] if match
    }


@lru_cache(maxsize=2)  # the articles of a bundle come one after another and share their source
def _named_outlets(around: str) -> Counter[str]:
    return Counter(_plain(match["outlet"]) for match in _TOLD.finditer(" ".join(around.split())))


def _signed_by(signs: set[str], around: str) -> str:
    """The outlet whose initials are among the signs and which the source names in full."""
    names = _named_outlets(around) if signs else Counter()
    fitting = sorted(name for name in names if _initials(name) in signs)
    return max(fitting, key=lambda name: names[name]) if fitting else ""


def find_day(units: Sequence[Unit], body: Sequence[Unit], *, url: str = "") -> tuple[date | None, str]:
    """Day of publication and on what it rests: printed line, dateline, address, or weekday and date in the text.

    `units` are all of the article, `body` its paragraphs (a picture may be older than its article).
    """
    for place, unit in enumerate((*units[:8], *units[8:][-2:])):
        labelled = place < 8 or re.match(r"(?i)published|posted|updated|source|first", unit.flat)
        if labelled and (is_date_line(unit) or is_byline(unit) or printed_source(unit)):
            day = read_day(unit.flat)
            if day:
                return day, "printed line"
    in_address = day_in_address(url)
    month = month_in_address(url)
    for unit in body[:2]:
        match = DATELINE.match(unit.flat)
        if not match:
            continue
        day = read_day(match["date"])
        if day:
            return day, "dateline"
        if month and not in_address:
            day = read_day(f"{match['date']} {month.earliest.year}".title())
            if day and day.month == month.earliest.month:
                return day, "dateline, and year in the web address"
    if in_address:
        return in_address, "web address"
    return _infer_day(units, body)


def _infer_day(units: Sequence[Unit], body: Sequence[Unit]) -> tuple[date | None, str]:
    """The last full date at the top of the text, if the first paragraphs speak of that very weekday as just past.

    News names a day of the past week by its weekday alone, so weekday and date together fix the week; the day is
    that of the event, on which or soon after which the article came out. A date further down may
    be that of the background.
    """
    top = [unit for unit in units if len(body) <= 3 or unit.start <= body[2].start]
    days = sorted(day for unit in top for day in map(full_day, FULL_DATE.finditer(unit.flat)) if day)
    sentences = (sentence for unit in body[:2] for sentence in re.split(r"(?<=[.!?])\s+(?=[A-Z“\"])", unit.flat))
    bare = {
        match["day"]
        for sentence in sentences
        if not _AHEAD.search(sentence)
        for match in _BARE_WEEKDAY.finditer(sentence)
        if not match["lead"]
    }
    text = " ".join(unit.flat for unit in units)
    if not days or WEEKDAYS[days[-1].weekday()] not in bare or _names_later(text, days[-1]):
        return None, ""
    return days[-1], "inferred from weekday and date"


def _names_later(text: str, day: date) -> bool:
    """Whether the text names a year after the day's."""
    return any(int(year) > day.year for year in re.findall(r"\b(?:19|20)\d\d\b", text))


def find_address(units: Sequence[Unit]) -> str:
    """The web address printed as the first line, or empty."""
    return next((unit.text.rstrip(".,") for unit in units[:1] if is_address(unit)), "")
