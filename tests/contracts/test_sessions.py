"""What every `Sessions` and `SignInCodes` promises."""

import asyncio
from datetime import timedelta

import pytest

from application.ports.records import SignInCode
from domain.device import Device
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import Identity, SessionId
from domain.person import Role
from domain.session import Ending, Session, SessionPolicy
from tests.support.builders import a_session
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
POLICY = SessionPolicy()
MINUTE = timedelta(minutes=1)


async def get(desk: Desk, id: SessionId) -> Session:
    async with desk.uow() as uow:
        return await uow.sessions.get(id)


async def end(desk: Desk, id: SessionId, why: Ending = Ending.SIGNED_OUT) -> None:
    async with desk.uow() as uow:
        session = await uow.sessions.get(id)
        session.end(desk.clock.now(), why)
        uow.sessions.save(session)
        await uow.commit()


async def test_a_session_comes_back_as_it_was_kept(desk: Desk):
    session = a_session("Pat", Role.PROVIDER, desk.clock.now() + timedelta(microseconds=7))
    session.refresh(0, desk.clock.now() + MINUTE, POLICY)
    session.refresh(0, desk.clock.now() + MINUTE, POLICY)
    await desk.keep(session)
    assert await get(desk, session.id) == session


async def test_a_device_is_new_to_who_came_on_others_only(desk: Desk):
    laptop, phone = Device(browser="firefox", system="linux"), Device(browser="safari", system="ios")

    async def is_new(identity: str, device: Device) -> bool:
        async with desk.uow() as uow:
            return await uow.sessions.is_new_device(Identity(identity), device)

    assert not await is_new("pat", laptop), "the first one is nobody's new one"
    one = a_session("pat", Role.PATIENT, desk.clock.now(), device=laptop)
    await desk.keep(one)
    assert (await get(desk, one.id)).device == laptop
    assert (await is_new("pat", laptop), await is_new("pat", phone)) == (False, True)
    assert not await is_new("doc", phone)
    await end(desk, one.id)
    assert not await is_new("pat", laptop), "also when the session has ended"


async def test_an_unknown_session_is_not_found(desk: Desk):
    for id in ("0" * 32, "", "🙂"):
        with pytest.raises(NotFound):
            await get(desk, SessionId(id))


async def test_a_loaded_session_can_be_changed_without_changing_the_record(desk: Desk):
    session = a_session()
    await desk.keep(session)
    (await get(desk, session.id)).end(desk.clock.now(), Ending.REVOKED)
    session.end(desk.clock.now(), Ending.REVOKED)
    assert (await get(desk, session.id)).ended_at is None


async def test_a_person_s_lasting_sessions_are_listed_the_newest_first(desk: Desk):
    first = a_session(at=desk.clock.now())
    second = a_session(at=desk.clock.advance(MINUTE))
    third = a_session(at=desk.clock.advance(MINUTE))
    await desk.keep(first, third, second, a_session("kim", at=desk.clock.now()))
    await end(desk, second.id)
    async with desk.uow() as uow:
        assert [one.id for one in await uow.sessions.of(Identity("pat"))] == [third.id, first.id]
        assert await uow.sessions.of(Identity("nobody")) == ()


async def test_an_ending_stays_with_its_reason(desk: Desk):
    session = a_session()
    await desk.keep(session)
    await end(desk, session.id, Ending.REVOKED)
    assert (await get(desk, session.id)).ending is Ending.REVOKED


async def test_of_two_who_refresh_at_once_one_decides_again(desk: Desk):
    session = a_session()
    await desk.keep(session)

    async def refresh() -> None:
        async with desk.uow() as uow:
            mine = await uow.sessions.get(session.id)
            mine.refresh(0, desk.clock.now(), POLICY)
            uow.sessions.save(mine)
            await uow.commit()

    outcomes = await asyncio.gather(refresh(), refresh(), return_exceptions=True)
    if not any(isinstance(one, ConcurrentUpdate) for one in outcomes):
        assert (await get(desk, session.id)).repeated, "one came after the other: it was answered once more"
        return
    assert sorted(type(one).__name__ for one in outcomes) == ["ConcurrentUpdate", "NoneType"]
    kept = await get(desk, session.id)
    assert (kept.generation, kept.repeated) == (1, False)


