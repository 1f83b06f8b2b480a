"""The soak, short; the long one is `python -m tests.soak`."""

import pytest

from adapters.mock.twilio_service.faults import FaultKind
from tests.soak.run import soaked

pytestmark = pytest.mark.anyio
SEEDS = (1, 20261129)
"""Seeds that once found something are kept here."""


@pytest.mark.parametrize("seed", SEEDS)
async def test_through_all_faults_and_a_days_outage_both_sides_end_with_the_same(seed: int) -> None:
    result = await soaked(50, seed)
    assert (result.lost, result.doubled, result.disordered) == ((), (), ())
    assert result.messages == 50
    assert set(result.faults) == set(FaultKind)
    assert result.gaps > 0


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_two_thousand_messages() -> None:
    result = await soaked(2_000, 3, patience=500)
    assert (result.lost, result.doubled, result.disordered) == ((), (), ())
    assert result.messages == 2_000
    assert result.copies > 0, "what Twilio did after we had given up was found, and is gone"
