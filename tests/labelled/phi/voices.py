"""How people type: the same message in lower case, in capitals, run on, misspelt, with emoji.

A voice changes what stands around an identifier; of the identifier itself it changes the case only.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from tests.labelled.phi.dice import Dice
from tests.labelled.phi.message import Piece

Voice = Callable[[Sequence[Piece], Dice], list[Piece]]

_MISSPELT = {
    "appointment": "apointment", "prescription": "perscription", "received": "recieved", "address": "adress",
    "doctor": "docter", "tomorrow": "tommorow", "medicine": "medecine", "insurance": "insurence",
    "pharmacy": "pharmasy", "because": "becuase", "their": "thier", "please": "pls",
    "you": "u", "and": "n", "with": "w", "thanks": "thx",
    "really": "realy", "should": "shoud", "number": "numbr", "results": "resluts", "before": "b4", "need": "ned",
    "daughter": "dauther", "surgery": "surgury", "office": "ofice", "calling": "caling", "about": "abt",
    "going": "goin",
}  # fmt: skip
_EMOJI = ["🙏", "😊", "😢", "❤️", "👍🏽", "🤒", "👩‍⚕️", "💊", "😭", "🩺"]
_WORD = re.compile(r"[A-Za-z]+")


def as_written(pieces: Sequence[Piece], _: Dice) -> list[Piece]:
    """No change."""
    return list(pieces)


def lower(pieces: Sequence[Piece], _: Dice) -> list[Piece]:
    """Everything in lower case."""
    return [replace(piece, text=piece.text.lower()) for piece in pieces]


def capitals(pieces: Sequence[Piece], _: Dice) -> list[Piece]:
    """Everything in capitals."""
    return [replace(piece, text=piece.text.upper()) for piece in pieces]


def run_on(pieces: Sequence[Piece], dice: Dice) -> list[Piece]:
    """Lower case, and no full stop or comma between the thoughts."""
    return [
        piece if piece.category else replace(piece, text=re.sub(r"[.,!]( |$)", r"\1", piece.text))
        for piece in lower(pieces, dice)
    ]


def misspelt(pieces: Sequence[Piece], dice: Dice) -> list[Piece]:
    """Common misspellings, and now and then two letters exchanged."""

    def spoil(word: re.Match[str]) -> str:
        text = word.group()
        if text.lower() in _MISSPELT and dice.happens(0.7):
            return _MISSPELT[text.lower()]
        if len(text) > 6 and dice.happens(0.08):
            at = dice.number(1, len(text) - 3)
            return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        return text

    return [piece if piece.category else replace(piece, text=_WORD.sub(spoil, piece.text)) for piece in pieces]


def with_emoji(pieces: Sequence[Piece], dice: Dice) -> list[Piece]:
    """An emoji at the end, sometimes one at the beginning."""
    text = list(pieces)
    if dice.happens(0.3):
        text.insert(0, Piece(f"{dice.of(_EMOJI)} "))
    return [*text, Piece(f" {dice.of(_EMOJI) * dice.number(1, 2)}")]


def loose(pieces: Sequence[Piece], dice: Dice) -> list[Piece]:
    """Two blanks here and there."""
    return [
        piece if piece.category else replace(piece, text=re.sub(" ", lambda _: dice.of([" ", " ", "  "]), piece.text))
        for piece in pieces
    ]


VOICES: tuple[tuple[Voice, int], ...] = (
    (as_written, 46),
    (lower, 20),
    (capitals, 6),
    (run_on, 8),
    (misspelt, 10),
    (with_emoji, 6),
    (loose, 4),
)
_DRAW = [voice for voice, share in VOICES for _ in range(share)]


def spoken(pieces: Sequence[Piece], dice: Dice) -> list[Piece]:
    """The pieces in one of the voices, each as often as `VOICES` says."""
    return dice.of(_DRAW)(pieces, dice)
