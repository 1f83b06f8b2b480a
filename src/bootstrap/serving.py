"""The listening process: the port, taken before anything else is begun, uvicorn on it, and a quiet end."""

import contextlib
import gc
import linecache
import os
import socket
from collections.abc import Callable, Generator
from types import FrameType

import uvicorn

from adapters.http.server import server_config
from bootstrap.container import Container
from bootstrap.lexicon import phi_detector
from bootstrap.logging import configure_logging
from bootstrap.refused import Refused
from bootstrap.settings import Settings
from bootstrap.web import Preparation, Waiting, create_app, nothing

DOORS = 16
_ALLOCATIONS = 10_000
"""How many objects may come before the collector looks at the youngest: those of a request end by themselves."""


def bound_socket(host: str, port: int) -> socket.socket:
    """Take the port before anything else is begun, so that a taken one is told in one line."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    taken = socket.socket(family, socket.SOCK_STREAM)
    try:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind((host, port))
    except OSError as error:
        taken.close()
        cause = os.strerror(error.errno) if error.errno else "no such address"
        raise Refused(f"port {port} can not be listened on ({cause}): choose another") from None
    return taken


def doors_of(listener: socket.socket, number: int = DOORS) -> list[socket.socket]:
    """More handles of one listening socket.

    uvloop takes one connection by each in a turn of its loop: by a single one a crowd would come in one by one, while
    the turns of a busy server are long.
    """
    return [listener, *(listener.dup() for _ in range(number - 1))]


def serve(
    container: Container,
    listener: socket.socket,
    *,
    prepare: Preparation = nothing,
    on_started: Callable[[], None] = lambda: None,
    wait: Waiting | None = None,
    doors: int = DOORS,
) -> None:
    """Serve until a signal comes; from then on the server says that it is draining.

    With `wait` it begins without the record. So many new connections are taken in a turn of the loop.
    """
    settings: Settings = container.settings()
    configure_logging(settings.logs.level, redact=phi_detector(settings.chat.published_contacts).redact)
    config = server_config(create_app(container, prepare, wait), container.edge(), settings.listening.shutdown_time)
    try:
        Server(config, on_started, container.draining().set).run(sockets=doors_of(listener, doors))
    except SystemExit:
        raise Refused("the server could not start: the log above says why") from None
    if wait is not None and wait.refusal is not None:
        raise wait.refusal


class Server(uvicorn.Server):
    """Uvicorn that says when it serves, tells when it is about to stop, and ends without a signal of its own."""

    def __init__(self, config: uvicorn.Config, on_started: Callable[[], None], on_stop: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_started = on_started
        self._on_stop = on_stop

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to serve."""
        await super().startup(sockets)
        if self.started:
            # What the start made stays for good: the collector need not look at it again, and nobody asks for the
            # source of the classes that were made (4 MiB): our traces tell places, not lines.
            linecache.clearcache()
            gc.collect()
            gc.freeze()
            gc.set_threshold(_ALLOCATIONS, *gc.get_threshold()[1:])
            self._on_started()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to stop."""
        self._on_stop()
        super().handle_exit(sig, frame)

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """A stop that was asked for is a success: the signal is not raised once more."""
        with super().capture_signals():
            yield
            self._captured_signals.clear()
