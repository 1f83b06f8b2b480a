"""What does not open is met, put on the audit once a day, and told to on-call."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from adapters.mock.keys import InMemoryKeys
from adapters.persistence.record import SqlRecord
from adapters.persistence.sealing import Sealer
from adapters.persistence.tables import data_key, message, person
from adapters.realtime.in_memory import InMemoryChannel
from application.audit.record_damage import APART, LASTS, RecordDamage
from application.ports.records import AuditScope
from domain.audit_review import AuditQuestion
from tests.support.builders import IDS, a_patient, a_provider, an_actor
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()


def watching(desk: Desk) -> RecordDamage:
    return RecordDamage(data_keys=desk.record.data_keys, uow=desk.uow, clock=desk.clock, ids=IDS)


async def told(desk: Desk) -> list[tuple[str, str, str | None]]:
    async with desk.uow() as uow:
        scope = AuditScope(question=AuditQuestion(action="record.damaged"))
        found = await uow.audit.page(scope, after=None, limit=200)
    return sorted((one.object, one.outcome, one.reason) for one in found.items)


async def test_a_text_that_was_tampered_with_is_on_the_audit_and_told_to_on_call(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    sent = await desk.send(conversation.id, PAT, "mine")
    with desk.record.lane.engine.begin() as connection:
        box = connection.execute(select(message.c.body).where(message.c.id == sent.id)).scalar_one()
        changed = bytes(box[:-1]) + bytes([box[-1] ^ 1])
        connection.execute(update(message).where(message.c.id == sent.id).values(body=changed))
        connection.execute(update(person).where(person.c.key == "pat").values(name=b"\x01" + b"0" * 40))
    watch, another = watching(desk), watching(desk)
    assert (await watch(), await watch.is_troubled()) == (0, False), "nobody has read it yet"
    for _ in range(3):
        (shown,) = await desk.messages(conversation.id)
        assert shown.damaged, "the page is served all the same"
    await desk.record.conversations.details(an_actor(DOC), conversation.id)
    assert (await watch(), await watch.is_troubled()) == (2, True)
    await desk.messages(conversation.id)
    assert await another() == 1
    once = [(f"message:{sent.id}", "failed", "body"), ("person:pat", "failed", "name")]
    assert await told(desk) == once, "once, whoever meets it"
    desk.clock.advance(LASTS)
    assert not await watch.is_troubled()
    desk.clock.advance(timedelta(days=1))
    await desk.messages(conversation.id)
    await watch()
    assert await told(desk) == sorted([*once, once[0]])


async def test_of_a_lost_key_the_key_is_named_and_no_text(desk: Desk, url: str):
    conversation = await desk.opened(PAT, DOC)
    for number in range(5):
        await desk.send(conversation.id, PAT, f"text {number}")
    with desk.record.lane.engine.begin() as connection:
        lost = bytes(connection.execute(select(data_key.c.id)).scalar_one())
    keys = InMemoryKeys()
    there = SqlRecord(url, keys, desk.clock, InMemoryChannel())
    with desk.record.lane.engine.begin() as connection:  # a data key that opens, beside the one that does not
        key = Sealer(keys).make_key(desk.clock.now())
        new = {"id": key.id, "key_id": key.key_id, "wrapped": key.wrapped, "created_at": key.created_at}
        connection.execute(data_key.insert().values(new))
    await there.start()
    try:
        away = Desk(there, desk.clock, InMemoryChannel())
        assert all(one.damaged for one in await away.messages(conversation.id))
        watch = watching(away)
        assert await watch() >= 1
        assert not await watch.is_troubled(), "the alert of lost keys tells of it"
        assert await told(away) == [(f"data-key:{lost.hex()}", "failed", "key-lost")]
    finally:
        await there.stop()


async def test_of_many_a_hundred_are_told_apart_and_the_others_counted(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    for number in range(APART + 5):
        await desk.send(conversation.id, PAT, f"text {number}")
    with desk.record.lane.engine.begin() as connection:
        assert connection.execute(select(func.count()).select_from(message)).scalar_one() == APART + 5
        connection.execute(update(message).values(body=b"\x01" + b"0" * 40))
    first = await desk.messages(conversation.id)
    await desk.messages(conversation.id, after=first[-1].seq)
    await watching(desk)()
    found = await told(desk)
    assert len(found) == APART + 1
    assert ("record:others", "failed", "5") in found
