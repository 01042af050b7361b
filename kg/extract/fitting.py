"""Whether the words around a trigger let it tell of an event: what a rule asks for, and what no one occasion is."""

from __future__ import annotations

from kg.extract.abstract import is_abstract
from kg.extract.arguments import Functions
from kg.extract.syntax import SAYING, children, coordinated, has_child, is_one_of, preposition
from kg.extract.tokens import Token
from kg.gazetteers.words import is_role_noun
from kg.model import Mention
from kg.rules import VIOLENCE, Trigger

# Before what a verb asks for that is no object of its own; the last ones only where it has none.
INDIRECT = ("in", "into", "to", "on", "under", "as", "out", "at", "during", "with", "for")
_BESIDE_OBJECTS = 7
SELVES = ("himself", "herself", "itself", "themselves", "ourselves", "myself", "yourself")
_DEEDS = frozenset("accuse appoint call collect criticise criticize decide demand elect publish sign urge warn".split())
_THINKERS = frozenset("charity council foundation institute tank think-tank thinktank".split())
_STAFF = frozenset("analyst economist employee expert fellow lawyer researcher scholar".split())
_PACTS = frozenset("accord agreement contract deal memorandum pact partnership".split())
_COMING = frozenset("attend join participate take".split())
_MEASURES = frozenset(
    "kilogram kilo kg gram ton tonne pound litre liter barrel dose piece package batch number dozen hundred thousand "
    "million billion lot couple series pair shipment load truckload state".split()
)
_DIRECT = ("Construction", "Launch")  # what they build or start is their object, not where: "build trust in the city"
_HARM = frozenset(("hurt", "victims", "wound"))
_WORDS = frozenset("accuse allege argue call charge claim complain describe insist label say tell write".split())
_QUARRELS = frozenset("battle clash fight spar".split())
_RISINGS = frozenset("coup insurgency insurrection mutiny rebellion uprising".split())
_POLLS = frozenset("byelection by-election election poll referendum runoff vote".split())
_OWN_WARS = frozenset("civil independence liberation".split())
_PURPOSES = ("for", "on", "as part of")
_RALLIES = frozenset("protest demonstration rally march".split())
_MODIFIERS = frozenset(
    ("amod", "compound", "nmod", "nmod:poss", "nmod:desc", "nmod:unmarked", "nummod", "advmod", "compound:prt")
)


def may_show(token: Token, trigger: Trigger, named: Mention | None) -> bool:
    """Whether what a rule asks of a word itself, its modifiers and its sentence holds: what a glance tells."""
    if trigger.named and named is None:
        return False
    if trigger.modifiers or (trigger.without and named is None):
        modifiers = list(children(token, *_MODIFIERS))
        before = {*(child.lower_ for child in modifiers), *(child.lemma_.lower() for child in modifiers)}
        if token.i > 1 and token.nbor(-1).text == "-" and not token.nbor(-1).whitespace_:
            before.add(token.nbor(-2).lower_)  # "cease-fire", however a parser ties it
        if (trigger.modifiers and before.isdisjoint(trigger.modifiers)) or not before.isdisjoint(trigger.without):
            return False
    if trigger.near or trigger.unless:
        around = {word.lower_ for word in token.sent if word.lemma_ != token.lemma_}
        return around.isdisjoint(trigger.unless) and not (trigger.near and around.isdisjoint(trigger.near))
    return True


def words_fit(token: Token, type_name: str, trigger: Trigger, functions: Functions, named: Mention | None) -> bool:
    """Whether the words that a rule asks for stand in the functions where it asks for them."""
    if type_name == "Launch" and any(child.lower_ in SELVES for child in children(token, "obj")):
        return False  # "established itself as a paper of record"
    if named is None and (type_name == "Conflict" or trigger.name in _HARM) and _is_figure(trigger, functions):
        return False
    if type_name == "Conflict" and trigger.pos == "verb" and _is_verbal(token):
        return False
    if trigger.name == "marry" and any(
        word.lower_ in ("is", "are", "’s", "'s") for word in children(token, "aux:pass", "cop")
    ):
        return False  # "is married to" tells of no wedding
    if trigger.intransitive and (has_child(token, "obj", "ccomp") or _has_gap(token, functions)):
        return False
    if trigger.particles and not any(t.lower_ in trigger.particles for t in functions.get("prt", ())):
        return False
    if trigger.objects:
        direct = functions.get("object", [])
        if token.dep_ in ("acl", "acl:relcl") and any(map(_is_ranked_among_many, direct)):
            return False
        if trigger.pos == "noun":
            direct = functions.get("of", [])
        indirect = () if trigger.direct or type_name in _DIRECT else INDIRECT[: _BESIDE_OBJECTS if direct else None]
        near = [*direct, *(t for name in indirect for t in functions.get(name, ()))]
        if not any(is_one_of(other, trigger.objects) for head in near for other in _counted(head)):
            return False
        if type_name == "Construction" and trigger.pos == "verb" and _is_general_building(token, direct):
            return False
    return not trigger.subjects or any(is_one_of(t, trigger.subjects) for t in functions.get("subject", ()))


