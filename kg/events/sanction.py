"""Sanction: sanctions, bans, tariffs, embargoes and suspensions of rights."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, EventType, Example, Role, Trigger, slots, words

_SANCTIONS = words(
    "sanction embargo ban tariff blockade boycott restriction blacklist suspension penalty moratorium curb fine"
)
_OF_PERSONS = words("suspension expulsion")
_NO_SANCTION = words("travel death speed cap weight age penalty dietary budget shoot-out overtime lockdown")

EVENT = EventType(
    name="Sanction",
    definition="Sanctions, bans, tariffs, embargoes and suspensions of rights.",
    superclass="schema:Action",
    close_matches=(
        PLOVER + "SANCTION",
        CAMEO + "163",
    ),
    roles=(
        Role(name="agent", definition="who imposes or lifts it"),
        Role(name="patient", definition="who or what is hit by it", kinds=ANYTHING),
        Role(name="topic", definition="because of whom or what", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="noun",
            pos="noun",
            lemmas=_SANCTIONS,
            slots=slots(
                "poss: agent",
                "by: agent",
                "from: agent",
                "subject: agent",
                "against: patient",
                "on: patient",
                "of: patient",
                "iobj: patient",
                "compound: agent",
                "over: topic",
            ),
            light=words(
                "impose lift ease place put slap announce introduce levy enforce extend renew tighten expand adopt "
                "maintain face drop remove suspend intensify issue ramp approve unveil apply resume keep step waive"
            ),
            without=_NO_SANCTION,
            supported=True,
            needs=("agent", "patient"),
            unnamed=(
                "agent",
                "patient",
            ),
            confidence=0.75,
        ),
        Trigger(
            name="noun-of",
            pos="noun",
            lemmas=tuple(noun for noun in _SANCTIONS if noun not in _OF_PERSONS),
            slots=slots(
                "poss: agent",
                "by: agent",
                "from: agent",
                "against: patient",
                "on: patient",
                "of: patient",
                "compound: agent",
                "over: topic",
            ),
            without=_NO_SANCTION,
            needs=("agent",),
            confidence=0.7,
        ),
        Trigger(
            name="suspension",
            pos="noun",
            lemmas=_OF_PERSONS,
            slots=slots("poss: patient / Person", "by: agent"),
            needs=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="suspension-of",
            pos="noun",
            lemmas=_OF_PERSONS,
            slots=slots("poss: agent", "by: agent", "from: agent", "against: patient", "on: patient", "of: patient"),
            needs=("patient",),
            confidence=0.7,
        ),
        Trigger(
            name="verb",
            lemmas=words("sanction blacklist embargo boycott blockade"),
            slots=slots("subject: agent", "object: patient"),
            needs=("agent", "patient"),
            confidence=0.75,
        ),
        Trigger(
            name="outlaw",
            lemmas=words("ban outlaw"),
            slots=slots("subject: agent", "object: patient", "of: patient"),
            needs=("agent", "place+time"),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="ban",
            lemmas=words("ban suspend expel bar fine penalize penalise"),
            slots=slots("subject: agent", "object: patient", "from: topic"),
            needs=("patient",),
            unnamed=(
                "agent+patient",
                "patient",
            ),
            confidence=0.65,
        ),
        Trigger(
            name="placed",
            lemmas=words("place put"),
            slots=slots("subject: agent", "object: patient"),
            objects=words("leave probation suspension blacklist"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="revoke",
            lemmas=words("revoke withdraw cancel strip suspend rescind"),
            slots=slots("subject: agent", "of: patient", "object: patient"),
            objects=words(
                "licence license visa citizenship accreditation registration permit passport membership immunity"
            ),
            needs=("agent", "patient"),
            unnamed=(
                "agent",
                "object",
            ),
            confidence=0.65,
        ),
        Trigger(
            name="crackdown",
            pos="noun",
            lemmas=words("crackdown"),
            slots=slots(
                "poss: agent", "by: agent", "subject: agent", "compound: agent", "on: patient", "against: patient"
            ),
            light=words("launch order begin intensify condemn"),
            needs=("agent", "patient"),
            confidence=0.6,
        ),
        Trigger(
            name="freeze",
            lemmas=words("freeze seize confiscate"),
            slots=slots("subject: agent", "of: patient"),
            objects=words("asset assets account accounts reserves funds property"),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="restrict",
            pos="noun",
            lemmas=words("order curfew lockdown quarantine"),
            slots=slots("poss: agent", "by: agent", "subject: agent", "on: patient", "against: patient", "in: place"),
            modifiers=words(
                "gag restraining evacuation closure protection dusk-to-dawn night overnight nationwide national "
                "strict travel stay-at-home"
            ),
            light=words("impose issue lift extend declare announce enforce ease obtain grant slap"),
            supported=True,
            needs=(
                "agent",
                "patient",
                "place",
            ),
            unnamed=(
                "agent",
                "patient",
            ),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(text="A judge issued a gag order against Karl Bo.", gives=(("patient", "Karl Bo"),)),
        Example(
            text="The European Union imposed sanctions on Belarus.",
            gives=(("agent", "European Union"), ("patient", "Belarus")),
        ),
        Example(
            text="The United States lifted sanctions against Sudan in 2017.",
            gives=(("agent", "United States"), ("patient", "Sudan")),
        ),
        Example(text="The court found Ana Bo's suspension lawful.", gives=(("patient", "Ana Bo"),)),
        Example(
            text="Karl Dorn's suspension of Ana Bo from her post was lawful.",
            gives=(("agent", "Karl Dorn"), ("patient", "Ana Bo")),
        ),
        Example(
            text="FIFA suspended the Zimbabwe Football Association.",
            gives=(("agent", "FIFA"), ("patient", "Zimbabwe Football Association")),
        ),
    ),
    near_misses=(
        "There is a ban on smoking in the building.",
        "He scored from a penalty.",
        "Ghana opposes sanctions against Mali.",
    ),
)
