"""How the text of a setting becomes a value: typed, bounded, and never repeated in a complaint."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Literal

from attrs import frozen

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_SIZES = {"": 1, "KiB": 1024, "MiB": 1024**2}
_WORDS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}


class BadSetting(Exception):
    """A setting that cannot be used: says its name and the rule it breaks, never its value."""

    def __init__(self, name: str, rule: str) -> None:
        super().__init__(f"{name} must be {rule}")
        self.name = name
        self.rule = rule


@frozen
class Reader:
    """A rule in words and the function that holds it: it answers the value or raises `ValueError`."""

    rule: str
    read: Callable[[str], Any]


@frozen
class Setting:
    """What one field of `Settings` is called outside, how it is read and what it is for."""

    name: str
    reader: Reader
    purpose: str
    weaker: Literal["more", "off", "on"] | None = None  # in which direction a change weakens the default
    secret: bool = False

    def parse(self, text: str) -> Any:
        """Return the value, or raise `BadSetting` that holds nothing of the text."""
        try:
            return self.reader.read(text.strip())
        except ValueError:
            pass  # raised outside, so that no traceback carries the text
        raise BadSetting(self.name, self.reader.rule)


def ensure(holds: object) -> None:
    """Raise `ValueError`, without a word of the text, unless the rule holds."""
    if not holds:
        raise ValueError


def text(limit: int = 500) -> Reader:
    """Any one line of visible characters."""

    def read(value: str) -> str:
        ensure(len(value) <= limit and value.isprintable())
        return value

    return Reader(f"one line of at most {limit} characters", read)


def matching(pattern: str, rule: str) -> Reader:
    """Empty, or text of one form."""
    form = re.compile(pattern)

    def read(value: str) -> str:
        ensure(not value or form.fullmatch(value))
        return value

    return Reader(rule, read)


def flag() -> Reader:
    """A yes or a no, in the usual words."""

    def read(value: str) -> bool:
        ensure(value.lower() in _WORDS)
        return _WORDS[value.lower()]

    return Reader("true or false (also yes/no, on/off, 1/0)", read)


def yes() -> Reader:
    """A consent that is given only in full."""

    def read(value: str) -> bool:
        ensure(value.lower() in {"yes", ""})
        return value.lower() == "yes"

    return Reader("yes, or nothing", read)


def choice(*words: str) -> Reader:
    """One of some words."""

    def read(value: str) -> str:
        ensure(value.lower() in words)
        return value.lower()

    return Reader(f"one of {', '.join(words)}", read)


def number(low: int, high: int) -> Reader:
    """A whole number between bounds."""

    def read(value: str) -> int:
        ensure(re.fullmatch(r"[0-9]{1,9}", value) and low <= int(value) <= high)
        return int(value)

    return Reader(f"a whole number from {low} to {high}", read)


def size(low: str, high: str) -> Reader:
    """A count of bytes between bounds, such as 64KiB."""

    def read(value: str) -> int:
        ensure(_bytes(low) <= _bytes(value) <= _bytes(high))
        return _bytes(value)

    return Reader(f"a size from {low} to {high}, such as 64KiB", read)


def _bytes(value: str) -> int:
    parts = re.fullmatch(r"([0-9]{1,9}) ?(KiB|MiB|)", value)
    if parts is None:
        raise ValueError
    return int(parts[1]) * _SIZES[parts[2]]


def duration(low: str, high: str) -> Reader:
    """A span of time between bounds, such as 15m."""

    def read(value: str) -> timedelta:
        ensure(span(low) <= span(value) <= span(high))
        return span(value)

    return Reader(f"a time from {low} to {high}, in s, m, h or d", read)


def span(value: str) -> timedelta:
    """A span of time such as 15m; `ValueError` for what is none."""
    parts = re.fullmatch(r"([0-9]{1,6}) ?([smhd])", value)
    if parts is None:
        raise ValueError
    return timedelta(**{_UNITS[parts[2]]: int(parts[1])})


def comma_list(item: Callable[[str], Any], rule: str, at_most: int = 100) -> Reader:
    """Items between commas, none of them empty; an empty text is an empty list."""

    def read(value: str) -> tuple[Any, ...]:
        items = [part.strip() for part in value.split(",")] if value else []
        ensure(len(items) <= at_most and all(items))
        return tuple(item(part) for part in items)

    return Reader(f"a comma list of {rule}", read)
