from dataclasses import replace

import pytest
import spacy

from kg.extract.anaphora import resolve_anaphora
from kg.extract.attributions import find_attributions
from kg.extract.layout import Layout
from kg.extract.reading import Reading
from kg.extract.tokens import Doc
from kg.model import Article, Block, BlockKind, Kind, Mention
from tests.stored import read, read_parses

Said = tuple[tuple[str, ...], str, str, bool, tuple[str, ...]]
NAMES = {
    "Maria Lopez": Kind.PERSON,
    "Peter Obi": Kind.PERSON,
    "Ruto": Kind.PERSON,
    "Diaz": Kind.PERSON,
    "Anna Berg": Kind.PERSON,
    "Berg": Kind.PERSON,
    "Obi": Kind.PERSON,
    "Macron": Kind.PERSON,
    "Lopez": Kind.PERSON,
    "World Bank": Kind.ORGANIZATION,
    "Hamas": Kind.ORGANIZATION,
    "Lumen Insight": Kind.ORGANIZATION,
    "Reuters": Kind.ORGANIZATION,
    "Herald": Kind.ORGANIZATION,
    "Assembly of the Isles": Kind.ORGANIZATION,
    "WHO": Kind.ORGANIZATION,
}


def reading(text: str) -> Reading:
    longest: dict[str, Kind] = {}
    for name, kind in NAMES.items():
        if name in text and not any(name in other for other in longest):
            longest[name] = kind
    return read("attributions.tsv", text, **longest)


