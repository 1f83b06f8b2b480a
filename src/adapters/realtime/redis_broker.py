"""Redis as the broker: one PUBLISH an envelope, one subscription a process."""

import contextlib
from collections.abc import AsyncIterator, Iterator

from attrs import field, frozen
from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from adapters.realtime.broker import BrokerGone, Connection

CHANNEL = "carechat:signals"
NAME = "carechat"
"""How the server's list of clients names us."""
_SECONDS = 5.0


@frozen
class RedisBroker:
    """`address`: redis:// or rediss://, with a password if one is needed."""

    address: str = field(repr=False)
    largest: int = 1_000_000

    @contextlib.asynccontextmanager
    async def connected(self) -> AsyncIterator[Connection]:
        """Connect and subscribe."""
        # Without retries of its own: the client would subscribe again and not tell that signals were lost.
        client = Redis.from_url(
            self.address,
            client_name=NAME,
            retry=Retry(NoBackoff(), 0),
            socket_connect_timeout=_SECONDS,
            health_check_interval=_SECONDS,
        )
        try:
            with _told_plainly():
                subscription = client.pubsub()
                await subscription.subscribe(CHANNEL)
                await subscription.get_message(timeout=_SECONDS)
            yield _RedisConnection(client, subscription)
        finally:
            with contextlib.suppress(RedisError, OSError):
                await client.aclose()


@frozen
class _RedisConnection:
    client: Redis
    subscription: PubSub

    async def send(self, envelope: bytes) -> None:
        with _told_plainly():
            await self.client.publish(CHANNEL, envelope)

    async def heard(self) -> AsyncIterator[bytes]:
        while True:
            with _told_plainly():
                message = await self.subscription.get_message(ignore_subscribe_messages=True, timeout=_SECONDS)
            if message is not None:
                yield message["data"]


@contextlib.contextmanager
def _told_plainly() -> Iterator[None]:
    try:
        yield
    except (RedisError, OSError):
        raise BrokerGone from None
