"""Fine-tunes the encoder on names, tags, morphology, syntax and sentence starts at once, in a given wall time."""

import argparse
import json
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from torch.nn.attention import SDPBackend, sdpa_kernel

from kg.language.pieces import PieceReader
from training.corpora import TYPES, Document, Sentence, Token, allowed_tags, read_corpus
from training.network import Encoder, Heads, base_folder, load_network, save_network

NER_TAGS = ["O", *(f"{mark}-{kind}" for kind in TYPES for mark in "BI")]

WORKERS = 2
"""Processes of one thread each: on two cores twice as fast as one process of two threads."""

WINDOWS_PER_BATCH = 12
POOL = 24
"""Batches drawn at once and sorted by length, so that little is padded."""

WEIGHTS = {"ner": 1.0, "upos": 0.3, "xpos": 0.5, "feats": 0.5, "start": 0.4, "arc": 1.0, "label": 0.6}

MIXTURES: tuple[tuple[float, dict[str, float]], ...] = (
    # until this part of the time: passes over each corpus per round
    (0.30, {"worldwide": 1.0, "ewt": 1.0, "gum": 1.0, "crossner": 1.0, "wnut": 0.7, "gmb": 0.18}),
    (0.70, {"worldwide": 1.0, "ewt": 1.0, "gum": 1.0, "crossner": 0.7, "wnut": 0.4}),
    (1.01, {"worldwide": 1.0, "ewt": 1.0, "gum": 1.0, "crossner": 0.25}),
)
"""The noisy GMB early and lightly, the corpora of other text kinds before the end."""

POLISH: tuple[tuple[float, dict[str, float]], ...] = (
    (1.01, {"worldwide": 1.0, "ewt": 0.6, "gum": 0.6, "crossner": 0.1}),
)
"""A second, shorter stage: news in the words of our own tokenizer, as the pipeline will read it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence made ready: words and what each head should say (-100: not annotated)."""

    words: tuple[str, ...]
    ner: NDArray[np.bool_]
    upos: NDArray[np.int64]
    xpos: NDArray[np.int64]
    feats: NDArray[np.int64]
    dep: NDArray[np.int64]
    head: NDArray[np.int64]
    start_known: bool


