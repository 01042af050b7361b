import pytest
import spacy
from spacy.tokens import Doc as ParsedDoc
from spacy.tokens import Span

from kg.extract.mentions import find_mentions
from kg.extract.mentions_patterns import known_names, organization_fine, pattern_names, place_fine
from kg.extract.mentions_works import document_titles
from kg.extract.reading import Reading
from kg.extract.tokens import Doc
from kg.model import Article, Block, BlockKind, Kind

BLANK = spacy.blank("en")


def read(text: str, *ents: tuple[str, str], blocks: tuple[Block, ...] = ()) -> Reading:
    """A reading in which a model saw these names, each at its first place."""
    doc = BLANK(text)
    spans = []
    for name, label in ents:
        start = text.index(name)
        span = doc.char_span(start, start + len(name), label=label, alignment_mode="expand")
        assert span is not None
        spans.append(Span(doc, span.start, span.end, label=label))
    doc.ents = spans
    return Reading(Article(key="a", source_file="a.txt", begin=0, end=len(text), text=text, blocks=blocks), Doc(doc))


def found(reading: Reading) -> list[tuple[str, Kind, str]]:
    """Text, kind and fine class of the mentions that stand in no other."""
    return [(mention.text, mention.kind, mention.fine) for mention in find_mentions(reading) if mention.within is None]


def names(text: str, *ents: tuple[str, str]) -> set[str]:
    return {mention.name for mention in find_mentions(read(text, *ents))}


PATTERNS = [
    ("She opened the third Peru-Kenya Forum in Lima.", {"third Peru-Kenya Forum"}),
    ("She opened the forum in Lima.", set()),
    ("They met at COP31 in May.", {"COP31"}),
    ("They met at the COP meeting in May.", set()),
    ("the Kenya-Peru conflict went on", {"Kenya-Peru conflict"}),
    ("the Labour conflict went on", set()),
    ("the Cabinet crisis went on", set()),
    (
        "the 12th session of the Assembly of Lakes on Monday",
        {"12th session of the Assembly of Lakes", "Assembly of Lakes"},
    ),
    (
        "the 29th regular meeting of Peruvian and Kenyan heads of government",
        {"29th regular meeting of Peruvian and Kenyan heads of government"},
    ),
    ("the third meeting of Peruvian fishermen", set()),
    ("at the ASEAN summit in", {"ASEAN summit"}),
    ("at the Asan summit in", set()),
    ("It joined the Lake Chad Water Treaty.", {"Lake Chad Water Treaty"}),
    ("It signed a treaty.", set()),
    ("the Ministry of Health, Labour and Welfare said", {"Ministry of Health, Labour and Welfare"}),
    ("the Ministry of Health and Kenya said", {"Ministry of Health"}),
    ("the Ministry of Health on Monday said", {"Ministry of Health"}),
    ("the Ministry of Health's Blood Safety Agency said", {"Ministry of Health"}),
    ("the Ministry of Women's Affairs said", {"Ministry of Women's Affairs"}),
    ("the Storm Warning Centre said", set()),
    ("The Peruvian army marched. Lima police stood by.", {"Peruvian army", "Lima police"}),
    ("The Madugu high court sat. The high court rose.", {"Madugu high court"}),
    ("the Bureau of Statistics. The Bureau rested", {"Bureau of Statistics"}),
    ("the Embassy of Kenya in Peru said", {"Embassy of Kenya in Peru", "Embassy of Kenya"}),
    ("the Peruvian Navy sailed", {"Peruvian Navy"}),
    ("crossed the Blue River. Police said", set()),
    ("the Parliament of the Clean Rivers Bill", {"Clean Rivers Bill"}),
    ("the Peruvian foreign ministry said", {"Peruvian foreign ministry"}),
    ("the Peruvian foreign policy failed", set()),
    ("since the COVID-19 pandemic began", {"COVID-19 pandemic"}),
    ("since COVID-19 began", set()),
    ("the Kingdom of Norway and the Republic of Dreams", {"Kingdom of Norway"}),
]


@pytest.mark.parametrize(("text", "expected"), PATTERNS)
def test_patterns_find_names_and_leave_common_words(text: str, expected: set[str]):
    assert {text[c.start : c.end] for c in pattern_names(text)} == expected


