"""Names: frames of words that lead to one, lists for what stands alone, and how far a name reaches."""

import re
from collections.abc import Iterator
from enum import IntEnum

from attrs import field, frozen

from domain.phi import people
from domain.phi.dates import MONTH_WORDS
from domain.phi.findings import Category, Severity, Span
from domain.phi.health import WORDS as HEALTH_WORDS
from domain.phi.lexicon import Lexicon
from domain.phi.shadow import Shadow

WORD = r"[^\W\d_]+(?:['-](?!s(?![^\W\d_]))[^\W\d_]+)*"
_TOKEN = re.compile(WORD)
_CAPITAL_INSIDE = re.compile(r"(?:[a-z0-9,;)] |[\n(/:-] ?)[A-Z\u00c0-\u00de][a-z'\u00df-\u024fA-Z]")
_SENTENCE_END = re.compile(r"[.!?\n:;\u2022*>\"]|- $")
_LONGEST = 4
_FRAMES = (
    people.TITLES | people.SOFT_TITLES | people.RELATIONS | people.GREETINGS | people.CALLED | people.RELATED_TO
    | frozenset("name names nombre i'm im am it here speaking this soy llamo from regards sincerely attn patient pt signed cc re to".split())
)  # fmt: skip


class Grade(IntEnum):
    """How much a word looks like a name by itself."""

    NO = 0
    AMBIGUOUS = 1
    """A name that is an ordinary word, in lower case."""
    POSSIBLE = 2
    """A word nobody knows, or a surname, in lower case; an ordinary word that is a surname, with a capital."""
    LIKELY = 3
    """A word nobody knows, or an ambiguous given name, with a capital."""
    LISTED = 4
    """A surname with a capital."""
    SURE = 5
    """A given name that is nothing else."""


@frozen
class Frame:
    """A rule: how its finding is called, and how sure it is."""

    rule_id: str
    confidence: float
    least: Grade


TITLE = Frame("name.title", 0.92, Grade.AMBIGUOUS)
SOFT_TITLE = Frame("name.soft_title", 0.80, Grade.LIKELY)
KEY = Frame("name.key", 0.92, Grade.AMBIGUOUS)
NAME_IS = Frame("name.name_is", 0.95, Grade.AMBIGUOUS)
SELF = Frame("name.self_intro", 0.88, Grade.LIKELY)
RELATION = Frame("name.relation", 0.85, Grade.LIKELY)
GREETING = Frame("name.greeting", 0.85, Grade.POSSIBLE)
SIGNATURE = Frame("name.signature", 0.85, Grade.AMBIGUOUS)
POSSESSIVE = Frame("name.possessive", 0.80, Grade.LIKELY)
RELATED = Frame("name.related_to", 0.80, Grade.LIKELY)
ACT = Frame("name.act", 0.75, Grade.LIKELY)
SPEECH = Frame("name.speech", 0.60, Grade.LIKELY)
LISTED = Frame("name.listed", 0.70, Grade.SURE)
SURNAME = Frame("name.surname", 0.55, Grade.LISTED)
NEIGHBOURS = Frame("name.neighbours", 0.40, Grade.LIKELY)


@frozen
class NameFinder:
    """Finds names with the lists of one lexicon."""

    lexicon: Lexicon = field(repr=False)
    sure: frozenset[str] = field(init=False, repr=False)
    """Given names that are nothing else."""
    known: frozenset[str] = field(init=False, repr=False)
    """The frequent ones among them, which need no other sign."""
    surnames: frozenset[str] = field(init=False, repr=False)
    """Surnames that are nothing else."""

    @sure.default
    def _sure(self) -> frozenset[str]:
        return self.lexicon.given - self.lexicon.ordinary - _blocked() - people.NEVER

    @known.default
    def _known(self) -> frozenset[str]:
        return frozenset(name for name in self.lexicon.familiar_given & self.sure if len(name) > 2) - self.lexicon.places

    @surnames.default
    def _surnames(self) -> frozenset[str]:
        return self.lexicon.surnames - self.lexicon.ordinary - _blocked() - people.NEVER

    def find(self, shadow: Shadow, words: list[str]) -> Iterator[Span]:
        """The names in the text, whose `words` have been taken out of its lower case with `WORD`."""
        if (
            self.known.isdisjoint(words)
            and _FRAMES.isdisjoint(words)
            and _CAPITAL_INSIDE.search(shadow.text) is None
            and not _may_be_signature(shadow.text, words)
        ):
            return
        yield from _Reading(self, shadow).names()


