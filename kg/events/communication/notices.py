"""Triggers of letting those know who should: alerts, findings, results, summonses, petitions and leaks."""

from __future__ import annotations

from kg.rules import Trigger, slots, words

TRIGGERS = (
    Trigger(
        name="alert",
        lemmas=words("alert notify contact phone inform"),
        slots=slots("subject: speaker", "object: recipient"),
        objects=words("police authority authorities officer ambulance firefighter firefighters"),
        needs=(
            "speaker",
            "recipient",
        ),
        unnamed=(
            "speaker",
            "recipient",
        ),
        confidence=0.6,
    ),
    Trigger(
        name="call-police",
        lemmas=words("call"),
        slots=slots("subject: speaker", "object: recipient"),
        objects=words("police ambulance firefighter"),
        needs=("speaker", "recipient"),
        unnamed=("speaker",),
        unless=words("on upon for"),
        confidence=0.6,
    ),
    Trigger(
        name="report-to",
        lemmas=words("report"),
        slots=slots("subject: speaker", "to: recipient"),
        objects=words("police authority authorities prosecutor"),
        needs=(
            "speaker",
            "recipient",
        ),
        unnamed=("speaker",),
        confidence=0.6,
    ),
    Trigger(
        name="publish",
        lemmas=words("publish release issue"),
        slots=slots("subject: speaker"),
        objects=words(
            "report study survey finding findings list ranking index guideline guidelines advisory warning "
            "alert document video footage data figures video audio recording roadmap"
        ),
        needs=("speaker",),
        confidence=0.6,
    ),
    Trigger(
        name="summon",
        lemmas=words("summon"),
        slots=slots("subject: agent", "object: recipient"),
        objects=words("ambassador envoy diplomat consul attache representative"),
        needs=(
            "agent",
            "recipient",
        ),
        unnamed=("agent",),
        confidence=0.65,
    ),
    Trigger(
        name="announce",
        lemmas=words("announce unveil reveal"),
        slots=slots("subject: speaker"),
        objects=words(
            "list winner winners nominee nominees finalist finalists candidate candidates shortlist lineup "
            "line-up result results"
        ),
        needs=("speaker",),
        confidence=0.6,
    ),
    Trigger(
        name="invite",
        lemmas=words("invite"),
        slots=slots("subject: speaker", "object: recipient / Person Organization Place"),
        least=2,
        confidence=0.6,
    ),
    Trigger(
        name="petition",
        lemmas=words("petition"),
        slots=slots("subject: agent", "object: recipient"),
        needs=("agent", "recipient"),
        unnamed=("agent+recipient",),
        confidence=0.65,
    ),
    Trigger(
        name="apologize-to",
        lemmas=words("apologize apologise"),
        slots=slots("subject: speaker", "to: recipient"),
        near=words("publicly formally officially"),
        needs=("speaker",),
        confidence=0.6,
    ),
    Trigger(
        name="message",
        lemmas=words("email e-mail text ring"),
        slots=slots("subject: agent", "object: recipient"),
        least=2,
        confidence=0.65,
    ),
    Trigger(
        name="call-phone",
        lemmas=words("call"),
        slots=slots("subject: agent", "object: recipient / Person"),
        near=words("phone telephone phoned whatsapp"),
        least=2,
        confidence=0.6,
    ),
    Trigger(
        name="leak",
        lemmas=words("leak declassify"),
        slots=slots("subject: speaker", "to: recipient"),
        objects=words("document documents file files recording memo report video tape footage"),
        needs=("speaker",),
        confidence=0.6,
    ),
)
