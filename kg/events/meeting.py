"""Meeting: talks between persons, delegations or states that come together."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, EventType, Role

EVENT = EventType(
    name="Meeting",
    definition="Talks between persons, delegations or states that come together.",
    superclass="schema:InteractAction",
    close_matches=(
        PLOVER + "CONSULT",
        CAMEO + "040",
    ),
    roles=(
        Role(name="attendee", definition="a side of the talks"),
        Role(name="host", definition="who receives the others"),
        Role(name="agent", definition="who seeks the meeting"),
        Role(name="topic", definition="what the talks are about", kinds=ANYTHING),
    ),
)
