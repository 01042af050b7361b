"""Other: a clear happening of no other type: an accident, arrest, trial, disaster, record or anniversary."""

from __future__ import annotations

from kg.events.other import courts, harm, public_life
from kg.model import Status
from kg.rules import ANYTHING, CAMEO, EventType, Example, Role

EVENT = EventType(
    name="Other",
    definition="A clear happening of no other type: an accident, arrest, trial, disaster, record or anniversary.",
    close_matches=(CAMEO + "173",),
    roles=(
        Role(name="agent", definition="who does it or to whom it belongs"),
        Role(name="patient", definition="who suffers it", kinds=ANYTHING),
        Role(name="recipient", definition="who gains by it"),
        Role(name="topic", definition="what it is about", kinds=ANYTHING),
    ),
    triggers=(*courts.TRIGGERS, *harm.TRIGGERS, *public_life.TRIGGERS),
    examples=(
        Example(text="Ana Bo fled the country.", gives=(("agent", "Ana Bo"),)),
        Example(text="Ana Bo is awaiting trial.", gives=(("patient", "Ana Bo"),), status=Status.PLANNED),
        Example(
            text="Ana Bo gave birth in Oslo.",
            gives=(
                ("agent", "Ana Bo"),
                ("place", "Oslo"),
            ),
        ),
        Example(text="Officers seized the diary on 3 May 2019 in Bergen.", gives=(("place", "Bergen"),)),
        Example(text="The government of Norway extended the deadline in May.", gives=(("agent", "Norway"),)),
        Example(
            text="Ghana went to the polls as Kofi Mensah was taken into custody.", gives=(("patient", "Kofi Mensah"),)
        ),
        Example(text="Nokia will cut 500 jobs.", gives=(("agent", "Nokia"),), status=Status.PLANNED),
        Example(
            text="Police arrested Alexei Navalny in Moscow.",
            gives=(("patient", "Alexei Navalny"), ("place", "Moscow")),
        ),
        Example(
            text="A court in Paris convicted Nicolas Sarkozy.",
            gives=(("patient", "Nicolas Sarkozy"),),
        ),
        Example(
            text="An earthquake struck Haiti in 2010.",
            gives=(("patient", "Haiti"),),
        ),
        Example(
            text="The judge Otto Kahn handed down a sentence of five years in Lima.",
            gives=(("agent", "Otto Kahn"), ("place", "Lima")),
        ),
        Example(
            text="Algerian journalist Ana Bo was given a suspended sentence.",
            gives=(("patient", "Ana Bo"),),
        ),
        Example(text="Ana Bo handed five-year jail term", gives=(("patient", "Ana Bo"),)),
    ),
    near_misses=(
        "Ana Bo fled the question.",
        "The United States joined the people of Mali in their pursuit of freedom.",
        "The longest sentences that Otto Kahn handed down in Lima were for fraud.",
        "Protests erupted in Lima.",
        "The bridge took five years of his life, Ana Bo said.",
        "The teacher charged the children with the task of drawing.",
        "Nokia recalled the early days.",
        "Ana Bo took the news as an order to leave.",
        "The painting arrested his attention.",
        "The minister charged a fee.",
        "Ana Bo went home to Peru after missing out on a place in the final.",
        "The delay has hurt the ambitions of the company in Lima.",
    ),
)
