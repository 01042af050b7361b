"""Other: a clear happening of no other type: an accident, arrest, trial, disaster, record or anniversary."""

from __future__ import annotations

from kg.events.other import business, courts, crime, harm, health, public_life, states
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
    triggers=(
        *courts.TRIGGERS,
        *crime.TRIGGERS,
        *harm.TRIGGERS,
        *health.TRIGGERS,
        *public_life.TRIGGERS,
        *states.TRIGGERS,
        *business.TRIGGERS,
    ),
    examples=(
        Example(text="Ana Bo fled the country.", gives=(("agent", "Ana Bo"),)),
        Example(text="Ana Bo is awaiting trial.", gives=(("patient", "Ana Bo"),), status=Status.PLANNED),
        Example(text="The prosecution of Ana Bo began in Lima.", gives=(("patient", "Ana Bo"), ("place", "Lima"))),
        Example(text="The raid led to the arrest of two gunmen in Lima.", gives=(("place", "Lima"),)),
        Example(text="The tribunal delivered its verdict in Lima on 3 May 2019.", gives=(("place", "Lima"),)),
        Example(text="Acme's lawsuit against Orion was dropped.", gives=(("agent", "Acme"), ("patient", "Orion"))),
        Example(text="Residents of Lima felt strong tremors in Callao.", gives=(("place", "Callao"),)),
        Example(text="The bankruptcy of Orion Bank shook the country.", gives=(("patient", "Orion Bank"),)),
        Example(text="Ana Bo underwent surgery in Oslo.", gives=(("patient", "Ana Bo"), ("place", "Oslo"))),
        Example(
            text="Samoa gained independence from New Zealand in 1962.",
            gives=(("agent", "Samoa"), ("patient", "New Zealand")),
        ),
        Example(
            text="Britain's withdrawal from UNESCO drew anger.", gives=(("agent", "Britain"), ("recipient", "UNESCO"))
        ),
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
        Example(text="Karl Dorn was granted bail on Monday.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Karl Dorn went into exile in 1998.", gives=(("agent", "Karl Dorn"),)),
        Example(text="Karl Dorn fled the country in May.", gives=(("agent", "Karl Dorn"),)),
        Example(text="Three prisoners escaped from a jail in Lyon.", gives=(("place", "Lyon"),)),
        Example(text="Burglars broke into a house in Lyon.", gives=(("place", "Lyon"),)),
        Example(text="Karl Dorn was hunted down in Lyon.", gives=(("patient", "Karl Dorn"), ("place", "Lyon"))),
        Example(text="Police in Lyon busted a drug ring.", gives=(("place", "Lyon"),)),
        Example(text="Karl Dorn confessed to the murder.", gives=(("agent", "Karl Dorn"),)),
        Example(text="Prosecutors requested five years in prison for Karl Dorn.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Karl Dorn will stand trial in May.", gives=(("patient", "Karl Dorn"),), status=Status.PLANNED),
        Example(text="Karl Dorn faces charges of fraud.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Karl Dorn tested positive for malaria.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Karl Dorn suffered a stroke in 2013.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Karl Dorn underwent surgery in Lyon.", gives=(("patient", "Karl Dorn"), ("place", "Lyon"))),
        Example(text="Forty people lost their lives in Lyon.", gives=(("place", "Lyon"),)),
        Example(text="Three miners were trapped by a landslide in Peru.", gives=(("place", "Peru"),)),
        Example(text="Karl Dorn went missing in Lyon.", gives=(("patient", "Karl Dorn"),)),
        Example(text="A plane made an emergency landing in Lyon.", gives=(("place", "Lyon"),)),
        Example(text="Nokia raised prices in May.", gives=(("agent", "Nokia"),)),
        Example(text="Nokia laid off 500 workers in Lyon.", gives=(("agent", "Nokia"), ("place", "Lyon"))),
        Example(text="Norway defaulted on its debt.", gives=(("agent", "Norway"),)),
        Example(text="Nokia scrapped plans for a plant.", gives=(("agent", "Nokia"),)),
        Example(text="Norway rejected the proposal on Monday.", gives=(("agent", "Norway"),)),
        Example(text="Chad cut ties with Mali.", gives=(("agent", "Chad"), ("patient", "Mali"))),
        Example(text="Karl Dorn issued a decree.", gives=(("agent", "Karl Dorn"),)),
        Example(text="Karl Dorn dissolved parliament.", gives=(("agent", "Karl Dorn"),)),
        Example(text="Chad reopened its borders in May.", gives=(("agent", "Chad"),)),
        Example(text="Ana Bo moved to Peru in 1995.", gives=(("agent", "Ana Bo"), ("place", "Peru"))),
        Example(text="Ana Bo claimed a silver medal.", gives=(("agent", "Ana Bo"),)),
    ),
    near_misses=(
        "Ana Bo fled the question.",
        "The United States joined the people of Mali in their pursuit of freedom.",
        "The clearance of the courts in Peru took a year.",
        "His own collapse of will was felt.",
        "Acme won a vote of thanks.",
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
        "Ana Bo claimed the title of last of her line.",
        "The theory was tested on Karl Dorn's positive results.",
        "Karl Dorn faced fees.",
        "Ana Bo moved to the window.",
        "Acme broke into new markets.",
        "The song broke out of Peru.",
    ),
)
