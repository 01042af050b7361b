import pytest
import spacy
from spacy.tokens import Doc as ParsedDoc

from kg.extract.tokens import Doc

WORDS = "Ana Bo , who met Ed Cu and Di Eno , said 12 boats left . They sank .".split()
DEPS = (
    "nsubj flat punct nsubj acl:relcl obj flat cc conj flat punct ROOT nummod nsubj ccomp punct nsubj ROOT punct"
).split()
HEADS = [11, 0, 0, 4, 0, 4, 5, 8, 5, 8, 0, 11, 13, 14, 11, 11, 17, 17, 17]
PARSED = ParsedDoc(
    spacy.blank("en").vocab,
    words=WORDS,
    spaces=[word not in ("Bo", "Eno", "left", "sank") for word in WORDS],
    lemmas=[word.lower() for word in WORDS],
    heads=HEADS,
    deps=DEPS,
    ents=["B-PERSON", "I-PERSON", *["O"] * 17],
)
DOC = Doc(PARSED)


def test_a_token_says_what_the_token_of_the_parse_says() -> None:
    names = (
        "i idx text lower_ lemma_ pos_ tag_ dep_ ent_type_ whitespace_ text_with_ws is_space is_punct is_alpha "
        "like_num is_sent_start"
    ).split()

    assert [[getattr(token, name) for name in names] for token in DOC] == [
        [getattr(token, name) for name in names] for token in PARSED
    ]


def test_a_token_has_the_neighbours_in_the_tree_that_the_parse_gives_it() -> None:
    names = "children lefts ancestors subtree conjuncts".split()

    assert [[[other.i for other in getattr(token, name)] for name in names] for token in DOC] == [
        [[other.i for other in getattr(token, name)] for name in names] for token in PARSED
    ]
    assert [(t.head.i, t.left_edge.i, t.right_edge.i, t.sent.start, t.sent.end) for t in DOC] == [
        (t.head.i, t.left_edge.i, t.right_edge.i, t.sent.start, t.sent.end) for t in PARSED
    ]
    assert DOC[4].is_ancestor(DOC[9])
    assert not DOC[9].is_ancestor(DOC[4])


@pytest.mark.parametrize("start", range(-2, len(WORDS) + 1))
@pytest.mark.parametrize("length", range(7))
def test_a_slice_has_the_text_and_the_root_that_the_parse_gives_it(start: int, length: int) -> None:
    ours, theirs = DOC[start : start + length], PARSED[start : start + length]

    assert (ours.start, ours.end, ours.text) == (theirs.start, theirs.end, theirs.text)
    assert [token.i for token in ours] == [token.i for token in theirs]
    assert not len(ours) or ours.root.i == theirs.root.i


@pytest.mark.parametrize("start", range(-2, len(PARSED.text) + 2))
@pytest.mark.parametrize("length", [0, 1, 2, 9])
def test_the_tokens_over_a_stretch_of_text_are_those_of_the_parse(start: int, length: int) -> None:
    span = PARSED.char_span(start, start + length, alignment_mode="expand")

    assert [token.i for token in DOC.span_over(start, start + length)] == [token.i for token in span or ()]


def test_sentences_and_entities_are_those_of_the_parse() -> None:
    assert [sent.text for sent in DOC.sents] == [sent.text for sent in PARSED.sents]
    assert DOC.ents == (("PERSON", 0, 6),)


def test_a_token_has_no_neighbour_in_front_of_the_first() -> None:
    with pytest.raises(IndexError):
        DOC[0].nbor(-1)


def test_a_doc_without_words_has_no_sentences() -> None:
    doc = Doc(ParsedDoc(spacy.blank("en").vocab))

    assert (doc.text, len(doc), doc.sents, doc.ents) == ("", 0, (), ())
