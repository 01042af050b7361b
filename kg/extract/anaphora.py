"""Pronouns and descriptions that stand for names of the same article: "she", "the company", "the two countries".

Candidates of the right kind, number and gender are ranked by how present they are (`antecedents`), by parallel position
and by who spoke last; binding excludes what grammar excludes. Where two are close, nothing is said: an event with the
wrong person is worse than one without.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from kg import gazetteers
from kg.extract.antecedents import Referent, Scene, find_referents, presence
from kg.extract.descriptions import find_descriptions
from kg.extract.reading import Reading
from kg.extract.roles_beside import roles_after_names, roles_before_names
from kg.extract.scan import sentence_numbers, tokens_with
from kg.extract.tokens import Token
from kg.gazetteers import words
from kg.model import BlockKind, Kind, Mention, Span

_HE = frozenset("he him his himself".split())
_SHE = frozenset("she her hers herself".split())
_IT = frozenset("it its itself".split())
_THEY = frozenset("they them their theirs themselves".split())
_I = frozenset("i me my mine myself".split())
_PRONOUNS = tuple(sorted(_HE | _SHE | _IT | _THEY | _I))
_REACH_PERSON = 3
_REACH_BODY = 1
# The best candidate must be this much more present than the next. On the GAP development half (500 cases made to be
# hard), precision and recall are .70 and .63 at 1.0, .80 and .45 at 1.25, .85 and .33 at 1.4.
_MARGIN_PERSON = 1.25
_MARGIN_BODY = 1.3
_SPEECH = frozenset(
    "say tell add note stress ask reply answer explain warn claim argue state announce declare insist suggest "
    "write recall admit "
    "continue emphasize underline point observe remark comment conclude believe think hope express "
    "describe urge call".split()
)
_STYLES = frozenset("Majesty Highness Excellency Holiness Eminence Honour Honor Lordship".split())
_PERSON_NOUNS = frozenset(
    "man woman boy girl resident citizen official source student witness victim suspect colleague friend person "
    "inmate prisoner detainee defendant soldier worker patient passenger driver".split()
)
_FEMALE_NOUNS = words.FEMALE_KIN | {"woman", "girl"}
_MALE_NOUNS = words.MALE_KIN | {"man", "boy"}
_OTHERS = frozenset("another fifth fourth other second sixth third".split())
_SUFFERERS = words.KIN | {"victim", "woman", "girl", "man", "boy"}
_RECEIVING = frozenset("receive welcome greet".split())
_COMING = frozenset("arrival visit trip stay".split())
_PLEONASTIC_HEADS = frozenset(
    "seem appear happen rain snow take matter turn mean possible impossible important necessary clear unclear "
    "likely unlikely hard easy "
    "difficult time true essential crucial obvious worth good better hope expect believe say report note time".split()
)


def resolve_anaphora(reading: Reading) -> tuple[Mention, ...]:
    """Anaphoric mentions of an article, in text order, each with the name mentions that it stands for."""
    roles = (*roles_before_names(reading), *roles_after_names(reading))
    referents = find_referents(reading, roles)
    sentence_of = sentence_numbers(reading.doc)
    scene = Scene(referents, sentence_of)
    quoted = _quoted(reading.article.text)
    found: list[Mention] = []
    last_speaker: Referent | None = None
    by_root = {root.i: referent for referent in referents for root in referent.roots}
    resolved: dict[int, Referent] = {}
    pronouns = tokens_with(reading.doc, "lower", _PRONOUNS)
    subjects = tokens_with(reading.doc, "dep", ("nsubj", "nsubj:pass"))
    for token in sorted({token.i: token for token in (*pronouns, *subjects)}.values(), key=lambda token: token.i):
        if token.dep_ in ("nsubj", "nsubj:pass") and token.head.lemma_.casefold() in _SPEECH:
            last_speaker = by_root.get(token.i) or resolved.get(token.i) or last_speaker
        low = token.text.casefold()
        names: list[Mention] = []
        following = reading.doc[token.i + 1] if token.i + 1 < len(reading.doc) else None
        if following is not None and (following.text in _STYLES or (token.text == "He" and following.pos_ == "PROPN")):
            # "His Majesty"; the family name He.
            continue
        if low in _HE or low in _SHE:
            gender = "m" if low in _HE else "f"
            person = _topic(token, gender, by_root)
            if person is None:
                person = _person(reading, token, gender, scene, quoted, last_speaker)
            if person is not None:
                person.gender = person.gender or gender
                resolved[token.i] = person
                scene.add(person, token)
                names = [person.last_before(token.idx)]
                if token.dep_ in ("nsubj",) and token.head.lemma_.casefold() in _SPEECH:
                    last_speaker = person
        elif low in _IT and token.text != "IT":
            body = _body(token, scene)
            names = [body.last_before(token.idx)] if body is not None else []
        elif low in _THEY:
            names = _several(token, scene)
        elif low in _I and not _is_quoted(quoted, token.idx):
            speaker = _turn_speaker(reading, token, referents)
            names = [speaker] if speaker is not None else []
        if names:
            found.append(_anaphor(token.idx, token.idx + len(token), token.text, names))
    found += find_descriptions(reading, referents, sentence_of)
    taken = {mention.span for mention in reading.mentions}
    unique = {mention.span: mention for mention in found if mention.span not in taken}
    return tuple(sorted(unique.values()))


def _anaphor(start: int, end: int, text: str, names: list[Mention]) -> Mention:
    spans = tuple(dict.fromkeys(mention.span for mention in names))
    return Mention(
        start=start, end=end, text=text, kind=names[0].kind, name=names[0].name, fine=names[0].fine, refers_to=spans
    )


# ---------------------------------------------------------------------------------------------------- persons


def _person(
    reading: Reading,
    token: Token,
    gender: str,
    scene: Scene,
    quoted: list[Span],
    last_speaker: Referent | None,
) -> Referent | None:
    """The person that "he" or "she" means; None if none fits or two fit alike."""
    scores: list[tuple[float, int, Referent]] = []
    for order, referent, roots in scene.near(token, reach=_REACH_PERSON):
        if referent.kind is not Kind.PERSON or (referent.gender and referent.gender != gender):
            continue
        if any(_excluded(token, root) for root in roots) or _of_other_country(reading, token, referent):
            continue
        score = presence(referent, token, scene.sentence_of, reach=_REACH_PERSON)
        if not score:
            score = _cataphoric(token, roots, scene.sentence_of)
        if not score:
            continue
        if referent.gender == gender:
            score += 25
        if any(_parallel(token, root, scene.sentence_of) for root in roots):
            score += 25
        if any(_possessed(token, root) for root in roots):
            score += 60
        if referent is last_speaker and token.dep_ == "nsubj" and token.head.lemma_.casefold() in _SPEECH:
            score += 90
        if referent is last_speaker and _is_quoted(quoted, token.idx):
            # Inside a quotation the speaker says "I".
            score -= 60
        scores.append((score, -order, referent))
    scores.sort(key=lambda found: (-found[0], found[1]))
    if not scores:
        return None
    if len(scores) > 1 and scores[0][0] < _MARGIN_PERSON * scores[1][0]:
        return None
    return scores[0][2] if not _unnamed_rival(reading, token, scores[0][2]) else None


def _of_other_country(reading: Reading, token: Token, person: Referent) -> bool:
    """Whether a pronoun is said to hold another country's office: "Bo, president of Mali, … he was Peru's leader"."""
    office = token.head
    if not token.dep_.startswith("nsubj") or office.pos_ != "NOUN" or not words.is_role_noun(office.lemma_):
        return False
    before = (reading.mention_over(child) for child in office.children if child.i < office.i)
    said = {name.name for name in before if name is not None and name.kind in (Kind.NATIONALITY, Kind.PLACE)}
    held = {body for _, body in person.titles if gazetteers.country(body) is not None}
    return bool(said and held) and not said & held


