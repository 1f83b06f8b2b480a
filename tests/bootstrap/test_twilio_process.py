"""The whole way as processes: a stand-in for Twilio, its setup, and a demo whose people are heard there."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.bootstrap.test_demo_process import CHAT, NOTHING_SET, conversations, running, sign_in
from tests.support.server import free_port

KEY = "SK" + "0" * 31 + "1"
SECRET = "a-secret-of-no-value-0123456789-ab"
SERVICE = "IS" + "0" * 32
LONG_ENOUGH = 20.0


def settings(port: int) -> dict[str, str]:
    return {
        "TWILIO_ACCOUNT_SID": "AC" + "0" * 31 + "1",
        "TWILIO_API_KEY": KEY,
        "TWILIO_API_SECRET": SECRET,
        "TWILIO_AUTH_TOKEN": "0123456789abcdef0123456789abcdef",
        "TWILIO_CHAT_SERVICE_SID": SERVICE,
        "TWILIO_BASE_URL": f"http://127.0.0.1:{port}",
        "TWILIO_USE_MOCK": "false",
    }


@contextmanager
def stand_in(folder: Path, port: int) -> Iterator[httpx.Client]:
    """The stand-in, and a client of its REST API below the service."""
    with running(folder, "twilio-mock", port=port, **settings(port)):
        base = f"http://127.0.0.1:{port}/v1/Services/{SERVICE}"
        with httpx.Client(base_url=base, auth=(KEY, SECRET), trust_env=False) as client:
            yield client


def eventually(look: Callable[[], Any]) -> Any:
    deadline = time.monotonic() + LONG_ENOUGH
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.1)
    pytest.fail("it never came")


def command(folder: Path, port: int, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bootstrap", *arguments],
        cwd=folder,
        env={**NOTHING_SET, **settings(port), **more},
        capture_output=True,
        text=True,
        timeout=30,
        stdin=subprocess.DEVNULL,
    )


def test_setup_shows_what_differs_before_it_acts_and_then_nothing_differs(tmp_path: Path) -> None:
    port, where = free_port(), {"PUBLIC_BASE_URL": "https://clinic.example"}
    with stand_in(tmp_path, port) as twilio:
        shown = command(tmp_path, port, "twilio", "setup", **where)
        assert shown.returncode == 1
        assert "reachability\n  now     off\n  wanted  on" in shown.stdout
        assert twilio.get("/Configuration").json()["reachability_enabled"] is False, "nobody agreed"
        mended = command(tmp_path, port, "twilio", "setup", "--yes", **where)
        assert mended.returncode == 0, mended.stderr
        hooks = twilio.get("/Configuration/Webhooks").json()
        assert hooks["post_webhook_url"] == f"https://clinic.example{CHAT}/webhook"
        again = command(tmp_path, port, "twilio", "setup", **where)
        assert (again.returncode, again.stdout) == (0, "Twilio is set up: nothing differs.\n")
        for one in (shown, mended, again):
            assert SECRET not in one.stdout + one.stderr
            assert KEY not in one.stdout + one.stderr
        wrong = command(
            tmp_path, port, "twilio", "setup", **where, TWILIO_API_SECRET="another-secret-0123456789-abcdefgh"
        )
        assert wrong.returncode == 1
        assert wrong.stderr.startswith("carechat: Twilio does not know this key")


def test_setup_says_what_is_missing(tmp_path: Path) -> None:
    port = free_port()
    assert "PUBLIC_BASE_URL" in command(tmp_path, port, "twilio", "setup").stderr
    here = {"PUBLIC_BASE_URL": "https://clinic.example"}
    silent = command(tmp_path, port, "twilio", "setup", **here)
    assert (silent.returncode, silent.stderr) == (1, "carechat: Twilio does not answer as it should (unreachable)\n")
    assert "TWILIO_USE_MOCK" in command(tmp_path, port, "twilio", "setup", **here, TWILIO_USE_MOCK="true").stderr


def test_what_people_of_the_demo_say_is_heard_at_twilio(tmp_path: Path) -> None:
    twilio_port, port = free_port(), free_port()
    with (
        stand_in(tmp_path, twilio_port) as twilio,
        running(tmp_path, "demo", "--data", str(tmp_path / "demo"), port=port, **settings(twilio_port)),
    ):
        token = sign_in(port, "maria")
        (item,) = conversations(port, token).json()["items"]
        headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": "k-1"}
        here = f"http://localhost:{port}{CHAT}/conversations/{item['id']}/messages"
        said = httpx.post(here, json={"body": "Is Thursday fine?"}, headers=headers, trust_env=False)
        assert said.status_code == 201

        def heard() -> bool:
            every = twilio.get("/Conversations").json()["conversations"]
            texts = [
                message["body"]
                for one in every
                for message in twilio.get(f"/Conversations/{one['sid']}/Messages").json()["messages"]
            ]
            return "Is Thursday fine?" in texts

        assert eventually(heard)

        def told() -> bool:
            listed = httpx.get(here, headers=headers, trust_env=False).json()["items"]
            return bool(listed[-1]["delivery"]["provider"] == "sent")

        assert eventually(told)
        assert twilio.get("/Configuration/Webhooks").json()["post_webhook_url"].endswith(f"{CHAT}/webhook")
