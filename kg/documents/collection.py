"""Paths to articles: walk, read, split, describe, find copies, name."""

from __future__ import annotations

import hashlib
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from itertools import groupby
from pathlib import Path

from kg.documents.anatomy import find_blocks
from kg.documents.copies import find_copies
from kg.documents.imprint import find_address, find_authors, find_day, find_publisher, is_person_name
from kg.documents.languages import find_language
from kg.documents.lines import DATELINE, Unit
from kg.documents.raw import RawDocument, UnreadableError
from kg.documents.readers import choose_reader
from kg.documents.split import split_articles
from kg.errors import DocumentError
from kg.model import Article, Block, BlockKind
from kg.names import slugify

_SLUG_LENGTH = 45  # of the headline in a key: a line in a table, and still telling


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """A file, or an article of it, that could not be used; the message is one line with path and remedy."""

    path: str
    message: str

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents:
    """What a collection of files holds.

    `articles` are sorted by source file and place. `texts` holds, for every source file with articles, the decoded text
    into which `begin` and `end` point; `plain` names those for which that is the very text of the file.
    """

    articles: tuple[Article, ...] = ()
    problems: tuple[Problem, ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    plain: frozenset[str] = frozenset()


def read_articles(
    paths: Iterable[str | Path], *, skip: Sequence[str] = (), output: Path | None = None, strict: bool = False
) -> Documents:
    """All articles in files and folders; `-` is standard input.

    Folders are walked, hidden files left out, and so is what lies in `output`, the folder of an earlier build. `skip`
    holds patterns (`*.pdf`, `drafts/*`) for paths or names to leave out. What cannot be read is a problem, and the rest
    is read.

    Raises:
        DocumentError: a path does not exist; with `strict`, the first problem.
    """
    articles: list[Article] = []
    problems: list[Problem] = []
    texts: dict[str, str] = {}
    plain: set[str] = set()
    for path, source_file in _name_sources(_walk(paths, skip, output)):
        found, text, complaints, exact = _read_source(path, source_file)
        problems.extend(Problem(path=str(path), message=str(complaint)) for complaint in complaints)
        if strict and complaints:
            raise complaints[0]
        if found:
            articles.extend(found)
            texts[source_file] = text
            if exact:
                plain.add(source_file)
    articles.sort(key=lambda article: (article.source_file, article.begin))
    return Documents(
        articles=_name_articles(articles),
        problems=tuple(sorted(problems)),
        texts=tuple(sorted(texts.items())),
        plain=frozenset(plain),
    )


def _walk(paths: Iterable[str | Path], skip: Sequence[str], output: Path | None) -> Iterator[tuple[Path, str]]:
    """Files with their names relative to the folder that was walked."""
    for path in map(Path, paths):
        if str(path) == "-":
            found = [(path, "stdin")]
        elif path.is_dir():
            found = [(file, file.relative_to(path).as_posix()) for file in sorted(_files_in(path, output))]
        elif path.exists():
            found = [(path, path.name)]
        else:
            raise DocumentError(path, "no such file or folder.", "Check the path.")
        for file, name in found:
            if not any(fnmatch(candidate, pattern) for pattern in skip for candidate in (name, file.name, str(file))):
                yield file, os.fsencode(name).decode("utf-8", "replace")


def _files_in(folder: Path, output: Path | None) -> Iterator[Path]:
    """Files below a folder, links followed, but no link into a folder around it, which would never end.

    Broken links and folders that cannot be opened are given too: reading them tells what is wrong.
    """
    unopened: list[OSError] = []
    around = {folder: {folder.resolve()}}
    for root, folders, files in os.walk(folder, followlinks=True, onerror=unopened.append):
        here = Path(root)
        inner = {name: (here / name).resolve() for name in folders if not name.startswith(".")}
        above = around.pop(here)
        folders[:] = sorted(
            name for name, real in inner.items() if real not in above and (output is None or real != output.resolve())
        )
        around |= {here / name: above | {inner[name]} for name in folders}
        for name in files:
            file = here / name
            if not name.startswith(".") and (file.is_file() or not file.exists()):
                yield file
    yield from (Path(os.fsdecode(error.filename)) for error in unopened)


def _name_sources(files: Iterable[tuple[Path, str]]) -> list[tuple[Path, str]]:
    """Each file once, with a name that no other has: of two alike each gets its folder before it, else its path."""
    unique = list(dict(files).items())
    counts = Counter(name for _, name in unique)
    longer = [
        (
            path,
            name
            if counts[name] == 1
            else "/".join((*path.absolute().parts[-2 - name.count("/") : -1 - name.count("/")], name)),
        )
        for path, name in unique
    ]
    counts = Counter(name for _, name in longer)
    return sorted(
        (path, name if counts[name] == 1 else Path(os.path.normpath(path.absolute())).as_posix().lstrip("/"))
        for path, name in longer
    )


def _read_source(path: Path, source_file: str) -> tuple[list[Article], str, list[DocumentError], bool]:
    """Articles of one file, its text, what is wrong with it, and whether the text is the very file."""
    try:
        data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except OSError as error:
        return (
            [],
            "",
            [
                DocumentError(
                    path,
                    f"cannot be read ({(error.strerror or 'error').lower()}).",
                    "Check its permissions, or leave it out with --skip.",
                )
            ],
            False,
        )
    if not data.strip():
        return [], "", [DocumentError(path, "empty.", "Leave it out with --skip.")], False
    try:
        reader = choose_reader(path.suffix, data)
        documents = reader.read(data)
    except UnreadableError as error:
        return [], "", [DocumentError(path, error.what, error.remedy)], False
    complaints = [DocumentError(path, document.problem) for document in documents if document.problem]
    documents = [document for document in documents if document.text.strip()]
    if not documents:
        return [], "", [*complaints, DocumentError(path, "no text in it.", "Leave it out with --skip.")], False
    source = "\n\n".join(document.text for document in documents)
    articles: list[Article] = []
    begin = 0
    for document in documents:
        slices = [_trim(document.text)] if document.whole else split_articles(document.text)
        for start, end in slices:
            text = document.text[start:end]
            language = find_language(text)
            if language == "en":
                articles.append(_describe(document, source_file, begin + start, text, alone=len(slices) == 1))
            else:
                where = (
                    f"the article at character {begin + start} is" if len(slices) > 1 or len(documents) > 1 else "is"
                )
                complaints.append(
                    DocumentError(
                        path,
                        f"{where} not English (language: {language}).",
                        "Translate it, or leave it out with --skip.",
                    )
                )
        begin += len(document.text) + 2
    return (
        articles,
        source,
        complaints,
        path.suffix.lower() in (".txt", ".text") and len(documents) == 1 and not documents[0].whole,
    )


def _trim(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text.rstrip())


def _describe(document: RawDocument, source_file: str, begin: int, text: str, *, alone: bool) -> Article:
    """One article; metadata hold for it if it is all that its document holds."""
    title = document.title if alone else ""
    blocks = find_blocks(text, title=title)
    units = [Unit(block.start, block.end, text[block.start : block.end], 0) for block in blocks]
    body = [
        unit for unit, block in zip(units, blocks, strict=True) if block.kind in (BlockKind.PARAGRAPH, BlockKind.TURN)
    ]
    url = (document.url if alone else "") or find_address(units)
    published, basis = find_day(units, body, url=url)
    if alone and document.published and basis != "printed line":
        published, basis = document.published, "metadata"
    return Article(
        key="",
        source_file=source_file,
        begin=begin,
        end=begin + len(text),
        text=text,
        headline=_headline(text, blocks) or title,
        published=published,
        published_basis=basis,
        publisher=(document.publisher if alone else "") or find_publisher(text, units, url=url, around=document.text),
        authors=tuple(filter(is_person_name, document.authors if alone else ()))
        or find_authors([unit for unit, block in zip(units, blocks, strict=True) if block.kind == BlockKind.BYLINE]),
        url=url,
        blocks=blocks,
    )


def _headline(text: str, blocks: Sequence[Block]) -> str:
    return next(
        (" ".join(text[block.start : block.end].split()) for block in blocks if block.kind == BlockKind.HEADLINE), ""
    )


def _name_articles(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles with keys and, where they are copies, the keys of their originals."""
    copies = find_copies(articles)
    stems = [_stem(article) for article in articles]
    keys: dict[int, str] = {}
    order = sorted(range(len(articles)), key=lambda index: (stems[index], index in copies))
    for stem, group in groupby(order, key=stems.__getitem__):
        first, *others = group
        keys[first] = stem
        taken = {stem}
        for index in others:
            article = articles[index]
            key = f"{stem}-{article.sha256[:6]}"
            if key in taken:
                place = f"{article.source_file}\n{article.begin}\n{article.text}"
                key = f"{stem}-{hashlib.sha256(place.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"
            taken.add(key)
            keys[index] = key
    return tuple(
        replace(
            article,
            key=f"article/{keys[index]}",
            duplicate_of=f"article/{keys[copies[index]]}" if index in copies else "",
        )
        for index, article in enumerate(articles)
    )


def _stem(article: Article) -> str:
    """Day, if known, and the first words of headline or text."""
    body = next(
        (
            article.text[block.start : block.end]
            for block in article.blocks
            if block.kind in (BlockKind.PARAGRAPH, BlockKind.TURN)
        ),
        article.text,
    )
    dateline = DATELINE.match(body)
    body = body[dateline.end() :] if dateline else body
    words = (
        slugify(article.headline, max_length=_SLUG_LENGTH)
        or slugify(body[:200], max_length=_SLUG_LENGTH)
        or article.sha256[:10]
    )
    return f"{article.published.isoformat()}-{words}" if article.published else words
