"""Meeting: talks between persons, delegations or states that come together."""

from __future__ import annotations

from kg.model import Status
from kg.rules import ANYTHING, CAMEO, PLOVER, SPORTS, EventType, Example, Role, Trigger, slots, words

EVENT = EventType(
    name="Meeting",
    definition="Talks between persons, delegations or states that come together.",
    superclass="schema:InteractAction",
    close_matches=(
        PLOVER + "CONSULT",
        CAMEO + "040",
    ),
    roles=(
        Role(name="attendee", definition="a side of the talks"),
        Role(name="host", definition="who receives the others"),
        Role(name="agent", definition="who seeks the meeting"),
        Role(name="topic", definition="what the talks are about", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="verb",
            lemmas=words("reunite meet huddle confer parley"),
            slots=slots(
                "subject: attendee",
                "object: attendee",
                "with: attendee",
                "between: attendee",
                "alongside: attendee",
            ),
            least=2,
            unless=SPORTS,
            confidence=0.85,
        ),
        Trigger(
            name="people",
            lemmas=words("meet huddle confer parley"),
            slots=slots("subject: attendee", "object: attendee", "with: attendee", "alongside: attendee"),
            objects=words(
                "official minister president premier leader ambassador envoy delegation representative counterpart "
                "governor mayor king queen prince pope lawmaker senator deputy legislator diplomat executive chairman "
                "director team member relative resident villager victim survivor worker student "
                "businessman investor farmer teacher doctor activist protester elder chief commander general officer "
                "leadership authority migrant refugee association company firm group community producer manufacturer "
                "party union council committee entrepreneur expert scholar trader operator supporter candidate"
            ),
            needs=("attendee",),
            unless=SPORTS,
            unnamed=("attendee",),
            confidence=0.75,
        ),
        Trigger(
            name="receive",
            lemmas=words("receive host welcome greet"),
            slots=slots("subject: host", "object: attendee"),
            needs=("host+attendee",),
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="talks-verb",
            lemmas=words("negotiate consult"),
            slots=slots("subject: attendee", "with: attendee"),
            least=2,
            confidence=0.75,
        ),
        Trigger(
            name="discuss",
            lemmas=words("discuss"),
            slots=slots("subject: attendee", "with: attendee"),
            least=2,
            unless=words("survey study paper report chapter book podcast"),
            confidence=0.6,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words(
                "meeting talk talks dialogue negotiation consultation discussion encounter sit-down handshake audience "
                "tête-à-tête tete-a-tete conversation reunion powwow"
            ),
            slots=slots(
                "poss: attendee",
                "between: attendee",
                "with: attendee",
                "among: attendee",
                "of: attendee",
                "subject: attendee",
                "object: attendee",
                "by: host",
                "governor: attendee",
                "compound: attendee",
            ),
            light=words(
                "hold have conduct co-chair co-host begin start resume open continue conclude end attend join "
                "participate take_place engage host chair arrive schedule plan cancel postpone take occur break fail "
                "collapse enter complete"
            ),
            without=words(
                "board shareholder annual general pep small cheap ted tough straight trash team sales town phone "
                "telephone telephonic"
            ),
            least=2,
            confidence=0.8,
        ),
        Trigger(
            name="attended",
            pos="noun",
            lemmas=words("meeting talk talks negotiation consultation"),
            slots=slots(
                "subject: attendee",
                "by: attendee",
                "poss: attendee",
                "with: attendee",
                "between: attendee",
                "among: attendee",
                "of: attendee",
            ),
            light=words(
                "hold have conduct co-chair co-host attend host chair convene address preside join lead resume conclude"
            ),
            without=words("board shareholder annual general pep small cheap ted tough straight trash team sales town"),
            supported=True,
            needs=("attendee",),
            unnamed=("attendee",),
            confidence=0.65,
        ),
        Trigger(
            name="held",
            pos="noun",
            lemmas=words("meeting talks negotiation consultation"),
            slots=slots("by: attendee", "between: attendee", "of: attendee", "with: attendee"),
            light=words("hold take_place convene schedule"),
            without=words("board shareholder annual general town"),
            supported=True,
            needs=("place+time", "attendee"),
            confidence=0.6,
        ),
        Trigger(
            name="courtesy-call",
            pos="noun",
            lemmas=words("call"),
            slots=slots("subject: attendee", "by: attendee", "of: attendee", "on: attendee", "to: attendee"),
            modifiers=words("courtesy"),
            light=words("pay make"),
            needs=("attendee",),
            confidence=0.7,
        ),
        Trigger(
            name="one-side",
            pos="noun",
            lemmas=words("meeting talk talks negotiation consultation"),
            slots=slots("with: attendee", "between: attendee", "governor-speaker: attendee"),
            without=words("board shareholder annual general pep small cheap ted tough straight trash team sales town"),
            needs=("attendee", "place"),
            confidence=0.65,
        ),
        Trigger(
            name="spoken-at",
            pos="noun",
            lemmas=words("meeting discussion talks dialogue"),
            slots=slots("governor-speaker: attendee"),
            without=words("board shareholder annual general recent"),
            needs=("attendee",),
            confidence=0.6,
        ),
        Trigger(
            name="receive-people",
            lemmas=words("receive host welcome"),
            slots=slots("subject: host", "from: attendee", "of: attendee"),
            objects=words("delegation deputation"),
            needs=("host",),
            unnamed=("host",),
            confidence=0.65,
        ),
        Trigger(
            name="sit-down",
            lemmas=words("sit"),
            slots=slots("subject: attendee", "with: attendee"),
            particles=words("down"),
            least=2,
            confidence=0.65,
        ),
        Trigger(
            name="exchange-views",
            lemmas=words("exchange"),
            slots=slots("subject: attendee", "with: attendee"),
            objects=words("view views opinion opinions"),
            least=2,
            confidence=0.65,
        ),
        Trigger(
            name="negotiate-deal",
            lemmas=words("negotiate renegotiate"),
            slots=slots("subject: attendee", "with: attendee"),
            objects=words("agreement ceasefire deal peace release treaty truce settlement"),
            needs=("attendee",),
            unnamed=("attendee",),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(
            text="Eva Lund paid a courtesy call on Karl Dorn.",
            gives=(("attendee", "Eva Lund"), ("attendee", "Karl Dorn")),
        ),
        Example(
            text="Angela Merkel met Emmanuel Macron in Paris on Monday.",
            gives=(("attendee", "Angela Merkel"), ("attendee", "Emmanuel Macron"), ("place", "Paris")),
        ),
        Example(
            text="Joe Biden and Boris Johnson met in Cornwall.",
            gives=(("attendee", "Joe Biden"), ("attendee", "Boris Johnson"), ("place", "Cornwall")),
        ),
        Example(
            text="Narendra Modi held talks with Shinzo Abe in Tokyo.",
            gives=(("attendee", "Narendra Modi"), ("attendee", "Shinzo Abe"), ("place", "Tokyo")),
        ),
        Example(
            text="Kofi Annan will meet with Robert Mugabe next week.",
            gives=(("attendee", "Kofi Annan"), ("attendee", "Robert Mugabe")),
            status=Status.PLANNED,
        ),
        Example(
            text="Kofi Annan met with villagers in Darfur.",
            gives=(("attendee", "Kofi Annan"), ("place", "Darfur")),
        ),
        Example(text="Oman hosted a delegation from Chad.", gives=(("host", "Oman"), ("attendee", "Chad"))),
        Example(
            text="Ana Bo sat down with Karl Dorn in Kabul.", gives=(("attendee", "Ana Bo"), ("attendee", "Karl Dorn"))
        ),
        Example(text="Chad and Mali exchanged views on trade.", gives=(("attendee", "Chad"), ("attendee", "Mali"))),
    ),
    near_misses=(
        "Eva Lund had a phone conversation with Karl Dorn.",
        "The company met its targets last year.",
        "Angela Merkel met the criteria.",
        "Angela Merkel and Emmanuel Macron met the press.",
        "The embassy is used to hosting writers including Ana Bo and Carl Dee.",
        "People in Paris talk about the weather.",
        "Meet Ana Bo, Carl Dorn and Eva Lund.",
        "Ana Bo sat down in Kabul.",
    ),
)
