import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from kg.errors import LanguageError
from kg.language import SHIPPED, load_pipeline

TEXT = (
    "Ruiz meets Björk\n\n"
    "Foreign Minister Ana Ruiz of Peru met Jon Björk in Paris on 12 May 2024. “We won’t wait,” she said.\n\n"
    "France-Spain trade rose to $2.5 billion, Ruiz told reporters; Björk left for Rome."
)


@pytest.fixture(scope="module")
def fast() -> Language:
    return load_pipeline("fast")


def annotate(docs) -> list[object]:
    return [
        (
            [(t.text, t.tag_, t.pos_, str(t.morph), t.lemma_, t.dep_, t.head.i, t.is_sent_start) for t in doc],
            [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents],
        )
        for doc in docs
    ]


def test_spacy_is_not_loaded_before_it_is_needed() -> None:
    code = "import sys, kg.language; sys.exit('spacy' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_fast_pipeline_finds_syntax_and_names(fast: Language) -> None:
    doc = fast(TEXT)

    said = next(token for token in doc if token.text == "said")
    assert (said.lemma_, said.pos_, said.tag_) == ("say", "VERB", "VBD")
    assert [token.text for token in said.children if token.dep_ == "nsubj"] == ["she"]
    assert {("Ana Ruiz", "PERSON"), ("Paris", "LOC"), ("12 May 2024", "DATE")} <= {
        (ent.text, ent.label_) for ent in doc.ents
    }


def test_paragraph_ends_are_sentence_ends_and_white_space_is_marked(fast: Language) -> None:
    doc = fast(TEXT)

    spaces = [token for token in doc if token.is_space]
    assert [(token.is_sent_start, doc[token.i + 1].is_sent_start) for token in spaces] == [(False, True)] * 2
    assert {(token.tag_, token.pos_) for token in spaces} == {("_SP", "SPACE")}


def test_annotation_is_the_same_with_any_number_of_workers_and_beside_any_text(fast: Language) -> None:
    texts = [TEXT, "Another text about Rome.", TEXT.replace("Ruiz", "Lopez"), ""]

    one = annotate(fast.pipe(texts, n_process=1))
    two = annotate(fast.pipe(texts, n_process=2, batch_size=1))

    assert two == one
    assert annotate([fast(text) for text in reversed(texts)]) == one[::-1]


@pytest.mark.parametrize("model", ["no_such_pipeline", "/no/such/folder", ""])
def test_a_pipeline_that_is_not_there_is_told_with_the_remedy(model: str) -> None:
    with pytest.raises(LanguageError, match=f"Take one of {', '.join(SHIPPED)}"):
        load_pipeline(model)


def test_a_folder_that_holds_no_pipeline_is_told(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match="no spaCy pipeline can be loaded"):
        load_pipeline(str(tmp_path))


def test_a_pipeline_without_syntax_or_names_is_refused(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path)

    with pytest.raises(LanguageError, match="has no parser and no ner"):
        load_pipeline(str(tmp_path))
