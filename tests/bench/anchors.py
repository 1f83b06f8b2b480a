"""The anchors: the least a Litestar can do, under the same server settings as ours.

`/echo` answers each text frame with itself, `/raw` inserts one row with the database's own driver and commits,
`/orm` does the same the usual way, with an ORM session per request.
"""

import argparse
import asyncio
import sqlite3
from pathlib import Path

import msgspec
import psycopg
import uvicorn
from litestar import Litestar, WebSocket, get, post, websocket
from litestar.datastructures import State
from litestar.exceptions import WebSocketDisconnect
from litestar.params import JSONBody
from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

POOL = 8
_CREATE = "CREATE TABLE IF NOT EXISTS raw_message (id {key}, body TEXT NOT NULL)"


class Base(DeclarativeBase):
    """The ORM's tables."""


class OrmMessage(Base):
    """One row a message."""

    __tablename__ = "orm_message"
    id: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[str]


class NewMessage(msgspec.Struct):
    """What is sent."""

    body: str


class Stored(msgspec.Struct):
    """What is answered."""

    id: int


class SqliteRaw:
    """One connection, used on the event loop: the fastest way to one commit per request."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute(_CREATE.format(key="INTEGER PRIMARY KEY"))

    async def insert(self, body: str) -> int:
        """Insert and commit one row."""
        return self._connection.execute("INSERT INTO raw_message (body) VALUES (?)", (body,)).lastrowid or 0


class PostgresRaw:
    """A few connections in autocommit."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._free: asyncio.Queue[psycopg.AsyncConnection] | None = None

    async def insert(self, body: str) -> int:
        """Insert and commit one row."""
        if self._free is None:
            self._free = asyncio.Queue()
            for number in range(POOL):
                connection = await psycopg.AsyncConnection.connect(self._dsn, autocommit=True)
                if number == 0:
                    await connection.execute(_CREATE.format(key="BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"))
                self._free.put_nowait(connection)
        connection = await self._free.get()
        try:
            cursor = await connection.execute("INSERT INTO raw_message (body) VALUES (%s) RETURNING id", (body,))
            return (await cursor.fetchone() or (0,))[0]
        finally:
            self._free.put_nowait(connection)


@websocket("/echo")
async def echo(socket: WebSocket) -> None:
    """Say back what is said."""
    await socket.accept()
    try:
        while True:
            await socket.send_text(await socket.receive_text())
    except WebSocketDisconnect:
        return


@websocket("/crowd")
async def crowd(socket: WebSocket, state: State) -> None:
    """Say to everybody here what one of them says."""
    await socket.accept()
    state.crowd.append(socket)
    try:
        while True:
            text = await socket.receive_text()
            for one in state.crowd:
                await one.send_text(text)
    except WebSocketDisconnect:
        state.crowd.remove(socket)


@get("/health/ready", sync_to_thread=False)
def ready() -> str:
    """The server listens."""
    return "ready"


@post("/raw")
async def insert_raw(data: JSONBody[NewMessage], state: State) -> Stored:
    """One row by the driver."""
    return Stored(await state.raw.insert(data.body))


@post("/orm")
async def insert_orm(data: JSONBody[NewMessage], state: State) -> Stored:
    """One row by the ORM."""
    async with state.sessions() as session:
        message = OrmMessage(body=data.body)
        session.add(message)
        await session.commit()
        return Stored(message.id)


def _engine(url: str | None, data: Path) -> AsyncEngine:
    if url:
        return create_async_engine(url, pool_size=POOL, max_overflow=0)
    engine = create_async_engine(f"sqlite+aiosqlite:///{data / 'orm.db'}")

    @event.listens_for(engine.sync_engine, "connect")
    def durable(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")

    return engine


def anchor_app(url: str | None, data: Path) -> Litestar:
    """The application with all anchors."""
    engine = _engine(url, data)

    async def create_tables() -> None:
        async with engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)

    dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False) if url else ""
    raw = PostgresRaw(dsn) if url else SqliteRaw(data / "raw.db")
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    return Litestar(
        [echo, crowd, ready, insert_raw, insert_orm],
        state=State({"raw": raw, "sessions": sessions, "crowd": []}),
        on_startup=[create_tables],
        openapi_config=None,
        logging_config=None,
    )


def main() -> None:
    """Serve them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--database")
    options = parser.parse_args()
    uvicorn.run(
        anchor_app(options.database, options.data),
        host="127.0.0.1",
        port=options.port,
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        access_log=False,
        log_level="warning",
    )


if __name__ == "__main__":
    main()