def _blocked() -> frozenset[str]:
    return HEALTH_WORDS | MONTH_WORDS | people.EPONYMS


def _may_be_signature(text: str, words: list[str]) -> bool:
    return "\n" in text or (len(words) <= 3 and text[:1].isupper())


class _Reading:
    """One text being read for names."""

    __slots__ = ("ends", "finder", "informative", "lexicon", "lower", "size", "starts", "text", "words")

    def __init__(self, finder: NameFinder, shadow: Shadow) -> None:
        matches = list(_TOKEN.finditer(shadow.lower))
        self.finder, self.lexicon = finder, finder.lexicon
        self.text, self.lower = shadow.text, shadow.lower
        self.words = [match[0] for match in matches]
        self.starts = [match.start() for match in matches]
        self.ends = [match.end() for match in matches]
        self.size = len(matches)
        capitals = sum(self.text[start].isupper() for start in self.starts)
        self.informative = 0 < capitals and (capitals * 2 <= self.size or self.size < 5) and not self.text.isupper()

    # -- what stands where ------------------------------------------------------------------------------------------

    def gap(self, place: int) -> str:
        """What stands between the word before and this one."""
        return self.text[self.ends[place - 1] if place else 0 : self.starts[place]]

    def behind(self, place: int) -> str:
        """What stands between this word and the next."""
        end = self.ends[place]
        return self.text[end : self.starts[place + 1] if place + 1 < self.size else len(self.text)]

    def opens(self, place: int) -> bool:
        """Whether a sentence begins here, so that a capital says nothing."""
        return place == 0 or _SENTENCE_END.search(self.gap(place)) is not None

    def titled(self, place: int) -> bool:
        """A capital and then small letters, where capitals say something."""
        start = self.starts[place]
        return self.informative and self.text[start].isupper() and not self.text[start : self.ends[place]][1:2].isupper()

    def word(self, place: int) -> str:
        """The word, or nothing behind the last."""
        return self.words[place] if 0 <= place < self.size else ""

    def grade(self, place: int, *, led: bool = True) -> Grade:
        """How much the word looks like a name; `led`: words lead to it, so a capital at the start counts."""
        word = self.words[place]
        if word in self.finder.sure:
            return Grade.SURE
        if len(word) < 2 or word in people.NEVER or word in HEALTH_WORDS or word in people.CREDENTIALS:
            return Grade.NO
        capital = self.titled(place) and (led or not self.opens(place))
        if word in people.EPONYMS or word in MONTH_WORDS:
            return Grade.AMBIGUOUS if capital else Grade.NO
        if word in self.lexicon.given:
            return Grade.LIKELY if capital else Grade.AMBIGUOUS
        if word in self.finder.surnames:
            return Grade.LISTED if capital else Grade.POSSIBLE
        if self.lexicon.is_ordinary(word):
            return Grade.POSSIBLE if capital and word in self.lexicon.surnames else Grade.NO
        if self.text[self.starts[place] : self.ends[place]].isupper() and self.informative and len(word) < 5:
            return Grade.NO
        return Grade.LIKELY if capital else Grade.POSSIBLE

    # -- how far it reaches -----------------------------------------------------------------------------------------

    def reach(self, first: int, *, strong: bool) -> int:
        """The last word of the name that begins at `first`."""
        last = first
        capital = self.titled(first)
        while last + 1 < self.size and last - first + 1 < _LONGEST + 1:
            gap, place = self.behind(last), last + 1
            word = self.words[place]
            if gap not in {" ", ". ", "-", "'"} or (gap == ". " and self.ends[last] - self.starts[last] > 1):
                if word in people.SUFFIXES and gap == ", ":
                    last = place
                    continue
                break
            if word in people.SUFFIXES:
                last = place
                break
            if word in people.PARTICLES and place + 1 < self.size and self.behind(place) in {" ", "-"} and self.joins(place + 1, capital, strong):
                last = place
                continue
            if len(word) == 1:
                if not self._initial(place, capital):
                    break
                last = place
                continue
            if not self.joins(place, capital, strong):
                break
            last = place
        while last > first and self.words[last] in people.PARTICLES and self.words[last] not in self.finder.surnames:
            last -= 1
        return last

    def _initial(self, place: int, capital: bool) -> bool:
        """A single letter that belongs to a name: "Ana R.", "maria l lopez"."""
        letter = self.text[self.starts[place]]
        if letter.isupper() and self.informative:
            return letter != "I" or self.behind(place)[:1] == "."
        return not capital and self.words[place] not in "aiuxsty" and place + 1 < self.size and self.behind(place) in {" ", ". "} and self.grade(place + 1) >= Grade.POSSIBLE

    def joins(self, place: int, capital: bool, strong: bool) -> bool:
        """Whether the word goes on with a name that has begun."""
        word = self.words[place]
        if word in people.NEVER and not (self.titled(place) and word in self.lexicon.surnames and word not in {"and", "is", "in"}):
            return False
        if word in people.CREDENTIALS or word in people.ORGANISATION_HEADS or word in people.RELATIONS or word in people.TITLES:
            return False
        if capital and self.informative:
            if not self.titled(place):
                return not self.text[self.starts[place]].isupper() and word in self.finder.surnames and word not in HEALTH_WORDS
            return word not in HEALTH_WORDS and (word in self.lexicon.surnames or word in self.lexicon.given or not self.lexicon.is_ordinary(word))
        grade = self.grade(place)
        if word in self.finder.surnames or word in self.finder.sure:
            return True
        if grade == Grade.POSSIBLE and strong:
            return True
        return strong and word in self.lexicon.surnames and (place + 1 >= self.size or self.behind(place)[:1] in ",.;!?\n)" or self.words[place + 1] in people.AFTER_INTRO)

    def back(self, first: int) -> int:
        """The first word of the name in which `first` stands: names before a known one."""
        while first > 0 and self.gap(first) == " ":
            place = first - 1
            if self.titled(place) and not self.opens(place) and self.grade(place) >= Grade.LIKELY:
                first = place
            elif self.words[place] in self.finder.sure and (self.titled(place) or not self.informative):
                first = place
            else:
                break
        return first

    # -- the frames -------------------------------------------------------------------------------------------------

    def names(self) -> Iterator[Span]:
        """Every name, left to right; a word is used once."""
        done = -1
        for place in range(self.size):
            if place <= done:
                continue
            found = self._led(place) or self._alone(place)
            if found is None:
                continue
            frame, first, last = found
            if first <= done:
                continue
            done = last
            yield self._span(frame, first, last)

    def _span(self, frame: Frame, first: int, last: int) -> Span:
        end = self.ends[last]
        if last > first and self.ends[last] - self.starts[last] == 1 and self.text[end : end + 1] == ".":
            end += 1
        whole = any(self.ends[place] - self.starts[place] > 1 for place in range(first + 1, last + 1))
        confidence = min(0.97, frame.confidence + 0.05) if whole else frame.confidence
        severity = Severity.MEDIUM if whole else Severity.LOW
        return Span(self.starts[first], end, Category.NAME, frame.rule_id, confidence, severity)

    def _led(self, place: int) -> tuple[Frame, int, int] | None:
        """The name that the word at `place` leads to."""
        word = self.words[place]
        if word not in _FRAMES and word not in people.PERSON_ACTS and word not in people.KEYS:
            return None
        for rule in (_title, _key, _name_is, _self_intro, _relation, _greeting, _related, _act):
            found = rule(self, place, word)
            if found is not None:
                return found
        return None

    def _alone(self, place: int) -> tuple[Frame, int, int] | None:
        """A name without a frame: by the lists, by what follows, by its capital."""
        for rule in (_possessive, _signature, _listed, _capital):
            found = rule(self, place)
            if found is not None:
                return found
        return None

    def accept(self, frame: Frame, first: int, *, strong: bool = False, least: Grade | None = None) -> tuple[Frame, int, int] | None:
        """The name that begins at `first`, if its first word is good enough for the frame."""
        if first >= self.size or self.eponym(first) or self.grade(first) < (frame.least if least is None else least):
            return None
        return frame, first, self.reach(first, strong=strong)

    def eponym(self, place: int) -> bool:
        """A disease, sign or device that bears a name."""
        following = self.word(place + 1)
        if following == "s" and self.behind(place) == "'":
            following = self.word(place + 2)
        return following in people.EPONYM_HEADS


