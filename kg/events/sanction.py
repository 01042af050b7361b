"""Sanction: sanctions, bans, tariffs, embargoes and suspensions of rights."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, SPORTS, EventType, Example, Role, Trigger, slots, words

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
            name="ban-on",
            pos="noun",
            lemmas=words("ban"),
            slots=slots("on: patient / Person Organization", "by: agent", "poss: agent"),
            light=words("announce lift impose order confirm"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="handed",
            lemmas=words("hand give slap"),
            slots=slots(
                "subject: agent", "object: patient / Person Organization", "iobj: patient / Person Organization"
            ),
            objects=words("ban suspension fine reprimand penalty"),
            unless=(*SPORTS, *words("goal kick spot")),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="received",
            lemmas=words("receive get serve"),
            slots=slots("subject: patient / Person Organization", "from: agent"),
            objects=words("ban suspension fine reprimand"),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="revocation",
            pos="noun",
            lemmas=words("revocation withdrawal cancellation suspension"),
            slots=slots("of: patient", "by: agent", "poss: agent"),
            objects=words("licence license visa citizenship accreditation registration permit passport membership"),
            light=words("announce order"),
            needs=("agent", "patient"),
            confidence=0.6,
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
            needs=("agent", "patient", "time"),
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
        Trigger(
            name="under",
            lemmas=words("place put bring"),
            slots=slots("subject: agent", "object: patient"),
            objects=words(
                "control supervision management administration surveillance receivership lockdown quarantine curfew "
                "embargo "
                "scrutiny trusteeship"
            ),
            needs=("patient",),
            unnamed=("patient",),
            unless=words("fire blaze flames pandemic virus outbreak remote"),
            confidence=0.65,
        ),
        Trigger(
            name="seize-firm",
            lemmas=words("seize nationalise nationalize expropriate"),
            slots=slots("subject: agent", "object: patient / Organization", "of: patient / Organization"),
            near=words(
                "authorities bank banks company firm government insurer ministry nationalised regulator regulators "
                "state"
            ),
            unless=words("army militants rebels soldiers troops militia fighters part place advantage steps"),
            needs=("patient",),
            confidence=0.55,
        ),
        Trigger(
            name="take-over",
            lemmas=words("take"),
            slots=slots("subject: agent", "object: patient / Organization", "of: patient / Organization"),
            particles=words("over"),
            near=words("authorities banking commission government ministry regulator regulators regulatory state"),
            unless=words("army militants rebels soldiers troops militia fighters"),
            needs=("patient", "agent"),
            confidence=0.6,
        ),
        Trigger(
            name="crack-down",
            lemmas=words("crack clamp"),
            slots=slots("subject: agent", "on: patient"),
            particles=words("down"),
            needs=("agent", "patient"),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="block-access",
            lemmas=words("block censor suspend ban shut disable remove delete throttle restrict"),
            slots=slots("subject: agent", "to: patient", "of: patient"),
            objects=words(
                "website site app account channel access internet broadcaster broadcast outlet platform newspaper"
            ),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="tighten",
            lemmas=words("tighten ease relax loosen lift impose"),
            slots=slots("subject: agent", "on: patient", "for: patient"),
            objects=words(
                "lockdown curfew control controls measure measures rule rules advisory regulation regulations"
            ),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.55,
        ),
        Trigger(
            name="halt-trade",
            lemmas=words("halt suspend stop ban block resume cut restrict"),
            slots=slots("subject: agent", "of: topic", "to: patient", "from: patient"),
            objects=words("export exports import imports shipment shipments"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="bar-from",
            lemmas=words("prohibit forbid disqualify deregister disbar censure reprimand excommunicate"),
            slots=slots("subject: agent", "object: patient", "from: topic"),
            needs=("patient",),
            unnamed=("agent+patient",),
            confidence=0.6,
        ),
        Trigger(
            name="legal-status",
            lemmas=words("legalise legalize decriminalise decriminalize criminalise criminalize abolish"),
            slots=slots("subject: agent", "object: patient"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="strip",
            lemmas=words("strip"),
            slots=slots("subject: agent", "object: patient"),
            near=words(
                "citizenship title titles immunity medal medals licence license rank nationality crown captaincy"
            ),
            needs=("patient",),
            unnamed=("patient",),
            confidence=0.65,
        ),
        Trigger(
            name="recall-envoy",
            lemmas=words("recall withdraw expel"),
            slots=slots("subject: agent", "from: patient"),
            objects=words("ambassador envoy diplomat consul attache"),
            needs=("agent",),
            unnamed=("agent",),
            confidence=0.65,
        ),
    ),
    examples=(
        Example(text="The suspension of Ana Bo was announced on Monday.", gives=(("patient", "Ana Bo"),)),
        Example(text="Orion was handed a fine.", gives=(("patient", "Orion"),)),
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
        Example(text="Acme Bank was placed under state control in May.", gives=(("patient", "Acme Bank"),)),
        Example(text="The regulator took over Acme Bank in May.", gives=(("patient", "Acme Bank"),)),
        Example(text="Police in Lima cracked down on traders.", gives=(("place", "Lima"),)),
        Example(text="Chad blocked access to Facebook on Friday.", gives=(("agent", "Chad"), ("patient", "Facebook"))),
        Example(text="Chad eased its travel rules for tourists.", gives=(("agent", "Chad"),)),
        Example(text="Chad halted exports of wheat to Mali.", gives=(("agent", "Chad"), ("patient", "Mali"))),
        Example(text="Chad legalised divorce in 1987.", gives=(("agent", "Chad"),)),
        Example(text="Karl Dorn was stripped of his citizenship.", gives=(("patient", "Karl Dorn"),)),
        Example(text="Chad recalled its ambassador from Mali.", gives=(("agent", "Chad"), ("patient", "Mali"))),
    ),
    near_misses=(
        "The suspension of the car broke in Lima.",
        "There is a ban on smoking in the building.",
        "He scored from a penalty.",
        "Ghana opposes sanctions against Mali.",
        "The paint was stripped from the wall of Acme.",
        "Firefighters brought the blaze under control in Lima.",
        "Ana Bo relaxed by the pool.",
        "The road to Lima was blocked by snow.",
    ),
)
