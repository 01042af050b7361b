import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.documents.raw import UnreadableError, decode

TEXT = "Kari Nes, Bergen’s mayor, said: “We’re ready” – for 40 million kroner…\nThe café at the quay stays open.\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        codecs.BOM_UTF8 + TEXT.encode("utf-8"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        TEXT.encode("cp1252"),
        TEXT.encode("gb18030"),
        TEXT.replace("\n", "\r\n").encode("utf-8"),
        TEXT.replace("\n", "\r").encode("cp1252"),
    ],
    ids=[
        "utf-8",
        "mark",
        "utf-16 le mark",
        "utf-16 be mark",
        "utf-16 le",
        "utf-16 be",
        "utf-32",
        "cp1252",
        "gb18030",
        "crlf",
        "cr",
    ],
)
def test_text_is_the_same_in_every_encoding(data):
    assert decode(data) == TEXT


def test_text_of_a_mac_keeps_its_quotes():
    text = "Nes said: “We’re ready” – and so they were."

    assert decode(text.encode("mac_roman")) == text


def test_chinese_text_is_decoded_for_the_language_to_be_told():
    text = "市议会星期二投票决定扩建旧港口，第一批船只将于春季停靠。"

    assert decode(text.encode("gb18030")) == text


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 4, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200), b"\x01\x02\x03\x04" * 20]
)
def test_binary_data_is_no_text(data):
    with pytest.raises(UnreadableError, match="no text but binary data"):
        decode(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_said_to_be_none(data):
    try:
        text = decode(data)
    except UnreadableError:
        return

    assert "\r" not in text


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_valid_utf8_is_never_guessed_at(text):
    assert decode(text.encode("utf-8")) == text.removeprefix("\ufeff")
