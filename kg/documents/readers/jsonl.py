"""JSON lines (or one JSON list or object): a record is an article, its fields under the names in common use."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from kg.documents.days import day_of_value
from kg.documents.raw import RawDocument, UnreadableError, decode, decode_known

SUFFIXES = (".jsonl", ".ndjson", ".json")
BINARY = False
_NAMES = {
    "text": ("text", "body", "content", "article", "articlebody", "maintext", "fulltext", "articletext", "story",
             "contents", "bodytext"),
    "title": ("title", "headline", "heading", "articletitle", "name", "subject"),
    "published": (
        "published", "publishedat", "publishdate", "publisheddate", "publicationdate", "datepublished", "pubdate",
        "publishedon",
        "datepublish", "date", "datetime", "timestamp", "time", "created", "createdat",
    ),
    "publisher": ("publisher", "source", "outlet", "publication", "sourcename", "sitename", "site", "newspaper",
                  "media", "domain", "provider", "sourcedomain"),
    "url": ("url", "link", "href", "uri", "canonicalurl", "weburl", "permalink", "sourceurl"),
    "authors": ("authors", "author", "byline", "creator", "writer", "by"),
}  # fmt: skip


def recognizes(data: bytes) -> bool:
    """Whether the first line is a JSON object, or the whole a list of objects."""
    head = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head[:1] == b"{":
        return isinstance(_parse(decode(data).lstrip().partition("\n")[0]), dict) or isinstance(
            _parse(decode(data)), dict
        )
    if head[:1] == b"[":
        records = _parse(decode(data))
        return isinstance(records, list) and any(isinstance(record, dict) for record in records)
    return False


def read(data: bytes) -> list[RawDocument]:
    """One document per record that has a text; a problem for each line that is no JSON.

    Raises:
        UnreadableError: no record has a text.
    """
    source = decode(data)
    whole = _parse(source)
    if isinstance(whole, dict) and not _field(whole, "text"):
        whole = next((value for value in whole.values() if isinstance(value, list)), [whole])
    lines = [(number, line) for number, line in enumerate(source.split("\n"), start=1) if line.strip()]
    records = [_parse(line) for _, line in lines] if whole is None else whole if isinstance(whole, list) else [whole]
    documents = [_document(record) for record in records if isinstance(record, Mapping)]
    if not any(document.text for document in documents):
        raise UnreadableError("no record has a text.", "Name the field text, body or content.")
    broken = (
        [number for (number, _), record in zip(lines, records, strict=False) if record is None] if whole is None else []
    )
    problems = [
        RawDocument(text="", problem=f"line {number} is not JSON. Mend it, or take it out.") for number in broken
    ]
    return [document for document in documents if document.text] + problems


def _parse(source: str) -> Any:
    try:
        return json.loads(source)
    except ValueError:
        return None


def _field(record: Mapping[str, Any], field: str) -> Any:
    """The first value that is not empty under a name in use for the field, whatever its case and hyphens."""
    plain = {re.sub(r"[\W_]", "", key).lower(): value for key, value in record.items()}
    return next((plain[name] for name in _NAMES[field] if plain.get(name) not in (None, "", [], {})), None)


def _document(record: Mapping[str, Any]) -> RawDocument:
    value = _field(record, "text")
    paragraphs = [str(part) for part in value] if isinstance(value, list) else [value if isinstance(value, str) else ""]
    body = "\n\n".join(paragraphs).replace("\r\n", "\n").replace("\r", "\n").strip()
    title = decode_known(_field(record, "title"))
    authors = _field(record, "authors")
    names = authors if isinstance(authors, list) else re.split(r"\s*;\s*|\s*,\s*|\s+and\s+", decode_known(authors))
    return RawDocument(
        text=body if not body or not title or body.startswith(title) else f"{title}\n\n{body}",
        title=title,
        published=day_of_value(_field(record, "published")),
        publisher=decode_known(_field(record, "publisher")),
        url=decode_known(_field(record, "url")),
        authors=tuple(filter(None, (re.sub(r"^by\s+", "", decode_known(name), flags=re.IGNORECASE) for name in names))),
        whole=True,
    )
