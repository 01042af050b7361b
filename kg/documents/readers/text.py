"""Plain text: exactly the file, decoded."""

from __future__ import annotations

from kg.documents.raw import RawDocument, decode

SUFFIXES = (".txt", ".text")
BINARY = False


def recognizes(_data: bytes) -> bool:
    """Never: text has no mark of its own."""
    return False


def read(data: bytes) -> list[RawDocument]:
    """The file as one text, which may bundle articles."""
    return [RawDocument(text=decode(data))]
