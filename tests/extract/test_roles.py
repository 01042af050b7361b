from dataclasses import replace

import pytest

from kg.extract.anaphora import resolve_anaphora
from kg.extract.reading import Reading
from kg.extract.roles import find_roles
from kg.gazetteers import country_of_demonym
from kg.gazetteers.words import is_role_noun
from kg.model import Kind, Mention
from tests.reading import name_at
from tests.reading import read as parsed
from tests.stored import read

PEOPLE = ("Amina Odhiambo", "Luis Quispe", "Ola Berg", "John Mwangi", "Anna Kowalska", "Piotr Nowak", "Maria Silva")
NAMES = {
    **dict.fromkeys((*PEOPLE, "Li Na", "Rosa Flores", "Haji Omar"), Kind.PERSON),
    **dict.fromkeys(("Kenya", "Peru", "Lima", "Oslo"), Kind.PLACE),
    **dict.fromkeys(("Kenyan", "Peruvian", "Norwegian"), Kind.NATIONALITY),
    "Institute of Marine Studies": Kind.ORGANIZATION,
    "Warsaw Zoo": Kind.ORGANIZATION,
    "Banco Azul": Kind.ORGANIZATION,
    "Warsaw University": Kind.ORGANIZATION,
    "Nairobi Museum": Kind.ORGANIZATION,
    "Arctic Forum": Kind.EVENT,
}


def reading_of(text: str):
    """The stored parse of a text with the names above that are in it."""
    bare = read("names.tsv", text)
    mentions = []
    for name, kind in NAMES.items():
        start = text.find(name)
        while start >= 0:
            end = start + len(name)
            if kind is not Kind.PLACE or text[end : end + 1] != "n":
                country = country_of_demonym(name) if kind is Kind.NATIONALITY else None
                fine = "country" if name in ("Kenya", "Peru") else ""
                shown = country.name if country else name
                mentions.append(Mention(start=start, end=end, text=name, kind=kind, name=shown, fine=fine))
            start = text.find(name, end)
    return bare.with_mentions(tuple(mentions))


ROLES = [
    (
        "Kenyan Foreign Minister Amina Odhiambo met Peruvian President Luis Quispe in Lima.",
        [("Amina Odhiambo", "Foreign Minister", "Kenyan"), ("Luis Quispe", "President", "Peruvian")],
    ),
    (
        "Norwegian Minister of Fisheries and Coastal Affairs and chairman of the Arctic Forum Ola Berg visited Peru.",
        [
            ("Ola Berg", "Minister of Fisheries and Coastal Affairs", "Norwegian"),
            ("Ola Berg", "chairman", "Arctic Forum"),
        ],
    ),
    ("Ambassador of Kenya to Peru John Mwangi spoke on Monday.", [("John Mwangi", "Ambassador to Peru", "Kenya")]),
    (
        "Anna Kowalska, a senior research fellow at the Institute of Marine Studies, told reporters that ice melts.",
        [("Anna Kowalska", "senior research fellow", "Institute of Marine Studies")],
    ),
    (
        "Piotr Nowak, 45, deputy director of the Warsaw Zoo, fed the bears.",
        [("Piotr Nowak", "deputy director", "Warsaw Zoo")],
    ),
    (
        "Maria Silva, former chief executive of Banco Azul, joined the board.",
        [("Maria Silva", "chief executive", "Banco Azul")],
    ),
    # The title belongs to the name that follows it, not to the one before the comma.
    (
        "After the talks with Luis Quispe, President Amina Odhiambo flew home.",
        [("Amina Odhiambo", "President", None)],
    ),
    ("After meeting Luis Quispe, the president of Kenya left.", []),
    ("Anna Kowalska is a professor at Warsaw University.", [("Anna Kowalska", "professor", "Warsaw University")]),
    ("Anna Kowalska is not a professor at Warsaw University.", []),
    ("Ola Berg was elected president of the Arctic Forum.", [("Ola Berg", "president", "Arctic Forum")]),
    ("Ola Berg could become president of the Arctic Forum.", []),
    ("John Mwangi, who heads the Nairobi Museum, opened the show.", [("John Mwangi", "head", "Nairobi Museum")]),
    ("The presidents Amina Odhiambo and Luis Quispe shook hands.", []),
    ("Ministry spokesperson Li Na said exports rose.", [("Li Na", "Ministry spokesperson", None)]),
    ("They watched the trial of President Luis Quispe.", [("Luis Quispe", "President", None)]),
    (
        "Maria Silva, the chief operating officer of Banco Azul, resigned.",
        [("Maria Silva", "chief operating officer", "Banco Azul")],
    ),
    (
        "They spoke for Piotr Nowak, who is the director of the Warsaw Zoo.",
        [("Piotr Nowak", "director", "Warsaw Zoo")],
    ),
    (
        "Kenya's recently elected president, Amina Odhiambo, was praised.",
        [("Amina Odhiambo", "president", "Kenya")],
    ),
    ("The Peruvian ambassador, Rosa Flores, thanked the hosts.", [("Rosa Flores", "ambassador", "Peruvian")]),
]


