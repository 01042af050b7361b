"""Tests of the accurate pipeline's own components, with the shipped pipeline."""

import pytest
from spacy.language import Language

from kg.language import load_pipeline

TEXT = (
    "China-Russia talks\n\nPresident Xi Jinping met Vladimir Putin in Astana on Wednesday. "
    "They signed a treaty worth $5 million, and the Azerbaijani guests left."
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load_pipeline("accurate")


def test_each_sentence_is_a_tree_with_one_root(nlp: Language) -> None:
    doc = nlp(TEXT)

    for sent in doc.sents:
        assert [token.dep_ == "ROOT" for token in sent].count(True) == 1
        assert all(token.head.sent == token.sent for token in sent)
    assert doc.has_annotation("DEP")


def test_white_space_hangs_from_the_word_before_it(nlp: Language) -> None:
    doc = nlp(TEXT)

    spaces = [(token.head.text, token.dep_, token.tag_, token.pos_) for token in doc if token.is_space]

    assert spaces == [("talks", "dep", "_SP", "SPACE")]


def test_subject_object_and_case_are_those_of_universal_dependencies(nlp: Language) -> None:
    doc = nlp("Putin visited Astana on Wednesday.")

    assert [(token.text, token.dep_, token.head.text) for token in doc] == [
        ("Putin", "nsubj", "visited"),
        ("visited", "ROOT", "visited"),
        ("Astana", "obj", "visited"),
        ("on", "case", "Wednesday"),
        ("Wednesday", "obl", "visited"),
        (".", "punct", "visited"),
    ]


def test_names_have_our_kinds(nlp: Language) -> None:
    found = {(ent.text, ent.label_) for ent in nlp(TEXT).ents}

    assert {("Xi Jinping", "PERSON"), ("Vladimir Putin", "PERSON"), ("Astana", "LOC"), ("Azerbaijani", "NORP")} <= found


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\n \nWord", "Word\n", "a " * 700])
def test_odd_texts_are_read(nlp: Language, text: str) -> None:
    doc = nlp(text)

    assert doc.text == text
    assert all(token.head.i < len(doc) for token in doc)


def test_two_processes_give_the_same_annotation_as_one(nlp: Language) -> None:
    texts = [TEXT, "", "COP29 opened in Baku.", TEXT * 30]

    one = [doc.to_json() for doc in nlp.pipe(texts)]

    assert [doc.to_json() for doc in nlp.pipe(texts, n_process=2, batch_size=1)] == one
