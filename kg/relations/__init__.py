"""The relations, one file each; a relation is found by its file being here."""

from __future__ import annotations

import importlib
import pkgutil

from kg.rules import RelationRule

RELATIONS: tuple[RelationRule, ...] = tuple(
    importlib.import_module(f"{__name__}.{module.name}").RELATION
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name)
)
