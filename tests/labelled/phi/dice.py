"""Seeded chance, with the words of one part of the set."""

import random
import string
from collections.abc import Mapping, Sequence
from typing import TypeVar

T = TypeVar("T")

Words = Mapping[str, Sequence[str]]
"""Lists of words by name: given names, surnames, towns, streets ..."""


class Dice:
    """What a maker draws from: the same seed and words give the same values."""

    def __init__(self, seed: str, words: Words) -> None:
        self._random = random.Random(seed)
        self._words = words

    def of(self, choices: Sequence[T]) -> T:
        """One of `choices`."""
        return self._random.choice(choices)

    def word(self, *lists: str) -> str:
        """One word of one of the named lists."""
        return self.of(self._words[self.of(lists)])

    def lists(self, beginning: str) -> list[str]:
        """The names of the lists that begin so."""
        return [name for name in self._words if name.startswith(beginning)]

    def number(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return self._random.randint(low, high)

    def happens(self, chance: float) -> bool:
        """True in that share of the calls."""
        return self._random.random() < chance

    def digits(self, count: int, alphabet: str = string.digits) -> str:
        """So many characters of `alphabet`; the first is no zero."""
        text = "".join(self._random.choices(alphabet, k=count))
        return self.of("123456789") + text[1:] if text[:1] == "0" else text

    def like(self, shape: str) -> str:
        """`shape` with `#` as a digit, `A` as a capital letter and `*` as either; all else stands for itself."""
        kinds = {
            "#": string.digits,
            "A": string.ascii_uppercase,
            "*": string.ascii_uppercase + string.digits,
        }
        return "".join(self.of(kinds[char]) if char in kinds else char for char in shape)

    def split(self, count: int, of: int) -> list[int]:
        """`count` different positions below `of`, in order."""
        return sorted(self._random.sample(range(of), min(count, of)))
