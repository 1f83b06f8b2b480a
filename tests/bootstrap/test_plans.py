"""How SQLite finds its rows: what runs at every round must not walk through what grows with the years."""

import re
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from adapters.persistence import migrations
from application.ports.readers import ConversationFilter
from application.timelines.list_conversations import ListConversations
from application.timelines.read_messages import ReadMessages
from bootstrap.container import Container, build_container
from bootstrap.jobs import attempt
from bootstrap.seed import PEOPLE, seed
from domain.access import Actor
from tests.bootstrap.building import demo_settings

pytestmark = pytest.mark.anyio

GROWING = ("message", "event", "clock_entry", "participant", "person", "audit", "audit_link", "provider_message")
"""Tables with a row for every message or act, and those that grow with them."""
FROM_AN_END = re.compile(r"FROM \w+ ORDER BY [\w.]+( DESC)?\s+LIMIT")
"""It asks for the first or the last rows and for nothing of them."""
WHOLE = {
    "FROM person \nWHERE (person.identity NOT IN": "naming people at the provider, at the start",
    "audit_link.audit_id = audit.id": "verifying the whole audit, once a day",
    "person.role NOT IN": "places at the provider of people who were let go, each ten seconds",
    "clock_entry.at <": "purging what is over its time, each ten minutes",
}
"""What walks through everything on purpose, and when."""


class Statements:
    """What a database was asked, and how it goes about each."""

    def __init__(self) -> None:
        self.texts: set[str] = set()

    def __call__(self, text: str) -> None:
        self.texts.add(text)

    def walks(self, record: Path) -> set[str]:
        """The statements that walk through a growing table."""
        with sqlite3.connect(record) as database:
            return {text for text in self.texts if _explainable(text) and _walk(database, text)}


def _explainable(text: str) -> bool:
    return text.lstrip().startswith(("SELECT", "UPDATE", "DELETE", "INSERT", "WITH"))


def _walk(database: sqlite3.Connection, text: str) -> bool:
    steps = [str(row[3]).split() for row in database.execute(f"EXPLAIN QUERY PLAN {text}")]
    # A partial index has the few rows of its condition, whatever the table has.
    few = {
        name
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='index' AND sql LIKE '% WHERE %'")
    }
    walked = any(step[0] == "SCAN" and step[1] in GROWING and step[-1] not in few for step in steps)
    return walked and not FROM_AN_END.search(text) and not any(mark in text for mark in WHOLE)


@pytest.fixture
def asked() -> Iterator[Statements]:
    """What every SQLite connection is asked from now on."""
    statements = Statements()

    def listen(dbapi: Any, _record: Any) -> None:
        plain = getattr(dbapi, "driver_connection", dbapi)
        getattr(plain, "_conn", plain).set_trace_callback(statements)

    event.listen(Engine, "connect", listen)
    yield statements
    event.remove(Engine, "connect", listen)


@asynccontextmanager
async def serving(container: Container) -> AsyncIterator[Container]:
    await container.record().start()
    try:
        yield container
    finally:
        await container.record().stop()


@pytest.fixture
async def container(tmp_path: Path, asked: Statements) -> AsyncIterator[Container]:
    """A server's parts over the record of another one that had its people talk, and stopped before it delivered."""
    url = f"sqlite:///{tmp_path / 'record.db'}"
    migrations.upgrade(url)
    asked.texts.clear()
    first, second = (build_container(demo_settings(DATABASE_URL=url), record="sql", keys="memory") for _ in range(2))
    second.keys.override(first.keys())
    async with serving(first):
        await seed(first)
    async with serving(second):
        yield second


async def test_no_round_walks_through_what_grows(container: Container, asked: Statements, tmp_path: Path):
    maria = next(Actor(identity=one.identity, role=one.role) for one in PEOPLE if one.identity == "maria")
    page = await container.list_conversations()(ListConversations(actor=maria, which=ConversationFilter()))
    await container.read_messages()(ReadMessages(actor=maria, conversation=page.items[0].id, limit=50))
    await attempt("relay", container.relay())
    for job in container.jobs():
        await attempt(job.name, job.run)
    assert len(asked.texts) > 100
    assert asked.walks(tmp_path / "record.db") == set()
