from datetime import date
from decimal import Decimal

import pytest

from kg.extract.quantities import find_quantities
from kg.model import Kind, QuantityMention, Status
from tests.stored import read, read_parses

FRIDAY = date(2024, 5, 17)


def found(text: str, **kinds: Kind) -> list[QuantityMention]:
    return list(find_quantities(read("figures.tsv", text, FRIDAY, **kinds)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bilateral trade between Kenya and Ghana reached $4.2 billion in 2023.",
            [("$4.2 billion", 4200000000, "USD", "bilateral trade", "")],
        ),
        (
            "Exports fell by 4 percent to $3 billion last year.",
            [("4 percent", -4, "percent", "decrease of exports", ""), ("$3 billion", 3000000000, "USD", "exports", "")],
        ),
        (
            "About 92 percent of trade settlements are now conducted in rubles.",
            [("92 percent", 92, "percent", "share of trade settlements conducted in rubles", "about")],
        ),
        (
            "The blast killed 12 people and injured 30 in Lima on Monday.",
            [("12", 12, "people", "people killed by blast", ""), ("30", 30, "people", "people injured", "")],
        ),
        (
            "The ministry sanctioned 20 companies based in Chile.",
            [("20", 20, "companies", "companies based in Chile", "")],
        ),
        (
            "This year marks the 75th anniversary of diplomatic ties.",
            [("75th anniversary", 75, "years", "anniversary of diplomatic ties", "")],
        ),
        ("Brazil is the fourth largest city.", [("fourth largest", 4, "rank", "rank as largest city", "")]),
        ("It grew for 13 consecutive years.", [("13 consecutive years", 13, "years", "time growing", "")]),
        ("Prices were 5 percent lower than last year.", [("5 percent", -5, "percent", "decrease of prices", "")]),
        ("Workers earn 4 percent less than others.", [("4 percent", 4, "percent", "earnings", "")]),
        ("Women make up 42 percent of the staff.", [("42 percent", 42, "percent", "women as share of staff", "")]),
        (
            "Orla Corp was fined a record 1.3 billion yuan for tax evasion.",
            [("1.3 billion yuan", 1300000000, "CNY", "fine for tax evasion", "")],
        ),
        ("The death toll rose to 35.", [("35", 35, "people", "death toll", "")]),
        ("At least three people were arrested.", [("three", 3, "people", "people arrested", "at least")]),
        ("The company holds a 20 percent stake in Volta.", [("20 percent", 20, "percent", "stake in Volta", "")]),
        (
            "Minister Ana Diaz began a two-day visit to Kenya.",
            [("two-day", 2, "days", "duration of visit", "")],
        ),
        (
            "Trade covers 40 percent of output and a quarter of jobs in Ghana.",
            [
                ("40 percent", 40, "percent", "share of output covered", ""),
                ("a quarter", 25, "percent", "share of jobs", ""),
            ],
        ),
        (
            "The union won 2 million euros in damages from Volta.",
            [("2 million euros", 2000000, "EUR", "damages", "")],
        ),
        (
            "Police seized drugs worth 7 billion yen ($50 million) in Lima.",
            [
                ("7 billion yen", 7000000000, "JPY", "value of drugs", ""),
                ("$50 million", 50000000, "USD", "value of drugs", ""),
            ],
        ),
        ("The shop was closed for 100 days.", [("100 days", 100, "days", "time closed", "")]),
        ("The lake covers 200 hectares.", [("200 hectares", 200, "hectares", "area of lake", "")]),
        (
            "The fund spent about 61 million Hong Kong dollars ($7.8 million) on it.",
            [
                ("61 million Hong Kong dollars", 61000000, "HKD", "spending", "about"),
                ("$7.8 million", 7800000, "USD", "spending", "about"),
            ],
        ),
        ("Obi said 54 percent saw no progress.", [("54 percent", 54, "percent", "share that saw no progress", "")]),
        ("Volta gave 300 dollars to the club.", [("300 dollars", 300, "USD", "amount given to club", "")]),
    ],
)
def test_a_figure_has_value_unit_property_and_qualifier(
    text: str, expected: list[tuple[str, int, str, str, str]]
) -> None:
    figures = found(text)

    assert [(text[q.start : q.end], q.value, q.unit, q.property, q.qualifier) for q in figures] == [
        (verbatim, Decimal(value), unit, name, qualifier) for verbatim, value, unit, name, qualifier in expected
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The two leaders met on Friday.",
        "The 45-year-old man won 3-1 at 10:30.",
        "One of the ministers left.",
        "They have met every two years.",
        "According to two sources familiar with the matter, no deal was reached.",
        "The runner clocked one minute and 56.7 seconds in Lima.",
        "The president said on Sunday that the mayor died in 2019.",
    ],
)
def test_references_ages_scores_times_and_dates_are_no_figures(text: str) -> None:
    assert found(text) == []


