"""Where tests find a database: a folder for SQLite, a scratch database of their own for PostgreSQL."""

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy.engine import make_url

USUAL_PLACE = "postgresql+psycopg://postgres@127.0.0.1:5432/postgres"


def postgres_url() -> str:
    """The server that tests may create databases on."""
    return os.environ.get("TEST_POSTGRES_URL") or USUAL_PLACE


def postgres_answers() -> bool:
    """Whether that server is there."""
    try:
        with psycopg.connect(_dsn(postgres_url()), connect_timeout=3):
            return True
    except psycopg.OperationalError:
        return False


@contextmanager
def scratch_database(kind: str, like: str = "template1") -> Iterator[str | None]:
    """The URL of a PostgreSQL database, dropped afterwards; `None` for `sqlite`: the data folder is enough.

    It is empty, or a copy of the database whose name or URL it is to be `like`, to which nobody may be connected.
    """
    if kind == "sqlite":
        yield None
        return
    name = f"carechat_{uuid.uuid4().hex[:12]}"
    admin = _dsn(postgres_url())
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{_name(like)}"')
    try:
        yield make_url(postgres_url()).set(database=name).render_as_string(hide_password=False)
    finally:
        with psycopg.connect(admin, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _name(database: str) -> str:
    return str(make_url(database).database) if "://" in database else database


def _dsn(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