def said(reading: Reading) -> list[Said]:
    text = reading.article.text
    return [
        (
            tuple(text[start:end] for start, end in found.speakers),
            found.speaker_text,
            found.cue,
            found.direct,
            tuple(text[start:end] for start, end in found.content),
        )
        for found in find_attributions(reading)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We will not give up,” said Maria Lopez, a teacher in Quito. “The strike goes on.” "
            "The government has offered talks.",
            (("Maria Lopez",), "Maria Lopez", "said", True, ("We will not give up", "The strike goes on.")),
        ),
        ("“Why now?” asked Peter Obi.", (("Peter Obi",), "Peter Obi", "asked", True, ("Why now?",))),
        (
            "Ruto said that the two sides had agreed on a date.",
            (("Ruto",), "Ruto", "said", False, ("the two sides had agreed on a date.",)),
        ),
        (
            "The bridge will be closed until June, officials said on Monday.",
            ((), "officials", "said", False, ("The bridge will be closed until June",)),
        ),
        (
            "The storm, meteorologists said, will reach the coast on Friday.",
            ((), "meteorologists", "said", False, ("The storm", "will reach the coast on Friday.")),
        ),
        (
            "Police said they had arrested two men, adding that more arrests were likely.",
            ((), "Police", "said", False, ("they had arrested two men", "more arrests were likely.")),
        ),
        (
            "Stressing that the port is vital, Diaz added it is hoped that trade will grow.",
            (("Diaz",), "Diaz", "added", False, ("the port is vital", "it is hoped that trade will grow.")),
        ),
        (
            "In a statement, the company said it had “taken all necessary steps” to secure the plant.",
            ((), "the company", "said", True, ("it had “taken all necessary steps” to secure the plant.",)),
        ),
        (
            "The rules are outdated, Anna Berg, head of the union, told the Herald.",
            (("Anna Berg",), "Anna Berg", "told", False, ("The rules are outdated",)),
        ),
        (
            "According to the World Bank, growth will slow to 2 percent.",
            (("World Bank",), "the World Bank", "according to", False, ("growth will slow to 2 percent.",)),
        ),
        (
            "As per an estimate by the World Bank, growth will slow to 2 percent.",
            (("World Bank",), "an estimate by the World Bank", "as per", False, ("growth will slow to 2 percent.",)),
        ),
        (
            "What is wrong with tea, Diaz questioned.",
            (("Diaz",), "Diaz", "questioned", False, ("What is wrong with tea",)),
        ),
        (
            "The minister, according to people familiar with the matter, plans to resign.",
            ((), "people familiar with the matter", "according to", False, ("The minister", "plans to resign.")),
        ),
        (
            "Berg and Obi said they would step down.",
            (("Berg", "Obi"), "Berg", "said", False, ("they would step down.",)),
        ),
        (
            "Macron urged the two countries to return to talks.",
            (("Macron",), "Macron", "urged", False, ("the two countries to return to talks.",)),
        ),
        (
            "Lopez described the vote as “a step back” for the region.",
            (("Lopez",), "Lopez", "described", True, ("the vote as “a step back",)),
        ),
        (
            "The firm imposed new fees, claiming that costs had doubled.",
            ((), "The firm", "claiming", False, ("costs had doubled.",)),
        ),
        (
            "The road is closed, she said, with no way around it.",
            ((), "she", "said", False, ("The road is closed", "with no way around it.")),
        ),
        (
            "The road is closed, Diaz said, on condition of anonymity.",
            (("Diaz",), "Diaz", "said", False, ("The road is closed",)),
        ),
        (
            "The road —Diaz noted— is safe again.",
            (("Diaz",), "Diaz", "noted", False, ("The road", "is safe again.")),
        ),
        (
            "As the dam is full, Diaz said, the gates will open.",
            (("Diaz",), "Diaz", "said", False, ("As the dam is full", "the gates will open.")),
        ),
        (
            "“The roof leaks,” Peter Obi told the Herald in the yard, as neighbours swept the floor.",
            (("Peter Obi",), "Peter Obi", "told", True, ("The roof leaks",)),
        ),
        (
            "“No one sleeps” in the camp, Peter Obi told the Herald.",
            (("Peter Obi",), "Peter Obi", "told", True, ("No one sleeps” in the camp",)),
        ),
        (
            "Diaz accused Obi of selling votes.",
            (("Diaz",), "Diaz", "accused", False, ("Obi of selling votes",)),
        ),
        (
            "Diaz stressed the need to act, noting that the dam leaks.",
            (("Diaz",), "Diaz", "stressed", False, ("the need to act", "the dam leaks")),
        ),
        (
            "The council in Quito on Tuesday announced that the dam was safe.",
            ((), "The council in Quito", "announced", False, ("the dam was safe",)),
        ),
        (
            "The port is operating normally, a spokesman said on Tuesday.",
            ((), "a spokesman", "said", False, ("The port is operating normally",)),
        ),
        (
            "Obi disagreed: “We are not going to sign this paper.”",
            (("Obi",), "Obi", "disagreed", True, ("We are not going to sign this paper.",)),
        ),
        (
            "As Berg put it, “No bridge is built in a day.”",
            (("Berg",), "Berg", "put", True, ("No bridge is built in a day.",)),
        ),
        (
            "“Home at last after ten years,” Diaz captioned the photo.",
            (("Diaz",), "Diaz", "captioned", True, ("Home at last after ten years",)),
        ),
        (
            "“We are all very tired,” noted members of the team.",
            ((), "members of the team", "noted", True, ("We are all very tired",)),
        ),
        (
            "Prices fell again, official data showed on Friday.",
            ((), "official data", "showed", False, ("Prices fell again",)),
        ),
        (
            "The Herald quoted Lopez as saying that the strike would go on.",
            (("Lopez",), "Lopez", "saying", False, ("the strike would go on.",)),
        ),
        (
            "Growth will slow to 2 percent, according to data released by the World Bank.",
            (("World Bank",), "data", "according to", False, ("Growth will slow to 2 percent",)),
        ),
        (
            "Macron told the Herald on Sunday that the talks had failed.",
            (("Macron",), "Macron", "told", False, ("the talks had failed.",)),
        ),
        (
            "The note said for each of the guests, a fee would be due.",
            ((), "The note", "said", False, ("for each of the guests, a fee would be due",)),
        ),
        (
            "The road, said the mayor, is closed until May.",
            ((), "the mayor", "said", False, ("The road", "is closed until May")),
        ),
        (
            "On how she won the vote, Berg said, the plan was simple.",
            (("Berg",), "Berg", "said", False, ("the plan was simple",)),
        ),
        (
            "The port is shut, according to what the ministry announced.",
            ((), "the ministry", "according to", False, ("The port is shut",)),
        ),
        (
            "According to a specialist in shipping law Anna Berg, rates will rise.",
            (("Anna Berg",), "a specialist in shipping law", "according to", False, ("rates will rise",)),
        ),
        (
            "Lopez holds high hopes for talks with the union.",
            (("Lopez",), "Lopez", "holds hopes", False, ("talks with the union",)),
        ),
        (
            "LIMA, May 3 (Reuters) - The bill is dead, officials said.",
            ((), "officials", "said", False, ("The bill is dead",)),
        ),
        (
            "Berg said he and Obi agreed to meet, adding that a date was set.",
            (("Berg",), "Berg", "said", False, ("he and Obi agreed to meet", "a date was set")),
        ),
        (
            "The pier will be shut until May, the agencies said in posts on their own pages this week.",
            ((), "the agencies", "said", False, ("The pier will be shut until May",)),
        ),
        (
            "Lopez accused him of hiding the plan.",
            (("Lopez",), "Lopez", "accused", False, ("him of hiding the plan",)),
        ),
        (
            "Diaz thanked the crew for their patience.",
            (("Diaz",), "Diaz", "thanked", False, ("the crew for their patience",)),
        ),
        (
            "Obi argued that “it is easier to agree,” when people “look at each other” and talk.",
            (
                ("Obi",),
                "Obi",
                "argued",
                True,
                ("it is easier to agree,” when people “look at each other” and talk",),
            ),
        ),
        (
            "One pollster, Lumen Insight, said prices would rise.",
            (("Lumen Insight",), "One pollster", "said", False, ("prices would rise",)),
        ),
        (
            "WHO said on Monday that cases had fallen.",
            (("WHO",), "WHO", "said", False, ("cases had fallen",)),
        ),
        (
            "Sales have fallen by half, reported Maria Lopez, president of the shopkeepers, and pointed out that rents "
            "were high.",
            (
                ("Maria Lopez",),
                "Maria Lopez",
                "reported",
                False,
                ("Sales have fallen by half", "rents were high"),
            ),
        ),
        (
            "Prices fell in May, according to statistics by the World Bank.",
            (("World Bank",), "statistics by the World Bank", "according to", False, ("Prices fell in May",)),
        ),
        (
            "A study of the World Bank found that debt had risen.",
            ((), "A study of the World Bank", "found", False, ("debt had risen",)),
        ),
        (
            "A report from polling company Lumen Insight said that prices would rise.",
            (
                ("Lumen Insight",),
                "A report from polling company",
                "said",
                False,
                ("prices would rise",),
            ),
        ),
        (
            "The pier has been shut, her family has disclosed.",
            ((), "her family", "disclosed", False, ("The pier has been shut",)),
        ),
        (
            "Among the dead were three sailors, the Herald newspaper said.",
            (("Herald",), "the Herald newspaper", "said", False, ("Among the dead were three sailors",)),
        ),
        (
            "Ships will sail when it is safe, Anna Berg, head of the guild, said at a meeting on Friday, the first "
            "word on the matter.",
            (("Anna Berg",), "Anna Berg", "said", False, ("Ships will sail when it is safe",)),
        ),
        (
            "Lopez described the hall where the guild meets – an old mill – as a “rare and happy place.”",
            (
                ("Lopez",),
                "Lopez",
                "described",
                True,
                ("the hall where the guild meets – an old mill – as a “rare and happy place.",),
            ),
        ),
        (
            "Diaz cited “a lack of good pilots” as the reason.",
            (("Diaz",), "Diaz", "cited", True, ("a lack of good pilots",)),
        ),
        (
            "Berg mentioned the importance of clean water for the town.",
            (("Berg",), "Berg", "mentioned", False, ("the importance of clean water for the town",)),
        ),
        (
            "Berg has branded the strikers as “traitors to the town,” “cheats,” and “thieves.”",
            (("Berg",), "Berg", "branded", True, ("the strikers as “traitors to the town",)),
        ),
    ],
)
def test_speech_is_found_with_speaker_cue_and_content(text: str, expected: Said) -> None:
    assert [trimmed(found) for found in said(reading(text))] == [trimmed(expected)]


