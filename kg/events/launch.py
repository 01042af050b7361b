"""Launch: the start of a product, service, programme or vehicle."""

from __future__ import annotations

from kg.rules import ANYTHING, EventType, Example, Role, Trigger, slots, words

EVENT = EventType(
    name="Launch",
    definition="The start of a product, service, programme or vehicle.",
    superclass="schema:Action",
    roles=(
        Role(name="agent", definition="who starts it"),
        Role(name="patient", definition="what is started", kinds=ANYTHING),
        Role(name="topic", definition="the named service or programme", kinds=ANYTHING),
    ),
    triggers=(
        Trigger(
            name="verb",
            lemmas=words("launch unveil roll introduce debut relaunch"),
            slots=slots("subject: agent", "object: patient topic", "with: agent"),
            objects=words(
                "product service programme program app satellite rocket campaign platform initiative project "
                "phone smartphone car vehicle website scheme model line fund album film movie book version "
                "device spacecraft feature subsidiary handbook booklet portal currency brand shuttle game route "
                "flight system policy plan channel newspaper magazine centre center course network tool mission "
                "probe series range drive vaccine collection single song trailer video update feature chip "
                "browser store report strategy"
            ),
            needs=("agent", "topic"),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="release",
            lemmas=words("release"),
            slots=slots("subject: agent", "object: patient topic", "with: agent"),
            objects=words(
                "product app phone smartphone model album film movie book version game song single collection series "
                "trailer video update feature strategy report newspaper magazine handbook booklet device"
            ),
            needs=("agent", "topic"),
            unnamed=("agent",),
            confidence=0.65,
        ),
        Trigger(
            name="launch-name",
            lemmas=words("launch unveil release debut inaugurate introduce"),
            slots=slots("subject: agent", "object: patient topic / Organization Work Event"),
            needs=("patient", "topic"),
            confidence=0.55,
        ),
        Trigger(
            name="starts",
            lemmas=words("launch"),
            slots=slots("subject: patient / Organization Work"),
            intransitive=True,
            needs=("patient",),
            confidence=0.55,
        ),
        Trigger(
            name="opens",
            lemmas=words("open reopen"),
            slots=slots("subject: patient / Organization Place"),
            subjects=words(
                "office branch embassy consulate factory store plant center centre school university hospital airport "
                "terminal campus shop museum restaurant hotel park library clinic bridge road railway line tunnel "
                "exhibition gallery theatre theater stadium"
            ),
            intransitive=True,
            needs=("patient+time", "place", "patient+place"),
            unnamed=(
                "patient+time",
                "patient+place",
            ),
            confidence=0.55,
        ),
        Trigger(
            name="invent",
            lemmas=words("invent pioneer patent develop devise"),
            slots=slots("subject: agent", "object: patient"),
            objects=words(
                "machine device app application vaccine technology software method tool engine robot platform drug "
                "treatment algorithm drone satellite weapon missile prototype"
            ),
            needs=("agent",),
            confidence=0.55,
        ),
        Trigger(
            name="publish",
            lemmas=words("publish"),
            slots=slots("subject: agent", "object: patient topic"),
            objects=words("book novel memoir album magazine newspaper biography anthology song"),
            needs=("agent",),
            confidence=0.55,
        ),
        Trigger(
            name="found",
            lemmas=words("found establish create form co-found launch set"),
            slots=slots("subject: agent", "object: patient"),
            objects=words(
                "temple church mosque monastery town city colony settlement library museum theatre theater studio "
                "orchestra hospital company firm organization organisation party movement university fund "
                "foundation association committee commission venture agency charity newspaper bank club council "
                "institute startup start-up school academy league team unit panel task taskforce force clinic "
                "branch"
            ),
            needs=("agent", "patient"),
            unnamed=("agent",),
            confidence=0.55,
        ),
        Trigger(
            name="found-name",
            lemmas=words("found establish create form co-found"),
            slots=slots("subject: agent", "object: patient / Organization Work"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="noun",
            pos="noun",
            lemmas=words("launch rollout debut unveiling roll-out lift-off liftoff"),
            slots=slots(
                "poss: agent",
                "by: agent",
                "of: topic patient",
                "subject: agent",
                "compound: topic",
                "from: place",
                "to: place",
            ),
            light=words("mark announce celebrate attend delay witness see"),
            needs=("agent", "topic", "patient", "place"),
            confidence=0.6,
        ),
        Trigger(
            name="founding",
            pos="noun",
            lemmas=words("founding foundation establishment creation formation"),
            slots=slots("of: patient / Organization Work", "by: agent", "poss: patient / Organization"),
            light=words("announce mark celebrate order approve lead"),
            needs=("patient+time", "patient+agent"),
            confidence=0.6,
        ),
        Trigger(
            name="founding-of",
            pos="noun",
            lemmas=words("founding establishment creation formation"),
            slots=slots("by: agent", "poss: agent", "in: place", "of: patient"),
            objects=words(
                "committee commission council agency task-force taskforce company firm university school institute "
                "party foundation association bank club fund museum centre center panel unit court tribunal"
            ),
            light=words("announce order approve"),
            needs=("agent", "patient", "place+time"),
            confidence=0.55,
        ),
        Trigger(
            name="release-of",
            pos="noun",
            lemmas=words("release publication"),
            slots=slots("poss: agent", "by: agent", "of: topic / Work"),
            objects=words(
                "film album movie song single book novel game version trailer series memoir magazine record app vaccine"
            ),
            light=words("announce celebrate mark delay follow"),
            needs=("agent", "topic"),
            confidence=0.6,
        ),
        Trigger(
            name="reopening",
            pos="noun",
            lemmas=words("reopening resumption commencement relaunch commissioning induction"),
            slots=slots(
                "of: patient / Organization Place", "by: agent", "poss: agent", "subject: agent", "between: place"
            ),
            objects=words(
                "office branch embassy consulate factory store plant production flight flights service services center "
                "centre school university hospital airport terminal campus shop outlet operation operations museum "
                "restaurant hotel park library clinic station stadium theatre theater gallery mine bridge road railway "
                "line tunnel route border ship submarine vessel frigate crossing"
            ),
            light=words("announce mark celebrate delay follow attend"),
            needs=("agent", "patient", "place"),
            confidence=0.6,
        ),
        Trigger(
            name="start",
            lemmas=words("inaugurate open start begin reopen"),
            slots=slots("subject: agent", "object: patient"),
            objects=words(
                "office branch embassy consulate factory store plant production flight flights service services "
                "center centre school university hospital airport terminal campus shop outlet showroom operation "
                "operations museum restaurant hotel park library clinic station stadium theatre theater gallery "
                "mine bridge road railway line tunnel route routes"
            ),
            needs=("agent", "patient", "place"),
            unnamed=("agent",),
            confidence=0.6,
        ),
        Trigger(
            name="commission",
            lemmas=words("commission recommission induct"),
            slots=slots("subject: agent", "object: patient"),
            near=words("navy fleet submarine warship ship frigate vessel plant squadron reactor service"),
            needs=("patient",),
            confidence=0.6,
        ),
        Trigger(
            name="put-in-place",
            lemmas=words("pilot initiate institute"),
            slots=slots("subject: agent", "object: patient topic"),
            objects=words("programme program project scheme system campaign initiative pilot curfew policy"),
            needs=("agent",),
            confidence=0.5,
        ),
        Trigger(
            name="lift-off",
            lemmas=words("lift blast take"),
            slots=slots("subject: patient", "from: place"),
            subjects=words("rocket spacecraft shuttle satellite capsule probe"),
            particles=words("off"),
            needs=("patient", "place", "time"),
            confidence=0.65,
        ),
    ),
    examples=(
        Example(text="The founding of Acme in 1962 was a risk.", gives=(("patient", "Acme"),)),
        Example(text="The reopening of the airport in Lima was a relief.", gives=(("place", "Lima"),)),
        Example(
            text="Apple launched a new phone in September.",
            gives=(("agent", "Apple"),),
        ),
        Example(
            text="India launched a satellite on Wednesday.",
            gives=(("agent", "India"),),
        ),
        Example(text="Chad initiated a programme for widows.", gives=(("agent", "Chad"),)),
        Example(text="A rocket blasted off from Cape Canaveral on Monday.", gives=(("place", "Cape Canaveral"),)),
    ),
    near_misses=(
        "Karl Dorn made his debut with the Peru team.",
        "The creation of jobs in Lima takes time.",
        "The police released no details.",
        "Acme will accept deposits and release the funds later.",
        "The lawyer introduced himself.",
        "They praised what Google launched in Peru.",
        "Ana Bo took off her coat.",
    ),
)