Found = tuple[Frame, int, int] | None


def _title(text: _Reading, place: int, word: str) -> Found:
    """ "Dr. X", "nurse X"."""
    if place + 1 >= text.size or text.behind(place) not in {" ", ". ", "."}:
        return None
    following = text.words[place + 1]
    if word in people.TITLES:
        if following in people.TITLES:
            return None
        if len(following) == 1 and text.behind(place + 1) in {". ", " ", "."} and text.titled(place + 1) and place + 2 < text.size and text.titled(place + 2):
            return TITLE, place + 1, text.reach(place + 1, strong=True)
        least = Grade.AMBIGUOUS if word not in {"doctor", "miss"} else Grade.LIKELY
        found = text.accept(TITLE, place + 1, strong=True, least=least)
        if found is None and following in text.lexicon.surnames and following not in people.NEVER and following not in HEALTH_WORDS and not text.eponym(place + 1):
            if word not in {"doctor", "miss"} or text.titled(place + 1):
                return TITLE, place + 1, text.reach(place + 1, strong=True)
        if found is None and text.titled(place + 1) and following not in people.NEVER and following not in HEALTH_WORDS and following not in people.ORGANISATION_HEADS:
            return TITLE, place + 1, text.reach(place + 1, strong=True)
        if found is not None and text.grade(place + 1) is Grade.POSSIBLE and word in {"sr", "dra"} and text.informative:
            return None
        return found
    if word in people.SOFT_TITLES:
        return text.accept(SOFT_TITLE, place + 1, least=Grade.LIKELY) or (
            text.accept(SOFT_TITLE, place + 1) if text.grade(place + 1) >= Grade.POSSIBLE and text.word(place + 2) in people.SPEECH else None
        )
    return None


