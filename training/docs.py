"""Corpora as spaCy docs: syntax in groups of sentences with white space between, names on the raw text of articles."""

import random
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans
from spacy.vocab import Vocab

from training.corpora import Document, Sentence, read_corpus

NEWS_KINDS = {
    "Person": "PERSON",
    "Organization": "ORG",
    "Location": "LOC",
    "Facility": "FAC",
    "NORP": "NORP",
    "Date": "DATE",
    "Money": "MONEY",
    "Product": "PRODUCT",
    "Misc": "MISC",
}
"""The labels of Worldwide newswire -> ours; its Misc holds events and works besides."""

Span = tuple[int, int, str]


def make_syntax_docs(
    documents: Sequence[Document], vocab: Vocab, rnd: random.Random, *, most: int = 8, breaks: float = 0.3
) -> list[Doc]:
    """Docs of up to `most` consecutive sentences with gold words and syntax.

    After a share `breaks` of the sentences stands a line end or two as a token of its own (tag `_SP`), as the
    tokenizer leaves them at the ends of paragraphs.
    """
    docs = []
    for document in documents:
        start = 0
        while start < len(document.sentences):
            count = rnd.randint(1, most)
            docs.append(_make_syntax_doc(document.sentences[start : start + count], vocab, rnd, breaks))
            start += count
    return docs


def _make_syntax_doc(sentences: Sequence[Sentence], vocab: Vocab, rnd: random.Random, breaks: float) -> Doc:
    words, spaces, heads = list[str](), list[bool](), list[int]()
    columns: dict[str, list[str]] = {name: [] for name in ("tags", "pos", "morphs", "lemmas", "deps")}
    for number, sentence in enumerate(sentences):
        offset = len(words)
        for i, token in enumerate(sentence.tokens):
            words.append(token.text.replace(" ", ""))
            spaces.append(token.space)
            heads.append(offset + (i if token.head is None or token.head < 0 else token.head))
            row = {
                "tags": token.xpos,
                "pos": token.upos,
                "morphs": token.feats,
                "lemmas": token.lemma,
                "deps": "ROOT" if token.head is not None and token.head < 0 else token.dep,
            }
            for name, value in row.items():
                columns[name].append(value or "")
        if number < len(sentences) - 1 and rnd.random() < breaks:
            spaces[-1] = False
            words.append("\n\n" if rnd.random() < 0.7 else "\n")
            spaces.append(False)
            heads.append(len(words) - 2)
            for name, value in (
                ("tags", "_SP"),
                ("pos", "SPACE"),
                ("morphs", ""),
                ("lemmas", words[-1]),
                ("deps", "dep"),
            ):
                columns[name].append(value)
    return Doc(vocab, words=words, spaces=spaces, heads=heads, **columns)  # type: ignore[arg-type]


def read_news(corpora: Path, split: str) -> Iterator[tuple[str, str, list[Span]]]:
    """Yield (name, raw text, names as character spans with our kinds) of each Worldwide article.

    The corpus is cut into tokens ("U . S ."); the raw text beside it has the same characters but for white space and,
    in a few files, broken encodings, which are aligned around.
    """
    for document in read_corpus("worldwide", corpora, split):
        name = document.id.split("/")[-1].removesuffix(".tsv")
        text = (corpora / "worldwide" / "articles" / name).read_text(encoding="utf-8")
        text = re.sub(r"\A\ufeff?\s*(?:https?|www)\S*\s*", "", text)
        yield name, text, _place_names(text, document)


def _place_names(text: str, document: Document) -> list[Span]:
    """The names of a document of tokens as character spans of its raw text."""
    tight = [i for i, char in enumerate(text) if not char.isspace()]
    starts, ends, names, chars = list[int](), list[int](), list[tuple[int, int, str]](), list[str]()
    at = 0
    for sentence in document.sentences:
        first = len(starts)
        for token in sentence.tokens:
            word = re.sub(r"\s", "", token.text)
            starts.append(at)
            at += len(word)
            ends.append(at)
            chars.append(word)
        for start, end, label in sentence.names or ():
            names.append((first + start, first + end, NEWS_KINDS[label]))
    left, right = "".join(chars), "".join(text[i] for i in tight)
    if left == right:
        place = dict(enumerate(tight))
    else:
        place = {}
        for i, j, size in SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
            place.update({i + k: tight[j + k] for k in range(size)})
    spans = []
    for start, end, kind in names:
        first, last = place.get(starts[start]), place.get(ends[end - 1] - 1)
        if first is not None and last is not None and last >= first:
            spans.append((first, last + 1, kind))
    return spans


def make_news_docs(nlp: Language, corpora: Path, split: str) -> list[Doc]:
    """Whole Worldwide articles in our own words, with their names on the borders of these words."""
    docs = []
    for _, text, names in read_news(corpora, split):
        doc = nlp.make_doc(text)
        spans = [doc.char_span(start, end, label=kind, alignment_mode="expand") for start, end, kind in names]
        doc.ents = filter_spans([span for span in spans if span is not None])
        docs.append(doc)
    return docs