def _is_figure(trigger: Trigger, functions: Functions) -> bool:
    """Whether what is attacked, fought or hurt is no thing at all: "attacks the plan", "an attack on trade"."""
    hit = [token for slot in trigger.slots if "patient" in slot.roles for token in functions.get(slot.function, ())]
    hit = [token for token in (*functions.get("object", ()), *hit) if not is_one_of(token, trigger.objects)]
    return bool(hit) and all(is_abstract(token) for token in hit)


def _is_verbal(verb: Token) -> bool:
    """Whether people only fight with words: "attacked him, claiming that …", "the parties clashed over a bureau"."""
    if any(child.tag_ == "VBG" and is_one_of(child, _WORDS) for child in children(verb, "advcl")):
        return True
    behind = [child for child in children(verb, "obl") if preposition(child) == "for"]
    if behind and is_one_of(verb, _QUARRELS) and not has_child(verb, "obj") and all(map(is_abstract, behind)):
        return True  # "fought for freedom"
    over = any(preposition(child) == "over" for child in children(verb, "obl"))
    return (
        over and is_one_of(verb, _QUARRELS) and not any(word.lower_ in VIOLENCE for word in verb.sent if word != verb)
    )


def _has_gap(verb: Token, functions: Functions) -> bool:
    """Whether what a clause stands behind is its object: "what the club launched"."""
    return verb.dep_ == "acl:relcl" and has_child(verb, "nsubj") and bool(functions.get("object"))


def _is_ranked_among_many(noun: Token) -> bool:
    """Whether a noun picks some of all that there ever were: "the longest sentences that she handed down"."""
    words = [word for child in children(noun, "amod") for word in (child, *child.children)]
    return noun.tag_ == "NNS" and any(word.tag_ in ("JJS", "RBS") for word in words)


def _counted(head: Token) -> list[Token]:
    """A phrase's head and those joined to it; for one that only measures, what is measured: "20 kilos of cocaine"."""
    found = coordinated(head)
    if is_one_of(head, _MEASURES):
        found.extend(child for child in children(head, "nmod") if preposition(child) == "of")
    return found


def _is_general_building(verb: Token, objects: list[Token]) -> bool:
    """Whether bare plurals tell of no one building, or of none at all: "it means building bridges, not walls"."""
    if verb.tag_ not in ("VB", "VBG") or has_child(verb, "aux"):
        return False
    bare = [noun for noun in objects if noun.tag_ == "NNS" and not any(noun.lefts) and not has_child(noun, "nmod")]
    return bool(objects) and len(bare) == len(objects)


def acts(name: Token) -> bool:
    """Whether what bears an event's name speaks or has officers, and so is a body: "the Conference of Bishops said"."""
    last = name.nbor() if name.i + 1 < len(name.doc) else name
    if last.pos_ == "NOUN" and (is_one_of(last, _THINKERS) or (last.lower_ == "think" and last.dep_ == "compound")):
        return True
    case, first = preposition(name), name
    while first.dep_ == "conj" and first.head.pos_ in ("NOUN", "PROPN"):
        first = first.head
    head = first.head
    if first.dep_ == "nsubj":
        return is_one_of(head, SAYING) or is_one_of(head, _DEEDS)
    if first.dep_ != "nmod":
        return False
    if case == "with" and is_one_of(head, _PACTS):
        return True
    return (case == "of" and is_role_noun(head.lemma_)) or (case == "at" and is_one_of(head, _STAFF))


def is_means(noun: Token) -> bool:
    """Whether a noun tells how things are done, not what was done: "solve it through talks with the neighbours"."""
    return preposition(noun) in ("through", "via") and not has_child(noun, "det", "nmod:poss", "nummod", "amod")


def is_within(noun: Token) -> bool:
    """Whether a fight or vote is one within a country: "Mali's insurgency", "the civil war of Peru", "Lima's polls"."""
    if is_one_of(noun, _POLLS):
        return True
    if is_one_of(noun, _RISINGS):
        return not any(preposition(child) in ("against", "on") for child in children(noun, "nmod"))
    beside = {child.lower_ for child in children(noun, "amod", "compound", "nmod")}
    return is_one_of(noun, ("war",)) and not beside.isdisjoint(_OWN_WARS)


def is_stay(site: Token) -> bool:
    """Whether being somewhere is news, or told as a stay: "is in Oslo", "who was in Oslo for talks", not "who's in"."""
    if site.head == site:
        return True
    for child in site.children:
        if child.ent_type_ in ("DATE", "TIME") or (child.dep_ in ("obl", "nmod") and preposition(child) in _PURPOSES):
            return True
        if child.dep_ in ("advcl", "acl") and child.tag_ == "VB" and has_child(child, "mark"):
            return True
    return False


def is_general(token: Token, support: Token | None, named: Mention | None) -> bool:
    """Whether bare plurals tell of no one occasion: "takes part in ceremonies"."""
    if named is not None or token.tag_ != "NNS" or is_one_of(token, _RALLIES):
        return False
    if support is not None and not is_one_of(support, _COMING) and support.tag_ not in ("VBZ", "VBP"):
        return False
    return not has_child(token, "det", "nmod:poss", "nummod", "acl")
