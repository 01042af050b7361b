"""Communication: a letter, call, message, speech, interview, briefing or news conference."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, EventType, Role

EVENT = EventType(
    name="Communication",
    definition="A letter, call, message, speech, interview, briefing or news conference.",
    superclass="schema:CommunicateAction",
    close_matches=(
        PLOVER + "CONSULT",
        CAMEO + "041",
    ),
    roles=(
        Role(name="speaker", definition="who speaks or gives the interview"),
        Role(name="agent", definition="who writes, calls or sends"),
        Role(name="recipient", definition="to whom", kinds=ANYTHING),
        Role(name="host", definition="whose briefing it is"),
        Role(name="topic", definition="about what", kinds=ANYTHING),
    ),
)
