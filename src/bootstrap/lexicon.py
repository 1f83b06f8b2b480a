"""The word lists of the PHI detector: names from the U.S. Census by the package `names`, words of English by the
package `symspellpy`, the rest compiled here.

The Census lists are of 1990 and cut off where a name grows rare; `given.txt` adds names that came into use since, the
`abroad` lists those of families from elsewhere, which a clinic meets every day. `clinic_words.txt` adds what patients
and clinics write and no dictionary holds, `spanish_words.txt` everyday Spanish.
"""

from collections.abc import Iterable
from functools import cache
from importlib.metadata import distribution
from importlib.resources import files
from itertools import islice
from pathlib import Path

from domain.phi import Lexicon, PHIDetector
from domain.safety.detector import SafetyDetector
from domain.safety.rules import RULES
from domain.safety.weights import WEIGHTS

_SURNAMES_KEPT = 24_000
"""The Census list goes by frequency; behind these stand names of very few people, many of them words."""

_SURNAMES_FAMILIAR = 8_000
_WOMEN_FAMILIAR = 1_600
_MEN_FAMILIAR = 900
"""Down to one or two persons in ten thousand."""

_WORDS = 60_000
"""The dictionary goes by frequency too; behind these stand names and slips of the pen."""

_COMMON = 7_000
"""Among so many a surname is first of all a word: "page", "meals", "dial"."""

_COMMON_PLACES = 3_000
"""Likewise a town: "mobile", "reading"."""

_OUR_WORDS = ("names_that_are_words", "clinic_words", "spanish_words")

_SHORT = 3
"""Names from abroad that are no longer than this are typed by accident too: they need another sign."""


@cache
def lexicon() -> Lexicon:
    """Read once a process, and shared: it never changes."""
    women, men, newer = _census("dist.female.first"), _census("dist.male.first"), _own("given.txt").split()
    abroad, families_abroad = _own("given_abroad.txt").split(), _own("surnames_abroad.txt").split()
    surnames = _census("dist.all.last", _SURNAMES_KEPT)
    given = frozenset([*women, *men, *newer, *abroad])
    places = frozenset(place.strip() for place in _own("places.txt").split("|") if place.strip())
    return Lexicon(
        given=given,
        familiar_given=frozenset(
            [*women[:_WOMEN_FAMILIAR], *men[:_MEN_FAMILIAR], *newer, *(name for name in abroad if len(name) > _SHORT)]
        ),
        surnames=frozenset([*surnames, *families_abroad]),
        familiar_surnames=frozenset([*surnames[:_SURNAMES_FAMILIAR], *families_abroad]),
        ordinary=_ordinary(given, frozenset([*surnames, *families_abroad]), places),
        places=places,
    )


def _ordinary(given: frozenset[str], surnames: frozenset[str], places: frozenset[str]) -> frozenset[str]:
    """Words of everyday English. One that is a given name too is a word only if our own list says so."""
    words = {
        word
        for rank, word in enumerate(_dictionary())
        if word not in given
        and (rank < _COMMON or word not in surnames)
        and (rank < _COMMON_PLACES or word not in places)
    }
    return frozenset(words.union(*(_own(f"{name}.txt").split() for name in _OUR_WORDS)))


def _dictionary() -> list[str]:
    """The most frequent words of English, most frequent first. The package's code is not needed and not loaded."""
    source = distribution("symspellpy").locate_file("symspellpy/frequency_dictionary_en_82_765.txt")
    with Path(str(source)).open(encoding="utf-8-sig") as lines:
        return [line.partition(" ")[0] for line in islice(lines, _WORDS)]


def _census(source: str, count: int | None = None) -> list[str]:
    """The first names of one list, most frequent first; each line begins with one."""
    with files("names").joinpath(source).open(encoding="ascii") as lines:
        return [line.partition(" ")[0].lower() for line in islice(lines, count)]


def _own(source: str) -> str:
    return files("bootstrap.gazetteers").joinpath(source).read_text(encoding="utf-8")


def phi_detector(published: Iterable[str] = ()) -> PHIDetector:
    """The detector with all lists; `published` are the clinic's own numbers and domains, which it never reports."""
    return _detector(frozenset(published))


@cache
def _detector(published: frozenset[str]) -> PHIDetector:
    """One for the whole process: it never changes, and its tables are large."""
    return PHIDetector(lexicon(), published)


@cache
def safety_detector() -> SafetyDetector:
    """One for the whole process too: it reads its rules when it is made."""
    return SafetyDetector(RULES, WEIGHTS)
