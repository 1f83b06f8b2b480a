"""A text read word by word for names: what each word is by the lists, and what stands between the words."""

import re
import unicodedata
from enum import IntEnum
from itertools import accumulate

from domain.phi import people
from domain.phi.dates import MONTH_WORDS
from domain.phi.geography import COUNTRIES
from domain.phi.health import STEMS
from domain.phi.health import WORDS as HEALTH_WORDS
from domain.phi.lexicon import Lexicon
from domain.phi.shadow import Shadow

WORD = r"[^\W\d_]+(?:['-](?!s(?![^\W\d_]))[^\W\d_]+)*"
_SENTENCE_END = re.compile(r"[.!?\n:;\u2022*>\"|]|(?:^|\s)- $")
_LONGEST = 5
_LONGEST_ABBREVIATION = 6
_CAPITALS_OF_A_BRAND = 3
_PATIENCE = 40
"""How many unknown words of one text are compared with the words of everyday English; the rest count as slips."""


class Grade(IntEnum):
    """How much a word looks like a name by itself."""

    NO = 0
    WORDLIKE = 1
    """An ordinary word that is a surname too."""
    AMBIGUOUS = 2
    """An ordinary word that is a given name too."""
    UNKNOWN = 4
    """A word nobody knows."""
    SURNAME = 5
    """A surname that is nothing else."""
    GIVEN = 6
    """A given name that is nothing else."""


class Names:
    """The lists of one lexicon, as names are told from words with them. Built once, never changed."""

    __slots__ = (
        "ambiguous",
        "familiar",
        "familiar_surnames",
        "given",
        "known",
        "lexicon",
        "plain",
        "quiet",
        "surnames",
        "wordlike",
    )

    def __init__(self, lexicon: Lexicon) -> None:
        blocked = HEALTH_WORDS | MONTH_WORDS | people.EPONYMS | people.NEVER | people.FRAME_WORDS | COUNTRIES
        words = lexicon.ordinary | blocked
        self.lexicon = lexicon
        self.given = lexicon.given - words
        self.surnames = lexicon.surnames - words - self.given
        never = people.NEVER | (COUNTRIES - people.NAMED_LIKE_COUNTRIES)
        self.ambiguous = (lexicon.given & words) - never
        self.wordlike = (lexicon.surnames & words) - never - self.ambiguous
        self.familiar = (
            frozenset(name for name in lexicon.familiar_given & self.given if len(name) > 2) - lexicon.places
        )
        self.familiar_surnames = lexicon.familiar_surnames & self.surnames
        self.plain = (words | people.CREDENTIALS) - self.ambiguous - self.wordlike
        self.quiet = self.ambiguous | self.wordlike

    def grade(self, word: str) -> Grade:
        """What the word is by the lists alone; a name that they have without its accents is that name."""
        found = self._listed(word)
        if found is Grade.UNKNOWN and not word.isascii():
            bare = self._listed(unaccented(word))
            return bare if bare >= Grade.SURNAME else found
        return found

    def is_familiar(self, word: str) -> bool:
        """Whether it is a frequent given name, with its accents or without."""
        return word in self.familiar or (not word.isascii() and unaccented(word) in self.familiar)

    def _listed(self, word: str) -> Grade:
        if word in self.plain or len(word) < 2:
            return Grade.NO
        if word in self.given:
            return Grade.GIVEN
        if word in self.surnames:
            return Grade.SURNAME
        if word in self.ambiguous:
            return Grade.AMBIGUOUS
        if word in self.wordlike:
            return Grade.WORDLIKE
        if "-" in word or "'" in word:
            return self._joined(word)
        if self.lexicon.is_ordinary(word) or (len(word) > 6 and word.endswith(STEMS)):
            return Grade.NO
        return Grade.UNKNOWN

    def _joined(self, word: str) -> Grade:
        """Names with a hyphen or an apostrophe: as good as their best part, if no part is a plain word."""
        parts = [part for part in re.split("['-]", word) if len(part) > 1 and part not in people.PARTICLES]
        if len(parts) > 1 and people.SYLLABLES.issuperset(parts):
            return Grade.GIVEN
        grades = [self.grade(part) for part in parts]
        if not grades or min(grades) is Grade.NO:
            return (
                Grade.UNKNOWN
                if word.startswith(("o'", "d'", "al-", "el-", "abu-")) and grades and max(grades)
                else Grade.NO
            )
        return max(grades)


def unaccented(word: str) -> str:
    """The word without its diacritics."""
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


