"""The event types, one module each (a package where the rules are many); a type is found by its being here."""

from __future__ import annotations

import importlib
import pkgutil

from kg.rules import EventType

EVENT_TYPES: tuple[EventType, ...] = tuple(
    importlib.import_module(f"{__name__}.{module.name}").EVENT
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name)
)
