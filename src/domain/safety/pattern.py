"""Patterns of words: how a rule's wording is written down, and how it is found in a text.

A pattern is a row of places, each a word or a choice of words (`a|b`), a named choice (`@name`),
with `?` when it may be missing. `~` between two places lets up to three words stand between them,
`~5` up to five; `<>5` lets what stands on its sides come in either order. A sentence's end is never
crossed. Each pattern hangs on its rarest place, so only texts with such a word are looked at
closer, and the work is bounded by the number of words.
"""

from collections.abc import Iterator, Mapping, Sequence, Set

from attrs import define, field, frozen

STOP = "."
"""The word that stands for a sentence's end."""
_GAP = 3


@frozen
class Place:
    """One place: the words that fit, and how many others may stand before it."""

    words: frozenset[str]
    gap: int = 0


@frozen
class Pattern:
    """Places in a row; `anchor` is the index of the place by which it is found."""

    places: tuple[Place, ...]
    anchor: int

    def match(self, words: Sequence[str], at: int) -> tuple[int, int] | None:
        """The half-open span of word numbers that fits with the anchor's word at `at`."""
        end = self._right(words, at, self.anchor + 1)
        if end is None:
            return None
        start = self._left(words, at, self.anchor)
        return None if start is None else (start, end)

    def _right(self, words: Sequence[str], at: int, index: int) -> int | None:
        if index == len(self.places):
            return at + 1
        place = self.places[index]
        for position in range(at + 1, min(at + 2 + place.gap, len(words))):
            word = words[position]
            if word == STOP:
                return None
            if word in place.words:
                end = self._right(words, position, index + 1)
                if end is not None:
                    return end
        return None

    def _left(self, words: Sequence[str], at: int, index: int) -> int | None:
        if index == 0:
            return at
        place, gap = self.places[index - 1], self.places[index].gap
        for position in range(at - 1, max(at - 2 - gap, -1), -1):
            word = words[position]
            if word == STOP:
                return None
            if word in place.words:
                start = self._left(words, position, index - 1)
                if start is not None:
                    return start
        return None


@define
class PatternIndex:
    """Patterns by the word they hang on, beside the words of their next rarest place and what they mean (`meaning`)."""

    _by_word: dict[str, list[tuple[Pattern, frozenset[str], int]]] = field(factory=dict, init=False, repr=False)

    def add(self, written: str, meaning: int, named: Mapping[str, frozenset[str]], common: frozenset[str]) -> None:
        """Understand a written pattern and keep it."""
        orders = (_variants(tokens, named) for tokens in _orders(written.split()))
        for places in {places: None for order in orders for places in order}:
            rarest = _rarest_first(places, common)
            pattern = Pattern(places, anchor=rarest[0])
            other = places[rarest[:2][-1]].words
            for word in places[pattern.anchor].words:
                self._by_word.setdefault(word, []).append((pattern, other, meaning))

    @property
    def words(self) -> frozenset[str]:
        """Every word that some pattern hangs on."""
        return frozenset(self._by_word)

    def find(self, words: Sequence[str], settled: Set[int] = frozenset()) -> Iterator[tuple[int, int, int]]:
        """Every (start, end, meaning), in word numbers, in the order of their anchors.

        What is `settled` is not looked for; who takes the findings may settle more on the way.
        """
        get = self._by_word.get
        said = frozenset(words)
        for at, word in enumerate(words):
            for pattern, other, meaning in get(word, ()):
                if meaning in settled or other.isdisjoint(said):
                    continue
                span = pattern.match(words, at)
                if span is not None:
                    yield span[0], span[1], meaning


def _orders(tokens: Sequence[str]) -> list[list[str]]:
    for index, token in enumerate(tokens):
        if token.startswith("<>"):
            gap = f"~{token[2:]}"
            left, right = tokens[:index], tokens[index + 1 :]
            return [[*left, gap, *right], [*right, gap, *left]]
    return [list(tokens)]


def _variants(tokens: Sequence[str], named: Mapping[str, frozenset[str]]) -> list[tuple[Place, ...]]:
    """The pattern with and without each place that may be missing; a missing one leaves its gap to the next."""
    rows: list[tuple[tuple[Place, ...], int]] = [((), 0)]
    for token in tokens:
        if token[0] == "~":
            rows = [(row, int(token[1:] or _GAP)) for row, _ in rows]
            continue
        words = _words(token.rstrip("?"), named)
        with_it = [((*row, Place(words, gap)), 0) for row, gap in rows]
        rows = rows + with_it if token.endswith("?") else with_it
    return [row for row, _ in rows]


def _words(token: str, named: Mapping[str, frozenset[str]]) -> frozenset[str]:
    found: set[str] = set()
    for choice in token.split("|"):
        found |= named[choice[1:]] if choice[0] == "@" else {choice}
    return frozenset(found)


def _rarest_first(places: Sequence[Place], common: frozenset[str]) -> list[int]:
    """The places by number, those with the fewest common words first, then those with the fewest words at all."""
    return sorted(range(len(places)), key=lambda index: (len(places[index].words & common), len(places[index].words)))
