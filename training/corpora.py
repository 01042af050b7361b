"""Readers of the corpora: documents of sentences of tokens with layers, and what each corpus leaves unsaid.

A layer that a corpus does not annotate is `None`. A type of name that a corpus does not annotate is missing
there rather than "no name": `ALLOWED` gives, for each tag of a corpus, the shared types that it leaves open.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

TYPES = ("PERSON", "ORG", "LOC", "FAC", "NORP", "EVENT", "WORK", "PRODUCT", "DATE", "MONEY", "MISC")
"""The types of names that the pipelines give."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One word as the corpus cuts it, with its columns of CoNLL-U; `head` is -1 for the root, else an index."""

    text: str
    space: bool = True
    upos: str | None = None
    xpos: str | None = None
    feats: str | None = None
    lemma: str | None = None
    head: int | None = None
    dep: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """The tokens, and the names in the labels of the corpus as (start, end, label), or None where not annotated."""

    tokens: tuple[Token, ...]
    names: tuple[tuple[int, int, str], ...] | None = None
    start_known: bool = True
    """Whether the sentence begins where a sentence begins (false for posts cut at will)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Consecutive sentences of one text; `scheme` names the table of `ALLOWED` for its names."""

    id: str
    scheme: str
    sentences: tuple[Sentence, ...]


_ALL = frozenset(TYPES)
_O = "O"

ALLOWED: dict[str, dict[str, frozenset[str]]] = {
    # Worldwide: Misc holds events, works, laws, awards and languages.
    "worldwide": {
        "Person": frozenset({"PERSON"}),
        "Organization": frozenset({"ORG"}),
        "Location": frozenset({"LOC"}),
        "Facility": frozenset({"FAC"}),
        "NORP": frozenset({"NORP"}),
        "Date": frozenset({"DATE"}),
        "Money": frozenset({"MONEY"}),
        "Product": frozenset({"PRODUCT"}),
        "Misc": frozenset({"MISC", "EVENT", "WORK"}),
        _O: frozenset(),
    },
    # UNER: LOC holds buildings; OTH holds events, works, products and nationalities, not everywhere.
    "uner": {
        "PER": frozenset({"PERSON"}),
        "ORG": frozenset({"ORG"}),
        "LOC": frozenset({"LOC", "FAC"}),
        _O: frozenset({"NORP", "EVENT", "WORK", "PRODUCT", "DATE", "MONEY", "MISC"}),
    },
    "crossner": {
        **dict.fromkeys(
            ("person", "politician", "musicalartist", "scientist", "writer", "researcher"), frozenset({"PERSON"})
        ),
        **dict.fromkeys(("organisation", "politicalparty", "band", "university"), frozenset({"ORG"})),
        "location": frozenset({"LOC", "FAC"}),
        "country": frozenset({"LOC"}),
        **dict.fromkeys(("event", "election", "conference"), frozenset({"EVENT"})),
        **dict.fromkeys(("album", "song", "book", "poem"), frozenset({"WORK"})),
        **dict.fromkeys(("magazine", "academicjournal"), frozenset({"WORK", "ORG"})),
        "award": frozenset({"MISC"}),
        "astronomicalobject": frozenset({"LOC", "MISC"}),
        "misc": frozenset({"MISC", "NORP", "EVENT", "WORK", "PRODUCT"}),
        "product": frozenset({"PRODUCT", "MISC"}),
        # Common nouns in the eyes of the other corpora: nothing is learnt from them.
        **dict.fromkeys(
            (
                "algorithm",
                "field",
                "task",
                "metrics",
                "programlang",
                "literarygenre",
                "musicgenre",
                "musicalinstrument",
                "chemicalcompound",
                "chemicalelement",
                "protein",
                "enzyme",
                "discipline",
                "theory",
            ),
            frozenset({_O, "MISC", "PRODUCT"}),
        ),
        _O: frozenset({"DATE", "MONEY", "NORP", "FAC", "PRODUCT"}),
    },
    "wnut": {
        "person": frozenset({"PERSON"}),
        "location": frozenset({"LOC", "FAC"}),
        **dict.fromkeys(("group", "corporation"), frozenset({"ORG", "NORP"})),
        "product": frozenset({"PRODUCT"}),
        "creative-work": frozenset({"WORK"}),
        _O: frozenset({"NORP", "EVENT", "DATE", "MONEY", "MISC", "ORG"}),
    },
    "gmb": {
        "geo": frozenset({"LOC", "FAC"}),
        "gpe": frozenset({"NORP", "LOC"}),
        "org": frozenset({"ORG"}),
        "per": frozenset({"PERSON"}),
        "tim": frozenset({"DATE", _O}),  # holds times of the day
        "eve": frozenset({"EVENT"}),
        "art": frozenset({"WORK", "PRODUCT", "MISC"}),
        "nat": frozenset({"MISC", "EVENT", _O}),
        _O: frozenset({"NORP", "FAC", "WORK", "PRODUCT", "DATE", "MONEY", "MISC", "EVENT"}),
    },
    # GUM: entities with a page in Wikipedia whose span is a proper name; the rest is open.
    "gum": {
        "person": frozenset({"PERSON"}),
        "organization": frozenset({"ORG"}),
        "place": frozenset({"LOC", "FAC"}),
        "event": frozenset({"EVENT"}),
        "object": frozenset({"PRODUCT", "WORK", "MISC", "FAC"}),
        "abstract": frozenset({"WORK", "MISC", "PRODUCT", "EVENT", "ORG"}),
        _O: _ALL,
        "plain": frozenset(),
    },
}
"""Corpus -> its tag -> the shared types allowed ("O" the outside, allowed besides for the tag "O")."""


