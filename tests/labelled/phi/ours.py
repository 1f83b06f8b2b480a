"""The detector as the server has it."""

from functools import cache

from bootstrap.lexicon import phi_detector
from tests.labelled.phi.scanning import scanned_by
from tests.labelled.phi.scoring import Score, scored
from tests.labelled.phi.sets import messages


@cache
def our_score(part: str) -> Score:
    """What our detector makes of a part."""
    return scored(scanned_by(phi_detector()), messages(part))
