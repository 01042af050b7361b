"""All benchmarks, one after the other: `make bench`."""

import runpy
import sys
from pathlib import Path
from pkgutil import iter_modules

for module in sorted(module.name for module in iter_modules([str(Path(__file__).parent)])):
    if module != "__main__":
        sys.argv = [f"benchmarks.{module}"]
        print(f"\n## {module}\n", flush=True)
        runpy.run_module(f"benchmarks.{module}", run_name="__main__")
