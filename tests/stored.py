"""Stored parses (tests/parses/*.tsv) as readings, so that rules are tested without a model.

A sentence is its text and one line a token: word, lemma, UPOS, XPOS, distance to the head, relation, NoSpace or _.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import spacy
from spacy.tokens import Doc as ParsedDoc

from kg.extract.reading import Reading
from kg.extract.tokens import Doc
from kg.model import Article, Kind, Mention

FOLDER = Path(__file__).parent / "parses"


@cache
def read_parses(name: str) -> dict[str, Doc]:
    """The parsed sentences of a file, by text."""
    docs, vocab = {}, spacy.blank("en").vocab
    for block in (FOLDER / name).read_text(encoding="utf-8").strip().split("\n\n"):
        head, *lines = block.split("\n")
        rows = [line.split("\t") for line in lines]
        parsed = ParsedDoc(
            vocab,
            words=[row[0] for row in rows],
            spaces=[row[6] == "_" for row in rows],
            lemmas=[row[1] for row in rows],
            pos=[row[2] for row in rows],
            tags=[row[3] for row in rows],
            heads=[at + int(row[4]) for at, row in enumerate(rows)],
            deps=[row[5] for row in rows],
        )
        assert parsed.text == head.removeprefix("# text = ").rstrip()
        docs[parsed.text] = Doc(parsed)
    return docs


def read(name: str, text: str, published: date | None = None, **kinds: Kind) -> Reading:
    """The reading of a stored sentence, names given as `Kenya=Kind.PLACE`."""
    doc = read_parses(name)[text]
    mentions = []
    for word, kind in kinds.items():
        start = text.index(word)
        mentions.append(Mention(start=start, end=start + len(word), text=word, kind=kind, name=word))
    article = Article(key="a", source_file="a.txt", begin=0, end=len(text), text=text, published=published)
    return Reading(article, doc, tuple(mentions))
