import pytest
import spacy

from kg.language.paragraphs import mark_paragraphs


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
