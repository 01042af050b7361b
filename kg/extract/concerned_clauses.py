"""The names that the clauses around a figure lend it: their subjects, what they describe, where they are set."""

from __future__ import annotations

from kg.extract import cues
from kg.extract.concerned_names import TOPICS, add_new, names_of, own_names
from kg.extract.figures import NOMINAL, Figure
from kg.extract.lemmas import lemma_of
from kg.extract.reading import Reading
from kg.extract.syntax import SUBJECTS, children, has_child, is_passive, preposition, surface_subjects
from kg.extract.tokens import Token
from kg.model import Kind, Mention
from kg.numbers import MEASURE, MONEY

_SURVEYS = cues.DOCUMENTS | frozenset("poll research review study survey".split())
_RANKING = frozenset("come finish list place rank rate tie".split())
_PREDICATED = frozenset("nsubj nsubj:pass obj ROOT xcomp appos conj ccomp parataxis acl:relcl advcl acl".split())
PLACED = frozenset("in at across throughout within inside on around through".split())
_AIMED = frozenset("to for from of among against between into".split())
_JUDGING = frozenset("acquit charge convict fine indict jail sentence".split())
_CONTRASTS = frozenset("while whereas whilst although though".split())
OPINIONS = (
    cues.SPEECH
    | cues.THOUGHT
    | cues.EVIDENCE
    | frozenset("blame calculate cite hear learn poll predict quote record survey".split())
)
_ATTRIBUTIVE = ("compound", "nummod", "nmod:unmarked", "nmod:desc")
_ASKING = frozenset("ask demand propose recommend request seek urge".split())
_TITLED = ("appos", "flat", "conj")
_STEPS = ("nmod", "obl", "acl", "acl:relcl", "appos", "advcl")


def is_told_of_subject(ranked: Token) -> bool:
    """Whether who or what is ranked is the subject of the clause: not for "home to the second largest port"."""
    one = ranked.head if ranked.dep_ == "nmod" and ranked.head.lower_ in ("one", "among") else ranked
    if one.dep_ == "obl" and cues.lemma(one.head) in _RANKING:
        return True
    return one.dep_ in _PREDICATED or preposition(one) in ("as", "among") or has_child(one, "cop")


def in_clause(reading: Reading, figure: Figure, verb: Token, noun: Token | None) -> list[Mention]:
    """Names that the subject of a clause stands for, else those of its objects and places."""
    lemma = cues.lemma(verb)
    told = lemma in OPINIONS and not _is_object(figure, verb) and not is_passive(verb)
    found = [] if told else of_subjects(reading, figure, verb, noun)
    if lemma_of(verb, _JUDGING) in _JUDGING:  # "A judge convicted Ana Diaz on three charges"
        judged = [name for child in verb.children if child.dep_ == "obj" for name in names_of(reading, child, figure)]
        found = judged or found
    if lemma in _ASKING:  # "asked for two years in prison for Ana Diaz"
        asked = _asked_for(reading, figure, verb)
        found = found if asked is None else asked
    if (
        not told and noun is not None and noun.head == verb and is_passive(verb) and lemma != "follow"
    ):  # "tugs bought by Volta"
        agents = [child for child in verb.children if child.dep_ == "obl:agent" and child != noun]
        add_new(found, [name for agent in agents for name in own_names(reading, agent) if name.kind in TOPICS])
    if not found and not told and verb.pos_ in NOMINAL and preposition(verb) in PLACED:
        found = own_names(reading, verb)  # "60 percent of it was in Togo"
    if lemma in OPINIONS:  # "Ghana reported a rate of 5 percent", but "Ana Diaz reported …"
        found = [mention for mention in found if mention.kind in TOPICS]
    if found or told:
        return found
    for child in verb.children:
        if child.dep_ in ("obj", "nsubj:pass") and figure.root not in child.subtree:
            add_new(found, [name for name in names_of(reading, child, figure) if name.kind in TOPICS])
    for child in verb.children:
        add_new(found, placed(reading, figure, child))
    if not found:
        for child in verb.children:
            add_new(found, [name for name in placed(reading, figure, child, _AIMED) if name.kind in TOPICS])
    return found


def _asked_for(reading: Reading, figure: Figure, verb: Token) -> list[Mention] | None:
    """The persons for whom something is asked: "sought 12 years in prison for Ana Diaz"; None if it is for nobody."""
    behind = (phrase for phrase in (*figure.root.children, *verb.children) if phrase.i > figure.root.i)
    phrase = next(
        (phrase for phrase in behind if phrase.dep_ in ("obl", "nmod") and preposition(phrase) == "for"), None
    )
    if phrase is None:
        return None
    titled = (child for child in phrase.children if child.dep_ in _TITLED)
    named = (name for token in (phrase, *titled) for name in own_names(reading, token))
    persons = [name for name in dict.fromkeys(named) if name.kind is Kind.PERSON]
    return persons if persons or phrase.pos_ == "PROPN" else None


