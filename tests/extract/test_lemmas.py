import pytest
import spacy
from spacy.tokens import Doc as ParsedDoc

from kg.extract.lemmas import lemma_of
from kg.extract.tokens import Doc

KNOWN = frozenset("rise fine slash cut carry fall".split())


@pytest.mark.parametrize(
    ("word", "guess", "lemma"),
    [
        ("rose", "rat", "rise"),
        ("fined", "fin", "fine"),
        ("slashes", "slashe", "slash"),
        ("cutting", "cutt", "cut"),
        ("carries", "carrie", "carry"),
        ("fell", "fall", "fall"),
        ("felled", "fell", "fell"),
    ],
)
def test_the_form_shows_the_lemma_where_the_lemmatizer_errs(word: str, guess: str, lemma: str) -> None:
    doc = Doc(ParsedDoc(spacy.blank("en").vocab, words=[word], lemmas=[guess]))

    assert lemma_of(doc[0], KNOWN) == lemma
