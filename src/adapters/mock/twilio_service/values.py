"""Texts of a request turned into what they mean, and times turned back into texts."""

import json
import re
from datetime import UTC, datetime, timedelta

from adapters.mock.twilio_service import limits
from adapters.mock.twilio_service.errors import Error, Refused

_DURATION = re.compile(r"P(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?")


def attributes(text: str, at_most: int) -> str:
    """JSON in a text, as it was sent; raises `Refused`."""
    if len(text.encode()) > at_most:
        raise Refused(Error.ATTRIBUTES_TOO_LONG)
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        raise Refused(Error.ATTRIBUTES_NOT_JSON) from None
    return text


def name(text: str) -> str:
    """A name or identity of a length that Twilio takes."""
    if len(text) > limits.NAME_CHARACTERS:
        raise Refused(Error.INVALID_PARAMETER)
    return text


def body(text: str) -> str:
    """The text of a message of a length that Twilio takes."""
    if len(text.encode()) > limits.BODY_BYTES:
        raise Refused(Error.BODY_TOO_LONG)
    return text


def duration(text: str, at_least: timedelta, otherwise: Error) -> timedelta | None:
    """An ISO 8601 duration; an empty text takes the timer away."""
    if not text:
        return None
    parts = _DURATION.fullmatch(text)
    if parts is None or not any(parts.groups()):
        raise Refused(Error.INVALID_PARAMETER)
    days, hours, minutes, seconds = (int(part or 0) for part in parts.groups())
    span = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    if span < at_least:
        raise Refused(otherwise)
    return span


def instant(text: str) -> datetime:
    """A time with its zone, in UTC."""
    try:
        time = datetime.fromisoformat(text)
        if time.tzinfo is None:
            raise Refused(Error.INVALID_PARAMETER)
        return time.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Refused(Error.INVALID_PARAMETER) from None


def whole_seconds(time: datetime) -> str:
    """A time as answers of the REST API tell it."""
    return time.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def milliseconds(time: datetime) -> str:
    """A time as webhooks tell it."""
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
