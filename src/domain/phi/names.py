"""Names: runs of words that are no plain words, and the frames that make them names."""

import re
from collections.abc import Iterator, Mapping

from attrs import field, frozen

from domain.phi import people
from domain.phi.findings import CLINICIAN, Category, Severity, Span
from domain.phi.frames import Lead, Tail, lead, tail
from domain.phi.health import WORDS as HEALTH_WORDS
from domain.phi.lexicon import Lexicon
from domain.phi.namesakes import CURES, GIVING, KINDS, SHOPS, is_namesake
from domain.phi.reading import WORD, Grade, Names, Reading
from domain.phi.shadow import Shadow

__all__ = ["WORD", "NameFinder"]

_BY_LEAD: Mapping[Lead, tuple[str, float]] = {
    Lead.TITLE: ("name.title", 0.92),
    Lead.KEY: ("name.key", 0.92),
    Lead.NAME_IS: ("name.name_is", 0.95),
    Lead.SELF: ("name.self_intro", 0.85),
    Lead.RELATION: ("name.relation", 0.82),
    Lead.GREETING: ("name.greeting", 0.82),
    Lead.CLOSING: ("name.signature", 0.85),
    Lead.DASH: ("name.signature", 0.82),
    Lead.PERSON: ("name.person_act", 0.75),
    Lead.WEAK: ("name.act", 0.62),
    Lead.NOTHING: ("name.listed", 0.65),
}
_BY_TAIL: Mapping[Tail, tuple[str, float]] = {
    Tail.OWNED: ("name.possessive", 0.82),
    Tail.OWNED_THING: ("name.possessive", 0.75),
    Tail.RECORD: ("name.record", 0.85),
    Tail.SPEECH: ("name.speech", 0.65),
    Tail.HUMAN: ("name.speech", 0.65),
    Tail.ACT: ("name.listed", 0.62),
    Tail.INTRO: ("name.self_intro", 0.82),
    Tail.LINE: ("name.line", 0.75),
    Tail.SPEAKER: ("name.speaker", 0.70),
    Tail.NOTHING: ("name.listed", 0.65),
}
_CAPITAL = re.compile(r"[A-Z][a-z]")
_OF_PEOPLE = frozenset({Tail.OWNED, Tail.SPEECH, Tail.HUMAN, Tail.INTRO, Tail.SPEAKER})
_STRONG = frozenset({Lead.TITLE, Lead.KEY, Lead.NAME_IS})
_PLAIN_BEFORE = people.NEVER - people.PERSON_ACTS - people.LINKS
"""Behind these two words with capitals are no name."""
_LED = frozenset({Lead.SELF, Lead.RELATION, Lead.GREETING, Lead.CLOSING, Lead.DASH, Lead.PERSON})
_LEADING = _STRONG | _LED


@frozen
class NameFinder:
    """Finds names with the lists of one lexicon."""

    lexicon: Lexicon = field(repr=False)
    names: Names = field(init=False, repr=False)

    @names.default
    def _names(self) -> Names:
        return Names(self.lexicon)

    def find(self, shadow: Shadow, words: list[str], gaps: list[str]) -> Iterator[Span]:
        """The names in the text, whose lower case `WORD` has split into `words` and the `gaps` around them."""
        plain, quiet = self.names.plain, self.names.quiet
        suspects = [word for word in words if word not in plain]
        if not suspects and (people.SHORT_SURNAMES.isdisjoint(words) or people.TITLES.isdisjoint(words)):
            return
        if quiet.issuperset(suspects) and people.LEADERS.isdisjoint(words) and _CAPITAL.search(shadow.text) is None:
            return
        text, before = Reading(self.names, shadow, words, gaps), ""
        done = -1
        for place, word in enumerate(words):
            previous, before = before, word
            if place <= done or (word in plain and previous not in people.TITLES):
                continue
            if gaps[place][-1:].isdigit() or gaps[place + 1][:1].isdigit():
                continue
            if word in quiet and previous not in people.LEADERS and not text.titled(place):
                continue
            found = _name_at(text, place)
            if found is not None and found[0] > done:
                first, done, rule, confidence = found
                if is_namesake(text.words, first, done) or _is_goods(text, first, done):
                    continue
                if rule == _BY_LEAD[Lead.TITLE][0] and text.word(first - 1) in people.DOCTORS:
                    rule = CLINICIAN
                yield _span(text, first, done, rule, confidence)
                for beside, end in _joined(text, first, done):
                    done = max(done, end)
                    yield _span(text, beside, end, "name.joined", 0.60)