def _key(text: _Reading, place: int, word: str) -> Found:
    """A label of a list: "Patient: X"."""
    if word not in people.KEYS or place + 1 >= text.size:
        return None
    gap = text.behind(place).strip(" ")
    if gap not in {":", "=", "-:", ":-", ") :", "):", "#:"} and not (gap == "-" and text.opens(place)):
        return None
    if not (text.opens(place) or text.word(place - 1) in people.KEYS | people.RELATIONS or text.gap(place)[:1] in ",;(" or word in {"name", "patient", "pt", "nombre", "paciente"}):
        return None
    first = place + 1
    if text.words[first] in people.TITLES:
        first += 1
    found = text.accept(KEY, first, strong=True, least=Grade.AMBIGUOUS)
    if found is None:
        following = text.word(first)
        if not following or following in people.NEVER or following in HEALTH_WORDS or following not in text.lexicon.surnames:
            return None
        found = KEY, first, text.reach(first, strong=True)
    frame, first, last = found
    if text.behind(last) == ", " and last + 1 < text.size and text.grade(last + 1) >= Grade.AMBIGUOUS and text.word(last + 1) in text.lexicon.given:
        last = text.reach(last + 1, strong=False)
    return frame, first, last


def _name_is(text: _Reading, place: int, word: str) -> Found:
    """ "my name is X", "named X", "me llamo X"."""
    if word in people.CALLED:
        if word == "called" and text.word(place - 1) not in {"is", "was", "s", "boy", "girl", "son", "daughter", "baby", "guy", "woman", "man", "someone", "nurse", "doctor", "lady", "person", "being", "be", "he's", "she's", "are"}:
            return None
        return text.accept(NAME_IS, place + 1, strong=True) if text.behind(place) == " " else None
    if word in {"llamo"}:
        return text.accept(NAME_IS, place + 1, strong=True)
    if word not in {"name", "names", "nombre"}:
        return None
    first = place + 1
    while text.word(first) in {"is", "was", "s", "es", "on", "of", "the", "my", "account", "chart", "file", "patient", "here", "would", "be", "legal", "full", "first", "last", "maiden", "for", "him", "her", "his", "their", "it"} and first - place < 6:
        if _SENTENCE_END.search(text.gap(first).replace(":", "")):
            return None
        first += 1
    if first >= text.size or text.word(first - 1) not in {"is", "was", "s", "es", "name", "names", "of"} or "\n" in text.gap(first):
        return None
    if first == place + 1 and text.gap(first) != " ":
        return None
    if first == place + 1 and text.grade(first) < Grade.LIKELY:
        return None
    found = text.accept(NAME_IS, first, strong=True)
    if found is None and text.word(first) in text.lexicon.surnames and text.word(first) not in people.NEVER and text.word(first) not in HEALTH_WORDS:
        return NAME_IS, first, text.reach(first, strong=True)
    return found