def collect_labels(documents: Sequence[Document]) -> dict[str, list[str]]:
    """The labels of each head, in a fixed order; feats seen once are left out."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("upos", "xpos", "feats", "dep")}
    for document in documents:
        for sentence in document.sentences:
            for token in sentence.tokens:
                for name, count in counts.items():
                    value = getattr(token, name)
                    if value is not None:
                        count[value] += 1
    labels = {name: sorted(value for value, n in count.items() if n > 1) for name, count in counts.items()}
    return {"ner": NER_TAGS, **labels, "start": ["inside", "start"]}


def _make_row(sentence: Sentence, tags: list[frozenset[str]], index: dict[str, dict[str, int]]) -> Row:
    tokens = sentence.tokens
    ner = np.array([[tag in allowed for tag in NER_TAGS] for allowed in tags], np.bool_)

    def column(name: str) -> NDArray[np.int64]:
        return np.array([index[name].get(getattr(token, name), -100) for token in tokens], np.int64)

    has_head = tokens[0].head is not None
    head = [(-100 if token.head is None else i if token.head < 0 else token.head) for i, token in enumerate(tokens)]
    return Row(
        words=tuple(token.text for token in tokens),
        ner=ner,
        upos=column("upos"),
        xpos=column("xpos"),
        feats=column("feats"),
        dep=column("dep") if has_head else np.full(len(tokens), -100, np.int64),
        head=np.array(head, np.int64),
        start_known=sentence.start_known,
    )


def make_rows(documents: Sequence[Document], labels: dict[str, list[str]]) -> list[list[Row]]:
    """Documents as lists of rows."""
    index = {name: {value: i for i, value in enumerate(values)} for name, values in labels.items()}
    return [
        [
            _make_row(sentence, tags, index)
            for sentence, tags in zip(document.sentences, allowed_tags(document), strict=True)
        ]
        for document in documents
    ]


def cut_windows(documents: Sequence[Sequence[Row]], chance: random.Random | None = None) -> list[list[Row]]:
    """Runs of consecutive sentences of 90 to 150 words; short documents share a window."""
    windows: list[list[Row]] = []
    for document in documents:
        window: list[Row] = []
        size, limit = 0, chance.randint(90, 150) if chance else 140
        if windows and sum(len(row.words) for row in windows[-1]) < 70 and len(document) < 4:
            window = windows.pop()
            size = sum(len(row.words) for row in window)
        for row in document:
            if window and size + len(row.words) > limit:
                windows.append(window)
                window, size = [], 0
            window.append(row)
            size += len(row.words)
        if window:
            windows.append(window)
    return windows


def _change_case(words: tuple[str, ...], chance: random.Random) -> tuple[str, ...]:
    drawn = chance.random()
    if drawn < 0.02:
        return tuple(word.upper() for word in words)
    if drawn < 0.04:
        return tuple(word.lower() for word in words)
    return words


class Batch:
    """Windows as padded tensors over pieces and flat ones over words."""

    def __init__(self, windows: Sequence[Sequence[Row]], pieces: PieceReader, chance: random.Random | None) -> None:
        read = []
        for window in windows:
            words = [word for row in window for word in (_change_case(row.words, chance) if chance else row.words)]
            ids, shapes, starts = pieces.read_words(words)
            if len(ids) > 512:
                ids, shapes = ids[:512], shapes[:512]
            read.append((ids, shapes, starts))
        length = max(len(ids) for ids, _, _ in read)
        widest = max(len(starts) for _, _, starts in read)
        size = len(windows)
        self.ids = torch.zeros(size, length, dtype=torch.long)
        self.shapes = torch.zeros(size, length, dtype=torch.long)
        self.mask = torch.full((size, 1, 1, length), -1e4)
        owner = torch.full((size, length), size * widest, dtype=torch.long)  # piece -> word; the last row is dropped
        counts = torch.ones(size * widest + 1)
        self.valid = torch.zeros(size, widest, dtype=torch.bool)
        same = torch.full((size, widest), -1, dtype=torch.long)
        fields = {
            name: torch.full((size, widest), -100, dtype=torch.long)
            for name in ("upos", "xpos", "feats", "dep", "head", "start")
        }
        self.ner = torch.ones(size, widest, len(NER_TAGS), dtype=torch.bool)
        for i, (window, (ids, shapes, starts)) in enumerate(zip(windows, read, strict=True)):
            n = len(ids)
            self.ids[i, :n] = torch.from_numpy(ids)
            self.shapes[i, :n] = torch.from_numpy(shapes)
            self.mask[i, 0, 0, :n] = 0
            ends = np.append(starts[1:], n - 1)
            word_of = np.repeat(np.arange(len(starts)), np.maximum(ends - starts, 0))[: n - 1]
            owner[i, 1 : 1 + len(word_of)] = torch.from_numpy(word_of) + i * widest
            sizes = np.bincount(word_of, minlength=len(starts))
            counts[i * widest : i * widest + len(starts)] = torch.from_numpy(np.maximum(sizes, 1)).float()
            self.valid[i, : len(starts)] = True
            at = 0
            for number, row in enumerate(window):
                to = at + len(row.words)
                same[i, at:to] = number
                self.ner[i, at:to] = torch.from_numpy(row.ner)
                for name in ("upos", "xpos", "feats", "dep"):
                    fields[name][i, at:to] = torch.from_numpy(getattr(row, name))
                fields["head"][i, at:to] = torch.from_numpy(np.where(row.head >= 0, row.head + at, -100))
                if row.start_known:
                    fields["start"][i, at:to] = 0
                    fields["start"][i, at] = 1
                at = to
        self.fields = fields
        self.same = (same[:, :, None] == same[:, None, :]) & (same[:, :, None] >= 0)
        self.owner, self.counts, self.shape = owner, counts, (size, widest)

    def word_vectors(self, vectors: Tensor) -> Tensor:
        """Mean of the pieces of each word: (windows, words, width), float32."""
        size, widest = self.shape
        out = torch.zeros(size * widest + 1, vectors.shape[-1])
        out = out.index_add(0, self.owner.flatten(), vectors.float().flatten(0, 1))
        return (out / self.counts[:, None])[:-1].view(size, widest, -1)


def measure_loss(heads: Heads, batch: Batch, words: Tensor) -> dict[str, Tensor]:
    """The loss of each head, summed over its words and divided by all words of the batch."""
    total = batch.valid.sum()
    flat = words[batch.valid]
    losses = {}
    allowed = batch.ner[batch.valid]
    logits = heads.tags["ner"](flat)
    told = ~allowed.all(-1)
    masked = logits.masked_fill(~allowed, -1e9)
    losses["ner"] = (logits.logsumexp(-1) - masked.logsumexp(-1))[told].sum() / total
    for name in ("upos", "xpos", "feats", "start"):
        gold = batch.fields[name][batch.valid]
        told = gold >= 0
        losses[name] = functional.cross_entropy(heads.tags[name](flat[told]), gold[told], reduction="sum") / total
    head = batch.fields["head"]
    told = head >= 0
    rows = told.any(1)
    if rows.any():
        arcs = heads.score_arcs(words[rows]).masked_fill(~batch.same[rows], -1e9)
        losses["arc"] = functional.cross_entropy(arcs[told[rows]], head[told], reduction="sum") / total
        named = told & (batch.fields["dep"] >= 0)
        window, word = named.nonzero(as_tuple=True)
        scores = heads.score_labels(words[window, word], words[window, head[window, word]])
        losses["label"] = functional.cross_entropy(scores, batch.fields["dep"][window, word], reduction="sum") / total
    return losses


def read_own_words(corpora: Path) -> list[Document]:
    """Worldwide articles from their raw text in our words, a paragraph standing for a sentence."""
    import spacy

    from kg.language.tokenizer import create_tokenizer
    from training.docs import NEWS_KINDS, make_news_docs

    nlp = spacy.blank("en")
    nlp.tokenizer = create_tokenizer(nlp)
    tag_of = {kind: tag for tag, kind in NEWS_KINDS.items()}
    documents = []
    for number, doc in enumerate(make_news_docs(nlp, corpora, "train")):
        rows: list[list[int]] = [[]]
        for token in doc:
            if token.is_space:
                if "\n" in token.text and rows[-1] and not token.ent_type:
                    rows.append([])
                continue
            if len(rows[-1]) >= 130 and token.ent_iob_ != "I":
                rows.append([])
            rows[-1].append(token.i)
        place = {i: (r, at) for r, row in enumerate(rows) for at, i in enumerate(row)}
        names: list[list[tuple[int, int, str]]] = [[] for _ in rows]
        for ent in doc.ents:
            inside = [place[i] for i in range(ent.start, ent.end) if i in place]
            if inside and inside[0][0] == inside[-1][0]:
                names[inside[0][0]].append((inside[0][1], inside[-1][1] + 1, tag_of[ent.label_]))
        sentences = tuple(
            Sentence(tokens=tuple(Token(text=doc[i].text) for i in row), names=tuple(spans), start_known=False)
            for row, spans in zip(rows, names, strict=True)
            if row
        )
        documents.append(Document(id=f"own/{number:04}", scheme="worldwide", sentences=sentences))
    return documents


def draw_batches(
    rows: dict[str, list[list[Row]]],
    pieces: PieceReader,
    progress: "Progress",
    *,
    mixtures: Sequence[tuple[float, dict[str, float]]],
    rank: int,
    seed: int,
) -> Iterator[Batch]:
    """Batches without end, the mixture following the progress; each worker gets its share of every batch."""
    chance, own_chance = random.Random(seed), random.Random(seed + 1 + rank)
    while True:
        mixture = next(part for until, part in mixtures if progress.now() < until)
        stock: list[list[Row]] = []
        for name, share in mixture.items():
            documents = rows[name][:]
            chance.shuffle(documents)
            stock += cut_windows(documents[: max(1, round(share * len(documents)))], chance)
        chance.shuffle(stock)
        step = WINDOWS_PER_BATCH * POOL
        for at in range(0, len(stock), step):
            if progress.now() < next(until for until, one in mixtures if one is mixture):
                part = sorted(stock[at : at + step], key=lambda window: sum(len(row.words) for row in window))
                batches = [part[i : i + WINDOWS_PER_BATCH] for i in range(0, len(part), WINDOWS_PER_BATCH)]
                chance.shuffle(batches)
                for windows in batches:
                    if len(windows) >= WORKERS:
                        yield Batch(windows[rank::WORKERS], pieces, own_chance)


class Progress:
    """How much of the given wall time was over when the first worker last looked, 0 to 1; shared by the workers."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.begin = time.monotonic()
        self.shared = torch.zeros(1).share_memory_()

    def look(self) -> None:
        """Set the shared part by the clock."""
        self.shared[0] = min(1.0, (time.monotonic() - self.begin) / self.seconds)

    def now(self) -> float:
        """The part that is over."""
        return float(self.shared[0])


