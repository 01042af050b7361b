"""Conflict: a war, attack, clash, killing or military operation."""

from __future__ import annotations

from kg.events.conflict import forces, violence
from kg.rules import ANYTHING, CAMEO, MATCHES, PLOVER, SPORTS, VIOLENCE, EventType, Example, Role, Trigger, slots, words

_MATCH = (*SPORTS, *words("goals match matches scoreline"))

EVENT = EventType(
    name="Conflict",
    definition="A war, attack, clash, killing or military operation.",
    superclass="schema:Action",
    close_matches=(
        PLOVER + "ASSAULT",
        CAMEO + "190",
    ),
    roles=(
        Role(name="agent", definition="who fights or attacks"),
        Role(name="patient", definition="who is attacked, hurt or killed", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="attack",
            lemmas=words(
                "attack invade bomb bombard shell assault besiege storm ambush strafe torpedo annex recapture "
                "overrun pound shoot stab behead"
            ),
            slots=slots("subject: agent", "object: patient", "against: patient", "at: patient"),
            needs=("patient", "place", "time"),
            unless=words(
                "verbally rhetoric tweet tweets slogans insults campaigns bee bees wasps dog dogs shark sharks bear "
                "tiger jaguar crocodile elephant whale deer duck film movie scene video camera goal"
            ),
            unnamed=(
                "agent+patient",
                "patient",
            ),
            confidence=0.75,
        ),
        Trigger(
            name="occupy",
            lemmas=words("occupy"),
            slots=slots("subject: agent", "object: patient / Place"),
            needs=("patient",),
            confidence=0.7,
        ),
        Trigger(
            name="capture",
            lemmas=words("capture seize target hit strike destroy down"),
            slots=slots("subject: agent", "object: patient"),
            least=2,
            confidence=0.45,
        ),
        Trigger(
            name="capture-thing",
            lemmas=words("capture recapture destroy down torch"),
            slots=slots("subject: agent", "object: patient"),
            needs=("agent+patient",),
            unnamed=("agent+thing+named",),
            near=VIOLENCE,
            unless=SPORTS,
            confidence=0.5,
        ),
        Trigger(
            name="kill",
            lemmas=words("kill murder assassinate massacre slaughter behead martyr maim lynch"),
            slots=slots("subject: agent", "object: patient"),
            needs=("agent", "patient", "place", "time"),
            unnamed=("patient",),
            confidence=0.7,
        ),
        Trigger(
            name="wound",
            lemmas=words("injure wound"),
            slots=slots("subject: agent", "object: patient"),
            near=VIOLENCE,
            needs=("agent", "patient", "place", "time"),
            unnamed=("patient",),
            confidence=0.7,
        ),
        Trigger(
            name="violence",
            lemmas=words("torture rape loot vandalize vandalise torch ransack mutilate"),
            slots=slots("subject: agent", "object: patient"),
            needs=("patient", "place", "time"),
            unless=MATCHES,
            unnamed=("agent+patient",),
            confidence=0.65,
        ),
        Trigger(
            name="power",
            lemmas=words("seize take grab usurp"),
            slots=slots("subject: agent"),
            objects=words("power"),
            near=words("coup rebel rebels militia militias junta army military soldiers insurgents taliban forces"),
            needs=("agent", "place"),
            confidence=0.65,
        ),
        Trigger(
            name="brawl",
            pos="noun",
            lemmas=words(
                "gunbattle gun-battle gunfight firefight fighting clash battle shooting brawl riot shootout "
                "standoff violence unrest fight"
            ),
            slots=slots("between: agent", "subject: agent", "by: agent"),
            light=words("break erupt break_out take_place occur happen begin start end"),
            without=words("domestic gender sexual"),
            supported=True,
            needs=("agent", "place", "time"),
            unnamed=(
                "agent",
                "time",
                "place",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="operation",
            lemmas=words("launch conduct carry mount begin start"),
            slots=slots("subject: agent", "against: patient", "on: patient"),
            objects=words("operation operations raid strike offensive attack assault"),
            subjects=words("army force forces police troop troops military soldier rebel militant insurgent fighter"),
            needs=("agent", "patient", "place"),
            unnamed=("agent",),
            confidence=0.7,
        ),
        Trigger(
            name="clash",
            lemmas=words("clash skirmish riot mutiny rampage"),
            slots=slots("subject: agent", "with: agent"),
            needs=("agent", "place", "time"),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="execute",
            lemmas=words("execute poison decapitate hang electrocute"),
            slots=slots("subject: agent", "object: patient / Person"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.7,
        ),
        Trigger(
            name="fight",
            lemmas=words("clash fight battle skirmish spar"),
            slots=slots("subject: agent", "with: agent", "object: patient", "against: patient", "between: agent"),
            objects=(),
            needs=("agent",),
            least=2,
            confidence=0.7,
        ),
        Trigger(
            name="fire",
            lemmas=words("fire launch lob shoot test test-fire"),
            slots=slots("subject: agent", "at: patient", "into: patient", "on: patient", "towards: patient"),
            objects=words("missile rocket shell mortar drone torpedo bullet shot grenade artillery teargas"),
            needs=("agent", "patient", "place"),
            unnamed=("agent",),
            confidence=0.7,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words(
                "attack war invasion airstrike bombing offensive clash assault shelling battle ambush coup siege "
                "insurgency bombardment conflict fighting incursion genocide uprising hostility gunfight firefight "
                "crossfire skirmish aggression annexation explosion blast air-strike standoff"
            ),
            slots=slots(
                "poss: agent",
                "by: agent",
                "subject: agent",
                "compound: agent",
                "between: agent",
                "with: agent",
                "against: patient",
                "on: patient",
                "of: patient",
                "iobj: patient",
            ),
            light=words(
                "launch carry mount conduct stage commit begin start wage fight claim unleash condemn end take_place "
                "perpetrate plan order lead execute plot foil repel erupt escalate"
            ),
            without=words(
                "boardroom trade cold heart price panic word bidding culture legal political court verbal hunger charm "
                "personal class gas turf social tariff currency drug asthma scathing uphill internal armed labour "
                "ideological star trial test controlled demolition mining quarry quarrying rock"
            ),
            unless=_MATCH,
            needs=("agent", "patient", "place", "container+time"),
            unnamed=(
                "agent",
                "patient",
            ),
            confidence=0.7,
        ),
        Trigger(
            name="killing",
            pos="noun",
            lemmas=words("massacre killing shooting murder assassination stabbing hostage-taking kidnapping beheading"),
            slots=slots(
                "poss: patient",
                "of: patient",
                "by: agent",
                "subject: agent",
                "iobj: patient",
            ),
            light=words("carry commit claim condemn take_place perpetrate plan order plot foil occur"),
            without=words("photo film video sharp"),
            unless=SPORTS,
            needs=("agent", "patient", "place"),
            unnamed=(
                "agent",
                "patient",
            ),
            confidence=0.7,
        ),
        Trigger(
            name="execution",
            pos="noun",
            lemmas=words("execution poisoning"),
            slots=slots("poss: patient / Person", "of: patient / Person", "by: agent"),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="strike",
            pos="noun",
            lemmas=words("strike operation raid"),
            slots=slots(
                "poss: agent",
                "by: agent",
                "subject: agent",
                "compound: agent",
                "against: patient",
                "on: patient",
                "iobj: patient",
            ),
            modifiers=words(
                "air missile drone military rocket retaliatory special ground aerial commando bombing counter-terrorism"
            ),
            light=words("launch carry conduct begin mount order"),
            needs=("agent", "patient", "place"),
            unnamed=("agent",),
            confidence=0.75,
        ),
        Trigger(
            name="raid",
            pos="noun",
            lemmas=words("raid"),
            slots=slots("poss: agent", "by: agent", "compound: agent", "on: patient", "against: patient"),
            near=words("army military troops soldiers militants rebels gunmen forces killed airstrike occupied"),
            without=words("police tax customs drug"),
            needs=("agent", "patient", "place"),
            confidence=0.65,
        ),
        Trigger(
            name="crisis",
            pos="noun",
            named=True,
            lemmas=words("crisis revolution uprising intifada rebellion genocide holocaust"),
            slots=slots("compound: agent", "between: agent", "in: place"),
            needs=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="abduct",
            lemmas=words("kidnap abduct hijack"),
            slots=slots("subject: agent", "object: patient", "from: place"),
            needs=("agent", "patient", "place"),
            unnamed=("patient",),
            confidence=0.75,
        ),
        Trigger(
            name="force",
            lemmas=words("deploy mobilize mobilise station send"),
            slots=slots("subject: agent", "against: patient"),
            objects=words("troop troops soldier soldiers warship warships force forces army tank tanks"),
            needs=("agent",),
            confidence=0.55,
        ),
        Trigger(
            name="open-fire",
            lemmas=words("open"),
            slots=slots("subject: agent", "on: patient", "at: patient"),
            objects=words("fire"),
            needs=(
                "agent",
                "patient",
                "place",
                "time",
            ),
            unnamed=("agent",),
            confidence=0.7,
        ),
        Trigger(
            name="fire-on",
            lemmas=words("fire"),
            slots=slots("subject: agent", "on: patient", "at: patient"),
            intransitive=True,
            near=VIOLENCE,
            needs=(
                "patient",
                "agent+place",
            ),
            unnamed=("agent+patient",),
            confidence=0.6,
        ),
        Trigger(
            name="detonate",
            lemmas=words("detonate"),
            slots=slots("subject: agent", "at: place", "in: place", "outside: place", "near: place"),
            needs=(
                "agent",
                "place",
                "time",
            ),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="went-off",
            lemmas=words("explode"),
            slots=slots("in: place", "at: place", "near: place", "outside: place"),
            subjects=words("bomb device mine grenade bomber landmine missile rocket shell"),
            needs=(
                "place",
                "time",
            ),
            confidence=0.65,
        ),
        Trigger(
            name="hostage",
            lemmas=words("take hold"),
            slots=slots("subject: agent", "object: patient / Person"),
            near=words("hostage hostages"),
            unless=words("release released"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="shot-down",
            lemmas=words("shoot bring"),
            slots=slots("subject: agent", "object: patient"),
            particles=words("down"),
            objects=words("plane aircraft drone helicopter jet missile fighter airliner balloon"),
            needs=(
                "agent",
                "place",
                "time",
            ),
            unnamed=(
                "agent",
                "object",
            ),
            confidence=0.7,
        ),
        *forces.TRIGGERS,
        *violence.TRIGGERS,
    ),
    examples=(
        Example(text="The army of Chad destroyed the bridge in the attack.", gives=(("agent", "Chad"),)),
        Example(text="In Kampala, rebels opened fire on a bus.", gives=(("place", "Kampala"),)),
        Example(text="A bomb exploded in Kabul on 3 May 2019.", gives=(("place", "Kabul"),)),
        Example(
            text="Iraq invaded Kuwait in August 1990.",
            gives=(("agent", "Iraq"), ("patient", "Kuwait")),
        ),
        Example(
            text="Boko Haram launched an attack on Maiduguri on Sunday.",
            gives=(("agent", "Boko Haram"), ("patient", "Maiduguri")),
        ),
        Example(
            text="Peru's insurgency began in 1980.",
            gives=(("place", "Peru"),),
        ),
        Example(
            text="Peru's invasion of Chile began in 1879.",
            gives=(("agent", "Peru"), ("patient", "Chile")),
        ),
        Example(
            text="Three soldiers were killed in Mogadishu.",
            gives=(("place", "Mogadishu"),),
        ),
        Example(text="Rebels took control of Kabul on Friday as troops retreated.", gives=(("patient", "Kabul"),)),
        Example(text="The army retook Kabul in March.", gives=(("patient", "Kabul"),)),
        Example(text="Troops withdrew from Kabul on Friday.", gives=(("place", "Kabul"),)),
        Example(
            text="Kabul fell to Boko Haram rebels in May.",
            gives=(("patient", "Kabul"),),
        ),
        Example(text="Chad withdrew its troops from Mali in May.", gives=(("agent", "Chad"), ("place", "Mali"))),
        Example(text="Chadian and Malian soldiers exchanged fire in Kabul.", gives=(("place", "Kabul"),)),
        Example(text="Chad crushed a mutiny in May.", gives=(("agent", "Chad"),)),
        Example(text="Bolivar defeated the Spanish army at Boyaca.", gives=(("agent", "Bolivar"),)),
        Example(text="Youths set fire to a bus in Lyon.", gives=(("place", "Lyon"),)),
        Example(text="Protesters hurled stones at police in Lyon.", gives=(("place", "Lyon"),)),
        Example(text="Ana Bo was beaten by guards in Lyon.", gives=(("patient", "Ana Bo"), ("place", "Lyon"))),
        Example(text="Ana Bo was gunned down in Lyon.", gives=(("patient", "Ana Bo"), ("place", "Lyon"))),
    ),
    near_misses=(
        "Acme lobbied in Geneva to kill the report.",
        "The number of deaths shot up in 2021.",
        "Unilever destroyed the old forms.",
        "The boss fired two managers.",
        "Questions were fired at the minister.",
        "The two countries are in a trade war.",
        "He died of a heart attack.",
        "Acme conducted trial blasts at a site in Oslo.",
        "The government will fight poverty.",
        "Iraq occupies the eleventh place in Asia.",
        "Kenya's rivals attack its policy.",
        "Nelson Mandela and Oliver Tambo fought for freedom.",
        "Tony Blair attacked Gordon Brown, claiming that the law was broken.",
        "Tony Blair and Gordon Brown clashed over a new law in Leeds.",
        "The opposition in Kenya called the plan an attack on democracy.",
        "The defenders of Togo withstood an attack by Ghana early in the match.",
        "Peru opened the match with an attack by their midfielder.",
        "The execution of the project in Peru took a year.",
        "The driver lost control over the car in the war cemetery of Ypres.",
        "Ana Bo beat Karl Dorn in three sets.",
        "The novel by Ana Bo beat five others to the prize.",
        "Smoke fell to the ground in Kabul.",
    ),
)
