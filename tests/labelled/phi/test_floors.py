"""The detector does on every part of the set at least what it did before."""

import pytest

from tests.labelled.phi.aims import MEASURES, Measure
from tests.labelled.phi.ours import our_score
from tests.labelled.phi.sets import PARTS


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.name)
def test_what_was_reached_once_is_kept(measure: Measure, part: str):
    score = our_score(part)

    assert measure.keeps(part, score), f"{measure.name}: {measure.of(score):.2f} %"
