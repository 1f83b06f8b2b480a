"""A labelled message: its text, and where in it which identifier stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """What a message is there to show; hard ones are clean too, each a trap: a brand, an eponym, a bare number."""

    IDENTIFIERS = "identifiers"
    EVASION = "evasion"
    INVALID = "invalid"
    CLEAN = "clean"
    HARD = "hard"


@dataclass(frozen=True)
class Label:
    """An identifier: code points `start` to `end`, half open, and its category as in the detector's result."""

    start: int
    end: int
    category: str
    kind: str
    """The maker's name, finer than the category: `phone-bare`, `mbi`, `first`."""


@dataclass(frozen=True)
class Piece:
    """A stretch of text; an identifier when it has a category."""

    text: str
    category: str | None = None
    kind: str = ""


@dataclass(frozen=True)
class Message:
    """A text with its labels; `source` says which line of which file it was made of."""

    text: str
    labels: tuple[Label, ...]
    group: Group
    source: str


def joined(pieces: Iterable[Piece], group: Group, source: str) -> Message:
    """The message that the pieces make, one after the other."""
    text, labels = "", []
    for piece in pieces:
        if piece.category is not None:
            labels.append(Label(len(text), len(text) + len(piece.text), piece.category, piece.kind))
        text += piece.text
    return Message(text, tuple(labels), group, source)
