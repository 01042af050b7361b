"""How sentences present what they tell, through the shipped pipeline."""

from __future__ import annotations

import pytest

from kg.extract.status import status_of
from kg.model import Status
from tests.reading import read

CASES = [
    ("Angela Merkel visited Poland.", "visited", Status.HAPPENED),
    ("Angela Merkel has visited Poland.", "visited", Status.HAPPENED),
    ("Angela Merkel will visit Poland.", "visit", Status.PLANNED),
    ("Angela Merkel plans to visit Poland.", "visit", Status.PLANNED),
    ("Angela Merkel is expected to visit Poland.", "visit", Status.PLANNED),
    ("Angela Merkel is going to visit Poland.", "visit", Status.PLANNED),
    ("Angela Merkel said she would visit Poland.", "visit", Status.PLANNED),
    ("Angela Merkel may visit Poland.", "visit", Status.HYPOTHETICAL),
    ("Angela Merkel could visit Poland.", "visit", Status.HYPOTHETICAL),
    ("Angela Merkel wants to visit Poland.", "visit", Status.HYPOTHETICAL),
    ("If Angela Merkel visits Poland, the minister will resign.", "visits", Status.HYPOTHETICAL),
    ("The minister urged Angela Merkel to visit Poland.", "visit", Status.HYPOTHETICAL),
    ("Angela Merkel did not visit Poland.", "visit", Status.DENIED),
    ("Angela Merkel never visited Poland.", "visited", Status.DENIED),
    ("Angela Merkel refused to visit Poland.", "visit", Status.DENIED),
    ("Angela Merkel failed to visit Poland.", "visit", Status.DENIED),
    ("Angela Merkel denied that she visited Poland.", "visited", Status.DENIED),
    ("Angela Merkel has no plans to visit Poland.", "visit", Status.DENIED),
    ("Angela Merkel managed to visit Poland.", "visit", Status.HAPPENED),
    ("Angela Merkel began to visit Poland.", "visit", Status.HAPPENED),
    ("Angela Merkel was the first chancellor to visit Poland.", "visit", Status.HAPPENED),
    ("The chancellor called for sanctions against Belarus.", "sanctions", Status.HYPOTHETICAL),
    ("The chancellor threatened sanctions against Belarus.", "sanctions", Status.HYPOTHETICAL),
    ("The chancellor imposed sanctions on Belarus.", "sanctions", Status.HAPPENED),
    ("The chancellor will impose sanctions on Belarus.", "sanctions", Status.PLANNED),
    ("The chancellor criticized the sanctions against Belarus.", "sanctions", Status.HAPPENED),
    ("The chancellor cancelled her visit to Poland.", "visit", Status.DENIED),
    ("The chancellor spoke about her upcoming visit to Poland.", "visit", Status.PLANNED),
    ("The chancellor spoke ahead of her visit to Poland.", "visit", Status.PLANNED),
    ("Angela Merkel was barred from visiting Poland.", "visiting", Status.DENIED),
    ("Angela Merkel was blocked from visiting Poland.", "visiting", Status.DENIED),
    ("Angela Merkel was able to visit Poland.", "visit", Status.HAPPENED),
    ("Angela Merkel may be able to visit Poland.", "visit", Status.HYPOTHETICAL),
    ("Angela Merkel's visit could have an effect on Poland.", "visit", Status.HAPPENED),
    ("She wants to protect Poland from the war.", "war", Status.HAPPENED),
    ("Calls are mounting for Poland to invest.", "invest", Status.HYPOTHETICAL),
    ("Police say the aide tried to prevent the extradition of Angela Merkel.", "extradition", Status.HYPOTHETICAL),
    ("They are holding talks on how to hold the next election.", "election", Status.PLANNED),
    ("They are holding talks on how to hold an election.", "election", Status.HYPOTHETICAL),
    ("Do you want a law that establishes a court?", "establishes", Status.HYPOTHETICAL),
    ("Did Poland attack Belarus?", "attack", Status.HYPOTHETICAL),
    ("Why did Poland attack Belarus?", "attack", Status.HAPPENED),
    ("The chancellor proposed a package of sanctions against Belarus.", "sanctions", Status.HYPOTHETICAL),
    ("The chancellor imposed a package of sanctions on Belarus.", "sanctions", Status.HAPPENED),
    ("Angela Merkel had to visit Poland.", "visit", Status.HAPPENED),
    ("Angela Merkel has to visit Poland.", "visit", Status.HYPOTHETICAL),
    ("The next step is the construction of the bridge.", "construction", Status.PLANNED),
    ("Angela Merkel staged her own death.", "death", Status.DENIED),
    ("Angela Merkel saved two children from drowning.", "drowning", Status.DENIED),
    ("They have to wait until the leaders meet in Poland.", "meet", Status.PLANNED),
    ("They waited until the leaders met in Poland.", "met", Status.HAPPENED),
    ("Boeing was commissioned to build a bridge.", "build", Status.PLANNED),
    ("Peru never declared a lockdown, a national quarantine or a curfew.", "curfew", Status.DENIED),
    ("Peru never declared a lockdown, a national quarantine or a curfew.", "quarantine", Status.DENIED),
    ("Peru will introduce a tax or a curfew.", "curfew", Status.PLANNED),
    ("Peru introduced a tax and a curfew.", "curfew", Status.HAPPENED),
    ("Peru never praised a tax, a quarantine or a curfew.", "curfew", Status.HAPPENED),
    ("The mayor never ordered the attack.", "attack", Status.HAPPENED),
    ("The attack could cause a crash.", "attack", Status.HAPPENED),
    ("The mayor had no choice but to sell the museum.", "sell", Status.HAPPENED),
    ("The mayor could not help but resign.", "resign", Status.HAPPENED),
    ("The mayor could do nothing but visit Poland.", "visit", Status.HAPPENED),
    ("The mayor will have no choice but to sell the museum.", "sell", Status.PLANNED),
    ("The mayor has no option but to sell the museum.", "sell", Status.HYPOTHETICAL),
    ("The mayor may have no option but to sell the museum.", "sell", Status.HYPOTHETICAL),
    ("The mayor had no plan to sell the museum.", "sell", Status.DENIED),
    ("Is it not time to open the museum?", "open", Status.HYPOTHETICAL),
    ("Is it not right to open the museum?", "open", Status.HYPOTHETICAL),
    ("Is it not great that Poland opened the museum?", "opened", Status.HAPPENED),
    ("They were expected to discuss an agreement signed by Peru and Chile.", "agreement", Status.HAPPENED),
    ("They were expected to discuss an agreement with Chile.", "agreement", Status.HYPOTHETICAL),
    ("They want an agreement signed by Peru and Chile.", "agreement", Status.HYPOTHETICAL),
    ("The firm announced plans for the construction of a bridge.", "construction", Status.PLANNED),
    ("The firm announced the construction of a bridge.", "construction", Status.PLANNED),
    ("The firm announced the completion of the construction.", "construction", Status.HAPPENED),
    ("The firm praised the construction of the bridge.", "construction", Status.HAPPENED),
    ("The army was formed to fight the Boer War.", "War", Status.HAPPENED),
    ("The army was formed to win the war.", "war", Status.HAPPENED),
    ("The army was formed to win a war.", "war", Status.PLANNED),
    ("They formed a committee to end Chile's invasion of Peru.", "invasion", Status.HAPPENED),
    ("Peru will end the war against Chile.", "war", Status.HAPPENED),
    ("Peru will win the war against Chile.", "war", Status.PLANNED),
]


@pytest.mark.parametrize(("text", "word", "status"), CASES, ids=[case[0] for case in CASES])
def test_status(text: str, word: str, status: Status):
    reading = read(text)
    token = next(token for token in reading.doc if token.text == word)

    assert status_of(reading, token) is status
