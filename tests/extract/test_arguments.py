"""What stands where beside a trigger, on parses written by hand: one word a line, as word, tag, head, relation."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc as ParsedDoc

from kg.extract.arguments import light_verb, noun_functions, verb_functions
from kg.extract.fillers import fillers
from kg.extract.reading import Reading
from kg.extract.syntax import is_passive, logical, surface_subjects
from kg.extract.tokens import Doc, Token
from kg.model import Article, Kind, Mention

VOCAB = spacy.blank("en").vocab
TAGS = {"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "JJ": "ADJ", "DT": "DET", "IN": "ADP", "TO": "PART", "WP": "PRON"}
TAGS |= {"WDT": "PRON", "MD": "AUX", "POS": "PART", "CC": "CCONJ", "PRP$": "PRON", ",": "PUNCT", "HYPH": "PUNCT"}
LEMMAS = {
    "met": "meet",
    "held": "hold",
    "talks": "talk",
    "plans": "plan",
    "visited": "visit",
    "was": "be",
    "paid": "pay",
}
LEMMAS |= {
    "invited": "invite",
    "attended": "attend",
    "imposed": "impose",
    "sanctions": "sanction",
    "officials": "official",
}


def parsed(lines: str, **names: Kind) -> tuple[Reading, dict[str, Token]]:
    rows = [line.split() for line in lines.strip().splitlines()]
    words, tags, heads, deps = (list(column) for column in zip(*rows, strict=True))
    aux = [dep.startswith(("aux", "cop")) for dep in deps]
    pos = [
        "AUX" if a else TAGS.get(tag, "VERB" if tag.startswith("V") else "X") for tag, a in zip(tags, aux, strict=True)
    ]
    parsed = ParsedDoc(
        VOCAB,
        words=words,
        tags=tags,
        pos=pos,
        lemmas=[LEMMAS.get(word, word) for word in words],
        heads=[int(head) for head in heads],
        deps=deps,
    )
    doc = Doc(parsed)
    article = Article(key="article/a", source_file="a", begin=0, end=len(doc.text), text=doc.text)
    mentions = tuple(
        Mention(start=token.idx, end=token.idx + len(token), text=token.text, kind=names[token.text], name=token.text)
        for token in doc
        if token.text in names
    )
    return Reading(article, doc, mentions), {token.text: token for token in doc}


def shown(tokens: list[Token]) -> list[str]:
    return [token.text for token in tokens]


def test_passive_turns_subject_and_agent():
    _, word = parsed("""
        Oslo NNP 2 nsubj:pass
        was VBD 2 aux:pass
        visited VBN 2 ROOT
        by IN 4 case
        Ana NNP 2 obl:agent
    """)

    assert is_passive(word["visited"])
    assert [shown(part) for part in logical(word["visited"])] == [["Ana"], ["Oslo"]]


def test_plan_lends_its_subject_to_the_infinitive():
    _, word = parsed("""
        Ana NNP 1 nsubj
        plans VBZ 1 ROOT
        to TO 3 mark
        visit VB 1 xcomp
        Oslo NNP 3 obj
    """)

    assert shown(surface_subjects(word["visit"])) == ["Ana"]


def test_who_is_invited_does_what_the_infinitive_says():
    _, word = parsed("""
        Ana NNP 1 nsubj
        invited VBD 1 ROOT
        Bo NNP 1 obj
        to TO 4 mark
        visit VB 1 xcomp
    """)

    assert shown(surface_subjects(word["visit"])) == ["Bo"]


def test_second_verb_shares_the_subject_unless_it_has_its_own():
    _, word = parsed("""
        Ana NNP 1 nsubj
        met VBD 1 ROOT
        Bo NNP 1 obj
        and CC 4 cc
        visited VBD 1 conj
        Oslo NNP 4 obj
    """)

    assert shown(surface_subjects(word["visited"])) == ["Ana"]


def test_relative_pronoun_is_its_antecedent():
    _, word = parsed("""
        Ana NNP 5 nsubj
        who WP 2 nsubj
        visited VBD 0 acl:relcl
        Oslo NNP 2 obj
        has VBZ 5 aux
        left VBN 5 ROOT
    """)

    assert shown(surface_subjects(word["visited"])) == ["Ana"]


def test_light_verb_lends_subject_and_phrases_to_its_noun():
    reading, word = parsed("""
        Ana NNP 1 nsubj
        held VBD 1 ROOT
        talks NNS 1 obj
        with IN 4 case
        Bo NNP 1 obl
        in IN 6 case
        Oslo NNP 1 obl
    """)

    functions, support = noun_functions(reading, word["talks"], ("hold",))

    assert support == word["held"]
    assert {name: shown(tokens) for name, tokens in functions.items() if tokens} == {
        "subject": ["Ana"],
        "with": ["Bo"],
        "in": ["Oslo"],
    }


def test_other_verb_lends_nothing():
    _, word = parsed("""
        Ana NNP 1 nsubj
        welcomed VBD 1 ROOT
        talks NNS 1 obj
    """)

    assert light_verb(word["talks"], ("hold",)) is None


def test_round_of_sanctions_hangs_on_the_verb_above_the_round():
    reading, word = parsed("""
        Norland NNP 1 nsubj
        imposed VBD 1 ROOT
        a DT 3 det
        round NN 1 obj
        of IN 5 case
        sanctions NNS 3 nmod
        on IN 7 case
        Sudland NNP 5 nmod
    """)

    functions, support = noun_functions(reading, word["sanctions"], ("impose",))

    assert support == word["imposed"]
    assert shown(functions["subject"]) == ["Norland"]
    assert shown(functions["on"]) == ["Sudland"]


def test_phrase_behind_the_object_counts_for_the_verb():
    reading, word = parsed("""
        Ana NNP 1 nsubj
        paid VBD 1 ROOT
        money NN 1 obj
        to IN 4 case
        Bo NNP 2 nmod
    """)

    assert shown(verb_functions(reading, word["paid"])["to"]) == ["Bo"]


OFFICIALS = """
    Norland NNP 1 compound
    {} NNS 2 nsubj
    visited VBD 2 ROOT
    Oslo NNP 2 obj
"""


@pytest.mark.parametrize(("group", "meant"), [("officials", ["Norland"]), ("tourists", [])])
def test_officials_stand_for_their_state_and_tourists_do_not(group: str, meant: list[str]):
    reading, word = parsed(OFFICIALS.format(group), Norland=Kind.PLACE)

    assert [mention.name for mention in fillers(reading, word[group])] == meant


def test_coordination_brings_in_everybody():
    reading, word = parsed(
        """
        Ana NNP 3 nsubj
        and CC 2 cc
        Bo NNP 0 conj
        met VBD 3 ROOT
        """,
        Ana=Kind.PERSON,
        Bo=Kind.PERSON,
    )

    assert [mention.name for mention in fillers(reading, word["Ana"])] == ["Ana", "Bo"]


def test_people_are_not_their_state():
    reading, word = parsed(
        """
        Norlanders NNPS 1 nsubj
        visited VBD 1 ROOT
        """,
        Norlanders=Kind.NATIONALITY,
    )

    assert fillers(reading, word["Norlanders"]) == []


def test_a_title_may_end_with_a_comma_where_the_text_ends():
    reading, word = parsed("""
        chairman NN 0 ROOT
        of IN 2 case
        Acme NNP 0 nmod
        , , 0 punct
    """)

    assert fillers(reading, word["chairman"]) == []
