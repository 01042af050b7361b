"""Triggers of what states, firms and people do besides: laws, votes, anniversaries, records, finds, closures."""

from __future__ import annotations

from kg.rules import Trigger, slots, words

TRIGGERS = (
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
        name="dissolve",
        lemmas=words("dissolve disband"),
        slots=slots("subject: agent", "object: patient / Organization"),
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
        name="approve",
        lemmas=words("approve authorize authorise greenlight endorse"),
        slots=slots("subject: agent", "for: recipient"),
        objects=words("plan project proposal vaccine drug merger package funding sale construction budget scheme"),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.55,
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
        name="extend",
        lemmas=words("extend prolong"),
        slots=slots("subject: agent"),
        objects=words("deadline date term mandate contract lockdown curfew emergency ceasefire truce ban visa lease"),
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
        unnamed=("thing",),
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
        name="give-birth",
        lemmas=words("give"),
        slots=slots("subject: agent / Person", "to: patient"),
        objects=words("birth"),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.65,
    ),
)
