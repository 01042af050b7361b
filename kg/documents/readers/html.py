"""Web pages: the article's text and metadata, taken out of the page by trafilatura."""

from __future__ import annotations

import re

from kg.documents.days import day_of_value
from kg.documents.raw import RawDocument, UnreadableError, decode

SUFFIXES = (".html", ".htm", ".xhtml")
BINARY = False
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?\s*([\w-]+)", re.IGNORECASE)


def recognizes(data: bytes) -> bool:
    """Whether the bytes begin as a web page does."""
    return bool(_PAGE.match(data[:3000].decode("latin-1").removeprefix("ï»¿"))) or bool(
        data[:2] in (b"\xff\xfe", b"\xfe\xff") and _PAGE.match(data[2:6000].replace(b"\0", b"").decode("latin-1"))
    )


def read(data: bytes) -> list[RawDocument]:
    """The article of the page."""
    return [read_page(_decode_page(data))]


def read_page(page: str) -> RawDocument:
    """The article of a page given as text.

    Raises:
        UnreadableError: the page holds no text of an article.
    """
    import trafilatura

    found = trafilatura.extract(
        page,
        output_format="txt",
        with_metadata=False,
        include_comments=False,
        include_tables=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    body = "\n\n".join(line.strip() for line in (found or "").splitlines() if line.strip())
    if not body:
        raise UnreadableError("no article in this page.", "Save the page with its text, or leave it out with --skip.")
    metadata = trafilatura.extract_metadata(
        page, date_config={"extensive_search": False, "original_date": True, "max_date": "2199-12-31"}
    )
    title = " ".join((metadata.title or "").split())
    return RawDocument(
        text=body if not title or body.startswith(title) else f"{title}\n\n{body}",
        title=title,
        published=day_of_value(metadata.date),
        publisher=" ".join((metadata.sitename or "").split()),
        url=metadata.url or "",
        authors=tuple(name for name in re.split(r"\s*;\s*", metadata.author or "") if name),
        whole=True,
    )


def _decode_page(data: bytes) -> str:
    declared = _CHARSET.search(data[:4000])
    if declared and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            return decode(data)
    return decode(data)