KNOWN = [
    ("The US and U.S. troops left South Korea.", ["US", "U.S.", "South Korea"]),
    ("It cost US$5 or 5 US dollars; join us.", []),
    ("Central Asian states met Central Asia experts.", ["Central Asia"]),
    ("Latin American and Native American art", []),
    ("An American and a South African sang.", ["American", "South African"]),
    ("The West is rich; West Street is long; he went west.", ["West"]),
    ("See https://news.example/Kenya-votes for Kenya.", ["Kenya"]),
    ("UNESCO and the UN Security Council met in Georgia.", ["UNESCO", "UN Security Council"]),
]


@pytest.mark.parametrize(("text", "expected"), KNOWN)
def test_known_names_are_found_where_they_can_be_meant(text: str, expected: list[str]):
    assert [text[c.start : c.end] for c in known_names(text)] == expected


FINES = [
    (organization_fine, "Ministry of Foreign Affairs", "ministry"),
    (organization_fine, "Central Bank of Kenya", "central bank"),
    (organization_fine, "Bank of Nairobi", "company"),
    (organization_fine, "Nairobi Times", "newspaper"),
    (organization_fine, "Odhiambo", ""),
    (place_fine, "Peru", "country"),
    (place_fine, "Northern Peru", "region"),
    (place_fine, "North Korea", "country"),
    (place_fine, "Lake Turkana", "landform"),
    (place_fine, "Nairobi", "city"),
    (place_fine, "Shandong", "region"),
    (place_fine, "Odhiambo Tower", "facility"),
    (place_fine, "Qwertyville", ""),
]


@pytest.mark.parametrize(("function", "name", "expected"), FINES)
def test_the_head_or_a_gazetteer_gives_the_fine_class(function, name: str, expected: str):
    assert function(name) == expected


def test_a_title_is_no_part_of_a_name_but_a_regnal_one_is():
    text = "President Amina Odhiambo met Pope Francis and Mr. Quispe."
    reading = read(text, ("President Amina Odhiambo", "PERSON"), ("Pope Francis", "PERSON"), ("Mr. Quispe", "PERSON"))

    assert [name for name, _, _ in found(reading)] == ["Amina Odhiambo", "Pope Francis", "Quispe"]


@pytest.mark.parametrize("word", ["Friday", "President", "Minister", "He", "dollar", "COVID-19"])
def test_what_names_nobody_is_no_name(word: str):
    assert names(f"{word} came again.", (word, "PERSON")) == set()


def test_a_name_is_of_one_kind_in_the_whole_document():
    reading = read("Odhiambo spoke. Minister Amina Odhiambo bowed.", ("Odhiambo", "ORG"), ("Amina Odhiambo", "PERSON"))

    assert {kind for _, kind, _ in found(reading)} == {Kind.PERSON}


def test_a_surname_that_the_model_missed_is_found_but_not_a_common_word():
    text = "Sky Waters spoke. Then Waters left. Waters are deep here, the waters rise."
    reading = read(text, ("Sky Waters", "PERSON"))

    assert [mention.start for mention in find_mentions(reading)] == [0, text.index("Waters left")]


def test_the_first_word_is_a_surname_only_where_family_names_come_first():
    assert names("Wang Jian spoke. Wang left.", ("Wang Jian", "PERSON")) == {"Wang Jian", "Wang"}
    assert names("Rosa Flores spoke. Rosa left.", ("Rosa Flores", "PERSON")) == {"Rosa Flores"}


def test_an_institute_and_its_academy_are_two_names_but_a_court_of_a_state_is_one():
    institute = "the Institute of Marine Studies of the Oslo Academy of Sciences"
    court = "the Court of Appeal of the Republic of Kenya"

    assert names(institute, (institute[4:], "ORG")) == {"Institute of Marine Studies", "Oslo Academy of Sciences"}
    assert names(court, (court[4:], "ORG")) >= {"Court of Appeal of the Republic of Kenya"}


def test_an_owner_and_its_part_are_two_names_where_both_end_in_a_word_for_a_body():
    owned = "the Department of Trade's Fish Export Administration"
    whole = "the Oslo Children's Hospital"

    assert names(owned, (owned[4:], "ORG")) == {"Department of Trade", "Fish Export Administration"}
    assert names(whole, (whole[4:], "ORG")) >= {"Oslo Children's Hospital"}


