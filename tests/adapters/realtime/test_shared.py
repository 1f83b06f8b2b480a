"""The channel of several processes, through a broker that comes and goes."""

import asyncio
from collections.abc import AsyncIterator

import msgspec
import pytest
from attrs import define, field

from adapters.realtime.envelope import Envelopes
from adapters.realtime.shared import SharedChannel
from application.ports.channel import RowChanged, Signal, SignalsMissed
from domain.ids import ConversationId
from tests.support.brokers import BrokerInMemory

pytestmark = pytest.mark.anyio
MISSED = SignalsMissed()


def row(name: str) -> RowChanged:
    return RowChanged(conversation=ConversationId(name))


@define(eq=False)
class Pause:
    """Waits of the channel that last until the test ends them."""

    ended: asyncio.Event = field(factory=asyncio.Event)

    async def __call__(self, _: float) -> None:
        await self.ended.wait()
        self.ended.clear()


@define(eq=False)
class Process:
    broker: BrokerInMemory
    name: str
    pause: Pause = field(factory=Pause)
    heard: list[Signal] = field(factory=list)
    channel: SharedChannel = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.channel = SharedChannel(self.broker, Envelopes(b"k" * 32, self.name), self.pause)
        self.channel.listen(self.heard.append)


async def settle() -> None:
    for _ in range(40):
        await asyncio.sleep(0)


@pytest.fixture
def broker() -> BrokerInMemory:
    return BrokerInMemory()


@pytest.fixture
async def processes(broker: BrokerInMemory) -> AsyncIterator[tuple[Process, Process]]:
    here, there = Process(broker, "here"), Process(broker, "there")
    async with here.channel.running(), there.channel.running():
        await settle()
        here.heard.clear()
        there.heard.clear()
        yield here, there


async def test_every_process_hears_each_signal_once_and_in_order(processes: tuple[Process, Process]) -> None:
    here, there = processes
    here.channel.publish(row("1"), row("2"))
    assert here.heard == [row("1"), row("2")]
    await settle()
    assert here.heard == there.heard == [row("1"), row("2")]


async def test_much_travels_in_envelopes_that_the_broker_takes(
    processes: tuple[Process, Process], broker: BrokerInMemory
) -> None:
    here, there = processes
    many = [row(f"a-rather-long-name-of-a-conversation-{number}") for number in range(200)]
    here.channel.publish(*many)
    await settle()
    assert there.heard == many
    assert 1 < len(broker.passed) < 20
    assert max(map(len, broker.passed)) <= broker.largest


async def test_when_the_broker_went_everybody_looks_again_and_what_was_not_passed_on_is(
    processes: tuple[Process, Process], broker: BrokerInMemory
) -> None:
    here, there = processes
    broker.cut()
    await settle()
    assert here.heard == there.heard == [MISSED]
    here.channel.publish(row("1"))
    broker.away = False
    for process in processes:
        process.pause.ended.set()
    await settle()
    assert here.heard == [MISSED, row("1"), MISSED]
    assert there.heard == [MISSED, MISSED, row("1")]


async def test_while_the_broker_is_away_everybody_looks_again_now_and_then(
    processes: tuple[Process, Process], broker: BrokerInMemory
) -> None:
    here, _ = processes
    broker.cut()
    await settle()
    for _ in range(3):
        here.pause.ended.set()
        await settle()
    assert here.heard == [MISSED] * 4


async def test_whether_it_is_connected_is_told_as_it_is(broker: BrokerInMemory) -> None:
    broker.away = True
    alone = Process(broker, "alone")
    async with alone.channel.running():
        await settle()
        assert (alone.channel.is_well(), alone.channel.gone()) == (False, 1)
        broker.away = False
        alone.pause.ended.set()
        await settle()
        assert (alone.channel.is_well(), alone.channel.gone()) == (True, 0)
        broker.cut()
        await settle()
        assert (alone.channel.is_well(), alone.channel.gone()) == (False, 1)


async def test_it_begins_without_the_broker(broker: BrokerInMemory) -> None:
    broker.away = True
    alone = Process(broker, "alone")
    async with alone.channel.running():
        await settle()
        alone.channel.publish(row("1"))
    assert alone.heard == [MISSED, row("1")]


async def test_of_too_much_for_the_broker_the_others_learn_that_they_missed_some(
    processes: tuple[Process, Process],
) -> None:
    here, there = processes
    here.channel.publish(row("x" * 3_000))
    await settle()
    assert there.heard == [MISSED]


async def test_the_last_words_are_passed_on(processes: tuple[Process, Process], broker: BrokerInMemory) -> None:
    _, there = processes
    third = Process(broker, "third")
    async with third.channel.running():
        await settle()
        third.channel.publish(row("bye"))
    await settle()
    assert there.heard == [row("bye")]


async def test_a_strange_envelope_stops_nothing(processes: tuple[Process, Process], broker: BrokerInMemory) -> None:
    here, there = processes
    broker.pass_on(b"not ours")
    here.channel.publish(row("1"))
    await settle()
    assert there.heard == [row("1")]


async def test_whatever_fails_at_the_broker_is_begun_again(
    processes: tuple[Process, Process], broker: BrokerInMemory, caplog: pytest.LogCaptureFixture
) -> None:
    here, there = processes
    broker.fails = RuntimeError("my knee hurts")
    here.channel.publish(row("1"))
    await settle()
    assert "channel.failed error=RuntimeError" in caplog.text
    assert "knee" not in caplog.text
    broker.fails = None
    here.pause.ended.set()
    await settle()
    assert there.heard == [row("1")]


async def test_a_signal_in_a_form_of_another_version_is_told_as_missed(
    processes: tuple[Process, Process], broker: BrokerInMemory
) -> None:
    here, there = processes
    other = Envelopes(b"k" * 32, "newer")
    broken = msgspec.msgpack.encode(("RowChanged", {"conversations": ["c"]}))
    whole = other.written(row("1")) or b""
    broker.pass_on(other.sealed([broken, whole]))
    await settle()
    assert here.heard == there.heard == [MISSED, row("1")]
