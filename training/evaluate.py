"""Scores a pipeline on development splits: names by character spans, syntax by the CoNLL 2018 scorer.

    python -m training.evaluate --corpora CORPORA --model accurate --out training/scores/accurate.json

Writes the scores as JSON and prints them as a table in Markdown. Names and syntax are found in raw text; CrossNER,
of which there is no raw text, is given as words. `--disable kg_consistency` shows what a component brings.
"""

import argparse
import io
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Token
from udtools import udeval

from kg.language import load_pipeline
from training.corpora import read_corpus
from training.docs import NEWS_KINDS, Span, read_news

METRICS = ("Tokens", "Sentences", "Words", "UPOS", "XPOS", "UFeats", "Lemmas", "UAS", "LAS")
_EDGE = " \n\t.,;:'’‘\"“”()[]-–—"

UNER = {"PERSON": "PER", "ORG": "ORG", "LOC": "LOC", "FAC": "LOC"}
"""Our kinds -> those of UNER, which counts buildings as places; the others are not annotated there."""

CROSSNER = {
    "person": "PERSON",
    "politician": "PERSON",
    "organisation": "ORG",
    "politicalparty": "ORG",
    "country": "LOC",
    "location": "LOC",
    "event": "EVENT",
    "election": "EVENT",
}
"""Types of CrossNER politics -> our kinds; a building counts as a place, its `misc` is left out."""


@dataclass
class Counts:
    """Names found, given, and both at once."""

    right: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    given: Counter[str] = field(default_factory=Counter)

    def add(self, gold: Iterable[Span], guess: Iterable[Span]) -> None:
        """Count the names of one text; a name is right if its borders and its kind are."""
        gold, guess = set(gold), set(guess)
        for spans, counter in ((gold, self.given), (guess, self.found), (gold & guess, self.right)):
            counter.update(kind for _, _, kind in spans)

    def score(self, kinds: Iterable[str] | None = None) -> dict[str, float]:
        """Precision, recall, F1 over these kinds, or all."""
        chosen = sorted(kinds if kinds is not None else set(self.given) | set(self.found))
        right, found, given = (
            sum(counter[kind] for kind in chosen) for counter in (self.right, self.found, self.given)
        )
        return {
            "p": round(right / max(1, found), 4),
            "r": round(right / max(1, given), 4),
            "f": round(2 * right / max(1, found + given), 4),
            "given": given,
        }

    def table(self) -> dict[str, dict[str, float]]:
        """Scores by kind, and over all."""
        return {kind: self.score([kind]) for kind in sorted(self.given)} | {"all": self.score(sorted(self.given))}


def trim(text: str, span: Span) -> Span:
    """The span without punctuation and blanks at its edges, where corpora cut differently."""
    start, end, kind = span
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end, kind


def _found(doc: Doc, kinds: dict[str, str]) -> list[Span]:
    return [
        trim(doc.text, (ent.start_char, ent.end_char, kinds[ent.label_])) for ent in doc.ents if ent.label_ in kinds
    ]


def score_news(nlp: Language, corpora: Path) -> dict[str, dict[str, float]]:
    """Worldwide dev, raw text, nine kinds; its Misc holds events and works."""
    kinds = {kind: kind for kind in NEWS_KINDS.values()} | {"EVENT": "MISC", "WORK": "MISC"}
    counts = Counts()
    news = list(read_news(corpora, "dev"))
    for (_, text, names), doc in zip(news, nlp.pipe(text for _, text, _ in news), strict=True):
        counts.add([trim(text, name) for name in names], _found(doc, kinds))
    return counts.table() | {"PERSON+ORG+LOC": counts.score(["PERSON", "ORG", "LOC"])}


