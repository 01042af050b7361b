"""What stands where beside a trigger: its phrases by function, those of its light verb and of the clause around it."""

from __future__ import annotations

from collections.abc import Iterable

from kg.extract.reading import Reading
from kg.extract.syntax import (
    antecedent,
    children,
    coordinated,
    has_child,
    is_one_of,
    is_passive,
    is_phrase,
    logical,
    preposition,
    surface_subjects,
)
from kg.extract.tokens import Token

MONEY = frozenset("$ us$ € £ ¥ million billion trillion dollar euro pound yuan yen rupee".split())
_OBLIQUES = frozenset(("obl", "nmod", "obl:agent", "obl:arg"))
# What two or more sides have together: whoever it is between takes part.
_SHARED_NOUNS = frozenset(
    "alliance cooperation friendship partnership relation relations relationship tie ties trade volume".split()
)
MEASURES = frozenset(
    "round series wave package string set number spate raft batch couple pair kind type form spell flurry slew "
    "barrage year day week month hour".split()
)
_STARTS = frozenset(
    "release signing issuance conclusion announcement imposition opening resumption start beginning end signature "
    "publication adoption ratification lifting launch outbreak eruption escalation staging hosting holding".split()
)
_SPEECHES = frozenset("speech address interview message briefing conference lecture keynote testimony".split())
_SPEECH = frozenset("say speak tell address announce state add remark note declare".split())
_WRITING = _SPEECH | frozenset(
    "accuse apologize argue ask call claim complain condemn confirm congratulate criticize demand deny express "
    "inform offer praise promise propose request respond reveal stress thank threaten tell urge vow warn write".split()
)  # what one does in a letter
_RECEIVING = frozenset(
    ("receive", "get", "attract", "draw", "face", "undergo")
)  # its subject is the one to whom: "received a letter from"
_SUPPORTED = frozenset("backed aligned allied linked sponsored trained based born occupied".split())
_TOGETHER = frozenset("association collaboration conjunction cooperation coordination partnership".split())
_ATTENDANCE = frozenset("attendance participation presence".split())
_CIRCUMSTANCE = ("during", "on", "in", "after", "following", "at", "before", "ahead of", "via")
UNDER_WAY = ("underway", "way")  # "is underway", "is under way"
_JOURNEYS = frozenset("visit trip tour stay journey stopover".split())
_MOTION = frozenset("arrive be come depart fly go land leave meet return travel".split())

__all__ = [
    "Functions",
    "company",
    "compounds",
    "ends_clause",
    "light_verb",
    "noun_functions",
    "phrases",
    "predicated",
    "sides",
    "verb_functions",
    "visitors",
]

Functions = dict[str, list[Token]]


def _add(functions: Functions, name: str, tokens: Iterable[Token]) -> None:
    have = functions.setdefault(name, [])
    have.extend(token for token in tokens if token not in have)


def visitors(token: Token) -> list[Token]:
    """Who is visiting, where a parser takes the adjective for a verb: "with visiting Mayor Ana Bo"."""
    if token.lower_ != "visiting" or has_child(token, "aux", "nsubj", "det") or token.i + 1 >= len(token.doc):
        return []
    behind = [*children(token, "obj"), *(child for child in children(token.head, "obl", "obj") if child.i > token.i)]
    return [
        child
        for child in behind
        if child.left_edge.i == token.i + 1 and not has_child(child, "det", "nmod:poss", "case")
    ]


def phrases(token: Token) -> Functions:
    """Prepositional phrases right below a verb or noun, by preposition."""
    found: Functions = {}
    for child in token.children:
        for mark in children(child, "mark", "case") if visitors(child) else ():
            _add(found, mark.lower_, visitors(child))
        if child.dep_ in _OBLIQUES or (child.dep_ in ("nsubj", "obj") and is_phrase(child)):
            name = preposition(child)
            if not name and child.dep_ == "obl:agent":
                name = "by"
            if name:
                _add(found, name, [antecedent(child)])
        elif child.dep_ == "advmod" and child.lower_ == "where" and token.dep_ == "acl:relcl":
            _add(found, "in", [token.head])
        elif (
            child.dep_ in ("advcl", "acl", "conj", "parataxis") and child.lemma_ == "accompany" and child.tag_ == "VBN"
        ):
            _add(found, "accompanied by", logical(child)[0])
    return found


