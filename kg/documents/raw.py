"""What a reader takes out of a file, and how bytes become text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CANDIDATES = ("cp1252", "mac_roman", "gb18030", "big5", "shift_jis", "euc_kr")  # ties go to the first
_COMMON = frozenset("‘’“”–—…•€£©®™°·«»\xa0àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœšžÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŠŽ")


@dataclass(frozen=True, slots=True, kw_only=True)
class RawDocument:
    r"""Text that a reader took out of a file, line ends as "\n", with what the file says of it.

    `whole` means that the file itself shows this to be one article (a web page, a record, a mail); else the text may be
    a bundle of several. A `problem` stands for a part of the file that gives no article: what is wrong and what to do.
    """

    text: str
    title: str = ""
    published: date | None = None
    publisher: str = ""
    url: str = ""
    authors: tuple[str, ...] = ()
    whole: bool = False
    problem: str = ""


class UnreadableError(Exception):
    """A reader cannot make text of a file; what is wrong and what to do, without the path."""

    def __init__(self, what: str, remedy: str = "") -> None:
        self.what = what
        self.remedy = remedy
        super().__init__(f"{what} {remedy}".strip())


def decode(data: bytes) -> str:
    r"""Text of the bytes in whatever encoding, line ends as "\n", a byte order mark left out.

    Without a mark: UTF-8 where the bytes are valid, UTF-16 where every other byte is zero, else the encoding in which
    the characters beyond ASCII are those of written text.

    Raises:
        UnreadableError: the bytes are no text.

    >>> decode("“Café”".encode("cp1252")), decode("“Yes”".encode("gb18030")), decode("Hi\r\n".encode("utf-16"))
    ('“Café”', '“Yes”', 'Hi\n')
    """
    text = _decode(data)
    if sum(1 for char in text if char < " " and char not in "\t\n\r\f\v\x1b") > 0.005 * len(text) + 1:
        raise UnreadableError("no text but binary data.", "Convert it to text, or leave it out with --skip.")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decode(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if b"\0" in data:
        even, odd = data[0:4000:2].count(0), data[1:4000:2].count(0)
        if max(even, odd) >= 0.3 * min(len(data), 4000) / 2 and min(even, odd) < 0.05 * max(even, odd) + 2:
            return data.decode("utf-16-le" if odd > even else "utf-16-be", "replace")
        raise UnreadableError("no text but binary data.", "Convert it to text, or leave it out with --skip.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(data)


def _decode_legacy(data: bytes) -> str:
    """Text in an encoding from before Unicode, or UTF-8 with a few broken bytes."""
    lenient = data.decode("utf-8", "replace")
    beyond = sum(1 for char in lenient if char > "\x7f")
    if beyond and lenient.count("\ufffd") <= 0.1 * beyond:
        return lenient
    import charset_normalizer

    guess = charset_normalizer.from_bytes(data).best()
    names = [*_CANDIDATES, *([guess.encoding] if guess else [])]
    texts = [text for text in (_try(data, name) for name in names) if text]
    return max(texts, key=_plausibility) if texts else data.decode("cp1252", "replace")


def _try(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return ""


def _plausibility(text: str) -> float:
    """Mean over the characters beyond ASCII: 1 for those common in written text, -1 for those out of place."""
    points = Counter[bool]()
    for match in re.finditer(r"[^\x00-\x7f]", text):
        char, before, after = match[0], text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        if char.isalpha() and char > "\u02ff":
            good = not (before.isascii() and before.isalpha()) and not (after.isascii() and after.isalpha())
        elif char.isalpha():
            good = char in _COMMON and (not char.isupper() or not (before.isalpha() and before.islower()))
        elif char in "“‘«":
            good = not before.isalnum()
        elif char in "”»":
            good = not after.isalnum()
        else:
            good = char in _COMMON or "\u3000" <= char <= "\u303f" or "\uff00" <= char <= "\uffef"
        points[good] += 1
    return (points[True] - points[False]) / max(1, points.total())


def decode_known(value: object) -> str:
    """A metadata value as one line of text; empty for none."""
    if isinstance(value, Mapping):
        value = next((value[key] for key in ("name", "title", "#text", "value", "text") if value.get(key)), "")
    return " ".join(str(value).split()) if value is not None and value is not False else ""
