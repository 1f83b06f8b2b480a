"""People talk, something breaks and is whole again, and every message is counted."""

import asyncio
import contextlib
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count

from tests.faults.deployment import Deployment
from tests.support.client import Backoff, Refused, Unanswered, insist
from tests.support.waiting import until
from tests.torture.checker import Violation
from tests.torture.ledger import Ledger
from tests.torture.member import Member
from tests.torture.run import recount

PAIRS = 3
GOES_ON = 5
"""So many messages of each are acknowledged before a fault, and after it."""
PATIENCE = 120.0
"""Beyond that nothing comes any more (seconds)."""
Fault = Callable[[Deployment, random.Random], Awaitable[None]]
"""Breaks something, and returns when the cause is gone."""


@dataclass
class Outcome:
    """What came of it."""

    again: float = 0.0
    """Seconds from the end of the cause until a message was taken again."""
    acknowledged: int = 0
    tried_again: int = 0
    violations: list[Violation] = field(default_factory=list)
    chain: str = ""
    """What `carechat audit verify` complains of."""

    def __str__(self) -> str:
        counts = f"{self.acknowledged} messages, {self.tried_again} tried again, {len(self.violations)} violations"
        return f"serves again after {self.again:.1f} s; {counts}"


async def suffer(deployment: Deployment, fault: Fault, chance: random.Random, *, verify: bool = True) -> Outcome:
    """Let one fault come over people who talk; the server runs before and after."""
    ledger = Ledger()
    members = await _people(deployment, ledger, chance)
    probe = members.pop()
    outcome, enough = Outcome(), asyncio.Event()
    try:
        async with asyncio.TaskGroup() as tasks:
            for member in members:
                tasks.create_task(member.talk_until(enough))
            await _all_went_on(members, ledger)
            await fault(deployment, chance)
            outcome.again = await _served_again(probe, ledger)
            await _all_went_on(members, ledger)
            enough.set()
        outcome.violations = await recount([*members, probe], ledger)
    finally:
        await asyncio.gather(*(member.leave() for member in (*members, probe)))
    outcome.acknowledged = ledger.acknowledged
    outcome.tried_again = sum(entry.tries > 1 for entry in ledger.entries)
    if verify:
        outcome.chain = await asyncio.to_thread(deployment.chain_faults)
    return outcome


async def _people(deployment: Deployment, ledger: Ledger, chance: random.Random) -> list[Member]:
    members: list[Member] = []
    for _ in range(PAIRS):
        patient = deployment.person("patient", "patient", ledger, random.Random(chance.random()))
        provider = deployment.person("provider", "provider", ledger, random.Random(chance.random()))
        await asyncio.gather(patient.arrive(), provider.arrive())
        conversation = await provider.open(f"faults-{provider.identity}", patient.identity)
        for member in (patient, provider):
            member.conversations.append(conversation)
            member.follow_all()
            members.append(member)
    await asyncio.gather(*(member.live.ready() for member in members))
    return members


async def _all_went_on(members: list[Member], ledger: Ledger) -> None:
    """Wait until some more words of each are acknowledged."""
    known = len(ledger.entries)

    def went_on() -> bool:
        fresh = [entry.author for entry in ledger.entries[known:] if entry.acknowledged]
        return all(fresh.count(member.identity) >= GOES_ON for member in members)

    assert await until(went_on, PATIENCE, pause=0.05), "somebody can not go on"


async def _served_again(probe: Member, ledger: Ledger) -> float:
    """After how many seconds somebody who asks again and again has a message taken."""
    began = time.monotonic()
    entry = ledger.type(probe.conversations[0], probe.identity)
    entry.tries = 1
    for _ in count():
        with contextlib.suppress(Unanswered, TimeoutError):
            async with asyncio.timeout(1.0):
                answer = await probe.api.send(entry.conversation, entry.body, entry.key)
            ledger.acknowledge(entry, answer["id"], answer["seq"])
            break
        assert time.monotonic() - began < PATIENCE, "it does not serve again"
        await asyncio.sleep(0.1)
    return time.monotonic() - began


async def crowd(deployment: Deployment, number: int, chance: random.Random) -> list[Member]:
    """So many sockets that do nothing but come back: five of each person at most."""
    found: list[Member] = []
    backoff = Backoff(chance)
    for _ in range(number // 4):
        person = deployment.person("crowd", "provider", Ledger(), chance)
        found.append(person)
    for begin in range(0, len(found), 25):
        await asyncio.gather(*(insist(lambda one=one: _arrived(one), backoff) for one in found[begin : begin + 25]))
    return found


async def _arrived(member: Member) -> None:
    with contextlib.suppress(Refused):
        await member.api.sign_in(member.identity, member.user_type)
