"""Triggers of harm that people do to others: beatings, arson, blasts, things thrown, abductions."""

from __future__ import annotations

from kg.rules import MATCHES, SPORTS, Trigger, slots, words

_BUILDINGS = words(
    "ambulance building bus camp car checkpoint church convoy depot embassy factory field home hotel house hut "
    "mosque office outpost post school shop stadium station store structure synagogue tanker temple tent train truck "
    "tyre van vehicle village warehouse"
)

TRIGGERS = (
    Trigger(
        name="beat",
        lemmas=words("beat"),
        slots=slots("subject: agent", "object: patient / Person"),
        near=words(
            "arrested attackers death detained guards hospital husband inmates injured mob officers police prison "
            "prisoners protesters robbed sticks tortured unconscious"
        ),
        unless=MATCHES,
        needs=("patient", "agent+place"),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="hit",
        lemmas=words("punch slap whip flog strangle pelt manhandle"),
        slots=slots("subject: agent", "object: patient / Person"),
        needs=("patient",),
        unnamed=("patient",),
        unless=(*MATCHES, *words("record election vote candidate drum market forecast odds race score points trail")),
        confidence=0.6,
    ),
    Trigger(
        name="gun-down",
        lemmas=words("gun mow"),
        slots=slots("subject: agent", "object: patient / Person"),
        particles=words("down"),
        needs=("patient", "place", "time"),
        unnamed=("patient",),
        confidence=0.7,
    ),
    Trigger(
        name="blow-up",
        lemmas=words("blow"),
        slots=slots("subject: agent", "object: patient"),
        particles=words("up"),
        objects=(
            *_BUILDINGS,
            *words("aircraft base bridge dam himself herself pipeline plane road statue tank themselves"),
        ),
        needs=("agent", "place", "time"),
        unnamed=("agent", "patient"),
        confidence=0.65,
    ),
    Trigger(
        name="set-fire",
        lemmas=words("set"),
        slots=slots("subject: agent", "object: patient", "to: patient"),
        objects=words("fire ablaze alight"),
        needs=("agent", "patient", "place", "time"),
        unnamed=("agent", "patient"),
        unless=MATCHES,
        confidence=0.65,
    ),
    Trigger(
        name="burn-down",
        lemmas=words("burn raze"),
        slots=slots("subject: agent", "object: patient"),
        objects=_BUILDINGS,
        unless=words("fire wildfire blaze flames bulldozer bulldozers developers demolition"),
        needs=("agent", "patient", "place", "time"),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="throw",
        lemmas=words("throw hurl lob toss"),
        slots=slots("subject: agent", "at: patient"),
        objects=words("stone stones rock rocks bomb bombs grenade grenades cocktail cocktails brick bricks firebomb"),
        unless=SPORTS,
        needs=("agent", "patient", "place", "time"),
        unnamed=("agent",),
        confidence=0.65,
    ),
    Trigger(
        name="desecrate",
        lemmas=words("desecrate deface sack pillage plunder molest"),
        slots=slots("subject: agent", "object: patient"),
        needs=("patient", "place", "time"),
        unless=(*MATCHES, *words("manager minister coach chief staff workers employees post job")),
        unnamed=("agent+patient",),
        confidence=0.6,
    ),
    Trigger(
        name="sink",
        lemmas=words("sink scuttle"),
        slots=slots("subject: agent", "object: patient"),
        objects=words("ship boat vessel submarine frigate destroyer cruiser tanker trawler warship ferry"),
        needs=("agent+place", "agent+patient", "agent+time"),
        confidence=0.6,
    ),
)
