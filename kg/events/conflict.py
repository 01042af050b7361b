"""Conflict: a war, attack, clash, killing or military operation."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, EventType, Role

EVENT = EventType(
    name="Conflict",
    definition="A war, attack, clash, killing or military operation.",
    superclass="schema:Action",
    close_matches=(
        PLOVER + "ASSAULT",
        CAMEO + "190",
    ),
    roles=(
        Role(name="agent", definition="who fights or attacks"),
        Role(name="patient", definition="who is attacked, hurt or killed", kinds=ANYTHING),
    ),
)