def test_countries_inside_events_and_embassies_are_names_of_their_own_but_not_inside_newspapers():
    text = "The Peru-Kenya Forum and the Embassy of Kenya in Peru wrote to the Kenya Times."
    mentions = find_mentions(read(text, ("Kenya Times", "ORG")))

    inside = [(mention.text, text[slice(*mention.within)]) for mention in mentions if mention.within]

    assert inside == [
        ("Peru", "Peru-Kenya Forum"),
        ("Kenya", "Peru-Kenya Forum"),
        ("Kenya", "Embassy of Kenya in Peru"),
        ("Peru", "Embassy of Kenya in Peru"),
    ]


def test_a_ministry_takes_the_nationality_before_it_but_a_newspaper_does_not():
    assert "Peruvian Foreign Ministry" in names("The Peruvian Foreign Ministry spoke.", ("Foreign Ministry", "ORG"))
    assert "Lima Times" in names("The Peruvian Lima Times wrote.", ("Lima Times", "ORG"))


def test_a_minister_is_no_ministry():
    assert "US Treasury" not in names(
        "US Treasury Secretary Ann Lee spoke.", ("US Treasury", "ORG"), ("Ann Lee", "PERSON")
    )


def test_words_of_a_title_case_headline_count_only_if_the_text_has_them_too():
    text = "Brave Farmers Defy Flood In Kenya As Rosa Flores Sings\n\nRosa Flores sang in Kenya on Monday."
    reading = read(text, ("Brave Farmers", "ORG"), ("Rosa Flores", "PERSON"))

    assert {name for name, _, _ in found(reading)} == {"Kenya", "Rosa Flores"}


CREDITS = [
    ("Photo: Ana Lima/GT", [("Ana Lima", Kind.PERSON), ("GT", Kind.ORGANIZATION)]),
    ("(Photo by Ana Lima/Xinhua)", [("Ana Lima", Kind.PERSON), ("Xinhua", Kind.ORGANIZATION)]),
    ("Photo: VCG", [("VCG", Kind.ORGANIZATION)]),
    ("A photo shows Ana", []),
]


@pytest.mark.parametrize(("text", "expected"), CREDITS)
def test_credits_name_persons_and_agencies(text: str, expected: list[tuple[str, Kind]]):
    assert [(name, kind) for name, kind, _ in found(read(text))] == expected


def test_the_label_of_a_turn_names_its_speaker():
    text = "Flores: I sing.\nNT: Why?\nQ: How?"
    ends = [15, 24, 31]
    blocks = tuple(
        Block(start=start, end=end, kind=BlockKind.TURN, speaker=speaker)
        for start, end, speaker in zip((0, 16, 25), ends, ("Flores", "NT", "Q"), strict=True)
    )

    assert [(name, kind) for name, kind, _ in found(read(text, blocks=blocks))] == [
        ("Flores", Kind.PERSON),
        ("NT", Kind.ORGANIZATION),
    ]


def test_a_short_form_of_a_common_noun_names_nothing():
    text = "It carried ten equivalent freight units (EFU). The EFU is small."

    assert names(text, ("EFU", "ORG")) == set()


def test_a_theatre_is_a_site_where_somebody_is_in_it_and_else_a_company():
    at = read("They danced at the Lima Theatre.", ("Lima Theatre", "ORG"))
    of = read("Dancers of the Lima Theatre came.", ("Lima Theatre", "FAC"))

    assert [kind for _, kind, _ in found(at) + found(of)] == [Kind.PLACE, Kind.ORGANIZATION]


def test_every_mention_is_a_slice_of_the_text():
    text = "“The US’ envoy” — Ms. Ana\u00a0Lima (Kenya’s), of the “Blue Lake” Fund Inc., and the Côte d’Ivoire."
    reading = read(text, ("Ms. Ana", "PERSON"), ("“Blue Lake” Fund Inc.", "ORG"))

    for mention in find_mentions(reading):
        assert text[mention.start : mention.end] == mention.text


def test_doc_without_entities_is_read():
    article = Article(key="a", source_file="a", begin=0, end=0, text="")

    assert find_mentions(Reading(article, Doc(ParsedDoc(BLANK.vocab)))) == ()


def test_a_title_with_a_long_word_in_capitals_is_read_at_once():
    text = f"the Plan of Ana and {'ABCDEFGHIJKLMNOPQRSTUVWXYZ' * 2} on the Rivers of Peru fell"

    (title,) = document_titles(text)

    assert text[title.start : title.end].endswith("Rivers of Peru")