def company(word: Token) -> Functions:
    """Who acts together with the subject, and who is there: "in partnership with Acme", "in the presence of Ana Bo"."""
    found: Functions = {}
    for child in children(word, "obl", "nmod"):
        case = preposition(child)
        if case == "in" and is_one_of(child, _TOGETHER):
            _add(found, "together", (other for other in children(child, "nmod") if preposition(other) == "with"))
        elif case in ("in", "with") and is_one_of(child, _ATTENDANCE):
            there = [other for other in children(child, "nmod") if preposition(other) in ("of", "from")]
            _add(found, "attending", there)
    return found


def verb_functions(reading: Reading, verb: Token) -> Functions:
    """Phrases beside a verb, by function."""
    functions = phrases(verb)
    subjects, objects = logical(verb)
    _add(functions, "subject", subjects)
    _add(functions, "subject-between", sides(reading, subjects))
    _add(functions, "object", objects)
    for child in children(verb, "xcomp"):
        _add(functions, "object", visitors(child))
    if verb.lemma_ in ("become", "remain"):
        _add(functions, "object", (child for child in children(verb, "xcomp") if child.pos_ in ("NOUN", "PROPN")))
    _add(functions, "iobj", children(verb, "iobj"))
    _add(functions, "as", (child for child in children(verb, "xcomp") if child.pos_ in ("NOUN", "PROPN")))
    if is_passive(verb):
        functions.pop("by", None)
    for head in children(verb, "obj"):
        # "invested a million in Uber": parsers tie such phrases to the object as often as to the verb.
        for name, tokens in phrases(head).items():
            if name != "of" and name not in functions:
                _add(functions, name, tokens)
    _add(functions, "prt", (child for child in children(verb, "compound:prt", "advmod") if child.i > verb.i))
    return functions


def noun_functions(reading: Reading, noun: Token, light: tuple[str, ...]) -> tuple[Functions, Token | None]:
    """Phrases beside an event noun by function, and the light verb that lends it its own, if there is one."""
    functions = phrases(noun)
    whole = _whole(noun)
    if whole is not noun:
        for name, tokens in phrases(whole).items():
            _add(functions, name, (token for token in tokens if token != noun))
    for other in children(noun, "conj"):
        for name, tokens in phrases(other).items() if other.pos_ == "NOUN" and has_child(other, "cc") else ():
            if name not in functions and not has_child(other, "det", "nmod:poss"):
                _add(functions, name, tokens)  # "sanctions and arms embargoes on Mali"
    _add(functions, "poss", (antecedent(child) for child in children(noun, "nmod:poss")))
    _add(functions, "compound", compounds(reading, noun))
    _add(functions, "is", predicated(noun))
    _add(functions, "between", sides(reading, functions.get("of", ())))
    support = light_verb(noun, light)
    if support is not None:
        borrowed = verb_functions(reading, support)
        for name, tokens in borrowed.items():
            if name == "object":
                tokens = [token for token in tokens if token != noun and noun not in coordinated(token)]
                name = "iobj"
            elif name == "subject":
                tokens = [token for token in tokens if token != noun and noun not in coordinated(token)]
                name = "iobj" if is_one_of(support, _RECEIVING) else name
                name = "present" if support.dep_ != "acl" and support is _whole(noun) and _at(support) else name
            else:
                tokens = [token for token in tokens if token != noun]
            _add(functions, name, tokens)
    if support is not None and is_one_of(support, _SPEECH):
        _add(functions, "governor-body", _bodies(reading, functions.get("subject", ())))
    governor = _governor(noun)
    if governor is not None and not functions.get("subject"):
        speakers = [t for t in surface_subjects(governor) if t != noun]
        ahead = is_one_of(noun, _SPEECHES) and preposition(_whole(noun)) in ("in", "at", "during")
        if ahead and any(speaker.i > noun.i for speaker in speakers):
            # "In her speech, Ana Bo said": the pronoun looks ahead.
            functions["poss"] = [owner for owner in functions["poss"] if owner.tag_ != "PRP$"]
        if not functions["poss"]:
            _add(functions, "governor", speakers)
        if preposition(_whole(noun)) in ("at", "during", "in"):
            _add(functions, "governor-at", speakers)
        _add(functions, "governor-object", children(governor, "obj", "iobj"))
        if is_one_of(governor, _WRITING) and preposition(_whole(noun)) in ("in", "via"):
            _add(functions, "governor-in", speakers)
        if is_one_of(governor, _SPEECH) and preposition(_whole(noun)) != "on":
            _add(functions, "governor-speaker", speakers)
            _add(functions, "governor-body", _bodies(reading, speakers))
    return functions, support


