"""`carechat twilio-mock`: a process of its own, with the credentials of the environment."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.support.server import ServerProcess, free_port
from tests.support.twilio_stand_in import CREDENTIALS, SERVICE

SETTINGS = {
    "TWILIO_ACCOUNT_SID": CREDENTIALS.account_sid,
    "TWILIO_API_KEY": CREDENTIALS.api_key,
    "TWILIO_API_SECRET": CREDENTIALS.api_secret,
    "TWILIO_AUTH_TOKEN": f"{CREDENTIALS.auth_token},{'n' * 32}",
    "TWILIO_CHAT_SERVICE_SID": SERVICE,
}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    port = free_port()
    command = [sys.executable, "-m", "bootstrap", "twilio-mock", "--port", str(port)]
    server = ServerProcess(
        tmp_path_factory.mktemp("mock"), port=port, command=command, ready_path="/control/faults", settings=SETTINGS
    )
    server.start()
    try:
        asyncio.run(server.wait_ready())
        yield server
    finally:
        server.terminate()


def test_it_answers_the_account_of_the_environment_and_nobody_else(running: ServerProcess) -> None:
    ours = (CREDENTIALS.api_key, CREDENTIALS.api_secret)
    with httpx.Client(base_url=running.url, trust_env=False) as http:
        made = http.post(f"/v1/Services/{SERVICE}/Conversations", data={"UniqueName": "c-1"}, auth=ours)
        assert made.status_code == 201
        assert made.json()["url"].startswith(running.url)
        assert http.get("/v1/Conversations/c-1", auth=ours).json()["sid"] == made.json()["sid"]
        assert http.get("/v1/Conversations", auth=(CREDENTIALS.account_sid, CREDENTIALS.auth_token)).is_success
        assert http.get("/v1/Conversations", auth=("SK" + "9" * 32, "x")).status_code == 401


def test_it_says_where_its_doors_are_and_no_secret(running: ServerProcess) -> None:
    assert f"{running.url}/v1/Services/{SERVICE}" in running.log
    assert CREDENTIALS.api_secret not in running.log
    assert CREDENTIALS.auth_token not in running.log


def test_a_cut_connection_leaves_nothing_in_the_log(running: ServerProcess) -> None:
    before = running.log
    with httpx.Client(base_url=running.url, trust_env=False) as http:
        for kind in ("cut", "lost"):
            http.post("/control/faults", json={"kind": kind})
            with pytest.raises(httpx.RemoteProtocolError, match="without" if kind == "lost" else "complete"):
                http.get("/v1/Conversations", auth=(CREDENTIALS.api_key, CREDENTIALS.api_secret))
        assert http.get("/v1/Conversations", auth=(CREDENTIALS.api_key, CREDENTIALS.api_secret)).is_success
    assert running.log == before


def test_without_credentials_it_says_which_are_missing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bootstrap", "twilio-mock", "--port", "0"]
    given = {"PYTHONPATH": str(Path("src").resolve()), "TWILIO_API_KEY": CREDENTIALS.api_key}
    ended = subprocess.run(command, env=given, cwd=tmp_path, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert "TWILIO_ACCOUNT_SID, TWILIO_API_SECRET, TWILIO_AUTH_TOKEN" in ended.stderr
    assert CREDENTIALS.api_key not in ended.stderr


def test_no_server_of_ours_loads_it() -> None:
    look = (
        "import sys, bootstrap.cli.serve, bootstrap.cli.demo;"
        "sys.exit(any(name.startswith('adapters.mock.twilio_service') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", look], env={"PYTHONPATH": "src"}, check=False).returncode == 0