def _read_ud(path: Path) -> Iterator[tuple[str, list[list[list[str]]]]]:
    """Yield (document, sentences of rows of ten columns) of a CoNLL-U file, without empty nodes."""
    name, sentences, rows = "", list[list[list[str]]](), list[list[str]]()
    merged_to, merged_space = -1, True
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("# newdoc"):
            if sentences:
                yield name, sentences
            name, sentences = line.split("=", 1)[1].strip(), []
        elif not line:
            if rows:
                sentences.append(rows)
            rows, merged_to = [], -1
        elif line[0] != "#":
            columns = line.split("\t")
            if "." in columns[0]:
                continue
            if "-" in columns[0]:
                merged_to = int(columns[0].split("-")[1])
                merged_space = "SpaceAfter=No" not in columns[9]
                merged_text, merged_at = columns[1], 0
                continue
            if int(columns[0]) <= merged_to:  # parts of a surface word ("don't" = do + n't)
                last = int(columns[0]) == merged_to
                part = columns[1]
                if merged_text[merged_at : merged_at + len(part)] != part:
                    # written otherwise in the surface word ("ai" + "n't" stays; "gon" + "na" stays)
                    part = merged_text[merged_at:] if last else merged_text[merged_at : merged_at + len(part)]
                columns[1] = part or columns[1]
                merged_at += len(part)
                columns[9] = "_" if last and merged_space else "SpaceAfter=No"
            rows.append(columns)
    if rows:
        sentences.append(rows)
    if sentences:
        yield name, sentences


def _tokens(rows: list[list[str]]) -> tuple[Token, ...]:
    return tuple(
        Token(
            text=row[1],
            space="SpaceAfter=No" not in row[9],
            upos=row[3],
            xpos=row[4],
            feats="" if row[5] == "_" else row[5],
            lemma=row[2],
            head=int(row[6]) - 1,
            dep=row[7],
        )
        for row in rows
    )


def _spans(tags: list[str]) -> tuple[tuple[int, int, str], ...]:
    """Spans of IOB2 tags; an I- without its B- opens a span."""
    spans: list[tuple[int, int, str]] = []
    start, label = 0, ""
    for i, tag in enumerate([*tags, "O"]):
        if label and tag != f"I-{label}":
            spans.append((start, i, label))
            label = ""
        if tag != "O" and not label:
            start, label = i, tag[2:]
    return tuple(spans)


