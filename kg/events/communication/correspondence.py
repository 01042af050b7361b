"""Triggers of letters, messages and calls, and of writing, phoning and being in touch."""

from __future__ import annotations

from kg.rules import Trigger, slots, words

NOUNS = (
    Trigger(
        name="noun",
        pos="noun",
        lemmas=words(
            "letter message telegram cable telegramme greeting condolence congratulation phone-call "
            "correspondence memo email e-mail tweet"
        ),
        slots=slots(
            "poss: agent",
            "from: agent",
            "by: agent",
            "subject: agent",
            "to: recipient",
            "with: recipient",
            "iobj: recipient",
            "between: agent",
        ),
        light=words(
            "send write receive deliver have make hold exchange address convey extend post publish issue hand "
            "forward pen dispatch get sign take release transmit place"
        ),
        without=words("roll conference casting wake-up close judgment margin capital bank diplomatic cover covering"),
        supported=True,
        needs=("agent", "recipient"),
        unnamed=("agent+recipient",),
        confidence=0.65,
    ),
    Trigger(
        name="written",
        pos="noun",
        lemmas=words("letter message telegram telegramme memo email e-mail"),
        slots=slots("poss: agent", "governor-in: agent", "to: recipient"),
        without=words("cover covering"),
        needs=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="call",
        pos="noun",
        lemmas=words("call"),
        slots=slots(
            "poss: agent",
            "from: agent",
            "subject: agent",
            "to: recipient",
            "with: recipient",
            "iobj: recipient",
            "between: agent",
        ),
        light=words("have make hold receive take place get"),
        without=words("roll conference casting wake-up close judgment margin capital"),
        supported=True,
        needs=("agent+recipient",),
        confidence=0.65,
    ),
    Trigger(
        name="phone-call",
        pos="noun",
        lemmas=words("call conversation talk"),
        slots=slots(
            "poss: agent",
            "from: agent",
            "by: agent",
            "subject: agent",
            "to: recipient",
            "with: recipient",
            "iobj: recipient",
            "between: agent",
            "governor: agent",
        ),
        modifiers=words("phone telephone telephonic video"),
        light=words("have make hold receive take_place get conduct place"),
        needs=("agent+recipient",),
        unnamed=("agent+recipient+named",),
        confidence=0.7,
    ),
    Trigger(
        name="between",
        pos="noun",
        lemmas=words(
            "letter message telegram call cable telegramme greeting condolence congratulation phone-call "
            "correspondence memo email e-mail tweet"
        ),
        slots=slots(
            "poss: agent",
            "from: agent",
            "by: agent",
            "to: recipient",
            "with: recipient",
            "between: agent",
        ),
        without=words("roll conference casting wake-up close judgment margin capital bank diplomatic cover covering"),
        least=2,
        confidence=0.65,
    ),
)

VERBS = (
    Trigger(
        name="contact",
        pos="noun",
        lemmas=words("communication contact touch"),
        slots=slots("subject: agent", "with: recipient"),
        light=words("be keep stay remain maintain get"),
        needs=("recipient",),
        confidence=0.55,
    ),
    Trigger(
        name="verb",
        lemmas=words("phone telephone"),
        slots=slots("subject: agent", "object: recipient"),
        least=2,
        confidence=0.7,
    ),
    Trigger(
        name="write",
        lemmas=words("write"),
        slots=slots("subject: agent", "to: recipient"),
        least=2,
        needs=("recipient",),
        confidence=0.7,
    ),
)
