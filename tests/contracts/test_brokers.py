"""What every `Broker` promises."""

import asyncio
import uuid
from collections.abc import Callable, Iterator

import psycopg
import pytest
from redis import Redis
from sqlalchemy.engine import make_url

from adapters.realtime import postgres_broker, redis_broker
from adapters.realtime.broker import Broker, BrokerGone, Connection
from adapters.realtime.postgres_broker import PostgresBroker
from adapters.realtime.redis_broker import RedisBroker
from tests.support.brokers import BrokerInMemory

pytestmark = pytest.mark.anyio
PATIENCE = 10
"""Only a lost envelope waits so long (seconds)."""
Cut = Callable[[], None]


@pytest.fixture(
    params=[
        "memory",
        pytest.param("postgres", marks=pytest.mark.postgres),
        pytest.param("redis", marks=pytest.mark.redis),
    ]
)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def broker(kind: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Broker, Cut]]:
    """A broker, and what ends all its connections."""
    channel = f"carechat_test_{uuid.uuid4().hex}"
    if kind == "memory":
        made = BrokerInMemory()
        yield made, made.cut
    elif kind == "postgres":
        url = request.getfixturevalue("postgres_url")
        monkeypatch.setattr(postgres_broker, "CHANNEL", channel)
        yield PostgresBroker(url), lambda: _end_sessions(url)
    else:
        monkeypatch.setattr(redis_broker, "CHANNEL", channel)
        monkeypatch.setattr(redis_broker, "NAME", channel)
        url = request.getfixturevalue("redis_url")
        with Redis.from_url(url) as client:
            yield RedisBroker(url), lambda: _end_clients(client, channel)


def _end_sessions(url: str) -> None:
    dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def _end_clients(client: Redis, name: str) -> None:
    for one in client.client_list():
        if one["name"] == name:
            client.client_kill_filter(_id=one["id"])


async def _next(connection: Connection) -> bytes:
    async with asyncio.timeout(PATIENCE):
        return await anext(aiter(connection.heard()))


async def _some(connection: Connection, number: int) -> list[bytes]:
    heard: list[bytes] = []
    async with asyncio.timeout(PATIENCE):
        async for envelope in connection.heard():
            heard.append(envelope)
            if len(heard) == number:
                break
    return heard


async def test_every_connection_hears_every_envelope_in_order(broker: tuple[Broker, Cut]) -> None:
    envelopes = [bytes([number]) * 50 for number in range(30)]
    async with broker[0].connected() as here, broker[0].connected() as there:
        for envelope in envelopes:
            await here.send(envelope)
        assert await _some(there, 30) == await _some(here, 30) == envelopes


async def test_any_bytes_pass_up_to_the_largest(broker: tuple[Broker, Cut]) -> None:
    largest = bytes(range(256)) * (broker[0].largest // 256)
    async with broker[0].connected() as here:
        await here.send(largest)
        assert await _next(here) == largest


async def test_what_was_sent_before_is_not_heard(broker: tuple[Broker, Cut]) -> None:
    async with broker[0].connected() as here:
        await here.send(b"before")
        async with broker[0].connected() as later:
            await here.send(b"after")
            assert await _next(later) == b"after"


async def test_a_lost_connection_is_told_not_mended_in_silence(broker: tuple[Broker, Cut]) -> None:
    made, cut = broker
    async with made.connected() as here:
        cut()
        with pytest.raises(BrokerGone):
            await _next(here)


@pytest.mark.parametrize(
    "made", [RedisBroker("redis://127.0.0.1:1"), PostgresBroker("postgresql+psycopg://127.0.0.1:1/nothing")]
)
async def test_a_broker_that_is_not_there_is_told_so(made: Broker) -> None:
    with pytest.raises(BrokerGone):
        async with made.connected():
            pass


@pytest.mark.postgres
@pytest.mark.parametrize("kind", ["postgres"])
async def test_what_another_user_of_the_database_notifies_is_passed_over(
    broker: tuple[Broker, Cut], postgres_url: str
) -> None:
    dsn = make_url(postgres_url).set(drivername="postgresql").render_as_string(hide_password=False)
    async with broker[0].connected() as here:
        with psycopg.connect(dsn, autocommit=True) as other:
            for payload in ("é", "not base64!", ""):
                other.execute("SELECT pg_notify(%s, %s)", (postgres_broker.CHANNEL, payload))
        await here.send(b"ours")
        heard = [one for one in await _some(here, 2) if one]
    assert heard == [b"ours"]
