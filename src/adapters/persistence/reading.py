"""A connection to read with, opened when first needed."""

from collections.abc import Mapping
from typing import Any

from attrs import define, field
from sqlalchemy import Executable, Row
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine


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
        """All rows."""
        if self._connection is None:
            self._connection = await self.engine.connect()
        result = await self._connection.execute(statement, parameters)
        return list(result.all())

    async def first(self, statement: Executable, parameters: Mapping[str, Any] | None = None) -> Row[Any] | None:
        """The first row, if any."""
        rows = await self.all(statement, parameters)
        return rows[0] if rows else None

    async def close(self) -> None:
        """Give the connection back."""
        if self._connection is not None:
            connection, self._connection = self._connection, None
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
