"""Trains ordinary spaCy components on the vectors of the frozen encoder, and puts a pipeline together.

The vectors are read once (`prepare`), then each component learns from them; so a pass over the corpora takes seconds.
Types of names that a corpus does not annotate are completed by the encoder's own head, gold names always first.
"""

import json
import random
import re
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import spacy
import srsly
import torch
from numpy.typing import NDArray
from spacy.language import Language
from spacy.strings import hash_string
from spacy.tokens import Doc, DocBin, Span
from spacy.training import Example
from thinc.api import Adam, Model

from kg.language import register_components
from kg.language.decode import decode_names
from kg.language.encoder import WIDTH, OnnxShim
from kg.language.tokenizer import create_tokenizer
from training.corpora import Document, Sentence, allowed_tags, read_corpus
from training.docs import make_news_docs
from training.network import base_folder
from training.rows import NER_TAGS

Array = NDArray[np.float32]

VECTORS: dict[int, NDArray[np.float16]] = {}
"""Row number of a training document -> its vectors."""

WINDOW = 152
"""Words that the encoder reads at a time."""

SENTENCES_PER_DOC = 8
CORPORA = ("ewt", "gum", "worldwide", "crossner")
DROPOUT = 0.2
DOC_ATTRS = ("ORTH", "SPACY", "TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "SENT_START", "ENT_IOB", "ENT_TYPE")


def _forward(
    model: Model[list[Doc], list[Any]],  # noqa: ARG001 - it has no weights
    docs: list[Doc],
    is_train: bool,
) -> tuple[list[Any], Callable[..., Any]]:
    vectors = [VECTORS[doc.user_data["row"]].astype(np.float32) for doc in docs]
    if is_train:
        vectors = [part * (np.random.rand(*part.shape) >= DROPOUT) / (1 - DROPOUT) for part in vectors]
        vectors = [part.astype(np.float32) for part in vectors]
    return vectors, lambda _: []


@spacy.registry.architectures("kg.StoredVectors.v1")
def create_stored() -> Model[list[Doc], list[Any]]:
    """Serves the vectors read beforehand, with dropout while learning."""
    return Model("kg_stored_vectors", _forward, dims={"nO": WIDTH})


def complete_names(tags: list[frozenset[str]], logits: NDArray[np.float32]) -> list[tuple[int, int, str]]:
    """The best names by the encoder's head among those that the corpus allows."""
    allowed = np.array([[tag in row for tag in NER_TAGS] for row in tags])
    return decode_names(np.where(allowed, logits, -1e6).astype(np.float32), NER_TAGS)


def _make_doc(
    nlp: Language, sentences: Sequence[Sentence], names: Sequence[list[tuple[int, int, str]]], chance: random.Random
) -> tuple[Doc, list[int]]:
    """A doc of several sentences, line ends put between (and seldom into) them as in files; -1 for their rows."""
    words, spaces, tags, pos, morphs, lemmas, heads, deps, starts = [], [], [], [], [], [], [], [], []
    ents, order, at = list[tuple[int, int, str]](), list[int](), 0
    syntax = sentences[0].tokens[0].head is not None

    def add_break(text: str) -> None:
        if spaces:
            spaces[-1] = False
        head = len(words) - 1 if words else 1
        for column, value in (
            (words, text),
            (spaces, False),
            (tags, "_SP"),
            (pos, "SPACE"),
            (morphs, ""),
            (lemmas, text),
            (heads, head),
            (deps, "dep"),
            (starts, False),
            (order, -1),
        ):
            column.append(value)

    for number, (sentence, spans) in enumerate(zip(sentences, names, strict=True)):
        if number and chance.random() < 0.3:
            add_break("\n\n" if chance.random() < 0.7 else "\n")
        break_at = (
            chance.randrange(1, len(sentence.tokens)) if len(sentence.tokens) > 8 and chance.random() < 0.04 else -1
        )
        inside = {i for start, end, _ in spans for i in range(start + 1, end)}
        index = {}
        for i, token in enumerate(sentence.tokens):
            if i == break_at and i not in inside:
                add_break("\n")
            index[i] = len(words)
            words.append(token.text)
            spaces.append(token.space)
            order.append(at + i)
            starts.append(i == 0)
        for i in range(len(sentence.tokens)):
            if syntax:
                while len(tags) <= index[i]:
                    for column, value in ((tags, ""), (pos, ""), (morphs, ""), (lemmas, ""), (heads, 0), (deps, "")):
                        column.append(value)
        if syntax:
            for i, token in enumerate(sentence.tokens):
                j = index[i]
                tags[j], pos[j], morphs[j], lemmas[j] = token.xpos, token.upos, token.feats, token.lemma
                heads[j] = j if token.head is None or token.head < 0 else index[token.head]
                deps[j] = "ROOT" if token.head is None or token.head < 0 else token.dep
        ents += [(index[start], index[end - 1] + 1, label) for start, end, label in spans]
        at += len(sentence.tokens)
    if syntax:
        doc = Doc(
            nlp.vocab,
            words=words,
            spaces=spaces,
            tags=tags,
            pos=pos,
            morphs=morphs,
            lemmas=lemmas,
            heads=heads,
            deps=deps,
        )
    else:
        doc = Doc(nlp.vocab, words=words, spaces=spaces, sent_starts=starts)
    doc.set_ents([Span(doc, start, end, label=label) for start, end, label in ents])
    return doc, order


def _news_docs(
    nlp: Language,
    corpora: Path,
    split: str,
    share: float,
    read: Callable[[list[str]], NDArray[np.float32]],
    judge: Callable[[NDArray[np.float32]], NDArray[np.float32]],
) -> Iterator[tuple[Doc, NDArray[np.float32]]]:
    """Worldwide articles in our words; each Misc made an event, a work or what is left, as the encoder sees it."""
    docs = make_news_docs(nlp, corpora, split)
    for doc in docs[: round(share * len(docs))] if split == "train" else docs:
        kept = [token.i for token in doc if not token.is_space]
        vectors = np.zeros((len(doc), WIDTH), np.float32)
        vectors[kept] = read([doc[i].text for i in kept])
        logits = judge(vectors)
        kinds = ("MISC", "EVENT", "WORK")
        ents = []
        for ent in doc.ents:
            label = ent.label_
            if label == "MISC":
                rows = logits[ent.start : ent.end]
                totals = [
                    rows[0, NER_TAGS.index(f"B-{kind}")] + rows[1:, NER_TAGS.index(f"I-{kind}")].sum() for kind in kinds
                ]
                label = kinds[int(np.argmax(totals))]
            ents.append(Span(doc, ent.start, ent.end, label=label))
        doc.set_ents(ents)
        yield doc, vectors


def _treebank_docs(
    nlp: Language,
    documents: Sequence[Document],
    read: Callable[[list[str]], NDArray[np.float32]],
    judge: Callable[[NDArray[np.float32]], NDArray[np.float32]],
) -> Iterator[tuple[Doc, NDArray[np.float32]]]:
    """Groups of sentences with gold words, and the names that the corpus allows completed."""
    chance = random.Random(1)
    for document in documents:
        whole = read([token.text for sentence in document.sentences for token in sentence.tokens])
        logits = judge(whole)
        at, names = 0, []
        for sentence, tags in zip(document.sentences, allowed_tags(document), strict=True):
            to = at + len(sentence.tokens)
            names.append(complete_names(tags, logits[at:to]))
            at = to
        at = 0
        for first in range(0, len(document.sentences), SENTENCES_PER_DOC):
            chosen = document.sentences[first : first + SENTENCES_PER_DOC]
            doc, order = _make_doc(nlp, chosen, names[first : first + SENTENCES_PER_DOC], chance)
            count = sum(len(sentence.tokens) for sentence in chosen)
            yield doc, np.vstack([whole[at : at + count], np.zeros((1, WIDTH), np.float32)])[order]
            at += count


def prepare(
    network: Path, checkpoint: Path, corpora: Path, out: Path, *, only: Sequence[str] = CORPORA, share: float = 1.0
) -> None:
    """Read the vectors of all documents, complete their names, and write both to `out` for each corpus and split."""
    out.mkdir(parents=True, exist_ok=True)
    state = torch.load(checkpoint / "network.pt", weights_only=True)["heads"]
    weight, bias = state["tags.ner.weight"].numpy(), state["tags.ner.bias"].numpy()
    shim = OnnxShim()
    shim.load(network.read_bytes(), (base_folder() / "tokenizer.json").read_text(encoding="utf-8"))
    nlp = spacy.blank("en")
    nlp.tokenizer = create_tokenizer(nlp)

    def read(words: list[str]) -> NDArray[np.float32]:
        return shim.read([words], words=WINDOW, context=20)[0]

    def judge(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        logits: NDArray[np.float32] = vectors @ weight.T + bias
        return logits

    for name in only:
        for split in ("dev", "train"):
            if name == "worldwide":
                pairs = _news_docs(nlp, corpora, split, share, read, judge)
            else:
                documents = read_corpus(name, corpora, split)
                cut = round(share * len(documents)) if split == "train" else len(documents)
                pairs = _treebank_docs(nlp, documents[:cut], read, judge)
            docs, vectors = [], []
            for doc, part in pairs:
                docs.append(doc)
                vectors.append(part.astype(np.float16))
            DocBin(attrs=[*DOC_ATTRS], docs=docs).to_disk(out / f"{name}_{split}.spacy")
            np.save(out / f"{name}_{split}.npy", np.concatenate(vectors))


def read_examples(nlp: Language, folder: Path, names: Sequence[str], split: str) -> list[Example]:
    """Examples with gold tokens, their vectors put into VECTORS."""
    examples = []
    for name in names:
        whole = np.load(folder / f"{name}_{split}.npy")
        at = 0
        for doc in DocBin().from_disk(folder / f"{name}_{split}.spacy").get_docs(nlp.vocab):
            row = len(VECTORS)
            VECTORS[row] = whole[at : at + len(doc)]
            at += len(doc)
            read = Doc(
                nlp.vocab, words=[token.text for token in doc], spaces=[bool(token.whitespace_) for token in doc]
            )
            read.user_data["row"] = row
            examples.append(Example(read, doc))
    return examples


def _listener() -> dict[str, Any]:
    return {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "tok2vec"}


TAGGER = {"@architectures": "spacy.Tagger.v2", "nO": None, "normalize": False, "tok2vec": _listener()}


LEMMA_WIDTHS = {"accurate": (160, 96), "fast": (64, 48)}
"""For each pipeline, the widths of the layer that mixes context and spelling, and of the spelling before it."""


def _spelled(widths: tuple[int, int]) -> dict[str, Any]:
    """The vectors in context beside those of the letters."""
    return {
        "@architectures": "kg.SpelledVectors.v1",
        "width": widths[0],
        "tok2vec": _listener(),
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": widths[1],
            "attrs": ["NORM", "SUFFIX", "SHAPE"],
            "rows": [8000, 2000, 1000],
            "include_static_vectors": False,
        },
    }


def add_components(nlp: Language, names: Sequence[str], *, model: str = "accurate") -> None:
    """Add spaCy's own components, all of them listening to `tok2vec`."""

    def transition(kind: str, hidden: int) -> dict[str, Any]:
        return {
            "@architectures": "spacy.TransitionBasedParser.v2",
            "state_type": kind,
            "extra_state_tokens": False,
            "hidden_width": hidden,
            "maxout_pieces": 2,
            "use_upper": True,
            "nO": None,
            "tok2vec": _listener(),
        }

    configs: dict[str, dict[str, Any]] = {
        "tagger": {"model": TAGGER},
        "morphologizer": {"model": TAGGER, "overwrite": True},
        "parser": {"model": transition("parser", 192), "min_action_freq": 5},
        "trainable_lemmatizer": {
            "model": {**TAGGER, "tok2vec": _spelled(LEMMA_WIDTHS[model])},
            "min_tree_freq": 2,
            "top_k": 3,
        },
        "ner": {"model": transition("ner", 128)},
    }
    for name in names:
        nlp.add_pipe(name, config=configs[name])


def fit(
    folder: Path, out: Path, names: Sequence[str], corpora: Sequence[str], *, seconds: float, model: str = "accurate"
) -> None:
    """Train components on stored vectors for `seconds` and write them, averaged, to `out`."""
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": {"@architectures": "kg.StoredVectors.v1"}})
    add_components(nlp, names, model=model)
    examples = read_examples(nlp, folder, corpora, "train")
    dev = {name: read_examples(nlp, folder, [name], "dev") for name in corpora}
    spacy.util.fix_random_seed(1)
    optimizer = nlp.initialize(lambda: examples)
    optimizer = Adam(
        learn_rate=1e-3,
        beta1=0.9,
        beta2=0.999,
        eps=1e-8,
        L2=0.01,
        L2_is_weight_decay=True,
        grad_clip=1.0,
        use_averages=True,
    )
    began, chance, epoch, over = time.monotonic(), random.Random(1), 0, 0.0
    while over < 1:
        chance.shuffle(examples)
        batch, size, losses = [], 0, dict[str, float]()
        for example in examples:
            batch.append(example)
            size += len(example.predicted)
            if size >= 1500:
                over = (time.monotonic() - began) / seconds
                optimizer.learn_rate = 1.5e-3 * max(0.02, 1 - over)
                nlp.update(batch, sgd=optimizer, losses=losses, drop=0.1, exclude=["tok2vec"], annotates=["tok2vec"])
                batch, size = [], 0
                if over >= 1:
                    break
        epoch += 1
        print(
            json.dumps({"epoch": epoch, "over": round(over, 3), **{k: round(v) for k, v in losses.items()}}), flush=True
        )
        if over >= 1 or epoch % 2 == 0:
            with nlp.use_params(optimizer.averages):
                for name, part in dev.items():
                    part = part if over >= 1 else part[::4]
                    scores = nlp.evaluate(part, batch_size=32)
                    kept = ("tag_acc", "pos_acc", "morph_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f", "ents_f")
                    print(name, {key: round(scores[key], 4) for key in kept if scores.get(key)}, flush=True)
    out.mkdir(parents=True, exist_ok=True)
    with nlp.use_params(optimizer.averages):
        for name in names:
            nlp.get_pipe(name).to_disk(out / name)


def _copy_linear(nlp: Language, name: str, rows: dict[str, tuple[Array, float]]) -> None:
    """Give a tagger of spaCy's (one linear layer) the weights and biases learnt for its labels."""
    layer = nlp.get_pipe(name).model.get_ref("output_layer")
    labels = nlp.get_pipe(name).labels
    layer.set_param("W", np.stack([rows[label][0] for label in labels]).astype(np.float32))
    layer.set_param("b", np.array([rows[label][1] for label in labels], np.float32))


def _space_row(biases: Array) -> tuple[Array, float]:
    """White space has a vector of zeros, and only there does a constant just above the biases win."""
    return np.zeros(WIDTH, np.float32), float(biases.max()) + 0.5


def copy_heads(nlp: Language, checkpoint: Path, documents: Sequence[Document]) -> None:
    """Give tagger, morphologizer, senter, parser and ner of `nlp` what the encoder's heads have learnt."""
    learnt = {
        key: value.float().numpy()
        for key, value in torch.load(checkpoint / "network.pt", weights_only=True)["heads"].items()
    }
    labels = json.loads((checkpoint / "labels.json").read_text(encoding="utf-8"))
    chance = random.Random(1)
    sample = [_make_doc(nlp, document.sentences, [[] for _ in document.sentences], chance)[0] for document in documents]
    examples = [Example(Doc(nlp.vocab, words=[t.text for t in doc]), doc) for doc in sample]

    def linear(name: str) -> tuple[Array, Array]:
        return learnt[f"tags.{name}.weight"], learnt[f"tags.{name}.bias"]

    weight, bias = linear("xpos")
    rows = {label: (weight[i], float(bias[i])) for i, label in enumerate(labels["xpos"])}
    rows["_SP"] = _space_row(bias)
    nlp.get_pipe("tagger").initialize(lambda: examples[:50], nlp=nlp, labels=sorted(rows))
    _copy_linear(nlp, "tagger", rows)

    tagger = nlp.get_pipe("morphologizer")
    tagger.initialize(lambda: examples, nlp=nlp)
    (pos_weight, pos_bias), (feats_weight, feats_bias) = linear("upos"), linear("feats")
    unknown = (np.zeros(WIDTH, np.float32), -1e4)
    joint = {}
    for label in tagger.labels:
        parts = dict(part.split("=", 1) for part in label.split("|") if "=" in part)
        pos = parts.pop("POS", "")
        feats = "|".join(f"{key}={value}" for key, value in parts.items())
        if pos == "SPACE":
            joint[label] = _space_row(pos_bias[:, None] + feats_bias)
        elif pos in labels["upos"] and feats in labels["feats"]:
            i, j = labels["upos"].index(pos), labels["feats"].index(feats)
            joint[label] = (pos_weight[i] + feats_weight[j], float(pos_bias[i] + feats_bias[j]))
        else:
            joint[label] = unknown
    _copy_linear(nlp, "morphologizer", joint)

    weight, bias = linear("start")
    nlp.get_pipe("senter").initialize(lambda: examples[:50], nlp=nlp)
    _copy_linear(nlp, "senter", {"I": (weight[0], float(bias[0])), "S": (weight[1], float(bias[1]))})

    names = ("arc_from", "arc_to", "label_from", "label_to")
    matrices = {f"{name}.{part}": learnt[f"{name}.{part}"] for name in names for part in ("weight", "bias")}
    matrices |= {"arc": learnt["arc"], "label": learnt["label"]}
    nlp.get_pipe("parser").load(["ROOT" if label == "root" else label for label in labels["dep"]], matrices)
    weight, bias = linear("ner")
    nlp.get_pipe("ner").load(labels["ner"], {"weight": weight, "bias": bias})


def put_together(model: str, network: Path, checkpoint: Path, corpora: Path, lemmatizer: Path, out: Path) -> Language:
    """The pipeline called `model`, written to `out`: the encoder, its heads, and the trained lemmatizer."""
    register_components()
    # A small batch, since each doc keeps its vectors until the batch is done: memory stays bounded.
    config = {"nlp": {"tokenizer": {"@tokenizers": "kg.Tokenizer.v1"}, "batch_size": 16}}
    nlp = spacy.blank("en", config=config)
    nlp.meta.update(
        name=f"kg_{model}",
        version="1.2.0",
        description="English news: Universal Dependencies and names, on a fine-tuned MiniLM run by onnxruntime",
    )
    nlp.add_pipe("kg_paragraphs")
    nlp.add_pipe("tok2vec", config={"model": {"@architectures": "kg.OnnxEncoder.v1", "words": WINDOW}})
    tokenizer = (base_folder() / "tokenizer.json").read_text(encoding="utf-8")
    nlp.get_pipe("tok2vec").model.shims[0].load(network.read_bytes(), tokenizer)
    add_components(nlp, ("tagger", "morphologizer"))
    nlp.add_pipe("senter", config={"model": TAGGER})
    nlp.add_pipe("kg_biaffine_parser", name="parser")
    add_components(nlp, ("trainable_lemmatizer",), model=model)
    nlp.add_pipe("kg_name_tagger", name="ner")
    nlp.add_pipe("kg_consistency")
    copy_heads(nlp, checkpoint, [doc for name in ("ewt", "gum") for doc in read_corpus(name, corpora, "train")])
    nlp.get_pipe("trainable_lemmatizer").from_disk(lemmatizer)
    nlp.to_disk(out, exclude=["lookups"])
    drop_words(out)
    return nlp


def drop_words(model: Path) -> None:
    """Leave of the strings of a saved pipeline only labels and what edit trees of lemmas need: no words of corpora."""
    trees = srsly.msgpack_loads((model / "trainable_lemmatizer" / "trees").read_bytes())["trees"]
    needed = {value for tree in trees for value in tree.values()}
    labels: set[str] = set()
    for name in ("morphologizer", "tagger"):
        for value in json.loads((model / name / "cfg").read_text(encoding="utf-8")).values():
            pairs = value.items() if isinstance(value, dict) else [value] if isinstance(value, list) else []
            labels |= {text for pair in pairs for text in pair if isinstance(text, str)}
    labels |= {part for label in labels for part in re.split(r"[|=,]", label)} | {
        part for label in labels for part in label.split("|")
    }
    path = model / "vocab" / "strings.json"
    kept = {text for text in json.loads(path.read_text(encoding="utf-8")) if hash_string(text) in needed}
    path.write_text(json.dumps(sorted(kept | labels), ensure_ascii=False), encoding="utf-8")
