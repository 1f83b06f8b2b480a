"""Which jobs one process does at a time, and what keeps the others from being done twice."""

import asyncio
import re
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from attrs import evolve

from application.leased import Leased
from bootstrap.container import Container, build_container
from tests.bootstrap.building import a_container, demo_settings
from tests.bootstrap.test_container import TWILIO

PAGE = Path(__file__).parents[2] / "docs" / "operations.md"
LEASED = ("purge-audit", "erase-letters", "propose-closing", "housekeeping", "pack-measures")
AT_TWILIO = ("keep-mirror", "bring-files", "end-lapsed-places")


def listed() -> dict[str, str]:
    """The jobs of the table in docs/operations.md, each with what is said of several processes."""
    table = PAGE.read_text().partition("### Jobs\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`[^|]+`) \|[^|]*\| ([^|]+) \|$", table, re.MULTILINE)
    return {name: how for names, how in rows for name in re.findall(r"`([a-z-]+)`", names)}


def test_every_job_stands_in_the_table_of_the_handbook():
    pushes = {"TWILIO_PUSH_CREDENTIAL_SID": "CR" + "3" * 32}
    twilio = demo_settings(TWILIO_USE_MOCK="false", TWILIO_BASE_URL="http://127.0.0.1:4010", **TWILIO, **pushes)
    jobs = a_container(twilio).jobs()
    names = {job.name for job in jobs}
    assert {job.name for job in jobs if isinstance(job.run, Leased)} == {*LEASED, *AT_TWILIO}
    assert set(listed()) == {*names, "relay", "sweep-bodies"}
    assert {name for name, how in listed().items() if how.startswith("a lease")} == {
        *LEASED,
        *AT_TWILIO,
        "seal-audit",
        "sign-audit",
        "purge-expired",
        "keep-keys",
    }


def test_the_audit_is_chained_within_a_second_and_looked_at_each_minute():
    every = {job.name: job.every for job in a_container().jobs()}
    assert every["seal-audit"] <= timedelta(seconds=1)
    assert every["watch-audit"] <= timedelta(minutes=1)


@pytest.mark.anyio
@pytest.mark.postgres
async def test_of_two_workers_on_postgresql_one_does_each_of_them(postgres_url: str, tmp_path: Path):
    from adapters.persistence.migrations import upgrade

    upgrade(postgres_url)
    settings = demo_settings(DATABASE_URL=postgres_url, AUDIT_CHECKPOINTS=str(tmp_path / "checkpoints.jsonl"))
    workers = [build_container(settings, record="sql", keys="memory") for _ in range(2)]
    workers[1].keys.override(workers[0].keys())
    runs: list[tuple[str, int]] = []
    for worker in workers:
        await worker.record().start()
    try:
        for _ in range(3):
            await asyncio.gather(
                *(job() for number, worker in enumerate(workers) for job in _noted(worker, number, runs))
            )
    finally:
        for worker in workers:
            await worker.record().stop()
    assert {name for name, _ in runs} == set(LEASED)
    assert len(runs) == 3 * len(LEASED), "each was done once a turn"
    assert len(set(runs)) == len(LEASED), "who has a job keeps it"


def _noted(worker: Container, number: int, runs: list[tuple[str, int]]) -> list[Leased[None]]:
    """The worker's leased jobs, which note that they were done in place of doing something."""

    async def note(name: str) -> None:
        runs.append((name, number))

    return [evolve(job.run, run=partial(note, job.name)) for job in worker.jobs() if isinstance(job.run, Leased)]
