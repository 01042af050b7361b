"""One HTML file that holds everything: pyvis collects and renders, the template and script are ours."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

from jinja2 import Environment, PackageLoader
from markupsafe import Markup

# Okabe & Ito's colours, told apart by colour-blind readers too; each kind has its own shape besides.
STYLES = {
    "Person": ("dot", "#0072B2"),
    "Organization": ("square", "#E69F00"),
    "Place": ("triangle", "#009E73"),
    "Event": ("diamond", "#CC79A7"),
    "Work": ("hexagon", "#7F7F7F"),
}
FAMILIES = {"role": "#3A3A3A", "relation": "#6B8E23", "event": "#D55E00", "told": "#56B4E9"}
_OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"hover": True, "hideEdgesOnDrag": False, "tooltipDelay": 1_000_000, "keyboard": False},
    "nodes": {"font": {"size": 0}, "borderWidth": 1.5, "chosen": False},
    "edges": {"smooth": False, "selectionWidth": 0, "hoverWidth": 0, "chosen": False},
}


def render_page(data: dict[str, object], *, title: str) -> str:
    """The page's HTML.

    `data` holds `nodes` (with `id`, `kind`, `x`, `y`, `size`), `edges` (with `id`, `from`, `to`, `facts`), `articles`
    and `total`. Text reaches the page only as JSON, and the script writes it only as text, so nothing in it can run.
    """
    from pyvis.network import Network  # takes a second to import

    network = Network(directed=True, height="100%", width="100%")
    for node in data["nodes"]:  # type: ignore[attr-defined]
        shape, color = STYLES[node["kind"]]
        network.add_node(
            node["id"], label=" ", x=node["x"], y=node["y"], size=node["size"], shape=shape, color=color, physics=False
        )
    for edge in data["edges"]:  # type: ignore[attr-defined]
        families = [fact["family"] for fact in edge["facts"]]
        family = next(family for family in FAMILIES if family in families)
        network.add_edge(
            edge["from"],
            edge["to"],
            id=edge["id"],
            color={"color": FAMILIES[family], "opacity": 0.45},
            width=round(1 + min(len(families), 9) ** 0.5, 1),
            arrows="",
        )
    network.options = _OPTIONS
    environment = Environment(loader=PackageLoader("kg.views"), autoescape=True)
    environment.filters["script_json"] = _script_json
    network.templateEnv = environment
    network.path = "page.html"
    vis = _vis_script()
    own, style = _template_text("page.js"), _template_text("page.css")
    environment.globals.update(
        title=title,
        data=data,
        kinds={kind: {"shape": shape, "color": color} for kind, (shape, color) in STYLES.items()},
        families=FAMILIES,
        vis_script=Markup(vis),
        page_script=Markup(own),
        page_style=Markup(style),
        policy=(
            f"default-src 'none'; script-src {_csp_hash(vis)} {_csp_hash(own)}; style-src 'unsafe-inline'; "
            "img-src data:; base-uri 'none'; form-action 'none'"
        ),
    )
    html: str = network.generate_html(name=FILE_NAME)
    return html


FILE_NAME = "page.html"  # pyvis wants a name that ends so; it writes no file


def _vis_script() -> str:
    """The vis-network library that pyvis bundles."""
    import pyvis

    path = Path(pyvis.__file__).parent / "lib" / "vis-9.1.2" / "vis-network.min.js"
    return path.read_text(encoding="utf-8").replace("</script", "<\\/script")


def _template_text(name: str) -> str:
    return (Path(__file__).parent / "templates" / name).read_text(encoding="utf-8")


def _script_json(value: object) -> Markup:
    """JSON that no HTML parser can mistake for markup."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return Markup(text)


def _csp_hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
