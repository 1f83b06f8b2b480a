"""Backups: the record and its files into one encrypted archive, and from there to an empty place."""

import json
import os
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from tarfile import TarFile
from typing import IO, Any

from attrs import evolve, frozen

from adapters.backup.archive import ArchiveDamaged, Head, add, add_file, read_head, reading, writing
from adapters.files.sealed import HEAD, Place, SealedFiles, key_of
from adapters.keys.key_file import KeyFile
from adapters.persistence import copying
from adapters.persistence.copying import Copied, CopyRefused, Settled
from application.ports.files import FileGone, FileStoreUnavailable
from application.ports.keys import KeyUnavailable
from bootstrap import record_place
from bootstrap.container import Container, build_tool
from bootstrap.from_settings import checkpoint_file, file_place
from bootstrap.refused import Refused
from bootstrap.settings import Settings
from domain.access import CLOCKWORK
from domain.attachment import BlobId
from domain.audit import AuditRecord, Deed, Outcome
from domain.audit_chain import Tampering
from domain.ids import AuditId

RECORD, CHECKPOINTS, FILES, MANIFEST = "record", "audit-checkpoints.jsonl", "files/", "manifest.json"
_BLOB = re.compile(r"[0-9A-Za-z_\-]{1,64}")
_WHOLE = 1 << 30
"""More than any content has."""
BEGUN = "begun"
"""What the audit says of a backup before there is one; the one that is in it says no more."""


@frozen(kw_only=True)
class Backup:
    """What an archive holds, and what it needs."""

    head: Head
    rows: Mapping[str, int]
    files: int
    absent: int
    """Contents that rows speak of and the store did not have."""
    audited: int | None
    """How many records its audit ever had; `None` for one that was made before that was told."""


async def back_up(settings: Settings, target: Path) -> Backup:
    """Write an archive to `target`, which must not exist, and read it back whole."""
    keys = KeyFile.load(record_place.require_key(settings))
    with _explained():
        async with _tool(settings) as container, _place(settings, container) as place:
            await _note(container, Deed.BACKUP, reason=BEGUN)
            await container.seal_audit().last()
            try:
                made = await _written(settings, container, place, keys, target)
            except BaseException:
                await _note(container, Deed.BACKUP, Outcome.FAILED)
                raise
            await _note(container, Deed.BACKUP)
            await container.seal_audit().last()
            return made


async def _written(
    settings: Settings, container: Container, place: Place | None, keys: KeyFile, target: Path
) -> Backup:
    with _draft(target) as (file, folder):
        now = container.clock().now()
        # Before the record: a checkpoint reaches the record first, so the copy has each of these.
        checkpoints = _read(checkpoint_file(settings).path)
        copied = copying.copy_out(settings.record.database_url, folder / RECORD)
        kind = "sqlite" if settings.record.is_sqlite else "postgresql"
        copying.check_copy(kind, folder / RECORD)
        present = await _present(place, copied)
        tool = 0 if settings.record.is_sqlite else copying.client_version("pg_dump")
        needs = {*copied.keys, *present.values()}
        with writing(file, keys, made_at=now, record=kind, tool=tool, needs=needs) as tar:
            files = await _fill(tar, folder, checkpoints, place, present)
            told = {
                "rows": copied.rows,
                "files": files,
                "absent": len(copied.blobs) - files,
                "audited": copied.audited,
            }
            add(tar, MANIFEST, json.dumps(told).encode())
        file.flush()
        os.fsync(file.fileno())
        file.seek(0)
        return _looked_through(file, keys)


def check(settings: Settings, archive: Path) -> Backup:
    """Open and read all of an archive; nothing is written. Raises `Refused`."""
    keys = KeyFile.load(record_place.require_key(settings))
    with _explained(), _opened(archive) as file:
        return _looked_through(file, keys)


async def restore(settings: Settings, archive: Path, agreed: Callable[[Backup], bool]) -> Backup:
    """Bring all of it to an empty place. Raises `Refused`; the record is there whole, or not at all.

    What is in the archive is told to `agreed` before anything is written.

    No server starts on it before it is settled. One that was cut off on the way there goes on where it was.
    """
    url = settings.record.database_url
    keys = KeyFile.load(record_place.require_key(settings))
    record_place.make_folders(settings)
    with _explained():
        empty = copying.is_empty(url)
        if not empty and not copying.is_unfinished(url):
            raise Refused("there is a record in this place: restore to an empty folder or database")
        found = check(settings, archive)
        if (found.head.record == "sqlite") is not settings.record.is_sqlite:
            raise Refused(f"this is a backup of {found.head.record}: the place to restore to must be of that kind")
        if found.head.tool > (0 if settings.record.is_sqlite else copying.client_version("pg_restore")):
            raise Refused(f"pg_restore is too old: install the client programs of PostgreSQL {found.head.tool}")
        if not agreed(found):
            raise Refused("nothing was changed: `carechat restore --yes` does not ask")
        if empty:
            await _bring(settings, archive, keys)
        there = copying.contents(url).rows
        if any(there[name] < number for name, number in found.rows.items()) or (empty and there != found.rows):
            raise Refused("what was restored is not what was backed up: take another backup")
    record_place.migrate(settings)
    return found