def _topic(token: Token, gender: str, by_root: dict[int, Referent]) -> Referent | None:
    """The person set in front of a clause whose subject is a pronoun for him: "As for Obi, he left"."""
    if token.dep_ != "nsubj":
        return None
    for child in token.head.children:
        if child.i < token.i and child.dep_ == "obl" and token.doc[child.left_edge.i].lower_ == "as":
            person = by_root.get(child.i)
            led = token.doc[child.left_edge.i + 1].lower_ == "for"
            if led and person is not None and person.kind is Kind.PERSON and person.gender in ("", gender):
                return person
    return None


def _unnamed_rival(reading: Reading, token: Token, person: Referent) -> bool:
    """Whether somebody without a name came between: "Another resident said he …", "shouted at the victim and hit her".

    A definite noun in an earlier sentence, or one that is a title of the person, may mean the person. Who acts is meant
    rather than others, but for a relative or victim in the same sentence.
    """
    last = max((root.i for root in person.roots if root.i < token.i), default=token.i)
    titles = {title[-1] for title, _ in person.titles}
    for other in reading.doc[last + 1 : token.i]:
        low = other.text.casefold()
        if other.pos_ != "NOUN" or other.tag_ != "NN" or other == token.head or reading.mention_over(other) is not None:
            continue
        if (low in _FEMALE_NOUNS and token.text.casefold() in _HE) or (
            low in _MALE_NOUNS and token.text.casefold() in _SHE
        ):
            continue
        beside = other.sent == token.sent and low not in titles
        acts = other.dep_ in ("nsubj", "nsubj:pass") and other.head.pos_ == "VERB"
        determiners = {child.lemma_.casefold() for child in other.children}
        definite = bool(determiners & {"the", "this", "that"}) and not determiners & _OTHERS
        if acts and (beside or not definite) and (low in _PERSON_NOUNS or words.is_role_noun(low)):
            return True
        if beside and low in _SUFFERERS and token.dep_ in ("obj", "nsubj", "nsubj:pass", "iobj", "obl"):
            return True
    return _asked_somebody(reading, token)


