"""Numbers in disguise, read a second time: spelled out, spread, broken over lines, with letters for digits."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from attrs import evolve

from domain.phi.dates import written_dates
from domain.phi.findings import Category, Span
from domain.phi.geography import SUFFIXES
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
_TEENS = {
    **{word: str(value) for value, word in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), start=10)},
    "diez": "10", "doce": "12", "trece": "13", "catorce": "14", "quince": "15", "dieciseis": "16",
    "diecisiete": "17", "dieciocho": "18", "diecinueve": "19", "dieciséis": "16", "veintiuno": "21",
    "veintidos": "22", "veintidós": "22", "veintitres": "23",
    "veintitrés": "23", "veinticuatro": "24", "veinticinco": "25", "veintiseis": "26", "veintiséis": "26",
    "veintisiete": "27", "veintiocho": "28", "veintinueve": "29",
}  # fmt: skip
_TENS = {
    word: value
    for words in (
        "twenty thirty forty fifty sixty seventy eighty ninety",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    )
    for value, word in enumerate(words.split(), start=2)
}
COUNTED = frozenset(_TEENS) | frozenset(_TENS)
"""Numbers above nine as words: "eighty five", "nineteen". Spanish eleven is English "once", and is left out."""
NUMBER_WORD = "|".join(sorted((*_SAID, *COUNTED), key=len, reverse=True))
_COUNTED = re.compile(
    rf"(?<![a-z])(?:{NUMBER_WORD})(?:(?: y |[ ,-]{{1,2}})(?:{NUMBER_WORD})(?![a-z])){{1,24}}(?![a-z])"
)
_COUNTED_TOKEN = re.compile(rf"(?:{NUMBER_WORD})(?![a-z])")
_CENTURIES = frozenset({"19", "20"})
_LEAST_WORDS = 3
_LEAST_DIGITS = 4
_SURE = 0.95
_LESS_SURE = 0.85
_TIMES = {"double": 2, "triple": 3}

Piece = tuple[int, int, str, list[int]]


Finder = Callable[[Shadow], Iterable[Span]]


def disguised(shadow: Shadow, words: Iterable[str], has_digit: bool, streets: Finder) -> Iterator[Span]:
    """What `numbers` finds when the disguises are taken off, at its place in the shadow; `streets`, where house
    numbers are said."""
    lower = shadow.lower
    if not SAID.isdisjoint(words) and sum(word in SAID for word in words) >= _LEAST_DIGITS:
        yield from _read_again(lower, list(_spoken(lower)), _SURE)
    if not COUNTED.isdisjoint(words) and sum(word in SAID or word in COUNTED for word in words) >= _LEAST_WORDS:
        yield from _counted(lower, () if SUFFIXES.isdisjoint(words) else (streets,))
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


def _counted(lower: str, more: Sequence[Finder]) -> Iterator[Span]:
    """Numbers in words above nine, read as one number, and as a day: "seven sixteen eighty five"."""
    runs = [(match.start(), match.end(), _groups(lower, match)) for match in _COUNTED.finditer(lower)]
    whole = [
        (start, end, "".join(said for said, _ in groups), [at for said, at in groups for _ in said])
        for start, end, groups in runs
        if sum(len(said) for said, _ in groups) >= _LEAST_DIGITS
    ]
    yield from _read_again(lower, whole, _SURE, (_all_numbers, *more))
    apart = [
        (start, end, " ".join(said for said, _ in groups), _places(groups))
        for start, end, groups in ((start, end, _with_year(groups)) for start, end, groups in runs)
    ]
    yield from _read_again(lower, apart, _SURE, (_days,))


def _groups(lower: str, match: re.Match[str]) -> list[tuple[str, int]]:
    """What each word or pair of words ("eighty five") says in figures, and where it begins."""
    found: list[tuple[str, int]] = []
    tens = False
    for word in _COUNTED_TOKEN.finditer(lower, match.start(), match.end()):
        said = _SAID.get(word[0]) or _TEENS.get(word[0]) or f"{_TENS[word[0]]}0"
        if tens and len(said) == 1 and said != "0":
            found[-1] = (found[-1][0][0] + said, found[-1][1])
        else:
            found.append((said, word.start()))
        tens = word[0] in _TENS
    return found


def _with_year(groups: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The groups, of which a century and what follows it are a year: "nineteen fifty four", "twenty oh seven"."""
    sizes = [len(said) for said, _ in groups]
    for rest in (1, 2):
        place = len(groups) - rest - 1
        if place >= 0 and groups[place][0] in _CENTURIES and sum(sizes[place + 1 :]) == 2:
            year = "".join(said for said, _ in groups[place:])
            return [*groups[:place], (year, groups[place][1])]
    return groups


def _places(groups: list[tuple[str, int]]) -> list[int]:
    """For each figure of the groups, and each blank between them, where the group stands."""
    return [at for said, at in groups for _ in f"{said} "][:-1]


def _joined(match: re.Match[str], lower: str) -> Piece:
    places = [place for place in range(match.start(), match.end()) if lower[place].isdigit()]
    return match.start(), match.end(), "".join(lower[place] for place in places), places


def _lettered(lower: str) -> Iterator[Piece]:
    for match in _LETTERED.finditer(lower):
        value = match[0]
        if sum(map(str.isdigit, value)) >= _LEAST_DIGITS and any(char in _LETTERS for char in value):
            changed = "".join(_LETTERS.get(char, char) for char in value)
            yield match.start(), match.end(), changed, list(range(match.start(), match.end()))


def _days(plain: Shadow) -> Iterator[Span]:
    """Days in figures, and with the name of a month."""
    yield from (span for span in numbers(plain.lower) if span.category is Category.DATE)
    yield from written_dates(plain.lower)


def _all_numbers(plain: Shadow) -> Iterator[Span]:
    yield from numbers(plain.lower)
    yield from last_four(plain.lower)


def _read_again(
    lower: str, pieces: list[Piece], surety: float, finders: Sequence[Finder] = (_all_numbers,)
) -> Iterator[Span]:
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
    for span in chain.from_iterable(find(plain) for find in finders):
        start, end = plain.place(span.start, span.end)
        if any(start < last and first < end for first, last in touched):
            yield evolve(span, start=start, end=end, confidence=round(span.confidence * surety, 2))
