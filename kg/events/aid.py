"""Aid: military, economic or humanitarian help."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, EventType, Role

EVENT = EventType(
    name="Aid",
    definition="Military, economic or humanitarian help.",
    superclass="schema:TransferAction",
    close_matches=(
        PLOVER + "AID",
        CAMEO + "070",
    ),
    roles=(
        Role(name="agent", definition="who helps"),
        Role(name="recipient", definition="who is helped"),
        Role(name="topic", definition="against or for what", kinds=ANYTHING),
    ),
)
