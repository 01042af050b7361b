"""Agreement: a treaty, joint statement, contract or won bid between parties."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, EventType, Example, Role, Trigger, slots, words

EVENT = EventType(
    name="Agreement",
    definition="A treaty, joint statement, contract or won bid between parties.",
    superclass="schema:InteractAction",
    close_matches=(
        PLOVER + "AGREE",
        CAMEO + "057",
    ),
    roles=(
        Role(name="signatory", definition="a party to it"),
        Role(name="topic", definition="the named document or what it is about", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="sign",
            lemmas=words("sign ink initial conclude ratify countersign"),
            slots=slots(
                "subject: signatory",
                "object: topic / Work Event Organization",
                "with: signatory",
                "between: signatory",
            ),
            objects=words(
                "agreement treaty contract deal pact memorandum mou accord protocol document declaration statement "
                "convention partnership communique communiqué charter ceasefire truce arrangement letter framework"
            ),
            needs=("signatory",),
            unnamed=("signatory",),
            confidence=0.85,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words(
                "agreement treaty contract deal pact accord memorandum mou armistice ceasefire truce settlement "
                "communique communiqué signing"
            ),
            slots=slots(
                "between: signatory",
                "with: signatory",
                "from: signatory",
                "by: signatory",
                "poss: signatory",
                "among: signatory",
                "subject: signatory",
                "compound: signatory",
                "governor: signatory",
            ),
            light=words(
                "sign reach strike conclude ink seal clinch make have negotiate announce enter finalize finalise "
                "ratify secure win award agree broker close land bag violate break approve endorse accept"
            ),
            without=words(
                "employment rental labor labour no-brainer user great good big real raw short-term trade human jewish "
                "israeli financial insurance"
            ),
            needs=("signatory",),
            least=2,
            confidence=0.75,
        ),
        Trigger(
            name="reached",
            lemmas=words("close reach strike seal clinch ink secure finalize finalise win bag land"),
            slots=slots("subject: signatory", "with: signatory", "from: signatory"),
            objects=words(
                "agreement deal pact accord contract truce ceasefire consensus bid tender settlement compromise"
            ),
            needs=("signatory",),
            unnamed=("signatory",),
            confidence=0.75,
        ),
        Trigger(
            name="statement",
            pos="noun",
            lemmas=words("statement declaration communique communiqué"),
            slots=slots(
                "compound: signatory",
                "between: signatory",
                "by: signatory",
                "poss: signatory",
                "of: signatory",
                "subject: signatory",
            ),
            modifiers=words("joint"),
            light=words("issue sign release publish adopt announce make"),
            needs=("signatory",),
            confidence=0.75,
        ),
        Trigger(
            name="agree",
            lemmas=words("agree"),
            slots=slots("subject: signatory", "with: signatory"),
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="in-force",
            lemmas=words("enter come take"),
            slots=slots("subject: topic / Work Event Organization"),
            objects=words("force effect"),
            needs=("topic",),
            confidence=0.7,
        ),
        Trigger(
            name="partner",
            lemmas=words("partner"),
            slots=slots("subject: signatory", "with: signatory"),
            least=2,
            confidence=0.7,
        ),
        Trigger(
            name="contract",
            lemmas=words("award"),
            slots=slots("subject: signatory", "iobj: signatory", "to: signatory", "object: signatory"),
            objects=words("contract tender deal concession licence license"),
            needs=("signatory",),
            confidence=0.7,
        ),
    ),
    examples=(
        Example(
            text="France and Germany signed a treaty in Aachen.",
            gives=(("signatory", "France"), ("signatory", "Germany"), ("place", "Aachen")),
        ),
        Example(
            text="Boeing won a contract from the Pentagon.",
            gives=(("signatory", "Boeing"), ("signatory", "Pentagon")),
        ),
        Example(
            text="Japan reached an agreement with South Korea in 2015.",
            gives=(("signatory", "Japan"), ("signatory", "South Korea")),
        ),
    ),
    near_misses=(
        "Ana Bo agreed with Karl Dorn that the town needs a port.",
        "Many people sign up for the course.",
        "There is general agreement that prices will rise.",
        "It is not a big deal.",
    ),
)
