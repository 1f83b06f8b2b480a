"""Clients that read nothing: their connections end all the same."""

import asyncio
from collections.abc import Callable
from typing import Any

from attrs import define, field

from adapters.http.stalling import GRACE, PATIENCE, Leaving, Stalling


@define
class FakeTimer:
    call: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@define
class FakeLoop:
    timers: dict[float, FakeTimer] = field(factory=dict)

    def call_later(self, delay: float, call: Callable[[], None]) -> FakeTimer:
        self.timers[delay] = FakeTimer(call)
        return self.timers[delay]


@define
class FakeTransport:
    waiting: int = 0
    closed: bool = False
    aborted: bool = False

    def write(self, data: bytes) -> None:
        self.waiting += len(data)

    def get_write_buffer_size(self) -> int:
        return self.waiting

    def is_closing(self) -> bool:
        return self.closed or self.aborted

    def close(self) -> None:
        self.closed = True

    def abort(self) -> None:
        self.aborted = True


class Plain(asyncio.Protocol):
    loop: Any
    transport: Any

    def connection_made(self, transport: Any) -> None:
        self.transport = transport


class Patient(Stalling, Plain):
    """A protocol that has patience, but not for ever."""


def a_protocol() -> tuple[Patient, FakeLoop, FakeTransport]:
    protocol, loop, transport = Patient(), FakeLoop(), FakeTransport()
    protocol.loop = loop
    protocol.connection_made(transport)
    return protocol, loop, transport


def test_a_client_that_reads_nothing_is_given_up():
    protocol, loop, transport = a_protocol()
    protocol.pause_writing()
    loop.timers[PATIENCE].call()
    assert transport.aborted


def test_a_client_that_reads_on_is_kept():
    protocol, loop, _ = a_protocol()
    protocol.pause_writing()
    protocol.resume_writing()
    assert loop.timers[PATIENCE].cancelled


def test_a_client_that_is_gone_is_waited_for_no_more():
    protocol, loop, _ = a_protocol()
    protocol.pause_writing()
    protocol.connection_lost(None)
    assert loop.timers[PATIENCE].cancelled


def test_a_closed_connection_has_a_while_to_pass_on_the_rest():
    protocol, loop, transport = a_protocol()
    protocol.transport.write(b"the rest")
    protocol.transport.close()
    assert (transport.closed, transport.aborted) == (True, False)
    loop.timers[GRACE].call()
    assert transport.aborted


def test_what_is_written_to_a_connection_that_is_over_goes_nowhere():
    protocol, _, transport = a_protocol()
    transport.abort()
    protocol.transport.write(b"too late")
    assert transport.waiting == 0


def test_a_closed_connection_with_nothing_left_is_gone_at_once():
    protocol, loop, transport = a_protocol()
    protocol.transport.close()
    assert transport.closed
    assert not loop.timers


def test_a_transport_that_is_taken_over_is_wrapped_once():
    first, loop, _ = a_protocol()
    second = Patient()
    second.loop = loop
    second.connection_made(first.transport)
    assert second.transport is first.transport
    assert isinstance(first.transport, Leaving)
