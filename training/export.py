"""Writes the fine-tuned encoder as an ONNX network, with 8-bit weights."""

import argparse
import tempfile
from pathlib import Path

import torch
from torch import Tensor, nn

from training.network import Encoder, load_network


class ByteEmbedding(nn.Module):
    """A table of vectors in 8 bits with one scale a row: a quarter of the size."""

    def __init__(self, table: Tensor) -> None:
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("bytes", (table / scale).round().to(torch.int8))

    def forward(self, ids: Tensor) -> Tensor:
        """The vectors of these ids."""
        return self.bytes[ids].float() * self.scale[ids]


def export_encoder(encoder: Encoder, path: Path, *, quantize: bool) -> None:
    """Write (ids, shapes) -> vectors, for any number of pieces up to 512; `quantize` for 8-bit weights."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    if quantize:
        encoder.pieces = ByteEmbedding(encoder.pieces.weight.data)  # type: ignore[assignment]
    ids = torch.randint(1000, 2000, (1, 17))
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            encoder.eval(),
            (ids, torch.zeros_like(ids)),
            str(whole),
            input_names=["ids", "shapes"],
            output_names=["vectors"],
            dynamic_axes={"ids": {0: "batch", 1: "length"}, "shapes": {0: "batch", 1: "length"}},
            opset_version=17,
            dynamo=False,
        )
        if not quantize:
            path.write_bytes(whole.read_bytes())
            return
        quantize_dynamic(
            whole,
            path,
            op_types_to_quantize=["MatMul", "Gemm"],
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            extra_options={"MatMulConstBOnly": True},
        )


def main() -> None:
    """Command line of this step alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--float", action="store_true", help="keep 32-bit weights")
    options = parser.parse_args()
    export_encoder(load_network(options.checkpoint)[0], options.out, quantize=not options.float)


if __name__ == "__main__":
    main()
