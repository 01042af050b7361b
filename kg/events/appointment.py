"""Appointment: an election, inauguration, nomination, resignation or dismissal."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import EventType, Role

EVENT = EventType(
    name="Appointment",
    definition="An election, inauguration, nomination, resignation or dismissal.",
    superclass="schema:ChooseAction",
    roles=(
        Role(name="agent", definition="who appoints, elects or dismisses"),
        Role(name="patient", definition="who takes or leaves the office"),
        Role(
            name="recipient", definition="the body in which the office is held", kinds=(Kind.ORGANIZATION, Kind.PLACE)
        ),
    ),
)