def test_a_figure_is_about_the_names_in_what_it_measures():
    text = "Bilateral trade between Kenya and Ghana reached $4.2 billion in 2023."

    (figure,) = found(text, Kenya=Kind.PLACE, Ghana=Kind.PLACE)

    assert [text[start:end] for start, end in figure.about] == ["Kenya", "Ghana"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The three makers were Volta (760 tons), Orla (320 tons) and Kita (50 tons).",
            [(760, "quantity", ["Volta"]), (320, "quantity", ["Orla"]), (50, "quantity", ["Kita"])],
        ),
        ("Aid workers in Kenya, where 6 million people need food, asked for help.", [(6000000, "people", ["Kenya"])]),
        ("Peru-Chile border trade reached $3 billion.", [(3 * 10**9, "Peru-Chile border trade", ["Peru", "Chile"])]),
        ("Ana Diaz, 34, said she would go on.", [(34, "age", ["Ana Diaz"])]),
        ("The prize went to 66-year-old nurse Ana Diaz.", [(66, "age", ["Ana Diaz"])]),
    ],
)
def test_a_figure_is_about_whoever_it_stands_with(text: str, expected: list[tuple[int, str, list[str]]]) -> None:
    people = {"Ana Diaz": Kind.PERSON} if "Ana Diaz" in text else {}
    names = [name for name in ("Volta", "Orla", "Kita", "Kenya", "Peru", "Chile") if name in text]

    figures = found(text, **people, **dict.fromkeys(names, Kind.PLACE))

    assert [(q.value, q.property, [text[a:b] for a, b in q.about]) for q in figures] == expected


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("The Lima Metro opened in May. The metro carries 30000 passengers.", ["Lima Metro"]),
        ("Volta opened a plant. The company hired 300 workers.", ["Volta"]),
        ("A nurse opened a shop. The company hired 300 workers.", []),
    ],
)
def test_a_described_thing_is_the_one_named_so_before(text: str, about: list[str]) -> None:
    names = {name: Kind.ORGANIZATION for name in ("Lima Metro", "Volta") if name in text}

    (figure,) = found(text, **names)

    assert [text[a:b] for a, b in figure.about] == about


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("A Kenyan nurse paid 300 dollars.", {"Kenyan": Kind.NATIONALITY}),
        ("Obi said 54 percent saw no progress.", {"Obi": Kind.PERSON}),
    ],
)
def test_a_figure_is_not_about_where_a_person_comes_from_nor_who_tells_it(text: str, kinds: dict[str, Kind]) -> None:
    (figure,) = found(text, **kinds)

    assert figure.about == ()


