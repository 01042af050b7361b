"""Ceremony: an opening, parade, award, inauguration of a work, funeral or laying of wreaths."""

from __future__ import annotations

from kg.rules import ANYTHING, EventType, Role

EVENT = EventType(
    name="Ceremony",
    definition="An opening, parade, award, inauguration of a work, funeral or laying of wreaths.",
    superclass="schema:Event",
    roles=(
        Role(name="agent", definition="who performs it"),
        Role(name="attendee", definition="who is present"),
        Role(name="recipient", definition="who is honoured", kinds=ANYTHING),
        Role(name="topic", definition="what is opened or remembered", kinds=ANYTHING),
    ),
)
