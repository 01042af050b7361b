"""Investigation: a probe, inquiry, audit or inspection."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, EventType, Role

EVENT = EventType(
    name="Investigation",
    definition="A probe, inquiry, audit or inspection.",
    superclass="schema:AssessAction",
    close_matches=(CAMEO + "090",),
    roles=(
        Role(name="agent", definition="who investigates"),
        Role(name="patient", definition="who or what is investigated", kinds=ANYTHING),
    ),
)
