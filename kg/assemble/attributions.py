"""Attribution mentions -> attributions, their speakers resolved."""

from __future__ import annotations

from kg.assemble.index import Index, Keys, local
from kg.model import Attribution, AttributionMention


def assemble_attributions(index: Index) -> tuple[Attribution, ...]:
    """Attributions, sorted by key; one for each place where an article says who said what."""
    found: list[tuple[str, AttributionMention, tuple[str, ...]]] = []
    keys = Keys("attribution")
    for extraction in index.extractions:
        article = extraction.article
        for mention in extraction.attributions:
            speakers = index.keys(article, mention.speakers)
            if mention.confidence < index.min_confidence or not (speakers or mention.speaker_text):
                continue
            who = local(speakers[0]) if speakers else mention.speaker_text
            words = " ".join(index.articles[article].text[slice(*mention.content[0])].split()[:6])
            keys.want((who, mention.cue, words), f"{article}:{mention.evidence}:{mention.content}")
            found.append((article, mention, speakers))
    minted = keys.mint()
    return tuple(
        sorted(
            (_attribution(index, *each_, key) for each_, key in zip(found, minted, strict=True)),
            key=lambda attribution: attribution.key,
        )
    )


def _attribution(
    index: Index, article: str, mention: AttributionMention, speakers: tuple[str, ...], key: str
) -> Attribution:
    text = index.articles[article].text
    return Attribution(
        key=key,
        article=article,
        speakers=speakers,
        speaker_text=mention.speaker_text,
        cue=mention.cue,
        direct=mention.direct,
        content=mention.content,
        text=" … ".join(" ".join(text[start:end].split()) for start, end in mention.content),
        evidence=mention.evidence,
        confidence=mention.confidence,
        rule=mention.rule,
        addressees=index.keys(article, mention.addressees),
        about=index.names_in(article, mention.content),
        time=mention.time,
    )
