import io
import json
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.documents import Problem, read_articles
from kg.errors import DocumentError

SEEDS = Path(__file__).parents[2] / "seeds"
LEAD = "The council of Bergen voted on Tuesday to widen the old harbour, and the first ships come in spring."
GERMAN = (
    "Der Rat der Stadt hat am Dienstag beschlossen, den alten Hafen zu erweitern, und die ersten Schiffe kommen bald. "
    * 3
)


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def test_seeds_hold_18_articles_three_of_them_copies():
    documents = read_articles([SEEDS])

    assert documents.problems == ()
    assert [(article.source_file[:3], article.begin) for article in documents.articles if article.duplicate_of] == [
        ("003", 7642),
        ("003", 25679),
        ("003", 33597),
    ]
    by_key = {article.key: article for article in documents.articles}
    assert len(by_key) == 18
    assert [by_key[article.duplicate_of].begin for article in documents.articles if article.duplicate_of] == [
        0,
        39374,
        43483,
    ]


def test_seeds_say_who_published_them_and_when():
    articles = read_articles([SEEDS]).articles

    assert [(article.published, article.published_basis) for article in articles if article.published] == [
        (date(2024, 5, 17), "printed line")
    ]
    assert [article.authors for article in articles if article.authors] == [("Masuda Khatun",)]
    assert articles[0].key == "article/2024-05-17-china-russia-embrace-new-opportunities"
    assert {article.publisher for article in articles if article.source_file.startswith("003")} == {
        "Global Times",
        "China Daily",
        "",
    }


def test_every_article_is_a_slice_of_its_source():
    documents = read_articles([SEEDS])
    texts = dict(documents.texts)

    assert all(
        texts[article.source_file][article.begin : article.end] == article.text for article in documents.articles
    )
    assert all(text == (SEEDS / name).read_text(encoding="utf-8") for name, text in texts.items())
    assert documents.plain == frozenset(texts)


@settings(deadline=None)  # the language classifier is loaded on first use
@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=300))
def test_any_text_gives_slices_of_itself(tmp_path_factory, text):
    folder = write(tmp_path_factory.mktemp("any"), {"a.txt": text})

    documents = read_articles([folder])

    texts = dict(documents.texts)
    for article in documents.articles:
        assert texts["a.txt"][article.begin : article.end] == article.text
        assert all(0 <= block.start < block.end <= len(article.text) for block in article.blocks)
    assert bool(documents.articles) or len(documents.problems) == 1


def test_folders_are_walked_and_hidden_files_left_out(tmp_path):
    write(
        tmp_path,
        {
            "b.txt": f"B. {LEAD}",
            "in/a.txt": f"A. {LEAD}",
            ".hidden.txt": LEAD,
            ".git/config.txt": LEAD,
            "skip.txt": LEAD,
        },
    )

    documents = read_articles([tmp_path], skip=["skip*"])

    assert [article.source_file for article in documents.articles] == ["b.txt", "in/a.txt"]


def test_files_of_one_name_get_their_folders(tmp_path):
    write(tmp_path, {"x/a.txt": f"A. {LEAD}", "y/a.txt": f"B. {LEAD}", "y/b.txt": f"C. {LEAD}"})

    documents = read_articles([tmp_path / "x", tmp_path / "y"])

    assert [article.source_file for article in documents.articles] == ["b.txt", "x/a.txt", "y/a.txt"]


def test_file_named_twice_is_read_once(tmp_path):
    write(tmp_path, {"a.txt": LEAD})

    assert len(read_articles([tmp_path / "a.txt", tmp_path / "a.txt"]).articles) == 1


def test_dash_reads_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"Bergen widens its harbour\r\n\r\n{LEAD}".encode())))

    [article] = read_articles(["-"]).articles

    assert (article.source_file, article.headline, article.text) == (
        "stdin",
        "Bergen widens its harbour",
        f"Bergen widens its harbour\n\n{LEAD}",
    )


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"", "empty. Leave it out with --skip."),
        ("a.txt", b" \n\t\n", "empty. Leave it out with --skip."),
        (
            "a.png",
            b"\x89PNG\r\n\x1a\n" + bytes(100),
            "no text but binary data. Convert it to text, or leave it out with --skip.",
        ),
        ("a.pdf", b"%PDF-1.4\n", "broken PDF. Save it again, or leave it out with --skip."),
        ("a.docx", b"no zip", "broken, or no DOCX file. Save it again, or leave it out with --skip."),
        ("a.jsonl", b"{}", "no record has a text. Name the field text, body or content."),
        ("a.txt", GERMAN.encode(), "is not English (language: de). Translate it, or leave it out with --skip."),
    ],
)
def test_file_that_gives_nothing_is_one_line_and_the_rest_is_read(tmp_path, name, content, message):
    write(tmp_path, {name: content, "z.txt": LEAD})

    documents = read_articles([tmp_path])

    line = f"{tmp_path / name}: {message}"
    assert documents.problems == (Problem(path=str(tmp_path / name), message=line),)
    assert [article.source_file for article in documents.articles] == ["z.txt"]
    with pytest.raises(DocumentError) as caught:
        read_articles([tmp_path], strict=True)
    assert str(caught.value) == line


