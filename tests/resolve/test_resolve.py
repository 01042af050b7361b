from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from kg.errors import KgError
from kg.model import Article, Extraction, Kind, Mention, RoleMention, Thing
from kg.resolve import Corrections, read_corrections, resolve

P, B, L, E = Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.EVENT
Case = tuple[Article, Extraction]


def read(
    key: str,
    *names: tuple[str, Kind] | tuple[str, Kind, str],
    joint: str = ". ",
    roles: tuple[tuple[int, str, int], ...] = (),
    published: date | None = None,
    publisher: str = "",
) -> Case:
    """An article that is a list of names, and its mentions; roles are (person, title, body) by position."""
    text = joint.join(name[0] for name in names)
    mentions = []
    start = 0
    for name, kind, *fine in names:
        country = {"Kenyan": "Kenya", "Peruvian": "Peru"}.get(name, name)
        end = start + len(name)
        mentions.append(Mention(start=start, end=end, text=name, kind=kind, name=country, fine=fine[0] if fine else ""))
        start = end + len(joint)
    held = tuple(
        RoleMention(
            person=mentions[person].span,
            title=title,
            organization=mentions[body].span,
            evidence=(0, len(text)),
            rule="",
            confidence=1.0,
        )
        for person, title, body in roles
    )
    article = Article(
        key=key, source_file=key, begin=0, end=len(text), text=text, published=published, publisher=publisher
    )
    return article, Extraction(article=key, mentions=tuple(mentions), roles=held)


def things(*cases: Case, corrections: Corrections | None = None) -> tuple[Thing, ...]:
    return resolve([case[0] for case in cases], [case[1] for case in cases], corrections=corrections)


def together(*cases: Case, corrections: Corrections | None = None) -> set[frozenset[str]]:
    """Which names, each with its article where there are several, mean one thing."""
    found = things(*cases, corrections=corrections)
    several = len(cases) > 1
    return {
        frozenset(f"{ref.article}: {ref.text}" if several else ref.text for ref in thing.mentions) for thing in found
    }


def groups(*names: set[str]) -> set[frozenset[str]]:
    return {frozenset(group) for group in names}


