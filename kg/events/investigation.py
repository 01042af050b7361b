"""Investigation: a probe, inquiry, audit or inspection."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, EventType, Example, Role, Trigger, slots, words

EVENT = EventType(
    name="Investigation",
    definition="A probe, inquiry, audit or inspection.",
    superclass="schema:AssessAction",
    close_matches=(CAMEO + "090",),
    roles=(
        Role(name="agent", definition="who investigates"),
        Role(name="patient", definition="who or what is investigated", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="verb",
            lemmas=words("investigate probe audit raid"),
            slots=slots("subject: agent", "object: patient", "into: patient"),
            needs=("agent", "patient", "place+time"),
            unnamed=(
                "agent",
                "patient",
            ),
            confidence=0.7,
        ),
        Trigger(
            name="examine",
            lemmas=words("inspect interrogate question examine search"),
            slots=slots("subject: agent", "object: patient / Person Organization Place"),
            needs=("patient",),
            unnamed=("agent+patient",),
            confidence=0.55,
        ),
        Trigger(
            name="question",
            lemmas=words("question interrogate interview"),
            slots=slots("subject: agent", "object: patient"),
            objects=words(
                "suspect witness man woman people person teenager driver official resident employee soldier personnel "
                "roommate relative neighbour neighbor"
            ),
            needs=("agent", "place", "time"),
            unless=words("reporter newspaper magazine television radio podcast"),
            unnamed=(
                "agent",
                "patient",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="case",
            lemmas=words("open reopen launch close register"),
            slots=slots("subject: agent", "against: patient", "into: patient"),
            objects=words("case investigation inquiry probe fir"),
            needs=("agent", "patient"),
            unnamed=(
                "agent",
                "object",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="autopsy",
            pos="noun",
            lemmas=words("autopsy post-mortem"),
            slots=slots("subject: agent", "by: agent", "of: patient", "on: patient"),
            light=words("perform conduct carry"),
            needs=("agent", "patient"),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="tests",
            pos="noun",
            lemmas=words("test check screening examination assessment evaluation search sweep"),
            slots=slots("subject: agent", "by: agent", "on: patient", "of: patient"),
            light=words("conduct carry perform undertake run order"),
            supported=True,
            without=words("nuclear missile rocket flight weapons ballistic crash exam job"),
            needs=("agent", "patient", "place+time"),
            confidence=0.6,
        ),
        Trigger(
            name="manhunt",
            pos="noun",
            lemmas=words("manhunt"),
            slots=slots("subject: agent", "by: agent", "for: patient / Person"),
            light=words("launch begin conduct start mount"),
            needs=("agent", "patient", "place"),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="search-of",
            pos="noun",
            lemmas=words("search"),
            slots=slots("of: patient", "by: agent"),
            objects=words(
                "house home office apartment flat premises building car vehicle property headquarters shop warehouse"
            ),
            light=words("conduct carry make"),
            needs=("agent", "patient", "place"),
            confidence=0.6,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words("investigation probe audit inspection inquest raid review"),
            slots=slots(
                "poss: agent",
                "by: agent",
                "subject: agent",
                "compound: agent",
                "into: patient",
                "of: patient",
                "against: patient",
                "on: patient",
                "iobj: patient",
            ),
            light=words(
                "launch open conduct start begin order carry lead face undergo initiate announce complete close hold "
                "undertake make"
            ),
            without=words("book film peer space literature periodic performance air"),
            needs=("agent", "patient"),
            unnamed=(
                "agent",
                "patient",
                "time",
                "place",
            ),
            confidence=0.7,
        ),
        Trigger(
            name="inquiry",
            pos="noun",
            lemmas=words("inquiry enquiry"),
            slots=slots("poss: agent", "by: agent", "subject: agent", "into: patient", "against: patient"),
            light=words(
                "launch open conduct start begin initiate order carry lead face undergo announce hold undertake"
            ),
            supported=True,
            needs=("agent", "patient"),
            unnamed=("agent",),
            confidence=0.7,
        ),
        Trigger(
            name="inquiry-into",
            pos="noun",
            lemmas=words("inquiry enquiry"),
            slots=slots("into: patient", "by: agent", "poss: agent"),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="questioning",
            pos="noun",
            lemmas=words("interrogation questioning"),
            slots=slots("poss: patient", "of: patient", "by: agent"),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="under",
            pos="noun",
            lemmas=words("investigation scrutiny probe"),
            slots=slots("subject: patient", "by: agent"),
            modifiers=("under",),
            confidence=0.6,
        ),
        Trigger(
            name="search",
            lemmas=words("search raid comb"),
            slots=slots("subject: agent", "object: patient"),
            objects=words(
                "house home office apartment flat premises building car vehicle property headquarters shop "
                "warehouse compound"
            ),
            needs=(
                "agent",
                "patient",
                "place",
                "time",
            ),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="survey",
            pos="noun",
            lemmas=words("survey poll census"),
            slots=slots(
                "by: agent",
                "subject: agent",
                "poss: agent / Organization",
                "compound: agent / Organization",
                "of: patient",
                "among: patient",
                "in: place",
                "across: place",
            ),
            light=words("conduct carry undertake commission"),
            supported=True,
            needs=(
                "agent",
                "place",
                "time",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="inspect-works",
            lemmas=words("inspect"),
            slots=slots("subject: agent"),
            objects=words(
                "airport base bridge camp centre center construction damage dam factory facility farm hospital market "
                "mine "
                "plant port prison project reactor road school ship shop site station vessel work works"
            ),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="subpoena",
            lemmas=words("subpoena summon"),
            slots=slots("subject: agent", "object: patient / Person Organization"),
            near=words(
                "court police questioning inquiry probe prosecutor prosecutors committee panel commission tribunal"
            ),
            needs=("patient",),
            unnamed=("agent+patient",),
            confidence=0.6,
        ),
        Trigger(
            name="exhume",
            lemmas=words("exhume"),
            slots=slots("subject: agent", "object: patient"),
            needs=("agent", "patient", "place", "time"),
            confidence=0.65,
        ),
        Trigger(
            name="poll",
            lemmas=words("survey poll"),
            slots=slots("subject: agent", "in: place"),
            objects=words(
                "people adult resident respondent voter household company firm student worker consumer person"
            ),
            needs=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="survey-of",
            pos="noun",
            lemmas=words("survey poll"),
            slots=slots(
                "by: agent / Organization", "poss: agent / Organization", "compound: agent / Organization", "in: place"
            ),
            without=words("exit opinion straw"),
            unless=words("election elections candidates voters polling"),
            needs=("agent",),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(
            text="The Ministry of Health conducted random tests on 200 cooks.", gives=(("agent", "Ministry of Health"),)
        ),
        Example(text="An Ipsos survey asked readers about the plan.", gives=(("agent", "Ipsos"),)),
        Example(text="A survey was conducted by Ipsos in May 2019.", gives=(("agent", "Ipsos"),)),
        Example(text="Police searched a warehouse in Lagos.", gives=(("place", "Lagos"),)),
        Example(
            text="The European Commission launched an investigation into Google.",
            gives=(("agent", "European Commission"), ("patient", "Google")),
        ),
        Example(
            text="The FBI investigated Hillary Clinton in 2016.",
            gives=(("agent", "FBI"), ("patient", "Hillary Clinton")),
        ),
        Example(text="Ana Bo inspected a factory in Lyon.", gives=(("agent", "Ana Bo"), ("place", "Lyon"))),
        Example(text="Karl Dorn was summoned by police for questioning.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Ipsos polled 2,000 adults in Chad.", gives=(("agent", "Ipsos"), ("place", "Chad"))),
    ),
    near_misses=(
        "When questioned by reporters, Ana Bo smiled.",
        "The army of Chad conducted a missile test in Lima.",
        "The topic deserves investigation.",
        "Readers can search the archive.",
        "Ana Bo summoned up her courage before the committee.",
    ),
)