class Reading:
    """One text being read for names."""

    __slots__ = (
        "_grades",
        "_patience",
        "ends",
        "gaps",
        "informative",
        "lower",
        "names",
        "size",
        "starts",
        "text",
        "words",
    )

    def __init__(self, names: Names, shadow: Shadow, words: list[str], gaps: list[str]) -> None:
        self.names, self.words, self.size = names, words, len(words)
        self.text, self.lower = shadow.text, shadow.lower
        self.gaps = gaps
        self.ends = list(accumulate([len(gap) + len(word) for gap, word in zip(gaps, words, strict=False)]))
        self.starts = [end - len(word) for end, word in zip(self.ends, words, strict=True)]
        self._grades: dict[int, Grade] = {}
        self._patience = _PATIENCE
        text = self.text
        capitals = 0 if text.islower() else sum([text[start].isupper() for start in self.starts])
        self.informative = capitals > 0 and not text.isupper() and (capitals * 5 <= self.size * 3 or self.size < 6)

    def gap(self, place: int) -> str:
        """What stands before the word, back to the word before."""
        return self.gaps[place]

    def behind(self, place: int) -> str:
        """What stands behind the word, up to the next."""
        return self.gaps[place + 1]

    def word(self, place: int) -> str:
        """The word, or nothing outside the text."""
        return self.words[place] if 0 <= place < self.size else ""

    def opens(self, place: int) -> bool:
        """Whether a sentence begins here, so that a capital says nothing."""
        return place == 0 or _SENTENCE_END.search(self.gap(place)) is not None

    def titled(self, place: int) -> bool:
        """A capital and then small letters, where capitals say something."""
        start = self.starts[place]
        return self.informative and self.text[start].isupper() and not self.text[start + 1 : start + 2].isupper()

    def shouted(self, place: int) -> bool:
        """All capitals in a text that is not: an abbreviation (also in the plural, "MRIs"), or a name written large."""
        written = self.text[self.starts[place] : self.ends[place]]
        if len(written) > 2 and written[-1] == "s":
            written = written[:-1]
        return self.informative and len(written) > 1 and written.isupper()

    def _branded(self, place: int) -> bool:
        """Three capitals or more and small letters in one word, as brands are written: "UpToDate"."""
        written = self.text[self.starts[place] : self.ends[place]]
        return sum(map(str.isupper, written)) >= _CAPITALS_OF_A_BRAND and not written.isupper() and written.isalpha()

    def grade(self, place: int) -> Grade:
        """What the word at `place` is."""
        found = self._grades.get(place)
        if found is None:
            found = self.names.grade(self.words[place])
            if found is Grade.UNKNOWN and (
                (self.shouted(place) and len(self.words[place]) < _LONGEST_ABBREVIATION) or self._branded(place)
            ):
                found = Grade.NO
            self._grades[place] = found
        return found

    def misspelt(self, place: int) -> bool:
        """Whether a word nobody knows is rather a slip of the pen; looked up late, because it takes its time."""
        if self.grade(place) is not Grade.UNKNOWN or (self.titled(place) and not self.opens(place)):
            return False
        if self._patience == 0:
            return True
        self._patience -= 1
        return self.names.lexicon.is_misspelt(self.words[place])

    def eponym(self, place: int) -> bool:
        """A disease, sign or device that bears a name: what follows tells."""
        following = self.word(place + 1)
        if following == "s" and self.behind(place) == "'":
            following = self.word(place + 2)
        return following in people.EPONYM_HEADS

    def ended(self, last: int) -> bool:
        """Whether a clause ends behind the word."""
        return last + 1 >= self.size or self.behind(last)[:1] in ",.!?;:)\n-" or self.behind(last)[:2] == " -"

    # -- how far a name reaches --------------------------------------------------------------------------------------

    def reach(self, first: int, *, strong: bool = False) -> int:
        """The last word of the name that begins at `first`; `strong`: the frame allows any word that is not plain."""
        last, capital = first, self.titled(first)
        while last + 1 < self.size and last - first + 1 < _LONGEST:
            place, gap = last + 1, self.behind(last)
            word = self.words[place]
            initial = self.ends[last] - self.starts[last] == 1
            if word in people.SUFFIXES and gap in {" ", ", "}:
                return place
            if gap not in {" ", "-", "'", "  "} and not (initial and gap in {". ", "."}):
                break
            if len(word) == 1:
                if not self._initial(place, capital):
                    break
            elif word in people.PARTICLES and self.behind(place) in {" ", "-"} and place + 1 < self.size:
                after = place + 1
                if self.words[after] in people.PARTICLES and after + 1 < self.size:
                    after += 1
                if not self._joins(after, capital, strong):
                    break
                last = after
                continue
            elif not self._joins(place, capital, strong):
                break
            last = place
        return last

    def _initial(self, place: int, capital: bool) -> bool:
        """A single letter that belongs to a name: "Ana R.", "maria l lopez"."""
        if self.informative:
            letter = self.text[self.starts[place]]
            return letter.isupper() and (letter != "I" or self.behind(place)[:1] == ".")
        following = self.behind(place)
        if following[:1] == "." and not capital:
            return True
        return (
            self.words[place] not in "aiuxsty"
            and place + 1 < self.size
            and following == " "
            and self.grade(place + 1) >= Grade.UNKNOWN
        )

    def _joins(self, place: int, capital: bool, strong: bool) -> bool:
        """Whether the word goes on with a name that has begun."""
        word, grade = self.words[place], self.grade(place)
        if word in people.SHORT_SURNAMES and self._is_name_before(place):
            return self.titled(place) if self.informative else self.ended(place)
        if word in people.NO_PART:
            return False
        if capital and self.informative:
            if self.titled(place):
                return grade is not Grade.NO or (word in people.EPONYMS and word not in HEALTH_WORDS)
            return grade >= Grade.SURNAME and self.text[self.starts[place]].islower()
        if self.titled(place):
            return grade >= Grade.SURNAME
        if grade >= Grade.UNKNOWN:
            closed = strong and (self.ended(place) or self.words[place + 1] in people.AFTER_NAME)
            return closed or not self.misspelt(place)
        if not strong or grade is Grade.NO:
            return False
        return self.ended(place) or self.words[place + 1] in people.AFTER_NAME

    def _is_name_before(self, place: int) -> bool:
        """Whether a name stands before the word, an initial between them or not: "Khanh C. Le"."""
        beside = place - 2 if len(self.words[place - 1]) == 1 and place > 1 else place - 1
        return self.grade(beside) >= Grade.SURNAME

    def back(self, first: int) -> int:
        """The first word of the name that `first` belongs to."""
        begin = first
        while first > 0 and begin - first < _LONGEST and self.gap(first) == " ":
            place = first - 1
            grade = self.grade(place)
            if (grade >= Grade.UNKNOWN and (self.titled(place) or not self.informative or grade is Grade.GIVEN)) or (
                grade is Grade.AMBIGUOUS and self.titled(place) and not self.opens(place)
            ):
                first = place
            else:
                break
        return first
