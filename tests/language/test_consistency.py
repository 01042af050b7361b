import pytest
import spacy
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from kg.language.consistency import Consistency, Settings


def make_doc(text: str, names: list[tuple[str, int, str]]) -> Doc:
    """A doc of blank-separated words with names given as (words, which occurrence, kind)."""
    words = text.split()
    common = {"He", "Yesterday", "In", "Then", "Later", "The"}
    doc = Doc(Vocab(), words=words, pos=["PROPN" if w[0].isupper() and w not in common else "X" for w in words])
    spans = []
    for name, which, kind in names:
        size = len(name.split())
        starts = [i for i in range(len(words)) if words[i : i + size] == name.split()]
        spans.append(Span(doc, starts[which], starts[which] + size, label=kind))
    doc.ents = spans
    return doc


def found(doc: Doc) -> list[tuple[int, str, str]]:
    return [(ent.start, ent.text, ent.label_) for ent in doc.ents]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("He met the Kremlin ’s envoy", ("the Kremlin ’s", "ORG"), [(3, "Kremlin", "ORG")]),
        ("The Guardian wrote", ("The Guardian", "ORG"), [(0, "The Guardian", "ORG")]),
        ("He met President Ana Ruiz", ("President Ana Ruiz", "PERSON"), [(3, "Ana Ruiz", "PERSON")]),
        ("He met Mr. Ruiz", ("Mr. Ruiz", "PERSON"), [(3, "Ruiz", "PERSON")]),
        ("The Governor said", ("Governor", "PERSON"), [(1, "Governor", "PERSON")]),
        ("at President Hotel", ("President Hotel", "FAC"), [(1, "President Hotel", "FAC")]),
        ("on the 5 May", ("the 5 May", "DATE"), [(1, "the 5 May", "DATE")]),
    ],
)
def test_names_lose_what_is_no_part_of_them(text: str, name: tuple[str, str], expected: list[object]) -> None:
    doc = make_doc(text, [(name[0], 0, name[1])])

    assert found(Consistency(Settings())(doc)) == expected


def test_one_stray_kind_follows_the_others() -> None:
    doc = make_doc(
        "Ruiz spoke . Then Ruiz left . Later Ruiz slept",
        [("Ruiz", 0, "PERSON"), ("Ruiz", 1, "PERSON"), ("Ruiz", 2, "ORG")],
    )

    assert found(Consistency(Settings())(doc)) == [(0, "Ruiz", "PERSON"), (4, "Ruiz", "PERSON"), (8, "Ruiz", "PERSON")]


def test_a_surname_follows_the_full_name_and_a_headline_the_text() -> None:
    doc = make_doc("RUIZ leaves . Ana Ruiz left", [("RUIZ", 0, "ORG"), ("Ana Ruiz", 0, "PERSON")])

    assert found(Consistency(Settings(majority=0.5))(doc)) == [(0, "RUIZ", "ORG"), (3, "Ana Ruiz", "PERSON")]

    doc = make_doc(
        "RUIZ leaves . Ana Ruiz left . Ruiz waved",
        [("RUIZ", 0, "ORG"), ("Ana Ruiz", 0, "PERSON"), ("Ruiz", 1, "PERSON")],
    )

    assert found(Consistency(Settings())(doc))[0] == (0, "RUIZ", "PERSON")


def test_two_bearers_of_a_name_keep_their_kinds() -> None:
    names = [("Jordan", 0, "PERSON"), ("Jordan", 1, "LOC"), ("Jordan", 2, "PERSON"), ("Jordan", 3, "LOC")]
    doc = make_doc("Jordan flew to Jordan . Jordan likes Jordan", names)

    assert [kind for _, _, kind in found(Consistency(Settings())(doc))] == ["PERSON", "LOC", "PERSON", "LOC"]


def test_a_missed_mention_of_a_person_is_found_by_the_last_name() -> None:
    doc = make_doc("Ana Ruiz spoke . Yesterday Ruiz left", [("Ana Ruiz", 0, "PERSON")])

    assert found(Consistency(Settings())(doc)) == [(0, "Ana Ruiz", "PERSON"), (5, "Ruiz", "PERSON")]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Stone spoke . The stone fell",  # not written as a name
        "Ana Stone spoke . In Stone Town rain fell",  # part of another name
    ],
)
def test_other_words_are_not_taken_for_a_missed_mention(text: str) -> None:
    doc = make_doc(text, [("Ana Stone", 0, "PERSON")])

    assert found(Consistency(Settings())(doc)) == [(0, "Ana Stone", "PERSON")]


def test_each_step_can_be_switched_off() -> None:
    doc = make_doc("Ana Ruiz spoke . Yesterday Ruiz left", [("Ana Ruiz", 0, "PERSON")])

    assert found(Consistency(Settings(spread=False))(doc)) == [(0, "Ana Ruiz", "PERSON")]


def test_component_is_kept_with_a_pipeline(tmp_path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("kg_consistency", config={"spread": False})
    nlp.to_disk(tmp_path)

    loaded = spacy.load(tmp_path)

    assert loaded.get_pipe("kg_consistency").settings == Settings(spread=False)
