"""Roles, relations, observations and conflicts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kg.assemble.index import same_number
from kg.model import Status
from tests.assemble.world import Told, facts_of

NAMES = {
    "Ana": "person/ana", "Bo": "person/bo", "Norland": "place/norland", "Sudland": "place/sudland",
    "Acme": "organization/acme", "Beta": "organization/beta",
}  # fmt: skip
TEXT = "Ana and Bo of Acme and Beta in Norland and Sudland ; 240.1 billion dollars , 13 years , 14 years"


def told(key: str = "a") -> Told:
    return Told(key, TEXT, NAMES)


def titles(*articles: Told) -> list[tuple[str, str, str]]:
    return [(role.person, role.title, role.organization) for role in facts_of(*articles).roles]


def test_a_bare_title_joins_the_fuller_one():
    article = told().role("Ana", "Minister of Trade", "Norland").role("Ana", "Minister")

    assert titles(article) == [("person/ana", "Minister of Trade", "place/norland")]


@pytest.mark.parametrize("other", ["vice president", "deputy president", "former president", "first president"])
def test_another_rank_is_another_role(other: str):
    article = told().role("Ana", "president", "Norland").role("Ana", other, "Norland")

    assert len(titles(article)) == 2


def test_the_same_title_in_two_bodies_is_two_roles():
    article = told().role("Ana", "director", "Acme").role("Ana", "director", "Beta")

    assert len(titles(article)) == 2


def test_two_people_never_share_a_role():
    article = told().role("Ana", "director", "Acme").role("Bo", "director", "Acme")

    assert len(titles(article)) == 2


def test_a_former_role_implies_an_affiliation_as_well():
    facts = facts_of(told().role("Ana", "director", "Acme", ended=True))

    assert facts.roles[0].ended
    assert [relation.predicate for relation in facts.relations] == ["affiliatedWith"]


def test_a_role_in_an_organization_implies_an_affiliation_and_one_for_a_country_does_not():
    facts = facts_of(told().role("Ana", "director", "Acme").role("Bo", "president", "Norland"))

    assert [(r.subject, r.predicate, r.object) for r in facts.relations] == [
        ("person/ana", "affiliatedWith", "organization/acme")
    ]
    assert facts.relations[0].reports[0].rules == ("roles/implies-affiliation",)


def test_a_symmetric_relation_is_one_whichever_way_it_is_told():
    facts = facts_of(
        told("a").relation("Norland", "borders", "Sudland"), told("b").relation("Sudland", "borders", "Norland")
    )

    assert [(r.subject, r.predicate, r.object, len(r.reports)) for r in facts.relations] == [
        ("place/norland", "borders", "place/sudland", 2)
    ]


def test_a_relation_between_kinds_that_it_does_not_take_is_left_out():
    facts = facts_of(told().relation("Ana", "capitalOf", "Norland"))

    assert facts.relations == ()


def test_what_is_said_and_what_is_denied_are_two_reports_of_one_relation():
    article = told().relation("Acme", "owns", "Beta").relation("Acme", "owns", "Beta", status=Status.DENIED)

    (relation,) = facts_of(article).relations

    assert sorted(report.status for report in relation.reports) == [Status.DENIED, Status.HAPPENED]


def test_articles_that_give_different_figures_are_in_conflict():
    left = told("a").figure("13 years", "13", "years", "largest partner", ("Norland",))
    right = told("b").figure("14 years", "14", "years", "largest partner", ("Norland",))

    facts = facts_of(left, right)

    assert len(facts.observations) == 1
    assert [conflict.comment for conflict in facts.conflicts] == ["13 years | 14 years"]


def test_one_article_with_two_figures_gives_two_observations_without_conflict():
    article = told().figure("13 years", "13", "years", "term", ("Norland",))
    article.figure("14 years", "14", "years", "term", ("Norland",))

    facts = facts_of(article)

    assert len(facts.observations) == 2
    assert facts.conflicts == ()


def test_figures_of_different_periods_are_different_observations():
    left = told("a").figure("13 years", "13", "years", "term", ("Norland",), "2023-01-01/2023-12-31")
    right = told("b").figure("14 years", "14", "years", "term", ("Norland",), "2024-01-01/2024-12-31")

    facts = facts_of(left, right)

    assert len(facts.observations) == 2
    assert facts.conflicts == ()


def test_a_figure_keeps_its_words():
    facts = facts_of(told().figure("240.1 billion dollars", "240100000000", "USD", "trade", ("Norland", "Sudland")))

    (report,) = facts.observations[0].reports
    assert (report.verbatim, report.value, report.unit) == ("240.1 billion dollars", Decimal("240100000000"), "USD")
    assert facts.observations[0].about == ("place/norland", "place/sudland")


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("240100000000", "240000000000", True),
        ("240100000000", "250000000000", False),
        ("13", "14", False),
        ("10", "13", False),
        ("5000", "5040", True),
        ("5000", "5200", False),
        ("200000000000", "240100000000", False),
        ("5000", "5600", False),
        ("-4", "4", False),
        ("26.3", "26.3", True),
        ("26.3", "26", True),
        ("27.3", "26", False),
    ],
)
def test_figures_agree_up_to_rounding(left: str, right: str, same: bool):
    assert same_number(Decimal(left), Decimal(right)) is same
    assert same_number(Decimal(right), Decimal(left)) is same


def test_plain_counts_at_no_known_time_do_not_contradict_each_other():
    names = {"Ana": "person/ana"}
    left = Told("a", "Ana named four principles .", names).figure("four", "4", "principles", "principles", ("Ana",))
    right = Told("b", "Ana named five principles .", names).figure("five", "5", "principles", "principles", ("Ana",))
    third = Told("c", "Ana named five principles .", names).figure("five", "5", "principles", "principles", ("Ana",))

    facts = facts_of(left, right, third)

    assert facts.conflicts == ()
    assert [[(r.article, str(r.value)) for r in o.reports] for o in facts.observations] in (
        [[("article/a", "4")], [("article/b", "5"), ("article/c", "5")]],
        [[("article/b", "5"), ("article/c", "5")], [("article/a", "4")]],
    )


def test_who_belongs_to_a_part_belongs_to_the_whole_that_the_sentence_names():
    one = told("a").role("Ana", "fellow", "Acme").relation("Acme", "partOf", "Beta")
    elsewhere = facts_of(told("a").role("Ana", "fellow", "Acme"), told("b").relation("Acme", "partOf", "Beta"))

    def affiliations(facts):
        return [r.object for r in facts.relations if r.predicate == "affiliatedWith"]

    assert affiliations(facts_of(one)) == ["organization/acme", "organization/beta"]
    assert affiliations(elsewhere) == ["organization/acme"]
