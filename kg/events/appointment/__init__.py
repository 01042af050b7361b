"""Appointment: an election, inauguration, nomination, resignation or dismissal."""

from __future__ import annotations

from kg.events.appointment import elections, offices
from kg.model import Kind
from kg.rules import EventType, Example, Role

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
    triggers=(
        *offices.POSTS,
        *elections.VOTES,
        *offices.SUCCESSION,
        *elections.POWER,
    ),
    examples=(
        Example(text="Ana Bo announced her candidacy in Oslo.", gives=(("patient", "Ana Bo"), ("place", "Oslo"))),
        Example(text="Karl Dorn's victory in the runoff was narrow.", gives=(("patient", "Karl Dorn"),)),
        Example(text="The sacking of Karl Dorn surprised Oslo.", gives=(("patient", "Karl Dorn"),)),
        Example(
            text="Boris Johnson appointed Rishi Sunak on Thursday.",
            gives=(("agent", "Boris Johnson"), ("patient", "Rishi Sunak")),
        ),
        Example(
            text="Robert Mugabe resigned in November 2017.",
            gives=(("patient", "Robert Mugabe"),),
        ),
        Example(text="Peru's general elections were held in April.", gives=(("place", "Peru"),)),
        Example(
            text="Emmanuel Macron was elected president in 2017.",
            gives=(("patient", "Emmanuel Macron"),),
        ),
        Example(text="The assembly proclaimed Ana Bo president of Peru.", gives=(("patient", "Ana Bo"),)),
        Example(text="Karl Dorn was declared winner of the election in Ghana.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Ana Bo replaced Karl Dorn as minister.", gives=(("patient", "Ana Bo"), ("patient", "Karl Dorn"))),
        Example(text="Ana Bo left her job in May.", gives=(("patient", "Ana Bo"),)),
        Example(text="Ana Bo took over as coach of Lens in May.", gives=(("patient", "Ana Bo"),)),
        Example(text="Karl Dorn was forced out of office in 2011.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Ana Bo ran for president in 2019.", gives=(("patient", "Ana Bo"),)),
        Example(text="Karl Dorn came to power in 2002.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Ana Bo handed over power to Karl Dorn.", gives=(("agent", "Ana Bo"), ("patient", "Karl Dorn"))),
        Example(
            text="Ana Bo defeated Karl Dorn in the mayoral election.",
            gives=(("patient", "Ana Bo"), ("patient", "Karl Dorn")),
        ),
        Example(text="Karl Dorn conceded defeat on Sunday.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Voters in Chad go to the polls on Sunday.", gives=(("place", "Chad"),)),
    ),
    near_misses=(
        "Voters are waiting for the 2071 polls in silence.",
        "Karl Dorn's victory over fear was narrow.",
        "She has an appointment with the dentist.",
        "He was named after his grandfather.",
        "The boy fired the gun.",
        "Karl Dorn took refuge in the Lima offices of the union.",
        "Ana Bo left the union's offices in February.",
        "Ana Bo headed Acme and made appointments in the body.",
        "Ana Bo is unfit to hold the office of judge.",
        "Karl Dorn has become an undisputed world leader in jazz.",
        "The appointments of Ana Bo's political friends angered voters.",
        "Ana Bo's political appointments angered voters.",
        "Ana Bo published a study titled “Money in Peru's General Elections”.",
        "The referee declared Ana Bo the winner.",
        "Ana Bo ran the ministry for years.",
        "The vaccine came to market in Chad.",
        "Ana Bo replaced the lamp in the office of the director.",
        "Ana Bo left the car at the office.",
    ),
)
