"""A server of `carechat serve` on what it stands on: one process on SQLite or PostgreSQL, or four on PostgreSQL."""

import contextlib
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.adapters.identity.local_issuer import ISSUER, platform_claims, signed
from tests.faults.services import OwnPostgres, OwnRedis, SmallDisk, small_disk
from tests.support.client import ChatApi
from tests.support.platform import platform
from tests.support.server import ServerProcess, free_port
from tests.torture.ledger import Ledger
from tests.torture.member import Member

WORKERS = 4
KINDS = ("sqlite", "postgres", "workers")
BY_PROXY = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "192.0.2.7"}
ANSWERS_WITHIN = 5.0
SKEW = Path(__file__).parent / "skew"


@dataclass
class Deployment:
    """The server, and what can be broken of what it stands on."""

    kind: str
    folder: Path
    settings: dict[str, str]
    server: ServerProcess
    postgres: OwnPostgres | None = None
    redis: OwnRedis | None = None
    disk: SmallDisk | None = None
    storm: int = 1_000
    """How many sockets come back at once in a storm."""
    _people: int = field(default=0, init=False)

    @property
    def url(self) -> str:
        """Where it is reached."""
        return self.server.url

    def workers(self) -> list[int]:
        """The processes that serve."""
        return self.server.pids()[1:] or [self.server.pid]

    def troubles(self) -> str:
        """What its log tells of faults, the last ones."""
        told = [line for line in self.server.log.splitlines() if '"level": "error"' in line]
        return "\n".join(told[-12:])

    def chain_faults(self) -> str:
        """What `carechat audit verify` complains of."""
        verified = self.command("audit", "verify")
        return verified.stderr + verified.stdout if verified.returncode else ""

    def set_clock(self, seconds: float) -> None:
        """Put the wall clock of every process apart from the machine's."""
        (self.folder / "skew").write_text(str(seconds))

    def person(self, name: str, role: str, ledger: Ledger, chance: random.Random) -> Member:
        """Somebody who was never here before."""
        self._people += 1
        identity = f"{name}-{self._people}"
        return Member(self.url, identity, role, ledger, chance, self.api(identity, role), BY_PROXY)

    def api(self, identity: str, role: str) -> ChatApi:
        """A client with the platform's word on who somebody is."""
        now = int(time.time())
        claims = {"sub": identity, "userType": role, "name": identity, "iat": now, "exp": now + 600}
        token = signed(platform_claims(**claims, jti=os.urandom(8).hex()))
        return ChatApi(self.url, credential=f"Bearer {token}", headers=BY_PROXY, patience=ANSWERS_WITHIN)

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one of our commands on the record."""
        return subprocess.run(
            [sys.executable, "-m", "bootstrap", *arguments],
            cwd=self.folder,
            env={**os.environ, **self.settings},
            capture_output=True,
            text=True,
            timeout=120,
        )


@contextlib.contextmanager
def deployed(kind: str, folder: Path, *, made: bool = True) -> Iterator[Deployment]:
    """Everything that the server needs, the record `made`, and the server itself not started."""
    with contextlib.ExitStack() as stack:
        disk = stack.enter_context(small_disk())
        place = disk.folder if disk else Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="carechat-")))
        postgres = redis = None
        database = f"sqlite:///{place / 'record' / 'carechat.db'}"
        if kind != "sqlite":
            postgres = OwnPostgres(place / "cluster")
            stack.callback(postgres.stop)
            postgres.start()
            database = postgres.url
        if kind == "workers":
            redis = OwnRedis()
            stack.callback(redis.stop)
            redis.start()
        port = free_port()
        settings = _settings(port, database, folder, stack.enter_context(platform()))
        if redis:
            settings["REALTIME_URL"] = redis.url
        command = [sys.executable, "-m", "bootstrap", "serve", "--port", str(port)]
        if kind == "workers":
            command += ["--workers", str(WORKERS)]
        server = ServerProcess(folder, port=port, command=command, settings=settings, headers=BY_PROXY)
        deployment = Deployment(kind, folder, settings, server, postgres, redis, disk)
        deployment.set_clock(0)
        for arguments in (["keys", "new"], ["migrate"])[: 2 if made else 1]:
            ended = deployment.command(*arguments)
            assert ended.returncode == 0, ended.stderr
        stack.callback(server.terminate)
        yield deployment


def _settings(port: int, database: str, folder: Path, keys: str) -> dict[str, str]:
    return {
        "PUBLIC_BASE_URL": f"https://127.0.0.1:{port}",
        "AUTH_ISSUER": ISSUER,
        "AUTH_AUDIENCE": "carechat",
        "AUTH_JWKS_URL": keys,
        "DATABASE_URL": database,
        "KEY_FILE": str(folder / "carechat.key"),
        "BACKUP_DIR": str(folder / "backups"),
        "TWILIO_USE_MOCK": "true",
        "ALLOW_MOCK_IN_PRODUCTION": "yes",
        "TRUSTED_PROXIES": "127.0.0.1",
        "RATE_LIMITS": "off",
        "AUTO_REPLIES": "off",
        "CLOCK_SKEW": str(folder / "skew"),
        "PYTHONPATH": str(SKEW),
    }
