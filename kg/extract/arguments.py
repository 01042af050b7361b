"""What stands where beside a trigger: subjects through control and coordination, objects through passives, and so on.

Over Universal Dependencies as in the English treebanks. Most of it is a pure function of the parse; `named` and
`fillers` look at the mentions as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from kg.extract.reading import Reading
from kg.gazetteers.words import is_role_noun
from kg.model import Kind, Mention

SUBJECTS = frozenset(("nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass"))
RELATIVE = frozenset(("WDT", "WP", "WP$"))
_OBLIQUES = frozenset(("obl", "nmod", "obl:agent", "obl:arg"))
_CLAUSES = frozenset(("xcomp", "advcl", "conj", "ccomp", "parataxis"))
# Verbs whose subject, not object, does what the infinitive says.
_SUBJECT_CONTROL = frozenset(("promise", "vow", "threaten", "pledge", "use", "visit", "follow", "join", "leave"))
# People and bodies that act for the state that an adjective or an "of" names.
STATE_NOUNS = frozenset(
    "administration aircraft airstrike ally army artillery authority cabinet counterpart delegation diplomat drone "
    "envoy force government jet leader leadership military minister missile mission navy negotiator official "
    "parliament police policymaker premier president regime representative side soldier squad team troop "
    "warplane warship".split()
)
_PEOPLE_NOUNS = frozenset(
    "army authority chief colleague company counterpart crew delegation envoy executive force government group head "
    "leader member minister official police president representative side soldier team troop".split()
)
# What two or more sides have together: whoever it is between takes part.
_SHARED_NOUNS = frozenset(
    "alliance cooperation friendship partnership relation relations relationship tie ties trade volume".split()
)
_SKIP_HEADS = frozenset(
    "both couple dozen group hundred lot majority number pair range rest series thousand variety".split()
)

PLACE_NOUNS = frozenset(
    "area capital city county district island port province region state suburb town village".split()
)
_MEASURES = frozenset(
    "round series wave package string set number spate raft batch couple pair kind type form spell flurry slew "
    "barrage year day week month hour".split()
)
_STARTS = frozenset(
    "release signing issuance conclusion announcement imposition opening resumption start beginning end signature "
    "publication adoption ratification lifting launch outbreak eruption escalation staging hosting holding".split()
)
_SPEECH = frozenset("say speak tell address announce state add remark note declare".split())
_CIRCUMSTANCE = ("during", "on", "in", "after", "following", "at", "before", "ahead of")
_MOTION = frozenset("arrive be come depart fly go land leave meet return travel".split())
_BEFORE = frozenset(("amod", "compound", "nmod", "nmod:desc", "nmod:unmarked"))

Functions = dict[str, list[Token]]


def children(token: Token, *deps: str) -> Iterator[Token]:
    """The children with one of these relations, in text order."""
    return (child for child in token.children if child.dep_ in deps)


def has_child(token: Token, *deps: str) -> bool:
    """Whether there is such a child."""
    return any(True for _ in children(token, *deps))


def is_passive(verb: Token, depth: int = 0) -> bool:
    """Whether the subject of this verb is its logical object."""
    if verb.tag_ not in ("VBN", "VBD") or depth > 5:
        return False
    if has_child(verb, "aux:pass", "nsubj:pass", "csubj:pass"):
        return True
    if verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl", "amod") and not has_child(verb, "aux", "obj"):
        return True
    if verb.tag_ == "VBN" and not has_child(verb, "aux", "aux:pass", *SUBJECTS):
        if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
            return is_passive(verb.head, depth + 1)
        # Headlines leave the auxiliary out: "Two arrested in Paris".
        return has_child(verb, "obl:agent")
    return False


def antecedent(token: Token) -> Token:
    """What a relative pronoun stands for; any other token is itself."""
    if token.tag_ not in RELATIVE:
        return token
    for ancestor in (token, *token.ancestors):
        if ancestor.dep_ in ("acl:relcl", "advcl:relcl"):
            return ancestor.head
    return token


def coordinated(token: Token) -> list[Token]:
    """A token and what is joined to it by "and", also through "as well as" and lists."""
    found = [token]
    for child in token.children:
        if child.dep_ == "conj" and child.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X", "SYM", "DET"):
            if any(c.lower_ in ("not", "nor", "but") for c in child.children if c.dep_ in ("cc", "advmod")):
                continue
            found.extend(coordinated(child))
    return found


def surface_subjects(token: Token, depth: int = 0) -> list[Token]:
    """The subjects of a verb or predicate, its own or those that control, coordination or a relative clause lend it."""
    own = [
        antecedent(child)
        for child in children(token, *SUBJECTS)
        if child.dep_ not in ("csubj", "csubj:pass") and not _is_phrase(child)
    ]
    if own:
        outer = [child for child in token.children if child.dep_ == "nsubj:outer"]
        return [antecedent(child) for child in outer] or own
    if depth > 6 or has_child(token, "csubj", "csubj:pass", "expl"):
        return []
    head = token.head
    verbal = token.pos_ in ("VERB", "AUX") or has_child(token, "cop")
    if not verbal or head is token:
        return []
    if token.dep_ == "acl:relcl":
        return []
    if token.dep_ == "acl":
        if token.tag_ in ("VBG", "VBN", "VBD"):
            return [head]
        return noun_subjects(head, depth + 1)  # "plans to visit"
    if token.dep_ == "conj":
        return surface_subjects(head, depth + 1) if head.pos_ in ("VERB", "AUX", "ADJ", "NOUN") else []
    if token.dep_ == "xcomp":
        objects = list(children(head, "obj", "iobj"))
        if objects and head.lemma_ not in _SUBJECT_CONTROL and not is_passive(head):
            return [antecedent(objects[0])]
        return surface_subjects(head, depth + 1)
    if token.dep_ in ("advcl", "csubj") and _open_clause(token):
        if head.pos_ in ("NOUN", "PROPN") and not has_child(head, "cop"):
            return [head]
        if is_passive(head):
            # "A gathering was held to mark ...": who held it marked it, if that is said.
            return list(children(head, "obl:agent")) or surface_subjects(head, depth + 1)
        return surface_subjects(head, depth + 1)
    return []


def _open_clause(verb: Token) -> bool:
    """Whether a clause leaves its subject to the clause above: "to visit", "visiting", "accompanied by"."""
    if verb.tag_ in ("VBG", "VBN"):
        return True
    return any(child.tag_ == "TO" for child in verb.children)


def noun_subjects(noun: Token, depth: int = 0) -> list[Token]:
    """Whose plan, visit or letter it is: the possessor, else the subject of the light verb above."""
    owners = [antecedent(child) for child in children(noun, "nmod:poss")]
    if owners:
        return owners
    if noun.dep_ in ("obj", "obl") and noun.head.pos_ == "VERB" and depth < 6:
        return logical(noun.head)[0]
    if noun.dep_ in ("nsubj", "nsubj:pass"):
        return [child for child in noun.children if child.dep_ == "compound"]
    return []


def logical(verb: Token) -> tuple[list[Token], list[Token]]:
    """Logical subjects and objects of a verb: passives turned, gaps of relative clauses filled."""
    surface = surface_subjects(verb)
    if is_passive(verb):
        agents = [antecedent(child) for child in children(verb, "obl:agent")]
        agents += [antecedent(child) for child in children(verb, "obl") if preposition(child) == "by"]
        if verb.dep_ == "acl" and not has_child(verb, *SUBJECTS):
            surface = [verb.head]
        return agents, surface + [antecedent(child) for child in children(verb, "obj")]
    objects = [antecedent(child) for child in children(verb, "obj") if not _is_phrase(child)]
    if not objects and verb.dep_ == "acl:relcl" and has_child(verb, "nsubj") and verb.pos_ == "VERB":
        pronouns = [child for child in verb.subtree if child.tag_ in RELATIVE or child.lower_ in ("where", "when")]
        if not pronouns and not has_child(verb, "ccomp", "xcomp"):
            objects = [verb.head]  # "the city he visited"
    return surface, objects


def preposition(token: Token) -> str:
    """The preposition before a phrase, in lower case, fixed ones in full ("because of"); empty if there is none."""
    for case in children(token, "case"):
        if case.lower_ in ("'s", "’s", "'", "’"):
            continue
        rest = [child.lower_ for child in case.children if child.dep_ == "fixed"]
        return " ".join((case.lower_, *rest))
    return ""


def _is_phrase(child: Token) -> bool:
    """Whether what the parser calls subject or object is a prepositional phrase: "to" stands before it."""
    return child.i > child.head.i and preposition(child) in ("to", "with", "in", "at", "from", "for", "against", "by")


def _add(functions: Functions, name: str, tokens: Iterable[Token]) -> None:
    have = functions.setdefault(name, [])
    have.extend(token for token in tokens if token not in have)


def phrases(token: Token) -> Functions:
    """Prepositional phrases right below a verb or noun, by preposition."""
    found: Functions = {}
    for child in token.children:
        if child.dep_ in _OBLIQUES or (child.dep_ in ("nsubj", "obj") and _is_phrase(child)):
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


def verb_functions(reading: Reading, verb: Token) -> Functions:
    """Phrases beside a verb, by function."""
    functions = phrases(verb)
    subjects, objects = logical(verb)
    _add(functions, "subject", subjects)
    _add(functions, "subject-between", sides(reading, subjects))
    _add(functions, "object", objects)
    _add(functions, "iobj", children(verb, "iobj"))
    if is_passive(verb):
        functions.pop("by", None)
    for head in children(verb, "obj"):
        # "invested a million in Uber": parsers tie such phrases to the object as often as to the verb.
        for name, tokens in phrases(head).items():
            if name != "of" and name not in functions:
                _add(functions, name, tokens)
    _add(functions, "prt", children(verb, "compound:prt"))
    return functions


def noun_functions(reading: Reading, noun: Token, light: tuple[str, ...]) -> tuple[Functions, Token | None]:
    """Phrases beside an event noun by function, and the light verb that lends it its own, if there is one."""
    functions = phrases(noun)
    whole = _whole(noun)
    if whole is not noun:
        for name, tokens in phrases(whole).items():
            _add(functions, name, (token for token in tokens if token != noun))
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
            else:
                tokens = [token for token in tokens if token != noun]
            _add(functions, name, tokens)
    governor = _governor(noun)
    if governor is not None and not functions.get("subject"):
        _add(functions, "governor", [t for t in surface_subjects(governor) if t != noun])
        _add(functions, "governor-object", children(governor, "obj", "iobj"))
        if governor.lemma_ in _SPEECH:
            _add(functions, "governor-speaker", functions["governor"])
    return functions, support


def _governor(noun: Token) -> Token | None:
    """The verb of the clause in which a noun is a circumstance: "during a visit", "for talks", "after a call"."""
    top = _whole(noun)
    while top.dep_ in ("conj", "appos") and top.head.pos_ in ("NOUN", "PROPN"):
        top = top.head
    if top.dep_ != "obl":
        return None
    case = preposition(top)
    if case in _CIRCUMSTANCE or (case in ("for", "to", "from") and top.head.lemma_ in _MOTION):
        return top.head
    return None


def _whole(noun: Token) -> Token:
    """The word that counts or begins what a noun names: "a round of sanctions", "the signing of a treaty"."""
    top = noun
    while top.dep_ == "nmod" and preposition(top) == "of" and top.head.lemma_.lower() in _MEASURES | _STARTS:
        top = top.head
    return top


def sides(reading: Reading, tokens: Iterable[Token]) -> list[Token]:
    """Between whom ties, trade or cooperation are, where a phrase names such a thing: "of China-Russia ties"."""
    found: list[Token] = []
    for token in tokens:
        if token.lemma_.lower() in _SHARED_NOUNS:
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
    if top.dep_ in ("obj", "nsubj", "nsubj:pass", "obl") and head.pos_ == "VERB" and head.lemma_ in lemmas:
        if top.dep_ == "obj" or (top.dep_ == "nsubj:pass") or (top.dep_ == "nsubj" and not has_child(head, "obj")):
            return head
        if top.dep_ == "obl" and preposition(top) in ("in", "on", "to", "for", "into", "with", "at"):
            return head
    for child in children(top, "acl", "acl:relcl"):
        if child.lemma_ in lemmas and child.pos_ == "VERB":
            return child
    if top.lemma_.lower() in _STARTS and top is not noun:
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
        if verb.pos_ == "VERB" and verb.lemma_ in ("become", "remain", "serve", "work", "act"):
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
            if child.dep_ != "punct":
                found.append(child)
                name = reading.mention_over(child)
                deeper = compounds(reading, child)
                found.extend(t for t in deeper if name is None or reading.mention_over(t) is not name)
                found.extend(other for other in coordinated(child)[1:])
    return found


def _names_something(reading: Reading, token: Token) -> bool:
    return reading.mention_over(token) is not None


def named(reading: Reading, token: Token, *, alone: bool = False) -> list[Mention]:
    """The name and nationality mentions that a phrase itself is; nobody stands for another.

    Coordination is included, unless `alone`: what describes a name does not describe those joined to it.
    """
    found: list[Mention] = []
    for head in [token] if alone and token.pos_ == "PROPN" and token.dep_ not in SUBJECTS else coordinated(token):
        found.extend(name for name in _direct(reading, antecedent(head)) if name not in found)
    return found


def fillers(reading: Reading, token: Token, depth: int = 0) -> list[Mention]:
    """The name and nationality mentions that the phrase headed by a token brings in, coordination included.

    Where the head itself names nobody, a nationality or an "of" stands for the state ("Russian officials", "the
    government of China"), and an apposition for what it explains ("the minister, Wang Yi").
    """
    found: list[Mention] = []
    for head in coordinated(token):
        for mention in _names_of(reading, head, depth):
            if mention not in found:
                found.append(mention)
    return found


def _direct(reading: Reading, token: Token) -> list[Mention]:
    names = list(reading.referents(token))
    if names:
        # "Indians travelled": people are not their state; "Indian officials" come in through `compounds`.
        people = names[0].kind is Kind.NATIONALITY and token.tag_ in ("NNS", "NNPS") and not _is_before(token)
        return [] if people else names
    over = reading.mention_over(token)
    if over is not None and token.head.idx not in range(over.start, over.end) and not over.anaphoric:
        return [over]  # a name whose words the parser did not tie together
    # A title that the parser takes for the head: "President" with the name below it.
    for child in token.children:
        if child.dep_ in ("appos", "flat", "nmod:desc") or (child.dep_ == "nmod:unmarked" and child.i > token.i):
            below = list(reading.referents(child))
            if below and below[0].kind in (Kind.PERSON, Kind.ORGANIZATION) and token.pos_ in ("NOUN", "PROPN"):
                return [name for other in coordinated(child) for name in reading.referents(other)]
    return []


def _is_before(token: Token) -> bool:
    return token.dep_ in _BEFORE and token.i < token.head.i


def _names_of(reading: Reading, token: Token, depth: int) -> list[Mention]:
    token = antecedent(token)
    names = _direct(reading, token)
    if names or depth > 3:
        return names
    if token.lemma_.lower() in _SKIP_HEADS:
        for child in children(token, "nmod"):
            if preposition(child) == "of":
                return fillers(reading, child, depth + 1)
    if token.lemma_.lower() in PLACE_NOUNS:
        inner = [child for child in children(token, "nmod", "appos", "nmod:desc") if preposition(child) in ("", "of")]
        places = [name for child in inner for name in _direct(reading, child) if name.kind is Kind.PLACE]
        if places:
            return places  # "the city of Bor"
    if token.pos_ in ("NOUN", "PROPN", "ADJ"):
        return _titled(reading, token) or _state(reading, token, depth)
    return []


def _titled(reading: Reading, token: Token) -> list[Mention]:
    """The person whose long title the parser cut in pieces: "Minister of Ecology and president-designate … Ana Bo"."""
    if not is_role_noun(token.lemma_):
        return []
    name = reading.mention_over(token.right_edge)
    if name is None or name.anaphoric or name.kind is not Kind.PERSON or name.start < token.idx:
        return []
    if reading.tokens(name.span)[0].nbor(-1).pos_ in ("ADP", "DET", "PART", "CCONJ"):
        return []  # "the mother of Ana Bo" is not Ana Bo
    return [name] if name.end == token.right_edge.idx + len(token.right_edge) else []


def _state(reading: Reading, token: Token, depth: int) -> list[Mention]:
    """The country, body or person for whom an unnamed group or office acts."""
    lemma = token.lemma_.lower()
    if lemma in STATE_NOUNS:
        found: list[Mention] = []
        for child in compounds(reading, token):
            mention = reading.mention_at(child)
            if mention is not None and mention.kind in (Kind.NATIONALITY, Kind.PLACE, Kind.ORGANIZATION):
                found.extend(name for name in reading.names(mention) if name not in found)
        if found:
            return found[:2]
        for child in children(token, "nmod:poss"):
            named = [m for m in fillers(reading, child, depth + 1) if m.kind in (Kind.PLACE, Kind.ORGANIZATION)]
            if named:
                return named
    if lemma in _PEOPLE_NOUNS:
        for child in children(token, "nmod"):
            if preposition(child) in ("of", "from"):
                named = fillers(reading, child, depth + 1)
                if named:
                    return named
    return []
