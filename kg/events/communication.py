"""Communication: a letter, call, message, speech, interview, briefing or news conference."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, EventType, Example, Role, Trigger, slots, words

EVENT = EventType(
    name="Communication",
    definition="A letter, call, message, speech, interview, briefing or news conference.",
    superclass="schema:CommunicateAction",
    close_matches=(
        PLOVER + "CONSULT",
        CAMEO + "041",
    ),
    roles=(
        Role(name="speaker", definition="who speaks or gives the interview"),
        Role(name="agent", definition="who writes, calls or sends"),
        Role(name="recipient", definition="to whom", kinds=ANYTHING),
        Role(name="host", definition="whose briefing it is"),
        Role(name="topic", definition="about what", kinds=ANYTHING),
    ),
    triggers=(
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
            without=words(
                "roll conference casting wake-up close judgment margin capital bank diplomatic cover covering"
            ),
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
            without=words(
                "roll conference casting wake-up close judgment margin capital bank diplomatic cover covering"
            ),
            least=2,
            confidence=0.65,
        ),
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
        Trigger(
            name="post",
            pos="noun",
            lemmas=words("post tweet"),
            slots=slots("subject: speaker", "by: speaker", "poss: speaker", "governor: speaker"),
            light=words("share upload publish write make"),
            supported=True,
            needs=("speaker",),
            confidence=0.6,
        ),
        Trigger(
            name="picture",
            pos="noun",
            lemmas=words("video photo picture message selfie clip"),
            slots=slots("subject: speaker", "by: speaker", "poss: speaker"),
            light=words("share post upload publish"),
            supported=True,
            near=words("facebook instagram twitter tiktok telegram weibo social online wall followers tweet"),
            needs=("speaker",),
            confidence=0.55,
        ),
        Trigger(
            name="tweet",
            lemmas=words("tweet retweet"),
            slots=slots("subject: speaker"),
            needs=("speaker",),
            confidence=0.5,
        ),
        Trigger(
            name="statement",
            pos="noun",
            lemmas=words("statement communique communiqué"),
            slots=slots("subject: speaker", "by: speaker", "poss: speaker"),
            light=words("issue release publish"),
            supported=True,
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
            objects=words("report statement petition note memorandum credentials budget finding recommendation"),
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
        Trigger(
            name="alert",
            lemmas=words("alert notify contact phone inform"),
            slots=slots("subject: speaker", "object: recipient"),
            objects=words("police authority authorities officer ambulance firefighter firefighters"),
            needs=(
                "speaker",
                "recipient",
            ),
            unnamed=(
                "speaker",
                "recipient",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="call-police",
            lemmas=words("call"),
            slots=slots("subject: speaker", "object: recipient"),
            objects=words("police ambulance firefighter"),
            needs=("speaker", "recipient"),
            unnamed=("speaker",),
            unless=words("on upon for"),
            confidence=0.6,
        ),
        Trigger(
            name="report-to",
            lemmas=words("report"),
            slots=slots("subject: speaker", "to: recipient"),
            objects=words("police authority authorities prosecutor"),
            needs=(
                "speaker",
                "recipient",
            ),
            unnamed=("speaker",),
            confidence=0.6,
        ),
        Trigger(
            name="publish",
            lemmas=words("publish release issue"),
            slots=slots("subject: speaker"),
            objects=words(
                "report study survey finding findings list ranking index guideline guidelines advisory warning "
                "alert document video footage data figures video audio recording roadmap"
            ),
            needs=("speaker",),
            confidence=0.6,
        ),
        Trigger(
            name="summon",
            lemmas=words("summon"),
            slots=slots("subject: agent", "object: recipient"),
            objects=words("ambassador envoy diplomat consul attache representative"),
            needs=(
                "agent",
                "recipient",
            ),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="announce",
            lemmas=words("announce unveil reveal"),
            slots=slots("subject: speaker"),
            objects=words(
                "list winner winners nominee nominees finalist finalists candidate candidates shortlist lineup "
                "line-up result results"
            ),
            needs=("speaker",),
            confidence=0.6,
        ),
        Trigger(
            name="invite",
            lemmas=words("invite"),
            slots=slots("subject: speaker", "object: recipient / Person Organization Place"),
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="petition",
            lemmas=words("petition"),
            slots=slots("subject: agent", "object: recipient"),
            needs=("agent", "recipient"),
            unnamed=("agent+recipient",),
            confidence=0.65,
        ),
        Trigger(
            name="apologize-to",
            lemmas=words("apologize apologise"),
            slots=slots("subject: speaker", "to: recipient"),
            near=words("publicly formally officially"),
            needs=("speaker",),
            confidence=0.6,
        ),
        Trigger(
            name="message",
            lemmas=words("email e-mail text ring"),
            slots=slots("subject: agent", "object: recipient"),
            least=2,
            confidence=0.65,
        ),
        Trigger(
            name="call-phone",
            lemmas=words("call"),
            slots=slots("subject: agent", "object: recipient / Person"),
            near=words("phone telephone phoned whatsapp"),
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="leak",
            lemmas=words("leak declassify"),
            slots=slots("subject: speaker", "to: recipient"),
            objects=words("document documents file files recording memo report video tape footage"),
            needs=("speaker",),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(
            text="In a letter to the Bergen Bank, Ana Bo asked for money.",
            gives=(("agent", "Ana Bo"), ("recipient", "Bergen Bank")),
        ),
        Example(text="Ana Bo received a call from Otto Kahn.", gives=(("agent", "Otto Kahn"), ("recipient", "Ana Bo"))),
        Example(text="UNESCO announced the list of winners.", gives=(("speaker", "UNESCO"),)),
        Example(
            text="Peru summoned the ambassador of Chile.",
            gives=(("agent", "Peru"),),
        ),
        Example(
            text="Vladimir Putin sent a congratulatory letter to Emmanuel Macron.",
            gives=(("agent", "Vladimir Putin"), ("recipient", "Emmanuel Macron")),
        ),
        Example(
            text="Joe Biden had a phone call with Volodymyr Zelensky on Thursday.",
            gives=(("agent", "Joe Biden"), ("recipient", "Volodymyr Zelensky")),
        ),
        Example(
            text="Angela Merkel delivered a speech in Munich.",
            gives=(("speaker", "Angela Merkel"), ("place", "Munich")),
        ),
        Example(
            text="Angela Merkel and Emmanuel Macron met the press in Paris.",
            gives=(("speaker", "Angela Merkel"), ("speaker", "Emmanuel Macron"), ("place", "Paris")),
        ),
        Example(text="Ana Bo invited Karl Dorn to Lyon.", gives=(("speaker", "Ana Bo"), ("recipient", "Karl Dorn"))),
        Example(text="Ana Bo emailed Karl Dorn on Monday.", gives=(("agent", "Ana Bo"), ("recipient", "Karl Dorn"))),
        Example(text="Lawyers petitioned the Supreme Court of Chad.", gives=(("recipient", "Supreme Court of Chad"),)),
    ),
    near_misses=(
        "“I want to thank Ana Bo and Karl Dorn,” the winner said.",
        "Ana Bo put the law into a letter of the alphabet.",
        "The author reports to her editor.",
        "Angela Merkel said that the economy was growing.",
        "The word has five letters.",
        "Germany called for restraint.",
        "The museum invites visitors to touch the stones.",
    ),
)
