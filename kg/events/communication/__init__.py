"""Communication: a letter, call, message, speech, interview, briefing or news conference."""

from __future__ import annotations

from kg.events.communication import correspondence, formalities, notices, publications, speeches
from kg.rules import ANYTHING, CAMEO, PLOVER, EventType, Example, Role

EVENT = EventType(
    name="Communication",
    definition="A letter, call, message, speech, interview, briefing or news conference.",
    superclass="schema:CommunicateAction",
    close_matches=(
        PLOVER + "CONSULT",
        CAMEO + "041",
    ),
    roles=(
        Role(name="speaker", definition="who speaks or gives the interview"),
        Role(name="agent", definition="who writes, calls or sends"),
        Role(name="recipient", definition="to whom", kinds=ANYTHING),
        Role(name="host", definition="whose briefing it is"),
        Role(name="topic", definition="about what", kinds=ANYTHING),
    ),
    triggers=(
        *correspondence.NOUNS,
        *speeches.OCCASIONS,
        *correspondence.VERBS,
        *publications.TRIGGERS,
        *formalities.TRIGGERS,
        *speeches.TALK,
        *notices.TRIGGERS,
    ),
    examples=(
        Example(
            text="In a letter to the Bergen Bank, Ana Bo asked for money.",
            gives=(("agent", "Ana Bo"), ("recipient", "Bergen Bank")),
        ),
        Example(text="Ana Bo received a call from Otto Kahn.", gives=(("agent", "Otto Kahn"), ("recipient", "Ana Bo"))),
        Example(
            text="Karl Dorn received a phone call from Eva Lund on Monday.",
            gives=(("agent", "Eva Lund"), ("recipient", "Karl Dorn")),
        ),
        Example(text="In a press release, Acme said that it would close.", gives=(("speaker", "Acme"),)),
        Example(text="Instructions were given by Karl Dorn to the staff.", gives=(("speaker", "Karl Dorn"),)),
        Example(
            text="Karl Dorn travelled at the invitation of Eva Lund.",
            gives=(("agent", "Eva Lund"), ("recipient", "Karl Dorn")),
        ),
        Example(
            text="Karl Dorn expressed his condolences to Peru.", gives=(("speaker", "Karl Dorn"), ("recipient", "Peru"))
        ),
        Example(
            text="Officials responded to Eva Lund's instructions to cut spending.", gives=(("speaker", "Eva Lund"),)
        ),
        Example(text="A report by the OECD published on Monday praised the plan.", gives=(("speaker", "OECD"),)),
        Example(text="UNESCO announced the list of winners.", gives=(("speaker", "UNESCO"),)),
        Example(
            text="Peru summoned the ambassador of Chile.",
            gives=(("agent", "Peru"),),
        ),
        Example(
            text="Vladimir Putin sent a congratulatory letter to Emmanuel Macron.",
            gives=(("agent", "Vladimir Putin"), ("recipient", "Emmanuel Macron")),
        ),
        Example(
            text="Joe Biden had a phone call with Volodymyr Zelensky on Thursday.",
            gives=(("agent", "Joe Biden"), ("recipient", "Volodymyr Zelensky")),
        ),
        Example(
            text="Angela Merkel delivered a speech in Munich.",
            gives=(("speaker", "Angela Merkel"), ("place", "Munich")),
        ),
        Example(
            text="Angela Merkel and Emmanuel Macron met the press in Paris.",
            gives=(("speaker", "Angela Merkel"), ("speaker", "Emmanuel Macron"), ("place", "Paris")),
        ),
        Example(text="Ana Bo invited Karl Dorn to Lyon.", gives=(("speaker", "Ana Bo"), ("recipient", "Karl Dorn"))),
        Example(text="Ana Bo emailed Karl Dorn on Monday.", gives=(("agent", "Ana Bo"), ("recipient", "Karl Dorn"))),
        Example(text="Lawyers petitioned the Supreme Court of Chad.", gives=(("recipient", "Supreme Court of Chad"),)),
    ),
    near_misses=(
        "“I want to thank Ana Bo and Karl Dorn,” the winner said.",
        "Ana Bo put the law into a letter of the alphabet.",
        "Acme read the release notes.",
        "The box came with instructions in Dutch.",
        "The author reports to her editor.",
        "Angela Merkel said that the economy was growing.",
        "The word has five letters.",
        "Germany called for restraint.",
        "The museum invites visitors to touch the stones.",
    ),
)
