"""The web application of a container, and what holds while it serves."""

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence

import structlog
from litestar import Litestar

from adapters.http import app as http
from bootstrap.container import Container
from bootstrap.jobs import Job, Jobs, attempt
from bootstrap.production import speaks_to_twilio

Preparation = Callable[[Container], Awaitable[None]]
_log = structlog.get_logger("carechat.server")


async def nothing(_: Container) -> None:
    """The `Preparation` of a server that begins with what is on record."""


def create_app(container: Container, prepare: Preparation = nothing) -> Litestar:
    """The application; `prepare` is done when the record is open and before the first request."""

    @contextlib.asynccontextmanager
    async def serving(_: Litestar) -> AsyncIterator[None]:
        async with running(container, prepare):
            yield

    return http.create_app(container.use_cases(), container.edge(), serving)


@contextlib.asynccontextmanager
async def running(
    container: Container, prepare: Preparation = nothing, *, jobs: Sequence[Job] | None = None
) -> AsyncIterator[None]:
    """Open the record, run jobs (all, or those named) and relay meanwhile, and leave nothing unkept."""
    async with _record(container), _http_client(container), _twilio_client(container):
        with _told():
            settings = container.settings()
            if settings.in_production and speaks_to_twilio(settings):
                await container.record_agreement()(in_force=settings.twilio.baa_signed)
            await container.bring_responses()()
            await container.keep_clinic_hours()()
            await prepare(container)
        loop, relay, channel = Jobs(), container.relay(), container.channel()
        work = [loop.repeat(job) for job in (container.jobs() if jobs is None else jobs)]
        work.append(loop.relay(relay, channel, batch=relay.policy.batch))
        async with channel.running(), loop.running(*work):
            _log.info("server.started")
            yield
            container.draining().set()
        await attempt("keep-activity", container.admission().flush)
        await attempt("keep-presence", container.connections().flush)
        await attempt("note-refused", container.refused_credentials())
        await attempt("seal-audit", container.seal_audit().last)
    _log.info("server.stopped")


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
