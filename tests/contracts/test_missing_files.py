"""What every `MissingFiles` promises."""

from datetime import timedelta

import pytest
from attrs import evolve

from application.ports.mirror_files import FileThere
from application.ports.missing_files import MissingFile
from domain.attachment import Attachment, AttachmentState, BlobId
from domain.file_types import FileType
from domain.ids import AttachmentId
from tests.support.builders import IDS, a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
MINUTE = timedelta(minutes=1)


async def missed(desk: Desk, *, due: timedelta | None = MINUTE) -> AttachmentId:
    """A file whose content did not come."""
    conversation = await desk.opened(PAT, DOC)
    file = Attachment(
        id=AttachmentId(IDS.new()),
        conversation=conversation.id,
        uploader=PAT.identity,
        name="x-ray.pdf",
        type=FileType.PDF,
        size=9,
        state=AttachmentState.PENDING,
        blob=BlobId(IDS.new()),
        uploaded_at=desk.clock.now(),
    )
    await desk.change(lambda uow: uow.attachments.add(file, conversation))
    await desk.record.mirror_files.note(FileThere(id=file.id, media=f"ME-{file.id}"))
    now = desk.clock.now()
    await desk.record.missing_files.miss(file.id, since=now, due_at=None if due is None else now + due)
    return file.id


async def due(desk: Desk, limit: int = 9) -> list[MissingFile]:
    return list(await desk.record.missing_files.due(now=desk.clock.now(), limit=limit))


async def test_a_file_is_asked_for_when_its_time_has_come_and_by_one(desk: Desk):
    first = await missed(desk)
    since = desk.clock.now()
    second = await missed(desk, due=2 * MINUTE)
    assert await due(desk) == []
    desk.clock.advance(2 * MINUTE)
    found = await due(desk)
    assert [one.id for one in found] == [first, second]
    assert await due(desk, limit=1) == found[:1]
    assert found[0] == MissingFile(id=first, media=f"ME-{first}", since=since, due_at=since + MINUTE)
    until = desk.clock.now() + MINUTE
    claimed = await desk.record.missing_files.claim(found[0], until=until)
    assert claimed == evolve(found[0], due_at=until, attempts=1)
    assert await desk.record.missing_files.claim(found[0], until=until) is None
    assert [one.id for one in await due(desk)] == [second]
    desk.clock.advance(MINUTE)
    assert claimed in await due(desk), "who took it may have died"


async def test_what_came_is_asked_for_no_more(desk: Desk):
    id = await missed(desk)
    assert await desk.record.missing_files.oldest() == desk.clock.now()
    await desk.record.missing_files.found(id)
    desk.clock.advance(2 * MINUTE)
    assert await due(desk) == []
    assert await desk.record.missing_files.oldest() is None
    assert await desk.record.missing_files.again(desk.clock.now()) == 0


async def test_what_was_given_up_waits_for_somebody_who_wishes_it(desk: Desk):
    files, early = desk.record.missing_files, desk.clock.now()
    lost, waiting = await missed(desk), await missed(desk)
    desk.clock.advance(MINUTE)
    for one in await due(desk):
        await files.claim(one, until=desk.clock.now() + MINUTE)
    await files.postpone(lost, due_at=None)
    await files.postpone(waiting, due_at=desk.clock.now() + 60 * MINUTE)
    assert (await files.given_up(), await files.oldest()) == (1, early)
    refused = await missed(desk, due=None)
    assert await files.given_up() == 2
    now = desk.clock.advance(MINUTE)
    assert await files.again(now) == 3
    assert await files.given_up() == 0
    found = {one.id: (one.since, one.attempts) for one in await due(desk)}
    assert found == {lost: (now, 0), refused: (now, 0), waiting: (early, 1)}, "a new beginning for those given up"
