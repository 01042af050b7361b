from datetime import date

import pytest

from kg.documents.days import day_of_value, read_day
from kg.documents.imprint import find_authors, find_day, find_publisher
from kg.documents.lines import Unit, find_units


def units_of(*lines: str) -> list[Unit]:
    return find_units("\n\n".join(lines))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Masuda Khatun", ("Masuda Khatun",)),
        ("By Xia Wenxin, Yang Sheng and Yang Ruoyu", ("Xia Wenxin", "Yang Sheng", "Yang Ruoyu")),
        ("BY ANNA VAN DER BERG | Reuters", ("Anna Van Der Berg",)),
        ("Written by Dr. Jean-Luc O’Hara in Oslo", ("Jean-Luc O’Hara",)),
        ("By Global Times", ()),
        ("By Staff Reporter", ()),
        ("By the end of the year the quay will be wide", ()),
        ("By Monday Bergen had voted.", ()),
    ],
)
def test_byline_names_people_only(line, names):
    assert find_authors(units_of(line)) == names


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Published: May 17, 2024 10:40 PM", date(2024, 5, 17)),
        ("17th of May 2024", date(2024, 5, 17)),
        ("Sept. 3, 2023", date(2023, 9, 3)),
        ("17/05/2024", date(2024, 5, 17)),
        ("05/17/2024", date(2024, 5, 17)),
        ("05/06/2024", None),
        ("20240517", date(2024, 5, 17)),
        ("February 30, 2024", None),
        ("Room 12, 2024", None),
    ],
)
def test_day_is_read_only_where_it_is_clear(text, day):
    assert read_day(text) == day


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-05-17T22:40:00+02:00", date(2024, 5, 17)),
        ("Fri, 17 May 2024 10:40:00 +0000", date(2024, 5, 17)),
        (1715942400, date(2024, 5, 17)),
        ("1715942400000", date(2024, 5, 17)),
        (None, None),
        ("yesterday", None),
        (True, None),
    ],
)
def test_day_of_metadata_is_read_in_any_usual_form(value, day):
    assert day_of_value(value) == day


LEAD = "The council of Bergen voted on Friday to widen the old harbour."
EVENT = "Kari Nes opens the old harbour fair in Bergen on May 17, 2024."


@pytest.mark.parametrize(
    ("lines", "body", "expected"),
    [
        (["Bergen widens its harbour", "May 17, 2024", LEAD], [LEAD], (date(2024, 5, 17), "printed line")),
        ([f"BERGEN, May 17, 2024 (NTB) - {LEAD}"], None, (date(2024, 5, 17), "dateline")),
        ([f"BERGEN (May 17, 2024) — {LEAD}"], None, (date(2024, 5, 17), "dateline")),
        ([f"Bergen and Oslo, Norway , May 17 2024 (NTB) - {LEAD}"], None, (date(2024, 5, 17), "dateline")),
        ([EVENT, LEAD], [LEAD], (date(2024, 5, 17), "inferred from weekday and date")),
        ([EVENT, LEAD.replace("Friday", "Thursday")], [LEAD.replace("Friday", "Thursday")], (None, "")),
        ([EVENT, LEAD.replace("voted", "will vote")], [LEAD.replace("voted", "will vote")], (None, "")),
        ([EVENT, LEAD.replace("on", "last")], [LEAD.replace("on", "last")], (None, "")),
        ([EVENT, LEAD, "In 2025 came the quay."], [LEAD], (None, "")),
        ([LEAD], [LEAD], (None, "")),
        ([LEAD, *["The quay is wide."] * 9, "Friday, June 4, 2021."], None, (None, "")),
    ],
)
def test_day_of_publication_rests_on_what_is_printed(lines, body, expected):
    units = units_of(*lines)
    paragraphs = [unit for unit in units if body is None or unit.text in body]

    assert find_day(units, paragraphs) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://paper.example/2024/05/17/harbour", date(2024, 5, 17)),
        ("https://paper.example/news/2024/5/7/harbour", date(2024, 5, 7)),
        ("https://paper.example/2024-05-17/harbour", date(2024, 5, 17)),
        ("https://paper.example/story/20241799", None),
        ("https://paper.example/stories/202405170304.html", date(2024, 5, 17)),
        ("https://paper.example/view?id=20240517000767", date(2024, 5, 17)),
        ("https://paper.example/17/05/2024/harbour", date(2024, 5, 17)),
        ("https://paper.example/05/06/2024/harbour", None),
        ("https://paper.example/2024/harbour", None),
    ],
)
def test_web_address_gives_the_day_if_it_holds_one(url, expected):
    assert find_day([], [], url=url)[0] == expected


@pytest.mark.parametrize(
    ("lines", "options", "publisher"),
    [
        (["Source: Bergen Post", LEAD], {}, "Bergen Post"),
        (["Harbours need room: Bergen Post editorial", LEAD], {}, "Bergen Post"),
        (["Kari Nes. [Photo provided to Bergen Daily]", LEAD], {}, "Bergen Daily"),
        (["Nes told the Bergen Post so.", "Lee told the Bergen Post the same."], {}, "Bergen Post"),
        (["Nes told the Bergen Post so.", "The quay. Photo: Ann Lee/BP"], {}, "Bergen Post"),
        (["Nes told the Bergen Post so.", LEAD], {}, ""),
        (["Nes told the Bergen Post so.", "Lee told the Oslo Times the same."] * 2, {}, ""),
        (["Nes told reporters so.", "Lee told the Prime Minister the same."], {}, ""),
        (["The quay. Photo: Ann Lee/BP"], {"around": "Nes told the Bergen Post so."}, "Bergen Post"),
        (["The quay. Photo: Ann Lee/BP"], {"around": "Nes told the Oslo Times so."}, ""),
        ([LEAD], {"url": "https://www.paper.example/harbour"}, "paper.example"),
        (["Nes told The Bergen Post so."], {"url": "https://www.bergenpost.example/harbour"}, "Bergen Post"),
    ],
)
def test_publisher_is_named_by_source_line_or_by_itself(lines, options, publisher):
    units = units_of(*lines)

    assert find_publisher("\n\n".join(lines), units, **options) == publisher
