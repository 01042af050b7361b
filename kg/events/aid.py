"""Aid: military, economic or humanitarian help."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, EventType, Example, Role, Trigger, slots, words

EVENT = EventType(
    name="Aid",
    definition="Military, economic or humanitarian help.",
    superclass="schema:TransferAction",
    close_matches=(
        PLOVER + "AID",
        CAMEO + "070",
    ),
    roles=(
        Role(name="agent", definition="who helps"),
        Role(name="recipient", definition="who is helped"),
        Role(name="topic", definition="against or for what", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="give",
            lemmas=words(
                "pay provide give send deliver offer donate supply pledge grant allocate approve contribute dispatch "
                "airlift extend disburse earmark ship"
            ),
            slots=slots("subject: agent", "to: recipient", "iobj: recipient", "for: recipient", "object: recipient"),
            objects=words(
                "compensation aid assistance relief help support vaccine food weapon arms ammunition loan grant "
                "tank missile medicine donation supply supplies dose package shelter weaponry equipment million "
                "billion fund funds money scholarship dollar euro protection training"
            ),
            needs=("agent+recipient",),
            unnamed=("agent+recipient+named",),
            unless=words("bribe bribes bribery kickback kickbacks ransom rent salary salaries wage wages"),
            confidence=0.65,
        ),
        Trigger(
            name="help",
            lemmas=words("aid donate assist rescue evacuate"),
            slots=slots("subject: agent", "object: recipient", "to: recipient"),
            least=2,
            confidence=0.5,
        ),
        Trigger(
            name="kind",
            pos="noun",
            lemmas=words("aid assistance relief help support loan"),
            slots=slots(
                "poss: agent",
                "by: agent",
                "from: agent",
                "subject: agent",
                "compound: agent",
                "to: recipient",
                "for: recipient",
                "iobj: recipient",
            ),
            modifiers=words("military humanitarian economic financial emergency food medical development technical"),
            light=words(
                "provide give send deliver offer pledge approve extend receive suspend cut announce grant seek propose "
                "promise request block withhold allocate earmark unveil"
            ),
            needs=("recipient",),
            unnamed=("agent+recipient+named", "agent+modifier+named"),
            confidence=0.65,
        ),
        Trigger(
            name="donate",
            lemmas=words("donate"),
            slots=slots("subject: agent", "to: recipient", "iobj: recipient"),
            needs=("agent", "recipient"),
            confidence=0.65,
        ),
        Trigger(
            name="donation",
            pos="noun",
            lemmas=words("donation bailout handout contribution"),
            slots=slots(
                "poss: agent", "by: agent", "from: agent", "subject: agent", "to: recipient", "iobj: recipient"
            ),
            light=words("make give provide receive announce pledge present hand"),
            needs=("agent+recipient",),
            unnamed=("agent+recipient+named",),
            confidence=0.65,
        ),
        Trigger(
            name="distribution",
            pos="noun",
            lemmas=words("distribution delivery handover"),
            slots=slots("by: agent", "to: recipient", "among: recipient", "in: place"),
            objects=words(
                "food aid relief kit vaccine vaccines supply supplies medicine blanket parcel tent water equipment rice"
            ),
            light=words("begin start carry announce complete"),
            needs=("agent", "recipient"),
            confidence=0.6,
        ),
        Trigger(
            name="rescue-of",
            pos="noun",
            lemmas=words("rescue evacuation airlift"),
            slots=slots("of: recipient", "by: agent", "from: place"),
            light=words("order begin complete lead announce carry"),
            without=words("search emergency medical"),
            needs=("recipient",),
            confidence=0.6,
        ),
        Trigger(
            name="rescue",
            lemmas=words("rescue evacuate airlift"),
            slots=slots("subject: agent", "object: recipient", "from: place"),
            needs=("agent", "recipient", "place", "time"),
            unnamed=("recipient",),
            confidence=0.6,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words("aid assistance donation relief bailout evacuation rescue grant loan"),
            slots=slots(
                "poss: agent",
                "by: agent",
                "from: agent",
                "subject: agent",
                "compound: agent",
                "to: recipient",
                "for: recipient",
                "of: recipient",
                "iobj: recipient",
            ),
            light=words(
                "provide give send deliver offer pledge approve extend receive suspend cut announce grant seek"
            ),
            without=words("first hearing visual band tax pain student legal search"),
            needs=("agent",),
            least=2,
            unnamed=("agent+recipient+named",),
            confidence=0.65,
        ),
        Trigger(
            name="compensate",
            lemmas=words("compensate reimburse"),
            slots=slots("subject: agent", "object: recipient"),
            needs=("agent+recipient",),
            unnamed=("agent+recipient+named",),
            confidence=0.6,
        ),
        Trigger(
            name="hand-out",
            lemmas=words("distribute hand present donate gift provide give offer deliver serve"),
            slots=slots("subject: agent", "to: recipient", "iobj: recipient", "object: recipient"),
            objects=words(
                "ambulance blanket book bicycle cash clothes clothing computer equipment generator hamper kit laptop "
                "mask meal medication mosquito net parcel pack ration rice tablet tent toy uniform ventilator water "
                "wheelchair land house"
            ),
            needs=("agent+recipient",),
            unnamed=("agent+recipient+named",),
            unless=words("sold sell selling shop customers"),
            confidence=0.6,
        ),
        Trigger(
            name="bail-out",
            lemmas=words("bail"),
            slots=slots("subject: agent", "object: recipient"),
            particles=words("out"),
            needs=("agent", "recipient"),
            confidence=0.65,
        ),
        Trigger(
            name="debt",
            lemmas=words("waive cancel forgive write reschedule"),
            slots=slots("subject: agent", "of: recipient", "to: recipient", "for: recipient"),
            objects=words("debt loan debts loans"),
            needs=("agent", "recipient"),
            confidence=0.6,
        ),
        Trigger(
            name="lend",
            lemmas=words("lend loan"),
            slots=slots("subject: agent", "to: recipient", "iobj: recipient", "object: recipient"),
            needs=("agent+recipient",),
            unless=words("voice name support credence weight ear hand"),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(text="Peru has provided military aid.", gives=(("agent", "Peru"),)),
        Example(text="Acme made a donation to UNICEF.", gives=(("agent", "Acme"), ("recipient", "UNICEF"))),
        Example(text="The distribution of food by UNICEF began.", gives=(("agent", "UNICEF"),)),
        Example(
            text="Japan provided humanitarian aid to Nepal.",
            gives=(("agent", "Japan"), ("recipient", "Nepal")),
        ),
        Example(
            text="Germany donated vaccines to Ghana.",
            gives=(("agent", "Germany"), ("recipient", "Ghana")),
        ),
        Example(text="Oxfam distributed blankets to 300 families.", gives=(("agent", "Oxfam"),)),
        Example(text="Germany bailed out Acme Bank in 2009.", gives=(("agent", "Germany"), ("recipient", "Acme Bank"))),
        Example(text="China forgave a debt of Chad.", gives=(("agent", "China"), ("recipient", "Chad"))),
        Example(text="The World Bank lent Chad $5 million.", gives=(("agent", "World Bank"), ("recipient", "Chad"))),
    ),
    near_misses=(
        "Ana Bo paid bribe money to Karl Dorn.",
        "Peru may provide military aid.",
        "The distribution of wealth is uneven in Peru.",
        "He gave first aid at the roadside.",
        "The teacher gave help to the pupils.",
        "The shop sells blankets to customers in Lima.",
        "Ana Bo lent her voice to the campaign.",
        "Ana Bo was bailed.",
    ),
)
