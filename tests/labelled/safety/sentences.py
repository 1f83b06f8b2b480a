"""Labelled sentences: what is said, how, and in which language."""

from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

_HERE = Path(__file__).parent


@frozen
class Sentence:
    """One message and its label; `how` is direct, third-person, lowered or ordinary."""

    text: str
    how: str
    about: str
    language: str


def heldout() -> tuple[Sentence, ...]:
    """Sentences that were written before the rules, and that no rule was written for."""
    return tuple(_read(_HERE / "heldout.txt"))


def development() -> tuple[Sentence, ...]:
    """Sentences that the rules were worked out on."""
    return tuple(_read(_HERE / "development.txt"))


def _read(path: Path) -> Iterator[Sentence]:
    label = ("", "", "")
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            how, about, language = line.strip("[]").split()
            label = (how, about, language)
        elif line and not line.startswith("#"):
            yield Sentence(line, *label)
