"""Articles -> extractions: mentions, anaphora, roles, relations, events, attributions, quantities."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc as ParsedDoc

from kg.extract.anaphora import resolve_anaphora
from kg.extract.attributions import find_attributions
from kg.extract.confidence import Claim, calibrated
from kg.extract.events import find_events
from kg.extract.mentions import find_mentions
from kg.extract.quantities import find_quantities
from kg.extract.reading import Reading, trim
from kg.extract.relations import find_relations
from kg.extract.roles import find_roles
from kg.extract.tokens import Doc
from kg.model import (
    Article,
    AttributionMention,
    Extraction,
    Span,
)

__all__ = ["Reading", "extract"]


def extract(article: Article, parsed: ParsedDoc) -> Extraction:
    """All that an article says, from its parse (over `article.text`); each tuple in text order.

    What stands inside the words of a speaker is marked as theirs (`attributed_to`), and each fact is as sure as facts
    like it were found to be (`confidence.py`).
    """
    doc = Doc(parsed)
    names = Reading(article, doc, find_mentions(Reading(article, doc)))
    reading = names.with_mentions((*names.mentions, *resolve_anaphora(names)))
    attributions = find_attributions(reading)

    def claimed(claim: Claim, span: Span) -> Claim:
        return calibrated(_attributed(claim, span, attributions))

    return Extraction(
        article=article.key,
        sentences=tuple(trim(article.text, (sent.start_char, sent.end_char)) for sent in doc.sents),
        mentions=reading.mentions,
        roles=tuple(calibrated(role) for role in find_roles(reading)),
        relations=tuple(claimed(relation, relation.subject) for relation in find_relations(reading)),
        events=tuple(claimed(event, event.trigger) for event in find_events(reading)),
        attributions=tuple(attributions),
        quantities=tuple(claimed(figure, (figure.start, figure.end)) for figure in find_quantities(reading)),
    )


def _attributed(claim: Claim, span: Span, attributions: tuple[AttributionMention, ...]) -> Claim:
    """The claim with the named speakers in whose words it stands, the innermost if several."""
    around = [
        (end - start, attribution)
        for attribution in attributions
        for start, end in attribution.content
        if start <= span[0] and span[1] <= end and attribution.speakers
    ]
    if not around or claim.attributed_to:
        return claim
    return replace(claim, attributed_to=min(around, key=lambda found: found[0])[1].speakers)
