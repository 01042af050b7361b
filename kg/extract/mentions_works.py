"""Full titles of documents: "Joint Declaration of Alpha and Bravo on Deepening the Ties of Port and Sea in the Year of
Rivers".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg import gazetteers
from kg.extract.mentions_patterns import CAP, CAPS, GAP, NO_DAY, Candidate, skip_openers
from kg.model import Kind

_TITLE = re.compile(
    rf"(?<![\w-])(?:{CAP}{GAP}){{0,4}}?(?:Statement|Declaration|Communiqu[eé]|Agreement|Treaty|Understanding|Convention|"
    rf"Protocol|Resolution|Plan|Outline|Guidelines|Regulations|Opinions|Framework|Charter|Programme|Program|Decree|Directive)"
    rf"(?:{GAP}(?:of|between|on|for|in|to|with|against|concerning|regarding|and|the)(?:{GAP}the)?{GAP}{NO_DAY}"
    rf"(?:\d+(?:st|nd|rd|th){GAP})?{CAPS}){{2,9}}"
)
_TITLE_LINK = re.compile(r"[ \u00a0](?:on|for|concerning|regarding)[ \u00a0]")
_LAST_LINK = re.compile(
    r"(?:,[ \u00a0]|[ \u00a0](?:in|to|with|and)[ \u00a0])(?:the[ \u00a0])?"
    r"(?P<last>[A-Z][\w.’'-]*(?:[ \u00a0][A-Z][\w.’'-]*)*[ \u00a0]?)$"
)


def document_titles(text: str) -> Iterator[Candidate]:
    """Titles that run on over small words to what the document is on, whole, so that no part passes for a name."""
    for match in _TITLE.finditer(text):
        start = skip_openers(text, match.start(), match.end())
        end = _title_end(text, start, match.end())
        if end:
            yield Candidate(start=start, end=end, kind=Kind.WORK, fine="document", rank=1, certain=True)


def _title_end(text: str, start: int, end: int) -> int:
    """End of a document's title before where it was signed or who else is named; 0 if it is no full title."""
    while last := _LAST_LINK.search(text[start:end]):
        name = last["last"].strip()
        if gazetteers.country(name) is None and not gazetteers.cities(name) and name not in gazetteers.organizations():
            break
        link = _TITLE_LINK.search(text[start:end])
        if link is None or last.start() < link.start():
            break
        end = start + last.start()
    link = _TITLE_LINK.search(text[start:end])
    return end if link is not None and len(text[start:end].split()) > 5 and link.end() < end - start else 0
