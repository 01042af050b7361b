"""Events in sentences and short articles, through the shipped pipeline."""

from __future__ import annotations

from datetime import date

import pytest

from kg.extract.events import find_events
from kg.extract.reading import Reading
from kg.model import EventMention, Status
from tests.reading import name_at, read


def who(reading: Reading, event: EventMention) -> list[str]:
    return sorted(f"{argument.role} {name_at(reading, argument.mention)}" for argument in event.arguments)


CASES = [
    ("Tony Blair had Ana Bo arrested.", "Other", ["patient Ana Bo"]),
    ("Ana Bo was found murdered.", "Conflict", ["patient Ana Bo"]),
    ("The law was signed by Kenyan Finance Minister Dr. Otto Kahn on Monday.", "Other", ["agent Otto Kahn"]),
    ("In a study by Acme and Unilever, 30 people were killed by the army of Chad.", "Conflict", ["agent Chad"]),
    ("Chad's membership of the organization was suspended.", "Sanction", ["patient Chad"]),
    (
        "Unilever hosted a workshop on Monday in partnership with the University of Bergen.",
        "Gathering",
        ["host Unilever", "host University of Bergen"],
    ),
    ("Unilever held a forum with the participation of Ana Bo.", "Gathering", ["attendee Ana Bo", "host Unilever"]),
    ("A delegation led by Minister Ana Bo visited Poland.", "Visit", ["agent Ana Bo", "host Poland"]),
    (
        "The Kivu Defence Command said so. Later the command arrested Ana Bo.",
        "Other",
        ["agent Kivu Defence Command", "patient Ana Bo"],
    ),
    ("Acme cut the show, with its star Ana Bo having been arrested.", "Other", ["patient Ana Bo"]),
    ("Judge Otto Kahn gave Ana Bo a prison sentence.", "Other", ["agent Otto Kahn", "patient Ana Bo"]),
    ("Otto Kahn was deposed in a U.S.-backed coup in Peru in 1973.", "Conflict", []),
    ("Poland was visited by Angela Merkel.", "Visit", ["agent Angela Merkel", "host Poland"]),
    ("Angela Merkel, who visited Poland, praised the government.", "Visit", ["agent Angela Merkel", "host Poland"]),
    ("Angela Merkel's visit to Poland began on Monday.", "Visit", ["agent Angela Merkel", "host Poland"]),
    ("Angela Merkel paid a visit to Poland.", "Visit", ["agent Angela Merkel", "host Poland"]),
    ("Angela Merkel and Tony Blair met in Berlin.", "Meeting", ["attendee Angela Merkel", "attendee Tony Blair"]),
    ("Angela Merkel met with Tony Blair.", "Meeting", ["attendee Angela Merkel", "attendee Tony Blair"]),
    (
        "After meeting Tony Blair, Angela Merkel flew home.",
        "Meeting",
        ["attendee Angela Merkel", "attendee Tony Blair"],
    ),
    ("The sanctions imposed by Canada on Belarus hurt.", "Sanction", ["agent Canada", "patient Belarus"]),
    ("Canada imposed a new round of sanctions on Belarus.", "Sanction", ["agent Canada", "patient Belarus"]),
    (
        "Angela Merkel met the visiting Prime Minister Tony Blair.",
        "Meeting",
        ["attendee Angela Merkel", "attendee Tony Blair"],
    ),
    (
        "Angela Merkel met with visiting Prime Minister Tony Blair.",
        "Meeting",
        ["attendee Angela Merkel", "attendee Tony Blair"],
    ),
    (
        "Angela Merkel met with Ambassador of Peru to Chile Otto Kahn.",
        "Meeting",
        ["attendee Angela Merkel", "attendee Otto Kahn"],
    ),
    (
        "Angela Merkel received Ambassador of Peru to Chile Otto Kahn.",
        "Meeting",
        ["attendee Otto Kahn", "host Angela Merkel"],
    ),
    ("Angela Merkel praised visiting Prime Minister Tony Blair.", "Visit", ["agent Tony Blair"]),
    ("Angela Merkel spoke after visiting Poland.", "Visit", ["agent Angela Merkel", "host Poland"]),
    (
        "Angela Merkel met leaders including Tony Blair.",
        "Meeting",
        ["attendee Angela Merkel", "attendee Tony Blair"],
    ),
    ("Peru gained influence as the first country to sign the treaty.", "Agreement", ["signatory Peru"]),
    (
        "Peru signed a memorandum of understanding and cooperation with Chile.",
        "Agreement",
        ["signatory Chile", "signatory Peru"],
    ),
    ("Peru imposed tariffs on Chilean steel.", "Sanction", ["agent Peru", "patient Chile"]),
    ("Peru imposed tariffs on steel.", "Sanction", ["agent Peru"]),
    ("Chile-Peru trade volume hit a record in 2019.", "Other", ["agent Chile", "agent Peru"]),
    ("AMMAN — King Abdullah visited Bergen.", "Visit", ["agent King Abdullah"]),
    (
        "After their meeting in Davos, Angela Merkel and Tony Blair left for Poland.",
        "Meeting",
        ["attendee Angela Merkel", "attendee Tony Blair"],
    ),
    (
        "In her speech, Angela Merkel told Tony Blair that she agreed.",
        "Communication",
        ["recipient Tony Blair", "speaker Angela Merkel"],
    ),
    ("According to analyst Tony Blair, Angela Merkel visited Poland.", "Visit", ["agent Angela Merkel", "host Poland"]),
    ("Russian troops attacked Kyiv.", "Conflict", ["agent Russia", "patient Kyiv"]),
    ("Qatar-backed rebels attacked Bergen.", "Conflict", ["patient Bergen"]),
    ("Angela Merkel was at the forum in Davos.", "Gathering", ["attendee Angela Merkel"]),
    (
        "Angela Merkel received a letter from Tony Blair.",
        "Communication",
        ["agent Tony Blair", "recipient Angela Merkel"],
    ),
    (
        "Tony Blair and then-mayor Otto Kahn were convicted of fraud.",
        "Other",
        ["patient Otto Kahn", "patient Tony Blair"],
    ),
    (
        "The junta was a group of officers led by Tony Blair, who seized power in a coup and later became president.",
        "Appointment",
        ["patient Tony Blair"],
    ),
    (
        '"The road belongs to the people of Malawi. It unites us," said Tony Blair at a ceremony.',
        "Ceremony",
        ["attendee Tony Blair"],
    ),
    (
        "The women's wing of the Labour Party held a press briefing.",
        "Communication",
        ["speaker Labour Party"],
    ),
    (
        "Peru has ties with Chile, a country that has provided military aid to Mali.",
        "Aid",
        ["agent Chile", "recipient Mali"],
    ),
    ("Police raided Tony Blair's house.", "Investigation", ["patient Tony Blair"]),
    ("Tony Blair faces an investigation.", "Investigation", ["patient Tony Blair"]),
    ("A gunman shot Peru's president in Bergen.", "Conflict", []),
    ("Peru accused Chile of bombing a hospital in Bergen.", "Conflict", ["agent Chile"]),
    ("Peru thanked Chile for hosting the summit.", "Gathering", ["host Chile"]),
    (
        "When meeting Otto Kahn on Tuesday, Bergen's Mayor Tony Blair said that the city aims to trade.",
        "Meeting",
        ["attendee Otto Kahn", "attendee Tony Blair"],
    ),
    ("They reported the case of Tony Blair, murdered by his partner.", "Conflict", ["patient Tony Blair"]),
    ("Peru imposed sanctions and an arms embargo on Chile.", "Sanction", ["agent Peru", "patient Chile"]),
    (
        "Peru will assume the rotating presidency of the African Union.",
        "Appointment",
        ["patient Peru", "recipient African Union"],
    ),
    (
        "The report was submitted by Finance Minister Otto Kahn to the House of Representatives.",
        "Communication",
        ["agent Otto Kahn", "recipient House of Representatives"],
    ),
]


