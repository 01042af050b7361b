"""Hand-made facts of every kind, hostile text included: what tests of the graph, queries, exports and views build from.

Three articles: one on a visit and its talks, one that disagrees with it, and a copy of the first. All is invented.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from kg.model import (
    Article,
    Attribution,
    Conflict,
    DateRange,
    Event,
    Facts,
    Judgement,
    Kind,
    MentionRef,
    Observation,
    Participant,
    Relation,
    Report,
    Role,
    Run,
    Span,
    Status,
    Thing,
)

VISIT = "article/2024-05-17-ana-ruiz-visits-norland"
TALKS = "article/2024-05-18-norland-talks-end"
COPY = "article/2024-05-17-ana-ruiz-visits-norland-copy"

VISIT_TEXT = (
    "Ana Ruiz visits Norland\n\n"
    "By Bo Li\n\n"
    "Foreign Minister Ana Ruiz of Sudland met Jon Björk in Östhamn, the capital of Norland, on Friday. "
    "Ruiz, a former mayor of Puerto Bravo, leads the Union of the South (UoS). "
    "“We will sign the <b>Harbour Pact</b> \\ 🙂 next year,” she said.\n\n"
    "Trade rose to $2.5 billion in 2023. Norland did not impose sanctions on Acme & Sons. "
    "Analysts said the Östhamn Forum might open in June."
)
TALKS_TEXT = (
    "Norland talks end\n\n"
    "Ana Ruiz met Jon Bjork on Thursday, the Northern Post reported. "
    'Bjork, prime minister of Norland, said: "Sudland\'s trade reached $2.7 billion in 2023."\n\n'
    "Acme & Sons <script>alert('x')</script> is based in Östhamn."
)

FRIDAY = DateRange(earliest=date(2024, 5, 17), latest=date(2024, 5, 17), precision="Day", text="on Friday")
THURSDAY = DateRange(earliest=date(2024, 5, 16), latest=date(2024, 5, 16), precision="Day", text="on Thursday")
IN_2023 = DateRange(earliest=date(2023, 1, 1), latest=date(2023, 12, 31), precision="Year", text="in 2023")
NEXT_YEAR = DateRange(earliest=date(2025, 1, 1), latest=date(2025, 12, 31), precision="Year", text="next year")
TEXTS = {VISIT: VISIT_TEXT, TALKS: TALKS_TEXT, COPY: VISIT_TEXT}

RUIZ, BJORK, LI = "person/ana-ruiz", "person/jon-bjork", "person/bo-li"
NORLAND, SUDLAND, OSTHAMN, PUERTO = "place/norland", "place/sudland", "place/osthamn", "place/puerto-bravo"
UNION, ACME, POST = "organization/union-of-the-south", "organization/acme-sons", "organization/northern-post"
FORUM, PACT = "event/osthamn-forum", "work/harbour-pact"


def make_facts() -> Facts:
    """Facts with every kind of thing, fact and status in them."""
    return Facts(
        articles=_articles(),
        things=_things(),
        roles=_roles(),
        relations=_relations(),
        events=_events(),
        observations=_observations(),
        attributions=_attributions(),
        conflicts=_conflicts(),
        run=Run(
            version="0.1.0",
            model="accurate",
            options=(("base", "https://kg.example/id/"), ("min_confidence", "0.0")),
            inputs=(("one.txt", "0" * 64), ("two «ü» #1.txt", "f" * 64)),
        ),
    )


def make_sentences() -> dict[str, tuple[Span, ...]]:
    """The sentences of the articles, by article key: lines, cut behind full stops."""
    found: dict[str, tuple[Span, ...]] = {}
    for key, text in TEXTS.items():
        spans, start = [], 0
        for end in [i + 1 for i, char in enumerate(text) if char == "\n" or text[i : i + 2] == ". "] + [len(text)]:
            if text[start:end].strip():
                left = start + len(text[start:end]) - len(text[start:end].lstrip())
                spans.append((left, left + len(text[start:end].strip())))
            start = end
        found[key] = tuple(spans)
    return found


def at(article: str, words: str, *, nth: int = 0) -> Span:
    """Where words stand in an article: the nth time."""
    start = -1
    for _ in range(nth + 1):
        start = TEXTS[article].index(words, start + 1)
    return (start, start + len(words))


def named(article: str, words: str, *, nth: int = 0, form: str = "name") -> MentionRef:
    """A mention of a thing at these words."""
    start, end = at(article, words, nth=nth)
    return MentionRef(article=article, start=start, end=end, text=words, form=form)


def _articles() -> tuple[Article, ...]:
    visit = Article(
        key=VISIT,
        source_file="one.txt",
        begin=0,
        end=len(VISIT_TEXT),
        text=VISIT_TEXT,
        headline="Ana Ruiz visits Norland",
        published=date(2024, 5, 17),
        published_basis="printed line",
        publisher="The Northern Post",
        authors=("Bo Li",),
        url="https://post.example/1?a=b&c=<d>",
    )
    talks = Article(
        key=TALKS,
        source_file="two «ü» #1.txt",
        begin=10,
        end=10 + len(TALKS_TEXT),
        text=TALKS_TEXT,
        headline="Norland talks end",
        published=date(2024, 5, 18),
        published_basis="inferred from weekday and events",
        publisher='Evening "Echo" & <Sons>',
    )
    copy = replace(visit, key=COPY, source_file="three.txt", duplicate_of=VISIT, publisher="", url="")
    return tuple(sorted((visit, talks, copy), key=lambda article: article.key))


def _things() -> tuple[Thing, ...]:
    things = (
        Thing(
            key=RUIZ,
            kind=Kind.PERSON,
            name="Ana Ruiz",
            aliases=("Ruiz",),
            mentions=(
                named(VISIT, "Ana Ruiz"),
                named(VISIT, "Foreign Minister Ana Ruiz"),
                named(VISIT, "Ruiz", nth=2),
                named(VISIT, "she", form="anaphor"),
                named(TALKS, "Ana Ruiz"),
                named(COPY, "Ana Ruiz"),
            ),
            judgements=(
                Judgement(left="Ruiz", right="Ana Ruiz", same=True, score=0.97, reason="surname of the only Ruiz"),
                Judgement(left="Ana Ruiz", right="Ann Ruis", same=False, score=0.4, reason="other given name"),
            ),
        ),
        Thing(
            key=BJORK,
            kind=Kind.PERSON,
            name="Jon Björk",
            aliases=("Bjork", "Jon Bjork"),
            mentions=(named(VISIT, "Jon Björk"), named(TALKS, "Jon Bjork"), named(TALKS, "Bjork", nth=1)),
        ),
        Thing(key=LI, kind=Kind.PERSON, name="Bo Li", mentions=(named(VISIT, "Bo Li"),)),
        Thing(
            key=NORLAND,
            kind=Kind.PLACE,
            name="Norland",
            classes=("schema:AdministrativeArea", "schema:Country"),
            mentions=(named(VISIT, "Norland"), named(VISIT, "Norland", nth=1), named(TALKS, "Norland", nth=1)),
            same_as=("http://www.wikidata.org/entity/Q999999999",),
            see_also=("https://www.geonames.org/999999999",),
            latitude=Decimal("60.5"),
            longitude=Decimal("-7.250"),
        ),
        Thing(
            key=SUDLAND,
            kind=Kind.PLACE,
            name="Sudland",
            classes=("schema:AdministrativeArea", "schema:Country"),
            mentions=(named(VISIT, "Sudland"), named(TALKS, "Sudland's", form="adjective")),
        ),
        Thing(
            key=OSTHAMN,
            kind=Kind.PLACE,
            name="Östhamn",
            classes=("schema:City",),
            mentions=(named(VISIT, "Östhamn"), named(TALKS, "Östhamn")),
            latitude=Decimal("61"),
            longitude=Decimal("-7.0"),
            contained_in=NORLAND,
        ),
        Thing(key=PUERTO, kind=Kind.PLACE, name="Puerto Bravo", mentions=(named(VISIT, "Puerto Bravo"),)),
        Thing(
            key=UNION,
            kind=Kind.ORGANIZATION,
            name="Union of the South",
            aliases=("UoS",),
            classes=("kgo:IntergovernmentalOrganization",),
            mentions=(named(VISIT, "Union of the South"), named(VISIT, "UoS")),
        ),
        Thing(
            key=ACME,
            kind=Kind.ORGANIZATION,
            name="Acme & Sons <script>alert('x')</script>",
            aliases=("Acme & Sons", 'Line\nbreak "quoted" \\ back\u2028slash 🙂'),
            classes=("schema:Corporation",),
            mentions=(named(VISIT, "Acme & Sons"), named(TALKS, "Acme & Sons <script>alert('x')</script>")),
        ),
        Thing(
            key=POST,
            kind=Kind.ORGANIZATION,
            name="Northern Post",
            mentions=(named(TALKS, "Northern Post"),),
        ),
        Thing(key=FORUM, kind=Kind.EVENT, name="Östhamn Forum", mentions=(named(VISIT, "Östhamn Forum"),)),
        Thing(key=PACT, kind=Kind.WORK, name="Harbour Pact", mentions=(named(VISIT, "Harbour Pact"),)),
    )
    return tuple(sorted(things, key=lambda thing: thing.key))


def _report(name: str, article: str, words: str, **more: object) -> Report:
    report = Report(
        key=f"report/{name}",
        article=article,
        evidence=(at(article, words),),
        status=Status.HAPPENED,
        confidence=0.9,
        rules=(f"tests/{name}",),
    )
    return replace(report, **more)  # type: ignore[arg-type]


MET = "Foreign Minister Ana Ruiz of Sudland met Jon Björk in Östhamn, the capital of Norland, on Friday."
FORMER = "Ruiz, a former mayor of Puerto Bravo, leads the Union of the South (UoS)."


def _roles() -> tuple[Role, ...]:
    return (
        Role(
            key="role/ana-ruiz-foreign-minister",
            person=RUIZ,
            title="Foreign Minister",
            organization=SUDLAND,
            reports=(_report("ana-ruiz-foreign-minister", VISIT, MET, title="Foreign Minister"),),
        ),
        Role(
            key="role/ana-ruiz-leader",
            person=RUIZ,
            title="leader",
            organization=UNION,
            reports=(_report("ana-ruiz-leader", VISIT, FORMER, title="leads", confidence=1.0),),
        ),
        Role(
            key="role/ana-ruiz-mayor",
            person=RUIZ,
            title="mayor",
            organization=PUERTO,
            ended=True,
            time=IN_2023,
            reports=(_report("ana-ruiz-mayor", VISIT, FORMER, title="former mayor"),),
        ),
        Role(
            key="role/jon-bjork-king",
            person=BJORK,
            title="king",
            organization=NORLAND,
            reports=(_report("jon-bjork-king", TALKS, "Ana Ruiz met Jon Bjork", title="king", status=Status.DENIED),),
        ),
        Role(
            key="role/jon-bjork-prime-minister",
            person=BJORK,
            title="prime minister",
            organization=NORLAND,
            reports=(
                _report("jon-bjork-prime-minister", TALKS, "Bjork, prime minister of Norland", title="prime minister"),
            ),
        ),
    )


def _relations() -> tuple[Relation, ...]:
    return (
        Relation(
            subject=ACME,
            predicate="headquarteredIn",
            object=OSTHAMN,
            reports=(_report("acme-headquartered", TALKS, "is based in Östhamn"),),
        ),
        Relation(
            subject=OSTHAMN,
            predicate="capitalOf",
            object=NORLAND,
            reports=(
                _report("osthamn-capital", VISIT, "Östhamn, the capital of Norland"),
                _report("osthamn-no-capital", TALKS, "is based in Östhamn", status=Status.DENIED, confidence=0.5),
            ),
        ),
        Relation(
            subject=RUIZ,
            predicate="nationality",
            object=SUDLAND,
            reports=(_report("ana-ruiz-nationality", VISIT, "Foreign Minister Ana Ruiz of Sudland"),),
        ),
        Relation(
            subject=SUDLAND,
            predicate="memberOf",
            object=UNION,
            reports=(_report("sudland-member", VISIT, "the Union of the South (UoS)", status=Status.HYPOTHETICAL),),
        ),
    )


def _events() -> tuple[Event, ...]:
    both = (Participant(role="attendee", thing=RUIZ), Participant(role="attendee", thing=BJORK))
    signing = (Participant(role="signatory", thing=SUDLAND), Participant(role="topic", thing=PACT))
    sanction = (Participant(role="agent", thing=NORLAND), Participant(role="patient", thing=ACME))
    sign = "“We will sign the <b>Harbour Pact</b> \\ 🙂 next year,” she said."
    return (
        Event(
            key=FORUM,
            type="Gathering",
            label="Östhamn Forum opens",
            status=Status.HYPOTHETICAL,
            reports=(
                _report(
                    "osthamn-forum",
                    VISIT,
                    "the Östhamn Forum might open in June",
                    event_type="Gathering",
                    status=Status.HYPOTHETICAL,
                    places=(OSTHAMN,),
                ),
            ),
        ),
        Event(
            key="event/norland-sanctions-acme",
            type="Sanction",
            label="Norland sanctions Acme & Sons",
            status=Status.DENIED,
            reports=(
                _report(
                    "norland-sanctions-acme",
                    VISIT,
                    "Norland did not impose sanctions on Acme & Sons.",
                    event_type="Sanction",
                    participants=sanction,
                    status=Status.DENIED,
                    attributed_to=(BJORK,),
                ),
            ),
        ),
        Event(
            key="event/ruiz-meets-bjork",
            type="Meeting",
            label="Ana Ruiz meets Jon Björk",
            status=Status.HAPPENED,
            participants=both,
            places=(OSTHAMN,),
            time=FRIDAY,
            sub_event_of=FORUM,
            reports=(
                _report(
                    "ruiz-meets-bjork-1",
                    VISIT,
                    MET,
                    event_type="Meeting",
                    participants=both,
                    places=(OSTHAMN,),
                    stands_for=(NORLAND,),
                    time=FRIDAY,
                ),
                _report(
                    "ruiz-meets-bjork-2",
                    TALKS,
                    "Ana Ruiz met Jon Bjork on Thursday",
                    event_type="Meeting",
                    participants=both,
                    time=THURSDAY,
                    attributed_to=(POST,),
                ),
            ),
        ),
        Event(
            key="event/sudland-signs-harbour-pact",
            type="Agreement",
            label='Sudland signs the "Harbour Pact"',
            status=Status.PLANNED,
            participants=signing,
            time=NEXT_YEAR,
            reports=(
                _report(
                    "sudland-signs-harbour-pact",
                    VISIT,
                    sign,
                    event_type="Agreement",
                    participants=signing,
                    time=NEXT_YEAR,
                    status=Status.PLANNED,
                    attributed_to=(RUIZ,),
                ),
            ),
        ),
    )


def _observations() -> tuple[Observation, ...]:
    return (
        Observation(
            key="observation/sudland-trade-2023",
            property="trade",
            about=(SUDLAND,),
            time=IN_2023,
            reports=(
                _report(
                    "sudland-trade-2023-1",
                    VISIT,
                    "Trade rose to $2.5 billion in 2023.",
                    value=Decimal("2500000000"),
                    unit="USD",
                    verbatim="$2.5 billion",
                    time=IN_2023,
                ),
                _report(
                    "sudland-trade-2023-2",
                    TALKS,
                    "Sudland's trade reached $2.7 billion in 2023.",
                    value=Decimal("2.7E+9"),
                    unit="USD",
                    qualifier="reached",
                    verbatim="$2.7 billion",
                    time=IN_2023,
                    attributed_to=(BJORK,),
                ),
            ),
        ),
        Observation(
            key="observation/trade-target",
            property="rise of trade",
            about=(NORLAND, SUDLAND),
            reports=(
                _report(
                    "trade-target",
                    VISIT,
                    "Trade rose to $2.5 billion in 2023.",
                    value=Decimal("-7.50"),
                    unit="percent",
                    qualifier="nearly",
                    verbatim="nearly 7.5 %",
                    status=Status.HYPOTHETICAL,
                ),
            ),
        ),
    )


def _attributions() -> tuple[Attribution, ...]:
    sign = "We will sign the <b>Harbour Pact</b> \\ 🙂 next year,"
    reached = "Sudland's trade reached $2.7 billion in 2023."
    return (
        Attribution(
            key="attribution/analysts-forum",
            article=VISIT,
            speakers=(),
            speaker_text="Analysts",
            cue="said",
            direct=False,
            content=(at(VISIT, "the Östhamn Forum might open in June"),),
            text="the Östhamn Forum might open in June",
            evidence=at(VISIT, "Analysts said the Östhamn Forum might open in June."),
            confidence=0.8,
            rule="tests/analysts",
            about=(FORUM,),
        ),
        Attribution(
            key="attribution/bjork-trade",
            article=TALKS,
            speakers=(BJORK,),
            speaker_text="",
            cue="said",
            direct=True,
            content=(at(TALKS, reached),),
            text=reached,
            evidence=at(TALKS, f'Bjork, prime minister of Norland, said: "{reached}"'),
            confidence=0.95,
            rule="tests/bjork",
            addressees=(POST,),
            about=(SUDLAND,),
            time=THURSDAY,
        ),
        Attribution(
            key="attribution/ruiz-pact",
            article=VISIT,
            speakers=(RUIZ,),
            speaker_text="she",
            cue="said",
            direct=True,
            content=(at(VISIT, sign),),
            text=sign,
            evidence=at(VISIT, f"“{sign}” she said."),
            confidence=0.95,
            rule="tests/ruiz",
            about=(PACT,),
        ),
    )


def _conflicts() -> tuple[Conflict, ...]:
    return (
        Conflict(
            key="conflict/ruiz-meets-bjork-day",
            about="event/ruiz-meets-bjork",
            between=("report/ruiz-meets-bjork-1", "report/ruiz-meets-bjork-2"),
            comment="2024-05-17 | 2024-05-16",
        ),
        Conflict(
            key="conflict/sudland-trade-2023-value",
            about="observation/sudland-trade-2023",
            between=("report/sudland-trade-2023-1", "report/sudland-trade-2023-2"),
            comment="2500000000 USD | 2700000000 USD",
        ),
    )
