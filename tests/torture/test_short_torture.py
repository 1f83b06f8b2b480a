"""The short form of the torture; the wide one is `make torture`."""

import asyncio
import os
from pathlib import Path

import pytest

from tests.support.databases import postgres_answers, scratch_database
from tests.support.server import ServerProcess
from tests.torture.resume import resume_anywhere
from tests.torture.run import Ordeal, endure

SHORT = Ordeal(seed=20, conversations=10, messages=300, clients=10, kills=2, longest=90.0)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def server(request: pytest.FixtureRequest, tmp_path: Path):
    """A server that is not started, on an empty record of either kind."""
    if request.param == "postgres" and not postgres_answers():
        absent = "no PostgreSQL answers at TEST_POSTGRES_URL or on port 5432 of this machine"
        if os.environ.get("REQUIRE_SERVICES") == "1":
            pytest.fail(absent)
        pytest.skip(absent)
    with scratch_database(request.param) as url:
        server = ServerProcess(tmp_path / "data", database_url=url)
        yield server
        server.terminate()


def test_nothing_is_lost_duplicated_or_reordered_when_the_server_is_killed_twice(server: ServerProcess) -> None:
    outcome = asyncio.run(endure(server, SHORT))

    assert outcome.violations == []
    assert (outcome.acknowledged, outcome.kills) == (SHORT.messages, SHORT.kills)


def test_a_dropped_socket_sees_each_missed_event_once_and_in_order(server: ServerProcess) -> None:
    async def scene():
        await server.begin()
        return await resume_anywhere(server.url, seed=22, points=3)

    assert asyncio.run(scene()) == []
