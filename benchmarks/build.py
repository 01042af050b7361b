"""How much a build costs beside the bare language pipeline on the same text: `python -m benchmarks.build [FOLDER]`.

Every figure comes from a process of its own, one worker and core each, the rounds interleaved; medians are shown.
Loading the pipeline and the tables of names is counted apart, for it does not grow with the text.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from pathlib import Path

_MEASURE = """
import json, os, resource, sys, tempfile, time
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # one core: the encoder alone would use them all
from pathlib import Path
seeds, model, what = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
from dataclasses import replace
from kg.documents import read_articles
from kg.extract.article import extract
from kg.language import load_pipeline
began = time.perf_counter()
articles = [a for a in read_articles([seeds]).articles if not a.duplicate_of]
read = time.perf_counter() - began
began = time.perf_counter()
nlp = load_pipeline(model)
short = replace(articles[0], text="Ana Ruiz visited Lisbon in Portugal on Friday.", blocks=(), headline="")
extract(short, nlp(short.text))  # loads tables too
loaded = time.perf_counter() - began
began = time.perf_counter()
if what == "pipeline":
    for article in articles:
        nlp(article.text)
elif what == "extract":
    for article in articles:
        extract(article, nlp(article.text))
else:
    from kg.build import build
    with tempfile.TemporaryDirectory() as folder:
        build([seeds], Path(folder) / "output", model=model, workers=1)
seconds = time.perf_counter() - began - (loaded if what == "build" else 0)
print(json.dumps({"words": sum(len(a.text.split()) for a in articles), "seconds": seconds,
                  "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
"""
STAGES = ("pipeline", "extract", "build")


def measure(seeds: Path, model: str, what: str) -> dict[str, float]:
    """Words, seconds and peak megabytes of one stage, in a fresh process."""
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(seeds), model, what], capture_output=True, text=True, check=True
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def table(seeds: Path, model: str, rounds: int) -> str:
    """The figures of all stages as a Markdown table."""
    found: dict[str, list[dict[str, float]]] = {stage: [] for stage in STAGES}
    for _ in range(rounds):
        for stage in STAGES:
            found[stage].append(measure(seeds, model, stage))
    middle = {
        stage: {key: statistics.median(row[key] for row in rows) for key in ("words", "seconds", "megabytes")}
        for stage, rows in found.items()
    }
    bare = middle["pipeline"]
    names = {"pipeline": "bare pipeline", "extract": "with extraction", "build": "whole build"}
    lines = [
        f"{model}, {bare['words']:,.0f} words, one process, one core",
        "",
        "| stage | words a second | time, bare pipeline = 1 | peak memory, MB | memory, bare pipeline = 1 |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {names[stage]} | {row['words'] / row['seconds']:,.0f} | {row['seconds'] / bare['seconds']:.2f} "
        f"| {row['megabytes']:,.0f} | {row['megabytes'] / bare['megabytes']:.2f} |"
        for stage, row in middle.items()
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("seeds", type=Path, nargs="?", default=Path("seeds"))
    parser.add_argument("--model", default="accurate")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    print(table(args.seeds, args.model, args.rounds))


if __name__ == "__main__":
    main()
