"""A server begins while something that it stands on is away: alive, not ready, and whole again by itself."""

import asyncio
import json
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from tests.bootstrap import test_twilio_process as at_twilio
from tests.faults.deployment import BY_PROXY, Deployment, deployed
from tests.support.clamd import FakeClamd
from tests.support.client import BASE, Unanswered
from tests.support.platform import platform
from tests.support.server import free_port

pytestmark = [pytest.mark.slow, pytest.mark.postgres, pytest.mark.redis, pytest.mark.timeout(240)]
PATIENCE = 60.0


@pytest.fixture(params=["postgres", "workers"])
def deployment(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Deployment]:
    """A server that is not started, on a database of its own."""
    with deployed(request.param, tmp_path) as made:
        yield made


@pytest.fixture
def on_postgres(tmp_path: Path) -> Iterator[Deployment]:
    """The same with one process."""
    with deployed("postgres", tmp_path) as made:
        yield made


def ask(deployment: Deployment, path: str) -> tuple[int, str]:
    """The status of an answer and what it says; 0 for none."""
    try:
        answer = httpx.get(deployment.url + path, headers=BY_PROXY, trust_env=False, timeout=10.0)
    except httpx.TransportError:
        return 0, ""
    return answer.status_code, answer.text


def standing(deployment: Deployment) -> dict[str, Any]:
    """What a server says of itself."""
    told: dict[str, Any] = json.loads(ask(deployment, "/health/ready")[1])
    return told


def becomes(look: Callable[[], int], status: int) -> None:
    """Wait for it."""
    deadline = time.monotonic() + PATIENCE
    while (found := look()) != status:
        assert time.monotonic() < deadline, f"it stays {found}"
        time.sleep(0.1)


def ended(deployment: Deployment) -> int:
    """Ask every process to end; how the first one did."""
    process: subprocess.Popen[bytes] = deployment.server._process  # type: ignore[assignment]
    process.send_signal(signal.SIGTERM)
    return process.wait(PATIENCE)


async def a_conversation(deployment: Deployment) -> None:
    """Somebody comes for the first time, and opens one."""
    patient, provider = deployment.api("pat", "patient"), deployment.api("doc", "provider")
    try:
        await patient.sign_in("pat", "patient")
        await patient.grant_consent()
        await provider.sign_in("doc", "provider")
        opened = await provider.open_conversation("first", "pat")
        assert (await provider.send(opened["id"], "Good morning", "one"))["seq"] == 1
    finally:
        await asyncio.gather(patient.close(), provider.close())


