"""`python -m tests.labelled.safety`: how well the safety detector does on the labelled sentences."""

import argparse
import sys

from domain.safety.detector import SafetyDetector
from domain.safety.rules import RULES, RULES_VERSION
from domain.safety.weights import WEIGHTS
from tests.labelled.safety.scoring import KINDS, latencies, scored
from tests.labelled.safety.sentences import SITTINGS, sitting


def main() -> int:
    """Score and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.labelled.safety", description=__doc__)
    parser.add_argument(
        "sittings", nargs="*", metavar="sitting", help=f"of {', '.join(SITTINGS)}; all if none is named"
    )
    parser.add_argument("--wrong", action="store_true", help="show what was judged wrongly")
    options = parser.parse_args()
    detector = SafetyDetector(RULES, WEIGHTS)
    print(f"rules {RULES_VERSION}; share of sentences for which help is shown")
    for name in options.sittings or SITTINGS:
        scores = scored(detector, sitting(name))
        told = "  ".join(f"{kind} {scores[kind].share:.3f} of {scores[kind].sentences}" for kind in KINDS)
        print(f"{name:16} {told}")
        if options.wrong:
            for one in (wrong for kind in KINDS for wrong in scores[kind].wrong):
                print(f"    {one.how} {one.about} {one.language}: {one.text}")
    middle, slow = latencies(detector, (one for name in SITTINGS for one in sitting(name)))
    print(f"a scan takes {middle:.0f} µs in the middle, {slow:.0f} µs at the 99th percentile")
    return 0


if __name__ == "__main__":
    sys.exit(main())
