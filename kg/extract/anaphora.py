"""Pronouns and descriptions that stand for names of the same article."""

from __future__ import annotations

from kg.extract.reading import Reading
from kg.model import Mention


def resolve_anaphora(reading: Reading) -> tuple[Mention, ...]:
    """Anaphoric mentions of an article."""
    return ()
