"""What each stretch of an article is: headline, byline, caption, section head, paragraph, turn, comment, furniture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from kg.documents.lines import (
    COMMENTS_HEAD,
    PLEDGE,
    Unit,
    ends_sentence,
    find_units,
    is_address,
    is_byline,
    is_credited,
    is_date_line,
    is_end_mark,
    is_furniture,
    is_headline_like,
    is_imprint,
    is_list_item,
    is_repeat,
    is_source_line,
    starts_with_dateline,
)
from kg.model import Block, BlockKind

_LABEL = re.compile(
    r"^(?P<label>(?:[A-Z][\w’'.-]*|[A-Z]{1,6})(?:\s+(?:(?:de|da|del|di|du|la|le|van|von|der|"
    r"den|bin|al|el|of)\s+)*[A-Z][\w’'.-]*){0,4})\s*:\s+(?=[\w\"“‘'(\[¿¡$])"
)
_NO_LABEL = re.compile(
    r"^(?:published|updated|posted|date|source|photos?|photo\s.*|illustration|image|picture|"
    r"video|caption|credit|note|editor['’]?s?\s+note|read(?:\s+more|\s+also)?|also\s+read|"
    r"related|watch|see\s+also|more|tags?|topics?|price|location|where|when|what|who|how|address|"
    r"phone|tel|email|website|hours|cost|time|venue|"
    r"tickets?|ps|nb|warning|update|correction|exclusive|breaking|analysis|opinion|editorial|"
    r"summary|key\s.*|live|first|second|third|fact)$",
    re.IGNORECASE,
)
_SALUTATION = re.compile(
    r"^(?:my\s+)?(?:dear|ladies|distinguished|your\s+excellenc|excellenc|mr\.?\s|madam|good\s+(?:morning|"
    r"afternoon|evening|day)|friends|comrades|colleagues|thank\s+you|fellow|hello|welcome|honou?rable)"
    r"\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"^(?:thank\s+you|thanks|many\s+thanks)\b.{0,80}$", re.IGNORECASE)
_HEAD_MAX = 110  # characters of a section head
_HEADLINE_MAX = 160  # a longer first line without a period is a lead that lost it


def find_blocks(text: str, *, title: str = "") -> tuple[Block, ...]:
    r"""Blocks of one article's text in order; `title` is its headline as metadata give it, if they do.

    >>> [block.kind.value for block in find_blocks("Rain again\nBy Ann Lee\n\nIt rained on Monday.")]
    ['headline', 'byline', 'paragraph']
    """
    units = find_units(text)
    kinds = _classify(units, title)
    comments = _find_comments(units)
    speakers = _find_speakers(units, kinds, until=comments)
    blocks = []
    for index, unit in enumerate(units):
        kind, speaker = kinds[index], speakers.get(index, "")
        if index >= comments and kind != BlockKind.FURNITURE:
            kind, speaker = BlockKind.COMMENT, ""
        blocks.append(Block(start=unit.start, end=unit.end, kind=BlockKind.TURN if speaker else kind, speaker=speaker))
    return tuple(blocks)


def _classify(units: Sequence[Unit], title: str) -> list[BlockKind]:
    headline = _find_headline(units, title)
    kinds: list[BlockKind] = []
    for index, unit in enumerate(units):
        near_top = (headline is not None and index - headline <= 4) or index <= 4
        if index == headline or (headline is not None and index == headline + 1 and unit.flat == units[headline].flat):
            kind = BlockKind.HEADLINE
        elif is_address(unit) or is_furniture(unit):
            kind = BlockKind.FURNITURE
        elif is_byline(unit) and (near_top or index >= len(units) - 3):
            kind = BlockKind.BYLINE
        elif is_date_line(unit) or is_source_line(unit):
            kind = BlockKind.DATELINE
        elif _is_caption(units, index):
            kind = BlockKind.CAPTION
        elif is_end_mark(unit) and index >= len(units) - 3 and not ends_sentence(unit):
            kind = BlockKind.FURNITURE
        elif _is_section(units, index):
            kind = BlockKind.SECTION
        else:
            kind = BlockKind.PARAGRAPH
        kinds.append(kind)
    return kinds


def _find_headline(units: Sequence[Unit], title: str) -> int | None:
    """Index of the headline, or None: the title's unit, else the first unit not of the page, if its form fits."""
    top = [index for index, unit in enumerate(units[:6]) if not is_address(unit)]
    if title:
        flat = " ".join(title.split())
        return next((index for index in top if units[index].flat == flat), None)
    first = next((index for index in top if not is_furniture(units[index])), None)
    if first is None or len(units) < 2:
        return None
    unit = units[first]
    if len(unit.text) > _HEADLINE_MAX or starts_with_dateline(unit):
        return None
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", unit.text) if len(word) > 3]
    titled = len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.75 * len(words)
    following = next((other for other in units[first + 1 :] if not is_address(other)), None)
    stands_over = following is not None and is_imprint(following) and not ends_sentence(unit) and not is_imprint(unit)
    if (
        is_headline_like(unit)
        or (stands_over and not is_credited(unit))
        or (
            len(unit.text) <= 150
            and unit.text.endswith((".", ";"))
            and titled
            and unit.text.count(". ") == 0
            and not is_byline(unit)
        )
    ):
        return first
    return None