def test_file_without_permission_is_a_problem(tmp_path, monkeypatch):
    write(tmp_path, {"a.txt": LEAD})

    def refuse(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)  # root, as which containers run tests, may read everything

    assert [problem.message for problem in read_articles([tmp_path]).problems] == [
        f"{tmp_path / 'a.txt'}: cannot be read (permission denied). Check its permissions, or leave it out with --skip."
    ]


def test_missing_path_is_an_error(tmp_path):
    with pytest.raises(DocumentError, match="no such file or folder"):
        read_articles([tmp_path / "none"])


def test_metadata_of_a_record_hold_for_its_article(tmp_path):
    record = {
        "title": "Bergen widens its harbour",
        "body": LEAD,
        "date": "2024-05-17",
        "source": "Bergen Post",
        "author": "Ann Lee, Staff",
    }
    write(tmp_path, {"a.jsonl": json.dumps(record) + "\n" + json.dumps({"body": GERMAN}) + "\n"})

    documents = read_articles([tmp_path])

    [article] = documents.articles
    assert (article.headline, article.published, article.published_basis) == (
        record["title"],
        date(2024, 5, 17),
        "metadata",
    )
    assert (article.publisher, article.authors) == ("Bergen Post", ("Ann Lee",))
    assert (documents.plain, len(documents.problems)) == (frozenset(), 1)


def test_web_address_on_the_first_line_is_metadata(tmp_path):
    write(tmp_path, {"a.txt": f"https://www.bergenpost.example/2024/05/17/harbour\n\n{LEAD}\n"})

    [article] = read_articles([tmp_path]).articles

    assert (article.url, article.published) == ("https://www.bergenpost.example/2024/05/17/harbour", date(2024, 5, 17))
    assert (article.publisher, article.headline) == ("bergenpost.example", "")
    assert article.key == "article/2024-05-17-the-council-of-bergen-voted-on-tuesday-to"


def test_keys_are_unique_and_independent_of_the_order(tmp_path):
    other = LEAD.replace("Bergen", "Oslo")
    write(
        tmp_path,
        {
            f"{name}.txt": f"Harbour news of the week\n\n{text}"
            for name, text in {"a": LEAD, "b": other, "c": LEAD}.items()
        },
    )
    paths = sorted(tmp_path.iterdir())

    forward = read_articles(paths).articles
    backward = read_articles(paths[::-1]).articles

    assert forward == backward
    assert forward[0].key == "article/harbour-news-of-the-week"
    assert len({article.key for article in forward}) == 3
    assert forward[2].duplicate_of == forward[0].key


def test_links_are_followed_but_not_in_circles_and_broken_ones_are_told(tmp_path):
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "story.txt").write_text(LEAD, encoding="utf-8")
    (tmp_path / "in" / "linked").symlink_to(tmp_path / "other")
    (tmp_path / "in" / "deep" / "back").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "gone.txt").symlink_to(tmp_path / "nowhere.txt")

    documents = read_articles([tmp_path / "in"])

    assert [article.source_file for article in documents.articles] == ["linked/story.txt"]
    assert [problem.path for problem in documents.problems] == [str(tmp_path / "in" / "gone.txt")]


def test_an_earlier_output_inside_the_folder_is_not_read(tmp_path):
    (tmp_path / "story.txt").write_text(LEAD, encoding="utf-8")
    (tmp_path / "output" / "texts").mkdir(parents=True)
    (tmp_path / "output" / "texts" / "page.html.txt").write_text(LEAD, encoding="utf-8")

    documents = read_articles([tmp_path], output=tmp_path / "output")

    assert [article.source_file for article in documents.articles] == ["story.txt"]
