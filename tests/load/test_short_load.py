"""The short form of the load; the wide one is `make load`."""

import asyncio
from pathlib import Path

import pytest

from tests.bench.jobs import Result
from tests.bench.stage import Effort, Stage
from tests.load.__main__ import status
from tests.load.sample import PER_PROVIDER, PLAYED, figures, play


@pytest.mark.slow
def test_users_who_all_send_at_once_lose_nothing_and_each_figure_has_its_anchor(tmp_path: Path) -> None:
    stage = Stage(Effort(seconds=0.3, warmup=0.2), tmp_path, None, None)

    found = asyncio.run(play(stage, PER_PROVIDER + 1))

    *measured, wrong = found
    assert (wrong.ours, status(found)) == (0, 0)
    assert all(figure.ours > 0 and figure.anchor and figure.anchor > 0 for figure in measured)


@pytest.mark.parametrize("wrong", ["lost", "disordered", "refused"])
def test_one_message_that_went_wrong_ends_the_load_with_1(wrong: str) -> None:
    found = {name: Result(1.0, 100, 100, 0.1, 0.1, latencies=[0.01]) for name in PLAYED}
    assert status(figures(10, 5.0, found)) == 0

    setattr(found["steady socket"], wrong, 1)

    assert status(figures(10, 5.0, found)) == 1
