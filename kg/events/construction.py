"""Construction: building works, begun, going on or completed."""

from __future__ import annotations

from kg.model import Status
from kg.rules import ANYTHING, EventType, Example, Role, Trigger, slots, words

_WORKS = words(
    "factory site plant bridge road highway railway line station airport port dam school hospital house "
    "housing home tower building stadium pipeline terminal center centre park museum mosque church temple "
    "facility base wall tunnel reactor rail metro power infrastructure hotel complex village city mall "
    "library apartment warehouse canal runway headquarters university grid network hub mine refinery "
    "barrage reservoir zone embassy prison settlement monument memorial fence farm unit project block "
    "expressway motorway venue depot shelter clinic campus laboratory gate point"
)

_BEGUN = words(
    "begin start complete finish launch undertake lead carry approve finance halt resume suspend oversee fund"
)

EVENT = EventType(
    name="Construction",
    definition="Building works, begun, going on or completed.",
    superclass="schema:CreateAction",
    roles=(
        Role(name="agent", definition="who builds"),
        Role(name="patient", definition="what is built", kinds=ANYTHING),
        Role(name="recipient", definition="for whom"),
    ),
    triggers=(
        Trigger(
            name="build",
            lemmas=words(
                "build construct erect rebuild renovate refurbish modernize demolish dismantle restore upgrade"
            ),
            slots=slots("subject: agent", "object: patient", "for: recipient"),
            objects=_WORKS,
            needs=("agent", "patient", "place", "time"),
            unnamed=("patient",),
            confidence=0.7,
        ),
        Trigger(
            name="complete",
            lemmas=words("complete finish"),
            slots=slots("subject: agent", "object: patient"),
            objects=words(
                "factory plant bridge road railway line station airport port dam tower building stadium highway "
                "pipeline terminal tunnel reactor metro canal runway reservoir expressway motorway construction "
                "renovation"
            ),
            needs=("agent", "patient", "place", "time"),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="set-up",
            lemmas=words("set establish"),
            slots=slots("subject: agent", "object: patient"),
            objects=words("factory plant line base facility center centre terminal park hub station point"),
            needs=("agent", "place"),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words("construction reconstruction renovation groundbreaking demolition"),
            slots=slots(
                "poss: agent",
                "by: agent",
                "subject: agent",
                "of: patient / Place Organization",
                "for: recipient",
                "iobj: patient",
            ),
            light=_BEGUN,
            without=words("legal social grammatical sentence"),
            supported=True,
            needs=("agent", "patient", "place"),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="of-works",
            pos="noun",
            lemmas=words(
                "construction reconstruction renovation building demolition restoration rebuilding refurbishment "
                "rehabilitation redevelopment expansion upgrade installation excavation erection"
            ),
            slots=slots(
                "poss: agent", "by: agent", "subject: agent", "of: patient / Place Organization", "for: recipient"
            ),
            light=(*_BEGUN, *words("participate take join")),
            objects=_WORKS,
            needs=("agent", "patient", "place"),
            unnamed=(
                "patient",
                "agent",
            ),
            confidence=0.65,
        ),
        Trigger(
            name="works",
            pos="noun",
            lemmas=words("work works project"),
            slots=slots("poss: agent", "by: agent", "subject: agent", "of: patient", "on: patient"),
            modifiers=words("construction building renovation restoration rehabilitation excavation reconstruction"),
            light=_BEGUN,
            supported=True,
            needs=("agent", "patient", "place"),
            confidence=0.65,
        ),
        Trigger(
            name="ground",
            lemmas=words("break"),
            slots=slots("subject: agent", "on: patient"),
            objects=words("ground"),
            confidence=0.7,
        ),
        Trigger(
            name="enlarge",
            lemmas=words(
                "expand extend widen reconstruct rehabilitate redevelop overhaul retrofit pave bulldoze install "
                "excavate dredge"
            ),
            slots=slots("subject: agent", "object: patient", "for: recipient"),
            objects=words(
                "airport bridge canal dam factory harbour harbor highway hospital motorway pipeline plant port railway "
                "runway road school stadium station terminal tunnel turbine house home building museum metro street"
            ),
            needs=("agent", "patient", "place", "time"),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="lay",
            lemmas=words("lay"),
            slots=slots("subject: agent", "for: patient", "of: patient"),
            objects=words("stone cornerstone pipeline cable pipe track tracks"),
            needs=("agent", "patient", "place", "time"),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="build-ship",
            lemmas=words("build construct"),
            slots=slots("subject: agent", "object: patient"),
            objects=words(
                "ship submarine vessel frigate carrier destroyer warship corvette icebreaker ferry tanker boat"
            ),
            needs=("agent", "patient", "place"),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(text="The refurbishment of the stadium in Lima cost millions.", gives=(("place", "Lima"),)),
        Example(
            text="Volkswagen will build a new factory in Rwanda.",
            gives=(("agent", "Volkswagen"), ("place", "Rwanda")),
            status=Status.PLANNED,
        ),
        Example(
            text="Ethiopia began the construction of a dam in 2011.",
            gives=(("agent", "Ethiopia"),),
        ),
        Example(
            text="Chad will expand the airport in Kabul.",
            gives=(("agent", "Chad"), ("place", "Kabul")),
            status=Status.PLANNED,
        ),
        Example(
            text="Karl Dorn laid the first stone of a school in Kabul.",
            gives=(("agent", "Karl Dorn"), ("place", "Kabul")),
        ),
        Example(text="Chad built a submarine in Kabul.", gives=(("agent", "Chad"), ("place", "Kabul"))),
    ),
    near_misses=(
        "Ana Bo has yet to build a power base in Mali.",
        "The parties must build trust.",
        "Chad took part in the construction of a fairer society.",
        "The two countries built a strong relationship.",
        "Chad stands for building bridges rather than walls.",
        "Chad laid the foundation of peace in Kabul.",
        "Chad expanded its panel of experts.",
    ),
)