def _joined(text: Reading, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The names that "and", "or" and commas put beside a name: "Jing, Tavita and Hodan"."""
    if first > 1 and text.words[first - 1] in people.JOINING and text.gap(first) == text.gap(first - 1) == " ":
        place = first - 2
        if _as_good(text, place, first) and not text.names.lexicon.is_ordinary(text.words[place]):
            yield place, place
    while last + 1 < text.size:
        place = last + 1
        if text.behind(last) in {" ", ", "} and text.words[place] in people.JOINING and text.behind(place) == " ":
            place += 1
        elif text.behind(last) not in {", ", " & "}:
            return
        if place >= text.size or not _as_good(text, place, first):
            return
        last = text.reach(place)
        yield place, last


def _as_good(text: Reading, place: int, other: int) -> bool:
    """Whether the word is written as the other name is, and is known as a name or not at all."""
    if text.grade(place) < Grade.UNKNOWN or text.titled(place) != text.titled(other):
        return False
    return not text.eponym(place) and (text.grade(place) > Grade.UNKNOWN or not text.misspelt(place))


def _is_goods(text: Reading, first: int, last: int) -> bool:
    """A shop, a talking device, or what a noun for food, clothes, plants or a cure ends; and nothing that says
    otherwise."""
    end = text.words[last]
    ending = first < last and (end in CURES or (end in KINDS and end not in text.names.lexicon.familiar_surnames))
    follows = text.word(last + 1) in KINDS and text.behind(last) == " "
    if not (ending or follows or (first == last and text.words[first] in SHOPS)):
        return False
    if follows and text.word(first - 1) in GIVING:
        return False
    return lead(text, first) in {Lead.NOTHING, Lead.WEAK} and tail(text, first, last) not in _OF_PEOPLE


def _span(text: Reading, first: int, last: int, rule: str, confidence: float) -> Span:
    end = text.ends[last]
    if text.ends[last] - text.starts[last] == 1 and text.text[end : end + 1] == ".":
        end += 1
    whole = sum(text.ends[place] - text.starts[place] > 1 for place in range(first, last + 1)) > 1
    confidence = min(0.97, confidence + 0.05) if whole else confidence
    return Span(text.starts[first], end, Category.NAME, rule, confidence, Severity.MEDIUM if whole else Severity.LOW)


Found = tuple[int, int, str, float] | None


def _name_at(text: Reading, place: int) -> Found:
    """The name that begins at `place`: (first word, last word, rule, confidence)."""
    grade = text.grade(place)
    if grade is Grade.NO:
        return _short(text, place)
    if (text.eponym(place) and grade < Grade.GIVEN) or _is_thing(text, place):
        return None
    start = _particles(text, place)
    led = lead(text, start)
    if start < place and led in _LEADING:
        return start, text.reach(place, strong=led in _STRONG), *_BY_LEAD[led]
    if led in _STRONG:
        rule, confidence = _BY_LEAD[led]
        return _firm(text, place, led, grade, rule, confidence)
    if grade <= Grade.AMBIGUOUS:
        if text.titled(place) and (turned := _turned(text, place, place, led)) is not None:
            return turned
        return _ambiguous(text, place, led, grade)
    first = text.back(place) if led is Lead.NOTHING else place
    last = text.reach(place)
    if text.word(last + 1) in people.ORGANISATION_HEADS and text.behind(last) == " ":
        return None
    turned = _turned(text, first, last, led)
    if turned is not None:
        return turned
    follows = tail(text, first, last)
    rule, confidence = _surer(led, follows)
    if _good(text, first, place, last, led, follows) and not (first == last and text.misspelt(place)):
        return first, last, rule, confidence
    return _neighbours(text, first, last)


_ARTICLES = frozenset("the a an this these those la el una un las los".split())


def _is_thing(text: Reading, place: int) -> bool:
    """A word in small letters behind an article: people have none. Where capitals tell nothing, a frequent given name
    is one all the same."""
    if text.word(place - 1) not in _ARTICLES or text.gap(place) != " " or text.behind(place)[:1] == "'":
        return False
    small = text.text[text.starts[place]].islower()
    return small and (text.informative or not text.names.is_familiar(text.words[place]))


def _short(text: Reading, place: int) -> Found:
    """ "Dr. Do": a surname that is a small word of English, with a capital behind a title."""
    if text.words[place] not in people.SHORT_SURNAMES or not text.titled(place) or lead(text, place) is not Lead.TITLE:
        return None
    return place, place, *_BY_LEAD[Lead.TITLE]


def _surer(led: Lead, follows: Tail) -> tuple[str, float]:
    """Rule and confidence of what stands before a name or of what stands behind it, whichever says more."""
    before, behind = _BY_LEAD[led], _BY_TAIL[follows]
    return behind if behind[1] > before[1] else before


def _firm(text: Reading, place: int, led: Lead, grade: Grade, rule: str, confidence: float) -> Found:
    """After "Dr.", "Name:", "my name is" any word that is not plain is a name."""
    if (
        not text.ended(place)
        and led is not Lead.TITLE
        and text.misspelt(place)
        and text.reach(place, strong=True) == place
    ):
        return None
    if (
        grade is Grade.WORDLIKE
        and not text.titled(place)
        and led is Lead.KEY
        and not text.ended(text.reach(place, strong=True))
    ):
        return None
    soft = led is Lead.TITLE and text.words[place - 1] in people.SOFT
    if soft and grade <= Grade.UNKNOWN and not text.titled(place):
        return None
    last = text.reach(place, strong=True)
    if (
        text.behind(last) == ", "
        and last + 1 < text.size
        and led in {Lead.KEY, Lead.NAME_IS}
        and text.grade(last + 1) >= Grade.AMBIGUOUS
    ):
        second = text.reach(last + 1, strong=True)
        if text.ended(second) or text.words[last + 1] in text.names.lexicon.given:
            last = second
    return place, last, rule, confidence


def _particles(text: Reading, place: int) -> int:
    """Where the name begins if particles stand before it: "el Masri"."""
    while place > 0 and text.words[place - 1] in people.PARTICLES and text.gap(place) == " ":
        place -= 1
    return place


def _turned(text: Reading, first: int, last: int, led: Lead) -> Found:
    """ "Lopez, Maria" at the beginning of a line, with an end or a record behind it."""
    second = last + 1
    if (
        second >= text.size
        or text.behind(last) != ", "
        or not text.opens(first)
        or text.grade(second) < Grade.AMBIGUOUS
    ):
        return None
    end = text.reach(second)
    gap = text.behind(end)
    closed = (
        gap.strip(" ")[:1] in {"-", "(", "/", "|", ";", '"'} or "\n" in gap or tail(text, second, end) is Tail.RECORD
    )
    listed = text.grade(second) is Grade.GIVEN or text.grade(first) is Grade.SURNAME
    goes_on = (
        tail(text, second, end) in {Tail.ACT, Tail.SPEECH, Tail.HUMAN} and text.titled(first) and text.titled(second)
    )
    if closed or (listed and led is Lead.NOTHING and (goes_on or end + 1 >= text.size)):
        return first, end, "name.turned", 0.80
    return None


def _ambiguous(text: Reading, place: int, led: Lead, grade: Grade) -> Found:
    """A name that is an ordinary word: only where something else says that it is a name."""
    titled = text.titled(place)
    last = text.reach(place)
    follows = tail(text, place, last)
    rule, confidence = _surer(led, follows)
    given = grade is Grade.AMBIGUOUS
    if (
        last > place
        and any(text.grade(index) >= Grade.SURNAME for index in range(place + 1, last + 1))
        and (titled or (given and led is not Lead.NOTHING))
    ):
        return place, last, rule, confidence
    if text.word(last + 1) in people.ORGANISATION_HEADS and text.behind(last) == " ":
        return None
    if not given:
        if titled and last > place and led in _LED and text.grade(place + 1) >= Grade.UNKNOWN:
            return place, last, rule, confidence
        return (
            (place, last, rule, confidence)
            if titled and led is Lead.RELATION and text.words[place - 1] in people.PATIENT
            else None
        )
    ended = text.ended(last)
    if led is Lead.CLOSING and ended and (titled or text.gap(place) != " "):
        return place, last, rule, confidence
    if (
        led in {Lead.GREETING, Lead.SELF}
        and ended
        and text.gap(place) in {" ", ", "}
        and (titled or text.gap(place) == " ")
    ):
        return place, last, rule, confidence
    if (
        led is Lead.GREETING
        and text.word(last + 1) in people.AFTER_HELLO
        and text.words[place - 1] not in people.LOOSE_GREETINGS
        and text.gap(place) == " "
    ):
        return place, last, rule, confidence
    if led is Lead.RELATION and (titled or follows in {Tail.ACT, Tail.SPEECH, Tail.OWNED} or ended):
        return place, last, rule, confidence
    if follows is Tail.SPEAKER and text.words[place] in HEALTH_WORDS:
        return None
    if follows is Tail.OWNED or (follows in {Tail.RECORD, Tail.SPEAKER} and titled):
        return place, last, rule, confidence
    taken = led in {Lead.PERSON, Lead.WEAK, Lead.GREETING, Lead.SELF}
    if titled and not text.opens(place) and (taken or text.words[place] not in people.TITLE_CASED):
        return place, last, rule, confidence
    if titled and text.opens(place) and follows is Tail.SPEECH:
        return place, last, rule, confidence
    if led is Lead.DASH and ended and last == text.size - 1:
        return place, last, rule, confidence
    return None


def _good(text: Reading, first: int, place: int, last: int, led: Lead, follows: Tail) -> bool:
    """Whether words and frame together make a name."""
    names = text.names
    grades = [text.grade(index) for index in range(first, last + 1)]
    grade = max(grades)
    beside = grades[: place - first] + grades[place - first + 1 :]
    several = bool(beside) and max(beside) >= Grade.UNKNOWN
    titled = text.titled(place) or (text.shouted(place) and grade >= Grade.SURNAME)
    word = text.words[place]
    placed = (
        text.word(first - 1) in {"in", "at", "near", "from", "to"}
        and " ".join(text.words[first : last + 1]) in names.lexicon.places
    )
    if placed:
        return False
    listed = grade >= Grade.SURNAME
    given = grade is Grade.GIVEN
    if led in _LED:
        return _led(text, place, last, led, follows, titled=titled, several=several, listed=listed, given=given)
    if follows in {Tail.OWNED, Tail.INTRO}:
        return titled or given or several or len(word) > 3
    if follows is Tail.RECORD:
        return titled or several or listed
    if follows is Tail.SPEAKER:
        return listed
    if follows is Tail.LINE:
        return several or given or (titled and last - first < 3)
    if names.is_familiar(word):
        return True
    if several and given and (titled or listed):
        return True
    if titled:
        inside = not text.opens(place)
        if (
            several
            and follows is not Tail.NOTHING
            and any(len(text.words[index]) == 1 for index in range(first, last + 1))
        ):
            return True
        if given and (inside or follows is not Tail.NOTHING):
            return True
        if follows in {Tail.SPEECH, Tail.HUMAN}:
            return True
        if several and listed and (inside or follows is not Tail.NOTHING):
            return True
        if follows in {Tail.ACT, Tail.OWNED_THING} and not inside:
            return listed or follows is Tail.OWNED_THING
        return (
            inside
            and (word in names.familiar_surnames or (led is Lead.WEAK and listed))
            and word not in names.lexicon.places
        )
    if led is Lead.WEAK and text.words[place - 1] in people.JOINING and text.gap(place) == " " and listed:
        return text.grade(max(0, place - 2)) >= Grade.UNKNOWN or given
    if given:
        return follows is not Tail.NOTHING or led is Lead.WEAK or several
    if several:
        return follows is not Tail.NOTHING or led is Lead.WEAK or min(grades) >= Grade.SURNAME
    return (
        follows in {Tail.SPEECH, Tail.HUMAN}
        and (listed or text.opens(place) or text.word(place - 1) in people.AUXILIARIES)
        and len(word) > 3
    )


def _led(
    text: Reading,
    place: int,
    last: int,
    led: Lead,
    follows: Tail,
    *,
    titled: bool,
    several: bool,
    listed: bool,
    given: bool,
) -> bool:
    """Words to which something leads."""
    ended = text.ended(last)
    word = text.words[place]
    if led is Lead.SELF:
        if titled or given or several:
            return True
        return (
            follows in {Tail.INTRO, Tail.RECORD}
            or (ended and len(word) > 2)
            or text.word(last + 1) in people.AFTER_NAME
        )
    if led is Lead.GREETING:
        gap = text.gap(place)
        if text.words[place - 1] in people.LOOSE_GREETINGS and gap == " " and not (given or titled):
            return False
        return given or ended or follows is Tail.INTRO or (titled and gap == " ") or several
    if led in {Lead.CLOSING, Lead.DASH}:
        return ended or last == text.size - 1 or text.word(last + 1) in people.TOGETHER
    if led is Lead.RELATION:
        if text.gap(place) == ", " and not (titled or given or several):
            return False
        return (
            titled
            or given
            or several
            or follows is not Tail.NOTHING
            or ended
            or text.word(last + 1) in people.AFTER_NAME
        )
    if titled or given or several:
        return True
    return len(word) > 3 and (
        listed
        or follows is not Tail.NOTHING
        or ended
        or text.words[place - 1] in people.ASKING
        or text.word(last + 1) in people.AFTER_NAME
    )


def _neighbours(text: Reading, first: int, last: int) -> Found:
    """Two words with capitals that nobody knows, side by side: for redaction."""
    if last == first or text.opens(first) or not all(text.titled(index) for index in (first, last)):
        return None
    if (
        text.names.lexicon.ordinary
        and text.words[first - 1] not in _PLAIN_BEFORE
        and all(text.grade(index) >= Grade.UNKNOWN for index in range(first, last + 1))
    ):
        return first, last, "name.neighbours", 0.55
    if any(
        text.words[index] in HEALTH_WORDS or text.words[index] in people.EPONYMS for index in range(first, last + 1)
    ):
        return None
    return first, last, "name.neighbours", 0.40
