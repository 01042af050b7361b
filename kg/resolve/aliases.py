"""Names that an article itself tells to be one thing's: "A, also known as B", "A, formerly B", "A (B) Awards"."""

from __future__ import annotations

import re
from collections import defaultdict

from kg.model import Kind
from kg.resolve.forms import event_form
from kg.resolve.groups import Apart, Group, merged

_KNOWN_AS = re.compile(
    r"[”\"'’]?,?[ \u00a0](?:\(|who[ \u00a0]is[ \u00a0]|which[ \u00a0]is[ \u00a0])?"
    r"(?:(?:(?:also|better|formally|formerly|previously|commonly|popularly|widely|otherwise|officially|now|simply)"
    r"[ \u00a0])?(?:known|referred[ \u00a0]to|called)(?:[ \u00a0](?:formally|formerly|locally|simply|popularly|"
    r"officially|in[ \u00a0](?:[\w-]+[ \u00a0]){1,3}circles))?[ \u00a0]as|"
    r"alias|a\.?k\.?a\.?|dubbed|nicknamed|(?<=,[ \u00a0])formerly)[ \u00a0](?:the[ \u00a0])?[“\"'‘]?"
)
# "came to be known as the Alpha Incident, or the Bravo Massacre".
_OR = re.compile(r",[ \u00a0]or[ \u00a0](?:the[ \u00a0])?[“\"'‘]?")
_NAMED_BEFORE = re.compile(r"\b(?:known|referred[ \u00a0]to)[ \u00a0]as[ \u00a0](?:the[ \u00a0])?[“\"'‘]?$")
_BRACKETS = re.compile(r"(?P<full>.+?) \((?P<short>[A-Z][\w&-]{1,9})\)(?P<tail> .+)")


def join_aliases(text: str, groups: list[Group], apart: Apart) -> list[Group]:
    """Groups of one kind that the words between two of their names tell to be one thing."""
    starts = {mention.start: group for group in reversed(groups) for mention in group.mentions}
    pairs: list[tuple[Group, Group, float, str]] = []
    for group in groups:
        for mention in group.mentions:
            told = _KNOWN_AS.match(text, mention.end)
            if told is None and _NAMED_BEFORE.search(text, max(0, mention.start - 24), mention.start):
                told = _OR.match(text, mention.end)
            other = starts.get(told.end()) if told else None
            if (
                other is not None
                and other is not group
                and other.kind is group.kind
                and not _compares(text, other, told)
            ):
                pairs.append((other, group, 0.9, "the article gives it as another name"))
    pairs += _in_brackets(groups)
    return merged(groups, pairs, apart)


def _compares(text: str, other: Group, told: re.Match[str] | None) -> bool:
    """Whether "known as the Bravo of Norland" only likens to the other."""
    ends = [mention.end for mention in other.mentions if told is not None and mention.start == told.end()]
    return any(re.match(r"[ \u00a0](?:of|in)[ \u00a0]", text[end : end + 4]) for end in ends)


def _in_brackets(groups: list[Group]) -> list[tuple[Group, Group, float, str]]:
    """Pairs of a name with a short form in brackets inside ("Alpha Ports Forum (APF) Awards") and the name without
    either ("APF Awards", "Alpha Ports Forum Awards").
    """
    by_form: dict[tuple[Kind, str], list[Group]] = defaultdict(list)
    for group in groups:
        for name in group.names:
            by_form[(group.kind, event_form(name)[0])].append(group)
    pairs = []
    for group in groups:
        for name in sorted(group.names):
            match = _BRACKETS.fullmatch(name)
            if match is None:
                continue
            for words in (match["full"], match["short"]):
                form = event_form(words + match["tail"])[0]
                others = [other for other in by_form.get((group.kind, form), ()) if other is not group]
                if len(others) == 1:
                    pairs.append((others[0], group, 0.9, "the longer name gives the short form in brackets"))
    return pairs