@pytest.mark.parametrize(
    ("text", "about"),
    [
        (
            "In addition to Lagos, the Harbour Fund runs clinics in more than 30 towns, including Accra, Lome and "
            "Cotonou.",
            ["Fund"],
        ),
        ("The survey lists only nine ports from the whole continent: Durban, Mombasa, Dakar and Lagos.", []),
        (
            "Norway came first in the ranking, which covers 41 states, while states such as Germany, Austria and "
            "Belgium stayed in the lower half.",
            ["Norway"],
        ),
        (
            "Norway reported a confidence rate of 93 percent, while countries like Germany and Austria stayed below.",
            ["Norway"],
        ),
    ],
)
def test_a_figure_is_not_about_examples_nor_what_is_set_against_it(text: str, about: list[str]) -> None:
    names = ("Accra", "Lome", "Cotonou", "Durban", "Mombasa", "Dakar", "Lagos", "Germany", "Austria", "Belgium")
    kinds = {name: Kind.PLACE for name in (*names, "Norway") if name in text}
    if "Fund" in text:
        kinds["Fund"] = Kind.ORGANIZATION
    (quantity,) = found(text, **kinds)
    assert [text[start:end] for start, end in quantity.about] == about


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Rain of 50-70 mm is expected in Quito on Monday.", [(50, "mm", "at least"), (70, "mm", "at most")]),
        (
            "Between 20% and 30% of farmers in Kenya lost their harvest.",
            [(20, "percent", "at least"), (30, "percent", "at most")],
        ),
        (
            "Peru's unemployment rate stood between 20 and 30 percent.",
            [(20, "percent", "at least"), (30, "percent", "at most")],
        ),
        ("Most rents in Lima range from 300 to 500 dollars.", [(300, "USD", "at least"), (500, "USD", "at most")]),
        ("Inflation in Peru fell from 9 percent to 5 percent.", [(9, "percent", ""), (5, "percent", "")]),
        (
            "Rents in Togo rose 6.2 percent – 17.8 percent higher than a year earlier.",
            [(Decimal("6.2"), "percent", ""), (Decimal("17.8"), "percent", "")],
        ),
    ],
)
def test_the_ends_of_a_range_bound_it(text: str, ends: list[tuple[int | Decimal, str, str]]) -> None:
    assert [(quantity.value, quantity.unit, quantity.qualifier) for quantity in found(text)] == ends


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The plant in Accra pumps 500 litres per second into the city.", ["volume pumped into city per second"]),
        ("The agency in Lima carries about 200 million passengers a year.", ["passengers carried per year"]),
        (
            "Although the rules of Lima Academy forbid it, 20% confirmed having seen a beating.",
            ["share that confirmed having seen a beating"],
        ),
        (
            "About 55 percent said they had lost income, while 30 percent support the reform.",
            ["share that said they had lost income", "share that support the reform"],
        ),
        ("Kenya recorded a decrease of 0.9% in cases.", ["decrease in cases"]),
        ("The team won with an advantage of more than 16 points over Chile.", ["advantage"]),
        (
            "The bank gave $700 million to support Togo's energy sector.",
            ["amount given to support Togo's energy sector"],
        ),
    ],
)
def test_a_bare_name_takes_what_stands_beside(text: str, names: list[str]) -> None:
    assert [quantity.property for quantity in found(text)] == names


def test_a_figure_of_which_nothing_says_what_or_whom_it_measures_is_left_out() -> None:
    assert found("One recruit was made to climb the stairs 1,500 times.") == []


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("Temperatures fell to minus 10 degrees Celsius in Quito.", -10, ""),
        ("Output exceeded 40 tons in Peru.", 40, "more than"),
        ("Output did not exceed 40 tons in Peru.", 40, "at most"),
    ],
)
def test_words_before_a_figure_give_its_sign_and_bound(text: str, value: int, qualifier: str) -> None:
    (figure,) = found(text)

    assert (figure.value, figure.qualifier) == (Decimal(value), qualifier)


def test_a_cost_does_not_date_from_when_work_began() -> None:
    text = "Rebuilding of the bridge in Lima started on July 16, 2020, at a cost of $860 million."
    (cost,) = found(text)
    assert (cost.property, cost.time) == ("cost", None)


def test_a_figure_carries_the_time_of_its_clause():
    (figure,) = found("Bilateral trade between Kenya and Ghana reached $4.2 billion in 2023.")

    assert figure.time is not None
    assert (figure.time.earliest, figure.time.latest, figure.time.text) == (
        date(2023, 1, 1),
        date(2023, 12, 31),
        "in 2023",
    )


