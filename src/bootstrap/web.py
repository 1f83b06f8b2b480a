"""The web application of a container, and what holds while it serves."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence

import structlog
from attrs import define, field
from litestar import Litestar

from adapters.http import app as http
from bootstrap.container import Container
from bootstrap.jobs import Job, Jobs, attempt
from bootstrap.production import speaks_to_twilio
from bootstrap.record_place import is_out_of_reach
from bootstrap.refused import OutOfReach, Refused
from domain.errors import Busy

Preparation = Callable[[Container], Awaitable[None]]
Admission = Callable[[], None]
"""Looks at the record before it is opened: `OutOfReach` while it does not answer, `Refused` where it will not do."""
LOOK_AGAIN = 1.0
"""How long a server that began without its record waits before it looks again (seconds)."""
_log = structlog.get_logger("carechat.server")


async def nothing(_: Container) -> None:
    """The `Preparation` of a server that begins with what is on record."""


def create_app(container: Container, prepare: Preparation = nothing, wait: "Waiting | None" = None) -> Litestar:
    """The application; `prepare` is done when the record is open and before the first request.

    With `wait` it serves at once, and the chat begins when the record answers.
    """

    @contextlib.asynccontextmanager
    async def serving(_: Litestar) -> AsyncIterator[None]:
        life = running(container, prepare)
        async with life if wait is None else wait.until_it_can_run(container, prepare):
            yield

    return http.create_app(container.use_cases(), container.edge(), serving)


@contextlib.asynccontextmanager
async def running(
    container: Container, prepare: Preparation = nothing, *, jobs: Sequence[Job] | None = None
) -> AsyncIterator[None]:
    """Open the record, run jobs (all, or those named) and relay meanwhile, and leave nothing unkept."""
    async with _http_client(container), _twilio_client(container), _on_record(container, prepare, jobs):
        yield


@contextlib.asynccontextmanager
async def _on_record(
    container: Container, prepare: Preparation, jobs: Sequence[Job] | None = None
) -> AsyncIterator[None]:
    async with _record(container):
        with _told():
            settings = container.settings()
            if speaks_to_twilio(settings):
                await container.record_agreement()(in_force=settings.twilio.baa_signed)
            await container.bring_responses()()
            await container.keep_clinic_hours()()
            await prepare(container)
        loop, relay, channel = Jobs(), container.relay(), container.channel()
        listed = container.jobs() if jobs is None else jobs
        # Jobs of one span would all fall on one moment, and hold up what people wait for then.
        work = [loop.repeat(job, first=place / len(listed)) for place, job in enumerate(listed, 1)]
        work.append(loop.relay(relay, channel, batch=relay.policy.batch))
        async with channel.running(), loop.running(*work):
            _log.info("server.started")
            yield
            container.draining().set()
        await attempt("keep-activity", container.admission().flush)
        await attempt("keep-presence", container.connections().flush)
        await attempt("note-refused", container.refused_credentials())
        await attempt("seal-audit", container.seal_audit().last)
        await asyncio.to_thread(container.traces().stop)
    _log.info("server.stopped")


@define(eq=False)
class Waiting:
    """A start without the record: the server is alive and not ready, and begins by itself once the record answers."""

    admit: Admission
    pause: float = LOOK_AGAIN
    refusal: Refused | None = field(default=None, init=False)
    """Why the server was told to stop: the record answered, and will not do."""
    _leaving: asyncio.Event = field(factory=asyncio.Event, init=False)

    @contextlib.asynccontextmanager
    async def until_it_can_run(self, container: Container, prepare: Preparation) -> AsyncIterator[None]:
        """Look for the record meanwhile, and run from then on."""
        container.awaiting().set()
        _log.warning("server.awaits-record")
        # Clients can not be opened twice, and the record may go away again while it is being opened.
        async with _http_client(container), _twilio_client(container):
            life = asyncio.create_task(self._live(container, prepare))
            try:
                yield
            finally:
                self._leaving.set()
                await life

    async def _live(self, container: Container, prepare: Preparation) -> None:
        try:
            while not self._leaving.is_set():
                try:
                    await asyncio.to_thread(self.admit)
                    await self._run(container, prepare)
                except (OutOfReach, Busy):
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._leaving.wait(), self.pause)
        except Exception as failure:
            self.refusal = failure if isinstance(failure, Refused) else Refused("the server could not start")
            signal.raise_signal(signal.SIGTERM)

    async def _run(self, container: Container, prepare: Preparation) -> None:
        async with _on_record(container, prepare):
            container.awaiting().clear()
            await self._leaving.wait()


def if_out_of_reach(admit: Admission) -> Waiting | None:
    """How to begin without the record, where it does not answer now; what answers must do (`Refused`)."""
    return Waiting(admit) if is_out_of_reach(admit) else None


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """The server that carries us says only that it could not start; the log says where."""
    try:
        yield
    except Exception as failure:
        _log.error("server.start-failed", error=type(failure).__qualname__, exc_info=True)
        raise


@contextlib.asynccontextmanager
async def _record(container: Container) -> AsyncIterator[None]:
    record = container.record()
    with _told():
        await record.start()
    try:
        yield
    finally:
        await record.stop()


@contextlib.asynccontextmanager
async def _http_client(container: Container) -> AsyncIterator[None]:
    """Only a server with an issuer or a bucket of its own speaks to one; building a client costs a start some time."""
    if container.config.platform() == "embedded" and container.config.files() != "s3":
        yield
        return
    async with container.http_client():
        yield


@contextlib.asynccontextmanager
async def _twilio_client(container: Container) -> AsyncIterator[None]:
    if container.config.gateway() != "twilio" and not container.settings().twilio.sms_from:
        yield
        return
    async with container.twilio_client():
        yield