def test_a_place_within_a_place_is_two_names():
    assert names("in Asan, central Lima, on", ("Asan, central Lima", "LOC")) == {"Asan", "Lima"}


@pytest.mark.parametrize(
    ("text", "entity", "expected"),
    [
        ("in southern Asan province,", "southern Asan province", {"Asan province"}),
        ("in the central Peruvian province of Asan,", "central Peruvian province of Asan", {"Peru", "Asan"}),
        ("the Sechura Desert of Peru is", "Sechura Desert of Peru", {"Sechura Desert", "Peru"}),
        (
            "in Asan, East Peru's Bora Province,",
            "Asan, East Peru's Bora Province",
            {"Asan", "East Peru", "Bora Province"},
        ),
        ("near al-Asan on", "al-Asan", {"al-Asan"}),
    ],
)
def test_what_describes_a_place_is_no_part_of_its_name(text: str, entity: str, expected: set[str]):
    assert names(text, (entity, "LOC")) - {"Peru"} == expected - {"Peru"}


@pytest.mark.parametrize(
    ("text", "entity", "expected"),
    [
        ("with B Y Mora in", "Y Mora", {"B Y Mora"}),
        ("with MLA K S Mora in", "K S Mora", {"K S Mora"}),
        ("in group B Mora won", "Mora", {"Mora"}),
    ],
)
def test_initials_belong_to_a_name_that_has_one(text: str, entity: str, expected: set[str]):
    assert names(text, (entity, "PERSON")) == expected


def test_a_railway_keeps_both_its_ends():
    assert names("the Asan-Bora High-Speed Railway in", ("Bora High-Speed Railway", "LOC")) == {
        "Asan-Bora High-Speed Railway"
    }


@pytest.mark.parametrize(
    ("text", "entity", "label", "expected"),
    [
        ("Q1: How is it?", "Q1", "ORG", set()),
        ("the G7 met", "G7", "ORG", {"G7"}),
        ("at Asan College for Women(6) and", "Asan College for Women(6", "ORG", {"Asan College for Women"}),
        ("in central Peru a", "central Peru", "LOC", {"Peru"}),
        ("in east Peru a", "east Peru", "LOC", {"east Peru", "Peru"}),
    ],
)
def test_labels_and_halves_of_brackets_are_no_names(text: str, entity: str, label: str, expected: set[str]):
    assert names(text, (entity, label)) == expected


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Asan Film Festival", Kind.EVENT),
        ("Clean Rivers Act", Kind.WORK),
        ("Asan Royal Commission", Kind.ORGANIZATION),
        ("Generation Q", Kind.WORK),
        ("Founders’ Day", Kind.EVENT),
    ],
)
def test_what_the_model_calls_an_event_needs_the_head_of_one(name: str, kind: Kind):
    assert [(text, found_kind) for text, found_kind, _ in found(read(f"at the {name} they", (name, "EVENT")))] == [
        (name, kind)
    ]


def test_an_adjective_of_a_part_of_the_world_is_no_place():
    assert names("in Central African forests", ("Central African", "LOC")) == set()


@pytest.mark.parametrize(
    ("text", "ents", "expected"),
    [
        ("envoy to Peru Gong Lim said", [("Gong", "PERSON"), ("Lim", "PERSON")], {"Peru", "Gong Lim"}),
        ("as Ana Bo-Mora and", [("Ana Bo", "PERSON"), ("Mora", "PERSON")], {"Ana Bo-Mora"}),
        ("as Gong, Lim and", [("Gong", "PERSON"), ("Lim", "PERSON")], {"Gong", "Lim"}),
        ("of Book Net Asanato, a", [("Book Net", "ORG"), ("Asanato", "ORG")], {"Book Net Asanato"}),
        ("the ABX Book Net of", [("ABX", "ORG"), ("Book Net", "ORG")], {"ABX", "Book Net"}),
        ("\nANA MORA\n\nLima slept.", [("ANA", "PERSON")], {"ANA MORA", "Lima"}),
        ("\nANA IS WELL\n", [("ANA", "PERSON")], {"ANA IS WELL"}),
    ],
)
def test_pieces_side_by_side_are_one_name(text: str, ents: list[tuple[str, str]], expected: set[str]):
    assert names(text, *ents) - {"Lima"} == expected - {"Lima"}


