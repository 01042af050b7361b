"""Extraction of many articles: with several processes, and with what an earlier build already read."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from spacy.language import Language

from kg.extract import shards
from kg.extract.article import extract
from kg.language import load_pipeline
from kg.model import Article, Extraction

# A process of its own pays (loading a model takes seconds) from about this many words on.
_MIN_WORDS_PER_WORKER = 4000

_pipeline: Language | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Extractions:
    """What a run of `extract_all` gave: extractions in the order of the articles, and articles that failed."""

    found: tuple[Extraction, ...]
    failed: tuple[tuple[Article, str], ...]
    reused: int


def extract_all(
    articles: Iterable[Article],
    *,
    model: str = "accurate",
    workers: int = 1,
    folder: Path | None = None,
    on_article: Callable[[Article], object] = lambda _: None,
) -> Extractions:
    """The extraction of every article that is no copy.

    Args:
        articles: in any order; the result does not depend on it, nor on `workers`.
        model: "accurate", "fast", or name or path of a spaCy pipeline.
        workers: processes to use at most; short texts are read in this one.
        folder: where extractions are kept; those of an earlier build are used again if nothing they depend on changed.
        on_article: called once for each article as it is done.
    """
    todo: list[tuple[Article, str]] = []
    found: dict[str, Extraction] = {}
    wanted = [article for article in articles if not article.duplicate_of]
    fingerprint = model_fingerprint(model)
    for article in wanted:
        name = shards.shard_name(article, fingerprint)
        known = shards.read(folder, name, article=article.key) if folder else None
        if known is None:
            todo.append((article, name))
        else:
            found[article.key] = known
            on_article(article)
    reused = len(found)
    failed: dict[str, str] = {}
    words = sum(article.text.count(" ") for article, _ in todo)
    workers = max(1, min(workers, len(todo), words // _MIN_WORDS_PER_WORKER))
    names = {article.key: name for article, name in todo}

    def done(article: Article, data: bytes | None, problem: str) -> None:
        if data is None:
            failed[article.key] = problem
        else:
            found[article.key] = shards.load(data, article=article.key)
            if folder:
                folder.mkdir(parents=True, exist_ok=True)
                aside = folder / f"{names[article.key]}.part"
                aside.write_bytes(data)
                aside.replace(folder / names[article.key])
        on_article(article)

    # Longest first, so that no process is left alone with a long one at the end.
    queue = sorted((article for article, _ in todo), key=lambda article: (-len(article.text), article.key))
    if workers == 1:
        if queue:
            _load(model)
        for article in queue:
            done(article, *_read(article))
    else:
        _in_processes(queue, model, workers, done)
    if folder and folder.is_dir():
        used = {shards.shard_name(article, fingerprint) for article in wanted}
        for path in folder.glob("*.json"):
            if path.name not in used:
                path.unlink()
    return Extractions(
        found=tuple(found[article.key] for article in wanted if article.key in found),
        failed=tuple((article, failed[article.key]) for article in wanted if article.key in failed),
        reused=reused,
    )


def model_fingerprint(model: str) -> str:
    """A hash of a pipeline's files, or its name if it is an installed package."""
    shipped = Path(__file__).parent.parent / "language" / "models" / model
    path = shipped if shipped.is_dir() else Path(model)
    if not path.is_dir():
        return model
    digest = hashlib.sha256()
    for file in sorted(path.rglob("*")):
        if file.is_file():
            digest.update(str(file.relative_to(path)).encode())
            with file.open("rb") as stream:
                digest.update(hashlib.file_digest(stream, "sha256").digest())
    return digest.hexdigest()


def _begin(model: str) -> None:
    """Start a process that reads; it ends with the one that started it, also if that is killed."""
    Thread(target=_end_with_parent, daemon=True).start()
    _load(model)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _load(model: str) -> None:
    global _pipeline  # one pipeline a process: loading it is what costs
    _pipeline = load_pipeline(model)


def _read(article: Article) -> tuple[bytes | None, str]:
    """The extraction as bytes, or None and what went wrong: one bad article must not end a build."""
    assert _pipeline is not None
    try:
        return shards.dump(extract(article, _pipeline(article.text))), ""
    except Exception as error:
        return None, f"{type(error).__name__}: {error}"


def _in_processes(
    queue: list[Article], model: str, workers: int, done: Callable[[Article, bytes | None, str], None]
) -> None:
    left = {article.key: article for article in queue}
    context = multiprocessing.get_context("spawn")
    try:
        with ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=(model,)) as pool:
            futures = {pool.submit(_read, article): article for article in queue}
            for future in as_completed(futures):
                result = future.result()
                done(left.pop(futures[future].key), *result)
    except BrokenProcessPool:
        # A process died (out of memory?). The rest one by one, each with a process to lose.
        for article in list(left.values()):
            with ProcessPoolExecutor(1, mp_context=context, initializer=_begin, initargs=(model,)) as pool:
                try:
                    result = pool.submit(_read, article).result()
                except BrokenProcessPool:
                    result = (None, "the process that read it died (out of memory?)")
            done(article, *result)
