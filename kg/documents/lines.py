"""Lines and units of a text, and what the form of one says: headline-like, caption, byline, date line, end mark."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz

_CLOSERS = "\"'”’»)]"
_SENTENCE_END = re.compile(r"[.!?…。][" + re.escape(_CLOSERS) + r"]*$")
_OPEN_WORDS = frozenset("a an and as at by for from in into of on or over that the to under with".split())

CREDIT_WORD = (
    r"(?:photos?|photographs?|pictures?|images?|illustrations?|cartoons?|graphics?|infographics?|"
    r"videos?|screenshots?|screengrabs?)"
)
_CREDIT = re.compile(
    rf"""(?ix)
    (?: (?:^|[\s.,;!?()\[\]|–—-])(?:file\s+)?{CREDIT_WORD}\s*(?:/\w|[:|©]|by\s|(?:provided|supplied|taken)\s(?:to|by)\s
          |courtesy|credits?\b)
      | [\[(](?:[^\])]{{0,40}}\b)?{CREDIT_WORD}\b[^\])]{{0,60}}[\])]
      | \b(?:courtesy|credit)\s*(?::|of\b)
      | ©\s*\w
      | (?:^|[\s\[(])(?:AFP|AP|EPA|REUTERS|Reuters|Xinhua|Getty\sImages|Bloomberg)\s?/\s?\w
      | \w\s?/\s?(?:AFP|AP|EPA|Reuters|Xinhua|Getty(?:\sImages)?|Bloomberg)\s*[\])]?\.?$
    )"""
)
_MAYBE_CREDIT = re.compile(
    r"[Pp]hoto|PHOTO|[Pp]ictur|[Ii]mage|[Ii]llustr|[Cc]artoon|[Gg]raphic|[Vv]ideo|[Ss]creen|[Cc]ourt|[Cc]redit|[/©]"
)
_CREDIT_TAIL = 90  # a credit stands at the end: names of photographer, agency and licence fit in so many characters
_CAPTION_MAX = 700

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)"
    r"?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
DATE = (
    rf"(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+\d{{4}})"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})"
)
_CLOCK = r"(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?\s?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)"
_ZONE = r"(?:\(?(?:GMT|UTC|[A-Z]{2,4}T|IST|local\stime)\)?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?)"
_DATE_LABEL = (
    r"(?:(?:first\s+)?published|publish(?:ed|ing)?\s+(?:date|on|at|time)|posted|updated|last\s+(?:updated|"
    r"modified)|modified|created|date|issued|release\s+date)(?:\s+(?:on|at))?"
)
DATE_LINE = re.compile(
    rf"^(?:[-–—|•*\[(]\s*)?(?:{_DATE_LABEL}\s*[:|-]?\s*)?(?P<date>{DATE})(?:[T,\s|@–—-]*(?:at\s+)"
    rf"?{_CLOCK}(?:\s*{_ZONE})?)?[\s.\])]*"
    rf"(?:[|/;,–—-]?\s*(?:{_DATE_LABEL})\s*[:|-]?\s*{DATE}.{{0,25}})?$",
    re.IGNORECASE,
)
_SOURCE_LINE = re.compile(
    rf"^(?:source|publisher|publication|from|via)\s*[:|]\s*(?P<source>\S.{{0,60}}?)(?:\s*[|,–—-]?\s*(?:{DATE})"
    rf".{{0,30}})?$",
    re.IGNORECASE,
)

_NAME = (
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame)\.?\s+)?[^\W\d_a-z][\w’'-]*\.?(?:\s+(?:(?:de|da|dos|del|"
    r"della|di|du|la|le|van|von|der|den|bin|bint|ibn|al|el|y|e)\s+)*(?:al-|el-|d’|d')?[^\W\d_a-z][\w’'-]*\.?)"
    r"{0,4}"
)
BYLINE = re.compile(
    rf"^(?:(?i:written|story|text|report(?:ed|ing)?|words|analysis|opinion|compiled|edited)\s+)?(?i:by)\s*:?\s+"
    rf"(?P<names>{_NAME}(?:\s*(?:,|&|\band\b)\s*(?:and\s+)?{_NAME})*)(?P<rest>\s*(?:$|[|,(/–—-].{{0,90}}|"
    rf"(?i:in|for|at|from)\s.{{1,60}}))$"
)
DATELINE = re.compile(
    rf"^(?P<place>[A-Z][\w’'.-]+(?:(?:[ ,/]+| (?:and|&) )[A-Z(][\w’'.)-]*){{0,5}})\s*,?\s*(?:[–—-]+\s*)?\(?"
    rf"(?P<date>(?i:{_MONTH})\s+\d{{1,2}}(?:\s*,?\s*\d{{4}})?|\d{{1,2}}\s+(?i:{_MONTH})(?:\s*,?\s*\d{{4}})?)\)?\s*,?\s*"
    rf"(?:\((?P<agency>[A-Z][\w .’'/&-]{{1,40}})\)\s*)?(?:[:–—]|--?)+\s*(?=\S)"
)
_CITY_LEAD = re.compile(
    r"^(?:[A-Z][A-Z’'.-]+(?:[ ,/]+(?:[A-Z][\w’'.-]*))* ?\s*(?:\((?P<agency>[A-Z][\w .’'/&-]{1,40})"
    r"\)\s*)?(?:[–—]|--?)\s*(?=[A-Z“\"‘'])"
    r"|[A-Z][\w’'-]+(?:[ ,]+[A-Z][\w’'.-]+){0,3}\s*\((?P<agency2>[A-Z][\w .’'/&-]{1,40})\)\s*[–—-]+\s*(?=[A-Z“\"‘']))"
)
_END_MARK = re.compile(
    r"^(?:\W*(?:ends?|the end|more|30|xxx)\W*$|[#*=_~•·–—-]{3,}$|[■◆●▪]$)"
    r"|^(?:the\s+(?:author|writer|columnist)s?\s+(?:is|was|are|were)\b)"
    r"|^(?:[A-Z][\w.’'-]+\s+){1,4}(?:is|was)\s+(?:an?|the)\b.{3,120}\b(?:columnist|contributor|"
    r"correspondent|reporter|editor|writer|journalist)\b.{0,160}$"
    r"|^(?:additional\s+)?(?:reporting|writing|editing)\s+by\b"
    r"|^(?:©|copyright\b|all rights reserved)|\ball rights reserved\.?$"
    r"|^(?:the\s+)?(?:views?|opinions?)\b.{0,60}\b(?:expressed|are)\b.{0,80}\b(?:author|writer|own|column|article)"
    r"|^(?:with\s+(?:inputs?|reporting|files|additional reporting)\s+(?:from|by)\b.{0,80})$"
    r"|\[\s*end\s*\]$|\(\s*ends?\s*\)$",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"[.”\"’'»]\s*(?:[-–—]+\s*[A-Z][\w./&-]+(?:\s[A-Z][\w./&-]+){0,2}|\([A-Z][\w./& -]{1,30}\)|"
    r"Enditem|ENDS?)$"
)
_FURNITURE = re.compile(
    r"^(?:https?://|www\.)\S+$"
    r"|^(?:share|tweet|print|email|e-mail|comments?|advertisement|advert|sponsored|subscribe|"
    r"sign\s?up|log\s?in|menu|home|search|tags?|topics?|keywords|related(?:\s+\w+){0,2}|more)"
    r"\b(?:\s*[:»>|].{0,120}|\W*)$"
    r"|^(?:read\s+(?:more|also|next|the\s+full)|also\s+read|see\s+also|related|recommended|more\s+(?:on|"
    r"from|stories)|click\s+here|watch(?:\s+(?:now|live|more))?|listen)\s*[:|»>].{0,160}$"
    r"|^(?:follow|like|join|find|contact|reach|email)\s+(?:us|me|him|her|the\s+\w+|@?\w+(?:\s+\w+)"
    r"{0,3})\s+(?:on|at|via)\s.{0,120}$"
    r"|^(?:subscribe|sign\s+up)\b.{0,160}$|\b(?:consider|please)\b.{0,40}\b(?:subscrib|donat|pledg)\w*"
    r"|^(?:copyright|©|\(c\))\s|\ball rights reserved\b"
    r"|^\W*(?:\d+\s+(?:comments?|shares?|likes?|views?|min(?:ute)?s?\s+read))\W*$"
    r"|^\d{0,2}[\W_]*$",
    re.IGNORECASE,
)
COMMENTS_HEAD = re.compile(
    r"^(?:\d+\s+)?(?:comments?|responses|replies|reader(?:s’|s'|’s|'s|s)?\s+comments?|discussion "
    r"about this post|leave a (?:comment|reply)|join the (?:discussion|conversation)|top comments?)"
    r"\s*(?:\(\d+\))?\W*$",
    re.IGNORECASE,
)
PLEDGE = re.compile(
    r"\b(?:subscrib(?:e|ing)|pledge|donat(?:e|ing)|patreon|tip jar)\b.*\b(?:thank|please|consider|"
    r"enable|support|efforts)\b|\b(?:please|consider)\b.*\b(?:subscribing|subscribe|pledge|donat(?:e|"
    r"ing))\b",
    re.IGNORECASE,
)
_LIST_ITEM = re.compile(r"^(?:[•◦▪●■–—*-]\s|\(?\d{1,3}[.)]\s|\(?[a-zA-Z][.)]\s)")


@dataclass(frozen=True, slots=True)
class Unit:
    """A printed paragraph or line: `text[start:end]`, trimmed; `gap` counts the blank lines before it."""

    start: int
    end: int
    text: str
    gap: int

    @property
    def flat(self) -> str:
        """The text on one line, every white space a plain blank."""
        return _flatten(self.text)


@lru_cache(maxsize=512)  # a unit is looked at for one form after another
def _flatten(text: str) -> str:
    return " ".join(text.split())


def find_units(text: str) -> list[Unit]:
    """Units of a text in order: its lines, where lines that were broken within a sentence are one unit.

    In a text whose lines are wrapped at a fixed width a unit ends at a blank line, or at a short line that ends a
    sentence.
    """
    lines = _lines(text)
    width = _wrap_width(lines)
    units: list[Unit] = []
    for line in lines:
        if units and line.gap == 0 and _continues(units[-1], line, width):
            last = units[-1]
            units[-1] = Unit(last.start, line.end, text[last.start : line.end], last.gap)
        else:
            units.append(line)
    return units


def _lines(text: str) -> list[Unit]:
    lines: list[Unit] = []
    position = gap = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped.strip("\u200b\ufeff"):
            start = position + len(raw) - len(raw.lstrip())
            lines.append(Unit(start, start + len(stripped), stripped, gap))
            gap = 0
        else:
            gap += 1
        position += len(raw) + 1
    return lines


def _wrap_width(lines: list[Unit]) -> int:
    """Width at which lines were wrapped, or 0: five lines and more follow without blank, most of them alike."""
    inner = [len(line.text) for line, after in pairwise(lines) if after.gap == 0]
    if len(inner) < 5 or max(len(line.text) for line in lines) > 130:
        return 0
    full = sorted(inner)[len(inner) * 3 // 4]
    near = sum(1 for length in inner if length >= full * 0.7)
    return full if full >= 40 and near >= 0.6 * len(inner) else 0


def _continues(unit: Unit, line: Unit, width: int) -> bool:
    last_line = unit.text.rpartition("\n")[2].strip()
    if width:
        room = width - len(last_line) - len(line.text.split()[0]) - 1  # for the next word: much of it, ended on purpose
        return room < (0.04 if _SENTENCE_END.search(last_line) else 0.1) * width and not is_imprint(unit)
    if _SENTENCE_END.search(last_line) or last_line.endswith(":") or is_imprint(unit) or _LIST_ITEM.match(line.text):
        return False
    first = line.text[0]
    return first.islower() or first == "(" or last_line.rpartition(" ")[2].lower() in _OPEN_WORDS


def is_imprint(unit: Unit) -> bool:
    """Whether the unit is a byline, a line with the day, a source line or a bare address."""
    return is_byline(unit) or is_date_line(unit) or is_source_line(unit) or is_address(unit)


def is_address(unit: Unit) -> bool:
    """Whether the unit is nothing but a web address."""
    return bool(re.fullmatch(r"(?:https?://|www\.)\S+", unit.text))


def is_date_line(unit: Unit) -> bool:
    """Whether the unit is a line with the day of publication and nothing else."""
    return len(unit.text) <= 120 and bool(DATE_LINE.match(unit.flat))


def is_source_line(unit: Unit) -> bool:
    """Whether the unit names its source: "Source: Xinhua"."""
    return len(unit.text) <= 120 and bool(_SOURCE_LINE.match(unit.flat))


def printed_source(unit: Unit) -> str:
    """The source that a source line names, or empty."""
    match = _SOURCE_LINE.match(unit.flat) if len(unit.text) <= 120 else None
    return match["source"].strip() if match else ""


def is_byline(unit: Unit) -> bool:
    """Whether the unit is a byline: "By" and names, then at most a place, an outlet or a day."""
    return len(unit.text) <= 160 and not _SENTENCE_END.search(unit.text) and bool(BYLINE.match(unit.flat))


def starts_with_dateline(unit: Unit) -> bool:
    """Whether a paragraph opens with place and day or agency: "BEIJING, May 17 (Xinhua) -- …"."""
    return len(unit.text) > 60 and bool(DATELINE.match(unit.flat) or _CITY_LEAD.match(unit.flat))


def is_credited(unit: Unit) -> bool:
    """Whether the unit is a caption by its credit, which stands at its end or is all of it."""
    flat = unit.flat
    tail = flat[-2 * _CREDIT_TAIL :]
    if len(flat) > _CAPTION_MAX or not _MAYBE_CREDIT.search(tail):
        return False
    return any(match.end() >= len(tail) - _CREDIT_TAIL for match in _CREDIT.finditer(tail))


def is_repeat(left: Unit, right: Unit) -> bool:
    """Whether two units are one line printed twice, perhaps cut short or reworded a little."""
    a, b = left.flat, right.flat
    if min(len(a), len(b)) < 12 or len(a) > _CAPTION_MAX or len(b) > _CAPTION_MAX:
        return False
    short, long = sorted((a, b), key=len)
    return a == b or (
        len(short.split()) >= 5 and (long.startswith(short) or (len(short) >= 40 and fuzz.ratio(a, b) >= 88))
    )


def is_end_mark(unit: Unit) -> bool:
    """Whether the unit ends an article: note on the author, "(END)", copyright, "Reporting by …"."""
    return len(unit.text) <= 400 and bool(_END_MARK.search(unit.flat))


def is_signed(unit: Unit) -> bool:
    """Whether a paragraph ends with the sign of an agency: "… he said. (KUNA)", "… he said. - Reuters"."""
    return len(unit.text) >= 80 and bool(_SIGNED.search(unit.flat[-60:]))


def is_furniture(unit: Unit) -> bool:
    """Whether the unit belongs to the page: share buttons, calls to subscribe, copyright, lines of marks."""
    return len(unit.text) <= 320 and bool(_FURNITURE.search(unit.flat))


def is_list_item(unit: Unit) -> bool:
    """Whether the unit is a numbered or bulleted item."""
    return bool(_LIST_ITEM.match(unit.text))


def ends_sentence(unit: Unit) -> bool:
    """Whether the unit ends as a sentence does."""
    return bool(_SENTENCE_END.search(unit.flat))


def is_headline_like(unit: Unit) -> bool:
    """Whether the form of the unit is that of a headline: a short line of words without a final period."""
    flat = unit.flat
    words = flat.split()
    if not 12 <= len(flat) <= 220 or not 3 <= len(words) <= 32:
        return False
    if re.search(r"[.,:;…][" + re.escape(_CLOSERS) + r"]*$", flat) and not (
        len(words) <= 16 and re.search(r"\b(?:[A-Z]\.)+$", flat)
    ):
        return False
    if re.search(r"[a-z]{3}[.][" + re.escape(_CLOSERS) + r"]*\s+[\"“‘']?[A-Z]|^[A-Z]{1,12}\d*:\s.*[?]$", flat):
        return False
    if not (flat[0].isupper() or flat[0].isdigit() or flat[0] in "\"'“‘#$€£"):
        return False
    if is_list_item(unit) or is_credited(unit) or is_imprint(unit) or is_furniture(unit) or is_end_mark(unit):
        return False
    if re.search(r"https?://|www\.|\S@\S|\t", flat) or flat.count("|") > 1:
        return False
    return sum(char.isalpha() or char.isspace() for char in flat) >= 0.75 * len(flat)
