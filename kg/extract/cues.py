"""The words that show speech or thought: which verbs and nouns cue an attribution, and in what construction.

The lists hold what English news uses in general; how far each word can be trusted is learned from PolNeAR
(`training/attributions.py`), not stated here.
"""

from __future__ import annotations

from functools import lru_cache

from kg.extract.tokens import Token

# Verbs that take what was said as a clause ("said that", "A, he said") or as a quotation.
SPEECH = frozenset(
    """
    acknowledge add admit advise affirm agree allege announce answer apologise apologize argue ask assert assess assure
    attest aver bemoan boast calculate caution certify chant charge chide claim clarify comment communicate complain
    concede conclude concur confess confide confirm contend continue counter cry declare decree denounce deny describe
    dictate disclose divulge echo elaborate emphasise emphasize enthuse estimate exclaim explain express forecast fume
    grumble guarantee gush highlight hint hypothesise hypothesize imply indicate inform insinuate insist instruct
    interject intimate joke lament maintain mention mock mumble muse mutter narrate note notify object observe opine
    order outline pledge point posit post postulate preach predict proclaim profess promise pronounce propose protest
    question quip quote rant read reaffirm reason reassert reassure recall recap recommend recount refer reflect
    reiterate rejoin relate relay remark remind repeat reply report respond retort reveal rule say scoff scream shout
    shrug sigh signal specify speculate state stipulate stress submit suggest summarise summarize surmise swear tease
    tell testify theorise theorize threaten thunder tweet underline underscore urge venture volunteer vow wail warn
    whisper wonder write yell
    """.split()
)
# Verbs of thought and feeling that news reports as somebody's view, with a clause or an infinitive.
THOUGHT = frozenset(
    """
    anticipate assume believe consider doubt dream expect fear feel figure guess hold hope judge know think suppose
    suspect understand reckon regret view wish worry imagine envision envisage foresee realise realize recognise
    recognize
    """.split()
)
# Verbs of evidence: documents and polls are their usual subjects.
EVIDENCE = frozenset("demonstrate find indicate project prove reveal show suggest".split())
# Those that close a sentence in the plain form "…, X said" without meaning anything else there.
PLAIN = SPEECH - frozenset("continue echo instruct mock order post propose read refer tease".split())
# Those that show something as well as say it.
SHOWING = frozenset("emphasise emphasize highlight reflect stress underline underscore".split())
# Verbs that take an infinitive as what was said ("vowed to", "urged the country to", "hopes to").
INFINITIVE = frozenset(
    """
    advise ask call challenge claim demand encourage exhort expect hope implore plead pledge promise propose recommend
    remind request swear tell threaten urge vow warn
    """.split()
)
# Verbs whose object or prepositional object is what was said ("called for", "condemned the attack"); after the colon
# stand the prepositions, no colon stands for a plain object.
OBJECT: dict[str, tuple[str, ...]] = {
    word.partition(":")[0]: tuple(word.partition(":")[2].split(","))
    for word in """
    accuse acclaim acknowledge advocate:for apologise:for apologize:for applaud appeal:for assail bemoan blame blast
    call:for,on,upon commend complain:about,of condemn congratulate criticise criticize decry demand denounce deny
    deplore disavow dispute emphasise emphasize express extol hail highlight joke:about lambast lament laud mention
    pledge praise promise propose rebuke rebut recall reaffirm refute regret reiterate reject renounce
    repudiate ridicule slam stress thank underline underscore urge voice vow warn:of,about,against welcome
    """.split()
}
# Verbs that say what somebody calls something; the name given stands in quotation marks ("called it “a disaster”").
NAMING = frozenset(
    "brand call characterise characterize condemn denounce describe dub dismiss hail label portray refer".split()
)
# Verbs whose object or prepositional object in quotation marks is what was said ("warned of “dire consequences”").
FRAGMENT = (SPEECH | NAMING | {"blame", "cite", "deplore", "hail", "regret", "speak", "talk"}) - frozenset(
    "charge order outline post propose read refer rule signal submit".split()
)
# Nouns that stand with a clause of what was said ("the claim that") or with a verb such as "express".
NOUNS = frozenset(
    """
    accusation admission affirmation allegation announcement appeal appreciation argument assertion assessment
    assurance belief call claim comment commitment complaint concern conclusion condolence confession confidence
    confirmation conviction criticism declaration demand denial determination disappointment doubt estimate
    expectation explanation fear forecast gratitude hope idea impression insistence message notion objection
    observation opinion optimism outrage pledge prediction promise proposal readiness reassurance regret remark reminder
    reply report request resolve rumor rumour satisfaction sentiment shock solidarity statement suggestion support
    surprise suspicion sympathy testimony theory thanks thought threat view vow warning willingness wish word worry
    """.split()
)
# Verbs that lend themselves to a noun of speech ("voiced concern that", "made the claim that").
LIGHT = frozenset(
    "convey deliver echo express extend give hold issue make offer raise reiterate release repeat send share state "
    "voice".split()
)
# Verbs whose object is who is spoken to.
TELLING = frozenset("ask assure inform notify remind tell urge warn write".split())
# Writings that speak for whoever made them.
DOCUMENTS = frozenset(
    """
    affidavit analysis announcement article audit brief briefing bulletin calculation communique communiqué complaint
    data database declaration disclosure dispatch document editorial email estimate figure filing finding forecast
    indictment inquiry investigation lawsuit letter memo message note notice paper petition poll post projection
    publication readout record release report research review ruling statement statistic statistics study summary survey
    testimony transcript tweet update verdict yearbook
    """.split()
)
# Nouns for those who speak as one: "it" may stand for them.
BODIES = frozenset(
    """
    administration agency alliance army assembly association authority bank body broadcaster bureau cabinet chamber
    charity club coalition commission committee company congress corporation council court delegation department
    embassy federation firm foundation fund government group institute institution magazine military ministry mission
    movement navy newspaper office organisation organization outlet panel parliament party presidency regime
    secretariat senate service site station team think-tank tribunal union university website
    airline channel municipality network ngo nonprofit platform portal regulator startup watchdog
    """.split()
)
# Nouns for people together, and for sides that have a voice.
PEOPLE = frozenset(
    """
    ally authority business camp campaign community company corps counterpart country couple crew critic crowd
    delegate elite expert family force friend jury leadership lobby majority many media minority nation neighbor
    neighbour opposition other parent peer people police press public rival side source staff state statesman survivor
    witness
    """.split()
)
# Nouns for whoever and whatever speaks without being one person.
VOICES = DOCUMENTS | BODIES | PEOPLE
# Nouns for one person that stand for a speaker named before.
PERSONS = frozenset(
    """
    academic activist ambassador analyst archbishop aide attorney bishop cardinal chief coach colonel congressman
    congresswoman consul cop delegate deputy diplomat doctor envoy executive expert farmer general guard head
    historian justice king lawyer legislator lieutenant magistrate major mayor member mp monarch mother nurse official
    opponent patient physician pilot politician pope premier president prince princess professor prosecutor queen
    representative republican resident scholar secretary sheikh specialist spokesman spokesperson spokeswoman star
    statesman student suspect tycoon veteran victim woman man youth
    """.split()
)
# Those among them for a holder of an office of whom there is one at a time.
OFFICES = frozenset(
    """
    ambassador archbishop chairman chairperson chairwoman chancellor chief coach commissioner envoy governor king leader
    manager mayor minister monarch pope premier president prince princess principal queen secretary senator sheriff
    spokesman spokesperson spokeswoman speaker
    """.split()
)
PERSON_ENDINGS = tuple(
    "ister eader irector ounder ficer aker anager ernor ssioner ctor ologist omist entist yst man woman ian ellor ator "
    "ayer eacher".split()
)
# Nouns for one person that do not stand for somebody named before.
_SINGLE = frozenset(
    "citizen colleague critic fan insider neighbor neighbour passenger peer professional relative source survivor "
    "voter witness".split()
)
# What follows "according to" without speaking.
NOT_SOURCES = frozenset(
    """
    ability age agreement budget calendar capacity choice circumstance constitution convention criterion custom
    definition demand grade guideline height ideal interest law length location merit method need norm order plan
    practice preference principle procedure protocol provision rank recommendation regulation requirement rule
    schedule script season size specification standard taste tradition type usual value weight wish
    """.split()
)
_NEGATIONS = frozenset("not n't n’t never neither nor without hardly rarely seldom scarcely".split())
_RARE_FORMS = dict(
    pair.split(":")
    for pair in """
    said:say says:say saying:say told:tell tells:tell telling:tell thought:think wrote:write written:write writes:write
    swore:swear sworn:swear felt:feel found:find held:hold read:read knew:know known:know understood:understand
    foresaw:foresee tweeted:tweet
    """.split()
)
_KNOWN = SPEECH | THOUGHT | EVIDENCE | INFINITIVE | NAMING | OBJECT.keys()
_ENDINGS = (("ied", ("y",)), ("ies", ("y",)), ("ing", ("", "e")), ("ed", ("", "e")), ("es", ("", "e")), ("s", ("",)))


