"""PostgreSQL as the broker: NOTIFY in transactions of its own, one connection to speak and one to listen."""

import base64
import contextlib
from collections.abc import AsyncIterator, Iterator

import psycopg
from attrs import field, frozen
from sqlalchemy.engine import make_url

from adapters.realtime.broker import BrokerGone, Connection

CHANNEL = "carechat_signals"
_SECONDS = 5


@frozen
class PostgresBroker:
    """`address`: postgresql+psycopg://…, that of the record or of another server."""

    address: str = field(repr=False)
    largest: int = 5_900
    """A payload is text of less than 8,000 bytes; in base64 so many fit."""

    @contextlib.asynccontextmanager
    async def connected(self) -> AsyncIterator[Connection]:
        """Connect and listen."""
        async with contextlib.AsyncExitStack() as stack:
            with _told_plainly():
                speaking, listening = [await stack.enter_async_context(await self._connection()) for _ in range(2)]
                await listening.execute(f"LISTEN {CHANNEL}")
            yield _PostgresConnection(speaking, listening)

    async def _connection(self) -> "psycopg.AsyncConnection[tuple[object, ...]]":
        dsn = make_url(self.address).set(drivername="postgresql").render_as_string(hide_password=False)
        return await psycopg.AsyncConnection.connect(
            dsn,
            autocommit=True,
            connect_timeout=_SECONDS,
            keepalives_idle=10,
            keepalives_interval=5,
            keepalives_count=2,
        )


@frozen
class _PostgresConnection:
    speaking: "psycopg.AsyncConnection[tuple[object, ...]]"
    listening: "psycopg.AsyncConnection[tuple[object, ...]]"

    async def send(self, envelope: bytes) -> None:
        with _told_plainly():
            await self.speaking.execute("SELECT pg_notify(%s, %s)", (CHANNEL, base64.b64encode(envelope).decode()))

    async def heard(self) -> AsyncIterator[bytes]:
        while True:
            with _told_plainly():
                async for notice in self.listening.notifies():
                    envelope = _decoded(notice.payload)
                    if envelope is not None:
                        yield envelope


def _decoded(payload: str) -> bytes | None:
    """`None` for what is not ours: any role of the database may notify."""
    try:
        return base64.b64decode(payload, validate=True)
    except ValueError:
        return None


@contextlib.contextmanager
def _told_plainly() -> Iterator[None]:
    try:
        yield
    except (psycopg.Error, OSError):
        raise BrokerGone from None
