"""Relations in sentences, through the shipped pipeline."""

from __future__ import annotations

import pytest

from kg.extract.relations import find_relations
from kg.model import Status
from tests.reading import name_at, read


def stated(text: str) -> set[tuple[str, str, str]]:
    reading = read(text)
    return {
        (name_at(reading, relation.subject), relation.predicate, name_at(reading, relation.object))
        for relation in find_relations(reading)
        if relation.status.asserted
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met in Lima, the capital of Peru.", ("Lima", "capitalOf", "Peru")),
        ("Nokia is a company based in Finland.", ("Nokia", "headquarteredIn", "Finland")),
        ("Mongolia, which borders Russia, is cold.", ("Mongolia", "borders", "Russia")),
        ("YouTube, which is owned by Google, grew.", ("Google", "owns", "YouTube")),
        ("Croatia and Slovenia are members of NATO.", ("Slovenia", "memberOf", "NATO")),
        ("Many NATO members, including Spain and Latvia, agreed.", ("Latvia", "memberOf", "NATO")),
        ("He joined 27 EU countries: Spain, Malta and Latvia.", ("Malta", "memberOf", "EU")),
        ("The Egyptian port city of Suez was shelled.", ("Suez", "locatedIn", "Egypt")),
        ("They toured the Kenyan towns of Eldoret and Kitale.", ("Kitale", "locatedIn", "Kenya")),
        ("He moved to Tampa, Florida, in May.", ("Tampa", "locatedIn", "Florida")),
        ("Anna Miller left early. She is the daughter of Paul Brown.", ("Anna Miller", "familyOf", "Paul Brown")),
        ("The towns of Lodi, Pavia and Cremona in Lombardy slept.", ("Lodi", "locatedIn", "Lombardy")),
        ("He runs Siemens, a pipe maker headquartered in Munich.", ("Siemens", "headquarteredIn", "Munich")),
        ("Osram operates as a subsidiary of Siemens.", ("Osram", "subsidiaryOf", "Siemens")),
        (
            "Anna Miller earned a degree in law at Harvard University.",
            ("Anna Miller", "affiliatedWith", "Harvard University"),
        ),
        ("They live in Goma, in eastern Congo.", ("Goma", "locatedIn", "Congo")),
        ("Trucks left Ruse and Varna in northern Bulgaria.", ("Ruse", "locatedIn", "Bulgaria")),
        ("Floods hit India's northeastern state of Assam.", ("Assam", "locatedIn", "India")),
        ("Amnesty International's Maria Lopez agreed.", ("Maria Lopez", "affiliatedWith", "Amnesty International")),
        ("A graduate of Cairo University, Li Na moved to Lima.", ("Li Na", "affiliatedWith", "Cairo University")),
        ("Anna Miller is a chemist, the daughter of Tony Blair.", ("Anna Miller", "familyOf", "Tony Blair")),
        ("Cities in Kenya such as Nairobi and Kisumu grew.", ("Kisumu", "locatedIn", "Kenya")),
        ("The Indian states of Assam and Bihar agreed.", ("Bihar", "locatedIn", "India")),
        ("Brazilian part-time beekeeper Anna Miller agreed.", ("Anna Miller", "nationality", "Brazil")),
        ("The Sechura Desert of Peru is dry.", ("Sechura Desert", "locatedIn", "Peru")),
        ("Iran's state news agency IRNA agreed.", ("IRNA", "locatedIn", "Iran")),
        ("Siemens headquarters in Munich closed.", ("Siemens", "headquarteredIn", "Munich")),
        ("The Financial Times' Anna Miller agreed.", ("Anna Miller", "affiliatedWith", "Financial Times")),
        ("Anna Miller, Amnesty International", ("Anna Miller", "affiliatedWith", "Amnesty International")),
        ("Tony Blair of the opposition Labour Party left.", ("Tony Blair", "affiliatedWith", "Labour Party")),
        ("Li Na and Tony Blair of the Labour Party left.", ("Li Na", "affiliatedWith", "Labour Party")),
        ("Boris Johnson's Conservative Party lost.", ("Boris Johnson", "affiliatedWith", "Conservative Party")),
        ("Cairo University, Giza, reopened.", ("Cairo University", "locatedIn", "Giza")),
        ("It rained in Western Australia, including Perth.", ("Perth", "locatedIn", "Western Australia")),
        ("Brazil's Federal University of Bahia closed.", ("Federal University of Bahia", "locatedIn", "Brazil")),
        (
            "The Institute of Lakes at Harvard University closed.",
            ("Institute of Lakes", "partOf", "Harvard University"),
        ),
        ("They met in Lima (Peru).", ("Lima", "locatedIn", "Peru")),
        ("Ships left Peru's largest port, Callao, on Monday.", ("Callao", "locatedIn", "Peru")),
        ("It stands at Tegal Airport (地港) in Java.", ("Tegal Airport", "locatedIn", "Java")),
        ("It is in the Havana municipality of Regla.", ("Regla", "locatedIn", "Havana")),
        ("Ruse and Varna, cities in Bulgaria, agreed.", ("Ruse", "locatedIn", "Bulgaria")),
        ("Chilean singers Anna Miller and Li Na agreed.", ("Li Na", "nationality", "Chile")),
        ("She lived in Bo, in the village of Kako.", ("Bo", "locatedIn", "Kako")),
        ("Siemens and its Osram unit agreed.", ("Osram", "subsidiaryOf", "Siemens")),
        ("Li Na, head of the Lake Department, Delta Group, agreed.", ("Lake Department", "partOf", "Delta Group")),
        ("Two EU members, for example, Spain and Malta, agreed.", ("Malta", "memberOf", "EU")),
    ],
)
def test_relation_is_found_whatever_the_surface(text: str, expected: tuple[str, str, str]):
    assert expected in stated(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The Chilean writer Isabel Allende and Tony Blair met.", ("Tony Blair", "nationality", "Chile")),
        ("They flew from Lima to Peru.", ("Lima", "capitalOf", "Peru")),
        ("Berlin, Paris and Madrid agreed.", ("Berlin", "locatedIn", "Paris")),
        ("Officials of Jilin, Heilongjiang and Liaoning met.", ("Jilin", "locatedIn", "Heilongjiang")),
        ("In the capital of Kenya, Tony Blair met Li Na.", ("Tony Blair", "affiliatedWith", "Kenya")),
        ("The Kenyan president flew to Suez.", ("Suez", "locatedIn", "Kenya")),
        ("Russian troops killed Anna Miller.", ("Anna Miller", "nationality", "Russia")),
        ("According to Anna Miller, Siemens grew.", ("Anna Miller", "affiliatedWith", "Siemens")),
        ("Harvard University, Boston and Lima agreed.", ("Harvard University", "locatedIn", "Boston")),
        ("Iran's deal with Siemens failed.", ("Siemens", "nationality", "Iran")),
        ("He is a correspondent for Spanish-language channel TV9 Mundo.", ("TV9 Mundo", "nationality", "Spain")),
        (
            "There is also Rosa Diaz, Tony Blair’s mother, who is abroad; Sharon Luque, Ines and Pablo’s sister; "
            "and Samuel Gomez, the father of Otto Enrique Gomez.",
            ("Samuel Gomez", "familyOf", "Tony Blair"),
        ),
        ("Nokia is based in Oulu, Finland.", ("Nokia", "headquarteredIn", "Finland")),
        ("Korea, China, Hong Kong and Japan agreed.", ("Korea", "locatedIn", "China")),
        ("The UNHCR in Egypt agreed.", ("UNHCR", "locatedIn", "Egypt")),
        ("Kenya beat Peru in Lima.", ("Peru", "locatedIn", "Lima")),
        ("Kenyan boxer Li Na beat Peru's Anna Miller and Tony Blair.", ("Anna Miller", "nationality", "Kenya")),
        ("The Chilean OPEC Think Tank agreed.", ("OPEC", "nationality", "Chile")),
        ("It flew to British Columbia.", ("British Columbia", "partOf", "United Kingdom")),
        ("The Board of Trustees of the Kenyan Orchestra left.", ("Board of Trustees", "partOf", "Kenya")),
        ("With Anna Miller, Chilean Premier Li Na left.", ("Anna Miller", "nationality", "Chile")),
        ("Nokia met Siemens and its Osram unit.", ("Osram", "subsidiaryOf", "Nokia")),
        ("They use Google-owned YouTube, the local version of Siemens.", ("Google", "owns", "Siemens")),
        ("Siemens at Expo said Nokia left.", ("Siemens", "partOf", "Nokia")),
        ("Delta Bank, a unit of Siemens, agreed.", ("Delta Bank", "partOf", "Siemens")),
        ("The Alba Regiment, a unit of the Kenyan Army, left.", ("Alba Regiment", "subsidiaryOf", "Kenyan Army")),
        ("He drove from Vienna and Warsaw in Poland.", ("Vienna", "locatedIn", "Poland")),
        ("Osram, a unit of Siemens, Nokia Bank and Delta Bank agreed.", ("Osram", "subsidiaryOf", "Nokia Bank")),
        ("They met the U.S.-Kenya Business Council.", ("U.S.-Kenya Business Council", "partOf", "United States")),
    ],
)
def test_neighbours_are_not_related(text: str, wrong: tuple[str, str, str]):
    assert wrong not in stated(text)


def test_denied_relation_is_reported_as_denied():
    reading = read("Serbia is not a member of NATO.")

    relations = [relation for relation in find_relations(reading) if relation.predicate == "memberOf"]

    assert {relation.status for relation in relations} == {Status.DENIED}


def test_evidence_is_the_sentence():
    reading = read("Nairobi is the capital of Kenya.\n\nThe teacher smiled at the children.")

    evidence = {relation.evidence for relation in find_relations(reading)}

    assert {reading.article.text[slice(*span)] for span in evidence} == {"Nairobi is the capital of Kenya."}
