"""One lease for each job that one process does at a time."""

from datetime import timedelta

import pytest

from application.leased import Leased
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
EVERY = timedelta(hours=1)


class Job:
    """A job that counts its runs."""

    def __init__(self) -> None:
        self.runs = 0

    async def __call__(self) -> int:
        self.runs += 1
        return self.runs


def leased(desk: Desk, job: Job, holder: str, name: str = "purge-audit") -> Leased[int]:
    return Leased(name=name, run=job, every=EVERY, leases=desk.record.leases, clock=desk.clock, holder=holder)


async def test_of_two_processes_one_does_the_job_and_the_other_when_it_is_gone(desk: Desk, elsewhere: Desk):
    here, there = Job(), Job()
    first, second = leased(desk, here, "one"), leased(elsewhere, there, "two")
    for turn in range(3):
        assert await first() == turn + 1
        assert await second() is None
        desk.clock.advance(EVERY)
    desk.clock.advance(EVERY)
    assert await second() == 1, "the first is gone"
    assert await first() is None, "it came back, and another has it"
    assert (here.runs, there.runs) == (3, 1)


async def test_a_lease_is_of_one_job(desk: Desk, elsewhere: Desk):
    job = Job()
    assert await leased(desk, job, "one")() == 1
    assert await leased(elsewhere, job, "two", "housekeeping")() == 2
