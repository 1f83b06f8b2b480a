"""A migration, an export, a rotation, a backup, a restore or a purge that is cut off is done whole the next time."""

import asyncio
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.deployment import Deployment, deployed
from tests.faults.interrupted import YEARS, Cut

pytestmark = [pytest.mark.slow, pytest.mark.postgres, pytest.mark.timeout(1_200)]
TIMES = 1


@pytest.fixture(params=["sqlite", "postgres"])
def deployment(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Deployment]:
    """A server that is not started, on an empty record."""
    with deployed(request.param, tmp_path, made=False) as made:
        yield made


def test_what_is_cut_off_is_done_whole_the_next_time(deployment: Deployment) -> None:
    cut = Cut(deployment, random.Random(9), TIMES)
    folder = deployment.folder

    cut.cut_off("migrate")
    cut.done("migrate")
    asyncio.run(cut.people_talk())

    patient = cut.members[0].identity
    for number in range(TIMES):
        cut.cut_off("export", "--patient", patient, "--out", str(folder / f"part-{number}.zip"))
    cut.done("export", "--patient", patient, "--out", str(folder / "whole.zip"))
    cut.done("export", "verify", str(folder / "whole.zip"))

    cut.done("keys", "rotate")
    asyncio.run(cut.server_is_killed())
    asyncio.run(cut.all_is_under_the_new_key())

    (folder / "backups").mkdir()
    whole = str(folder / "backups" / "whole.backup")
    cut.cut_off("backup", whole)
    if not Path(whole).exists():
        cut.done("backup", whole)
    cut.done("restore", "--check", whole)
    again = cut.in_another_place()
    again.cut_off("restore", "--yes", whole)
    again.done_or_there("restore", "--yes", whole)
    assert asyncio.run(again.everybody_counts(cut.members)) == []
    again.done("audit", "verify")

    deployment.set_clock(YEARS)
    cut.cut_off("retention")
    cut.done("retention")
    left = cut.done("retention", "--dry-run").splitlines()
    assert [line for line in left if line.startswith("message ") and ": 0 would go" in line], left
    deployment.set_clock(0)
    cut.done("audit", "verify")
