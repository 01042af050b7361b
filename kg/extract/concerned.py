"""Whom a figure is about: names in the phrase measured, its clause's subject or place, else the topic around.

Nothing is better than the wrong thing: who tells a figure, examples of what it counts and what is set against it are
never what it is about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kg.extract import cues
from kg.extract.figures import HARM, NOMINAL, Figure, first_of_pair, verb_over
from kg.extract.fillers import mentions_from
from kg.extract.lemmas import lemma_of
from kg.extract.phrases import is_bracketed, torn_names
from kg.extract.reading import Reading
from kg.extract.syntax import SUBJECTS, has_child, is_source, preposition, surface_subjects
from kg.extract.tokens import Token
from kg.model import Kind, Mention, Span
from kg.numbers import DURATION, MEASURE, MONEY, PERCENT

MAX_NAMES = 4
_LISTED = re.compile(r"[^\S\n]*[(\[][^()\[\]\n\d]{0,12}$")  # between a name and its figure in brackets
_BESIDE = re.compile(
    r"[^\S\n]*[,:–—-]?[^\S\n]*(?:with |at |on |by |about |some |around )?$"
)  # between a name and its share in a list
_RIGHT_BEFORE = re.compile(r"[^\S\n](?:with |at )?$")
_AWAY = re.compile(r"[^\S\n]+(?:away|from|(?:due )?(?:north|south|east|west)\w*)\b")  # "Kita, 30 km from Lima"
_DISTANT = re.compile(r"(?:[^\S\n]*\([^()\n]{1,24}\))?[^\S\n]+(?:away|from|(?:due )?(?:north|south|east|west)\w*)\b")
_SITUATED = frozenset("be lie locate sit situate stand".split())
_BETWEEN_NAMES = re.compile(r",[^\S\n]*")
_OWNED = frozenset("his her their".split())
_SURVEYS = cues.DOCUMENTS | frozenset("poll research review study survey".split())
_RANKING = frozenset("come finish list place rank rate tie".split())
_PREDICATED = frozenset("nsubj nsubj:pass obj ROOT xcomp appos conj ccomp parataxis acl:relcl advcl acl".split())
_PLACED = frozenset("in at across throughout within inside on around through".split())
_AIMED = frozenset("to for from of among against between into".split())
# Verbs whose subject has the share of a whole that they tell.
_HOLDING = frozenset(
    "account acquire buy command comprise constitute contribute control cover form generate hold import make own "
    "produce provide purchase represent sell supply take use".split()
)
# Verbs whose subject is what their object's figure is of: who has, gets, makes or gives it.
_GETTING = frozenset(
    "award build buy carry claim collect create earn employ export gain generate get give grant have host import "
    "invest launch lose make offer open operate own post produce provide purchase receive record register run score "
    "secure sell serve spend supply take win".split()
)
_KIN = frozenset(
    "aunt brother child cousin daughter father friend grandfather grandmother husband mother neighbor neighbour nephew "
    "niece parent relative sister son uncle wife".split()
)
_JUDGING = frozenset("acquit charge convict fine indict jail sentence".split())
_ANNIVERSARIES = frozenset("anniversary birthday jubilee".split())
_DESCRIBED = frozenset("based born led backed owned made run".split())
_TOPICS = (Kind.PLACE, Kind.ORGANIZATION, Kind.EVENT, Kind.WORK)
_MAX_TOPICS = 2
_NEAR, _FAR = 1000, 1500  # characters: about six sentences, and half an article
# Nouns that end many names and mean other things beside them.
_COMMON = cues.DOCUMENTS | frozenset("world agreement government programme program building country city day".split())
_OTHERS = frozenset("old older former other another previous earlier second".split())
_CONTRASTS = frozenset("while whereas whilst although though".split())
_COMPANIES = frozenset("company firm corporation carrier airline".split())
_MEDIA = frozenset(("newspaper", "news agency", "broadcaster", "magazine"))
_BACK = frozenset("the this these its their".split())
_BETWEEN_TWO = frozenset("bilateral mutual two-way reciprocal".split())
_ALL_OVER = frozenset("in across throughout around".split())
_PAIR = 2
_PRONOUNS = frozenset("it they".split())
_REACH = 2  # sentences before a figure in which its topic may be named
_INSIDE = ("compound", "nmod:poss", "amod", "nmod:desc", "nmod:unmarked", "nummod", "flat", "nmod", "obl", "dep", "acl")
# Behind these stands nothing that is measured, but examples, comparisons, reasons, and who tells or does it.
_APART = frozenset(
    "according after amid as because before besides by compared despite due during except excluding following "
    "including like per since such than unlike via without".split()
)
_OPINIONS = (
    cues.SPEECH
    | cues.THOUGHT
    | cues.EVIDENCE
    | frozenset("blame calculate cite hear learn poll predict quote record survey".split())
)
# What is a property of the state that an article is about if nothing else is named: "prices rose 64 percent".
_NATIONAL = frozenset(
    "budget consumption currency debt deficit economy election export gdp import inflation population poverty price "
    "reserve surplus unemployment wage".split()
)
_LEAST_SHARE, _LEAST_TIMES = 0.6, 3  # of an article's mentions of countries, for one to be what it is about


def concerned(reading: Reading, figure: Figure, noun: Token | None) -> tuple[Span, ...]:
    """The named things that a figure is about, the nearest to it first; `noun` heads what is measured.

    A name right before a figure in brackets has it to itself ("Lima (4,000 tons) and Quito (300 tons)").
    """
    if figure.amount.kind == MEASURE and _DISTANT.match(reading.article.text, figure.amount.end):
        situated = _situated(reading, figure)
        if situated is not None:
            return situated
    listed = member_of_list(reading, figure)
    if listed is not None:
        return (*_joined_before(reading, figure, listed), listed.span)
    found = _names_of(reading, noun, figure) if noun is not None else []
    if not found and figure.root != noun:
        found = _names_of(reading, figure.root, figure)
    if noun is not None and _is_owned(figure, noun):
        found = [name for child in noun.children if child.dep_ == "nmod:poss" for name in _named(reading, child)]
        return tuple(mention.span for mention in found)[:MAX_NAMES]
    if noun is not None and _is_anniversary_of(noun):
        return tuple(mention.span for mention in found)[:MAX_NAMES]
    verb = verb_over(figure.root)
    ranked = _ranked(reading, figure) if figure.unit == "rank" else []
    if figure.unit == "rank" and not ranked and not _is_told_of_subject(figure.root):
        return tuple(mention.span for mention in found)[:MAX_NAMES]
    if ranked:
        found = [*ranked, *found]
    elif verb is not None and (figure.unit == "rank" or (found and (lemma_of(verb, HARM) in HARM or _is_joint(noun)))):
        # The second largest firm is the subject, and so is one of those that sign a deal "with Kita"; whom a blast
        # killed says less than what killed them.
        found = [*_of_subjects(reading, figure, verb, noun), *found]
    share = figure.amount.kind == PERCENT and noun is not None and noun.head == figure.root
    if found and share and verb is not None and lemma_of(verb, _HOLDING) in _HOLDING:
        found = [*_of_subjects(reading, figure, verb, noun), *found]  # whose share of it that is
    direct = noun is not None and verb is not None and noun.dep_ == "obj" and noun.head == verb
    if found and direct and verb is not None and lemma_of(verb, _GETTING) in _GETTING:
        found = [*_of_subjects(reading, figure, verb, noun), *found]  # "Volta won two prizes at the Lima Fair"
    if not found and verb is not None:
        found = _in_clause(reading, figure, verb, noun) or _above(reading, figure, verb)
    found = [mention for mention in found if not _is_spelt_out(reading, figure, mention)]
    return tuple(dict.fromkeys(mention.span for mention in found))[:MAX_NAMES]


def _situated(reading: Reading, figure: Figure) -> tuple[Span, ...] | None:
    """What lies so far from elsewhere: the subject that is said to lie there, else the place named before the distance.

    Of a town and its state ("in Kita, Peru, 30 km from Lima") it is the town; None if people go so far.
    """
    root, text = figure.root, reading.article.text
    verb = root if has_child(root, "cop") else root.head
    if verb == root or cues.lemma(verb) in _SITUATED:
        return None
    moved = verb.pos_ == "VERB" and root.dep_ in ("obj", "obl:unmarked") and not has_child(verb, "aux:pass")
    if moved:
        return None
    near = mentions_from(reading, root.sent.start_char, figure.amount.start)
    places = [mention for mention in near if mention.kind is Kind.PLACE and not mention.anaphoric]
    if not places:
        return ()
    at = len(places) - 1
    while at and _BETWEEN_NAMES.fullmatch(text, places[at - 1].end, places[at].start):
        at -= 1
    return (places[at].span,) if "," in text[places[-1].end : figure.amount.start] else ()


def _is_owned(figure: Figure, noun: Token) -> bool:
    """Whether a length of time is somebody's own: "his five-year term in Peru" is not Peru's."""
    timed = figure.amount.kind == DURATION and figure.root == noun
    return timed and any(child.dep_ == "nmod:poss" and child.lower_ in _OWNED for child in noun.children)


def _is_anniversary_of(noun: Token) -> bool:
    """Whether an anniversary is of something, and so not of who speaks or acts on it: not "celebrated its tenth"."""
    return noun.lemma_.casefold() in _ANNIVERSARIES and has_child(noun, "nmod", "compound")


def _is_told_of_subject(ranked: Token) -> bool:
    """Whether who or what is ranked is the subject of the clause: not for "home to the second largest port"."""
    one = ranked.head if ranked.dep_ == "nmod" and ranked.head.lower_ in ("one", "among") else ranked
    if one.dep_ == "obl" and cues.lemma(one.head) in _RANKING:
        return True
    return one.dep_ in _PREDICATED or preposition(one) in ("as", "among") or has_child(one, "cop")


def _is_spelt_out(reading: Reading, figure: Figure, mention: Mention) -> bool:
    """Whether a person is one of those that a colon behind a count of them introduces: "lost four: Ana Diaz, …"."""
    if figure.noun is None or mention.kind is not Kind.PERSON or mention.start < figure.amount.end:
        return False
    return ":" in reading.article.text[figure.amount.end : mention.start]


def _ranked(reading: Reading, figure: Figure) -> list[Mention]:
    """Who is given a rank: "they chose Volta as the second-best maker"."""
    root, verb = figure.root, figure.root.head
    if root.dep_ not in ("obl", "xcomp") or preposition(root) != "as" or verb.pos_ != "VERB":
        return []
    chosen = [child for child in verb.children if child.dep_ in ("obj", "nsubj:pass")] or surface_subjects(verb)
    return [name for child in chosen for name in _names_of(reading, child, figure)]


def _is_joint(noun: Token | None) -> bool:
    """Whether what is measured is of somebody "with" somebody else."""
    return noun is not None and any(child.dep_ == "nmod" and preposition(child) == "with" for child in noun.children)


def _in_clause(reading: Reading, figure: Figure, verb: Token, noun: Token | None) -> list[Mention]:
    """Names that the subject of a clause stands for, else those of its objects and places."""
    lemma = cues.lemma(verb)
    told = lemma in _OPINIONS and not _is_object(figure, verb)
    found = [] if told else _of_subjects(reading, figure, verb, noun)
    if lemma_of(verb, _JUDGING) in _JUDGING:  # "A judge convicted Ana Diaz on three charges"
        judged = [name for child in verb.children if child.dep_ == "obj" for name in _names_of(reading, child, figure)]
        found = judged or found
    if not found and not told and verb.pos_ in NOMINAL and preposition(verb) in _PLACED:
        found = _named(reading, verb)  # "60 percent of it was in Togo"
    if lemma in _OPINIONS:  # "Ghana reported a rate of 5 percent", but "Ana Diaz reported …"
        found = [mention for mention in found if mention.kind in _TOPICS]
    if found or told:
        return found
    for child in verb.children:
        if child.dep_ in ("obj", "nsubj:pass") and figure.root not in child.subtree:
            _add(found, [name for name in _names_of(reading, child, figure) if name.kind in _TOPICS])
    for child in verb.children:
        _add(found, _placed(reading, figure, child))
    if not found:
        for child in verb.children:
            _add(found, [name for name in _placed(reading, figure, child, _AIMED) if name.kind in _TOPICS])
    return found


def _of_subjects(reading: Reading, figure: Figure, verb: Token, noun: Token | None) -> list[Mention]:
    """Names that the subject of a verb stands for, unless it is what is measured or the first of a list with that."""
    found: list[Mention] = []
    near = _is_near(figure, verb)
    if noun is not None and noun.head.lower_ == "one" and noun.dep_ == "nmod":
        return found  # "Diaz was one of 17 runners": the runners are not hers
    for subject in _subjects(verb):
        if cues.lemma(subject) in _SURVEYS and cues.lemma(verb) in _OPINIONS:
            continue  # "a Kita Herald poll showed": whoever asks, the answers are not about them
        token = noun
        while token is not None and token != subject and token.dep_ == "conj":
            token = token.head
        if token != subject:
            _add(found, [name for name in _names_of(reading, subject, figure) if near or name.kind is not Kind.PERSON])
    return found


_STEPS = ("nmod", "obl", "acl", "acl:relcl", "appos", "advcl")


def _is_near(figure: Figure, verb: Token) -> bool:
    """Whether a figure stands in a phrase of a verb itself, and not in one that says more of another phrase."""
    token, steps = figure.root, 0
    while token.head not in (verb, token) and token != verb:
        steps += 2 if token.dep_ in ("ccomp", "parataxis") else token.dep_ in _STEPS
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


def _above(reading: Reading, figure: Figure, verb: Token) -> list[Mention]:
    """Names that the clauses above lend: what a relative clause describes, the subject of an open clause, places."""
    found: list[Mention] = []
    clause = verb
    for _ in range(4):
        above = clause.head
        if above == clause:
            break
        if clause.dep_ in ("acl:relcl", "acl", "advcl:relcl") and above.pos_ in NOMINAL:
            found = _names_of(reading, above, figure)
        elif above.pos_ in ("VERB", "AUX"):
            own = any(child.dep_ in SUBJECTS for child in clause.children)
            own = own or (clause.dep_ == "xcomp" and has_child(above, "obj"))  # "ordered Ana Diaz to pay"
            if not own and cues.lemma(above) not in _OPINIONS:
                found = _of_subjects(reading, figure, above, None)
            if not found and clause.dep_ != "conj":
                _add(found, [name for child in above.children for name in _placed(reading, figure, child)])
        if found or (clause.dep_ in ("acl:relcl", "acl") and above.pos_ in NOMINAL and not _goes_on(above)):
            break  # what is told of a thing in passing is not told of those around it
        clause = above
    return found


def _goes_on(noun: Token) -> bool:
    """Whether a noun that a clause describes is itself said of another: "Volta, a firm that hired 30 people"."""
    return noun.dep_ in ("appos", "conj", "nsubj", "nsubj:pass", "ROOT") or any(
        child.dep_ == "cop" for child in noun.children
    )


def _add(found: list[Mention], more: list[Mention]) -> None:
    found += [mention for mention in more if mention not in found]


def _is_object(figure: Figure, verb: Token) -> bool:
    """Whether a figure stands in the object of a verb, however deep: "reported a rate of 5 percent"."""
    token = figure.root
    while token.head not in (verb, token) and token.dep_ in ("nmod", "nummod", "compound", "amod", "appos"):
        token = token.head
    return token.head == verb and token.dep_ == "obj"


def member_of_list(reading: Reading, figure: Figure) -> Mention | None:
    """The name right before the bracket that a figure opens."""
    text, start = reading.article.text, figure.amount.start
    opening = _LISTED.search(text[max(0, start - 16) : start])
    away = figure.amount.kind == MEASURE and _AWAY.match(text, figure.amount.end) is not None
    if opening is None and (figure.amount.kind == PERCENT or away):
        opening = _BESIDE.search(text[max(0, start - 8) : start])
    gapped = opening is None and figure.amount.kind in (MONEY, MEASURE)
    if gapped:
        opening = _RIGHT_BEFORE.search(text[max(0, start - 8) : start])  # "Peru got $3 million and Togo $2 million"
    if opening is None:
        return None
    end = start - len(opening.group())
    last = reading.tokens((max(0, end - 1), end))
    mention = reading.mention_over(last[0]) if len(last) else None
    if mention is None or mention.anaphoric or mention.end != end or mention.kind is Kind.NATIONALITY:
        return None
    first = reading.tokens(mention.span)[0]
    if gapped and not (first.i > 0 and first.nbor(-1).lower_ in ("and", "while", "but", "by", ",", ";")):
        return None
    return mention


def _joined_before(reading: Reading, figure: Figure, last: Mention) -> tuple[Span, ...]:
    """The name that shares a figure with the one before it: "Peru and Togo (84 percent each)"."""
    text, first = reading.article.text, reading.tokens(last.span)[0]
    if not text.startswith(" each", figure.amount.end) or first.i < _PAIR or first.nbor(-1).lower_ != "and":
        return ()
    other = reading.mention_over(first.nbor(-2))
    return (other.span,) if other is not None and not other.anaphoric else ()


def _names_of(reading: Reading, noun: Token, figure: Figure) -> list[Mention]:
    """The names that a noun phrase stands for: its own name, else what an apposition calls it, else those within it."""
    named = _named(reading, noun)
    if named:
        for child in noun.children:
            if child.dep_ == "conj":
                _add(named, _named(reading, child))
        return named
    for child in noun.children:
        if child.dep_ == "appos" and child.i > noun.i and not _is_example(child):
            called = _named(reading, child)
            if called:
                return called
    found: list[Mention] = []
    for token in sorted(_within(noun), key=lambda token: token.i):
        first = first_of_pair(token)
        for part in (first, token) if first is not None else (token,):
            if part is not None and not _is_epithet(reading, part, figure):
                _add(found, _named(reading, part))
    return found


def _named(reading: Reading, token: Token) -> list[Mention]:
    """The names that the phrase of a token is itself: a name, a pronoun or a description of one."""
    mention = reading.mention_at(token)
    if mention is None:
        mention = reading.mention_over(token)
        if mention is not None and mention.anaphoric:
            mention = None
    if mention is not None:
        return list(reading.names(mention))
    meant = _meant(reading, token)
    return [meant] if meant is not None else []


def _within(noun: Token) -> Iterator[Token]:
    """The tokens of a noun phrase whose names say which; nothing below a name, in a clause, or beside the point."""
    for child in noun.children:
        listed = child.dep_ == "conj" and noun.pos_ in ("PROPN", "ADJ")
        if not listed and child.dep_ not in _INSIDE:
            continue
        if child.dep_ == "acl" and child.tag_ not in ("VBN", "VBD"):
            continue
        lead = preposition(child).split(" ")[0]
        if child.dep_ in ("nmod", "obl") and (lead in _APART or is_source(child) or _is_example(child)):
            continue
        if child.lower_ in _DESCRIBED and child.i < noun.i:
            continue
        if noun.lemma_ in _KIN and child.dep_ == "nmod:poss":  # what a man's father owes is not the man's
            continue
        if child.i > noun.i and is_bracketed(child):
            continue
        case = next((mark for mark in child.children if mark.dep_ == "case" and mark.i < child.i), None)
        if case is not None:
            yield from torn_names(case, case.nbor(1 + _torn_after(case, child)))
        yield child
        yield from _within(child)


def _torn_after(case: Token, noun: Token) -> int:
    """How many words behind a preposition a parse ties to something else than the noun that it leads to."""
    inside = {token.i for token in noun.subtree}
    return next((count for count in range(noun.i - case.i) if case.i + 1 + count in inside), 0)


def _is_example(token: Token) -> bool:
    """Whether a phrase only gives examples of what is counted: "including Peru", "ports: Lima and Callao"."""
    if token.i < token.head.i or token.dep_ not in ("nmod", "obl", "appos"):
        return False
    lead = [child.lower_ for child in token.children if child.i < token.i and child.dep_ in ("case", "punct")]
    like = "like" in lead and token.head.tag_ in ("NNS", "NNPS")
    return like or "such" in lead or "including" in lead or (token.dep_ == "appos" and ":" in lead)


def _is_contrast(verb: Token) -> bool:
    """Whether a clause sets something else against what is told: "…, while Chile and Peru stayed behind"."""
    return any(child.dep_ == "mark" and child.lower_ in _CONTRASTS for child in verb.children)


def _meant(reading: Reading, noun: Token) -> Mention | None:
    """What "the railway" or "the company" is: the last thing named so, or the firm that was spoken of just before."""
    if noun.tag_ != "NN" or not any(child.lower_ in ("the", "this") and child.dep_ == "det" for child in noun.children):
        return None
    if any(child.lower_ in _OTHERS for child in noun.children):  # "the old depot" is not the one named
        return None
    word, company = noun.lower_, None
    for mention in reversed(mentions_from(reading, 0, noun.idx)):
        if mention.kind not in _TOPICS:
            continue
        gap = noun.idx - mention.end
        if gap > _FAR:
            break
        if word not in _COMMON and mention.name.casefold().split()[-1] == word:
            return mention
        if word in _COMPANIES and mention.kind is Kind.ORGANIZATION and mention.fine not in _MEDIA:
            if company is not None and not _same_sentence(reading, company, mention):
                break
            if gap <= _NEAR and mention.fine in ("company", ""):
                company = mention  # the first of its sentence, and so most likely the subject
    return company


def _same_sentence(reading: Reading, left: Mention, right: Mention) -> bool:
    return reading.sentence(reading.tokens(left.span)[0]) == reading.sentence(reading.tokens(right.span)[0])


def _is_epithet(reading: Reading, token: Token, figure: Figure) -> bool:
    """Whether a nationality only tells where a person is from: "a Kenyan nurse"; a figure is not about the country."""
    mention = reading.mention_over(token)
    if mention is None or mention.kind is not Kind.NATIONALITY:
        return False
    head = token.head
    if head == figure.noun:  # "20 Kenyan nurses" are counted
        return False
    return head.tag_ in ("NN", "NNP") and (cues.is_person(head) or head.pos_ == "PROPN")


def _placed(reading: Reading, figure: Figure, child: Token, prepositions: frozenset[str] = _PLACED) -> list[Mention]:
    """The places and events in which the clause of a phrase is said to be, or what else such prepositions lead to."""
    if child.dep_ != "obl" or figure.root in child.subtree or preposition(child) not in prepositions:
        return []
    if prepositions is not _PLACED:
        return _named(reading, child)
    return [name for name in _names_of(reading, child, figure) if name.kind in (Kind.PLACE, Kind.EVENT)]


def topic_of(reading: Reading, figure: Figure, noun: Token | None) -> tuple[Span, ...]:
    """What the sentences around a figure are about: the last thing named as a subject, else a place.

    For figures whose own clause names nothing. What states have ("prices", "the deficit") is that of the country which
    an article is about, if there is one. Lengths of time, mostly of doings nearby, get none.
    """
    if figure.amount.kind == DURATION or (noun is not None and _is_anniversary_of(noun)):
        return ()
    if figure.unit == "rank" and not _is_told_of_subject(figure.root):
        return ()
    if noun is not None and noun.lemma_.casefold() in _NATIONAL:
        said = any(child.dep_ == "nmod" and figure.root not in child.subtree for child in noun.children)
        return () if said else _own_country(reading)
    verb = verb_over(figure.root)
    if noun is not None and any(child.lower_ in _BETWEEN_TWO for child in noun.children):
        return _pair_before(reading, figure)
    if _is_nationwide(figure):
        return _own_country(reading)
    start = figure.root.sent.start
    for back in range(_REACH + 1):
        named = _subjects_or_places(reading, start, figure, within=not back)
        if back and verb is not None and any(subject.lower_ == "they" for subject in surface_subjects(verb)):
            named = [mention for mention in named if mention.kind is not Kind.PLACE]  # "they" are no town
        if named:
            return tuple(mention.span for mention in named[:_MAX_TOPICS])
        if not _points_back(reading, figure, noun, verb):
            break
        if start == 0 or reading.block(reading.doc[start - 1].idx).kind is not reading.block(figure.root.idx).kind:
            break
        start = reading.doc[start - 1].sent.start
    return ()


def _pair_before(reading: Reading, figure: Figure) -> tuple[Span, ...]:
    """The two states of which "bilateral trade" is: those that the nearest sentence before names as a pair."""
    start = figure.root.sent.start
    for _ in range(_REACH + 2):
        sent = reading.doc[start].sent
        near = mentions_from(reading, sent.start_char, sent.end_char)
        states = {mention.name: mention for mention in reversed(near) if mention.fine == "country"}
        if len(states) > 1:
            return tuple(sorted(mention.span for mention in states.values())) if len(states) == _PAIR else ()
        if start == 0:
            break
        start = reading.doc[start - 1].sent.start
    return ()


def _is_nationwide(figure: Figure) -> bool:
    """Whether a figure is one of the whole state that is spoken of: "nationwide", "across the country"."""
    for token in figure.root.sent:
        if token.lower_ in ("nationwide", "countrywide"):
            return True
        placed = token.lower_ in ("country", "nation") and preposition(token) in _ALL_OVER
        if (
            placed
            and not has_child(token, "acl:relcl", "nmod")
            and any(child.lower_ == "the" for child in token.children)
        ):
            return True
    return False


def _points_back(reading: Reading, figure: Figure, noun: Token | None, verb: Token | None) -> bool:
    """Whether a figure's clause speaks of what was named before: "it made 8 tons", "the plant made", "its output".

    Not where its sentence names something else: of which of the two it is nobody can say.
    """
    for token in figure.root.sent:
        mention = reading.mention_at(token)
        topical = mention is not None and mention.kind in _TOPICS and mention.fine not in _MEDIA
        if topical and mention is not None and not mention.anaphoric and not (is_source(token) or _tells(token)):
            return False
    bare = noun is not None and noun != figure.noun and not has_child(noun, "nmod", "acl", "acl:relcl")
    if bare and noun is not None and any(child.lower_ in _BACK for child in noun.children):
        return True
    subjects = surface_subjects(verb) if verb is not None else []
    for subject in subjects:
        if subject.pos_ == "PRON":
            return subject.lower_ in _PRONOUNS
        if any(_is_known(token) for token in _with_complements(subject)):
            return True
    return False


def _is_known(noun: Token) -> bool:
    """Whether a noun stands for one thing named before: "the plant", "these works", "its output"; not "the top ten"."""
    if any(child.lower_ in _BACK - {"the"} for child in noun.children):
        return True
    bare = noun.tag_ == "NN" and not has_child(noun, "nmod", "acl", "acl:relcl", "nummod")
    return bare and any(child.lower_ == "the" for child in noun.children)


def _with_complements(noun: Token) -> Iterator[Token]:
    """A noun and the nouns that it is of: "rebuilding of the bridge"."""
    yield noun
    for child in noun.children:
        if child.dep_ == "nmod" and child.i > noun.i:
            yield from _with_complements(child)


def _own_country(reading: Reading) -> tuple[Span, ...]:
    """The country that an article mentions far more than others."""
    times = Counter(
        mention.name
        for mention in reading.mentions
        if not mention.anaphoric and (mention.kind is Kind.NATIONALITY or mention.fine == "country")
    )
    if not times:
        return ()
    name, most = min(times.items(), key=lambda pair: (-pair[1], pair[0]))
    if most < _LEAST_TIMES or most < _LEAST_SHARE * times.total():
        return ()
    return (next(mention.span for mention in reading.mentions if mention.name == name and not mention.anaphoric),)


def _subjects_or_places(reading: Reading, start: int, figure: Figure, *, within: bool) -> list[Mention]:
    """Names in the subjects of a sentence, if they tell nothing themselves, else in its places.

    Of a figure's own sentence (`within`) only those of the clauses that the figure stands in.
    """
    subjects: list[Mention] = []
    places: list[Mention] = []
    around = set(figure.root.ancestors) if within else set()
    for token in reading.doc[start].sent:
        if within and token.head not in around:
            continue
        if token.dep_ in ("nsubj", "nsubj:pass"):
            elsewhere = _is_contrast(token.head) and figure.root not in token.head.subtree
            if not elsewhere and not _tells(token):
                names = _names_of(reading, token, figure)
                # A paper is mostly who tells: "…, the Kita Herald can report".
                _add(subjects, [name for name in names if name.kind in _TOPICS and name.fine not in _MEDIA])
        else:
            _add(places, _placed(reading, figure, token))
    return subjects or places


def _tells(subject: Token) -> bool:
    """Whether a subject is only the source of what is told."""
    return cues.lemma(subject.head) in _OPINIONS or cues.lemma(subject) in cues.DOCUMENTS
