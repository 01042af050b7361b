"""Trains the fast pipeline: convolutional word vectors from scratch, one stack for syntax and one for names.

    python -m training.fast --corpora CORPORA --out kg/language/models/fast

Runs on one core. With `--names FILE` (a `.spacy` file of docs) names are learnt from docs on which a teacher has
completed the kinds that the corpora leave out; otherwise from the corpora alone.
"""

import argparse
import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from spacy.util import fix_random_seed
from thinc.api import Optimizer

from kg.language import register_components
from training.corpora import ALLOWED, TYPES, Sentence, read_corpus
from training.docs import make_news_docs, make_syntax_docs

WIDTH = 96
SYNTAX = ("tagger", "morphologizer", "parser", "trainable_lemmatizer")
_WORDS_PER_BATCH = (400, 1500)
_LEARN_RATE = 0.0015


def _tok2vec() -> dict[str, object]:
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": WIDTH,
            "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
            "rows": [4000, 1000, 2000, 2000],
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": WIDTH,
            "depth": 4,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    }


def make_pipeline() -> Language:
    """The pipeline before training: tokenizer, paragraphs, syntax on one stack of layers, names on another."""
    register_components()
    nlp = spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": "kg.Tokenizer.v1"}}})
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "tok2vec"}
    tagger = {"@architectures": "spacy.Tagger.v2", "tok2vec": listener, "nO": None, "normalize": False}
    transitions = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "extra_state_tokens": False,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
    }
    parser = {**transitions, "state_type": "parser", "hidden_width": 128, "tok2vec": listener}
    ner = {**transitions, "state_type": "ner", "hidden_width": 64, "tok2vec": _tok2vec()}
    nlp.add_pipe("kg_paragraphs")
    nlp.add_pipe("tok2vec", config={"model": _tok2vec()})
    nlp.add_pipe("tagger", config={"model": tagger})
    nlp.add_pipe("morphologizer", config={"model": tagger})
    nlp.add_pipe("parser", config={"model": parser, "min_action_freq": 10})
    nlp.add_pipe("trainable_lemmatizer", config={"model": tagger, "top_k": 3})
    nlp.add_pipe("ner", config={"model": ner})
    return nlp


def make_name_docs(nlp: Language, corpora: Path, rnd: random.Random) -> list[Doc]:
    """Docs with names from Worldwide, UNER-EWT and CrossNER; a word that may be of a kind left out is left open."""
    docs = make_news_docs(nlp, corpora, "train")
    for corpus in ("ewt", "crossner"):
        for document in read_corpus(corpus, corpora, "train"):
            docs += [
                _make_open_doc(sentence, document.scheme, nlp) for sentence in document.sentences if sentence.names
            ]
    rnd.shuffle(docs)
    return docs


def _make_open_doc(sentence: Sentence, scheme: str, nlp: Language) -> Doc:
    """Names of one certain kind, "outside" for words in lower case, and the rest open."""
    words = [token.text.replace(" ", "") for token in sentence.tokens]
    tags = ["O" if word.isalpha() and word.islower() else "" for word in words]
    for start, end, label in sentence.names or ():
        kinds = sorted(ALLOWED[scheme][label])
        for i in range(start, end):
            tags[i] = f"{'B' if i == start else 'I'}-{kinds[0]}" if len(kinds) == 1 and kinds[0] in TYPES else ""
    return Doc(nlp.vocab, words=words, spaces=[token.space for token in sentence.tokens], ents=tags)


def _batches(examples: list[Example], rnd: random.Random, size: float) -> Iterator[list[Example]]:
    rnd.shuffle(examples)
    batch, words = list[Example](), 0
    for example in examples:
        batch.append(example)
        words += len(example.reference)
        if words >= size:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch


def _examples(nlp: Language, docs: list[Doc]) -> list[Example]:
    return [
        Example(Doc(nlp.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc]), doc)
        for doc in docs
    ]


def train(nlp: Language, train_docs: list[Doc], dev_docs: list[Doc], *, epochs: int, seed: int, out: Path) -> None:
    """Train the enabled components for some passes over the docs; keeps running averages, saves after each pass."""
    fix_random_seed(seed)
    rnd = random.Random(seed)
    examples, dev = _examples(nlp, train_docs), _examples(nlp, dev_docs)
    optimizer: Optimizer = nlp.initialize(lambda: examples)
    words = sum(len(doc) for doc in train_docs)
    seen, began = 0, time.process_time()
    for epoch in range(epochs):
        low, high = _WORDS_PER_BATCH
        losses: dict[str, float] = {}
        for batch in _batches(examples, rnd, low + (high - low) * epoch / max(1, epochs - 1)):
            part = seen / (words * epochs)
            optimizer.learn_rate = _LEARN_RATE * min(1.0, part * 40 + 0.05, 1.04 - part)  # type: ignore[assignment]
            nlp.update(batch, sgd=optimizer, losses=losses, drop=0.1)
            seen += sum(len(example.reference) for example in batch)
        with nlp.use_params(optimizer.averages):
            scores = nlp.evaluate(dev)
            nlp.to_disk(out)
        shown = ("tag_acc", "dep_las", "sents_f", "lemma_acc", "ents_f")
        line = " ".join(f"{name} {scores[name]:.4f}" for name in shown if scores.get(name))
        print(f"pass {epoch + 1}/{epochs}, {time.process_time() - began:.0f} s of one core: {line}", flush=True)


def main() -> None:
    """Train syntax, then names, then put the two together."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--names", type=Path, help="docs whose names a teacher completed, .spacy")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument(
        "--part", choices=("all", "syntax", "names"), default="all", help="train one part, keep the other"
    )
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    rnd = random.Random(args.seed)
    aside = args.out.with_suffix(".training")
    aside.mkdir(parents=True, exist_ok=True)
    parts = {"syntax": aside / "syntax", "names": aside / "names"}
    if args.part in ("all", "syntax"):
        nlp = make_pipeline()
        nlp.remove_pipe("ner")
        gold = {
            split: [
                doc
                for corpus in ("ewt", "gum")
                for doc in make_syntax_docs(read_corpus(corpus, args.corpora, split), nlp.vocab, rnd)
            ]
            for split in ("train", "dev")
        }
        train(nlp, gold["train"], gold["dev"][::4], epochs=args.epochs, seed=args.seed, out=parts["syntax"])
    if args.part in ("all", "names"):
        nlp = make_pipeline()
        for name in ("kg_paragraphs", "tok2vec", *SYNTAX):
            nlp.remove_pipe(name)
        if args.names:
            docs = list(DocBin().from_disk(args.names).get_docs(nlp.vocab))
        else:
            docs = make_name_docs(nlp, args.corpora, rnd)
        dev = make_news_docs(nlp, args.corpora, "dev")
        train(nlp, docs, dev, epochs=args.epochs, seed=args.seed, out=parts["names"])
    join_parts(parts["syntax"], parts["names"], args.out)


def join_parts(syntax: Path, names: Path, out: Path) -> None:
    """Write one pipeline from the part for syntax and the part for names."""
    register_components()
    nlp = spacy.load(syntax)
    nlp.add_pipe("ner", source=spacy.load(names))
    nlp.add_pipe("kg_consistency")
    made = out.with_suffix(".made")
    nlp.to_disk(made, exclude=["lookups"])
    shutil.rmtree(out, ignore_errors=True)
    made.rename(out)


if __name__ == "__main__":
    main()
