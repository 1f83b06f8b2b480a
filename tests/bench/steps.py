"""What privacy and safety add to a message: each step timed alone, beside the processor time of a whole message."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count

from adapters.mock.keys import InMemoryKeys
from adapters.persistence.sealing import Sealer, body_place
from bootstrap.consent_documents import POLICY
from bootstrap.lexicon import phi_detector, safety_detector
from domain.access import Action
from domain.audit import AuditRecord
from domain.audit_chain import Link, chained
from domain.ids import AuditId
from domain.person import Role
from tests.bench.figures import Aim, Figure, middle
from tests.bench.generator import WORDS
from tests.bench.jobs import Load, generate
from tests.bench.people import seats
from tests.bench.stage import Stage, running
from tests.support.builders import a_consent, an_actor

TIMES = 2_000
AT = datetime(2026, 1, 1, tzinfo=UTC)


async def steps(stage: Stage) -> list[Figure]:
    """The steps' sum beside what a message costs over the socket at saturation, and each of them."""
    server = stage.ours("steps")
    async with running(server):
        people = await seats(server.port, stage.effort.senders)
        load = Load("socket", server.port, server.pids(), people, stage.effort.seconds, stage.effort.warmup)
        whole = middle([(await generate(load)).cpu_per_message for _ in range(stage.effort.rounds)])
    alone = {name: middle(_timed(step) for _ in range(stage.effort.rounds)) for name, step in _steps().items()}
    together = Figure(
        "privacy and safety of a message", "us", sum(alone.values()), whole, "a message", Aim("P12", at_most=0.35)
    )
    return [together, *(Figure(f"  {name}", "us", taken, whole, "a message") for name, taken in alone.items())]


def _steps() -> dict[str, Callable[[], object]]:
    sealer, phi, safety = Sealer(InMemoryKeys()), phi_detector(), safety_detector()
    sealer.use([sealer.make_key(AT)])
    consent, numbers = a_consent(at=AT), count()
    record = AuditRecord(id=AuditId("0" * 32), at=AT, actor=an_actor(), action=Action.SEND, object="conversation:1")
    head = Link(position=1, record=record.id, previous=bytes(32), hash=bytes(32))
    return {
        "identifiers": lambda: phi.scan(f"{WORDS} {next(numbers)}"),
        "emergencies": lambda: safety.scan(f"{WORDS} {next(numbers)}"),
        "encryption": lambda: sealer.seal(WORDS, body_place("0" * 32)),
        "consent": lambda: POLICY.status(Role.PATIENT, consent, AT),
        "audit, chained": lambda: list(chained(head, [record])),
    }


def _timed(step: Callable[[], object]) -> float:
    """Microseconds of processor time that one takes."""
    began = time.process_time()
    for _ in range(TIMES):
        step()
    return (time.process_time() - began) / TIMES * 1e6
