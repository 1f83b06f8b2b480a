"""Many rows in one statement, in the way that each database is fast at.

SQLite takes a list of values (one step for all rows, so the interpreter's lock is passed on once);
PostgreSQL takes one array a column. Rows are tuples in column order, times in microseconds.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Protocol

from sqlalchemy import (
    BigInteger,
    Boolean,
    Connection,
    Integer,
    LargeBinary,
    Table,
    types,
)

from adapters.persistence.columns import Instant
from adapters.persistence.tables import audit

Row = tuple[Any, ...]

_ADVANCE = """
UPDATE conversation SET
  last_seq = last_seq + v.events, message_count = message_count + v.messages,
  turn = coalesce(v.turn, conversation.turn),
  turn_since = CASE WHEN v.turn IS NULL OR v.turn = conversation.turn
    THEN conversation.turn_since ELSE v.at END,
  updated_at = v.at
FROM {values} WHERE conversation.id = v.id AND conversation.rights_version = v.seen
RETURNING conversation.id, conversation.last_seq, conversation.message_count
"""
_COUNT_OWN = """
UPDATE participant SET own_count = own_count + v.messages
FROM {values} WHERE participant.conversation_id = v.id AND participant.identity = v.author
RETURNING participant.conversation_id, participant.identity, participant.own_count
"""
_SENT_BEFORE = """
SELECT message.conversation_id, message.author, message.client_key FROM message
JOIN {values} ON message.conversation_id = v.id AND message.author = v.author
  AND message.client_key = v.client_key
"""
_SHAPES = {
    _ADVANCE: {
        "id": "text", "seen": "bigint", "events": "bigint", "messages": "bigint", "turn": "text", "at": "bigint",
    },
    _COUNT_OWN: {"id": "text", "author": "text", "messages": "bigint"},
    _SENT_BEFORE: {"id": "text", "author": "text", "client_key": "bytea"},
}  # fmt: skip


class Bulk(Protocol):
    """The statements of the hot path."""

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        """Insert the rows; an audit row whose `once` is there already is left out."""

    def advance(self, rows: Sequence[Row]) -> dict[str, tuple[int, int]]:
        """Take sequence numbers: rows of (conversation, version seen, events, messages, turn, at).

        Returns the new (last_seq, message_count) of each conversation whose version was as seen.
        """

    def count_own(self, rows: Sequence[Row]) -> dict[tuple[str, str], int]:
        """Count authors' messages: rows of (conversation, author, messages) to the new counts."""

    def sent_before(self, rows: Sequence[Row]) -> set[Row]:
        """Which of (conversation, author, client key) are on record."""


def bulk_for(connection: Connection) -> Bulk:
    """The way of this connection's database."""
    if connection.dialect.name == "sqlite":
        return SqliteBulk(connection)
    return PostgresBulk(connection)


class _Statements(ABC):
    def __init__(self, connection: Connection) -> None:
        self._cursor: Any = connection.connection.cursor()

    def advance(self, rows: Sequence[Row]) -> dict[str, tuple[int, int]]:
        return {id: (seq, count) for id, seq, count in self._fetch(_ADVANCE, rows)}

    def count_own(self, rows: Sequence[Row]) -> dict[tuple[str, str], int]:
        return {(id, author): count for id, author, count in self._fetch(_COUNT_OWN, rows)}

    def sent_before(self, rows: Sequence[Row]) -> set[Row]:
        return {(id, author, bytes(key)) for id, author, key in self._fetch(_SENT_BEFORE, rows)}

    @abstractmethod
    def _fetch(self, statement: str, rows: Sequence[Row]) -> list[Row]: ...


class SqliteBulk(_Statements):
    """One `VALUES` list; chunks stay under SQLite's 32,766 variables."""

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        for chunk in _chunks(rows, len(table.columns)):
            self._cursor.execute(_sqlite_insert(table, len(chunk)), _flat(chunk))

    def _fetch(self, statement: str, rows: Sequence[Row]) -> list[Row]:
        found: list[Row] = []
        for chunk in _chunks(rows, len(_SHAPES[statement])):
            self._cursor.execute(_sqlite_values(statement, len(chunk)), _flat(chunk))
            found.extend(self._cursor.fetchall())
        return found


class PostgresBulk(_Statements):
    """One array a column, unnested: the same statement text for any number of rows."""

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        if rows:
            self._cursor.execute(_postgres_insert(table), _columns(rows))

    def _fetch(self, statement: str, rows: Sequence[Row]) -> list[Row]:
        self._cursor.execute(_postgres_values(statement), _columns(rows))
        found: list[Row] = self._cursor.fetchall()
        return found


def _chunks(rows: Sequence[Row], width: int) -> Iterator[Sequence[Row]]:
    size = 16_000 // width
    for start in range(0, len(rows), size):
        yield rows[start : start + size]


def _flat(rows: Sequence[Row]) -> list[Any]:
    return [value for row in rows for value in row]


def _columns(rows: Sequence[Row]) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)]


def _names(table: Table) -> list[str]:
    return [column.name for column in _written(table)]


def _written(table: Table) -> list[Any]:
    return [column for column in table.columns if column.autoincrement is not True]


@cache
def _sqlite_insert(table: Table, count: int) -> str:
    names = _names(table)
    row = f"({', '.join('?' * len(names))})"
    ending = " ON CONFLICT DO NOTHING" if table is audit else ""
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES {', '.join([row] * count)}{ending}"  # noqa: S608 - names of our own tables


@cache
def _postgres_insert(table: Table) -> str:
    arrays = ", ".join(f"%s::{_postgres_type(column.type)}[]" for column in _written(table))
    ending = " ON CONFLICT DO NOTHING" if table is audit else ""
    return f"INSERT INTO {table.name} ({', '.join(_names(table))}) SELECT * FROM unnest({arrays}){ending}"  # noqa: S608 - names of our own tables


@cache
def _sqlite_values(statement: str, count: int) -> str:
    shape = _SHAPES[statement]
    row = f"({', '.join('?' * len(shape))})"
    named = ", ".join(f"column{index} AS {name}" for index, name in enumerate(shape, 1))
    values = f"(SELECT {named} FROM (VALUES {', '.join([row] * count)})) AS v"  # noqa: S608 - our own names
    return statement.format(values=values)


@cache
def _postgres_values(statement: str) -> str:
    shape = _SHAPES[statement]
    arrays = ", ".join(f"%s::{kind}[]" for kind in shape.values())
    return statement.format(values=f"unnest({arrays}) AS v({', '.join(shape)})")


def _postgres_type(kind: types.TypeEngine[Any]) -> str:
    if isinstance(kind, Instant | BigInteger):
        return "bigint"
    if isinstance(kind, Integer):
        return "integer"
    if isinstance(kind, Boolean):
        return "boolean"
    return "bytea" if isinstance(kind, LargeBinary) else "text"
