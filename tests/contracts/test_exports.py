"""What every `Exports` promises."""

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from domain.attachment import BlobId
from domain.errors import ConcurrentUpdate, NotFound
from domain.export import Authority, Export, ExportedFile, ExportFailure, ExportForm, ExportScope, ExportState
from domain.ids import AuditId, ConversationId, ExportId, Identity, SessionId
from domain.person import Role
from tests.support.builders import IDS
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
HOUR = timedelta(hours=1)


def an_export(desk: Desk, **said: Any) -> Export:
    now = desk.clock.now()
    usual: dict[str, Any] = {
        "id": ExportId(IDS.new()),
        "asker": Identity("doc"),
        "role": Role.PROVIDER,
        "session": None,
        "authority": Authority.MEMBER,
        "scope": ExportScope(patient=Identity("pat")),
        "form": ExportForm.PDF,
        "slot": 0,
        "asked_at": now,
        "expires_at": now + HOUR,
        "due_at": now,
    }
    return Export(**{**usual, **said})


def a_file(number: int = 0, **said: Any) -> ExportedFile:
    name = f"conversation-{number}.pdf"
    blob = BlobId(IDS.new())
    return ExportedFile(number=number, name=name, blob=blob, size=9, sha256="0" * 64, crc32=0xFFFFFFFF, **said)


async def kept(desk: Desk, *exports: Export) -> None:
    async with desk.uow() as uow:
        for one in exports:
            uow.exports.add(one)
        await uow.commit()


async def saved(desk: Desk, export: Export, *files: ExportedFile) -> Export:
    async with desk.uow() as uow:
        uow.exports.save(export, *files)
        await uow.commit()
        return await uow.exports.get(export.id)


async def test_all_of_it_is_kept(desk: Desk):
    now = desk.clock.now()
    scope = ExportScope(conversation=ConversationId(IDS.new()), since=now - HOUR, until=now)
    one = an_export(desk, session=SessionId(IDS.new()), scope=scope, authority=Authority.EMERGENCY)
    await kept(desk, one)
    on = evolve(one, state=ExportState.RUNNING, total=7, conversations=3, messages=4, percent=50, files=1, size=9)
    on = evolve(on, at=ConversationId(IDS.new()), seq=12, part=2, audit=AuditId(IDS.new()))
    file = a_file(conversation=on.at, messages=4, first_seq=1, last_seq=12)
    assert await saved(desk, on, file) == evolve(on, version=1)
    over = evolve(on, version=1).failed(ExportFailure.TOO_LONG)
    assert await saved(desk, over, a_file(1)) == evolve(over, version=2)
    async with desk.uow() as uow:
        files = await uow.exports.files(one.id)
        assert (files[0], [one.number for one in files]) == (file, [0, 1])
        with pytest.raises(NotFound):
            await uow.exports.get(ExportId("0" * 32))


async def test_a_person_s_own_the_newest_first(desk: Desk):
    first, second = an_export(desk), an_export(desk, slot=1)
    foreign = an_export(desk, asker=Identity("ann"))
    await kept(desk, first, second, foreign)
    async with desk.uow() as uow:
        exports, doc = uow.exports, Identity("doc")
        assert [one.id for one in await exports.of(doc, behind=None, limit=9)] == [second.id, first.id]
        assert [one.id for one in await exports.of(doc, behind=second.id, limit=9)] == [first.id]
        assert [one.id for one in await exports.of(doc, behind=None, limit=1)] == [second.id]


async def test_a_place_is_taken_once_until_it_ends(desk: Desk):
    first = an_export(desk)
    await kept(desk, first)
    with pytest.raises(ConcurrentUpdate):
        await kept(desk, an_export(desk))
    await kept(desk, an_export(desk, slot=1), an_export(desk, asker=Identity("ann")))
    async with desk.uow() as uow:
        assert await uow.exports.slots(first.asker) == {0, 1}
    await saved(desk, first.failed(ExportFailure.TOO_LONG))
    async with desk.uow() as uow:
        assert await uow.exports.slots(first.asker) == {1}
    await kept(desk, an_export(desk))


async def test_what_is_due_the_longest_due_first(desk: Desk):
    now = desk.clock.now()
    late, leased = an_export(desk, due_at=now - HOUR), an_export(desk, slot=1, due_at=now + HOUR)
    just, ended = an_export(desk, asker=Identity("ann")), an_export(desk, asker=Identity("ann"), slot=1, due_at=None)
    await kept(desk, just, late, leased, ended)
    async with desk.uow() as uow:
        assert await uow.exports.due(now, 9) == (late.id, just.id)
        assert await uow.exports.due(now, 1) == (late.id,)
        assert await uow.exports.expired(now, 9) == ()
        assert {one.id for one in await uow.exports.expired(now + HOUR, 9)} == {just.id, late.id, leased.id, ended.id}


async def test_who_saves_what_changed_meanwhile_is_refused(desk: Desk):
    one = an_export(desk)
    await kept(desk, one)
    await saved(desk, one)
    for change in ("save", "remove"):
        async with desk.uow() as uow:
            getattr(uow.exports, change)(one)
            with pytest.raises(ConcurrentUpdate):
                await uow.commit()


async def test_it_is_removed_with_its_documents(desk: Desk):
    one = an_export(desk)
    await kept(desk, one)
    now = await saved(desk, one, a_file())
    async with desk.uow() as uow:
        uow.exports.remove(now)
        await uow.commit()
        assert await uow.exports.files(one.id) == ()
        with pytest.raises(NotFound):
            await uow.exports.get(one.id)
    with pytest.raises(ConcurrentUpdate):
        await saved(desk, now, a_file(1))
