"""Reading a text word by word, as a person would: through misspellings, shorthand and disguises.

The words are a shadow of the text; each knows where in the original it stands, in code points.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from attrs import define, field, frozen

from domain.phi.shadow import shadow_of
from domain.safety.pattern import STOP
from domain.safety.spelling import COMPOUNDS, FORGIVEN, NOT_MEANT, SPELLINGS

_TOKEN = re.compile(
    r"(?P<number>[0-9]+(?:[.,][0-9]+)?(?![a-z0-9@$*]))"
    r"|(?P<word>[a-z0-9@$*]+(?:['-][a-z0-9]+)*'?)"
    r"|(?P<picture>[PGK])"
    r"|(?P<stop>[.!?;]+|\n[ ]?\n)"
    r"|(?P<pause>[,:()])"
)
_SPACED = re.compile(r"(?<![a-z0-9])(?:[a-z][ ._*\-]){2,40}[a-z](?![a-z0-9])")
_LONG_RUN = re.compile(r"([a-z])\1{2,}")
_LEET = str.maketrans("013457@$", "oieastas")
_SHORTEST_FORGIVEN, _LONGEST_FORGIVEN = 5, 17
_REMEMBERED = 8_192
_LOOKALIKES = dict(
    zip(
        "аеорсухіѕјԁɡıвкмнтαεορτυνικ💊🔫🔪",
        "aeopcyxisjdgibkmhtaeoptuvikPGK",
        strict=True,
    )
)
"""Letters of other alphabets that pass for Latin ones, and pictures that stand for a word."""
_BEFORE_TO = frozenset("want wants going need have like trying try got how hard ready".split())
_PICTURES = {"P": "pills", "G": "gun", "K": "knife"}


@define
class Words:
    """The words of a text, and the half-open span of each in the original."""

    words: list[str] = field(factory=list, repr=False)
    starts: list[int] = field(factory=list, repr=False)
    ends: list[int] = field(factory=list, repr=False)

    def put(self, words: tuple[str, ...], start: int, end: int) -> None:
        """Add what one piece of the text stands for; in a compound the first word loses its own meaning."""
        for word in words:
            if word == "2" and self.words and self.words[-1] in _BEFORE_TO:
                word = "to"
            if self.words and word in COMPOUNDS.get(self.words[-1], ()):
                self.words[-1] += "-"
            self.words.append(word)
            self.starts.append(start)
            self.ends.append(end)


@frozen
class Reader:
    """Reads texts into known words; `known` are the words that patterns are made of."""

    known: frozenset[str] = field(repr=False)
    _forgiven: dict[str, str] = field(init=False, repr=False)
    _meaning: Callable[[str], tuple[str, ...]] = field(init=False, repr=False)
    """What a word stands for; the words that are met most are not looked up again."""

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_meaning", lru_cache(_REMEMBERED)(self._known))
        forgiven = {short: word for word in sorted(FORGIVEN) for short in _one_less(word)}
        object.__setattr__(self, "_forgiven", forgiven | {word: word for word in FORGIVEN})

    def read(self, text: str) -> Words:
        """The words of `text`; any string gives a result."""
        shaded = shadow_of(text)
        shadow = shaded.lower if text.isascii() else shaded.lower.translate(_PLAIN_LETTERS)
        spaced = {match.start(): match for match in _SPACED.finditer(shadow)}
        found = Words()
        done = 0
        for match in _TOKEN.finditer(shadow):
            start, end = match.span()
            if start < done:
                continue
            run = spaced.get(start)
            words = self._joined(run.group()) if run else None
            if run is not None and words is not None:
                end = done = run.end()
            else:
                words = self._meant(match)
            found.put(words, *shaded.place(start, end))
        return found

    def _joined(self, run: str) -> tuple[str, ...] | None:
        """What letters with blanks or dots between them spell, if it is a word at all."""
        word = "".join(char for char in run if char.isalpha())
        if word in SPELLINGS:
            return tuple(SPELLINGS[word].split())
        return (word,) if word in self.known and len(word) > 2 else None

    def _meant(self, match: re.Match[str]) -> tuple[str, ...]:
        match match.lastgroup:
            case "word":
                return self._meaning(match.group())
            case "stop":
                return (STOP,)
            case "pause":
                return (",",)
            case "picture":
                return (_PICTURES[match.group()],)
        return (re.split("[.,]", match.group(), maxsplit=1)[0],)  # a number

    def _known(self, word: str) -> tuple[str, ...]:
        spelled = SPELLINGS.get(word)
        if spelled is not None:
            return tuple(spelled.split())
        if word in self.known:
            return (word,)
        for guess in self._guesses(word):
            if guess in SPELLINGS:
                return tuple(SPELLINGS[guess].split())
            if guess in self.known:
                return (guess,)
        if "-" in word or "'" in word:
            return tuple(known for part in re.split("['-]", word) if part for known in self._known(part))
        return (word,)

    def _guesses(self, word: str) -> list[str]:
        """What an unknown word may be: with its letters not drawn out, undisguised, or spelled right."""
        guesses = []
        plain = word
        if word.endswith("in"):
            guesses.append(f"{word}g")
        if not word.isalpha():
            plain = word.translate(_LEET)
            if not word.isdigit():
                guesses.append(plain)
        if _LONG_RUN.search(plain):
            twice = _LONG_RUN.sub(r"\1\1", plain)
            plain = _LONG_RUN.sub(r"\1", plain)
            guesses += [plain, twice]
        if _SHORTEST_FORGIVEN <= len(plain) <= _LONGEST_FORGIVEN and plain not in NOT_MEANT:
            meant = self._misspelt(plain)
            if meant is not None:
                guesses.append(meant)
        return guesses

    def _misspelt(self, word: str) -> str | None:
        forgiven = self._forgiven
        found = forgiven.get(word)
        if found is None and word[0] in _INITIALS:
            for short in _one_less(word):
                found = forgiven.get(short)
                if found is not None:
                    break
        return found


_INITIALS = {word[0] for word in FORGIVEN} | {word[1] for word in FORGIVEN}


def _one_less(word: str) -> list[str]:
    return [word[:index] + word[index + 1 :] for index in range(len(word))]


def _letters(char: str) -> str:
    """One character of a shadow without its accent, or the Latin letter that it passes for."""
    base = unicodedata.normalize("NFD", char)[0]
    return _LOOKALIKES.get(base, base)


class _Letters(dict[int, str]):
    """A table for `str.translate` that learns each character when it is first met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code) if code < 0x80 else _letters(chr(code))
        if len(self) < 4096:
            self[code] = letter
        return letter


_PLAIN_LETTERS = _Letters()


def sentence(words: list[str], start: int, end: int, reach: int) -> tuple[int, int]:
    """The span of the sentence around some words, at most `reach` words further on either side."""
    first = start
    while first > max(0, start - reach) and words[first - 1] != STOP:
        first -= 1
    last = end
    while last < min(len(words), end + reach) and words[last] != STOP:
        last += 1
    return first, last