def _self_intro(text: _Reading, place: int, word: str) -> Found:
    """ "this is X", "I'm X", "it's X here", "X here"."""
    first = place + 1
    if word == "this" or word == "it":
        if text.word(first) not in {"is", "s"}:
            return None
        first += 1
    elif word == "i":
        if text.word(first) not in {"am", "m"}:
            return None
        first += 1
    elif word not in {"i'm", "im", "am", "soy", "its", "it's"}:
        return None
    elif word == "am" and text.word(place - 1) != "i":
        return None
    if first >= text.size or text.gap(first) not in {" ", ", "}:
        return None
    while text.word(first) in {"actually", "just", "also", "your", "patient", "dr", "nurse", "me", "mrs", "mr", "ms"}:
        first += 1
    if first >= text.size:
        return None
    found = text.accept(SELF, first)
    if found is not None:
        return found if not text.eponym(first) else None
    if text.grade(first) in {Grade.POSSIBLE, Grade.AMBIGUOUS}:
        last = text.reach(first, strong=False)
        following = text.word(last + 1)
        closed = text.behind(last)[:1] in {",", ".", "!", "\n", ";", "("} or last + 1 >= text.size
        if last > first or following in {"here", "again", "calling", "writing", "speaking", "from", "messaging", "texting", "dob", "born"} or (closed and word in {"this", "i", "i'm", "im", "am"} and text.grade(first) is Grade.POSSIBLE and (text.words[first] in text.finder.surnames or following in people.AFTER_INTRO)):
            return SELF, first, last
    return None


def _relation(text: _Reading, place: int, word: str) -> Found:
    """ "my daughter X", "pt X"."""
    if word not in people.RELATIONS or place + 1 >= text.size or text.behind(place) not in {" ", ", ", " (", " - "}:
        return None
    first = place + 1
    if text.words[first] in {"s", "and", "mr", "mrs", "ms", "dr"}:
        return None
    grade = text.grade(first)
    if grade >= Grade.LIKELY:
        if text.behind(place) == ", " and grade < Grade.LISTED and not text.behind(first)[:1] in {",", ")", "."}:
            return None
        return text.accept(RELATION, first)
    if text.behind(place) not in {" ", ", "} or grade is Grade.NO:
        return None
    last = text.reach(first, strong=False)
    following = text.word(last + 1)
    ended = last + 1 >= text.size or text.behind(last)[:1] in {",", ".", "!", "?", ")", "\n"}
    possessed = following == "s" and text.behind(last) == "'"
    if last > first or following in people.SPEECH or possessed or (ended and text.behind(place) == " ") or text.behind(last)[1:2].isdigit():
        return text.accept(RELATION, first, least=Grade.AMBIGUOUS)
    return None