def trimmed(found: Said) -> Said:
    return (*found[:4], tuple(piece.rstrip(".") for piece in found[4]))


@pytest.mark.parametrize(
    "text",
    [
        "The ministry did not say when the talks would start.",
        "If he says he is innocent, we will believe him.",
        "The film “The Last Emperor” was shown in Lima.",
        "The so-called “Iron Dome” was built in Haifa.",
        "He is said to be ill.",
        "The plan was made according to schedule.",
        "The signs show that the market has turned.",
        "It is believed that the ship sank.",
        "The plan, said to be ready since May, was dropped.",
        "“It was late and dark.” Lopez left.",
        "The firm opened a plant in Lima, highlighting its ties to the region.",
        "Berg has seldom called for new rules.",
        "Diaz thanked the crew.",
        "Diaz rejected the petition of the farmers.",
        "As per the usual practice, growth is reported in May.",
        "Diaz opened a fair in Lima and spoke on the theme: “Water for the People of the North.”",
        "Their fine defence denied Peru a second goal.",
        "Its role underscores how weak the market is.",
        "Berg sent condolences to the family.",
    ],
)
def test_what_nobody_said_is_no_attribution(text: str) -> None:
    assert said(reading(text)) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The fund said on Monday that rates would rise. It added that growth had slowed.", "The fund"),
        ("A nurse said the ward was full. She added that help was needed.", "A nurse"),
    ],
)
def test_a_pronoun_speaks_for_whoever_spoke_before_without_a_name(text: str, speaker: str) -> None:
    assert [found[1] for found in said(reading(text))] == [speaker, speaker]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Berg said the port was closed. The minister added that it would open in May.", ("Anna Berg",)),
        ("Anna Berg said the port was closed. The bishop of the city added that it would open in May.", ()),
        ("The World Bank said growth would slow. The agency added that debt had risen.", ("World Bank",)),
        ("Ruto arrived on Monday. The president said the road was safe.", ("Ruto",)),
        ("Ruto met Obi on Monday. The president said the road was safe.", ()),
        (
            "Harbour Minister Anna Berg came to Lima on Monday. The port was full. “The port is safe,” the Harbour "
            "Minister said.",
            ("Anna Berg",),
        ),
        ("Prime Minister Peter Obi spoke first. The Prime Minister said the dam was safe.", ("Peter Obi",)),
        ("The Harbour Minister said it rained. Harbour Minister Anna Berg had come on Monday.", ("Anna Berg",)),
        ("Vice President Peter Obi spoke first. Later, the president said the dam was safe.", ()),
        ("Chief Electoral Officer Peter Obi spoke first. Voting was calm, the CEO said.", ("Peter Obi",)),
        ("Peter Obi said voting was calm. The DP said that it was late.", ()),
        ("Peter Obi said voting was calm. The mother said that it was late.", ()),
        (
            "Peter Obi, envoy to the Northern Lakes, spoke first. Later, the envoy to the Northern Lakes said the dam "
            "was safe.",
            ("Peter Obi",),
        ),
        (
            "Anna Berg warned that floods would come. Later, the same singer said that the dam was safe.",
            ("Anna Berg",),
        ),
        ("Diaz sent a letter to the court. Years later, the letter says the dam leaks.", ("Diaz",)),
        ("Diaz read a letter in court. Years later, the letter says the dam leaks.", ()),
    ],
)
def test_a_description_is_who_spoke_or_was_named_before_unless_it_says_who_it_is(
    text: str, names: tuple[str, ...]
) -> None:
    assert said(reading(text))[-1][0] == names


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        ("The bill is dead, Berg said, Reuters reported.", ("Berg", "Reuters")),
        ("Berg said the port was “a jewel” of the north, according to the Herald.", ("the Herald", "Berg")),
        ("Diaz praised the deal and said that prices would fall.", ("Diaz", "Diaz")),
        ("Berg said the talks will go on and urged both sides to keep calm.", ("Berg", "Berg")),
        ("Ruto maintains that the river is shared, while Diaz argues that it was diverted.", ("Ruto", "Diaz")),
        ("Diaz also wrote that the dam leaks, the sources said.", ("the sources", "Diaz")),
        ("Diaz knew that it would rain, according to the Herald.", ("the Herald",)),
    ],
)
def test_each_of_two_voices_of_a_sentence_is_told(text: str, voices: tuple[str, ...]) -> None:
    assert tuple(found[1] for found in said(reading(text))) == voices


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Singer Anna Berg came out in defence of Obi. Posting on her page, she said the dam was safe.", "Anna Berg"),
        ("The World Bank disagrees. It maintains that growth will slow.", "World Bank"),
    ],
)
def test_a_pronoun_without_a_referent_is_the_subject_of_the_sentence_before(text: str, name: str) -> None:
    assert said(reading(text))[-1][0] == (name,)


