"""What breaks around a server loses nothing, doubles nothing, and needs no hand; the wide run is `make torture`."""

import asyncio
from math import inf
from pathlib import Path

import pytest

from tests.faults.deployment import KINDS
from tests.faults.run import break_everything

pytestmark = [pytest.mark.slow, pytest.mark.postgres, pytest.mark.redis, pytest.mark.timeout(1_200)]
SEED = 9
WITHIN = inf
"""Beside other tests no time is measured; `make torture`, alone on the machine, asks for 10 s."""
STORM = 200


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_lost_and_it_serves_again_by_itself(kind: str, tmp_path: Path) -> None:
    broken = asyncio.run(break_everything(kind, tmp_path, SEED, within=WITHIN, storm=STORM, verify_each=False))

    assert broken == []
