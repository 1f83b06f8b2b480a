"""Who is online at clients of the messaging provider, as far as it tells."""

from datetime import timedelta

import pytest

from adapters.mock.clock import FakeClock
from application.ports.channel import SignalsMissed
from application.presence.connections import Connections
from application.presence.elsewhere import ELSEWHERE
from domain.ids import Identity
from tests.application.test_connections_of_several_processes import Deployment

pytestmark = pytest.mark.anyio
PAT, ZOE = Identity("pat"), Identity("zoe")
MOMENT = timedelta(seconds=1)


@pytest.fixture
def deployment() -> Deployment:
    return Deployment()


@pytest.fixture
def clock(deployment: Deployment) -> FakeClock:
    return deployment.clock


@pytest.fixture
def here(deployment: Deployment) -> Connections:
    return deployment.process()


async def test_whose_going_was_never_told_is_forgotten(
    deployment: Deployment, here: Connections, clock: FakeClock
) -> None:
    here.seen_elsewhere(PAT, online=True)
    clock.advance(ELSEWHERE - MOMENT)
    await here.flush()
    assert here.online(PAT)
    clock.advance(MOMENT)
    await here.flush()
    assert not here.online(PAT)
    assert deployment.shown == [True, False]


async def test_who_writes_there_is_still_there(here: Connections, clock: FakeClock) -> None:
    here.seen_elsewhere(PAT, online=True)
    clock.advance(ELSEWHERE - MOMENT)
    here.wrote_elsewhere(PAT, clock.now())
    clock.advance(MOMENT)
    await here.flush()
    assert here.online(PAT)


async def test_who_writes_by_sms_is_not_online(here: Connections, clock: FakeClock) -> None:
    here.wrote_elsewhere(PAT, clock.now())
    assert not here.online(PAT)


async def test_the_newest_news_win_in_whatever_order_they_come(here: Connections, clock: FakeClock) -> None:
    came = clock.now()
    clock.advance(MOMENT)
    here.seen_elsewhere(PAT, online=False, at=clock.now())
    here.seen_elsewhere(PAT, online=True, at=came)
    assert not here.online(PAT)
    here.seen_elsewhere(PAT, online=True, at=clock.now())
    assert here.online(PAT)


async def test_what_is_told_an_hour_late_is_no_news(here: Connections, clock: FakeClock) -> None:
    came = clock.now()
    clock.advance(ELSEWHERE)
    here.seen_elsewhere(PAT, online=True, at=came)
    assert not here.online(PAT)


async def test_who_has_a_page_open_here_stays_online(deployment: Deployment, here: Connections) -> None:
    here.arrived(PAT)
    here.seen_elsewhere(PAT, online=True)
    deployment.clock.advance(ELSEWHERE)
    await here.flush()
    assert here.online(PAT)
    assert deployment.shown == [True]


async def test_every_process_knows_what_one_was_told(deployment: Deployment, clock: FakeClock) -> None:
    told, other = deployment.process(), deployment.process()
    told.seen_elsewhere(PAT, online=True)
    assert other.online(PAT)
    assert not other.is_here(PAT)
    clock.advance(MOMENT)
    other.seen_elsewhere(PAT, online=False, at=clock.now())
    assert not told.online(PAT)
    assert deployment.shown == [True, False], "each once"


async def test_a_process_that_begins_learns_who_is_there_and_who_went(deployment: Deployment, clock: FakeClock) -> None:
    told, came = deployment.process(), clock.now()
    clock.advance(MOMENT)
    told.seen_elsewhere(PAT, online=True)
    told.seen_elsewhere(ZOE, online=False)
    begun = deployment.process()
    assert not begun.online(PAT)
    deployment.channel.publish(SignalsMissed())
    assert begun.online(PAT)
    begun.seen_elsewhere(ZOE, online=True, at=came)
    assert not begun.online(ZOE), "that she went was later"


async def test_a_sign_that_one_process_saw_counts_at_all(deployment: Deployment, clock: FakeClock) -> None:
    told, other = deployment.process(), deployment.process()
    told.seen_elsewhere(PAT, online=True)
    clock.advance(ELSEWHERE - MOMENT)
    other.wrote_elsewhere(PAT, clock.now())
    clock.advance(MOMENT)
    await told.flush()
    assert told.online(PAT)
    assert other.online(PAT)


async def test_who_is_forgotten_is_shown_to_have_gone_once(deployment: Deployment, clock: FakeClock) -> None:
    told, other = deployment.process(), deployment.process()
    told.seen_elsewhere(PAT, online=True)
    clock.advance(ELSEWHERE)
    await told.flush()
    await other.flush()
    assert not told.online(PAT)
    assert not other.online(PAT)
    assert deployment.shown == [True, False]
