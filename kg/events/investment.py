"""Investment: money put into a company, project or place; a takeover."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, EventType, Role

EVENT = EventType(
    name="Investment",
    definition="Money put into a company, project or place; a takeover.",
    superclass="schema:TransferAction",
    close_matches=(CAMEO + "061",),
    roles=(
        Role(name="agent", definition="who invests or buys"),
        Role(name="recipient", definition="into whom or what", kinds=ANYTHING),
        Role(name="patient", definition="what is bought", kinds=ANYTHING),
    ),
)
