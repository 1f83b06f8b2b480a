"""After a rotation: new texts under the new key at once, older ones in the background; a lost key damages its own."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import LargeBinary, update

from adapters.files.folder import Folder
from adapters.files.sealed import SealedFiles
from adapters.mock.files import InMemoryFileStore
from adapters.mock.keys import InMemoryKeys
from adapters.persistence.data_keys import stored_keys
from adapters.persistence.record import SqlRecord
from adapters.persistence.sealed_columns import NOT_SEALED, SEALED
from adapters.persistence.tables import data_key, metadata
from adapters.realtime.in_memory import InMemoryChannel
from application.attachments.sweep_files import SweepFiles
from application.files_anew import KEPT, SealFilesAnew
from application.keys_in_use import OVERLAP, KeepKeys
from application.ports.files import FileGone, FileStore, FileStoreUnavailable
from application.ports.keys import KeyUnavailable
from application.ports.records import AuditScope
from domain.access import CLOCKWORK
from domain.attachment import Attachment, BlobId
from domain.audit import AuditRecord, Deed
from domain.audit_review import AuditQuestion
from domain.ids import AttachmentId, AuditId, ConversationId
from tests.adapters.persistence.test_sealed_texts import DOC, PAT, _write_everywhere
from tests.contracts.test_attachments import a_file, known
from tests.support.builders import IDS, a_legal_hold, an_actor
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PERIOD = timedelta(days=90)


def walking(desk: Desk, store: FileStore) -> SealFilesAnew:
    return SealFilesAnew(uow=desk.uow, store=store, clock=desk.clock, ids=IDS)


def keeping(desk: Desk, holder: str = "one", store: FileStore | None = None) -> KeepKeys:
    return KeepKeys(
        data_keys=desk.record.data_keys,
        keys=desk.record.keys,
        files=walking(desk, store or InMemoryFileStore()),
        leases=desk.record.leases,
        clock=desk.clock,
        ids=IDS,
        holder=holder,
        period=PERIOD,
    )


def rotation(desk: Desk) -> AuditRecord:
    return AuditRecord(
        id=AuditId(IDS.new()), at=desk.clock.now(), actor=CLOCKWORK, action=Deed.ROTATE_KEYS, object="key:k"
    )


async def under_older_keys(desk: Desk) -> int:
    uses = await desk.record.data_keys.uses()
    return sum(one.texts for one in uses[:-1])


def test_every_binary_column_is_known_to_hold_boxes_or_not():
    sealed = {(one.table.name, one.name) for one in SEALED}
    assert len(sealed) == len(SEALED)
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, LargeBinary):
                plain = column.name in NOT_SEALED.get(table.name, ())
                assert ((table.name, column.name) in sealed) is not plain, f"{table.name}.{column.name}"


async def test_new_texts_are_under_the_new_key_at_once_and_older_ones_follow(desk: Desk, keys: InMemoryKeys):
    id = ConversationId(await _write_everywhere(desk))
    (before,) = await desk.record.data_keys.uses()
    current = keys.rotate()
    keep = keeping(desk)
    await desk.record.data_keys.renew(desk.clock.now(), rotation(desk))
    await desk.send(id, PAT, "after")
    old, new = await desk.record.data_keys.uses()
    assert (old.key_id, new.key_id) == (current, current), "the data key of before is wrapped anew, too"
    assert (old.texts, new.texts) == (before.texts, 1)
    desk.clock.advance(2 * OVERLAP)
    while await desk.record.data_keys.unfinished():
        await keep()
    assert await under_older_keys(desk) == 0
    shown = await desk.messages(id)
    assert (shown[0].body, shown[-1].body) == ("now xyzzymarker", "after")
    assert not any(one.damaged for one in shown)
    view = await desk.record.conversations.details(an_actor(PAT), id)
    assert (view.friendly_name, view.draft) == ("about xyzzymarker", "draft xyzzymarker")


async def test_each_period_has_a_data_key_of_its_own_and_what_older_ones_sealed_stays(desk: Desk, keys: InMemoryKeys):
    id = (await desk.opened(PAT, DOC)).id
    await desk.send(id, PAT, "before")
    (first,) = await desk.record.data_keys.uses()
    desk.clock.advance(PERIOD - timedelta(seconds=1))
    await keeping(desk)()
    assert len(await desk.record.data_keys.uses()) == 1
    desk.clock.advance(timedelta(seconds=2))
    for holder in ("one", "another"):
        assert await keeping(desk, holder)() == 0
    await desk.send(id, PAT, "after")
    old, new = await desk.record.data_keys.uses()
    assert (old.texts, new.texts) == (first.texts, 1)
    assert old.key_id == new.key_id == keys.current_key_id()
    assert [one.body for one in await desk.messages(id)] == ["before", "after"]
    async with desk.uow() as uow:
        found = await uow.audit.page(AuditScope(question=AuditQuestion(action="keys.rotate")), after=None, limit=9)
    assert [(one.object, one.reason) for one in found.items] == [(f"key:{new.key_id}", "period")]


async def test_a_period_that_ends_during_a_rotation_waits_until_all_is_sealed_anew(desk: Desk, keys: InMemoryKeys):
    id = (await desk.opened(PAT, DOC)).id
    await desk.send(id, PAT, "before")
    keys.rotate()
    await desk.record.data_keys.renew(desk.clock.now(), rotation(desk))
    desk.clock.advance(2 * PERIOD)
    keep = keeping(desk)
    await keep()
    assert len(await desk.record.data_keys.uses()) == 2
    while await desk.record.data_keys.unfinished():
        await keep()
    assert await under_older_keys(desk) == 0
    await keep()
    assert [one.texts > 0 for one in await desk.record.data_keys.uses()] == [False, True, False]


async def test_a_walk_that_is_cut_off_goes_on_with_what_is_left(desk: Desk, keys: InMemoryKeys):
    id = (await desk.opened(PAT, DOC)).id
    for number in range(25):
        await desk.send(id, PAT, f"text {number}")
    keys.rotate()
    await desk.record.data_keys.renew(desk.clock.now(), rotation(desk))
    assert (await desk.record.data_keys.walk(None, 10)).sealed == 10
    left = await under_older_keys(desk)
    assert left > 0
    desk.clock.advance(2 * OVERLAP)
    other, sealed = keeping(desk, "another process"), 0
    while await desk.record.data_keys.unfinished():
        sealed += await other()
    assert (sealed, await under_older_keys(desk)) == (left, 0)
    assert [one.body for one in await desk.messages(id)] == [f"text {number}" for number in range(25)]


async def test_a_rotation_is_on_the_audit_once_however_many_processes_notice(desk: Desk, url: str, keys: InMemoryKeys):
    current = keys.rotate()
    there = SqlRecord(url, keys, desk.clock, InMemoryChannel())
    await there.start()
    try:
        for keep in (keeping(desk), keeping(Desk(there, desk.clock, InMemoryChannel()), "another"), keeping(desk)):
            await keep()
    finally:
        await there.stop()
    async with desk.uow() as uow:
        rotated = AuditScope(question=AuditQuestion(action="keys.rotate"))
        found = await uow.audit.page(rotated, after=None, limit=9)
    assert [one.object for one in found.items] == [f"key:{current}"]


async def test_the_walk_is_over_only_after_every_process_has_noticed(desk: Desk, keys: InMemoryKeys):
    await _write_everywhere(desk)
    keys.rotate()
    keep = keeping(desk)
    for _ in range(20):
        await keep()
    assert await desk.record.data_keys.unfinished() is not None
    desk.clock.advance(2 * OVERLAP)
    for _ in range(20):
        await keep()
    assert await desk.record.data_keys.unfinished() is None
    assert await keep() == 0


async def test_a_second_rotation_during_the_walk_begins_it_anew(desk: Desk, keys: InMemoryKeys):
    await _write_everywhere(desk)
    keys.rotate()
    await desk.record.data_keys.renew(desk.clock.now(), rotation(desk))
    desk.clock.advance(2 * OVERLAP)
    keep = keeping(desk)
    await keep()
    keys.rotate()
    await keep()
    desk.clock.advance(2 * OVERLAP)
    while await desk.record.data_keys.unfinished():
        await keep()
    assert await under_older_keys(desk) == 0


async def test_what_another_process_sealed_under_a_new_key_opens_here(desk: Desk, url: str, keys: InMemoryKeys):
    id = (await desk.opened(PAT, DOC)).id
    channel = InMemoryChannel()
    there = SqlRecord(url, keys, desk.clock, channel)
    await there.start()
    try:
        keys.rotate()
        await there.data_keys.renew(desk.clock.now(), rotation(desk))
        await Desk(there, desk.clock, channel).send(id, PAT, "from there")
    finally:
        await there.stop()
    assert [one.body for one in await desk.messages(id)] == ["from there"]


async def test_a_record_of_which_no_key_is_there_is_not_opened(desk: Desk, url: str, keys: InMemoryKeys):
    keys.lose(keys.current_key_id())
    again = SqlRecord(url, keys, desk.clock, desk.channel)
    with pytest.raises(KeyUnavailable):
        await again.start()
    again.lane.engine.dispose()


async def test_pages_are_served_without_the_texts_of_a_lost_key(desk: Desk, url: str, keys: InMemoryKeys):
    first, (lost,) = keys.current_key_id(), stored_keys(url)
    id = ConversationId(await _write_everywhere(desk))
    keys.rotate()
    await desk.record.data_keys.renew(desk.clock.now(), rotation(desk))
    await desk.send(id, PAT, "after")
    with desk.record.lane.engine.begin() as connection:  # as if it had never been wrapped anew
        as_before = update(data_key).where(data_key.c.id == lost.id)
        connection.execute(as_before.values(key_id=first, wrapped=lost.wrapped))
    keys.lose(first)
    again = SqlRecord(url, keys, desk.clock, desk.channel)
    await again.start()
    try:
        assert again.data_keys.lost() == 1
        shown = await again.timeline.messages(id, visible_from=1, after=None, before=None, limit=9)
        assert [(one.body, one.damaged) for one in shown[:-1]] == [(None, True)] * (len(shown) - 1)
        assert (shown[-1].body, shown[-1].damaged) == ("after", False)
        view = await again.conversations.details(an_actor(PAT), id)
        assert (view.friendly_name, view.draft) == (None, None)
        assert {one.name for one in view.participants} == {"?"}
        assert [one.body for one in await again.timeline.notes(id, after=0, limit=9)] == [None]
        async with again.unit_of_work() as uow:
            assert (await uow.people.get("pat")).contacts == ()
            assert await uow.consents.of(PAT.identity) is not None
        desk.clock.advance(2 * OVERLAP)
        keep = keeping(Desk(again, desk.clock, desk.channel))
        while await again.data_keys.unfinished():
            assert await keep() == 0, "what does not open stays"
        assert [one.lost for one in await again.data_keys.uses()] == [True, False]
    finally:
        await again.stop()


@pytest.fixture
def store(tmp_path: Path, keys: InMemoryKeys) -> SealedFiles:
    return SealedFiles(Folder(tmp_path / "files"), keys)


async def files(desk: Desk, store: FileStore, number: int = 3) -> dict[AttachmentId, bytes]:
    """Files of a message, each with a content of its own."""
    conversation = await desk.opened(PAT, DOC)
    made = {}
    for one in range(number):
        file = a_file(desk, conversation)
        current = await desk.load(conversation.id)
        await desk.change(lambda uow, file=file, current=current: uow.attachments.add(file, current))
        made[file] = f"content {one}".encode()
        await store.put(file.blob, made[file])
    await desk.send(conversation.id, PAT, attachments=tuple(made))
    return {file.id: content for file, content in made.items()}


async def content(desk: Desk, store: FileStore, id: AttachmentId) -> bytes:
    file = await known(desk, id)
    return b"".join([piece async for piece in store.read(file.blob)])


async def older(desk: Desk, store: FileStore, of: dict[AttachmentId, bytes]) -> int:
    """How many of these files are under an older key."""
    return sum([not await store.is_current((await known(desk, id)).blob) for id in of])


async def test_files_follow_the_texts_and_the_older_key_is_not_needed_any_more(
    desk: Desk, keys: InMemoryKeys, store: SealedFiles
):
    made, first = await files(desk, store), keys.current_key_id()
    before = {id: (await known(desk, id)).blob for id in made}
    keys.rotate()
    desk.clock.advance(2 * OVERLAP)
    await desk.record.data_keys.renew(desk.clock.now(), rotation(desk))
    desk.clock.advance(2 * OVERLAP)
    keep = keeping(desk, store=store)
    while await desk.record.data_keys.unfinished():
        await keep()
    assert await older(desk, store, made) == 0
    keys.lose(first)
    assert {id: await content(desk, store, id) for id in made} == made
    sweep = SweepFiles(uow=desk.uow, store=store, clock=desk.clock)
    await sweep()
    assert [await store.place.get(blob, 0, 4) for blob in before.values()] == [b"CCF1"] * 3, "somebody may be reading"
    desk.clock.advance(KEPT)
    assert await sweep() == 3
    for blob in before.values():
        with pytest.raises(FileGone):
            await store.is_current(blob)
    assert {id: await content(desk, store, id) for id in made} == made


@pytest.mark.parametrize("at", ["put", "commit"])
async def test_a_walk_through_files_that_is_cut_off_at_any_point_is_gone_on_with(
    desk: Desk, keys: InMemoryKeys, store: SealedFiles, at: str
):
    """What was written and not known yet is swept; what was known is kept."""
    made = await files(desk, store)
    keys.rotate()

    class Cut(Exception):
        pass

    class CutOff(SealedFiles):
        async def put(self, blob: BlobId, content: bytes) -> None:
            if at == "commit":
                await super().put(blob, content)
            raise Cut

    with pytest.raises(Cut):
        await walking(desk, CutOff(store.place, keys)).step()
    assert await older(desk, store, made) == 3
    step = await walking(desk, store).step()
    assert (step.sealed, step.ended) == (3, True)
    assert await older(desk, store, made) == 0
    desk.clock.advance(2 * KEPT)
    await SweepFiles(uow=desk.uow, store=store, clock=desk.clock)()
    assert {id: await content(desk, store, id) for id in made} == made
    assert len([one for one in store.place.root.rglob("*") if one.is_file()]) == 3, "nothing is left behind"


async def test_a_file_that_is_removed_meanwhile_stays_so_and_the_walk_is_not_over(
    desk: Desk, keys: InMemoryKeys, store: SealedFiles
):
    made = await files(desk, store, 1)
    (id,) = made
    keys.rotate()

    class Meanwhile(SealedFiles):
        async def put(self, blob: BlobId, content: bytes) -> None:
            await super().put(blob, content)
            file: Attachment = await known(desk, id)
            await desk.change(lambda uow: uow.attachments.save(file, file.removed(desk.clock.now())))

    walk = walking(desk, Meanwhile(store.place, keys))
    await walk.step()
    assert not walk.is_whole
    assert (await known(desk, id)).removed_at is not None
    walk.begin()
    assert (await walk.step()).sealed == 0
    assert walk.is_whole


async def test_a_place_out_of_reach_is_tried_again_and_a_lost_key_holds_up_nobody(
    desk: Desk, keys: InMemoryKeys, store: SealedFiles
):
    lost, first = await files(desk, store, 1), keys.current_key_id()
    keys.rotate()
    made, second = await files(desk, store, 1), keys.current_key_id()
    keys.rotate()
    keys.lose(first)
    assert first != second

    class OutOfReach(SealedFiles):
        async def put(self, blob: BlobId, content: bytes) -> None:
            raise FileStoreUnavailable("out of reach")

    with pytest.raises(FileStoreUnavailable):
        await walking(desk, OutOfReach(store.place, keys)).step()
    step = await walking(desk, store).step()
    assert (step.sealed, step.ended) == (1, True)
    assert (await older(desk, store, lost), await older(desk, store, made)) == (1, 0)


async def test_what_a_legal_hold_keeps_is_sealed_anew_and_goes_when_the_hold_is_lifted(
    desk: Desk, keys: InMemoryKeys, store: SealedFiles
):
    made, first = await files(desk, store, 1), keys.current_key_id()
    (id,) = made
    file = await known(desk, id)
    hold = a_legal_hold(PAT)
    await desk.change(lambda uow: uow.holds.add(hold))
    await desk.change(lambda uow: uow.attachments.save(file, file.removed(desk.clock.now())))
    await desk.change(lambda uow: uow.leftovers.add(file.blob, desk.clock.now()))
    keys.rotate()
    assert (await walking(desk, store).step()).sealed == 1
    keys.lose(first)
    desk.clock.advance(2 * KEPT)
    sweep = SweepFiles(uow=desk.uow, store=store, clock=desk.clock)
    assert await sweep() == 1, "the content under the older key"
    assert await content(desk, store, id) == made[id]
    hold.lift(DOC.identity, desk.clock.now())
    await desk.change(lambda uow: uow.holds.lift(hold))
    assert await sweep() == 1
    with pytest.raises(FileGone):
        await content(desk, store, id)
