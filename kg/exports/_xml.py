"""Shared by the XML formats."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def for_xml(text: str) -> str:
    """The text with U+FFFD in place of characters that XML 1.0 forbids.

    >>> for_xml("a" + chr(12) + "b")
    'a�b'
    """
    return _FORBIDDEN.sub("\ufffd", text)