async def _bring(settings: Settings, archive: Path, keys: KeyFile) -> None:
    beside = settings.record.sqlite_path
    with tempfile.TemporaryDirectory(prefix=".restore-", dir=beside.parent if beside else None) as folder:
        await _unpack(settings, archive, keys, Path(folder))
        copying.check_copy("sqlite" if beside else "postgresql", Path(folder) / RECORD)
        copying.copy_in(settings.record.database_url, Path(folder) / RECORD)


def undone(settings: Settings, found: Backup, now: datetime) -> str:
    """What a restore of this archive undoes, in words and counts, as far as it is known here.

    The second place of the audit's checkpoints is of the record as it was later, where it survived.
    """
    hours = (now - found.head.made_at) / timedelta(hours=1)
    made = f"{found.head.made_at:%Y-%m-%d %H:%M} UTC, {hours:.1f} hours ago"
    told = f"the backup was made {made}, and lacks what was done since"
    try:
        newest = max(checkpoint_file(settings).read(), key=lambda one: one.position, default=None)
    except (OSError, Tampering):
        newest = None
    if newest is None or found.audited is None:
        return f"{told}; how much, nothing here can tell: the second place of the audit's checkpoints is not there"
    lacks = newest.position - found.audited
    if lacks <= 0:
        return f"{told}; the second place of the audit's checkpoints knows of nothing"
    return f"{told}: at least {lacks} acts on the audit, up to {newest.at:%Y-%m-%d %H:%M} UTC, and what they did"


async def settle(settings: Settings, *, moved: bool = False) -> str:
    """Take into account what went on after the backup, note the restore, and verify the audit; tells it in words.

    With `moved` nothing went on: who is to be told something outside the chat is told by the server that starts here.
    """
    async with _tool(settings) as container:
        done = copying.settle(settings.record.database_url, container.clock().now())
        if not moved:
            done = await _tell_nobody_twice(settings, container, done)
        await _note(container, Deed.RESTORE)
        await container.seal_audit().last()
        copying.finish(settings.record.database_url)
        try:
            verified = await container.verify_audit()()
        except Tampering as fault:
            raise Refused(
                f"everything is back, but the audit does not hold: {fault} (docs/audit.md). If the second place of its "
                "checkpoints is younger than the backup, that is the part that was lost"
            ) from None
        return f"{_in_words(done)}\nthe audit holds: positions {verified.first} to {verified.last}"


async def _tell_nobody_twice(settings: Settings, container: Container, done: Settled) -> Settled:
    """Give up what fell due since the backup: no provider of notices can be asked whether it was given.

    Cards decide by the clock alone, so they do it here, before the notices go that come of it.
    """
    url, now = settings.record.database_url, container.clock().now()
    nudges = copying.pass_nudges_over(url, now, container.nudge_policy())
    await container.run_cards().all_due()
    return evolve(done, nudges=nudges, notices=copying.give_up_notices(url, now))


def _in_words(done: Settled) -> str:
    return (
        f"{done.sessions} sessions were ended; {done.deliveries} deliveries are looked for at the provider first; "
        f"{done.notices} notices and reminders that waited or fell due since are given up; {done.nudges} patients' "
        f"nudges that fell due since count as given; {done.exports} exports are gone"
    )


def unknown_keys(settings: Settings, head: Head) -> list[str]:
    """Which of the keys that an archive needs the key file does not hold."""
    keys = KeyFile.load(record_place.require_key(settings))
    return [one for one in head.needs if not keys.knows(one)]