def test_a_pronoun_is_whom_the_clause_is_about() -> None:
    names = reading("As for Obi, he said the dam was safe.")

    assert [mention.text for mention in resolve_anaphora(names)] == ["he"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Berg said the dam was old. Rain fell all night. “It has never been as bad as this.”", ["Berg", "Berg"]),
        ("The dam was old, he said. Rain fell all night. “It has never been as bad as this.”", ["he", "he"]),
        ("Berg said the dam was old. Rain fell on Diaz. “It has never been as bad as this.”", ["Berg"]),
        ("Berg said the dam was old. Here is the question in full: “Should the old dam be rebuilt now?”", ["Berg"]),
    ],
)
def test_words_that_nothing_introduces_are_the_last_speakers_if_nobody_came_between(
    text: str, speakers: list[str]
) -> None:
    assert [found[1] for found in said(reading(text))] == speakers


def test_the_noun_that_heads_a_name_stands_for_it_far_behind() -> None:
    text = "The Assembly of the Isles met on Monday. The port was full. Rain fell. The assembly said it would vote."

    assert [mention.name for mention in resolve_anaphora(reading(text))] == ["Assembly of the Isles"]


def test_who_speaks_behind_the_words_goes_on_with_and() -> None:
    found = said(
        reading("Sales have fallen by half, reported Maria Lopez, head of the guild, and added that rents would rise.")
    )

    assert [(cue[0], cue[4]) for cue in found] == [
        (("Maria Lopez",), ("Sales have fallen by half", "rents would rise"))
    ]


