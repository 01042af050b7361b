"""Corrections by hand that survive a rebuild: a plain file with one correction a line, cells divided by tabs.

    same       Muxtar Babayev     Mukhtar Babayev
    different  Wang Yi            Wang Yu
    kind       Zhongnanhai        Place
    name       person/xi-jinping  Xi Jinping

Names are written as in the text (case and accents do not count) or as keys of an earlier build ("person/xi-jinping").
`same` joins, `different` keeps apart, `kind` says what a name names, `name` sets the name shown. Lines that are empty
or
begin with # are skipped.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.errors import KgError
from kg.model import Kind
from kg.names import fold, slugify

_VERBS = ("same", "different", "kind", "name")
_SHAPE = "same A B, different A B, kind A Place or name A B"


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """What a person says about names; pairs in the order of the file."""

    same: tuple[tuple[str, str], ...] = ()
    different: tuple[tuple[str, str], ...] = ()
    kinds: tuple[tuple[str, Kind], ...] = ()
    names: tuple[tuple[str, str], ...] = ()


def name_form(name: str) -> str:
    """The form under which a name or a key is compared: `person/xi-jinping` and "Xi Jinping" are one.

    >>> name_form("person/xi-jinping") == name_form("Xi Jinping")
    True
    """
    local = name.partition("/")[2] if "/" in name and " " not in name and name == name.lower() else name
    return slugify(local) or fold(local).casefold()


def read_corrections(path: Path) -> Corrections:
    """The corrections in a file.

    Raises:
        KgError: the file cannot be read; a line has another number of cells, an unknown first word or kind.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        what = "is not UTF-8 text." if isinstance(error, UnicodeDecodeError) else "cannot be read."
        raise KgError(path, what, "Check the path given with --corrections.") from error
    same, different, kinds, names = [], [], [], []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t") if cell.strip()]
        where = f"{path}:{number}"
        if len(cells) != 3 or cells[0] not in _VERBS:
            raise KgError(where, f"not a correction: {line!r}.", f"Write {_SHAPE}, cells divided by tabs.")
        verb, left, right = cells
        if verb == "same":
            same.append((left, right))
        elif verb == "different":
            different.append((left, right))
        elif verb == "name":
            names.append((left, right))
        elif right in set(Kind):
            kinds.append((left, Kind(right)))
        else:
            raise KgError(where, f"no kind is called {right!r}.", f"Write one of {', '.join(Kind)}.")
    return Corrections(same=tuple(same), different=tuple(different), kinds=tuple(kinds), names=tuple(names))
