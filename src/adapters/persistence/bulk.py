"""Many rows in one statement, in the way that each database is fast at.

SQLite takes a list of values (one step for all rows, so the interpreter's lock is passed on once);
PostgreSQL takes one array a column. Rows are tuples in column order, times in microseconds.
"""

import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Protocol

from attrs import frozen
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


@frozen(eq=False)
class Counting:
    """An update of many rows that tells what it counted up to.

    `values` are the columns of the rows that it is given, by the name `v`.
    """

    table: str
    sets: str
    where: str
    tells: str
    values: Mapping[str, str]


_ADVANCE = Counting(
    table="conversation",
    sets="""
      last_seq = last_seq + v.events, message_count = message_count + v.messages,
      turn = coalesce(v.turn, conversation.turn),
      turn_since = CASE WHEN v.turn IS NULL OR v.turn = conversation.turn
        THEN conversation.turn_since ELSE v.at END,
      updated_at = v.at""",
    where="conversation.id = v.id AND conversation.rights_version = v.seen",
    tells="conversation.id, conversation.last_seq, conversation.message_count",
    values={
        "id": "text", "seen": "bigint", "events": "bigint", "messages": "bigint", "turn": "text", "at": "bigint",
    },
)  # fmt: skip
_COUNT_OWN = Counting(
    table="participant",
    sets="own_count = own_count + v.messages",
    where="participant.conversation_id = v.id AND participant.identity = v.author",
    tells="participant.conversation_id, participant.identity, participant.own_count",
    values={"id": "text", "author": "text", "messages": "bigint"},
)
_SENT_BEFORE = """
SELECT message.conversation_id, message.author, message.client_key FROM message
JOIN {values} ON message.conversation_id = v.id AND message.author = v.author
  AND message.client_key = v.client_key
"""
_KEYS = {"id": "text", "author": "text", "client_key": "bytea"}


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
        return {id: (seq, count) for id, seq, count in self._count(_ADVANCE, rows)}

    def count_own(self, rows: Sequence[Row]) -> dict[tuple[str, str], int]:
        return {(id, author): count for id, author, count in self._count(_COUNT_OWN, rows)}

    def sent_before(self, rows: Sequence[Row]) -> set[Row]:
        return {(id, author, bytes(key)) for id, author, key in self._known(rows)}

    @abstractmethod
    def _count(self, counting: Counting, rows: Sequence[Row]) -> Iterable[Row]: ...

    @abstractmethod
    def _known(self, rows: Sequence[Row]) -> Iterable[Row]: ...


class SqliteBulk(_Statements):
    """One `VALUES` list; chunks stay under SQLite's 32,766 variables.

    The driver gives the interpreter's lock away for each row that it steps to, and gets it back
    when the event loop rests; so what is counted comes back as one row of JSON.
    """

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        for chunk in _chunks(rows, len(table.columns)):
            self._cursor.execute(_sqlite_insert(table, len(chunk)), _flat(chunk))

    def _count(self, counting: Counting, rows: Sequence[Row]) -> Iterable[Row]:
        for chunk in _chunks(rows, len(counting.values)):
            values = _flat(chunk)
            self._cursor.execute(_sqlite_update(counting, len(chunk)), values)
            self._cursor.execute(_sqlite_told(counting, len(chunk)), values)
            ((told,),) = self._cursor.fetchall()
            yield from json.loads(told)

    def _known(self, rows: Sequence[Row]) -> Iterable[Row]:
        for chunk in _chunks(rows, len(_KEYS)):
            self._cursor.execute(_sqlite_known(len(chunk)), _flat(chunk))
            yield from self._cursor.fetchall()


class PostgresBulk(_Statements):
    """One array a column, unnested: the same statement text for any number of rows."""

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        if rows:
            self._cursor.execute(_postgres_insert(table), _columns(rows))

    def _count(self, counting: Counting, rows: Sequence[Row]) -> Iterable[Row]:
        self._cursor.execute(_postgres_update(counting), _columns(rows))
        found: list[Row] = self._cursor.fetchall()
        return found

    def _known(self, rows: Sequence[Row]) -> Iterable[Row]:
        self._cursor.execute(_SENT_BEFORE.format(values=_postgres_values(_KEYS)), _columns(rows))
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


# The texts below are made of names of our own tables and columns; values are always parameters.


@cache
def _sqlite_update(counting: Counting, count: int) -> str:
    return _update(counting, _sqlite_values(counting.values, count))


@cache
def _sqlite_told(counting: Counting, count: int) -> str:
    values = _sqlite_values(counting.values, count)
    told = f"json_group_array(json_array({counting.tells}))"
    return f"SELECT {told} FROM {counting.table} JOIN {values} ON {counting.where}"  # noqa: S608


@cache
def _sqlite_known(count: int) -> str:
    return _SENT_BEFORE.format(values=_sqlite_values(_KEYS, count))


@cache
def _postgres_update(counting: Counting) -> str:
    return f"{_update(counting, _postgres_values(counting.values))} RETURNING {counting.tells}"


def _update(counting: Counting, values: str) -> str:
    return f"UPDATE {counting.table} SET {counting.sets} FROM {values} WHERE {counting.where}"  # noqa: S608


def _sqlite_values(shape: Mapping[str, str], count: int) -> str:
    row = f"({', '.join('?' * len(shape))})"
    named = ", ".join(f"column{index} AS {name}" for index, name in enumerate(shape, 1))
    return f"(SELECT {named} FROM (VALUES {', '.join([row] * count)})) AS v"  # noqa: S608


def _postgres_values(shape: Mapping[str, str]) -> str:
    arrays = ", ".join(f"%s::{kind}[]" for kind in shape.values())
    return f"unnest({arrays}) AS v({', '.join(shape)})"


def _postgres_type(kind: types.TypeEngine[Any]) -> str:
    if isinstance(kind, Instant | BigInteger):
        return "bigint"
    if isinstance(kind, Integer):
        return "integer"
    if isinstance(kind, Boolean):
        return "boolean"
    return "bytea" if isinstance(kind, LargeBinary) else "text"
