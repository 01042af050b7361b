"""Triggers of what one says in due form: invitations, thanks, apologies, protests, words to an audience."""

from __future__ import annotations

from kg.rules import Trigger, slots, words

TRIGGERS = (
    Trigger(
        name="invitation",
        pos="noun",
        lemmas=words("invitation"),
        slots=slots(
            "subject: agent",
            "from: agent",
            "by: agent",
            "of: agent",
            "poss: agent",
            "to: recipient",
            "iobj: recipient",
            "governor: recipient",
        ),
        light=words("send extend issue receive get"),
        needs=("agent+recipient",),
        confidence=0.65,
    ),
    Trigger(
        name="accept-invitation",
        lemmas=words("accept decline reject"),
        slots=slots("subject: speaker", "from: recipient", "of: recipient", "by: recipient"),
        objects=words("invitation"),
        needs=("speaker",),
        confidence=0.6,
    ),
    Trigger(
        name="gratitude",
        lemmas=words("express offer extend convey"),
        slots=slots("subject: speaker", "to: recipient"),
        objects=words(
            "gratitude thanks appreciation condolence condolences sympathy apology congratulations greetings"
        ),
        needs=("speaker+recipient",),
        confidence=0.6,
    ),
    Trigger(
        name="responsibility",
        lemmas=words("claim"),
        slots=slots("subject: speaker / Organization Person"),
        objects=words("responsibility"),
        needs=("speaker",),
        confidence=0.6,
    ),
    Trigger(
        name="protest-note",
        lemmas=words("lodge file register"),
        slots=slots("subject: agent", "with: recipient", "against: topic"),
        objects=words("protest demarche démarche"),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.65,
    ),
    Trigger(
        name="police-report",
        lemmas=words("file lodge make"),
        slots=slots("subject: speaker", "with: recipient", "to: recipient"),
        objects=words("report"),
        near=words("police"),
        needs=("speaker",),
        unnamed=("speaker",),
        confidence=0.6,
    ),
    Trigger(
        name="audience",
        lemmas=words("address brief"),
        slots=slots("subject: speaker", "object: recipient"),
        objects=words(
            "rally crowd conference nation parliament resident student lawmaker reporter journalist gathering "
            "meeting congregation congress assembly session supporter forum summit"
        ),
        needs=("speaker",),
        confidence=0.6,
    ),
    Trigger(
        name="thank",
        lemmas=words("congratulate thank condole"),
        slots=slots("subject: speaker", "object: recipient"),
        objects=words(
            "team people government leader official member player partner staff worker citizen resident family "
            "student graduate supporter volunteer authority delegation community organizer organiser counterpart"
        ),
        needs=("speaker",),
        confidence=0.55,
    ),
    Trigger(
        name="apologize",
        lemmas=words("apologize apologise"),
        slots=slots("subject: speaker", "to: recipient"),
        needs=("speaker+recipient",),
        confidence=0.6,
    ),
    Trigger(
        name="address",
        lemmas=words("contact congratulate address thank brief condole"),
        slots=slots("subject: speaker", "object: recipient"),
        least=2,
        confidence=0.6,
    ),
)
