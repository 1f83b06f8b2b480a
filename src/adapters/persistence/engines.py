"""Connections: an asynchronous engine to read with, a synchronous one for the write lane."""

import sqlite3
from typing import Any

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000")
_REACHING = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}
"""A server that is gone without a word is given up after some seconds, and asked anew (libpq; the last in ms)."""
_WRITERS = ("wal_autocheckpoint=4000", "cache_size=-16000", "temp_store=MEMORY")


def is_sqlite(url: str | URL) -> bool:
    """Whether the record is a SQLite file."""
    return make_url(url).get_backend_name() == "sqlite"


def is_out_of_reach(error: BaseException) -> bool:
    """Whether a database server could not be reached, or went away; a file is there or is not."""
    orig = getattr(error, "orig", None)
    return isinstance(error, OperationalError) and not isinstance(orig, sqlite3.Error)


def writing_engine(url: str | URL) -> Engine:
    """The engine of the write lane and of migrations; its transactions lock from the start."""
    parsed = make_url(url)
    if is_sqlite(parsed):
        engine = create_engine(
            parsed.set(drivername="sqlite+pysqlite"),
            hide_parameters=True,
            connect_args={"check_same_thread": False, "cached_statements": 1024},
        )
        _follow_sqlite_recipe(engine, "IMMEDIATE", *_WRITERS)
        return engine
    return create_engine(
        parsed.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args={**_REACHING, "options": "-c synchronous_commit=on -c lock_timeout=10000"},
    )


def reading_engine(url: str) -> AsyncEngine:
    """The engine of readers and repositories; its transactions never wait for the writer."""
    parsed = make_url(url)
    if is_sqlite(parsed):
        engine = create_async_engine(parsed.set(drivername="sqlite+aiosqlite"), hide_parameters=True, pool_size=5)
        _follow_sqlite_recipe(engine.sync_engine, "DEFERRED")
        return engine
    return create_async_engine(
        parsed.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=5,
        max_overflow=5,
        connect_args={**_REACHING, "options": "-c statement_timeout=30000"},
    )


def looking_engine(url: str) -> Engine:
    """The engine of a single look, apart from all that goes on; it changes nothing, and waits for nobody."""
    parsed = make_url(url)
    if is_sqlite(parsed):
        return create_engine(parsed.set(drivername="sqlite+pysqlite"), hide_parameters=True)
    return create_engine(parsed.set(drivername="postgresql+psycopg"), hide_parameters=True, connect_args=_REACHING)


def _follow_sqlite_recipe(engine: Engine, begin: str, *more: str) -> None:
    """Begin transactions ourselves: the driver's own way loses concurrent updates silently."""

    @event.listens_for(engine, "connect")
    def on_connect(dbapi: Any, _record: Any) -> None:
        dbapi.isolation_level = None
        cursor = dbapi.cursor()
        for pragma in (*_PRAGMAS, *more):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def on_begin(connection: Any) -> None:
        cursor = connection.connection.cursor()
        cursor.execute(f"BEGIN {begin}")
        cursor.close()
