"""The main job: documents in, graph and pages out."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kg import __version__
from kg.assemble import assemble
from kg.documents import read_articles
from kg.errors import KgError
from kg.extract.pool import extract_all, model_fingerprint
from kg.graph.build import build_graph
from kg.graph.files import write_nquads, write_turtle
from kg.graph.store import NQUADS, STORE, TURTLE, memory_store, write_store
from kg.model import Article, Facts, Run
from kg.resolve import read_corrections, resolve
from kg.views import render_views
from kg.vocab import BASE, check_base

try:
    import fcntl
except ImportError:  # not a Unix
    fcntl = None  # type: ignore[assignment]

_EXTRACTIONS = "extractions"
_TEXTS = "texts"
_REPORT = "run.json"
_ASIDE = ".build.part"
_MAX_FILE_NAME = 255  # bytes, on every file system in common use


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildReport:
    """What a build found. `problems` are one line each: documents that could not be read, and why."""

    facts: Facts
    quads: int
    problems: tuple[str, ...]
    pages: tuple[Path, ...]
    seconds: float
    reused: int

    @property
    def counts(self) -> dict[str, int]:
        """How many of each there are."""
        facts = self.facts
        copies = sum(bool(article.duplicate_of) for article in facts.articles)
        return {
            "articles": len(facts.articles),
            "copies": copies,
            "things": len(facts.things),
            "roles": len(facts.roles),
            "relations": len(facts.relations),
            "events": len(facts.events),
            "attributions": len(facts.attributions),
            "observations": len(facts.observations),
            "conflicts": len(facts.conflicts),
            "triples": self.quads,
            "problems": len(self.problems),
        }

    @property
    def summary(self) -> str:
        """The counts in one line."""
        counts = self.counts
        names = [name for name in counts if name not in ("copies", "problems", "articles")]
        parts = [f"{counts['articles']} articles ({counts['copies']} copies)"]
        parts += [f"{counts[name]:,} {name if counts[name] != 1 else _singular(name)}" for name in names]
        if self.problems:
            parts.append(f"{len(self.problems)} documents not read")
        return ", ".join(parts)


def build(
    seeds: Sequence[Path],
    output: Path,
    *,
    model: str = "accurate",
    base: str = BASE,
    min_confidence: float = 0.0,
    workers: int | None = None,
    corrections: Path | None = None,
    skip: Iterable[str] = (),
    strict: bool = False,
    on_step: Callable[[str, int, int], None] = lambda _step, _done, _total: None,
) -> BuildReport:
    """Reads documents and writes `graph.ttl`, `graph.nq`, the store and the pages into `output`.

    Everything is written aside and moved into place at the end, so an interrupted build leaves the old graph whole.

    Args:
        seeds: files, folders, or `-` for standard input.
        output: folder; made if it is missing.
        model: "accurate", "fast", or name or path of a spaCy pipeline.
        base: what the graph's IRIs start with; ends in `/` or `#`.
        min_confidence: facts below it (0 to 1) are left out.
        workers: processes that read articles; by default one for each core.
        corrections: file that says which names are the same and which are not.
        skip: patterns of files to leave out.
        strict: stop at the first document that cannot be read.
        on_step: called with a step's name, how much of it is done, and how much there is.

    Raises:
        KgError: an input, option or file is wrong; the message says which and what to do.
    """
    check_base(base)
    _check_apart(seeds, output)
    with _claimed(output):
        began = time.monotonic()
        fixes = read_corrections(corrections) if corrections else None
        on_step("reading documents", 0, 0)
        documents = read_articles(seeds, skip=tuple(skip), output=output, strict=strict)
        problems = [str(problem) for problem in documents.problems]
        if not documents.articles:
            raise KgError(
                ", ".join(map(str, seeds)),
                "no article to read.",
                " ".join(problems[:1]) or "Give a folder of documents.",
            )
        wanted = sum(not article.duplicate_of for article in documents.articles)
        done = 0

        def on_article(_: Article) -> None:
            nonlocal done
            done += 1
            on_step("reading articles", done, wanted)

        on_step("reading articles", 0, wanted)
        extractions = extract_all(
            documents.articles,
            model=model,
            workers=workers or os.cpu_count() or 1,
            folder=output / _EXTRACTIONS,
            on_article=on_article,
        )
        for article, what in extractions.failed:
            if strict:
                raise KgError(f"{article.source_file}: {article.headline}", what, "Leave it out with --skip.")
            problems.append(f"{article.source_file}: {article.headline}: not extracted, {what}")
        on_step("resolving names", 0, 0)
        things = resolve(documents.articles, extractions.found, corrections=fixes)
        facts = assemble(
            documents.articles,
            extractions.found,
            things,
            run=_run(documents.articles, model, base, min_confidence, corrections),
            min_confidence=min_confidence,
        )
        on_step("writing the graph", 0, 0)
        sentences = {extraction.article: extraction.sentences for extraction in extractions.found}
        dataset = build_graph(facts, base=base, sentences=sentences)
        aside = output / _ASIDE
        aside.mkdir()
        try:
            write_turtle(dataset, aside / TURTLE)
            write_nquads(dataset, aside / NQUADS)
            write_store(dataset, aside / STORE)
            _write_texts(
                ((name, text) for name, text in documents.texts if name not in documents.plain), aside / _TEXTS
            )
            on_step("drawing pages", 0, 0)
            pages = render_views(memory_store(dataset), aside)
            report = BuildReport(
                facts=facts,
                quads=len(dataset),
                problems=tuple(problems),
                pages=tuple(output / page.name for page in pages),
                seconds=time.monotonic() - began,
                reused=extractions.reused,
            )
            _write_report(report, model, aside / _REPORT)
            _move_into_place(aside, output)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        return report


def _check_apart(seeds: Sequence[Path], output: Path) -> None:
    """Documents in the output folder itself would be mixed up with what a build writes."""
    for seed in seeds:
        if str(seed) != "-" and seed.resolve() == output.resolve():
            raise KgError(output, "holds the documents.", "Name another folder with -o.")


@contextmanager
def _claimed(output: Path) -> Iterator[None]:
    """The output folder, made if it is missing, for this process alone; what a killed build left there is removed."""
    if output.exists() and not output.is_dir():
        raise KgError(output, "is a file.", "Name a folder with -o.")
    is_new = not output.exists()
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        what = f"cannot be made ({(error.strerror or 'error').lower()})."
        raise KgError(output, what, "Name another folder with -o.") from error
    if not os.access(output, os.W_OK | os.X_OK):
        raise KgError(output, "you may not write there.", "Name another folder with -o.")
    with _locked(output):
        shutil.rmtree(output / _ASIDE, ignore_errors=True)
        for rest in (output / _EXTRACTIONS).glob("*.part"):
            rest.unlink()
        try:
            yield
        finally:
            if is_new and not any(output.iterdir()):
                output.rmdir()


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """A lock on the folder itself, which ends with the process; no lock where the system has none."""
    if fcntl is None:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise KgError(folder, "another build is writing there.", "Wait until it is done.") from error
        except OSError:  # some network file systems lock no folders
            pass
        yield
    finally:
        os.close(handle)


def _run(articles: Sequence[Article], model: str, base: str, min_confidence: float, corrections: Path | None) -> Run:
    options = {
        "base": base,
        "min-confidence": str(min_confidence),
        "corrections": corrections.name if corrections else "",
    }
    inputs = sorted(
        (f"{article.source_file}#char={article.begin},{article.end}", article.sha256) for article in articles
    )
    return Run(
        version=__version__,
        model=f"{model} {model_fingerprint(model)[:16]}",
        options=tuple(sorted((name, value) for name, value in options.items() if value)),
        inputs=tuple(inputs),
    )


def _write_texts(texts: Iterable[tuple[str, str]], folder: Path) -> None:
    """The text of documents that are not plain text: the offsets in the graph point into it."""
    folder.mkdir()
    for source, text in texts:
        path = folder / f"{source}.txt"
        if len(os.fsencode(path.name)) > _MAX_FILE_NAME:
            path = folder / source
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n", errors="surrogatepass")


def _write_report(report: BuildReport, model: str, path: Path) -> None:
    """What the build found and how long it took: the one file with clock time in it."""
    content = {
        "version": __version__,
        "model": model,
        "finished": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "seconds": round(report.seconds, 1),
        "articles read again from an earlier build": report.reused,
        "counts": report.counts,
        "problems": list(report.problems),
    }
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _move_into_place(aside: Path, output: Path) -> None:
    for path in sorted(aside.iterdir()):
        target, old = output / path.name, aside / f".{path.name}.old"
        if target.is_dir():
            target.rename(old)
        path.replace(target)


def _singular(name: str) -> str:
    return name.removesuffix("s")
