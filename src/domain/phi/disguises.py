"""Numbers in disguise, read a second time: spelled out, spread, broken over lines, with letters for digits."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from attrs import evolve

from domain.phi.findings import Span
from domain.phi.last_four import last_four
from domain.phi.numbers import numbers
from domain.phi.shadow import Shadow

_SAID = {
    "zero": "0", "oh": "0", "o": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "niner": "9", "cero": "0", "uno": "1", "dos": "2", "tres": "3",
    "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7", "ocho": "8", "nueve": "9",
}  # fmt: skip
SAID = frozenset(_SAID)
"""Digits as words."""

_WORD = "|".join(sorted(_SAID, key=len, reverse=True))
_SPOKEN = re.compile(
    rf"(?<![a-z])(?:double |triple )?(?:{_WORD})(?:(?:[ ,.\n-]{{1,3}}|(?: |-)dash(?: |-))(?:double |triple )?"
    rf"(?:{_WORD}|[0-9])(?![a-z])){{3,24}}(?![a-z])"
)
_TOKEN = re.compile(rf"(?:double|triple|{_WORD}|[0-9])(?![a-z])")
_SPREAD = re.compile(r"(?<![0-9a-z.,/:-])[0-9](?:[ _-]{1,3}[0-9]){3,18}(?![0-9/:%]|[.,-][0-9])")
_BROKEN = re.compile(r"(?<=[0-9/])-? ?\n ?(?=[0-9-])")
_AIRY_DASH = re.compile(r"(?<=[0-9]) - (?=[0-9])")
_LETTERED = re.compile(
    r"(?<![0-9a-z])(?=[0-9oli.() +/-]{5,24}(?![a-z]))[+(]{0,2}[0-9oli]"
    r"(?:[.() /-]{0,2}[0-9oli]){4,18}(?![0-9a-z])"
)
_LETTERS = {"o": "0", "l": "1", "i": "1"}
_LETTER_GATE = re.compile(
    r"[0-9](?:[.() /-]?[oli](?![a-km-np-z])|(?<=[oli][0-9])(?<![a-km-np-z][oli][0-9])"
    r"|(?<=[oli][.() /-][0-9])(?<![a-km-np-z][oli][.() /-][0-9]))"
)
"""A digit beside a letter that stands for one. It begins with the digit, because digits are rare and quick to find."""
_LEAST_DIGITS = 4
_SURE = 0.95
_LESS_SURE = 0.85
_TIMES = {"double": 2, "triple": 3}

Piece = tuple[int, int, str, list[int]]


def disguised(shadow: Shadow, words: Iterable[str], has_digit: bool) -> Iterator[Span]:
    """What `numbers` finds when the disguises are taken off, at its place in the shadow."""
    lower = shadow.lower
    if not SAID.isdisjoint(words) and sum(word in SAID for word in words) >= _LEAST_DIGITS:
        yield from _read_again(lower, list(_spoken(lower)), _SURE)
    if not has_digit:
        return
    if _SPREAD.search(lower) is not None:
        yield from _read_again(lower, [_joined(match, lower) for match in _SPREAD.finditer(lower)], _SURE)
    if "\n" in lower and _BROKEN.search(lower) is not None:
        dashed = [
            (match.start(), match.end(), "-" if "-" in match[0] else "", [match.start()])
            for match in _BROKEN.finditer(lower)
        ]
        yield from _read_again(lower, dashed, _SURE)
    if " - " in lower and _AIRY_DASH.search(lower) is not None:
        dashes = [(match.start(), match.end(), "-", [match.start()]) for match in _AIRY_DASH.finditer(lower)]
        yield from _read_again(lower, dashes, _SURE)
    if _LETTER_GATE.search(lower) is not None:
        yield from _read_again(lower, list(_lettered(lower)), _LESS_SURE)


def _spoken(lower: str) -> Iterator[Piece]:
    for match in _SPOKEN.finditer(lower):
        digits, places, times = "", [], 1
        for word in _TOKEN.finditer(lower, match.start(), match.end()):
            if word[0] in _TIMES:
                times = _TIMES[word[0]]
                continue
            digits += _SAID.get(word[0], word[0]) * times
            places += [word.start()] * times
            times = 1
        yield match.start(), match.end(), digits, places


def _joined(match: re.Match[str], lower: str) -> Piece:
    places = [place for place in range(match.start(), match.end()) if lower[place].isdigit()]
    return match.start(), match.end(), "".join(lower[place] for place in places), places


def _lettered(lower: str) -> Iterator[Piece]:
    for match in _LETTERED.finditer(lower):
        value = match[0]
        if sum(map(str.isdigit, value)) >= _LEAST_DIGITS and any(char in _LETTERS for char in value):
            changed = "".join(_LETTERS.get(char, char) for char in value)
            yield match.start(), match.end(), changed, list(range(match.start(), match.end()))


def _read_again(lower: str, pieces: list[Piece], surety: float) -> Iterator[Span]:
    """Read the text with the pieces put in; tell what touches one of them, at its place in the text as it was."""
    if not pieces:
        return
    written, origin, done = [], [], 0
    touched: list[tuple[int, int]] = []
    for start, end, digits, places in pieces:
        written += [lower[done:start], digits]
        origin += [*range(done, start), *(places[: len(digits)])]
        touched.append((start, end))
        done = end
    written.append(lower[done:])
    origin += range(done, len(lower) + 1)
    plain = Shadow("".join(written), "".join(written), origin)
    for span in chain(numbers(plain.lower), last_four(plain.lower)):
        start, end = plain.place(span.start, span.end)
        if any(start < last and first < end for first, last in touched):
            yield evolve(span, start=start, end=end, confidence=round(span.confidence * surety, 2))
