"""Who speaks: the subject of a cue, also where it is inverted, shared or far off, and the names that stand for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract import cues
from kg.extract.reading import Reading
from kg.extract.tokens import Token
from kg.model import Kind, Mention, Span

SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
SPEAKING = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE)
_RELATIVE = frozenset(("who", "which", "that", "whom"))
_NAME_PARTS = frozenset(("flat", "flat:name", "compound", "appos", "nmod:desc", "flat:foreign", "nmod:unmarked"))
_QUOTING = frozenset("quote quotes quoted quoting cite cites cited citing".split())
# Modifiers that close the wording of a speaker: what stands from there on is left out.
_LEFT_OUT = frozenset(
    (
        "acl",
        "acl:relcl",
        "appos",
        "parataxis",
        "advcl",
        "advcl:relcl",
        "punct",
        "cc",
        "conj",
        "dep",
        "discourse",
        "cop",
        "nsubj",
    )
)
# Documents that are "of" whoever made them; a study or review is of what it is about.
_OF_THEIR_MAKERS = frozenset(
    "affidavit data database estimate figure finding forecast projection record statement statistic statistics "
    "testimony yearbook".split()
)
_PRINTED = frozenset("article editorial paper report study".split())  # what stands "in" a paper
_TENSE = ("aux", "aux:pass", "cop")  # what carries a clause's tense beside its verb
_MAX_WORDS = 18
_MAX_INVERTED = 15  # tokens from a verb to a subject behind it; a later one belongs to another clause
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def subject_of(verb: Token, depth: int = 0) -> Token | None:
    """The head of a verb's subject: its own, or the one that coordination, control or a relative clause lends it."""
    if verb.tag_ == "VBG" and verb.i and verb.doc[verb.i - 1].lower_ == "as" and verb.head.lower_ in _QUOTING:
        quoted = [child for child in verb.head.children if child.dep_ in ("obj", "nsubj:pass")]
        if quoted:
            return quoted[0]  # "quoted the minister as saying"
    if verb.lower_ in _QUOTING and any(child.lower_ in ("saying", "telling", "stating") for child in verb.children):
        quoted = [child for child in verb.children if child.dep_ == "obj"]
        if quoted:
            return quoted[0]
    own = [child for child in verb.children if child.dep_ in SUBJECTS and child.i - verb.i < _MAX_INVERTED]
    passive = any(child.dep_ in ("aux:pass", "nsubj:pass") for child in verb.children) and not _quoted_as(verb)
    if passive:
        agents = [
            child
            for child in verb.children
            if child.dep_ == "obl:agent" or (child.dep_ == "obl" and _case(child) == "by")
        ]
        return agents[0] if agents else None
    if own:
        outer = next((child for child in own if child.dep_ == "nsubj:outer"), None)
        before = [child for child in own if child.i < verb.i]
        return _antecedent(outer or (before[-1] if before else own[0]), verb)
    if verb.tag_ == "VBG" and verb.i and verb.doc[verb.i - 1].text == ",":
        # "…, claiming that": said by the subject of the sentence, whatever the participle hangs on.
        finite = next((a for a in verb.ancestors if any(child.dep_ in SUBJECTS for child in a.children)), None)
        if finite is not None and finite.i < verb.i:
            return subject_of(finite, depth + 1)
    if depth > 5 or any(child.dep_ in ("csubj", "csubj:pass", "expl") for child in verb.children):
        return None
    head = verb.head
    if head.i == verb.i:
        return None
    if verb.dep_ in ("conj", "advcl", "xcomp", "parataxis", "dep") and head.pos_ in (
        "VERB",
        "AUX",
        "ADJ",
        "NOUN",
        "PROPN",
        "ADV",
    ):
        if verb.dep_ == "advcl" and not _open_clause(verb):
            return None
        if speaks_apart(verb):
            return subject_of(head.head, depth + 1)
        if verb.dep_ == "xcomp":
            patients = [child for child in head.children if child.dep_ in ("obj", "iobj")]
            if patients:
                return patients[0]
        return subject_of(head, depth + 1)
    if verb.dep_ == "acl" and verb.tag_ in ("VBG", "VBD", "VBN") and head.pos_ in ("NOUN", "PROPN", "PRON"):
        return head
    return None


