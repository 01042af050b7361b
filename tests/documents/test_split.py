from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.documents.split import split_articles

SEEDS = Path(__file__).parents[2] / "seeds"

BORDERS = {
    "000_709c990abd6dcc58.txt": [(0, 9765)],
    "001_b0696d5d76426dcf.txt": [(0, 18899)],
    "002_a5f994b5ae9a7835.txt": [
        (0, 6959),
        (6961, 15089),
        (15091, 21053),
        (21055, 29159),
        (29162, 34273),
        (34276, 39372),
        (39374, 43481),
        (43483, 46866),
    ],
    "003_29cbc700d145a698.txt": [
        (0, 6768),
        (6770, 7640),
        (7642, 14601),
        (14603, 25677),
        (25679, 29786),
        (29788, 33595),
        (33597, 36980),
    ],
    "004_a68aae2946c1569f.txt": [(0, 6949)],
}


@pytest.mark.parametrize(("name", "expected"), BORDERS.items())
def test_seeds_split_at_their_headlines(name, expected):
    text = (SEEDS / name).read_text(encoding="utf-8")

    assert split_articles(text) == expected


HARBOUR = """The council of Bergen voted on Tuesday to widen the old harbour, and the first ships are to come in spring.

Mayor Kari Nes said that the quay had been too narrow for forty years, and that fishermen could stay.

The plan costs 40 million kroner. The council borrows half of it, and the port pays the rest in ten years."""

ORCHARD = """Apple growers in Tasmania picked a tenth fewer crates than last year, the farming union reported in Hobart.

Frost in October killed the blossom in the Huon Valley, said Ian Webb, who runs the largest orchard near Franklin.

Exporters expect higher prices in Jakarta and Taipei, where the first crates arrive at the end of June."""

HEADLINE = "Tasmanian apple growers count their losses after a frost in spring"


def bundle(*between: str) -> str:
    return "\n\n".join(["Bergen widens its harbour", HARBOUR, *between, ORCHARD])


@pytest.mark.parametrize(
    "between",
    [
        (HEADLINE, "By Ann Lee"),
        (HEADLINE, "Published: May 17, 2024 10:40 PM"),
        (HEADLINE, "An orchard near Franklin. Photo: Ann Lee", "An orchard near Franklin. Photo: Ann Lee"),
        ("The author is a columnist in Oslo.", HEADLINE),
        (HEADLINE,),
    ],
    ids=["byline", "day", "caption printed twice", "note on the author before", "change of subject alone"],
)
def test_headline_with_a_sign_of_a_beginning_is_a_border(between):
    text = bundle(*between)

    assert split_articles(text) == [(0, text.index(HEADLINE) - 2), (text.index(HEADLINE), len(text))]


@pytest.mark.parametrize(
    "between",
    [
        ("Losses in spring",),
        ("What will the harbour cost?",),
        ("Fishermen at the quay of Bergen. Photo: Ann Lee",),
        ("• Apple growers count their losses after a frost in spring",),
        ("Read more: Tasmanian apple growers count their losses after a frost",),
        ("Tasmanian apple growers counted their losses after a frost in spring.",),
        ("TBP: What do Tasmanian apple growers expect after a frost in spring?", "JN: They expect the worst."),
    ],
    ids=["section head", "question", "caption", "list item", "link", "sentence", "question of an interview"],
)
def test_line_that_is_no_headline_is_no_border(between):
    text = bundle(*between)

    assert split_articles(text) == [(0, len(text))]


def test_section_head_about_the_same_subject_is_no_border():
    head = "Bergen mayor defends the plan for a wider harbour in the council"
    more = (
        "Mayor Kari Nes told the council of Bergen on Tuesday that the harbour will pay for itself in forty years.\n\n"
        "The port authority and the fishermen at the quay agree with the mayor, and the council counts on their votes."
    )
    text = "\n\n".join(["Bergen widens its harbour", HARBOUR, head, more])

    assert split_articles(text) == [(0, len(text))]


@pytest.mark.parametrize("text", ["", " \n\n\t", "\u200b\n"])
def test_blank_text_has_no_articles(text):
    assert split_articles(text) == []


@given(st.text(alphabet=st.sampled_from("aB .\n\t:“”—\u00a0\u2028"), max_size=400))
def test_slices_are_ordered_trimmed_and_cover_all_words(text):
    slices = split_articles(text)

    assert all(text[start:end] == text[start:end].strip() != "" for start, end in slices)
    assert all(left[1] <= right[0] for left, right in pairwise(slices))
    assert "".join("".join(text[start:end].split()) for start, end in slices) == "".join(text.split())
