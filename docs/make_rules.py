"""Writes docs/rules.md from the rules: `python -m docs.make_rules`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kg.events import EVENT_TYPES
from kg.relations import RELATIONS
from kg.rules import PLACE, EventType, Example, RelationRule

PAGE = Path(__file__).with_name("rules.md")
_INTRO = """# What the rules find

Made from the rules by `python -m docs.make_rules`; not edited by hand. Every sentence below is also a test: the shipped
pipeline must read these very triples out of it, and nothing of the kind out of the near misses. Names stand for the
things that they denote; a fact that is not `kgo:Happened` says so in its report.
"""


def render_rules() -> str:
    """The page: a table of event types, a table of relations, and for each the words that show it."""
    lines = [_INTRO, "## Events", "", "| type | is | roles | sentence | triples |", "|---|---|---|---|---|"]
    lines += [_event_row(event) for event in EVENT_TYPES]
    lines += ["", "## Relations", "", "| predicate | is | from → to | sentence | triple |", "|---|---|---|---|---|"]
    lines += [_relation_row(rule) for rule in RELATIONS]
    lines += ["", "## What shows an event", ""]
    for event in EVENT_TYPES:
        lines += [f"### {event.name}", "", *_trigger_lines(event), "", *_misses(event.near_misses), ""]
    lines += ["## What states a relation", ""]
    for rule in RELATIONS:
        lines += [f"### {rule.predicate}", "", *_pattern_lines(rule), "", *_misses(rule.near_misses), ""]
    return "\n".join(lines).rstrip() + "\n"


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _event_row(event: EventType) -> str:
    example = event.examples[0]
    roles = ", ".join(f"{role.name} ({role.definition})" for role in event.roles)
    return _row(f"`kgo:{event.name}`", event.definition, roles, example.text, _event_triples(event, example))


def _event_triples(event: EventType, example: Example) -> str:
    triples = [f"`?event a kgo:{event.name}`"]
    triples += [
        f"`?event {'sem:hasPlace' if role == PLACE else f'kgo:{role}'} <{name}>`" for role, name in example.gives
    ]
    triples.append(f"`?report kgo:status kgo:{example.status}`")
    return "<br>".join(triples)


def _relation_row(rule: RelationRule) -> str:
    example = rule.examples[0]
    triples = "<br>".join(f"`<{subject}> kgo:{rule.predicate} <{object_}>`" for subject, object_ in example.gives)
    kinds = f"{', '.join(rule.domain)} → {', '.join(rule.range)}"
    return _row(f"`kgo:{rule.predicate}`", rule.definition, kinds, example.text, triples)


def _trigger_lines(event: EventType) -> Iterator[str]:
    for trigger in event.triggers:
        if not trigger.lemmas:
            continue
        parts = [f"- `events/{event.name.lower()}/{trigger.name}` ({trigger.pos}): {', '.join(trigger.lemmas)}"]
        if trigger.objects:
            parts.append(f"with {', '.join(trigger.objects)}")
        if trigger.subjects:
            parts.append(f"of {', '.join(trigger.subjects)}")
        if trigger.modifiers:
            parts.append(f"if {', '.join(trigger.modifiers)} stands before it")
        yield "; ".join(parts)


def _pattern_lines(rule: RelationRule) -> Iterator[str]:
    for pattern in rule.patterns:
        shown = ", ".join(pattern.lemmas) or "no word needed"
        yield (
            f"- `relations/{rule.predicate}/{pattern.name}` ({pattern.pos}): {shown}; "
            f"{pattern.subject} → {pattern.object}".replace("|", "/")
        )


def _misses(texts: tuple[str, ...]) -> Iterator[str]:
    if texts:
        yield "Gives nothing: " + " ".join(f"“{text}”" for text in texts)


if __name__ == "__main__":
    PAGE.write_text(render_rules(), encoding="utf-8", newline="\n")
