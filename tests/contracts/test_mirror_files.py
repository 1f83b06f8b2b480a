"""What every `FileMirror` promises."""

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from application.ports.messaging import Brought
from application.ports.mirror_files import DueFile, FileThere
from domain.attachment import Attachment, AttachmentState, BlobId
from domain.conversation import Conversation
from domain.file_types import FileType
from domain.ids import AttachmentId
from tests.support.builders import IDS, a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
MINUTE = timedelta(minutes=1)


async def sent(desk: Desk, conversation: Conversation, *states: AttachmentState, **said: Any) -> list[Attachment]:
    """A message with such files; the files."""
    files = [
        Attachment(
            id=AttachmentId(IDS.new()),
            conversation=conversation.id,
            uploader=PAT.identity,
            name="x-ray.pdf",
            type=FileType.PDF,
            size=9,
            state=state,
            blob=BlobId(IDS.new()),
            uploaded_at=desk.clock.now(),
            check_due_at=desk.clock.now() if state is AttachmentState.PENDING else None,
        )
        for state in states
    ]
    for one in files:
        current = await desk.load(conversation.id)
        await desk.change(lambda uow, one=one, current=current: uow.attachments.add(one, current))
    await desk.send(conversation.id, PAT, attachments=tuple(files), **said)
    return files


async def arrived(desk: Desk) -> None:
    """Let the provider have all words."""
    while claimed := await desk.record.outbox.claim(now=desk.clock.now(), lease=MINUTE, limit=99):
        await desk.record.outbox.delivered([(one, Brought(f"IM{one.seq}")) for one in claimed])


async def due(desk: Desk) -> list[DueFile]:
    return list(await desk.record.mirror_files.due(now=desk.clock.now(), limit=9))


async def test_files_are_due_behind_their_words_once_they_are_checked(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    states = AttachmentState.CLEAN, AttachmentState.PENDING, AttachmentState.REJECTED
    clean, pending, rejected = await sent(desk, conversation, *states)
    assert await due(desk) == [], "the words go first"
    await arrived(desk)
    found = await due(desk)
    assert [(one.id, one.part, one.state) for one in found] == [
        (clean.id, 1, AttachmentState.CLEAN),
        (rejected.id, 3, AttachmentState.REJECTED),
    ]
    first = found[0]
    assert (first.author, first.type, first.blob, first.media, first.again) == (
        PAT.identity,
        FileType.PDF,
        clean.blob,
        None,
        False,
    )
    async with desk.uow() as uow:
        waiting = await uow.attachments.get(pending.id)
        uow.attachments.save(waiting, waiting.checked(AttachmentState.CLEAN))
        await uow.commit()
    assert {one.id for one in await due(desk)} == {clean.id, pending.id, rejected.id}


async def test_one_worker_has_a_file_at_a_time(desk: Desk):
    await sent(desk, await desk.opened(PAT, DOC), AttachmentState.CLEAN)
    await arrived(desk)
    files, (file,) = desk.record.mirror_files, await due(desk)
    assert await files.claim(file, until=desk.clock.now() + MINUTE)
    assert not await files.claim(file, until=desk.clock.now() + MINUTE)
    assert await due(desk) == []
    desk.clock.advance(MINUTE)
    (later,) = await due(desk)
    assert later == evolve(file, due_at=desk.clock.now(), again=True), "it may be there by now"
    await files.postpone([file.id], due_at=None)
    assert await due(desk) == []


async def test_names_are_remembered_one_by_one(desk: Desk):
    await sent(desk, await desk.opened(PAT, DOC), AttachmentState.CLEAN)
    await arrived(desk)
    files, (file,) = desk.record.mirror_files, await due(desk)
    assert list(await files.of(file.message)) in ([], [FileThere(id=file.id)])
    assert await files.note(FileThere(id=file.id, media="ME1"))
    assert (await due(desk))[0].media == "ME1"
    assert await files.note(FileThere(id=file.id, ref="IM9"))
    assert list(await files.of(file.message)) == [FileThere(id=file.id, media="ME1", ref="IM9")]


async def test_what_was_taken_back_is_not_brought_and_its_names_stay_known(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await sent(desk, conversation, AttachmentState.CLEAN)
    await arrived(desk)
    files, (file,) = desk.record.mirror_files, await due(desk)
    await files.note(FileThere(id=file.id, media="ME1"))
    async with desk.uow() as uow:
        current = await uow.attachments.get(file.id)
        uow.attachments.save(current, current.removed(desk.clock.now()))
        await uow.commit()
    assert await due(desk) == []
    assert not await files.note(FileThere(id=file.id, ref="IM9"))
    assert list(await files.of(file.message)) == [FileThere(id=file.id, media="ME1", ref="IM9")]


async def test_a_file_that_came_from_there_is_not_brought(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    current = await desk.load(conversation.id)
    file = Attachment(
        id=AttachmentId(IDS.new()),
        conversation=conversation.id,
        uploader=PAT.identity,
        name="x-ray.pdf",
        type=FileType.PDF,
        size=9,
        state=AttachmentState.CLEAN,
        blob=BlobId(IDS.new()),
        uploaded_at=desk.clock.now(),
    )
    await desk.change(lambda uow: uow.attachments.add(file, current))
    await desk.record.mirror_files.note(FileThere(id=file.id, media="ME7", ref="IM7"))
    await desk.send(conversation.id, PAT, attachments=(file,))
    await arrived(desk)
    assert await due(desk) == []


async def test_what_was_refused_waits_for_a_person_and_is_brought_when_they_say_so(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    clean, gone = await sent(desk, conversation, AttachmentState.CLEAN, AttachmentState.CLEAN)
    await arrived(desk)
    for one in await due(desk):
        assert await desk.record.mirror_files.claim(one, until=desk.clock.now() + MINUTE)
        await desk.record.mirror_files.refuse(one.id, "twilio-50430")
    desk.clock.advance(2 * MINUTE)
    assert (await due(desk), await desk.record.outbox.parked()) == ([], 2)
    async with desk.uow() as uow:
        known = await uow.attachments.get(gone.id)
        uow.attachments.save(known, known.removed(desk.clock.now()))
        await uow.commit()
    assert await desk.record.outbox.parked() == 1
    assert await desk.record.outbox.unpark() == 1
    (again,) = await due(desk)
    assert (again.id, again.again) == (clean.id, True)
    assert await desk.record.outbox.parked() == 0


async def test_the_place_of_a_file_of_ours_is_nobodys_word_and_leaves_no_gap(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    files = await sent(desk, conversation, AttachmentState.CLEAN, AttachmentState.CLEAN)
    places, mirror = desk.record.places, desk.record.mirror_files
    await places.note_thread(conversation.id, "CH1")

    async def heard() -> int:
        found = await places.thread("CH1")
        return int(found.heard)

    first, second = files
    await mirror.note(FileThere(id=second.id, ref="IM3", place=2))
    (delivery,) = await desk.record.outbox.claim(now=desk.clock.now(), lease=MINUTE, limit=9)
    await desk.record.outbox.delivered([(delivery, Brought("IM1", 0))])
    assert await heard() == 0
    await mirror.note(FileThere(id=first.id, ref="IM2", place=1))
    assert await heard() == 2
    await places.note_thread(conversation.id, "CH2")
    await places.note_heard(conversation.id, 0)
    assert int((await places.thread("CH2")).heard) == 0, "in another one they have no places"