def learning_rate(progress: float) -> float:
    """Warm-up over 4 % of the time, then linear to nearly zero."""
    return progress / 0.04 if progress < 0.04 else max(0.003, (1 - progress) / 0.96)


def decode_names(scores: NDArray[np.float32]) -> list[tuple[int, int, str]]:
    """Best sequence of BIO tags by Viterbi over (words, tags) scores, as spans; I- only after its own type."""
    spans: list[tuple[int, int, str]] = []
    if not len(scores):
        return spans
    best = np.empty_like(scores)
    back = np.empty(scores.shape, np.int64)
    outside_or_begin = [0, *range(1, len(NER_TAGS), 2)]
    inside = np.arange(2, len(NER_TAGS), 2)
    best[0] = scores[0]
    best[0, inside] = -1e9
    for i in range(1, len(scores)):
        top = int(best[i - 1].argmax())
        best[i, outside_or_begin] = best[i - 1, top] + scores[i, outside_or_begin]
        back[i, outside_or_begin] = top
        from_begin, from_inside = best[i - 1, inside - 1], best[i - 1, inside]
        best[i, inside] = np.maximum(from_begin, from_inside) + scores[i, inside]
        back[i, inside] = np.where(from_begin >= from_inside, inside - 1, inside)
    tag = int(best[-1].argmax())
    tags = [tag]
    for i in range(len(scores) - 1, 0, -1):
        tag = int(back[i, tag])
        tags.append(tag)
    tags.reverse()
    start = -1
    for i, tag in enumerate([*tags, 0]):
        if start >= 0 and (tag == 0 or tag % 2 == 1):
            spans.append((start, i, TYPES[(tags[start] - 1) // 2]))
            start = -1
        if tag and tag % 2 == 1:
            start = i
    return spans


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
                kept = {(a, b, to_gold[name][k]) for a, b, k in decode_names(ner_scores) if k in to_gold[name]}
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


def read_pieces() -> PieceReader:
    """The word pieces of the base model."""
    return PieceReader((base_folder() / "tokenizer.json").read_text(encoding="utf-8"))


class Shared:
    """What the workers share: the weights in float32 and, for each worker, its gradients."""

    def __init__(self, sizes: list[int]) -> None:
        self.sizes = sizes
        self.weights = torch.zeros(sum(sizes)).share_memory_()
        self.gradients = [torch.zeros(sum(sizes)).share_memory_() for _ in range(WORKERS)]
        self.norms = torch.zeros(WORKERS).share_memory_()
        self.barrier = torch.multiprocessing.get_context("spawn").Barrier(WORKERS)

    def views(self, flat: Tensor, like: Sequence[Tensor]) -> list[Tensor]:
        """The flat vector cut into the shapes of `like`."""
        return [part.view(one.shape) for part, one in zip(flat.split(self.sizes), like, strict=True)]


def _build(labels: dict[str, list[str]], seed: int) -> tuple[Encoder, Heads]:
    torch.manual_seed(seed)
    encoder = Encoder()
    encoder.load_base()
    return encoder, Heads({name: len(values) for name, values in labels.items()})


def _base_rate(name: str) -> float:
    """Learning rate at its height: deeper layers of the encoder move less."""
    if name.startswith("heads."):
        return 1.5e-3
    if name.startswith("encoder.shapes"):
        return 1e-3
    depth = int(name.split(".")[2]) + 1 if name.startswith("encoder.layers.") else 0
    return float(2.5e-4 * 0.9 ** (6 - depth))


def run_worker(
    rank: int, shared: Shared, progress: Progress, corpora: Path, out: Path, seed: int, polish: bool
) -> None:
    """One of the workers: its share of each batch, and the update of its share of the weights."""
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    names = ("worldwide", "ewt", "gum", "crossner", "wnut", "gmb")
    mixtures = POLISH if polish else MIXTURES
    documents = {name: read_corpus(name, corpora, "train") for name in names}
    labels = collect_labels([document for name in ("ewt", "gum") for document in documents[name]])
    rows = {name: make_rows(docs[:9000] if name == "gmb" else docs, labels) for name, docs in documents.items()}
    if polish:
        rows["worldwide"] = make_rows(read_own_words(corpora), labels)
    del documents
    pieces = read_pieces()
    encoder, heads = _build(labels, seed)
    encoder.to(torch.bfloat16)
    torch.manual_seed(seed + 100 + rank)
    named = [*((f"encoder.{name}", one) for name, one in encoder.named_parameters())]
    named += [(f"heads.{name}", one) for name, one in heads.named_parameters()]
    own = [parameter for _, parameter in named]
    masters = shared.views(shared.weights, own)
    all_gradients = [shared.views(flat, own) for flat in shared.gradients]
    # The first worker updates the embeddings of the pieces, the other one the rest: about the same number.
    mine = [i for i, (name, _) in enumerate(named) if (name == "encoder.pieces.weight") == (rank == 0)]
    groups = [
        {
            "params": [masters[i].requires_grad_()],
            "base": _base_rate(named[i][0]),
            "weight_decay": 0.01 if named[i][1].dim() > 1 and named[i][0].startswith("encoder") else 0.0,
        }
        for i in mine
    ]
    optimizer = torch.optim.AdamW(groups, lr=1e-4, betas=(0.9, 0.98), fused=True)
    marks = [] if polish else [0.12, 0.3, 0.5, 0.7, 0.85]
    step, words_seen, sums, began = 0, 0, Counter[str](), time.monotonic()

    def note(entry: dict[str, object]) -> None:
        with (out / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps({"at": time.strftime("%H:%M:%S"), **entry}) + "\n")

    def save(*, quick: bool) -> None:
        torch.set_num_threads(WORKERS)
        reading, reading_heads = _build(labels, seed)
        with torch.no_grad():
            for parameter, master in zip([*reading.parameters(), *reading_heads.parameters()], masters, strict=True):
                parameter.copy_(master)
        save_network(out, reading, reading_heads, labels)
        part = {name: read_corpus(name, corpora, "dev")[:: 4 if quick else 1] for name in ("worldwide", "ewt", "gum")}
        note({"step": step, "progress": progress.now(), **score(reading, reading_heads, part, labels, pieces)})
        torch.set_num_threads(1)

    with sdpa_kernel(SDPBackend.MATH):
        for batch in draw_batches(rows, pieces, progress, mixtures=mixtures, rank=rank, seed=seed):
            now = progress.now()
            drop = (torch.rand(batch.ids.shape) < 0.04) & (batch.ids > 103)
            vectors = encoder(batch.ids.masked_fill(drop, pieces.mask), batch.shapes, batch.mask.to(torch.bfloat16))
            words = batch.word_vectors(vectors)
            words = words * torch.empty(words.shape).bernoulli_(0.85) / 0.85
            losses = measure_loss(heads, batch, words)
            loss = sum((WEIGHTS[name] * value for name, value in losses.items()), torch.zeros(()))
            loss.backward()
            for parameter, gradient in zip(own, all_gradients[rank], strict=True):
                if parameter.grad is None:
                    gradient.zero_()
                else:
                    gradient.copy_(parameter.grad)
                parameter.grad = None
            shared.barrier.wait()
            for i in mine:
                total = all_gradients[0][i]
                for other in all_gradients[1:]:
                    total = total.add_(other[i])
                masters[i].grad = total.div_(WORKERS)
            shared.norms[rank] = sum(float(masters[i].grad.square().sum()) for i in mine)
            if rank == 0:
                progress.look()
            shared.barrier.wait()
            scale = min(1.0, 2.0 / (float(shared.norms.sum()) ** 0.5 + 1e-6))
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * learning_rate(now) * (0.4 if polish else 1.0)
                for master in group["params"]:
                    master.grad.mul_(scale)
            optimizer.step()
            shared.barrier.wait()
            with torch.no_grad():
                for parameter, master in zip(own, masters, strict=True):
                    parameter.copy_(master)
            step += 1
            if rank == 0:
                words_seen += WORKERS * int(batch.valid.sum())
                sums.update({name: float(value.detach()) for name, value in losses.items()})
                if step % 50 == 0:
                    rate = round(words_seen / (time.monotonic() - began))
                    means = {name: round(value / 50, 4) for name, value in sums.items()}
                    note({"step": step, "progress": round(now, 4), "words": words_seen, "rate": rate, **means})
                    sums.clear()
            if progress.now() >= 1:
                break
            if marks and progress.now() >= marks[0]:
                marks.pop(0)
                if rank == 0:
                    save(quick=True)
                shared.barrier.wait()
        if rank == 0:
            save(quick=False)


def train(corpora: Path, out: Path, *, seconds: float, start: Path | None = None, seed: int = 1) -> None:
    """Fine-tune for `seconds` of wall time and leave the last checkpoint, its scores and a log in `out`.

    With the checkpoint `start`, the second stage (`POLISH`) goes on from there.
    """
    out.mkdir(parents=True, exist_ok=True)
    labels = collect_labels([doc for name in ("ewt", "gum") for doc in read_corpus(name, corpora, "train")])
    encoder, heads = load_network(start)[:2] if start else _build(labels, seed)
    parameters = [*encoder.parameters(), *heads.parameters()]
    shared = Shared([parameter.numel() for parameter in parameters])
    with torch.no_grad():
        shared.weights.copy_(torch.cat([parameter.flatten() for parameter in parameters]))
    progress = Progress(seconds)
    torch.multiprocessing.spawn(run_worker, (shared, progress, corpora, out, seed, start is not None), nprocs=WORKERS)


def main() -> None:
    """Command line of this step alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=4500)
    parser.add_argument("--start", type=Path, help="a checkpoint to polish")
    options = parser.parse_args()
    train(options.corpora, options.out, seconds=options.seconds, start=options.start)


if __name__ == "__main__":
    main()
