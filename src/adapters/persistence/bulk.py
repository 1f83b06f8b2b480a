"""Many rows in one statement, in the way that each database is fast at.

SQLite takes a list of values (one step for all rows, so the interpreter's lock is passed on once);
PostgreSQL takes one array a column. Rows are tuples in column order, times in microseconds.
"""

from collections.abc import Iterator, Mapping, Sequence
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
class ManyRows:
    """A statement about many rows at once: `{values}` in its text stands for them, known as `v` there."""

    text: str
    columns: Mapping[str, str]
    """The columns of `v` in order, with their types on PostgreSQL."""


class Bulk(Protocol):
    """How many rows are written at once."""

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        """Insert the rows; an audit row whose `once` is there already is left out."""

    def run(self, statement: ManyRows, rows: Sequence[Row]) -> list[Row]:
        """Run the statement on the rows; return what it returns."""


def bulk_for(connection: Connection) -> Bulk:
    """The way of this connection's database."""
    if connection.dialect.name == "sqlite":
        return SqliteBulk(connection)
    return PostgresBulk(connection)


class _Statements:
    def __init__(self, connection: Connection) -> None:
        self._cursor: Any = connection.connection.cursor()


class SqliteBulk(_Statements):
    """One `VALUES` list; chunks stay under SQLite's 32,766 variables."""

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        for chunk in _chunks(rows, len(table.columns)):
            self._cursor.execute(_sqlite_insert(table, len(chunk)), _flat(chunk))

    def run(self, statement: ManyRows, rows: Sequence[Row]) -> list[Row]:
        found: list[Row] = []
        for chunk in _chunks(rows, len(statement.columns)):
            self._cursor.execute(_sqlite_values(statement, len(chunk)), _flat(chunk))
            found.extend(self._cursor.fetchall())
        return found


class PostgresBulk(_Statements):
    """One array a column, unnested: the same statement text for any number of rows."""

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        if rows:
            self._cursor.execute(_postgres_insert(table), _columns(rows))

    def run(self, statement: ManyRows, rows: Sequence[Row]) -> list[Row]:
        if not rows:
            return []
        self._cursor.execute(_postgres_values(statement), _columns(rows))
        found: list[Row] = self._cursor.fetchall() if self._cursor.description else []
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
def _sqlite_values(statement: ManyRows, count: int) -> str:
    columns = statement.columns
    row = f"({', '.join('?' * len(columns))})"
    named = ", ".join(f"column{index} AS {name}" for index, name in enumerate(columns, 1))
    values = f"(SELECT {named} FROM (VALUES {', '.join([row] * count)})) AS v"  # noqa: S608 - our own names
    return statement.text.format(values=values)


@cache
def _postgres_values(statement: ManyRows) -> str:
    arrays = ", ".join(f"%s::{kind}[]" for kind in statement.columns.values())
    return statement.text.format(values=f"unnest({arrays}) AS v({', '.join(statement.columns)})")


def _postgres_type(kind: types.TypeEngine[Any]) -> str:
    if isinstance(kind, Instant | BigInteger):
        return "bigint"
    if isinstance(kind, Integer):
        return "integer"
    if isinstance(kind, Boolean):
        return "boolean"
    return "bytea" if isinstance(kind, LargeBinary) else "text"