def _asked_somebody(reading: Reading, token: Token) -> bool:
    """Whether a pronoun means somebody without a name who was asked: "asked the guide if she wished to go"."""
    clause, verb = token.head, token.head.head
    if clause.dep_ not in ("ccomp", "advcl") or verb.lemma_.casefold() not in ("ask", "wonder"):
        return False
    asked = [child for child in verb.children if child.dep_ in ("obj", "iobj") and child.pos_ == "NOUN"]
    return any(reading.mention_over(child) is None and child.tag_ == "NN" for child in asked)


def _excluded(token: Token, root: Token) -> bool:
    """Whether grammar keeps a pronoun from meaning a name: both are arguments of one verb, or one stands in the
    other's phrase.
    """
    if root.i == token.i:
        return True
    reflexive = token.text.casefold().endswith("self")
    possessive = token.dep_ == "nmod:poss"
    if possessive:
        # "his" cannot mean the noun it stands with: "his brother John".
        return (
            root.i == token.head.i
            or (root.dep_ == "appos" and root.head.i == token.head.i)
            or _comes_to(token.head, root)
        )
    core = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "obl:unmarked")
    if token.dep_ in core and root.dep_ in core and token.head.i == root.head.i:
        return not reflexive
    if token.dep_ in core and not reflexive and _acts(root, token.head):
        return True
    if root.dep_ == "conj" or token.dep_ == "conj":
        head, other = (root, token) if root.dep_ == "conj" else (token, root)
        return head.head.i == other.i
    # A subject pronoun comes before and above the name: "He said that John came".
    return (
        token.dep_.startswith("nsubj")
        and root.i > token.i
        and token.head.is_ancestor(root)
        and token.head.i < root.i
        and root.sent == token.sent
    )


def _comes_to(journey: Token, root: Token) -> bool:
    """Whether a name is that of a host, not of the guest: "Bo welcomed the minister on her arrival"."""
    verb = journey.head
    return (
        journey.lemma_.casefold() in _COMING
        and verb.lemma_.casefold() in _RECEIVING
        and root.dep_ == "nsubj"
        and root.head.i == verb.i
    )


