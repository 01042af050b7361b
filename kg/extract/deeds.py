"""What a clause tells of one of its phrases, in words few enough to be a part of a name: "that attended the forum"."""

from __future__ import annotations

import re

from kg.extract.figures import NOMINAL, Figure
from kg.extract.inflection import gerund, participle
from kg.extract.phrases import is_amount, phrase_of, words_of
from kg.extract.reading import Reading
from kg.extract.syntax import children, has_child, is_passive, is_source, preposition, surface_subjects
from kg.extract.times import find_times
from kg.extract.tokens import Token
from kg.numbers import PERCENT

LONGEST = 10  # words of a clause that make a name; what is longer is told without its last phrases
_LONGEST_CORE = 5  # words
_PIECES = ("obj", "iobj", "xcomp", "ccomp", "obl", "obl:agent", "compound:prt")
_CLOSE = frozenset("to for against as into of in".split())
_WIDE = frozenset("from by with on".split())
_GIVING = frozenset("distribute deliver give provide hand donate award send offer grant supply serve issue pay".split())
_TELLING = ("say", "tell", "add", "note", "explain", "warn", "announce", "report", "claim")
_SUMS = frozenset("total average addition fact order case".split())
_TIME_NOUNS = frozenset(
    "autumn day decade evening hour month morning night period quarter season spring summer time week weekend winter "
    "year".split()
)
_PLACES = frozenset(
    "area city continent country county district island nation province region state town village".split()
)
# Verbs that tell nothing of their object but that it is there.
_LEAVING = frozenset("leave keep make render".split())
EMPTY = frozenset(
    "be have include comprise consist contain feature see hold get make say tell need want take face".split()
)


def deed(reading: Reading, figure: Figure, verb: Token, after: int) -> str:
    """What a subject that ends before a token does: the words themselves, else those of the verb's nearest phrases."""
    plain = words_of(reading, (after, _end_of(verb)), LONGEST - 2)
    needed = [verb, *children(verb, "obj", "xcomp", "ccomp", "compound:prt")]
    if plain and all(token.text in plain.split() for token in needed):
        return f"that {plain}"
    helpers = [
        child
        for child in verb.children
        if child.i < verb.i and (child.dep_ in ("aux", "aux:pass", "cop") or child.lower_ in ("not", "n't", "n’t"))
    ]
    words = [*(helper.lower_ for helper in helpers), verb.text]
    for child in verb.children:
        if child.i < verb.i or child.dep_ not in _PIECES or _is_aside(reading, child, figure):
            continue
        piece = [child.lower_] if child.dep_ == "compound:prt" else _piece(reading, figure, child)
        if child.dep_ == "ccomp" and (not piece or len(words) + len(piece) > LONGEST):
            words += _core_of_clause(reading, figure, child)[: LONGEST + 2 - len(words)]
            break
        if len(words) + len(piece) > LONGEST:
            break
        words += piece
    return re.sub(r" (?=n['’]t\b)", "", f"that {' '.join(words)}")


def _core_of_clause(reading: Reading, figure: Figure, verb: Token) -> list[str]:
    """The bones of a clause too long to tell in full: "funds were short" for "that funds to feed them were short"."""
    words: list[str] = []
    if verb.lemma_ in EMPTY and not any(
        child.pos_ in NOMINAL and not is_amount(child) for child in children(verb, "obj")
    ):
        return []  # "they have" says nothing
    for child in sorted((*verb.children, verb), key=lambda token: token.i):
        manner = child.dep_ == "advmod" and child.pos_ in ("ADV", "PART") and child.tag_ != "WRB"
        if manner or child == verb or child.dep_ in ("aux", "aux:pass", "cop", "compound:prt"):
            words.append(child.text)
        elif child.dep_ in ("nsubj", "nsubj:pass") and child.i > verb.i:
            break  # of another clause
        elif child.dep_ in ("nsubj", "nsubj:pass", "obj") and not is_amount(child):
            core = phrase_of(reading, child, figure) if child.pos_ in NOMINAL else child.text
            if not core:
                return []
            words += core.split()
    return words