def talk(deployment: Deployment) -> None:
    """Open a conversation, asking again as any client does: one worker may be ready before the others."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return asyncio.run(a_conversation(deployment))
        except Unanswered:
            assert time.monotonic() < deadline, "some worker stays busy"
            time.sleep(0.1)


def test_a_server_begins_without_its_database_and_goes_on_by_itself(deployment: Deployment) -> None:
    assert deployment.postgres
    deployment.postgres.stop()
    deployment.server.start()

    becomes(lambda: ask(deployment, "/health/live")[0], 200)
    assert ask(deployment, "/health/ready")[0] == 503
    assert standing(deployment)["status"] == "not-ready"
    assert standing(deployment)["checks"] == {"record": False}
    status, problem = ask(deployment, f"{BASE}/conversations")
    assert (status, "/problems/busy" in problem) == (503, True)

    deployment.postgres.start()
    becomes(lambda: ask(deployment, "/health/ready")[0], 200)
    talk(deployment)
    assert ended(deployment) == 0


def test_a_server_that_waits_for_its_database_ends_well_when_it_is_told(on_postgres: Deployment) -> None:
    assert on_postgres.postgres
    on_postgres.postgres.stop()
    on_postgres.server.start()
    becomes(lambda: ask(on_postgres, "/health/live")[0], 200)

    assert ended(on_postgres) == 0


def test_a_record_of_another_shape_is_refused_in_one_line_now_and_when_it_comes_late(on_postgres: Deployment) -> None:
    assert on_postgres.postgres
    with psycopg.connect(on_postgres.postgres.url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    line = "carechat: the record is missing or not in the shape that this version needs: run `carechat migrate`\n"

    refused = on_postgres.command("serve", "--port", str(on_postgres.server.port))
    on_postgres.postgres.stop()
    on_postgres.server.start()
    becomes(lambda: ask(on_postgres, "/health/live")[0], 200)
    on_postgres.postgres.start()

    assert on_postgres.server._process is not None
    assert on_postgres.server._process.wait(PATIENCE) == 1
    assert (refused.returncode, refused.stderr) == (1, line)
    assert on_postgres.server.log.endswith(line)


def test_several_processes_begin_without_redis_and_find_it_by_themselves(tmp_path: Path) -> None:
    with deployed("workers", tmp_path) as deployment:
        assert deployment.redis
        deployment.redis.stop()
        deployment.server = deployment.server.at({"START_WAIT": "1h"})
        deployment.server.start()
        try:
            waits_for(deployment, "channel")
            talk(deployment)
            deployment.redis.start()
            becomes(lambda: int(deployment.redis.listeners() > 0), 1)  # type: ignore[union-attr]
            becomes(lambda: int(says(deployment) == (200, "ready", set())), 1)
            assert ended(deployment) == 0
        finally:
            deployment.server.terminate()


def test_a_server_waits_for_nothing_that_it_was_told_not_to_wait_for(tmp_path: Path) -> None:
    with deployed("sqlite", tmp_path) as deployment:
        settings, _ = missing("scanner", tmp_path)
        deployment.server = deployment.server.at({**settings, "START_WAIT": "0s"})
        deployment.server.start()
        try:
            becomes(lambda: ask(deployment, "/health/live")[0], 200)
            becomes(lambda: int(says(deployment) == (200, "ready", {"scanner"})), 1)
        finally:
            deployment.server.terminate()


@contextmanager
def scanner(port: int) -> Iterator[None]:
    """A daemon that scans, on a loop of its own."""
    begun, done = threading.Event(), threading.Event()

    async def serve() -> None:
        async with FakeClamd().listening(port):
            begun.set()
            await asyncio.to_thread(done.wait)

    thread = threading.Thread(target=asyncio.run, args=[serve()])
    thread.start()
    try:
        assert begun.wait(PATIENCE)
        yield
    finally:
        done.set()
        thread.join()


@contextmanager
def folder_for_files(blocked: Path) -> Iterator[None]:
    """The disk with the files is there again."""
    blocked.unlink()
    yield


Missing = tuple[dict[str, str], AbstractContextManager[Any]]


def missing(name: str, folder: Path) -> Missing:
    """The settings of a server that lacks one thing, and what brings it."""
    port = free_port()
    match name:
        case "issuer":
            return {"AUTH_JWKS_URL": f"http://127.0.0.1:{port}/keys"}, platform(port)
        case "provider":
            return {**at_twilio.settings(port), "TWILIO_BAA_SIGNED": "true"}, at_twilio.stand_in(folder, port)
        case "scanner":
            return {"SCANNER": f"clamd://127.0.0.1:{port}"}, scanner(port)
        case _:
            blocked = folder / "disk"
            blocked.touch()
            return {"FILES_DIR": str(blocked / "files")}, folder_for_files(blocked)


def waits_for(deployment: Deployment, name: str) -> None:
    """It is alive, and comes to say what it waits for."""
    becomes(lambda: ask(deployment, "/health/live")[0], 200)
    becomes(lambda: int(says(deployment) == (503, "not-ready", {name})), 1)
    assert standing(deployment)["checks"] == {"record": True}


def says(deployment: Deployment) -> tuple[int, str, set[str]]:
    """How one of its processes stands, and what it lacks."""
    status, text = ask(deployment, "/health/ready")
    told = json.loads(text)
    return status, told["status"], {name for name, is_well in told["beside"].items() if not is_well}


@pytest.mark.parametrize("name", ["provider", "issuer", "scanner", "files"])
def test_a_server_begins_without_what_it_can_be_without_and_is_ready_when_that_comes(name: str, tmp_path: Path) -> None:
    with deployed("sqlite", tmp_path) as deployment:
        settings, comes = missing(name, tmp_path)
        deployment.server = deployment.server.at({**settings, "START_WAIT": "1h"})
        deployment.server.start()
        try:
            waits_for(deployment, name)
            if name != "issuer":
                talk(deployment)
            with comes:
                becomes(lambda: int(says(deployment) == (200, "ready", set())), 1)
                if name == "issuer":
                    talk(deployment)
                assert ended(deployment) == 0
        finally:
            deployment.server.terminate()