def lemma(token: Token) -> str:
    """The token's lemma in lower case; known cues are read off the word itself where the lemmatizer errs."""
    return _lemma(token.lower_, token.lemma_.lower())


@lru_cache(maxsize=20_000)
def _lemma(word: str, guess: str) -> str:
    if word in _RARE_FORMS:
        return _RARE_FORMS[word]
    if guess in _KNOWN:
        return guess
    for ending, stems in _ENDINGS:
        if word.endswith(ending):
            for stem in stems:
                bare = word[: len(word) - len(ending)] + stem
                doubled = bare[:-1] if len(bare) > 2 and bare[-1:] == bare[-2:-1] and not stem else bare
                if bare in _KNOWN or doubled in _KNOWN:
                    return bare if bare in _KNOWN else doubled
    return guess


def is_verb(token: Token) -> bool:
    """Whether a token is used as a verb: a verb or participle, not a modifier of a noun or a noun of the same form."""
    return (token.pos_ == "VERB" or (token.tag_.startswith("VB") and token.pos_ != "AUX")) and token.dep_ not in (
        "amod",
        "compound",
    )


def is_leading_participle(token: Token) -> bool:
    """Whether a word opens a sentence as "Stressing that …" does, whatever its tag."""
    following = token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
    return token.text.endswith("ing") and token.text.istitle() and following == "that" and lemma(token) in SPEECH


