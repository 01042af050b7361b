"""affiliatedWith: a person works or worked for, studies or studied at, or belongs to the staff of an organization."""

from __future__ import annotations

from kg.model import Kind
from kg.rules import Example, Pattern, RelationRule, words

RELATION = RelationRule(
    predicate="affiliatedWith",
    definition="A person works or worked for, studies or studied at, or belongs to the staff of an organization.",
    domain=(Kind.PERSON,),
    range=(Kind.ORGANIZATION,),
    superproperty="schema:affiliation",
    patterns=(
        Pattern(
            name="works",
            pos="verb",
            subject="subject",
            object="for|at",
            lemmas=words("work study teach enrol enroll lecture"),
            confidence=0.75,
        ),
        Pattern(
            name="plays",
            pos="verb",
            subject="subject",
            object="for",
            lemmas=words("play volunteer intern write report sign"),
            confidence=0.7,
        ),
        Pattern(
            name="employed",
            pos="verb",
            subject="object",
            object="subject|at",
            lemmas=words("employ hire recruit"),
            confidence=0.7,
        ),
        Pattern(
            name="staff",
            pos="noun",
            subject="is",
            object="at|of|with|from|in",
            lemmas=words(
                "employee staffer researcher student professor lecturer fellow scientist analyst economist "
                "correspondent reporter journalist engineer graduate alumnus expert scholar dean teacher "
                "striker midfielder goalkeeper defender player coach pupil"
            ),
            lasting=True,
            confidence=0.75,
        ),
        Pattern(
            name="staff-member",
            pos="noun",
            subject="is",
            object="at|of|poss",
            lemmas=words("member"),
            modifiers=words("faculty staff team crew cast board"),
            lasting=True,
            confidence=0.75,
        ),
        Pattern(
            name="star",
            pos="noun",
            subject="is",
            object="compound|of",
            lemmas=words(
                "star legend stalwart veteran great midfielder striker forward defender winger goalkeeper player"
            ),
            object_kinds=(Kind.ORGANIZATION,),
            lasting=True,
            confidence=0.75,
        ),
        Pattern(
            name="studied",
            pos="verb",
            subject="subject",
            object="from|at",
            lemmas=words("graduate study"),
            confidence=0.65,
        ),
        Pattern(
            name="studied-in",
            pos="verb",
            subject="subject",
            object="in",
            lemmas=words("study graduate lecture teach"),
            object_fine=words("university school"),
            confidence=0.65,
        ),
        Pattern(
            name="joined",
            pos="verb",
            subject="subject",
            object="object",
            lemmas=words("join"),
            confidence=0.6,
        ),
        Pattern(
            name="of",
            pos="name",
            subject="self",
            object="of|from|at|with|for",
            confidence=0.7,
        ),
        Pattern(
            name="poss",
            pos="name",
            subject="self",
            object="poss",
            confidence=0.75,
        ),
        Pattern(
            name="beside",
            pos="name",
            subject="self",
            object="beside",
            confidence=0.75,
        ),
        Pattern(
            name="party",
            pos="name",
            subject="poss",
            object="self",
            object_kinds=(Kind.ORGANIZATION,),
            object_fine=words("party union research_institute"),
            confidence=0.65,
        ),
        Pattern(
            name="brackets",
            pos="name",
            subject="self",
            object="brackets",
            confidence=0.75,
        ),
        Pattern(
            name="credit",
            pos="name",
            subject="self",
            object="slash",
            confidence=0.85,
        ),
        Pattern(
            name="educated",
            pos="verb",
            subject="object",
            object="at",
            lemmas=words("educate train"),
            object_fine=("university", "school", "research institute"),
            confidence=0.8,
        ),
        Pattern(
            name="attended",
            pos="verb",
            subject="subject",
            object="object",
            lemmas=words("attend enter"),
            object_fine=("university", "school"),
            confidence=0.75,
        ),
        Pattern(
            name="degree",
            pos="verb",
            subject="subject",
            object="from|at",
            lemmas=words("receive get obtain earn hold complete gain have finish pursue do"),
            objects=words("degree doctorate phd ph.d. bachelor master ba ma mba msc bsc diploma study studies thesis"),
            confidence=0.75,
        ),
        Pattern(
            name="serves",
            pos="verb",
            subject="subject",
            object="on|with|at|in",
            lemmas=words("serve sit"),
            confidence=0.65,
        ),
    ),
    examples=(
        Example(text="Anna Miller plays for Manchester United.", gives=(("Anna Miller", "Manchester United"),)),
        Example(text="Maria Lopez works for Siemens.", gives=(("Maria Lopez", "Siemens"),)),
        Example(text="Former Liverpool FC star Paul Brown left.", gives=(("Paul Brown", "Liverpool FC"),)),
        Example(
            text="Maria Lopez is a faculty member at Harvard University.",
            gives=(("Maria Lopez", "Harvard University"),),
        ),
        Example(
            text="John Smith, a professor at Harvard University, won the prize.",
            gives=(("John Smith", "Harvard University"),),
        ),
        Example(
            text="John Smith earned degrees from Harvard University and a doctorate from Cairo University.",
            gives=(("John Smith", "Harvard University"), ("John Smith", "Cairo University")),
        ),
        Example(text="Amnesty International's Anna Miller said so.", gives=(("Anna Miller", "Amnesty International"),)),
    ),
    near_misses=(
        "Anna Miller plays golf with Siemens.",
        "Maria Lopez criticized Siemens.",
        "John Smith studied rocks in Siemens mines.",
        "John Smith has never worked for Siemens.",
        "Aspiring Liverpool FC player Paul Brown left.",
    ),
)
