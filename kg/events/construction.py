"""Construction: building works, begun, going on or completed."""

from __future__ import annotations

from kg.rules import ANYTHING, EventType, Role

EVENT = EventType(
    name="Construction",
    definition="Building works, begun, going on or completed.",
    superclass="schema:CreateAction",
    roles=(
        Role(name="agent", definition="who builds"),
        Role(name="patient", definition="what is built", kinds=ANYTHING),
        Role(name="recipient", definition="for whom"),
    ),
)
