"""Train and measure the model that tells attributions from look-alikes, on PolNeAR (840 articles, source/cue/content).

    python -m training.attributions train CORPUS --pipeline accurate
    python -m training.attributions score CORPUS --pipeline accurate

The articles of the last months are kept apart for measuring. PolNeAR annotates beliefs, plans and attitudes as well
("supports", "wants to"); only what `find_attributions` proposes is compared, so recall is told for all of its
attributions and for those that hold a quotation.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from spacy.language import Language
from spacy.tokens import DocBin

from kg.extract.anaphora import resolve_anaphora
from kg.extract.attributions import find_attributions, proposals
from kg.extract.layout import Layout
from kg.extract.mentions import find_mentions
from kg.extract.reading import Reading
from kg.extract.speakers import SUBJECTS, phrase
from kg.extract.speech import Speech
from kg.extract.speech_model import features
from kg.extract.tokens import Doc
from kg.model import Article, Block, BlockKind, Span

HELD_OUT_FROM = "2016-07"
MIN_COUNT = 6  # of a feature in training; rarer ones add nothing on unseen articles
PENALTY = 2.0  # of squared weights; 1 to 4 score alike
KEPT = Path("kg/extract/speech_model.json")


@dataclass(frozen=True, slots=True)
class Relation:
    """One annotated attribution; `source` is missing where the corpus names none."""

    source: Span | None
    cue: Span
    content: tuple[Span, ...]


def read_relations(path: Path) -> list[Relation]:
    """The attributions of one annotation file in brat's standoff format."""
    spans: dict[str, list[Span]] = {}
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if line.startswith("T") and len(fields) > 1:
            spans[fields[0]] = [(int(a), int(b)) for a, b in (p.split() for p in fields[1].split(" ", 1)[1].split(";"))]
        elif line.startswith("E") and len(fields) > 1:
            parts: dict[str, list[Span]] = {}
            for pair in fields[1].split():
                role, name = pair.split(":")
                parts.setdefault(role.rstrip("0123456789"), []).extend(spans.get(name, []))
            if parts.get("Cue") and parts.get("Content"):
                found.append(
                    Relation(
                        parts["Source"][0] if parts.get("Source") else None, parts["Cue"][0], tuple(parts["Content"])
                    )
                )
    return found


def read_corpus(corpus: Path) -> Iterator[tuple[str, str, list[Relation]]]:
    """Name, text and annotations of each article; the first annotator's where several worked on one."""
    for path in sorted(corpus.glob("train/text/*.txt")):
        annotated = sorted(corpus.glob(f"train/attributions/{path.stem}_????.ann"))
        if annotated:
            yield path.stem, path.read_bytes().decode("utf-8"), read_relations(annotated[0])


def is_held_out(name: str) -> bool:
    """Whether an article is kept for measuring: by its date, so that no story runs over the border."""
    return name.split("_")[1] >= HELD_OUT_FROM


def read_parsed(corpus: Path, nlp: Language, cache: Path | None) -> Iterator[tuple[str, Reading, list[Relation]]]:
    """Articles with their parses and mentions; parses are kept in `cache` for the next run."""
    articles = list(read_corpus(corpus))
    if cache is not None and cache.exists():
        docs = list(DocBin().from_disk(cache).get_docs(nlp.vocab))
    else:
        docs = list(nlp.pipe(text for _, text, _ in articles))
        if cache is not None:
            DocBin(docs=docs).to_disk(cache)

    for (name, text, relations), doc in zip(articles, docs, strict=True):
        article = Article(key=name, source_file=name, begin=0, end=len(text), text=text, blocks=_blocks(text))
        reading = Reading(article, Doc(doc))
        reading = reading.with_mentions(tuple(find_mentions(reading)))
        yield name, reading.with_mentions((*reading.mentions, *resolve_anaphora(reading))), relations


def _blocks(text: str) -> tuple[Block, ...]:
    """The first line as headline, the rest as one block of paragraphs."""
    first = text.find("\n") if "\n" in text else 0
    return (
        Block(start=0, end=first, kind=BlockKind.HEADLINE),
        Block(start=first, end=len(text), kind=BlockKind.PARAGRAPH),
    )


def overlap(left: Iterable[Span], right: Iterable[Span]) -> int:
    """Number of characters that two sets of spans share."""
    return sum(max(0, min(b, d) - max(a, c)) for a, b in left for c, d in right)


def is_right(content: tuple[Span, ...], source: Span | None, relations: list[Relation]) -> bool:
    """Whether annotators have an attribution with this speaker and at least half of this content."""
    size = sum(end - start for start, end in content)
    for relation in relations:
        shared = overlap(content, relation.content)
        if shared >= 0.5 * min(size, sum(b - a for a, b in relation.content)) and shared >= 0.3 * size:
            return source is None or relation.source is None or overlap([source], [relation.source]) > 0
    return False


def source_spans(layout: Layout, speech: Speech) -> list[Span]:
    """Where the speaker's phrase stands, and the relative pronoun ("who said") that annotators take for it."""
    if speech.source is None:
        return []
    start, end = phrase(layout.reading, speech.source)
    pronouns = [child for child in speech.cue.children if child.dep_ in SUBJECTS and child.tag_ in ("WP", "WDT")]
    last = layout.doc[end - 1]
    return [(layout.doc[start].idx, last.idx + len(last)), *((token.idx, token.idx + len(token)) for token in pronouns)]


