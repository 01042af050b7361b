"""Triggers of sickness and mishap: tests, illnesses, operations, lives lost, people stranded or run over."""

from __future__ import annotations

from kg.rules import VIOLENCE, Trigger, slots, words

_DISEASES = words(
    "cancer covid covid-19 coronavirus virus malaria cholera ebola dengue disease leukaemia leukemia tuberculosis hiv "
    "pneumonia monkeypox infection"
)
_FORCES = words(
    "avalanche blaze bushfire cyclone earthquake explosion fire flood floodwater hailstorm hurricane "
    "landslide mudslide "
    "quake storm tornado tsunami typhoon wildfire wind"
)

TRIGGERS = (
    Trigger(
        name="test-positive",
        lemmas=words("test"),
        slots=slots("subject: patient / Person"),
        near=words("positive"),
        unless=words("negative"),
        intransitive=True,
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.65,
    ),
    Trigger(
        name="fall-ill",
        lemmas=words("contract catch"),
        slots=slots("subject: patient / Person"),
        objects=_DISEASES,
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="diagnose",
        lemmas=words("diagnose infect sicken"),
        slots=slots("object: patient / Person", "in: place"),
        needs=("patient",),
        unnamed=("patient+place", "patient+time"),
        confidence=0.6,
    ),
    Trigger(
        name="suffer",
        lemmas=words("suffer sustain"),
        slots=slots("subject: patient / Person"),
        objects=words("stroke injury injuries wound fracture burn concussion seizure aneurysm"),
        needs=("patient",),
        unnamed=("patient+place", "patient+time"),
        confidence=0.6,
    ),
    Trigger(
        name="operation",
        lemmas=words("undergo"),
        slots=slots("subject: patient / Person", "in: place", "at: place"),
        objects=words("surgery operation transplant treatment chemotherapy amputation dialysis procedure"),
        needs=("patient",),
        confidence=0.65,
    ),
    Trigger(
        name="vaccinate",
        lemmas=words("vaccinate inoculate immunize immunise"),
        slots=slots("subject: agent", "object: patient", "against: topic", "in: place"),
        needs=("agent", "place+time"),
        unnamed=("agent+patient",),
        confidence=0.55,
    ),
    Trigger(
        name="lose-life",
        lemmas=words("lose"),
        slots=slots("subject: patient / Person"),
        objects=words("life lives"),
        needs=("patient", "place", "time"),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="succumb",
        lemmas=words("succumb"),
        slots=slots("subject: patient / Person"),
        near=words("hospital illness injuries wounds burns cancer disease"),
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.65,
    ),
    Trigger(
        name="mishap",
        lemmas=words("electrocute maul gore trample asphyxiate scald"),
        slots=slots("subject: agent", "object: patient / Person"),
        needs=("patient", "place", "time"),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="run-over",
        lemmas=words("run knock"),
        slots=slots("object: patient / Person"),
        particles=words("over down"),
        near=words("bus car driver lorry motorbike motorcycle motorist taxi tractor train tram truck van vehicle"),
        needs=("patient", "place", "time"),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="stranded",
        lemmas=words("strand trap"),
        slots=slots("object: patient / Person", "in: place", "at: place"),
        near=words(
            "airport avalanche blaze collapse collapsed earthquake fire flood floods flooding landslide mine rain "
            "rubble snow storm"
        ),
        needs=("patient+place", "place", "time"),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="go-missing",
        lemmas=words("go"),
        slots=slots("subject: patient / Person"),
        near=words("missing"),
        unless=words("action out"),
        intransitive=True,
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="catch-fire",
        lemmas=words("catch burst"),
        slots=slots("subject: patient", "in: place", "at: place", "near: place"),
        objects=words("fire flame flames"),
        needs=("patient", "place", "time"),
        confidence=0.65,
    ),
    Trigger(
        name="destroyed",
        lemmas=words("destroy damage gut wreck flatten level sweep uproot"),
        slots=slots("object: patient / Place Organization", "in: place"),
        subjects=_FORCES,
        unless=VIOLENCE,
        needs=("patient", "place", "time"),
        confidence=0.6,
    ),
    Trigger(
        name="landfall",
        lemmas=words("make"),
        slots=slots("in: place", "on: place", "near: place"),
        objects=words("landfall"),
        needs=("place", "time"),
        confidence=0.7,
    ),
    Trigger(
        name="emergency-landing",
        lemmas=words("make"),
        slots=slots("subject: patient", "in: place", "at: place"),
        objects=words("landing"),
        near=words("emergency forced crash"),
        needs=("patient", "place", "time"),
        confidence=0.7,
    ),
    Trigger(
        name="first-case",
        lemmas=words("report confirm detect record register"),
        slots=slots("subject: agent / Organization Place", "in: place"),
        objects=words("case"),
        near=words("first"),
        needs=("agent", "place"),
        confidence=0.55,
    ),
)
