"""Triggers of elections and of how governments change: candidacies, victories, reshuffles, power handed over."""

from __future__ import annotations

from kg.rules import SPORTS, Trigger, slots, words

VOTES = (
    Trigger(
        name="candidacy",
        pos="noun",
        lemmas=words("candidacy candidature"),
        slots=slots("poss: patient / Person", "of: patient / Person", "subject: patient / Person"),
        light=words("announce launch declare confirm withdraw file submit register"),
        supported=True,
        needs=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="victory",
        pos="noun",
        lemmas=words("victory win triumph landslide defeat"),
        slots=slots(
            "poss: patient / Person Organization",
            "of: patient / Person Organization",
            "by: patient / Person Organization",
            "for: patient / Person Organization",
            "subject: patient / Person Organization",
        ),
        light=words("claim secure declare score win suffer concede"),
        near=words(
            "election elections electoral presidential runoff primary referendum parliamentary ballot votes voters"
        ),
        unless=SPORTS,
        needs=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="reshuffled",
        pos="noun",
        lemmas=words("reshuffle shake-up"),
        slots=slots("poss: agent", "by: agent", "subject: agent", "compound: agent", "in: place"),
        modifiers=words("cabinet government ministerial"),
        light=words("announce carry make conduct order plan"),
        needs=("agent", "place+time"),
        confidence=0.6,
    ),
    Trigger(
        name="election",
        pos="noun",
        lemmas=words("election referendum vote by-election poll runoff primary"),
        slots=slots(
            "poss: agent", "compound: agent", "subject: patient / Person", "subject: agent", "of: patient / Person"
        ),
        modifiers=words(
            "presidential general parliamentary local snap municipal federal legislative national mayoral "
            "gubernatorial independence"
        ),
        light=words("hold win call boycott rig conduct take schedule postpone go"),
        needs=("agent", "patient", "place", "time"),
        confidence=0.55,
    ),
    Trigger(
        name="polls",
        pos="noun",
        lemmas=words("election referendum by-election byelection runoff"),
        slots=slots(
            "poss: agent", "compound: agent", "subject: patient / Person", "subject: agent", "of: patient / Person"
        ),
        light=words("hold win call boycott rig conduct take_place schedule postpone cancel"),
        supported=True,
        needs=("agent", "patient", "place", "time"),
        confidence=0.6,
    ),
    Trigger(
        name="reshuffle",
        lemmas=words("reshuffle"),
        slots=slots("subject: agent"),
        objects=words("cabinet government team"),
        needs=("agent",),
        confidence=0.65,
    ),
)

POWER = (
    Trigger(
        name="run-for",
        lemmas=words("run stand"),
        slots=slots("subject: patient / Person"),
        objects=words(
            "president presidency office re-election reelection mayor governor parliament senate congress seat"
        ),
        intransitive=True,
        needs=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="contest",
        lemmas=words("contest"),
        slots=slots("subject: patient"),
        objects=words("election by-election byelection seat poll polls presidency vote constituency"),
        needs=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="form-government",
        lemmas=words("form"),
        slots=slots("subject: agent", "with: agent"),
        objects=words("government cabinet administration"),
        needs=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="to-power",
        lemmas=words("come rise return sweep take"),
        slots=slots("subject: patient / Person Organization"),
        objects=words("power"),
        needs=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="hand-power",
        lemmas=words("hand transfer cede relinquish surrender"),
        slots=slots("subject: agent", "to: patient"),
        objects=words("power leadership reins command"),
        needs=("agent", "patient"),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="beaten-at-polls",
        lemmas=words("defeat beat edge trounce unseat oust"),
        slots=slots("subject: patient / Person", "object: patient / Person"),
        near=words("election elections runoff presidential ballot primary mayoral seat constituency"),
        unless=SPORTS,
        least=2,
        confidence=0.65,
    ),
    Trigger(
        name="concede-defeat",
        lemmas=words("concede admit accept"),
        slots=slots("subject: patient"),
        objects=words("defeat"),
        unless=SPORTS,
        needs=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="to-polls",
        lemmas=words("go head"),
        slots=slots("subject: agent", "in: place"),
        objects=words("poll polls"),
        needs=("agent", "place"),
        unnamed=("agent",),
        confidence=0.6,
    ),
)
