"""Decisions hold at commit, although rights are remembered: two processes on one database."""

from collections.abc import AsyncIterator

import pytest

from adapters.mock.keys import InMemoryKeys
from adapters.persistence.record import SqlRecord
from adapters.realtime.in_memory import InMemoryChannel
from domain.conversation import Disposition
from domain.errors import ConversationClosed
from tests.support.builders import a_consent, a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()


@pytest.fixture
async def elsewhere(url: str, keys: InMemoryKeys, desk: Desk) -> AsyncIterator[Desk]:
    """Another process on the same database; no channel joins the two."""
    channel = InMemoryChannel()
    record = SqlRecord(url, keys, desk.clock, channel)
    await record.start()
    yield Desk(record, desk.clock, channel)
    await record.stop()


async def test_what_was_closed_elsewhere_takes_no_message_here(desk: Desk, elsewhere: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.send(conversation.id, DOC, "remembered from here on")
    await elsewhere.decide(conversation.id, lambda one: one.close(Disposition.RESOLVED, desk.clock.now()))
    with pytest.raises(ConversationClosed):
        await desk.send(conversation.id, DOC, "too late")
    assert len(await desk.messages(conversation.id)) == 1


async def test_a_consent_withdrawn_elsewhere_is_seen_with_the_next_decision(desk: Desk, elsewhere: Desk):
    conversation = await desk.opened(PAT, DOC)
    consent = a_consent("pat", at=desk.clock.now())
    await desk.keep(consent)
    await desk.change(lambda uow: uow.conversations.review_rights_of(PAT.identity))
    await desk.send(conversation.id, PAT, "remembered from here on")

    def withdraw(uow) -> None:
        uow.consents.save(consent.revoke(desk.clock.now()))
        uow.conversations.review_rights_of(PAT.identity)

    await elsewhere.change(withdraw)
    seen: list[bool] = []
    await desk.decide(conversation.id, lambda one: desk.say(one, DOC, "decided again"))
    async with desk.uow() as uow:
        await uow.conversations.get(conversation.id)
        kept = await uow.consents.of(PAT.identity)
        seen.append(kept is not None and kept.revoked_at is not None)
    assert seen == [True]


async def test_both_processes_number_one_stream_without_gaps(desk: Desk, elsewhere: Desk):
    import asyncio

    conversation = await desk.opened(PAT, DOC)
    sends = [
        side.send(conversation.id, who, f"{n}") for n in range(25) for side, who in ((desk, PAT), (elsewhere, DOC))
    ]
    await asyncio.gather(*sends)
    assert [one.seq for one in await desk.messages(conversation.id)] == list(range(1, 51))
