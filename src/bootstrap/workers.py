"""Several processes behind one port: started, started again, replaced one by one, and stopped together."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
import time
from asyncio.subprocess import Process
from collections.abc import Callable, Iterator, Mapping
from functools import partial

import structlog
from attrs import define, field, frozen

from adapters.http.metrics import SHARED_FOLDER, forget_process

SHORT = 10.0
"""After a worker that ended sooner (seconds) there is a pause before the next."""
PAUSES = (1.0, 2.0, 5.0, 15.0)
SPARE = 5.0
"""How much longer than its own shutdown time a worker may take to end (seconds)."""
_log = structlog.get_logger("carechat.workers")


@frozen(eq=False)
class Worker:
    """One process, and the end of the pipe on which it says that it serves."""

    process: Process
    _told: int
    _forget: Callable[[], None]
    """Done once it has ended."""

    async def serves(self) -> bool:
        """Wait until it does; `False` when it ended before."""
        return bool(await asyncio.to_thread(os.read, self._told, 1))

    async def ended(self) -> int:
        """Wait until it ended, and return its exit code."""
        code = await self.process.wait()
        os.close(self._told)
        self._forget()
        return code

    def stop(self, sign: signal.Signals = signal.SIGTERM) -> None:
        """Ask it to end."""
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(sign)


@frozen
class Nursery:
    """How workers are made: on one bound socket, and with a lifeline that ends with this process.

    `measures` is the folder in which they keep what they measure, so that each can tell it of all.
    """

    listener: socket.socket
    environment: Mapping[str, str] = field(repr=False)
    measures: str
    _lifeline: tuple[int, int] = field(factory=os.pipe, init=False)

    async def new(self, *, heir: bool = False) -> Worker:
        """Start one. An `heir` ends where the record is out of reach: whom it is to replace may reach it."""
        hears, tells = os.pipe()
        fds = (self.listener.fileno(), tells, self._lifeline[0])
        environment = {**self.environment, SHARED_FOLDER: self.measures}
        try:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bootstrap.worker",
                *map(str, fds),
                *(["heir"] if heir else []),
                pass_fds=fds,
                env=environment,
            )
        except BaseException:
            os.close(hears)
            raise
        finally:
            os.close(tells)
        return Worker(process, hears, partial(forget_process, process.pid, self.measures))


@define(eq=False)
class Place:
    """One of the workers that there should be, whichever process it is now."""

    nursery: Nursery
    stopping: asyncio.Event
    patience: float
    """How long an old worker may take to end (seconds)."""
    _worker: Worker | None = field(default=None, init=False)
    _next: Worker | None = field(default=None, init=False)
    _fresh: Worker | None = field(default=None, init=False)
    """It was started to take the place, and does not serve yet."""

    async def keep(self) -> None:
        """Have a worker here until it is time to stop."""
        short = 0
        while not self.stopping.is_set():
            began = time.monotonic()
            if (worker := await self._successor()) is not None:
                code = await worker.ended()
                if self.stopping.is_set() or self._next is not None:
                    continue
                _log.error("worker.ended", code=code)
            short = short + 1 if time.monotonic() - began < SHORT else 0
            if short:
                await self._rest(PAUSES[min(short, len(PAUSES)) - 1])

    async def _successor(self) -> Worker | None:
        """Whoever is to be here next; `None` if the machine gives no process now."""
        try:
            self._worker = worker = self._next or await self.nursery.new()
        except OSError as error:
            _log.error("worker.not-started", error=type(error).__name__)
            return None
        if self._next is worker:
            self._next = None
        if self.stopping.is_set():
            worker.stop()
        return worker

    async def replace(self) -> None:
        """Let a new worker take the place once it serves; if it never does, the old one stays."""
        try:
            self._fresh = fresh = await self.nursery.new(heir=True)
        except OSError as error:
            _log.error("worker.not-replaced", error=type(error).__name__)
            return
        if not await fresh.serves():
            await fresh.ended()
            _log.error("worker.not-replaced")
            return
        old, self._next, self._fresh = self._worker, fresh, None
        if old is not None:
            await _stopped(old, self.patience)

    def stop(self, sign: signal.Signals) -> None:
        """Ask whoever is here to end."""
        for worker in (self._worker, self._next, self._fresh):
            if worker is not None and worker.process.returncode is None:
                worker.stop(sign)

    async def _rest(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.stopping.wait()


async def keep_workers(number: int, nursery: Nursery, shutdown_time: float) -> None:
    """Serve with so many processes until SIGTERM or SIGINT; SIGHUP replaces them one by one.

    `shutdown_time` (seconds) is what each worker has to finish what is in flight.
    """
    stopping, replacing = asyncio.Event(), asyncio.Event()
    patience = shutdown_time + SPARE
    places = [Place(nursery, stopping, patience) for _ in range(number)]
    with _signals({signal.SIGTERM: stopping, signal.SIGINT: stopping, signal.SIGHUP: replacing}):
        keeping = [asyncio.create_task(place.keep()) for place in places]
        replacer = asyncio.create_task(_replace_whenever(replacing, places))
        await stopping.wait()
        replacer.cancel()
        for sign, longest in ((signal.SIGTERM, patience), (signal.SIGKILL, None)):
            for place in places:
                place.stop(sign)
            _, late = await asyncio.wait(keeping, timeout=longest)
            if not late:
                break
            _log.error("worker.killed", count=len(late))


async def _stopped(worker: Worker, patience: float) -> None:
    worker.stop()
    try:
        async with asyncio.timeout(patience):
            await worker.process.wait()
    except TimeoutError:
        _log.error("worker.killed", count=1)
        worker.stop(signal.SIGKILL)


async def _replace_whenever(asked: asyncio.Event, places: list[Place]) -> None:
    while await asked.wait():
        asked.clear()
        for place in places:
            await place.replace()


@contextlib.contextmanager
def _signals(events: Mapping[signal.Signals, asyncio.Event]) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    for sign, event in events.items():
        loop.add_signal_handler(sign, event.set)
    try:
        yield
    finally:
        for sign in events:
            loop.remove_signal_handler(sign)
