"""`carechat backup` and `carechat restore`: the drill to an empty place, and what is refused."""

import asyncio
import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from attrs import define

from adapters.backup.archive import ArchiveDamaged
from adapters.files.sealed import Place
from adapters.files.spool import SealedSpool
from adapters.mock.clock import FakeClock
from adapters.mock.message_gateway import MockMessageGateway
from adapters.persistence import copying
from adapters.persistence.copying import Copied
from application.attachments.open_file import OpenFile
from application.attachments.upload_file import UploadFile
from application.messaging.send_message import SendMessage
from application.ports.messaging import NOWHERE, Brought
from application.ports.readers import ConversationFilter
from application.ports.records import AuditScope
from application.timelines.list_conversations import ListConversations
from application.timelines.read_messages import ReadMessages
from application.views import ConversationView, MessageView, StreamEvent
from bootstrap import backups
from bootstrap.cli.commands import run
from bootstrap.container import Container, build_container
from bootstrap.from_settings import checkpoint_file
from bootstrap.record_place import DATABASE, KEY, placed
from bootstrap.seed import seed
from bootstrap.settings import Profile, read_settings
from domain.access import CLOCKWORK, Actor
from domain.attachment import BlobId
from domain.audit_chain import Checkpoint
from domain.audit_review import AuditQuestion
from domain.export import Export, ExportForm, ExportScope
from domain.ids import AttachmentId, Identity
from domain.person import Role
from tests.support.databases import scratch_database
from tests.support.files import PDF

MARIA = Actor(identity=Identity("maria"), role=Role.PATIENT)
TOLD = "Please do not tell my sister"


class ForgetfulProvider(MockMessageGateway):
    """Makes a thing twice, as the real one does, where nobody says that it may be there already."""

    async def deliver(self, event: StreamEvent, *, again: bool = False, behind: int = NOWHERE) -> Brought | None:
        if not again:
            self._names.pop((event.conversation, event.seq), None)
        return await super().deliver(event, again=again, behind=behind)


@define
class Machine:
    """A place for a record: its folder, its database, and a copy of the key file."""

    folder: Path
    database: str | None
    provider: ForgetfulProvider

    @property
    def settings(self) -> dict[str, str]:
        files = {"FILES_DIR": str(self.folder / "files"), "KEY_FILE": str(self.folder / KEY)}
        return files if self.database is None else {**files, "DATABASE_URL": self.database}

    def command(self, *words: str) -> int:
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(self.folder)
            for name, value in self.settings.items():
                patch.setenv(name, value)
            place = ["--data", str(self.folder)] if self.database is None else []
            return run([*words, *place])

    def use(self, act: Callable[[Container], object]) -> object:
        """Start the server's parts on this record, do something, and stop them."""

        async def used() -> object:
            settings = read_settings(Profile.DEMO, self.settings, env_file=Path("none.env"))
            container = build_container(placed(settings, self.folder if self.database is None else None))
            with container.gateway.override(self.provider):
                record = container.record()
                await record.start()
                try:
                    return await act(container)  # type: ignore[misc]
                finally:
                    await record.stop()

        return asyncio.run(used())


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def machines(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Machine, Machine]]:
    """One machine with a clinic at work, and an empty one."""
    if request.param == "postgres":
        request.getfixturevalue("postgres_url")
    provider = ForgetfulProvider()
    with ExitStack() as stack:
        found = [stack.enter_context(scratch_database(request.param)) for _ in range(2)]
        first, second = (Machine(tmp_path / name, url, provider) for name, url in zip("ab", found, strict=True))
        first.folder.mkdir()
        second.folder.mkdir()
        assert first.command("keys", "new", "--file", str(first.folder / KEY)) == 0
        assert first.command("migrate") == 0
        first.use(a_clinic_at_work)
        shutil.copy(first.folder / KEY, second.folder / KEY)
        yield first, second