def examples(readings: Iterable[tuple[str, Reading, list[Relation]]]) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Every proposal as (article, features, right or not)."""
    for name, reading, relations in readings:
        layout = Layout(reading)
        for speech in proposals(layout):
            places = source_spans(layout, speech)
            yield name, features(layout, speech), any(is_right(speech.content, place, relations) for place in places)


def fit(rows: list[tuple[tuple[str, ...], bool]]) -> dict[str, float]:
    """Weights of a logistic regression with squared penalty; the bias is free."""
    counts = Counter(name for names, _ in rows for name in names)
    order = sorted(name for name, n in counts.items() if n >= MIN_COUNT)
    place = {name: i for i, name in enumerate(order)}
    row_of = np.array([r for r, (names, _) in enumerate(rows) for n in names if n in place])
    column_of = np.array([place[n] for names, _ in rows for n in names if n in place])
    right = np.array([float(label) for _, label in rows])

    def loss(vector: np.ndarray) -> tuple[float, np.ndarray]:
        score = np.bincount(row_of, weights=vector[column_of], minlength=len(rows)) + vector[-1]
        chance = 1 / (1 + np.exp(-score))
        error = chance - right
        gradient = np.append(np.bincount(column_of, weights=error[row_of], minlength=len(order)), error.sum())
        value = np.logaddexp(0, score).sum() - (right * score).sum()
        shrunk = np.append(vector[:-1], 0.0)
        return value + 0.5 * PENALTY * (shrunk**2).sum(), gradient + PENALTY * shrunk

    best = minimize(loss, np.zeros(len(order) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    found = {name: round(float(best[i]), 3) for i, name in enumerate(order) if abs(best[i]) >= 0.03}
    return {"bias": round(float(best[-1]), 3), **found}


def calibration(chances: list[tuple[float, bool]]) -> list[str]:
    """Lines "from-to: number, share that is right" over ten bins."""
    lines = []
    for low in range(10):
        inside = [label for chance, label in chances if low / 10 <= chance < (low + 1) / 10 + (low == 9)]
        if inside:
            lines.append(f"  {low / 10:.1f}-{(low + 1) / 10:.1f}  {len(inside):6d}  {sum(inside) / len(inside):.3f}")
    return lines


def measure(readings: Iterable[tuple[str, Reading, list[Relation]]]) -> str:
    """Precision, recall and content overlap of `find_attributions` on articles, as text."""
    counted: Counter[str] = Counter()
    chances = []
    by_rule: dict[str, list[bool]] = {}
    for _, reading, relations in readings:
        found = find_attributions(reading)
        text = reading.article.text
        for attribution in found:
            places = _places(text, attribution.speaker_text, attribution.evidence) or [None]
            right = any(is_right(attribution.content, place, relations) for place in places)
            counted["found"] += 1
            counted["right"] += right
            counted["content right"] += is_right(attribution.content, None, relations)
            chances.append((attribution.confidence, right))
            by_rule.setdefault(attribution.rule, []).append(right)
        pieces = [piece for attribution in found for piece in attribution.content]
        gold = [piece for relation in relations for piece in relation.content]
        counted["content"] += sum(b - a for a, b in gold)
        counted["proposed"] += sum(b - a for a, b in pieces)
        counted["shared"] += overlap(pieces, gold)
        for relation in relations:
            hit = overlap(relation.content, pieces) >= 0.5 * sum(b - a for a, b in relation.content)
            quoted = any(mark in text[a:b] for a, b in relation.content for mark in '“"')
            counted["relations"] += 1
            counted["recalled"] += hit
            counted["quoted"] += quoted
            counted["quoted recalled"] += quoted and hit
    lines = [
        f"precision {counted['right'] / max(1, counted['found']):.3f} of {counted['found']}"
        f" (content alone {counted['content right'] / max(1, counted['found']):.3f})",
        f"recall {counted['recalled'] / max(1, counted['relations']):.3f} of {counted['relations']};"
        f" with a quotation {counted['quoted recalled'] / max(1, counted['quoted']):.3f} of {counted['quoted']}",
        f"content characters: precision {counted['shared'] / max(1, counted['proposed']):.3f}"
        f" recall {counted['shared'] / max(1, counted['content']):.3f}",
        *(f"  {rule}: {sum(labels) / len(labels):.3f} of {len(labels)}" for rule, labels in sorted(by_rule.items())),
        "confidence:",
        *calibration(chances),
    ]
    return "\n".join(lines)


def _places(text: str, wording: str, evidence: Span) -> list[Span | None]:
    """Where a speaker's wording stands in the sentences that show an attribution."""
    pattern = re.compile(rf"(?<!\w){re.escape(wording)}(?!\w)")
    return [found.span() for found in pattern.finditer(text, *evidence)] if wording else []


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=["train", "score"])
    parser.add_argument("corpus", type=Path, help="the PolNeAR folder, with train/text and train/attributions")
    parser.add_argument("--pipeline", default="accurate", help="name or path of the spaCy pipeline")
    parser.add_argument("--cache", type=Path, help="a file that keeps the parses")
    args = parser.parse_args()
    from kg.language import load_pipeline

    readings = read_parsed(args.corpus, load_pipeline(args.pipeline), args.cache)
    if args.task == "score":
        print(measure(entry for entry in readings if is_held_out(entry[0])))
        return
    rows = list(examples(readings))
    found = fit([(names, label) for name, names, label in rows if not is_held_out(name)])
    KEPT.write_text(json.dumps(found, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    chances = []
    for name, names, label in rows:
        if is_held_out(name):
            total = found["bias"] + sum(found.get(n, 0.0) for n in names)
            chances.append((float(1 / (1 + np.exp(-total))), label))
    print(
        f"{len(rows)} proposals, {len(found)} weights; held-out proposals by probability:",
        *calibration(chances),
        sep="\n",
    )


if __name__ == "__main__":
    main()
