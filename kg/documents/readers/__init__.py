"""One module per format, found by being there.

A reader module has `SUFFIXES` (lower case, with the dot), `BINARY`, `recognizes(data)` (whether the bytes show its
format; a format without a mark of its own says False) and `read(data)` (the documents in the bytes; raises
UnreadableError).
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Protocol, cast

from kg.documents.raw import RawDocument, UnreadableError


class Reader(Protocol):
    """What a reader module offers."""

    SUFFIXES: tuple[str, ...]
    BINARY: bool

    def recognizes(self, data: bytes, /) -> bool:
        """Whether the bytes show this format."""

    def read(self, data: bytes) -> list[RawDocument]:
        """The documents in the bytes, in order."""


@cache
def find_readers() -> dict[str, Reader]:
    """Readers by name of format, sorted."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {name: cast(Reader, importlib.import_module(f"{__name__}.{name}")) for name in names}


def choose_reader(suffix: str, data: bytes) -> Reader:
    """The reader for bytes from a file with this suffix: by content where it speaks clearly, else by suffix, else text.

    Raises:
        UnreadableError: the suffix promises a binary format and the content is another thing.
    """
    readers = find_readers()
    by_suffix = next((reader for reader in readers.values() if suffix.lower() in reader.SUFFIXES), None)
    if by_suffix is not None and by_suffix.recognizes(data):
        return by_suffix
    by_content = next((reader for reader in readers.values() if reader.recognizes(data)), None)
    if by_content is not None:
        return by_content
    if by_suffix is not None and by_suffix.BINARY:
        raise UnreadableError(
            f"broken, or no {suffix.lstrip('.').upper()} file.", "Save it again, or leave it out with --skip."
        )
    return by_suffix or readers["text"]
