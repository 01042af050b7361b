"""The countries that mentions name or allude to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg import gazetteers
from kg.model import Kind, Mention


def countries_alluded(mentions: Iterable[Mention]) -> dict[str, list[Mention]]:
    """The mentions by place name or nationality of each country, by ISO code; what only refers back is left out."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.anaphoric or mention.kind not in (Kind.PLACE, Kind.NATIONALITY):
            continue
        country = gazetteers.country(mention.name)
        if country is not None:
            found[country.iso2].append(mention)
    return dict(found)