@pytest.mark.parametrize("text", sorted(read_parses("figures.tsv")))
def test_spans_lie_in_the_text_and_evidence_around_them(text: str) -> None:
    for figure in found(text):
        assert 0 <= figure.evidence[0] <= figure.start < figure.end <= figure.evidence[1] <= len(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The bridge spanning the Kolo River cost 3 billion pesos.", ["cost of bridge"]),
        ("The court in Lima acquitted three former managers of Orla.", ["former managers of Orla acquitted"]),
        ("Kita, about 30 km from Lima, was closed.", ["distance from Lima"]),
        ("The tower stands in Quito. The pillars reach 40 metres deep.", ["depth of pillars"]),
        ("The union has run a hospital in Accra for 60 years.", ["time running a hospital in Accra"]),
        ("Lagos was the capital for 40 years.", ["time as capital"]),
        ("The hall took eight years to build.", ["time to build"]),
        ("Ana Diaz has 20 years of experience.", ["duration of experience"]),
        ("About 50 rowers from Peru, Chile and Togo took part in the race.", ["rowers from Peru, Chile and Togo"]),
        ("Orla signed a 3 million euro deal with Kita.", ["value of deal"]),
        ("Volta produced 8 tons of nickel in 2022 and 9 tons in 2023.", ["nickel produced", "nickel produced"]),
        (
            "The plant drew 31,000 visitors in May, up from 28,000 in April.",
            ["visitors drawn", "visitors drawn"],
        ),
        ("Togo lost 300 hectares of forest in 2022.", ["area of forest lost"]),
        ("The flood left 14 towns ruined.", ["towns ruined"]),
        (
            "About 29 towns, 63 farms and 400 homes were affected.",
            [f"{what} affected" for what in ("towns", "farms", "homes")],
        ),
        ("Volta employs 900 nurses, 80% of them in Togo.", ["nurses employed", "share of nurses employed"]),
        ("The plant burns 30 tons per second in winter.", ["quantity burned per second"]),
        ("Volta reported a 7 percent drop in value of loans.", ["drop in value of loans"]),
        (
            "Peru's share in Togo's imports has risen from 4 percent in 2010 to 13 percent in 2020.",
            ["share in imports", "share in imports"],
        ),
        ("Obi won the 57-kg category in two hours and five minutes.", []),
        ("Ana Diaz was jailed for 12 years last month.", ["prison sentence"]),
    ],
)
def test_a_property_is_told_so_that_it_can_be_read_alone(text: str, names: list[str]) -> None:
    assert [quantity.property for quantity in found(text)] == names


@pytest.mark.parametrize(
    ("text", "about"),
    [
        (
            "Prices in Togo rose 6 percent in May, according to analysts surveyed by Kita Bank, from 4 percent in "
            "April.",
            [["Togo"], ["Togo"]],
        ),
        ("The bridge spanning the Kolo River cost 3 billion pesos.", [[]]),
        ("The court in Lima acquitted three former managers of Orla.", [["Orla"]]),
        ("Volta opened a mill in Accra, the Kita Herald learned. The company hired 300 workers.", [["Volta"]]),
        ("Kita, about 30 km from Lima, was closed.", [["Kita"]]),
        ("Orla signed a 3 million euro deal with Kita.", [["Orla", "Kita"]]),
        ("Volta received $3 million and Togo $2 million.", [["Volta"], ["Togo"]]),
        ("Judge Obi convicted Ana Diaz on three charges of fraud.", [["Ana Diaz"]]),
        ("About 70 percent of the laying has been done, Volta learned.", [[]]),
    ],
)
def test_a_figure_is_about_neither_sources_nor_what_stands_around(text: str, about: list[list[str]]) -> None:
    kinds = {
        "Togo": Kind.PLACE,
        "Kita Bank": Kind.ORGANIZATION,
        "Kolo River": Kind.PLACE,
        "Lima": Kind.PLACE,
        "Orla": Kind.ORGANIZATION,
        "Volta": Kind.ORGANIZATION,
        "Accra": Kind.PLACE,
        "Obi": Kind.PERSON,
        "Ana Diaz": Kind.PERSON,
    }
    names = {name: kind for name, kind in kinds.items() if name in text}
    if "Kita" in text and "Kita Bank" not in text and "Herald" not in text:
        names["Kita"] = Kind.ORGANIZATION

    assert [[text[a:b] for a, b in quantity.about] for quantity in found(text, **names)] == about


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A team of 30 officers searched the camp near Kolo.", ["officers that searched the camp near Kolo"]),
        ("Protests broke out in 12 towns on Monday.", ["towns with protests"]),
        ("Residents in 11 districts left their homes as Volta opened the dam.", ["districts"]),
        ("The survey of 900 nurses was published in Lima.", ["nurses surveyed"]),
        ("The hall has a seating capacity of 400 guests.", ["seating capacity"]),
        ("Volta delivered blankets to 150 families.", ["families given blankets"]),
        ("Kito is spoken by about 9000 people in Togo.", ["people in Togo speaking Kito"]),
        ("The academy trained athletes from 40 countries.", ["countries of origin of athletes"]),
        ("The group began to search for two men accused of hiding the loot.", ["men accused of hiding the loot"]),
        (
            "More than 300 towns and villages of the two states have signed up.",
            ["towns and villages of the two states that have signed up"],
        ),
    ],
)
def test_what_is_counted_is_told_with_what_its_clause_says_of_it(text: str, names: list[str]) -> None:
    assert [quantity.property for quantity in found(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peru's public debt reached 90 percent of output in 2022.", "public debt as share of output"),
        (
            "About 64 percent of farmers think the levy is unfair.",
            "share of farmers that think the levy is unfair",
        ),
        ("The dam in Togo is 60 percent full.", "share of dam full"),
        ("Orla Mills is 40 percent owned by Kita Bank.", "share owned by Kita Bank"),
        ("Costs rose by an average of 14 percent.", "growth of costs"),
    ],
)
def test_a_share_is_told_with_its_whole_and_what_is_said_of_it(text: str, name: str) -> None:
    assert [quantity.property for quantity in found(text)] == [name]


