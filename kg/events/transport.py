"""Transport: the carriage of goods or people."""

from __future__ import annotations

from kg.rules import ANYTHING, SPORTS, EventType, Example, Role, Trigger, slots, words

# Goods that go somewhere, nobody says whose or when, are no one shipment: "gold is smuggled to Chad".
_KNOWN = ("agent+recipient", "agent+place", "patient+recipient", "patient+place", "recipient+time", "place+time")

EVENT = EventType(
    name="Transport",
    definition="The carriage of goods or people.",
    superclass="schema:TransferAction",
    roles=(
        Role(name="agent", definition="who or what carries", kinds=ANYTHING),
        Role(name="patient", definition="what is carried", kinds=ANYTHING),
        Role(name="recipient", definition="the place or body it goes to"),
    ),
    triggers=(
        Trigger(
            name="carry",
            lemmas=words("transport ship ferry airlift haul smuggle"),
            slots=slots(
                "subject: agent", "object: patient", "to: recipient place", "from: place", "into: recipient place"
            ),
            needs=_KNOWN,
            unnamed=(
                "patient+place",
                "agent+place",
                "patient+recipient",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="deliver",
            lemmas=words("deliver carry convey transfer take bring send"),
            slots=slots(
                "subject: agent", "object: patient", "to: recipient place", "from: place", "into: recipient place"
            ),
            objects=words(
                "goods cargo grain wheat oil gas fuel coal container passenger prisoner detainee patient body bodies "
                "equipment material shipment load livestock parcel vehicle car truck drug cocaine heroin freight"
            ),
            needs=_KNOWN,
            unnamed=(
                "patient+place",
                "agent+place",
                "patient+recipient",
            ),
            confidence=0.55,
        ),
        Trigger(
            name="vehicle",
            lemmas=words("leave depart sail dock berth arrive run travel"),
            slots=slots(
                "object: place",
                "from: place",
                "for: recipient place",
                "to: recipient place",
                "in: place",
                "at: place",
            ),
            subjects=words(
                "train ship vessel freighter flight plane convoy truck cargo shipment ferry tanker lorry boat"
            ),
            needs=("place",),
            confidence=0.65,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words("shipment delivery consignment airlift convoy"),
            slots=slots(
                "poss: agent",
                "by: agent",
                "from: agent",
                "subject: agent",
                "to: recipient place",
                "compound: agent",
            ),
            light=words("make begin start receive send block halt resume arrive leave dispatch"),
            needs=("recipient", "agent"),
            confidence=0.6,
        ),
        Trigger(
            name="deportation",
            pos="noun",
            lemmas=words("deportation repatriation resettlement relocation"),
            slots=slots(
                "of: patient",
                "poss: patient / Person",
                "by: agent",
                "to: recipient place",
                "from: place",
                "subject: agent",
            ),
            light=words("order begin carry complete announce"),
            needs=("patient", "agent+recipient"),
            confidence=0.6,
        ),
        Trigger(
            name="deport",
            lemmas=words("deport extradite repatriate relocate resettle"),
            slots=slots("subject: agent", "object: patient", "to: recipient place", "from: place"),
            needs=("recipient", "agent", "patient"),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="hospital",
            lemmas=words("take rush escort bring transfer move airlift drive fly admit send"),
            slots=slots("subject: agent", "object: patient / Person", "to: place"),
            objects=words("hospital morgue mortuary court station headquarters clinic shelter"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="ashore",
            lemmas=words("come wash swim wade"),
            slots=slots("subject: agent", "on: place", "in: place", "at: place"),
            particles=words("ashore"),
            needs=(
                "agent",
                "place",
            ),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="taken",
            lemmas=words("take bring transfer escort fly move march"),
            slots=slots("subject: agent", "object: patient / Person", "to: place"),
            needs=(
                "patient+place",
                "patient+recipient",
            ),
            unnamed=("patient+place",),
            unless=SPORTS,
            confidence=0.55,
        ),
        Trigger(
            name="banish",
            lemmas=words("exile banish"),
            slots=slots("subject: agent", "object: patient / Person", "to: recipient place", "from: place"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="send-people",
            lemmas=words("send dispatch despatch deploy rush fly"),
            slots=slots("subject: agent", "to: recipient place"),
            objects=words(
                "team delegation doctor medic nurse expert rescuer firefighter engineer mission observer inspector "
                "reporter "
                "staff official envoy"
            ),
            needs=("agent+place", "agent+recipient"),
            unnamed=("agent+place",),
            confidence=0.6,
        ),
        Trigger(
            name="lead-men",
            lemmas=words("lead march"),
            slots=slots("subject: agent / Person", "to: place", "into: place", "from: place"),
            objects=words("army troop troops man men soldier force forces"),
            needs=("agent+place",),
            confidence=0.55,
        ),
        Trigger(
            name="give-back",
            lemmas=words("return repatriate restitute"),
            slots=slots("subject: agent", "to: recipient place", "from: place"),
            objects=words(
                "artefact artifact bronze painting sculpture statue remains treasure relic manuscript skull body bodies"
            ),
            needs=("agent", "recipient"),
            unnamed=("agent+recipient",),
            confidence=0.65,
        ),
    ),
    examples=(
        Example(text="The deportation of Ana Bo to Peru was halted.", gives=(("patient", "Ana Bo"), ("place", "Peru"))),
        Example(
            text="Ana Bo was taken to Bergen by two officers.",
            gives=(
                ("patient", "Ana Bo"),
                ("place", "Bergen"),
            ),
        ),
        Example(text="Ana Bo was rushed to hospital.", gives=(("patient", "Ana Bo"),)),
        Example(
            text="In May 2019 a ship transported grain to Egypt.",
            gives=(("recipient", "Egypt"), ("place", "Egypt")),
        ),
        Example(text="Karl Dorn was exiled to Elba in 1814.", gives=(("patient", "Karl Dorn"), ("place", "Elba"))),
        Example(text="Chad sent a team of doctors to Mali.", gives=(("agent", "Chad"), ("recipient", "Mali"))),
        Example(text="Karl Dorn led his men to Kabul.", gives=(("agent", "Karl Dorn"), ("place", "Kabul"))),
        Example(text="Germany returned two bronzes to Benin.", gives=(("agent", "Germany"), ("recipient", "Benin"))),
    ),
    near_misses=(
        "A truck hit a car in Bergen, leaving Ana Bo dead.",
        "The plot takes Ana Bo back to her youth.",
        "The minister will carry out reforms.",
        "The speech carried weight.",
        "Most of the gold is smuggled to Chad.",
        "The road leads to Kabul.",
    ),
)
