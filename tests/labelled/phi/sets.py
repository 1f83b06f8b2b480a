"""The parts of the labelled set, made of their files; the same messages every time."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from tests.labelled.phi.dice import Dice, Words
from tests.labelled.phi.disguises import DISGUISES
from tests.labelled.phi.message import Group, Message, Piece, joined
from tests.labelled.phi.slots import filled
from tests.labelled.phi.voices import spoken

SMALL = ("blind", "stranger", "guest", "visitor", "newcomer", "traveller", "caller", "parcel")
"""Parts of many templates with few messages of each."""
PARTS = ("development", "heldout", "fresh", *SMALL)
ROUNDS = {Group.IDENTIFIERS: 8, Group.EVASION: len(DISGUISES), Group.INVALID: 12, Group.CLEAN: 10, Group.HARD: 10}
"""How many messages are made of a template with slots."""
SMALL_ROUNDS = {Group.IDENTIFIERS: 2, Group.EVASION: len(DISGUISES), Group.INVALID: 3, Group.CLEAN: 2, Group.HARD: 1}
PLAIN_ROUNDS = 3
"""How many of a line without: as it is written, and in other voices."""
_HERE = Path(__file__).parent


@cache
def messages(part: str) -> tuple[Message, ...]:
    """All messages of a part, without two of the same text."""
    words = _words(part)
    made: dict[str, Message] = {}
    for group in Group:
        for name, template in templates(part, group):
            for message in made_of(part, group, name, template, words):
                made.setdefault(message.text, message)
    return tuple(made.values())


def templates(part: str, group: Group) -> list[tuple[str, str]]:
    """The lines of a part's file with their places; blank lines and lines that begin with `#` are passed over."""
    path = _HERE / part / f"{group}.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        (f"{part}/{group}:{number}", line)
        for number, line in enumerate(lines, 1)
        if line.strip() and not line.startswith("# ") and line != "#"
    ]


def words_of(part: str) -> Words:
    """The lists of names and places of a part."""
    return _words(part)


@cache
def _words(part: str) -> Words:
    raw = tomllib.loads((_HERE / part / "words.toml").read_text(encoding="utf-8"))
    lists: dict[str, Sequence[str]] = {}
    for table, entries in raw.items():
        for name, text in entries.items():
            key = name if table == "lists" else f"{table}.{name}"
            lists[key] = [word.strip() for word in text.replace("\n", " ").split(",") if word.strip()]
    return lists


def made_of(part: str, group: Group, source: str, template: str, words: Words) -> Iterator[Message]:
    for number in range(_rounds(part, group, template)):
        dice = Dice(f"{part} {template} {number}", words)
        pieces = list(filled(template, dice))
        if group is Group.EVASION:
            disguised = _disguised(pieces, number, dice)
            if disguised is None:
                continue
            pieces = disguised
        elif number:
            pieces = spoken(pieces, dice)
        yield joined(pieces, group, source)


def _rounds(part: str, group: Group, template: str) -> int:
    if "{" in template:
        return (SMALL_ROUNDS if part in SMALL else ROUNDS)[group]
    return 1 if part in SMALL else PLAIN_ROUNDS


def _disguised(pieces: Sequence[Piece], number: int, dice: Dice) -> list[Piece] | None:
    """The pieces with every identifier in the disguise of that number; nothing if it changes none of them."""
    name = list(DISGUISES)[number % len(DISGUISES)]
    texts = [DISGUISES[name](piece.text, dice) if piece.category else piece.text for piece in pieces]
    if texts == [piece.text for piece in pieces]:
        return None
    return [replace(piece, text=text, kind=name) for piece, text in zip(pieces, texts, strict=True)]