def test_a_sum_put_into_something_is_named_by_what_is_done_with_it() -> None:
    (sum_,) = found("Volta invested $40 million in ports in Togo.", Volta=Kind.ORGANIZATION, Togo=Kind.PLACE)

    assert sum_.property == "investment in ports"


@pytest.mark.parametrize(
    ("text", "kinds", "about"),
    [
        (
            "Kita recorded a low of 9°C, Lome 12°C and Accra 15°C.",
            {"Kita": Kind.PLACE, "Lome": Kind.PLACE, "Accra": Kind.PLACE},
            [["Kita"], ["Lome"], ["Accra"]],
        ),
        ("Ana Diaz's father lost 20 million pesos in the market.", {"Ana Diaz": Kind.PERSON}, [[]]),
        ("Volta won two prizes at the Lima Fair.", {"Volta": Kind.ORGANIZATION, "Lima Fair": Kind.EVENT}, [["Volta"]]),
        (
            "The judges named Kita as the second-best school in Peru.",
            {"Kita": Kind.ORGANIZATION, "Peru": Kind.PLACE},
            [["Kita", "Peru"]],
        ),
        (
            "Residents in 11 districts left their homes as Volta opened the dam.",
            {"Volta": Kind.ORGANIZATION},
            [[]],
        ),
        (
            "The 50-strong crew said Volta had hired 300 workers. Farmers planted 900 trees.",
            {"Volta": Kind.ORGANIZATION},
            [["Volta"], []],
        ),
    ],
)
def test_a_figure_is_about_its_own_member_of_a_list_and_nobody_beside_it(
    text: str, kinds: dict[str, Kind], about: list[list[str]]
) -> None:
    assert [[text[start:end] for start, end in quantity.about] for quantity in found(text, **kinds)] == about


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was her team's 14th consecutive clean audit.", [(14, "audits", "consecutive clean audit", "")]),
        ("The navy sails two Kita 70 class tugs.", [(2, "class tugs", "Kita 70 class tugs sailed", "")]),
        ("The play consists of two parts: Kita and Lome.", [(2, "parts", "parts of play", "")]),
        ("Output should not exceed 40 tons in Peru.", [(40, "tons", "output", "at most")]),
        (
            "Just 11 of the clubs have not changed their coach.",
            [(11, "clubs", "clubs that have not changed their coach", "")],
        ),
        ("Rooms in Lima were 900 pesos more expensive.", [(900, "pesos", "growth of price of rooms", "")]),
        ("Prices for flour rose by 6 percent.", [(6, "percent", "growth of prices for flour", "")]),
        ("The number of visitors reached 4,000 visitors.", [(4000, "visitors", "number of visitors", "")]),
        (
            "About 9 billion pesos were recovered for relief work.",
            [(9000000000, "pesos", "amount recovered for relief work", "about")],
        ),
        ("The average number of guests was 40 people.", [(40, "people", "average number of guests", "")]),
        (
            "Kita suffered a nominal drop of 17 percent in revenue.",
            [(-17, "percent", "nominal drop in revenue", "")],
        ),
        ("The surgery took 11 hours.", [(11, "hours", "duration of surgery", "")]),
        ("The temperature in Kita was 2°C above normal.", [(2, "degrees Celsius", "temperature above normal", "")]),
        ("It was more or less 300.", []),
    ],
)
def test_a_figure_of_a_level_a_list_or_a_model_is_what_it_says(
    text: str, expected: list[tuple[int, str, str, str]]
) -> None:
    kinds = {"Peru": Kind.PLACE} if "Peru" in text else {"Kita": Kind.PLACE} if "in Kita" in text else {}

    figures = found(text, **kinds)

    assert [(figure.value, figure.unit, figure.property, figure.qualifier) for figure in figures] == expected


