"""Clients that take no answers: what they do not read is kept for them only so long, and so is their connection."""

from asyncio import AbstractEventLoop, TimerHandle
from typing import TYPE_CHECKING, Any, ClassVar

PATIENCE = 30.0
"""How long (seconds) a client may take nothing of what waits for it."""
AT_ONCE = 64 * 1024
"""How many bytes are gathered before they are passed on."""
GRACE = 10.0
"""How long (seconds) a closed connection has to pass on the rest."""


class Leaving:
    """A transport that is gone some time after its closing, whether the client took the rest or not."""

    __slots__ = ("_loop", "bare")

    def __init__(self, transport: Any, loop: AbstractEventLoop) -> None:
        self.bare = transport
        self._loop = loop

    def write(self, data: bytes) -> None:
        """Pass it on, unless the connection is over."""
        if not self.bare.is_closing():
            self.bare.write(data)

    def close(self) -> None:
        """Close it: at once if nothing is left to pass on."""
        self.bare.close()
        if self.bare.get_write_buffer_size():
            self._loop.call_later(GRACE, self.bare.abort)

    def is_closing(self) -> bool:
        """Whether nothing more is taken."""
        closing: bool = self.bare.is_closing()
        return closing

    def __getattr__(self, name: str) -> Any:
        return getattr(self.bare, name)


class Gathering(Leaving):
    """The same; what is written within one turn of the loop goes out together: an answer's head and body."""

    __slots__ = ("_octets", "_together")

    def __init__(self, transport: Any, loop: AbstractEventLoop) -> None:
        super().__init__(transport, loop)
        self._together: list[bytes] = []
        self._octets = 0

    def write(self, data: bytes) -> None:
        """Pass it on at the end of this turn, or at once when it is much."""
        if not self._together:
            self._loop.call_soon(self._pass_on)
        self._together.append(data)
        self._octets += len(data)
        if self._octets > AT_ONCE:
            self._pass_on()

    def close(self) -> None:
        """Pass on what was gathered, then close."""
        self._pass_on()
        super().close()

    def get_write_buffer_size(self) -> int:
        """How many bytes were not passed on to the client yet."""
        size: int = self.bare.get_write_buffer_size()
        return size + self._octets

    def _pass_on(self) -> None:
        together, self._together, self._octets = self._together, [], 0
        if together:
            super().write(b"".join(together))


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

    leaving: ClassVar[type[Leaving]] = Leaving
    _stalled: TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Serve on a transport that can be left; one taken over from another protocol is wrapped anew."""
        bare = transport.bare if isinstance(transport, Leaving) else transport
        super().connection_made(self.leaving(bare, self.loop))

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