@pytest.mark.parametrize(("text", "expected"), ROLES, ids=[case[0][:40] for case in ROLES])
def test_roles_are_read_with_title_and_body(text: str, expected: list[tuple[str, str, str | None]]):
    found = find_roles(reading_of(text))

    assert [
        (text[slice(*role.person)], role.title, text[slice(*role.organization)] if role.organization else None)
        for role in found
    ] == expected


def test_a_former_role_has_ended():
    (role,) = find_roles(reading_of("Maria Silva, former chief executive of Banco Azul, joined the board."))

    assert role.ended


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Spokeswomen", True),
        ("frontman", True),
        ("economist", True),
        ("Herman", False),
        ("woman", False),
        ("table", False),
    ],
)
def test_role_nouns_are_told_from_names_that_end_alike(word: str, expected: bool):
    assert is_role_noun(word) is expected


ANAPHORA = [
    ("Anna Kowalska said she would visit Peru.", [("she", ["Anna Kowalska"])]),
    ("Luis Quispe thanked his hosts.", [("his", ["Luis Quispe"])]),
    ("Luis Quispe admired him.", []),
    ("Peru raised its tariffs.", [("its", ["Peru"])]),
    ("It is clear that Peru raised tariffs.", []),
    (
        "Ambassador of Kenya to Peru John Mwangi spoke on Monday. The ambassador praised the harvest.",
        [("The ambassador", ["John Mwangi"])],
    ),
    (
        "Kenya and Peru signed a pact. The two countries will trade more fish.",
        [("The two countries", ["Kenya", "Peru"])],
    ),
    (
        "Amina Odhiambo and Luis Quispe met on Monday. They discussed fish.",
        [("They", ["Amina Odhiambo", "Luis Quispe"])],
    ),
    ("A resident called Anna Kowalska. Another resident said he heard a noise.", []),
    ("The Arctic Forum opened in Oslo. The forum ends on Friday.", [("The forum", ["Arctic Forum"])]),
    ("His Majesty Sultan Haji Omar greeted Luis Quispe.", []),
    ("Amina Odhiambo spoke first. Luis Quispe disagreed. She left early.", [("She", ["Amina Odhiambo"])]),
]


def test_whoever_acts_is_not_acted_upon_by_a_second_verb_either():
    text = "Maria Silva fell ill. Anna Kowalska and Rosa Flores packed the bags and carried her home."

    found = [mention for mention in parsed(text).mentions if mention.anaphoric]

    assert [(mention.text, [text[slice(*span)] for span in mention.refers_to]) for mention in found] == [
        ("her", ["Maria Silva"])
    ]