def doers(reading: Reading, noun: Token) -> list[Mention]:
    """Who did what a participle behind a noun says: "crimes found by Volta"; not who only asked or told."""
    found: list[Mention] = []
    for deed in children(noun, "acl"):
        if deed.tag_ == "VBN" and cues.lemma(deed) not in OPINIONS | _ASKING:
            for agent in children(deed, "obl:agent"):
                add_new(found, [name for name in own_names(reading, agent) if name.kind in TOPICS])
    return found


def of_subjects(reading: Reading, figure: Figure, verb: Token, noun: Token | None) -> list[Mention]:
    """Names that the subject of a verb stands for, unless it is what is measured or the first of a list with that."""
    found: list[Mention] = []
    near = _is_near(figure, verb)
    if noun is not None and noun.head.lower_ == "one" and noun.dep_ == "nmod":
        return found  # "Diaz was one of 17 runners": the runners are not hers
    for subject in _subjects(verb):
        if cues.lemma(subject) in _SURVEYS and cues.lemma(verb) in OPINIONS:
            continue  # "a Kita Herald poll showed": whoever asks, the answers are not about them
        token = noun
        while token is not None and token != subject and token.dep_ == "conj":
            token = token.head
        if token != subject:
            names = names_of(reading, subject, figure)
            add_new(found, [name for name in names if near or name.kind is not Kind.PERSON])
    return found


def _is_near(figure: Figure, verb: Token) -> bool:
    """Whether a figure stands in a phrase of a verb itself, and not in one that says more of another phrase."""
    token, steps = figure.root, 0
    while token.head not in (verb, token) and token != verb:
        # "a $3 million hall" says more of the hall.
        said_of_noun = token == figure.root and token.dep_ in _ATTRIBUTIVE and figure.amount.kind in (MONEY, MEASURE)
        steps += 2 if token.dep_ in ("ccomp", "parataxis") else token.dep_ in _STEPS or said_of_noun
        token = token.head
    return steps <= 1


def _subjects(verb: Token) -> list[Token]:
    """The subjects of a verb; whoever is accused of, fined for or kept from doing something would do it."""
    if verb.dep_ == "advcl" and verb.tag_ == "VBG":
        lead = [child.lower_ for child in verb.children if child.dep_ == "mark"]
        objects = [child for child in verb.head.children if child.dep_ == "obj"]
        if objects and lead and lead[0] in ("of", "for", "from"):
            return objects
    return surface_subjects(verb)


def above_clause(reading: Reading, figure: Figure, verb: Token) -> list[Mention]:
    """Names that the clauses above lend: what a relative clause describes, the subject of an open clause, places."""
    found: list[Mention] = []
    clause = verb
    for _ in range(4):
        above = clause.head
        if above == clause:
            break
        if clause.dep_ in ("acl:relcl", "acl", "advcl:relcl") and above.pos_ in NOMINAL:
            found = names_of(reading, above, figure)
        elif above.pos_ in ("VERB", "AUX"):
            own = any(child.dep_ in SUBJECTS for child in clause.children)
            own = own or (clause.dep_ == "xcomp" and has_child(above, "obj"))  # "ordered Ana Diaz to pay"
            if not own and cues.lemma(above) not in OPINIONS:
                found = of_subjects(reading, figure, above, None)
            if not found and clause.dep_ != "conj":
                add_new(found, [name for child in above.children for name in placed(reading, figure, child)])
        if found or (clause.dep_ in ("acl:relcl", "acl") and above.pos_ in NOMINAL and not _goes_on(above)):
            break  # what is told of a thing in passing is not told of those around it
        clause = above
    return found


def _goes_on(noun: Token) -> bool:
    """Whether a noun that a clause describes is itself said of another: "Volta, a firm that hired 30 people"."""
    return noun.dep_ in ("appos", "conj", "nsubj", "nsubj:pass", "ROOT") or any(
        child.dep_ == "cop" for child in noun.children
    )


def _is_object(figure: Figure, verb: Token) -> bool:
    """Whether a figure stands in the object of a verb, however deep: "reported a rate of 5 percent"."""
    token = figure.root
    while token.head not in (verb, token) and token.dep_ in ("nmod", "nummod", "compound", "amod", "appos"):
        token = token.head
    return token.head == verb and token.dep_ == "obj"


def is_contrast(verb: Token) -> bool:
    """Whether a clause sets something else against what is told: "…, while Chile and Peru stayed behind"."""
    return any(child.dep_ == "mark" and child.lower_ in _CONTRASTS for child in verb.children)


def placed(reading: Reading, figure: Figure, child: Token, prepositions: frozenset[str] = PLACED) -> list[Mention]:
    """The places and events in which the clause of a phrase is said to be, or what else such prepositions lead to."""
    if child.dep_ != "obl" or figure.root in child.subtree or preposition(child) not in prepositions:
        return []
    if prepositions is not PLACED:
        return own_names(reading, child)
    return [name for name in names_of(reading, child, figure) if name.kind in (Kind.PLACE, Kind.EVENT)]
