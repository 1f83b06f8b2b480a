"""Whole copies of a record, by the database's own means, and putting one in an empty place."""

import os
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from attrs import frozen
from sqlalchemy import Connection, delete, func, inspect, select, text, update
from sqlalchemy.engine import URL, make_url

from adapters.persistence.engines import is_sqlite, writing_engine
from adapters.persistence.nudges import due_nudges, moved
from adapters.persistence.on_hold import CONTENT_IS_KEPT
from adapters.persistence.tables import (
    attachment,
    audit,
    audit_link,
    audit_waiting,
    conversation,
    data_key,
    export,
    export_file,
    message,
    notice,
    outbox,
    person,
    provider_file,
    session,
)
from application.ports.records.triage import NoticeOutcome
from domain.attachment import AttachmentState, BlobId
from domain.nudge import NudgePolicy
from domain.session import Ending

UNFINISHED = "unfinished_restore"
"""A table that stands in a record only while it is restored: of no migration's, so no copy knows it."""
RESTORED = "restored"
"""Why a notice was given up: it may have been given after the copy was made."""
_COUNTED = (person, conversation, message, attachment, outbox, audit)


class CopyRefused(Exception):
    """No copy can be made, or none be put there. The message says what to do, with nothing of the record."""


@frozen(kw_only=True)
class Copied:
    """What a copy holds."""

    rows: Mapping[str, int]
    """How many, by table."""
    blobs: Sequence[BlobId]
    """The contents of files that its rows speak of."""
    keys: frozenset[str]
    """The ids of the key-encryption keys that its data keys are wrapped under."""
    audited: int
    """How many records the audit ever had: the chain's positions, and what waits for one."""


@frozen(kw_only=True)
class Settled:
    """What became of what was under way when the copy was made."""

    sessions: int
    deliveries: int
    exports: int
    notices: int = 0
    nudges: int = 0


def copy_out(url: str, path: Path) -> Copied:
    """Write a copy to `path`, as it stood at one moment, while others go on. Raises `CopyRefused`."""
    if is_sqlite(url):
        _copy_sqlite(make_url(url).database or "", path)
        with _connected(_file_url(path)) as connection:
            return _contents(connection)
    with _connected(url) as connection:
        connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
        snapshot = connection.scalar(text("SELECT pg_export_snapshot()"))
        server = int(connection.scalar(text("SHOW server_version_num")) or 0) // 10_000
        if client_version("pg_dump") < server:
            raise CopyRefused(f"pg_dump is older than the server: install the client programs of PostgreSQL {server}")
        _run("pg_dump", url, "--format=custom", f"--snapshot={snapshot}", f"--file={path}", *_PLAIN)
        return _contents(connection)


def copy_in(url: str, path: Path) -> None:
    """Put a copy in an empty place, whole or not at all. A SQLite copy moves, and must be on the same disk.

    The record is marked as one whose restore goes on, until `finish`.
    """
    _mark(_file_url(path) if is_sqlite(url) else url)
    if is_sqlite(url):
        path.replace(make_url(url).database or "")
        return
    try:
        _run("pg_restore", url, "--exit-on-error", "--single-transaction", *_PLAIN, str(path))
    except CopyRefused:
        finish(url)  # there is nothing
        raise


