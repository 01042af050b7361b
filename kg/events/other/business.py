"""Triggers of what firms and authorities decide: prices, jobs, output, plans given up, debts, names, sites."""

from __future__ import annotations

from kg.rules import Trigger, slots, words

_BODY = "subject: agent / Organization Place"

TRIGGERS = (
    Trigger(
        name="prices",
        lemmas=words("raise hike cut slash lower increase double halve"),
        slots=slots(_BODY),
        objects=words("price prices fare fares fee fees wage wages salary salaries subsidy subsidies"),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.55,
    ),
    Trigger(
        name="taxes",
        lemmas=words("raise hike cut slash lower increase abolish scrap introduce reduce impose levy"),
        slots=slots(_BODY, "on: topic"),
        objects=words("tax taxes duty duties vat levy excise toll surcharge"),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="output",
        lemmas=words("cut reduce slash raise increase"),
        slots=slots(_BODY),
        objects=words("output production quota"),
        needs=("agent",),
        confidence=0.55,
    ),
    Trigger(
        name="lay-off",
        lemmas=words("lay"),
        slots=slots("subject: agent / Organization"),
        particles=words("off"),
        needs=("agent", "place", "time"),
        unnamed=("agent",),
        confidence=0.65,
    ),
    Trigger(
        name="give-up",
        lemmas=words("scrap shelve abandon axe discontinue ditch"),
        slots=slots("subject: agent", "for: topic"),
        objects=words("plan project programme program scheme bid proposal service production policy bill reform rule"),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="reject",
        lemmas=words("reject defeat block"),
        slots=slots(_BODY, "from: recipient", "by: recipient"),
        objects=words("bid bill budget deal law merger motion offer proposal resolution takeover amendment"),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.55,
    ),
    Trigger(
        name="default",
        lemmas=words("default"),
        slots=slots(_BODY),
        near=words("bond bonds debt debts loan loans payment payments interest repayment"),
        needs=("agent",),
        confidence=0.65,
    ),
    Trigger(
        name="repay",
        lemmas=words("repay"),
        slots=slots(_BODY, "to: recipient"),
        objects=words("debt loan bond"),
        needs=("agent",),
        confidence=0.55,
    ),
    Trigger(
        name="rename",
        lemmas=words("rename rebrand"),
        slots=slots("subject: agent", "object: patient"),
        needs=("patient",),
        confidence=0.65,
    ),
    Trigger(
        name="move-seat",
        lemmas=words("move relocate shift transfer"),
        slots=slots("subject: agent", "to: place", "from: place"),
        objects=words("headquarters embassy capital factory plant"),
        needs=("agent", "place"),
        confidence=0.6,
    ),
    Trigger(
        name="leave-market",
        lemmas=words("exit quit leave enter"),
        slots=slots("subject: agent / Organization"),
        objects=words("market"),
        needs=("agent",),
        confidence=0.55,
    ),
    Trigger(
        name="plant",
        lemmas=words("plant"),
        slots=slots("subject: agent", "in: place", "at: place"),
        objects=words("tree sapling mangrove"),
        needs=("agent", "place+time"),
        confidence=0.6,
    ),
    Trigger(
        name="cull",
        lemmas=words("cull"),
        slots=slots("subject: agent", "in: place"),
        objects=words("bird poultry chicken pig cattle badger deer kangaroo mink duck animal"),
        needs=("agent", "place"),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="ground",
        lemmas=words("ground"),
        slots=slots("subject: agent / Organization Place"),
        objects=words("plane aircraft flight fleet jet helicopter airliner"),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.6,
    ),
    Trigger(
        name="restart",
        lemmas=words("resume restart reopen"),
        slots=slots("subject: agent", "to: place", "with: recipient"),
        objects=words(
            "operation operations production export exports flight flights service services border borders airspace "
            "school schools embassy consulate crossing import imports"
        ),
        needs=("agent",),
        unnamed=("agent",),
        confidence=0.6,
    ),
)