def test_what_is_named_in_full_behind_its_count_is_no_figure() -> None:
    text = "The march passed three schools, namely Kita School, Lome School and Accra School."
    (schools,) = found(text)
    assert schools.value == 3

    text = "Marches were held in three towns: Kita, Lome and Accra."
    assert found(text, Kita=Kind.PLACE, Lome=Kind.PLACE, Accra=Kind.PLACE) == []


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Trade between Kenya and Togo slipped 7 percent to reach $3 billion.", [Status.HAPPENED, Status.HAPPENED]),
        ("Just 11 of the clubs have not changed their coach.", [Status.HAPPENED]),
    ],
)
def test_a_level_reached_and_a_count_of_those_that_did_not_are_facts(text: str, statuses: list[Status]) -> None:
    assert [figure.status for figure in found(text)] == statuses


def test_a_total_by_some_day_is_not_of_that_day() -> None:
    (boats,) = found("By the end of June 300 boats had been found.")
    assert (boats.property, boats.time) == ("boats found", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The jobless rate will climb from 6 percent in 2019 to a rate of 9 percent.",
            [("6", "jobless rate", "", Status.HAPPENED), ("9", "jobless rate", "", Status.PLANNED)],
        ),
        (
            "The survey found an improvement in water quality of 15 percent.",
            [("15", "improvement in water quality", "", Status.HAPPENED)],
        ),
        ("A decline in output of 5 percent hurt Kita.", [("-5", "decline in output", "", Status.HAPPENED)]),
        (
            "Fishing accounted for 20 percent of income and 5 percent of jobs.",
            [
                ("20", "fishing as share of income", "", Status.HAPPENED),
                ("5", "fishing as share of jobs", "", Status.HAPPENED),
            ],
        ),
        ("These made up just 6 percent of cases.", []),
        (
            "About 64 percent of the farms declared that the money to feed their herds over the long winter was "
            "insufficient.",
            [("64", "share of farms that declared money was insufficient", "about", Status.HAPPENED)],
        ),
        (
            "More than half of the nurses said they felt tired.",
            [("50", "share of nurses that said they felt tired", "more than", Status.HAPPENED)],
        ),
        (
            "The approval rating for the mayor was 54 percent for men and 55 percent for women.",
            [
                ("54", "approval rating for mayor for men", "", Status.HAPPENED),
                ("55", "approval rating for mayor for women", "", Status.HAPPENED),
            ],
        ),
        ("Rents rose 5 percent for months.", [("5", "growth of rents", "", Status.HAPPENED)]),
        (
            "Of the men, 40 percent said they had left.",
            [("40", "share of men that said they had left", "", Status.HAPPENED)],
        ),
        (
            "Some 53 percent of them approved, exceeding the 42 percent who did not approve.",
            [("42", "share that did not approve", "", Status.HAPPENED)],
        ),
        ("Sales were above the 42 percent mark.", [("42", "sales", "above", Status.HAPPENED)]),
        ("Their turnover six months following the launch was poor.", []),
        ("He held that post for 16 years.", []),
        ("He held the post of mayor for 16 years.", [("16", "time holding the post of mayor", "", Status.HAPPENED)]),
        (
            "Between 200 and 300 people will be jobless.",
            [
                ("200", "people jobless", "at least", Status.PLANNED),
                ("300", "people jobless", "at most", Status.PLANNED),
            ],
        ),
        (
            "A contraction of 6 percent forecast by the bank alarmed traders.",
            [("-6", "contraction", "", Status.PLANNED)],
        ),
        (
            "It is said that 10 percent of the herd would not have survived.",
            [("10", "share of herd that would not have survived", "", Status.HYPOTHETICAL)],
        ),
        ("They sold 20 million pesos of goods.", [("20000000", "goods sold", "", Status.HAPPENED)]),
    ],
)
def test_a_figure_says_of_what_of_whom_and_whether_it_is_so(
    text: str, expected: list[tuple[str, str, str, Status]]
) -> None:
    figures = [(figure.value, figure.property, figure.qualifier, figure.status) for figure in found(text)]

    assert figures == [(Decimal(value), name, qualifier, status) for value, name, qualifier, status in expected]


