"""Marks: one word for each field that a person can type, found again in whatever form it was written down."""

import base64
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

_STEM = "zq"
"""What every handed-out word begins with."""


@dataclass(frozen=True)
class Mark:
    """A word that occurs nowhere else, and the field it was typed into."""

    field: str
    word: str

    def __str__(self) -> str:
        return self.word

    def forms(self) -> Iterator[bytes]:
        """The word in lower case as text, in UTF-16 and in hexadecimal; by `base64_forms` as well."""
        plain = self.word.lower().encode()
        yield plain
        yield self.word.lower().encode("utf-16-le")
        yield plain.hex().encode()

    def base64_forms(self) -> Iterator[bytes]:
        """The word within a longer text in Base64: one form for each of the three ways it may fall."""
        for before in range(3):
            whole = base64.b64encode(b"\0" * before + self.word.encode() + b"\0" * 3)
            yield whole[4 if before else 0 : (before + len(self.word)) * 8 // 6]

    def is_in(self, content: bytes, lowered: bytes | None = None) -> bool:
        """Whether any form of it is there; who asks for many marks lowers the content once."""
        lowered = content.lower() if lowered is None else lowered
        return any(form in lowered for form in self.forms()) or any(form in content for form in self.base64_forms())


@dataclass
class Marks:
    """Hands out marks, and remembers which field each was for."""

    given: dict[str, Mark] = field(default_factory=dict)

    def __call__(self, name: str) -> str:
        """The word of a field: letters and digits only, so that it is allowed wherever anything is."""
        mark = self.given.setdefault(
            name, Mark(name, f"{_STEM}{len(self.given):03}{'kwyxjvbmpf'[len(self.given) % 10]}hqz")
        )
        return mark.word

    def known(self, name: str, word: str) -> str:
        """A word of a fixed form, a date say, that is searched for like the others."""
        self.given[name] = Mark(name, word)
        return word

    def found_in(self, content: bytes) -> set[str]:
        """The fields whose words are in the content."""
        lowered = content.lower()
        marks = list(self.given.values())
        ours = [mark for mark in marks if mark.word.startswith(_STEM)]
        found = {mark.field for mark in marks if mark not in ours and mark.is_in(content, lowered)}
        return found | _alike(ours, Mark.forms, lowered) | _alike(ours, Mark.base64_forms, content)


def _alike(marks: list[Mark], ways: Callable[[Mark], Iterator[bytes]], content: bytes) -> set[str]:
    """The fields of marks that are there, written in one of these ways: one pass for each way."""
    found: set[str] = set()
    for forms in zip(*map(ways, marks), strict=True):
        by_form = dict(zip(forms, marks, strict=True))
        size, stem = len(forms[0]), _common(min(forms), max(forms))
        place = content.find(stem)
        while place >= 0:
            mark = by_form.get(content[place : place + size])
            if mark is not None:
                found.add(mark.field)
            place = content.find(stem, place + 1)
    return found


def _common(first: bytes, last: bytes) -> bytes:
    """What two forms, and with them all between them in order, begin with."""
    size = next((at for at, (one, other) in enumerate(zip(first, last, strict=True)) if one != other), len(first))
    return first[:size]
