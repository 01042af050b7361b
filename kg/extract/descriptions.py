"""Descriptions that stand for names: "the ambassador", "the company", "the expo", "the two countries"."""

from __future__ import annotations

import itertools
import re

from kg import gazetteers
from kg.extract.antecedents import OTHER_OFFICES, Referent
from kg.extract.reading import Reading
from kg.extract.scan import tokens_with
from kg.extract.titles import is_plural
from kg.extract.tokens import Token
from kg.gazetteers import words
from kg.model import Kind, Mention

_DEFINITE = frozenset("the this that both".split())
# Nouns that may be said of a holder of another title.
_SAME_OFFICE = {
    "envoy": (("ambassador",),),
    "diplomat": (("ambassador",), ("consul",)),
    "premier": (("prime", "minister"),),
    "leader": (("president",), ("minister",), ("chairman",), ("premier",)),
}
_NEUTRAL = frozenset("same current new".split())  # modifiers that say nothing of an office
_BODY_NOUNS = {
    "company": ("company",),
    "firm": ("company",),
    "automaker": ("company",),
    "carmaker": ("company",),
    "airline": ("company",),
    "bank": ("company", "central bank"),
    "ministry": ("ministry",),
    "department": ("ministry",),
    "embassy": ("embassy",),
    "newspaper": ("newspaper",),
    "paper": ("newspaper",),
    "agency": ("news agency", "government"),
    "institute": ("research institute",),
    "academy": ("research institute",),
    "university": ("university",),
    "college": ("university",),
    "party": ("party",),
    "court": ("government",),
    "commission": ("government",),
    "council": ("government", "intergovernmental organization"),
    "committee": ("union", "government"),
    "organization": ("intergovernmental organization", "union", "ngo", "organization"),
    "organisation": ("intergovernmental organization", "union", "ngo", "organization"),
    "bloc": ("intergovernmental organization",),
    "alliance": ("intergovernmental organization", "party"),
    "club": ("union", "sports team"),
    "association": ("union",),
    "federation": ("union", "sports federation"),
    "foundation": ("foundation",),
    "hospital": ("hospital",),
    "army": ("army",),  # no fine class: only what has the word in its name
}
# Nouns for a body of whose name they are the head: "the assembly" is the Assembly of the Isles.
_HEADS = frozenset(
    "assembly authority board bureau center centre chamber charity coalition command congress corporation division "
    "fund league ministry mission movement municipality museum navy network office parliament school secretariat "
    "senate service society team tribunal trust union".split()
)
_PLACE_NOUNS = {
    "country": "country",
    "nation": "country",
    "city": "city",
    "town": "city",
    "village": "city",
    "province": "region",
    "region": "region",
    "state": "region",
    "island": "landform",
    "river": "landform",
    "lake": "landform",
    "continent": "continent",
}
_EVENT_NOUNS = frozenset(
    "expo exposition forum summit conference games olympics festival fair exhibition championship tournament "
    "cup war conflict crisis congress "
    "symposium marathon dialogue initiative treaty agreement convention accord".split()
)
_PLURALS = frozenset("countries sides nations states neighbors neighbours leaders presidents heads ministers".split())
_NOUNS = frozenset((*_BODY_NOUNS, *_HEADS, *_PLACE_NOUNS, *_EVENT_NOUNS, *_PLURALS, "men", "women", "politicians"))
_PAIR_OF_STATES = re.compile(
    r"^(?:the |these |both |our )?(?:two |both )?(?:countries|sides|nations|states|neighbors|neighbours)$"
)
_PAIR_OF_PERSONS = re.compile(
    r"^(?:the |these |both )?(?:two |both )?(?:leaders|presidents|heads|ministers|men|women|officials|"
    r"politicians|diplomats)$"
)
_REACH = 3
_FOREMOST = 2  # times as often
_REACH_BODY = 8
_REACH_HEAD = 40  # a noun that heads the name tells which body it is pages later
_LEADING = frozenset("current new paramount top".split())
_LONGEST_OFFICE = 4


