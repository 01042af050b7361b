"""What the words around a name, or the text as a whole, say of its kind and its bounds."""

import pytest

from kg.extract.mentions import find_mentions
from kg.model import Kind
from tests.extract.test_mentions import found, names, read

P, B, L, E, W = Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.EVENT, Kind.WORK

KINDS = [
    ("the organisation Odhi was closed", ("Odhi", "PERSON"), B),
    ("the farmer Odhi was tired", ("Odhi", "PERSON"), P),
    ("the president of Bonaye resigned", ("Bonaye", "LOC"), B),
    ("the mayor of Bonaye resigned", ("Bonaye", "LOC"), L),
    ("the president of Peru resigned", ("Peru", "LOC"), L),
    ("Mid Lako coach Ana Bo said", ("Mid Lako", "LOC"), B),
    ("Mid Lako residents said", ("Mid Lako", "LOC"), L),
    ("secretary of the Lake Farmers Forum", ("Lake Farmers Forum", "EVENT"), B),
    ("speaker at the Lake Farmers Forum", ("Lake Farmers Forum", "EVENT"), E),
    ("said Ozan Bremi, LWU vice-president.", ("Ozan Bremi", "ORG"), P),
    ("said Bremi Steel, a maker of pipes.", ("Bremi Steel", "ORG"), B),
    ("tropical storm Bora made landfall", ("Bora", "LOC"), E),
    ("the town Bora made way", ("Bora", "LOC"), L),
    ("the Lake Women's Premiership began", ("Lake Women's Premiership", "WORK"), E),
    ("the Lake Women's Songbook began", ("Lake Women's Songbook", "WORK"), W),
    ("HMS Odhi sailed", ("HMS Odhi", "LOC"), W),
    ("the Odhi Center for Elderly People", ("Odhi Center for Elderly People", "FAC"), B),
    ("then the Ana Mora Scholarship opened", ("Ana Mora Scholarship", "PERSON"), B),
]


@pytest.mark.parametrize(("text", "entity", "kind"), KINDS, ids=[case[0] for case in KINDS])
def test_the_words_around_a_name_tell_its_kind(text: str, entity: tuple[str, str], kind: Kind):
    assert [(name, of) for name, of, _ in found(read(text, entity)) if name == entity[0]] == [(entity[0], kind)]


def test_the_odd_name_in_a_list_is_what_the_others_are():
    councils = read("councils of Oma, Bana and Deri Hano", ("Oma", "LOC"), ("Bana", "LOC"), ("Deri Hano", "PERSON"))
    guests = read("Oma, Bana and Deri Hano came", ("Oma", "LOC"), ("Bana", "LOC"), ("Deri Hano", "PERSON"))
    apposed = read("trips to Oma and Bana, Deri Hano said", ("Oma", "LOC"), ("Bana", "LOC"), ("Deri Hano", "PERSON"))

    assert [kind for _, kind, _ in found(councils)] == [L, L, L]
    assert [kind for _, kind, _ in found(guests)] == [L, L, P]
    assert [kind for _, kind, _ in found(apposed)] == [L, L, P]


def test_the_initials_of_a_title_name_nobody():
    bracketed = "Ana Bo, the Harbour Chief Executive (HCE), said. The HCE left."
    told = "Deputy Harbour Commissioner Ana Bo came. The DHC said."
    body = "The Deep Harbour Club opened. Deputy Harbour Commissioner Ana Bo came. The DHC said."

    assert names(bracketed, ("Ana Bo", "PERSON"), ("HCE", "ORG")) == {"Ana Bo"}
    assert "DHC" not in names(told, ("DHC", "ORG"))
    assert "DHC" in names(body, ("Deep Harbour Club", "ORG"), ("DHC", "ORG"))


def test_a_word_that_only_opens_a_sentence_is_no_name_if_the_text_has_it_in_lower_case():
    assert names("Riverside folk left. The riverside towns are wet.", ("Riverside", "LOC")) == set()
    assert names("Riverside folk left. We saw Riverside; the riverside is wet.", ("Riverside", "LOC")) == {"Riverside"}


def test_the_noun_before_a_list_tells_what_is_in_it():
    teams = read("the teams from Oma Kuaka and Bana Hauo met", ("Oma Kuaka", "LOC"), ("Bana Hauo", "LOC"))
    canals = read("canals, particularly Klon Oma and Klon Bana", ("Klon Oma", "PERSON"), ("Klon Bana", "PERSON"))
    people = read("songs, particularly of Klon Oma and Klon Bana", ("Klon Oma", "PERSON"), ("Klon Bana", "PERSON"))

    assert [kind for _, kind, _ in found(teams)] == [B, B]
    assert [kind for _, kind, _ in found(canals)] == [L, L]
    assert [kind for _, kind, _ in found(people)] == [P, P]