def _end_of(verb: Token) -> int:
    """Where a clause ends or the next one begins: "failed | before they struck back"."""
    after = (child for child in verb.children if child.i > verb.i and child.dep_ in ("advcl", "conj", "parataxis"))
    return min([child.left_edge.i for child in after if child.left_edge.i > verb.i + 1] + [verb.right_edge.i + 1])


def _piece(reading: Reading, figure: Figure, child: Token) -> list[str]:
    """The words of one phrase of a clause as they stand, else what it is at its core."""
    words = words_of(reading, (child.left_edge.i, child.right_edge.i + 1), LONGEST - 2, least=1)
    if words and child.text in words.split():
        return words.split()
    if child.pos_ not in NOMINAL:
        return []
    core = phrase_of(reading, child, figure)
    return [*preposition(child).split(), *core.split()] if core else []


def _is_aside(reading: Reading, child: Token, figure: Figure) -> bool:
    """Whether a phrase tells the time, the source or the figure itself."""
    if is_source(child) or is_amount(child) or figure.root in child.subtree:
        return True
    return child.dep_.startswith("obl") and (child.lemma_ in _TIME_NOUNS or _is_dated(reading, child))


def _is_dated(reading: Reading, token: Token) -> bool:
    return any(mention.start <= token.idx < mention.end for mention in find_times(reading))


def circumstance(reading: Reading, figure: Figure, verb: Token, *, wide: bool = False) -> str:
    """The first phrase behind a verb that says to, for or in what, if a common noun heads it: "to blacklist".

    If `wide`, also that which says from, by or with what.
    """
    for child in children(verb, "obl", "obl:agent"):
        case = preposition(child)
        if child.i < verb.i or case not in (_CLOSE | _WIDE if wide else _CLOSE) or _is_aside(reading, child, figure):
            continue
        if child.pos_ != "NOUN" or reading.mention_over(child) is not None:
            continue
        core = phrase_of(reading, child, figure) if child.lemma_ not in _SUMS else ""
        short = core if len(core.split()) <= _LONGEST_CORE else child.lower_
        return f"{preposition(child)} {short}" if core else ""
    return ""


def what_is_done(reading: Reading, figure: Figure, noun: Token) -> str:
    """What a clause says of the phrase that is its object or subject: "won", "that attended the forum", or nothing."""
    verb = noun.head
    if noun.dep_ in ("nsubj", "nsubj:pass") and verb.pos_ in ("ADJ", *NOMINAL) and has_child(verb, "cop"):
        return _being(reading, figure, verb, noun)
    if verb.pos_ != "VERB":
        return ""
    state = next((child for child in verb.children if child.dep_ == "xcomp" and child.tag_ in ("VBN", "JJ")), None)
    if state is not None and verb.lemma_ in _LEAVING:
        return state.lower_  # "left 14 towns flooded"
    if noun.dep_ == "nsubj:pass" and has_child(verb, "obj"):
        return ""  # "were handed prison terms"
    active = noun.dep_ == "nsubj" and noun.i < verb.i and not is_passive(verb)
    if figure.amount.kind == PERCENT and figure.root in noun.subtree and active and has_child(verb, "ccomp"):
        done = deed(reading, figure, verb, noun.right_edge.i + 1)  # what a share of people say is what it is told for
        return done if done.count(" ") > 1 else ""
    if verb.lemma_ in EMPTY:
        return _held_by(reading, figure, noun, verb)
    if noun.dep_ in ("obj", "nsubj:pass") or (noun.dep_ == "nsubj" and is_passive(verb)):
        inner = next(children(verb, "xcomp"), None)
        if noun.dep_ != "obj" and inner is not None and inner.tag_ == "VBN" and has_child(inner, "aux:pass"):
            verb = inner  # "are estimated to be affected by drought"
        aim = next(children(verb, "xcomp"), None)
        if noun.dep_ == "nsubj:pass" and aim is not None and has_child(aim, "mark") and aim.tag_ == "VB":
            goals = [child for child in children(aim, "obj") if child.pos_ == "NOUN"]
            core = phrase_of(reading, goals[0], figure) if goals else ""
            return f"{participle(verb)} to {aim.text} {core}".strip()  # "four firms were ordered to pay damages"
        particles = [child.lower_ for child in verb.children if child.dep_ == "compound:prt"]
        if noun == figure.root and noun.dep_ != "obj":
            words = words_of(reading, (verb.i, _end_of(verb)), LONGEST - 2)
            if words:
                return words
        said = circumstance(reading, figure, verb, wide=figure.amount.kind == PERCENT)
        return " ".join((participle(verb), *particles, said)).strip()
    if noun.dep_ == "nsubj" and noun.i < verb.i and verb.lemma_ not in _TELLING:
        return deed(reading, figure, verb, noun.right_edge.i + 1)
    if noun.dep_ in ("obl", "obl:agent"):
        return _beside(reading, figure, noun, verb)
    return ""


