from __future__ import annotations

from kg.model import Description, Event, Participant, Status
from tests.assemble.world import Told, facts_of

NAMES = {"Ana": "person/ana", "Bo": "person/bo", "Cy": "person/cy", "Norland": "place/norland", "Port": "place/port"}
TEXT = "Ana met Bo and Cy in Port of Norland ; later talks , a visit , a letter and a call ."


def told(key: str = "a", **names: str) -> Told:
    return Told(key, TEXT + "".join(f" {word}" for word in names), {**NAMES, **names})


def shown(events: tuple[Event, ...]) -> list[tuple[str, list[str]]]:
    return [(event.type, sorted({who.thing for who in event.participants})) for event in events]


def test_two_sentences_on_one_meeting_are_one_event_with_one_report():
    article = told().event("Meeting", "met", {"Ana": "attendee", "Bo": "attendee"}, places=("Port",))
    article.event("Meeting", "talks", {"Ana": "attendee"}, time="2024-05-17")

    (event,) = facts_of(article).events

    assert [len(report.evidence) for report in event.reports] == [2]
    assert event.places == ("place/port",)
    assert str(event.time.earliest) == "2024-05-17"


def somebody(noun: str, number: int = 1, *, text: str = "") -> Description:
    return Description(role="patient", text=text or noun, noun=noun, number=number)


def test_who_is_named_and_described_in_one_article_is_arrested_once():
    article = told().event("Other", "met", {"Ana": "patient"}, head="arrest")
    article.event("Other", "talks", {}, head="arrest", described=(somebody("suspect"),))
    article.event("Other", "visit", {}, head="arrest", described=(somebody("woman", text="a second woman"),))
    article.event("Other", "letter", {}, head="arrest", described=(somebody("man", 2),))

    assert sorted(len(event.reports[0].evidence) for event in facts_of(article).events) == [1, 1, 2]


def test_whoever_of_two_is_described_is_kept_apart_from_both():
    article = told().event("Other", "met", {"Ana": "patient"}, head="arrest")
    article.event("Other", "talks", {"Bo": "patient"}, head="arrest")
    article.event("Other", "visit", {}, head="arrest", described=(somebody("suspect"),))

    assert len(facts_of(article).events) == 3


def test_events_without_a_name_are_one_where_they_describe_the_same():
    article = told().event("Other", "met", {}, head="arrest", described=(somebody("suspect"),))
    article.event("Other", "talks", {}, head="arrest", described=(somebody("man"),))
    article.event("Other", "visit", {}, head="arrest", time="2017-01-01/2017-12-31", described=(somebody("man"),))
    article.event("Other", "letter", {}, head="charge", described=(somebody("man"),))

    assert sorted(len(event.reports[0].evidence) for event in facts_of(article).events) == [1, 1, 2]


def test_meetings_with_different_people_stay_apart():
    article = told().event("Meeting", "met", {"Ana": "attendee", "Bo": "attendee"})
    article.event("Meeting", "talks", {"Ana": "attendee", "Cy": "attendee"})

    assert shown(facts_of(article).events) == [
        ("Meeting", ["person/ana", "person/bo"]),
        ("Meeting", ["person/ana", "person/cy"]),
    ]


def test_a_meeting_with_unnamed_people_is_not_one_with_somebody_who_has_a_name():
    article = told().event("Meeting", "met", {"Ana": "attendee", "Bo": "attendee"})
    article.event("Meeting", "talks", {"Ana": "attendee"}, rule="events/meeting/people")

    assert sorted(shown(facts_of(article).events)) == [
        ("Meeting", ["person/ana"]),
        ("Meeting", ["person/ana", "person/bo"]),
    ]


def test_the_war_in_a_country_is_the_conflict_that_it_fights():
    article = told().event("Conflict", "visit", {"Ana": "agent", "Norland": "agent"}, head="conflict")
    article.event("Conflict", "call", {}, places=("Norland",), head="war")
    article.event("Conflict", "letter", {}, places=("Port",), head="war")

    assert [len(event.reports[0].evidence) for event in facts_of(article).events] == [2, 1]


def test_one_occasion_may_name_its_guests_one_by_one():
    article = told().event("Ceremony", "met", {"Ana": "attendee"}, head="ceremony", places=("Port",))
    article.event("Ceremony", "talks", {"Bo": "attendee"}, head="ceremony", places=("Port",))
    article.event("Ceremony", "visit", {"Cy": "attendee"}, head="ceremony")

    assert sorted(shown(facts_of(article).events)) == [
        ("Ceremony", ["person/ana", "person/bo"]),
        ("Ceremony", ["person/cy"]),
    ]


