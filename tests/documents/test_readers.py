import io
import json
from datetime import date
from email.message import EmailMessage

import docx
import pytest

from kg.documents.raw import RawDocument, UnreadableError
from kg.documents.readers import choose_reader, find_readers

LEAD = "The council of Bergen voted on Tuesday to widen the old harbour, and the first ships come in spring."
MORE = "Mayor Kari Nes said that the quay had been too narrow for forty years, and that fishermen could stay."

PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Bergen widens its harbour</title>
<meta property="og:site_name" content="Bergen Post"><meta name="author" content="Ann Lee">
<meta property="article:published_time" content="2024-05-17T22:40:00Z">
<link rel="canonical" href="https://bergenpost.example/harbour"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Bergen widens its harbour</h1><p>{LEAD}</p><p>{MORE}</p><p>“It’s time,” she said &amp; smiled.</p>
</article>
<footer>All rights reserved</footer></body></html>"""


def make_pdf(*lines: str) -> bytes:
    """A PDF of one page with the lines in its text layer; no lines, no text."""
    content = "BT /F1 12 Tf 14 TL 50 750 Td " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content if lines else ''}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = "%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    out += f"xref\n0 6\n0000000000 65535 f \n{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out.encode("ascii")


def make_docx(*paragraphs: tuple[str, str]) -> bytes:
    document = docx.Document()
    for style, text in paragraphs:
        document.add_paragraph(text, style=style)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def make_mail(body: str, subtype: str = "plain", sender: str = "Ann Lee <ann@example.org>") -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = sender, "desk@example.org"
    message["Subject"] = "Fwd: Bergen widens its harbour"
    message["Date"] = "Fri, 17 May 2024 10:40:00 +0000"
    message["Message-ID"] = "<1@example.org>"
    message.set_content(body, subtype=subtype)
    return message.as_bytes()


def read(suffix: str, data: bytes) -> list[RawDocument]:
    return choose_reader(suffix, data).read(data)


def test_every_format_has_a_reader():
    assert sorted(suffix for reader in find_readers().values() for suffix in reader.SUFFIXES) == [
        ".docx",
        ".eml",
        ".htm",
        ".html",
        ".json",
        ".jsonl",
        ".markdown",
        ".md",
        ".ndjson",
        ".pdf",
        ".text",
        ".txt",
        ".xhtml",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("suffix", "data", "name"),
    [
        (".txt", LEAD.encode(), "text"),
        ("", LEAD.encode(), "text"),
        (".md", LEAD.encode(), "markdown"),
        (".txt", PAGE.encode(), "html"),
        (".txt", PAGE.encode("utf-16"), "html"),
        (".html", b"<p>No head at all</p>", "html"),
        ("", make_pdf(LEAD), "pdf"),
        (".txt", make_pdf(LEAD), "pdf"),
        (".doc", make_docx(("Normal", LEAD)), "docx"),
        (".txt", make_mail(LEAD), "mail"),
        (".txt", b"From: here on the text is plain\n\nand no mail.", "text"),
        (".log", b'{"text": "a"}\n{"text": "b"}\n', "jsonl"),
        (".txt", b"{curly} brackets open this text", "text"),
    ],
)
def test_reader_is_chosen_by_content_before_suffix(suffix, data, name):
    assert choose_reader(suffix, data) is find_readers()[name]


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_text_under_a_binary_suffix_is_a_broken_file(suffix):
    with pytest.raises(UnreadableError, match=f"broken, or no {suffix[1:].upper()} file"):
        choose_reader(suffix, b"just text")


def test_text_is_exactly_the_file():
    assert read(".txt", b"\xef\xbb\xbf A \r\n\r\nB\t\n\n") == [RawDocument(text=" A \n\nB\t\n\n")]


def test_markdown_loses_its_marks_and_keeps_its_metadata():
    source = (
        "---\ntitle: Harbour\nauthor: Ann Lee and Bo Ek\ndate: 2024-05-17\nsource: Bergen Post\n---\n"
        "# Bergen *widens* its harbour\n\nThe [council](https://example.org) **voted**\non Tuesday.\n\n"
        "## A quay\n\n- one\n- two\n"
    )

    assert read(".md", source.encode()) == [
        RawDocument(
            text="Bergen widens its harbour\n\nThe council voted on Tuesday.\n\nA quay\n\n• one\n\n• two",
            title="Bergen widens its harbour",
            published=date(2024, 5, 17),
            publisher="Bergen Post",
            authors=("Ann Lee", "Bo Ek"),
        )
    ]


def test_markdown_with_two_first_level_headings_is_two_articles():
    found = read(".md", b"# Bergen widens its harbour\n\nText one.\n\n# Apples freeze in Hobart\n\nText two.\n")

    assert [(document.title, document.text, document.whole) for document in found] == [
        ("Bergen widens its harbour", "Bergen widens its harbour\n\nText one.", True),
        ("Apples freeze in Hobart", "Apples freeze in Hobart\n\nText two.", True),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_page_gives_its_article_and_metadata(encoding):
    [document] = read(".html", PAGE.encode(encoding))

    assert document == RawDocument(
        text=f"Bergen widens its harbour\n\n{LEAD}\n\n{MORE}\n\n“It’s time,” she said & smiled.",
        title="Bergen widens its harbour",
        published=date(2024, 5, 17),
        publisher="Bergen Post",
        url="https://bergenpost.example/harbour",
        authors=("Ann Lee",),
        whole=True,
    )


def test_page_without_an_article_is_unreadable():
    with pytest.raises(UnreadableError, match="no article in this page"):
        read(".html", b"<html><head><title>Nothing</title></head><body></body></html>")


def test_pdf_gives_its_text_layer():
    [document] = read(".pdf", make_pdf("Bergen widens its harbour", LEAD))

    assert document.text.split("\n") == ["Bergen widens its harbour", LEAD]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (make_pdf(), r"no text in it \(a scan\?\)\. Run it through OCR, or leave it out with --skip\."),
        (b"%PDF-1.4\ngarbage", r"broken PDF\. Save it again, or leave it out with --skip\."),
        (make_pdf(LEAD)[:300], r"broken PDF\.|no text in it"),
    ],
)
def test_pdf_without_text_says_so(data, message):
    with pytest.raises(UnreadableError, match=message):
        read(".pdf", data)


def test_word_document_gives_paragraphs_and_titles():
    data = make_docx(
        ("Title", "Bergen widens its harbour"),
        ("Normal", LEAD),
        ("Normal", " "),
        ("Heading 1", "A quay"),
        ("Normal", MORE),
    )

    assert read(".docx", data) == [
        RawDocument(text=f"Bergen widens its harbour\n\n{LEAD}\n\nA quay\n\n{MORE}", title="Bergen widens its harbour")
    ]


def test_broken_word_document_is_unreadable():
    with pytest.raises(UnreadableError, match="broken, or no DOCX file"):
        choose_reader(".docx", make_docx(("Normal", LEAD))[:500])


@pytest.mark.parametrize(
    ("body", "subtype"),
    [(f"{LEAD}\n\n{MORE}\n", "plain"), (f"<html><body><p>{LEAD}</p><p>{MORE}</p></body></html>", "html")],
)
def test_mail_gives_subject_day_and_sender(body, subtype):
    assert read(".eml", make_mail(body, subtype)) == [
        RawDocument(
            text=f"Bergen widens its harbour\n\n{LEAD}\n\n{MORE}",
            title="Bergen widens its harbour",
            published=date(2024, 5, 17),
            authors=("Ann Lee",),
            whole=True,
        )
    ]


def test_mail_of_a_paper_has_a_publisher_and_no_author():
    [document] = read(".eml", make_mail(LEAD, sender="The Bergen Post <news@example.org>"))

    assert (document.publisher, document.authors) == ("The Bergen Post", ())


@pytest.mark.parametrize(
    "record",
    [
        {"title": "T", "text": "B", "published": "2024-05-17", "publisher": "P", "url": "u", "author": "Ann Lee"},
        {
            "headline": "T",
            "body": "B",
            "publish_date": "May 17, 2024",
            "source": {"name": "P"},
            "link": "u",
            "authors": ["Ann Lee"],
        },
        {
            "Title": "T",
            "Content": "B",
            "publishedAt": "2024-05-17T01:00Z",
            "outlet": "P",
            "URL": "u",
            "byline": "By Ann Lee",
        },
        {
            "title": "T",
            "articleBody": "B",
            "date": 1715942400,
            "publication": "P",
            "url": "u",
            "creator": [{"name": "Ann Lee"}],
        },
        {
            "title": "T",
            "article": "B",
            "pub-date": "Fri, 17 May 2024 08:00:00 GMT",
            "site_name": "P",
            "url": "u",
            "author": "Ann Lee",
        },
    ],
)
def test_record_is_read_under_the_names_in_common_use(record):
    expected = RawDocument(
        text="T\n\nB", title="T", published=date(2024, 5, 17), publisher="P", url="u", authors=("Ann Lee",), whole=True
    )

    assert read(".jsonl", json.dumps(record).encode()) == [expected]


@pytest.mark.parametrize(
    "data",
    [
        b'{"text": "a"}\n\n{"text": "b"}\n{"note": "no text"}\n',
        b'[{"text": "a"}, {"text": "b"}]',
        b'{"articles": [{"text": "a"}, {"text": "b"}]}',
    ],
)
def test_records_come_as_lines_as_list_or_within_an_object(data):
    assert [document.text for document in read(".json", data) if not document.problem] == ["a", "b"]


def test_line_that_is_no_json_is_a_problem_and_the_rest_is_read():
    found = read(".jsonl", b'{"text": "a"}\n{"text": \n{"text": "b"}\n')

    assert [document.text for document in found] == ["a", "b", ""]
    assert found[-1].problem == "line 2 is not JSON. Mend it, or leave it out."


def test_records_without_a_text_are_told():
    found = read(".jsonl", b'{"text": "a"}\n[1]\n\n{"title": "b"}\n')

    assert [document.text for document in found] == ["a", ""]
    assert found[-1].problem == "lines 2, 4 are no article: without a text. Mend them, or leave them out."


@pytest.mark.parametrize("data", [b'{"note": 1}', b"[]", b"plain text"])
def test_file_of_records_without_text_is_unreadable(data):
    with pytest.raises(UnreadableError, match="no record has a text"):
        read(".jsonl", data)