WITHIN = [
    ("surname", [("Xu Wei", P), ("Xu", P)], [{"Xu Wei", "Xu"}]),
    ("given name", [("Rosa Flores", P), ("Rosa", P)], [{"Rosa Flores", "Rosa"}]),
    ("last introduced", [("Xu Wei", P), ("Xu Weidong", P), ("Xu", P)], [{"Xu Wei"}, {"Xu Weidong", "Xu"}]),
    ("first introduced", [("Xu", P), ("Xu Wei", P)], [{"Xu Wei", "Xu"}]),
    ("other surname", [("Xu Wei", P), ("Xi", P)], [{"Xu Wei"}, {"Xi"}]),
    ("one letter apart", [("Wang Yi", P), ("Wang Yu", P)], [{"Wang Yi"}, {"Wang Yu"}]),
    ("middle name", [("Juan Perez Mora", P), ("Juan Perez", P)], [{"Juan Perez Mora", "Juan Perez"}]),
    ("sisters", [("Ana Mora", P), ("Eva Mora", P)], [{"Ana Mora"}, {"Eva Mora"}]),
    ("initials", [("K S Mora", P), ("Mora", P)], [{"K S Mora", "Mora"}]),
    ("spelling", [("Sainabou Mbaye", P), ("Sainabou Mbye", P)], [{"Sainabou Mbaye", "Sainabou Mbye"}]),
    ("other family", [("Sainabou Mbaye", P), ("Sainabou Moreno", P)], [{"Sainabou Mbaye"}, {"Sainabou Moreno"}]),
    ("hyphens", [("Park Jae-in", P), ("Park Jaein", P)], [{"Park Jae-in", "Park Jaein"}]),
    ("particles", [("Eva von der Au", P), ("von der Au", P)], [{"Eva von der Au", "von der Au"}]),
    ("acronym", [("Lake Water Union", B), ("LWU", B)], [{"Lake Water Union", "LWU"}]),
    ("wrong acronym", [("Lake Water Union", B), ("LWX", B)], [{"Lake Water Union"}, {"LWX"}]),
    (
        "two fit",
        [("Lake Water Union", B), ("Last Wine Union", B), ("LWU", B)],
        [{"Lake Water Union"}, {"Last Wine Union"}, {"LWU"}],
    ),
    ("head", [("Odhi", B), ("Odhi Technologies", B)], [{"Odhi", "Odhi Technologies"}]),
    ("no head", [("Odhi", B), ("Odhi Farmers", B)], [{"Odhi"}, {"Odhi Farmers"}]),
    ("known", [("UN", B), ("United Nations", B)], [{"UN", "United Nations"}]),
    (
        "ministry",
        [("Kenyan Foreign Ministry", B), ("Ministry of Foreign Affairs of Kenya", B)],
        [{"Kenyan Foreign Ministry", "Ministry of Foreign Affairs of Kenya"}],
    ),
    (
        "two ministries",
        [("Kenyan Foreign Ministry", B), ("Peruvian Foreign Ministry", B)],
        [{"Kenyan Foreign Ministry"}, {"Peruvian Foreign Ministry"}],
    ),
    (
        "bare ministry",
        [("Kenyan Foreign Ministry", B), ("Foreign Ministry", B)],
        [{"Kenyan Foreign Ministry", "Foreign Ministry"}],
    ),
    (
        "country",
        [("US", L), ("United States", L), ("U.S.", L), ("America", L)],
        [{"US", "United States", "U.S.", "America"}],
    ),
    ("province", [("Hebei Province", L), ("Hebei", L)], [{"Hebei Province", "Hebei"}]),
    ("city of a name", [("Mexico City", L), ("Mexico", L)], [{"Mexico City"}, {"Mexico"}]),
    ("edition", [("third Lake Expo", E), ("Lake Expo", E)], [{"third Lake Expo", "Lake Expo"}]),
    (
        "two editions",
        [("third Lake Expo", E), ("fourth Lake Expo", E), ("Lake Expo", E)],
        [{"third Lake Expo"}, {"fourth Lake Expo"}, {"Lake Expo"}],
    ),
    ("bare head", [("third Lake Expo", E), ("EXPO", E)], [{"third Lake Expo", "EXPO"}]),
    ("head with its number", [("third Lake Expo", E), ("third EXPO", E)], [{"third Lake Expo", "third EXPO"}]),
    ("head with another number", [("third Lake Expo", E), ("fifth EXPO", E)], [{"third Lake Expo"}, {"fifth EXPO"}]),
    (
        "head of two",
        [("third Lake Expo", E), ("third Hill Expo", E), ("EXPO", E)],
        [{"third Lake Expo"}, {"third Hill Expo"}, {"EXPO"}],
    ),
    (
        "number and nationality",
        [("Third Peru-Kenya Expo", E), ("III Kenyan-Peruvian EXPO", E)],
        [{"Third Peru-Kenya Expo", "III Kenyan-Peruvian EXPO"}],
    ),
    ("war", [("Kenya-Peru conflict", E), ("Peru crisis", E)], [{"Kenya-Peru conflict", "Peru crisis"}]),
    ("other war", [("Kenya-Peru conflict", E), ("Chile crisis", E)], [{"Kenya-Peru conflict"}, {"Chile crisis"}]),
    ("particle", [("Ana Al-Mora", P), ("Al Mora", P)], [{"Ana Al-Mora", "Al Mora"}]),
    ("father's name", [("Ana Mora Salas", P), ("Mora", P)], [{"Ana Mora Salas", "Mora"}]),
    ("misspelt", [("Akthar Bora", P), ("Akhtar", P)], [{"Akthar Bora", "Akhtar"}]),
    ("too short to be misspelt", [("Ana Mora", P), ("Mira", P)], [{"Ana Mora"}, {"Mira"}]),
    ("misspelt of two", [("Ana Moran", P), ("Eva Morar", P), ("Moras", P)], [{"Ana Moran"}, {"Eva Morar"}, {"Moras"}]),
    ("person's initials", [("Ana Bo-Mora", P), ("ABM", B)], [{"Ana Bo-Mora", "ABM"}]),
    ("capitals", [("NorAlpha-Bora", L), ("NAB", L)], [{"NorAlpha-Bora", "NAB"}]),
    ("county", [("Asan County", L), ("Asan", L)], [{"Asan County", "Asan"}]),
    ("two counties", [("Asan County", L), ("Asan Town", L), ("Asan", L)], [{"Asan County"}, {"Asan Town"}, {"Asan"}]),
    ("resort", [("Casa Odhi Resort Spa & Park", L), ("Casa Odhi", L)], [{"Casa Odhi Resort Spa & Park", "Casa Odhi"}]),
    ("no resort", [("Casa Odhi Hills", L), ("Casa Odhi", L)], [{"Casa Odhi Hills"}, {"Casa Odhi"}]),
    ("translated", [("Grupo Odhi Lake", B), ("Odhi Lake Group", B)], [{"Grupo Odhi Lake", "Odhi Lake Group"}]),
    ("state", [("Fla.", L), ("Florida", L)], [{"Fla.", "Florida"}]),
    (
        "capital and district",
        [("Washington", L), ("Washington, D.C.", L), ("DC", L)],
        [{"Washington", "Washington, D.C.", "DC"}],
    ),
    ("state by its letters", [("Albany", L), ("N.Y.", L), ("New York", L)], [{"Albany"}, {"N.Y.", "New York"}]),
    ("letters of a law", [("Every Lake Matters", E), ("ELM", B)], [{"Every Lake Matters", "ELM"}]),
    ("business", [("Bora", B), ("Bora Investment", B)], [{"Bora", "Bora Investment"}]),
    ("by its head", [("Lake Assembly", B), ("Assembly", B)], [{"Lake Assembly", "Assembly"}]),
    (
        "two of a head",
        [("Lake Assembly", B), ("Hill Assembly", B), ("Assembly", B)],
        [{"Lake Assembly"}, {"Hill Assembly"}, {"Assembly"}],
    ),
    ("seat", [("Peruvian Embassy in Kenya", B), ("Peru Embassy", B)], [{"Peruvian Embassy in Kenya", "Peru Embassy"}]),
    ("Roman number", [("VIII Lake Expo", E), ("eighth Lake Expo", E)], [{"VIII Lake Expo", "eighth Lake Expo"}]),
    (
        "session",
        [("27th session of the Lake of the Parks", E), ("LOP27", E), ("LOP26", E)],
        [{"27th session of the Lake of the Parks", "LOP27"}, {"LOP26"}],
    ),
    ("man and city", [("Washington", L), ("Rosa Washington", P)], [{"Washington"}, {"Rosa Washington"}]),
]