def find_descriptions(reading: Reading, referents: list[Referent], sentence_of: list[int]) -> list[Mention]:
    """Anaphoric mentions for definite descriptions whose name is clear."""
    found: list[Mention] = []
    for token in tokens_with(reading.doc, "pos", ("NOUN", "PROPN")):
        titled = token.text.istitle() and words.is_role_noun(token.text)  # "the President", as some papers print it
        if not titled and (not token.text.islower() or not (token.text in _NOUNS or words.is_role_noun(token.text))):
            continue
        if reading.mention_over(token) is not None:
            continue
        phrase = _phrase(token)
        if phrase is None:
            phrase, names = _owned(reading, token, referents, sentence_of)
        else:
            names = _names(reading, token, phrase, referents, sentence_of)
        if names:
            start, end = phrase[0].idx, token.idx + len(token)
            spans = tuple(dict.fromkeys(mention.span for mention in names))
            found.append(
                Mention(
                    start=start,
                    end=end,
                    text=reading.article.text[start:end],
                    kind=names[0].kind,
                    name=names[0].name,
                    fine=names[0].fine,
                    refers_to=spans,
                )
            )
    return found


def _owned(
    reading: Reading, token: Token, referents: list[Referent], sentence_of: list[int]
) -> tuple[list[Token], list[Mention]]:
    """The words behind a country and the person that they mean: "top leader" in "Peru's top leader"."""
    owner = next((child for child in token.children if child.dep_ == "nmod:poss"), None)
    country = reading.mention_at(owner) if owner is not None else None
    if owner is None or country is None or country.kind is not Kind.PLACE or not words.is_role_noun(token.text):
        return [], []
    told_more = ("appos", "flat", "conj", "nmod", "acl:relcl")
    if any(child.i > token.i and child.dep_ in told_more for child in token.children):
        return [], []
    phrase = [word for word in token.doc[owner.i + 1 : token.i + 1] if word.tag_ != "POS"]
    office = tuple(word.text.casefold() for word in phrase if word.text.casefold() not in _LEADING)
    if token.tag_ == "NNS" or len(phrase) > _LONGEST_OFFICE:
        return [], []
    return phrase, _holder(token, office, country.name, referents, sentence_of)


def _phrase(token: Token) -> list[Token] | None:
    """The tokens from a definite determiner to the noun, if nothing but modifiers stands between and no complement
    follows.
    """
    start = token.i
    while start > token.sent.start and token.i - start < 5:
        previous = token.doc[start - 1]
        if previous.text.casefold() in _DEFINITE or previous.text.casefold() in ("two",):
            start -= 1
            if previous.text.casefold() != "two":
                break
        elif previous.pos_ in ("ADJ", "PROPN", "NOUN", "NUM") and not previous.is_punct:
            start -= 1
        else:
            break
    phrase = list(token.doc[start : token.i + 1])
    if phrase[0].text.casefold() not in _DEFINITE and phrase[0].text.casefold() != "two":
        return None
    for child in token.children:
        if (
            child.i > token.i
            and child.dep_ in ("nmod", "acl:relcl", "acl", "appos", "flat", "compound")
            and not _harmless(token, child)
        ):
            return None
    if token.dep_ in ("compound",) or (token.i + 1 < len(token.doc) and token.doc[token.i + 1].pos_ == "PROPN"):
        return None
    return phrase


def _harmless(token: Token, child: Token) -> bool:
    """Whether what follows a plural does not say which: "the two heads of state"."""
    return token.text.casefold() == "heads" and child.lemma_.casefold() == "state"


