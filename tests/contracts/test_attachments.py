"""What every record promises of files: known as they are, attached once, told when checked, swept without a trace."""

from datetime import timedelta

import pytest
from attrs import evolve

from application.attachments.take_back import take_back_files
from application.ports.channel import AttachmentChecked
from application.ports.records import FileLink
from domain.attachment import Attachment, AttachmentState, BlobId
from domain.conversation import Conversation
from domain.errors import ConcurrentUpdate, NotFound
from domain.file_types import FileType
from domain.ids import AttachmentId, Identity, SessionId
from domain.message import MessageBody
from domain.person import Person
from domain.priority import Priority
from tests.support.builders import IDS, a_legal_hold, a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def a_file(desk: Desk, conversation: Conversation, by: Person = PAT, **said) -> Attachment:
    told = {
        "id": AttachmentId(IDS.new()),
        "conversation": conversation.id,
        "uploader": by.identity,
        "name": "Befund März.pdf",
        "type": FileType.PDF,
        "size": 1_000,
        "state": AttachmentState.CLEAN,
        "blob": BlobId(IDS.new()),
        "uploaded_at": desk.clock.now(),
    }
    return Attachment(**(told | said))


async def kept(desk: Desk, conversation: Conversation, **said) -> Attachment:
    file = a_file(desk, conversation, **said)
    current = await desk.load(conversation.id)
    await desk.change(lambda uow: uow.attachments.add(file, current))
    return file


async def known(desk: Desk, id: AttachmentId) -> Attachment:
    async with desk.uow() as uow:
        return await uow.attachments.get(id)


