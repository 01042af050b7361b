"""How much a build costs beside the bare language pipeline on the same text: `python -m benchmarks.build [FOLDER]`.

Every figure comes from a process of its own, one worker and core each, the rounds interleaved; medians are shown. What
extraction adds is measured against passes of the bare pipeline in the same process, turn about: two processes of one
program may differ by a sixth on a shared machine. Loading the pipeline and the tables of names is counted apart, for it
does not grow with the text.
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
def parse():
    began = time.perf_counter()
    for article in articles:
        nlp(article.text)
    return time.perf_counter() - began
def parse_and_extract():
    began = time.perf_counter()
    for article in articles:
        extract(article, nlp(article.text))
    return time.perf_counter() - began
bare = 0.0
if what == "pipeline":
    seconds = bare = parse()
elif what == "extract":
    turns = [(parse(), parse_and_extract()) for _ in range(2)]
    bare, seconds = (sum(times) / len(turns) for times in zip(*turns))
else:
    from kg.build import build
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        build([seeds], Path(folder) / "output", model=model, workers=1)
    seconds = time.perf_counter() - began - loaded
print(json.dumps({"words": sum(len(a.text.split()) for a in articles), "seconds": seconds, "bare": bare,
                  "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
"""
STAGES = ("pipeline", "extract", "build")


def measure(seeds: Path, model: str, what: str) -> dict[str, float]:
    """Words, seconds and peak megabytes of one stage, in a fresh process; of the pipeline alone there, if it ran."""
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
        stage: {key: statistics.median(row[key] for row in rows) for key in ("words", "seconds", "bare", "megabytes")}
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
    for stage, row in middle.items():
        slower = row["seconds"] / (row["bare"] or bare["seconds"])
        lines.append(
            f"| {names[stage]} | {row['words'] / row['seconds']:,.0f} | {slower:.2f} "
            f"| {row['megabytes']:,.0f} | {row['megabytes'] / bare['megabytes']:.2f} |"
        )
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
