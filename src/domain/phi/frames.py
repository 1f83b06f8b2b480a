"""What stands before and behind a name: the frames by which one is known."""

from enum import IntEnum, auto

from domain.phi import people
from domain.phi.dates import MONTH_WORDS
from domain.phi.reading import Reading


class Lead(IntEnum):
    """What leads to a name."""

    NOTHING = auto()
    TITLE = auto()
    KEY = auto()
    NAME_IS = auto()
    SELF = auto()
    RELATION = auto()
    GREETING = auto()
    CLOSING = auto()
    DASH = auto()
    PERSON = auto()
    """A verb that takes a person: told, ask, spoke with."""
    WEAK = auto()
    """A preposition, or a verb that takes persons and things."""


class Tail(IntEnum):
    """What follows a name."""

    NOTHING = auto()
    OWNED = auto()
    """ "X's mom": only people have those."""
    OWNED_THING = auto()
    """ "X's refill"."""
    RECORD = auto()
    """A credential, a date of birth, a record number, a telephone number."""
    SPEECH = auto()
    """What only people do: said, called."""
    HUMAN = auto()
    """ "X has been coughing", "X is allergic": things do not."""
    ACT = auto()
    """What people and things do: has, is, needs."""
    INTRO = auto()
    """ "X here", "X calling from"."""
    LINE = auto()
    """The name is all of its line."""
    SPEAKER = auto()
    """ "X: about the same", as a conversation is written down."""


_KEY_MARKS = frozenset({":", "=", "-", ":-", "-:", "#:", ") :", "):", "::", "/", ": -"})
_LOOSE = frozenset({" ", ", ", " (", " - ", ",", "  ", "! ", ". ", "... ", ".. "})
_NAME_FILLERS = frozenset(
    "is was s es on the my account chart file patient here legal full first last maiden for him"
    " her his their it which would be to child's mother's baby's".split()
)
_MINE = frozenset("my our his her their the mi su".split())
_LEAD_WORDS_BACK = 5
_KEYED = people.KEYS | people.RELATIONS
_BETWEEN = people.LINKS | people.BETWEEN
_TAKERS = people.FIRM_ACTS | people.TAKES_PERSON | people.RELATIONS
_PRESENTED = people.RELATIONS | {"they", "kids", "names", "contact", "nurse", "person"}
"""Behind these "is" and "are" lead to a name."""


def lead(text: Reading, first: int) -> Lead:
    """What leads to the word at `first`."""
    if first == 0:
        stripped = text.gap(0).strip(" \n")
        return Lead.DASH if stripped in {"-", "--", "~"} else Lead.NOTHING
    gap, before = text.gap(first), text.words[first - 1]
    bare = gap.strip(" ")
    if before in people.TITLES and bare in {"", "."} and "\n" not in gap:
        return Lead.TITLE
    if (
        (bare.strip("*_\"'\n>").strip() in _KEY_MARKS or (len(bare) > 2 and not bare.strip(".\u2026 _")))
        and "\n" not in bare.rstrip("\n")
        and _key(text, first - 1, bare)
    ):
        return Lead.KEY
    if _closing(text, first, gap):
        return Lead.CLOSING
    if bare.endswith(("-", "~")) and (
        bare[:1] in "\n.!?" or (bare.startswith("-") and text.ended(first) and first + 4 > text.size)
    ):
        return Lead.DASH
    if "\n" in gap and before in people.GREETINGS:
        return Lead.GREETING
    if gap not in _LOOSE and bare not in {"", ",", "(", "\u2026", '"'}:
        return Lead.NOTHING
    if "\n" in gap:
        return Lead.NOTHING
    return _spoken(text, first, before, gap)


def _key(text: Reading, place: int, bare: str) -> bool:
    """A label of a list: "Patient: X", "Patient name - X"."""
    word = text.words[place]
    if word not in people.KEYS:
        return False
    if bare in {"-", "/"} and not text.opens(place) and word not in {"name", "patient", "pt"}:
        return False
    before = text.word(place - 1)
    return (
        text.opens(place)
        or before in _KEYED
        or word in people.FIRM_KEYS
        or text.gap(place)[:1] in ",;(."
        or "  " in text.gap(place)
    )


def _closing(text: Reading, first: int, gap: str) -> bool:
    """ "Thanks, X" at the end of a message or of a line."""
    before = text.words[first - 1]
    if before not in people.CLOSERS:
        return False
    if "\n" in gap:
        return True
    bare = gap.strip(" ")
    if before in people.FIRM_CLOSERS and bare in {"", ",", "-", ".", "!", ",-"}:
        return True
    return bare in {",", "-", "!", ",-", ".", "--"} and first + 4 >= text.size


def _spoken(text: Reading, first: int, before: str, gap: str) -> Lead:
    """Frames of running text."""
    second = text.word(first - 2)
    adjoining = gap == " "
    if adjoining and before in people.CALLED and (before != "called" or second in people.BEFORE_CALLED):
        return Lead.NAME_IS
    if adjoining and (
        before in {"is", "was", "s", "es", "name", "names", "nombre", "llamo"} and _names(text, first - 1)
    ):
        return Lead.NAME_IS
    if adjoining and before == "by" and second in {"goes", "go", "going"}:
        return Lead.NAME_IS
    if _self(text, first, before, second):
        return Lead.SELF
    if (
        before in {"dr", "nurse", "aunt", "uncle", "auntie", "sister", "pastor", "cousin", "coach"}
        or before in people.SOFT_TITLES
    ):
        return Lead.RELATION if gap.strip(" ") in {"", "."} else Lead.NOTHING
    if before in people.RELATIONS and gap in {" ", ", ", " (", " - ", "  ", ". "}:
        return Lead.RELATION
    if (
        before in people.GREETINGS
        or (before == "you" and second == "thank")
        or (before in {"morning", "afternoon", "evening", "night"} and second == "good")
    ):
        return Lead.GREETING
    if not adjoining:
        return Lead.NOTHING
    if before in people.FIRM_ACTS:
        return Lead.PERSON
    if before in people.LINKS:
        steps = first - 2
        while steps > first - 5 and text.word(steps) in _BETWEEN:
            steps -= 1
        if text.word(steps) in _TAKERS:
            return Lead.PERSON
        return Lead.WEAK
    if before in {"are", "is"} and second in _PRESENTED:
        return Lead.PERSON
    if before in people.DESCRIPTORS:
        return Lead.PERSON
    return Lead.WEAK if before in people.PERSON_ACTS else Lead.NOTHING