def read_ewt(corpora: Path, split: str) -> Iterator[Document]:
    """EWT with the names that UNER adds; its OTH and stray B-O are left open rather than outside."""
    tags: dict[str, list[str]] = {}
    sent_id = ""
    for line in (corpora / "uner_ewt" / f"en_ewt-ud-{split}.iob2").read_text(encoding="utf-8").split("\n"):
        if line.startswith("# sent_id"):
            sent_id = line.split("=", 1)[1].strip()
            tags[sent_id] = []
        elif line and line[0] != "#":
            tags[sent_id].append(line.split("\t")[2])
    ids = re.findall(r"^# sent_id = (.*)$", (corpora / "ud_ewt" / f"en_ewt-ud-{split}.conllu").read_text("utf-8"), re.M)
    order = iter(ids)
    for name, sentences in _read_ud(corpora / "ud_ewt" / f"en_ewt-ud-{split}.conllu"):
        made = []
        for rows in sentences:
            names = None
            own = tags.get(next(order), [])
            if len(own) == len(rows):
                own = [re.sub(r"^[BI]-(OTH|O)$", "O", tag) for tag in own]
                names = _spans(own)
            made.append(Sentence(tokens=_tokens(rows), names=names))
        yield Document(id=f"ewt/{name}", scheme="uner", sentences=tuple(made))


def _gum_names(rows: list[list[str]]) -> tuple[tuple[int, int, str], ...]:
    """Outermost entities with a page in Wikipedia all of whose content words are proper nouns.

    A word that is neither a proper noun nor within an entity is "plain" only where it is surely no name: a
    lower-case word that is no noun, no number and no adjective.
    """
    opened: list[tuple[str, int, str, str]] = []
    found: list[tuple[int, int, str]] = []
    for i, row in enumerate(rows):
        entity = next((part[7:] for part in row[9].split("|") if part.startswith("Entity=")), "")
        for match in re.finditer(r"\((\d+)-([^()]*)(\))?|(\d+)\)", entity):
            if match[1]:
                fields = match[2].split("-")
                # type, information status, salience, centering, minimal span, link, identity
                identity = "-".join(fields[6:]) if len(fields) > 6 else ""
                if len(fields) < 6:
                    identity = ""
                if match[3]:
                    found.append((i, i + 1, fields[0] if identity else ""))
                else:
                    opened.append((match[1], i, fields[0], identity))
            else:
                for j in range(len(opened) - 1, -1, -1):
                    if opened[j][0] == match[4]:
                        _, start, kind, identity = opened.pop(j)
                        found.append((start, i + 1, kind if identity else ""))
                        break
    names: list[tuple[int, int, str]] = []
    for start, end, kind in sorted(found, key=lambda span: (span[0], -span[1])):
        while start < end and rows[start][3] in ("DET", "PUNCT"):
            start += 1
        while start < end and (rows[end - 1][3] == "PUNCT" or rows[end - 1][4] == "POS"):
            end -= 1
        words = rows[start:end]
        if not kind or kind not in ALLOWED["gum"] or not words or any(start < other[1] for other in names):
            continue
        proper = [row for row in words if row[3] == "PROPN"]
        if (
            proper
            and words[-1][3] in ("PROPN", "NUM")
            and all(row[3] in ("PROPN", "ADP", "DET", "CCONJ", "PUNCT", "NUM") or row[1][0].isupper() for row in words)
            and "," not in [row[1] for row in words]
        ):
            names.append((start, end, kind))
    taken = {i for start, end, _ in names for i in range(start, end)}
    for i, row in enumerate(rows):
        if i not in taken and row[1].islower() and row[3] in ("VERB", "AUX", "PRON", "SCONJ", "ADV", "CCONJ", "PART"):
            names.append((i, i + 1, "plain"))
    return tuple(sorted(names))


def read_gum(corpora: Path, split: str) -> Iterator[Document]:
    """GUM (permissive genres): syntax, and the proper names among its entities."""
    for name, sentences in _read_ud(corpora / "gum" / f"gum.{split}.permissive.conllu"):
        yield Document(
            id=f"gum/{name}",
            scheme="gum",
            sentences=tuple(Sentence(tokens=_tokens(rows), names=_gum_names(rows)) for rows in sentences),
        )


def _read_columns(path: Path, tag: int) -> Iterator[Sentence]:
    words, tags = [], []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        columns = line.split("\t")
        if len(columns) > tag and columns[0].strip():
            words.append(columns[0].strip())
            tags.append(columns[tag].strip() or "O")
        elif words:
            yield Sentence(tokens=tuple(Token(text=word) for word in words), names=_spans(tags))
            words, tags = [], []


