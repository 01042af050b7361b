"""Other: a clear happening of no other type: an accident, arrest, trial, disaster, record or anniversary."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, EventType, Role

EVENT = EventType(
    name="Other",
    definition="A clear happening of no other type: an accident, arrest, trial, disaster, record or anniversary.",
    close_matches=(CAMEO + "173",),
    roles=(
        Role(name="agent", definition="who does it or to whom it belongs"),
        Role(name="patient", definition="who suffers it", kinds=ANYTHING),
        Role(name="recipient", definition="who gains by it"),
        Role(name="topic", definition="what it is about", kinds=ANYTHING),
    ),
)
