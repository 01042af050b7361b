import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract.quotes import Quote, find_quotes, is_phrase, split_paragraphs


def inside(text: str) -> list[tuple[str, ...]]:
    return [tuple(text[start:end] for start, end in quote.pieces) for quote in find_quotes(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We agreed,” he said. “It is done.”", [("We agreed,",), ("It is done.",)]),
        ('"We agreed," he said. "It is done."', [("We agreed,",), ("It is done.",)]),
        ("'We agreed,' he said. 'It is done.'", [("We agreed,",), ("It is done.",)]),
        ("‘We don’t know the workers’ names,’ he said.", [("We don’t know the workers’ names,",)]),
        ("The workers’ rights and the sons’ names of the ’90s.", []),
        ("It's the players' choice, isn't it?", []),
        ("« Oui », said the mayor.", [("Oui",)]),
        ("„Ja“, said the mayor.", [("Ja",)]),
        ('He is 6\'2" tall and said "fine".', [("fine",)]),
        ("” It is done. We agreed,” he said.", [("It is done. We agreed,",)]),
        ("", []),
        ("“”", []),
    ],
)
def test_marks_of_every_kind_are_paired(text: str, expected: list[tuple[str, ...]]) -> None:
    assert inside(text) == expected


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        ("“He told me ‘go away’ twice,” she said.", "He told me ‘go away’ twice,", "go away"),
        ("“The “quiet” years are over,” she said.", "The “quiet” years are over,", "quiet"),
        ("‘He told me “go away” twice,’ she said.", "He told me “go away” twice,", "go away"),
    ],
)
def test_a_quotation_within_a_quotation_lies_deeper(text: str, outer: str, inner: str) -> None:
    found = [(quote.depth, text[slice(*quote.pieces[0])]) for quote in find_quotes(text)]

    assert found == [(0, outer), (1, inner)]


def test_a_quotation_reopened_at_each_paragraph_is_one() -> None:
    text = "“One.\n\n“Two.\n\n“Three,” he said.\n\n“Four,” she said."

    assert inside(text) == [("One.", "Two.", "Three,"), ("Four,",)]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "He said: “It rained.\n\nNobody came."

    (found,) = find_quotes(text)

    assert (text[slice(*found.pieces[0])], found.opened, found.closed) == ("It rained.", True, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Trade grew fast," he said.', "Trade grew fast,"),
        ("“Trade grew,” he said. Then it fell. It was bad,” he said.", "Then it fell. It was bad,"),
    ],
)
def test_a_closing_mark_alone_quotes_from_the_start(text: str, expected: str) -> None:
    found = find_quotes(text)[-1]

    assert (text[slice(*found.pieces[0])], found.opened) == (expected, False)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Iron Dome", True),
        ("business card", True),
        ("The Last Emperor of the Northern Sea", True),
        ("We are tired of waiting for help", False),
        ("Go home.", False),
        ("", True),
    ],
)
def test_titles_and_terms_are_told_from_speech(words: str, expected: bool) -> None:
    assert is_phrase(words) is expected


def test_lines_are_paragraphs_only_without_blank_lines() -> None:
    assert split_paragraphs("a\nb\n\nc") == ((0, 3), (5, 6))
    assert split_paragraphs("a\nb") == ((0, 1), (2, 3))


def crosses(left: Quote, right: Quote) -> bool:
    return left.start < right.start < left.end < right.end


@given(st.text(alphabet="ab T.,!? \n'’‘“”\"«»„‚s", max_size=60))
def test_any_marks_give_quotations_inside_the_text(text: str) -> None:
    found = find_quotes(text)

    for quote in found:
        assert 0 <= quote.start < quote.end <= len(text)
        assert all(quote.start <= start <= end <= quote.end for start, end in quote.pieces)
    assert not any(crosses(left, right) for left in found for right in found)
    assert list(found) == sorted(found, key=lambda quote: (quote.start, quote.depth, -quote.end))


@given(st.text(alphabet="ab. ", min_size=1, max_size=30), st.sampled_from([("“", "”"), ("«", "»")]))
def test_plain_words_between_marks_come_back(words: str, marks: tuple[str, str]) -> None:
    text = f"He said {marks[0]}x{words}x{marks[1]} and left."

    assert inside(text) == [(f"x{words}x",)]