MISPARSED = {
    "Angela Merkel received Ambassador of Peru to Chile Otto Kahn.": "the parser ties the name to the verb",
    "Peru gained influence as the first country to sign the treaty.": "the parser ties the infinitive to the verb",
    "The junta was a group of officers led by Tony Blair, who seized power in a coup and later became president.": (
        "the parser ties the clause to 'officers'"
    ),
    "They reported the case of Tony Blair, murdered by his partner.": "the parser reads a clause beside",
}
"""Sentences that the shipped pipeline parses wrongly; another model may read them."""


@pytest.mark.parametrize(
    ("text", "type_name", "expected"),
    [
        pytest.param(
            *case,
            id=case[0],
            marks=[pytest.mark.xfail(strict=True, reason=MISPARSED[case[0]])] if case[0] in MISPARSED else [],
        )
        for case in CASES
    ],
)
def test_arguments_are_found_whatever_the_surface(text: str, type_name: str, expected: list[str]):
    reading = read(text)

    assert [who(reading, event) for event in find_events(reading) if event.type == type_name] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel said that the weather was nice.",
        "The trade war hurts farmers.",
        "Cooperation between France and Germany is close.",
        "The meeting lasted two hours.",
        "Tourists visit the old town.",
    ],
)
def test_nothing_is_told(text: str):
    assert find_events(read(text)) == ()


