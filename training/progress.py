"""Scores of the encoder's heads on gold words, while it is trained."""

from collections import Counter

import numpy as np
import torch
from numpy.typing import NDArray

from kg.language.decode import decode_names
from kg.language.pieces import PieceReader
from training.corpora import TYPES, Document
from training.network import Encoder, Heads
from training.rows import NER_TAGS, Batch, cut_windows, make_rows


def f_score(hits: int, found: int, gold: int) -> float:
    """Harmonic mean of precision and recall, 0 without hits."""
    return 2 * hits / (found + gold) if hits else 0.0


@torch.no_grad()
def score(
    encoder: Encoder,
    heads: Heads,
    documents: dict[str, list[Document]],
    labels: dict[str, list[str]],
    pieces: PieceReader,
) -> dict[str, float]:
    """Scores of the heads with gold tokens: names by span; tags, arcs within gold sentences (no tree enforced)."""
    encoder.eval()
    heads.eval()
    scores: dict[str, float] = {}
    to_gold = {
        "worldwide": dict(
            zip(
                TYPES,
                (
                    "Person",
                    "Organization",
                    "Location",
                    "Facility",
                    "NORP",
                    "Misc",
                    "Misc",
                    "Product",
                    "Date",
                    "Money",
                    "Misc",
                ),
                strict=True,
            )
        ),
        "ewt": {"PERSON": "PER", "ORG": "ORG", "LOC": "LOC", "FAC": "LOC"},
    }
    for name, docs in documents.items():
        windows = cut_windows(make_rows(docs, labels))
        sentences = [sentence for document in docs for sentence in document.sentences]
        windows_of = list(windows)
        order = sorted(range(len(windows)), key=lambda i: sum(len(row.words) for row in windows_of[i]))
        found_tags: dict[int, list[tuple[NDArray[np.float32], dict[str, NDArray[np.int64]]]]] = {}
        for at in range(0, len(order), 16):
            chosen = order[at : at + 16]
            batch = Batch([windows[i] for i in chosen], pieces, None)
            words = batch.word_vectors(encoder(batch.ids, batch.shapes, batch.mask))
            ner = heads.tags["ner"](words).numpy()
            said = {key: heads.tags[key](words).argmax(-1) for key in ("upos", "xpos", "feats", "start")}
            said["head"] = heads.score_arcs(words).masked_fill(~batch.same, -1e9).argmax(-1)
            flat = heads.score_labels(
                words.flatten(0, 1), torch.gather(words, 1, said["head"][..., None].expand_as(words)).flatten(0, 1)
            )
            said["dep"] = flat.argmax(-1).view(said["head"].shape)
            for i, number in enumerate(chosen):
                at_word, parts = 0, []
                for row in windows[number]:
                    to = at_word + len(row.words)
                    part = {key: value[i, at_word:to].numpy().copy() for key, value in said.items()}
                    part["head"] -= at_word
                    parts.append((ner[i, at_word:to], part))
                    at_word = to
                found_tags[number] = parts
        found_rows = [part for number in range(len(windows)) for part in found_tags[number]]
        gold_rows = [row for window in windows for row in window]
        hits: Counter[str] = Counter()
        for sentence, row, (ner_scores, part) in zip(sentences, gold_rows, found_rows, strict=True):
            assert sentence.tokens[0].text == row.words[0]
            if sentence.names is not None and name in to_gold:
                kept = {
                    (a, b, to_gold[name][k]) for a, b, k in decode_names(ner_scores, NER_TAGS) if k in to_gold[name]
                }
                hits["ner_hit"] += len(kept & set(sentence.names))
                hits["ner_found"] += len(kept)
                hits["ner_gold"] += len(sentence.names)
            n = len(row.words)
            hits["words"] += n
            hits["start_hit"] += int(part["start"][0] == 1)
            hits["start_found"] += int((part["start"] == 1).sum())
            hits["start_gold"] += 1
            for key in ("upos", "xpos", "feats"):
                hits[key] += int((part[key] == getattr(row, key)).sum())
            arc = part["head"] == row.head
            hits["uas"] += int(arc.sum())
            hits["las"] += int((arc & (part["dep"] == row.dep)).sum())
        if name in to_gold:
            scores[f"{name}_ner"] = f_score(hits["ner_hit"], hits["ner_found"], hits["ner_gold"])
        scores[f"{name}_start"] = f_score(hits["start_hit"], hits["start_found"], hits["start_gold"])
        if name in ("ewt", "gum"):
            scores |= {f"{name}_{key}": hits[key] / hits["words"] for key in ("upos", "xpos", "feats", "uas", "las")}
    return {key: round(value, 4) for key, value in scores.items()}
