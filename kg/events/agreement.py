"""Agreement: a treaty, joint statement, contract or won bid between parties."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, EventType, Role

EVENT = EventType(
    name="Agreement",
    definition="A treaty, joint statement, contract or won bid between parties.",
    superclass="schema:InteractAction",
    close_matches=(
        PLOVER + "AGREE",
        CAMEO + "057",
    ),
    roles=(
        Role(name="signatory", definition="a party to it"),
        Role(name="topic", definition="the named document or what it is about", kinds=ANYTHING),
    ),
)
