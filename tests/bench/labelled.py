"""How much the detectors find of what was labelled by hand and by generators, and how often they cry wolf."""

from tests.bench.figures import Figure
from tests.bench.stage import Stage
from tests.labelled.phi.aims import figures
from tests.labelled.phi.ours import our_score
from tests.labelled.phi.sets import PARTS


async def identifiers(_: Stage) -> list[Figure]:
    """The detector of identifiers on both parts of its labelled set."""
    return [figure for part in PARTS for figure in figures(our_score(part), part)]
