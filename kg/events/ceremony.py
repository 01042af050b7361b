"""Ceremony: an opening, parade, award, inauguration of a work, funeral or laying of wreaths."""

from __future__ import annotations

from kg.rules import ANYTHING, EventType, Example, Role, Trigger, slots, words

EVENT = EventType(
    name="Ceremony",
    definition="An opening, parade, award, inauguration of a work, funeral or laying of wreaths.",
    superclass="schema:Event",
    roles=(
        Role(name="agent", definition="who performs it"),
        Role(name="attendee", definition="who is present"),
        Role(name="recipient", definition="who is honoured", kinds=ANYTHING),
        Role(name="topic", definition="what is opened or remembered", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words(
                "ceremony parade funeral wedding commemoration procession celebration ribbon-cutting unveiling burial "
                "memorial coronation reception banquet gala opening inauguration"
            ),
            slots=slots(
                "poss: recipient agent",
                "of: topic recipient",
                "for: recipient topic",
                "by: agent",
                "subject: attendee",
                "governor-at: attendee",
                "compound: topic / Organization Event Work",
                "iobj: topic",
            ),
            light=words(
                "attend join hold host lead witness stage take take_place begin address grace preside officiate "
                "celebrate mark"
            ),
            unnamed=("attendee+place", "attendee+time"),
            without=words("job new box hotel job. market"),
            confidence=0.7,
        ),
        Trigger(
            name="rite",
            pos="noun",
            lemmas=words(
                "investiture groundbreaking ground-breaking enthronement consecration christening baptism cremation "
                "requiem interment convocation prize-giving nuptials"
            ),
            slots=slots(
                "poss: recipient", "of: recipient topic", "by: agent", "subject: attendee", "governor-at: attendee"
            ),
            light=words("attend hold host lead witness take_place begin preside officiate mark perform conduct"),
            needs=("recipient", "topic", "agent", "attendee", "place+time"),
            confidence=0.65,
        ),
        Trigger(
            name="service",
            pos="noun",
            lemmas=words("service mass prayer"),
            slots=slots("for: recipient", "of: recipient", "by: agent", "subject: attendee", "governor-at: attendee"),
            modifiers=words("memorial funeral church thanksgiving commemorative requiem remembrance"),
            light=words("attend hold host lead take_place begin preside officiate conduct celebrate organize organise"),
            needs=("recipient", "agent", "attendee", "place"),
            confidence=0.65,
        ),
        Trigger(
            name="meal",
            pos="noun",
            lemmas=words("dinner luncheon lunch feast iftar breakfast"),
            slots=slots(
                "subject: attendee", "by: agent", "for: recipient", "with: attendee", "in honour of: recipient"
            ),
            light=words("attend host hold give"),
            supported=True,
            needs=("attendee", "agent", "recipient"),
            confidence=0.6,
        ),
        Trigger(
            name="marriage",
            pos="noun",
            lemmas=words("marriage engagement"),
            slots=slots("between: recipient", "of: recipient", "poss: recipient", "to: recipient", "with: recipient"),
            without=words("rules military public community civic"),
            needs=("recipient",),
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="award-to",
            pos="noun",
            lemmas=words("award prize medal trophy honour honor"),
            slots=slots("to: recipient / Person Organization", "by: agent", "from: agent"),
            light=words("go make present give hand bestow confer grant"),
            supported=True,
            needs=("recipient",),
            confidence=0.65,
        ),
        Trigger(
            name="guard-of-honour",
            lemmas=words("inspect review receive"),
            slots=slots("subject: agent", "from: agent"),
            objects=words("guard guards"),
            near=words("honour honor ceremonial"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.7,
        ),
        Trigger(
            name="lay",
            lemmas=words("lay"),
            slots=slots("subject: agent", "at: place", "for: recipient"),
            objects=words("wreath flower flowers wreaths bouquet"),
            unnamed=("agent",),
            confidence=0.85,
        ),
        Trigger(
            name="honour",
            lemmas=words("award confer bestow"),
            slots=slots(
                "subject: agent", "iobj: recipient", "object: recipient topic", "on: recipient", "to: recipient"
            ),
            needs=("recipient",),
            unless=words(
                "damages compensation construction contract contracts project projects tender costs points custody"
            ),
            confidence=0.7,
        ),
        Trigger(
            name="honour-people",
            lemmas=words("honour honor felicitate"),
            slots=slots("subject: agent", "object: recipient", "with: topic"),
            objects=words(
                "employee staff student winner athlete hero victim veteran soldier teacher artist member leader "
                "volunteer worker player graduate journalist writer scientist recipient"
            ),
            needs=("agent", "place+time"),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="honour-object",
            lemmas=words("present grant give receive"),
            slots=slots("subject: recipient agent", "iobj: recipient", "from: agent", "to: recipient"),
            objects=words("award prize medal honour honor order title knighthood trophy doctorate decoration"),
            confidence=0.7,
        ),
        Trigger(
            name="inaugurate",
            lemmas=words("inaugurate"),
            slots=slots("subject: agent", "object: topic / Organization Place Work Event"),
            needs=("agent", "topic", "place"),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="unveil",
            lemmas=words("unveil dedicate commemorate"),
            slots=slots("subject: agent", "object: topic"),
            objects=words(
                "statue monument memorial plaque bust mural bridge museum exhibition library hospital school stadium"
            ),
            needs=("agent", "topic", "place"),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="cut",
            lemmas=words("cut"),
            slots=slots("subject: agent"),
            objects=words("ribbon"),
            confidence=0.8,
        ),
        Trigger(
            name="marry",
            lemmas=words("marry wed enthrone crown knight"),
            slots=slots("subject: agent", "object: recipient agent", "to: recipient"),
            needs=("recipient", "agent+place", "agent+time"),
            confidence=0.65,
        ),
        Trigger(
            name="bury",
            lemmas=words("bury"),
            slots=slots("object: recipient / Person", "at: place", "in: place"),
            needs=("recipient+place", "recipient+time"),
            confidence=0.6,
        ),
        Trigger(
            name="tribute",
            lemmas=words("pay"),
            slots=slots("subject: agent", "to: recipient", "at: place"),
            objects=words("tribute respects homage"),
            needs=("agent+place", "agent+time"),
            confidence=0.65,
        ),
        Trigger(
            name="recognise",
            lemmas=words("recognise recognize fete decorate honour honor present"),
            slots=slots("subject: agent", "object: recipient", "with: topic"),
            near=words("award awards medal prize medals prizes trophy"),
            needs=("recipient",),
            confidence=0.65,
        ),
        Trigger(
            name="inauguration",
            pos="noun",
            lemmas=words("inauguration"),
            slots=slots(
                "of: topic / Organization Place Work Event", "by: agent", "poss: topic / Organization Place Work Event"
            ),
            light=words("attend mark hold witness celebrate lead"),
            needs=(
                "topic",
                "place",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="flag",
            lemmas=words("hoist raise light unfurl"),
            slots=slots("subject: agent", "of: topic", "at: place", "in: place"),
            objects=words("flag candle torch flame cauldron"),
            needs=("agent", "place"),
            unless=words("red concerns"),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="oath",
            lemmas=words("administer"),
            slots=slots("subject: agent", "to: recipient"),
            objects=words("oath"),
            needs=("agent", "recipient"),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="hand-prize",
            lemmas=words("hand accept collect"),
            slots=slots("subject: recipient agent", "iobj: recipient", "from: agent", "to: recipient"),
            objects=words("award prize medal honour honor knighthood trophy doctorate decoration"),
            needs=("recipient", "agent"),
            confidence=0.65,
        ),
        Trigger(
            name="shortlist",
            lemmas=words("nominate shortlist"),
            slots=slots("subject: agent", "object: recipient"),
            near=words("award awards prize prizes oscar oscars grammy grammys"),
            needs=("recipient",),
            confidence=0.65,
        ),
    ),
    examples=(
        Example(
            text="A memorial service for Ana Bo was held in Oslo.", gives=(("recipient", "Ana Bo"), ("place", "Oslo"))
        ),
        Example(
            text="Karl Dorn hosted a dinner for Eva Lund.", gives=(("attendee", "Karl Dorn"), ("recipient", "Eva Lund"))
        ),
        Example(text="The medal went to Eva Lund.", gives=(("recipient", "Eva Lund"),)),
        Example(
            text="Karl Dorn inspected a guard of honour in Oslo.", gives=(("agent", "Karl Dorn"), ("place", "Oslo"))
        ),
        Example(text="The inauguration of the Bergen Light Rail took place in Bergen.", gives=(("place", "Bergen"),)),
        Example(
            text="Ana Bo was recognised with a lifetime award in Oslo.",
            gives=(
                ("recipient", "Ana Bo"),
                ("place", "Oslo"),
            ),
        ),
        Example(
            text="Angela Merkel attended the opening ceremony in Hamburg.",
            gives=(("attendee", "Angela Merkel"), ("place", "Hamburg")),
        ),
        Example(
            text="Emmanuel Macron laid a wreath at the memorial in Verdun.",
            gives=(("agent", "Emmanuel Macron"), ("place", "Verdun")),
        ),
        Example(text="Ana Bo hoisted the flag in Lyon.", gives=(("agent", "Ana Bo"), ("place", "Lyon"))),
        Example(text="Karl Dorn handed the prize to Ana Bo.", gives=(("recipient", "Ana Bo"),)),
        Example(text="Ana Bo was nominated for two awards.", gives=(("recipient", "Ana Bo"),)),
    ),
    near_misses=(
        "The fall of the regime created an opening for Mali.",
        "The bus service in Oslo is free.",
        "Eva Lund ate her dinner.",
        "The shop is open on Sundays.",
        "The firm has openings for engineers.",
        "The report raised a red flag in Lyon.",
    ),
)