def _looked_through(file: IO[bytes], keys: KeyFile) -> Backup:
    head = read_head(file)
    file.seek(0)
    told: dict[str, Any] | None = None
    records = files = 0
    try:
        with reading(file, keys) as tar:
            for member in tar:
                records += member.name == RECORD
                files += member.name.startswith(FILES)
                if member.name == MANIFEST and (content := tar.extractfile(member)) is not None:
                    told = json.loads(content.read())
    except KeyUnavailable:
        raise Refused(f"this backup needs the key {head.key_id}, which the key file does not hold") from None
    if told is None or records != 1 or files != told["files"]:
        raise ArchiveDamaged("it is not complete")
    return Backup(head=head, rows=told["rows"], files=files, absent=told["absent"], audited=told.get("audited"))


async def _fill(
    tar: TarFile, folder: Path, checkpoints: bytes | None, place: Place | None, present: Mapping[BlobId, str]
) -> int:
    """Put all of it in; returns how many contents were still there."""
    with (folder / RECORD).open("rb") as record:
        add_file(tar, RECORD, record)
    if checkpoints is not None:
        add(tar, CHECKPOINTS, checkpoints)
    files = 0
    for blob in present:
        if place is None:
            break
        with suppress(FileGone):  # deleted meanwhile
            add(tar, FILES + blob, await place.get(blob, 0, _WHOLE))
            files += 1
    return files


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


async def _present(place: Place | None, copied: Copied) -> dict[BlobId, str]:
    """The contents that are there, each with the key that it needs."""
    if place is None:
        if copied.blobs:
            raise Refused("the record speaks of files: FILES_DIR or FILES_S3_ENDPOINT must say where they are")
        return {}
    found = {}
    for blob in copied.blobs:
        try:
            found[blob] = key_of(await place.get(blob, 0, HEAD)) or ""
        except FileGone:
            continue
    return found


async def _unpack(settings: Settings, archive: Path, keys: KeyFile, folder: Path) -> None:
    """Files go to their place at once: a content without its row is only room. The rest waits in `folder`."""
    second = checkpoint_file(settings)
    async with _tool(settings, started=False) as container, _place(settings, container) as place:
        with _opened(archive) as file, reading(file, keys) as tar:
            for member in tar:
                content = tar.extractfile(member)
                if content is None:
                    continue
                name = member.name.removeprefix(FILES)
                if member.name == RECORD:
                    with (folder / RECORD).open("xb") as copy:
                        shutil.copyfileobj(content, copy)
                elif member.name == CHECKPOINTS and not second.path.exists():
                    second.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                    second.path.write_bytes(content.read())
                elif member.name.startswith(FILES) and _BLOB.fullmatch(name):
                    if place is None:
                        raise Refused("this backup holds files: FILES_DIR must say where they go")
                    await place.put(name, content.read())


async def _note(
    container: Container, deed: Deed, outcome: Outcome = Outcome.DONE, *, reason: str | None = None
) -> None:
    async with container.record().unit_of_work() as uow:
        uow.audit.add(
            AuditRecord(
                id=AuditId(container.ids().new()),
                at=container.clock().now(),
                actor=CLOCKWORK,
                action=deed,
                object="record",
                outcome=outcome,
                reason=reason,
            )
        )
        await uow.commit()


@asynccontextmanager
async def _tool(settings: Settings, *, started: bool = True) -> AsyncIterator[Container]:
    container = build_tool(settings)
    container.config.from_dict({"files": file_place(settings)})
    record = container.record() if started else None
    if record is not None:
        await record.start()
    try:
        yield container
    finally:
        if record is not None:
            await record.stop()
        await container.http_client().aclose()


@asynccontextmanager
async def _place(settings: Settings, container: Container) -> AsyncIterator[Place | None]:
    store = container.file_store()
    yield store.place if isinstance(store, SealedFiles) else None


@contextmanager
def _draft(target: Path) -> Iterator[tuple[IO[bytes], Path]]:
    """A file that becomes `target` when all went well, and a folder for what is in the making; both private."""
    with tempfile.TemporaryDirectory(prefix=".backup-", dir=target.parent) as folder:
        draft = Path(folder) / "archive"
        with os.fdopen(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as file:
            yield file, Path(folder)
        try:
            os.link(draft, target)
        except FileExistsError:
            raise Refused("there is a file of that name already") from None


@contextmanager
def _opened(archive: Path) -> Iterator[IO[bytes]]:
    try:
        file = archive.open("rb")
    except OSError:
        raise Refused("FILE can not be read") from None
    with file:
        yield file


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except ArchiveDamaged as cause:
        raise Refused(f"the backup can not be used: {cause}") from None
    except (CopyRefused, FileStoreUnavailable) as cause:
        raise Refused(str(cause)) from None
    except OSError as error:
        raise Refused(f"a file can not be written or read: {os.strerror(error.errno or 0)}") from None