def is_person(noun: Token) -> bool:
    """Whether a noun is one for a person."""
    word = lemma(noun)
    return word in PERSONS or word in OFFICES or word.endswith(PERSON_ENDINGS)


def is_one(noun: Token) -> bool:
    """Whether "he" or "she" may stand for a noun: any for a single person."""
    return is_person(noun) or lemma(noun) in _SINGLE


def is_known(token: Token) -> bool:
    """Whether a verb is one of the cue verbs in any construction."""
    word = lemma(token)
    return word in SPEECH or word in THOUGHT or word in EVIDENCE or word in INFINITIVE or word in OBJECT


def is_negated(token: Token) -> bool:
    """Whether the verb is denied: "did not say", "never said", "declined to say", "without saying"."""
    for child in token.children:
        if child.lower_ in _NEGATIONS and child.i < token.i:
            return True
    head = token.head
    if token.dep_ in ("xcomp", "conj") and head.i != token.i:
        if token.dep_ == "xcomp" and lemma(head) in (
            "decline",
            "refuse",
            "fail",
            "avoid",
            "stop",
            "forget",
            "hesitate",
        ):
            return True
        return token.dep_ == "xcomp" and head.pos_ == "VERB" and is_negated(head)
    return False


def is_hypothetical(token: Token) -> bool:
    """Whether the speaking itself is only supposed: under "if", "whether", "unless", "might", "could", "should"."""
    for child in token.children:
        if child.dep_ == "mark" and child.lower_ in ("if", "whether", "unless", "lest"):
            return True
        if child.dep_.startswith("aux") and child.lower_ in ("should", "must", "could", "might"):
            return True
    head = token.head
    return token.dep_ in ("conj", "xcomp") and head.i != token.i and head.pos_ == "VERB" and is_hypothetical(head)


def is_passive(token: Token) -> bool:
    """Whether a verb is passive by its children."""
    return any(child.dep_ in ("aux:pass", "nsubj:pass", "obl:agent") for child in token.children)


def cue_text(token: Token) -> str:
    """The cue as the text has it: the verb with its particle ("point out"), or a noun."""
    words = [token] + [child for child in token.children if child.dep_ == "compound:prt" and child.i > token.i]
    return " ".join(word.text for word in words)