def _being(reading: Reading, figure: Figure, predicate: Token, noun: Token) -> str:
    """What a subject is said to be: "similar to others", "that are nomadic herders"."""
    before = predicate.doc[noun.right_edge.i + 1 : predicate.i]
    if any(token.pos_ == "VERB" for token in before):  # a clause that the parser took for the predicate
        words = words_of(reading, (noun.right_edge.i + 1, predicate.right_edge.i + 1), LONGEST)
        return f"that {words}" if words else ""
    words = words_of(reading, (predicate.i, predicate.right_edge.i + 1), LONGEST - 2, least=1)
    if predicate.pos_ == "ADJ":
        return words or predicate.lower_
    mention = reading.mention_over(predicate)
    core = mention.text if mention is not None and not mention.anaphoric else phrase_of(reading, predicate, figure)
    return f"that are {preposition(predicate)} {core}".replace("  ", " ") if core else ""


def _held_by(reading: Reading, figure: Figure, noun: Token, verb: Token) -> str:
    """Of whose they are: "languages of tool" for "the tool has 24 languages"."""
    if noun.dep_ == "nsubj" or verb.lemma_ not in ("have", "include", "comprise", "consist", "contain", "feature"):
        return ""
    return _of_noun(reading, figure, surface_subjects(verb), "of")


def _beside(reading: Reading, figure: Figure, noun: Token, verb: Token) -> str:
    """What a clause tells of whom a phrase of it brings in: "given food", "using Mizo", "with restrictions lifted"."""
    case = preposition(noun)
    if noun.i < verb.i and noun.left_edge.i != verb.left_edge.i:
        return ""  # "Guests in 12 towns left their rooms": of whom that is told, parses seldom know
    objects = list(children(verb, "obj", "nsubj:pass")) or (surface_subjects(verb) if is_passive(verb) else [])
    if case == "by" and is_passive(verb):
        named = next((name for name in objects if name.pos_ == "PROPN"), None)
        core = phrase_of(reading, named, figure) if named is not None else _of_noun(reading, figure, objects, "")
        return f"{gerund(verb.lemma_.casefold())} {core}" if core else ""
    if case in ("to", "for") and verb.lemma_ in _GIVING:
        return _of_noun(reading, figure, objects, "given")
    if case in ("in", "at", "across", "throughout"):
        if objects:
            held = _of_noun(reading, figure, objects, "with")
            return f"{held} {participle(verb)}" if held and verb.lemma_ not in EMPTY else held
        return _of_noun(reading, figure, surface_subjects(verb), "with")
    if case == "from":
        return _of_noun(reading, figure, objects or surface_subjects(verb), whence(noun))
    return ""


def whence(noun: Token) -> str:
    """What stands between those from where something comes and that: "countries of origin of guests", else "with"."""
    return "of origin of" if noun.lemma_.casefold() in _PLACES else "with"


def _of_noun(reading: Reading, figure: Figure, nouns: list[Token], lead: str) -> str:
    """The first common noun as a phrase behind some words; nothing for names, pronouns and people unnamed."""
    noun = next((noun for noun in nouns if noun.pos_ == "NOUN" and noun != figure.root), None)
    if noun is None or is_amount(noun) or figure.root in noun.subtree or reading.mention_over(noun) is not None:
        return ""
    core = phrase_of(reading, noun, figure)
    return f"{lead} {core}".strip() if core and len(core.split()) <= 6 else ""