def _at(noun: Token) -> bool:
    """Whether a noun tells where its subject is, not what it does: "was at the forum"."""
    return preposition(noun) in ("at", "in")


def _bodies(reading: Reading, speakers: Iterable[Token]) -> list[Token]:
    """The bodies in the titles of those who speak: "ministry spokesperson Ana Bo"."""
    titles = [title for speaker in speakers for title in children(speaker, "nmod:desc", "compound")]
    return [body for title in titles for body in (*compounds(reading, title), *children(title, "nmod"))]


def _governor(noun: Token) -> Token | None:
    """The verb of the clause in which a noun is a circumstance: "during a visit", "for talks", "after a call"."""
    top = _whole(noun)
    while top.dep_ in ("conj", "appos") and top.head.pos_ in ("NOUN", "PROPN"):
        top = top.head
    case = preposition(top)
    if top.dep_ == "nmod" and case in ("at", "in", "during") and top.head.dep_ == "nsubj" and top.i > top.head.i:
        verb = top.head.head
        return verb if top.head.pos_ == "PROPN" and is_one_of(verb, _SPEECH) else None  # "Ana Bo at a gala said"
    if top.dep_ != "obl":
        return None
    if is_one_of(noun, _JOURNEYS) and any(child.lower_ in ("the", "this", "that") for child in children(noun, "det")):
        return None  # "during the visit, the president received": the visit of the others
    if case in _CIRCUMSTANCE or (case in ("for", "to", "from") and top.head.lemma_ in _MOTION):
        return _speech_between(top) or top.head
    return None


def _speech_between(phrase: Token) -> Token | None:
    """The verb of speech behind a quote, if a parser ties what follows it to the quote: "…," said Ana Bo at a gala."""
    for verb in phrase.head.ancestors:
        if phrase.head.i < verb.i < phrase.i and is_one_of(verb, _SPEECH):
            return verb
    return None


def _whole(noun: Token) -> Token:
    """The word that counts or begins what a noun names: "a round of sanctions", "$5 million in new investments"."""
    top = noun
    while top.dep_ == "nmod" and (
        (preposition(top) == "of" and is_one_of(top.head, MEASURES | _STARTS))
        or (preposition(top) in ("in", "worth of") and is_one_of(top.head, MONEY))
    ):
        top = top.head
    return top


def sides(reading: Reading, tokens: Iterable[Token]) -> list[Token]:
    """Between whom ties, trade or cooperation are, where a phrase names such a thing: "of China-Russia ties"."""
    found: list[Token] = []
    for token in tokens:
        if is_one_of(token, _SHARED_NOUNS):
            found.extend(compounds(reading, token))
            found.extend(children(token, "nmod:poss"))
            found.extend(c for c in children(token, "nmod") if preposition(c) in ("between", "with", "among"))
        found.extend(sides(reading, (c for c in children(token, "nmod") if preposition(c) == "of")))
    return found


def light_verb(noun: Token, lemmas: tuple[str, ...]) -> Token | None:
    """The verb of this list that stands over an event noun: "held talks", "talks held", "on a visit", "talks began"."""
    top = _whole(noun)
    while top.dep_ == "conj" and top.head.pos_ in ("NOUN", "PROPN"):
        top = _whole(top.head)
    head = top.head
    if top.dep_ in ("obj", "iobj", "nsubj", "nsubj:pass", "obl") and head.pos_ == "VERB" and is_one_of(head, lemmas):
        if top.dep_ in ("obj", "iobj", "nsubj:pass") or (top.dep_ == "nsubj" and not has_child(head, "obj")):
            return head
        if top.dep_ == "obl" and preposition(top) in ("in", "on", "to", "for", "into", "with", "at"):
            return head
    for child in children(top, "acl", "acl:relcl"):
        if child.pos_ == "VERB" and is_one_of(child, lemmas):
            return child
    if top.dep_ == "nsubj" and head.lower_ in UNDER_WAY and has_child(head, "cop"):
        return head
    if is_one_of(top, _STARTS) and top is not noun:
        return top
    if has_child(top, "cop"):
        return top  # "is on a visit": subject and phrases are the noun's own
    return None