async def a_clinic_at_work(container: Container) -> None:
    """People, talks, a file, and everything but the last message brought to the provider."""
    await seed(container)
    talk = await the_talk(container)
    async with SealedSpool().open() as file:
        await file.write(PDF)
        upload = UploadFile(
            actor=MARIA, conversation=talk.id, name="letter.pdf", declared_type="application/pdf", file=file
        )
        kept = await container.upload_file()(upload)
    sending = SendMessage(actor=MARIA, conversation=talk.id, key="file", text="My letter", attachments=(kept.id,))
    await container.send_message()(sending)
    while await container.relay()():
        pass
    await container.send_message()(SendMessage(actor=MARIA, conversation=talk.id, key="last", text=TOLD))
    await container.ask_as_operator()(ExportScope(patient=MARIA.identity), ExportForm.JSON)
    await container.make_exports()()
    await container.seal_audit()()


async def the_talk(container: Container) -> ConversationView:
    page = await container.list_conversations()(ListConversations(actor=MARIA, which=ConversationFilter()))
    return page.items[0]  # type: ignore[no-any-return]


async def words(container: Container) -> Sequence[MessageView]:
    talk = await the_talk(container)
    return await container.read_messages()(  # type: ignore[no-any-return]
        ReadMessages(actor=MARIA, conversation=talk.id, limit=50)
    )


async def the_file(container: Container) -> bytes:
    kept = next(one for message in await words(container) for one in message.attachments)
    opened = await container.open_file()(OpenFile(actor=MARIA, id=AttachmentId(kept.id)))
    return b"".join([piece async for piece in opened.pieces])


async def exports(container: Container) -> Sequence[Export]:
    async with container.uow()() as uow:
        return await uow.exports.of(CLOCKWORK.identity, behind=None, limit=5)  # type: ignore[no-any-return]


async def bring(container: Container) -> None:
    while await container.relay()():
        pass


async def say_one_more(container: Container) -> int:
    talk = await the_talk(container)
    sent = await container.send_message()(SendMessage(actor=MARIA, conversation=talk.id, key="new", text="Back"))
    return int(sent.message.seq)


