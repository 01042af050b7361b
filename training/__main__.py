"""One command that makes both pipelines and their scores from the corpora.

    python -m training --corpora CORPORA --out OUT

Leaves OUT/accurate, OUT/fast and OUT/scores.json. The rounds of the encoder take most of the time (three hours and a
half on two cores); their checkpoints stay in OUT. A step whose outcome is there already is left out, so that an
interrupted run goes on where it was.
"""

import argparse
import json
from pathlib import Path

from kg.language import load_pipeline
from training.encoder import train
from training.evaluate import evaluate
from training.export import export_encoder
from training.heads import CORPORA, fit, prepare, put_together
from training.network import load_network
from training.rounds import ROUNDS

TREEBANKS = ("ewt", "gum")
SHORT_ROUNDS = ("short", "short-no-shapes", "short-news-alone")


def run_round(name: str, corpora: Path, out: Path, *, start: Path | None = None) -> Path:
    """The checkpoint of a round of fine-tuning."""
    folder = out / f"round-{name}"
    if not (folder / "done").exists():
        train(corpora, folder, plan=ROUNDS[name], start=start)
        (folder / "done").touch()
    return folder


def finish(model: str, checkpoint: Path, corpora: Path, out: Path, *, seconds: float) -> None:
    """The pipeline `model` of a checkpoint: its network in 8 bits, and a lemmatizer learnt on its vectors."""
    data, network = out / f"vectors-{model}", out / f"{model}.onnx"
    if not network.exists():
        export_encoder(load_network(checkpoint)[0], network, quantize=True)
    if not (data / "trainable_lemmatizer").exists():
        prepare(network, checkpoint, corpora, data, only=TREEBANKS)
        fit(data, data, ("trainable_lemmatizer",), TREEBANKS, seconds=seconds, model=model)
    lemmatizer = data / "trainable_lemmatizer"
    put_together(model, network, checkpoint, corpora, lemmatizer, out / model)


def compare_components(network: Path, checkpoint: Path, corpora: Path, out: Path, *, seconds: float) -> None:
    """Train spaCy's own transition-based parser and ner on the same vectors, to compare with the encoder's heads."""
    prepare(network, checkpoint, corpora, out)
    fit(out, out, ("parser",), TREEBANKS, seconds=seconds)
    fit(out, out, ("ner",), CORPORA, seconds=seconds)


def main() -> None:
    """Run all steps."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--lemma-seconds", type=float, default=300)
    parser.add_argument(
        "--ablate", action="store_true", help="also run the short rounds; their scores stay in their logs"
    )
    parser.add_argument("--compare", action="store_true", help="also train spaCy's own parser and ner, and score them")
    options = parser.parse_args()
    corpora, out = options.corpora, options.out
    first = run_round("first", corpora, out)
    second = run_round("second", corpora, out, start=first)
    third = run_round("third", corpora, out, start=second)
    finish("accurate", third, corpora, out, seconds=options.lemma_seconds)
    if options.compare:
        compare_components(out / "accurate.onnx", third, corpora, out / "compared", seconds=900)
    fast = run_round("fast", corpora, out, start=second)
    finish("fast", fast, corpora, out, seconds=options.lemma_seconds)
    for name in SHORT_ROUNDS if options.ablate else ():
        run_round(name, corpora, out)
    scores = {model: evaluate(load_pipeline(str(out / model)), corpora) for model in ("accurate", "fast")}
    (out / "scores.json").write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