def speaks_apart(verb: Token) -> bool:
    """Whether a cue joined to a clause of what was said is a further one of the speaker.

    It stands in the past as the first cue does, and the clause does not: "said talks would go on and urged calm".
    """
    clause, first = verb.head, verb.head.head
    if verb.dep_ != "conj" or clause.dep_ != "ccomp" or (verb.tag_, first.tag_) != ("VBD", "VBD"):
        return False
    past = clause.tag_ == "VBD" or any(c.tag_ == "VBD" and c.dep_ in _TENSE for c in clause.children)
    own = any(c.dep_ in SUBJECTS or c.dep_.startswith("aux") for c in verb.children)
    return not past and not own and cues.is_known(verb) and cues.is_known(first)


def _quoted_as(verb: Token) -> bool:
    """Whether this is "was quoted as saying", whose subject speaks."""
    return verb.lower_ in ("quoted", "cited", "reported", "overheard") and any(
        child.lower_ in ("saying", "telling", "stating") for child in verb.children
    )


def _open_clause(verb: Token) -> bool:
    return verb.tag_ in ("VBG", "VBN") or any(child.tag_ == "TO" for child in verb.children)


def _antecedent(token: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for."""
    if token.lower_ not in _RELATIVE or token.dep_ not in SUBJECTS:
        return token
    clause: Token | None = verb
    while clause is not None and clause.dep_ not in ("acl:relcl", "acl", "advcl:relcl"):
        clause = clause.head if clause.head.i != clause.i else None
    if clause is not None and clause.head.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ"):
        return clause.head
    before = token.doc[token.i - 1] if token.i else token
    if before.is_punct and before.i:
        before = token.doc[before.i - 1]
    return before if before.pos_ in ("PROPN", "NOUN") else token


def _case(token: Token) -> str:
    return next((child.lower_ for child in token.children if child.dep_ == "case"), "")


def heads(token: Token) -> tuple[Token, ...]:
    """A speaker and those joined to it by "and"."""
    found = [token]
    for child in token.children:
        if child.dep_ == "conj" and child.pos_ in ("PROPN", "NOUN", "PRON") and child.i > token.i:
            found.extend(heads(child))
    return tuple(found)


def mentions_of(reading: Reading, token: Token, cue: Token | None = None) -> tuple[Mention, ...]:
    """The names that a speaker's phrase stands for; empty if it names nobody.

    A title in front may head the phrase ("President Xi"), and a description may be followed by the name it goes with
    ("the spokesman, Li Wei"): then the name counts. A person's name that ends right before the cue counts as well.
    """
    found: list[Mention] = []
    for head in heads(token):
        for mention in _names_at(reading, head):
            if mention not in found:
                found.append(mention)
    if not found and cue is not None and token.pos_ in ("NOUN", "PROPN"):
        found.extend(_beside(reading, token, cue))
    if not found and cues.lemma(token) in cues.DOCUMENTS:
        found.extend(_authors(reading, token))
    if not found and token.lower_ == "government":
        found.extend(_states(reading, token))
    return tuple(found)


def _states(reading: Reading, government: Token) -> Iterator[Mention]:
    """The state whose government speaks: a state that acts is the state ("the Kenyan government", "Peru's")."""
    for child in government.children:
        if child.i < government.i and child.dep_ in ("amod", "compound", "nmod:poss"):
            mention = reading.mention_at(child)
            if mention is not None and mention.kind in (Kind.NATIONALITY, Kind.PLACE):
                yield from reading.names(mention)


def _authors(reading: Reading, document: Token) -> tuple[Mention, ...]:
    """The body that speaks by a document: "its data", "a report by the bank", "figures released by the ministry"."""
    for child in sorted(document.children, key=lambda child: (child.dep_ == "compound", child.i)):
        case = _case(child)
        owned = case == "of" and cues.lemma(document) in _OF_THEIR_MAKERS
        printed = case == "in" and cues.lemma(document) in _PRINTED
        if child.dep_ in ("nmod:poss", "compound") or (
            child.dep_ == "nmod" and (case in ("by", "from") or owned or printed)
        ):
            sources = [child]
        elif child.dep_ == "acl" and child.tag_ == "VBN":
            sources = [c for c in child.children if c.dep_ == "obl:agent" or _case(c) in ("by", "from")]
        else:
            continue
        about = Kind.PLACE if owned or printed or child.dep_ == "compound" else None  # "data of Peru"
        found = [m for source in sources for m in _names_at(reading, source) or _name_behind(reading, source)]
        makers = tuple(m for m in found if m.kind is not about and (m.kind is Kind.ORGANIZATION or not printed))
        if makers:
            return makers
    return ()


def _name_behind(reading: Reading, noun: Token) -> tuple[Mention, ...]:
    """The body named right behind a noun for it: "the broadcaster Lumen News", "polling company Lumen Insight"."""
    following = noun.doc[noun.i + 1 : noun.i + 2]
    mention = reading.mention_over(following[0]) if noun.pos_ == "NOUN" and following else None
    named = mention is not None and mention.kind is Kind.ORGANIZATION and not mention.anaphoric
    return (mention,) if named and mention is not None and mention.start == following[0].idx else ()


def _beside(reading: Reading, token: Token, cue: Token) -> Iterator[Mention]:
    """The person named between a speaker's head word and the cue, or behind it where the cue stands first.

    "Ambassador to China Bunyad Huseynov said", "said Minority Whip Dick Durbin".
    """
    if token.i > cue.i:
        for following in token.doc[token.i + 1 : token.i + 8]:
            mention = reading.mention_over(following)
            if mention is not None and mention.kind is Kind.PERSON and not mention.anaphoric:
                before = token.doc[following.i - 1]
                if before.i == token.i or (before.pos_ in ("NOUN", "PROPN") and not cues.is_person(before)):
                    yield mention  # not "a friend of singer Ana Berg"
                return
            if following.pos_ not in ("NOUN", "PROPN", "ADP", "ADJ"):
                return
        return
    i = cue.i - 1
    while i > token.i and token.doc[i].pos_ in ("ADV", "AUX"):
        i -= 1
    if i <= token.i or any(t.is_punct and t.text != "-" for t in token.doc[token.i : i]):
        return
    mention = reading.mention_over(token.doc[i])
    if mention is not None and mention.kind is Kind.PERSON and not mention.anaphoric:
        yield mention


def _names_at(reading: Reading, head: Token) -> tuple[Mention, ...]:
    mention = reading.mention_at(head)
    if mention is not None and mention.kind in SPEAKING:
        return reading.names(mention)
    over = reading.mention_over(head)
    if over is not None and over.kind in SPEAKING and not over.anaphoric and head.i == reading.tokens(over.span)[-1].i:
        return (over,)
    for child in head.children:
        if child.dep_ in _NAME_PARTS:
            inner = reading.mention_over(child)
            if inner is not None and inner.kind is Kind.ORGANIZATION and not inner.anaphoric:
                beside = child.dep_ == "appos" and head.i < child.left_edge.i <= head.i + 2
                if cues.lemma(head) in cues.BODIES or (beside and not cues.is_person(head)):
                    return (inner,)  # "the Xinhua news agency", "one pollster, Lumen Insight,"
                continue
            if inner is None or inner.anaphoric or inner.kind is not Kind.PERSON:
                continue
            if child.dep_ != "compound" or child.i > head.i:
                return (inner,)
    if over is not None and over.kind is Kind.PERSON and not over.anaphoric:
        return (over,)
    return ()


def apposed_name(reading: Reading, source: Token, first: int) -> Token | None:
    """The person whose apposition a wrong parse took for the subject ("Ana Diaz, head of the union, said").

    Looked for between token index `first` and the source: a name with a comma behind it and no verb in between.
    """
    if reading.mention_at(source) is not None or source.pos_ == "PRON":
        return None
    for i in range(source.i - 1, max(first, source.i - 40) - 1, -1):
        token = source.doc[i]
        if token.tag_ in ("VBD", "VBZ", "VBP", "MD") or token.text in (".", ";", ":", "”", '"'):
            return None
        mention = reading.mention_over(token)
        if mention is None or mention.kind is not Kind.PERSON or mention.anaphoric:
            continue
        tokens = reading.tokens(mention.span)
        if tokens.end < source.i and source.doc[tokens.end].text == ",":
            lead = source.doc[tokens.start - 1] if tokens.start > first else None
            while lead is not None and lead.i > first and (lead.pos_ in ("NOUN", "PROPN", "ADJ")):
                lead = source.doc[lead.i - 1]
            if lead is None or lead.i == first or lead.is_punct:
                return tokens.root
    return None


def wording(reading: Reading, token: Token, cue: Token | None = None) -> str:
    """Who speaks, in the article's words: the noun phrase without relative clause, apposition or coordination."""
    start, end = phrase(reading, token)
    if cue is not None and start <= cue.i < end:  # a wrong parse: the phrase ends or starts at the cue
        start, end = (start, cue.i) if token.i < cue.i else (cue.i + 1, end)
    return re.sub(r"\s+", " ", reading.doc[start:end].text).strip('"“”,.;: ')


def phrase(reading: Reading, token: Token) -> Span:
    """Token indices, half-open, of the noun phrase that a speaker heads."""
    start, end = token.i, token.i + 1
    for child in sorted(token.children, key=lambda c: c.i):
        if child.i < token.i and child.dep_ not in (
            "case",
            "punct",
            "cc",
            "mark",
            "advmod",
            "nsubj",
            "cop",
            "discourse",
            "parataxis",
        ):
            start = min(start, child.left_edge.i)
    start = _without_lead(token, _behind_clause(token, _in_paragraph(token, start)))
    for child in sorted(token.children, key=lambda c: c.i):
        if child.i > token.i:
            if child.dep_ in _LEFT_OUT and not (child.dep_ == "punct" and child.text in ("'", "’", "-")):
                break
            stop = child.right_edge.i + 1
            inner = min((t.i for t in child.subtree if t.dep_ in ("acl:relcl", "appos", "parataxis")), default=stop)
            end = max(end, inner)
            if inner < stop:
                break
    over = reading.mention_over(token)
    if over is not None and not over.anaphoric:
        tokens = reading.tokens(over.span)
        start, end = min(start, tokens.start), max(end, tokens.end)
    while end - start > 1 and (reading.doc[end - 1].is_punct or reading.doc[end - 1].lower_ in (*DAYS, "on")):
        end -= 1
    if end - start > _MAX_WORDS:
        start, end = max(start, token.i - 6), token.i + 1
    return start, end


def _in_paragraph(token: Token, start: int) -> int:
    """The start of a phrase moved past a line end that a wrong parse ran over."""
    return next((i + 1 for i in range(token.i - 1, start - 1, -1) if "\n" in token.doc[i].text), start)


def _behind_clause(token: Token, start: int) -> int:
    """The start of a phrase moved past a clause and a comma that a wrong parse took in: "…, an official said"."""
    comma = token.i
    for i in range(token.i - 1, start - 1, -1):
        if token.doc[i].text == "," and comma == token.i:
            comma = i
        elif token.doc[i].tag_ in FINITE and comma < token.i:
            return comma + 1
    return start


def _without_lead(token: Token, start: int) -> int:
    """Past a preposition, comma or mark that a wrong parse put at the start of the phrase."""
    while start < token.i and (
        token.doc[start].is_punct or token.doc[start].pos_ in ("ADP", "CCONJ", "SCONJ", "VERB", "AUX")
    ):
        start += 1
    return start


def can_speak(reading: Reading, token: Token, *, strict: bool = False) -> bool:
    """Whether a word can head the phrase of a speaker: a person, body or state, or a noun or pronoun that may mean one.

    `strict` asks for a name of a person or a personal pronoun.
    """
    if token.lower_ in ("he", "she", "they"):
        return True
    if token.lower_ in DAYS:
        return False
    mention = reading.mention_over(token)
    if strict:
        return mention is not None and mention.kind in (Kind.PERSON,)
    if mention is not None and not mention.anaphoric:
        return mention.kind in SPEAKING or token.pos_ in ("PROPN", "NOUN")
    if token.pos_ == "PRON":
        return token.lower_ in (
            "i",
            "we",
            "you",
            "who",
            "many",
            "some",
            "others",
            "one",
            "both",
            "most",
            "several",
            "it",
            "few",
            "those",
            "all",
        )
    return token.pos_ in ("NOUN", "PROPN", "NUM", "ADJ", "DET")