def _greeting(text: _Reading, place: int, word: str) -> Found:
    """ "Hi X," at the start, "thanks X" anywhere."""
    if word not in people.GREETINGS or place + 1 >= text.size:
        return None
    first = place + 1
    gap = text.behind(place)
    if word == "thank":
        if text.word(first) != "you":
            return None
        gap, first = text.behind(first), first + 1
    if first >= text.size or gap not in {" ", ", ", "! ", ",", "\n"}:
        return None
    if word in {"yes", "no", "ok", "okay", "sure", "sorry", "welcome"} and gap == " ":
        return None
    if not (text.opens(place) or word in {"thanks", "thank", "thx", "ty", "morning", "afternoon", "evening", "dear", "hi", "hello"}):
        return None
    if text.words[first] in people.TITLES:
        return None
    grade = text.grade(first)
    if grade is Grade.NO:
        return None
    last = text.reach(first, strong=False)
    ended = last + 1 >= text.size or text.behind(last)[:1] in {",", "!", ".", "\n", "-", ":", ";", "?"}
    if grade is Grade.SURE or (grade is Grade.LISTED) or (ended and grade >= Grade.LIKELY):
        return text.accept(GREETING, first)
    if ended and (grade is Grade.POSSIBLE or text.words[first] in text.lexicon.given):
        return text.accept(GREETING, first, least=Grade.AMBIGUOUS)
    if grade is Grade.LIKELY and gap == " " and word in {"hi", "hello", "hey", "dear"}:
        return text.accept(GREETING, first)
    return None


def _related(text: _Reading, place: int, word: str) -> Found:
    """ "mother of X", "on behalf of X", "appointment for X"."""
    if word not in people.RELATED_TO or text.word(place + 1) not in {"of", "for", "to", "with"} or place + 2 >= text.size or text.gap(place + 2) != " ":
        return None
    grade = text.grade(place + 2)
    if grade >= Grade.LIKELY:
        return text.accept(RELATED, place + 2)
    if grade in {Grade.POSSIBLE, Grade.AMBIGUOUS} and word in {"mom", "mother", "father", "dad", "parent", "wife", "husband", "guardian", "behalf", "caregiver"}:
        return text.accept(RELATED, place + 2, least=Grade.AMBIGUOUS)
    return None


def _act(text: _Reading, place: int, word: str) -> Found:
    """ "spoke with X", "see X": with a capital."""
    if word not in people.PERSON_ACTS:
        return None
    first = place + 1
    while text.word(first) in {"with", "to", "by", "from", "your", "colleague", "nurse"} and first - place < 3:
        first += 1
    if first >= text.size or text.gap(first) != " " or not text.titled(first):
        return None
    firm = word in people.FIRM_ACTS
    grade = text.grade(first, led=False)
    phrase = text.words[first]
    if phrase in text.lexicon.places and word in {"from", "to", "by"}:
        return None
    if grade >= Grade.LISTED or (grade is Grade.LIKELY and (firm or phrase in text.lexicon.given)):
        return text.accept(ACT, first)
    return None


def _possessive(text: _Reading, place: int) -> Found:
    """ "X's mom", "X's refill"."""
    if text.behind(place)[:1] != "'" or text.word(place + 1) != "s" or place + 2 >= text.size or text.eponym(place):
        return None
    grade = text.grade(place, led=False)
    owned = text.words[place + 2] in people.OWNED or text.word(place + 3) in people.OWNED
    if not owned or grade is Grade.NO:
        return None
    if grade >= Grade.LIKELY or text.words[place + 2] in people.RELATIONS:
        if grade is Grade.POSSIBLE and not (text.words[place + 2] in people.RELATIONS):
            return None
        return POSSESSIVE, text.back(place), place
    return None