@pytest.mark.slow
def test_a_drill_brings_everything_back_to_an_empty_machine(
    machines: tuple[Machine, Machine], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = machines
    archive = tmp_path / "tonight.backup"
    assert first.command("backup", str(archive)) == 0
    assert "needs the keys kek-" in capsys.readouterr().out
    assert archive.stat().st_mode & 0o777 == 0o600
    content = archive.read_bytes()
    assert not any(mark in content for mark in (b"maria", b"SQLite", TOLD.encode(), (first.folder / KEY).read_bytes()))
    before = first.use(words)
    first.use(bring)  # the provider got the last message, and the backup does not know
    arrived = [(one.conversation, one.seq) for one in first.provider.arrived]

    assert second.command("restore", str(archive)) == 0
    assert "the audit holds" in capsys.readouterr().out

    assert [(one.seq, one.body) for one in second.use(words)] == [(one.seq, one.body) for one in before]
    assert second.use(the_file) == PDF
    assert [one.files > 0 for one in first.use(exports)] == [True]
    assert second.use(exports) == (), "their documents are in no backup"
    second.use(bring)
    assert [(one.conversation, one.seq) for one in second.provider.arrived] == arrived, "nothing came twice"
    assert second.use(say_one_more) == before[-1].seq + 1
    assert second.command("audit", "verify") == 0
    assert second.command("restore", str(archive)) == 1
    assert "there is a record in this place" in capsys.readouterr().err


@pytest.mark.slow
def test_a_checkpoint_that_is_made_while_the_record_is_copied_is_in_no_part_of_the_backup(
    machines: tuple[Machine, Machine],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, second = machines
    copy_out = copying.copy_out

    def copy_and_go_on(url: str, path: Path) -> Copied:
        copied = copy_out(url, path)
        with ThreadPoolExecutor(1) as aside:
            aside.submit(first.use, an_hour_later).result()
        return copied

    archive = tmp_path / "tonight.backup"
    monkeypatch.setattr(copying, "copy_out", copy_and_go_on)
    assert first.command("backup", str(archive)) == 0
    assert second.command("restore", str(archive)) == 0
    assert "the audit holds" in capsys.readouterr().out


async def an_hour_later(container: Container) -> None:
    """Somebody looks, and the sealer signs a checkpoint."""
    await words(container)
    before = len(tuple(container.checkpoints().read()))
    with container.clock.override(FakeClock(container.clock().now() + timedelta(hours=2))):
        container.seal_audit.reset()
        await container.seal_audit()()
    assert len(tuple(container.checkpoints().read())) == before + 1


@pytest.mark.slow
def test_a_file_that_is_deleted_while_the_backup_is_made_is_told_as_absent(
    machines: tuple[Machine, Machine],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, second = machines
    present = backups._present

    async def look_and_lose(place: Place | None, copied: Copied) -> dict[BlobId, str]:
        found = await present(place, copied)
        assert place is not None
        for blob in found:
            await place.delete(blob)
        return found

    archive = tmp_path / "tonight.backup"
    monkeypatch.setattr(backups, "_present", look_and_lose)
    assert first.command("backup", str(archive)) == 0
    assert "0 files" in capsys.readouterr().out
    assert second.command("restore", str(archive)) == 0


class CutOff(BaseException):
    """What no part of the program expects."""


@pytest.mark.slow
def test_a_restore_that_was_cut_off_is_not_served_and_goes_on(
    machines: tuple[Machine, Machine],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, second = machines
    archive = tmp_path / "tonight.backup"
    assert first.command("backup", str(archive)) == 0
    first.use(bring)  # the provider got the last message, and the backup does not know
    arrived = [(one.conversation, one.seq) for one in first.provider.arrived]

    def cut_off(*_: object) -> int:
        raise CutOff

    with monkeypatch.context() as patch:
        patch.setattr(copying, "settle", cut_off)
        with pytest.raises(CutOff):
            second.command("restore", str(archive))
    assert "a restore of this record was cut off" in refused(second, capsys, "audit", "verify")
    assert "a restore of this record was cut off" in refused(second, capsys, "backup", str(tmp_path / "again.backup"))

    assert second.command("restore", str(archive)) == 0
    second.use(bring)
    assert [(one.conversation, one.seq) for one in second.provider.arrived] == arrived, "nothing came twice"
    assert second.use(the_file) == PDF
    assert second.command("audit", "verify") == 0
    assert "there is a record in this place" in refused(second, capsys, "restore", str(archive))


@pytest.fixture
def small(tmp_path: Path) -> Machine:
    """A machine with an empty record, which is enough to be refused."""
    machine = Machine(tmp_path / "small", None, ForgetfulProvider())
    machine.folder.mkdir()
    assert machine.command("keys", "new", "--file", str(machine.folder / KEY)) == 0
    assert machine.command("migrate") == 0
    return machine


def refused(machine: Machine, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert machine.command(*words) == 1
    return capsys.readouterr().err


def told(machine: Machine, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert machine.command(*words) == 0
    return capsys.readouterr().out


def test_what_a_restore_undoes_is_told_as_far_as_the_second_place_of_the_audit_knows(
    small: Machine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = tmp_path / "a.backup"
    assert small.command("backup", str(archive)) == 0
    settings = placed(read_settings(Profile.DEMO, small.settings, env_file=Path("none.env")), small.folder)
    second = checkpoint_file(settings)
    assert "knows of nothing" in told(small, capsys, "restore", "--check", str(archive))
    known = backups.check(settings, archive).audited
    assert known is not None
    second.append(Checkpoint(position=known + 41, hash=bytes(32), at=datetime(2026, 3, 4, 12, 30, tzinfo=UTC)))
    lost = told(small, capsys, "restore", "--check", str(archive))
    assert "lacks what was done since: at least 41 acts on the audit, up to 2026-03-04 12:30 UTC" in lost
    second.path.unlink()
    assert "nothing here can tell" in told(small, capsys, "restore", "--check", str(archive))


@pytest.mark.parametrize(("answer", "code"), [("n", 1), ("", 1), ("y", 0)])
def test_who_sits_at_a_terminal_is_asked_before_anything_is_restored(
    small: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    archive, again = tmp_path / "a.backup", Machine(tmp_path / "again", None, small.provider)
    assert small.command("backup", str(archive)) == 0
    again.folder.mkdir()
    shutil.copy(small.folder / KEY, again.folder / KEY)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda _: answer)
    assert again.command("restore", str(archive)) == code
    assert (again.folder / DATABASE).exists() is (code == 0)
    if code:
        assert again.command("restore", "--yes", str(archive)) == 0


def test_a_backup_that_was_altered_or_cut_off_is_told_and_changes_nothing(
    small: Machine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive, again = tmp_path / "a.backup", Machine(tmp_path / "again", None, small.provider)
    assert small.command("backup", str(archive)) == 0
    assert small.command("restore", "--check", str(archive)) == 0
    again.folder.mkdir()
    shutil.copy(small.folder / KEY, again.folder / KEY)
    whole = archive.read_bytes()
    middle = len(whole) // 2
    for flawed in (whole[:-1], whole[:middle], whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :], b""):
        archive.write_bytes(flawed)
        assert "the backup can not be used" in refused(again, capsys, "restore", str(archive))
        assert not (again.folder / "carechat.db").exists()


def test_without_its_key_a_backup_says_which_one_it_needs(
    small: Machine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive, other = tmp_path / "a.backup", Machine(tmp_path / "other", None, small.provider)
    assert small.command("backup", str(archive)) == 0
    other.folder.mkdir()
    assert other.command("keys", "new", "--file", str(other.folder / KEY)) == 0
    assert "this backup needs the key kek-" in refused(other, capsys, "restore", str(archive))


def test_a_backup_is_not_put_beside_its_key_nor_over_another_file(
    small: Machine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.touch()
    assert "a file of that name" in refused(small, capsys, "backup", str(taken))
    assert "the key file is in the folder" in refused(small, capsys, "backup", str(small.folder / "a.backup"))
    assert "where to?" in refused(small, capsys, "backup")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["small", "taken"], "and nothing is left lying about"


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("said", "told"), [(None, "pg_dump is missing"), ("9.6.2", "pg_dump is older than the server")]
)
def test_client_programs_that_are_missing_or_too_old_are_told(
    said: str | None,
    told: str,
    tmp_path: Path,
    postgres_url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with scratch_database("postgres") as url:
        machine = Machine(tmp_path / "here", url, ForgetfulProvider())
        machine.folder.mkdir()
        assert machine.command("keys", "new", "--file", str(machine.folder / KEY)) == 0
        assert machine.command("migrate") == 0
        programs = tmp_path / "bin"
        programs.mkdir()
        if said:
            (programs / "pg_dump").write_text(f"#!/bin/sh\necho 'pg_dump (PostgreSQL) {said}'\n")
            (programs / "pg_dump").chmod(0o700)
        monkeypatch.setenv("PATH", str(programs))
        assert told in refused(machine, capsys, "backup", str(tmp_path / "a.backup"))


async def the_acts(container: Container) -> list[tuple[str, str | None]]:
    """What the audit says of backups, the oldest first."""
    async with container.record().unit_of_work() as uow:
        scope = AuditScope(question=AuditQuestion(action="record.backup"))
        page = await uow.audit.page(scope, after=None, limit=50)
    return [(str(one.outcome), one.reason) for one in page.items[::-1]]


def test_the_audit_says_that_a_backup_began_and_what_became_of_it(
    machines: tuple[Machine, Machine], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    first, _ = machines
    assert first.command("backup", str(tmp_path / "one.backup")) == 0
    assert first.use(the_acts) == [("done", "begun"), ("done", None)]

    def broken(*_: object) -> None:
        raise ArchiveDamaged("it is not complete")

    monkeypatch.setattr(backups, "_looked_through", broken)
    assert first.command("backup", str(tmp_path / "two.backup")) != 0
    assert first.use(the_acts) == [("done", "begun"), ("done", None), ("done", "begun"), ("failed", None)]