def predicated(noun: Token) -> list[Token]:
    """What a noun is said of: the subject of its copula, its apposition, the name that it describes."""
    found: list[Token] = []
    if has_child(noun, "cop") and not preposition(noun):
        found.extend(surface_subjects(noun))
    if noun.dep_ == "appos" or (noun.dep_ == "conj" and _after_comma(noun)):
        found.append(noun.head)
    if noun.dep_ in ("nmod:desc", "compound") and noun.head.pos_ == "PROPN":
        found.append(noun.head)
    found.extend(child for child in noun.children if child.dep_ == "appos")
    if noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN") and not found:
        found.extend(predicated(noun.head))
    if noun.dep_ == "xcomp" or (noun.dep_ == "obl" and preposition(noun) == "as"):
        verb = noun.head
        if verb.pos_ == "VERB" and verb.lemma_ in ("become", "remain", "serve", "work", "act", "operate", "function"):
            found.extend(surface_subjects(verb))
    return found


def _after_comma(noun: Token) -> bool:
    """Whether a noun that the parser joins to a name is an apposition: nothing but a comma stands between."""
    if has_child(noun, "cc") or len(list(children(noun.head, "conj"))) > 1:
        return False
    left = noun.left_edge
    return noun.head.pos_ == "PROPN" and noun.pos_ == "NOUN" and left.i > 0 and "," in (left.text, left.nbor(-1).text)


def compounds(reading: Reading, noun: Token) -> list[Token]:
    """Words that stand before a noun as its modifiers, down through hyphens: "US-China trade talks"."""
    found: list[Token] = []
    for child in noun.lefts:
        if child.dep_ in ("compound", "nmod", "amod", "nmod:desc", "conj", "nmod:unmarked", "flat", "punct", "dep"):
            if child.dep_ == "nmod" and preposition(child):
                continue
            if (
                child.dep_ == "amod"
                and not _names_something(reading, child)
                and not has_child(child, "compound", "conj")
            ):
                continue
            if child.i + 2 < noun.i and child.nbor(1).dep_ == "cc" and reading.mention_over(child.nbor(2)) is None:
                continue  # "Lima and nearby towns": Lima is no part of them
            if child.lower_.rpartition("-")[2] in _SUPPORTED and reading.mention_at(child) is None:
                continue  # "Qatar-backed rebels" are not Qatar
            if child.dep_ != "punct":
                found.append(child)
                name = reading.mention_over(child)
                deeper = compounds(reading, child)
                found.extend(t for t in deeper if name is None or reading.mention_over(t) is not name)
                found.extend(other for other in coordinated(child)[1:])
                # "China-Russia trade": a parser may take the second name for more of the first, or tear off the first.
                found.extend(t for t in children(child, "flat") if reading.mention_at(t) not in (None, name))
                if child.i > 1 and child.nbor(-1).text in ("-", "–") and _names_something(reading, child.nbor(-2)):
                    found.extend(t for t in (child.nbor(-2),) if t not in found)
    return found


def _names_something(reading: Reading, token: Token) -> bool:
    return reading.mention_over(token) is not None


def ends_clause(phrase: Token) -> bool:
    """Whether a phrase ends a relative clause and a parser ties it further up: "met Bo, who is in Mali on a visit"."""
    if phrase.dep_ != "obl" or preposition(phrase) != "on":
        return False
    left = phrase.left_edge
    if left.i == phrase.sent.start or left.nbor(-1).pos_ == "PUNCT":
        return False
    around = (word for word in (left.nbor(-1), *left.nbor(-1).ancestors) if phrase.head.is_ancestor(word))
    return any(word.dep_ == "acl:relcl" for word in around)
