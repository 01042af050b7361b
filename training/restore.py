"""A checkpoint made again from a shipped pipeline, so that a further round can go on where the last one ended.

Checkpoints are too large to keep; the pipeline holds the same weights, those of the encoder in 8 bits. The heads of
tags and of features were added up in the morphologizer; they are parted again by least squares, exact but for a
vector that all tags share, which changes no probability.
"""

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from spacy.language import Language

from kg.language import load_pipeline
from training.corpora import read_corpus
from training.network import Encoder, Heads, save_network
from training.rows import collect_labels

Array = NDArray[np.float32]

_PARTS = ("qkv", "out", "up", "down")
"""The matrices of a layer, in the order in which the network uses them."""


def restore_encoder(network: bytes) -> Encoder:
    """The encoder of an exported 8-bit network, its weights brought back to float32."""
    graph = onnx.load_from_string(network).graph
    stored = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    state: dict[str, Array] = {}
    matrices: list[Array] = []
    for node in graph.node:
        if node.op_type == "MatMulInteger" and node.input[1] in stored:
            name = node.input[1].removesuffix("_quantized")
            steps = stored[node.input[1]].astype(np.float32) - stored[f"{name}_zero_point"].astype(np.float32)
            matrices.append((steps * stored[f"{name}_scale"]).T)
    layers = len(matrices) // len(_PARTS)
    for at, matrix in enumerate(matrices):
        state[f"layers.{at // len(_PARTS)}.{_PARTS[at % len(_PARTS)]}.weight"] = matrix
    encoder = Encoder(layers=layers)
    for name, parameter in encoder.state_dict().items():
        if name == "pieces.weight":
            state[name] = stored["pieces.bytes"].astype(np.float32) * stored["pieces.scale"]
        elif name not in state:
            value = stored[name]
            assert value.shape == tuple(parameter.shape), (name, value.shape)
            state[name] = value
    encoder.load_state_dict({name: torch.from_numpy(np.array(value, np.float32)) for name, value in state.items()})
    return encoder.eval()


def _linear(nlp: Language, name: str) -> tuple[dict[str, Array], dict[str, float]]:
    """Of spaCy's linear layer over the labels of a component: the row and the bias of each."""
    pipe = nlp.get_pipe(name)
    layer = pipe.model.get_ref("output_layer")
    weight, bias = layer.get_param("W"), layer.get_param("b")
    labels = ["I", "S"] if name == "senter" else pipe.labels
    return (
        {label: np.asarray(weight[i], np.float32) for i, label in enumerate(labels)},
        {label: float(bias[i]) for i, label in enumerate(labels)},
    )


def _part_sums(
    sums: dict[str, Array], biases: dict[str, float], upos: list[str], feats: list[str]
) -> tuple[Array, Array, Array, Array]:
    """Rows and biases of tags and of features whose sums are the joint ones; a pair never seen is far below all."""
    rows, values = [], []
    for label, row in sums.items():
        parts = dict(part.split("=", 1) for part in label.split("|") if "=" in part)
        pos = parts.pop("POS", "")
        value = "|".join(f"{key}={item}" for key, item in parts.items())
        if pos in upos and value in feats and biases[label] > -1e3:
            indicator = np.zeros(len(upos) + len(feats))
            indicator[upos.index(pos)] = indicator[len(upos) + feats.index(value)] = 1
            rows.append(indicator)
            values.append(np.append(row, biases[label]))
    solved = np.linalg.lstsq(np.array(rows), np.array(values), rcond=None)[0].astype(np.float32)
    tags, rest = solved[: len(upos)], solved[len(upos) :]
    return tags[:, :-1], tags[:, -1], rest[:, :-1], rest[:, -1]


def restore(model: str, corpora: Path, out: Path) -> None:
    """Write the checkpoint of the pipeline `model` (shipped name or path) into the folder `out`."""
    nlp = load_pipeline(model)
    labels = collect_labels([doc for name in ("ewt", "gum") for doc in read_corpus(name, corpora, "train")])
    encoder = restore_encoder(nlp.get_pipe("tok2vec").model.shims[0].network)
    parser, ner = nlp.get_pipe("parser").learnt, nlp.get_pipe("ner").learnt
    heads = Heads(
        {name: len(values) for name, values in labels.items()},
        arc=parser["arc"].shape[1],
        label=parser["label"].shape[1] - 1,
    )
    state: dict[str, Array] = dict(parser)
    state |= {"tags.ner.weight": ner["weight"], "tags.ner.bias": ner["bias"]}
    for name, component in (("xpos", "tagger"), ("start", "senter")):
        rows, biases = _linear(nlp, component)
        order = labels[name] if name == "xpos" else ["I", "S"]
        state[f"tags.{name}.weight"] = np.array([rows[label] for label in order])
        state[f"tags.{name}.bias"] = np.array([biases[label] for label in order])
    parts = _part_sums(*_linear(nlp, "morphologizer"), labels["upos"], labels["feats"])
    for name, value in zip(("upos.weight", "upos.bias", "feats.weight", "feats.bias"), parts, strict=True):
        state[f"tags.{name}"] = value
    heads.load_state_dict({name: torch.from_numpy(np.array(value, np.float32)) for name, value in state.items()})
    save_network(out, encoder, heads, labels)


def main() -> None:
    """Command line of this step alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--model", default="accurate")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    restore(options.model, options.corpora, options.out)


if __name__ == "__main__":
    main()
