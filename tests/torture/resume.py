"""Sockets that are dropped anywhere and go on: every event once, in order, with 1 to 1,000 missed ones."""

import asyncio
import random
import time
from dataclasses import dataclass

from tests.support.client import ChatApi
from tests.support.live_client import LiveClient, StreamLog
from tests.support.waiting import until
from tests.torture.checker import Kind, Shown, Violation, check_stream

MOST_MISSED = 1_000
EDGES = (1, 2, 49, 50, 51, 199, 200, 201, 255, 256, 257, 999, MOST_MISSED)
LIVE_MEANWHILE = 5
BURST = 100
SHOWN_WITHIN = 20.0


@dataclass(frozen=True)
class Scene:
    """Two people and their conversation, long enough to miss a thousand events of it."""

    patient: ChatApi
    provider: ChatApi
    talker: LiveClient
    conversation: str

    @property
    def stream(self) -> str:
        """The conversation's stream."""
        return f"conversation:{self.conversation}"

    async def last_seq(self) -> int:
        """The number of its newest event."""
        return int((await self.patient.conversation(self.conversation))["lastSeq"])

    async def say(self, count: int) -> None:
        """Add messages, many in flight at once."""
        for begin in range(0, count, BURST):
            stamp = time.monotonic_ns()
            answers = [
                self.talker.post(self.conversation, f"filler {number}", f"filler-{stamp}-{number}")
                for number in range(min(BURST, count - begin))
            ]
            await asyncio.gather(*answers)


async def resume_anywhere(url: str, seed: int, *, points: int = 20) -> list[Violation]:
    """Resume after each edge and after `points` random numbers of missed events; return what went wrong."""
    chance = random.Random(seed)
    scene = await _set_scene(url, chance)
    try:
        await scene.say(MOST_MISSED + 100)
        violations = []
        for missed in [*EDGES, *(chance.randint(1, MOST_MISSED) for _ in range(points))]:
            violations += await _resume(scene, missed, chance)
        return violations + await _too_far(scene, chance)
    finally:
        await scene.talker.stop()
        await asyncio.gather(scene.patient.close(), scene.provider.close())


async def _set_scene(url: str, chance: random.Random) -> Scene:
    patient, provider = ChatApi(url), ChatApi(url)
    await patient.sign_in(f"resume-patient-{chance.getrandbits(40)}", "patient")
    await patient.grant_consent()
    await provider.sign_in("resume-provider", "provider")
    conversation = await provider.open_conversation(f"resume-{chance.getrandbits(40)}", patient.identity)
    talker = LiveClient(url, lambda: provider.token, random.Random(chance.random()))
    talker.start()
    await talker.ready()
    return Scene(patient, provider, talker, conversation["id"])


async def _resume(scene: Scene, missed: int, chance: random.Random) -> list[Violation]:
    """Come back after `missed` events, be dropped again while they are replayed, while others go on talking."""
    after = await scene.last_seq() - missed
    reader = LiveClient(scene.patient.url, lambda: scene.patient.token, random.Random(chance.random()))
    log = reader.follow(scene.stream, after=after)
    reader.start()
    try:
        await reader.ready()
        await _shown(log, after + min(missed, chance.randint(LIVE_MEANWHILE, max(LIVE_MEANWHILE, missed))))
        reader.drop()
        await scene.say(LIVE_MEANWHILE)
        last = await scene.last_seq()
        await _shown(log, last)
    finally:
        await reader.stop()
    history = await scene.patient.messages(scene.conversation, after)
    shown = Shown(f"one who missed {missed}", scene.stream, after, log.events)
    violations = list(check_stream(shown, last, history))
    if log.resets:
        violations.append(Violation(Kind.GAP, f"missed {missed}: told to start over"))
    if reader.connections < 2:
        violations.append(Violation(Kind.LOST, f"missed {missed}: was never dropped"))
    return violations


async def _too_far(scene: Scene, chance: random.Random) -> list[Violation]:
    """Over a thousand behind, or ahead of the record: `reset` to the newest event."""
    violations = []
    last = await scene.last_seq()
    for after in (last - MOST_MISSED - 1, last + 1):
        reader = LiveClient(scene.patient.url, lambda: scene.patient.token, random.Random(chance.random()))
        log = reader.follow(scene.stream, after=after)
        reader.start()
        try:
            await reader.ready()
            await until(lambda log=log: bool(log.resets), SHOWN_WITHIN)
        finally:
            await reader.stop()
        if log.resets[:1] != [last] or log.events:
            what = f"after {after} of {last}: resets {log.resets}, {len(log.events)} events"
            violations.append(Violation(Kind.GAP, what))
    return violations


async def _shown(log: StreamLog, seq: int) -> None:
    await until(lambda: log.last >= seq, SHOWN_WITHIN, pause=0)
