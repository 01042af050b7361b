"""One command that makes both pipelines and their scores from the corpora.

    python -m training --corpora CORPORA --out OUT

Leaves OUT/accurate, OUT/fast and OUT/scores.json. The encoder takes most of the time (an hour and a half on two
cores); its checkpoints stay in OUT/encoder. A step whose outcome is there already is left out, so that an
interrupted run goes on where it was.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from training.encoder import train
from training.export import export_encoder
from training.heads import CORPORA, fit, join_completed, prepare, put_together
from training.network import load_network


def make_accurate(corpora: Path, out: Path, *, seconds: float, polish_seconds: float, lemma_seconds: float) -> None:
    """The encoder in two stages, its network in 8 bits, the lemmatizer on its vectors, and the pipeline."""
    first, second, data = out / "encoder", out / "encoder-polished", out / "vectors"
    if not (first / "done").exists():
        train(corpora, first, seconds=seconds)
        (first / "done").touch()
    if not (second / "done").exists():
        train(corpora, second, seconds=polish_seconds, start=first)
        (second / "done").touch()
    network = out / "encoder.onnx"
    if not network.exists():
        export_encoder(load_network(second)[0], network, quantize=True)
    if not (data / "completed_train.spacy").exists():
        prepare(network, second, corpora, data)
        for split in ("dev", "train"):
            join_completed(data, split, data / f"completed_{split}.spacy")
    if not (data / "parts" / "trainable_lemmatizer").exists():
        fit(data, data / "parts", ("trainable_lemmatizer",), ("ewt", "gum"), seconds=lemma_seconds, start=None)
    put_together(network, second, corpora, data / "parts", out / "accurate")


def compare_components(data: Path, *, seconds: float) -> None:
    """Train spaCy's own transition-based parser and ner on the same vectors, to compare with the encoder's heads."""
    fit(data, data / "compared", ("parser",), ("ewt", "gum"), seconds=seconds, start=None)
    fit(data, data / "compared", ("ner",), CORPORA, seconds=seconds, start=None)


def main() -> None:
    """Run all steps."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--encoder-seconds", type=float, default=4450)
    parser.add_argument("--polish-seconds", type=float, default=1080)
    parser.add_argument("--lemma-seconds", type=float, default=300)
    parser.add_argument("--compare", action="store_true", help="also train spaCy's own parser and ner, and score them")
    options = parser.parse_args()
    make_accurate(
        options.corpora,
        options.out,
        seconds=options.encoder_seconds,
        polish_seconds=options.polish_seconds,
        lemma_seconds=options.lemma_seconds,
    )
    if options.compare:
        compare_components(options.out / "vectors", seconds=900)
    corpora, names = str(options.corpora), str(options.out / "vectors" / "completed_train.spacy")
    fast = str(options.out / "fast")
    run = [sys.executable, "-m"]
    subprocess.run([*run, "training.fast", "--corpora", corpora, "--out", fast, "--names", names], check=True)
    scores = {}
    for model in ("accurate", "fast"):
        path = options.out / f"scores-{model}.json"
        subprocess.run(
            [*run, "training.evaluate", "--corpora", corpora, "--model", str(options.out / model), "--out", str(path)],
            check=True,
        )
        scores[model] = json.loads(path.read_text(encoding="utf-8"))
    (options.out / "scores.json").write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
