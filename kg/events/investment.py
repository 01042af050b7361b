"""Investment: money put into a company, project or place; a takeover."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, EventType, Example, Role, Trigger, slots, words

EVENT = EventType(
    name="Investment",
    definition="Money put into a company, project or place; a takeover.",
    superclass="schema:TransferAction",
    close_matches=(CAMEO + "061",),
    roles=(
        Role(name="agent", definition="who invests or buys"),
        Role(name="recipient", definition="into whom or what", kinds=ANYTHING),
        Role(name="patient", definition="what is bought", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="invest",
            lemmas=words("invest pump reinvest inject plow plough pour"),
            slots=slots("subject: agent", "in: recipient place", "into: recipient place", "with: recipient"),
            needs=("agent",),
            confidence=0.75,
        ),
        Trigger(
            name="acquire",
            lemmas=words("acquire purchase buy"),
            slots=slots("subject: agent", "object: patient", "from: recipient"),
            needs=("agent",),
            least=2,
            confidence=0.65,
        ),
        Trigger(
            name="sell",
            lemmas=words("sell divest"),
            slots=slots("subject: recipient", "object: patient", "to: agent"),
            needs=("recipient+agent", "patient+agent"),
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="merge",
            lemmas=words("merge"),
            slots=slots("subject: agent", "object: patient", "with: agent"),
            least=2,
            confidence=0.65,
        ),
        Trigger(
            name="stake",
            lemmas=words("acquire buy purchase sell take own increase raise hold"),
            slots=slots("subject: agent", "in: patient", "of: patient", "to: recipient", "from: recipient"),
            objects=words("stake share shares shareholding bond bonds equity"),
            needs=("agent",),
            confidence=0.7,
        ),
        Trigger(
            name="fund",
            lemmas=words("fund finance bankroll co-finance"),
            slots=slots("subject: agent", "object: recipient patient"),
            needs=("agent",),
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="fund-project",
            lemmas=words("fund finance bankroll co-finance"),
            slots=slots("subject: agent", "object: recipient patient"),
            objects=words(
                "project work works road railway bridge construction school hospital programme program research film "
                "campaign building infrastructure extension expansion plant opera development scheme line"
            ),
            needs=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words("investment acquisition takeover buyout merger ipo financing"),
            slots=slots(
                "poss: agent",
                "by: agent",
                "from: agent",
                "subject: agent",
                "compound: agent",
                "in: recipient place",
                "into: recipient place",
                "of: patient",
                "between: agent",
                "with: agent",
            ),
            light=words(
                "make announce complete launch plan approve finalize finalise secure pledge attract seek receive"
            ),
            without=words("language data knowledge good return main wise private public domestic"),
            needs=("agent",),
            least=2,
            confidence=0.65,
        ),
        Trigger(
            name="raise",
            lemmas=words("raise secure"),
            slots=slots("subject: recipient", "from: agent"),
            objects=words("capital funding round fund million billion"),
            needs=("recipient",),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(
            text="Toyota invested $500 million in Uber.",
            gives=(("agent", "Toyota"), ("recipient", "Uber")),
        ),
        Example(
            text="Facebook acquired WhatsApp in 2014.",
            gives=(("agent", "Facebook"), ("patient", "WhatsApp")),
        ),
    ),
    near_misses=(
        "He bought a car.",
        "Children acquire language early.",
    ),
)