@pytest.mark.parametrize(("names", "expected"), [case[1:] for case in WITHIN], ids=[case[0] for case in WITHIN])
def test_names_in_one_article(names, expected):
    assert together(read("a", *names)) == groups(*expected)


def test_a_title_tells_which_of_two_a_bare_name_is():
    text = "Prime Minister Xu Wei left. Trade Minister Xu Lin and Prime Minister Xu met."
    starts = {"Xu Wei": 15, "Xu Lin": 43, "Xu": 69}
    mentions = tuple(
        Mention(start=start, end=start + len(name), text=name, kind=P, name=name) for name, start in starts.items()
    )
    article = Article(key="a", source_file="a", begin=0, end=len(text), text=text)

    assert [text[m.start : m.end] for m in mentions] == list(starts)
    assert frozenset({"Xu Wei", "Xu"}) in together((article, Extraction(article="a", mentions=mentions)))


@pytest.mark.parametrize(
    ("link", "owner"), [("'s wife ", "Xu Wei"), (" and his wife, ", "Xu Wei"), (" met ", "Xu Lin")]
)
def test_a_bare_name_is_not_the_relative_who_bears_it(link: str, owner: str):
    article, extraction = read("a", ("Xu Wei", P), ("Xu Lin", P), ("Xu", P), joint=link)

    found = together((article, extraction))

    assert next(group for group in found if "Xu" in group) == {owner, "Xu"}


