"""Clients that read nothing: their connections end all the same."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from attrs import define, field

from adapters.http.stalling import AT_ONCE, GRACE, PATIENCE, Gathering, Leaving, Stalling


@define
class FakeTimer:
    call: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@define
class FakeLoop:
    timers: dict[float, FakeTimer] = field(factory=dict)
    soon: list[Callable[[], None]] = field(factory=list)

    def call_soon(self, call: Callable[[], None]) -> None:
        self.soon.append(call)

    def turn(self) -> None:
        """Do what is due in this turn of the loop."""
        while self.soon:
            self.soon.pop(0)()

    def call_later(self, delay: float, call: Callable[[], None]) -> FakeTimer:
        self.timers[delay] = FakeTimer(call)
        return self.timers[delay]


@define
class FakeTransport:
    waiting: int = 0
    writes: list[bytes] = field(factory=list)
    closed: bool = False
    aborted: bool = False

    def write(self, data: bytes) -> None:
        self.waiting += len(data)
        self.writes.append(data)

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


class Gatherer(Patient):
    """One that gathers what it writes."""

    leaving = Gathering


def a_protocol(kind: type[Patient] = Patient) -> tuple[Patient, FakeLoop, FakeTransport]:
    protocol, loop, transport = kind(), FakeLoop(), FakeTransport()
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


@pytest.mark.parametrize("kind", [Patient, Gatherer])
def test_a_closed_connection_has_a_while_to_pass_on_the_rest(kind: type[Patient]):
    protocol, loop, transport = a_protocol(kind)
    protocol.transport.write(b"the rest")
    protocol.transport.close()
    assert (transport.closed, transport.aborted) == (True, False)
    loop.timers[GRACE].call()
    assert transport.aborted


def test_what_is_written_in_one_turn_of_the_loop_goes_out_together():
    protocol, loop, transport = a_protocol(Gatherer)
    for piece in (b"head", b" ", b"body"):
        protocol.transport.write(piece)
    assert (transport.writes, protocol.transport.get_write_buffer_size()) == ([], 9)
    loop.turn()
    protocol.transport.write(b"next")
    loop.turn()
    assert transport.writes == [b"head body", b"next"]


def test_much_is_passed_on_at_once_so_that_the_client_s_pace_is_felt():
    protocol, loop, transport = a_protocol(Gatherer)
    protocol.transport.write(b"a" * AT_ONCE)
    protocol.transport.write(b"b")
    assert transport.waiting == AT_ONCE + 1
    loop.turn()
    assert transport.waiting == AT_ONCE + 1


@pytest.mark.parametrize("kind", [Patient, Gatherer])
def test_what_is_written_to_a_connection_that_is_over_goes_nowhere(kind: type[Patient]):
    protocol, loop, transport = a_protocol(kind)
    transport.abort()
    protocol.transport.write(b"too late")
    loop.turn()
    assert transport.waiting == 0


def test_a_closed_connection_with_nothing_left_is_gone_at_once():
    protocol, loop, transport = a_protocol()
    protocol.transport.close()
    assert transport.closed
    assert not loop.timers


def test_a_transport_that_is_taken_over_is_wrapped_once():
    first, loop, transport = a_protocol(Gatherer)
    second = Patient()
    second.loop = loop
    second.connection_made(first.transport)
    assert (type(second.transport), second.transport.bare) == (Leaving, transport)
