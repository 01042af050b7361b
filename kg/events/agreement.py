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
                "agreement deal pact accord contract truce ceasefire consensus bid tender settlement compromise "
                "understanding"
            ),
            needs=("signatory",),
            unnamed=("signatory",),
            confidence=0.75,
        ),
        Trigger(
            name="alliance-formed",
            lemmas=words("form forge enter seal strike conclude"),
            slots=slots("subject: signatory", "with: signatory", "between: signatory"),
            objects=words("alliance coalition consortium venture pact"),
            needs=("signatory",),
            confidence=0.65,
        ),
        Trigger(
            name="order",
            lemmas=words("place"),
            slots=slots("subject: signatory", "with: signatory", "from: signatory"),
            objects=words("order orders bid"),
            unless=words("court police alert emphasis"),
            needs=("signatory",),
            confidence=0.6,
        ),
        Trigger(
            name="win-order",
            lemmas=words("receive secure win get book land"),
            slots=slots("subject: signatory", "from: signatory"),
            objects=words("order orders"),
            least=2,
            unless=words("court police judge"),
            confidence=0.6,
        ),
        Trigger(
            name="ties",
            pos="noun",
            lemmas=words("normalization normalisation restoration resumption severance establishment"),
            slots=slots("between: signatory", "with: signatory", "by: signatory", "poss: signatory"),
            objects=words("relation relations tie ties"),
            light=words("announce agree sign"),
            needs=("signatory",),
            least=2,
            unless=words("anniversary anniversaries"),
            confidence=0.65,
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
        Trigger(
            name="alliance",
            lemmas=words("form forge strike cement join enter sign"),
            slots=slots("subject: signatory", "with: signatory", "between: signatory"),
            objects=words("alliance coalition partnership pact"),
            needs=("signatory",),
            least=2,
            confidence=0.65,
        ),
        Trigger(
            name="team-up",
            lemmas=words("team"),
            slots=slots("subject: signatory", "with: signatory"),
            particles=words("up"),
            least=2,
            confidence=0.65,
        ),
        Trigger(
            name="ally",
            lemmas=words("ally reconcile"),
            slots=slots("subject: signatory", "with: signatory", "object: signatory"),
            least=2,
            confidence=0.55,
        ),
        Trigger(
            name="join-forces",
            lemmas=words("join make"),
            slots=slots("subject: signatory", "with: signatory"),
            objects=words("forces peace"),
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="end",
            lemmas=words("cancel terminate scrap suspend annul renew renegotiate abrogate abandon quit leave"),
            slots=slots("subject: signatory", "with: signatory", "object: topic / Work"),
            objects=words("agreement treaty contract deal pact accord truce ceasefire convention"),
            needs=("signatory",),
            unnamed=("signatory",),
            confidence=0.6,
        ),
        Trigger(
            name="withdraw-from",
            lemmas=words("withdraw pull accede exit quit"),
            slots=slots("subject: signatory", "from: topic / Work", "to: topic / Work", "out: topic / Work"),
            needs=("signatory+topic",),
            confidence=0.6,
        ),
        Trigger(
            name="broker",
            lemmas=words("broker mediate"),
            slots=slots("subject: signatory", "between: signatory", "with: signatory"),
            objects=words("agreement deal pact accord truce ceasefire peace settlement"),
            needs=("signatory",),
            confidence=0.55,
        ),
        Trigger(
            name="settle",
            lemmas=words("settle"),
            slots=slots("subject: signatory", "with: signatory", "between: signatory"),
            objects=words("lawsuit dispute case suit claim"),
            needs=("signatory",),
            unnamed=("signatory",),
            confidence=0.55,
        ),
    ),
    examples=(
        Example(text="Acme formed an alliance with Orion.", gives=(("signatory", "Acme"), ("signatory", "Orion"))),
        Example(
            text="The normalization of relations between Chad and Togo surprised Lomé.",
            gives=(("signatory", "Chad"), ("signatory", "Togo")),
        ),
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
        Example(text="Chad formed an alliance with Mali.", gives=(("signatory", "Chad"), ("signatory", "Mali"))),
        Example(text="Nokia teamed up with Siemens in 2019.", gives=(("signatory", "Nokia"), ("signatory", "Siemens"))),
        Example(text="Chad cancelled a contract with Acme.", gives=(("signatory", "Chad"),)),
        Example(
            text="Chad withdrew from the Paris Agreement in 2019.",
            gives=(("signatory", "Chad"), ("topic", "Paris Agreement")),
        ),
        Example(text="Qatar brokered a truce in May.", gives=(("signatory", "Qatar"),)),
        Example(text="Nokia settled the lawsuit in May.", gives=(("signatory", "Nokia"),)),
    ),
    near_misses=(
        "Ana Bo agreed with Karl Dorn that the town needs a port.",
        "The parties formed a queue with Orion.",
        "The waiter took the order.",
        "Many people sign up for the course.",
        "There is general agreement that prices will rise.",
        "It is not a big deal.",
        "Ana Bo settled in Peru.",
        "The team joined forces of nature and luck.",
        "Ana Bo withdrew cash from a machine.",
    ),
)