@pytest.mark.parametrize(
    ("text", "kinds", "about"),
    [
        (
            "Diaz was shot at a farm in Kita, Peru, 30 km west of Lima.",
            {"Diaz": Kind.PERSON, "Kita": Kind.PLACE, "Peru": Kind.PLACE, "Lima": Kind.PLACE},
            ["Kita"],
        ),
        ("Kita lies 30 km west of Lima.", {"Kita": Kind.PLACE, "Lima": Kind.PLACE}, ["Kita"]),
        ("During his five-year term in Peru, he built roads.", {"Peru": Kind.PLACE}, []),
        ("Peru, home to most of the second largest forest, sells wood.", {"Peru": Kind.PLACE}, []),
        ("Peru is the second largest producer.", {"Peru": Kind.PLACE}, ["Peru"]),
        (
            "As the first anniversary of the march approached, the Kita Herald spoke with nurses.",
            {"Kita Herald": Kind.ORGANIZATION},
            [],
        ),
        ("The Kita Museum celebrated its tenth anniversary.", {"Kita Museum": Kind.ORGANIZATION}, ["Kita Museum"]),
        ("She lost four people: Ana Diaz and three others.", {"Ana Diaz": Kind.PERSON}, []),
        ("A Kita Herald poll showed a rating of 37 percent.", {"Kita Herald": Kind.ORGANIZATION}, []),
    ],
)
def test_a_figure_is_about_nobody_who_only_stands_near(text: str, kinds: dict[str, Kind], about: list[str]) -> None:
    figure = found(text, **kinds)[0]

    assert [text[start:end] for start, end in figure.about] == about


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "The council said 30 voted for the levy.",
            [(30, "people", "people that voted for the levy")],
        ),
        (
            "Peru ordered eight tugs, with four being built in Lima.",
            [(8, "tugs", "tugs ordered"), (4, "tugs", "tugs built in Lima")],
        ),
        (
            "Volta runs 20 mills, of which 12 are in Togo.",
            [(20, "mills", "mills run"), (12, "mills", "mills that are in Togo")],
        ),
        (
            "Orla keeps a fleet of 60-70 boats in Lima.",
            [(60, "boats", "boats in Lima"), (70, "boats", "boats in Lima")],
        ),
        (
            "The blast killed two nurses and injured four others.",
            [(2, "nurses", "nurses killed by blast"), (4, "people", "people injured")],
        ),
        ("Volta cut the use of water in its six hotels.", [(6, "hotels", "hotels with use of water cut")]),
        ("The court freed one of the nine men held in Lima.", [(9, "men", "men held in Lima")]),
        ("The six men left the hall.", []),
        ("The league has six women's teams.", [(6, "teams", "women's teams of league")]),
        ("Peru bought ten Kilo Class tugs.", [(10, "tugs", "Kilo Class tugs bought")]),
    ],
)
def test_a_count_may_leave_out_its_noun_and_be_of_what_is_known(text: str, counts: list[tuple[int, str, str]]) -> None:
    assert [(figure.value, figure.unit, figure.property) for figure in found(text)] == counts