def test_events_on_different_days_stay_apart():
    article = told().event("Visit", "visit", {"Ana": "agent", "Norland": "host"}, time="2024-05-17")
    article.event("Visit", "visit", {"Ana": "agent"}, time="2024-06-01")

    assert len(facts_of(article).events) == 2


def test_a_letter_and_a_call_stay_apart():
    article = told().event("Communication", "letter", {"Ana": "speaker"})
    article.event("Communication", "call", {"Ana": "speaker"})

    assert len(facts_of(article).events) == 2


def test_who_looks_into_two_things_does_so_twice():
    apart = told().event("Investigation", "met", {"Ana": "agent"}, head="question")
    apart.event("Investigation", "talks", {"Ana": "agent"}, head="reopen")
    one = told("b").event("Investigation", "met", {"Ana": "agent", "Bo": "patient"}, head="question")
    one.event("Investigation", "talks", {"Ana": "agent", "Bo": "patient"}, head="investigate")

    assert len(facts_of(apart).events) == 2
    assert len(facts_of(one).events) == 1


def test_taking_and_leaving_an_office_stay_apart():
    article = told().event("Appointment", "met", {"Ana": "patient"}, head="elect")
    article.event("Appointment", "call", {"Ana": "patient"}, head="resign")
    article.event("Appointment", "visit", {"Ana": "patient"}, head="resignation")

    assert len(facts_of(article).events) == 2


def test_who_acts_and_who_is_acted_on_cannot_change_places():
    article = told().event("Sanction", "call", {"Ana": "agent", "Bo": "patient"})
    article.event("Sanction", "call", {"Bo": "agent", "Ana": "patient"})

    assert len(facts_of(article).events) == 2


def test_places_that_lie_in_each_other_agree_and_others_do_not():
    inside = told().event("Meeting", "met", {"Ana": "attendee"}, places=("Port",))
    inside.event("Meeting", "talks", {"Ana": "attendee"}, places=("Norland",))

    assert len(facts_of(inside, places={"place/port": "place/norland"}).events) == 1
    assert len(facts_of(inside).events) == 2


def test_what_lies_around_another_place_is_left_out():
    article = told().event("Meeting", "met", {"Ana": "attendee"}, places=("Norland", "Port"))

    (event,) = facts_of(article, places={"place/port": "place/norland"}).events

    assert event.places == ("place/port",)


def test_visits_to_several_places_are_not_the_journey():
    article = told(Cy="place/cy").event("Visit", "visit", {"Ana": "agent"}, places=("Port", "Cy"))
    article.event("Visit", "visit", {"Ana": "agent"}, places=("Norland",))
    inside = {"place/port": "place/norland", "place/cy": "place/norland"}

    assert len(facts_of(article, places=inside).events) == 2


def test_each_of_several_stops_stays_apart_from_the_journey():
    article = told(Cy="place/cy").event("Visit", "visit", {"Ana": "agent"}, places=("Port",))
    article.event("Visit", "visit", {"Ana": "agent"}, places=("Cy",))
    article.event("Visit", "call", {"Ana": "agent"}, places=("Norland",))
    inside = {"place/port": "place/norland", "place/cy": "place/norland"}

    events = facts_of(article, places=inside).events

    assert sorted(event.places for event in events) == [("place/cy",), ("place/norland",), ("place/port",)]
    assert len({event.key for event in events}) == 3


def test_articles_share_an_event_of_one_day_and_the_same_people():
    left = told("a").event("Meeting", "met", {"Ana": "attendee", "Bo": "attendee"}, time="2024-05-17")
    right = told("b").event("Meeting", "talks", {"Bo": "attendee", "Ana": "attendee"}, time="2024-05-17")

    (event,) = facts_of(left, right).events

    assert [report.article for report in event.reports] == ["article/a", "article/b"]


def test_articles_without_a_date_do_not_share_an_event():
    left = told("a").event("Meeting", "met", {"Ana": "attendee", "Bo": "attendee"})
    right = told("b").event("Meeting", "talks", {"Bo": "attendee", "Ana": "attendee"})

    assert len(facts_of(left, right).events) == 2


def test_a_copy_reports_nothing():
    left = told("a").event("Meeting", "met", {"Ana": "attendee", "Bo": "attendee"}, time="2024-05-17")
    right = Told("b", TEXT, NAMES, duplicate_of="a")
    right.event("Meeting", "met", {"Ana": "attendee", "Bo": "attendee"}, time="2024-05-17")

    (event,) = facts_of(left, right).events

    assert [report.article for report in event.reports] == ["article/a"]


