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
    """One document per record that has a text; a problem that names the lines that are no JSON or have none.

    Raises:
        UnreadableError: no record has a text.
    """
    source = decode(data)
    whole = _parse(source)
    if isinstance(whole, dict) and not _field(whole, "text"):
        whole = next((value for value in whole.values() if isinstance(value, list)), [whole])
    if whole is None:
        numbered = [(n, _parse(line)) for n, line in enumerate(source.split("\n"), start=1) if line.strip()]
    else:
        numbered = list(enumerate(whole if isinstance(whole, list) else [whole], start=1))
    documents: list[RawDocument] = []
    broken: list[int] = []
    empty: list[int] = []
    for number, record in numbered:
        document = _document(record) if isinstance(record, Mapping) else None
        if document is not None and document.text:
            documents.append(document)
        else:
            (broken if record is None else empty).append(number)
    if not documents:
        raise UnreadableError("no record has a text.", "Name the field text, body or content.")
    unit = "line" if whole is None else "record"
    for numbers, what in ((broken, "not JSON. Mend"), (empty, "no article: without a text. Mend")):
        if numbers:
            it = "it" if len(numbers) == 1 else "them"
            problem = f"{_listed(unit, numbers)} {what} {it}, or leave {it} out."
            documents.append(RawDocument(text="", problem=problem))
    return documents


def _listed(unit: str, numbers: list[int]) -> str:
    """Which lines, and the verb for them.

    >>> _listed("line", [2]), _listed("line", [1, 2, 3, 4, 5, 6, 7])
    ('line 2 is', 'lines 1, 2, 3, 4, 5 and 2 more are')
    """
    if len(numbers) == 1:
        return f"{unit} {numbers[0]} is"
    more = f" and {len(numbers) - 5} more" if len(numbers) > 5 else ""
    return f"{unit}s {', '.join(map(str, numbers[:5]))}{more} are"


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