def test_a_name_in_brackets_is_the_name_before_it_but_not_its_source():
    short = read("a", ("Confiteria Unida", B), ("Conun", B), joint=" (")
    short = (Article(key="a", source_file="a", begin=0, end=99, text=short[0].text + ")"), short[1])
    source = read("a", ("Lima Hoy", B), ("EFE", B, "news agency"), joint=" (")
    source = (Article(key="a", source_file="a", begin=0, end=99, text=source[0].text + ")"), source[1])

    assert together(short) == groups({"Confiteria Unida", "Conun"})
    assert together(source) == groups({"Lima Hoy"}, {"EFE"})


def told(text: str, *names: tuple[str, Kind]) -> Case:
    """An article of running text and its mentions, each name at its first place behind the one before."""
    mentions = []
    at = 0
    for name, kind in names:
        at = text.index(name, at)
        mentions.append(Mention(start=at, end=at + len(name), text=name, kind=kind, name=name))
        at += len(name)
    article = Article(key="a", source_file="a", begin=0, end=len(text), text=text)
    return article, Extraction(article="a", mentions=tuple(mentions))


TOLD = [
    (
        "The Hill Research Council’s (HRC) lab closed.",
        [("Hill Research Council", B), ("HRC", B)],
        [{0, 1}],
    ),
    (
        "the Ports and Tides Research Unit (Odhi-PTRU)",
        [("Ports and Tides Research Unit", B), ("Odhi-PTRU", B)],
        [{0, 1}],
    ),
    (
        "the Latin Ports Water Union (Ulapa)",
        [("Latin Ports Water Union", B), ("Ulapa", B)],
        [{0, 1}],
    ),
    (
        "the Hill Ports Water Union (Odhi)",
        [("Hill Ports Water Union", B), ("Odhi", B)],
        [{0}, {1}],
    ),
    (
        "the Hill Institute of Science. HISc said",
        [("Hill Institute of Science", B), ("HISc", B)],
        [{0, 1}],
    ),
    (
        "the Hill Institute of Tides. HISc said",
        [("Hill Institute of Tides", B), ("HISc", B)],
        [{0}, {1}],
    ),
    (
        "the Hill Ports Forum (HPF) Awards. The HPF Awards were given.",
        [("Hill Ports Forum (HPF) Awards", E), ("HPF Awards", E)],
        [{0, 1}],
    ),
    ("the Lake Church, known formally as the Union of Tides,", [("Lake Church", B), ("Union of Tides", B)], [{0, 1}]),
    ("Odhi, formerly Lake Steel, said", [("Odhi", B), ("Lake Steel", B)], [{0, 1}]),
    ("Odhi, formerly of Lake Steel, said", [("Odhi", B), ("Lake Steel", B)], [{0}, {1}]),
    ("Bora, known as the Ana Mora of Peru,", [("Bora", P), ("Ana Mora", P)], [{0}, {1}]),
    ("known as the Hill Incident, or the Lake Massacre", [("Hill Incident", E), ("Lake Massacre", E)], [{0, 1}]),
    ("They choose the Hill Fair, or the Lake Fair", [("Hill Fair", E), ("Lake Fair", E)], [{0}, {1}]),
    ("Hill University and the University of Hill", [("Hill University", B), ("University of Hill", B)], [{0, 1}]),
    (
        "Ana Mora spoke. Mora met Bo Keita and his wife, Eva Mora. She left. Mora sang.",
        [("Ana Mora", P), ("Mora", P), ("Bo Keita", P), ("Eva Mora", P), ("Mora", P)],
        [{0, 1, 4}, {2}, {3}],
    ),
    (
        "Ana Mora spoke. Mora worked with Eva Mora. Mora sang.",
        [("Ana Mora", P), ("Mora", P), ("Eva Mora", P), ("Mora", P)],
        [{0, 1, 3}, {2}],
    ),
    (
        "Ana Mora spoke. Mora left. Eva Mora came. Mora sang.",
        [("Ana Mora", P), ("Mora", P), ("Eva Mora", P), ("Mora", P)],
        [{0, 1}, {2, 3}],
    ),
    (
        "Ana Ruiz Mora and his sister, Eva Ruiz Mora. Professor Ruiz Mora left.",
        [("Ana Ruiz Mora", P), ("Eva Ruiz Mora", P), ("Ruiz Mora", P)],
        [{0, 2}, {1}],
    ),
    ("Mohamed Bora said. Dr. Muhammad Bora said.", [("Mohamed Bora", P), ("Muhammad Bora", P)], [{0, 1}]),
    (
        "The Peruvian Navy sailed. The Peruvian Navy and the Kenyan Navy met. The Peruvian Navy won. The Navy said",
        [("Peruvian Navy", B), ("Peruvian Navy", B), ("Kenyan Navy", B), ("Peruvian Navy", B), ("Navy", B)],
        [{0, 1, 3, 4}, {2}],
    ),
    (
        "The Peruvian Navy and the Kenyan Navy met. The Navy said",
        [("Peruvian Navy", B), ("Kenyan Navy", B), ("Navy", B)],
        [{0}, {1}, {2}],
    ),
]