async def test_what_was_decided_on_an_older_session_is_decided_again(desk: Desk):
    session = a_session()
    await desk.keep(session)
    async with desk.uow() as uow:
        stale = await uow.sessions.get(session.id)
        await end(desk, session.id, Ending.REVOKED)
        stale.refresh(0, desk.clock.now(), POLICY)
        uow.sessions.save(stale)
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()
    kept = await get(desk, session.id)
    assert (kept.ending, kept.generation) == (Ending.REVOKED, 0)


async def test_a_repeat_within_the_same_moment_is_a_change_too(desk: Desk):
    session = a_session()
    session.refresh(0, desk.clock.now(), POLICY)
    await desk.keep(session)
    async with desk.uow() as one, desk.uow() as two:
        first, second = await one.sessions.get(session.id), await two.sessions.get(session.id)
        first.refresh(0, desk.clock.now(), POLICY)
        second.refresh(0, desk.clock.now(), POLICY)
        one.sessions.save(first)
        await one.commit()
        two.sessions.save(second)
        with pytest.raises(ConcurrentUpdate):
            await two.commit()


async def test_activity_moves_forward_only_and_revives_nothing(desk: Desk):
    awake, ended = a_session(), a_session()
    await desk.keep(awake, ended)
    start = desk.clock.now()
    await end(desk, ended.id)
    await desk.change(
        lambda uow: uow.sessions.touch(
            {awake.id: start + 2 * MINUTE, ended.id: start + 2 * MINUTE, SessionId("0" * 32): start}
        )
    )
    await desk.change(lambda uow: uow.sessions.touch({awake.id: start + MINUTE}))
    await desk.change(lambda uow: uow.sessions.touch({}))
    assert (await get(desk, awake.id)).last_active_at == start + 2 * MINUTE
    kept = await get(desk, ended.id)
    assert (kept.ending, kept.last_active_at) == (Ending.SIGNED_OUT, start)


async def test_activity_noted_meanwhile_is_neither_a_conflict_nor_lost(desk: Desk):
    session = a_session()
    await desk.keep(session)
    later = desk.clock.now() + 5 * MINUTE
    async with desk.uow() as uow:
        loaded = await uow.sessions.get(session.id)
        await desk.change(lambda other: other.sessions.touch({session.id: later}))
        loaded.refresh(0, desk.clock.now(), POLICY)
        uow.sessions.save(loaded)
        await uow.commit()
    kept = await get(desk, session.id)
    assert (kept.generation, kept.last_active_at) == (1, later)


def a_code(desk: Desk, digest: bytes = b"d" * 32) -> SignInCode:
    now = desk.clock.now()
    return SignInCode(
        digest=digest, identity=Identity("pat"), role=Role.PATIENT, proven_at=now - MINUTE, expires_at=now + MINUTE
    )


async def test_a_code_is_found_until_it_is_used(desk: Desk):
    code = a_code(desk)
    await desk.change(lambda uow: uow.codes.add(code))
    async with desk.uow() as uow:
        assert await uow.codes.get(code.digest) == code
        assert await uow.codes.get(b"other") is None
        uow.codes.use(code.digest, desk.clock.now())
    async with desk.uow() as uow:
        assert await uow.codes.get(code.digest) == code, "it was not committed"
        uow.codes.use(code.digest, desk.clock.now())
        await uow.commit()
    async with desk.uow() as uow:
        assert await uow.codes.get(code.digest) is None


async def test_a_code_is_used_once_however_many_try(desk: Desk):
    code = a_code(desk)
    await desk.change(lambda uow: uow.codes.add(code))

    async def use() -> None:
        async with desk.uow() as uow:
            uow.codes.use(code.digest, desk.clock.now())
            uow.sessions.add(a_session())
            await uow.commit()

    outcomes = await asyncio.gather(*(use() for _ in range(6)), return_exceptions=True)
    assert outcomes.count(None) == 1
    assert sum(isinstance(one, ConcurrentUpdate) for one in outcomes) == 5
    async with desk.uow() as uow:
        assert len(await uow.sessions.of(Identity("pat"))) == 1


async def test_an_unknown_code_can_not_be_used(desk: Desk):
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.codes.use(b"never", desk.clock.now()))


async def test_expired_codes_are_forgotten_on_request(desk: Desk):
    old = a_code(desk, b"old")
    await desk.change(lambda uow: uow.codes.add(old))
    desk.clock.advance(timedelta(hours=1))
    new = a_code(desk, b"new")
    await desk.change(lambda uow: uow.codes.add(new))
    await desk.change(lambda uow: uow.codes.purge(desk.clock.now()))
    async with desk.uow() as uow:
        assert await uow.codes.get(b"old") is None
        assert await uow.codes.get(b"new") == new
