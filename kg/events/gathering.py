"""Gathering: an expo, forum, summit, conference, session or rally."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, EventType, Role

EVENT = EventType(
    name="Gathering",
    definition="An expo, forum, summit, conference, session or rally.",
    superclass="schema:Event",
    close_matches=(
        PLOVER + "CONSULT",
        CAMEO + "040",
    ),
    roles=(
        Role(name="host", definition="who holds it"),
        Role(name="attendee", definition="who takes part"),
        Role(name="speaker", definition="who speaks at it"),
        Role(name="topic", definition="what it is about", kinds=ANYTHING),
    ),
)
