"""Clients that take no answers: what they do not read is kept for them only so long, and so is their connection."""

from asyncio import AbstractEventLoop, TimerHandle
from typing import TYPE_CHECKING, Any

PATIENCE = 30.0
"""How long (seconds) a client may take nothing of what waits for it."""
GRACE = 10.0
"""How long (seconds) a closed connection has to pass on the rest."""


class Leaving:
    """A transport that is gone some time after its closing, whether the client took the rest or not."""

    __slots__ = ("_loop", "_transport")

    def __init__(self, transport: Any, loop: AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop

    def write(self, data: bytes) -> None:
        """Pass it on, unless the connection is over."""
        if not self._transport.is_closing():
            self._transport.write(data)

    def close(self) -> None:
        """Close it: at once if nothing is left to pass on."""
        self._transport.close()
        if self._transport.get_write_buffer_size():
            self._loop.call_later(GRACE, self._transport.abort)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


if TYPE_CHECKING:

    class _Protocol:
        loop: AbstractEventLoop
        transport: Any

        def connection_made(self, transport: Any) -> None: ...
        def connection_lost(self, exc: Exception | None) -> None: ...
        def pause_writing(self) -> None: ...
        def resume_writing(self) -> None: ...
else:
    _Protocol = object


class Stalling(_Protocol):
    """The part of a protocol that gives up a client who reads nothing."""

    _stalled: TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Serve on a transport that can be left; one taken over from another protocol is one already."""
        super().connection_made(transport if isinstance(transport, Leaving) else Leaving(transport, self.loop))

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is waited for any more."""
        self._read_again()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """The client does not keep up: see whether it ever reads on."""
        super().pause_writing()
        if self._stalled is None:
            self._stalled = self.loop.call_later(PATIENCE, self.transport.abort)

    def resume_writing(self) -> None:
        """It does."""
        self._read_again()
        super().resume_writing()

    def _read_again(self) -> None:
        if self._stalled is not None:
            self._stalled.cancel()
            self._stalled = None
