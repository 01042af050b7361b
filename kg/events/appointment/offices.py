"""Triggers of coming into an office and leaving it: appointments, dismissals, resignations and successions."""

from __future__ import annotations

from kg.rules import Trigger, slots, words

_OFFICES = words(
    "president chairman chairwoman chair minister ambassador ceo director chief secretary coach manager captain "
    "premier governor mayor envoy commissioner chancellor"
)

POSTS = (
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
            "office presidency chairmanship premiership oath election reelection re-election helm reins term mandate"
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
)

SUCCESSION = (
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
)
