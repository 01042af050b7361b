"""Extractions on disk: one JSON file per article and way of reading it, named by a hash of both."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from decimal import Decimal
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from cattrs.preconf.json import JsonConverter, make_converter

from kg.model import Article, Extraction

# What an extraction depends on besides the article and the model: our own code and tables.
_READERS = (
    "dates",
    "events",
    "extract",
    "gazetteers",
    "language",
    "model.py",
    "names.py",
    "numbers",
    "relations",
    "rules.py",
)


@cache
def _converter() -> JsonConverter:
    converter = make_converter()
    converter.register_unstructure_hook(Decimal, str)
    converter.register_structure_hook(Decimal, lambda value, _: Decimal(value))
    return converter


@cache
def code_fingerprint() -> str:
    """A hash of the package's code and tables that an extraction depends on; the model's weights are not in it."""
    digest = hashlib.sha256()
    root = files("kg")
    for name in _READERS:
        _feed(digest, root / name)
        _feed(digest, root / f"{name}.py")
    return digest.hexdigest()


def _feed(digest: hashlib._Hash, node: Traversable) -> None:
    if node.is_dir():
        for child in sorted(node.iterdir(), key=lambda child: child.name):
            if child.name not in ("__pycache__", "models"):
                _feed(digest, child)
    elif node.is_file() and not node.name.endswith((".pyc", ".md")):
        digest.update(node.name.encode())
        digest.update(node.read_bytes())


def shard_name(article: Article, model: str) -> str:
    """File name of the extraction that this article gives under the model with this fingerprint."""
    parts = (
        article.sha256,
        str(article.published),
        article.publisher,
        article.headline,
        repr(article.blocks),
        repr(article.authors),
        model,
        code_fingerprint(),
    )
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:24] + ".json"


def dump(extraction: Extraction) -> bytes:
    """An extraction as JSON in UTF-8, one value a line."""
    return _converter().dumps(extraction, indent=0, ensure_ascii=False).encode("utf-8", "surrogatepass")


def load(data: bytes, *, article: str) -> Extraction:
    """The extraction that `dump` wrote, for the article with this key."""
    return replace(_converter().loads(data.decode("utf-8", "surrogatepass"), Extraction), article=article)


def read(folder: Path, name: str, *, article: str) -> Extraction | None:
    """A stored extraction; None if there is none, or if it was cut off while it was written."""
    path = folder / name
    if not path.is_file():
        return None
    try:
        return load(path.read_bytes(), article=article)
    except Exception:  # whatever is wrong with a cached file, reading the article anew mends it
        return None
