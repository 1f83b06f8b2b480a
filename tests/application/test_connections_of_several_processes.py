"""Who is online, when people are connected to several processes that come, go, and miss what the others say."""

from datetime import timedelta

import pytest
from attrs import define, field

from adapters.mock.clock import FakeClock
from adapters.mock.record import InMemoryRecord
from adapters.realtime.in_memory import InMemoryChannel
from application.ports.channel import Attendance, Connected, PresenceChanged, Signal, SignalsMissed
from application.presence.connections import Connections
from application.presence.other_processes import SILENT
from domain.ids import Identity

pytestmark = pytest.mark.anyio
PAT = Identity("pat")


@define(eq=False)
class Deployment:
    """Processes on one channel, and what was shown of people."""

    clock: FakeClock = field(factory=FakeClock)
    channel: InMemoryChannel = field(factory=InMemoryChannel)
    shown: list[bool] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        self.record = InMemoryRecord(self.clock, self.channel)
        self.channel.listen(self._note)

    record: InMemoryRecord = field(init=False)

    def process(self, channel: InMemoryChannel | None = None) -> Connections:
        return Connections(self.record.unit_of_work, channel or self.channel, self.clock)

    def _note(self, signal: Signal) -> None:
        if isinstance(signal, PresenceChanged):
            self.shown.append(signal.presence.online)


@pytest.fixture
def deployment() -> Deployment:
    return Deployment()


def test_who_is_connected_to_another_process_is_online_here(deployment: Deployment) -> None:
    here, there = deployment.process(), deployment.process()
    there.arrived(PAT)
    assert here.online(PAT)
    there.departed(PAT)
    assert not here.online(PAT)
    assert deployment.shown == [True, False]


def test_who_leaves_one_process_and_stays_at_another_is_not_shown_to_have_gone(deployment: Deployment) -> None:
    here, there = deployment.process(), deployment.process()
    here.arrived(PAT)
    there.arrived(PAT)
    here.departed(PAT)
    assert here.online(PAT)
    assert deployment.shown == [True]


def test_a_process_that_begins_learns_who_is_there(deployment: Deployment) -> None:
    there = deployment.process()
    people = [Identity(f"person-{number}") for number in range(250)]
    for one in people:
        there.arrived(one)
    here = deployment.process()
    assert not here.online(PAT)
    deployment.channel.publish(SignalsMissed())
    assert all(here.online(one) for one in people)


def test_who_went_unheard_is_known_to_be_gone_after_asking(deployment: Deployment) -> None:
    here, there = deployment.process(), deployment.process()
    there.arrived(PAT)
    deployment.channel.publish(Connected(process="third", identity=Identity("zoe"), online=True))
    deployment.channel.publish(Attendance(process="third", first=True))
    assert here.online(PAT)
    assert not here.online(Identity("zoe"))


async def test_whoever_was_connected_to_a_process_that_fell_silent_is_gone(deployment: Deployment) -> None:
    here = deployment.process()
    deployment.channel.publish(Connected(process="killed", identity=PAT, online=True))
    deployment.clock.advance(SILENT)
    await here.flush()
    assert here.online(PAT)
    deployment.clock.advance(timedelta(seconds=1))
    await here.flush()
    assert not here.online(PAT)
    assert deployment.shown == [False]


async def test_a_process_that_says_it_is_there_keeps_its_people(deployment: Deployment) -> None:
    here, there = deployment.process(), deployment.process()
    there.arrived(PAT)
    for _ in range(10):
        deployment.clock.advance(timedelta(seconds=5))
        await there.flush()
        await here.flush()
    assert here.online(PAT)


async def test_who_is_at_a_process_that_was_silent_and_speaks_again_is_online(deployment: Deployment) -> None:
    here, there = deployment.process(), deployment.process()
    there.arrived(PAT)
    deployment.clock.advance(SILENT + timedelta(seconds=1))
    await here.flush()
    assert not here.online(PAT)
    await there.flush()
    assert here.online(PAT)
