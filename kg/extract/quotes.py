"""Quotations in running text: where quotation marks open and close, over sentences and paragraphs. Text only, no parse.

News marks speech with curly or straight, double or single marks, nests them, repeats the opening mark at the start of
each paragraph of a long quotation, and now and then forgets one. Nothing here raises on odd marks: what cannot be
paired is left out or ends with its paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kg.model import Span

DOUBLE = '"“”„‟«»＂'
SINGLE = "'‘’‚‛‹›"
OPENING = "“„‟«‘‚‛‹"
CLOSING = "”»’›"
MARKS = DOUBLE + SINGLE

_BREAK = re.compile(r"\n[^\S\n]*\n\s*|(?<=[.!?”\"])[^\S\n]*\n\s*")
_SENTENCE_END = re.compile(r"[.!?…][\"”’']?\s+(?=[\"“‘']?[A-Z])")
_LINE = re.compile(r"\n\s*")
_PAIR = re.compile(r"(?<!['’])''(?!['’])|``|’’|‘‘")
# What takes the place of the other mark of a pair: neither letters nor spaces, and not found in texts.
_LEAD, _TRAIL = "\ue000", "\ue001"
_WORD = re.compile(r"\w[\w'’-]*")
# Words that often begin with an apostrophe: no quotation opens there.
_ELIDED = re.compile(r"(?:\d\ds?|em|til|tis|twas|cause|bout|round|n|neath|cos|coz)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Quote:
    """A quotation: from its first mark to past its last one.

    `pieces` are what stands inside, marks left out, one piece a paragraph. `opened` and `closed` tell whether the marks
    are printed; `depth` is 0 for a quotation that lies in no other one; `single` if single marks hold it.
    """

    start: int
    end: int
    pieces: tuple[Span, ...]
    depth: int = 0
    opened: bool = True
    closed: bool = True
    single: bool = False


def split_paragraphs(text: str) -> tuple[Span, ...]:
    r"""Spans of paragraphs: parted by blank lines and line ends behind a full stop, in a text without either by lines.

    >>> split_paragraphs("One.\n\nTwo.")
    ((0, 4), (6, 10))
    """
    pattern = _BREAK if _BREAK.search(text) else _LINE
    return tuple(_trimmed(text, _between(text, pattern)))


def _with_plain_pairs(text: str) -> str:
    """The text, as long as before, with doubled single marks ('' and ``) as one double mark and a filler."""

    def plain(found: re.Match[str]) -> str:
        before = text[found.start() - 1] if found.start() else " "
        return f'{_LEAD}"' if before.isspace() or before in "([{—–-" else f'"{_TRAIL}'

    return _PAIR.sub(plain, text)


def find_quotes(text: str, paragraphs: Iterable[Span] | None = None) -> tuple[Quote, ...]:
    """Quotations in text order, outer before inner.

    A quotation ends with its paragraph if no mark closes it; it goes on in the next one if that starts with an opening
    mark. A closing mark without an opening one quotes from the start of its paragraph, or from the sentence after the
    quotation before.

    >>> [text[a:b] for text in ['“Go,” he said.'] for q in find_quotes(text) for a, b in q.pieces]
    ['Go,']
    """
    spans = tuple(paragraphs) if paragraphs is not None else split_paragraphs(text)
    text = _with_plain_pairs(text)
    found: list[Quote] = []
    running: int | None = None  # where in `found` an outer quotation stands that the paragraph before left open
    for start, end in spans:
        quotes = _in_paragraph(text, start, end)
        outer = [quote for quote in quotes if quote.depth == 0]
        reopened = running is not None and bool(outer) and outer[0].start == start
        if running is not None and reopened and outer[0].single == found[running].single:
            found[running] = _joined(found[running], outer[0])
            quotes.remove(outer[0])
            running = running if len(outer) == 1 and not outer[0].closed else None
        else:
            running = None
        if running is None and outer and not outer[-1].closed and outer[-1] in quotes:
            running = len(found) + quotes.index(outer[-1])
        found.extend(quotes)
    return tuple(sorted(found, key=lambda quote: (quote.start, quote.depth, -quote.end)))


def _joined(first: Quote, second: Quote) -> Quote:
    """One quotation of two, the second of which opens the next paragraph."""
    return replace(first, end=second.end, pieces=first.pieces + second.pieces, closed=second.closed)


def is_title(words: str) -> bool:
    """Whether quoted words are written as a title: three words or more, all the longer ones capitalized.

    >>> is_title("The Rise of the Global South"), is_title("We are not for sale.")
    (True, False)
    """
    found = _WORD.findall(words)
    return len(found) > 2 and all(not word[0].islower() for word in found if len(word) > 3)


def is_phrase(words: str) -> bool:
    """Whether quoted words look like a title, a term or a nickname rather than something said.

    >>> is_phrase("business card"), is_phrase("We are not for sale.")
    (True, False)
    """
    inner = words.strip()
    found = _WORD.findall(inner)
    if not found:
        return True
    if len(found) > 1 and inner[-1] in ".!?…" and inner[0].isupper():
        return False
    if len(found) <= 4:
        return True
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in found if len(word) > 3)
    long = sum(len(word) > 3 for word in found)
    return long > 1 and capitals == long and inner[-1] not in ".!?"


# ------------------------------------------------------------------------------------------ one paragraph


def _in_paragraph(text: str, start: int, end: int) -> list[Quote]:
    found = list(_doubles(text, start, end))
    for a, b in _singles(text, start, end):
        if any((a < quote.start < b) != (quote.closed and a < quote.end <= b) for quote in found):
            continue  # crosses a double quotation: an apostrophe
        depth = sum(quote.start < a and b < quote.end + 1 for quote in found)
        found.append(_quote(text, (a, b), depth=depth, single=True))
    outer = [quote for quote in found if quote.single and quote.depth == 0]
    found = [
        replace(quote, depth=quote.depth + any(s.start < quote.start and quote.end < s.end for s in outer))
        if not quote.single
        else quote
        for quote in found
    ]
    return sorted(found, key=lambda quote: (quote.start, quote.depth))


def _quote(
    text: str, span: Span, *, opened: bool = True, closed: bool = True, depth: int = 0, single: bool = False
) -> Quote:
    inner = (span[0] + opened, span[1] - closed)
    pieces = tuple(_trimmed(text, [inner])) or ((inner[0], inner[0]),)
    start = span[0] - (opened and text[span[0]] == '"' and text[max(0, span[0] - 1)] == _LEAD)
    end = span[1] + (closed and text[span[1] - 1] == '"' and text[span[1] : span[1] + 1] == _TRAIL)
    return Quote(start=start, end=end, pieces=pieces, depth=depth, opened=opened, closed=closed, single=single)


def _doubles(text: str, start: int, end: int) -> Iterator[Quote]:
    """Double quotations of a paragraph, inner before outer."""
    open_at: list[int] = []
    last_end = start
    for i in range(start, end):
        if text[i] not in DOUBLE or _inch(text, i, start, inside=bool(open_at)):
            continue
        opens = _opens(text, i, start, end) or (not open_at and _stands_for_opening(text, i, start, end))
        if not open_at:
            if opens and i + 1 < end:
                open_at.append(i)
            elif _closes(text, i, start):
                begin = start if last_end == start else _unopened_start(text, last_end, i)
                if begin < i:
                    yield _quote(text, (begin, i + 1), opened=False)
                last_end = i + 1
        elif opens and text[i] in OPENING:
            if sum(text[j] in CLOSING for j in range(i, end)) > len(open_at):
                open_at.append(i)
        elif _closes(text, i, start) or not opens:
            begin = open_at.pop()
            if begin + 1 < i:
                yield _quote(text, (begin, i + 1), depth=len(open_at))
            last_end = i + 1
    if open_at:
        yield _quote(text, (open_at[0], end), closed=False)


def _unopened_start(text: str, begin: int, end: int) -> int:
    """Where a quotation without an opening mark starts: the first sentence after the quotation before it."""
    found = _SENTENCE_END.search(text, begin, end)
    return found.end() if found else end


def _opens(text: str, i: int, start: int, end: int) -> bool:
    before = text[i - 1] if i > start and (text[i - 1], text[i]) != (_LEAD, '"') else " "
    after = text[i + 1] if i + 1 < end else " "
    if after.isspace():
        return text[i] in OPENING and (before.isspace() or before in "([{")
    if text[i] in OPENING:
        return not (before.isalnum() or before in ".,!?")
    return before.isspace() or before in "([{—–-/:" or before in MARKS


def _stands_for_opening(text: str, i: int, start: int, end: int) -> bool:
    """Whether a closing mark is printed where a quotation opens: parted from the word before, and closed further on."""
    if text[i] not in CLOSING or (i > start and not text[i - 1].isspace()):
        return False
    following = next((j for j in range(i + 1, end) if text[j] in DOUBLE), None)
    return following is not None and _closes(text, following, start) and not text[following - 1].isspace()


def _closes(text: str, i: int, start: int) -> bool:
    return text[i] in "”»" or (i > start and not text[i - 1].isspace())


def _inch(text: str, i: int, start: int, inside: bool) -> bool:
    """Whether a straight mark is the sign of inches (6'2") rather than a quotation mark."""
    return (
        text[i] in '"”'
        and not inside
        and i > start
        and text[i - 1].isdigit()
        and (i + 1 == len(text) or not text[i + 1].isalnum())
    )


def _singles(text: str, start: int, end: int) -> Iterator[Span]:
    """Single quotations of a paragraph: apostrophes and possessives told apart by what stands around them."""
    i = start
    while i < end:
        if text[i] in "'‘‚‛‹" and _single_opens(text, i, start, end):
            close = _single_close(text, i, end)
            if close is not None:
                yield i, close + 1
                i = close
        i += 1


def _single_opens(text: str, i: int, start: int, end: int) -> bool:
    before = text[i - 1] if i > start else " "
    after = text[i + 1] if i + 1 < end else " "
    if after.isspace() or before.isalnum() or before in ".,!?'’":
        return False
    return not _ELIDED.match(text, i + 1, end)


def _single_close(text: str, i: int, end: int) -> int | None:
    """The mark that closes a single quotation opened at `i`: none if only apostrophes follow."""
    maybe: int | None = None
    for j in range(i + 2, end):
        if text[j] not in "'’›":
            continue
        after = text[j + 1] if j + 1 < end else " "
        if after.isalnum() or text[j - 1].isspace():
            continue
        possessive = text[j - 1] in "sz" and re.match(r"\s+[a-z]", text[j + 1 : end]) is not None
        if not possessive:
            return j
        if maybe is None:
            maybe = j
    return maybe


def _between(text: str, pattern: re.Pattern[str]) -> Iterator[Span]:
    last = 0
    for found in pattern.finditer(text):
        yield last, found.start()
        last = found.end()
    yield last, len(text)


def _trimmed(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    for start, end in spans:
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            yield start, end
