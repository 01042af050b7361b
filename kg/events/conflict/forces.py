"""Triggers of what armies and fighters do: they move, take and lose ground, exchange fire, crush risings."""

from __future__ import annotations

from kg.rules import SPORTS, VIOLENCE, Trigger, slots, words

_FIGHTERS = words(
    "army battalion brigade contingent convoy fighter force gunship guerrilla insurgent jihadist militant militia navy "
    "paratrooper peacekeeper rebel regiment soldier tank troop warplane warship"
)
_GROUND = words(
    "airbase airport area base border bridge building camp capital checkpoint city country district headquarters "
    "hill island oilfield outpost palace parliament port position post prison province region road stronghold suburb "
    "territory town village"
)
_WAR = (*VIOLENCE, *words("coup fighters insurgents jihadists junta militia offensive paramilitary separatists"))

TRIGGERS = (
    Trigger(
        name="ground",
        lemmas=words("take gain lose regain wrest retake seize reclaim recapture overrun"),
        slots=slots("subject: agent", "object: patient / Place", "of: patient / Place", "over: patient / Place"),
        objects=(*_GROUND, "control"),
        direct=True,
        near=_WAR,
        unless=words("car driver election candidate game match polls seats steering vehicle votes wheel"),
        needs=("agent", "patient", "place"),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="take-place",
        lemmas=words("retake reconquer reoccupy encircle conquer liberate"),
        slots=slots("subject: agent", "object: patient / Place"),
        needs=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="defeat",
        lemmas=words("defeat rout overpower overwhelm"),
        slots=slots("subject: agent", "object: patient"),
        near=words("army battle forces fighters guerrillas insurgents militants militia rebels soldiers troops war"),
        unless=(*SPORTS, *words("election elections ballot votes")),
        needs=("agent+patient", "agent+place", "patient+place", "patient+time", "agent+time"),
        confidence=0.6,
    ),
    Trigger(
        name="fall-to",
        lemmas=words("fall"),
        slots=slots("subject: patient / Place", "to: agent"),
        near=words("rebels militants insurgents forces troops army taliban fighters militia"),
        intransitive=True,
        needs=("patient+agent",),
        unnamed=("patient+agent",),
        confidence=0.55,
    ),
    Trigger(
        name="march",
        lemmas=words("withdraw retreat advance push enter invade encircle surround pull cross storm land regroup"),
        slots=slots(
            "subject: agent",
            "object: patient / Place",
            "from: place",
            "into: patient / Place",
            "on: patient / Place",
            "towards: patient / Place",
        ),
        subjects=_FIGHTERS,
        needs=("patient", "place", "agent+time"),
        unnamed=("agent+place", "agent+patient"),
        confidence=0.6,
    ),
    Trigger(
        name="move-troops",
        lemmas=words("withdraw pull redeploy dispatch mass amass airlift move recall return contribute"),
        slots=slots("subject: agent", "from: place", "to: place"),
        objects=words("battalion brigade contingent peacekeeper soldier tank troop warplane warship warships troops"),
        needs=("agent",),
        unnamed=("agent+place",),
        confidence=0.6,
    ),
    Trigger(
        name="surrender",
        lemmas=words("surrender capitulate defect desert"),
        slots=slots("subject: agent", "to: patient"),
        subjects=_FIGHTERS,
        intransitive=True,
        needs=("agent", "patient", "place", "time"),
        unnamed=("agent+patient", "agent+place"),
        confidence=0.6,
    ),
    Trigger(
        name="exchange-fire",
        lemmas=words("exchange trade"),
        slots=slots("subject: agent", "with: agent"),
        objects=words("fire gunfire shot shots"),
        needs=("agent", "place", "time"),
        unnamed=("agent",),
        confidence=0.65,
    ),
    Trigger(
        name="siege",
        lemmas=words("lay"),
        slots=slots("subject: agent", "to: patient"),
        objects=words("siege"),
        needs=("agent", "patient"),
        unnamed=("agent",),
        confidence=0.65,
    ),
    Trigger(
        name="declare-war",
        lemmas=words("declare"),
        slots=slots("subject: agent", "on: patient", "against: patient"),
        objects=words("war jihad"),
        needs=("agent+patient",),
        confidence=0.65,
    ),
    Trigger(
        name="crush",
        lemmas=words("crush quell suppress quash put"),
        slots=slots("subject: agent"),
        objects=words(
            "demonstration insurgency insurrection mutiny protest protests rebellion revolt revolution riot riots "
            "rising unrest uprising"
        ),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="intercept",
        lemmas=words("intercept down destroy"),
        slots=slots("subject: agent", "from: place", "over: place"),
        objects=words("missile rocket drone balloon"),
        needs=("agent", "place"),
        unnamed=("agent",),
        confidence=0.65,
    ),
)
