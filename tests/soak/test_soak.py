"""The soak, short; the long one is `python -m tests.soak`."""

import pytest

from tests.soak.run import soaked

pytestmark = pytest.mark.anyio
SEEDS = (1, 20261129)
"""Seeds that once found something are kept here."""


@pytest.mark.parametrize("seed", SEEDS)
async def test_through_all_faults_and_a_days_outage_both_sides_end_with_the_same(seed: int) -> None:
    result = await soaked(120, seed)
    assert (result.lost, result.doubled, result.disordered) == ((), (), ())
    assert result.messages == 120
    assert result.faults > 0


@pytest.mark.slow
@pytest.mark.timeout(1_200)
async def test_ten_thousand_messages() -> None:
    result = await soaked(10_000, 3, patience=900)
    assert (result.lost, result.doubled, result.disordered) == ((), (), ())
    assert result.messages == 10_000