@pytest.mark.parametrize(
    ("text", "entity", "label", "expected"),
    [
        (
            "rain over the Northern, Eastern and upper Central regions of Peru fell",
            "Northern, Eastern and upper Central regions of Peru",
            "LOC",
            {"Peru"},
        ),
        ("seas near East and South Peru rose", "East and South Peru", "LOC", {"South Peru", "Peru"}),
        ("turned to the East in", "East", "LOC", set()),
        ("the first Kenya-Europe train", "Kenya-Europe", "LOC", {"Kenya", "Europe"}),
        ("the Eurasian plain", "Eurasian", "LOC", set()),
        ("in the Asan transboundary basin", "Asan transboundary", "LOC", {"Asan"}),
        ("on the Asan-Bora railway in", "Asan-Bora railway", "LOC", {"Asan-Bora railway"}),
        ("the FTA with Peru", "FTA", "EVENT", {"Peru"}),
        ("the Peruvian FTAs are", "Peruvian FTAs", "ORG", {"Peru"}),
        ("its local DXCs sell", "DXCs", "ORG", set()),
        ("the VIII exhibition", "VIII", "EVENT", set()),
        ("a Press Conference was", "Press Conference", "EVENT", set()),
        ("the Asan Conference was", "Asan Conference", "EVENT", {"Asan Conference"}),
        ("died of African Swine Fever", "African Swine Fever", "EVENT", set()),
        ("the Asan period ended", "Asan", "EVENT", set()),
        ("its 2001 Convention says", "Convention", "WORK", set()),
        ("Ana Mora (D-Calif.) said", "D-Calif", "PERSON", set()),
        ("the pre-Asan years", "pre-Asan", "LOC", set()),
        ("an IT cell did", "IT cell", "ORG", set()),
        ("the Peruvian war efforts", "Peruvian war", "NORP", {"Peru"}),
    ],
)
def test_parts_of_the_world_and_common_nouns_are_no_names(text: str, entity: str, label: str, expected: set[str]):
    assert names(text, (entity, label)) == expected


@pytest.mark.parametrize(
    ("text", "ents", "expected"),
    [
        (
            "the Board of Directors of the Asan Boxing Federation met",
            [("Board of Directors of the Asan Boxing Federation", "ORG")],
            {"Asan Boxing Federation"},
        ),
        (
            "undersecretary of Trade and Transit of the Ministry of Roads, Ana Bo",
            [("Trade and Transit of the Ministry of Roads", "ORG")],
            {"Ministry of Roads"},
        ),
        (
            "the Rules Committee of the Board of Asan Ports (BAP) and BAP",
            [("Rules Committee of the Board of Asan Ports", "ORG")],
            {"Rules Committee", "Board of Asan Ports", "BAP"},
        ),
        ("the NGO Fundación Ana Mora told", [("Fundación Ana Mora", "PERSON")], {"Fundación Ana Mora"}),
        ("like insurer AXB Group and", [("insurer AXB Group", "ORG")], {"AXB Group"}),
        (
            "at Asan University’s Bora School of Law and",
            [("Asan University’s Bora School of Law", "ORG")],
            {"Asan University", "Bora School of Law"},
        ),
        ("in Borita in Asan Province with", [("Borita in Asan Province", "LOC")], {"Borita", "Asan Province"}),
        ("TALLINN, May 3 (ABX) -- It", [], {"Tallinn"}),
        ("Imam Bora(B.C) told", [("Bora(B.C", "PERSON")], {"Bora"}),
        ("by PT Asan Bora Indah, a venture", [("Asan Bora", "PERSON")], {"PT Asan Bora Indah"}),
        ("the 12th Airborne Brigade dug in", [], {"12th Airborne Brigade"}),
        ("the Criminal Court prosecutor", [], {"Criminal Court"}),
        ("Members of the Council of the Peruvian newspaper", [], {"Peru"}),
        (
            "Bora came; mayor of Buenos Aires Ana Bora met",
            [("Bora", "PERSON"), ("Buenos Aires Ana Bora", "LOC")],
            {"Bora", "Buenos Aires", "Ana Bora"},
        ),
        ("at West Peru’s Asan Festival in", [("West Peru’s Asan Festival", "EVENT")], {"West Peru", "Asan Festival"}),
        ("the Peruvian Embassy in Kenya said", [], {"Peruvian Embassy in Kenya", "Kenya", "Peru"}),
        ("in Asan Secondary school for", [("Asan Secondary school", "FAC")], {"Asan Secondary school"}),
    ],
)
def test_a_body_is_named_by_its_own_words(text: str, ents: list[tuple[str, str]], expected: set[str]):
    assert names(text, *ents) - {"Peru"} == expected - {"Peru"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "a Joint Statement of Peru and Kenya on Deepening the Ties of Port and Sea in the Year of Rivers",
            {"Joint Statement of Peru and Kenya on Deepening the Ties of Port and Sea in the Year of Rivers"},
        ),
        (
            "the Agreement on Trade in Goods and Services in Lima",
            {"Agreement on Trade in Goods and Services"},
        ),
        ("an Agreement with Peru in Lima", set()),
    ],
)
def test_a_document_has_its_whole_title(text: str, expected: set[str]):
    assert {text[title.start : title.end] for title in document_titles(text)} == expected