def read_worldwide(corpora: Path, split: str) -> Iterator[Document]:
    """Worldwide newswire: names of nine types in whole articles; the line with the URL is left out."""
    for path in sorted((corpora / "worldwide" / split).glob("*.tsv")):
        sentences = list(_read_columns(path, 1))
        if sentences and len(sentences[0].tokens) == 1 and sentences[0].tokens[0].text.startswith(("http", "www")):
            del sentences[0]
        yield Document(id=f"worldwide/{path.name}", scheme="worldwide", sentences=tuple(sentences))


def read_crossner(corpora: Path, split: str) -> Iterator[Document]:
    """CrossNER, each sentence a document of its own; the train part adds the dev part of all but politics."""
    for domain in ("politics", "science", "music", "literature", "ai"):
        parts = ["dev"] if split == "dev" else ["train"] if domain == "politics" else ["train", "dev"]
        if split == "dev" and domain != "politics":
            continue
        for part in parts:
            for i, sentence in enumerate(_read_columns(corpora / "crossner" / domain / f"{part}.txt", 1)):
                yield Document(id=f"crossner/{domain}/{part}/{i:04}", scheme="crossner", sentences=(sentence,))


def read_wnut(corpora: Path, split: str) -> Iterator[Document]:
    """WNUT-17, each post a document of its own."""
    path = corpora / "wnut17" / ("wnut17train.conll" if split == "train" else "emerging.dev.conll")
    for i, sentence in enumerate(_read_columns(path, 1)):
        yield Document(id=f"wnut/{split}/{i:05}", scheme="wnut", sentences=(replace(sentence, start_known=False),))


def read_gmb(corpora: Path, split: str) -> Iterator[Document]:
    """GMB (silver): its sentences come in the order of no text, so each is a document; train only."""
    if split != "train":
        return
    words, tags, count = [], [], 0
    with (corpora / "gmb" / "ner_dataset.csv").open(encoding="cp1252", newline="") as file:
        for row in [*list(csv.reader(file))[1:], ["end", "", "", ""]]:
            if row[0] and words:
                sentence = Sentence(tokens=tuple(Token(text=word) for word in words), names=_spans(tags))
                yield Document(id=f"gmb/{count:05}", scheme="gmb", sentences=(sentence,))
                words, tags, count = [], [], count + 1
            if row[1].strip():
                words.append(row[1].strip())
                tags.append(row[3])


READERS = {
    "ewt": read_ewt,
    "gum": read_gum,
    "worldwide": read_worldwide,
    "crossner": read_crossner,
    "wnut": read_wnut,
    "gmb": read_gmb,
}


def read_corpus(name: str, corpora: Path, split: str) -> list[Document]:
    """The documents of a corpus (`ewt`, `gum`, `worldwide`, `crossner`, `wnut`, `gmb`); split is train or dev."""
    return list(READERS[name](corpora, split))


def allowed_tags(document: Document) -> list[list[frozenset[str]]]:
    """For each sentence, the shared BIO tags that each token may have; all of them where nothing is annotated."""
    table = ALLOWED[document.scheme]
    outside = frozenset({"O"}) | frozenset(f"{mark}-{kind}" for kind in table["O"] for mark in "BI" if kind != "O")
    made = []
    for sentence in document.sentences:
        if sentence.names is None:
            everything = frozenset({"O"}) | frozenset(f"{mark}-{kind}" for kind in TYPES for mark in "BI")
            made.append([everything] * len(sentence.tokens))
            continue
        row = [outside] * len(sentence.tokens)
        for start, end, label in sentence.names:
            kinds = table[label]
            for i in range(start, end):
                if label == "plain":
                    row[i] = frozenset({"O", *(f"I-{kind}" for kind in ("ORG", "WORK", "EVENT", "MISC", "DATE"))})
                    continue
                mark = "B" if i == start else "I"
                row[i] = frozenset(f"{mark}-{kind}" for kind in kinds if kind != "O") | (kinds & {"O"})
        made.append(row)
    return made
