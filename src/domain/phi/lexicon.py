"""The word lists that names and places are known by; the composition root hands them in as frozen sets."""

from bisect import bisect_left
from collections.abc import Sequence

from attrs import field, frozen

_EMPTY: frozenset[str] = frozenset()
_ENDINGS = {
    "s": (("s", ("",)), ("es", ("",)), ("ies", ("y",)), ("ness", ("",))),
    "d": (("ed", ("", "e")), ("ied", ("y",))),
    "g": (("ing", ("", "e")),),
    "n": (("in", ("",)),),
    "r": (("er", ("", "e")),),
    "t": (("est", ("", "e")),),
    "y": (("ly", ("", "le")),),
}
"""By their last letter: the endings of inflected forms, and what the stem may end with instead."""

_DOUBLED = ("ed", "ing", "er")
_STEM = 3
_SHORTEST_TYPO = 6
_LONGEST = 18
_OFTEN = "aeiouslnrtcdmpy"


def _shared(listed: Sequence[str], word: str) -> int:
    """With how many of its first letters one of the words, which are sorted, begins."""
    place, size = bisect_left(listed, word), 0
    for near in listed[max(0, place - 1) : place + 1]:
        while near.startswith(word[: size + 1]) and size < len(word):
            size += 1
    return size


@frozen
class Lexicon:
    """All words in lower case."""

    given: frozenset[str] = field(default=_EMPTY, repr=False)
    """Given names, those that are ordinary words too included."""
    familiar_given: frozenset[str] = field(default=_EMPTY, repr=False)
    """The frequent ones: these are known without any other sign, even in lower case."""
    surnames: frozenset[str] = field(default=_EMPTY, repr=False)
    """Surnames, those that are ordinary words too included."""
    familiar_surnames: frozenset[str] = field(default=_EMPTY, repr=False)
    """The frequent ones: these are known by a capital alone."""
    ordinary: frozenset[str] = field(default=_EMPTY, repr=False)
    """Words of everyday English; their inflected forms may be left out."""
    places: frozenset[str] = field(default=_EMPTY, repr=False)
    """Cities, counties and boroughs, of one to four words."""

    _sorted: Sequence[str] = field(init=False, repr=False, eq=False)

    @_sorted.default
    def _in_order(self) -> Sequence[str]:
        return sorted(self.ordinary)

    def is_ordinary(self, word: str) -> bool:
        """Whether it is a word of everyday English, inflected or not."""
        ordinary = self.ordinary
        if word in ordinary:
            return True
        if "'" in word or "-" in word:
            return all(part in ordinary or len(part) < 2 for part in word.replace("'", "-").split("-"))
        if word in self.surnames or word in self.given:
            return False
        if len(word) > _LONGEST:
            return False
        for ending, stems in _ENDINGS.get(word[-1], ()):
            if word.endswith(ending) and len(word) - len(ending) >= _STEM:
                stem = word[: -len(ending)]
                if any(stem + tail in ordinary for tail in stems):
                    return True
                if ending in _DOUBLED and stem[-1] == stem[-2] and stem[:-1] in ordinary:
                    return True
        return False

    def is_misspelt(self, word: str) -> bool:
        """Whether it is one letter away from a word of everyday English: more, less, exchanged, or another."""
        if not _SHORTEST_TYPO <= len(word) <= _LONGEST:
            return False
        ordinary = self.ordinary
        for place in range(min(len(word), _shared(self._sorted, word) + 1)):
            head, rest = word[:place], word[place + 1 :]
            if head + rest in ordinary or (rest and head + rest[0] + word[place] + rest[1:] in ordinary):
                return True
            for letter in _OFTEN:
                if head + letter + rest in ordinary or head + letter + word[place:] in ordinary:
                    return True
        return False
