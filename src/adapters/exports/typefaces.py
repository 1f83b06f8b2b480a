"""Which fonts a transcript needs: one for the scripts of Europe, one for most of the world's, four of East Asia."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import font_roboto
import weblate_fonts
from attrs import frozen
from fontTools.ttLib import TTFont

_ROBOTO = Path(font_roboto.__file__).parent / "files"
_KURINTO = Path(weblate_fonts.__file__).parent / "static" / "weblate_fonts" / "kurinto" / "ttf"
_SEEN = frozenset("LNPS")
"""Kinds of characters that are seen by themselves; marks and joiners belong to others."""
_KANA, _HANGUL = range(0x3040, 0x3100), range(0xAC00, 0xD7A4)


@frozen
class Typeface:
    """A font by its files, which may stand in the documents that it is embedded in (Apache-2.0, OFL-1.1)."""

    name: str
    regular: Path
    bold: Path
    is_shaped: bool = True
    """Its scripts join, stack or run from right to left: letters are laid out by HarfBuzz."""

    @property
    def shapes(self) -> frozenset[int]:
        """The characters that it has a shape for."""
        return _shapes(self.regular)


@cache
def _shapes(file: Path) -> frozenset[int]:
    with TTFont(file, lazy=True) as font:
        return frozenset(font.getBestCmap() or ())


def _kurinto(region: str = "") -> Typeface:
    name = f"KurintoSans{region}"
    return Typeface(name, _KURINTO / f"{name}-Rg.ttf", _KURINTO / f"{name}-Bd.ttf")


EUROPE = Typeface("Roboto", _ROBOTO / "Roboto-Regular.ttf", _ROBOTO / "Roboto-Bold.ttf", is_shaped=False)
WORLD = _kurinto()


def typefaces(text: str) -> Sequence[Typeface]:
    """The fonts of a document, the main one first. What none of them has a shape for is told in words.

    Loading and laying out with the larger fonts takes a second or more: only who needs them waits for that.
    """
    wanted = {ord(char) for char in text if unicodedata.category(char)[0] in _SEEN}
    more = tuple(_of_use(wanted - EUROPE.shapes, (WORLD, *_east_asian(wanted))))
    return (WORLD, *(face for face in more if face != WORLD), EUROPE) if more else (EUROPE,)


def _of_use(wanted: set[int], offered: Sequence[Typeface]) -> Iterator[Typeface]:
    """Each that shows something that those before it do not."""
    for face in offered:
        if not wanted.isdisjoint(face.shapes):
            wanted = wanted - face.shapes
            yield face


def _east_asian(wanted: set[int]) -> Sequence[Typeface]:
    """Chinese signs look different in each country: kana and hangul tell whose they are, else they are China's."""
    japanese, korean = not wanted.isdisjoint(_KANA), not wanted.isdisjoint(_HANGUL)
    return tuple(map(_kurinto, (*["JP"] * japanese, *["KR"] * korean, "SC", "TC", "JP", "KR")))
