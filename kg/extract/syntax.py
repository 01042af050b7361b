"""Who does what to whom by the parse alone: subjects through control and coordination, objects through passives.

Over Universal Dependencies as in the English treebanks; every function here is a pure function of the parse.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import lru_cache

from kg.extract.reading import Reading
from kg.extract.tokens import Token
from kg.model import BlockKind

SUBJECTS = frozenset(("nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass"))
_IRREGULAR = dict(
    pair.split(":")
    for pair in (
        "beat:beat beaten:beat began:begin begun:begin blew:blow blown:blow bought:buy broke:break brought:bring "
        "built:build burnt:burn came:come caught:catch chose:choose chosen:choose drawn:draw drew:draw "
        "driven:drive drove:drive fallen:fall fell:fall fled:flee flew:fly forbade:forbid forbidden:forbid "
        "forgave:forgive forgiven:forgive fought:fight froze:freeze frozen:freeze gave:give given:give got:get "
        "heard:hear held:hold hit:hit laid:lay led:lead left:leave lent:lend lost:lose made:make met:meet "
        "overran:overrun overthrew:overthrow overthrown:overthrow paid:pay ran:run retaken:retake retook:retake "
        "risen:rise rose:rise sang:sing sank:sink sat:sit sent:send shook:shake shot:shoot slain:slay slew:slay "
        "sold:sell sought:seek "
        "spoke:speak stole:steal stolen:steal stood:stand struck:strike sunk:sink swam:swim swept:sweep "
        "swore:swear sworn:swear taken:take threw:throw thrown:throw took:take undergone:undergo "
        "undertook:undertake underwent:undergo went:go withdrawn:withdraw withdrew:withdraw won:win written:write "
        "wrote:write"
    ).split()
)
_FINITE = ("VBD", "VBZ", "VBP")
_HABITS = frozenset(
    "alternately always annually daily frequently monthly often rarely regularly sometimes traditionally usually "
    "weekly yearly".split()
)
_PRESENT = ("VBZ", "VBP")
_DONE_TO = frozenset(
    "abduct acquit appoint arrest assassinate behead convict deport detain elect execute expel extradite fine imprison "
    "injure jail kidnap kill murder nominate rape sentence torture wound".split()
)  # verbs that never go without an object
_BEEN = frozenset(("been", "being"))
_GIVEN = frozenset(("given", "handed"))
SAYING = frozenset("say tell announce add note state remark declare stress speak".split())
_RANKS = frozenset("first second third fourth fifth last latest only youngest oldest next".split())
RELATIVE = frozenset(("WDT", "WP", "WP$"))
# Verbs whose object does what a clause behind "of", "for" or "in" says: "accused Mali of attacking".
_OBJECT_CONTROL = frozenset(
    "accuse advise applaud arrest assist back ban bar berate blame blast castigate caution charge commend condemn "
    "congratulate convict criticise criticize denounce detain encourage fine help hail jail lambast praise prevent "
    "prohibit protect punish rebuke reprimand rescue sanction save scold slam spare stop sue support suspect thank "
    "warn".split()
)
_THANKS = frozenset("apology appreciation congratulation congratulations gratitude thank thanks tribute".split())
_ACCOUNTS = frozenset(("case", "fate", "story"))
_OF_OTHERS = ("against", "of", "on", "for", "from", "in", "over", "with")
# Verbs whose subject, not object, does what the infinitive says.
_SUBJECT_CONTROL = frozenset(("promise", "vow", "threaten", "pledge", "use", "visit", "follow", "join", "leave"))


def forms(token: Token) -> tuple[str, ...]:
    """The lemma of a word and, since lemmatizers err on rare words, what its regular endings and known forms say."""
    return _forms(token.lemma_.lower(), token.lower_)


@lru_cache(maxsize=50_000)
def _forms(lemma: str, word: str) -> tuple[str, ...]:
    found = [lemma, word]
    if word in _IRREGULAR:
        found.append(_IRREGULAR[word])
    for ending in ("ied", "ies", "ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word[: -len(ending)]
            if ending in ("ied", "ies"):
                found.extend((stem + "y", stem + "ie"))
                continue
            found.extend((stem, stem + "e"))
            if stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return tuple(dict.fromkeys(found))


def is_one_of(token: Token, lemmas: Container[str]) -> bool:
    """Whether a word is a form of one of these lemmas."""
    return any(form in lemmas for form in _forms(token.lemma_.lower(), token.lower_))


def tokens_outside(reading: Reading, kinds: Container[BlockKind]) -> Iterator[Token]:
    """The words of an article that stand in no block of these kinds, in text order."""
    left_out = [block for block in reading.article.blocks if block.kind in kinds]
    block = 0
    for token in reading.doc:
        while block < len(left_out) and left_out[block].end <= token.idx:
            block += 1
        if token.is_space or (block < len(left_out) and left_out[block].start <= token.idx):
            continue
        yield token


def children(token: Token, *deps: str) -> Iterator[Token]:
    """The children with one of these relations, in text order."""
    return (child for child in token.children if child.dep_ in deps)


def has_child(token: Token, *deps: str) -> bool:
    """Whether there is such a child."""
    return any(child.dep_ in deps for child in token.children)


def is_passive(verb: Token, depth: int = 0) -> bool:
    """Whether the subject of this verb is its logical object."""
    if verb.tag_ not in ("VBN", "VBD") or depth > 5:
        return False
    if aside_of(verb) is not None:
        return True
    if has_child(verb, "aux:pass", "nsubj:pass", "csubj:pass") or _is_headed_passive(verb):
        return True
    if verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl", "amod") and not has_child(verb, "aux", "obj"):
        return True
    if verb.tag_ == "VBN" and verb.dep_ == "xcomp" and not has_child(verb, "aux", "obj", "mark"):
        return True  # "was ordered detained", "had him arrested"
    if verb.tag_ == "VBN" and not has_child(verb, "aux", "aux:pass", *SUBJECTS):
        if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
            return is_passive(verb.head, depth + 1)
        # Headlines leave the auxiliary out: "Two arrested in Paris".
        return has_child(verb, "obl:agent")
    # "was held and tortured": a tagger may take the second for a past tense, but whom it would be done to is missing.
    joined = verb.dep_ == "conj" and verb.head.pos_ == "VERB" and not has_child(verb, "aux", "obj", *SUBJECTS)
    return joined and is_one_of(verb, _DONE_TO) and is_passive(verb.head, depth + 1)


def _is_headed_passive(verb: Token) -> bool:
    """Whether what a parser takes for an active suffers: "having been banned", "Ana Bo given suspended sentence"."""
    if verb.tag_ == "VBN" and any(aux.lower_ in _BEEN for aux in children(verb, "aux")):
        return not verb.lower_.endswith("ing")  # "had been missing"
    if verb.lower_ not in _GIVEN or has_child(verb, "aux", "iobj", "compound:prt", "obl"):
        return False
    objects = list(children(verb, "obj"))  # a headline leaves out the auxiliary and the article
    return len(objects) == 1 and objects[0].tag_ == "NN" and not has_child(objects[0], "det", "nmod:poss")


def aside_of(verb: Token) -> Token | None:
    """The verb behind which a participle stands between commas: "was found, murdered, in"; None if it does not."""
    last = verb.i + 1 >= len(verb.doc) or verb.i < 2
    if verb.tag_ != "VBN" or last or verb.nbor(-1).text != "," or verb.nbor(1).text not in (",", "."):
        return None
    before = verb.nbor(-2)
    return before if before.tag_ == "VBN" and has_child(before, "aux:pass") else None


def antecedent(token: Token) -> Token:
    """What a relative pronoun stands for; any other token is itself."""
    if token.tag_ not in RELATIVE:
        return token
    for ancestor in (token, *token.ancestors):
        if ancestor.dep_ in ("acl:relcl", "advcl:relcl"):
            return _person_before(token, ancestor.head) if token.lower_ == "who" else ancestor.head
    return token


def _person_before(word: Token, noun: Token) -> Token:
    """The person right before ", who" or ", killed", if a parser reaches too far: "a group led by Ana Bo, who won"."""
    if word.i < 2 or word.nbor(-1).text != "," or word.nbor(-2).ent_type_ != "PERSON":
        return noun
    name = word.nbor(-2)
    while name.head.ent_type_ == "PERSON" and name.head.i < name.i and name.dep_ in ("flat", "compound"):
        name = name.head
    told_of = is_one_of(noun, _ACCOUNTS) and name.head == noun
    far = noun in name.ancestors and any(between.pos_ == "VERB" for between in noun.doc[noun.i + 1 : name.i])
    return name if far or told_of else noun


def coordinated(token: Token) -> list[Token]:
    """A token and what is joined to it by "and", also through "as well as" and lists."""
    found = [token]
    for child in token.children:
        if child.dep_ == "conj" and child.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X", "SYM", "DET"):
            if any(c.lower_ in ("not", "nor", "but") for c in child.children if c.dep_ in ("cc", "advmod")):
                continue
            if not has_child(child, "cc") and any(token.i < c.i < child.i for c in children(token, "acl:relcl")):
                continue  # "Bo, who ousted the president of Mali, Ed Cu, was": Cu is no second subject
            found.extend(coordinated(child))
        elif child.dep_ == "nmod:desc" and child.i < token.i:
            # "Mali's President Bo and Peru's President Cu": a parser may hang the second name on the first title.
            found.extend(other for other in children(child, "appos") if has_child(other, "cc") and other.i > token.i)
    return found


def surface_subjects(token: Token, depth: int = 0) -> list[Token]:
    """The subjects of a verb or predicate, its own or those that control, coordination or a relative clause lend it."""
    own = [
        antecedent(child)
        for child in children(token, *SUBJECTS)
        if child.dep_ not in ("csubj", "csubj:pass") and not is_phrase(child)
    ]
    if not own and is_one_of(token, SAYING):
        # A long title may make a parser take the speaker for an oblique: "ambassador to Peru Ana Bo said".
        beside = (child for child in children(token, "obl") if child.pos_ == "PROPN" and not preposition(child))
        own = [child for child in beside if child.i < token.i and child.ent_type_ != "DATE"][-1:]
    if not own and token.tag_ in _FINITE:
        own = _torn_subject(token)
    if len(own) > 1 and all(child.i < token.i for child in own) and not _joined(own):
        own = own[-1:]  # a verb has one subject; what a parser adds before it is a title, a hearer or a source
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
        if any(is_one_of(child, _RANKS) for child in children(head, "amod")) or is_one_of(head, _RANKS):
            return _described(head, depth + 1)  # "the first woman to win"
        return noun_subjects(head, depth + 1)  # "plans to visit"
    if token.dep_ == "conj":
        return surface_subjects(head, depth + 1) if head.pos_ in ("VERB", "AUX", "ADJ", "NOUN") else []
    if token.dep_ == "xcomp":
        objects = list(children(head, "obj", "iobj"))
        if objects and head.lemma_ not in _SUBJECT_CONTROL and not is_passive(head):
            return [antecedent(objects[0])]
        return surface_subjects(head, depth + 1)
    if token.dep_ in ("advcl", "csubj") and _open_clause(token):
        while head.dep_ == "ccomp" and is_one_of(head.head, SAYING) and token.i < head.head.i < head.i:
            head = head.head  # "when meeting Bo, Cu said that the town hopes": a parser ties the clause to the hopes
        if token.tag_ == "VBG" and is_one_of(head, _OBJECT_CONTROL) and not is_passive(head):
            blamed = list(children(head, "obj"))
            if blamed and blamed[0].i < token.i and any(mark.lower_ in _OF_OTHERS for mark in children(token, "mark")):
                return [antecedent(blamed[0])]
        if torn := _behind_with(token):
            return torn
        thanked = _thanked(token)
        if thanked is not None:
            return [antecedent(thanked)]
        first = token.left_edge
        if first.i > 0 and first.nbor(-1).pos_ == "VERB" and first.nbor(-1) != head:
            return surface_subjects(first.nbor(-1), depth + 1)  # "was prompted by a complaint, she said when meeting"
        if head.pos_ in ("NOUN", "PROPN") and not has_child(head, "cop"):
            return [head]
        if is_passive(head):
            # "A gathering was held to mark ...": who held it marked it, if that is said.
            agents = list(children(head, "obl:agent")) if token.tag_ == "VB" else []
            return agents or surface_subjects(head, depth + 1)
        return surface_subjects(head, depth + 1)
    return []


def _torn_subject(verb: Token) -> list[Token]:
    """The bare name right before a finite verb that a parser takes for a time or place: "Peru declared the day"."""
    if verb.dep_ in ("acl", "acl:relcl", "conj") or has_child(verb, *SUBJECTS, "expl", "aux:pass"):
        return []
    bare = [child for child in children(verb, "obl:unmarked", "obl", "dislocated") if child.pos_ == "PROPN"]
    return [
        child
        for child in bare
        if child.ent_type_ not in ("", "DATE", "TIME")
        and not preposition(child)
        and all(word.pos_ in ("AUX", "ADV", "PART") for word in verb.doc[child.right_edge.i + 1 : verb.i])
        and child.i < verb.i
    ][-1:]


def _behind_with(verb: Token) -> list[Token]:
    """Whom a clause opened by "with" names first, torn off by the parser: "with its star Ana Bo having been banned"."""
    for mark in children(verb, "mark"):
        if mark.lower_ == "with":
            beside = (*children(verb.head, "obl"), *children(verb, "obl", "obl:agent"))
            torn = [child for child in beside if mark.i < child.i < verb.i]
            return [child for child in torn if not has_child(child, "case")][:1]
    return []


def _thanked(deed: Token) -> Token | None:
    """Who did what a clause behind "for" says: the one thanked in "expressed gratitude to Bo for visiting"."""
    if deed.tag_ != "VBG" or not any(mark.lower_ == "for" for mark in children(deed, "mark", "case")):
        return None
    verb = deed.head
    words = [verb, *children(verb, "obj")]
    if not any(is_one_of(word, _THANKS) for word in words):
        return None
    behind = (child for word in words for child in children(word, "obl", "nmod") if preposition(child) == "to")
    return next((child for child in behind if child.i < deed.i), None)


def _joined(subjects: list[Token]) -> bool:
    """Whether "and" stands between two subjects, the title of the second torn off: "Bo and then-mayor Cu were"."""
    first, second = subjects[-2:]
    between = second.doc[first.i + 1 : second.i]
    return any(word.lower_ == "and" for word in between) and not any(word.pos_ in ("VERB", "AUX") for word in between)


def _open_clause(verb: Token) -> bool:
    """Whether a clause leaves its subject to the clause above: "to visit", "visiting", "accompanied by"."""
    if verb.tag_ in ("VBG", "VBN"):
        return True
    return any(child.tag_ == "TO" for child in verb.children)


def _described(noun: Token, depth: int) -> list[Token]:
    """Whom a noun describes: the subject of its copula or of "as", what it is an apposition of, else itself."""
    if has_child(noun, "cop") or (noun.dep_ == "obl" and preposition(noun) == "as"):
        above = noun if has_child(noun, "cop") else noun.head
        return surface_subjects(above.head if above.dep_ == "xcomp" and above.pos_ == "NOUN" else above, depth)
    if noun.dep_ in SUBJECTS and noun.i < noun.head.i:
        # "As the first state to sign, Fiji became": a parser may give the verb two subjects.
        later = [child for child in children(noun.head, *SUBJECTS) if noun.i < child.i < noun.head.i]
        return later[-1:] or [noun]
    return [noun.head] if noun.dep_ == "appos" else [noun]


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
        # "was elected along with Bo": a parser may take company for who did it.
        # "in a study by Acme, two were killed": what stands before has done nothing.
        done_by = (child for child in children(verb, "obl:agent") if child.i > verb.i)
        agents = [antecedent(child) for child in done_by if preposition(child) in ("by", "")]
        # "was signed by Minister Ana Bo": a long title may make a parser take the doer for a subject.
        others = children(verb, "obl", "nsubj", "nsubj:pass", "obj")
        agents += [antecedent(child) for child in others if child.i > verb.i and preposition(child) == "by"]
        if verb.dep_ in ("acl", "acl:relcl") and not has_child(verb, *SUBJECTS):
            surface = [_person_before(verb, verb.head)]
        return agents, surface + [antecedent(child) for child in children(verb, "obj")]
    objects = [antecedent(child) for child in children(verb, "obj") if not is_phrase(child)]
    # A long title may tear its name off: "met with the ambassador of Peru to Chile Ana Bo".
    objects += [child for child in children(verb, "obl") if child.ent_type_ == "PERSON" and not preposition(child)]
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


def is_phrase(child: Token) -> bool:
    """Whether what the parser calls subject or object is a prepositional phrase: "to" stands before it."""
    return child.i > child.head.i and preposition(child) in ("to", "with", "in", "at", "from", "for", "against", "by")


def is_past(verb: Token) -> bool:
    """Whether a verb is a finite past tense."""
    return verb.tag_ == "VBD" and any(child.i < verb.i for child in children(verb, *SUBJECTS))


def is_habit(verb: Token) -> bool:
    """Whether a verb tells what is done again and again, and so of no one event: "often", "every year", "used to"."""
    if verb.dep_ == "xcomp" and verb.head.lower_ == "used" and not is_passive(verb.head):
        return True
    if _is_general_case(verb):
        return True
    for child in verb.children:
        if child.dep_ == "advmod" and child.lower_ in _HABITS:
            return True
        if child.dep_ in ("obl", "obl:unmarked", "obl:tmod") and child.i != verb.i:
            if any(grand.lower_ in ("every", "each") for grand in child.children):
                return True
            if child.lower_ == "times" and preposition(child) == "at":
                return True
    return False


def _is_general_case(verb: Token) -> bool:
    """Whether a clause tells in which case, at any time, something holds: "When a bank lends money, it is a debt"."""
    if verb.dep_ != "advcl" or verb.tag_ not in _PRESENT or verb.i > verb.head.i or has_child(verb, "aux"):
        return False
    main = [verb.head, *children(verb.head, "aux", "aux:pass", "cop")]
    marks = {child.lower_ for child in children(verb, "advmod", "mark")}
    return bool(marks & {"when", "whenever"}) and any(word.tag_ in _PRESENT for word in main)


def is_source(token: Token) -> bool:
    """Whether a phrase only says who told it: "according to the ministry"."""
    return any(child.lower_ == "according" for child in token.children)
