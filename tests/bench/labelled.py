"""How much the detectors find of what was labelled by hand and by generators, and how often they cry wolf."""

from domain.safety.detector import SafetyDetector
from domain.safety.rules import RULES
from domain.safety.weights import WEIGHTS
from tests.bench.figures import Figure
from tests.bench.stage import Stage
from tests.labelled.phi.aims import figures
from tests.labelled.phi.ours import our_score
from tests.labelled.phi.sets import PARTS
from tests.labelled.safety.scoring import latencies, scored
from tests.labelled.safety.sentences import SITTINGS, sitting


async def identifiers(_: Stage) -> list[Figure]:
    """The detector of identifiers on each part of its labelled set."""
    return [figure for part in PARTS for figure in figures(our_score(part), part)]


async def emergencies(_: Stage) -> list[Figure]:
    """The detector of emergencies on each sitting: how often help is shown, by kind of sentence; and a scan's time."""
    detector = SafetyDetector(RULES, WEIGHTS)
    shares = [
        Figure(f"safety {name}: {kind} of {score.sentences}, help shown", "%", 100 * score.share)
        for name in SITTINGS
        for kind, score in scored(detector, sitting(name)).items()
        if score.sentences
    ]
    median, slow = latencies(detector, (one for name in SITTINGS for one in sitting(name)))
    return [*shares, Figure("safety: scan, p50", "us", median), Figure("safety: scan, p99", "us", slow)]
