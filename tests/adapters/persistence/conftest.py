"""SQL records for tests of what the contract suites do not say."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.mock.clock import FakeClock
from adapters.mock.keys import InMemoryKeys
from adapters.persistence import migrations
from adapters.persistence.record import SqlRecord
from adapters.realtime.in_memory import InMemoryChannel
from tests.support.desk import Desk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the SQLite file and its companions are."""
    return tmp_path


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, folder: Path) -> str:
    """An empty, migrated database."""
    if request.param == "sqlite":
        made = f"sqlite:///{folder / 'record.db'}"
    else:
        made = request.getfixturevalue("postgres_url")
        if migrations.is_current(made):
            migrations.downgrade(made, "base")
    migrations.upgrade(made)
    return made


@pytest.fixture
def keys() -> InMemoryKeys:
    """The keys that every record on this database opens with."""
    return InMemoryKeys()


@pytest.fixture
async def desk(url: str, keys: InMemoryKeys) -> AsyncIterator[Desk]:
    """A started SQL record."""
    clock, channel = FakeClock(), InMemoryChannel()
    record = SqlRecord(url, keys, clock, channel)
    await record.start()
    yield Desk(record, clock, channel)
    await record.stop()
