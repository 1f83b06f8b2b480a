"""The word lists of the PHI detector: names from the U.S. Census by the package `names`, the rest compiled here."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from domain.phi import Lexicon

_SURNAMES = "dist.all.last"
_GIVEN = ("dist.female.first", "dist.male.first")


@cache
def lexicon() -> Lexicon:
    """Read once a process, and shared: it never changes."""
    return Lexicon(
        given=frozenset(name for source in _GIVEN for name in _names(source)),
        surnames=frozenset(_names(_SURNAMES)),
    )


def _names(source: str) -> Iterator[str]:
    """The names of one Census list, each line of which begins with one."""
    text = files("names").joinpath(source).read_text(encoding="ascii").lower()
    return (line.partition(" ")[0] for line in text.splitlines())
