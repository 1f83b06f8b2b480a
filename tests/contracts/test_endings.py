"""Endings: told here at the commit, and found by every other process on the record."""

import pytest

from application.access.learn_endings import SETTLED, LearnEndings
from application.ports.channel import ConsentWithdrawn, GlassEnded, GrantEnded, SessionEnded
from domain.ids import BreakGlassId, Identity, SessionId
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
SESSION = SessionEnded(session=SessionId("a" * 32))
CONSENT = ConsentWithdrawn(identity=Identity("pat"))
GRANT = GrantEnded(identity=Identity("mum"))
GLASS = GlassEnded(glass=BreakGlassId("b" * 32))


def learning(desk: Desk) -> LearnEndings:
    """The job of one process."""
    return LearnEndings(uow=desk.uow, channel=desk.channel, clock=desk.clock)


async def note(desk: Desk, *endings) -> None:
    def change(uow) -> None:
        for one in endings:
            uow.endings.add(one)

    await desk.change(change)


async def test_an_ending_is_told_once_it_is_durable_and_not_before(desk: Desk):
    async with desk.uow() as uow:
        uow.endings.add(CONSENT)
        assert desk.signals == []
        await uow.commit()
    assert desk.signals == [CONSENT]
    async with desk.uow() as uow:
        uow.endings.add(GRANT)
    assert desk.signals == [CONSENT]


async def test_every_kind_is_learned_elsewhere_in_order_and_once(desk: Desk, elsewhere: Desk):
    learn = learning(elsewhere)
    await note(desk, SESSION, CONSENT)
    await learn()
    await note(desk, GRANT, GLASS)
    for _ in range(3):
        await learn()
        desk.clock.advance(SETTLED)
    assert elsewhere.signals == [SESSION, CONSENT, GRANT, GLASS]


async def test_what_one_ended_oneself_is_not_learned_again(desk: Desk, elsewhere: Desk):
    await note(desk, CONSENT)
    await learning(desk)()
    assert desk.signals == [CONSENT]


async def test_a_process_that_slept_long_misses_nothing(desk: Desk, elsewhere: Desk):
    learn = learning(elsewhere)
    await note(desk, SESSION)
    await learn()
    desk.clock.advance(2 * SETTLED)
    await learn()
    await note(desk, CONSENT)
    desk.clock.advance(20 * SETTLED)
    await learn()
    assert elsewhere.signals == [SESSION, CONSENT]


async def test_a_new_process_begins_with_what_is_recent(desk: Desk, elsewhere: Desk):
    await note(desk, SESSION)
    desk.clock.advance(2 * SETTLED)
    await note(desk, CONSENT)
    await learning(elsewhere)()
    assert elsewhere.signals == [CONSENT]


async def test_old_endings_are_forgotten_and_later_ones_are_still_learned(desk: Desk, elsewhere: Desk):
    learn = learning(elsewhere)
    await note(desk, SESSION)
    await learn()
    now = desk.clock.advance(2 * SETTLED)
    await learn()
    await desk.change(lambda uow: uow.endings.purge(now))
    await note(desk, CONSENT)
    await learn()
    assert elsewhere.signals == [SESSION, CONSENT]
