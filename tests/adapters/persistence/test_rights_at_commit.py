"""Decisions hold at commit, although rights are remembered: two processes on one database."""

from collections.abc import AsyncIterator
from datetime import time

import pytest
from attrs import evolve

from adapters.mock.ids import SequentialIds
from adapters.mock.keys import InMemoryKeys
from adapters.persistence.record import SqlRecord
from adapters.realtime.in_memory import InMemoryChannel
from application.gate import Gate
from application.notices.pushes import PushRules
from application.presence.connections import Connections
from domain.consent import CHAT, PUSH
from domain.conversation import Disposition
from domain.errors import ConversationClosed
from domain.nudge import QuietHours
from tests.support.builders import a_consent, a_patient, a_policy, a_provider
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


async def test_nobody_is_rung_by_the_provider_on_a_consent_that_was_taken_back_elsewhere(desk: Desk, elsewhere: Desk):
    """No commit stands behind a ring, so none can hold it back."""
    conversation = await desk.opened(PAT, DOC)
    consent = evolve(a_consent("pat", at=desk.clock.now()), scopes=frozenset({CHAT, PUSH}))
    await desk.keep(consent)
    await desk.change(lambda uow: uow.conversations.review_rights_of(PAT.identity))
    rules = PushRules(
        uow=desk.uow,
        gate=Gate(a_policy(), desk.clock, SequentialIds()),
        clock=desk.clock,
        connections=Connections(desk.uow, desk.channel, desk.clock),
        quiet=QuietHours(begins=time(0), ends=time(0)),
    )
    assert await rules.rings(conversation.id) == {"pat": True}
    less = consent.without(PUSH, desk.clock.now(), PAT.identity)
    await elsewhere.change(lambda uow: uow.consents.save(less))
    assert await rules.rings(conversation.id) == {"pat": False}


async def test_both_processes_number_one_stream_without_gaps(desk: Desk, elsewhere: Desk):
    import asyncio

    conversation = await desk.opened(PAT, DOC)
    sends = [
        side.send(conversation.id, who, f"{n}") for n in range(25) for side, who in ((desk, PAT), (elsewhere, DOC))
    ]
    await asyncio.gather(*sends)
    assert [one.seq for one in await desk.messages(conversation.id)] == list(range(1, 51))
