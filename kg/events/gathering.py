"""Gathering: an expo, forum, summit, conference, session or rally."""

from __future__ import annotations

from kg.rules import ANYTHING, CAMEO, PLOVER, SPORTS, EventType, Example, Role, Trigger, slots, words

_MARKETS = words("shares stocks index futures market markets currency dollar")  # these rally, too

_HOLDING = words(
    "host co-host co-chair hold organize organise convene open chair stage sponsor kick begin end conclude take_place "
    "occur start close run launch plan cancel postpone schedule"
)
_NO_GATHERING = words(
    "press news air drone missile military hunger sports training photo bilateral life market stock price lightning "
    "recording closed plenary main open trading current sporting recent weather third second major "
    "live-streaming livestream streaming shopping therapy practice gym"
)

EVENT = EventType(
    name="Gathering",
    definition="An expo, forum, summit, conference, session or rally.",
    superclass="schema:Event",
    close_matches=(
        PLOVER + "CONSULT",
        CAMEO + "040",
    ),
    roles=(
        Role(name="host", definition="who holds it"),
        Role(name="attendee", definition="who takes part"),
        Role(name="speaker", definition="who speaks at it"),
        Role(name="topic", definition="what it is about", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words(
                "expo exposition forum summit conference congress convention symposium seminar workshop fair festival "
                "rally assembly session colloquium roundtable gathering protest demonstration march vigil "
                "webinar carnival plenary conclave jamboree meetup sit-in debate hackathon picket marathon retreat"
            ),
            slots=slots(
                "poss: host",
                "by: host",
                "subject: host",
                "present: attendee",
                "of: attendee",
                "between: attendee",
                "compound: attendee / Place",
                "compound: host / Organization",
                "governor-speaker: speaker",
            ),
            light=_HOLDING,
            without=_NO_GATHERING,
            needs=("host", "attendee", "speaker", "container"),
            confidence=0.65,
        ),
        Trigger(
            name="event",
            pos="noun",
            lemmas=words("event"),
            slots=slots(
                "poss: host / Organization Place",
                "by: host",
                "subject: host",
                "present: attendee",
                "compound: host / Organization",
                "governor-speaker: speaker",
            ),
            light=_HOLDING,
            without=_NO_GATHERING,
            needs=("host", "attendee", "speaker", "container"),
            unnamed=(
                "host",
                "attendee",
                "speaker",
            ),
            confidence=0.65,
        ),
        Trigger(
            name="attended",
            pos="noun",
            lemmas=words(
                "expo exposition forum summit conference congress convention symposium seminar workshop fair festival "
                "rally assembly session colloquium roundtable gathering event protest demonstration march vigil "
                "webinar carnival plenary conclave jamboree meetup sit-in debate hackathon picket marathon retreat"
            ),
            slots=slots(
                "poss: host",
                "by: host",
                "subject: attendee",
                "of: attendee",
                "between: attendee",
                "compound: attendee / Place",
                "governor-speaker: speaker",
            ),
            light=words("attend go join gather address take participate speak welcome visit boycott skip come"),
            without=_NO_GATHERING,
            needs=("attendee", "speaker"),
            unnamed=("attendee",),
            confidence=0.65,
        ),
        Trigger(
            name="name",
            pos="noun",
            lemmas=(),
            slots=slots(
                "poss: host",
                "by: host",
                "subject: host",
                "compound: attendee",
                "between: attendee",
                "governor-speaker: speaker",
            ),
            light=words(
                "host co-host co-chair hold organize organise convene open begin end conclude kick take_place start "
                "stage run"
            ),
            supported=True,
            needs=("host", "attendee", "speaker", "place"),
            confidence=0.7,
        ),
        Trigger(
            name="name-spoken-at",
            pos="noun",
            lemmas=(),
            slots=slots("governor-speaker: speaker"),
            needs=("speaker",),
            confidence=0.65,
        ),
        Trigger(
            name="panel",
            pos="noun",
            lemmas=words("discussion course camp class lecture training"),
            slots=slots("subject: host", "by: host", "poss: host"),
            light=words("host hold organize organise stage conduct run"),
            modifiers=words("panel round-table roundtable training summer day public"),
            supported=True,
            needs=("host",),
            unnamed=("host",),
            confidence=0.6,
        ),
        Trigger(
            name="host",
            lemmas=words("host organize organise hold convene"),
            slots=slots("subject: host", "object: container"),
            needs=("container",),
            confidence=0.8,
        ),
        Trigger(
            name="attend",
            lemmas=words("attend join participate compete"),
            slots=slots("subject: attendee", "object: container", "in: container", "at: container"),
            needs=("container",),
            confidence=0.75,
        ),
        Trigger(
            name="dated",
            pos="noun",
            lemmas=words(
                "forum summit conference congress convention symposium seminar workshop rally protest march assembly "
                "webinar roundtable"
            ),
            slots=slots("by: host", "on: topic"),
            without=words("press news daily routine regular weekly"),
            needs=(
                "place+time",
                "time",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="protest",
            pos="noun",
            lemmas=words("protest demonstration rally march sit-in vigil walkout"),
            slots=slots("poss: attendee", "by: attendee", "of: attendee", "compound: attendee", "subject: attendee"),
            light=words("hold stage organize organise join lead report continue begin take_place call erupt"),
            without=words("life market stock price"),
            needs=(
                "attendee+place",
                "attendee+time",
                "time",
            ),
            unnamed=("attendee",),
            confidence=0.6,
        ),
        Trigger(
            name="strike",
            lemmas=words("go stage call hold end"),
            slots=slots("subject: attendee", "against: topic", "at: place topic"),
            objects=words("strike walkout"),
            needs=("attendee", "place", "time"),
            unnamed=("attendee",),
            confidence=0.7,
        ),
        Trigger(
            name="stoppage",
            pos="noun",
            lemmas=words("strike walkout stoppage boycott"),
            slots=slots("by: attendee", "of: attendee", "subject: attendee", "poss: attendee", "against: topic"),
            modifiers=words(
                "general hunger nationwide national rail railway transport teachers doctors nurses workers truckers "
                "hour day week indefinite labor labour work warning solidarity"
            ),
            light=words("begin start stage hold call launch end suspend join lead continue announce declare"),
            needs=("attendee", "place+time"),
            unnamed=("attendee",),
            confidence=0.65,
        ),
        Trigger(
            name="public-hearing",
            pos="noun",
            lemmas=words("hearing"),
            slots=slots("by: host", "subject: host", "of: host", "compound: host / Organization"),
            modifiers=words("public congressional parliamentary senate committee"),
            light=words("hold conduct convene schedule open"),
            supported=True,
            needs=("host", "place", "time"),
            unnamed=("host",),
            confidence=0.6,
        ),
        Trigger(
            name="gather",
            lemmas=words("gather rally protest demonstrate march assemble convene"),
            slots=slots("subject: attendee", "against: topic", "outside: place", "through: place"),
            intransitive=True,
            needs=("place", "time", "attendee+topic"),
            unless=_MARKETS,
            confidence=0.65,
        ),
        Trigger(
            name="demonstrate",
            lemmas=words("protest demonstrate march rally picket"),
            slots=slots(
                "subject: attendee / Organization Place",
                "against: topic",
                "outside: place",
                "through: place",
                "at: place",
            ),
            intransitive=True,
            needs=(
                "attendee+topic",
                "attendee+place",
                "attendee+time",
                "place+time",
            ),
            unnamed=("attendee",),
            unless=(*SPORTS, *_MARKETS),
            confidence=0.6,
        ),
        Trigger(
            name="held",
            pos="noun",
            lemmas=words(
                "forum summit conference congress symposium workshop seminar rally protest march demonstration "
                "vigil festival fair webinar assembly convention expo exposition gathering carnival roundtable "
                "colloquium sit-in get-together"
            ),
            slots=slots("by: host", "of: attendee", "for: attendee"),
            light=words("hold organize organise stage convene host take_place open begin start erupt"),
            without=words("press news daily routine regular weekly stock market drone hunger"),
            supported=True,
            needs=(
                "place",
                "time",
                "host",
                "attendee",
            ),
            unnamed=(
                "host",
                "attendee",
            ),
            confidence=0.6,
        ),
        Trigger(
            name="take-part",
            lemmas=words("take"),
            slots=slots("subject: attendee", "in: container", "at: container"),
            objects=words("part"),
            needs=("container",),
            confidence=0.7,
        ),
        Trigger(
            name="streets",
            lemmas=words("take pour spill flood throng"),
            slots=slots("subject: attendee", "against: topic"),
            objects=words("street streets"),
            needs=("attendee", "place", "time"),
            unnamed=("attendee",),
            confidence=0.65,
        ),
        Trigger(
            name="block-road",
            lemmas=words("block barricade occupy"),
            slots=slots("subject: attendee", "against: topic"),
            objects=words("road highway street motorway bridge railway entrance crossing intersection avenue"),
            near=words("demonstration demonstrators farmers protest protesting protests protesters strike students"),
            needs=("attendee", "place", "time"),
            unnamed=("attendee",),
            confidence=0.6,
        ),
        Trigger(
            name="walk-out",
            lemmas=words("walk"),
            slots=slots("subject: attendee", "of: topic"),
            subjects=words(
                "worker staff doctor nurse teacher student employee miner driver lawmaker opposition mp delegate"
            ),
            particles=words("out"),
            needs=("attendee", "place", "time"),
            unnamed=("attendee",),
            confidence=0.65,
        ),
        Trigger(
            name="hunger-strike",
            lemmas=words("resort begin start launch stage continue"),
            slots=slots("subject: attendee", "at: place", "against: topic"),
            objects=words("strike"),
            near=words("hunger"),
            needs=("attendee", "place"),
            unnamed=("attendee",),
            confidence=0.65,
        ),
        Trigger(
            name="congregate",
            lemmas=words("congregate converge"),
            slots=slots("subject: attendee", "on: place", "outside: place"),
            intransitive=True,
            needs=("place",),
            unnamed=("attendee+place",),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(text="At an assembly held in Lima, farmers voted.", gives=(("place", "Lima"),)),
        Example(
            text="A 24-hour strike by the Fishers Union began in Lima.",
            gives=(("attendee", "Fishers Union"), ("place", "Lima")),
        ),
        Example(text="Farmers marched through Delhi on 3 May 2019.", gives=(("place", "Delhi"),)),
        Example(text="The historic protests that erupted in Lima changed the law.", gives=(("place", "Lima"),)),
        Example(
            text="Brazil hosted a trade summit in Lima.",
            gives=(("host", "Brazil"), ("place", "Lima")),
        ),
        Example(
            text="Thousands of people protested in Nairobi on Tuesday.",
            gives=(("place", "Nairobi"),),
        ),
        Example(text="Nurses in Lyon took to the streets on Friday.", gives=(("place", "Lyon"),)),
        Example(text="Protesting farmers blocked a highway near Lyon.", gives=(("place", "Lyon"),)),
        Example(text="Nurses in Lyon walked out on Friday.", gives=(("place", "Lyon"),)),
        Example(text="Ana Bo began a hunger strike in Lyon.", gives=(("attendee", "Ana Bo"), ("place", "Lyon"))),
    ),
    near_misses=(
        "Ana Bo, a researcher at the Oslo Policy Forum think tank, praised the plan.",
        "The office got the records under an agreement with the Global Tax Forum.",
        "A drone strike hit the house.",
        "The company's general assembly line in Lima is new.",
        "Ana Bo won her favourite event.",
        "Shares rallied in Tokyo.",
        "The summit of the mountain was covered in snow.",
        "Stocks extended their rally.",
        "Snow blocked a highway near Lyon.",
        "Ana Bo walked out of the room.",
    ),
)