def test_a_denied_visit_is_not_joined_with_a_visit_and_asserts_nothing():
    article = told().event("Visit", "visit", {"Ana": "agent", "Norland": "host"})
    article.event("Visit", "visit", {"Ana": "agent"}, status=Status.DENIED)

    events = facts_of(article).events

    assert sorted(event.status for event in events) == [Status.DENIED, Status.HAPPENED]


def test_a_plan_and_its_fulfilment_are_one_event_with_two_reports():
    article = told().event(
        "Visit", "visit", {"Ana": "agent", "Norland": "host"}, status=Status.PLANNED, time="2024-05-17"
    )
    article.event("Visit", "visit", {"Ana": "agent"})

    (event,) = facts_of(article).events

    assert event.status is Status.HAPPENED
    assert {str(report.time and report.time.earliest) for report in event.reports} == {"2024-05-17"}
    assert sorted(report.status for report in event.reports) == [Status.HAPPENED, Status.PLANNED]


def test_what_the_article_says_itself_is_nobodys_claim():
    article = told().event("Visit", "visit", {"Ana": "agent"}, by="Bo").event("Visit", "visit", {"Ana": "agent"})
    claim = told("b").event("Visit", "visit", {"Cy": "agent"}, by="Bo")

    by_speaker = {
        event.participants[0].thing: event.reports[0].attributed_to for event in facts_of(article, claim).events
    }

    assert by_speaker == {"person/ana": (), "person/cy": ("person/bo",)}


def test_an_event_is_named_by_what_it_is_and_keeps_its_key_in_any_order():
    left = told("a").event("Visit", "visit", {"Ana": "agent", "Norland": "host"}, time="2024-05-17")
    right = told("b").event("Visit", "visit", {"Cy": "agent", "Norland": "host"}, time="2024-05-18")

    one, other = facts_of(left, right).events, facts_of(right, left).events

    assert one == other
    assert [(event.key, event.label) for event in one] == [
        ("event/2024-05-17-visit-ana-norland", "Ana visits Norland"),
        ("event/2024-05-18-visit-cy-norland", "Cy visits Norland"),
    ]


def test_facts_below_the_wanted_confidence_are_left_out():
    article = told().event("Visit", "visit", {"Ana": "agent"}, confidence=0.4)

    assert facts_of(article, min_confidence=0.5).events == ()
    assert facts_of(article, min_confidence=0.4).events[0].participants == (
        Participant(role="agent", thing="person/ana"),
    )


def test_an_occasion_in_a_town_is_the_one_in_the_region_that_the_article_says_the_town_lies_in():
    article = told().event("Gathering", "met", {"Ana": "attendee"}, head="fair", places=("Port",))
    article.event("Gathering", "talks", {"Ana": "attendee"}, head="fair", places=("Norland",))

    apart = facts_of(article).events
    together = facts_of(article.relation("Port", "locatedIn", "Norland")).events

    assert [len(events) for events in (apart, together)] == [2, 1]


def test_places_said_to_lie_in_each_other_both_stay():
    article = told().event("Gathering", "met", {"Ana": "attendee"}, places=("Port", "Norland"))
    article.relation("Port", "locatedIn", "Norland").relation("Norland", "locatedIn", "Port")

    (event,) = facts_of(article).events

    assert event.places == ("place/norland", "place/port")


def test_another_office_or_the_same_one_again_is_another_appointment():
    minister = Description(role="object", text="foreign minister", noun="minister", number=1)
    mayor = Description(role="object", text="mayor", noun="mayor", number=1)
    article = told("a").event("Appointment", "met", {"Ana": "patient"}, head="become", described=(minister,))
    other = told("b").event("Appointment", "met", {"Ana": "patient"}, head="become", described=(minister,))

    article.event("Appointment", "talks", {"Ana": "patient"}, head="become", described=(mayor,))
    article.event("Appointment", "visit", {"Ana": "patient"}, head="re-elect", time="2024-05-17")
    other.event("Appointment", "talks", {"Ana": "patient"}, head="appoint", time="2024-05-17")

    assert [len(facts_of(one).events) for one in (article, other)] == [3, 1]


def test_who_is_killed_somewhere_at_some_time_is_not_killed_in_a_list_of_the_killed():
    listed = told("a").event("Conflict", "met", {"Ana": "patient", "Cy": "patient"}, head="murder")
    placed = told("b").event("Conflict", "met", {"Ana": "patient", "Cy": "patient"}, head="murder", places=("Port",))

    for article in (listed, placed):
        article.event("Conflict", "talks", {"Cy": "patient"}, head="murder", time="2024-05-17", places=("Port",))

    assert [len(facts_of(one).events) for one in (listed, placed)] == [2, 1]
