"""Whether a text is English."""

from __future__ import annotations

import re

_COMMON = frozenset(
    (
        "the of and to in a that is for on it with as was at by from be this have are he his said not but has had an "
        "were they"
    ).split()
)
_ENOUGH_WORDS = 30  # fewer say too little; headlines and captions use few common words


def find_language(text: str) -> str:
    """ISO 639-1 code of the language, "en" where English or too short to say.

    The commonest English words decide where they can: a quarter of running English, below one in twenty of any other
    language. Between the two a trained classifier (py3langid) does.
    """
    words = re.findall(r"[^\W\d_]+", text.lower()[:20000])
    if not words:
        return "en"
    share = sum(1 for word in words if word in _COMMON) / len(words)
    if share >= 0.18:
        return "en"
    foreign = sum(1 for char in text[:20000] if char > "\u036f" and char.isalpha()) / max(
        1, sum(map(str.isalpha, text[:20000]))
    )
    if len(words) < _ENOUGH_WORDS and foreign < 0.5:
        return "en"
    import py3langid

    language, _ = py3langid.classify(text[:20000])
    return str(language)