def score_uner(nlp: Language, corpora: Path) -> dict[str, dict[str, float]]:
    """UNER-EWT dev, raw text of whole documents: persons, organizations, places."""
    counts, texts, golds = Counts(), list[str](), list[list[Span]]()
    for document in read_corpus("ewt", corpora, "dev"):
        text, names = "", list[Span]()
        for sentence in document.sentences:
            borders = list[tuple[int, int]]()
            for token in sentence.tokens:
                borders.append((len(text), len(text) + len(token.text)))
                text += token.text + " " * token.space
            names += [(borders[start][0], borders[end - 1][1], kind) for start, end, kind in sentence.names or ()]
        texts.append(text)
        golds.append(names)
    for text, names, doc in zip(texts, golds, nlp.pipe(texts), strict=True):
        counts.add([trim(text, name) for name in names], _found(doc, UNER))
    return counts.table()


def score_crossner(nlp: Language, corpora: Path) -> dict[str, dict[str, float]]:
    """CrossNER politics dev, words given: scores by our kinds, and recall ("r") by its own types."""
    kinds = {kind: kind for kind in CROSSNER.values()} | {"FAC": "LOC"}
    counts, by_type = Counts(), {name: Counts() for name in CROSSNER}
    sentences = [document.sentences[0] for document in read_corpus("crossner", corpora, "dev")]
    docs = [Doc(nlp.vocab, words=[token.text for token in sentence.tokens]) for sentence in sentences]
    for sentence, doc in zip(sentences, nlp.pipe(docs), strict=True):
        guess = {(ent.start, ent.end, kinds[ent.label_]) for ent in doc.ents if ent.label_ in kinds}
        names = [name for name in sentence.names or () if name[2] in CROSSNER]
        open_spans = {name[:2] for name in sentence.names or () if name[2] not in CROSSNER}
        counts.add(
            [(start, end, CROSSNER[kind]) for start, end, kind in names],
            [span for span in guess if span[:2] not in open_spans],
        )
        for start, end, kind in names:
            hit = {(start, end, CROSSNER[kind])} & guess
            by_type[kind].add([(start, end, kind)], [(start, end, kind)] if hit else [])
    recall = {f"({name})": {"r": c.score()["r"], "given": c.score()["given"]} for name, c in by_type.items()}
    return counts.table() | recall


def read_treebank(path: Path) -> list[tuple[str, str]]:
    """The documents of a CoNLL-U file as (raw text, CoNLL-U text); an empty line stands between paragraphs."""
    documents = list[tuple[str, str]]()
    raw, rows, space = "", list[str](), True
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("# newdoc") and rows:
            documents.append((raw, "\n".join(rows) + "\n"))
            raw, rows = "", []
        elif line.startswith("# newpar") and raw:
            raw = raw.rstrip() + "\n\n"
        elif line.startswith("# text = "):
            raw += line.removeprefix("# text = ")
        elif not line and rows and rows[-1]:
            raw += " " * space
        if line and line[0] != "#":
            columns = line.split("\t")
            if "." in columns[0]:
                continue
            space = _space_after(columns, rows)
            rows.append(line)
        elif line or (rows and rows[-1]):
            rows.append(line)
    return [*documents, (raw, "\n".join(rows) + "\n")]


def _space_after(columns: Sequence[str], rows: Sequence[str]) -> bool:
    """Whether a blank follows a word; words of one surface word take it from that."""
    for row in reversed(rows):
        number, *rest = row.split("\t")
        if not number[:1].isdigit():
            break
        if "-" in number:
            first, last = map(int, number.split("-"))
            if first <= int(columns[0].split("-")[0]) <= last:
                return "SpaceAfter=No" not in rest[-1]
            break
    return "SpaceAfter=No" not in columns[9]


def to_conllu(doc: Doc) -> str:
    """A parsed doc as CoNLL-U without its white space tokens; the children of such a token go to its head."""
    blocks = list[str]()
    for sent in doc.sents:
        words = [token for token in sent if not token.is_space]
        if not words:
            continue
        number = {token.i: i for i, token in enumerate(words, 1)}
        heads = [_head_among(token, number) for token in words]
        root = heads.index(0) + 1 if 0 in heads else 1
        lines = list[str]()
        for i, (token, head) in enumerate(zip(words, heads, strict=True), 1):
            at, dep = (0, "root") if i == root else (head or root, token.dep_ if head else "parataxis")
            row = (str(i), token.text, token.lemma_, token.pos_, token.tag_, str(token.morph) or "_", str(at), dep)
            lines.append("\t".join(part or "_" for part in (*row, "_", "_")))
        blocks.append("\n".join(lines) + "\n\n")
    return "".join(blocks)