def _is_caption(units: Sequence[Unit], index: int) -> bool:
    """Whether the unit has a credit, or is the same line as its neighbour, as captions of copied pages are."""
    unit = units[index]
    if is_credited(unit):
        return len(unit.text) <= 320 or unit.text.count(". ") <= 5
    return any(is_repeat(unit, units[other]) for other in (index - 1, index + 1) if 0 <= other < len(units))


def _is_section(units: Sequence[Unit], index: int) -> bool:
    unit = units[index]
    if index + 1 >= len(units) or len(unit.text) > _HEAD_MAX or is_list_item(unit) or len(unit.flat.split()) > 14:
        return False
    if unit.flat.endswith(":"):
        return len(unit.flat.split()) <= 4
    if re.search(r"[.!,;…]$", unit.flat) or (ends_sentence(unit) and not unit.flat.endswith("?")):
        return False
    return unit.text[0].isupper() or unit.text[0].isdigit() or unit.text[0] in "\"“‘'"


def _find_comments(units: Sequence[Unit]) -> int:
    """Index of the first unit of the readers' comments, or the number of units.

    They follow a head of their own, or a call to subscribe after which no more than a third of the text stands.
    """
    total = sum(len(unit.text) for unit in units)
    behind = 0
    for index in range(len(units) - 1, 2, -1):
        unit = units[index]
        if behind and (
            COMMENTS_HEAD.match(unit.flat) or (behind <= total / 3 and is_furniture(unit) and PLEDGE.search(unit.flat))
        ):
            return index + 1
        behind += len(unit.text)
    return len(units)


def _find_speakers(units: Sequence[Unit], kinds: Sequence[BlockKind], *, until: int) -> dict[int, str]:
    """Speaker's label of each unit that belongs to a labelled turn.

    Labels count where one returns ("GT: … Zhang: … GT: …"), or where each opens a speech with a salutation.
    A turn lasts to the next label; a speech ends with its thanks.
    """
    labels: dict[int, str] = {}
    for index, unit in enumerate(units[:until]):
        match = _LABEL.match(unit.flat) if kinds[index] in (BlockKind.PARAGRAPH, BlockKind.SECTION) else None
        if match and not _NO_LABEL.match(match["label"]):
            labels[index] = match["label"]
    counts = Counter(map(_base, labels.values()))
    interview = len(counts) >= 2 and sum(1 for count in counts.values() if count >= 2) >= 1 and len(labels) >= 3
    if interview:
        labels = {
            index: label
            for index, label in labels.items()
            if counts[_base(label)] >= 2 or len(units[index].text) > len(label) + 60
        }
        interview = _is_long_winded(units, labels)
    if not interview:
        labels = {
            index: label
            for index, label in labels.items()
            if _SALUTATION.match(units[index].flat[len(label) + 1 :].lstrip(" :"))
        }
    speakers: dict[int, str] = {}
    current, closing = "", False
    for index in range(until):
        thanks = bool(_CLOSING.match(units[index].flat))
        if index in labels:
            current, closing = labels[index], False
        elif (kinds[index] == BlockKind.SECTION and interview) or (closing and not thanks):
            current = ""
        if current and kinds[index] in (BlockKind.PARAGRAPH, BlockKind.SECTION):
            speakers[index] = current
            closing = thanks and not interview
    return speakers


def _base(label: str) -> str:
    """The label without the number of a question: "Q7" is "Q"."""
    return label.rstrip("0123456789 ")


def _is_long_winded(units: Sequence[Unit], labels: dict[int, str]) -> bool:
    """Whether the labelled units are talk and not a table ("Price: $5")."""
    lengths = sorted(len(units[index].text) - len(label) for index, label in labels.items())
    return bool(lengths) and lengths[len(lengths) // 2] >= 60
