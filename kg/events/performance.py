"""Performance: a show, concert, match, screening or exhibition."""

from __future__ import annotations

from kg.rules import ANYTHING, EventType, Role

EVENT = EventType(
    name="Performance",
    definition="A show, concert, match, screening or exhibition.",
    superclass="schema:Event",
    roles=(
        Role(name="agent", definition="who performs, plays or exhibits"),
        Role(name="topic", definition="the work that is shown", kinds=ANYTHING),
    ),
)
