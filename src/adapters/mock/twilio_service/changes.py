"""What a request says of a thing, and what it leaves as it is."""

from typing import Any

from attrs import fields

KEEP: Any = object()
"""Stands for: not given."""


def given(**found: Any) -> dict[str, Any]:
    """What is there of what was looked for."""
    return {name: value for name, value in found.items() if value is not KEEP}


def apply(change: Any, thing: object, *, besides: tuple[str, ...] = ()) -> None:
    """Set all that a change gives, save some."""
    for attribute in fields(type(change)):
        value = getattr(change, attribute.name)
        if value is not KEEP and attribute.name not in besides:
            setattr(thing, attribute.name, value)
