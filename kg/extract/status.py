"""How a text presents what a word tells: happened, planned, hypothetical or denied.

A pure function of the parse: negation, modals, tense and conditionals of the word's own clause, then what the words
above make of it ("plans to", "denied that", "failed to", "a proposal for"). Implicatives such as "managed to" and
aspect such as "began to" pass on their own status.
"""

from __future__ import annotations

from kg.extract.arguments import MEASURES
from kg.extract.reading import Reading
from kg.extract.status_words import DENIED, HYPOTHETICAL, MODIFIERS, OF_OBJECTS, PHRASAL, PLANNED
from kg.extract.syntax import forms, has_child, is_one_of, is_passive, preposition
from kg.extract.tokens import Token
from kg.model import BlockKind, Status

_NEGATIONS = frozenset(("not", "n't", "n’t", "never", "no", "neither", "nor", "without", "hardly", "nobody", "none"))
_FUTURE = frozenset(("will", "shall", "'ll", "’ll", "wo"))
_MODALS = frozenset(("may", "might", "could", "would", "should", "can", "must", "'d", "’d", "ca", "ought"))
_CONDITIONS = frozenset(("if", "unless", "whether", "lest", "provided", "until"))
_UNSURE = frozenset("maybe perhaps possibly presumably probably".split())
_SPEECH = frozenset(
    "say tell announce report state add note confirm declare reveal claim insist explain write believe think know "
    "indicate stress emphasize warn predict".split()
)

# Verbs that only say that, when or how the noun they govern takes place: they lend it their status.
_OCCURRENCE = frozenset(
    "hold have make pay give take take_place occur begin start open end conclude finish continue resume launch conduct "
    "sign reach host attend deliver send receive stage carry impose issue provide undertake perform mount win lead "
    "complete join kick do go come last happen announce witness mark see arrive visit travel be invite fly lay "
    "write publish read address grant award extend build play present release put file".split()
)
_ABOUT = ("on", "about", "over", "regarding", "concerning")
_TALK = frozenset("talk talks negotiation communication discussion consultation dialogue debate speculation".split())
_ONGOING = frozenset(
    "war conflict crisis attack sanction tariff invasion murder killing death accident earthquake pandemic crash "
    "fighting strike violence clash protest ban visit meeting trip".split()
)
_ALIKE = frozenset("cut hit let put quit read set shut spread".split())  # infinitive and past are one form
_LASTING = frozenset("war conflict crisis invasion pandemic occupation embargo".split())
_RANKS = frozenset("first second third fourth fifth last latest only youngest oldest".split())
_COMPLEMENTS = frozenset(("xcomp", "ccomp"))
_AIMS = frozenset("aim ambition dream goal intention objective plan priority step target".split())
_PRETENDED = frozenset("abduction arrest death disappearance kidnapping murder suicide".split())
_SAVING = frozenset("protect rescue save spare".split())
_WAYS_OUT = frozenset("alternative choice option".split())
_SETTLED = frozenset("sign conclude ratify reach strike ink seal".split())
_SUBJECT_MATTER = frozenset("consider discuss explore regard".split())  # verbs whose object may be there already
_PUBLICIZED = frozenset("announce unveil".split())
_WORKS = frozenset("construction reconstruction".split())
_CAUSING = frozenset("call cause commit declare establish initiate introduce order proclaim spark trigger".split())
_MET_WITH = frozenset("end halt stop survive".split())  # what one does to a war that is on
_PACTS = frozenset("accord agreement deal pact treaty".split())
_LOOKING_BACK = frozenset("avenge commemorate grieve lament mourn regret".split())
_VOTES = frozenset("election poll referendum".split())
_RUN_UP = frozenset("campaign gameplan plan preparation schedule strategy timetable".split())
_WAGED = frozenset("fight win".split())
_ASKING = frozenset(("WDT", "WP", "WP$", "WRB"))


