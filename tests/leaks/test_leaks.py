"""Every field that a person can fill, on a real server at the log level debug, on both databases."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from tests.leaks.collector import NOTICES, TRACES, Collector, a_collector
from tests.leaks.exports import write_down
from tests.leaks.fields import operations
from tests.leaks.places import in_columns, in_files, rename_tables
from tests.leaks.scenario import Stage, be_refused, fill_every_field, meet_failures
from tests.leaks.uploads import send_files
from tests.support.databases import scratch_database
from tests.support.server import ServerProcess, free_port

pytestmark = pytest.mark.anyio
FAILED = ("job.failed", "thread.failed", "finaliser.failed", "library.warned", "record.write_failed", "request.failed")
"""What must have gone wrong and been logged before a clean log means anything."""
TAKEN_AWAY = ["message", "draft", "staff_note", "person_name", "outbox"]


@asynccontextmanager
async def a_server(folder: Path, url: str | None, collector: Collector) -> AsyncIterator[ServerProcess]:
    """A demo at the level debug, its temporary files in a folder of their own, whose provider breaks and talks."""
    (folder / "temporary").mkdir(parents=True)
    place = [] if url else ["--data", str(folder)]
    port = free_port()
    server = ServerProcess(
        folder,
        database_url=url,
        port=port,
        command=[sys.executable, "-m", "tests.leaks.talkative", "--port", str(port), *place, "--no-limits"],
        settings={
            "LOG_LEVEL": "debug",
            "TMPDIR": str(folder / "temporary"),
            "PYTHONWARNINGS": "always",
            "TRACES_URL": collector.url + TRACES,
            "LEAKS_NOTICES_URL": collector.url + NOTICES,
            "START_WAIT": "0s",
        },
    )
    try:
        await server.begin()
        yield server
    finally:
        server.kill9()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=[pytest.mark.postgres, pytest.mark.slow])])
def url(request):
    with scratch_database(request.param) as url:
        yield url


@pytest.fixture
def collector():
    with a_collector() as collector:
        yield collector


@pytest.mark.timeout(300)
async def test_what_people_type_is_found_only_where_it_belongs(tmp_path: Path, url: str | None, collector: Collector):
    async with (
        a_server(tmp_path, url, collector) as server,
        httpx.AsyncClient(base_url=server.url, trust_env=False, timeout=60) as http,
    ):
        stage = Stage(server.url, http)
        await stage.open()
        id = await fill_every_field(stage)
        await send_files(stage, id)
        await write_down(stage, id)
        await be_refused(stage, id)
        rename_tables(server.database_url, TAKEN_AWAY)
        await meet_failures(stage, id)
        await _until(lambda: all(event in server.log for event in FAILED), within=90)
        rename_tables(server.database_url, TAKEN_AWAY, back=True)
        assert (await stage.act("provider", "ListMessages", conversation_id=id))["items"], "the server came through"
        measures = await http.get("/metrics")

        assert {200, 201, 204, 400, 401, 403, 404, 409, 413, 415, 422, 500} <= set(stage.statuses), stage.statuses
        asked = {
            f"{one.name} {place}"
            for one in operations((await http.get("/schema/openapi.json")).json()).values()
            for place in one.texts
        }
        assert asked - stage.taken == set(), "a field that nobody fills in this test"
        leaks = {(field, what) for what, content in stage.answers for field in stage.marks.found_in(content)}
        assert leaks == set(), "a problem, a header or a frame that refuses quotes what was typed"
        assert measures.status_code == 200
        assert stage.marks.found_in(measures.content) == set()
        await _until(lambda: all(collector.told.values()), within=30)
        found = {(field, path) for path in collector.told for field in stage.marks.found_in(collector.all_of(path))}
        assert found == set(), "what leaves by traces and by notices carries ids and codes"
        found = in_columns(server.database_url, stage.marks)
        assert found == set(), sorted(found)
        assert in_files(tmp_path, stage.marks) == set(), "while the server runs"
    assert in_files(tmp_path, stage.marks) == set(), "after it was killed"


@pytest.mark.parametrize("how", ["raise ValueError(mark)", "import warnings; warnings.warn(mark)"])
def test_the_last_words_of_a_process_quote_nothing(how: str):
    begin = (
        "from bootstrap.logging import *; from bootstrap.last_words import *; configure_logging(); hear_last_words(); "
    )
    ended = subprocess.run(
        [sys.executable, "-c", f"{begin} mark = ''.join(['zq', 'mark']); {how}"], capture_output=True, text=True
    )

    assert "zqmark" not in ended.stdout + ended.stderr
    assert '"error": "ValueError"' in ended.stderr or '"error": "UserWarning"' in ended.stderr


async def _until(holds, within: float = 10.0) -> None:
    for _ in range(int(within / 0.05)):
        if holds():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("it did not happen")
