"""The word lists of the PHI detector: names from the U.S. Census by the package `names`, the rest compiled here.

The Census lists are of 1990 and cut off where a name grows rare; `given.txt` adds names that came into use since, the
`abroad` lists those of families from elsewhere, which a clinic meets every day.
"""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from itertools import islice

from domain.phi import Lexicon, PHIDetector

_SURNAMES_KEPT = 24_000
"""The Census list goes by frequency; behind these stand names of very few people, many of them words."""

_SURNAMES_FAMILIAR = 8_000
_WOMEN_FAMILIAR = 1_600
_MEN_FAMILIAR = 900
"""Down to one or two persons in ten thousand."""

_SHORT = 3
"""Names from abroad that are no longer than this are typed by accident too: they need another sign."""


@cache
def lexicon() -> Lexicon:
    """Read once a process, and shared: it never changes."""
    ordinary = _own("ordinary.txt").split()
    women, men, newer = _census("dist.female.first"), _census("dist.male.first"), _own("given.txt").split()
    abroad, families_abroad = _own("given_abroad.txt").split(), _own("surnames_abroad.txt").split()
    surnames = _census("dist.all.last", _SURNAMES_KEPT)
    return Lexicon(
        given=frozenset([*women, *men, *newer, *abroad]),
        familiar_given=frozenset(
            [*women[:_WOMEN_FAMILIAR], *men[:_MEN_FAMILIAR], *newer, *(name for name in abroad if len(name) > _SHORT)]
        ),
        surnames=frozenset([*surnames, *families_abroad]),
        familiar_surnames=frozenset([*surnames[:_SURNAMES_FAMILIAR], *families_abroad]),
        ordinary=frozenset(ordinary),
        places=frozenset(place.strip() for place in _own("places.txt").split("|") if place.strip()),
    )


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
