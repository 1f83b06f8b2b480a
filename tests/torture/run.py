"""One run: people arrive, talk while the server is killed under them, and then everything is counted again."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from tests.support.live_client import LiveClient
from tests.support.server import ServerProcess
from tests.support.waiting import until
from tests.torture.checker import Kind, Shown, Violation, check_history, check_stream
from tests.torture.ledger import Ledger
from tests.torture.member import Member

SHOWN_WITHIN = 60.0
"""What was not shown by then counts as lost."""
SAID_AGAIN = 0.02


@dataclass(frozen=True)
class Ordeal:
    """How much a run does; the seed repeats it."""

    seed: int
    conversations: int = 200
    messages: int = 20_000
    clients: int = 50
    kills: int = 10
    longest: float = 900.0


@dataclass
class Outcome:
    """What came of it."""

    ordeal: Ordeal
    seconds: float = 0.0
    acknowledged: int = 0
    tried_again: int = 0
    by_socket: int = 0
    kills: int = 0
    connections: int = 0
    events: int = 0
    violations: list[Violation] = field(default_factory=list)

    def table(self) -> str:
        """The figures, one a line."""
        broken = Counter(violation.kind for violation in self.violations)
        rows: list[tuple[str, object]] = [
            ("seed", self.ordeal.seed),
            ("conversations", self.ordeal.conversations),
            ("clients", self.ordeal.clients),
            ("messages acknowledged", self.acknowledged),
            ("  typed on the socket first", self.by_socket),
            ("  sent more than once", self.tried_again),
            ("kill -9", self.kills),
            ("sockets opened", self.connections),
            ("events shown", self.events),
            ("seconds of load", round(self.seconds, 1)),
            *((kind.value, broken[kind]) for kind in Kind),
        ]
        return "\n".join(f"{name:<28} {value}" for name, value in rows)


async def endure(server: ServerProcess, ordeal: Ordeal) -> Outcome:
    """Run the ordeal on a server that is not started yet; it is started, killed and left ended."""
    chance = random.Random(ordeal.seed)
    ledger = Ledger()
    await server.begin()
    members: list[Member] = []
    try:
        members = await _gather_people(server.url, ordeal, ledger, chance)
        outcome = Outcome(ordeal)
        began = time.perf_counter()
        async with asyncio.timeout(ordeal.longest):
            outcome.kills = await _talk_and_kill(server, members, ledger, ordeal, random.Random(chance.random()))
        outcome.seconds = time.perf_counter() - began
        await _say_some_again(members, ledger, random.Random(chance.random()))
        await _count(members, ledger, outcome)
        return outcome
    finally:
        await asyncio.gather(*(member.leave() for member in members))
        server.terminate()


async def _gather_people(url: str, ordeal: Ordeal, ledger: Ledger, chance: random.Random) -> list[Member]:
    members = [
        Member(url, f"{role}-{number}", role, ledger, random.Random(chance.random()))
        for number in range(ordeal.clients // 2)
        for role in ("patient", "provider")
    ]
    patients, providers = members[::2], members[1::2]
    await asyncio.gather(*(member.arrive() for member in members))
    for number in range(ordeal.conversations):
        patient = patients[number % len(patients)]
        provider = providers[(number + number // len(patients)) % len(providers)]
        conversation = await provider.open(f"torture-{number}", patient.identity)
        patient.conversations.append(conversation)
        provider.conversations.append(conversation)
    talkative = [member for member in members if member.conversations]
    for member in talkative:
        member.follow_all()
    await asyncio.gather(*(member.live.ready() for member in talkative))
    return members


async def _talk_and_kill(
    server: ServerProcess, members: list[Member], ledger: Ledger, ordeal: Ordeal, chance: random.Random
) -> int:
    talkative = [member for member in members if member.conversations]
    shares = [ordeal.messages // len(talkative)] * len(talkative)
    for place in range(ordeal.messages % len(talkative)):
        shares[place] += 1
    async with asyncio.TaskGroup() as tasks:
        killing = tasks.create_task(_kill_at_random(server, ledger, ordeal, chance))
        for member, share in zip(talkative, shares, strict=True):
            tasks.create_task(member.talk(share))
    return killing.result()


async def _kill_at_random(server: ServerProcess, ledger: Ledger, ordeal: Ordeal, chance: random.Random) -> int:
    """Kill the server when a random share of the messages is acknowledged, a random moment later; start it again."""
    moments = sorted(chance.uniform(0.03, 0.93) * ordeal.messages for _ in range(ordeal.kills))
    for moment in moments:
        await until(lambda moment=moment: ledger.acknowledged >= moment, ordeal.longest)
        await asyncio.sleep(chance.uniform(0.0, 0.05))
        server.kill9()
        await asyncio.sleep(chance.uniform(0.0, 0.2))
        await server.begin()
    return len(moments)


async def _say_some_again(members: list[Member], ledger: Ledger, chance: random.Random) -> None:
    by_identity = {member.identity: member for member in members}
    for entry in chance.sample(ledger.entries, max(1, int(len(ledger.entries) * SAID_AGAIN))):
        await by_identity[entry.author].say_again(entry)


async def _count(members: list[Member], ledger: Ledger, outcome: Outcome) -> None:
    outcome.acknowledged = ledger.acknowledged
    outcome.by_socket = sum(member.sent_by["socket"] for member in members)
    outcome.tried_again = sum(entry.tries > 1 for entry in ledger.entries)
    outcome.violations += await recount(members, ledger)
    outcome.connections = sum(member.live.connections for member in members)
    outcome.events = sum(len(log.events) for member in members for log in member.live.streams.values())


async def recount(members: list[Member], ledger: Ledger) -> list[Violation]:
    """Compare what was acknowledged with what is kept, and with what everybody was shown and is shown afterwards."""
    violations = [Violation(Kind.DUPLICATED, text) for text in ledger.contradictions]
    unanswered = [entry.key for entry in ledger.entries if not entry.acknowledged]
    violations += [Violation(Kind.LOST, f"{key}: never acknowledged") for key in unanswered]
    witnesses = {member.identity: member.witness() for member in members if member.conversations}
    try:
        for member in members:
            for conversation in member.conversations:
                violations += await _check(member, witnesses[member.identity], conversation, ledger)
    finally:
        await asyncio.gather(*(witness.stop() for witness in witnesses.values()))
    return violations


async def _check(member: Member, witness: LiveClient, conversation: str, ledger: Ledger) -> list[Violation]:
    history = await member.history(conversation)
    last_seq = await member.last_seq(conversation)
    stream = f"conversation:{conversation}"
    shown: Iterator[Violation] = iter(())
    for name, live in ((member.identity, member.live), (f"{member.identity} afterwards", witness)):
        log = live.streams[stream]
        await until(lambda log=log: log.last >= last_seq, SHOWN_WITHIN)
        shown = chain(shown, check_stream(Shown(name, stream, 0, log.events, log.resets), last_seq, history))
    kept = check_history(ledger.of(conversation), history) if member.user_type == "patient" else ()
    return [*kept, *shown]
