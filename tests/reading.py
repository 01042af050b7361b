"""Sentences as the product reads them: the shipped pipeline, then names, pronouns and descriptions."""

from __future__ import annotations

from datetime import date
from functools import cache

from spacy.language import Language

from kg.extract.anaphora import resolve_anaphora
from kg.extract.mentions import find_mentions
from kg.extract.reading import Reading
from kg.extract.tokens import Doc
from kg.language import load_pipeline
from kg.model import Article, Span


@cache
def pipeline() -> Language:
    """The pipeline that ships, loaded once."""
    return load_pipeline("accurate")


def read(text: str, *, published: date | None = None) -> Reading:
    """The reading of an article of one paragraph."""
    article = Article(
        key="article/test", source_file="test.txt", begin=0, end=len(text), text=text, published=published
    )
    doc = Doc(pipeline()(text))
    names = Reading(article, doc, find_mentions(Reading(article, doc)))
    return names.with_mentions((*names.mentions, *resolve_anaphora(names)))


def name_at(reading: Reading, span: Span) -> str:
    """The name of the mention at a place; for a nationality, that of its country."""
    return reading.mention_by_span[span].name