@pytest.mark.parametrize(("text", "expected"), ANAPHORA, ids=[case[0][:40] for case in ANAPHORA])
def test_pronouns_and_descriptions_stand_for_names_or_for_nothing(text: str, expected: list[tuple[str, list[str]]]):
    found = resolve_anaphora(reading_of(text))

    assert [(mention.text, [text[slice(*span)] for span in mention.refers_to]) for mention in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr. Lopez is chairman and chief executive of Siemens.",
            {("Lopez", "chairman", "Siemens"), ("Lopez", "chief executive", "Siemens")},
        ),
        ("Anna Miller joined Siemens as chief engineer.", {("Anna Miller", "chief engineer", "Siemens")}),
        ("The Red Cross is headed by Anna Miller.", {("Anna Miller", "head", "Red Cross")}),
        ("The Red Cross was founded by Henri Dunant.", {("Henri Dunant", "founder", "Red Cross")}),
        ("The law established the Red Cross.", set()),
        (
            "NASA engineers Anna Miller and Tony Blair agreed.",
            {("Anna Miller", "engineer", "NASA"), ("Tony Blair", "engineer", "NASA")},
        ),
        (
            "Senior officials of the Red Cross, including Anna Miller and Tony Blair, agreed.",
            {("Anna Miller", "Senior official", "Red Cross"), ("Tony Blair", "Senior official", "Red Cross")},
        ),
        (
            "Anna Miller and Tony Blair, both engineers at Siemens, agreed.",
            {("Anna Miller", "engineer", "Siemens"), ("Tony Blair", "engineer", "Siemens")},
        ),
        ("Bank of Thailand governor Anna Miller agreed.", {("Anna Miller", "governor", "Bank of Thailand")}),
        (
            "Amnesty International (AI) director Anna Miller agreed.",
            {("Anna Miller", "director", "Amnesty International")},
        ),
        ("Labour Party leader Senator Anna Miller agreed.", {("Anna Miller", "leader", "Labour Party")}),
        (
            "Anna Miller is a chemist who was president of Siemens.",
            {("Anna Miller", "president", "Siemens")},
        ),
        ("Iran's minister of health Anna Miller agreed.", {("Anna Miller", "minister of health", "Iran")}),
        ("Brazilian chef Anna Miller agreed.", set()),
        ("Brazilian President Anna Miller agreed.", {("Anna Miller", "President", "Brazil")}),
        ("Anna Miller, OBE, chair of Siemens, agreed.", {("Anna Miller", "chair", "Siemens")}),
        ("Siemens Regional Chief Anna Miller agreed on Monday.", {("Anna Miller", "Regional Chief", "Siemens")}),
        (
            "The rector of Harvard University, Mrs Anna Miller, agreed.",
            {("Anna Miller", "rector", "Harvard University")},
        ),
        (
            "The founder of Siemens, political activist Anna Miller, was arrested.",
            {("Anna Miller", "founder", "Siemens")},
        ),
        ("Anna Miller spent ten years as president of Siemens.", {("Anna Miller", "president", "Siemens")}),
        ("This came after Chairman of Siemens, Anna Miller won.", {("Anna Miller", "Chairman", "Siemens")}),
        (
            "Judges Anna Miller and Tony Blair of the Supreme Court agreed.",
            {("Anna Miller", "Judge", "Supreme Court"), ("Tony Blair", "Judge", "Supreme Court")},
        ),
        ("His lawyers Anna Miller and Tony Blair agreed.", set()),
        ("Anna Miller, CFO at Siemens, agreed.", {("Anna Miller", "CFO", "Siemens")}),
        ("Anna Miller, OC of Siemens, agreed.", {("Anna Miller", "OC", "Siemens")}),
        (
            "Tony Blair is Siemens's president and CEO.",
            {("Tony Blair", "president", "Siemens"), ("Tony Blair", "CEO", "Siemens")},
        ),
        (
            "Anna Miller is a chemist, founder and director of Siemens, and a professor at Harvard University.",
            {
                ("Anna Miller", "founder", "Siemens"),
                ("Anna Miller", "director", "Siemens"),
                ("Anna Miller", "professor", "Harvard University"),
            },
        ),
        (
            "Anna Miller, journalist, founder and former director of Amnesty International, agreed.",
            {("Anna Miller", "founder", "Amnesty International"), ("Anna Miller", "director", "Amnesty International")},
        ),
        ("Anna Miller, a chemist and niece of President Tony Blair, agreed.", set()),
        ("Anna Miller, the king's prime minister at Siemens, agreed.", {("Anna Miller", "prime minister", "Siemens")}),
        ("Anna Miller, director of Lima-based Siemens, agreed.", {("Anna Miller", "director", "Siemens")}),
        ("Anna Miller, a Lima-based analyst at Siemens, agreed.", {("Anna Miller", "analyst", "Siemens")}),
        (
            "The head of Peru diplomacy for Asia, Anna Miller, agreed.",
            {("Anna Miller", "head of Peru diplomacy", "Peru")},
        ),
        (
            "Siemens is led by chief executive Anna Miller.",
            {("Anna Miller", "chief executive", "Siemens"), ("Anna Miller", "leader", "Siemens")},
        ),
        ("The Senate is headed by President Anna Miller.", {("Anna Miller", "head", "Senate")}),
        ("Anna Miller formed Delta Motors in 1999.", {("Anna Miller", "founder", "Delta Motors")}),
        ("Anna Miller may form Delta Motors.", set()),
        ("Anna Miller created the Ministry of Health.", set()),
        ("As director of Siemens, Anna Miller opened a park.", {("Anna Miller", "director", "Siemens")}),
        ("As the director of Siemens spoke, Anna Miller left.", set()),
        (
            "Anna Miller, Vice Minister of Trade, Chairman of the Board, Siemens, Director, Delta Motors, agreed.",
            {("Anna Miller", "Chairman", "Siemens"), ("Anna Miller", "Director", "Delta Motors")},
        ),
        ("The Mayor of San Francisco London Miller agreed.", {("London Miller", "Mayor", "San Francisco")}),
        ("Siemens VP for Trade Anna Miller agreed.", {("Anna Miller", "VP for Trade", "Siemens")}),
        ("Anna Miller is a diplomat who served as head of Siemens.", {("Anna Miller", "head", "Siemens")}),
        ("Anna Miller (1950-2020), chair of Siemens, agreed.", {("Anna Miller", "chair", "Siemens")}),
        ("Siemens agreed with Anna Miller (director, Delta Motors).", {("Anna Miller", "director", "Delta Motors")}),
        (
            "Rector of Harvard University (HU), Anna Miller, agreed.",
            {("Anna Miller", "Rector", "Harvard University")},
        ),
        (
            "The Red Cross (RC) chief executive Dr Anna Miller agreed.",
            {("Anna Miller", "chief executive", "Red Cross")},
        ),
        (
            "The UN Special Rapporteur on lakes, Anna Miller, agreed.",
            {("Anna Miller", "Special Rapporteur on lakes", "UN")},
        ),
        (
            "The talks were attended by the director of Siemens, Anna Miller and a number of envoys.",
            {("Anna Miller", "director", "Siemens")},
        ),
        ("The talks were attended by the director of Siemens, Anna Miller and Tony Blair.", set()),
        (
            "Peruvian Special Envoy to Chad Ambassador Anna Miller agreed.",
            {("Anna Miller", "Special Envoy to Chad", "Peru"), ("Anna Miller", "Ambassador", "Peru")},
        ),
        ("Prof Anna Miller of Harvard University agreed.", {("Anna Miller", "Prof", "Harvard University")}),
        ("Chancellor Anna Miller of Norway agreed.", {("Anna Miller", "Chancellor", "Norway")}),
        ("Chef Anna Miller of Norway agreed.", set()),
        ("Anna Miller heads the Red Cross's sales unit.", {("Anna Miller", "head of sales unit", "Red Cross")}),
        ("Anna Miller, who runs Siemens, agreed.", {("Anna Miller", "head", "Siemens")}),
        ("Anna Miller ran past Siemens.", set()),
        (
            "They agreed during Anna Miller's term as mayor of Lima.",
            {("Anna Miller", "mayor", "Lima")},
        ),
        ("Anna Miller took over as head of Siemens.", {("Anna Miller", "head", "Siemens")}),
        ("Anna Miller took the money as head of Siemens.", set()),
        (
            "The Minister of Fish, Mrs Anna Miller, the Chairman of Siemens, Mr Tony Blair, were present at the event.",
            {("Tony Blair", "Chairman", "Siemens")},
        ),
        (
            "Anna Miller, who leads Siemens, and Tony Blair, who chairs Amnesty International, met.",
            {("Anna Miller", "leader", "Siemens"), ("Tony Blair", "chair", "Amnesty International")},
        ),
        (
            "Anna Miller, a professor at Harvard University and former adviser to President Tony Blair, agreed.",
            {("Anna Miller", "professor", "Harvard University")},
        ),
        (
            "Anna Miller, a Brazilian lawmaker from the Labour Party, agreed.",
            {("Anna Miller", "lawmaker", "Labour Party")},
        ),
        ("Siemens appointed Anna Miller as director.", {("Anna Miller", "director", "Siemens")}),
        ("Anna Miller was sacked as director of Siemens.", {("Anna Miller", "director", "Siemens")}),
        (
            "Anna Miller, chairman of Siemens, Nokia Bank and Delta Bank, left.",
            {("Anna Miller", "chairman", body) for body in ("Siemens", "Nokia Bank", "Delta Bank")},
        ),
        ("Anna Miller, chairman of Siemens, and Nokia Bank agreed.", {("Anna Miller", "chairman", "Siemens")}),
        (
            "Nokia Bank and Delta Bank were founded by Anna Miller.",
            {("Anna Miller", "founder", body) for body in ("Nokia Bank", "Delta Bank")},
        ),
    ],
)
def test_offices_held_together_by_several_or_stated_by_verbs(text: str, expected: set[tuple[str, str, str]]):
    reading = parsed(text)

    found = {
        (name_at(reading, role.person), role.title, name_at(reading, role.organization))
        for role in find_roles(reading)
        if role.organization is not None
    }

    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Miller, a lawyer for Tony Blair, agreed.", {("Anna Miller", "lawyer")}),
        ("Anna Miller, a nephew of Tony Blair, agreed.", set()),
        ("An aide to former Prime Minister Tony Blair agreed.", {("Tony Blair", "Prime Minister")}),
        (
            "The play has the actors Anna Miller and Dr. Tony Blair.",
            {("Anna Miller", "actor"), ("Tony Blair", "actor")},
        ),
        ("Minister of State Tony Blair agreed.", {("Tony Blair", "Minister of State")}),
    ],
)
def test_who_works_for_somebody_holds_another_office(text: str, expected: set[tuple[str, str]]):
    reading = parsed(text)

    assert {(name_at(reading, role.person), role.title) for role in find_roles(reading)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Anna Miller was a judge in Peru for twelve years.",
        "Anna Miller was sacked as director of Siemens.",
        "Anna Miller was ousted from her post as director of Siemens.",
    ],
)
def test_who_is_sacked_or_was_something_for_a_time_holds_the_office_no_more(text: str):
    (role,) = find_roles(parsed(text))

    assert role.ended


def test_note_on_the_author_is_about_the_only_name_in_the_byline():
    text = "By Anna Miller\n\nPeru is dry.\n\nThe author is a lawyer at Siemens."
    byline = replace(parsed(text).article, authors=("Anna Miller",))
    shared = replace(byline, authors=("Anna Miller", "Tony Blair"))

    def found(article):
        reading = Reading(article, parsed(text).doc, parsed(text).mentions)
        return {(name_at(reading, role.person), role.title) for role in find_roles(reading)}

    assert found(byline) == {("Anna Miller", "lawyer")}
    assert found(shared) == set()
