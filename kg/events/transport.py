"""Transport: the carriage of goods or people."""

from __future__ import annotations

from kg.rules import ANYTHING, EventType, Role

EVENT = EventType(
    name="Transport",
    definition="The carriage of goods or people.",
    superclass="schema:TransferAction",
    roles=(
        Role(name="agent", definition="who or what carries", kinds=ANYTHING),
        Role(name="patient", definition="what is carried", kinds=ANYTHING),
        Role(name="recipient", definition="the place or body it goes to"),
    ),
)
