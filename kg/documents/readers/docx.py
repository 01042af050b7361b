"""Word documents: paragraphs and tables in order, by python-docx."""

from __future__ import annotations

import io
import zipfile

from kg.documents.raw import RawDocument, UnreadableError

SUFFIXES = (".docx",)
BINARY = True


def recognizes(data: bytes) -> bool:
    """Whether the bytes are a zip archive with a Word document in it."""
    if not data.startswith(b"PK\x03\x04") or not zipfile.is_zipfile(io.BytesIO(data)):
        return False
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "word/document.xml" in archive.namelist()


def read(data: bytes) -> list[RawDocument]:
    """The document as one text, which may bundle articles; a paragraph in style Title begins a document of its own.

    Raises:
        UnreadableError: the file is broken or empty of text.
    """
    try:
        blocks = _read_blocks(data)
    except Exception as error:  # python-docx raises whatever the XML and zip parsers met
        raise UnreadableError("broken Word file.", "Save it again, or leave it out with --skip.") from error
    parts: list[tuple[str, list[str]]] = [("", [])]
    for style, text in blocks:
        if style == "Title":
            parts.append((text, []))
        parts[-1][1].append(text)
    documents = [(title, paragraphs) for title, paragraphs in parts if paragraphs]
    return [
        RawDocument(text="\n\n".join(paragraphs), title=title, whole=bool(title) and len(documents) > 1)
        for title, paragraphs in documents
    ]


def _read_blocks(data: bytes) -> list[tuple[str, str]]:
    """Name of the style and text of every paragraph and table row that is not blank."""
    import docx
    from docx.table import Table

    blocks: list[tuple[str, str]] = []
    for block in docx.Document(io.BytesIO(data)).iter_inner_content():
        if isinstance(block, Table):
            blocks.extend(("", "\t".join(cell.text.strip() for cell in row.cells)) for row in block.rows)
        else:
            blocks.append(((block.style.name if block.style else "") or "", block.text.replace("\r", "\n").strip()))
    return [block for block in blocks if block[1].strip()]
