"""Performance: a show, concert, match, screening or exhibition."""

from __future__ import annotations

from kg.rules import ANYTHING, MATCHES, SPORTS, EventType, Example, Role, Trigger, slots, words

_SHOWS = words(
    "concert concerts show shows stage gig gigs festival song songs anthem album band singer singers musicians "
    "orchestra choir ballet opera theatre theater musical dancers audience premiere premiered recital"
)
_DUTIES = (
    *MATCHES,
    *words(
        "surgery duties duty tasks task role functions function operation operations rite rites ritual rituals prayer "
        "prayers hajj umrah pilgrimage pilgrims"
    ),
)

_ELECTIONS = words("election elections vote votes voters runoff poll polls presidential ballot candidate candidates")

EVENT = EventType(
    name="Performance",
    definition="A show, concert, match, screening or exhibition.",
    superclass="schema:Event",
    roles=(
        Role(name="agent", definition="who performs, plays or exhibits"),
        Role(name="topic", definition="the work that is shown", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="verb",
            lemmas=words("perform dance sing premiere headline"),
            slots=slots("subject: agent", "object: topic / Work", "with: agent"),
            needs=("agent", "topic", "place+time"),
            near=_SHOWS,
            unless=_DUTIES,
            confidence=0.65,
        ),
        Trigger(
            name="appear-on-stage",
            lemmas=words("perform dance sing"),
            slots=slots("subject: agent", "with: agent"),
            intransitive=True,
            needs=("agent+place",),
            unless=(*_DUTIES, *words("well exceptionally poorly badly better worse best strongly")),
            confidence=0.6,
        ),
        Trigger(
            name="match",
            lemmas=words("beat defeat thrash edge trounce hammer outclass overcome rout"),
            slots=slots("subject: agent", "object: agent", "against: agent"),
            least=2,
            near=MATCHES,
            unless=_ELECTIONS,
            confidence=0.65,
        ),
        Trigger(
            name="play",
            lemmas=words("play face draw win lose meet"),
            slots=slots("subject: agent", "object: agent", "against: agent", "with: agent", "to: agent"),
            least=2,
            near=(*SPORTS, *words("cup game games match matches squad")),
            unless=_ELECTIONS,
            confidence=0.6,
        ),
        Trigger(
            name="win-over",
            pos="noun",
            lemmas=words("win victory defeat loss triumph draw"),
            slots=slots(
                "poss: agent",
                "subject: agent",
                "by: agent",
                "for: agent",
                "over: agent",
                "against: agent",
                "with: agent",
                "to: agent",
                "governor: agent",
            ),
            light=words("claim secure record earn register seal celebrate clinch notch complete suffer pull play"),
            near=MATCHES,
            unless=_ELECTIONS,
            least=2,
            confidence=0.6,
        ),
        Trigger(
            name="contest",
            pos="noun",
            lemmas=words("competition contest race pageant bout"),
            slots=slots("subject: agent", "by: agent"),
            light=words("host hold organize organise stage take_place kick"),
            without=words("arms presidential fierce market unfair"),
            unless=_ELECTIONS,
            supported=True,
            needs=("agent", "place", "time"),
            confidence=0.6,
        ),
        Trigger(
            name="concert-tour",
            pos="noun",
            lemmas=words("tour"),
            slots=slots("poss: agent", "subject: agent", "by: agent"),
            modifiers=words("concert world farewell reunion"),
            light=words("begin start kick announce embark launch"),
            supported=True,
            needs=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words(
                "concert match exhibition premiere recital screening tournament final semifinal semi-final "
                "quarterfinal quarter-final friendly exhibit"
            ),
            slots=slots(
                "poss: agent",
                "by: agent",
                "of: topic",
                "subject: agent",
                "with: agent",
                "between: agent",
                "against: agent",
                "iobj: topic / Work",
                "iobj: agent / Organization Place Person",
            ),
            light=words(
                "give present stage hold play perform open win lose host attend begin take put draw join reach "
                "organize organise mount"
            ),
            without=words(
                "economic academic financial strong poor good talk trade air tv television reality business job school "
                "sales perfect environmental export overall"
            ),
            needs=("agent", "topic"),
            confidence=0.6,
        ),
        Trigger(
            name="performance",
            pos="noun",
            supported=True,
            lemmas=words("performance show gig"),
            slots=slots("subject: agent", "poss: agent", "by: agent", "of: topic", "with: agent"),
            light=words("give present stage hold put open attend host begin mount"),
            needs=("agent", "topic"),
            confidence=0.65,
        ),
        Trigger(
            name="games",
            pos="noun",
            named=True,
            lemmas=words("game games cup olympics championship championships tournament prix marathon biennale open"),
            slots=slots("subject: agent", "poss: agent", "by: agent"),
            light=words("host hold stage win organize organise"),
            needs=("agent", "place"),
            confidence=0.6,
        ),
        Trigger(
            name="games-held",
            pos="noun",
            named=True,
            lemmas=words("game games cup olympics championship championships tournament prix marathon biennale open"),
            slots=slots("subject: agent", "by: agent"),
            light=words("host hold stage organize organise begin start open end take_place postpone delay cancel"),
            supported=True,
            needs=("agent", "place", "time"),
            confidence=0.6,
        ),
        Trigger(
            name="present",
            lemmas=words("present stage mount"),
            slots=slots("subject: agent", "object: topic"),
            objects=words("play opera musical ballet drama concert performance recital show exhibition"),
            needs=("agent", "topic"),
            confidence=0.75,
        ),
        Trigger(
            name="present-work",
            lemmas=words("present stage premiere screen exhibit showcase"),
            slots=slots("subject: agent", "object: topic / Work"),
            needs=("topic",),
            least=2,
            confidence=0.45,
        ),
        Trigger(
            name="star",
            lemmas=words("star play appear feature debut"),
            slots=slots("subject: agent / Person", "in: topic / Work", "object: topic / Work"),
            needs=("agent+topic",),
            confidence=0.6,
        ),
        Trigger(
            name="eliminate",
            lemmas=words("eliminate knock relegate outscore"),
            slots=slots("subject: agent", "object: agent", "by: agent"),
            near=(*SPORTS, *words("cup match matches leg finals tie")),
            needs=("agent",),
            confidence=0.55,
        ),
        Trigger(
            name="result",
            lemmas=words("qualify advance progress"),
            slots=slots("subject: agent", "for: container", "to: container"),
            near=(*SPORTS, *words("cup finals final league")),
            needs=("agent+container", "agent+place", "agent+time"),
            confidence=0.55,
        ),
        Trigger(
            name="stage",
            lemmas=words("take"),
            slots=slots("subject: agent"),
            objects=words("stage"),
            confidence=0.7,
        ),
        Trigger(
            name="performed",
            lemmas=words("perform stage screen exhibit"),
            slots=slots("object: topic / Work Event"),
            needs=(
                "topic+place",
                "topic+time",
            ),
            confidence=0.6,
        ),
    ),
    examples=(
        Example(
            text="Togo's 2-1 win over Ghana in the final was deserved.", gives=(("agent", "Togo"), ("agent", "Ghana"))
        ),
        Example(text="Acme organised a painting competition in Lima.", gives=(("agent", "Acme"), ("place", "Lima"))),
        Example(
            text="Brazil beat Argentina in the final in Lima.",
            gives=(("agent", "Brazil"), ("agent", "Argentina"), ("place", "Lima")),
        ),
        Example(
            text="Adele performed in London on Friday.",
            gives=(("agent", "Adele"), ("place", "London")),
        ),
    ),
    near_misses=(
        "Acme faces fierce competition in Lima.",
        "The economic performance of the region was poor.",
        "Water plays a role in the process.",
        "China gave full play to its strengths.",
        "Brazil performed well in Lima in March.",
        "Pilgrims travel to Mecca to perform Hajj.",
        "Ghana and Togo want win-win cooperation.",
    ),
)
