"""Appointment: an election, inauguration, nomination, resignation or dismissal."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import EventType, Example, Role, Trigger, slots, words

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
                "removal impeachment swearing-in abdication ousting retirement"
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
    ),
    examples=(
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
    ),
    near_misses=(
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
    ),
)
