"""Triggers of what befalls people and places: accidents, disasters, deaths, injuries, disappearances."""

from __future__ import annotations

from kg.rules import VIOLENCE, Trigger, slots, words

TRIGGERS = (
    Trigger(
        name="die",
        lemmas=words("die drown perish"),
        slots=slots("subject: patient / Person"),
        needs=("patient", "place", "time"),
        unnamed=(
            "patient+place",
            "patient+time",
        ),
        confidence=0.6,
    ),
    Trigger(
        name="pass-away",
        lemmas=words("pass"),
        slots=slots("subject: patient / Person"),
        particles=words("away"),
        needs=("patient",),
        confidence=0.7,
    ),
    Trigger(
        name="victims",
        lemmas=words("kill injure wound hurt die"),
        slots=slots("object: patient", "in: place"),
        near=words(
            "crash collision accident truck bus vehicle motorcycle motorbike train boat ferry plane helicopter "
            "earthquake quake flood floods flooding landslide fire blaze storm cyclone collapse collapsed "
            "lightning stampede avalanche derailed capsized overturned plunged heatwave explosion mudslide"
        ),
        unless=words(
            "attack attacks attacked bomb bombs bombing bomber bombings gunman gunmen militant militants rebels "
            "missile missiles rocket rockets shelling airstrike airstrikes strike strikes shot fire-fight "
            "soldiers troops army terrorist terrorists killer murder"
        ),
        needs=("patient", "place", "time"),
        unnamed=("patient",),
        confidence=0.65,
    ),
    Trigger(
        name="hurt",
        lemmas=words("injure hurt"),
        slots=slots("object: patient / Person", "in: place"),
        unless=VIOLENCE,
        needs=("place", "patient+time"),
        unnamed=(
            "patient+place",
            "patient+time",
        ),
        confidence=0.55,
    ),
    Trigger(
        name="accident",
        lemmas=words("crash collide derail capsize explode"),
        slots=slots("subject: patient", "into: patient", "with: patient", "off: place"),
        needs=("patient", "place", "time"),
        unnamed=(
            "patient+place",
            "patient+time",
        ),
        confidence=0.6,
    ),
    Trigger(
        name="eruption",
        lemmas=words("erupt"),
        slots=slots("subject: patient", "off: place"),
        unless=words(
            "applause battle battles cheers clash clashes conflict conflicts crisis demonstration demonstrations "
            "fight fighting fights laughter mutiny protest protests rebellion revolt riot riots row scandal unrest "
            "uprising violence war wars"
        ),
        needs=("patient", "place", "time"),
        unnamed=(
            "patient+place",
            "patient+time",
        ),
        confidence=0.6,
    ),
    Trigger(
        name="collapse",
        lemmas=words("collapse"),
        slots=slots("subject: patient"),
        subjects=words(
            "bridge building tower roof wall mine house structure dam stand tunnel block ceiling scaffold crane "
            "floor balcony apartment hotel church mosque factory player man woman"
        ),
        needs=("patient", "place", "time"),
        confidence=0.6,
    ),
    Trigger(
        name="strike",
        lemmas=words("gut engulf damage destroy strike hit rock shake rip sweep kill lash batter"),
        slots=slots("object: patient", "through: patient"),
        subjects=words(
            "fire blaze inferno earthquake quake cyclone hurricane typhoon tsunami flood storm wildfire tornado "
            "landslide explosion blast drought famine accident crash epidemic outbreak avalanche rain rains "
            "snowstorm blizzard heatwave"
        ),
        needs=("patient", "place", "time"),
        confidence=0.7,
    ),
    Trigger(
        name="disaster",
        lemmas=words("devastate ravage batter flood inundate engulf"),
        slots=slots("object: patient"),
        needs=("patient", "place"),
        confidence=0.6,
    ),
    Trigger(
        name="noun",
        pos="noun",
        lemmas=words(
            "accident crash earthquake flood explosion fire blast derailment wildfire cyclone hurricane typhoon "
            "tsunami landslide famine stampede collision outbreak disaster blackout drought epidemic shipwreck "
            "quake storm tremor aftershock temblor avalanche mudslide rockfall tornado twister blizzard "
            "snowstorm sandstorm hailstorm windstorm heatwave flooding inferno blaze bushfire outage pile-up sinking "
            "capsizing cave-in cloudburst deluge downpour spill tragedy plague"
        ),
        slots=slots(
            "of: patient",
            "poss: patient",
            "subject: agent",
            "by: agent",
            "compound: patient",
            "between: agent",
            "against: patient",
            "iobj: patient",
        ),
        light=words(
            "break erupt sweep happen destroy mark celebrate hit strike file take_place occur announce begin go "
            "stand suffer commemorate feel experience record register report shake rock"
        ),
        without=words(
            "clinical control house open under friendly life fire cease camp gun line heavy drug brain job "
            "electoral election"
        ),
        needs=(
            "agent",
            "patient",
            "place",
            "time",
        ),
        unnamed=(
            "time",
            "agent",
            "patient",
        ),
        confidence=0.6,
    ),
    Trigger(
        name="volcano",
        pos="noun",
        lemmas=words("eruption"),
        slots=slots("of: patient / Place", "poss: patient / Place", "compound: patient / Place", "in: place"),
        light=words("begin occur happen take_place kill force cause"),
        needs=("patient", "place"),
        confidence=0.6,
    ),
    Trigger(
        name="collapse-of",
        pos="noun",
        lemmas=words("collapse bankruptcy insolvency liquidation dissolution break-up breakup disbandment"),
        slots=slots("of: patient / Organization", "poss: patient / Organization", "subject: agent", "by: agent"),
        light=words("announce order cause lead trigger follow declare"),
        needs=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="collapse-of-works",
        pos="noun",
        lemmas=words("collapse sinking capsizing derailment"),
        slots=slots("of: patient", "in: place", "at: place"),
        objects=words(
            "bridge building tower roof wall mine house dam stand tunnel block ceiling scaffold scaffolding crane "
            "floor balcony apartment hotel church mosque factory ship boat vessel ferry train trawler dinghy bank"
        ),
        light=words("cause kill follow trigger occur happen"),
        needs=("patient", "place", "time"),
        confidence=0.6,
    ),
    Trigger(
        name="injury",
        lemmas=words("suffer sustain undergo"),
        slots=slots("subject: patient / Person"),
        objects=words(
            "injury wound burn fracture stroke surgery operation transplant chemotherapy concussion rupture amputation"
        ),
        needs=("patient",),
        unnamed=("patient+place", "patient+time"),
        confidence=0.6,
    ),
    Trigger(
        name="heart-attack",
        lemmas=words("suffer have"),
        slots=slots("subject: patient / Person"),
        objects=words("attack arrest seizure haemorrhage hemorrhage"),
        near=words("heart cardiac brain epileptic"),
        needs=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="fate",
        pos="noun",
        lemmas=words("verdict birthday bankruptcy lawsuit anniversary"),
        slots=slots(
            "of: patient",
            "poss: patient",
            "subject: agent",
            "by: agent",
            "between: agent",
            "against: patient",
            "iobj: patient",
        ),
        light=words("mark celebrate hit strike kill file take_place occur announce begin go stand suffer commemorate"),
        without=words("clinical control house open under friendly life fire cease camp gun line heavy drug brain job"),
        needs=("agent", "patient", "place"),
        confidence=0.6,
    ),
    Trigger(
        name="person",
        pos="noun",
        lemmas=words(
            "arrest trial conviction sentencing detention extradition birth death imprisonment graduation disappearance"
        ),
        slots=slots("of: patient / Person", "poss: patient / Person", "subject: agent", "by: agent"),
        light=words("mark mourn announce begin go stand occur take_place"),
        without=words("clinical control house open life heavy brain"),
        needs=("patient",),
        confidence=0.65,
    ),
    Trigger(
        name="on-trial",
        pos="noun",
        lemmas=words("trial"),
        slots=slots("subject: patient / Person"),
        light=words("await face go stand"),
        supported=True,
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.65,
    ),
    Trigger(
        name="flee-home",
        lemmas=words("flee"),
        slots=slots("subject: agent", "object: place", "to: place", "from: place"),
        objects=words(
            "bombing bombardment camp city country district fighting flood home homeland house land nation region "
            "scene shelling town village violence war"
        ),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="flee",
        lemmas=words("flee escape"),
        slots=slots("subject: agent", "object: place", "to: place", "from: place"),
        needs=("agent+place", "place+time"),
        unnamed=("agent+place",),
        confidence=0.55,
    ),
    Trigger(
        name="whereabouts",
        pos="noun",
        lemmas=words("whereabouts"),
        slots=slots("poss: patient / Person", "of: patient / Person"),
        near=words("unknown"),
        needs=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="missing",
        lemmas=words("disappear vanish missing"),
        slots=slots("subject: patient / Person"),
        without=words("out"),
        intransitive=True,
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.55,
    ),
    Trigger(
        name="found-dead",
        lemmas=words("find"),
        slots=slots("object: patient / Person"),
        near=words("dead"),
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="find",
        lemmas=words("find recover"),
        slots=slots("subject: agent", "of: patient", "from: place"),
        objects=words("body bodies remains skeleton wreck wreckage corpse"),
        needs=("agent", "place"),
        unnamed=(
            "agent",
            "object",
        ),
        confidence=0.6,
    ),
    Trigger(
        name="vehicle",
        lemmas=words("crash collide derail capsize overturn plunge ram veer skid sink"),
        slots=slots("object: patient", "into: patient"),
        subjects=words(
            "aircraft plane helicopter jet motorcycle motorbike tractor trailer taxi tram bus truck car vehicle "
            "train boat ship lorry minibus van ferry tanker coach vessel trawler dinghy"
        ),
        needs=("patient", "place", "time"),
        unnamed=("patient",),
        confidence=0.65,
    ),
    Trigger(
        name="reported-missing",
        lemmas=words("report"),
        slots=slots("subject: agent", "object: patient / Person"),
        near=words("missing"),
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="hospital",
        lemmas=words("hospitalize hospitalise"),
        slots=slots("object: patient / Person"),
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.6,
    ),
    Trigger(
        name="cause-of-toll",
        lemmas=words("kill injure wound hurt claim"),
        slots=slots("object: patient", "in: place"),
        subjects=words(
            "earthquake quake flood storm landslide crash collision accident fire blaze "
            "stampede avalanche collapse cyclone hurricane typhoon tornado"
        ),
        needs=(
            "patient",
            "place",
            "time",
        ),
        unnamed=("patient",),
        unless=VIOLENCE,
        confidence=0.65,
    ),
    Trigger(
        name="suicide",
        lemmas=words("commit take end"),
        slots=slots("subject: patient / Person"),
        objects=words("suicide life"),
        unless=words("lives toll tolls claimed"),
        near=words("suicide own"),
        needs=("patient",),
        unnamed=("patient",),
        confidence=0.6,
    ),
)
