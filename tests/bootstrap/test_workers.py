"""A worker's place: who takes it when processes end, can not be had, or are replaced."""

import asyncio
import os
import signal

import pytest
from attrs import define, field

from bootstrap import workers
from bootstrap.workers import Place, Worker

pytestmark = pytest.mark.anyio


@define(eq=False)
class Process:
    """A process that ends when the test, or a signal, ends it."""

    over: asyncio.Future[int] = field(factory=lambda: asyncio.get_running_loop().create_future())
    signals: list[signal.Signals] = field(factory=list)
    obeys: bool = True

    @property
    def returncode(self) -> int | None:
        return self.over.result() if self.over.done() else None

    async def wait(self) -> int:
        return await asyncio.shield(self.over)

    def send_signal(self, sign: signal.Signals) -> None:
        self.signals.append(sign)
        if (self.obeys or sign is signal.SIGKILL) and not self.over.done():
            self.over.set_result(0)


@define(eq=False)
class Nursery:
    """Gives processes that serve at once; some starts fail."""

    failures: int = 0
    made: list[Process] = field(factory=list)
    heirs: list[bool] = field(factory=list)
    born: asyncio.Event = field(factory=asyncio.Event)

    async def has_made(self, number: int) -> None:
        """Wait until there were so many."""
        while len(self.made) < number:
            self.born.clear()
            await self.born.wait()

    async def new(self, *, heir: bool = False) -> Worker:
        self.heirs.append(heir)
        if self.failures:
            self.failures -= 1
            raise BlockingIOError
        hears, tells = os.pipe()
        os.write(tells, b".")
        os.close(tells)
        self.made.append(Process())
        self.born.set()
        return Worker(self.made[-1], hears, lambda: None)


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "PAUSES", (0.0,))


def place(nursery: Nursery, *, patience: float = 60.0) -> Place:
    return Place(nursery, asyncio.Event(), patience)


async def test_after_a_worker_that_ended_comes_another() -> None:
    nursery = Nursery()
    here = place(nursery)
    keeping = asyncio.create_task(here.keep())
    await settle()
    nursery.made[0].over.set_result(-9)
    await nursery.has_made(2)
    await settle()
    assert len(nursery.made) == 2
    here.stopping.set()
    here.stop(signal.SIGTERM)
    await keeping
    assert nursery.made[1].signals == [signal.SIGTERM]


async def test_a_machine_without_processes_to_give_is_asked_again() -> None:
    nursery = Nursery(failures=3)
    here = place(nursery)
    keeping = asyncio.create_task(here.keep())
    await nursery.has_made(1)
    assert nursery.failures == 0
    here.stopping.set()
    here.stop(signal.SIGTERM)
    await keeping


async def test_the_successor_serves_before_the_old_one_is_stopped() -> None:
    nursery = Nursery()
    here = place(nursery)
    keeping = asyncio.create_task(here.keep())
    await settle()
    await here.replace()
    await settle()
    assert [one.signals for one in nursery.made] == [[signal.SIGTERM], []]
    assert nursery.heirs == [False, True], "who waits for the record replaces nobody who serves"
    here.stopping.set()
    here.stop(signal.SIGTERM)
    await keeping
    assert len(nursery.made) == 2


async def test_an_old_one_that_does_not_end_is_killed() -> None:
    nursery = Nursery()
    here = place(nursery, patience=0.01)
    keeping = asyncio.create_task(here.keep())
    await settle()
    nursery.made[0].obeys = False
    await here.replace()
    assert nursery.made[0].signals == [signal.SIGTERM, signal.SIGKILL]
    here.stopping.set()
    here.stop(signal.SIGTERM)
    await keeping


async def test_where_no_successor_can_be_had_the_old_one_stays() -> None:
    nursery = Nursery()
    here = place(nursery)
    keeping = asyncio.create_task(here.keep())
    await settle()
    nursery.failures = 1
    await here.replace()
    assert nursery.made[0].signals == []
    here.stopping.set()
    here.stop(signal.SIGTERM)
    await keeping
