"""The channel between processes. The broker's package is only loaded where there is a broker."""

import asyncio
import secrets
from urllib.parse import urlsplit

from adapters.realtime.broker import Broker, BrokerGone
from adapters.realtime.envelope import Envelopes
from adapters.realtime.shared import SharedChannel

_PATIENCE = 10.0


def shared_channel(address: str, key: bytes) -> SharedChannel:
    """The channel of a process through the broker at `address` (`REALTIME_URL`); `key` is the same for all."""
    return SharedChannel(_broker(address), Envelopes(key, sender=secrets.token_hex(8)))


async def answers(address: str) -> bool:
    """Whether what is sent to this broker comes back."""
    word = secrets.token_bytes(16)
    try:
        async with asyncio.timeout(_PATIENCE), _broker(address).connected() as connection:
            await connection.send(word)
            async for heard in connection.heard():
                if heard == word:
                    return True
    except (BrokerGone, TimeoutError):
        pass
    return False


def _broker(address: str) -> Broker:
    if urlsplit(address).scheme in {"redis", "rediss"}:
        from adapters.realtime.redis_broker import RedisBroker

        return RedisBroker(address)
    from adapters.realtime.postgres_broker import PostgresBroker

    return PostgresBroker(address)
