"""Files to articles: read, split bundles, find headline, byline, day and captions, find copies."""

from kg.documents.collection import Documents, Problem, read_articles

__all__ = ["Documents", "Problem", "read_articles"]