def status_of(reading: Reading, token: Token) -> Status:
    """The status of what this verb or noun tells, in its clause and those around it. Other sentences play no part."""
    status = Status.HYPOTHETICAL if _is_asked(token) else _status(token, 0)
    headline = reading.block(token.idx).kind is BlockKind.HEADLINE
    if headline and status is Status.HYPOTHETICAL and token.dep_ == "ROOT" and token.tag_ == "VB":
        return Status.HAPPENED  # headlines have no orders: "Leaders meet in Oslo" tagged as a bare verb
    return status


def _status(token: Token, depth: int) -> Status:
    if depth > 8:
        return Status.HAPPENED
    if _verbal(token):
        forced = _forced(token, depth)
        if forced is not None:
            return forced
        return _combined(_own_of_verb(token), _above_verb(token, depth))
    own, above = _own_of_noun(token), _above_noun(token, depth)
    if own is Status.PLANNED and above is Status.HYPOTHETICAL:
        return own  # "talks on how to hold the next election": held it will be
    return _combined(own, above)


def _is_asked(verb: Token) -> bool:
    """Whether a question that asks for yes or no asks for what a verb tells: "Do you want a law that sets up a court?".

    What a "why" or "when" asks about is taken for granted, and so is what such a question tells as past.
    """
    end = verb.sent.end - 1
    while end > verb.i and verb.doc[end].pos_ == "PUNCT" and verb.doc[end].text != "?":
        end -= 1
    if verb.pos_ != "VERB" or verb.doc[end].text != "?":
        return False
    while True:
        subject = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubj:pass")), None)
        before = verb.doc[verb.left_edge.i : subject.left_edge.i] if subject is not None else ()
        asking = [word for word in before if word.dep_ in ("aux", "aux:pass", "cop") and word.head == verb]
        if asking and not any(word.tag_ in _ASKING for word in before):
            return True
        if verb.dep_ == "csubj" and any(child.tag_ == "TO" for child in verb.children):
            return _asks_whether_good(verb.head)
        present = verb.dep_ == "acl:relcl" and verb.tag_ in ("VBZ", "VBP")
        if verb.dep_ not in ("ccomp", "xcomp") and not present:
            return False
        verb = next((word for word in verb.ancestors if word.pos_ == "VERB"), verb.sent.root)
        if verb.pos_ != "VERB":
            return False


def _asks_whether_good(word: Token) -> bool:
    """Whether a question asks if it is good to do what is not done yet: "Is it not time to open the hall?"."""
    subject = next((child for child in word.children if child.dep_ in ("expl", "nsubj") and child.lower_ == "it"), None)
    before = word.doc[word.left_edge.i : subject.i] if subject is not None else ()
    present = any(helper.tag_ in ("VBZ", "VBP", "MD") and helper.head == word for helper in before)
    return present and not any(helper.tag_ in _ASKING for helper in before)


