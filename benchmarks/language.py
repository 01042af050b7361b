"""What the pipelines cost, side by side in one run: `python -m benchmarks.language [FOLDER]`.

The text of the folder is repeated to 100,000 words and cut into documents of 1,000 to 100,000 words, so that every size
reads the same. Each figure comes from a process of its own; the pipelines take turns. Loading is left out, memory is
the peak of the process.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

_MEASURE = """
import json, resource, sys, time
from pathlib import Path
from kg.language import load_pipeline
folder, model, size, total = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
paragraphs = [p for path in sorted(folder.glob("*.txt")) for p in path.read_text("utf-8").split("\\n") if p.strip()]
parts, words = [], 0
while words < total:  # the same words for every size, cut at paragraphs
    for paragraph in paragraphs:
        if not parts or parts[-1][1] >= size:
            parts.append([[], 0])
        parts[-1][0].append(paragraph)
        parts[-1][1] += len(paragraph.split())
        words += len(paragraph.split())
        if words >= total:
            break
documents = ["\\n\\n".join(part) for part, _ in parts]
nlp = load_pipeline(model)
nlp.max_length = max(nlp.max_length, *map(len, documents)) + 1
nlp("Warm up, please.")
began = time.perf_counter()
for doc in nlp.pipe(documents):
    pass
seconds = time.perf_counter() - began
print(json.dumps({"rate": words / seconds,
                  "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
"""


def measure(folder: Path, model: str, size: int, total: int) -> dict[str, float]:
    """Words per second and peak megabytes, in a fresh process."""
    command = [sys.executable, "-c", _MEASURE, str(folder), model, str(size), str(total)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def table(folder: Path, models: list[str], sizes: list[int], total: int) -> str:
    """The figures as a Markdown table; the last model is what the others are compared with."""
    lines = [
        f"| words a document | pipeline | words a second | rate, {models[-1]} = 1 | rate, {sizes[0]:,} words = 1 "
        f"| peak memory, MB | memory, {models[-1]} = 1 |",
        "|---:|---|---:|---:|---:|---:|---:|",
    ]
    first: dict[str, float] = {}
    for size in sizes:
        found = {model: measure(folder, model, size, total) for model in models}
        base = found[models[-1]]
        for model, row in found.items():
            first.setdefault(model, row["rate"])
            lines.append(
                f"| {size:,} | {model} | {row['rate']:,.0f} | {row['rate'] / base['rate']:.2f} "
                f"| {row['rate'] / first[model]:.2f} | {row['megabytes']:,.0f} "
                f"| {row['megabytes'] / base['megabytes']:.2f} |"
            )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("seeds"), help="folder of .txt files")
    parser.add_argument("--models", nargs="+", default=["accurate", "fast"])
    parser.add_argument("--sizes", nargs="+", type=int, default=[1_000, 10_000, 100_000])
    parser.add_argument("--total", type=int, default=100_000, help="words read for each figure")
    args = parser.parse_args()
    print(table(args.folder, args.models, args.sizes, args.total))


if __name__ == "__main__":
    main()
