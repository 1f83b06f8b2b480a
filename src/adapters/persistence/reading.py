"""A connection to read with, opened when first needed."""

import logging
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from attrs import define, field
from sqlalchemy import Executable, Row
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from domain.errors import Busy

_log = logging.getLogger(__name__)


@contextmanager
def told_as_busy() -> Iterator[None]:
    """A database that is out of reach now is no fault of ours: whoever asks may ask again."""
    try:
        yield
    except (DBAPIError, NoConnection) as error:
        if not _is_out_of_reach(error):
            raise
        _log.error("record.read_failed %s", type(getattr(error, "orig", None) or error).__name__)
        raise Busy("the record is out of reach") from None


def _is_out_of_reach(error: Exception) -> bool:
    """Whether asking again may help. A connection may be ended with any word: of one that idled too long, say."""
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    return isinstance(error, OperationalError | InterfaceError | NoConnection) and not _is_misunderstood(error)


def _is_misunderstood(error: Exception) -> bool:
    """Whether SQLite did not understand the question, of a table that is not there say: it is in reach."""
    code = getattr(getattr(error, "orig", None), "sqlite_errorcode", None)
    return code is not None and code & 0xFF == sqlite3.SQLITE_ERROR


@define
class Reading:
    """One reader's view of the record; closing it lets the next question see what came since."""

    engine: AsyncEngine
    _connection: AsyncConnection | None = field(default=None, init=False)

    @property
    def is_open(self) -> bool:
        """Whether anything was read since it was closed."""
        return self._connection is not None

    async def all(self, statement: Executable, parameters: Mapping[str, Any] | None = None) -> list[Row[Any]]:
        """All rows. Raises `Busy` while the database is out of reach; who asks again then has another connection."""
        try:
            with told_as_busy():
                if self._connection is None:
                    self._connection = await self.engine.connect()
                result = await self._connection.execute(statement, parameters)
                return list(result.all())
        except Busy:
            await self.close()
            raise

    async def first(self, statement: Executable, parameters: Mapping[str, Any] | None = None) -> Row[Any] | None:
        """The first row, if any."""
        rows = await self.all(statement, parameters)
        return rows[0] if rows else None

    async def close(self) -> None:
        """Give the connection back; one that was lost since has taken its view with it."""
        if self._connection is not None:
            connection, self._connection = self._connection, None
            with suppress(DBAPIError):
                await connection.close()


async def read_rows(engine: AsyncEngine, statement: Executable) -> list[Row[Any]]:
    """All rows, in a view of its own."""
    reading = Reading(engine)
    try:
        return await reading.all(statement)
    finally:
        await reading.close()


async def read_one(engine: AsyncEngine, statement: Executable) -> Row[Any] | None:
    """The first row, if any, in a view of its own."""
    reading = Reading(engine)
    try:
        return await reading.first(statement)
    finally:
        await reading.close()
