"""The detector as the server has it."""

from functools import cache

from bootstrap.lexicon import lexicon
from domain.phi import PHIDetector
from tests.labelled.phi.scanning import scanned_by
from tests.labelled.phi.scoring import Score, scored
from tests.labelled.phi.sets import messages


@cache
def our_score(part: str) -> Score:
    """What our detector makes of a part."""
    return scored(scanned_by(PHIDetector(lexicon())), messages(part))
