"""A copy of the text in which one thing is written one way, with the way back to the offsets of the original.

The rules read the shadow; spans are told in code points of the text as given.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from attrs import field, frozen

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u2043"
_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\uff07`"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"
_FIXED = {
    **dict.fromkeys(map(ord, _DASHES), "-"),
    **dict.fromkeys(map(ord, _QUOTES), "'"),
    **dict.fromkeys(map(ord, _DOUBLE_QUOTES), '"'),
    ord("\u2024"): ".",
    ord("\u2044"): "/",
    ord("\u2215"): "/",
    ord("\u2028"): "\n",
    ord("\u2029"): "\n",
}
_ASCII_DISGUISES = ("  ", "\t", "\r", "\x0b", "\x0c", "`")


@frozen
class Shadow:
    """`text` is normalised, `lower` the same in lower case; both have a character for a character."""

    text: str = field(repr=False)
    lower: str = field(repr=False)
    origin: Sequence[int] | None = field(default=None, repr=False)
    """Where each character came from, and at the end the length of the original; `None` if nothing moved."""

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The range of the original that the range of the shadow came from."""
        if self.origin is None:
            return start, end
        return self.origin[start], self.origin[end]


class _Disguises(dict[int, str]):
    """A table for `str.translate` that learns each character when it is first met, as one character or none."""

    def __missing__(self, code: int) -> str:
        plain = _plain(code)
        if len(self) < 4096:
            self[code] = plain
        return plain


def _plain(code: int) -> str:
    if code < 0x80:
        return {9: " ", 11: " ", 12: " ", 13: " ", 96: "'"}.get(code, chr(code))
    if (fixed := _FIXED.get(code)) is not None:
        return fixed
    char = chr(code)
    kind = unicodedata.category(char)
    if kind in {"Cf", "Mn", "Me"} or code == 0x115F or code == 0x3164:
        return ""
    if kind == "Zs":
        return " "
    if kind == "Nd":
        return str(unicodedata.digit(char))
    compatible = unicodedata.normalize("NFKC", char)
    return compatible if len(compatible) == 1 else char


_PLAIN = _Disguises()


@lru_cache(maxsize=4096)
def _lower(char: str) -> str:
    lowered = char.lower()
    return lowered if len(lowered) == 1 else char


def shadow_of(text: str) -> Shadow:
    """The text's shadow; any `str` has one, lone surrogates included."""
    if text.isascii():
        if not any(mark in text for mark in _ASCII_DISGUISES):
            return Shadow(text, text.lower())
        return _squeezed(text.translate(_PLAIN), range(len(text)), len(text))
    plain = text.translate(_PLAIN)
    if len(plain) == len(text):
        return _squeezed(plain, range(len(text)), len(text))
    return _squeezed(plain, [place for place, char in enumerate(text) if _PLAIN[ord(char)]], len(text))


def _squeezed(plain: str, origin: Sequence[int], length: int) -> Shadow:
    """Runs of blanks become one: a number is not hidden by spacing it out."""
    if "  " not in plain:
        moved = None if len(origin) == length else [*origin, length]
        return Shadow(plain, _lowered(plain), moved)
    kept = [place for place, char in enumerate(plain) if char != " " or place == 0 or plain[place - 1] != " "]
    text = "".join([plain[place] for place in kept])
    return Shadow(text, _lowered(text), [*(origin[place] for place in kept), length])


def _lowered(text: str) -> str:
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(map(_lower, text))
