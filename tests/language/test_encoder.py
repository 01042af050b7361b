"""Tests of the encoder component: what a word gets depends on its document alone."""

import pickle
import time

import numpy as np
import pytest
import spacy
from spacy.language import Language

from kg.language import MODELS, register_components
from kg.language.encoder import WIDTH, cut_windows

TEXTS = [
    "President Xi Jinping met officials of the SCO in Astana on Wednesday.",
    "",
    "  \n\n ",
    "COP29 opened in Baku.\n\nDelegates from 200 countries, among them China-Russia envoys, attended the U.S. event.",
    "https://example.org/" + "a-very-long-address/" * 60 + " was cited.",
]


@pytest.fixture(scope="module")
def nlp() -> Language:
    register_components()
    return spacy.load(MODELS / "accurate", exclude=["parser", "ner", "trainable_lemmatizer", "morphologizer", "tagger"])


def _vectors(nlp: Language, texts: list[str], **options: int) -> list[np.ndarray]:
    return [doc.tensor for doc in nlp.pipe(texts, **options)]


def test_windows_hold_every_word_once_and_fit_the_network() -> None:
    sizes = [1, 2, 12, 1, 3] * 300

    windows = list(cut_windows(sizes, words=152, context=20))

    inner = [i for window in windows for i in range(window.inner_start, window.inner_end)]
    assert inner == list(range(len(sizes)))
    assert all(sum(sizes[window.start : window.end]) <= 510 for window in windows)
    assert all(window.end - window.start <= 152 for window in windows)


def test_short_text_is_one_window_and_no_text_is_none() -> None:
    assert [(w.start, w.inner_start, w.inner_end, w.end) for w in cut_windows([2] * 100, words=152, context=20)] == [
        (0, 0, 100, 100)
    ]
    assert list(cut_windows([], words=152, context=20)) == []


def test_vectors_do_not_depend_on_the_batch(nlp: Language) -> None:
    together = _vectors(nlp, TEXTS, batch_size=5)

    alone = [nlp(text).tensor for text in TEXTS]

    assert [part.shape for part in together] == [(len(nlp.make_doc(text)), WIDTH) for text in TEXTS]
    assert all(np.array_equal(left, right) for left, right in zip(together, alone, strict=True))


def test_blanks_get_zeros(nlp: Language) -> None:
    doc = nlp("One.\n\nTwo.")

    assert [bool(doc.tensor[token.i].any()) for token in doc] == [not token.is_space for token in doc]


def test_two_processes_give_the_same_vectors_as_one(nlp: Language) -> None:
    one = _vectors(nlp, TEXTS)

    two = _vectors(nlp, TEXTS, n_process=2)

    assert all(np.array_equal(left, right) for left, right in zip(one, two, strict=True))


def test_saved_pickled_and_copied_pipelines_give_the_same_vectors(nlp: Language, tmp_path) -> None:
    before = _vectors(nlp, TEXTS)

    nlp.to_disk(tmp_path / "model")

    for again in (spacy.load(tmp_path / "model"), pickle.loads(pickle.dumps(nlp))):
        assert all(np.array_equal(left, right) for left, right in zip(before, _vectors(again, TEXTS), strict=True))


@pytest.mark.slow
def test_a_long_document_is_read_whole_at_the_speed_of_a_short_one(nlp: Language) -> None:
    def seconds_per_word(text: str) -> float:
        began = time.process_time()
        doc = nlp(text)
        assert doc.tensor.shape == (len(doc), WIDTH)
        assert np.isfinite(doc.tensor).all()
        return (time.process_time() - began) / len(doc)

    short, long = seconds_per_word((TEXTS[0] + " ") * 400), seconds_per_word((TEXTS[0] + " ") * 4000)

    assert long < 1.5 * short


def test_the_case_of_a_word_changes_its_vector(nlp: Language) -> None:
    lower, upper = nlp("they met in turkey ."), nlp("they met in Turkey .")

    assert not np.allclose(lower.tensor[3], upper.tensor[3])
