"""Visit: a journey of somebody to a place or body."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, EventType, Role

EVENT = EventType(
    name="Visit",
    definition="A journey of somebody to a place or body.",
    superclass="schema:TravelAction",
    close_matches=(CAMEO + "042",),
    roles=(
        Role(name="agent", definition="the visitor"),
        Role(name="host", definition="the country or body that is visited"),
        Role(name="attendee", definition="who comes along or receives"),
        Role(name="topic", definition="the named thing that is looked at", kinds=ANYTHING),
    ),
)
