"""The confidence of facts, calibrated on facts that were read."""

from hypothesis import given
from hypothesis import strategies as st

from kg.events import EVENT_TYPES
from kg.extract.confidence import HIGHEST, LOWEST, Calibration, calibrated, calibration
from kg.model import RelationMention
from kg.relations import RELATIONS

SHARES = st.floats(0, 1)


@given(SHARES)
def test_nothing_read_leaves_what_the_rule_claims(claimed: float) -> None:
    sure = Calibration({}, {}).confidence("events/meeting/verb", claimed)
    assert abs(sure - min(HIGHEST, max(LOWEST, claimed))) <= 0.0051


@given(SHARES, st.integers(0, 30), st.integers(0, 30))
def test_more_right_facts_make_surer_and_wrong_ones_less_sure(claimed: float, right: int, wrong: int) -> None:
    def sure(right: int, wrong: int) -> float:
        return Calibration({}, {"r/x": (right, right + wrong)}).confidence("r/x", claimed)

    assert sure(right + 5, wrong) >= sure(right, wrong) >= sure(right, wrong + 5)
    assert LOWEST <= sure(right, wrong) <= HIGHEST


def test_a_rule_that_was_read_often_goes_by_its_own_share() -> None:
    made = Calibration({"events": (1.0, 1.0)}, {"events/a/b": (50, 100)})
    assert abs(made.confidence("events/a/b", 0.95) - 0.5) < 0.06
    assert made.confidence("events/a/other", 0.95) > 0.95


@given(SHARES, SHARES)
def test_a_layer_keeps_the_order_of_what_its_rules_claim(one: float, other: float) -> None:
    made = calibration()
    for layer in ("events", "relations", "roles", "quantities"):
        low, high = sorted((one, other))
        assert made.confidence(f"{layer}/unread", low) <= made.confidence(f"{layer}/unread", high)


def test_every_layer_was_read() -> None:
    made = calibration()
    assert set(made.lines) == {"events", "relations", "roles", "quantities"}
    known = {type_.name.lower() for type_ in EVENT_TYPES} | {rule.predicate for rule in RELATIONS}
    named = {rule.split("/")[1] for rule in made.counts if rule.split("/")[0] in ("events", "relations")}
    assert named <= known
    assert all(0 <= right <= read for right, read in made.counts.values())


def test_a_fact_changes_in_nothing_but_its_confidence() -> None:
    fact = RelationMention(
        subject=(0, 4), predicate="owns", object=(10, 14), evidence=(0, 15), rule="relations/owns/x", confidence=0.8
    )
    sure = calibrated(fact)
    assert (sure.subject, sure.object, sure.rule, sure.status) == (fact.subject, fact.object, fact.rule, fact.status)
    assert sure.confidence == calibration().confidence(fact.rule, 0.8)
