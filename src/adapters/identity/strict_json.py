"""JSON objects as tokens and issuers may write them: one meaning for every reader, or refused."""

import json
from typing import Any

MAX_DIGITS = 32


class NotStrictJson(ValueError):
    """Not UTF-8, not an object, or an object that readers could understand differently."""


def parse_object(raw: bytes) -> dict[str, Any]:
    """Return the object, or raise `NotStrictJson`, which never quotes it."""
    try:
        value = json.loads(
            raw.decode("utf-8"),
            object_pairs_hook=_without_duplicates,
            parse_int=_short_integer,
            parse_float=_short_float,
            parse_constant=_no_constant,
        )
    except (ValueError, RecursionError):
        raise NotStrictJson("not a strict JSON object") from None
    if not isinstance(value, dict):
        raise NotStrictJson("not a JSON object")
    return value


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise NotStrictJson("a member stands twice")
    return members


def _short_integer(digits: str) -> int:
    return int(_short(digits))


def _short_float(digits: str) -> float:
    return float(_short(digits))


def _short(digits: str) -> str:
    if len(digits) > MAX_DIGITS:
        raise NotStrictJson("a number is too long")
    return digits


def _no_constant(name: str) -> Any:
    raise NotStrictJson("a number is not finite")
