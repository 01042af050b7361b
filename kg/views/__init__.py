"""Interactive pages, one module per view in this folder, found by being there.

A view module has `FILE`, the name of its page, and `render(network) -> str`, the page's HTML.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from pyoxigraph import Store

_SHARED = ("layout", "links", "page", "select")


def view_names() -> list[str]:
    """The views that there are, sorted."""
    return sorted(module.name for module in iter_modules(__path__) if module.name not in _SHARED)


def render_views(store: Store, output: Path) -> list[Path]:
    """Writes every view's page into a folder and returns the paths."""
    from kg.views.links import read_network

    network = read_network(store)
    paths = []
    for name in view_names():
        view = import_module(f"{__name__}.{name}")
        path = output / view.FILE
        path.write_text(view.render(network), encoding="utf-8")
        paths.append(path)
    return paths
