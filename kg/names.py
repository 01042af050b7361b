"""Pure functions from text to text: normal forms of names."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ł": "l",
        "Ł": "L",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "Æ": "AE",
        "œ": "oe",
        "Œ": "OE",
        "þ": "th",
        "Þ": "Th",
        "ð": "d",
        "Ð": "D",
    }
)


def fold(text: str) -> str:
    """Text without accents and in ASCII letters where Unicode or common usage gives them.

    >>> fold("Viktor Orbán, Łódź")
    'Viktor Orban, Lodz'
    """
    decomposed = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def slugify(text: str, *, max_length: int = 80) -> str:
    """ASCII lower-case words joined by hyphens, cut at a word border; empty if no word has an ASCII form.

    >>> slugify("China's “new” opportunities, in 2024")
    'chinas-new-opportunities-in-2024'
    """
    plain = re.sub(r"['’‘]", "", fold(text)).lower()
    slug = "-".join(re.findall(r"[a-z0-9]+", plain))
    if len(slug) <= max_length:
        return slug
    return slug[: max_length + 1].rpartition("-")[0] or slug[:max_length]
