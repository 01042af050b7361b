import pytest
import spacy

from kg.language.paragraphs import mark_paragraphs
from kg.language.tokenizer import create_tokenizer


def starts(text: str) -> list[str]:
    doc = mark_paragraphs(spacy.blank("en").make_doc(text))
    return [token.text for token in doc if token.is_sent_start]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One line\n\nthen two", ["One", "then"]),
        ("One line\nThen two\nThen three", ["One", "Then", "Then"]),
        ("Wrapped text that\ngoes on and\non\n\nNext", ["Wrapped", "Next"]),
        ("No break here", ["No"]),
        ("Ends here\n", ["Ends"]),
    ],
)
def test_paragraph_ends_start_sentences(text: str, expected: list[str]) -> None:
    assert starts(text) == expected


def test_white_space_belongs_to_the_sentence_before() -> None:
    doc = mark_paragraphs(spacy.blank("en").make_doc("One.\n\nTwo."))

    assert [token.is_sent_start for token in doc if token.is_space] == [False]


def test_other_breaks_are_left_to_the_parser() -> None:
    doc = mark_paragraphs(spacy.blank("en").make_doc("One. Two."))

    assert [token.is_sent_start for token in doc] == [True, None, None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rose again. Prices in Lima fell.", ["It", "Prices"]),
        ("It rose by 5 percent in 2023. Nobody knew.", ["It", "Nobody"]),
        ("He called it “a good day.” Others did not.", ["He", "Others"]),
        ("They left Lima. The bridge stayed.", ["They", "The"]),
        ("It rose again, etc. Prices fell.", ["It"]),
        ("Why this? asked nobody.", ["Why"]),
        ("“Is it over?” Ana asked.", ["“"]),
        ("See item 2. 1. The first is gone.", ["See"]),
    ],
)
def test_full_stops_behind_plain_words_start_sentences(text: str, expected: list[str]) -> None:
    doc = mark_paragraphs(create_tokenizer(spacy.blank("en"))(text))

    assert [token.text for token in doc if token.is_sent_start] == expected