async def test_a_file_comes_back_as_it_was_kept(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    pending = AttachmentState.PENDING
    files = [
        await kept(desk, conversation),
        await kept(desk, conversation, state=pending, check_due_at=desk.clock.now()),
    ]
    assert [await known(desk, one.id) for one in files] == files
    assert "Befund" not in repr(files)
    async with desk.uow() as uow:
        other, one = (file.id for file in files)
        assert [found.id for found in await uow.attachments.find([one, AttachmentId("f00"), other])] == [one, other]
        with pytest.raises(NotFound):
            await uow.attachments.get(AttachmentId("0" * 32))


async def test_a_content_may_get_another_name_and_who_decided_on_the_former_decides_again(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    files = [await kept(desk, conversation) for _ in range(3)]
    removed = files[1].removed(desk.clock.now())
    await desk.change(lambda uow: uow.attachments.save(files[1], removed))
    async with desk.uow() as uow:
        first, third = sorted((files[0].id, files[2].id))
        assert [one.id for one in await uow.attachments.kept(behind=None, limit=9)] == [first, third]
        assert [one.id for one in await uow.attachments.kept(behind=None, limit=1)] == [first]
        assert [one.id for one in await uow.attachments.kept(behind=first, limit=9)] == [third]
    renamed = evolve(files[0], blob=BlobId(IDS.new()))
    await desk.change(lambda uow: uow.attachments.save(files[0], renamed))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.attachments.save(files[0], files[0].removed(desk.clock.now())))
    assert await known(desk, renamed.id) == renamed


async def test_a_file_is_not_kept_on_rights_that_changed(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    before = await desk.load(conversation.id)
    await desk.change(lambda uow: uow.conversations.review_rights_of(PAT.identity))
    file = a_file(desk, conversation)
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.attachments.add(file, before))
    with pytest.raises(NotFound):
        await known(desk, file.id)


async def test_a_message_shows_its_files_in_their_order_wherever_it_is_read(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    files = [await kept(desk, conversation, name=f"{n}.pdf") for n in (3, 1, 2)]
    await desk.send(conversation.id, PAT, "Nothing with it")
    sent = await desk.send(conversation.id, PAT, attachments=tuple(files))
    ids = [one.id for one in files]
    assert [one.id for one in sent.attachments] == ids
    (told,) = [one for one in desk.signals if getattr(getattr(one, "content", None), "id", None) == sent.id]
    timeline = desk.record.timeline
    for view in (
        told.content,
        (await desk.messages(conversation.id))[1],
        await timeline.message(conversation.id, sent.id),
        (await timeline.events(conversation.id, after=1, limit=9))[0].content,
        (await timeline.events_at([(conversation.id, 2)]))[conversation.id, 2].content,
    ):
        assert [(one.id, one.name) for one in view.attachments] == [(one.id, one.name) for one in files]
    assert (await desk.messages(conversation.id))[0].attachments == ()
    stands = await known(desk, files[0].id)
    assert (stands.message, stands.seq) == (sent.id, 2)
    async with desk.uow() as uow:
        message = await uow.messages.get(conversation.id, sent.id)
        assert [one.id for one in message.attachments] == ids


async def test_an_urgent_message_has_its_files_too(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    file = await kept(desk, conversation)
    await desk.send(conversation.id, PAT, attachments=(file,), priority=Priority.URGENT)
    (view,) = await desk.messages(conversation.id)
    assert [one.id for one in view.attachments] == [file.id]


async def test_a_file_goes_with_one_message(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    file = await kept(desk, conversation)
    await desk.send(conversation.id, PAT, attachments=(file,))
    before = len(await desk.messages(conversation.id))
    async with desk.uow() as uow:
        again = await uow.conversations.get(conversation.id)
        desk.say(again, PAT, attachments=(file,))
        uow.conversations.save(again)
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()
    assert len(await desk.messages(conversation.id)) == before


async def test_a_file_that_was_checked_or_swept_meanwhile_is_decided_on_again(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    pending = await kept(desk, conversation, state=AttachmentState.PENDING, check_due_at=desk.clock.now())
    swept = await kept(desk, conversation)
    await desk.change(lambda uow: uow.attachments.save(pending, pending.checked(AttachmentState.REJECTED)))
    await desk.change(lambda uow: uow.attachments.save(swept, swept.removed(desk.clock.now())))
    for file in (pending, swept):
        async with desk.uow() as uow:
            loaded = await uow.conversations.get(conversation.id)
            desk.say(loaded, PAT, attachments=(file,))
            uow.conversations.save(loaded)
            with pytest.raises(ConcurrentUpdate):
                await uow.commit()


async def test_what_a_sent_file_is_is_told_when_it_becomes_known(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    due = desk.clock.now()
    unsent, sent = [await kept(desk, conversation, state=AttachmentState.PENDING, check_due_at=due) for _ in range(2)]
    message = await desk.send(conversation.id, PAT, attachments=(sent,))
    current = await known(desk, sent.id)
    await desk.change(lambda uow: uow.attachments.save(unsent, unsent.checked(AttachmentState.CLEAN)))
    await desk.change(lambda uow: uow.attachments.save(current, current.asked_again(due + MINUTE)))
    waiting = await known(desk, sent.id)
    assert (waiting.check_due_at, waiting.checks) == (due + MINUTE, 1)
    await desk.change(lambda uow: uow.attachments.save(waiting, waiting.checked(AttachmentState.CLEAN)))
    (told,) = [one for one in desk.signals if isinstance(one, AttachmentChecked)]
    assert (told.message, told.seq, told.attachment.id) == (message.id, 1, sent.id)
    assert told.attachment.state is AttachmentState.CLEAN
    (view,) = await desk.messages(conversation.id)
    assert view.attachments == (told.attachment,)
    assert (await desk.record.timeline.events_at([(conversation.id, 1)]))[
        conversation.id, 1
    ].content.attachments == view.attachments


async def test_of_two_who_change_a_file_one_is_told(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    file = await kept(desk, conversation, state=AttachmentState.PENDING, check_due_at=desk.clock.now())
    await desk.change(lambda uow: uow.attachments.save(file, file.asked_again(desk.clock.now() + MINUTE)))
    for late in (file.checked(AttachmentState.CLEAN), file.removed(desk.clock.now())):
        with pytest.raises(ConcurrentUpdate):
            await desk.change(lambda uow, late=late: uow.attachments.save(file, late))


async def test_the_scanner_is_asked_of_what_is_due(desk: Desk):
    conversation, now = await desk.opened(PAT, DOC), desk.clock.now()
    pending = AttachmentState.PENDING
    late, early = [
        await kept(desk, conversation, state=pending, check_due_at=now - ago) for ago in (MINUTE, 2 * MINUTE)
    ]
    await kept(desk, conversation, state=pending, check_due_at=now + MINUTE)
    await kept(desk, conversation)
    async with desk.uow() as uow:
        assert [one.id for one in await uow.attachments.to_check(now, 9)] == [early.id, late.id]
        assert [one.id for one in await uow.attachments.to_check(now, 1)] == [early.id]
        assert await uow.attachments.unchecked() == 3


async def test_unsent_files_are_found_and_forgotten_once_they_were_removed(desk: Desk):
    conversation, now = await desk.opened(PAT, DOC), desk.clock.now()
    sent = await kept(desk, conversation, uploaded_at=now - 2 * HOUR)
    await desk.send(conversation.id, PAT, attachments=(sent,))
    old = await kept(desk, conversation, uploaded_at=now - 2 * HOUR)
    await kept(desk, conversation)
    async with desk.uow() as uow:
        assert [one.id for one in await uow.attachments.unsent(now - HOUR, 9)] == [old.id]
    await desk.change(lambda uow: uow.attachments.save(old, old.removed(now)))
    async with desk.uow() as uow:
        assert await uow.attachments.unsent(now - HOUR, 9) == ()
    await desk.change(lambda uow: uow.attachments.forget(now))
    assert (await known(desk, old.id)).removed_at == now
    await desk.change(lambda uow: uow.attachments.forget(now + MINUTE))
    with pytest.raises(NotFound):
        await known(desk, old.id)
    assert await known(desk, sent.id)


async def test_a_person_s_uploads_are_counted_removed_ones_too(desk: Desk):
    conversation, now = await desk.opened(PAT, DOC), desk.clock.now()
    await kept(desk, conversation, size=5, uploaded_at=now - 2 * HOUR)
    first = await kept(desk, conversation, size=20)
    await kept(desk, conversation, size=300)
    await kept(desk, conversation, by=DOC, size=4_000)
    await desk.change(lambda uow: uow.attachments.save(first, first.removed(now)))
    async with desk.uow() as uow:
        assert await uow.attachments.bytes_since(PAT.identity, now - HOUR) == 320
        assert await uow.attachments.bytes_since(Identity("kim"), now - HOUR) == 0


async def test_a_retracted_message_shows_no_files(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    file = await kept(desk, conversation)
    sent = await desk.send(conversation.id, PAT, attachments=(file,))
    async with desk.uow() as uow:
        loaded = await uow.conversations.get(conversation.id)
        message = await uow.messages.get(conversation.id, sent.id)
        loaded.retract(message, by=PAT.identity, at=desk.clock.now(), window=HOUR)
        uow.conversations.save(loaded)
        (current,) = message.attachments
        uow.attachments.save(current, current.removed(desk.clock.now()))
        told = await uow.commit()
    assert told.message(sent.id).attachments == ()
    (view,) = await desk.messages(conversation.id)
    assert view.attachments == ()
    assert (await known(desk, file.id)).removed_at == desk.clock.now()


async def taken_back(desk: Desk, conversation: Conversation) -> Attachment:
    """A file that was sent, and taken back with its message; its content waits to be swept."""
    file = await kept(desk, conversation)
    sent = await desk.send(conversation.id, PAT, attachments=(file,))
    async with desk.uow() as uow:
        loaded = await uow.conversations.get(conversation.id)
        message = await uow.messages.get(conversation.id, sent.id)
        loaded.retract(message, by=PAT.identity, at=desk.clock.now(), window=HOUR)
        uow.conversations.save(loaded)
        take_back_files(uow, message, desk.clock.now())
        await uow.commit()
    return await known(desk, file.id)


async def test_a_legal_hold_keeps_the_content_of_what_was_taken_back_until_it_is_lifted(desk: Desk):
    held, free = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    file, other = await taken_back(desk, held), await taken_back(desk, free)
    stays = await kept(desk, held)
    hold = a_legal_hold(PAT, held.id)

    async def told() -> tuple[set[str], set[str]]:
        """What may be swept, and what of the three is kept."""
        async with desk.uow() as uow:
            due = set(await uow.leftovers.due(desk.clock.now(), 9))
            return due, {one.id for one in await uow.attachments.kept(behind=None, limit=9)}

    assert await told() == ({file.blob, other.blob}, {stays.id})
    await desk.change(lambda uow: uow.holds.add(hold))
    assert await told() == ({other.blob}, {file.id, stays.id})
    hold.lift(DOC.identity, desk.clock.now())
    await desk.change(lambda uow: uow.holds.lift(hold))
    assert await told() == ({file.blob, other.blob}, {stays.id})
    await desk.change(lambda uow: uow.leftovers.strike_off(file.blob))
    await desk.change(lambda uow: uow.holds.add(a_legal_hold(PAT, held.id)))
    assert await told() == ({other.blob}, {stays.id}), "what was swept before the hold is not there"


async def test_a_hold_that_comes_before_the_deletion_begins_keeps_a_content_and_a_later_one_does_not(
    desk: Desk,
):
    early, late = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    stays, goes = await taken_back(desk, early), await taken_back(desk, late)
    await desk.change(lambda uow: uow.leftovers.begin(goes.blob))
    for one in (early, late):
        await desk.change(lambda uow, id=one.id: uow.holds.add(a_legal_hold(PAT, id)))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.leftovers.begin(stays.blob))
    async with desk.uow() as uow:
        assert await uow.leftovers.due(desk.clock.now(), 9) == (goes.blob,), "what was begun is ended"
        assert [one.id for one in await uow.attachments.kept(behind=None, limit=9)] == [stays.id]


async def test_what_was_struck_off_is_not_begun_to_delete(desk: Desk):
    file = await taken_back(desk, await desk.opened(PAT, DOC))
    await desk.change(lambda uow: uow.leftovers.strike_off(file.blob))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.leftovers.begin(file.blob))


async def test_what_was_taken_back_with_a_message_is_found_by_it(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    file = await taken_back(desk, conversation)
    plain = await kept(desk, conversation)
    sent = await desk.send(conversation.id, PAT, attachments=(plain,))
    assert file.message is not None
    async with desk.uow() as uow:
        assert await uow.attachments.taken_back([file.message, sent.id]) == {file.message: (file,)}
        assert await uow.attachments.taken_back([sent.id]) == {}


async def test_a_corrected_message_keeps_its_files(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    file = await kept(desk, conversation)
    sent = await desk.send(conversation.id, PAT, attachments=(file,))
    async with desk.uow() as uow:
        loaded = await uow.conversations.get(conversation.id)
        message = await uow.messages.get(conversation.id, sent.id)
        loaded.correct(message, by=PAT.identity, body=MessageBody("Again"), at=desk.clock.now(), window=HOUR)
        uow.conversations.save(loaded)
        told = await uow.commit()
    (view,) = await desk.messages(conversation.id)
    assert [one.id for one in told.message(sent.id).attachments] == [one.id for one in view.attachments] == [file.id]


async def test_leftovers_are_due_at_the_earlier_time_until_they_are_struck_off(desk: Desk):
    now, blob, other = desk.clock.now(), BlobId(IDS.new()), BlobId(IDS.new())
    await desk.change(lambda uow: uow.leftovers.add(blob, now + HOUR))
    await desk.change(lambda uow: uow.leftovers.add(other, now + HOUR))

    async def due(at) -> set[str]:
        async with desk.uow() as uow:
            return set(await uow.leftovers.due(at, 9))

    assert await due(now) == set()
    await desk.change(lambda uow: uow.leftovers.add(blob, now))
    await desk.change(lambda uow: uow.leftovers.add(blob, now + HOUR))
    assert await due(now) == {blob}
    assert await due(now + HOUR) == {blob, other}
    await desk.change(lambda uow: uow.leftovers.strike_off(blob))
    await desk.change(lambda uow: uow.leftovers.strike_off(blob))
    assert await due(now + HOUR) == {other}


async def test_a_link_is_used_once_and_forgotten_when_it_is_old(desk: Desk):
    now = desk.clock.now()
    link = FileLink(
        digest=b"d" * 32,
        attachment=AttachmentId(IDS.new()),
        identity=PAT.identity,
        session=SessionId(IDS.new()),
        expires_at=now,
    )
    without = evolve(link, digest=b"e" * 32, session=None)

    async def found(one: FileLink) -> FileLink | None:
        async with desk.uow() as uow:
            return await uow.file_links.get(one.digest)

    for one in (link, without):
        await desk.change(lambda uow, one=one: uow.file_links.add(one))
        assert await found(one) == one
    await desk.change(lambda uow: uow.file_links.use(link.digest))
    assert await found(link) is None
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.file_links.use(link.digest))
    await desk.change(lambda uow: uow.file_links.purge(now))
    assert await found(without) == without
    await desk.change(lambda uow: uow.file_links.purge(now + MINUTE))
    assert await found(without) is None