def test_a_word_is_of_the_kind_of_the_longer_name_that_begins_with_it():
    reading = read("The Bora danced at the Bora Hall.", ("Bora", "PERSON"), ("Bora Hall", "FAC"))

    assert [kind for _, kind, _ in found(reading)] == [Kind.PLACE, Kind.PLACE]


def test_a_family_name_with_its_particle_is_the_persons_and_a_states_name_the_states():
    reading = read(
        "Ana la Mora ran. La Mora met Vermont Sen. Eva Bo.", ("Ana la Mora", "PERSON"), ("Vermont", "PERSON")
    )
    seen = read("La Mora ran after Ana la Mora.", ("La Mora", "LOC"), ("Ana la Mora", "PERSON"))

    assert [kind for text, kind, _ in found(reading) if text == "Vermont"] == [Kind.PLACE]
    assert [kind for _, kind, _ in found(seen)] == [Kind.PERSON, Kind.PERSON]


def test_a_word_in_brackets_is_short_for_a_name_only_with_its_letters():
    assert names("It went from Asan School (Girls) to Girls.", ("Asan School", "ORG")) == {"Asan School"}


def test_what_a_picture_is_courtesy_of_may_be_a_body():
    assert names("Photo: Courtesy of the branch in Peru") == {"Peru"}


@pytest.mark.parametrize(
    ("text", "ents", "expected"),
    [
        (
            "when Ana Bora of the Asan Court agreed again",
            [("Ana Bora of the Asan Court", "PERSON")],
            {"Ana Bora"},
        ),
        ("Bora is Asan's man", [("Bora is Asan", "PERSON")], {"Bora"}),
        ("Prince Bora of Asan agreed", [("Prince Bora of Asan", "PERSON")], {"Bora of Asan"}),
        ("the Inspector General of Police (IGP) and the IGP", [("Inspector General of Police", "ORG")], set()),
        ("the Asan Chief Executive (ACE) and the ACE", [("ACE", "ORG")], set()),
        ("the Bora Guild of Asan (BGA) and", [("Bora Guild of Asan", "ORG")], {"Bora Guild of Asan", "BGA"}),
        ("in the end Peru won the cup", [], {"Peru"}),
        ("it cost ten Kenya shillings and more", [], set()),
        ("the Chief Revenue Commissioner came", [("Chief Revenue", "ORG")], set()),
        ("he came from St Bora's, and left", [("St Bora", "ORG")], {"St Bora's"}),
        ("he came from St Bora's team, and left", [("St Bora", "ORG")], {"St Bora"}),
        (
            "Temple won when Ana Temple swam",
            [("Ana Temple", "PERSON"), ("Temple", "ORG")],
            {"Ana Temple", "Temple"},
        ),
        ("the Chief Revenue came", [("Chief Revenue", "ORG")], {"Chief Revenue"}),
    ],
)
def test_titles_verbs_and_money_are_no_part_of_names(text: str, ents: list[tuple[str, str]], expected: set[str]):
    assert names(text, *ents) == expected


def test_what_stands_inside_a_title_is_no_person():
    reading = read("Chief Cabinet Secretary Ann Lee spoke.", ("Cabinet", "ORG"), ("Ann Lee", "PERSON"))

    assert ("Cabinet", Kind.PERSON) not in [(name, kind) for name, kind, _ in found(reading)]
