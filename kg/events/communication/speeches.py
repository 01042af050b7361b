"""Triggers of speeches, news conferences, interviews and talk, before the press, a court or a crowd."""

from __future__ import annotations

from kg.rules import Trigger, slots, words

OCCASIONS = (
    Trigger(
        name="speech",
        pos="noun",
        lemmas=words(
            "speech address briefing interview testimony lecture sermon keynote homily presser broadcast "
            "teleconference q&a monologue"
        ),
        slots=slots(
            "poss: speaker",
            "by: speaker",
            "subject: speaker",
            "of: speaker",
            "with: recipient",
            "to: recipient",
            "before: recipient",
            "governor: speaker",
            "governor-object: recipient",
            "iobj: recipient",
            "compound: host",
        ),
        light=words(
            "deliver give hold make have conduct present open offer read record attend address host grant do speak "
            "tell say take"
        ),
        without=words("ip email web mailing street job free hate home figurative part"),
        needs=("speaker", "agent", "host"),
        confidence=0.7,
    ),
    Trigger(
        name="conference",
        pos="noun",
        lemmas=words("conference briefing"),
        slots=slots(
            "poss: speaker",
            "by: speaker",
            "subject: speaker",
            "with: speaker",
            "of: speaker",
            "governor: speaker",
            "governor-body: host / Organization",
            "compound: host",
        ),
        modifiers=words("press news media daily routine regular weekly joint"),
        light=words("hold give address tell host attend have take say speak"),
        needs=("speaker", "host"),
        unnamed=(
            "speaker",
            "host",
        ),
        confidence=0.75,
    ),
    Trigger(
        name="press",
        lemmas=words("meet face brief address"),
        slots=slots("subject: speaker", "with: speaker"),
        objects=words("press media reporter journalist newsmen pressmen"),
        needs=("speaker",),
        confidence=0.7,
    ),
)

TALK = (
    Trigger(
        name="interviewed",
        pos="noun",
        lemmas=words("interview"),
        slots=slots("with: recipient", "to: recipient"),
        needs=("recipient",),
        without=words("job"),
        confidence=0.6,
    ),
    Trigger(
        name="apology",
        pos="noun",
        lemmas=words("apology"),
        slots=slots("subject: speaker", "by: speaker", "poss: speaker", "to: recipient"),
        light=words("issue make offer publish deliver"),
        supported=True,
        needs=("speaker",),
        unnamed=("speaker",),
        confidence=0.6,
    ),
    Trigger(
        name="interview",
        lemmas=words("interview"),
        slots=slots("subject: recipient", "object: speaker", "by: recipient"),
        needs=("speaker",),
        least=2,
        confidence=0.75,
    ),
    Trigger(
        name="speak",
        lemmas=words("speak talk chat"),
        slots=slots("subject: speaker", "with: recipient", "to: recipient"),
        unless=words("language languages fluent fluently english french german spanish italian arabic"),
        needs=("recipient",),
        least=2,
        confidence=0.5,
    ),
    Trigger(
        name="speak-at",
        lemmas=words("speak"),
        slots=slots("subject: speaker", "at: container place", "during: container"),
        objects=words("ceremony conference forum summit event briefing rally session meeting gathering funeral"),
        needs=("speaker",),
        confidence=0.6,
    ),
    Trigger(
        name="submit",
        lemmas=words("submit present hand deliver"),
        slots=slots("subject: agent", "to: recipient"),
        objects=words(
            "report statement petition note memorandum credentials budget finding recommendation request proposal "
            "demand dossier"
        ),
        needs=("agent+recipient",),
        confidence=0.65,
    ),
    Trigger(
        name="testify",
        lemmas=words("testify"),
        slots=slots("subject: speaker", "before: recipient", "to: recipient"),
        needs=("speaker",),
        confidence=0.75,
    ),
)
