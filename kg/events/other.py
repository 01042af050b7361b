"""Other: a clear happening of no other type: an accident, arrest, trial, disaster, record or anniversary."""

from __future__ import annotations

from kg.model import Status
from kg.rules import ANYTHING, CAMEO, SPORTS, VIOLENCE, EventType, Example, Role, Trigger, slots, words

EVENT = EventType(
    name="Other",
    definition="A clear happening of no other type: an accident, arrest, trial, disaster, record or anniversary.",
    close_matches=(CAMEO + "173",),
    roles=(
        Role(name="agent", definition="who does it or to whom it belongs"),
        Role(name="patient", definition="who suffers it", kinds=ANYTHING),
        Role(name="recipient", definition="who gains by it"),
        Role(name="topic", definition="what it is about", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="arrest",
            lemmas=words("nab arrest detain imprison jail incarcerate handcuff"),
            slots=slots("subject: agent", "object: patient"),
            needs=("agent", "patient", "place", "time"),
            unnamed=("patient",),
            confidence=0.75,
        ),
        Trigger(
            name="catch",
            lemmas=words("apprehend intern"),
            slots=slots("subject: agent", "object: patient / Person"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="try",
            lemmas=words("convict sentence acquit indict prosecute sue extradite arraign pardon exonerate"),
            slots=slots("subject: agent", "object: patient"),
            needs=("agent", "patient"),
            unnamed=("patient",),
            confidence=0.7,
        ),
        Trigger(
            name="guilty",
            lemmas=words("find plead"),
            slots=slots("subject: agent", "object: patient", "by: agent"),
            near=words("guilty"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.7,
        ),
        Trigger(
            name="declare",
            lemmas=words("declare proclaim impose"),
            slots=slots("subject: agent", "in: place"),
            objects=words("emergency independence bankruptcy curfew mourning holiday lockdown"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="declare-as",
            lemmas=words("declare proclaim designate"),
            slots=slots("subject: agent", "object: patient / Place Organization"),
            needs=("agent+patient",),
            confidence=0.55,
        ),
        Trigger(
            name="handed",
            lemmas=words("hand give receive get serve"),
            slots=slots("subject: patient / Person", "object: patient / Person", "iobj: patient / Person"),
            objects=words("term terms jail prison penalty sentence sentences imprisonment"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="dissolve",
            lemmas=words("dissolve disband"),
            slots=slots("subject: agent", "object: patient / Organization"),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="charge",
            lemmas=words("charge"),
            slots=slots("subject: agent", "object: patient"),
            needs=("patient",),
            confidence=0.7,
        ),
        Trigger(
            name="free",
            lemmas=words("free release"),
            slots=slots("subject: agent", "object: patient"),
            objects=words("hostage prisoner detainee captive inmate prisoners"),
            needs=("agent", "patient", "place"),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="freed",
            lemmas=words("release free"),
            slots=slots("subject: agent", "object: patient / Person"),
            near=words("bail parole prison jail custody detention prisoner hostage captivity hostages"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="appeal",
            lemmas=words("lose win"),
            slots=slots("subject: patient"),
            objects=words("appeal lawsuit"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="die",
            lemmas=words("die drown perish"),
            slots=slots("subject: patient / Person"),
            needs=("patient", "place", "time"),
            unnamed=(
                "patient+place",
                "patient+time",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="pass-away",
            lemmas=words("pass"),
            slots=slots("subject: patient / Person"),
            particles=words("away"),
            needs=("patient",),
            confidence=0.7,
        ),
        Trigger(
            name="victims",
            lemmas=words("kill injure wound hurt die"),
            slots=slots("object: patient", "in: place"),
            near=words(
                "crash collision accident truck bus vehicle motorcycle motorbike train boat ferry plane helicopter "
                "earthquake quake flood floods flooding landslide fire blaze storm cyclone collapse collapsed "
                "lightning stampede avalanche derailed capsized overturned plunged heatwave explosion mudslide"
            ),
            unless=words(
                "attack attacks attacked bomb bombs bombing bomber bombings gunman gunmen militant militants rebels "
                "missile missiles rocket rockets shelling airstrike airstrikes strike strikes shot fire-fight "
                "soldiers troops army terrorist terrorists killer murder"
            ),
            needs=("patient", "place", "time"),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="hurt",
            lemmas=words("injure hurt"),
            slots=slots("object: patient / Person", "in: place"),
            unless=VIOLENCE,
            needs=("place", "patient+time"),
            unnamed=(
                "patient+place",
                "patient+time",
            ),
            confidence=0.55,
        ),
        Trigger(
            name="jail",
            lemmas=words("send remand commit"),
            slots=slots("subject: agent", "object: patient / Person"),
            objects=words("jail prison custody remand"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.7,
        ),
        Trigger(
            name="accident",
            lemmas=words("crash collide derail capsize explode erupt"),
            slots=slots("subject: patient", "into: patient", "with: patient", "off: place"),
            needs=("patient", "place", "time"),
            unnamed=(
                "patient+place",
                "patient+time",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="collapse",
            lemmas=words("collapse"),
            slots=slots("subject: patient"),
            subjects=words(
                "bridge building tower roof wall mine house structure dam stand tunnel block ceiling scaffold crane "
                "floor balcony apartment hotel church mosque factory player man woman"
            ),
            needs=("patient", "place", "time"),
            confidence=0.6,
        ),
        Trigger(
            name="strike",
            lemmas=words("gut engulf damage destroy strike hit rock shake rip sweep kill lash batter"),
            slots=slots("object: patient", "through: patient"),
            subjects=words(
                "fire blaze inferno earthquake quake cyclone hurricane typhoon tsunami flood storm wildfire tornado "
                "landslide explosion blast drought famine accident crash epidemic outbreak avalanche rain rains "
                "snowstorm blizzard heatwave"
            ),
            needs=("patient", "place", "time"),
            confidence=0.7,
        ),
        Trigger(
            name="disaster",
            lemmas=words("devastate ravage batter flood inundate engulf"),
            slots=slots("object: patient"),
            needs=("patient", "place"),
            confidence=0.6,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words(
                "accident crash earthquake flood explosion fire blast derailment wildfire cyclone hurricane typhoon "
                "tsunami landslide famine stampede collision outbreak disaster blackout drought epidemic shipwreck "
                "quake storm"
            ),
            slots=slots(
                "of: patient",
                "poss: patient",
                "subject: agent",
                "by: agent",
                "compound: patient",
                "between: agent",
                "against: patient",
                "iobj: patient",
            ),
            light=words(
                "break erupt sweep happen destroy mark celebrate hit strike file take_place occur announce begin go "
                "stand suffer commemorate"
            ),
            without=words(
                "clinical control house open under friendly life fire cease camp gun line heavy drug brain job "
                "electoral election"
            ),
            needs=("agent", "patient", "place"),
            unnamed=(
                "time",
                "agent",
                "patient",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="fate",
            pos="noun",
            lemmas=words("verdict birthday bankruptcy lawsuit anniversary"),
            slots=slots(
                "of: patient",
                "poss: patient",
                "subject: agent",
                "by: agent",
                "between: agent",
                "against: patient",
                "iobj: patient",
            ),
            light=words(
                "mark celebrate hit strike kill file take_place occur announce begin go stand suffer commemorate"
            ),
            without=words(
                "clinical control house open under friendly life fire cease camp gun line heavy drug brain job"
            ),
            needs=("agent", "patient", "place"),
            confidence=0.6,
        ),
        Trigger(
            name="person",
            pos="noun",
            lemmas=words(
                "arrest trial conviction sentencing detention extradition birth death imprisonment graduation "
                "disappearance"
            ),
            slots=slots("of: patient / Person", "poss: patient / Person", "subject: agent", "by: agent"),
            light=words("mark mourn announce begin go stand occur take_place"),
            without=words("clinical control house open life heavy brain"),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="mark",
            lemmas=words("mark celebrate commemorate observe"),
            slots=slots("subject: agent", "of: agent", "between: agent", "for: agent"),
            objects=words("anniversary birthday centenary jubilee bicentenary independence"),
            needs=("agent",),
            confidence=0.7,
        ),
        Trigger(
            name="record",
            lemmas=words("break set hit reach post"),
            slots=slots("subject: agent", "subject-between: agent", "for: topic"),
            objects=words("record high low"),
            needs=("agent",),
            confidence=0.55,
        ),
        Trigger(
            name="rule",
            lemmas=words("rule overturn uphold quash annul"),
            slots=slots("subject: agent / Organization", "object: patient", "against: patient"),
            subjects=words("court tribunal judge jury"),
            needs=("agent", "patient", "place"),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="decide",
            lemmas=words("reject dismiss grant overturn uphold quash approve"),
            slots=slots("subject: agent", "of: patient", "against: patient"),
            objects=words(
                "charge charges injunction appeal petition request application lawsuit complaint plea extradition "
                "bail asylum"
            ),
            needs=("agent",),
            unnamed=(
                "agent",
                "object",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="file",
            lemmas=words("file lodge submit"),
            slots=slots("subject: agent", "against: patient", "with: recipient", "to: recipient"),
            objects=words(
                "complaint lawsuit petition suit application appeal case charge motion claim affidavit papers brief"
            ),
            needs=("agent", "patient"),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="court",
            lemmas=words("appear plead"),
            slots=slots("subject: patient / Person", "before: agent"),
            near=words("court guilty judge tribunal magistrate"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="flee",
            lemmas=words("flee escape"),
            slots=slots("subject: agent", "object: place", "to: place", "from: place"),
            needs=("agent+place", "place+time"),
            unnamed=("agent+place",),
            confidence=0.55,
        ),
        Trigger(
            name="whereabouts",
            pos="noun",
            lemmas=words("whereabouts"),
            slots=slots("poss: patient / Person", "of: patient / Person"),
            near=words("unknown"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="missing",
            lemmas=words("disappear vanish missing"),
            slots=slots("subject: patient / Person"),
            without=words("out"),
            intransitive=True,
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.55,
        ),
        Trigger(
            name="found-dead",
            lemmas=words("find"),
            slots=slots("object: patient / Person"),
            near=words("dead"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="discover",
            lemmas=words("discover unearth excavate"),
            slots=slots("subject: agent", "of: patient"),
            objects=words(
                "ruin ruins remains tomb fossil skeleton artifact artefact wreck wreckage grave body bodies species "
                "settlement temple palace deposit"
            ),
            needs=("agent", "place"),
            confidence=0.6,
        ),
        Trigger(
            name="discover-dated",
            lemmas=words("discover unearth excavate"),
            slots=slots("subject: agent"),
            needs=("place+time",),
            confidence=0.55,
        ),
        Trigger(
            name="find-ruins",
            lemmas=words("find"),
            slots=slots("subject: agent", "of: patient"),
            objects=words("ruin ruins tomb fossil skeleton artifact artefact grave settlement deposit species"),
            needs=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="find",
            lemmas=words("find recover"),
            slots=slots("subject: agent", "of: patient", "from: place"),
            objects=words("body bodies remains skeleton wreck wreckage corpse"),
            needs=("agent", "place"),
            unnamed=(
                "agent",
                "object",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="close",
            lemmas=words("close shut cease suspend halt"),
            slots=slots("subject: agent", "object: patient"),
            objects=words(
                "operation operations factory plant school airport border embassy consulate office branch store "
                "publication production mine university newspaper restaurant hospital road highway bridge street "
                "route platform service website app line station"
            ),
            needs=("agent", "patient", "place"),
            unnamed=(
                "agent",
                "patient",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="closure",
            pos="noun",
            lemmas=words("closure shutdown"),
            slots=slots("of: patient", "poss: patient", "by: agent"),
            light=words("announce report order mark lead"),
            without=words("government school border lane"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="evict",
            lemmas=words("evict displace expropriate"),
            slots=slots("subject: agent", "object: patient", "from: place"),
            needs=("patient", "place", "time"),
            unnamed=("patient",),
            confidence=0.55,
        ),
        Trigger(
            name="seize",
            lemmas=words("seize confiscate intercept impound"),
            slots=slots("subject: agent", "from: patient"),
            objects=words(
                "drug drugs cocaine heroin cannabis marijuana weapon weapons gun guns ammunition contraband ivory "
                "phone computer document passport vessel ship"
            ),
            needs=("agent", "patient", "place", "time"),
            unnamed=(
                "agent",
                "object",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="crime",
            lemmas=words("rob steal burgle defraud embezzle bribe hack swindle blackmail"),
            slots=slots("subject: agent", "object: patient", "from: patient"),
            needs=("agent", "patient", "place"),
            unnamed=("agent+patient",),
            confidence=0.55,
        ),
        Trigger(
            name="approve",
            lemmas=words("approve authorize authorise greenlight endorse"),
            slots=slots("subject: agent", "for: recipient"),
            objects=words("plan project proposal vaccine drug merger package funding sale construction budget scheme"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.55,
        ),
        Trigger(
            name="vehicle",
            lemmas=words("crash collide derail capsize overturn plunge ram veer skid sink"),
            slots=slots("object: patient", "into: patient"),
            subjects=words(
                "aircraft plane helicopter jet motorcycle motorbike tractor trailer taxi tram bus truck car vehicle "
                "train boat ship lorry minibus van ferry tanker coach vessel trawler dinghy"
            ),
            needs=("patient", "place", "time"),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="exam",
            lemmas=words("pass fail sit"),
            slots=slots("subject: agent / Person"),
            objects=words("exam examination test"),
            needs=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="graduate",
            lemmas=words("graduate enrol enroll matriculate"),
            slots=slots("subject: agent / Person", "from: recipient", "in: recipient", "at: recipient"),
            needs=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="studies",
            lemmas=words("begin start commence complete finish resume"),
            slots=slots("subject: agent / Person", "at: recipient"),
            objects=words("studies degree doctorate phd apprenticeship internship"),
            needs=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="trade",
            lemmas=words(
                "reach hit total exceed surpass grow rise increase jump surge soar climb fall slip drop decline shrink "
                "expand double"
            ),
            slots=slots("subject-between: agent"),
            subjects=words("trade volume turnover"),
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="vote",
            lemmas=words("vote"),
            slots=slots("subject: agent / Organization Place", "for: topic", "against: topic", "on: topic"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.5,
        ),
        Trigger(
            name="law",
            lemmas=words("pass adopt approve enact repeal ratify veto sign promulgate introduce table present"),
            slots=slots("subject: agent", "object: topic"),
            objects=words("law bill resolution legislation amendment act budget decree constitution motion"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="membership",
            lemmas=words("join leave quit"),
            slots=slots("subject: agent", "object: recipient / Organization", "from: recipient / Organization"),
            least=2,
            unless=words("researcher researchers colleagues members officials leaders forces hands"),
            confidence=0.45,
        ),
        Trigger(
            name="win",
            lemmas=words("win clinch snatch bag lift"),
            slots=slots("subject: agent"),
            objects=words(
                "majority award prize medal gold silver title championship trophy cup lottery race election seat case"
            ),
            needs=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="recognize",
            lemmas=words("recognize recognise sever resume restore"),
            slots=slots("subject: agent", "object: patient", "with: patient", "between: agent"),
            objects=words("independence state relations tie ties sovereignty"),
            needs=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="custody",
            lemmas=words("take place hold remand"),
            slots=slots("subject: agent", "object: patient / Person"),
            objects=words("custody detention arrest"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="surrender",
            lemmas=words("surrender"),
            slots=slots("subject: patient / Person", "to: agent"),
            near=words("police authorities court custody"),
            intransitive=True,
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.55,
        ),
        Trigger(
            name="charges",
            lemmas=words("bring press lay drop recommend prefer"),
            slots=slots("subject: agent", "against: patient"),
            objects=words("charge charges"),
            needs=(
                "agent",
                "patient",
            ),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="court-order",
            lemmas=words("order"),
            slots=slots("subject: agent / Organization"),
            subjects=words("court tribunal judge magistrate"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="hearing",
            pos="noun",
            lemmas=words("trial hearing proceedings"),
            slots=slots("of: patient", "against: patient", "in: place"),
            light=words("begin open start resume adjourn postpone conclude end hold stand go"),
            supported=True,
            without=words("clinical drug vaccine time field public congressional parliamentary senate"),
            unless=SPORTS,
            needs=(
                "patient",
                "place",
                "time",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="reported-missing",
            lemmas=words("report"),
            slots=slots("subject: agent", "object: patient / Person"),
            near=words("missing"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="extend",
            lemmas=words("extend prolong"),
            slots=slots("subject: agent"),
            objects=words(
                "deadline date term mandate contract lockdown curfew emergency ceasefire truce ban visa lease"
            ),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="put-off",
            lemmas=words("postpone cancel reschedule"),
            slots=slots("subject: agent"),
            objects=words(
                "match meeting election vote flight session class trial summit concert festival exam examination "
                "event launch tour game tournament talks leg race parade rally conference"
            ),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="rates",
            lemmas=words("raise cut hike lower"),
            slots=slots("subject: agent / Organization Place"),
            objects=words("rate rates"),
            near=words("interest benchmark policy repo lending borrowing basis bank"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="jobs",
            lemmas=words("cut slash shed axe"),
            slots=slots("subject: agent / Organization"),
            objects=words("job jobs workforce"),
            needs=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="recall",
            lemmas=words("recall"),
            slots=slots("subject: agent / Organization"),
            objects=words("car vehicle product toy model unit batch food drug medicine"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="bankrupt",
            lemmas=words("file"),
            slots=slots("subject: agent / Organization"),
            near=words("bankruptcy insolvency"),
            needs=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="scrap",
            lemmas=words("decommission mothball"),
            slots=slots("subject: agent", "object: patient"),
            needs=(
                "patient",
                "agent",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="hospital",
            lemmas=words("hospitalize hospitalise"),
            slots=slots("object: patient / Person"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="silence",
            lemmas=words("observe"),
            slots=slots("subject: agent"),
            objects=words("silence"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="police-seize",
            lemmas=words("seize confiscate impound"),
            slots=slots("subject: agent", "from: patient"),
            subjects=words("police officer authority authorities customs investigator prosecutor detective court"),
            needs=(
                "agent",
                "place",
                "time",
            ),
            unnamed=("agent",),
            unless=words("power"),
            confidence=0.6,
        ),
        Trigger(
            name="decommissioning",
            pos="noun",
            lemmas=words("decommissioning"),
            slots=slots("of: patient", "poss: patient", "by: agent"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="cause-of-toll",
            lemmas=words("kill injure wound hurt claim"),
            slots=slots("object: patient", "in: place"),
            subjects=words(
                "earthquake quake flood storm landslide crash collision accident fire blaze "
                "stampede avalanche collapse cyclone hurricane typhoon tornado"
            ),
            needs=(
                "patient",
                "place",
                "time",
            ),
            unnamed=("patient",),
            unless=VIOLENCE,
            confidence=0.65,
        ),
        Trigger(
            name="suicide",
            lemmas=words("commit take end"),
            slots=slots("subject: patient / Person"),
            objects=words("suicide life"),
            unless=words("lives toll tolls claimed"),
            near=words("suicide own"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="give-birth",
            lemmas=words("give"),
            slots=slots("subject: agent / Person", "to: patient"),
            objects=words("birth"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.65,
        ),
    ),
    examples=(
        Example(
            text="Ana Bo gave birth in Oslo.",
            gives=(
                ("agent", "Ana Bo"),
                ("place", "Oslo"),
            ),
        ),
        Example(text="Officers seized the diary on 3 May 2019 in Bergen.", gives=(("place", "Bergen"),)),
        Example(text="The government of Norway extended the deadline in May.", gives=(("agent", "Norway"),)),
        Example(
            text="Ghana went to the polls as Kofi Mensah was taken into custody.", gives=(("patient", "Kofi Mensah"),)
        ),
        Example(text="Nokia will cut 500 jobs.", gives=(("agent", "Nokia"),), status=Status.PLANNED),
        Example(
            text="Police arrested Alexei Navalny in Moscow.",
            gives=(("patient", "Alexei Navalny"), ("place", "Moscow")),
        ),
        Example(
            text="A court in Paris convicted Nicolas Sarkozy.",
            gives=(("patient", "Nicolas Sarkozy"),),
        ),
        Example(
            text="An earthquake struck Haiti in 2010.",
            gives=(("patient", "Haiti"),),
        ),
    ),
    near_misses=(
        "The bridge took five years of his life, Ana Bo said.",
        "The teacher charged the children with the task of drawing.",
        "Nokia recalled the early days.",
        "Ana Bo took the news as an order to leave.",
        "The painting arrested his attention.",
        "The minister charged a fee.",
        "Ana Bo went home to Peru after missing out on a place in the final.",
        "The delay has hurt the ambitions of the company in Lima.",
    ),
)