def _names(
    reading: Reading, token: Token, phrase: list[Token], referents: list[Referent], sentence_of: list[int]
) -> list[Mention]:
    low = token.text.casefold()
    words_before = " ".join(part.text.casefold() for part in phrase)
    if _PAIR_OF_STATES.match(words_before) and ("two" in words_before or "both" in words_before):
        return _pair(reading, token, Kind.PLACE, referents, sentence_of)
    if _PAIR_OF_PERSONS.match(words_before) and ("two" in words_before or "both" in words_before):
        return _pair(reading, token, Kind.PERSON, referents, sentence_of)
    if token.tag_ == "NNS" or (is_plural(token) and words.is_role_noun(low)):
        return []
    capitals = (part.text for part in phrase[1:] if part.text[:1].isupper())
    states = (gazetteers.country_of_demonym(word) or gazetteers.country(word) for word in capitals)
    country = next((state for state in states if state is not None), None)
    modifiers = [part for part in phrase[1:-1] if part.text.casefold() not in _NEUTRAL]
    if words.is_role_noun(low):
        if country is not None:
            modifiers = [part for part in modifiers if not part.text[:1].isupper() or _is_office_word(part)]
        office = (*(part.text.casefold() for part in modifiers), low)
        return _holder(token, office, country.name if country else "", referents, sentence_of)
    if modifiers:
        return []
    if low in _PLACE_NOUNS:
        return _place(token, _PLACE_NOUNS[low], referents, sentence_of)
    return _body(token, low, referents, sentence_of)


def _nearest(token: Token, referents: list[Referent], sentence_of: list[int], *, reach: int = _REACH) -> list[Referent]:
    """Referents mentioned before a token within reach, the last mentioned first."""
    found = []
    for referent in referents:
        before = [root.i for root in referent.roots if root.i < token.i]
        if before and sentence_of[token.i] - sentence_of[before[-1]] <= reach:
            found.append((before[-1], referent))
    return [referent for _, referent in sorted(found, key=lambda pair: -pair[0])]


def _is_office_word(token: Token) -> bool:
    """Whether a word within a title is one for an office or its field: "Prime", "Foreign"."""
    low = token.text.casefold()
    return low in words.ROLE_MODIFIERS or words.is_role_noun(low)


def _holder(
    token: Token, office: tuple[str, ...], country: str, referents: list[Referent], sentence_of: list[int]
) -> list[Mention]:
    """The person who holds the office named, if only one in the article so far does (of that country)."""
    fits = []
    for referent in referents:
        if referent.kind is not Kind.PERSON or not any(root.i < token.i for root in referent.roots):
            continue
        bodies = [gazetteers.country(body) for title, body in referent.titles if _is_called(office, title)]
        if not bodies:
            continue
        known = {body.name for body in bodies if body is not None}
        if country and (country not in known if known else _states_before(token, referents) != {country}):
            continue  # a title without a country is that of the only one named so far
        fits.append(referent)
    full = max(fits, key=lambda fit: len(fit.name), default=None)
    if full is not None and all(set(fit.name.split()) <= set(full.name.split()) for fit in fits):
        fits = [full]  # "Ana Diaz", "Ana María Diaz"
    if len(fits) > 1:
        recent = list(_nearest(token, fits, sentence_of, reach=1))
        fits = recent if len(recent) == 1 else []
    return [fits[0].last_before(token.idx)] if fits else []


def _states_before(token: Token, referents: list[Referent]) -> set[str]:
    """The countries that are named before a token."""
    found = set()
    for referent in referents:
        if referent.kind is Kind.PLACE and referent.fine == "country" and referent.mentions[0].start < token.idx:
            state = gazetteers.country(referent.name)
            found.add(state.name if state is not None else referent.name)
    return found