def test_the_only_ones_are_not_few() -> None:
    (figure,) = found("Chile is one of the only three states that signed the pact.")
    assert figure.qualifier == ""


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("The club is 40 years old.", [(40, "age of club")]),
        ("Those aged 18 and over may vote.", []),
        ("After two years of war, Togo held a vote.", [(2, "duration of war")]),
        ("Ana Diaz led Orla for two years before she left.", [(2, "time leading Orla")]),
        ("Kenya held its first summit in three years.", [(3, "time since last summit")]),
        ("Volta won the cup for the first time in nine years.", [(9, "time since last winning the cup")]),
        ("Ana Diaz will leave in three years.", []),
    ],
)
def test_lengths_of_time_are_told_from_dates(text: str, lengths: list[tuple[int, str]]) -> None:
    assert [(figure.value, figure.property) for figure in found(text)] == lengths


@pytest.mark.parametrize(
    ("text", "age"),
    [("Ana Diaz died on Monday at the age of 90.", 90), ("When she turned 30, Ana Diaz left Lima.", 30)],
)
def test_an_age_may_be_told_by_the_clause_of_a_person(text: str, age: int) -> None:
    (figure,) = found(text, **{"Ana Diaz": Kind.PERSON})
    assert (figure.value, figure.property, [text[a:b] for a, b in figure.about]) == (age, "age", ["Ana Diaz"])


def test_figures_of_equal_value_are_kept_apart_by_what_they_are_about() -> None:
    text = "Peru makes 9 tons of nickel and Togo makes 9 tons of zinc."
    figures = found(text, Peru=Kind.PLACE, Togo=Kind.PLACE)
    assert [(figure.value, [text[a:b] for a, b in figure.about]) for figure in figures] == [
        (9, ["Peru"]),
        (9, ["Togo"]),
    ]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("The prosecutor in Lima sought two years in prison for Ana Diaz.", ["Ana Diaz"]),
        ("Ten tugs were bought by Volta in May.", ["Volta"]),
    ],
)
def test_a_figure_is_about_whom_it_is_asked_for_and_who_did_it(text: str, about: list[str]) -> None:
    kinds = {"Ana Diaz": Kind.PERSON, "Lima": Kind.PLACE, "Volta": Kind.ORGANIZATION}
    (figure,) = found(text, **{name: kind for name, kind in kinds.items() if name in text})
    assert [text[start:end] for start, end in figure.about] == about


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Whoever breaks the rule may be fined up to 300 dollars.", Status.HAPPENED),
        ("Farmers threatened to leave the 3 million dollar hall.", Status.HAPPENED),
        ("Orla would pay 300 dollars.", Status.HYPOTHETICAL),
        ("Volta seeks to sell 40 percent of its mills.", Status.PLANNED),
    ],
)
def test_what_a_figure_says_of_a_thing_or_rule_holds_where_nothing_is_done_yet(text: str, status: Status) -> None:
    (figure,) = found(text)
    assert figure.status is status


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        (
            "Togo came first with a confidence rate of 60 percent and Ghana came third with 40 percent.",
            [(60, "confidence rate", ["Togo"]), (40, "confidence rate", ["Ghana"])],
        ),
        ("The loan brought the number of jobs in Togo to 300.", [(300, "number of jobs", ["Togo"])]),
        (
            "The number of clubs fell from 40 in 2019 to 30 in 2021.",
            [(40, "number of clubs", []), (30, "number of clubs", [])],
        ),
        (
            "Imports fell 20 percent from $5 billion to $4 billion.",
            [(-20, "decrease of imports", []), (5 * 10**9, "imports", []), (4 * 10**9, "imports", [])],
        ),
        ("The plant got two 500 kVA lines.", [(2, "lines", []), (500, "lines", [])]),
    ],
)
def test_a_level_is_told_of_each_and_before_and_after(text: str, levels: list[tuple[int, str, list[str]]]) -> None:
    figures = found(text, **{name: Kind.PLACE for name in ("Togo", "Ghana") if name in text})
    assert [(q.value, q.property, [text[a:b] for a, b in q.about]) for q in figures] == levels
