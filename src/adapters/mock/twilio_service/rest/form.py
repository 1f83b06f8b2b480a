"""The parameters of a form or a query, read as what they have to be."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar
from urllib.parse import parse_qsl

from attrs import field, frozen

from adapters.mock.twilio_service import values
from adapters.mock.twilio_service.changes import KEEP
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.sids import is_sid

C = TypeVar("C", bound=StrEnum)


@frozen
class Form:
    """Names and values in their order. Names that no call knows are left aside, as Twilio does.

    Each reading method gives `KEEP` for a name that is not there, and raises `Refused` for a value that can not be.
    Of a name that is there twice the last value counts, except where many are asked for.
    """

    pairs: tuple[tuple[str, str], ...] = field(repr=False)

    @classmethod
    def read(cls, text: str) -> "Form":
        """Decode `name=value` pairs; blank values stay."""
        try:
            return cls(tuple(parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=1_000)))
        except ValueError:
            raise Refused(Error.INVALID_PARAMETER) from None

    def text(self, name: str) -> Any:
        """A text; it may be blank."""
        return next((value for key, value in reversed(self.pairs) if key == name), KEEP)

    def optional(self, name: str) -> Any:
        """A text; a blank one means that there shall be none."""
        text = self.text(name)
        return None if text == "" else text

    def required(self, name: str) -> str:
        """A text that has to be there and not blank."""
        text: str = self.text(name)
        if text is KEEP or not text:
            raise Refused(Error.INVALID_PARAMETER)
        return text

    def many(self, name: str) -> Any:
        """All values of a repeated name; a single blank one means that there shall be none."""
        found = tuple(value for key, value in self.pairs if key == name)
        return tuple(value for value in found if value) if found else KEEP

    def sid(self, name: str, prefix: str) -> Any:
        """A SID of that kind; a blank one means that there shall be none."""
        text = self.optional(name)
        if text is not KEEP and text is not None and not is_sid(text, prefix):
            raise Refused(Error.INVALID_PARAMETER)
        return text

    def choice(self, name: str, choices: Iterable[str]) -> Any:
        """One of some words."""
        text = self.text(name)
        if text is not KEEP and text not in set(choices):
            raise Refused(Error.INVALID_PARAMETER)
        return text

    def flag(self, name: str) -> Any:
        """True or false."""
        text = self.text(name)
        if text is KEEP:
            return KEEP
        if text.lower() not in {"true", "false"}:
            raise Refused(Error.INVALID_PARAMETER)
        return text.lower() == "true"

    def number(self, name: str) -> Any:
        """A whole number; blank or `null` means that there shall be none."""
        text = self.text(name)
        if text is KEEP:
            return KEEP
        if text in {"", "null"}:
            return None
        if not text.removeprefix("-").isdecimal() or len(text) > 12:
            raise Refused(Error.INVALID_PARAMETER)
        return int(text)

    def instant(self, name: str) -> Any:
        """A time."""
        text = self.text(name)
        return KEEP if text is KEEP else values.instant(text)

    def given_instant(self, name: str) -> datetime | None:
        """A time, or none if it is not there."""
        found = self.instant(name)
        return None if found is KEEP else found