def _acts(root: Token, verb: Token) -> bool:
    """Whether a name is subject of a verb, also one of several subjects of one of several verbs: "Ana and Bo ran and
    saw".
    """
    while verb.dep_ == "conj" and not any(child.dep_.startswith(("nsubj", "csubj")) for child in verb.children):
        verb = verb.head
    while root.dep_ == "conj" and root.head.pos_ in ("PROPN", "NOUN"):
        root = root.head
    return root.dep_.startswith("nsubj") and root.head.i == verb.i


def _parallel(token: Token, root: Token, sentence_of: list[int]) -> bool:
    """Whether a name before has the pronoun's grammatical position, in this sentence or the one before."""
    near = 0 <= sentence_of[token.i] - sentence_of[root.i] <= 1 and root.i < token.i
    return near and token.dep_.split(":")[0] == root.dep_.split(":")[0] and token.dep_ != "nmod:poss"


def _possessed(token: Token, root: Token) -> bool:
    """Whether a possessive's clause has the name as its subject: "Putin praised his hosts"."""
    if token.dep_ != "nmod:poss" or root.i > token.i:
        return False
    if token.head.dep_ == "conj" and token.head.head.i == root.i:
        # "Ashraf and his partner"
        return True
    if not root.dep_.startswith("nsubj"):
        return False
    return root.head.i == _clause(token).i


def _clause(token: Token) -> Token:
    """The verb or predicate of the clause around a token."""
    found = token.head
    while (
        found.head.i != found.i
        and found.pos_ not in ("VERB", "AUX")
        and found.dep_ not in ("ccomp", "advcl", "acl:relcl", "parataxis")
    ):
        found = found.head
    return found


def _cataphoric(token: Token, roots: list[Token], sentence_of: list[int]) -> float:
    """Presence of a name that comes after the pronoun: the subject of the clause that a fronted phrase belongs to."""
    for root in roots:
        if root.i <= token.i or sentence_of[root.i] != sentence_of[token.i]:
            continue
        if (
            root.dep_.startswith("nsubj")
            and root.i < root.head.i + 1
            and root.head.is_ancestor(token)
            and _clause(token).i != root.head.i
        ):
            return 120.0 if token.i < root.i else 0.0
        if (
            root.dep_.startswith("nsubj")
            and token.dep_ == "nmod:poss"
            and root.head.is_ancestor(token)
            and token.i < root.i
        ):
            return 110.0
    return 0.0


# ------------------------------------------------------------------------------------------- bodies and places


def _body(token: Token, scene: Scene) -> Referent | None:
    """The organization, country, event or work that "it" means; None for an empty "it" or where it is not clear."""
    if token.text.casefold() == "it" and _is_empty(token):
        return None
    scores: list[tuple[float, int, Referent]] = []
    for order, referent, roots in scene.near(token, reach=_REACH_BODY):
        if referent.kind is Kind.PERSON or any(_excluded(token, root) for root in roots):
            continue
        if not any(root.i < token.i and root.dep_.startswith("nsubj") for root in roots):
            # A common noun between is as likely meant: only what acts in the sentence is taken up by "it".
            continue
        score = presence(referent, token, scene.sentence_of, reach=_REACH_BODY)
        if any(_possessed(token, root) for root in roots):
            score += 80
        if any(_parallel(token, root, scene.sentence_of) for root in roots):
            score += 25
        scores.append((score, -order, referent))
    scores.sort(key=lambda found: (-found[0], found[1]))
    if not scores or (len(scores) > 1 and scores[0][0] < _MARGIN_BODY * scores[1][0]):
        return None
    return scores[0][2] if not _rival_subject(token, scores[0][2]) else None