def _names(text: Reading, place: int) -> bool:
    """Whether the words back from `place` say "name is"."""
    for step in range(place, max(-1, place - _LEAD_WORDS_BACK), -1):
        word = text.words[step]
        if word in {"name", "names", "nombre", "llamo"}:
            return step != place or word in {"name", "names", "llamo"}
        if word not in _NAME_FILLERS:
            return False
        if step < place and text.behind(step).strip(" ':") not in {"", "\u2019"}:
            return False
    return False


def _self(text: Reading, first: int, before: str, second: str) -> bool:
    """ "this is", "I'm", "it's", "it is", "soy"; small words may stand in between."""
    place = first - 1
    while (
        text.word(place) in {"actually", "just", "also", "your", "patient", "me", "only", "again"} and place > first - 4
    ):
        place -= 1
    before, second = text.word(place), text.word(place - 1)
    if before in {"i'm", "im", "soy", "its", "me"}:
        return before != "me" or second in {"s", "is", "its", "it's"}
    if before in {"is", "s"}:
        return second in {"this", "it", "here", "that"} and (second != "that" or before == "s")
    if before == "am":
        return second == "i"
    return before == "m" and second == "i"


def tail(text: Reading, first: int, last: int) -> Tail:
    """What follows the words from `first` to `last`."""
    gap, after = text.behind(last), text.word(last + 1)
    if (gap[:1] == "'" and after == "s") or (gap == "'" and text.lower[text.ends[last] - 1] == "s"):
        owned = text.word(last + 2) if after == "s" else after
        if owned in people.RELATIONS or owned in people.OWNED_PERSON:
            return Tail.OWNED
        if owned in people.OWNED or text.word(last + 3) in people.OWNED:
            return Tail.OWNED_THING
        return Tail.ACT if after == "s" and owned else Tail.NOTHING
    if "\n" in gap or last + 1 >= text.size:
        before, rest = text.gap(first), gap.partition("\n")[0]
        begins = (first == 0 and text.size > last + 1 and not before.strip()) or "\n" in before
        if begins and not rest.strip(" .!,-"):
            return Tail.LINE
    if last > first and last + 1 >= text.size and text.opens(first) and not gap.strip(" .!"):
        return Tail.LINE
    if gap[:2] in {": ", ":"} and "\n" not in gap and last + 1 < text.size:
        before = text.gap(first)
        return Tail.SPEAKER if (first == 0 and not before.strip()) or "\n" in before else Tail.NOTHING
    if gap == " " and after in people.HOUSEHOLD:
        return Tail.OWNED_THING
    if _record(gap, after, text.word(last + 2)):
        return Tail.RECORD
    if gap not in {" ", ", ", "  "}:
        return Tail.NOTHING
    if after in {"here", "speaking", "calling", "writing", "again", "messaging", "texting"} and text.ended(last + 1):
        return Tail.INTRO
    if after in {"here", "calling", "writing"} and text.word(last + 2) in {
        "i",
        "and",
        "from",
        "for",
        "about",
        "my",
        "need",
        "w",
        "with",
        "again",
        "just",
        "to",
        "regarding",
    }:
        return Tail.INTRO
    if gap == ", " and (after in people.CREDENTIALS or after in people.RELATIONS):
        return Tail.RECORD
    if gap[:1] == ",":
        return Tail.NOTHING
    if after in people.SPEECH:
        return Tail.SPEECH
    if after in people.ACTS:
        doing = (
            text.word(last + 3)
            if text.word(last + 2) in {"been", "not", "also", "still", "just"}
            else text.word(last + 2)
        )
        taken = text.word(last + 2) in people.WHERETO and after in {"to", "from"}
        human = doing in people.HUMAN or after in {"supposed", "allowed"} or taken
        return Tail.HUMAN if human else Tail.ACT
    return Tail.NOTHING


def _record(gap: str, after: str, second: str) -> bool:
    """A date, a number, a credential, or the words that lead to them."""
    bare = gap.strip(" ,;/|()-\n")
    if (
        bare[:1].isdigit()
        and (gap.strip(" ")[:1] in ",/|(-" or bare[:2].isdigit())
        and any(mark in bare for mark in "/-.")
        and len(bare) > 5
    ):
        return True
    if bare[:1] in {"+", "<"} or (after in MONTH_WORDS and gap.strip(" ")[:1] in {",", "/", "|", "("}):
        return True
    if after in people.CREDENTIALS and after not in {"do", "pa", "ma", "od"} and gap in {" ", ", "}:
        return True
    if gap.strip(" ,;/|(-") == "" and after in {"dob", "mrn", "ssn", "npi", "born"}:
        return True
    if gap.strip(" ") in {"(", " ("} and (after in people.RELATIONS or (after in _MINE and second in people.RELATIONS)):
        return True
    return after == "date" and second == "of"