def _signature(text: _Reading, place: int) -> Found:
    """The last line, or the last words behind a closing: "Thanks, X"."""
    if place + 3 < text.size or place == 0:
        return None
    last = text.size - 1
    rest = text.text[text.ends[last] :].strip(" .!\n")
    if rest:
        return None
    gap = text.gap(place)
    closed = text.words[place - 1] in people.CLOSERS and (gap.strip(" ") in {",", "\n", ",\n", "!", ".", "-", "!\n", ".\n", ""} or "\n" in gap)
    dashed = gap.rstrip(" ").endswith(("-", "~")) and (gap[:1] in " \n.!?" or "\n" in gap)
    own_line = "\n" in gap
    if not (closed or dashed or own_line):
        return None
    titled = [text.titled(index) for index in range(place, text.size)]
    grades = [text.grade(index) for index in range(place, text.size)]
    first = grades[0]
    lead = place
    if text.words[place] in people.TITLES and place < last:
        return None
    if first is Grade.NO or (len(grades) > 1 and text.reach(place, strong=True) < last and text.words[last] not in people.CREDENTIALS):
        return None
    if closed and gap.strip(" ") == "" and "\n" not in gap and first is Grade.AMBIGUOUS and not titled[0]:
        return None
    if first is Grade.AMBIGUOUS and not (closed and (titled[0] or gap.strip(" "))):
        return None
    if own_line and not closed and not dashed and not (all(titled) or first is Grade.SURE):
        return None
    if dashed and not closed and first < Grade.LIKELY:
        return None
    return SIGNATURE, lead, text.reach(place, strong=True)


def _listed(text: _Reading, place: int) -> Found:
    """A given name that is nothing else, wherever it stands."""
    word = text.words[place]
    titled = text.titled(place)
    if word not in text.finder.known and not (titled and word in text.finder.sure and not text.opens(place)):
        return None
    if word in text.lexicon.places and text.word(place - 1) in {"in", "at", "from", "near", "to"}:
        return None
    if text.eponym(place) or text.word(place + 1) in people.ORGANISATION_HEADS:
        return None
    first = text.back(place)
    last = text.reach(place, strong=False)
    if text.word(last + 1) in people.ORGANISATION_HEADS and text.behind(last) == " ":
        return None
    frame = LISTED if titled or last > place or not text.informative else Frame("name.listed", 0.60, Grade.SURE)
    return frame, first, last


def _capital(text: _Reading, place: int) -> Found:
    """A capital in the middle of a sentence: a frequent surname, a person who speaks, two unknown words together."""
    if not text.titled(place):
        return None
    word = text.words[place]
    grade = text.grade(place, led=True)
    if grade < Grade.LIKELY or text.eponym(place) or word in text.lexicon.places:
        return None
    following = text.word(place + 1)
    if following in people.ORGANISATION_HEADS:
        return None
    inside = not text.opens(place)
    speaks = following in {"said", "says", "told", "called", "prescribed", "recommended", "mentioned", "suggested", "thinks", "asked", "advised", "wants"} and text.behind(place) == " "
    if speaks and grade >= Grade.LIKELY:
        return SPEECH, place, place
    last = text.reach(place, strong=False)
    if last > place and any(text.words[index] in text.finder.surnames or text.words[index] in text.finder.sure for index in range(place, last + 1)):
        if text.word(last + 1) in people.ORGANISATION_HEADS:
            return None
        return (LISTED if inside or word in text.lexicon.given else SURNAME), place, last
    if not inside:
        return None
    if word in text.lexicon.given:
        return Frame("name.listed", 0.60, Grade.LIKELY), place, last
    if word in text.lexicon.familiar_surnames:
        return SURNAME, place, last
    if last > place and not text.text[text.starts[place + 1]].islower():
        return NEIGHBOURS, place, last
    return None