def _is_called(office: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Whether somebody of a title may be called by an office.

    >>> _is_called(("minister",), ("foreign", "minister")), _is_called(("president",), ("vice", "president"))
    (True, False)
    >>> _is_called(("prime", "minister"), ("foreign", "minister")), _is_called(("leader",), ("president",))
    (False, True)
    """
    for name in (office, *(_SAME_OFFICE.get(office[-1], ()) if len(office) == 1 else ())):
        if title[-len(name) :] == name and not OTHER_OFFICES & set(title[: -len(name)]):
            return True
    return False


def _body(token: Token, noun: str, referents: list[Referent], sentence_of: list[int]) -> list[Mention]:
    """The only body, event or document near by that the noun describes, by its fine class or a word of its name."""
    fines = _BODY_NOUNS.get(noun, ())
    if not fines and noun not in _EVENT_NOUNS and noun not in _HEADS:
        return []
    fits = []
    for referent in _nearest(token, referents, sentence_of, reach=_REACH_HEAD if noun in _HEADS else _REACH_BODY):
        named = noun in re.findall(r"\w+", referent.name.casefold())
        if (referent.kind in (Kind.EVENT, Kind.WORK) and noun in _EVENT_NOUNS and (named or referent.fine == noun)) or (
            referent.kind is Kind.ORGANIZATION
            and ((fines and (named or referent.fine in fines)) or (noun in _HEADS and _is_headed(referent, noun)))
        ):
            fits.append(referent)
    if noun in _HEADS:
        fits = _foremost(token, fits)
    if not fits:
        return []
    if len(fits) > 1:
        series = {
            re.sub(r"^(?:\w+th|\w+st|\w+nd|\w+rd|\d{4}|first|second|third) ", "", referent.name.casefold())
            for referent in fits
        }
        near = _nearest(token, fits, sentence_of, reach=1)
        if len(series) > 1 and len(near) != 1:
            return []
        fits = near or fits
    return [fits[0].last_before(token.idx)]


def _foremost(token: Token, bodies: list[Referent]) -> list[Referent]:
    """The one of several bodies that is named at least twice as often before a token as any other; none if none is."""
    counts = sorted(((sum(root.i < token.i for root in body.roots), n) for n, body in enumerate(bodies)), reverse=True)
    clear = len(counts) == 1 or (len(counts) > 1 and counts[0][0] >= _FOREMOST * counts[1][0])
    return [bodies[counts[0][1]]] if clear else []


def _is_headed(body: Referent, noun: str) -> bool:
    """Whether a noun heads a name of a body, its last word or the one before "of" or "for"."""
    return any(re.search(rf"\b{noun}\b(?=$| (?:of|for)\b)", name.name.casefold()) for name in body.mentions)


def _place(token: Token, fine: str, referents: list[Referent], sentence_of: list[int]) -> list[Mention]:
    """The country or city meant: the only one near by, else the one that acted last in the sentence before or this
    one.
    """
    fits = [
        referent
        for referent in _nearest(token, referents, sentence_of, reach=2)
        if referent.kind is Kind.PLACE and referent.fine == fine
    ]
    if len(fits) > 1:
        near = list(_nearest(token, fits, sentence_of, reach=1))
        fits = near if len(near) == 1 else []
    return [fits[0].last_before(token.idx)] if fits else []


def _pair(
    reading: Reading, token: Token, kind: Kind, referents: list[Referent], sentence_of: list[int]
) -> list[Mention]:
    """The last two of a kind that were named together ("China and Russia", "China-Russia"); else the only two near
    by.
    """
    before = sorted(
        (
            (mention, referent)
            for referent in referents
            if referent.kind is kind
            for mention in referent.mentions
            if mention.start < token.idx
        ),
        key=lambda pair: pair[0],
    )
    if kind is Kind.PLACE:
        before = [(mention, referent) for mention, referent in before if referent.fine == "country"]
    else:
        before = [(mention, referent) for mention, referent in before if referent.kind is Kind.PERSON]
    text = reading.article.text
    for (left, one), (right, other) in reversed(list(itertools.pairwise(before))):
        between = text[left.end : right.start]
        joined = re.fullmatch(
            r"\s*(?:and|-|–|‑|with|, and)\s*(?:the\s+|visiting\s+|\w+\s+(?:Vice\s+|Prime\s+)?(?:President|"
            r"Premier|Minister)\s+)?",
            between,
        )
        if one is not other and joined and _sentences_between(reading, right.start, token, sentence_of) <= 6:
            return [one.last_before(token.idx), other.last_before(token.idx)]
    named = {id(referent) for _, referent in before}
    near = _nearest(token, [referent for referent in referents if id(referent) in named], sentence_of, reach=1)
    return (
        [referent.last_before(token.idx) for referent in sorted(near, key=lambda referent: referent.mentions[0])]
        if len(near) == 2
        else []
    )


def _sentences_between(reading: Reading, offset: int, token: Token, sentence_of: list[int]) -> int:
    span = reading.tokens((offset, offset + 1))
    return sentence_of[token.i] - sentence_of[span.start] if len(span) else 99