@pytest.mark.parametrize(("text", "names", "expected"), TOLD, ids=[case[0][:40] for case in TOLD])
def test_the_words_around_names_tell_whose_they_are(text: str, names, expected):
    case = told(text, *names)
    number = {mention.start: position for position, mention in enumerate(case[1].mentions)}

    found = {frozenset(number[ref.start] for ref in thing.mentions) for thing in things(case)}

    assert found == {frozenset(group) for group in expected}


ACROSS = [
    ("full name", [[("Rosa Flores", P)], [("Rosa Flores", P), ("Flores", P)]], 1),
    ("bare surname", [[("Rosa Flores", P)], [("Flores", P)]], 2),
    ("two bare surnames", [[("Flores", P)], [("Flores", P)]], 2),
    ("accents", [[("José Peña", P)], [("Jose Pena", P)]], 1),
    ("bodies without a country", [[("Supreme Court", B)], [("Supreme Court", B)]], 2),
    ("bodies of one country", [[("Supreme Court", B), ("Kenya", L), ("Kenya", L)], [("Kenyan Supreme Court", B)]], 2),
    ("kinds", [[("Amazon", L)], [("Amazon", B)]], 2),
    ("editions", [[("COP29", E)], [("COP28", E)]], 2),
]


@pytest.mark.parametrize(("articles", "count"), [case[1:] for case in ACROSS], ids=[case[0] for case in ACROSS])
def test_names_in_two_articles(articles, count: int):
    cases = [read(f"article/{number}", *names) for number, names in enumerate(articles)]

    assert len(things(*cases)) == count


def test_a_name_in_reign_is_who_bears_the_title():
    king = read("a", ("Kenya", L), ("Bora Mora", P), ("King Bora", P), roles=((1, "King", 0),))
    other = read("a", ("Kenya", L), ("Bora Mora", P), ("King Bora", P), roles=((1, "minister", 0),))

    assert together(king) == groups({"Kenya"}, {"Bora Mora", "King Bora"})
    assert together(other) == groups({"Kenya"}, {"Bora Mora"}, {"King Bora"})


