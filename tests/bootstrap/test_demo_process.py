"""`carechat demo` and `carechat serve` as processes: started, spoken to, stopped kindly, started again."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.support.server import free_port

CHAT = "/api/v2/twilio/chat"
STARTS_WITHIN = 120.0
ENDS_WITHIN = 15.0
NOTHING_SET = {name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPATH") if name in os.environ}


@contextmanager
def running(folder: Path, *arguments: str, port: int, **settings: str) -> Iterator[subprocess.Popen[str]]:
    """A server that listens; killed at the end if the test did not end it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bootstrap", *arguments, "--port", str(port)],
        cwd=folder,
        env={**NOTHING_SET, **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        wait_until_it_listens(process, port)
        yield process
    finally:
        process.kill()
        process.communicate()


def wait_until_it_listens(process: subprocess.Popen[str], port: int) -> None:
    deadline = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < deadline:
        assert process.poll() is None, process.communicate()[0]
        try:
            httpx.get(f"http://localhost:{port}/health/live", timeout=2.0, trust_env=False)
        except httpx.TransportError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("the server does not listen")


def end(process: subprocess.Popen[str], how: signal.Signals = signal.SIGTERM) -> str:
    """Ask it to end; return all it printed."""
    process.send_signal(how)
    said, _ = process.communicate(timeout=ENDS_WITHIN)
    return said


def sign_in(port: int, identity: str, user_type: str = "patient") -> str:
    answer = httpx.post(
        f"http://localhost:{port}{CHAT}/token", json={"identity": identity, "userType": user_type}, trust_env=False
    )
    assert answer.status_code == 200
    return str(answer.json()["token"])


def conversations(port: int, token: str) -> httpx.Response:
    return httpx.get(
        f"http://localhost:{port}{CHAT}/conversations", headers={"Authorization": f"Bearer {token}"}, trust_env=False
    )


def the_line_of_the_guide(port: int) -> subprocess.CompletedProcess[str]:
    curl = shutil.which("curl")
    if curl is None:
        pytest.skip("no curl on this machine")
    body = '{"identity": "test-user", "userType": "patient"}'
    url = f"http://localhost:{port}{CHAT}/token"
    return subprocess.run(
        [curl, "-s", "-X", "POST", url, "-H", "Content-Type: application/json", "-d", body],
        capture_output=True,
        text=True,
        timeout=10,
    )


def test_a_demo_answers_the_line_of_the_guide_stops_well_and_remembers(tmp_path: Path) -> None:
    port, data = free_port(), tmp_path / "demo"

    with running(tmp_path, "demo", "--data", str(data), port=port) as process:
        answer = the_line_of_the_guide(port)
        assert answer.returncode == 0
        assert '"mode":"mock"' in answer.stdout
        token = sign_in(port, "maria")
        listed = conversations(port, token).json()
        assert [item["uniqueName"] for item in listed["items"]] == ["demo-maria"]
        said = end(process)
        assert process.returncode == 0
    assert f"carechat demo: http://localhost:{port}" in said
    assert f"curl -X POST http://localhost:{port}{CHAT}/token" in said
    assert token not in said

    with running(tmp_path, "demo", "--data", str(data), port=port) as process:
        assert conversations(port, token).json() == listed
        end(process, signal.SIGINT)
        assert process.returncode == 0


def test_a_record_has_one_server_and_a_port_as_well(tmp_path: Path) -> None:
    port, data = free_port(), tmp_path / "demo"
    with running(tmp_path, "demo", "--data", str(data), port=port):
        same_record = another(tmp_path, data, free_port())
        same_port = another(tmp_path, tmp_path / "other", port)

    assert (same_record.returncode, same_port.returncode) == (1, 1)
    assert same_record.stderr.startswith("carechat: another server runs on this record")
    assert same_port.stderr.startswith(f"carechat: port {port} can not be listened on")
    assert not (tmp_path / "other").exists()


def another(folder: Path, data: Path, port: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bootstrap", "demo", "--data", str(data), "--port", str(port)],
        cwd=folder,
        env=NOTHING_SET,
        capture_output=True,
        text=True,
        timeout=30,
    )


def test_production_serves_by_its_rules(tmp_path: Path) -> None:
    data, port, safe = tmp_path / "record", free_port(), tmp_path / "safe"
    safe.mkdir()
    settings = {
        "PUBLIC_BASE_URL": "https://chat.test",
        "AUTH_ISSUER": "https://platform.test",
        "AUTH_AUDIENCE": "carechat",
        "AUTH_JWKS_URL": "http://127.0.0.1:9/keys",
        "DATABASE_URL": f"sqlite:///{data / 'carechat.db'}",
        "KEY_FILE": str(safe / "carechat.key"),
        "TWILIO_USE_MOCK": "true",
        "ALLOW_MOCK_IN_PRODUCTION": "yes",
        "TRUSTED_PROXIES": "127.0.0.1",
    }
    for command in (["keys", "new"], ["migrate"]):
        subprocess.run(
            [sys.executable, "-m", "bootstrap", *command],
            cwd=tmp_path,
            env={**NOTHING_SET, **settings},
            check=True,
            capture_output=True,
            timeout=30,
        )

    with running(tmp_path, "serve", port=port, **settings) as process:
        url = f"http://127.0.0.1:{port}{CHAT}/token"
        body = {"identity": "maria", "userType": "patient"}
        plain = httpx.post(url, json=body, headers={"Host": "chat.test"}, trust_env=False)
        by_proxy = {"Host": "chat.test", "X-Forwarded-Proto": "https", "X-Forwarded-For": "192.0.2.7"}
        nobody = httpx.post(url, json=body, headers=by_proxy, trust_env=False)
        foreign = httpx.post(url, json=body, headers={**by_proxy, "Host": "evil.test"}, trust_env=False)
        said = end(process)
        assert process.returncode == 0

    assert (plain.status_code, nobody.status_code, foreign.status_code) == (403, 401, 400)
    assert "warning: TWILIO_USE_MOCK is on" in said
