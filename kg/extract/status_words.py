"""The words that make what they govern planned, hypothetical or denied: "plans to", "a call for", "cancelled"."""

from __future__ import annotations

from kg.model import Status

# What a word makes of its complement: of an infinitive, a clause, or the noun it governs.
PLANNED = frozenset(
    "plan intend schedule expect set prepare due agree decide vow pledge promise commit slate poise arrange gear "
    "commission hire task intention decision agreement deal commitment contract preparation schedule arrangement "
    "preparations ready upcoming approve authorize authorise".split()
)
HYPOTHETICAL = frozenset(
    "hope want wish seek call urge ask demand request propose suggest offer threaten consider mull weigh invite "
    "encourage try attempt need push likely unlikely willing eager keen aim proposal request offer bid effort threat "
    "desire right opportunity ability invitation appeal possibility risk prospect fear probability "
    "potential want like require recommend advise beg pressure press lobby advocate allow permit enable "
    "fear worry doubt speculate accuse suspect allege able possible aspire contemplate discuss negotiate negotiation "
    "explore appeal suspicion allegation accusation claim warning recommendation chance conspire conspiracy have "
    "plot idea order instruct pray dare must would condition petition suppose wait await charge encouragement "
    "necessary important essential crucial vital difficult hard easy impossible warn unfit unable eligible "
    "ineligible entitle plead".split()
)
DENIED = frozenset(
    "deny refute reject refuse fail decline cancel scrap abandon avoid prevent stop block dismiss neglect forget "
    "prohibit deter cancellation refusal failure denial rejection absence lack foil thwart avert forbid bar ban "
    "boycott skip oppose call_off rule_out".split()
)
# What a word makes of what stands behind its preposition.
PHRASAL = {
    ("call", "for"): Status.HYPOTHETICAL,
    ("appeal", "for"): Status.HYPOTHETICAL,
    ("push", "for"): Status.HYPOTHETICAL,
    ("press", "for"): Status.HYPOTHETICAL,
    ("ask", "for"): Status.HYPOTHETICAL,
    ("hope", "for"): Status.HYPOTHETICAL,
    ("wait", "for"): Status.HYPOTHETICAL,
    ("prepare", "for"): Status.PLANNED,
    ("plan", "for"): Status.PLANNED,
    ("invite", "to"): Status.HYPOTHETICAL,
    ("agree", "on"): Status.PLANNED,
    ("agree", "to"): Status.PLANNED,
    ("threaten", "with"): Status.HYPOTHETICAL,
    ("warn", "of"): Status.HYPOTHETICAL,
    ("accuse", "of"): Status.HYPOTHETICAL,
    ("advise", "against"): Status.HYPOTHETICAL,
    ("caution", "against"): Status.HYPOTHETICAL,
    ("warn", "against"): Status.HYPOTHETICAL,
    ("decide", "against"): Status.DENIED,
    ("dissuade", "from"): Status.DENIED,
    ("discourage", "from"): Status.DENIED,
    ("suspect", "of"): Status.HYPOTHETICAL,
    ("charge", "with"): Status.HYPOTHETICAL,
    ("refrain", "from"): Status.DENIED,
    ("prevent", "from"): Status.DENIED,
    ("ban", "from"): Status.DENIED,
    ("bar", "from"): Status.DENIED,
    ("stop", "from"): Status.DENIED,
    ("block", "from"): Status.DENIED,
    ("keep", "from"): Status.DENIED,
    ("prohibit", "from"): Status.DENIED,
    ("deter", "from"): Status.DENIED,
    ("withdraw", "from"): Status.DENIED,
    ("look forward", "to"): Status.PLANNED,
}
# What a verb makes of the noun that it governs.
OF_OBJECTS = {
    "plan": Status.PLANNED, "schedule": Status.PLANNED, "postpone": Status.PLANNED, "expect": Status.PLANNED,
    "set": Status.PLANNED, "await": Status.PLANNED, "pledge": Status.PLANNED, "promise": Status.PLANNED,
    "delay": Status.PLANNED, "anticipate": Status.PLANNED, "prepare": Status.PLANNED,
    "propose": Status.HYPOTHETICAL, "seek": Status.HYPOTHETICAL, "demand": Status.HYPOTHETICAL,
    "suggest": Status.HYPOTHETICAL, "threaten": Status.HYPOTHETICAL, "consider": Status.HYPOTHETICAL,
    "mull": Status.HYPOTHETICAL, "urge": Status.HYPOTHETICAL, "request": Status.HYPOTHETICAL,
    "weigh": Status.HYPOTHETICAL, "want": Status.HYPOTHETICAL, "contemplate": Status.HYPOTHETICAL,
    "regard": Status.HYPOTHETICAL, "discuss": Status.HYPOTHETICAL, "explore": Status.HYPOTHETICAL,
    "fear": Status.HYPOTHETICAL, "advocate": Status.HYPOTHETICAL, "risk": Status.HYPOTHETICAL,
    "need": Status.HYPOTHETICAL, "require": Status.HYPOTHETICAL, "negotiate": Status.HYPOTHETICAL,
    "offer": Status.HYPOTHETICAL, "recommend": Status.HYPOTHETICAL, "allege": Status.HYPOTHETICAL,
    "cancel": Status.DENIED, "scrap": Status.DENIED, "deny": Status.DENIED, "avert": Status.DENIED,
    "foil": Status.DENIED, "thwart": Status.DENIED, "abandon": Status.DENIED, "avoid": Status.DENIED,
    "fake": Status.DENIED, "feign": Status.DENIED, "simulate": Status.DENIED,
    "prevent": Status.DENIED, "skip": Status.DENIED, "refuse": Status.DENIED,
}  # fmt: skip
# What a word before a noun makes of it.
MODIFIERS = {
    **dict.fromkeys(
        ("planned", "upcoming", "scheduled", "forthcoming", "coming", "expected", "future", "impending", "imminent"),
        Status.PLANNED,
    ),
    **dict.fromkeys(("next", "slated"), Status.PLANNED),
    **dict.fromkeys(
        ("possible", "potential", "proposed", "alleged", "hypothetical", "likely", "threatened", "suspected"),
        Status.HYPOTHETICAL,
    ),
    **dict.fromkeys(("purported", "eventual", "would-be", "prospective", "reported", "supposed"), Status.HYPOTHETICAL),
    **dict.fromkeys(("cancelled", "canceled", "aborted", "foiled", "averted", "failed"), Status.DENIED),
}