def test_letters_that_the_text_spells_out_are_no_other_body():
    (bank,) = things(read("a", ("Central Bank of Swampland", B), ("CBS", B), joint=" ("))

    assert bank.name == "Central Bank of Swampland"


def test_homonyms_with_other_country_and_other_office_are_two_persons():
    minister = read("a", ("Zhang Hong", P), ("Kenyan", Kind.NATIONALITY), roles=((0, "Minister of Health", 1),))
    striker = read("b", ("Zhang Hong", P), ("Peruvian", Kind.NATIONALITY), roles=((0, "striker", 1),))
    same = read("c", ("Zhang Hong", P), ("Kenyan", Kind.NATIONALITY), roles=((0, "minister", 1),))

    people = [thing for thing in things(minister, striker, same) if thing.kind is P]

    assert [[ref.article for ref in person.mentions] for person in people] == [["a", "c"], ["b"]]
    assert people[0].key == "person/zhang-hong"
    assert people[1].key.startswith("person/zhang-hong-")


def test_another_spelling_needs_the_same_office():
    one = read("a", ("Mukhtar Aliyev", P), ("Kenyan", Kind.NATIONALITY), roles=((0, "Minister", 1),))
    other = read("b", ("Muxtar Aliyev", P), ("Kenyan", Kind.NATIONALITY), roles=((0, "minister", 1),))
    bare = read("c", ("Muxtar Aliyev", P))

    assert len([thing for thing in things(one, other) if thing.kind is P]) == 1
    assert len([thing for thing in things(one, bare) if thing.kind is P]) == 2


def test_a_title_and_country_tell_who_a_bare_name_is():
    full = read("a", ("Luis Quispe", P), ("Peruvian", Kind.NATIONALITY), roles=((0, "President", 1),))
    bare = read("b", ("Quispe", P), ("Peruvian", Kind.NATIONALITY), roles=((0, "President", 1),))

    assert [thing.name for thing in things(full, bare) if thing.kind is P] == ["Luis Quispe"]


def test_a_series_is_an_edition_only_within_a_year():
    edition = read("a", ("third Lake Expo", E), published=date(2024, 5, 1))
    near = read("b", ("Lake Expo", E), published=date(2024, 6, 1))
    far = read("c", ("Lake Expo", E), published=date(2020, 6, 1))

    assert together(edition, near, far) == groups({"a: third Lake Expo", "b: Lake Expo"}, {"c: Lake Expo"})


def test_the_publishers_initials_are_the_publisher():
    one = read("a", ("NT", B), publisher="Nairobi Times")
    other = read("b", ("Nairobi Times", B))

    assert [(thing.name, thing.aliases) for thing in things(one, other)] == [("Nairobi Times", ("NT",))]


def test_the_order_of_articles_does_not_count():
    cases = [
        read("a", ("Zhang Hong", P), ("Zhang", P), ("US", L)),
        read("b", ("Zhang Hong", P), ("Kenyan", Kind.NATIONALITY), roles=((0, "envoy", 1),)),
        read("c", ("Zhang", P), ("COP29", E), ("United States", L), ("Supreme Court", B)),
        read("d", ("Zhang Hong", P), ("Peruvian", Kind.NATIONALITY), roles=((0, "singer", 1),)),
    ]

    assert len({things(*order) for order in permutations(cases)}) == 1


def test_every_merge_has_a_reason():
    thing = next(iter(things(read("a", ("Xu Wei", P), ("Xu", P)))))

    assert [(j.left, j.right, j.same, j.reason) for j in thing.judgements] == [
        ("Xu", "Xu Wei", True, "family name of Xu Wei, introduced in this article")
    ]


def test_a_name_kept_from_another_person_says_so():
    found = {thing.name: thing for thing in things(read("a", ("Xu Wei", P), ("Xu Weidong", P), ("Xu", P)))}

    assert [(j.right, j.same) for j in found["Xu Weidong"].judgements] == [("Xu Wei", False), ("Xu Weidong", True)]


