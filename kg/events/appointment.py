"""Appointment: an election, inauguration, nomination, resignation or dismissal."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import SPORTS, EventType, Example, Role, Trigger, slots, words

_OFFICES = words(
    "president chairman chairwoman chair minister ambassador ceo director chief secretary coach manager captain "
    "premier governor mayor envoy commissioner chancellor"
)

EVENT = EventType(
    name="Appointment",
    definition="An election, inauguration, nomination, resignation or dismissal.",
    superclass="schema:ChooseAction",
    roles=(
        Role(name="agent", definition="who appoints, elects or dismisses"),
        Role(name="patient", definition="who takes or leaves the office"),
        Role(
            name="recipient", definition="the body in which the office is held", kinds=(Kind.ORGANIZATION, Kind.PLACE)
        ),
    ),
    triggers=(
        Trigger(
            name="appoint",
            lemmas=words("appoint elect nominate reelect re-elect inaugurate reappoint install swear"),
            slots=slots("subject: agent", "object: patient / Person", "to: recipient", "at: recipient"),
            needs=("patient",),
            unnamed=("agent+patient",),
            confidence=0.75,
        ),
        Trigger(
            name="choose",
            lemmas=words("name designate promote select choose pick hire"),
            slots=slots("subject: agent", "object: patient / Person", "to: recipient", "at: recipient"),
            near=words(
                "president chairman chairwoman chair minister ambassador ceo director chief secretary coach manager "
                "captain premier governor mayor envoy spokesperson commissioner successor candidate leader"
            ),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="dismiss",
            lemmas=words("dismiss sack oust fire depose impeach unseat topple overthrow"),
            slots=slots("subject: agent", "object: patient / Person", "from: recipient"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="relieve",
            lemmas=words("remove discharge relieve"),
            slots=slots("subject: agent", "object: patient / Person", "from: recipient"),
            near=words("post posts position office duties duty command job role power"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="exit",
            pos="noun",
            lemmas=words("exit ouster departure"),
            slots=slots("of: patient / Person", "poss: patient / Person"),
            near=_OFFICES,
            unless=words("airport flight train visit trip tour arrived"),
            needs=("patient",),
            confidence=0.55,
        ),
        Trigger(
            name="resign",
            lemmas=words("resign abdicate quit retire"),
            slots=slots("subject: patient / Person", "from: recipient", "object: recipient / Organization"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.75,
        ),
        Trigger(
            name="step",
            lemmas=words("step stand"),
            slots=slots("subject: patient / Person", "from: recipient"),
            particles=words("down aside"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.75,
        ),
        Trigger(
            name="office",
            lemmas=words("take assume leave win resign"),
            slots=slots("subject: patient / Person", "of: recipient"),
            objects=words(
                "office presidency chairmanship premiership oath election reelection re-election helm reins term "
                "mandate"
            ),
            needs=("patient",),
            confidence=0.7,
        ),
        Trigger(
            name="defeat",
            lemmas=words("lose concede"),
            slots=slots("subject: patient / Person", "in: place"),
            objects=words("election reelection re-election runoff presidency seat"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="presidency",
            lemmas=words("take assume undertake hold hand"),
            slots=slots("subject: patient", "of: recipient", "to: patient"),
            objects=words("presidency chairmanship chair"),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="charge",
            lemmas=words("take assume"),
            slots=slots("subject: patient / Person", "of: recipient"),
            objects=words("charge power command"),
            near=words("president chairman minister director chief secretary governor mayor premier ceo office"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="become",
            lemmas=words("become"),
            slots=slots("subject: patient / Person", "of: recipient", "at: recipient"),
            objects=words(
                "president chairman chairwoman chair minister ambassador ceo director secretary coach manager captain "
                "premier governor mayor envoy commissioner chancellor speaker senator judge bishop pope king queen "
                "leader"
            ),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="succeed",
            lemmas=words("succeed"),
            slots=slots("subject: patient / Person", "of: recipient"),
            near=_OFFICES,
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words(
                "appointment election nomination resignation dismissal inauguration re-election reelection ouster "
                "removal impeachment swearing-in abdication ousting retirement sacking firing reappointment overthrow "
                "toppling demotion reinstatement"
            ),
            slots=slots(
                "poss: patient / Person",
                "of: patient / Person",
                "by: agent",
                "subject: patient / Person",
                "from: recipient",
                "to: recipient",
            ),
            light=words("announce submit tender win confirm accept hold secure offer hand make have"),
            without=words(
                "presidential general parliamentary local snap municipal federal national doctor hair cabinet "
                "personnel staff"
            ),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="candidacy",
            pos="noun",
            lemmas=words("candidacy candidature"),
            slots=slots("poss: patient / Person", "of: patient / Person", "subject: patient / Person"),
            light=words("announce launch declare confirm withdraw file submit register"),
            supported=True,
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="victory",
            pos="noun",
            lemmas=words("victory win triumph landslide defeat"),
            slots=slots(
                "poss: patient / Person Organization",
                "of: patient / Person Organization",
                "by: patient / Person Organization",
                "for: patient / Person Organization",
                "subject: patient / Person Organization",
            ),
            light=words("claim secure declare score win suffer concede"),
            near=words(
                "election elections electoral presidential runoff primary referendum parliamentary ballot votes voters"
            ),
            unless=SPORTS,
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="reshuffled",
            pos="noun",
            lemmas=words("reshuffle shake-up"),
            slots=slots("poss: agent", "by: agent", "subject: agent", "compound: agent", "in: place"),
            modifiers=words("cabinet government ministerial"),
            light=words("announce carry make conduct order plan"),
            needs=("agent", "place+time"),
            confidence=0.6,
        ),
        Trigger(
            name="election",
            pos="noun",
            lemmas=words("election referendum vote by-election poll runoff primary"),
            slots=slots(
                "poss: agent", "compound: agent", "subject: patient / Person", "subject: agent", "of: patient / Person"
            ),
            modifiers=words(
                "presidential general parliamentary local snap municipal federal legislative national mayoral "
                "gubernatorial independence"
            ),
            light=words("hold win call boycott rig conduct take schedule postpone go"),
            needs=("agent", "patient", "place", "time"),
            confidence=0.55,
        ),
        Trigger(
            name="polls",
            pos="noun",
            lemmas=words("election referendum by-election byelection runoff"),
            slots=slots(
                "poss: agent", "compound: agent", "subject: patient / Person", "subject: agent", "of: patient / Person"
            ),
            light=words("hold win call boycott rig conduct take_place schedule postpone cancel"),
            supported=True,
            needs=("agent", "patient", "place", "time"),
            confidence=0.6,
        ),
        Trigger(
            name="reshuffle",
            lemmas=words("reshuffle"),
            slots=slots("subject: agent"),
            objects=words("cabinet government team"),
            needs=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="proclaim",
            lemmas=words("proclaim declare hail crown name elect choose confirm"),
            slots=slots("subject: agent", "object: patient / Person", "of: recipient"),
            objects=(
                *_OFFICES,
                *words("emperor king leader queen ruler sultan speaker judge bishop successor"),
            ),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="declared-winner",
            lemmas=words("declare proclaim"),
            slots=slots("subject: agent", "object: patient"),
            objects=words("winner victor"),
            near=words("election elections commission votes vote presidential runoff poll polls ballot"),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="restore",
            lemmas=words("reinstate ordain anoint coopt co-opt"),
            slots=slots("subject: agent", "object: patient / Person", "to: recipient"),
            needs=("patient",),
            unnamed=("agent+patient",),
            confidence=0.65,
        ),
        Trigger(
            name="demote",
            lemmas=words("demote elevate reassign second"),
            slots=slots("subject: agent", "object: patient / Person", "to: recipient"),
            needs=("patient",),
            confidence=0.55,
        ),
        Trigger(
            name="replace",
            lemmas=words("replace supplant"),
            slots=slots("subject: patient / Person", "object: patient / Person"),
            near=_OFFICES,
            least=2,
            unless=words(
                "minute half substitute substituted injured injury pitch sacked impeached dismissed fired ousted "
                "removed "
                "resigned resign resignation"
            ),
            confidence=0.6,
        ),
        Trigger(
            name="post",
            lemmas=words("leave vacate relinquish quit lose retain regain resume reclaim"),
            slots=slots("subject: patient / Person", "of: recipient"),
            objects=words("post job seat throne chairmanship presidency premiership"),
            needs=("patient",),
            unless=words("car flight plane bus belt jobs"),
            confidence=0.6,
        ),
        Trigger(
            name="took-over",
            lemmas=words("take"),
            slots=slots("subject: patient / Person", "of: recipient", "at: recipient", "from: patient / Person"),
            particles=words("over"),
            objects=(*_OFFICES, *words("leader head boss editor leadership command helm captaincy")),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="force-out",
            lemmas=words("force push kick drive vote boot throw"),
            slots=slots("object: patient", "subject: agent"),
            objects=words("office power parliament government cabinet"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="run-for",
            lemmas=words("run stand"),
            slots=slots("subject: patient / Person"),
            objects=words(
                "president presidency office re-election reelection mayor governor parliament senate congress seat"
            ),
            intransitive=True,
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="contest",
            lemmas=words("contest"),
            slots=slots("subject: patient"),
            objects=words("election by-election byelection seat poll polls presidency vote constituency"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="form-government",
            lemmas=words("form"),
            slots=slots("subject: agent", "with: agent"),
            objects=words("government cabinet administration"),
            needs=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="to-power",
            lemmas=words("come rise return sweep take"),
            slots=slots("subject: patient / Person Organization"),
            objects=words("power"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="hand-power",
            lemmas=words("hand transfer cede relinquish surrender"),
            slots=slots("subject: agent", "to: patient"),
            objects=words("power leadership reins command"),
            needs=("agent", "patient"),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="beaten-at-polls",
            lemmas=words("defeat beat edge trounce unseat oust"),
            slots=slots("subject: patient / Person", "object: patient / Person"),
            near=words("election elections runoff presidential ballot primary mayoral seat constituency"),
            unless=SPORTS,
            least=2,
            confidence=0.65,
        ),
        Trigger(
            name="concede-defeat",
            lemmas=words("concede admit accept"),
            slots=slots("subject: patient"),
            objects=words("defeat"),
            unless=SPORTS,
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="to-polls",
            lemmas=words("go head"),
            slots=slots("subject: agent", "in: place"),
            objects=words("poll polls"),
            needs=("agent", "place"),
            unnamed=("agent",),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(text="Ana Bo announced her candidacy in Oslo.", gives=(("patient", "Ana Bo"), ("place", "Oslo"))),
        Example(text="Karl Dorn's victory in the runoff was narrow.", gives=(("patient", "Karl Dorn"),)),
        Example(text="The sacking of Karl Dorn surprised Oslo.", gives=(("patient", "Karl Dorn"),)),
        Example(
            text="Boris Johnson appointed Rishi Sunak on Thursday.",
            gives=(("agent", "Boris Johnson"), ("patient", "Rishi Sunak")),
        ),
        Example(
            text="Robert Mugabe resigned in November 2017.",
            gives=(("patient", "Robert Mugabe"),),
        ),
        Example(text="Peru's general elections were held in April.", gives=(("place", "Peru"),)),
        Example(
            text="Emmanuel Macron was elected president in 2017.",
            gives=(("patient", "Emmanuel Macron"),),
        ),
        Example(text="The assembly proclaimed Ana Bo president of Peru.", gives=(("patient", "Ana Bo"),)),
        Example(text="Karl Dorn was declared winner of the election in Ghana.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Ana Bo replaced Karl Dorn as minister.", gives=(("patient", "Ana Bo"), ("patient", "Karl Dorn"))),
        Example(text="Ana Bo left her job in May.", gives=(("patient", "Ana Bo"),)),
        Example(text="Ana Bo took over as coach of Lens in May.", gives=(("patient", "Ana Bo"),)),
        Example(text="Karl Dorn was forced out of office in 2011.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Ana Bo ran for president in 2019.", gives=(("patient", "Ana Bo"),)),
        Example(text="Karl Dorn came to power in 2002.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Ana Bo handed over power to Karl Dorn.", gives=(("agent", "Ana Bo"), ("patient", "Karl Dorn"))),
        Example(
            text="Ana Bo defeated Karl Dorn in the mayoral election.",
            gives=(("patient", "Ana Bo"), ("patient", "Karl Dorn")),
        ),
        Example(text="Karl Dorn conceded defeat on Sunday.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Voters in Chad go to the polls on Sunday.", gives=(("place", "Chad"),)),
    ),
    near_misses=(
        "Voters are waiting for the 2071 polls in silence.",
        "Karl Dorn's victory over fear was narrow.",
        "She has an appointment with the dentist.",
        "He was named after his grandfather.",
        "The boy fired the gun.",
        "Karl Dorn took refuge in the Lima offices of the union.",
        "Ana Bo left the union's offices in February.",
        "Ana Bo headed Acme and made appointments in the body.",
        "Ana Bo is unfit to hold the office of judge.",
        "Karl Dorn has become an undisputed world leader in jazz.",
        "The appointments of Ana Bo's political friends angered voters.",
        "Ana Bo's political appointments angered voters.",
        "Ana Bo published a study titled “Money in Peru's General Elections”.",
        "The referee declared Ana Bo the winner.",
        "Ana Bo ran the ministry for years.",
        "The vaccine came to market in Chad.",
        "Ana Bo replaced the lamp in the office of the director.",
        "Ana Bo left the car at the office.",
    ),
)
