"""A graph in other formats, one module per format in this folder, found by being there.

A format module has `SUMMARY`, one line for whom it is, `SUFFIX` of its file (empty if it writes a folder), and
`write(store, path)`. Modules whose names begin with an underscore are shared by several formats.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from pyoxigraph import Store
from rapidfuzz import process

from kg.errors import KgError


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format that a graph can be written in."""

    name: str
    summary: str
    suffix: str


def read_formats() -> tuple[Format, ...]:
    """The formats that there are, by name."""
    names = sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))
    modules = {name: import_module(f"{__name__}.{name}") for name in names}
    return tuple(Format(name=name, summary=module.SUMMARY, suffix=module.SUFFIX) for name, module in modules.items())


def export(store: Store, format: str, path: Path) -> Path:
    """Write a graph in the format of this name; the same graph gives the same bytes.

    Raises:
        KgError: there is no such format; the nearest are told.
    """
    names = [known.name for known in read_formats()]
    if format not in names:
        near = [name for name, _, _ in process.extract(format, names, limit=2, score_cutoff=50)]
        raise KgError("", f'No format is called "{format}".', f"Use one of: {', '.join(near or names)}.")
    path.parent.mkdir(parents=True, exist_ok=True)
    import_module(f"{__name__}.{format}").write(store, path)
    return path