def test_gazetteers_tell_of_countries_and_cities():
    found = {thing.key: thing for thing in things(read("a", ("Lima", L, "city"), ("Peru", L, "country")))}

    assert found["place/peru"].classes == ("schema:Country",)
    assert found["place/peru"].same_as == ("http://www.wikidata.org/entity/Q419",)
    assert found["place/lima"].contained_in == "place/peru"
    assert found["place/lima"].stands_for == "place/peru"
    assert found["place/lima"].latitude is not None


def test_a_city_is_in_no_country_that_the_graph_lacks():
    (lima,) = things(read("a", ("Lima", L, "city")))

    assert (lima.contained_in, lima.stands_for) == ("", "")


def test_a_country_that_is_only_alluded_to_is_a_thing_where_a_fact_rests_on_it():
    with_role = read("a", ("Rosa Flores", P), ("Peruvian", Kind.NATIONALITY), roles=((0, "singer", 1),))
    without = read("a", ("Rosa Flores", P), ("Peruvian", Kind.NATIONALITY))

    peru = next(thing for thing in things(with_role) if thing.kind is L)

    assert [(ref.text, ref.form) for ref in peru.mentions] == [("Peruvian", "adjective")]
    assert [thing.kind for thing in things(without)] == [P]


def test_an_anaphoric_mention_goes_with_what_it_refers_to():
    article, extraction = read("a", ("Rosa Flores", P), ("She", P))
    name, pronoun = extraction.mentions
    she = Mention(start=pronoun.start, end=pronoun.end, text="She", kind=P, name="Rosa Flores", refers_to=(name.span,))

    (thing,) = resolve([article], [Extraction(article="a", mentions=(name, she))])

    assert [(ref.text, ref.form) for ref in thing.mentions] == [("Rosa Flores", "name"), ("She", "anaphor")]
    assert thing.aliases == ()


CORRECTED = [
    (Corrections(same=(("Ana Mora", "Eva Mora"),)), {frozenset({"Ana Mora", "Eva Mora", "Mora"})}),
    (
        Corrections(different=(("Mora", "Eva Mora"),)),
        {frozenset({"Ana Mora"}), frozenset({"Eva Mora"}), frozenset({"Mora"})},
    ),
    (None, {frozenset({"Ana Mora"}), frozenset({"Eva Mora", "Mora"})}),
]


@pytest.mark.parametrize(("corrections", "expected"), CORRECTED)
def test_a_person_has_the_last_word(corrections: Corrections | None, expected: set[frozenset[str]]):
    assert together(read("a", ("Ana Mora", P), ("Eva Mora", P), ("Mora", P)), corrections=corrections) == expected


def test_a_person_can_correct_kind_and_name():
    fixes = Corrections(kinds=(("blue lake", L),), names=(("place/blue-lake", "The Blue Lake"),))

    (thing,) = things(read("a", ("Blue Lake", B)), corrections=fixes)

    assert (thing.key, thing.name, thing.aliases) == ("place/blue-lake", "The Blue Lake", ("Blue Lake",))


def test_corrections_are_a_plain_file(tmp_path: Path):
    path = tmp_path / "corrections.tsv"
    path.write_text("# by hand\n\nsame\tA\tB\ndifferent\tC\tD\nkind\tE\tPlace\nname\tF\tG\n", encoding="utf-8")

    assert read_corrections(path) == Corrections(
        same=(("A", "B"),), different=(("C", "D"),), kinds=(("E", L),), names=(("F", "G"),)
    )


@pytest.mark.parametrize("line", ["same\tA", "alike\tA\tB", "kind\tA\tPlanet"])
def test_a_wrong_line_is_told_with_its_place(tmp_path: Path, line: str):
    path = tmp_path / "corrections.tsv"
    path.write_text(f"# by hand\n{line}\n", encoding="utf-8")

    with pytest.raises(KgError, match=r"corrections\.tsv:2"):
        read_corrections(path)
