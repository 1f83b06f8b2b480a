"""`carechat serve --workers`: people at different processes, processes that are killed, replaced and stopped."""

import json
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import define, field
from websockets.sync.client import ClientConnection, connect

from tests.adapters.identity.local_issuer import ISSUER, platform_claims, signed
from tests.bootstrap.test_demo_process import CHAT, NOTHING_SET, running
from tests.support.databases import postgres_answers, scratch_database
from tests.support.platform import platform
from tests.support.server import free_port
from tests.support.services import absent

pytestmark = [pytest.mark.slow, pytest.mark.postgres, pytest.mark.redis, pytest.mark.timeout(240)]
WORKERS = 2
SENDERS = 6
"""So many send at once while workers are replaced, and nothing of theirs fails."""
TRIES = 5
PATIENCE = 60.0
METRICS_TOKEN = secrets.token_hex(16)
_SENDING = f'method="POST",route="{CHAT}/conversations/{{conversation_id}}/messages",status="201"'
SENT = f"carechat_requests_total{{{_SENDING}}}"
BY_PROXY = {"Host": "chat.test", "X-Forwarded-Proto": "https", "X-Forwarded-For": "192.0.2.7"}


@define(eq=False)
class Person:
    """Somebody at the server; each request takes a new connection, and so any of the workers."""

    port: int
    identity: str
    role: str
    token: str = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        now = int(time.time())
        self.token = signed(
            platform_claims(
                sub=self.identity,
                userType=self.role,
                name=self.identity.title(),
                iat=now,
                exp=now + 600,
                jti=os.urandom(8).hex(),
            )
        )
        self.token = self.ask("POST", "/token", {"identity": self.identity, "userType": self.role})["token"]

    def ask(self, method: str, path: str, body: Any = None, key: str | None = None) -> Any:
        headers = {**BY_PROXY, "Authorization": f"Bearer {self.token}", **({"Idempotency-Key": key} if key else {})}
        url = f"http://127.0.0.1:{self.port}{CHAT}{path}"
        answer = httpx.request(method, url, json=body, headers=headers, trust_env=False, timeout=15.0)
        assert answer.is_success, (answer.status_code, answer.json()["type"])
        return answer.json() if answer.content else None

    @contextmanager
    def following(self, conversation: str) -> Iterator[ClientConnection]:
        """A socket that follows a conversation."""
        with connect(
            f"ws://chat.test:{self.port}{CHAT}/live",
            sock=_to(self.port),
            compression=None,
            proxy=None,
            additional_headers={"X-Forwarded-Proto": "https", "X-Forwarded-For": "192.0.2.7"},
        ) as socket:
            socket.send(json.dumps({"type": "auth", "token": self.token}))
            assert json.loads(socket.recv(PATIENCE))["type"] == "ready"
            socket.send(json.dumps({"type": "subscribe", "stream": f"conversation:{conversation}"}))
            while json.loads(socket.recv(PATIENCE))["type"] != "subscribed":
                pass
            yield socket


def _to(port: int) -> Any:
    import socket

    return socket.create_connection(("127.0.0.1", port))


def heard(socket: ClientConnection) -> str:
    """The body of the next message."""
    while True:
        frame = json.loads(socket.recv(PATIENCE))
        if frame["type"] == "ev" and frame["ev"]["kind"] == "message.created":
            return str(frame["ev"]["message"]["body"])


def eventually(look: Callable[[], Any]) -> Any:
    deadline = time.monotonic() + PATIENCE
    while not (found := look()):
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.1)
    return found


