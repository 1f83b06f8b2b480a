"""Commands that are cut off in the middle by `kill -9`, and are then run to their end."""

import asyncio
import os
import random
import re
import signal
import subprocess
import sys
import time
from dataclasses import replace

import psycopg

from tests.faults.deployment import BY_PROXY, Deployment
from tests.support.client import Backoff, insist
from tests.support.waiting import until
from tests.torture.checker import Violation
from tests.torture.ledger import Ledger
from tests.torture.member import Member
from tests.torture.run import recount

PATIENCE = 120.0
SEALED = re.compile(r"^(\d+) of \1 texts are under the current key \S+, 0 are damaged$", re.MULTILINE)
SAID = 40
"""Messages of each person."""
YEARS = 7 * 365 * 86_400.0
"""Beyond the time for which anything is kept, but the audit's last years (seconds)."""
MOMENTS = (0.4, 1.2)
"""When it is cut off, as a share of the time of a command that only looks: before that it is Python that loads."""


class Cut:
    """One deployment, whose commands are cut off `times` times each before they may end."""

    def __init__(self, deployment: Deployment, chance: random.Random, times: int) -> None:
        self.deployment = deployment
        self.chance = chance
        self.times = times
        self.ledger = Ledger()
        self.members: list[Member] = []

    async def people_talk(self) -> None:
        """Fill the record, and end the server."""
        made = self.deployment
        await made.server.begin(PATIENCE)
        patient, provider = (made.person(role, role, self.ledger, self.chance) for role in ("patient", "provider"))
        self.members = [patient, provider]
        for one in self.members:
            await one.arrive()
        conversation = await provider.open("cut-off", patient.identity)
        for one in self.members:
            one.conversations.append(conversation)
            one.follow_all()
        await asyncio.gather(*(one.talk(SAID) for one in self.members))
        await asyncio.gather(*(one.leave() for one in self.members))
        made.server.terminate()

    def cut_off(self, *arguments: str) -> None:
        """Run a command as often as is wanted, never to its end, each from where the last one left things."""
        taken = self._takes()
        for _ in range(self.times):
            process = subprocess.Popen(
                [sys.executable, "-m", "bootstrap", *arguments],
                cwd=self.deployment.folder,
                env={**os.environ, **self.deployment.settings},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            try:
                process.wait(taken * self.chance.uniform(*MOMENTS))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
            process.wait()

    def done(self, *arguments: str) -> str:
        """Run it to its end, which must be a good one; what it says."""
        ended = self.deployment.command(*arguments)
        assert ended.returncode == 0, (arguments, ended.stderr)
        return ended.stdout

    def done_or_there(self, *arguments: str) -> None:
        """The same of a command that may have reached its end before it was cut off, and is refused then."""
        ended = self.deployment.command(*arguments)
        assert ended.returncode == 0 or "there is a record in this place" in ended.stderr, (arguments, ended.stderr)

    async def server_is_killed(self) -> None:
        """Let the server begin what the command asked for, as often as is wanted never to its end."""
        for _ in range(self.times):
            await self.deployment.server.begin(PATIENCE)
            await asyncio.sleep(self.chance.uniform(0.0, 1.0))
            self.deployment.server.kill9()

    async def all_is_under_the_new_key(self) -> None:
        """Let the server seal anew what is left."""
        await self.deployment.server.begin(PATIENCE)
        try:
            assert await until(lambda: bool(SEALED.search(self.done("keys", "status"))), PATIENCE, pause=0.5)
        finally:
            self.deployment.server.terminate()

    def in_another_place(self) -> "Cut":
        """The same with an empty place for the record."""
        made = self.deployment
        if made.postgres:
            with psycopg.connect(made.postgres.url.replace("+psycopg", ""), autocommit=True) as connection:
                connection.execute("CREATE DATABASE again")
            url = made.postgres.url.removesuffix("/postgres") + "/again"
        else:
            url = made.settings["DATABASE_URL"].replace("carechat.db", "again.db")
        settings = {**made.settings, "DATABASE_URL": url}
        other = Cut(replace(made, settings=settings, server=made.server.at(settings)), self.chance, self.times)
        other.ledger = self.ledger
        return other

    async def everybody_counts(self, members: list[Member]) -> list[Violation]:
        """Serve again, and compare what is there with what was acknowledged."""
        made = self.deployment
        await made.server.begin(PATIENCE)
        again = []
        for one in members:
            api = made.api(one.identity, one.user_type)
            back = Member(made.url, one.identity, one.user_type, self.ledger, self.chance, api, BY_PROXY)
            await insist(lambda back=back: back.api.sign_in(back.identity, back.user_type), Backoff(self.chance))  # type: ignore[misc]
            back.conversations += one.conversations
            back.follow_all()
            again.append(back)
        try:
            return await recount(again, self.ledger)
        finally:
            await asyncio.gather(*(one.leave() for one in again))
            made.server.terminate()

    def _takes(self) -> float:
        """How long a command takes that looks at the record alone (seconds)."""
        began = time.monotonic()
        self.deployment.command("keys", "status")
        return time.monotonic() - began
