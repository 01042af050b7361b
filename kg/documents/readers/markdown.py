"""Markdown: the text without its marks; a heading of the first level begins an article, front matter is metadata."""

from __future__ import annotations

import re

from kg.documents.days import day_of_value
from kg.documents.raw import RawDocument, decode

SUFFIXES = (".md", ".markdown")
BINARY = False


def recognizes(_data: bytes) -> bool:
    """Never: any text is Markdown."""
    return False


def read(data: bytes) -> list[RawDocument]:
    """One document per heading of the first level; else the file as one text."""
    metadata, source = _front_matter(decode(data))
    parts: list[tuple[str, list[str]]] = [(metadata.get("title", ""), [])]
    for level, text in _blocks(source):
        if level == 1 and (parts[-1][1] or parts[-1][0]) and parts[-1][0] != text:
            parts.append((text, []))
        if level == 1:
            parts[-1] = (text, parts[-1][1])
        if text:
            parts[-1][1].append(text)
    several = sum(1 for title, paragraphs in parts if title and paragraphs) > 1
    return [
        RawDocument(
            text="\n\n".join(paragraphs),
            title=title,
            whole=several,
            published=day_of_value(metadata.get("date") or metadata.get("published")),
            publisher=metadata.get("publisher", "") or metadata.get("source", ""),
            url=metadata.get("url", "") or metadata.get("link", ""),
            authors=tuple(filter(None, re.split(r"\s*,\s*|\s+and\s+", metadata.get("author", "")))),
        )
        for title, paragraphs in parts
        if paragraphs
    ]


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    match = re.match(r"---\n(.*?)\n(?:---|\.\.\.)\s*(?:\n|$)", text, re.DOTALL)
    if not match:
        return {}, text
    pairs = (line.partition(":") for line in match[1].splitlines() if re.match(r"\w+\s*:", line))
    return {key.strip().lower(): value.strip().strip("\"'") for key, _, value in pairs}, text[match.end() :]


def _blocks(source: str) -> list[tuple[int, str]]:
    """Blocks of the text with the level of their heading (0 for none)."""
    from markdown_it import MarkdownIt

    blocks: list[tuple[int, str]] = []
    level, prefix = 0, ""
    for token in MarkdownIt("commonmark").parse(source):
        if token.type == "heading_open":
            level = int(token.tag[1])
        elif token.type == "list_item_open":
            prefix = f"{token.info}{token.markup} " if token.info else "• "
        elif token.type == "inline":
            parts = (
                "\n"
                if child.type == "hardbreak"
                else " "
                if child.type == "softbreak"
                else ""
                if child.type == "html_inline"
                else child.content
                for child in token.children or []
            )
            blocks.append((level, prefix + "".join(parts).strip()))
            level, prefix = 0, ""
        elif token.type in ("fence", "code_block"):
            blocks.append((0, token.content.strip()))
        elif token.type == "html_block":
            blocks.append((0, re.sub(r"<[^>]*>", "", token.content).strip()))
    return [block for block in blocks if block[1]]
