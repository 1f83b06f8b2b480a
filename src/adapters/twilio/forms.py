"""Twilio's forms: their signature, and their fields in the forms that each can have.

A signature covers names and values without separators, so a valid one says nothing of where a field ends:
only known fields are used, each once and in its form.
"""

import json
import re
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

from attrs import define, field
from twilio.request_validator import RequestValidator

from application.ports.inbound import NotGenuine, UnreadableLetter

MOST_FIELDS = 200
_SID = re.compile(r"([A-Z]{2})[0-9a-fA-F]{32}", re.ASCII)
_NOT_KEPT = re.compile("[\0\ud800-\udfff]")
_INDEX = re.compile(r"[0-9]{1,15}", re.ASCII)


@define
class Form:
    """The fields of one webhook; blank and repeated ones are kept."""

    pairs: list[tuple[str, str]] = field(repr=False)

    @classmethod
    def of(cls, body: bytes) -> "Form":
        """The form in a body; `NotGenuine` for what no form of Twilio's can be."""
        try:
            return cls(
                parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="strict")
            )
        except ValueError:
            raise NotGenuine("not a form") from None

    def getall(self, name: str) -> list[str]:
        """All values of a field: what Twilio's own validator asks for."""
        return [value for one, value in self.pairs if one == name]

    def __iter__(self) -> Any:
        return iter([name for name, _ in self.pairs])

    def __len__(self) -> int:
        return len(self.pairs)

    def text(self, name: str, default: str | None = None) -> str:
        """The one value of a field, such as can be kept; raises what `as_said` raises."""
        return kept(self.as_said(name, default))

    def as_said(self, name: str, default: str | None = None) -> str:
        """The one value of a field; `UnreadableLetter` for several, or for none where there is no default."""
        values = self.getall(name)
        if not values and default is not None:
            return default
        if len(values) != 1:
            raise UnreadableLetter(name)
        return values[0]

    def sid(self, name: str, kind: str) -> str:
        """A SID of this kind."""
        value = self.text(name)
        found = _SID.fullmatch(value)
        if found is None or found[1] != kind:
            raise UnreadableLetter(name)
        return value

    def number(self, name: str) -> int:
        """An index."""
        value = self.text(name)
        if _INDEX.fullmatch(value) is None:
            raise UnreadableLetter(name)
        return int(value)

    def time(self, name: str) -> datetime | None:
        """A time, if there is one."""
        value = self.text(name, "")
        if not value:
            return None
        return moment(value, name)

    def json(self, name: str) -> Any:
        """JSON in a text, `None` if there is none."""
        value = self.text(name, "")
        if not value:
            return None
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            raise UnreadableLetter(name) from None


def kept(text: str) -> str:
    """The text without what no record can hold, which JSON can write all the same: NUL, and halves of characters."""
    return _NOT_KEPT.sub("\N{REPLACEMENT CHARACTER}", text)


def moment(text: str, name: str) -> datetime:
    """A time as Twilio writes it, with its zone."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise UnreadableLetter(name) from None
    if time.tzinfo is None:
        raise UnreadableLetter(name)
    return time


def is_signed(form: Form, url: str, signature: str | None, tokens: tuple[str, ...]) -> bool:
    """Whether one of the tokens made this signature over the address and the form."""
    if not signature or not signature.isascii():
        return False
    results = [RequestValidator(token).validate(url, form, signature) for token in tokens]
    return any(results)