def check_copy(record: str, path: Path) -> None:
    """Raise `CopyRefused` where the database's own tool finds fault with the copy."""
    if record == "sqlite":
        with closing(sqlite3.connect(path)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise CopyRefused("the copy of the record is damaged")
    else:
        listed = _done("pg_restore", "--list", str(path))
        if listed.returncode:
            raise CopyRefused("the copy of the record is damaged")


def contents(url: str) -> Copied:
    """What the record holds now."""
    with _connected(url) as connection:
        return _contents(connection)


def is_empty(url: str) -> bool:
    """Whether there is no record: no file, or a database without tables."""
    return not _tables(url) - {UNFINISHED}


def is_unfinished(url: str) -> bool:
    """Whether a restore to this place was cut off, or goes on."""
    return UNFINISHED in _tables(url)


def finish(url: str) -> None:
    """A restore is through: the record may be served."""
    with _connected(url) as connection:
        connection.execute(text(f"DROP TABLE IF EXISTS {UNFINISHED}"))
        connection.commit()


def settle(url: str, at: datetime) -> Settled:
    """Take into account that things went on after the copy was made.

    Some sessions were ended since, so all end. What waits for the messaging provider may be there already: it counts
    as tried, so that the gateway looks before it sends. The documents of exports are copies, and in no copy of the
    record: what told of them goes.
    """
    engine = writing_engine(url)
    try:
        with engine.begin() as connection:
            tried = connection.execute(update(outbox).values(attempts=outbox.c.attempts + 1, lease_until=None))
            connection.execute(update(provider_file).values(tried=True))
            connection.execute(delete(export_file))
            exports = connection.execute(delete(export))
            still = update(session).where(session.c.ended_at.is_(None))
            ended = connection.execute(still.values(ended_at=at, ending=Ending.REVOKED))
            return Settled(
                sessions=ended.rowcount,
                deliveries=tried.rowcount,
                exports=exports.rowcount,
            )
    finally:
        engine.dispose()


def give_up_notices(url: str, at: datetime) -> int:
    """End the notices that wait: whether somebody was told meanwhile, nobody can be asked. Return how many."""
    with _connected(url) as connection:
        waiting = update(notice).where(notice.c.ended_at.is_(None))
        ended = connection.execute(waiting.values(ended_at=at, outcome=NoticeOutcome.GIVEN_UP, reason=RESTORED))
        connection.commit()
        return ended.rowcount


def pass_nudges_over(url: str, at: datetime, policy: NudgePolicy) -> int:
    """Count nudges that fell due meanwhile as given; who is to be called is called. Return of how many people."""
    with _connected(url) as connection:
        passed = _pass_over(connection, at, policy)
        connection.commit()
        return passed


def _pass_over(connection: Connection, at: datetime, policy: NudgePolicy) -> int:
    passed = 0
    for before in due_nudges(connection, at):
        after = policy.passed_over(before, at)
        if after != before:
            connection.execute(moved(before, after))
            passed += 1
    return passed


def client_version(program: str) -> int:
    """The major version of a client program of PostgreSQL; `CopyRefused` where it is missing."""
    found = re.search(r"\(PostgreSQL\) ([0-9]+)", _done(program, "--version").stdout.decode())
    return int(found[1]) if found else 0


def _mark(url: str | URL) -> None:
    with _connected(url) as connection:
        connection.execute(text(f"CREATE TABLE IF NOT EXISTS {UNFINISHED} (id INTEGER)"))
        connection.commit()


def _tables(url: str) -> set[str]:
    database = make_url(url).database or ""
    if is_sqlite(url) and not (Path(database).exists() and Path(database).stat().st_size):
        return set()
    with _connected(url) as connection:
        return set(inspect(connection).get_table_names())


_PLAIN = ("--no-owner", "--no-privileges", "--no-password")


def _copy_sqlite(source: str, path: Path) -> None:
    with closing(sqlite3.connect(source)) as record, closing(sqlite3.connect(path)) as copy:
        record.backup(copy)


def _run(program: str, url: str, *options: str) -> None:
    """Run a client program on the record."""
    parsed = make_url(url)
    bare = URL.create(
        "postgresql", parsed.username, None, parsed.host, parsed.port, parsed.database, parsed.query
    ).render_as_string()
    done = _done(program, f"--dbname={bare}", *options, password=parsed.password)
    if done.returncode:
        raise CopyRefused(f"{program} did not succeed (exit code {done.returncode}): check DATABASE_URL and the disk")


def _done(program: str, *options: str, password: object = None) -> subprocess.CompletedProcess[bytes]:
    """What became of it. The password goes by the environment: arguments are there for every user to see."""
    path = shutil.which(program)
    if path is None:
        raise CopyRefused(f"{program} is missing: install the client programs of PostgreSQL")
    environment = {**os.environ, **({"PGPASSWORD": str(password)} if password else {})}
    return subprocess.run([path, *options], env=environment, capture_output=True, check=False)  # noqa: S603 - by path


def _contents(connection: Connection) -> Copied:
    rows = {table.name: connection.scalar(select(func.count()).select_from(table)) or 0 for table in _COUNTED}
    kept = select(attachment.c.blob).where(
        CONTENT_IS_KEPT, attachment.c.state.in_([AttachmentState.PENDING, AttachmentState.CLEAN])
    )
    return Copied(
        rows=rows,
        blobs=[BlobId(blob) for blob in connection.scalars(kept.order_by(attachment.c.id))],
        keys=frozenset(connection.scalars(select(data_key.c.key_id))),
        audited=(connection.scalar(select(func.max(audit_link.c.position))) or 0)
        + (connection.scalar(select(func.count()).select_from(audit_waiting)) or 0),
    )


class _connected:
    """A connection in a transaction of its own, and no pool left behind it."""

    def __init__(self, url: str | URL) -> None:
        self._engine = writing_engine(url)

    def __enter__(self) -> Connection:
        self._connection = self._engine.connect()
        return self._connection

    def __exit__(self, *_: object) -> None:
        self._connection.close()
        self._engine.dispose()


def _file_url(path: Path) -> URL:
    return URL.create("sqlite+pysqlite", database=str(path))
