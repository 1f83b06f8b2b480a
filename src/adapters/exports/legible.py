"""Text that a font can show: what it has no shape for is told by its name or number, never left out."""

import re
import unicodedata
from collections.abc import Container

_BLANKS = re.compile(r"(\s+)")
_LEFTWARD = frozenset({"R", "AL"})
_STRONG = _LEFTWARD | {"L"}


def legible(text: str, shapes: Container[int]) -> str:
    """The text with symbols of no shape by their names, and words of a script of no shapes by their Unicode numbers."""
    words = _BLANKS.split(text.replace("\t", "    "))
    return "".join(_numbered(word) if _is_foreign(word, shapes) else _named(word, shapes) for word in words)


def is_leftward(text: str) -> bool:
    """Whether a text reads from right to left: by its first letter, as UAX #9 has it."""
    return next((kind in _LEFTWARD for kind in map(unicodedata.bidirectional, text) if kind in _STRONG), False)


def _numbered(word: str) -> str:
    return f"[{' '.join(f'U+{ord(char):04X}' for char in word)}]"


def _is_foreign(word: str, shapes: Container[int]) -> bool:
    return any(ord(char) not in shapes and unicodedata.category(char)[0] == "L" for char in word)


def _named(word: str, shapes: Container[int]) -> str:
    return "".join(char if ord(char) in shapes or char.isspace() else _name(char) for char in word)


def _name(char: str) -> str:
    """A symbol's name in brackets; nothing for what only joins or varies others."""
    if unicodedata.category(char) in {"Cf", "Mn"}:
        return ""
    return f"[{unicodedata.name(char, f'U+{ord(char):04X}').lower()}]"