def test_a_stop_ends_a_sentence_that_the_parse_runs_on() -> None:
    run_on = reading("Ruto met Obi on Monday. The president said the road was safe.")

    assert [sent.start for sent in run_on.doc.sents] == [0]
    assert [unit.start for unit in Layout(run_on).units] == [0, 6]


def test_another_voice_behind_but_has_its_own_words() -> None:
    found = said(reading("According to Berg, the law is dead, but officials said talks would continue."))

    assert [(who, trimmed_words) for _, who, _, _, (trimmed_words,) in map(trimmed, found)] == [
        ("Berg", "the law is dead"),
        ("officials", "talks would continue"),
    ]


def test_who_is_told_is_the_addressee() -> None:
    found = reading("The rules are outdated, Anna Berg, head of the union, told the Herald.")

    (attribution,) = find_attributions(found)

    assert [found.mention_by_span[span].name for span in attribution.addressees] == ["Herald"]


def test_the_evidence_holds_cue_and_content() -> None:
    found = reading("Ruto said that the two sides had agreed on a date.")

    (attribution,) = find_attributions(found)

    assert found.article.text[slice(*attribution.evidence)] == found.article.text


def test_no_stored_sentence_gives_content_outside_the_text() -> None:
    for text in read_parses("attributions.tsv"):
        for attribution in find_attributions(reading(text)):
            assert all(0 <= start < end <= len(text) for start, end in attribution.content)
            assert 0 <= attribution.confidence <= 1


# ---------------------------------------------------------------------------------------------------- turns


def interview() -> Reading:
    """An interview of three labelled turns, the last over two paragraphs."""
    turns = ["DW: What will change?", "Okafor: Prices will fall.", "DW: When?", "Okafor: In May.\n\nNot before."]
    head = "Ada Okafor, head of the Deutsche Welle office\n\n"
    text, blocks = head, [Block(start=0, end=len(head) - 2, kind=BlockKind.HEADLINE)]
    for turn in turns:
        block = Block(start=len(text), end=len(text) + len(turn), kind=BlockKind.TURN, speaker=turn.split(":")[0])
        blocks.append(block)
        text += turn + "\n\n"
    article = Article(
        key="a",
        source_file="a.txt",
        begin=0,
        end=len(text),
        text=text,
        publisher="Deutsche Welle",
        blocks=tuple(blocks),
    )
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    names = (("Ada Okafor", Kind.PERSON), ("Deutsche Welle", Kind.ORGANIZATION))
    mentions = tuple(
        Mention(start=text.index(name), end=text.index(name) + len(name), text=name, kind=kind, name=name)
        for name, kind in names
    )
    return Reading(article, Doc(nlp(text)), mentions)


def test_each_labelled_turn_is_direct_speech_of_who_is_labelled() -> None:
    assert said(interview()) == [
        (("Deutsche Welle",), "DW", "DW:", True, ("What will change?",)),
        (("Ada Okafor",), "Okafor", "Okafor:", True, ("Prices will fall.",)),
        (("Deutsche Welle",), "DW", "DW:", True, ("When?",)),
        (("Ada Okafor",), "Okafor", "Okafor:", True, ("In May.", "Not before.")),
    ]


def test_questions_are_less_sure_than_answers() -> None:
    question, answer, *_ = find_attributions(interview())

    assert question.confidence < answer.confidence


def test_a_paragraph_under_the_same_label_goes_on_with_the_turn() -> None:
    found = interview()
    first, second = "Okafor: In May.", "Not before."
    at = found.article.text.index(first)
    blocks = (
        *found.article.blocks[:-1],
        Block(start=at, end=at + len(first), kind=BlockKind.TURN, speaker="Okafor"),
        Block(start=at + len(first) + 2, end=at + len(first) + 2 + len(second), kind=BlockKind.TURN, speaker="Okafor"),
    )

    parted = Reading(replace(found.article, blocks=blocks), found.doc, found.mentions)

    assert said(parted) == said(found)