def _verbal(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB") or has_child(token, "cop", "aux")


def _combined(inner: Status, outer: Status) -> Status:
    """Doubt outweighs denial, denial outweighs plans."""
    for status in (Status.HYPOTHETICAL, Status.DENIED, Status.PLANNED):
        if status in (inner, outer):
            return status
    return Status.HAPPENED


def _negated(token: Token) -> bool:
    for child in token.children:
        if child.lower_ in _NEGATIONS and child.dep_ in ("advmod", "det", "cc", "mark", "case", "nsubj", "cc:preconj"):
            # "not only" and "no longer", "no later than" deny nothing of the event itself.
            following = child.nbor(1).lower_ if child.i + 1 < len(child.doc) else ""
            if following not in ("only", "just", "longer", "later", "least", "less", "doubt"):
                return True
        if child.dep_ in ("nsubj", "nsubj:pass", "obj") and any(
            grand.lower_ in ("no", "neither") and grand.dep_ in ("det", "cc:preconj") for grand in child.children
        ):
            return True
    return False


def _own_of_verb(verb: Token) -> Status:
    auxiliaries = [child for child in verb.children if child.dep_ in ("aux", "aux:pass", "cop")]
    forms = {child.lower_ for child in auxiliaries}
    marks = {child.lower_ for child in verb.children if child.dep_ in ("mark", "advmod")}
    negated = _negated(verb)
    if marks & _UNSURE:
        return Status.HYPOTHETICAL
    if marks & _CONDITIONS and verb.dep_ in ("advcl", "ccomp", "csubj", "xcomp", "acl") and "until" not in marks:
        return Status.HYPOTHETICAL
    present = verb.tag_ in ("VBZ", "VBP") or any(child.tag_ in ("VBZ", "VBP") for child in auxiliaries)
    if marks & {"until", "till"} and present:
        return Status.PLANNED  # "must wait until the leaders meet"
    if forms & _MODALS:
        if negated and _is_best(verb):
            return Status.HAPPENED
        if "would" in forms and _reported(verb):
            return Status.DENIED if negated else Status.PLANNED
        if negated and forms & {"could", "ca", "can", "would"}:
            return Status.DENIED
        return Status.HYPOTHETICAL
    if negated:
        return Status.DENIED
    of_noun = verb.pos_ in ("NOUN", "PROPN")
    if of_noun and any(child.dep_ == "nsubj" and is_one_of(child, _AIMS) for child in verb.children):
        return Status.PLANNED  # "the next step is the construction of"
    if forms & _FUTURE:
        return Status.PLANNED
    if any(child.tag_ == "TO" for child in verb.children):
        if any(child.lemma_ == "be" and child.i < verb.i and child.dep_ in ("aux", "cop") for child in auxiliaries):
            return Status.PLANNED  # "is to visit"
        if any(child.lower_ == "for" and child.dep_ == "mark" for child in verb.children):
            return Status.HYPOTHETICAL  # "calls are mounting for the bank to invest"
        if verb.dep_ in ("ROOT", "parataxis") and has_child(verb, "nsubj", "nsubj:pass", "obj", "obl"):
            return Status.PLANNED  # the headline's "Putin to visit China"
    if verb.tag_ == "VB" and verb.dep_ == "ROOT" and not auxiliaries and not has_child(verb, "nsubj", "mark"):
        return Status.HYPOTHETICAL  # an order
    return Status.HAPPENED


def _is_best(verb: Token) -> bool:
    """Whether what could not be otherwise is only praised or blamed: "could not have come at a better time"."""
    return any(
        word.tag_ in ("JJR", "RBR") and word.lower_ != "more"
        for child in verb.children
        for word in (child, *child.children)
    )


def _forced(verb: Token, depth: int) -> Status | None:
    """The status of what one cannot but do, "had no choice but to sell" or "could not help but laugh": it is done."""
    but = next((child for child in verb.children if child.lower_ == "but"), None)
    if but is None or but.i == verb.sent.start:
        return None
    last = but.nbor(-1)
    left = is_one_of(last, _WAYS_OUT) and any(child.lower_ in ("no", "little") for child in last.children)
    governor = last if last.lemma_ == "help" and _negated(last) else last.head
    if not left and not (last.lower_ == "nothing" and governor.lemma_ == "do") and governor is not last:
        return None
    helpers = {child.lower_ for child in governor.children if child.dep_ == "aux"}
    at_present = governor.lemma_ == "have" and governor.tag_ in ("VBZ", "VBP")
    if helpers & _FUTURE:
        own = Status.PLANNED
    elif helpers & (_MODALS - {"could", "can", "ca"}) or at_present:
        own = Status.HYPOTHETICAL
    else:
        own = Status.HAPPENED
    return _combined(own, _above_verb(governor, depth + 1)) if governor.pos_ == "VERB" else own


def _reported(verb: Token) -> bool:
    """Whether "would" is the future of reported speech: "said he would visit"."""
    current = verb
    while current.dep_ == "conj":
        current = current.head
    if current.dep_ == "ccomp":
        return current.head.lemma_ in _SPEECH and current.head.tag_ in ("VBD", "VBN")
    return any(child.dep_ == "parataxis" and child.lemma_ in _SPEECH for child in current.children)


def _above_verb(verb: Token, depth: int) -> Status:
    head = verb.head
    if head is verb:
        return Status.HAPPENED
    if verb.dep_ == "conj":
        told = has_child(verb, "aux", "nsubj", "nsubj:pass")
        alike = verb.lower_ in _ALIKE and any(child.tag_ == "TO" for child in head.children)
        finite = told or (verb.tag_ in ("VBD", "VBZ", "VBP") and not alike)
        if finite and not _inside_complement(head):
            return Status.HAPPENED
        if _verbal(head):
            return _above_verb(head, depth + 1) if finite else _without_negation(head, depth + 1)
        return _status(head, depth + 1)
    if verb.dep_ in _COMPLEMENTS and _is_relative(verb):
        return Status.HAPPENED
    if verb.dep_ in _COMPLEMENTS:
        return _through(head, depth, finite=verb.dep_ == "ccomp")
    if verb.dep_ == "acl":
        if any(child.tag_ == "TO" for child in verb.children):
            if any(child.lower_ in _RANKS for child in head.children) or head.lower_ in _RANKS:
                return _status(head, depth + 1)  # "the first woman to win"
            return _through(head, depth, finite=False, default=Status.HYPOTHETICAL)
        return Status.HAPPENED
    if verb.dep_ == "csubj" and any(child.lower_ in ("would", "could", "might") for child in head.children):
        return Status.HYPOTHETICAL  # "banning cars would cost jobs"
    if verb.dep_ in ("advcl", "obl", "csubj") and verb.tag_ in ("VBG", "VB", "VBN"):
        phrasal = _phrasal(head, verb)
        if phrasal is not None:
            return phrasal
        if is_one_of(head, _SAVING) and any(mark.lower_ == "from" for mark in verb.children):
            return Status.DENIED  # "saved a child from drowning"
        above = _status(head, depth + 1) if head.pos_ in ("VERB", "AUX", "ADJ") else Status.HAPPENED
        if _follows_rank(verb):
            return above
        if any(child.tag_ == "TO" for child in verb.children):
            if head.lemma_ in PLANNED | HYPOTHETICAL | DENIED:
                return _through(head, depth, finite=False)
            bound = (child for child in head.children if child.dep_ == "obj" and child.lemma_ in PLANNED)
            if above is Status.HAPPENED and next(bound, None) is not None:
                return Status.PLANNED  # "signed an agreement with the bank to finance"
            if above is Status.HAPPENED and head.lemma_ not in _OCCURRENCE and head.pos_ == "VERB":
                return Status.PLANNED  # a purpose
            return above
        return Status.PLANNED if above is Status.PLANNED else Status.HAPPENED
    if verb.dep_ == "parataxis" and head.lemma_ in _SPEECH:
        return Status.HAPPENED
    return Status.HAPPENED


def _is_relative(verb: Token) -> bool:
    """Whether a parser takes a relative clause for a complement: "likely to win the vote, in which Bo was elected"."""
    first = verb.left_edge
    if first.text == ",":
        first = first.nbor()
    return first.tag_ == "IN" and first.i > 0 and first.nbor(-1).text == "," and first.nbor().lower_ == "which"


def _follows_rank(verb: Token) -> bool:
    """Whether an infinitive tells what somebody was the first to do, as in "as the first town to win"."""
    mark = next((child for child in verb.children if child.tag_ == "TO"), None)
    noun = mark.nbor(-1) if mark is not None and mark.i > 0 else verb
    return noun.pos_ in ("NOUN", "PROPN", "ADJ") and any(word.lower_ in _RANKS for word in (noun, *noun.lefts))


def _without_negation(verb: Token, depth: int) -> Status:
    """What "will visit and meet" lends to "meet"."""
    own = _own_of_verb(verb)
    return _combined(own, _above_verb(verb, depth))


def _inside_complement(token: Token) -> bool:
    return token.dep_ in ("ccomp", "xcomp", "advcl", "conj")


def _meaning(word: Token) -> Status | None:
    for meaning, lemmas in (
        (Status.DENIED, DENIED),
        (Status.HYPOTHETICAL, HYPOTHETICAL),
        (Status.PLANNED, PLANNED),
    ):
        if is_one_of(word, lemmas):
            return meaning
    return None


def _through(head: Token, depth: int, *, finite: bool, default: Status | None = None) -> Status:
    """What a governing word makes of its complement, its own status taken into account."""
    meaning = _meaning(head)
    if finite and head.lemma_ in ("agree", "expect", "claim", "like", "allow", "call", "ask", "warn", "know"):
        meaning = None if head.lemma_ in ("agree", "claim", "know", "warn") else meaning
    if head.lemma_ == "go" and head.tag_ == "VBG" and not finite:
        meaning = Status.PLANNED
    if head.lemma_ == "expect" and not is_passive(head) and finite:
        meaning = Status.PLANNED
    if head.lemma_ == "able" and any(child.dep_ == "cop" and child.tag_ == "VBD" for child in head.children):
        meaning = None  # "was able to flee": he did
    if head.lemma_ == "have" and head.tag_ == "VBD":
        meaning = None  # "had to leave": he did
    own = _status(head, depth + 1)
    if meaning is None:
        if finite:
            return Status.HYPOTHETICAL if own in (Status.DENIED, Status.HYPOTHETICAL) else Status.HAPPENED
        if default is not None and own is Status.HAPPENED and head.pos_ == "NOUN":
            return default
        return own
    if own is Status.DENIED:
        return Status.DENIED if meaning is Status.PLANNED else Status.HYPOTHETICAL
    if own is Status.HYPOTHETICAL:
        return Status.HYPOTHETICAL
    return meaning


def _word_before(noun: Token) -> str:
    """The word before the phrase of a noun, in lower case: "ahead" of "ahead of her visit"."""
    first = noun.left_edge
    return first.nbor(-1).lower_ if first.i > noun.sent.start else ""


def _phrasal(head: Token, token: Token) -> Status | None:
    marks = [child.lower_ for child in token.children if child.dep_ in ("case", "mark")]
    found = (PHRASAL.get((form, mark)) for mark in marks for form in forms(head))
    return next((meaning for meaning in found if meaning is not None), None)


def is_given(noun: Token) -> bool:
    """Whether a verb that may lie ahead takes a thing for granted: "to mourn her death", "formed to fight the war"."""
    verb = noun.head
    if noun.dep_ == "obj" and is_one_of(verb, _LOOKING_BACK):
        return _is_definite(noun)
    if noun.dep_ != "obj" or not is_one_of(noun, _LASTING):
        return False
    purpose = verb.dep_ in ("advcl", "acl") and any(child.tag_ == "TO" for child in verb.children)
    return _is_definite(noun) and (is_one_of(verb, _MET_WITH) or (purpose and is_one_of(verb, _WAGED)))


def _is_definite(noun: Token) -> bool:
    return any(
        child.dep_ == "nmod:poss" or (child.dep_ == "det" and child.lower_ in ("the", "this", "that", "these", "those"))
        for child in noun.children
    )


def _is_settled(noun: Token) -> bool:
    """Whether a participle says that what a noun tells is done: "an agreement signed by Peru and Chile"."""
    return any(
        child.dep_ == "acl" and child.tag_ == "VBN" and child.i > noun.i and is_one_of(child, _SETTLED)
        for child in noun.children
    )


def _own_of_noun(noun: Token) -> Status:
    for child in noun.children:
        if child.dep_ in ("amod", "compound", "acl", "det", "nmod"):
            if child.dep_ == "acl" and child.i < noun.i:
                continue
            meaning = MODIFIERS.get(child.lower_)
            if meaning is not None and child.dep_ in ("amod", "compound"):
                return meaning
            if child.dep_ == "acl" and child.lemma_ in ("plan", "schedule", "propose", "set", "expect", "slate"):
                return Status.HYPOTHETICAL if child.lemma_ == "propose" else Status.PLANNED
        if child.lower_ == "no" and child.dep_ == "det":
            return Status.DENIED
    return Status.HAPPENED


def _above_noun(noun: Token, depth: int) -> Status:
    head, case = noun.head, preposition(noun)
    if head is noun:
        return Status.HAPPENED
    if noun.dep_ in ("conj", "appos") and not _verbal(head):
        above = _above_noun(head, depth + 1)
        contrary = above is Status.DENIED and any(child.lower_ == "but" for child in noun.children)
        return Status.HAPPENED if contrary else above  # "declared no lockdown but a curfew"
    if case in ("ahead of", "in case of", "pending"):
        return Status.HYPOTHETICAL if case == "in case of" else Status.PLANNED
    if case == "without":
        return Status.DENIED
    if is_given(noun) or (_is_settled(noun) and is_one_of(head, _SUBJECT_MATTER)):
        return Status.HAPPENED
    phrasal = _phrasal(head, noun)
    if phrasal is Status.DENIED and is_one_of(head, ("withdraw",)) and is_one_of(noun, _PACTS):
        phrasal = None  # who withdraws from a treaty has one
    before = _word_before(noun)
    if case == "of" and before == "ahead":
        return Status.PLANNED
    if {case, before} & {"regarding", "concerning"} and noun.lemma_.lower() not in _ONGOING:
        return Status.HYPOTHETICAL
    if head.lemma_ == "stage" and noun.dep_ == "obj" and is_one_of(noun, _PRETENDED):
        return Status.DENIED  # "staged her own death"
    if _verbal(head):
        own = _status(head, depth + 1)
        if noun.dep_ in ("obj", "nsubj:pass", "nsubj") or phrasal is not None:
            passive_like = noun.dep_ in ("obj", "nsubj:pass")
            verbs = (OF_OBJECTS[form] for form in forms(head) if form in OF_OBJECTS)
            meaning = phrasal or (next(verbs, None) if passive_like else None)
            if head.lemma_ in ("regard", "discuss", "explore") and noun.lemma_.lower() in _ONGOING:
                meaning = None
            if passive_like and own is Status.HAPPENED and is_one_of(noun, _WORKS) and is_one_of(head, _PUBLICIZED):
                return Status.PLANNED  # "announced the construction of"
            if meaning is not None:
                if own is Status.DENIED:
                    return Status.HAPPENED if meaning is Status.DENIED else Status.DENIED
                if own is Status.HYPOTHETICAL and meaning is Status.DENIED:
                    return own  # "tried to prevent the visit"
                return meaning
        if head.lemma_ in _OCCURRENCE and noun.dep_ in ("obj", "nsubj:pass", "nsubj", "xcomp"):
            objects = [child for child in head.children if child.dep_ == "obj" and child.lower_ != "place"]
            what_it_did = noun.dep_ == "nsubj" and bool(objects)
            taken = has_child(noun, "nmod:poss") or own is Status.DENIED
            # "his trip could have had an effect", "the summit did not reach a deal"
            return Status.HAPPENED if what_it_did and taken else own
        if noun.dep_ in ("obj", "nsubj:pass") and is_one_of(head, _CAUSING) and not _is_definite(noun):
            return own if own is Status.PLANNED or _negated(head) else Status.HAPPENED
        if noun.dep_ in ("obl", "obl:unmarked"):
            if noun.lemma_.lower() in _LASTING and any(child.lower_ == "the" for child in noun.children):
                return Status.HAPPENED  # "to protect people from the war": the war is no plan
            if head.lemma_ in ("arrive", "go", "come", "travel", "fly", "head", "be", "leave", "engage"):
                return own
            return Status.PLANNED if own is Status.PLANNED else Status.HAPPENED
        return Status.HAPPENED
    if case in _ABOUT and head.lemma_.lower() in _TALK and noun.lemma_.lower() not in _ONGOING:
        return Status.HYPOTHETICAL
    if noun.dep_ == "nmod" and head.pos_ in ("NOUN", "PROPN"):
        if case == "for" and is_one_of(noun, _VOTES) and is_one_of(head, _RUN_UP):
            return Status.PLANNED
        if case == "of" and is_one_of(head, MEASURES):
            return _above_noun(head, depth + 1)  # "proposed a package of aid"
        meaning = _meaning(head)
        settled = head.lemma_ in ("agreement", "deal", "contract", "claim", "warning")
        if meaning is not None and not settled and case in ("for", "of", "to"):
            return meaning
    return Status.HAPPENED