def test_light_verb_and_noun_are_one_event():
    reading = read("Angela Merkel held talks with Tony Blair in Berlin.")

    assert [(event.type, event.rule) for event in find_events(reading)] == [("Meeting", "events/meeting/noun")]


def test_event_has_place_time_and_evidence():
    text = "Nobody knew it. Angela Merkel met Tony Blair in Berlin on May 3, 2006. It rained."

    reading = read(text, published=date(2006, 5, 10))
    (event,) = find_events(reading)

    assert [name_at(reading, place) for place in event.places] == ["Berlin"]
    assert event.time is not None
    assert (event.time.earliest, event.time.latest) == (date(2006, 5, 3), date(2006, 5, 3))
    assert text[slice(*event.evidence)] == "Angela Merkel met Tony Blair in Berlin on May 3, 2006."
    assert text[slice(*event.trigger)] == "met"


def test_event_without_a_time_has_none():
    (event,) = find_events(read("Angela Merkel met Tony Blair.", published=date(2006, 5, 10)))

    assert event.time is None


PLACES = [
    ("Angela Merkel was taken to a prison called Tower Hill.", ["Tower Hill"]),
    ("The army attacked Bergen.", ["Bergen"]),
    ("Angela Merkel met Tony Blair at a hotel in Bergen.", ["Bergen"]),
    ("Supporters demonstrated in front of the headquarters in Bergen.", ["Bergen"]),
    ("The ferry sank off the coast of Mali on Monday.", ["Mali"]),
    ("Police in Bergen arrested Tony Blair.", ["Bergen"]),
    ("Angela Merkel met Tony Blair during a trip to Bergen.", ["Bergen", "Bergen"]),
    ("It was in Bergen that Angela Merkel met Tony Blair.", ["Bergen"]),
    ("In Mali, roads built by the army of Chad have become popular.", ["Mali"]),
    ("Angela Merkel invested a million euros to build a plant in Bergen.", ["Bergen"]),
    ("Tony Blair met officials from the bank.", []),
    ("Angela Merkel praised the museum in Bergen and met Tony Blair.", []),
]


@pytest.mark.parametrize(("text", "expected"), PLACES, ids=[case[0] for case in PLACES])
def test_place_is_read_from_what_the_clause_says(text: str, expected: list[str]):
    reading = read(text)

    places = [name_at(reading, place) for event in find_events(reading) for place in event.places]

    assert places == expected


