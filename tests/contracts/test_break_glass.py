"""Uses of break-glass on record."""

from datetime import timedelta
from typing import Any

import pytest

from domain.break_glass import BreakGlass, BreakGlassPolicy, EmergencyReason, GlassEnd, Verdict
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import BreakGlassId, ConversationId, Identity
from domain.person import Person, Role
from tests.support.builders import IDS, a_patient, a_provider, a_session
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT = a_patient()
MINUTE = timedelta(minutes=1)


def a_glass(
    desk: Desk, identity: str = "doc", conversation: ConversationId | None = None, patient: Person = PAT
) -> BreakGlass:
    return BreakGlass.open(
        id=BreakGlassId(IDS.new()),
        session=a_session(identity, Role.PROVIDER, desk.clock.now()),
        former=None,
        patient=patient.identity,
        conversation=conversation,
        reason=EmergencyReason.URGENT_CARE,
        text="Found unconscious",
        at=desk.clock.now(),
        policy=BreakGlassPolicy(),
    )


async def kept(desk: Desk, *glasses: BreakGlass) -> None:
    for glass in glasses:
        await desk.change(lambda uow, glass=glass: uow.glasses.add(glass))


async def saved(desk: Desk, glass: BreakGlass) -> None:
    await desk.change(lambda uow: uow.glasses.save(glass))


async def got(desk: Desk, id: BreakGlassId) -> BreakGlass:
    async with desk.uow() as uow:
        return await uow.glasses.get(id)


def as_told(glass: BreakGlass) -> dict[str, Any]:
    return {name: getattr(glass, name) for name in BreakGlass.__slots__ if name not in {"version", "__weakref__"}}


async def test_it_is_found_as_it_was_kept(desk: Desk):
    one = await desk.opened(PAT, a_provider("ann"))
    glass = a_glass(desk, conversation=one.id)
    await kept(desk, glass)
    assert as_told(await got(desk, glass.id)) == as_told(glass)
    with pytest.raises(NotFound):
        await got(desk, BreakGlassId("0" * 32))


async def test_end_and_review_are_kept(desk: Desk):
    glass = a_glass(desk)
    await kept(desk, glass)
    glass.end(Identity("aud"), desk.clock.now())
    await saved(desk, glass)
    again = await got(desk, glass.id)
    assert (again.ended_by, again.ending, again.ended_at) == ("aud", GlassEnd.WITHDRAWN, desk.clock.now())
    again.be_reviewed(by=Identity("aud"), verdict=Verdict.ESCALATED, comment="See the chief", at=desk.clock.now())
    await saved(desk, again)
    assert (await got(desk, glass.id)).review == again.review


async def test_who_has_an_unreviewed_one_gets_no_other_whatever_two_requests_believe(desk: Desk):
    await kept(desk, a_glass(desk), a_glass(desk, "ann"))
    with pytest.raises(ConcurrentUpdate):
        await kept(desk, a_glass(desk))


async def test_two_who_change_it_at_once_do_not_both_succeed(desk: Desk):
    glass = a_glass(desk)
    await kept(desk, glass)
    mine, theirs = await got(desk, glass.id), await got(desk, glass.id)
    mine.end(Identity("doc"), desk.clock.now())
    theirs.end(Identity("aud"), desk.clock.now())
    await saved(desk, mine)
    with pytest.raises(ConcurrentUpdate):
        await saved(desk, theirs)


async def test_lists_are_the_newest_first_page_by_page_of_one_or_of_all(desk: Desk):
    glasses = []
    for identity in ("doc", "ann", "ida"):
        glasses.append(a_glass(desk, identity))
        desk.clock.advance(MINUTE)
    await kept(desk, *glasses)
    ids = [one.id for one in reversed(glasses)]
    async with desk.uow() as uow:
        first = await uow.glasses.page(None, unreviewed=False, after=None, limit=2)
        second = await uow.glasses.page(None, unreviewed=False, after=first.next, limit=2)
        assert [one.id for one in (*first.items, *second.items)] == ids
        assert second.next is None
        mine = await uow.glasses.page(Identity("ann"), unreviewed=False, after=None, limit=2)
        assert [one.identity for one in mine.items] == ["ann"]
        latest = await uow.glasses.latest_of(Identity("ida"))
        assert latest is not None
        assert latest.id == ids[0]
        assert await uow.glasses.latest_of(Identity("nobody-here")) is None


async def test_the_unreviewed_are_listed_apart(desk: Desk):
    glass = a_glass(desk)
    await kept(desk, glass, a_glass(desk, "ann"))
    desk.clock.advance(BreakGlassPolicy().lasts)
    glass.be_reviewed(by=Identity("aud"), verdict=Verdict.JUSTIFIED, comment="Fine", at=desk.clock.now())
    await saved(desk, glass)
    async with desk.uow() as uow:
        page = await uow.glasses.page(None, unreviewed=True, after=None, limit=9)
    assert [one.identity for one in page.items] == ["ann"]


async def test_those_whose_time_is_over_are_due_until_they_ended(desk: Desk):
    glass = a_glass(desk)
    await kept(desk, glass)

    async def due() -> tuple[BreakGlassId, ...]:
        async with desk.uow() as uow:
            found: tuple[BreakGlassId, ...] = await uow.glasses.due(desk.clock.now())
            return found

    assert await due() == ()
    desk.clock.advance(BreakGlassPolicy().lasts)
    assert await due() == (glass.id,)
    glass.expire(desk.clock.now())
    await saved(desk, glass)
    assert await due() == ()


async def test_all_of_a_patient_s_conversations_are_found_the_newest_first(desk: Desk):
    first = await desk.opened(PAT, a_provider("ann"))
    desk.clock.advance(MINUTE)
    second = await desk.opened(PAT, a_provider("ann"))
    await desk.opened(a_patient("sue"), a_provider("ann"))
    async with desk.uow() as uow:
        assert await uow.conversations.of_patient(PAT.identity) == (second.id, first.id)