def test_initials_in_brackets_are_a_bodys():
    body = read("The Odhi Samaj Dal (OSD) left.", ("Odhi Samaj Dal", "PERSON"))
    person = read("Bo Odhi Mora (MP) left.", ("Bo Odhi Mora", "PERSON"))

    assert found(body)[0][1] is B
    assert found(person)[0][1] is P


BOUNDS = [
    ("Mora is Odhi’s voice", ("Mora is Odhi", "PERSON"), "Mora"),
    ("the late 'Bo' Mora left", ("Bo' Mora", "PERSON"), "'Bo' Mora"),
    ("the Hill Trade Fair in Nairobi", ("Hill Trade Fair in Nairobi", "EVENT"), "Hill Trade Fair"),
    ("the Hill War in Nairobi", ("Hill War in Nairobi", "EVENT"), "Hill War"),
    ("a bank in the East Asia Country", ("East Asia Country", "LOC"), "East Asia"),
    ("they saw the Eastern Cape’s Odhi Festival and left", ("Eastern Cape’s Odhi Festival", "EVENT"), "Odhi Festival"),
]


@pytest.mark.parametrize(("text", "entity", "expected"), BOUNDS, ids=[case[0] for case in BOUNDS])
def test_a_name_ends_where_another_clause_or_place_begins(text: str, entity: tuple[str, str], expected: str):
    assert expected in names(text, entity)
    assert entity[0] not in names(text, entity)


WHOLE = [
    ("the Bora airport closed", ("Bora", "LOC"), "Bora airport"),
    ("a Bora airport closed", ("Bora", "LOC"), "Bora"),
    ("head of the Local Projects Department at Odhi", ("Local", "ORG"), "Local Projects Department"),
    ("pupils of St Bora's, a school", ("St Bora", "ORG"), "St Bora's"),
    ("the profit was Odhi's, as Odhi said", ("Odhi", "ORG"), "Odhi"),
    ("CEO Sultan A. Mora signed it", ("Sultan A. Mora", "PERSON"), "Sultan A. Mora"),
    ("the dry Central Region is large", ("Region", "LOC"), "Central Region"),
    ("the Nairobi floods were bad", ("Nairobi", "LOC"), "Nairobi floods"),
    ("seven Nairobi floods were bad", ("Nairobi", "LOC"), "Nairobi"),
    ("Nairobi police said", ("Nairobi", "LOC"), "Nairobi police"),
    ("the Nairobi police station", ("Nairobi", "LOC"), "Nairobi"),
]


@pytest.mark.parametrize(("text", "entity", "expected"), WHOLE, ids=[case[0] for case in WHOLE])
def test_a_name_is_whole(text: str, entity: tuple[str, str], expected: str):
    assert names(text, entity) == {expected}


def test_an_event_and_where_it_is_held_are_two_names():
    assert names("the Hill Trade Fair in Nairobi", ("Hill Trade Fair in Nairobi", "EVENT")) == {
        "Hill Trade Fair",
        "Nairobi",
    }


def test_a_player_is_named_without_the_team():
    text = "The Hill Ferns won. Hill Fern Ana Bo sang. Hill Farm Ana Bo sang."
    reading = read(text, ("Hill Ferns", "ORG"), ("Hill Fern Ana Bo", "PERSON"))

    assert ("Ana Bo", P, "") in found(reading)


OFFICES = [
    ("The Prosecutor’s Office said", {"Prosecutor’s Office"}),
    ("the Kenyan Prime Minister's Office said", {"Kenyan Prime Minister's Office"}),
    ("Mora’s Office said", set()),
    ("the Nairobi prefectural police said", {"Nairobi prefectural police"}),
    ("the village police said", set()),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_of_titles_and_police_of_places_are_bodies(text: str, expected: set[str]):
    assert {mention.text for mention in find_mentions(read(text)) if mention.kind is B} == expected


def test_a_body_for_a_person_is_no_person():
    reading = read("There are 27 Odhi Clinics, named for Dr. Odhi.", ("Odhi", "PERSON"))

    assert ("Odhi Clinics", B, "") in [(name, kind, "") for name, kind, _ in found(reading)]


def test_a_share_behind_a_country_is_no_part_of_a_name():
    text = "it was Peru 23 percent and France 24 percent, as France 24 reported"

    assert [mention.text for mention in find_mentions(read(text, ("France 24", "ORG")))] == [
        "Peru",
        "France",
        "France 24",
    ]


def test_an_article_of_another_language_is_no_place():
    assert names("he came to La Bora with her", ("La", "LOC")) == set()


def test_an_election_in_a_title_is_none():
    assert names(
        "The Chief Election Commissioner Ana Bo said that nobody would come to vote.", ("Ana Bo", "PERSON")
    ) == {"Ana Bo"}