def _head_among(token: Token, number: dict[int, int]) -> int:
    """Number of the nearest head that is no white space; 0 for none."""
    seen = token
    while seen.head.i != seen.i:
        seen = seen.head
        if seen.i in number:
            return number[seen.i]
    return 0


def _score_conllu(gold: str, guess: str) -> dict[str, float]:
    result = udeval.evaluate(
        udeval.load_conllu(io.StringIO(gold), "gold", {}),
        udeval.load_conllu(io.StringIO(guess), "guess", {}),
    )
    return {name: round(result[name].f1, 4) for name in METRICS}


def score_syntax(nlp: Language, path: Path) -> dict[str, dict[str, float]]:
    """CoNLL 2018 scores of a treebank, from raw text and with gold sentences and words."""
    documents = read_treebank(path)
    gold = "".join(rows.strip("\n") + "\n\n" for _, rows in documents)
    raw = "".join(to_conllu(doc) for doc in nlp.pipe(text for text, _ in documents))
    cut = "".join(to_conllu(doc) for doc in nlp.pipe([_gold_doc(nlp, rows) for _, rows in documents]))
    words = "\n".join(line for line in gold.split("\n") if "-" not in line.split("\t")[0] or line.startswith("#"))
    return {"raw": _score_conllu(gold, raw), "gold": _score_conllu(words, cut)}


def _gold_doc(nlp: Language, rows: str) -> Doc:
    words, starts = list[str](), list[bool]()
    for line in rows.split("\n"):
        columns = line.split("\t")
        if columns[0].isdigit():
            words.append(columns[1])
            starts.append(columns[0] == "1")
    return Doc(nlp.vocab, words=words, sent_starts=starts)  # type: ignore[arg-type]


def evaluate(nlp: Language, corpora: Path) -> dict[str, dict[str, dict[str, float]]]:
    """All scores of a pipeline."""
    return {
        "names Worldwide dev": score_news(nlp, corpora),
        "names UNER-EWT dev": score_uner(nlp, corpora),
        "names CrossNER politics dev": score_crossner(nlp, corpora),
        "syntax EWT dev": score_syntax(nlp, corpora / "ud_ewt" / "en_ewt-ud-dev.conllu"),
        "syntax GUM dev": score_syntax(nlp, corpora / "gum" / "gum.dev.permissive.conllu"),
    }


def to_markdown(scores: dict[str, dict[str, dict[str, float]]]) -> str:
    """The scores as tables in Markdown."""
    parts = list[str]()
    for title, table in scores.items():
        columns = list(dict.fromkeys(name for row in table.values() for name in row))
        parts.append(f"| {title} | " + " | ".join(columns) + " |\n|---" + "|---:" * len(columns) + "|")
        for name, row in table.items():
            cells = (f"{row[c]:.3f}" if isinstance(row.get(c), float) else str(row.get(c, "")) for c in columns)
            parts.append(f"| {name} | " + " | ".join(cells) + " |")
        parts.append("")
    return "\n".join(parts)


def main() -> None:
    """Score a pipeline and write the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--model", default="accurate", help="accurate, fast, or the name or path of a pipeline")
    parser.add_argument("--out", type=Path, help="JSON file to write")
    parser.add_argument("--disable", nargs="*", default=[], help="components to leave out")
    args = parser.parse_args()
    nlp = load_pipeline(args.model)
    for name in args.disable:
        nlp.disable_pipe(name)
    scores = evaluate(nlp, args.corpora)
    if args.out:
        args.out.parent.mkdir(parents=True, exist_ok=True)
        args.out.write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    print(to_markdown(scores))


if __name__ == "__main__":
    main()