TYPES = [
    ("A judge sent Tony Blair to prison.", ["Other"]),
    ("Two people were killed when a bus plunged into a ravine near Bergen.", ["Other"]),
    ("Two people were killed in a bombing in Bergen.", ["Conflict"]),
    ("Tony Blair passed away in Bergen.", ["Other"]),
    ("Tony Blair passed the salt.", []),
    ("Tony Blair passed the exam.", ["Other"]),
    ("The Treaty of Bergen entered into force in 1997.", ["Agreement"]),
    ("During the visit, Angela Merkel praised the museum.", []),
    ("Angela Merkel invested a million euros to build a plant in Bergen.", ["Investment"]),
    ("Trade between Peru and Chile reached $9 billion.", ["Other"]),
    ("Trade reached $9 billion.", []),
    ("Angela Merkel signed a law on pensions.", ["Other"]),
    ("Tony Blair donated a million pounds.", ["Aid"]),
    ("Tony Blair issued a statement.", ["Communication"]),
    ("Tony Blair issued a sigh.", []),
    ("Police seized 20 kilograms of cocaine in Bergen.", ["Other"]),
    ("The bank seized the chance in Bergen.", []),
    ("The army launched an operation in Mali.", ["Conflict"]),
    ("The death of Tony Blair was announced.", ["Other"]),
    ("The judge found Tony Blair guilty.", ["Other"]),
    ("The judge found Tony Blair amusing.", []),
    ("Peru declared a state of emergency.", ["Other"]),
    ("Peru declared its support.", []),
    ("Peru solved it through talks with Chile.", []),
    ("Tony Blair has taken part in ceremonies.", []),
    ("Peru opposes sanctions against Chile.", []),
    ("Peru announced new sanctions against Chile.", ["Sanction"]),
    ("Unilever will add $40 million in new investments.", ["Investment"]),
    ("Tony Blair won a third term.", ["Appointment"]),
    ("Tony Blair has been missing since May.", ["Other"]),
    ("Tony Blair was released on bail.", ["Other"]),
    ("Tony Blair was released from his contract.", []),
    ("Peru declared Bergen a green city.", ["Other"]),
    ("A boy was injured in a fall at the zoo in Bergen.", ["Other"]),
    ("A boy was injured in an attack in Bergen.", ["Conflict"]),
    ("The bees attacked Tony Blair.", []),
    ("The Bergen community policing forum warned of robberies.", []),
    ("The company will open a branch in Bergen.", ["Launch"]),
    ("Peru, Chile and Mali collapsed.", []),
    ("The Bergen Bridge collapsed in May.", ["Other"]),
    ("Tony Blair builds on the project in Bergen.", []),
    ("The Canadian Conference of Catholic Bishops said that it had collected money.", []),
    ("Gold is smuggled to Chile.", []),
    ("The exit of former minister Tony Blair shook the market.", ["Appointment"]),
    ("The museum in Bergen will reopen in May.", ["Launch"]),
    ("The death of the party in Mali was announced.", []),
    ("The company established itself in Bergen.", []),
    ("The Bergen Company established itself as a leader.", []),
    ("Tony Blair enjoyed an electoral landslide in Bergen.", []),
    ("Under the Bergen Convention, fishing is forbidden in Mali.", []),
    ("Tony Blair was placed on leave.", ["Sanction"]),
    ("Tony Blair placed the book on the table.", []),
    ("Tony Blair was present at the ceremony.", ["Ceremony"]),
    ("Tony Blair organized a panel discussion.", ["Gathering"]),
    ("Tony Blair liked the discussion.", []),
    ("Tony Blair visits Poland every year.", []),
    ("Tony Blair often visited Poland.", []),
    ("Tony Blair visited Poland last year.", ["Visit"]),
    ("Tony Blair likes to perform in Bergen.", []),
    ("The boat sank off Mali.", ["Other"]),
    ("Jakarta is sinking.", []),
    ("He tells the stories of Tony Blair, who opens a window.", []),
    ("Angela Merkel became president in 2019.", ["Appointment"]),
    ("Angela Merkel became a friend.", []),
    ("The army killed 20 people on 3 May 2019.", ["Conflict"]),
    ("The army killed 20 people.", ["Conflict"]),
    ("Knives kill many people.", []),
    ("Police arrest suspects every day.", []),
    ("Angela Merkel met with villagers.", ["Meeting"]),
    ("Angela Merkel met with problems.", []),
    ("Angela Merkel went to the room to charge her phone.", []),
    ("Ghana occupies the eleventh place in Africa.", []),
    ("Ireland hosted guests to perform Umrah.", []),
    ("Angela Merkel joined Tony Blair in performing the opening ceremony in Bergen.", []),
    ("Angela Merkel used to travel to Poland as a child.", []),
    ("When a bank in Mali gives money to Peru, it is called a loan.", []),
    ("Angela Merkel attacked the policy of Poland.", []),
    ("Angela Merkel lost the election in Poland.", ["Appointment"]),
    ("Poland stands for building bridges.", []),
    ("Norwegian engineers delivered the idea to Bergen.", []),
    ("The news left two men speechless in Bergen.", []),
    ("Angela Merkel's appointments caused a row.", []),
    ("Angela Merkel's appointment caused a row.", ["Appointment"]),
    ("Angela Merkel and her counterpart met.", ["Meeting"]),
    ("Angela Merkel and her needs met.", []),
]


