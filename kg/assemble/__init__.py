"""Articles, extractions and things -> facts: what is said, once each, with every article's report of it."""

from __future__ import annotations

from collections.abc import Iterable

from kg.assemble.attributions import assemble_attributions
from kg.assemble.conflicts import find_conflicts
from kg.assemble.events import assemble_events
from kg.assemble.index import Index
from kg.assemble.observations import assemble_observations
from kg.assemble.relations import assemble_relations
from kg.assemble.roles import assemble_roles
from kg.model import Article, Extraction, Facts, Run, Thing

__all__ = ["assemble"]


def assemble(
    articles: Iterable[Article],
    extractions: Iterable[Extraction],
    things: Iterable[Thing],
    *,
    run: Run | None = None,
    min_confidence: float = 0.0,
) -> Facts:
    """The facts of a build, each tuple sorted by key.

    A mention whose confidence is below `min_confidence` (0 to 1) is left out, and so is one whose arguments stand for
    no thing. Copies of an article give nothing: two copies are one source.
    """
    index = Index(articles, extractions, things, min_confidence=min_confidence)
    roles = assemble_roles(index)
    observations = assemble_observations(index)
    events = assemble_events(index)
    return Facts(
        articles=tuple(sorted(index.articles.values(), key=lambda article: article.key)),
        things=tuple(sorted(index.things.values(), key=lambda thing: thing.key)),
        roles=roles,
        relations=assemble_relations(index, roles),
        events=events,
        observations=observations,
        attributions=assemble_attributions(index),
        conflicts=find_conflicts(events, observations),
        run=run or Run(version="", model=""),
    )
