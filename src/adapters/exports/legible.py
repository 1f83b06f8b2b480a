"""Text that a font can show: what it has no shape for is told in words, never left out unseen."""

import re
import unicodedata
from collections.abc import Container

_BLANKS = re.compile(r"(\s+)")


def legible(text: str, shapes: Container[int]) -> str:
    """The text with symbols of no shape by their names, and words of another script by how long they are."""
    told: list[str] = []
    foreign, gap = 0, ""
    for word in _BLANKS.split(text.replace("\t", "    ")):
        if _is_foreign(word, shapes):
            foreign, gap = foreign + len(word), ""
        elif foreign and not word.strip():
            gap = word
        else:
            told += (_passed_over(foreign), gap, _named(word, shapes))
            foreign, gap = 0, ""
    return "".join((*told, _passed_over(foreign), gap))


def _passed_over(foreign: int) -> str:
    return f"[{foreign} characters of another script]" if foreign else ""


def _is_foreign(word: str, shapes: Container[int]) -> bool:
    return any(ord(char) not in shapes and unicodedata.category(char)[0] == "L" for char in word)


def _named(word: str, shapes: Container[int]) -> str:
    return "".join(char if ord(char) in shapes or char.isspace() else _name(char) for char in word)


def _name(char: str) -> str:
    """A symbol's name in brackets; nothing for what only joins or varies others."""
    if unicodedata.category(char) in {"Cf", "Mn"}:
        return ""
    return f"[{unicodedata.name(char, f'U+{ord(char):04X}').lower()}]"
