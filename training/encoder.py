"""Fine-tunes the encoder on names, tags, morphology, syntax and sentence starts at once, over a number of words."""

import argparse
import json
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional
from torch.nn.attention import SDPBackend, sdpa_kernel

from kg.language.pieces import PieceReader
from training.corpora import read_corpus
from training.network import Encoder, Heads, base_folder, keep_layers, load_network, save_network
from training.progress import score
from training.rounds import ROUNDS, Round
from training.rows import (
    Batch,
    Donors,
    Row,
    collect_donors,
    collect_labels,
    cut_windows,
    make_rows,
    read_own_words,
    swap_names,
)

WORKERS = 2
"""Processes of one thread each: on two cores twice as fast as one process of two threads."""

WINDOWS_PER_BATCH = 12
POOL = 24
"""Batches drawn at once and sorted by length, so that little is padded."""

SAVE_EVERY = 500_000
"""Words between two checkpoints, each scored on a quarter of the development parts."""

WEIGHTS = {"ner": 1.0, "upos": 0.3, "xpos": 0.5, "feats": 0.5, "start": 0.4, "arc": 1.0, "label": 0.6}


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


def draw_batches(
    rows: dict[str, list[list[Row]]],
    pieces: PieceReader,
    progress: "Progress",
    *,
    plan: Round,
    donors: Donors,
    rank: int,
    seed: int,
) -> Iterator[Batch]:
    """Batches without end, the mixture following the progress; each worker gets its share of every batch."""
    chance, own_chance = random.Random(seed), random.Random(seed + 1 + rank)
    while True:
        mixture = next(part for until, part in plan.mixture if progress.now() < until)
        stock: list[list[Row]] = []
        for name, share in mixture.items():
            documents = rows[name][:]
            chance.shuffle(documents)
            count = max(1, round(share * len(documents)))
            chosen = (documents * (1 + count // len(documents)))[:count]
            stock += cut_windows(chosen, chance, most=plan.most)
        chance.shuffle(stock)
        stock = [
            swap_names(window, donors, plan.swapped_names, chance)
            if any(row.names for row in window) and chance.random() < plan.swapped_windows
            else window
            for window in stock
        ]
        step = WINDOWS_PER_BATCH * POOL
        for at in range(0, len(stock), step):
            if progress.now() < next(until for until, one in plan.mixture if one is mixture):
                part = sorted(stock[at : at + step], key=lambda window: sum(len(row.words) for row in window))
                batches = [part[i : i + WINDOWS_PER_BATCH] for i in range(0, len(part), WINDOWS_PER_BATCH)]
                chance.shuffle(batches)
                for windows in batches:
                    if len(windows) >= WORKERS:
                        yield Batch(windows[rank::WORKERS], pieces, own_chance)


class Progress:
    """How much of the words of a round were read when the first worker last told, 0 to 1; shared by the workers."""

    def __init__(self, words: int) -> None:
        self.words = words
        self.shared = torch.zeros(1, dtype=torch.float64).share_memory_()

    def tell(self, words: int) -> None:
        """Set the shared part by the words read so far."""
        self.shared[0] = min(1.0, words / self.words)

    def now(self) -> float:
        """The part that is over."""
        return float(self.shared[0])


def learning_rate(progress: float) -> float:
    """Warm-up over 4 % of the round, then linear to nearly zero."""
    return progress / 0.04 if progress < 0.04 else max(0.003, (1 - progress) / 0.96)


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


def _build(labels: dict[str, list[str]], seed: int, plan: Round) -> tuple[Encoder, Heads]:
    torch.manual_seed(seed)
    encoder = Encoder(layers=plan.layers, dropout=plan.dropout)
    encoder.load_base()
    if not plan.shapes:
        torch.nn.init.zeros_(encoder.shapes.weight).requires_grad_(False)
    return encoder, Heads({name: len(values) for name, values in labels.items()}, arc=plan.arc, label=plan.label)


def _base_rate(name: str) -> float:
    """Learning rate at its height: deeper layers of the encoder move less."""
    if name.startswith("heads."):
        return 1.5e-3
    if name.startswith("encoder.shapes"):
        return 1e-3
    depth = int(name.split(".")[2]) + 1 if name.startswith("encoder.layers.") else 0
    return float(2.5e-4 * 0.9 ** (6 - depth))


def run_worker(rank: int, shared: Shared, progress: Progress, corpora: Path, out: Path, seed: int, plan: Round) -> None:
    """One of the workers: its share of each batch, and the update of its share of the weights."""
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    names = ("worldwide", "ewt", "gum", "crossner", "wnut", "gmb")
    documents = {name: read_corpus(name, corpora, "train") for name in names}
    labels = collect_labels([document for name in ("ewt", "gum") for document in documents[name]])
    rows = {name: make_rows(docs[:9000] if name == "gmb" else docs, labels) for name, docs in documents.items()}
    if any("own" in mixture for _, mixture in plan.mixture):
        rows["own"] = make_rows(read_own_words(corpora), labels)
    donors = collect_donors(rows["worldwide"])
    del documents
    pieces = read_pieces()
    encoder, heads = _build(labels, seed, plan)
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
    marks = [at / plan.words for at in range(SAVE_EVERY, plan.words, SAVE_EVERY)]
    step, words_seen, sums, began = 0, 0, Counter[str](), time.monotonic()

    def note(entry: dict[str, object]) -> None:
        with (out / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps({"at": time.strftime("%H:%M:%S"), **entry}) + "\n")

    def save(*, quick: bool) -> None:
        torch.set_num_threads(WORKERS)
        reading, reading_heads = _build(labels, seed, replace(plan, dropout=0.0))
        with torch.no_grad():
            for parameter, master in zip([*reading.parameters(), *reading_heads.parameters()], masters, strict=True):
                parameter.copy_(master)
        save_network(out, reading, reading_heads, labels)
        part = {name: read_corpus(name, corpora, "dev")[:: 4 if quick else 1] for name in ("worldwide", "ewt", "gum")}
        note({"step": step, "progress": progress.now(), **score(reading, reading_heads, part, labels, pieces)})
        torch.set_num_threads(1)

    with sdpa_kernel(SDPBackend.MATH):
        for batch in draw_batches(rows, pieces, progress, plan=plan, donors=donors, rank=rank, seed=seed):
            now = progress.now()
            drop = (torch.rand(batch.ids.shape) < 0.04) & (batch.ids > 103)
            vectors = encoder(batch.ids.masked_fill(drop, pieces.mask), batch.shapes, batch.mask)
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
                words_seen += WORKERS * int(batch.valid.sum())
                progress.tell(words_seen)
            shared.barrier.wait()
            scale = min(1.0, 2.0 / (float(shared.norms.sum()) ** 0.5 + 1e-6))
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * learning_rate(now) * plan.rate
                for master in group["params"]:
                    master.grad.mul_(scale)
            optimizer.step()
            shared.barrier.wait()
            with torch.no_grad():
                for parameter, master in zip(own, masters, strict=True):
                    parameter.copy_(master)
            step += 1
            if rank == 0:
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


def train(corpora: Path, out: Path, *, plan: Round, start: Path | None = None, seed: int = 1) -> None:
    """Fine-tune for a round and leave the last checkpoint, its scores and a log in `out`.

    With the checkpoint `start` it goes on from there; where the plan has fewer layers, from the lower ones.
    """
    out.mkdir(parents=True, exist_ok=True)
    labels = collect_labels([doc for name in ("ewt", "gum") for doc in read_corpus(name, corpora, "train")])
    encoder, heads = _build(labels, seed, plan)
    if start:
        old_encoder, old_heads, _ = load_network(start)
        encoder = keep_layers(old_encoder, plan.layers)
        if old_heads.arc.shape == heads.arc.shape:
            heads = old_heads
        else:
            heads.tags.load_state_dict(old_heads.tags.state_dict())
    parameters = [*encoder.parameters(), *heads.parameters()]
    shared = Shared([parameter.numel() for parameter in parameters])
    with torch.no_grad():
        shared.weights.copy_(torch.cat([parameter.flatten() for parameter in parameters]))
    progress = Progress(plan.words)
    torch.multiprocessing.spawn(run_worker, (shared, progress, corpora, out, seed, plan), nprocs=WORKERS)


def main() -> None:
    """Command line of this step alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--round", choices=[*ROUNDS], default="first")
    parser.add_argument("--start", type=Path, help="the checkpoint of the round before")
    options = parser.parse_args()
    train(options.corpora, options.out, plan=ROUNDS[options.round], start=options.start)


if __name__ == "__main__":
    main()