def _is_empty(token: Token) -> bool:
    """Whether "it" stands for nothing: "it is clear that …", "it seems"."""
    if token.dep_ == "expl" or not token.dep_.startswith("nsubj"):
        return token.dep_ == "expl"
    head = token.head
    clausal = any(child.dep_ in ("csubj", "ccomp", "xcomp", "advcl") and child.i > head.i for child in head.children)
    return (
        head.lemma_.casefold() in _PLEONASTIC_HEADS
        or (clausal and head.pos_ in ("ADJ", "NOUN"))
        or head.pos_ in ("NUM",)
    )


def _rival_subject(token: Token, referent: Referent) -> bool:
    """Whether a common noun is subject between the name and the pronoun: it may be what "it" means."""
    last = max((root for root in referent.roots if root.i < token.i), key=lambda root: root.i)
    for other in token.doc[last.i + 1 : token.i]:
        if other.dep_ in ("nsubj", "nsubj:pass") and other.pos_ == "NOUN" and other.tag_ in ("NN",):
            return True
    return False


# ------------------------------------------------------------------------------------------------------ plural


def _several(token: Token, scene: Scene) -> list[Mention]:
    """The names that "they" means where a pair of names stands as one subject, behind it only where a phrase with
    "their" is fronted ("After their talks, Ana and Bo …"); else a body that acts in the same clause.
    """
    owner = {root.i: referent for _, referent, roots in scene.near(token, reach=_REACH_BODY) for root in roots}
    for root in token.sent if token.dep_ == "nmod:poss" else ():
        if root.i in owner and root.dep_.startswith("nsubj") and _cataphoric(token, [root], scene.sentence_of):
            pair = [root, *root.conjuncts]
            if len(pair) > 1 and all(other.i in owner and owner[other.i].kind is owner[root.i].kind for other in pair):
                return [owner[other.i].last_before(token.idx) for other in pair]
    for root_index in sorted(owner, reverse=True):
        root = token.doc[root_index]
        if root.i >= token.i or not root.dep_.startswith("nsubj"):
            continue
        together = [root, *(child for child in root.conjuncts if child.i in owner)]
        if _between_plural(token, together[-1]):
            return []
        same_kind = {owner[other.i].kind for other in together}
        if len(together) > 1 and len(same_kind) == 1 and len(together) == 1 + len(list(root.conjuncts)):
            return [owner[other.i].last_before(token.idx) for other in together]
        if owner[root.i].kind is Kind.ORGANIZATION and token.dep_ == "nmod:poss" and _possessed(token, root):
            return [owner[root.i].last_before(token.idx)]
        return []
    return []


def _between_plural(token: Token, last: Token) -> bool:
    """Whether a plural common noun stands between: "they" may as well mean that."""
    return any(
        other.pos_ == "NOUN" and other.tag_ == "NNS" and other.dep_.startswith(("nsubj", "obj", "obl"))
        for other in token.doc[last.i + 1 : token.i]
    )


# ------------------------------------------------------------------------------------------------ turns and quotes


def _turn_speaker(reading: Reading, token: Token, referents: list[Referent]) -> Mention | None:
    """The speaker's name for "I" in a labelled turn of an interview or speech."""
    block = reading.block(token.idx)
    if block.kind is not BlockKind.TURN or not block.speaker:
        return None
    label = block.speaker.casefold()
    for referent in referents:
        if referent.kind is Kind.PERSON and any(
            label in (mention.name.casefold(), mention.text.casefold()) for mention in referent.mentions
        ):
            return referent.last_before(token.idx)
    return None


def _quoted(text: str) -> list[Span]:
    """Spans between quotation marks; a quotation ends with its paragraph at the latest."""
    found: list[Span] = []
    opened = -1
    for match in re.finditer(r"[“„«”»\"\n]", text):
        mark = match[0]
        if opened < 0 and mark in '“„«"':
            opened = match.end()
        elif opened >= 0 and mark in '”»"\n':
            found.append((opened, match.start()))
            opened = -1
    return found


def _is_quoted(quoted: list[Span], offset: int) -> bool:
    position = bisect_right(quoted, (offset, 1 << 60)) - 1
    return position >= 0 and quoted[position][0] <= offset < quoted[position][1]
