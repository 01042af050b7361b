"""PDF: the text layer, by pypdf. What the file says of its title, author and day is about the file, and is left."""

from __future__ import annotations

import io
import logging

from kg.documents.raw import RawDocument, UnreadableError

SUFFIXES = (".pdf",)
BINARY = True


def recognizes(data: bytes) -> bool:
    """Whether the mark of a PDF stands near the beginning."""
    return b"%PDF-" in data[:1024]


def read(data: bytes) -> list[RawDocument]:
    """All pages as one text, which may bundle articles.

    Raises:
        UnreadableError: the file is broken, locked, or has no text layer.
    """
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        pages = _read_pages(pypdf.PdfReader(io.BytesIO(data)))
    except Exception as error:  # pypdf raises whatever its parser met
        if isinstance(error, UnreadableError):
            raise
        raise UnreadableError("broken PDF.", "Save it again, or leave it out with --skip.") from error
    text = "\n".join(page.replace("\r\n", "\n").replace("\r", "\n").strip("\n") for page in pages if page.strip())
    if not text:
        raise UnreadableError("no text in it (a scan?).", "Run it through OCR, or leave it out with --skip.")
    return [RawDocument(text=text)]


def _read_pages(reader: object) -> list[str]:
    import pypdf

    assert isinstance(reader, pypdf.PdfReader)
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableError("locked with a password.", "Save a copy without one, or leave it out with --skip.")
    return [page.extract_text() for page in reader.pages]
