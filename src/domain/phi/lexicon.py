"""The word lists that names and places are known by; the composition root hands them in as frozen sets."""

from attrs import field, frozen

_EMPTY: frozenset[str] = frozenset()


@frozen
class Lexicon:
    """All words in lower case."""

    given: frozenset[str] = field(default=_EMPTY, repr=False)
    """Given names, those that are ordinary words too included."""
    surnames: frozenset[str] = field(default=_EMPTY, repr=False)
    """Surnames, those that are ordinary words too included."""
    ordinary: frozenset[str] = field(default=_EMPTY, repr=False)
    """Words of everyday English, which no list makes a name."""
    places: frozenset[str] = field(default=_EMPTY, repr=False)
    """Cities, counties and boroughs, of one to four words."""
