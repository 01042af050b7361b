"""Launch: the start of a product, service, programme or vehicle."""

from __future__ import annotations

from kg.rules import ANYTHING, EventType, Role

EVENT = EventType(
    name="Launch",
    definition="The start of a product, service, programme or vehicle.",
    superclass="schema:Action",
    roles=(
        Role(name="agent", definition="who starts it"),
        Role(name="patient", definition="what is started", kinds=ANYTHING),
        Role(name="topic", definition="the named service or programme", kinds=ANYTHING),
    ),
)
