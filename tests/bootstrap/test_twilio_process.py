"""The whole way as processes: a stand-in for Twilio, its setup, and a demo whose people are heard there."""

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
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


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_what_was_written_there_while_no_server_ran_is_taken_over_by_the_command(tmp_path: Path) -> None:
    twilio_port, port, data = free_port(), free_port(), tmp_path / "demo"
    given = {**settings(twilio_port), "PROVIDER_TOKENS": "on"}

    def kept() -> int:
        with closing(sqlite3.connect(data / "carechat.db")) as db:
            (number,) = db.execute("SELECT count(*) FROM message").fetchone()
        return int(number)

    with stand_in(tmp_path, twilio_port) as twilio:
        with running(tmp_path, "demo", "--data", str(data), port=port, **given):
            asked = {"identity": "maria", "userType": "patient"}
            signed_in = httpx.post(f"http://localhost:{port}{CHAT}/token", json=asked, trust_env=False).json()
            (item,) = conversations(port, signed_in["token"]).json()["items"]
            headers = {"Authorization": f"Bearer {signed_in['token']}", "Idempotency-Key": "k-1"}
            here = f"http://localhost:{port}{CHAT}/conversations/{item['id']}/messages"
            assert httpx.post(here, json={"body": "Hello"}, headers=headers, trust_env=False).status_code == 201

            def found() -> list[str]:
                every = twilio.get("/Conversations").json()["conversations"]
                return [
                    one["sid"]
                    for one in every
                    for said in twilio.get(f"/Conversations/{one['sid']}/Messages").json()["messages"]
                    if said["body"] == "Hello"
                ]

            (sid,) = eventually(found)
        before = kept()
        door = {"Authorization": f"Bearer {signed_in['provider']['token']}"}
        there = f"http://127.0.0.1:{twilio_port}/user-door/conversations/{sid}/messages"
        said = httpx.post(there, json={"body": "Is anybody there?"}, headers=door, trust_env=False, timeout=30)
        assert said.is_success, said.text
        for _ in range(2):
            compared = command(tmp_path, twilio_port, "twilio", "reconcile", "--data", str(data))
            assert compared.returncode == 0, compared.stderr
            assert compared.stdout.endswith("Not to be compared now: 0.\n")
            assert "anybody" not in compared.stdout + compared.stderr
            assert kept() == before + 1, "once, however often it is run"
        assert command(tmp_path, free_port(), "twilio", "reconcile", "--data", str(data)).returncode == 1, (
            "out of reach"
        )


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
