"""How many sockets failed: by our fault, or because the line broke without a word."""

from typing import Any

import structlog
from attrs import define, field
from litestar.enums import ScopeType
from litestar.exceptions import WebSocketException

from adapters.http.arrival import arrival_of

log = structlog.get_logger(__name__)

FAULT, OVERLOADED, CUT_OFF = 1011, 1013, 1006
"""Close codes of RFC 6455, section 7.4.1 (and IANA): an unexpected condition, try again later, no closing frame."""
_FAILURES = frozenset({FAULT, OVERLOADED, CUT_OFF})
_ENDS = frozenset({"websocket.close", "websocket.disconnect"})


@define(eq=False)
class FailedSockets:
    """Counts since the process began."""

    _count: int = field(default=0, init=False)

    def number(self) -> float:
        """So many, as a measure."""
        return float(self._count)

    def failed(self) -> None:
        """One more."""
        self._count += 1


@define(eq=False)
class SocketEnd:
    """How one socket ends: the first word about it counts, whichever side says it."""

    failures: FailedSockets
    _over: bool = field(default=False, init=False)

    def saw(self, message: Any) -> None:
        """Look at a message of its wire."""
        if not self._over and message["type"] in _ENDS:
            self._over = True
            if message.get("code") in _FAILURES:
                self.failures.failed()


async def note_failed_socket(error: Exception, scope: Any) -> None:
    """Requests that fail are logged with their problem; sockets have none."""
    if scope["type"] == ScopeType.WEBSOCKET and not isinstance(error, WebSocketException):
        log.error(
            "socket.failed",
            error=type(error).__name__,
            route=scope.get("path_template", "none"),
            request_id=arrival_of(scope).request_id,
            exc_info=error,
        )
