"""What every `Grants` promises: all of them stay, and each ends once."""

from datetime import timedelta

import pytest

from application.ports.readers import ConversationFilter
from domain.access import Actor
from domain.conversation import Turn
from domain.errors import ConcurrentUpdate, NotFound
from domain.grant_scope import GrantScope
from domain.ids import GrantId, Identity
from domain.message import MessageBody
from domain.person import Role
from domain.proxy import Basis, GrantEnding, ProxyGrant
from tests.support.builders import POOL, a_grant, a_patient, a_person, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
DAY = timedelta(days=1)
PAT, MUM = Identity("pat"), Identity("mum")


async def keep(desk: Desk, *grants: ProxyGrant) -> None:
    def change(uow) -> None:
        for one in grants:
            uow.grants.add(one)

    await desk.change(change)


async def test_a_grant_comes_back_as_it_was_kept(desk: Desk):
    now = desk.clock.now()
    full = a_grant(
        at=now,
        scopes=tuple(GrantScope),
        basis=Basis.LEGAL,
        since=now + DAY,
        until=now + 9 * DAY,
        evidence="Order 12, folder \u00dc",
        narrows=GrantId("f" * 32),
        by="admin",
    )
    bare = a_grant(at=now)
    await keep(desk, full, bare)
    async with desk.uow() as uow:
        assert await uow.grants.get(full.id) == full
        assert await uow.grants.get(bare.id) == bare
        with pytest.raises(NotFound):
            await uow.grants.get(GrantId("0" * 32))


async def test_grants_are_found_by_patient_and_by_proxy_in_the_order_of_giving(desk: Desk):
    now = desk.clock.now()
    second, first = a_grant(at=now + DAY), a_grant(at=now)
    aunt, kims = a_grant(proxy="aunt", at=now + 2 * DAY), a_grant("kim", at=now + 3 * DAY)
    await keep(desk, second, first, aunt, kims)
    async with desk.uow() as uow:
        assert await uow.grants.of_patient(PAT) == (first, second, aunt)
        assert await uow.grants.of_proxies([MUM]) == (first, second, kims)
        assert await uow.grants.of_proxies([MUM, Identity("aunt")]) == (first, second, aunt, kims)
        assert await uow.grants.about(PAT) == (first, second, aunt)
        assert await uow.grants.about(MUM) == (first, second, kims)
        assert await uow.grants.about(Identity("nobody")) == await uow.grants.of_proxies([]) == ()


async def test_an_ended_grant_stays_on_record_and_ends_once(desk: Desk):
    grant = a_grant(at=desk.clock.now())
    await keep(desk, grant)
    ended = grant.end(desk.clock.advance(DAY), MUM, GrantEnding.NARROWED)
    await desk.change(lambda uow: uow.grants.end(ended))
    async with desk.uow() as uow:
        assert await uow.grants.get(grant.id) == ended
        assert await uow.grants.about(PAT) == (ended,)
        assert await uow.grants.of_patient(PAT) == await uow.grants.of_proxies([MUM]) == ()
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.grants.end(grant.end(desk.clock.now(), PAT)))


async def test_grants_whose_time_is_over_are_found_until_they_are_ended(desk: Desk):
    now = desk.clock.now()
    due, later, ever = (a_grant(at=now, until=until) for until in (now + DAY, now + 2 * DAY, None))
    await keep(desk, due, later, ever)
    async with desk.uow() as uow:
        assert await uow.grants.lapsed(now + DAY - timedelta(microseconds=1)) == ()
        assert await uow.grants.lapsed(now + DAY) == (due,)
    await desk.change(lambda uow: uow.grants.end(due.end(now + DAY, PAT)))
    async with desk.uow() as uow:
        assert await uow.grants.lapsed(now + DAY) == ()


async def test_a_message_stays_marked_with_whom_it_was_written_for(desk: Desk):
    mum, pat, doc = a_person("mum", Role.PROXY), a_patient(), a_provider()
    conversation = await desk.opened(pat, doc)
    await desk.keep(mum)
    now = desk.clock.now()
    await desk.decide(conversation.id, lambda one: one.add(mum, at=now, visible_from=1, for_patient=True))
    hers = await desk.send(conversation.id, mum, "She is hot")
    view = await desk.record.conversations.details(Actor(identity=PAT, role=Role.PATIENT), conversation.id)
    assert view.turn is Turn.PROVIDER
    his = await desk.send(conversation.id, doc, "Since when?")
    assert (hers.author, hers.on_behalf_of, his.on_behalf_of) == (MUM, PAT, None)
    assert [one.on_behalf_of for one in await desk.messages(conversation.id)] == [PAT, None]
    async with desk.uow() as uow:
        said = await uow.messages.get(conversation.id, hers.id)
        assert said.on_behalf_of == PAT
        one = await uow.conversations.get(conversation.id)
        one.correct(said, by=MUM, body=MessageBody("She was hot"), at=now, window=DAY)
        uow.conversations.save(one)
        corrected = (await uow.commit()).message(hers.id)
    assert (corrected.body, corrected.on_behalf_of) == ("She was hot", PAT)


async def test_a_proxy_is_listed_the_conversations_that_they_may_read_and_no_others(desk: Desk):
    mum, pat, doc = a_person("mum", Role.PROXY), a_patient(), a_provider()
    shared, confidential = await desk.opened(pat, doc), await desk.opened(pat, doc)
    kims = await desk.opened(a_patient("kim"), doc)
    await desk.keep(mum)
    for id in (shared.id, kims.id):
        await desk.decide(id, lambda one: one.add(mum, at=desk.clock.now(), visible_from=1, for_patient=True))

    async def listed(*mandates: tuple[Identity, GrantScope], **which) -> list[str]:
        actor = Actor(identity=MUM, role=Role.PROXY, pools=frozenset({POOL}), mandates=frozenset(mandates))
        page = await desk.record.conversations.page(actor, ConversationFilter(**which), after=None, limit=10)
        return [one.id for one in page.items]

    read, write = (PAT, GrantScope.READ), (PAT, GrantScope.WRITE)
    assert await listed(read) == await listed(read, write) == [shared.id]
    assert await listed() == await listed(write) == await listed((PAT, GrantScope.CONSENT)) == []
    assert await listed(read, ids=(confidential.id, kims.id)) == []
    assert await listed(read, name_terms=("pa",)) == await listed(read)
    view = await desk.record.conversations.details(Actor(identity=MUM, role=Role.PROXY), shared.id)
    assert view.is_member
