from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.documents import read_articles
from kg.documents.anatomy import find_blocks


def outline(text, **options):
    return [(block.kind.value, block.speaker, text[block.start : block.end]) for block in find_blocks(text, **options)]


LEAD = "The council voted on Tuesday to widen the old harbour, and the first ships are to berth there in spring."
MORE = "Mayor Kari Nes said that the quay had been too narrow for forty years."


def test_every_part_of_a_page_has_its_kind():
    parts = [
        ("headline", "Bergen widens its harbour"),
        ("byline", "By Ann Lee in Bergen"),
        ("dateline", "Updated: 17 May 2024, 09:00 GMT"),
        ("caption", "The quay of Bergen in May 2019. Photo: Ann Lee/AFP"),
        ("paragraph", LEAD),
        ("section", "A narrow quay"),
        ("paragraph", MORE),
        ("furniture", "Read more: Ten harbours to see before you die"),
        ("furniture", "Share | Tweet | Print"),
    ]
    text = "\n\n".join(part for _, part in parts)

    assert outline(text) == [(kind, "", part) for kind, part in parts]


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("Harbour", "section"),  # one word alone could be anything
        ("Bergen widens its harbour", "headline"),
        ("BERGEN, May 17 - The council widens the harbour, said the mayor on Tuesday at noon", "paragraph"),
        ("https://paper.example/2024/05/17/harbour", "furniture"),
        ("The council widens its harbour.", "paragraph"),
    ],
)
def test_first_line_is_a_headline_if_its_form_is(first, kind):
    assert outline(f"{first}\n\n{LEAD}\n\n{MORE}")[0] == (kind, "", first)


def test_title_from_metadata_is_the_headline():
    text = f"Norway\n\nHarbour.\n\n{LEAD}"

    assert outline(text, title="Harbour.")[1] == ("headline", "", "Harbour.")


def test_caption_printed_twice_is_a_caption_without_credit_too():
    caption = "Ships wait before the quay of Bergen in the morning fog"
    text = f"Bergen widens its harbour\n\n{caption}\n\n{caption}\n\n{LEAD}"

    assert [kind for kind, _, _ in outline(text)] == ["headline", "caption", "caption", "paragraph"]


def test_caption_broken_within_the_sentence_is_one_block():
    text = f"Bergen widens its harbour\n\nKari Nes at the \nquay. [Photo provided to Bergen Post]\n\n{LEAD}"

    assert outline(text)[1] == ("caption", "", "Kari Nes at the \nquay. [Photo provided to Bergen Post]")


def test_turns_of_an_interview_last_to_the_next_label():
    text = "\n\n".join(
        [
            "Harbours need room",
            "BP: Why does the harbour of Bergen need so much more room than it had before, in your view?",
            "Nes: Ships have grown, and the quay has not. It is as simple as that, and everybody in town knows it.",
            "We have waited for forty years.",
            "BP: Who is going to pay for the quay, and what do you tell the fishermen who fear for their places?",
            "Nes: The port pays half of it. The fishermen keep their places, and I have told them so in writing.",
        ]
    )

    assert [(kind, speaker) for kind, speaker, _ in outline(text)] == [
        ("headline", ""),
        ("turn", "BP"),
        ("turn", "Nes"),
        ("turn", "Nes"),
        ("turn", "BP"),
        ("turn", "Nes"),
    ]


def test_speech_ends_with_its_thanks():
    text = "\n".join(
        [
            "The harbour of Bergen is open",
            "Here are the speeches of the day in full, as the city printed them.",
            "Kari Nes: Dear guests, dear friends!",
            "I am glad to see you at the quay.",
            "Thank you.",
            "That was a short speech, and the rain made it shorter.",
        ]
    )

    assert [(kind, speaker) for kind, speaker, _ in outline(text)][1:] == [
        ("paragraph", ""),
        ("turn", "Kari Nes"),
        ("turn", "Kari Nes"),
        ("turn", "Kari Nes"),
        ("paragraph", ""),
    ]


@pytest.mark.parametrize(
    "table", ["Price: $5\n\nPlace: Quay\n\nPrice: $8", "Bergen: rain\n\nOslo: sun\n\nBergen: rain"]
)
def test_table_of_labels_is_no_talk(table):
    text = f"Bergen widens its harbour\n\n{LEAD}\n\n{table}\n\n{MORE}"

    assert {speaker for _, speaker, _ in outline(text)} == {""}


def test_readers_comments_follow_the_call_to_subscribe():
    text = "\n".join(
        [
            "Notes from Bergen",
            *[LEAD, MORE] * 3,
            "***",
            "Please consider subscribing. Thank you!",
            "thanks for this, ann",
            "I doubt it.",
        ]
    )

    assert [kind for kind, _, _ in outline(text)][-4:] == ["furniture", "furniture", "comment", "comment"]


def test_lines_wrapped_at_a_width_are_one_paragraph():
    lines = [
        "The council of Bergen voted on Tuesday to widen the old harbour of the",
        "city, and the first of the larger ships are to berth there in spring if",
        "the weather allows it. Mayor Kari Nes said that the quay had been too",
        "narrow for forty years, and that the fishermen who have used it in all",
        "these years would keep their places.",
        "",
        "The plan costs 40 million kroner. The council will borrow half of that",
        "sum, and the port authority pays the rest of it over the next ten years",
        "without raising its fees.",
    ]
    text = "\n".join(["Bergen widens its harbour", "", *lines])

    assert outline(text)[1:] == [("paragraph", "", "\n".join(lines[:5])), ("paragraph", "", "\n".join(lines[6:]))]


def test_blog_post_of_the_seeds_has_two_speeches_and_comments():
    articles = {article.source_file: article for article in read_articles(["seeds"]).articles}
    post = articles["001_b0696d5d76426dcf.txt"]

    kinds = [block.kind.value for block in post.blocks]
    turns = {block.speaker: post.text[block.start : block.end] for block in post.blocks if block.speaker}
    assert (kinds[0], kinds[-9:]) == ("headline", ["comment"] * 9)
    assert turns == {
        "Han Zheng": "Thank you for your attention.",
        "Vladimir Putin": "Thank you very much. [My Emphasis]",
    }


@given(st.text(alphabet=st.sampled_from("aB .\n:\t“”Q?1—\u00a0\r\u2028By"), max_size=300))
def test_blocks_are_ordered_inside_and_hold_all_words(text):
    blocks = find_blocks(text)

    assert all(0 <= block.start < block.end <= len(text) for block in blocks)
    assert all(left.end <= right.start for left, right in pairwise(blocks))
    assert "".join("".join(text[block.start : block.end].split()) for block in blocks) == "".join(text.split())
