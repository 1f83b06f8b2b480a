"""Bins of times: what they say is what the library's own sketch says, and near the truth."""

import random
from collections import Counter

import pytest
from ddsketch import DDSketch

from adapters.measuring.sketch import ACCURACY, LogarithmicSketch

SKETCH = LogarithmicSketch()


@pytest.mark.parametrize("seed", range(20))
def test_quantiles_are_those_of_a_ddsketch_and_as_near_as_is_promised(seed: int):
    made = random.Random(seed)
    times = [round(made.lognormvariate(5, 1.5)) + 1 for _ in range(made.randint(1, 400))]
    known = DDSketch(ACCURACY)
    for one in times:
        known.add(one)
    bins = Counter(SKETCH.bin_of(one) for one in times)
    for fraction in (0.0, 0.25, 0.5, 0.9, 1.0):
        (found,) = SKETCH.quantiles(bins, fraction)
        assert found == pytest.approx(known.get_quantile_value(fraction))
        assert found == pytest.approx(sorted(times)[int(fraction * (len(times) - 1))], rel=ACCURACY)


def test_the_bins_on_record_stay_what_they_are():
    assert [SKETCH.bin_of(one) for one in (0, 1, 2, 60, 300, 3600, 86400)] == [0, 0, 18, 103, 143, 205, 285]
