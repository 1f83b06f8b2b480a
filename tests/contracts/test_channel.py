"""What every `Channel` promises."""

import logging

import pytest

from adapters.realtime.envelope import Envelopes
from adapters.realtime.in_memory import InMemoryChannel
from adapters.realtime.shared import SharedChannel
from application.ports.channel import Channel, ConsentWithdrawn, SessionEnded, Signal
from domain.ids import Identity, SessionId
from tests.support.brokers import BrokerInMemory

FIRST = SessionEnded(session=SessionId("a"))
SECOND = ConsentWithdrawn(identity=Identity("patient-zed"))


class Broken(Exception):
    pass


def shared() -> Channel:
    return SharedChannel(BrokerInMemory(), Envelopes(b"k" * 32, "here"))


@pytest.fixture(params=[InMemoryChannel, shared], ids=["memory", "shared"])
def channel(request: pytest.FixtureRequest) -> Channel:
    made: Channel = request.param()
    return made


def test_every_listener_hears_every_signal_in_order(channel: Channel):
    heard: tuple[list[Signal], list[Signal]] = ([], [])
    for ears in heard:
        channel.listen(ears.append)
    channel.publish(FIRST, SECOND)
    channel.publish(FIRST)
    assert heard == ([FIRST, SECOND, FIRST], [FIRST, SECOND, FIRST])


def test_a_listener_that_stopped_hears_nothing_more_and_may_stop_twice(channel: Channel):
    heard: list[Signal] = []
    still: list[Signal] = []
    stop = channel.listen(heard.append)
    channel.listen(still.append)
    channel.publish(FIRST)
    stop()
    stop()
    channel.publish(SECOND)
    assert heard == [FIRST]
    assert still == [FIRST, SECOND]


def test_the_same_listener_listening_twice_stops_once_each(channel: Channel):
    heard: list[Signal] = []
    stop = channel.listen(heard.append)
    channel.listen(heard.append)
    stop()
    channel.publish(FIRST)
    assert heard == [FIRST]


def test_a_listener_that_fails_hurts_neither_the_others_nor_the_publisher(channel: Channel):
    heard: list[Signal] = []

    def broken(_: Signal) -> None:
        raise Broken

    channel.listen(broken)
    channel.listen(heard.append)
    channel.publish(FIRST, SECOND)
    assert heard == [FIRST, SECOND]


def test_the_log_names_a_failure_without_its_content(channel: Channel, caplog: pytest.LogCaptureFixture):
    def broken(_: Signal) -> None:
        raise Broken("my knee hurts")

    channel.listen(broken)
    with caplog.at_level(logging.DEBUG):
        channel.publish(SECOND)
    assert "channel.listener_failed" in caplog.text
    assert "Broken" in caplog.text
    assert "knee" not in caplog.text
    assert "zed" not in caplog.text


def test_a_listener_may_stop_itself_and_start_another_while_it_is_told(channel: Channel):
    heard: list[Signal] = []

    def once(_: Signal) -> None:
        stop()
        channel.listen(heard.append)

    stop = channel.listen(once)
    channel.publish(FIRST)
    channel.publish(SECOND)
    assert heard == [SECOND]


def test_publishing_to_nobody_is_fine(channel: Channel):
    channel.publish(FIRST)
