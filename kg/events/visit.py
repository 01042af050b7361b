"""Visit: a journey of somebody to a place or body."""

from __future__ import annotations

from kg.model import Status
from kg.rules import ANYTHING, CAMEO, SPORTS, EventType, Example, Role, Trigger, slots, words

EVENT = EventType(
    name="Visit",
    definition="A journey of somebody to a place or body.",
    superclass="schema:TravelAction",
    close_matches=(CAMEO + "042",),
    roles=(
        Role(name="agent", definition="the visitor"),
        Role(name="host", definition="the country or body that is visited"),
        Role(name="attendee", definition="who comes along or receives"),
        Role(name="topic", definition="the named thing that is looked at", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="verb",
            lemmas=words("visit tour"),
            slots=slots(
                "subject: agent",
                "object: host place topic",
                "accompanied by: attendee",
                "along with: attendee",
                "together with: attendee",
            ),
            needs=("agent",),
            unless=words("doctor dentist"),
            unnamed=(
                "agent+place",
                "agent+host",
            ),
            confidence=0.85,
        ),
        Trigger(
            name="visiting",
            pos="amod",
            lemmas=words("visit tour"),
            slots=slots("subject: agent"),
            needs=("agent",),
            confidence=0.75,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words("visit trip tour stopover pilgrimage visitation"),
            slots=slots(
                "poss: agent",
                "by: agent",
                "subject: agent",
                "of: agent / Person",
                "from: agent",
                "governor: agent",
                "to: host place topic",
                "iobj: host place topic",
                "with: attendee",
                "compound: host place",
            ),
            light=words(
                "make pay begin start conclude end finish complete continue undertake conduct be have plan kick wrap "
                "embark cancel postpone delay arrive go come leave depart cut travel take take_place"
            ),
            without=words("ego power guided virtual book concert album farewell world comeback field school business"),
            needs=("agent", "place+time"),
            unnamed=(
                "agent+place",
                "agent+host",
            ),
            confidence=0.8,
        ),
        Trigger(
            name="arrival",
            pos="noun",
            lemmas=words("arrival"),
            slots=slots(
                "poss: agent / Person",
                "of: agent / Person",
                "in: place host / Place",
                "to: place host / Place",
                "at: place",
            ),
            needs=("agent+place",),
            unless=SPORTS,
            confidence=0.65,
        ),
        Trigger(
            name="motion",
            lemmas=words("arrive travel fly jet return head journey land"),
            slots=slots(
                "subject: agent",
                "in: place host / Place",
                "to: place host / Place",
                "for: place host / Place",
                "at: place",
            ),
            needs=("agent+place",),
            unless=SPORTS,
            unnamed=("agent+place",),
            confidence=0.7,
        ),
        Trigger(
            name="be-in",
            pos="be",
            lemmas=words("be"),
            slots=slots("subject: agent / Person", "in: place host / Place"),
            needs=("agent+place",),
            unless=SPORTS,
            confidence=0.6,
        ),
        Trigger(
            name="go",
            lemmas=words("go come depart leave"),
            slots=slots("subject: agent", "to: place host / Place", "for: place host / Place"),
            needs=("agent+place",),
            unless=SPORTS,
            confidence=0.6,
        ),
        Trigger(
            name="enter",
            lemmas=words("enter reach"),
            slots=slots("subject: agent / Person", "object: place host / Place"),
            needs=("agent+place",),
            unless=(*SPORTS, *words("agreement deal talks semi-final final population temperature temperatures")),
            confidence=0.6,
        ),
        Trigger(
            name="drive",
            lemmas=words("drive sail cycle walk trek swim hitchhike"),
            slots=slots("subject: agent / Person", "to: place host / Place", "into: place host / Place"),
            intransitive=True,
            needs=("agent+place",),
            unless=SPORTS,
            confidence=0.6,
        ),
        Trigger(
            name="call",
            lemmas=words("stay stop"),
            slots=slots("subject: agent / Person", "in: place host / Place", "at: place"),
            intransitive=True,
            needs=("agent+place+time",),
            unless=SPORTS,
            confidence=0.5,
        ),
    ),
    examples=(
        Example(
            text="Angela Merkel visited Poland on Tuesday.",
            gives=(("agent", "Angela Merkel"), ("host", "Poland"), ("place", "Poland")),
        ),
        Example(
            text="Emmanuel Macron is on a state visit to Japan.",
            gives=(("agent", "Emmanuel Macron"), ("host", "Japan")),
        ),
        Example(
            text="Justin Trudeau paid a visit to India last week.",
            gives=(("agent", "Justin Trudeau"), ("host", "India")),
        ),
        Example(
            text="Barack Obama plans to visit Kenya in July.",
            gives=(("agent", "Barack Obama"), ("host", "Kenya")),
            status=Status.PLANNED,
        ),
        Example(
            text="Narendra Modi did not visit Pakistan.",
            gives=(("agent", "Narendra Modi"), ("host", "Pakistan")),
            status=Status.DENIED,
        ),
        Example(
            text="Ana Bo, who is in Lima for talks, praised the law.",
            gives=(("agent", "Ana Bo"), ("place", "Lima")),
        ),
        Example(
            text="Tony Blair arrived in Havana on Saturday.",
            gives=(("agent", "Tony Blair"), ("place", "Havana")),
        ),
        Example(text="Ana Bo entered Peru on Monday.", gives=(("agent", "Ana Bo"), ("place", "Peru"))),
        Example(text="Ana Bo drove to Kabul on Monday.", gives=(("agent", "Ana Bo"), ("place", "Kabul"))),
    ),
    near_misses=(
        "During these hours people travelled to Bergen Avenue.",
        "Ana Bo, who's in Lima, said that the law was bad.",
        "The band has announced a world tour.",
        "Tourists can visit the museum on Sundays.",
        "The number of visits to the website doubled.",
        "The deal reached Chad last.",
    ),
)