@pytest.mark.parametrize(("text", "expected"), TYPES, ids=[case[0] for case in TYPES])
def test_words_around_say_which_event_it_is(text: str, expected: list[str]):
    assert sorted({event.type for event in find_events(read(text, published=date(2019, 5, 10)))}) == expected


def statuses(text: str) -> list[Status]:
    return [event.status for event in find_events(read(text))]


def test_a_killing_of_which_somebody_is_accused_has_happened():
    reading = read("A man accused of killing Ana Bo fled.")
    killings = [(event.status, who(reading, event)) for event in find_events(reading)]

    assert killings == [(Status.HAPPENED, ["patient Ana Bo"])]
    assert statuses("A man accused of trying to kill Ana Bo fled.") == [Status.HYPOTHETICAL]


def test_what_an_occasion_fails_to_do_does_not_deny_it():
    assert statuses("The Bergen Summit did not reach a deal.") == [Status.HAPPENED]
    assert statuses("The Bergen Summit did not take place.") == [Status.DENIED]


def test_what_a_verb_denies_it_denies_of_each_noun_of_its_list():
    assert statuses("Peru did not introduce a curfew or sanctions on Chile.") == [Status.DENIED]
    assert statuses("Peru never ordered a curfew, an attack on Chile or a ban.") == [Status.DENIED]
    assert statuses("Peru did not declare a strike but a war on Chile.") == [Status.HAPPENED]


@pytest.mark.parametrize(
    ("text", "status"),
    [("Ana Bo allegedly killed Karl Dorn.", Status.HYPOTHETICAL), ("Karl Dorn was allegedly killed.", Status.HAPPENED)],
)
def test_whom_one_only_alleges_to_have_done_it_makes_it_hypothetical(text: str, status: Status):
    events = find_events(read(text))

    assert [(event.type, event.status) for event in events] == [("Conflict", status)]


@pytest.mark.parametrize(("noun", "count"), [("the forum", 1), ("a forum in Lima", 2)])
def test_occasion_that_is_only_referred_to_is_told_once(noun: str, count: int):
    text = f"Ana Bo attended the Oslo Trade Forum. A number of ministers attended {noun}."

    assert len([event for event in find_events(read(text)) if event.type == "Gathering"]) == count


def test_a_war_that_a_body_is_formed_to_fight_is_on():
    assert statuses("The army was formed to fight the war against Chile.") == [Status.HAPPENED]
    assert statuses("The army was formed to fight a war against Chile.") == [Status.PLANNED]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The 1979 coup changed the town.", [1979]),
        ("The riots of 1979 changed the town.", []),
        ("The war of 1979 changed the town.", [1979]),
        ("A coup would change the town.", []),
        ("The coup changed the town.", []),
    ],
)
def test_the_year_beside_a_definite_noun_says_which_event_is_meant(text, years):
    found = [event.time.earliest.year for event in find_events(read(text)) if event.time is not None]

    assert found == years


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        ("Dorn spoke of the 2031 general elections.", None, []),
        ("Dorn spoke of the 2031 general elections. The town burned in 2033.", None, [Status.HAPPENED]),
        ("Dorn spoke of the 2031 general elections.", date(2032, 5, 10), [Status.HAPPENED]),
        ("Dorn spoke of the 2031 general elections.", date(2030, 5, 10), [Status.PLANNED]),
    ],
)
def test_what_a_year_alone_dates_is_known_to_have_been_only_from_a_later_one(text, published, told):
    events = find_events(read(text, published=published))

    assert [event.status for event in events if event.type == "Appointment"] == told


def test_what_could_be_felt_took_place():
    (event,) = find_events(read("The tremor could be felt in Lima."))

    assert event.status is Status.HAPPENED
