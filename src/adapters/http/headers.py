"""The headers that every answer carries, errors included, and CORS for exactly named origins."""

from collections.abc import Iterable

from adapters.http.edge import Edge

Headers = list[tuple[bytes, bytes]]

API_CSP = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
_CLOSED = [
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "microphone",
    "midi",
    "payment",
    "usb",
]
_EXPOSED = "X-Request-Id, Retry-After, Idempotent-Replayed, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset"
_METHODS = b"GET, POST, PUT, PATCH, DELETE"
_ASKED = b"Authorization, Content-Type, Idempotency-Key, X-Unattended"
_PREFLIGHT_AGE = b"600"
_CLOSING = frozenset({408, 414, 431})
"""After these the connection is closed: its next bytes may be the rest of what was refused."""


def constant_headers(edge: Edge) -> Headers:
    """What an answer carries unless it brings its own."""
    table = {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in _CLOSED),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Content-Security-Policy": API_CSP,
    }
    if edge.secure:
        table["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    return [(name.lower().encode(), value.encode()) for name, value in table.items()]


def dress(
    headers: Iterable[tuple[bytes, bytes]], constants: Headers, status: int, id: str, origin: str | None
) -> Headers:
    """The headers of an answer, with those that were missing."""
    dressed = list(headers)
    own = {name.lower() for name, _ in dressed}
    dressed += [pair for pair in constants if pair[0] not in own]
    dressed.append((b"x-request-id", id.encode()))
    dressed.append((b"vary", b"Origin"))
    if origin is not None:
        dressed.append((b"access-control-allow-origin", origin.encode()))
        dressed.append((b"access-control-expose-headers", _EXPOSED.encode()))
    if status in _CLOSING:
        dressed.append((b"connection", b"close"))
    return dressed


def preflight_headers() -> Headers:
    """The answer to a browser that asks whether it may ask."""
    return [
        (b"access-control-allow-methods", _METHODS),
        (b"access-control-allow-headers", _ASKED),
        (b"access-control-max-age", _PREFLIGHT_AGE),
    ]
