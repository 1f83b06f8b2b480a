"""`python -m tests.labelled.phi`: how well the detector does on the labelled messages."""

import argparse
import sys
from importlib import import_module

from tests.labelled.phi.report import report
from tests.labelled.phi.scanning import scanned_by
from tests.labelled.phi.scoring import scored
from tests.labelled.phi.sets import PARTS, messages


def main() -> int:
    """Score and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.labelled.phi", description=__doc__)
    parser.add_argument("--part", choices=PARTS, default="development")
    parser.add_argument("--slips", "--misses", type=int, default=0, metavar="N", help="show N examples of each slip")
    parser.add_argument("--only", default="", help="slips whose name contains this, such as `missed NAME`")
    parser.add_argument("--detector", required=True, metavar="MODULE:NAME", help="what makes a detector, uncalled")
    options = parser.parse_args()
    module, _, name = options.detector.partition(":")
    detector = getattr(import_module(module), name)()
    score = scored(scanned_by(detector), messages(options.part))
    print(report(score, options.part, slips=options.slips, only=options.only))
    return 0


if __name__ == "__main__":
    sys.exit(main())
