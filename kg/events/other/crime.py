"""Triggers of what crooks, the police and prosecutors do around trials: break-ins, flight, manhunts, bail, demands."""

from __future__ import annotations

from kg.rules import SPORTS, Trigger, slots, words

_RINGS = words("cartel cell gang mafia network racket ring syndicate")
_CAGED = words("bail camp captivity captors cell custody detention hostage jail police prison")

TRIGGERS = (
    Trigger(
        name="bail",
        lemmas=words("grant deny refuse revoke win seek get"),
        slots=slots("subject: agent", "object: patient / Person", "iobj: patient / Person", "to: patient / Person"),
        objects=words("bail parole clemency amnesty pardon"),
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.65,
    ),
    Trigger(
        name="asylum",
        lemmas=words("grant deny refuse seek request claim receive get offer"),
        slots=slots(
            "subject: agent", "object: patient / Person", "iobj: patient / Person", "to: patient / Person", "in: place"
        ),
        objects=words("asylum"),
        needs=("patient", "agent"),
        unnamed=("patient", "agent+place"),
        confidence=0.65,
    ),
    Trigger(
        name="exile",
        lemmas=words("go flee"),
        slots=slots("subject: agent", "in: place", "to: place"),
        objects=words("exile hiding"),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.65,
    ),
    Trigger(
        name="jailbreak",
        lemmas=words("escape flee abscond"),
        slots=slots("subject: agent", "from: place"),
        near=_CAGED,
        needs=("agent",),
        unnamed=("agent",),
        unless=(*SPORTS, *words("sentence term punishment justice prosecution")),
        confidence=0.6,
    ),
    Trigger(
        name="break-out",
        lemmas=words("break"),
        slots=slots("subject: agent"),
        subjects=words("convict detainee inmate murderer prisoner suspect"),
        particles=words("out"),
        needs=("agent", "place", "time"),
        unnamed=("agent",),
        confidence=0.65,
    ),
    Trigger(
        name="break-in",
        lemmas=words("break"),
        slots=slots("subject: agent"),
        subjects=words("assailant attacker burglar gang gunman intruder looter man men robber suspect thief"),
        objects=words(
            "apartment bank building car compound flat home house mosque church office residence school shop "
            "store vehicle"
        ),
        needs=("agent", "place", "time"),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="hunt-down",
        lemmas=words("hunt track chase"),
        slots=slots("subject: agent", "object: patient / Person"),
        particles=words("down"),
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="round-up",
        lemmas=words("round"),
        slots=slots("subject: agent", "object: patient / Person"),
        particles=words("up"),
        needs=("agent+patient",),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="capture",
        lemmas=words("capture recapture"),
        slots=slots("subject: agent", "object: patient / Person"),
        near=words(
            "authorities convict escaped fugitive fugitives gunman inmate murder officers police prison prisoner "
            "suspect suspected"
        ),
        unless=words("camera cameras photo photos photograph video footage image images film"),
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="ring",
        lemmas=words("bust dismantle smash disrupt uncover"),
        slots=slots("subject: agent"),
        objects=_RINGS,
        needs=("agent", "place"),
        unnamed=("agent",),
        confidence=0.65,
    ),
    Trigger(
        name="foil",
        lemmas=words("foil thwart uncover avert"),
        slots=slots("subject: agent", "by: patient", "against: patient"),
        objects=words("plot attempt attack coup bombing smuggling heist robbery hijacking infiltration"),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="confess",
        lemmas=words("confess"),
        slots=slots("subject: agent / Person", "to: recipient"),
        near=words("arrested court crime killing murder police rape robbery theft interrogation investigators"),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="demand-sentence",
        lemmas=words("demand request seek"),
        slots=slots("subject: agent", "for: patient / Person", "against: patient / Person"),
        near=words("prosecutor prosecutors prosecution"),
        objects=words("year month jail imprisonment sentence term penalty life"),
        needs=("patient", "agent"),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="commute",
        lemmas=words("commute reduce suspend lengthen"),
        slots=slots("subject: agent", "of: patient / Person", "for: patient / Person"),
        objects=words("sentence"),
        needs=("agent", "patient"),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="tried",
        lemmas=words("try"),
        slots=slots("object: patient / Person"),
        near=words("absentia charges court corruption crimes hague judge murder treason tribunal"),
        needs=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="face-charges",
        lemmas=words("face"),
        slots=slots("subject: patient"),
        objects=words("charge charges count prosecution"),
        direct=True,
        needs=("patient",),
        unnamed=("patient",),
        unless=words("fee fees per roaming"),
        confidence=0.6,
    ),
    Trigger(
        name="hear-case",
        lemmas=words("hear adjourn deny refuse throw drop withdraw"),
        slots=slots("subject: agent", "of: patient", "against: patient"),
        objects=words("appeal case lawsuit petition complaint bail plea writ"),
        subjects=words("court tribunal judge jury magistrate justice bench"),
        needs=("agent", "patient", "place"),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="register-case",
        lemmas=words("register"),
        slots=slots("subject: agent", "against: patient"),
        objects=words("case complaint fir"),
        needs=("agent", "patient", "place"),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="recover-goods",
        lemmas=words("recover seize"),
        slots=slots("subject: agent", "from: patient"),
        objects=words(
            "bomb explosive gun weapon rifle pistol knife drug cocaine heroin cash ammunition bullet cartridge"
        ),
        needs=("agent", "place", "time"),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="swindle",
        lemmas=words("scam extort dupe launder counterfeit poach"),
        slots=slots("subject: agent", "object: patient", "from: patient"),
        needs=("patient", "place", "agent"),
        unnamed=("agent+patient",),
        confidence=0.55,
    ),
)
