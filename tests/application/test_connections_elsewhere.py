"""Who is online at clients of the messaging provider, as far as it tells."""

from datetime import timedelta

import pytest

from adapters.mock.clock import FakeClock
from application.presence.connections import ELSEWHERE, Connections
from domain.ids import Identity
from tests.application.test_connections_of_several_processes import Deployment

pytestmark = pytest.mark.anyio
PAT = Identity("pat")
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
