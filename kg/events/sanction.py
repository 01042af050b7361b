"""Sanction: sanctions, bans, tariffs, embargoes and suspensions of rights."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, EventType, Role

EVENT = EventType(
    name="Sanction",
    definition="Sanctions, bans, tariffs, embargoes and suspensions of rights.",
    superclass="schema:Action",
    close_matches=(
        PLOVER + "SANCTION",
        CAMEO + "163",
    ),
    roles=(
        Role(name="agent", definition="who imposes or lifts it"),
        Role(name="patient", definition="who or what is hit by it", kinds=ANYTHING),
        Role(name="topic", definition="because of whom or what", kinds=ANYTHING),
    ),
)
