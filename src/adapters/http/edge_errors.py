"""Refusals of the HTTP side itself, before the request is understood. What a class says of itself is what is told."""

from typing import ClassVar


class EdgeError(Exception):
    """The request is refused before it is understood."""

    status: ClassVar[int] = 400
    code: ClassVar[str] = "malformed"


class Malformed(EdgeError):
    """The request can not be read: its JSON, its text, its nesting, its cursor or its headers."""


class IdempotencyKeyMissing(EdgeError):
    """This request needs an Idempotency-Key of 1 to 128 visible ASCII characters."""

    code = "idempotency-key-missing"


class PlainHttp(EdgeError):
    """The server is reached by https only."""

    status, code = 403, "forbidden"


class ForeignOrigin(EdgeError):
    """Pages of this origin may not ask for this."""

    status, code = 403, "forbidden"


class TooSlow(EdgeError):
    """The request did not arrive in time."""

    status, code = 408, "timeout"


class TooLarge(EdgeError):
    """The request is larger than the server takes."""

    status, code = 413, "too-large"


class UrlTooLong(EdgeError):
    """The address is longer than the server takes."""

    status, code = 414, "url-too-long"


class UnsupportedMediaType(EdgeError):
    """The body must be of the media type that the documentation names."""

    status, code = 415, "unsupported-media-type"


class HeadersTooLarge(EdgeError):
    """The headers are larger than the server takes."""

    status, code = 431, "headers-too-large"


class RecordAwaited(EdgeError):
    """The server can not take this now; nothing was done."""

    status, code = 503, "busy"


class Overcrowded(EdgeError):
    """More is asked at once than can be answered soon; nothing was done."""

    status, code = 503, "busy"


class ChatDisabled(EdgeError):
    """Chat is switched off here."""

    status, code = 503, "chat-disabled"
