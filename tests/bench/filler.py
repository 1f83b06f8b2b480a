"""Makes a conversation long without sending each message: its first one is copied in the tables.

The only part of the bench that knows the inside. Each copy is sealed anew, as a real one is.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, select, update
from sqlalchemy.sql.type_api import TypeEngine

from adapters.keys.key_file import KeyFile
from adapters.persistence.bulk import bulk_for
from adapters.persistence.engines import writing_engine
from adapters.persistence.sealing import Sealer, WrappedKey, body_place
from adapters.persistence.tables import conversation, data_key, event, message, participant

CHUNK = 5_000

Values = dict[str, Any]


def fill(database_url: str, key_file: Path, conversation_id: str, count: int) -> None:
    """Bring the conversation to `count` messages by the author of its first one. The server must not run."""
    engine = writing_engine(database_url)
    with engine.begin() as db:
        sealer = _sealer(db, key_file)
        first = _raw(db, message, conversation_id)
        spoken = _raw(db, event, conversation_id, first["seq"])
        words = sealer.open(bytes(first["body"]), body_place(first["id"]))
        last = db.execute(select(conversation.c.last_seq).where(conversation.c.id == conversation_id)).scalar_one()
        for numbers in _chunks(count - 1):
            copies = [_copy(first, sealer, words, last + number, number + 1) for number in numbers]
            bulk = bulk_for(db)
            bulk.insert(message, [_ordered(message, copy) for copy in copies])
            bulk.insert(event, [_ordered(event, _event(spoken, copy["seq"])) for copy in copies])
        _count(db, conversation_id, first["author"], last + count - 1, count)
    _settle(engine)
    engine.dispose()


def _sealer(db: Connection, key_file: Path) -> Sealer:
    sealer = Sealer(KeyFile.load(key_file))
    rows = db.execute(select(data_key).order_by(data_key.c.created_at))
    sealer.use([WrappedKey(row.id, row.key_id, row.wrapped, row.created_at) for row in rows])
    return sealer


def _raw(db: Connection, table: Table, conversation_id: str, seq: int | None = None) -> Values:
    """The first row, or that with the number, as the driver gives it."""
    query = select(*(column.label(column.name) for column in table.columns)).where(
        table.c.conversation_id == conversation_id
    )
    if seq is not None:
        query = query.where(table.c.seq == seq)
    row = db.execute(query.order_by(table.c.seq).limit(1)).mappings().one()
    return {column.name: _as_stored(db, column.type, row[column.name]) for column in table.columns}


def _as_stored(db: Connection, kind: TypeEngine[Any], value: Any) -> Any:
    process = kind.dialect_impl(db.dialect).bind_processor(db.dialect)
    return process(value) if process and not isinstance(value, bytes | None) else value


def _copy(first: Values, sealer: Sealer, words: str, seq: int, ordinal: int) -> Values:
    id = f"{seq:08x}{first['id'][8:]}"
    changes = {"id": id, "seq": seq, "body": sealer.seal(words, body_place(id)), "client_key": None, "digest": None}
    return {**first, **changes, "ordinal": ordinal, "author_ordinal": ordinal}


def _event(spoken: Values, seq: int) -> Values:
    return {**spoken, "seq": seq, "message_seq": seq}


def _ordered(table: Table, values: Values) -> tuple[Any, ...]:
    return tuple(values[column.name] for column in table.columns)


def _count(db: Connection, conversation_id: str, author: str, last_seq: int, count: int) -> None:
    db.execute(
        update(conversation).where(conversation.c.id == conversation_id).values(last_seq=last_seq, message_count=count)
    )
    db.execute(
        update(participant)
        .where(participant.c.conversation_id == conversation_id, participant.c.identity == author)
        .values(own_count=count)
    )


def _settle(engine: Engine) -> None:
    """Leave the database as one that has lived a while: statistics taken, the log folded in."""
    pooled = engine.raw_connection()
    driver: Any = pooled.driver_connection
    if engine.dialect.name == "sqlite":
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    else:
        driver.autocommit = True
        driver.execute("VACUUM ANALYZE message, event, conversation, participant")
    pooled.detach()
    driver.close()


def _chunks(count: int) -> Iterator[range]:
    for start in range(1, count + 1, CHUNK):
        yield range(start, min(start + CHUNK, count + 1))
