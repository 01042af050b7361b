"""Query files: a `#+` header that says what is asked and with which parameters, and SPARQL."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import process

from kg.errors import QueryError

NAME_OR_IRI = "name or IRI"
KINDS = (NAME_OR_IRI, "number", "date", "text")
LIMIT = "limit"
"""The one parameter that is no variable: how many rows an answer shows."""

_HEADER = re.compile(r"#\+\s*(\w+):\s*(.*)")
_PARAMETER = re.compile(r"\s*(\w+)\s*\(([^()]*)\)\s*(?:,|$)")
_TOKEN = re.compile(
    r"""(?P<iri><[^<>"{}|^`\\\x00-\x20]*>)"""
    r"""|(?P<string>\"{3}(?:[^\\]|\\.)*?\"{3}|'{3}(?:[^\\]|\\.)*?'{3}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
    r"""|(?P<comment>\#[^\n]*)"""
    r"""|(?P<variable>[?$]\w+)"""
    r"""|(?P<prefixed>[\w.-]*:(?:[\w.:%\\-]*\w)?)"""
    r"""|(?P<word>@?\w+)"""
    r"""|(?P<brace>[{}])""",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A variable that whoever asks may bind; `kind` is one of `KINDS`."""

    name: str
    kind: str
    default: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question: SPARQL `text`, what it asks, and how its answer is best seen (table, map, timeline)."""

    name: str
    text: str
    where: str
    summary: str = ""
    view: str = "table"
    parameters: tuple[Parameter, ...] = ()

    def parameter(self, name: str) -> Parameter | None:
        """The parameter of this name, if there is one."""
        return next((parameter for parameter in self.parameters if parameter.name == name), None)


def query_folder() -> Path:
    """The folder of the shipped queries: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parent
    shipped = package / "shipped"
    return shipped if shipped.is_dir() else package.parent.parent / "queries"


def read_queries(folder: Path | None = None) -> tuple[Query, ...]:
    """All queries of a folder, checked, by name.

    Raises:
        QueryError: the folder has none, or one of them is wrong.
    """
    folder = folder or query_folder()
    paths = sorted(folder.glob("*.rq"))
    if not paths:
        raise QueryError(folder, "no .rq files in this folder.")
    return tuple(read_query(path) for path in paths)


def read_query(path: Path) -> Query:
    """The query in a file, checked.

    Raises:
        QueryError: it cannot be read, its header is wrong, or it asks for what is not allowed.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(path, f"cannot be read: {error}.") from error
    return parse_query(text, name=path.stem, where=_short(path))


def find_query(asked: str, folder: Path | None = None) -> Query:
    """The query that is meant: a name, a path, or SPARQL as typed.

    Raises:
        QueryError: no query has this name; the nearest are told.
    """
    folder = folder or query_folder()
    if re.search(r"[\s{]", asked.strip()) and not asked.strip().endswith(".rq"):
        return parse_query(asked, name="query", where="query")
    if asked.endswith(".rq") or Path(asked).is_file():
        return read_query(Path(asked))
    path = folder / f"{asked}.rq"
    if path.is_file():
        return read_query(path)
    names = sorted(path.stem for path in folder.glob("*.rq"))
    near = [name for name, _, _ in process.extract(asked, names, limit=3, score_cutoff=50)]
    raise QueryError("", f'No query is called "{asked}".', f"Close: {', '.join(near)}." if near else "See kg query.")


def parse_query(text: str, *, name: str, where: str) -> Query:
    """A query from its text: header, parameters and forbidden clauses checked (not the syntax of SPARQL)."""
    header: dict[str, str] = {}
    for line in text.splitlines():
        if match := _HEADER.match(line.strip()):
            header[match[1]] = f"{header[match[1]]} {match[2]}" if match[1] in header else match[2]
    if unknown := sorted(header.keys() - {"summary", "params", "view"}):
        raise QueryError(where, f"the header has unknown fields: {', '.join(unknown)}.", "Use summary, params, view.")
    query = Query(
        name=name,
        text=text,
        where=where,
        summary=header.get("summary", "").strip(),
        view=header.get("view", "table").strip(),
        parameters=_parameters(header.get("params", ""), where),
    )
    _refuse_outside(query)
    used = variables(text)
    refuse_unused((parameter.name for parameter in query.parameters), sorted({*used, LIMIT}), where)
    return query


def refuse_unused(names: Iterable[str], known: Iterable[str], where: str) -> None:
    """Raise if a parameter is no variable of the query, and tell the nearest that is.

    Raises:
        QueryError: "params not used in the query: persn. Did you mean person?"
    """
    candidates = list(known)
    unused = [name for name in names if name not in candidates]
    if unused:
        near = [found[0] for name in unused if (found := process.extractOne(name, candidates, score_cutoff=60))]
        meant = f"Did you mean {', '.join(dict.fromkeys(near))}?" if near else ""
        raise QueryError(where, f"params not used in the query: {', '.join(unused)}.", meant)


def variables(text: str) -> set[str]:
    """The names of the variables of a query, those in strings and comments left out."""
    return {match["variable"][1:] for match in _TOKEN.finditer(_unescaped(text)) if match["variable"]}


def pattern_start(query: Query) -> int:
    """The offset behind the brace that opens the pattern of a query, where a binding can be put in.

    Raises:
        QueryError: it has no pattern.
    """
    depth = 0
    openings: list[int] = []
    words: list[str] = []
    for token in _TOKEN.finditer(query.text):
        if token["brace"]:
            if token["brace"] == "{" and depth == 0:
                openings.append(token.end())
                if len(openings) == 1 and words and words[-1] == "CONSTRUCT":
                    openings.clear()  # the template
                    words.append("TEMPLATE")
            depth += 1 if token["brace"] == "{" else -1
        elif token["word"]:
            words.append(token["word"].upper())
    if not openings:
        raise QueryError(query.where, "has no pattern in braces to bind a parameter in.")
    return openings[0]


def _parameters(text: str, where: str) -> tuple[Parameter, ...]:
    found, position = [], 0
    while position < len(text.rstrip()):
        match = _PARAMETER.match(text, position)
        if match is None:
            raise QueryError(where, f"params are not readable: {text[position:].strip()!r}.", "Write: name (kind), …")
        kind, *more = (part.strip() for part in match[2].split(","))
        default = next((part.removeprefix("default ") for part in more if part.startswith("default ")), "")
        if kind not in KINDS:
            raise QueryError(where, f"unknown kind of parameter: {kind!r}.", f"Use one of: {', '.join(KINDS)}.")
        found.append(Parameter(name=match[1], kind=kind, default=default, optional="optional" in more))
        position = match.end()
    return tuple(found)


def _refuse_outside(query: Query) -> None:
    """Raise if a query would reach beyond the graph: over the network (SERVICE) or into files (FROM <file:…>)."""
    for text in sorted({query.text, _unescaped(query.text)}):
        _refuse_in(text, query)


def _refuse_in(text: str, query: Query) -> None:
    tokens = [match for match in _TOKEN.finditer(text) if not match["comment"]]
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        word = (token["word"] or "").upper()
        if word in ("SERVICE", "LOAD"):
            raise QueryError(query.where, f"{word} is not allowed: a query may not reach beyond the graph.")
        if word == "FROM":
            named = following is not None and (following["word"] or "").upper() == "NAMED"
            target = tokens[tokens.index(token) + 2] if named and tokens.index(token) + 2 < len(tokens) else following
            if target is not None and not re.match(r"<https?://", target.group(), re.IGNORECASE):
                raise QueryError(query.where, f"FROM {target.group()} is not allowed: it is no graph of the dataset.")


def _unescaped(text: str) -> str:
    """The text with its Unicode escapes decoded, which SPARQL allows anywhere, keywords included."""
    return _ESCAPE.sub(lambda match: _char(int(match[1] or match[2], 16)), text)


def _char(code: int) -> str:
    return chr(code) if code <= 0x10FFFF else "\ufffd"


def _short(path: Path) -> str:
    """The path as people write it: from the working folder, if it lies below."""
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)
