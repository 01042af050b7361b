"""Whether what looks like an event means something else where it stands: a figure of speech, a title, a courtesy."""

from __future__ import annotations

from kg.extract.arguments import Functions
from kg.extract.reading import Reading
from kg.extract.syntax import children, has_child, is_one_of, surface_subjects
from kg.extract.tokens import Token
from kg.rules import SPORTS, Trigger

_SPORTS = frozenset(SPORTS)
_PRESS = frozenset("host interviewer journalist media moderator newsman newspaper press reporter".split())
_THANKS = frozenset("condole congratulate thank".split())
_ASKING = frozenset("examine question".split())
_SPEAKERS = frozenset(("i", "we"))
_CHOICES = frozenset("appointment dismissal nomination removal".split())
_WRITINGS = frozenset("amendment bill book document draft film law motion report resolution series show story".split())
_FOLLOWERS = frozenset("client consumer customer fan knowledge membership power skills subscriber support user".split())
_CROWDS = frozenset("call crowd effort family fight friend nation people search world".split())
_FINDING = frozenset("create exploit find leave offer provide see seize sense spot".split())
_UP = frozenset(("up", "down"))
_OPENING, _CLOSING = frozenset('"“„«‘'), frozenset('"”»’')
_MOST_IN_TITLE = 25  # words; a longer quotation is speech
_SMALL = 4  # letters; shorter words are written small in titles


def means_else(reading: Reading, token: Token, type_name: str, trigger: Trigger, functions: Functions) -> bool:
    """Whether a trigger tells of no event of its type, whatever names stand around it."""
    if type_name == "Conflict" and (_is_play(reading, trigger) or _is_no_violence(token, trigger, functions)):
        return True
    if type_name == "Communication" and is_one_of(token, _THANKS) and trigger.pos == "verb":
        return _is_courtesy(token)
    if type_name == "Investigation" and trigger.pos == "verb" and is_one_of(token, _ASKING):
        return any(is_one_of(subject, _PRESS) for subject in functions.get("subject", ()))
    if type_name == "Transport" and trigger.subjects and is_one_of(token, ("leave",)):
        return has_child(token, "xcomp") or any(child.pos_ == "NUM" for child in children(token, "obj"))
    if type_name == "Appointment":
        return _is_no_new_office(token, trigger, functions)
    if trigger.name == "membership":
        return any(is_one_of(noun, _CROWDS) for noun in functions.get("object", ()))
    if type_name == "Agreement" and trigger.name == "agree":
        return _is_opinion(token, functions)
    if type_name == "Construction" and trigger.pos == "verb":
        return any(is_one_of(noun, ("base",)) and _has_before(noun, _FOLLOWERS) for noun in functions.get("object", ()))
    if type_name == "Ceremony" and trigger.pos == "noun" and is_one_of(token, ("opening",)):
        return token.dep_ == "obj" and is_one_of(token.head, _FINDING)  # "created an opening for Mali": a chance
    if type_name == "Launch" and trigger.pos == "noun" and is_one_of(token, ("debut",)):
        return token.dep_ == "obj" and is_one_of(token.head, ("make",))  # whose debut it is starts nothing
    return False


def _is_no_new_office(token: Token, trigger: Trigger, functions: Functions) -> bool:
    """Whether somebody only leads in a figure of speech, chooses others, or goes to or from rooms called offices."""
    if trigger.pos == "noun" and is_one_of(token, _CHOICES) and token.tag_ == "NNS":
        chooses = token.dep_ == "obj" and is_one_of(token.head, ("make",))
        return chooses or has_child(token, "nmod:poss")  # "Bo's appointments": those whom Bo chose
    if trigger.name == "become":
        return any(_is_figurative_leader(noun) for noun in functions.get("object", ()))
    if trigger.name == "office":
        held = [noun for noun in functions.get("object", ()) if is_one_of(noun, trigger.objects)]
        held += [noun for noun in functions.get("from", ()) if is_one_of(noun, trigger.objects)]
        return not held or all(is_one_of(noun, ("office",)) and noun.tag_ == "NNS" for noun in held)
    return False


def _is_opinion(verb: Token, functions: Functions) -> bool:
    """Whether one only thinks as another does: "agreed with Ana Bo that …", not "agreed with Mali on a plan"."""
    settles = has_child(verb, "xcomp", "obj") or any(functions.get(name) for name in ("on", "to", "upon", "for"))
    return bool(functions.get("with")) and not settles


def _has_before(noun: Token, words: frozenset[str]) -> bool:
    return any(child.lower_ in words for child in children(noun, "compound", "amod", "nmod", "nmod:poss"))


def _is_figurative_leader(noun: Token) -> bool:
    """Whether one only leads in a figure of speech: "became a world leader in music", not "the leader of the party"."""
    articles = {child.lower_ for child in children(noun, "det")}
    return is_one_of(noun, ("leader",)) and bool(articles & {"a", "an"})


def _is_courtesy(verb: Token) -> bool:
    """Whether thanks are only spoken, as in "I want to thank Ana Bo": that is what somebody says, no message sent."""
    subjects = surface_subjects(verb)
    return any(subject.lower_ in _SPEAKERS for subject in subjects) or (verb.tag_ == "VB" and not subjects)


def _is_no_violence(token: Token, trigger: Trigger, functions: Functions) -> bool:
    """Whether nobody is hurt: "prices shot up", "kill the report"."""
    if trigger.pos != "verb":
        return False
    up = token.i + 1 < len(token.doc) and token.nbor().lower_ in _UP
    if up and is_one_of(token, ("shoot",)) and not has_child(token, "obj"):
        return True
    hit = functions.get("object", ())
    return trigger.name == "kill" and bool(hit) and all(is_one_of(noun, _WRITINGS) for noun in hit)


def _is_play(reading: Reading, trigger: Trigger) -> bool:
    """Whether an attack or battle is one in play: the article is about sports, and the rule shuns words of sports."""
    return _SPORTS.issubset(trigger.unless) and reading.is_about_sports


def stands_in_title(token: Token) -> bool:
    """Whether a word stands in the title of a study or book in quotation marks: "a paper titled “Peru's Elections”"."""
    first = _mark_before(token)
    if first is None:
        return False
    inside = []
    for word in token.doc[first.i + 1 : first.i + _MOST_IN_TITLE]:
        if word.text in _CLOSING:
            break
        inside.append(word)
    else:
        return False
    long = [word for word in inside if word.is_alpha and len(word) >= _SMALL]
    ends = inside[-1].text if inside else ""
    last = inside[-2].text if ends == "," and len(inside) > 1 else ends
    return len(long) > 1 and all(word.text[0].isupper() for word in long) and last not in (".", "!", "?")


def _mark_before(token: Token) -> Token | None:
    for at in range(token.i - 1, max(token.sent.start, token.i - _MOST_IN_TITLE) - 1, -1):
        word = token.doc[at]
        if word.text in _OPENING and not (word.text in _CLOSING and word.whitespace_):
            return word
        if word.text in _CLOSING and word.text not in ("’",):
            return None
    return None
