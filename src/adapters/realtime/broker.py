"""What the shared channel needs of a broker."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Protocol


class BrokerGone(Exception):
    """The connection ended, or can not be had."""


class Connection(Protocol):
    """An open connection that hears everything sent since it was opened. Every method may raise `BrokerGone`."""

    async def send(self, envelope: bytes) -> None:
        """Pass an envelope to every connection, this one too."""
        ...

    def heard(self) -> AsyncIterator[bytes]:
        """The envelopes as they come. It ends by `BrokerGone` alone: a silent reconnection would lose signals."""
        ...


class Broker(Protocol):
    """A server that passes envelopes between processes."""

    @property
    def largest(self) -> int:
        """How many bytes an envelope may have."""
        ...

    def connected(self) -> AbstractAsyncContextManager[Connection]:
        """Connect and listen, or raise `BrokerGone`."""
        ...
