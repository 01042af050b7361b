"""Investment: money put into a company, project or place; a takeover."""

from __future__ import annotations

from kg.model import Status
from kg.rules import ANYTHING, CAMEO, VIOLENCE, EventType, Example, Role, Trigger, slots, words

_MONEY = words("$ us$ € £ ¥ million billion trillion dollar euro pound yuan yen money fund funds cash capital sum")
_NO_INVESTMENT = words("language data knowledge good return main wise private public domestic")

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
            lemmas=words("invest reinvest"),
            slots=slots("subject: agent", "in: recipient place", "into: recipient place", "with: recipient"),
            needs=("agent",),
            confidence=0.75,
        ),
        Trigger(
            name="inject",
            lemmas=words("pump inject plow plough pour"),
            slots=slots("subject: agent", "in: recipient place", "into: recipient place"),
            objects=_MONEY,
            needs=("agent",),
            confidence=0.7,
        ),
        Trigger(
            name="allocate",
            lemmas=words("allocate earmark"),
            slots=slots("subject: agent", "to: recipient", "for: recipient"),
            objects=_MONEY,
            needs=("agent", "recipient"),
            confidence=0.6,
        ),
        Trigger(
            name="acquire",
            lemmas=words("acquire purchase buy"),
            slots=slots("subject: agent", "object: patient", "from: recipient"),
            needs=("agent",),
            least=2,
            unnamed=("agent+thing+named",),
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
                "iobj: recipient place",
            ),
            light=words(
                "make announce complete launch plan approve finalize finalise secure pledge attract seek receive draw"
            ),
            without=_NO_INVESTMENT,
            needs=("agent+recipient", "agent+patient", "agent+place"),
            confidence=0.65,
        ),
        Trigger(
            name="made",
            pos="noun",
            lemmas=words("investment"),
            slots=slots(
                "poss: agent",
                "by: agent",
                "from: agent",
                "subject: agent",
                "in: recipient place",
                "into: recipient place",
                "iobj: recipient place",
            ),
            light=words("make announce pledge add promise commit attract draw receive amass"),
            without=_NO_INVESTMENT,
            supported=True,
            needs=("agent", "recipient", "place"),
            confidence=0.65,
        ),
        Trigger(
            name="sale",
            pos="noun",
            lemmas=words("sale purchase sell-off disposal divestment divestiture"),
            slots=slots(
                "of: patient / Organization Work Place",
                "by: agent",
                "to: agent / Organization Person Place",
                "from: recipient / Organization Person",
            ),
            light=words("announce complete approve finalize finalise block agree"),
            needs=("agent+patient", "patient+recipient"),
            confidence=0.6,
        ),
        Trigger(
            name="privatization",
            pos="noun",
            lemmas=words("privatization privatisation nationalization nationalisation flotation"),
            slots=slots("of: patient / Organization", "poss: patient / Organization", "by: agent"),
            light=words("announce complete approve order begin"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="raise",
            lemmas=words("raise secure"),
            slots=slots("subject: recipient", "from: agent"),
            objects=words("capital funding round fund million billion"),
            needs=("recipient",),
            confidence=0.6,
        ),
        Trigger(
            name="take-over",
            lemmas=words("take"),
            slots=slots("subject: agent / Organization", "object: patient / Organization"),
            particles=words("over"),
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="control",
            lemmas=words("take gain seize acquire"),
            slots=slots("subject: agent", "of: patient / Organization Work", "over: patient / Organization Work"),
            objects=words("control"),
            direct=True,
            unless=VIOLENCE,
            needs=("agent+patient",),
            confidence=0.6,
        ),
        Trigger(
            name="order-goods",
            lemmas=words("order"),
            slots=slots("subject: agent", "from: recipient"),
            objects=words(
                "aircraft airliner bus dose fighter frigate helicopter jet locomotive missile plane ship submarine "
                "train truck "
                "vaccine vessel"
            ),
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="issue-bonds",
            lemmas=words("issue float place"),
            slots=slots("subject: recipient"),
            objects=words("bond bonds debenture eurobond eurobonds sukuk shares stock"),
            needs=("recipient",),
            confidence=0.6,
        ),
        Trigger(
            name="go-public",
            lemmas=words("list float"),
            slots=slots("subject: recipient / Organization", "object: recipient / Organization"),
            near=words("exchange nasdaq nyse ipo bourse"),
            needs=("recipient",),
            unless=words("listed lists"),
            confidence=0.55,
        ),
        Trigger(
            name="borrow",
            lemmas=words("borrow"),
            slots=slots("subject: recipient", "from: agent"),
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="auction",
            lemmas=words("auction"),
            slots=slots("subject: recipient", "object: patient"),
            needs=("recipient", "patient"),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(text="Unilever bought three tankers.", gives=(("agent", "Unilever"),)),
        Example(
            text="The sale of WhatsApp to Facebook was approved.",
            gives=(("patient", "WhatsApp"), ("agent", "Facebook")),
        ),
        Example(
            text="Toyota invested $500 million in Uber.",
            gives=(("agent", "Toyota"), ("recipient", "Uber")),
        ),
        Example(
            text="Facebook acquired WhatsApp in 2014.",
            gives=(("agent", "Facebook"), ("patient", "WhatsApp")),
        ),
        Example(
            text="Nestle will add $40 million in new investments in Chile.",
            gives=(("agent", "Nestle"), ("place", "Chile")),
            status=Status.PLANNED,
        ),
        Example(text="Nokia took over Siemens in 2019.", gives=(("agent", "Nokia"), ("patient", "Siemens"))),
        Example(text="Qantas ordered 20 planes from Airbus.", gives=(("agent", "Qantas"), ("recipient", "Airbus"))),
        Example(text="Chad issued bonds in May.", gives=(("recipient", "Chad"),)),
        Example(
            text="Chad borrowed $5 million from the World Bank.", gives=(("recipient", "Chad"), ("agent", "World Bank"))
        ),
        Example(text="Nokia took control of Siemens in 2019.", gives=(("agent", "Nokia"), ("patient", "Siemens"))),
    ),
    near_misses=(
        "Unilever bought time.",
        "The sale of tickets to Peru began.",
        "He bought a car.",
        "Children acquire language early.",
        "Chad will inject new energy into the talks.",
        "The officer ordered his men to leave the plane.",
        "Chad took over a year.",
    ),
)