@define(eq=False)
class Deployment:
    process: "subprocess.Popen[str]"
    port: int
    pat: Person
    doc: Person
    conversation: str

    def workers(self) -> set[int]:
        """The processes that serve now."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return {int(one) for one in children}

    def measured(self, series: str) -> float:
        """A number of all workers, as any one of them tells it."""
        headers = {**BY_PROXY, "Authorization": f"Bearer {METRICS_TOKEN}"}
        text = httpx.get(f"http://127.0.0.1:{self.port}/metrics", headers=headers, trust_env=False).text
        return sum(float(line.rsplit(" ", 1)[1]) for line in text.splitlines() if line.startswith(series + " "))

    def say(self, number: int) -> str:
        """Send a message. A connection that a worker took as it ended is cut off; who sends tries anew by its key."""
        text, path = f"message {number}", f"/conversations/{self.conversation}/messages"
        for left in reversed(range(TRIES)):
            try:
                self.pat.ask("POST", path, {"body": text}, key=f"message-{number}")
                break
            except httpx.TransportError:
                if not left:
                    raise
        return text


@pytest.fixture(params=["redis", "postgres"])
def deployment(request: pytest.FixtureRequest, tmp_path: Path, redis_url: str) -> Iterator[Deployment]:
    """Two workers, which hear of each other by Redis, or by the record's own PostgreSQL alone."""
    if not postgres_answers():
        absent("no PostgreSQL answers at TEST_POSTGRES_URL or on port 5432 of this machine")
    port = free_port()
    with platform() as keys, scratch_database("postgres") as url:
        settings = {
            "PUBLIC_BASE_URL": "https://chat.test",
            "AUTH_ISSUER": ISSUER,
            "AUTH_AUDIENCE": "carechat",
            "AUTH_JWKS_URL": keys,
            "DATABASE_URL": str(url),
            "REALTIME_URL": redis_url if request.param == "redis" else str(url),
            "KEY_FILE": str(tmp_path / "carechat.key"),
            "TWILIO_USE_MOCK": "true",
            "ALLOW_MOCK_IN_PRODUCTION": "yes",
            "TRUSTED_PROXIES": "127.0.0.1",
            "STAFF_MFA": "off",
            "RATE_LIMITS": "off",
            "METRICS_TOKEN": METRICS_TOKEN,
            "AUTO_REPLIES": "off",  # what is heard does not depend on the hour
        }
        for command in (["keys", "new"], ["migrate"]):
            subprocess.run(
                [sys.executable, "-m", "bootstrap", *command],
                cwd=tmp_path,
                env={**NOTHING_SET, **settings},
                check=True,
                capture_output=True,
                timeout=60,
            )
        with running(tmp_path, "serve", "--workers", str(WORKERS), port=port, **settings) as process:
            pat, doc = Person(port, "pat", "patient"), Person(port, "doc", "provider")
            pat.ask("POST", "/consents/pat", {"scopes": ["chat"]})
            people = [{"identity": "doc"}]
            opened = doc.ask("POST", "/conversations", {"participants": [{"identity": "pat"}, *people]})
            yield Deployment(process, port, pat, doc, opened["id"])


def test_people_at_any_worker_hear_each_other_while_workers_are_killed_and_replaced(deployment: Deployment) -> None:
    first = eventually(lambda: deployment.workers() if len(deployment.workers()) == WORKERS else None)
    with (
        deployment.doc.following(deployment.conversation) as one,
        deployment.doc.following(deployment.conversation) as two,
        deployment.doc.following(deployment.conversation) as three,
    ):
        for number in range(12):
            text = deployment.say(number)
            assert heard(one) == heard(two) == heard(three) == text
        assert {deployment.measured(SENT) for _ in range(12)} == {12}
        assert {deployment.measured("carechat_sockets") for _ in range(12)} == {3}

    killed = min(first)
    os.kill(killed, signal.SIGKILL)
    eventually(lambda: len(deployment.workers() - {killed}) == WORKERS)
    eventually(lambda: deployment.measured("carechat_sockets") == 0)
    assert deployment.measured(SENT) == 12
    before = deployment.workers()
    deployment.process.send_signal(signal.SIGHUP)
    number = 100
    with ThreadPoolExecutor(SENDERS) as senders:
        while deployment.workers() & before:
            assert len(list(senders.map(deployment.say, range(number, number + SENDERS)))) == SENDERS
            number += SENDERS
            assert number < 10_000
    told = deployment.doc.ask("GET", f"/conversations/{deployment.conversation}/messages?limit=200&after=0")["items"]
    assert [one["body"] for one in told][:12] == [f"message {n}" for n in range(12)]

    last = eventually(lambda: deployment.workers() if len(deployment.workers()) == WORKERS else None)
    deployment.process.send_signal(signal.SIGTERM)
    assert deployment.process.wait(PATIENCE) == 0
    assert not any(Path(f"/proc/{pid}").exists() for pid in last)


def test_no_worker_outlives_the_process_that_started_it(deployment: Deployment) -> None:
    workers = eventually(lambda: deployment.workers() if len(deployment.workers()) == WORKERS else None)
    deployment.process.kill()
    eventually(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers))
