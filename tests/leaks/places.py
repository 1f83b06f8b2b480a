"""Where to look for marks, and what belongs where."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.engine import make_url

from tests.leaks.marks import Marks

IDENTITIES = frozenset(
    {"proxy's identity", "RegisterPerson path:identity", "RegisterPerson sweep", "SignIn sweep", "IssueCode sweep"}
)
"""What was taken as somebody's identity: an id, which contract §2 gives no room for words."""
_ID_COLUMNS = frozenset(
    """
    actor asked author by caused_by changed_by created_by delegate detail granted_by grantee identity key made object
    opened_by patient proxy recipient reviewed_by reviewer signed_by subject told uploader
    """.split()
)
"""The names of columns that hold identities, in whatever table."""
BELONGS: dict[str, frozenset[str]] = {
    **dict.fromkeys(IDENTITIES, _ID_COLUMNS),
    # An id of the host's own.
    "OpenConversation /uniqueName": frozenset({"unique_name", "unique_key"}),
    # Names of groups of staff, by which work is routed.
    "RegisterPerson /pools/*": frozenset({"pools", "pool"}),
    **dict.fromkeys(("SeeHours sweep", "SetHours sweep", "SetPool sweep"), frozenset({"object", "pool"})),
    # What the clinic calls its holidays; everybody is told why it is closed.
    "SetHours /dates/*/name": frozenset({"rules"}),
    "ArrangeDuty /duty/dates/*/name": frozenset({"duty"}),
    # Whose time it is, a person's or a thing's; both are ids.
    **dict.fromkeys(("SeeSchedule sweep", "PublishSchedule sweep"), frozenset({"object", "owner"})),
    "PublishSchedule /visitTypes/*/needs/*": frozenset({"resource"}),
    "RegisterPerson /skills/*": frozenset({"skills"}),
    "WriteResponse /pool": frozenset({"pool", "shelf"}),
    "ReviseResponse /pool": frozenset({"pool", "shelf"}),
    # What one types to find a response: a code of small letters, told apart by the database.
    "WriteResponse /shortCode": frozenset({"short_code"}),
    "ReviseResponse /shortCode": frozenset({"short_code"}),
}
"""The fields whose words stand open in the record, with the columns. Every other word stands nowhere."""
IN_LOG = IDENTITIES
"""Who called is told in the log, by identity."""


def columns(url: str) -> Iterator[tuple[str, bytes]]:
    """Each column of the record with all that is in it, as the database prints it."""
    engine = create_engine(url)
    with engine.connect() as connection:
        for name in inspect(engine).get_table_names():
            rows = connection.execute(text(f'SELECT * FROM "{name}"'))  # noqa: S608
            for place, values in zip(rows.keys(), zip(*rows.all(), strict=True), strict=False):
                yield f"{name}.{place}", b"\n".join(map(_printed, values))
    engine.dispose()


def _printed(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()


def in_columns(url: str, marks: Marks) -> set[tuple[str, str]]:
    """Field and column of each word that stands open where it does not belong."""
    return {
        (field, column)
        for column, content in columns(url)
        for field in marks.found_in(content)
        if column.partition(".")[2] not in BELONGS.get(field, ())
    }


def in_files(folder: Path, marks: Marks) -> set[tuple[str, str]]:
    """Field and file of each word in a file of the folder that is neither allowed in the record nor in the log."""
    return {
        (field, file.name)
        for file in folder.rglob("*")
        if file.is_file()
        for field in marks.found_in(file.read_bytes())
        if field not in (IN_LOG if file.suffix == ".log" else BELONGS)
    }


def rename_tables(url: str, names: list[str], *, back: bool = False) -> None:
    """Take tables away under the server's hands, or give them back."""
    for name in names:
        was, becomes = (f"{name}_gone", name) if back else (name, f"{name}_gone")
        statement = f'ALTER TABLE "{was}" RENAME TO "{becomes}"'
        if "postgres" in url:
            dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
            with psycopg.connect(dsn, autocommit=True) as server:
                server.execute(statement)
        else:
            engine = create_engine(url)
            with engine.begin() as connection:
                connection.execute(text(statement))
            engine.dispose()
